from __future__ import annotations

import pytest

from commitments.models import ClockEntry, Commitment
from commitments.models.among import Among
from tests import build

pytestmark = pytest.mark.django_db


def test_among_many_keys_finds_what_in_finds() -> None:
    of = build.letter()
    made = [build.commitment(letter=of).pk for _ in range(4)]
    asked = [made[0], made[2], -1, made[3] + 1, *range(10**12, 10**12 + 5000)]
    rows = Commitment.objects.order_by("pk")
    assert list(rows.filter(Among("pk", asked))) == list(rows.filter(pk__in=made[::2]))
    assert list(rows.exclude(Among("pk", asked))) == list(rows.filter(pk__in=made[1::2]))


def test_among_no_keys_finds_nothing() -> None:
    build.commitment()
    assert list(Commitment.objects.filter(Among("pk", []))) == []


def test_among_keys_of_a_relation() -> None:
    one, _ = build.commitment(), build.commitment()
    assert [entry.pk for entry in ClockEntry.objects.filter(Among("commitment_id", [one.pk]))] == [
        one.pk
    ]


def test_among_keys_deletes_only_them() -> None:
    one, other = build.commitment(), build.commitment()
    ClockEntry.objects.filter(Among("pk", [one.pk])).delete()
    assert list(ClockEntry.objects.values_list("pk", flat=True)) == [other.pk]
