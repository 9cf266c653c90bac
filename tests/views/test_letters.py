from __future__ import annotations

import contextlib
import hashlib
from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from pytest_django import Settings

from commitments.lifecycle import RejectReason, Relation, Status
from commitments.models import Letter, LetterFile, Reference, Role, Visibility
from commitments.services import link
from commitments.services.propose import resolve_references
from tests import build
from tests.build import GRIFFIE
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db


def test_empty_list_says_so(client: Client) -> None:
    assert "0 brieven Er is nog geen brief gelezen." in words(client, "/brieven/")


def test_list_tells_what_a_letter_is(client: Client) -> None:
    letter = build.letter(paper=("29237", "177"), made_up=True)
    build.commitment(letter=letter)
    build.commitment(letter=letter, status=Status.FOUND)
    assert (
        "1 brief Onderhoud van de duinen 10 januari 2024 Kamerbrief, Tweede Kamer "
        "29 237, nr. 177 1 toezegging verzonnen brief"
    ) in words(client, "/brieven/")


@pytest.mark.parametrize(
    ("question", "found"),
    [("DUINEN", 1), ("29237", 1), ("29237 onderhoud", 1), ("dijken", 0), ("%", 2), ("' OR 1", 0)],
)
def test_list_is_searched_by_subject_and_number(client: Client, question: str, found: int) -> None:
    build.letter(paper=("29237", "177"))
    build.letter(subject="Iets anders")
    noun = "brief" if found == 1 else "brieven"
    response = client.get("/brieven/", {"q": question})
    assert f"<strong>{found} {noun}</strong>" in response.content.decode()


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("29 237", ["177", "178", "B"]),
        ("29 237, nr. 177", ["177"]),
        ("29237 nr 177", ["177"]),
        ("29237nr177", ["177"]),
        ("29 237, b", ["B"]),
        ("29 237, nr. 9", []),
        ("36 410 XII", ["8"]),
        ("36410-XII", ["8"]),
        ("36 410", ["8"]),
        ("36 410 XII, nr. 8", ["8"]),
        ("29237 177", ["177"]),
        ("177", ["177"]),
    ],
)
def test_list_is_searched_by_a_number_as_the_site_prints_it(
    client: Client, question: str, found: list[str]
) -> None:
    for dossier, number in (("29237", "177"), ("29237", "178"), ("29237", "B"), ("29001", "237")):
        build.letter(paper=(dossier, number))
    build.letter(paper=("36410-XII", "8"))
    listed = client.get("/brieven/", {"q": question}).context["page"].object_list
    assert sorted(one.papers.get().number for one in listed) == found


def test_hidden_letter_is_not_found_by_its_number(client: Client) -> None:
    build.letter(paper=("29237", "177"), visibility=Visibility.CONCEPT)
    assert "0 brieven" in words(client, "/brieven/?q=29 237, nr. 177")


@pytest.mark.parametrize("rows", [3, 24])
def test_queries_of_the_list_do_not_grow_with_the_rows(client: Client, rows: int) -> None:
    for number in range(rows):
        build.commitment(letter=build.letter(paper=("29237", str(number))))
    assert number_of_queries(client, "/brieven/") == 6


def test_letter_reads_with_its_passages_marked_in_place(client: Client) -> None:
    commitment = build.commitment(latest=None)
    passage = commitment.passages.get()
    page = html(client, f"/brieven/{commitment.letter_id}/")
    assert f'id="p{passage.pk}"' in page
    assert f'<mark class="promise">{build.WORDS}</mark>' in page
    assert (
        f"Toezegging {commitment.number} openstaand loopt al 4 maanden "
        f"geen datum genoemd: ‘op korte termijn’ {build.WORDS}"
    ) in words(client, f"/brieven/{commitment.letter_id}/")


def test_row_of_a_table_is_shown_cell_by_cell_below_what_it_is(client: Client) -> None:
    row = "Visie musea\tmei 2027"
    commitment = build.commitment(letter=build.letter(f"Onderwerp\tPlanning\n{row}"), quote=row)
    page = html(client, f"/brieven/{commitment.letter_id}/")
    cells = [f'<span><mark class="promise">{cell}</mark></span>' for cell in row.split("\t")]
    assert "".join(cells) in page
    assert page.index('role="note"') < page.index(cells[0])
    assert page.count('<p class="cells">') == 2


def test_found_commitment_is_marked_as_not_judged(client: Client) -> None:
    commitment = build.commitment(status=Status.FOUND)
    address = f"/brieven/{commitment.letter_id}/"
    assert "Toezegging nog niet beoordeeld uiterlijk 29 februari 2024" in words(client, address)
    assert commitment.number not in words(client, address)
    client.force_login(build.user(Role.GRIFFIE))
    assert commitment.number in words(client, address)


def test_mark_of_a_rejected_one_is_for_its_keepers(client: Client) -> None:
    commitment = build.commitment(status=Status.REJECTED, reject_reason=RejectReason.PAST)
    address = f"/brieven/{commitment.letter_id}/"
    assert "<mark" not in html(client, address)
    client.force_login(build.user(Role.GRIFFIE))
    assert "<mark" in html(client, address)


def test_answering_letter_says_what_it_does(client: Client) -> None:
    commitment = build.commitment()
    answer = build.letter(date=date(2024, 5, 3))
    passage = build.passage(answer, acts="fulfilment")
    link.link_letter(
        commitment.pk,
        version=1,
        letter_id=answer.pk,
        passage_id=passage.pk,
        decision=link.LinkDecision(Relation.FULFILS),
        actor=GRIFFIE,
        now=NOON,
    )
    told = words(client, f"/brieven/{answer.pk}/")
    assert f"Nakoming Voldoet aan {commitment.number}" in told
    assert "Wat deze brief doet Voldoet aan" in told
    assert '<mark class="answer">' in html(client, f"/brieven/{answer.pk}/")


def _citing(target: Letter | None, **fields: str) -> Letter:
    letter = build.letter("Den Haag\nZie Kamerstuk 29 237, nr. 177 hierover.\n")
    Reference.objects.create(
        letter=letter,
        start=letter.text.index("Kamerstuk"),
        end=letter.text.index(" hierover"),
        wording="x",
        kind="kamerstuk",
        target=target,
        **fields,
    )
    return letter


def test_references_lead_to_letters_we_hold(client: Client) -> None:
    target = build.letter(subject="De duinen")
    letter = _citing(target)
    link_ = f'<a href="/brieven/{target.pk}/">Kamerstuk 29 237, nr. 177</a>'
    assert link_ in html(client, f"/brieven/{letter.pk}/")
    assert "Genoemd in Onderhoud van de duinen" in words(client, f"/brieven/{target.pk}/")


def test_references_to_hidden_letters_are_no_links(client: Client) -> None:
    letter = _citing(build.letter(visibility=Visibility.CONCEPT))
    assert "Zie Kamerstuk 29 237, nr. 177 hierover." in words(client, f"/brieven/{letter.pk}/")
    client.force_login(build.user(Role.GRIFFIE))
    assert '">Kamerstuk 29 237, nr. 177</a>' in html(client, f"/brieven/{letter.pk}/")


def test_paper_we_do_not_hold_leads_to_its_publisher_until_its_letter_comes_in(
    client: Client,
) -> None:
    letter = _citing(None, dossier_number="29237", paper_number="177")
    there = "https://zoek.officielebekendmakingen.nl/kst-29237-177.html"
    page = html(client, f"/brieven/{letter.pk}/")
    assert f'<a href="{there}" rel="external noreferrer">Kamerstuk 29 237, nr. 177</a>' in page
    told = words(client, f"/brieven/{letter.pk}/")
    assert "Kamerstukken die deze brief noemt x niet in Gestand; bij de uitgever" in told
    arrived = build.letter(paper=("29237", "177"))
    assert resolve_references(arrived) == 1
    page = html(client, f"/brieven/{letter.pk}/")
    assert f'<a href="/brieven/{arrived.pk}/">Kamerstuk 29 237, nr. 177</a>' in page
    assert "niet in Gestand" not in page
    Letter.objects.filter(pk=arrived.pk).update(visibility=Visibility.RECALLED)
    assert there in html(client, f"/brieven/{letter.pk}/")


@pytest.mark.parametrize("visibility", [Visibility.CONCEPT, Visibility.RECALLED])
def test_hidden_letter_is_for_its_keepers(client: Client, visibility: Visibility) -> None:
    address = f"/brieven/{build.letter(visibility=visibility).pk}/"
    assert client.get(address).status_code == 404
    assert "0 brieven" in words(client, "/brieven/")
    client.force_login(build.user(Role.MINISTRY))
    assert client.get(address).status_code == 404
    client.force_login(build.user(Role.GRIFFIE))
    assert "alleen medewerkers zien deze pagina" in words(client, address)
    assert "1 brief" in words(client, "/brieven/")


def test_made_up_letter_says_so_first(client: Client) -> None:
    letter = build.letter(made_up=True)
    assert "Deze brief is verzonnen voor de demonstratie" in words(client, f"/brieven/{letter.pk}/")


@pytest.mark.parametrize("passages", [1, 12])
def test_queries_of_a_letter_do_not_grow_with_what_it_holds(client: Client, passages: int) -> None:
    promises = [f"Ik informeer u over onderwerp {number:02}." for number in range(passages)]
    letter = build.letter("\n".join(["Den Haag", *promises]))
    for promise in promises:
        build.commitment(letter=letter, quote=promise)
    assert number_of_queries(client, f"/brieven/{letter.pk}/") == 15


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> {{ settings.SECRET_KEY }} {% debug %}",
        "een regel\n" * 5000,
        "x" * 200_000,
        "\N{RIGHT-TO-LEFT OVERRIDE}omgekeerd\N{ZERO WIDTH SPACE}\x0b\x0c",
    ],
    ids=["markup", "lines", "one line", "signs"],
)
def test_any_text_is_shown_as_text(client: Client, text: str) -> None:
    page = html(client, f"/brieven/{build.letter(text).pk}/")
    assert "<script>alert" not in page
    assert ("{{ settings.SECRET_KEY }} {% debug %}" in page) == text.startswith("<script>")


@pytest.fixture
def file(settings: Settings, tmp_path: object) -> LetterFile:
    settings.MEDIA_ROOT = tmp_path
    letter = build.letter()
    made = LetterFile(
        letter=letter,
        name='brief "3"\r\n.html',
        sha256=hashlib.sha256(b"x").hexdigest(),
        size=9,
        source=build.source(),
        received_at=NOON,
    )
    made.file.save("ab/cdef", ContentFile(b"<b>hoi</b>"))
    return made


def test_file_is_saved_and_never_shown(client: Client, file: LetterFile) -> None:
    response = client.get(f"/brieven/{file.letter_id}/bestanden/{file.pk}/")
    assert response.getvalue() == b"<b>hoi</b>"
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("attachment; ")
    assert "\n" not in response["Content-Disposition"]
    assert f"/bestanden/{file.pk}/" in html(client, f"/brieven/{file.letter_id}/")


def test_file_of_a_hidden_letter_is_not_found(client: Client, file: LetterFile) -> None:
    Letter.objects.update(visibility=Visibility.RECALLED)
    address = f"/brieven/{file.letter_id}/bestanden/{file.pk}/"
    assert client.get(address).status_code == 404
    client.force_login(build.user(Role.GRIFFIE))
    with contextlib.closing(client.get(address)) as response:
        assert response.status_code == 200


def test_file_of_another_letter_or_lost_file_is_not_found(client: Client, file: LetterFile) -> None:
    other = build.letter()
    assert client.get(f"/brieven/{other.pk}/bestanden/{file.pk}/").status_code == 404
    file.file.storage.delete(file.file.name or "")
    assert client.get(f"/brieven/{file.letter_id}/bestanden/{file.pk}/").status_code == 404
