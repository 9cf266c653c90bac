"""Words that a person points out in a letter, found again in its raw text."""

from __future__ import annotations

from commitments.lifecycle import LifecycleError
from commitments.models import Letter, Passage

#: Who read a passage that a person pointed out, where a rule's name would stand.
BY_HAND = "met de hand"
_LONGEST = 2000


def locate(text: str, words: str, near: int | None = None) -> tuple[int, int]:
    """The span of words in a letter's raw text, whatever the line breaks and hyphens.

    Of words that stand there more than once it is the place nearest to ``near``.
    Raises LifecycleError, with what to do, where they do not stand there or
    where it cannot be told which place is meant.
    """
    wanted, _ = _squeezed(words)
    if not wanted or len(words) > _LONGEST:
        raise LifecycleError(f"Kies woorden uit de brief, ten hoogste {_LONGEST} tekens.")
    squeezed, places = _squeezed(text)
    starts = _all(squeezed, wanted)
    if not starts:
        raise LifecycleError("Deze woorden staan zo niet in de brief; neem ze letterlijk over.")
    if len(starts) > 1 and near is None:
        raise LifecycleError("Deze woorden staan meer dan eens in de brief; neem er meer over.")
    first = min(starts, key=lambda start: abs(places[start] - (near or 0)))
    return places[first], places[first + len(wanted) - 1] + 1


def point_out(letter: Letter, words: str, near: int | None = None) -> Passage:
    """The passage of these words, made where nobody pointed it out before."""
    start, end = locate(letter.text, words, near)
    passage, _ = Passage.objects.get_or_create(
        letter=letter,
        start=start,
        end=end,
        rules_version=BY_HAND,
        only_in=None,
        defaults={"quote": letter.text[start:end], "acts": "commitment", "rule": BY_HAND},
    )
    return passage


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text without what a printer or a page adds, and where each character of it stands."""
    kept = [
        (character, place)
        for place, character in enumerate(text)
        if not character.isspace() and character not in "-|\N{SOFT HYPHEN}"
    ]
    return "".join(character for character, _ in kept), [place for _, place in kept]


def _all(text: str, wanted: str) -> list[int]:
    starts, found = [], text.find(wanted)
    while found >= 0:
        starts.append(found)
        found = text.find(wanted, found + 1)
    return starts
