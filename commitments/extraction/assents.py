"""A bare "Ja" that promises: a member asked whether the Kamer would be given something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.rules.commitments import ASSENT
from commitments.extraction.rules.rule import flat
from commitments.extraction.text import Sentence

_YES = re.compile(
    r"Ja(?:, (?:graag|zeker|dat (?:doe|zal|ben|wil|zeg) ik\b[^,;]{0,20}"
    r"|(?:daartoe|hiertoe) ben ik\b[^,;]{0,12}))?[.!]?$"
)
_MOST = 60  # characters; a longer answer says by itself what it promises


def find_assents(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Answers of nothing but "Ja", or "Ja, dat doe ik graag", and the sentence that asks, by index.

    Of a question in several sentences the others only go on about it ("Zo ja, wanneer?").
    """
    for index, sentence in enumerate(sentences):
        if len(sentence.text) < _MOST and sentence.role == "answer" and _YES.match(sentence.text):
            question = _question(sentences, index) if _opens(sentences, index) else []
            asking = [at for at in question if ASSENT.pattern.search(flat(sentences[at].text))]
            others = [sentences[at].text for at in question if at not in asking]
            if asking and all(_goes_along(text) for text in others):
                yield index, asking[0]


_REQUEST = re.compile(
    r"(?:Bent u|Is het kabinet) bereid\b|(?:Wilt|Gaat|Zult) u\b|Kunt u toezeggen\b"
)


def _goes_along(text: str) -> bool:
    """Whether a sentence of a question leaves a "Ja" to the one that asks for a paper."""
    return text.startswith("Zo ") or text[-1] != "?" or _REQUEST.match(text) is not None


def asked_for(question: str) -> tuple[int, int]:
    """The part of a question, half open, that tells what the Kamer is to be given."""
    found = ASSENT.pattern.search(flat(question))
    assert found is not None
    return found.end("asks") - 1, len(question)


def _opens(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence opens its paragraph."""
    return index == 0 or sentences[index - 1].paragraph != sentences[index].paragraph


def _question(sentences: Sequence[Sentence], index: int) -> list[int]:
    """The sentences of the question, right before the label of its answer."""
    at = index - 1
    while at >= 0 and sentences[at].role == "heading":
        at -= 1
    asked: list[int] = []
    while at >= 0 and sentences[at].role == "question":
        asked.insert(0, at)
        at -= 1
        if sentences[at].paragraph != sentences[asked[0]].paragraph:
            break
    return asked
