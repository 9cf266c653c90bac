"""Which clause a verb stands in, in which mood, and how far that clause reaches."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.extraction.rules.lexicon import ABSTRACT, CLAUSE_STARTS, PREPOSITIONS, SAYING
from commitments.extraction.tokens import Tokens

_OPENERS = ("event", "result", "relative", "whether", "as")
_FINITE = ("future", "going", "will", "can", "would", "must", "passive", "past", "performing")
_BREAKS = ("comma", "stop", "and")
_SUBJECTS = frozenset(
    ["ik", "wij", "we", "u", "uw", "het", "de", "mijn", "onze", "hij", "zij", "ze"]
)
_CLUSTER = frozenset(
    [
        "te",
        "toe",
        "aan",
        "terug",
        "voor",
        "in",
        "mee",
        "mede",
        "over",
        "op",
        "door",
        "kunnen",
        "zullen",
        "worden",
        "laten",
        "doen",
        "weten",
        "toekomen",
        "hoogte",
        "kennis",
        "gaan",
        "hebben",
        "mogen",
    ]
)
_PREPOSITIONS = frozenset(PREPOSITIONS.split())
_NOT_BEFORE_OPENER = _PREPOSITIONS | frozenset(
    ["u", "ik", "wij", "we", "kamer", "hij", "zij", "als"]
)
_CLAUSE_STARTS = frozenset(CLAUSE_STARTS.split())
_HAD = frozenset(("had", "hadden"))
_AS_SOON = frozenset(("snel", "spoedig", "gauw", "goed", "veel", "vroeg", "zover"))
_ABSTRACT = frozenset(ABSTRACT.split())
_SAYING = frozenset(SAYING.split())
_AUXILIARIES = ("future", "going", "will", "can", "would", "must")
_REACH = 80  # tokens looked at to the left of a verb
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
    "asked": "asked",
    "failed": "failed",
    "willing": "willing",
}
_NOUNS = frozenset(["bericht", "deel", "antwoord", "antwoorden", "schrijven", "stel"])
_ARRIVING = frozenset(
    [
        "volgen",
        "komen",
        "verschijnen",
        "bereiken",
        "ontvangen",
        "krijgen",
        "gaan",
        "liggen",
        "horen",
    ]
)


@dataclass(frozen=True, slots=True)
class Clause:
    """``left`` and ``right`` bound the clause (half open, in tokens); ``finite`` is its verb.

    ``mood``: future, future-passive, present, passive, effort, willing, reported,
    performative, could, wish, would, past, purpose, asked, failed. ``kind``: main, relative, complement, content,
    event, whether, as.
    ``asides`` are the tokens of other clauses inside it.
    """

    mood: str
    kind: str
    left: int
    right: int
    finite: int
    asides: frozenset[int]
    final: bool  # its verbs stand at its end


def find_clause(tokens: Tokens, index: int, forms: frozenset[str]) -> Clause | None:
    """The clause of the verb at ``index``, or None where the word is no verb there."""
    stop = _stop(tokens, index)
    governed = _governed(tokens, index, forms, stop)
    if governed is None:
        return None
    mood, finite = governed
    kind, opener = _kind(tokens, finite, stop)
    left = opener if kind != "main" else _left(tokens, finite, stop)
    if kind == "complement":
        governing = _reported(tokens, opener, stop)
        if governing:
            mood, left = governing, _left(tokens, opener, stop)
        elif _SAYING.isdisjoint(tokens.words[max(stop, opener - 6) : opener]):
            kind = "content"
    right = _right(tokens, max(index, finite))
    asides = _asides(tokens, left + 1, right)
    return Clause(mood, kind, left, right, finite, asides, final=kind != "main")


def _governed(
    tokens: Tokens, index: int, forms: frozenset[str], stop: int
) -> tuple[str, int] | None:
    """The mood of the verb form at ``index`` and the place of its finite verb."""
    found = None
    if "p" in forms and _inverted(tokens, index):
        return "present", index
    if "p" in forms:
        te = _te(tokens, index)
        found = _te_governor(tokens, te, stop) if te else _infinitive(tokens, index, stop)
    if found is None and "d" in forms:
        found = _participle(tokens, index, stop)
    if found is None and _is_finite(tokens, index, forms, stop):
        found = "present", index
    return found


def _inverted(tokens: Tokens, index: int) -> bool:
    """Whether the receiver follows as the subject ("ontvangen beide Kamers")."""
    near = tokens.words[index + 1 : index + 3]
    if tokens.words[index] not in _ARRIVING or not near or tokens.has(index - 1, *_FINITE):
        return False
    return near[0] == "u" or (near[-1] in ("kamer", "kamers") and near[0] != "kamer")


def _stop(tokens: Tokens, index: int) -> int:
    """The first token after the last semicolon or colon before ``index``."""
    lowest = max(0, index - _REACH)
    for at in range(index - 1, lowest - 1, -1):
        if tokens.has(at, "stop"):
            return at + 1
    return lowest


def _te(tokens: Tokens, index: int) -> int:
    """The place of "te" before an infinitive; 0 without."""
    for at in range(index - 1, max(0, index - 4), -1):
        if tokens.words[at] == "te":
            return at
        if tokens.words[at] not in _CLUSTER:
            return 0
    return 0


def _te_governor(tokens: Tokens, te: int, stop: int) -> tuple[str, int]:
    """What an infinitive with "te" hangs on; a mere purpose where nothing is known."""
    lowest = stop
    for at in range(te - 1, stop - 1, -1):
        if tokens.words[at] == "om":
            lowest = max(stop, at - 3)
        if at < lowest:
            break
        mood = _mood_of(tokens, at, stop)
        if mood:
            return mood, at
    return "purpose", te


def _mood_of(tokens: Tokens, at: int, stop: int) -> str | None:
    """The mood a word like "streef" or "toegezegd" gives to what hangs on it."""
    for role in tokens.known[at].roles & _TE_MOODS.keys():
        if not _stray(tokens, at, role):
            had = role == "promised" and not _HAD.isdisjoint(tokens.words[max(stop, at - 14) : at])
            return "past" if had else _TE_MOODS[role]
    return None


def _stray(tokens: Tokens, at: int, role: str) -> bool:
    """A word of effort that only looks like one: "plan" without "van", "stel" without "mij"."""
    word = tokens.words[at]
    if word == "plan":
        return tokens.words[at - 1 : at] != ["van"]
    if word == "stel":
        return "mij" not in tokens.words[at : at + 3]
    if word == "zeggen":
        return "toe" not in tokens.words[at : at + 12]
    return role == "promised" and tokens.has(at + 1, "document")  # "de toegezegde brief"


def _infinitive(tokens: Tokens, index: int, stop: int) -> tuple[str, int] | None:
    """The auxiliary of a bare infinitive: beside it, or the nearest free one to its left."""
    if tokens.words[index - 1 : index] == ["doen"]:
        return None
    for role, mood in _MOODS.items():
        if tokens.has(index + 1, role):
            return mood, index + 1
    could = None
    for at in range(index - 1, stop - 1, -1):
        roles = tokens.known[at].roles
        auxiliary = next((role for role in _AUXILIARIES if role in roles), None)
        if auxiliary is None or (at < index - 2 and _used(tokens, at, index)):
            continue
        if tokens.words[at] in ("kunnen", "moeten") and at >= index - 3:
            if tokens.has(at - 1, "past"):
                return "past", at - 1
            could = "could", at
            continue
        return _MOODS[auxiliary], at
    return could


def _used(tokens: Tokens, at: int, index: int) -> bool:
    """Whether an auxiliary already has a verb of its own beside it, or ends its clause."""
    if tokens.words[at + 1 : at + 2] and tokens.words[at + 1] in _SUBJECTS:
        return False
    for near in (at + 1, at - 1):
        if near != index and _nonfinite(tokens, near):
            return True
    return tokens.has(at + 1, *_BREAKS) and _opener(tokens, at, _stop(tokens, at)) is not None


def _nonfinite(tokens: Tokens, at: int) -> bool:
    if not 0 <= at < len(tokens.words):
        return False
    forms = [form for _, forms in tokens.known[at].verbs for form in forms]
    if forms:
        return "d" in forms or ("p" in forms and "document" not in tokens.known[at].roles)
    word = tokens.words[at]
    return len(word) > 5 and word.startswith("ge") and word[-1] in "dtn"


def _participle(tokens: Tokens, index: int, stop: int) -> tuple[str, int] | None:
    """The auxiliary of a participle: worden (a passive) or zijn and hebben (the past)."""
    for at in (index + 1, index - 1, index + 2, index - 2):
        if tokens.words[at : at + 1] == ["worden"] if at >= 0 else False:
            return _passive(_infinitive(tokens, min(at, index), stop)) or ("passive", at)
        if abs(at - index) == 1 and tokens.has(at, "passive"):
            return "passive", at
        if abs(at - index) == 1 and tokens.has(at, "past"):
            return "past", at
    for at in range(index - 1, stop - 1, -1):
        if tokens.has(at, "passive", "past") and not _used(tokens, at, index):
            return ("passive" if tokens.has(at, "passive") else "past"), at
    return None


def _passive(found: tuple[str, int] | None) -> tuple[str, int] | None:
    """The mood of "worden" itself: "zal worden" is a future of its own."""
    if found is None:
        return None
    return ("future-passive" if found[0] == "future" else found[0]), found[1]


def _is_finite(tokens: Tokens, index: int, forms: frozenset[str], stop: int) -> bool:
    """Whether the form at ``index`` is the finite verb of its clause, by its subject."""
    words = tokens.words
    beside = words[index + 1 : index + 2] + words[max(index - 1, stop) : index]
    if "ik" in beside:
        return "s" in forms
    if words[index] in _NOUNS and not tokens.ends_clause(index):
        return False
    if "t" in forms and "s" not in forms:
        return True
    if "s" in forms and "ik" in words[max(stop, index - 25) : index]:
        return True
    if ("p" in forms and "wij" in words[max(stop, index - 40) : index + 4]) or "we" in beside:
        return True
    if "t" in forms:
        return words[index] not in _NOUNS
    return words[index] in _ARRIVING or words[index + 1 : index + 2] == ["u"]


def _opener(tokens: Tokens, at: int, stop: int) -> int | None:
    """The word that opens the verb-final clause that ``at`` stands in, if any."""
    for left in range(at - 1, stop - 1, -1):
        if tokens.has(left, *_FINITE):
            return None
        if tokens.has(left, *_OPENERS) and _opens(tokens, left, at):
            return left
    return None


def _opens(tokens: Tokens, left: int, at: int) -> bool:
    word = tokens.words[left]
    before = tokens.words[left - 1] if left else ""
    if word in ("die", "dat", "welke", "wat"):
        if left == 0 or tokens.has(left - 1, "stop", "and"):
            return word == "wat" and at > left + 1
        return before not in _NOT_BEFORE_OPENER and at > left + 1
    if word == "als" and before in _AS_SOON:
        return False
    if word == "als":
        return tokens.words[left + 1] in _CLAUSE_STARTS
    return word not in ("conform", "overeenkomstig", "anders", "gelijk", "hoe", "waar", "welk")


def _kind(tokens: Tokens, finite: int, stop: int) -> tuple[str, int]:
    """The kind of clause the finite verb stands in, and the place of its opening word."""
    following = tokens.words[finite + 1] if finite + 1 < len(tokens.words) else ""
    if following in _SUBJECTS or finite == stop or tokens.has(finite - 1, "comma"):
        return "main", stop
    opener = _opener(tokens, finite, stop)
    if opener is None:
        return "main", stop
    if tokens.words[opener] == "dat" and not _after_noun(tokens, opener):
        return "complement", opener
    return next(role for role in _OPENERS if tokens.has(opener, role)), opener


def _after_noun(tokens: Tokens, opener: int) -> bool:
    """Whether "dat" follows the noun it is relative to ("een wetsvoorstel dat ik …")."""
    if tokens.has(opener - 1, "comma", "document", "paper", "bill-paper"):
        return True
    article = opener > 1 and tokens.words[opener - 2] in ("een", "het")
    return article and tokens.words[opener - 1] not in _ABSTRACT


def _reported(tokens: Tokens, opener: int, stop: int) -> str | None:
    """The mood a "dat"-clause gets from the word it hangs on, if that gives one."""
    for at in range(opener - 1, max(stop, opener - 16) - 1, -1):
        mood = _mood_of(tokens, at, stop)
        if mood:
            return mood
    return None


def _left(tokens: Tokens, finite: int, stop: int) -> int:
    for at in range(finite - 1, stop, -1):
        if tokens.has(at, "and") and _starts_main(tokens, at + 1):
            return at + 1
    return stop


def _starts_main(tokens: Tokens, at: int) -> bool:
    """Whether a new main clause with a subject of its own starts here ("en ik zal …")."""
    near = tokens.words[at : at + 2]
    if not ({"ik", "wij", "we"} & set(near)):
        return False
    return any(
        tokens.has(place, *_FINITE) or bool(tokens.known[place].verbs)
        for place in range(at, min(at + 2, len(tokens.words)))
    )


def _right(tokens: Tokens, index: int) -> int:
    for at in range(index + 1, len(tokens.words)):
        if tokens.has(at, "stop") or (tokens.has(at, "and") and _starts_main(tokens, at + 1)):
            return at
    return len(tokens.words)


def _asides(tokens: Tokens, left: int, right: int) -> frozenset[int]:
    """The tokens of clauses inside a clause, from their opening word to the next comma."""
    inside: set[int] = set()
    at = left
    while at < right:
        if tokens.has(at, *_OPENERS) and tokens.has(at - 1, "comma") and _opens(tokens, at, right):
            while at < right and not tokens.has(at, "comma", "stop"):
                inside.add(at)
                at += 1
        at += 1
    return frozenset(inside)
