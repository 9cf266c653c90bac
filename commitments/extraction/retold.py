"""What sentences before one retell of a promise that it keeps or puts off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.replaced import FURTHER
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import just_before

# What speaks of the promises just told, and names no other.
_KEEPS_ALL = re.compile(
    r"\b(?:mijn|deze|die|beide|genoemde) toezegging(?:en)?(?= (?:na|gestand|voldaan|te voldoen|doe"
    r"|doen|kom|komen|uit|als afgedaan|afgedaan|in op)\b|[,.])"
    r"|^(?:hiermee|daarmee|met (?:deze|dit) \w+|bij dezen?)\b[^;]{0,60}\b(?:de|mijn|deze)"
    r" toezegging"
    r"(?= (?:als afgedaan|afgedaan|nagekomen|na|gestand|voldaan|ingelost)\b)"
    r"|\bter (?:uitvoering|voldoening|nakoming) (?:van|aan) (?:deze|die|mijn) toezegging\b"
    r"|^De toezegging (?:is|wordt|acht|beschouw)\b[^;,]{0,40}\b(?:afgedaan|nagekomen|ingelost)\b"
    r"|^(?:zoals|gelijk) (?:\w+ )?(?:toegezegd|beloofd) (?:informeer|treft|ontvangt|bied|stuur|zend"
    r"|vindt|ga|doe)\b|\bconform (?:deze|die|mijn) (?:toezegging|belofte)\b",
    re.IGNORECASE,
)
_KEEPS_SEVERAL = re.compile(r"\b(?:deze|beide|genoemde) toezeggingen\b")
_GIVES_PROMISED = re.compile(r"\b(?:toegezegde|beloofde|gevraagde|aangekondigde) ([^\W\d_]{4,})")
# What tells in this letter what a promise to inform was about ("In deze brief schets ik …").
_TELLS_HERE = re.compile(
    r"(?:(?:In|Met|Via) (?:deze|dit) (?:\w+ )?\w*(?:brief|schrijven)|Hieronder|Hierna"
    r"|In (?:de )?bijlage(?: \d{1,2})?) (?:schets|beschrijf|bespreek|bericht|informeer|meld|licht"
    r"|zet|geef|praat|vertel|leest|vindt|treft|ga|kom)(?:en)? (?:ik|wij|we|u|het kabinet)\b"
)
# What is told of, right after a promise to tell of it ("… over de bouw. De bouw loopt uit").
_TOPIC = re.compile(
    r"(?:De|Het) ([^\W\d_]{4,})\b(?! (?:zal|zullen|ontvangt|volgt|stuur|zend|bied)\b)"
)
_NOT_YET = re.compile(r"\bnog (?:niet|geen)\b")
_TO_TELL = re.compile(
    r"\btoegezegd\b[^;]{0,120}\b(?:informeren|berichten|terug te komen|terugkomen|rapporteren)\b"
    r"[^;]{0,20}\bover (?P<what>[^;]+)"
)
# What waits for work to be done is late with it ("over de uitkomsten. Het onderzoek loopt uit").
_OUTCOME = re.compile(r"\b(?:uitkomst\w*|resulta\w+|bevindingen|voortgang|stand van zaken)\b")
_WORKS = (
    "onderzoek", "onderzoeken", "evaluatie", "besluit", "besluitvorming", "gesprek", "gesprekken",
    "overleg", "overleggen", "verkenning", "analyse", "inventarisatie", "advies", "rapport",
    "brief", "reactie", "uitwerking", "voorstel", "studie", "toets", "doorlichting", "pilot",
    "proef", "onderhandelingen", "consultatie", "wetsvoorstel", "plan", "visie", "planning",
)  # fmt: skip
_OF_INFORMING = frozenset(("inform", "return"))
_WORD = re.compile(r"[^\W\d_]{7,}")
# Words of any such promise, that say nothing of what it was about.
_COMMON_WORDS = (
    "toegezegd informeren berichten geïnformeerd terugkomen schriftelijk commissiedebat overleg"
    " algemeen beleidsreactie kamerbrief beantwoording regering kabinet minister commissie tijdens"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_OVER = re.compile(r"\b(?:over|inzake|omtrent) (?:de|het|een|mijn|onze) \w+")
# Rules that read a promise in words that retell it.
_RETELLING = frozenset(("toezegging.heb-toegezegd", "toezegging.heb-brief-toegezegd"))


def keep_before(
    acts: SentenceActs, by_index: Mapping[int, SentenceActs], deadlines: Deadlines
) -> None:
    """Take back what is retold a few sentences before one that keeps it ("Hiermee doe ik …")."""
    text = deadlines.sentences[acts.index].text
    paper = _GIVES_PROMISED.search(text)
    if not _KEEPS_ALL.search(text) and paper is None:
        return
    near: Iterable[int] = just_before(deadlines.sentences, acts.index)
    if _KEEPS_SEVERAL.search(text):
        near = _well_before(acts)
    kept = list(_retold_at(near, paper, by_index, deadlines))
    if not kept:  # the last one told, further back
        kept = list(_retold_at(_well_before(acts), paper, by_index, deadlines))[-1:]
    for one in kept:
        one.drop("commitment", "uitsluiting.nagekomen")


def put_off_before(
    acts: SentenceActs, by_index: Mapping[int, SentenceActs], deadlines: Deadlines
) -> None:
    """Take back what is retold before a sentence that puts it off ("nog niet de toegezegde …")."""
    paper = _GIVES_PROMISED.search(deadlines.sentences[acts.index].text)
    if paper is None:
        return
    for one in _retold_at(_well_before(acts), paper, by_index, deadlines):
        one.drop("commitment", "uitsluiting.uitgesteld")


def told_here(
    acts: SentenceActs, by_index: Mapping[int, SentenceActs], deadlines: Deadlines
) -> bool:
    """Whether the letter tells, a few sentences on, what one retells to have been promised."""
    if not _only_retells(acts) or returns(acts, deadlines):
        return False
    if not any(_OF_INFORMING & frame.facts for frame in acts.frames):
        return False
    said = deadlines.sentences[acts.index].text
    last = min(acts.index + FURTHER, len(deadlines.sentences) - 1)
    for at in range(acts.index + 1, last + 1):
        other = by_index.get(at)
        if other is not None and other.acts:
            return False
        text = deadlines.sentences[at].text
        if at == acts.index + 1 and tells_of_topic(text, said):
            return not deadlines.all_of(acts.index, acts.frames)
        if _TELLS_HERE.match(text) and (
            _speaks_of(text, said) or (at == acts.index + 1 and not _OVER.search(text))
        ):
            return True
    return False


def tells_of_topic(text: str, said: str) -> bool:
    """Whether a sentence tells of that of which the one before retells a promise to tell."""
    topic, promise = _TOPIC.match(text), _TO_TELL.search(said)
    if topic is None or promise is None or _NOT_YET.search(text):
        return False
    if _OUTCOME.search(promise["what"]) or topic[1].lower().endswith(_WORKS):
        return False
    return re.search(rf"\b{topic[1].lower()}\b", promise["what"].lower()) is not None


def _speaks_of(text: str, said: str) -> bool:
    """Whether two sentences share a word of their own, or one is the other's end."""
    words, others = ({one.lower() for one in _WORD.findall(each)} for each in (said, text))
    ours, theirs = tuple(words - _COMMON), tuple(others - _COMMON)
    return any(word.endswith(theirs) for word in ours) or any(one.endswith(ours) for one in theirs)


def _well_before(acts: SentenceActs) -> range:
    """The places of the sentences before one in which what it settles may be told."""
    return range(max(0, acts.index - FURTHER), acts.index)


def _retold_at(
    places: Iterable[int],
    paper: re.Match[str] | None,
    by_index: Mapping[int, SentenceActs],
    deadlines: Deadlines,
) -> Iterator[SentenceActs]:
    """Those that only retell a promise, of the ``paper`` if one is named, that once keeps."""
    for at in places:
        one = by_index.get(at)
        if one is None or not _only_retells(one):
            continue
        if paper and paper[1] not in deadlines.sentences[at].text:
            continue
        if not returns(one, deadlines):
            yield one


def _only_retells(acts: SentenceActs) -> bool:
    """Whether a sentence promises nothing but what it tells to have been promised."""
    if "commitment" not in acts.acts or not acts.frames:
        return False
    return not acts.commits or ("repeat" in acts.acts and acts.rules[0] in _RETELLING)


def returns(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether what is promised comes again and again: one time does not keep it."""
    return any(term.kind == "recurring" for term in deadlines.all_of(acts.index, acts.frames))
