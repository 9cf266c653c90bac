from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from commitments.lifecycle import DeadlineChangeReason, RejectReason, Relation, Status
from commitments.models import (
    Commitment,
    DeadlineKind,
    Dossier,
    Link,
    Office,
    Person,
    Role,
    Visibility,
)
from commitments.services import decide, letters, link, reschedule
from commitments.services.undo import undo_decision
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 5)
LIST = "/toezeggingen/"
BY: dict[str, Any] = {"actor": GRIFFIE, "now": NOON}


def _signed(commitment: Commitment) -> Commitment:
    person, _ = Person.objects.get_or_create(name="A. Voorbeeld")
    office, _ = Office.objects.get_or_create(person=person, title="Minister van Water")
    commitment.offices.add(office)
    commitment.dossiers.add(Dossier.objects.get_or_create(number="27625")[0])
    return commitment


def _shift(commitment: Commitment) -> None:
    reschedule.change_deadline(
        commitment.pk,
        version=1,
        deadline=reschedule.NewDeadline(DeadlineKind.DATE, latest=date(2024, 3, 31)),
        reason=DeadlineChangeReason.POSTPONED,
        why="Het duurt langer.",
        **BY,
    )


def _answer(commitment: Commitment, relation: Relation, version: int = 1) -> Link:
    answer = build.letter(date=date(2024, 5, 3), paper=("29237", f"{commitment.pk}{version}"))
    passage = build.passage(answer, acts="fulfilment")
    new = reschedule.NewDeadline(DeadlineKind.DATE, latest=date(2024, 3, 31))
    link.link_letter(
        commitment.pk,
        version=version,
        letter_id=answer.pk,
        passage_id=passage.pk,
        decision=link.LinkDecision(
            relation, why="Zie de brief.", deadline=new if relation == Relation.POSTPONES else None
        ),
        **BY,
    )
    return Link.objects.get(letter=answer)


def test_page_tells_the_whole_story(client: Client) -> None:
    commitment = _signed(build.commitment(deadline_rule="datum.voor"))
    _answer(commitment, Relation.POSTPONES)
    answered = _answer(commitment, Relation.FULFILS, version=2)
    told = words(client, commitment.get_absolute_url())
    assert "voldaan op 3 mei 2024, 33 dagen na de termijn" in told
    assert "Lees dit in de brief van 10 januari 2024" in told
    assert "Waarom deze datum? Uiterlijk 31 maart 2024." in told
    assert "1 keer verschoven, 31 dagen later" in told
    assert "5 juni 2024 uiterlijk 29 februari 2024 uiterlijk 31 maart 2024 +31" in told
    assert (
        f"De brief van 3 mei 2024 (29 237, nr. {commitment.pk}2) voldoet aan de toezegging" in told
    )
    assert "Geertje Register (griffie) gaf de toezegging de status ‘voldaan’" in told
    assert "Toelichting: Zie de brief." in told
    page = html(client, commitment.get_absolute_url())
    assert f'href="/brieven/{answered.letter_id}/#p{answered.passage_id}"' in page
    passage = commitment.passages.get()
    assert f'href="/brieven/{commitment.letter_id}/#p{passage.pk}"' in page
    assert f'<mark class="promise">{build.WORDS}</mark>' in page


def test_page_explains_the_date(client: Client) -> None:
    commitment = build.commitment(deadline_rule="datum.voor")
    told = words(client, commitment.get_absolute_url())
    assert (
        "Waarom deze datum? Uiterlijk 29 februari 2024. "
        "'voor 1 maart': uiterlijk 29 februari 2024. "
        "gerekend vanaf de brief van 10 januari 2024 leesregel datum.voor "
        "bevestigd door een medewerker"
    ) in told


def test_waiting_proposal_is_shown_as_such(client: Client) -> None:
    commitment = build.commitment()
    Link.objects.create(
        commitment=commitment,
        letter=build.letter(date=date(2024, 5, 3)),
        relation=Relation.FULFILS,
        state="proposed",
        reasons=["De passage noemt de brief."],
        proposed_by="Gestand",
        proposed_at=NOON - timedelta(days=60),
    )
    told = words(client, commitment.get_absolute_url())
    assert "voorstel ligt bij de griffie sinds 6 april 2024" in told
    assert "nog niet beoordeeld Gestand denkt: deze brief voldoet aan de toezegging." in told


def test_letters_that_are_not_public_stay_out_of_the_story(client: Client) -> None:
    commitment = build.commitment()
    answered = _answer(commitment, Relation.MENTIONS)
    answered.letter.visibility = Visibility.RECALLED
    answered.letter.save()
    told = words(client, commitment.get_absolute_url())
    assert "3 mei 2024" not in told
    assert "een brief die niet openbaar is noemt de toezegging" in told
    client.force_login(build.user(Role.GRIFFIE))
    assert f"/brieven/{answered.letter_id}/" in html(client, commitment.get_absolute_url())


@pytest.mark.parametrize("answers", [1, 8])
def test_queries_of_the_page_do_not_grow_with_the_story(client: Client, answers: int) -> None:
    commitment = _signed(build.commitment())
    for version in range(1, answers + 1):
        _answer(commitment, Relation.MENTIONS, version)
    assert number_of_queries(client, commitment.get_absolute_url()) == 28


@pytest.mark.parametrize("number", ["g-1", "G-1", "G1", "G-0001", "g1"])
def test_other_spellings_of_a_number_lead_to_it(client: Client, number: str) -> None:
    commitment = build.commitment(id=1)
    response = client.get(f"{LIST}{number}/")
    assert (response.status_code, response["Location"]) == (301, commitment.get_absolute_url())
    response = client.get(f"{LIST}{number}/?op=2024-05-31")
    assert response["Location"] == f"{commitment.get_absolute_url()}?op=2024-05-31"


@pytest.mark.parametrize(
    "number", ["G-000000", "G-999999", "x", "G-1'", "G-9999999999999999999", "%00", "G-1%0d"]
)
def test_unknown_number_is_not_found(client: Client, number: str) -> None:
    assert "Deze pagina is er niet" in words(client, f"{LIST}{number}/", status=404)


@pytest.mark.parametrize(
    "fields",
    [
        {"status": Status.FOUND},
        {"letter": {"visibility": Visibility.CONCEPT}},
        {"letter": {"visibility": Visibility.RECALLED}},
        {
            "letter": {"visibility": Visibility.RECALLED},
            "status": Status.REJECTED,
            "reject_reason": RejectReason.PAST,
        },
    ],
)
def test_hidden_commitment_is_for_its_keepers(client: Client, fields: dict[str, Any]) -> None:
    if "letter" in fields:
        fields = fields | {"letter": build.letter(**fields["letter"])}
    address = build.commitment(**fields).get_absolute_url()
    assert client.get(address).status_code == 404
    client.force_login(build.user(Role.MEMBER))
    assert client.get(address).status_code == 404
    client.force_login(build.user(Role.GRIFFIE))
    assert "niet openbaar" in words(client, address)


def test_rejected_commitment_answers_with_its_reason_only(client: Client) -> None:
    kept, double = build.commitment(), build.commitment(object="iets geheims")
    decide.reject_commitment(
        double.pk, version=1, reason=RejectReason.DOUBLE, double_of_id=kept.pk, **BY
    )
    assert words(client, double.get_absolute_url()) == (
        f"{double.number} Afgewezen De griffie heeft beoordeeld wat onder dit nummer was gevonden. "
        "Reden van afwijzing: dubbel . "
        f"De toezegging staat onder {kept.number} . "
        "Naar het overzicht Zoeken in alle toezeggingen"
    )


def _undone(commitment: Commitment) -> None:
    confirmed = decide.confirm_commitment(commitment.pk, version=1, **BY)
    undo_decision(confirmed.pk, version=2, **BY)


def test_page_of_a_confirmation_taken_back_says_when_and_what_now(client: Client) -> None:
    found = build.commitment(status=Status.FOUND)
    assert client.get(found.get_absolute_url()).status_code == 404
    _undone(found)
    assert words(client, found.get_absolute_url()) == (
        f"{found.number} Niet meer op de lijst "
        "Deze toezegging is op 5 juni 2024 van de lijst gehaald: de griffie heeft haar bevestiging "
        "ongedaan gemaakt en beoordeelt opnieuw of dit een toezegging is. "
        "Tot dan staat zij in geen lijst, cijfer of mail. "
        "Wat er gezegd is, leest u in de brief . "
        "Naar het overzicht Zoeken in alle toezeggingen"
    )


def _turn(commitment: Commitment, visibility: Visibility, hour: int = 1) -> None:
    """Have its letter be public, or not, so many hours after noon."""
    letter = commitment.letter
    assert letter is not None
    letter.refresh_from_db()
    by: dict[str, Any] = BY | {"now": NOON + timedelta(hours=hour)}
    changes = {"visibility": visibility}
    letters.edit_letter(letter.pk, version=letter.version, changes=changes, **by)


def _recall(commitment: Commitment) -> None:
    _turn(commitment, Visibility.RECALLED)


def test_page_of_a_promise_in_a_recalled_letter_says_that_alone(client: Client) -> None:
    gone, never = build.commitment(), build.commitment(status=Status.FOUND)
    for one in (gone, never):
        _recall(one)
    told = words(client, gone.get_absolute_url())
    assert "de brief waarin zij stond, is sinds 5 juni 2024 niet meer openbaar." in told
    assert "leest u in" not in told
    assert client.get(never.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("turns", [(Visibility.PUBLIC,), (Visibility.PUBLIC, Visibility.RECALLED)])
def test_confirmation_taken_back_before_the_letter_was_public_is_not_told(
    client: Client, turns: tuple[Visibility, ...]
) -> None:
    letter = build.letter(visibility=Visibility.CONCEPT)
    found = build.commitment(letter=letter, status=Status.FOUND)
    _undone(found)
    for hour, visibility in enumerate(turns, start=1):
        _turn(found, visibility, hour)
    assert client.get(found.get_absolute_url()).status_code == 404


def test_confirmation_taken_back_while_the_letter_was_recalled_is_told(client: Client) -> None:
    found = build.commitment(status=Status.FOUND)
    confirmed = decide.confirm_commitment(found.pk, version=1, **BY)
    _turn(found, Visibility.RECALLED)
    undo_decision(confirmed.pk, version=2, **BY | {"now": NOON + timedelta(hours=2)})
    address = found.get_absolute_url()
    assert "is sinds 5 juni 2024 niet meer openbaar." in words(client, address)
    _turn(found, Visibility.PUBLIC, 3)
    assert "heeft haar bevestiging ongedaan gemaakt" in words(client, address)


def test_pages_are_for_reading(client: Client) -> None:
    address = build.commitment().get_absolute_url()
    assert [client.post(one).status_code for one in (LIST, address)] == [405, 405]
