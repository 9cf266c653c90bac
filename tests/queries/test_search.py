from __future__ import annotations

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.models import Commitment, SearchText
from commitments.models.search import index
from commitments.queries.search import Term, hits, saying, terms
from commitments.services.search_text import keep_searchable
from tests import build

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
