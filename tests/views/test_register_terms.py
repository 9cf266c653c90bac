from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Commitment, CommitmentSource, User
from commitments.queries.register_terms import proposed_terms
from tests import build
from tests.pages import number_of_queries, words

pytestmark = pytest.mark.django_db
MONTHS = "/termijnen/?regel=datum.maand"


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def proposed(
    rule: str = "datum.maand", latest: date | None = date(2024, 2, 29), chamber: str = "TK"
) -> Commitment:
    return build.commitment(
        source=CommitmentSource.REGISTER,
        words="De minister stuurt voor 1 maart een brief over de duinen.",
        deadline_accepted=False,
        deadline_rule=rule,
        latest=latest,
        chamber=chamber,
    )


def accept(client: Client, **typed: object) -> str:
    address = reverse("register_terms_accept")
    response = client.post(address, {"regel": "datum.maand", **typed}, follow=True)
    return " ".join(str(message) for message in response.context["messages"])


def test_rules_are_told_with_their_numbers_and_words(client: Client) -> None:
    proposed(), proposed(), proposed("vaag", latest=None)
    told = words(client, "/termijnen/")
    assert "datum.maand 2 ‘voor 1 maart’" in told
    assert "vaag 1 ‘op korte termijn’" in told


def test_rows_of_a_rule_show_what_was_read_beside_the_text(client: Client) -> None:
    one = proposed()
    told = words(client, MONTHS)
    assert f"{one.number} uiterlijk 29 februari 2024 ‘voor 1 maart’" in told
    assert "De minister stuurt voor 1 maart een brief over de duinen." in told


def test_ticked_ones_are_accepted_and_no_others(client: Client) -> None:
    one, other = proposed(), proposed()
    assert accept(client, gekozen=[f"{one.pk}:{one.version}"]) == "1 termijn bevestigd."
    assert list(proposed_terms()) == [other]


@pytest.mark.parametrize("ticked", [[], ["x"], ["1:"], ["9999999999999999999:1"], ["1:2:3"]])
def test_nothing_or_nonsense_accepts_nothing(client: Client, ticked: list[str]) -> None:
    proposed()
    assert accept(client, gekozen=ticked).startswith("Er is niets bevestigd")
    assert proposed_terms().count() == 1


def test_all_of_a_rule_are_accepted_at_once(client: Client) -> None:
    proposed(), proposed()
    kept = proposed("vaag")
    assert accept(client, alles="ja") == "2 termijnen bevestigd."
    assert list(proposed_terms()) == [kept]


def test_ticked_one_of_the_other_chamber_is_refused(client: Client) -> None:
    theirs, ours = proposed(), proposed(chamber="EK")
    User.objects.update(chamber="EK")
    ticked = [f"{one.pk}:{one.version}" for one in (theirs, ours)]
    response = client.post(reverse("register_terms_accept"), {"gekozen": ticked})
    assert response.status_code == 403
    assert list(proposed_terms().order_by("pk")) == [theirs, ours]


def test_all_of_a_rule_are_those_of_the_own_chamber(client: Client) -> None:
    theirs = proposed()
    proposed(chamber="EK"), proposed(chamber="")
    User.objects.update(chamber="EK")
    told = words(client, MONTHS)
    assert "datum.maand 2 ‘voor 1 maart’" in words(client, "/termijnen/")
    assert theirs.number not in told
    assert accept(client, alles="ja") == "2 termijnen bevestigd."
    assert list(proposed_terms()) == [theirs]


def test_page_asks_as_much_of_many_rows_as_of_one(client: Client) -> None:
    proposed()
    few = number_of_queries(client, MONTHS)
    for _ in range(5):
        proposed()
    assert number_of_queries(client, MONTHS) == few
