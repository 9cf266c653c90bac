"""One letter is one letter, whatever it arrives as and however often."""

from __future__ import annotations

from enum import Enum

from commitments.models import (
    IdentifierKind,
    Letter,
    LetterFile,
    LetterIdentifier,
    LetterPaper,
    LetterVersion,
)
from commitments.services.alone import go_alone
from commitments.services.arrivals import Arrival
from commitments.sources.words import bare_words, say_the_same, share_in_common

#: Of a reprint at least this part stands in what it corrects; less is another letter.
_ALIKE = 0.5
#: So many letters of one day and number are compared word by word.
_MOST = 10


class Sameness(Enum):
    """What an arrival is to a letter we hold."""

    SAME = "the same text, or the same words in another kind of file"
    EARLIER = "a text the letter had before"
    REPRINT = "the same letter with other words"
    BESIDE = "the same number on what may be another letter"


def find_letter(arrival: Arrival) -> tuple[Letter, Sameness] | None:
    """The letter an arrival is, and what it is to it; None for a new one.

    By its text, by its words alone (a PDF and an XML of one letter), by the
    names others have for it, by its number in a dossier, and, where one of the
    two does not say in which, by its day, its number and its words.

    Of two workers who look for one letter at once the second waits here until what
    the first makes of it is there: in the same transaction.
    """
    go_alone(*_names(arrival))
    if letter := Letter.objects.filter(text_sha256=arrival.sha256).first():
        return letter, Sameness.SAME
    if version := LetterVersion.objects.filter(text_sha256=arrival.sha256).first():
        return version.letter, Sameness.EARLIER
    if letter := Letter.objects.filter(words_sha256=arrival.words_sha256).first():
        return letter, Sameness.SAME
    letter = _by_identifier(arrival) or _by_number(arrival)
    if letter:
        return letter, _compare(letter, arrival)
    letter = _without_dossier(arrival)
    return (letter, Sameness.SAME) if letter else None


def _names(arrival: Arrival) -> set[str]:
    """All that a letter can be known by; one text has one hash of its words."""
    names = {f"letter {arrival.words_sha256}"}
    names |= {f"letter {paper.number}" for paper in arrival.head.papers if paper.number}
    case = IdentifierKind.CASE
    return names | {f"letter {value}" for kind, value in arrival.identifiers if kind != case}


def add_identifiers(letter: Letter, identifiers: tuple[tuple[str, str], ...]) -> None:
    """Keep the names others have for a letter; a name another letter has stays with that."""
    for kind, value in identifiers:
        if not value:
            continue
        taken = LetterIdentifier.objects.filter(kind=kind, value=value)
        if kind == IdentifierKind.CASE:
            taken = taken.filter(letter=letter)
        if not taken.exists():
            LetterIdentifier.objects.create(letter=letter, kind=kind, value=value)


def _by_identifier(arrival: Arrival) -> Letter | None:
    for kind, value in arrival.identifiers:
        if kind != IdentifierKind.CASE:
            found = Letter.objects.filter(identifiers__kind=kind, identifiers__value=value).first()
            if found is not None:
                return found
    return None


def _by_number(arrival: Arrival) -> Letter | None:
    for paper in arrival.head.papers:
        if paper.dossier and paper.number:
            named = Letter.objects.filter(
                papers__dossier__number=paper.dossier, papers__number=paper.number
            )
            if (letter := named.first()) is not None:
                return letter
    return None


def _without_dossier(arrival: Arrival) -> Letter | None:
    for paper in arrival.head.papers:
        if arrival.head.date and paper.number:
            alike = LetterPaper.objects.filter(
                letter__date=arrival.head.date, number=paper.number
            ).select_related("letter")
            if paper.dossier:
                alike = alike.filter(dossier=None)
            for one in alike[:_MOST]:
                if say_the_same(one.letter.text, arrival.text):
                    return one.letter
    return None


def _compare(letter: Letter, arrival: Arrival) -> Sameness:
    """What another text under the same name is.

    Where the promises read the same, another kind of file is the same letter, and
    so is the same kind in another layout. The same kind of file with other words
    is a reprint, if most of it is alike.
    """
    if not letter.text:
        return Sameness.REPRINT
    kinds = set(LetterFile.objects.filter(letter=letter).values_list("kind", flat=True))
    held = {bare_words(one.quote) for one in letter.passages.filter(only_in=None)}
    if held == {bare_words(one.quote) for one in arrival.reading.passages} and (
        (held and arrival.file_kind not in kinds) or say_the_same(letter.text, arrival.text)
    ):
        return Sameness.SAME
    alike = share_in_common(letter.text, arrival.text) >= _ALIKE
    if alike and (arrival.file_kind in kinds or _is_marked(arrival)):
        return Sameness.REPRINT
    return Sameness.BESIDE


def _is_marked(arrival: Arrival) -> bool:
    """Whether its own name says that it is a reprint: kst-34086-B-n1."""
    return any(kind == "kst" and "-n" in value for kind, value in arrival.identifiers)
