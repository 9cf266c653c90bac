from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from commitments.models import Letter
from commitments.services.letters import edit_letter
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _signed_in(client: Client) -> None:
    client.force_login(build.user())


def where(letter: Letter) -> str:
    return reverse("letter_edit", args=[letter.pk])


def typed(letter: Letter, *papers: tuple[str, str], **fields: Any) -> dict[str, Any]:
    """What the form posts when only ``fields`` and ``papers`` were changed."""
    base = {
        "version": letter.version,
        "date": letter.date.isoformat() if letter.date else "",
        "chamber": letter.chamber,
        "kind": letter.kind,
        "subject": letter.subject,
        "addressee": letter.addressee,
        "visibility": letter.visibility,
        "why": "stond op het omslag",
        "nummer-TOTAL_FORMS": len(papers),
        "nummer-INITIAL_FORMS": 0,
    }
    for at, (dossier, number) in enumerate(papers):
        base |= {f"nummer-{at}-dossier": dossier, f"nummer-{at}-number": number}
    return {**base, **fields}


def post(client: Client, letter: Letter, data: dict[str, Any]) -> tuple[int, str]:
    response = client.post(where(letter), data)
    return response.status_code, response.headers.get("Location", response.content.decode())


def test_dossier_that_the_text_does_not_say_is_filled_in(client: Client) -> None:
    letter = build.letter()
    data = typed(letter, ("29 521", "440"), ("21 501-02", ""), ("", ""), subject="Takuba")
    assert post(client, letter, data) == (302, letter.get_absolute_url())
    letter.refresh_from_db()
    assert (letter.subject, letter.version) == ("Takuba", 2)
    assert letter.reference == "29 521, nr. 440 en 21 501-02"
    event = letter.events.get()
    assert (event.kind, event.actor_name, event.why) == (
        "edited",
        "Proef griffie",
        "stond op het omslag",
    )


@pytest.mark.parametrize(
    ("dossier", "number", "printed"),
    [
        ("29521", "440", "29 521, nr. 440"),
        ("29.521", "nr. 440", "29 521, nr. 440"),
        ("36 410 xii", "45", "36 410 XII, nr. 45"),
        ("35 099", "S", "35 099, S"),
        ("", "12", "nr. 12"),
    ],
)
def test_number_is_read_as_people_write_it(
    client: Client, dossier: str, number: str, printed: str
) -> None:
    letter = build.letter()
    assert post(client, letter, typed(letter, (dossier, number)))[0] == 302
    assert letter.reference == printed


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"date": "2024-06-06"}, "De datum van een brief kan niet in de toekomst liggen."),
        ({"date": "gisteren"}, "Voer een geldige datum in."),
        ({"kind": "x"}, "x is geen beschikbare keuze"),
        ({"subject": "x" * 2001}, "2000"),
        ({"subject": "<script>alert(1)</script>", "kind": "x"}, "&lt;script&gt;"),
        ({}, "Er is niets veranderd."),
    ],
)
def test_wrong_fact_is_told_and_nothing_changes(
    client: Client, data: dict[str, Any], told: str
) -> None:
    letter = build.letter()
    status, page = post(client, letter, typed(letter, **data))
    letter.refresh_from_db()
    assert (status, letter.version) == (422, 1)
    assert told in page
    assert "<script>alert" not in page


@pytest.mark.parametrize("paper", [("abc", "1"), ("29521", "1 of 2"), ("29521-", "1")])
def test_wrong_number_is_told_beside_it(client: Client, paper: tuple[str, str]) -> None:
    letter = build.letter()
    status, page = post(client, letter, typed(letter, paper))
    assert status == 422
    assert "Schrijf een" in page


def test_number_of_another_letter_is_refused(client: Client) -> None:
    build.letter(paper=("29521", "440"))
    letter = build.letter()
    status, page = post(client, letter, typed(letter, ("29521", "440")))
    assert status == 422
    assert "is al van een andere brief" in page


def test_stale_edit_overwrites_nothing(client: Client) -> None:
    letter = build.letter()
    data = typed(letter, subject="van de tweede")
    edit_letter(
        letter.pk,
        version=1,
        changes={"subject": "van de eerste"},
        actor=build.GRIFFIE,
        now=NOON,
    )
    status, page = post(client, letter, data)
    letter.refresh_from_db()
    assert (status, letter.subject) == (409, "van de eerste")
    assert "Intussen is deze brief aangepast door Geertje Register." in page
    assert "van de eerste" in page


@pytest.mark.parametrize("version", ["", "x", "0", "2"])
def test_other_version_is_stale(client: Client, version: str) -> None:
    letter = build.letter()
    assert post(client, letter, typed(letter, version=version, subject="x"))[0] == 409


def test_double_click_edits_once(client: Client) -> None:
    letter = build.letter()
    data = typed(letter, subject="nieuw")
    assert [post(client, letter, data)[0] for _ in range(2)] == [302, 409]


def test_last_edit_is_undone_from_the_page_of_the_letter(client: Client) -> None:
    letter = build.letter()
    where = letter.get_absolute_url()
    assert "ongedaan maken" not in words(client, where)
    post(client, letter, typed(letter, subject="nieuw"))
    event = letter.events.get()
    assert "wijzigde onderwerp op" in words(client, where)
    address = reverse("letter_undo", args=[letter.pk])
    for version, told in (
        (2, "De wijziging van de brief is ongedaan gemaakt."),
        (2, "Iemand anders heeft deze brief net aangepast"),
        (3, "Deze brief is daarna nog eens gewijzigd"),
    ):
        posted = client.post(address, {"event": event.pk, "version": version}, follow=True)
        assert told in posted.content.decode()
    letter.refresh_from_db()
    assert letter.subject == "Onderhoud van de duinen"
    for nonsense in ({}, {"event": "x", "version": 3}, {"event": 999, "version": 3}):
        assert client.post(address, nonsense).status_code == 404


def test_form_without_its_numbers_is_answered(client: Client) -> None:
    letter = build.letter()
    data = typed(letter, subject="nieuw")
    del data["nummer-TOTAL_FORMS"]
    assert post(client, letter, data)[0] == 422


def test_letter_can_be_recalled_and_text_never_changes(client: Client) -> None:
    letter = build.letter()
    post(client, letter, typed(letter, visibility="recalled", text="ander"))
    text = letter.text
    letter.refresh_from_db()
    assert (letter.visibility, letter.text) == ("recalled", text)


def test_facts_are_shown_as_they_are(client: Client) -> None:
    letter = build.letter(paper=("21501-02", "2462"), date=date(2024, 1, 10))
    page = client.get(where(letter)).content.decode()
    assert 'value="2024-01-10"' in page
    assert 'value="21 501-02"' in page
    assert 'value="2462"' in page
    assert "Gegevens aanvullen" in words(client, where(letter))
