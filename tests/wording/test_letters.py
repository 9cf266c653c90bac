from __future__ import annotations

import pytest

from commitments.models import LetterKind, Visibility
from commitments.wording.letters import acts_words, does, letter_words
from tests import build

pytestmark = pytest.mark.django_db


def test_letter_carries_date_and_number() -> None:
    letter = build.letter(paper=("29237", "177"))
    assert letter_words(letter) == "de brief van 10 januari 2024 (29 237, nr. 177)"


def test_letter_without_date_or_number_says_so() -> None:
    letter = build.letter(date=None, kind=LetterKind.ANTWOORD)
    assert letter_words(letter) == "het antwoord zonder datum"


@pytest.mark.parametrize("visibility", [Visibility.CONCEPT, Visibility.RECALLED])
def test_hidden_letter_tells_nothing_of_itself(visibility: Visibility) -> None:
    letter = build.letter(visibility=visibility, paper=("29237", "177"))
    assert letter_words(letter) == "een brief die niet openbaar is"


def test_relation_reads_as_the_end_of_a_sentence() -> None:
    assert does("postpones") == "stelt de toezegging uit"


@pytest.mark.parametrize(
    ("acts", "words"),
    [
        ("commitment", "toezegging"),
        ("commitment repeat", "herhaalde toezegging"),
        ("commitment postponement", "toezegging en uitstel"),
        ("fulfilment", "nakoming"),
    ],
)
def test_passage_is_named_by_its_acts(acts: str, words: str) -> None:
    assert acts_words(acts) == words
