"""Confirming what a rule found: the sample that was drawn is the one that is read."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import RejectReason, Status
from commitments.models import BulkAct, Commitment, Passage, RuleCheck, RuleCheckItem, User
from commitments.queries import bulk
from commitments.queries.rule_records import rule_records
from tests import build
from tests.pages import html, number_of_queries, words
from tests.views.items import found

pytestmark = pytest.mark.django_db
RULE = "toezegging.proef"


@pytest.fixture(autouse=True)
def _signed_in(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A griffie; a rule is trusted from two judged findings here, not two hundred."""
    monkeypatch.setattr(bulk, "LEAST_JUDGED", 2)
    for _ in range(2):
        build.commitment()
    client.force_login(build.user())


def draw(client: Client, rule: str = RULE) -> RuleCheck:
    client.post(reverse("bulk_rules"), {"regel": rule})
    return RuleCheck.objects.latest("pk")


def read(client: Client, check: RuleCheck, *wrong: RuleCheckItem) -> Any:
    said = {f"klopt-{one.pk}": "nee" if one in wrong else "ja" for one in check.items.all()}
    return client.post(reverse("rule_check", args=[check.pk]), said)


def confirm(client: Client, check: RuleCheck, *rows: Commitment, sure: str = "1") -> Any:
    posted = {"gekozen": [f"{one.pk}:{one.version}" for one in rows], "zeker": sure}
    return client.post(reverse("rule_confirm", args=[check.pk]), posted)


def number_open() -> int:
    return Commitment.objects.filter(status=Status.OPEN).count()


def test_sample_is_drawn_read_and_then_the_rest_is_confirmed(client: Client) -> None:
    rows = [found() for _ in range(12)]
    assert "2 van 2 klopten; 12 wachten" in words(client, reverse("bulk_rules"))
    check = draw(client)
    page = html(client, reverse("rule_check", args=[check.pk]))
    assert page.count('value="ja"') == 10
    assert "Alles bevestigen" not in page
    assert confirm(client, check, *rows).status_code == 409
    assert read(client, check).status_code == 302
    assert "alles klopte" in words(client, reverse("rule_check", args=[check.pk]))
    preview = confirm(client, check, *rows, sure="").content.decode()
    assert ("12 toezeggingen veranderen" in preview, number_open()) == (True, 2)
    assert f'href="{reverse("rule_check", args=[check.pk])}">Niet doen' in preview
    where = confirm(client, check, *rows).headers["Location"]
    assert number_open() == 14
    numbers = ", ".join(one.commitment.number for one in check.items.all())
    assert rows[0].events.latest("pk").why == (
        f"In bulk bevestigd op leesregel ‘{RULE}’, waarvan 2 van 2 vondsten eerder klopten. "
        f"Steekproef, gelezen door Proef griffie: {numbers}; alles daarin klopte."
    )
    assert BulkAct.objects.get().check_of == check
    client.post(f"{where}ongedaan/")
    assert number_open() == 2


def test_what_is_wrong_is_told_kept_and_stops_the_rest(client: Client) -> None:
    rows = [found() for _ in range(3)]
    check = draw(client)
    wrong = check.items.all()[0]
    read(client, check, wrong)
    told = words(client, reverse("rule_check", args=[check.pk]))
    assert "1 van 3 klopten niet" in told
    assert list(check.items.values_list("right", flat=True)) == [False, True, True]
    assert confirm(client, check, *rows).status_code == 409
    assert "niet alles klopte" in words(client, reverse("bulk_rules"))
    again = client.post(reverse("bulk_rules"), {"regel": RULE}, follow=True).content.decode()
    assert f"klopte {wrong.commitment.number} niet; beoordeel die eerst" in again
    assert RuleCheck.objects.count() == 1


def test_sample_that_is_not_read_is_not_drawn_anew(client: Client) -> None:
    for _ in range(12):
        found()
    assert draw(client) == draw(client)


def test_every_one_that_was_drawn_is_judged_and_only_once(client: Client) -> None:
    found(), found()
    check = draw(client)
    one = check.items.all()[0]
    where = reverse("rule_check", args=[check.pk])
    left_out = client.post(where, {f"klopt-{one.pk}": "ja"})
    assert left_out.status_code == 422
    assert "Zeg van elke toezegging" in left_out.content.decode()
    check.refresh_from_db()
    assert check.read_at is None
    assert read(client, check).status_code == 302
    assert read(client, check, one).status_code == 422
    one.refresh_from_db()
    assert one.right is True


def test_what_was_found_after_the_drawing_is_not_spoken_for(client: Client) -> None:
    found()
    check = draw(client)
    read(client, check)
    later = found()
    assert later.number not in html(client, reverse("rule_check", args=[check.pk]))
    assert confirm(client, check, later).status_code == 409
    later.refresh_from_db()
    assert later.status == Status.FOUND


def test_finding_that_another_rule_read_too_is_left_to_people(client: Client) -> None:
    made, other = found(), found()
    assert made.letter is not None
    passage = build.passage(made.letter, "Den Haag")
    Passage.objects.filter(pk=passage.pk).update(rule="toezegging.ander")
    made.passages.add(passage)
    check = draw(client)
    assert [one.commitment for one in check.items.all()] == [other]
    read(client, check)
    assert confirm(client, check, made).status_code == 409


@pytest.mark.usefixtures("_signed_in")
def test_rule_that_is_not_trusted_is_not_drawn_from(client: Client) -> None:
    found()
    build.commitment(status=Status.REJECTED, reject_reason=RejectReason.PAST)
    client.post(reverse("bulk_rules"), {"regel": RULE})
    client.post(reverse("bulk_rules"), {"regel": "onzin"})
    assert not RuleCheck.objects.exists()


def test_what_was_confirmed_unread_says_nothing_about_the_rule(client: Client) -> None:
    rows = [found() for _ in range(3)]
    check = draw(client)
    read(client, check)
    where = confirm(client, check, *rows).headers["Location"]
    assert rule_records()[RULE].judged == 2
    client.post(f"{where}ongedaan/")
    assert rule_records()[RULE].judged == 2


def test_sample_of_the_other_chamber_is_refused(client: Client) -> None:
    found()
    check = draw(client)
    User.objects.update(chamber="EK")
    assert client.get(reverse("rule_check", args=[check.pk])).status_code == 403
    assert read(client, check).status_code == 403
    assert confirm(client, check).status_code == 403


def test_sample_takes_the_same_number_of_queries_however_long(client: Client) -> None:
    found()
    few = draw(client)
    first = number_of_queries(client, reverse("rule_check", args=[few.pk]))
    read(client, few)
    read_one = number_of_queries(client, reverse("rule_check", args=[few.pk]))
    for _ in range(8):
        found()
    many = draw(client)
    assert number_of_queries(client, reverse("rule_check", args=[many.pk])) == first
    read(client, many)
    assert number_of_queries(client, reverse("rule_check", args=[many.pk])) == read_one
