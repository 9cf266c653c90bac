from __future__ import annotations

import unicodedata

import pytest
from django.db.models import Value
from hypothesis import given
from hypothesis import strategies as st

from commitments.models import Letter
from commitments.models.search import Folded
from commitments.stems import fold, search_words, stem
from tests import build


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Geïnformeerd", "geinformeerd"),
        ("ÉÉN Één", "een een"),
        ("alterna-\n tieve opties", "alternatieve opties"),
        ("EU-missies", "eumissies"),
        ("EU-\nmissies", "eumissies"),
        ("in\N{SOFT HYPHEN}for\N{SOFT HYPHEN}meren", "informeren"),
        ("N’Djamena en N'Djamena", "ndjamena en ndjamena"),
        ("Żółw", "zołw"),
    ],
)
def test_folding_takes_away_what_searchers_do_not_type(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_composed_and_decomposed_accents_fold_alike() -> None:
    text = "geïnformeerd, coördinatie, één, façade"
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


def test_search_words_are_folded_different_and_few() -> None:
    assert search_words("De dijk, de DIJKEN & één% oever", limit=4) == [
        "de",
        "dijk",
        "dijken",
        "een",
    ]


def test_search_words_of_signs_alone_are_none() -> None:
    assert search_words("' & | ! : * ( ) \0", limit=4) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text", ["ÉÉN Geïnformeerd", "alterna-\n  tieve EU-missies", "N’Djamena \\ % _ 'x", "Żółw ñ"]
)
def test_database_folds_as_python_does(text: str) -> None:
    build.letter()
    assert Letter.objects.values_list(Folded(Value(text)), flat=True).get() == fold(text)


@pytest.mark.parametrize("number", ["36410", "g000042", "g42", "7", "1e"])
def test_numbers_are_their_own_stems(number: str) -> None:
    assert stem(number) == number
