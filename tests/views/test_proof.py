from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from commitments.lifecycle import LinkState, RejectReason, Relation, Status
from commitments.models import Commitment, DeadlineKind, Letter, Link, Visibility
from commitments.services.link import LinkDecision, decide_link
from commitments.services.reschedule import NewDeadline
from tests import build
from tests.conftest import NOON
from tests.pages import html, number_of_queries, words

pytestmark = pytest.mark.django_db

SENDS = "Hierbij stuur ik u het rapport over de verzakte duinvoet."


def answer(visibility: str = Visibility.PUBLIC) -> Letter:
    text = f"Den Haag, 27 februari 2024\n\n{SENDS}\n"
    return build.letter(text, date=date(2024, 2, 27), visibility=visibility)


def proposed(commitment: Commitment, letter: Letter, relation: Relation = Relation.FULFILS) -> Link:
    start = letter.text.index(SENDS)
    return Link.objects.create(
        commitment=commitment,
        letter=letter,
        relation=relation,
        state=LinkState.PROPOSED,
        start=start,
        end=start + len(SENDS),
        reasons=["Gedeelde woorden: duinvoet."],
        proposed_by="Gestand",
        proposed_at=NOON,
    )


def test_promise_and_answer_stand_side_by_side_and_marked(client: Client) -> None:
    commitment, letter = build.commitment(), answer()
    proposed(commitment, letter)
    page = html(client, f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/")
    assert f"{build.WORDS}</mark>" in page
    assert f"{SENDS}</mark>" in page
    assert "Gedeelde woorden: duinvoet." in page


def test_words_that_make_the_promise_anew_are_marked_as_well(client: Client) -> None:
    commitment, letter = build.commitment(shifts=1), answer()
    proposed(commitment, letter, Relation.POSTPONES)
    build.commitment(
        letter=letter,
        quote="27 februari 2024",
        status=Status.REJECTED,
        reject_reason=RejectReason.DOUBLE,
        double_of=commitment,
    )
    page = html(client, f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/")
    assert f"{SENDS}</mark>" in page
    assert "27 februari 2024</mark>" in page
    assert "Termijn nu: uiterlijk 29 februari 2024" in page


def test_passages_that_stand_near_each_other_share_the_words_around_them(client: Client) -> None:
    commitment, letter = build.commitment(shifts=1), answer()
    for relation in (Relation.FULFILS, Relation.POSTPONES):
        proposed(commitment, letter, relation)
    Link.objects.filter(relation=Relation.POSTPONES).update(start=10, end=26)
    page = html(client, f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/")
    assert page.count("<mark") == 3
    assert "[…]" not in page


def test_pair_that_nothing_links_has_no_proof(client: Client) -> None:
    commitment, letter = build.commitment(), answer()
    address = f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/"
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("hidden", ["commitment", "letter"])
def test_proof_shows_nothing_the_public_may_not_see(client: Client, hidden: str) -> None:
    status = Status.FOUND if hidden == "commitment" else Status.OPEN
    commitment = build.commitment(status=status)
    letter = answer(Visibility.RECALLED if hidden == "letter" else Visibility.PUBLIC)
    proposed(commitment, letter)
    address = f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/"
    assert client.get(address).status_code == 404


def test_short_number_leads_to_the_one_address(client: Client) -> None:
    commitment, letter = build.commitment(), answer()
    proposed(commitment, letter)
    response = client.get(f"/toezeggingen/g-{commitment.pk}/bewijs/{letter.pk}/")
    assert response.status_code == 301
    assert response["Location"] == f"/toezeggingen/{commitment.number}/bewijs/{letter.pk}/"


@pytest.mark.parametrize(("acts", "said"), [("postponement", "openlijk"), ("", "stilzwijgend")])
def test_page_tells_whether_a_shift_was_said_openly(client: Client, acts: str, said: str) -> None:
    commitment, letter = build.commitment(), answer()
    link = proposed(commitment, letter, Relation.POSTPONES)
    if acts:
        link.passage = build.passage(letter, SENDS, acts)
        link.save()
    decision = LinkDecision(
        Relation.POSTPONES,
        deadline=NewDeadline(DeadlineKind.DATE, "uiterlijk 1 mei", date(2024, 5, 1)),
    )
    decide_link(link.pk, version=1, decision=decision, actor=build.GRIFFIE, now=NOON)
    assert said in words(client, commitment.get_absolute_url())


def test_silence_lists_open_promises_whose_dossier_moved(client: Client) -> None:
    moved = build.commitment(letter=build.letter(paper=("90001", "12")))
    quiet = build.commitment(letter=build.letter(paper=("90002", "3")))
    for one in (moved, quiet):
        assert one.letter is not None
        one.dossiers.set(paper.dossier for paper in one.letter.papers.all() if paper.dossier)
    for day in (14, 15, 16, 17):
        build.letter(paper=("90001", f"{day}"), date=date(2024, 1, day))
    page = html(client, "/stil/")
    assert moved.number in page
    assert quiet.number not in page
    told = words(client, "/stil/")
    assert "Sindsdien in dit dossier: de brief van 17 januari 2024 (90 001, nr. 17)" in told
    assert "de brief van 15 januari 2024 (90 001, nr. 15)" in told
    assert "de brief van 14 januari 2024 (90 001, nr. 14)" not in told


def test_silence_asks_as_much_for_many_dossiers_as_for_one(client: Client) -> None:
    def moved(dossier: str) -> None:
        one = build.commitment(letter=build.letter(paper=(dossier, "1")))
        assert one.letter is not None
        one.dossiers.set(paper.dossier for paper in one.letter.papers.all() if paper.dossier)
        for number in ("2", "3"):
            build.letter(paper=(dossier, number), date=date(2024, 3, 1))

    moved("90001")
    few = number_of_queries(client, "/stil/")
    for number in range(90002, 90012):
        moved(str(number))
    assert number_of_queries(client, "/stil/") == few


def test_silence_lists_open_promises_without_any_letter(client: Client) -> None:
    linked, never = build.commitment(), build.commitment()
    closed = build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1))
    proposed(linked, answer())
    page = html(client, "/stil/?lijst=nooit")
    assert never.number in page
    assert linked.number not in page
    assert closed.number not in page
