from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.lifecycle import Relation
from commitments.models import Commitment, Instalment, SearchText, Visibility
from commitments.models.search import index
from commitments.queries.search import Term, hits, saying, terms
from commitments.services.link import LinkDecision, decide_link
from commitments.services.search_text import keep_searchable
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def test_question_is_read_as_words_phrases_and_beginnings() -> None:
    assert terms('evaluaties "de Brede welvaart" dijk* dijk-plan evaluatie') == [
        Term(("evalueer",)),
        Term(("de", "brede", "welvaart")),
        Term(("dijk",), begins="dijk"),
        Term(("dijkplan",)),
    ]


@pytest.mark.parametrize("text", ["", "*", '""', "' & | ! : ( )", "___", "“"])
def test_question_without_words_finds_nothing(text: str) -> None:
    build.commitment()
    assert (terms(text), hits(text, 9)) == ([], [])
    assert not Commitment.objects.filter(saying(text)).exists()


@pytest.mark.parametrize("text", ["evaluat*", "evaluatie", '"de evaluatie"'])
def test_word_is_found_by_its_stem_and_by_its_beginning(text: str) -> None:
    asked = build.commitment(object="de evaluaties van de wet")
    build.commitment(object="evenementen")
    assert hits(text, 5) == [asked.pk]


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_any_question_can_be_asked(text: str) -> None:
    assert not Commitment.objects.filter(saying(text)).exists()
    assert hits(text, 5, best_first=True) == []


@pytest.mark.parametrize(
    "text",
    ["NEAR(a b)", 'a" OR "b', "stems:a", "a -b", "a AND NOT b", "'a':*", "a <-> b", "a:A", "^a"],
)
def test_words_of_the_index_itself_are_words_only(text: str) -> None:
    build.commitment(object="iets")
    assert hits(text, 5) == []


def test_number_and_dossier_are_found_however_they_are_written() -> None:
    from commitments.models import Dossier

    build.commitment()
    asked = build.commitment()
    asked.dossiers.add(Dossier.objects.create(number="36410-XII"))
    keep_searchable([asked.pk])
    for text in (asked.number, f"g-{asked.pk}", "36 410 XII", "36410-XII", "36410 xii"):
        assert hits(text, 5) == [asked.pk]


def test_number_of_a_paper_finds_what_it_promises_and_what_it_speaks_of() -> None:
    paper = build.letter(paper=("90214", "5"))
    made = build.commitment(letter=paper)
    build.commitment(letter=build.letter(paper=("90214", "6")), object="90 214 duinen")
    answered, proposed = build.commitment(), build.commitment()
    build.link(proposed, paper)
    delivered = build.commitment()
    instalment = {
        "latest": date(2024, 3, 1),
        "state": "delivered",
        "delivered_on": date(2024, 2, 9),
    }
    Instalment.objects.create(commitment=delivered, letter=paper, **instalment)
    decided = build.link(answered, paper, Relation.FULFILS)
    decide_link(
        decided.pk,
        version=answered.version,
        decision=LinkDecision(Relation.FULFILS),
        actor=build.GRIFFIE,
        now=NOON,
    )
    for text in ("90 214, nr. 5", "90214 nr 5"):
        assert hits(text, 5) == [delivered.pk, answered.pk, made.pk]
        assert set(Commitment.objects.filter(saying(text))) == {delivered, answered, made}
        assert hits(text, 1, best_first=True) == [delivered.pk]
    type(paper).objects.update(visibility=Visibility.CONCEPT)
    assert hits("90 214, nr. 5", 5) == []


def test_text_that_changes_is_found_by_its_new_words_only() -> None:
    made = build.commitment(object="oude woorden")
    Commitment.objects.filter(pk=made.pk).update(object="nieuwe zaken")
    keep_searchable([made.pk])
    assert (hits("oude", 5), hits("zaak", 5)) == ([], [made.pk])
    SearchText.objects.all().delete()
    assert hits("zaak", 5) == []


def test_index_that_is_made_again_stays_as_it_was() -> None:
    made = build.commitment()
    index(connection)
    assert hits("duinen", 5) == [made.pk]
