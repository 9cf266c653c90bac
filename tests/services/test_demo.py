"""The demo's story: it holds something of every kind, and is told once."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Model
from django.test import Client

from commitments.lifecycle import Status
from commitments.models import Category, Commitment, Committee, Debate, Letter, Member, User
from commitments.queries.bulk import answered_questions
from commitments.queries.criteria import Criteria
from commitments.queries.package import package
from commitments.queries.procedure import agenda
from commitments.queries.queue import found_answers_due
from commitments.queries.standing import standing
from commitments.services.demo import load_demo, refresh_demo
from tests.conftest import NOON

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"


def _numbers() -> dict[str, int]:
    models: list[type[Model]] = list(apps.get_models())
    return {one._meta.label: one._default_manager.count() for one in models}


@pytest.mark.django_db
def test_every_desk_of_the_demo_has_something_to_do_and_a_second_start_changes_nothing() -> None:
    assert load_demo(SEEDS, now=NOON)
    refresh_demo(now=NOON)
    today = standing(NOON)
    assert [one.category for one in found_answers_due()] == [Category.BEANTWOORDING]
    assert [one.status for one in answered_questions()] == [Status.OPEN]
    water = Committee.objects.get(name="vaste commissie voor Infrastructuur en Waterstaat")
    items = agenda(water, NOON.date(), today)
    assert (len(items.late), len(items.proposed), len(items.proposals)) == (1, 1, 1)
    assert items.expiring
    told = [part.title for part in package(Criteria(committee=water.pk), today).parts]
    assert told == ["Te laat", "Verschoven", "Openstaand"]
    coming = Debate.objects.get(date__gte=NOON.date())
    assert coming.committee == water
    member = User.objects.get(email="kamerlid@demo.example").member
    assert Commitment.objects.filter(members=member).exists()
    assert list(Letter.objects.filter(made_up=False).values_list("papers__number", flat=True)) == [
        "440"
    ]
    before = _numbers()
    assert not load_demo(SEEDS, now=NOON + timedelta(days=3))
    assert _numbers() == before


@pytest.mark.django_db
def test_what_is_said_in_debates_that_are_made_up_says_so_wherever_it_is_read(
    client: Client,
) -> None:
    load_demo(SEEDS, now=NOON)
    assert all("(verzonnen)" in str(debate) for debate in Debate.objects.all())
    said = Commitment.objects.filter(letter=None)
    assert said.count() == 2
    pages = [one.get_absolute_url() for one in said]
    pages += [f"/kamerleden/{one.pk}/" for one in Member.objects.all()]
    pages += [f"/debatten/{said[0].debate.number}/", "/toezeggingen.csv?bron=hand"]  # type: ignore[union-attr]
    for page in pages:
        told = b"".join(client.get(page)).decode()
        assert "(verzonnen)." in told, page
