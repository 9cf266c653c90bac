"""What governs a verb of delivering, and in which mood that puts it.

Dutch puts an auxiliary beside its infinitive or participle at the end of a
clause, or second in a main clause, far to the left. An infinitive with "te"
hangs on a word of effort, promise or request.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from commitments.extraction.finites import goes_on, is_finite, is_inverted
from commitments.extraction.openers import (
    AUXILIARIES,
    SUBJECTS,
    find_opener,
    part_start,
)
from commitments.extraction.rules import lexicon
from commitments.extraction.strays import in_aside, is_stray
from commitments.extraction.tokens import BREAKS, Tokens

_CLUSTER = frozenset(lexicon.CLUSTER.split())
_MOODS = {
    "future": "future",
    "going": "future",
    "will": "wish",
    "can": "could",
    "would": "would",
    "must": "could",
}
_TE_MOODS = {
    "effort": "effort",
    "performing": "performative",
    "promised": "reported",
    "told": "reported",
    "asked": "asked",
    "failed": "failed",
    "willing": "willing",
    "choosing": "chosen",
}
GOVERNING = frozenset(_TE_MOODS)
_PASSIVE = frozenset(("passive",))
_PAST = frozenset(("past",))
_EVENT = frozenset(("event",))
_KAMER = frozenset(("kamer", "u"))
_NEAR = 4  # words from a "wordt" to the clause that it waits for
_VOICES = _PASSIVE | _PAST
_COMMA = frozenset(("comma",))
_SAYS = frozenset(("betekent", "inhoudt", "meebrengt", "gericht"))
_BEFORE_OM = 5  # words before "om" in which stands what it hangs on ("stel alles in het werk om")
_HAD = frozenset(("had", "hadden"))
_AS_MAY_BE = [["als", "dat"], ["als", "dit"], ["als", "het"]]  # "zo spoedig als dat kan"
_WILL = frozenset(("zal", "zullen"))
_MODALS = frozenset(("kunnen", "moeten", "willen", "mogen"))
_APART = frozenset((",", "dat", "en", "of", "ik", "wij"))
_WAS = frozenset(("was", "waren"))
_ARTICLES = frozenset(("het", "de", "een", "dit", "deze"))
_SURE_ARTICLES = frozenset(("de", "een"))  # "het" and the like may stand for a thing
_PAPER = frozenset(("document", "paper"))
_TELLING = frozenset(f"{lexicon.TELLING_NOW} zeggen".split())
_MUST = frozenset(("must",))
# A past participle by its looks ("aangegeven").
_LOOKS_DONE = re.compile(
    r"(?:aan|af|bij|door|in|mee|mede|na|op|over|toe|uit|voor|terug|vast)?ge\w{3,}[dtn]"
)


class Mood(NamedTuple):
    """``name`` as in ``clauses.Clause``; ``finite`` is the place of the clause's verb."""

    name: str
    finite: int


def find_mood(tokens: Tokens, index: int, forms: frozenset[str], stop: int) -> Mood | None:
    """The mood of the verb form at ``index``, or None where the word is no verb there.

    ``stop`` is the first token of its part of the sentence.
    """
    if "s" in forms and tokens.word(index + 1) == "ik":
        return Mood("present", index)
    before = tokens.word(index - 1)
    if (before in _SURE_ARTICLES and not tokens.has(index, _PAPER)) or (
        before in _ARTICLES and tokens.has(index + 1, _PAPER)
    ):
        return None  # "de ontvangen signalen", "het ontvangen advies"
    if before == "het" and tokens.word(index + 1) == "van":
        return None  # "een datum voor het informeren van uw Kamer"
    found = None
    if "p" in forms:
        if is_inverted(tokens, index):
            return Mood("present", index)
        te = _te(tokens, index)
        found = _te_governor(tokens, te, stop) if te else _infinitive(tokens, index, stop)
    if found is None and "d" in forms and not goes_on(tokens, index, forms):
        found = _participle(tokens, index, stop, finite="s" in forms)
    if found is None and is_finite(tokens, index, forms, stop):
        found = Mood("present", index)
    return found


def _te(tokens: Tokens, index: int) -> int:
    """The place of "te" before an infinitive; 0 without."""
    for at in range(index - 1, max(0, index - 4), -1):
        if tokens.words[at] == "te":
            return at
        if tokens.words[at] not in _CLUSTER:
            return 0
    return 0


def _te_governor(tokens: Tokens, te: int, stop: int) -> Mood:
    """What an infinitive with "te" hangs on; a mere purpose where nothing is known."""
    lowest = stop
    for at in range(te - 1, stop - 1, -1):
        if tokens.words[at] == "om" and tokens.word(at - 1) != "toe":
            lowest = max(stop, at - _BEFORE_OM)
        if at < lowest:
            break
        name = mood_given(tokens, at, stop)
        if name and not in_aside(tokens, at, te):
            return Mood(name, at)
        if tokens.words[at] == "door" and (will := _will_before(tokens, at, stop)) is not None:
            return Mood("future", will)
    return Mood("purpose", te)


def _will_before(tokens: Tokens, by: int, stop: int) -> int | None:
    """The place of "zal" in "daaraan zal ik voldoen door … te sturen"."""
    return next((at for at in range(by - 1, stop - 1, -1) if tokens.words[at] in _WILL), None)


def mood_given(tokens: Tokens, at: int, stop: int) -> str | None:
    """The mood a word like "streef" or "toegezegd" gives to what hangs on it."""
    for role in GOVERNING & tokens.roles[at]:
        if not is_stray(tokens, at, role):
            return "past" if _was(tokens, at, role, stop) else _TE_MOODS[role]
    return None


def _was(tokens: Tokens, at: int, role: str, stop: int) -> bool:
    """Whether a promise "had" been made, or an effort "was" made, before something came up."""
    if role in ("promised", "told") or tokens.words[at] == "voorgenomen":
        return not _HAD.isdisjoint(tokens.words[max(stop, at - 14) : at])
    near = range(max(stop, at - 3), at)
    start = max((place + 1 for place in near if tokens.has(place, BREAKS)), default=near.start)
    return not _WAS.isdisjoint(tokens.words[start : at + 2])


def _infinitive(tokens: Tokens, index: int, stop: int) -> Mood | None:
    """The auxiliary of a bare infinitive: beside it, or the nearest free one to its left."""
    if tokens.word(index - 1) == "doen":
        return None
    if tokens.has(index + 1, AUXILIARIES) and not tokens.has(index - 1, AUXILIARIES):
        return Mood(_auxiliary(tokens, index + 1), index + 1)
    could = None
    for at in range(index - 1, stop - 1, -1):
        if not tokens.has(at, AUXILIARIES) or tokens.word(at - 1) == "te":
            continue
        if at < index - 2 and _used(tokens, at, index) and not _is_cleft(tokens, at):
            continue
        if tokens.words[max(0, at - 2) : at] in _AS_MAY_BE:
            continue
        beside = tokens.words[at] in _MODALS and at >= index - 3
        if had := _had(tokens, at, stop, beside=beside):
            return Mood("past", had)
        if beside:
            could = Mood("could", at)
            continue
        before = at - tokens.has(at - 1, _MUST)  # "moeten gaan aanbieden"
        name = _auxiliary(tokens, before)
        wants = name == "would" and could is not None and tokens.words[could.finite] == "willen"
        return Mood("wish" if wants else name, before)  # "zou ik u in mei willen informeren"
    return could


def _is_cleft(tokens: Tokens, at: int) -> bool:
    """Whether what is done is told after "doen" ("wat ik zal doen, is u een lijst zenden")."""
    after = [word for word in tokens.words[at + 1 : at + 6] if word != ","]
    return ["doen", "is"] in map(list, pairwise(after))


def _had(tokens: Tokens, at: int, stop: int, *, beside: bool) -> int:
    """The place of the "had" of "had … moeten sturen", "had u … zullen bereiken"; 0 without.

    ``beside``: whether the word at ``at`` stands as "moeten" does, right by its verb.
    """
    if beside and tokens.has(at - 1, _PAST):
        return at - 1
    if not beside and tokens.words[at] != "zullen":
        return 0
    had = next((i for i in range(at - 1, stop, -1) if tokens.words[i] in _HAD), 0)
    return had if beside or _APART.isdisjoint(tokens.words[had:at]) else 0


def _auxiliary(tokens: Tokens, at: int) -> str:
    return next(mood for role, mood in _MOODS.items() if role in tokens.roles[at])


def _used(tokens: Tokens, at: int, index: int) -> bool:
    """Whether an auxiliary already has a verb of its own beside it, or ends its clause."""
    if tokens.word(at + 1) in SUBJECTS:
        return False
    if tokens.word(at + 1) == "worden" and index > at + 3:
        return True  # "kan worden bekort en … informeren"
    if any(near != index and _nonfinite(tokens, near) for near in (at + 1, at - 1)):
        return True
    if not tokens.has(at + 1, BREAKS):
        return False
    return find_opener(tokens, at, part_start(tokens, at)) is not None


def _nonfinite(tokens: Tokens, at: int) -> bool:
    """Whether a token is an infinitive or participle, of a known verb or by its looks."""
    if not 0 <= at < len(tokens.words):
        return False
    forms = {form for _, forms in tokens.known[at].verbs for form in forms}
    if forms:
        return "d" in forms or ("p" in forms and "document" not in tokens.roles[at])
    return _LOOKS_DONE.fullmatch(tokens.words[at]) is not None


def _participle(tokens: Tokens, index: int, stop: int, *, finite: bool) -> Mood | None:
    """The auxiliary of a participle: worden (a passive) or zijn and hebben (the past).

    A form that may be ``finite`` too belongs to a clause that opens before it ("dat ik").
    """
    for at in (index + 1, index - 1, index + 2, index - 2):
        if abs(at - index) == 2 and tokens.has((at + index) // 2, BREAKS):
            continue
        if tokens.word(at) == "worden":
            return _of_worden(_infinitive(tokens, min(at, index), _told_from(tokens, at, stop)), at)
        if abs(at - index) == 1 and tokens.has(at, _VOICES):
            return _of_voice(tokens, at, index, stop)
    for at in range(index - 1, stop - 1, -1):
        if _begins_anew(tokens, at, index):
            return None
        if finite and tokens.words[at] == "dat" and tokens.word(at + 1) in ("ik", "wij"):
            return None
        shared = "en" in tokens.words[at + 1 : index]  # "wordt gemaakt en aan u gezonden"
        if shared and tokens.words[at] == "worden":
            return _of_worden(_infinitive(tokens, at, stop), at)
        if tokens.has(at, _VOICES) and (shared or not _used(tokens, at, index)):
            return _of_voice(tokens, at, index, stop)
    return None


def _told_from(tokens: Tokens, at: int, stop: int) -> int:
    """Where a clause with "dat" begins that is told now ("kan ik u melden dat … worden")."""
    opener = find_opener(tokens, at, stop)
    if opener and tokens.words[opener] == "dat" and tokens.words[opener - 1] in _TELLING:
        return opener
    return stop


def _of_voice(tokens: Tokens, at: int, index: int, stop: int) -> Mood:
    """The mood a participle has by the auxiliary at ``at``, or by one that waits for it."""
    if at < index and (free := _broken_off(tokens, at, stop)) is not None:
        return Mood("passive", free)
    return Mood("passive" if tokens.has(at, _PASSIVE) else "past", at)


def _broken_off(tokens: Tokens, at: int, stop: int) -> int | None:
    """The "wordt" that waits for its participle while a clause without commas is told.

    "Uw Kamer wordt hierover zodra dat bekend is geïnformeerd": ``at`` is the verb of that
    clause, which has not the Kamer for its subject.
    """
    opener = find_opener(tokens, at, stop)
    if opener is None or not tokens.has(opener, _EVENT):
        return None
    if not _KAMER.isdisjoint(tokens.words[opener:at]):
        return None
    for before in range(opener - 1, max(stop, opener - _NEAR) - 1, -1):
        if tokens.has(before, BREAKS):
            return None
        if tokens.has(before, _PASSIVE):
            return before
    return None


def _begins_anew(tokens: Tokens, at: int, index: int) -> bool:
    """Whether a clause starts after an auxiliary that is not its own ("…, dan bereikt u")."""
    word = tokens.words[at]
    if word == "dan":
        return tokens.has(at - 1, _COMMA)
    told = word == "dat" and tokens.ends_clause(index)
    return told and (tokens.word(at - 1) in _SAYS or tokens.has(at - 1, _PAST))


def _of_worden(governor: Mood | None, at: int) -> Mood:
    """The mood of "worden" itself: "zal worden" is a future of its own."""
    if governor is None:
        return Mood("passive", at)
    name = "future-passive" if governor.name == "future" else governor.name
    return Mood(name, governor.finite)
