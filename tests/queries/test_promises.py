from __future__ import annotations

import pytest

from commitments.models import LetterKind
from commitments.queries.promises import promises_of
from commitments.services.postings import index_commitments
from tests import build

pytestmark = pytest.mark.django_db

ANSWERS = "Ik doe u de antwoorden binnen drie weken toekomen."


@pytest.mark.parametrize(
    ("kind", "words", "asks"),
    [
        (LetterKind.UITSTEL, ANSWERS, True),
        (LetterKind.UITSTEL, "Ik doe u het rapport binnen drie weken toekomen.", False),
        (LetterKind.BRIEF, ANSWERS, False),
    ],
)
def test_answers_put_off_by_a_notice_of_delay_are_those_to_kamervragen(
    kind: LetterKind, words: str, *, asks: bool
) -> None:
    letter = build.letter(f"Den Haag, 10 januari 2024\n\n{words}\n", kind=kind)
    one = build.commitment(letter=letter, quote=words)
    index_commitments([one])
    (promise,) = promises_of([one.pk])
    assert promise.asks_answers is asks
