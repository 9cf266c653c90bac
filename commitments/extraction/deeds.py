"""What a sentence says was done: an act reported as promised, or as the sentence before named."""

from __future__ import annotations

import re
from collections.abc import Callable

from commitments.extraction.rules import lexicon
from commitments.extraction.rules import turn_words as table
from commitments.extraction.rules.rule import with_marks
from commitments.extraction.turn_book import AFTER_PARTICLE, NOT, TRIMMED

_ACTING_ON = frozenset(table.ACTING_ON.split())
_PROMISE = frozenset(table.PROMISE.split())
_HAVE = frozenset(table.HAVE.split())
_TAKEN_UP = frozenset(table.TAKEN_UP.split())
_ACTED = frozenset(table.ACTED.split())
_TELLING = frozenset(f"{table.TELLING} {table.NO_DEEDS}".split())
_PARTICIPLE = re.compile(
    r"(?:[a-z]{2,12})?ge(?:[a-zà-ÿ]{2,20}(?:d|t|en)|gaan|daan)"
    r"|(?:be|ver|ont|her|over|onder)[a-zà-ÿ]{3,20}(?:d|t|en)"
)
_GIVEN = frozenset(("toezegging", "toezeggingen", "belofte"))  # "de toezegging gedaan"
_NEAR = 24  # words between "zoals" and the promise it names
_WE = frozenset(("ik", "wij"))
_TO_DO = frozenset(("wordt", "worden", "zal", "zullen", "kan", "kunnen", "moet", "moeten"))
_TALKED = frozenset(table.TALKED.split())
# What speaks of where a promise is kept count of ("Dit is per abuis in de planningsbrief …").
_REGISTERED = frozenset(table.REGISTERED.split())
_OURS = frozenset(("heb", "hebben", "ben"))
_DEMONSTRATIVES = frozenset(lexicon.DEMONSTRATIVES.split())
_ACTING = with_marks(table.ACTING_ON, "uitvoering nakoming")
_DONE_OF = dict(table.DEEDS)
_SET_GOING = frozenset(table.SET_GOING.split())
_SPLIT = frozenset(("te", "zou", "zal"))  # before the infinitive of what is promised
_SHORT = 4  # letters of a word that names no thing


def tells_deed(words: list[str]) -> bool:
    """Whether something was done as promised: a perfect outside the words that name the promise.

    "Ik heb, zoals ik toezegde, met de sector gesproken"; "conform mijn toezegging is … aangepast".
    """
    return _tells_deed(words, _starts, _PROMISE.__contains__)


def carries_out(words: list[str]) -> bool:
    """Whether what a motion asks was done ("Ter uitvoering van deze motie is … ingevoerd")."""
    if _ACTING.isdisjoint(words) or not _SET_GOING.isdisjoint(map(_bare, words)):
        return False
    to_do = (at for at, word in enumerate(words) if word in _TO_DO)
    turned = (at for at, word in enumerate(words) if word in _WE and words[at - 1] not in _HAVE)
    return _tells_deed(words[: min([*to_do, *turned, len(words)])], _executes, _is_motion)


def _bare(word: str) -> str:
    return word.strip(TRIMMED)


def _tells_deed(
    words: list[str],
    starts: Callable[[list[str], int, str], bool],
    names: Callable[[str], bool],
) -> bool:
    """Whether a perfect stands outside the words that name, from where they start, an occasion."""
    if _ACTING.isdisjoint(words):
        return False
    bare = [_bare(word) for word in words]
    start = next((at for at, word in enumerate(bare) if starts(bare, at, word)), None)
    if start is None:
        return False
    end = next((at for at in range(start, len(bare)) if names(bare[at])), None)
    if end is None or end - start > _NEAR:
        return False
    outside = [at for at in range(len(bare)) if not start <= at <= end]
    have = next((at for at in outside if bare[at] in _HAVE), None)
    return have is not None and any(
        at > have and _ends(words, at) and _is_deed(bare[at]) and bare[at - 1] not in _GIVEN
        for at in outside
    )


def _starts(bare: list[str], at: int, word: str) -> bool:
    """Whether a word begins what names a promise acted on ("zoals", "ter uitvoering van")."""
    return _executes(bare, at, word) or word in _ACTING_ON


def _executes(bare: list[str], at: int, word: str) -> bool:
    """Whether it is the noun of "ter uitvoering van"."""
    return word in ("uitvoering", "nakoming") and bare[at - 1] == "ter"


def _is_motion(word: str) -> bool:
    return word.startswith("motie")


def acts_on_it(words: list[str]) -> bool:
    """Whether what the sentence before named was done: "Dat heb ik op 24 maart gedaan"."""
    if not words:
        return False
    if words[0] in _WE:  # "Ik heb dat op 24 maart gedaan"
        words = [*words[2:3], *words[1:2], *words[3:]]
    elif words[0] in _DEMONSTRATIVES and not _OURS.isdisjoint(words[2:3]):
        words = [words[0], *words[2:]]  # "Dat gesprek heb ik op 24 maart gevoerd"
    elif words[0] in _DEMONSTRATIVES and words[2:3] in (["is"], ["zijn"]):
        # "Dat gesprek is inmiddels gevoerd"
        return _up_to_its_end(words)[-1].strip(TRIMMED) in _TALKED
    if not words or words[0] not in _TAKEN_UP or _HAVE.isdisjoint(words[1:2]):
        return False
    words = _up_to_its_end(words)
    bare = [word.strip(TRIMMED) for word in words]
    if words[0] == "daartoe" and not _SET_GOING.isdisjoint(bare):
        return False  # "Daartoe heb ik een bureau opdracht gegeven"
    if not _REGISTERED.isdisjoint(bare):
        return False
    for at in range(2, len(bare)):
        if _ends(words, at) and (bare[at] in _ACTED or _is_deed(bare[at])):
            return NOT.isdisjoint(bare[:at])
    return False


def _up_to_its_end(words: list[str]) -> list[str]:
    """The words of a sentence up to its first colon or semicolon."""
    stop = next((at for at, word in enumerate(words, 1) if word[-1] in ":;"), len(words))
    return words[:stop]


def does_it(words: list[str], before: list[str]) -> bool:
    """Whether a sentence tells as done what the one before promised, of the same thing.

    "Ik heb toegezegd met de sector te spreken. Ik heb inmiddels met de sector gesproken."
    """
    promised = next((at for at, word in enumerate(before) if word in _PROMISE), None)
    if promised is None or _HAVE.isdisjoint(words) or not _PROMISE.isdisjoint(words):
        return False
    told = [word.strip(TRIMMED) for word in before[promised:]]
    bare = [word.strip(TRIMMED) for word in words]
    deeds = {_told_deed(told, at) for at in range(2, len(told))}
    at = next((at for at, word in enumerate(bare) if word in deeds), None)
    if at is None or not _ends(words, at):
        return False
    if not NOT.isdisjoint(bare[:at]):
        return False
    things = {word for word in told if len(word) > _SHORT} - deeds
    return not things.isdisjoint(bare[:at])


def _told_deed(told: list[str], at: int) -> str:
    """How the deed is told as done whose infinitive stands at a place ("over te brengen")."""
    if told[at - 1] not in _SPLIT:
        return ""
    return _DONE_OF.get(told[at - 2] + told[at]) or _DONE_OF.get(told[at], "")


def _ends(words: list[str], at: int) -> bool:
    """Whether a clause ends with a word, but for what is said after its verb."""
    if at + 1 == len(words) or words[at].endswith((",", ";", ".", ":")):
        return True
    return words[at + 1] in AFTER_PARTICLE or words[at + 1] == "en"


def _is_deed(word: str) -> bool:
    """Whether a word is a past participle that does more than tell."""
    return word not in _TELLING and _PARTICIPLE.fullmatch(word) is not None
