"""Sentences that do something become passages of the raw text, with all that is told of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from commitments.extraction.addressee import read_addressee
from commitments.extraction.apart import apart
from commitments.extraction.assents import asked_for
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame
from commitments.extraction.merging import join
from commitments.extraction.objects import find_object
from commitments.extraction.origins import find_origin, read_origin
from commitments.extraction.promised import Promise
from commitments.extraction.readings import (
    DeadlineReading,
    Firmness,
    OriginReading,
    PassageReading,
    ReferenceReading,
)
from commitments.extraction.rules.firmness import EFFORTS, HOPING
from commitments.extraction.rules.rule import flat
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.table_rows import cell_of_occasion, naming_cell
from commitments.extraction.term import Term
from commitments.extraction.term_choice import read_deadline
from commitments.extraction.text import CleanText, Sentence
from commitments.extraction.tokens import Tokens

type Span = tuple[int, int]

_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Context:
    """One letter while its passages are built."""

    clean: CleanText
    sentences: Sequence[Sentence]
    deadlines: Deadlines
    references: tuple[ReferenceReading, ...]


def build_passages(found: Sequence[SentenceActs], context: Context) -> list[PassageReading]:
    """A passage for every sentence with an act, in reading order."""
    acting = [part for acts in found if acts.acts for part in apart(acts, context.deadlines)]
    passages = [_passage(acts, context) for acts in acting]
    continuing = [
        number
        for number in range(1, len(acting))
        if acting[number].index == acting[number - 1].index + 1
        and _elaborates(acting[number], acting[number - 1], context.sentences[acting[number].index])
    ]
    return [_quoted(one, context.clean.raw) for one in join(passages, continuing)]


# "Ook zal ik daarbij antwoord geven op …", "In die brief kom ik ook terug op …"
_THEREIN = re.compile(
    r"(?:(?:Ook|Tevens|Daarnaast|Verder) )?(?:[Zz]al|[Gg]a|[Kk]om|[Gg]eef) ik (?:daarbij|daarin"
    r"|hierin)\b"
    r"|In (?:die|deze) [\w-]*(?:brief|nota|notitie|reactie|rapportage) (?:ga|kom|zal) ik"
    r" (?:\w+ ){0,2}(?:in|terug|ingaan|terugkomen)\b"
    r"|(?:Deze|Die) [\w-]*(?:brief|notitie|reactie|rapportage) (?:volgt|komt|verschijnt)\b"
)
_FOR_THAT = re.compile(
    r"(?:Bijgevoegd|Bijgaand|Hierbij) (?:treft|vindt|ontvangt) u (?:daartoe|hiertoe)\b"
)


def _elaborates(acts: SentenceActs, before: SentenceActs, sentence: Sentence) -> bool:
    """Whether a sentence only says what the paper just promised will hold, or when it comes.

    Or gives what the one before kept.
    """
    if acts.acts == before.acts == ["fulfilment"] and _FOR_THAT.match(sentence.text):
        return True
    if "commitment" not in before.acts or not acts.frames:
        return False
    if acts.acts[:1] != ["commitment"] or acts.acts[1:] not in ([], ["repeat"]):
        return False
    return (
        all(
            "pro" in frame.facts or ("include" in frame.facts and "opens-therein" in frame.facts)
            for frame in acts.frames
        )
        or _THEREIN.match(sentence.text) is not None
    )


def _quoted(passage: PassageReading, raw: str) -> PassageReading:
    return passage if passage.quote else replace(passage, quote=raw[passage.start : passage.end])


def _passage(acts: SentenceActs, context: Context) -> PassageReading:
    sentence = context.sentences[acts.index]
    before = [one.text for one in context.sentences[max(0, acts.index - _NEAR) : acts.index]]
    part = acts.part or (_first(acts, context).start - sentence.start, len(sentence.text))
    start, end = context.clean.raw_span(*(sentence.start + at for at in part))
    commits = "commitment" in acts.acts
    return PassageReading(
        acts=tuple(acts.acts),
        quote=context.clean.raw[start:end],
        start=start,
        end=end,
        rule=acts.rules[0],
        firmness=_firmness(acts, sentence, context) if commits else None,
        deadline=_deadline(acts, context) if commits else None,
        object=_object(acts, context, before) if commits else None,
        origin=_origin(acts, context),
        references=_references(start, end, context.references),
        to=_to(acts, context),
        category=_category(acts) if commits else None,
    )


def _first(acts: SentenceActs, context: Context) -> Sentence:
    """The sentence from which an act is to be read: its own, or the question it answers."""
    return context.sentences[acts.index if acts.since is None else acts.since]


def _to(acts: SentenceActs, context: Context) -> str:
    """The addressee; a sentence may point at a member named before in its paragraph."""
    sentence = context.sentences[acts.index]
    earlier = (
        one.text
        for one in reversed(context.sentences[max(0, acts.index - _NEAR) : acts.index])
        if one.paragraph == sentence.paragraph or one is context.sentences[acts.index - 1]
    )
    words = sentence.text
    if _continues(acts):
        words = f"{next(earlier)} {words}"
    return read_addressee(words, earlier)


def _continues(acts: SentenceActs) -> bool:
    """Whether the act is told in two sentences, this one and the one before."""
    return any(rule.endswith("in-twee-zinnen") for rule in acts.rules)


def _deadline(acts: SentenceActs, context: Context) -> DeadlineReading:
    return read_deadline(_term(acts, context), context.clean, context.deadlines.on)


def _term(acts: SentenceActs, context: Context) -> Term | None:
    """The term of the sentence's promise; of several verbs the first with the hardest."""
    if acts.row is not None:
        return context.deadlines.in_cell(acts.row)
    if acts.anew is not None:
        return context.deadlines.right_after(acts.index, acts.anew)
    frames: list[Frame] | list[None] = acts.frames or [None]
    return min(context.deadlines.all_of(acts.index, frames), key=_rank, default=None)


def _rank(term: Term) -> tuple[bool, bool]:
    """A date before what waits for something; a date of the promise before its paper's."""
    return term.kind not in ("date", "recurring"), term.rule.startswith(_IN_PAPER)


def _object(acts: SentenceActs, context: Context, before: Sequence[str]) -> str | None:
    """What the promise of a sentence is about: what the first of its verbs names that has one."""
    sentence = _first(acts, context)
    holes = _holes(acts, context, sentence)
    if not acts.frames:
        cell = acts.row is not None and "|" in sentence.text
        clause = (0, len(sentence.text))
        if cell:
            clause = naming_cell(sentence.text, holes[0][0] if holes else -1)
        elif acts.since is not None:
            clause = asked_for(sentence.text)
        promise = Promise(Tokens(sentence.text), clause, holes)
        return find_object(promise, () if cell else before)
    order = sorted(range(len(acts.frames)), key=lambda at: _tells_less(acts.frames[at]))
    for at in order:
        frame = acts.frames[at]
        span, group = _span(acts, sentence, at), _sense(frame)
        promise = Promise(frame.tokens, span, holes, group, frame.finite_at)
        if told := find_object(promise, before):
            return told
    return None


def _holes(acts: SentenceActs, context: Context, sentence: Sentence) -> tuple[Span, ...]:
    """Where a sentence tells its term, and an earlier promise."""
    holes = []
    if (term := _term(acts, context)) is not None:
        holes.append((term.start - sentence.start, term.end - sentence.start))
    origin = find_origin(sentence.text) if "repeat" in acts.acts and acts.row is None else None
    if origin and not any(origin[0] <= frame.at < origin[1] for frame in acts.frames):
        holes.append(origin)
    return tuple(holes)


def _sense(frame: Frame) -> str:
    """The group of its verb, by what that takes: "opnemen" a thing, "ingaan op" what it is of."""
    return "send" if frame.verb in ("nemen", "opnemen", "vermelden", "behandelen") else frame.group


def _tells_less(frame: Frame) -> tuple[bool, bool]:
    """What another verb names goes before: one that delivers, in its main clause."""
    return frame.group in _LESS_TELLING, frame.clause.kind == "relative"


_LESS_TELLING = frozenset(("promise", "pro", "lie"))
_NEAR = 3  # sentences a pronoun may point back over
_IN_PAPER = "gebeurtenis.in-"


def _span(acts: SentenceActs, sentence: Sentence, place: int = 0) -> tuple[int, int]:
    """The clause that promises, in the sentence; of several verbs that of the one at ``place``.

    All of it where none does ("het wordt mei voordat ik u dat kan sturen").
    """
    if not acts.frames or acts.frames[place].clause.kind == "event":
        return 0, len(sentence.text)
    start, end = acts.part or (0, len(sentence.text))
    return max(start, acts.frames[place].start), min(end, acts.frames[place].end)


def _firmness(acts: SentenceActs, sentence: Sentence, context: Context) -> Firmness:
    if acts.frames and _EFFORT & acts.frames[0].facts:
        return "effort"
    if acts.frames and (term := context.deadlines.of(acts.index, acts.frames[0])) and term.hoped:
        return "effort"
    if _IF.search(sentence.text) and (found := _term(acts, context)) and found.kind == "date":
        return "effort"  # a condition beside a last day
    start, end = _span(acts, sentence)
    clause = _without_asides(flat(sentence.text)[start : end + 1], _term(acts, context))
    rules = EFFORTS if acts.frames else HOPING
    if acts.row is not None and acts.row.hoped:
        return "effort"
    return "effort" if any(rule.pattern.search(clause) for rule in rules) else "firm"


def _without_asides(clause: str, term: Term | None) -> str:
    """A clause without what it only says of something else, which may be expected as it likes."""
    if ", " in clause:
        own = term.wording.lower() if term else ""
        for aside in _ASIDE.findall(clause):
            if not (own and own in aside) and not _PROMISES.search(aside):
                clause = clause.replace(aside, "")
    return clause


# What may only be expected of something else ("…, wat naar verwachting volgende week gebeurt, …"),
# unless it gives the term or promises itself.
_ASIDE = re.compile(
    r", (?:die|dat|wat|hetgeen|welke) (?:[^,;]*(?=[,;])"
    r"|[^,;]*\b(?:is|zijn|staat|staan) (?:voorzien|gepland|beoogd)\b[^,;]*)"
)
_PROMISES = re.compile(r"\b(?:u|uw|kamer|ik|wij)\b")
_IF = re.compile(
    r"(?:^|, )(?:[Mm]ocht(?:en)?|[Ii]ndien) (?!mogelijk|gewenst|u\b)"
    r"|, en als [^,;]{5,160}[a-z](?:t|d|n|is), "
    r"|^Als (?!gevolg|bijlage|onderdeel|eerste|laatste|vervolg|reactie|antwoord|het goed|u |uw )"
    r"[^,;]{5,160}[a-z](?:t|d|n|is), (?!en\b)"
)
_EFFORT = frozenset(("effort", "wish", "expected", "looks-so"))


def _category(acts: SentenceActs) -> str:
    answers = any("answer" in frame.facts for frame in acts.frames)
    asked = any("questions" in frame.facts and "antwoorden" in frame.facts for frame in acts.frames)
    return "beantwoording" if answers or asked else "informeren"


def _origin(acts: SentenceActs, context: Context) -> OriginReading | None:
    if not {"repeat", "fulfilment"} & set(acts.acts):
        return None
    sentences = [context.sentences[acts.index]]
    if acts.row is not None:
        sentences = [cell_of_occasion(sentences[0])]
    if _continues(acts):
        sentences.insert(0, context.sentences[acts.index - 1])
    return read_origin(sentences, context.clean, context.references)


def _references(start: int, end: int, references: tuple[ReferenceReading, ...]) -> tuple[int, ...]:
    """The indexes of the references, sorted by where they start, that lie within a span."""
    first = bisect_left(references, start, key=_START)
    last = bisect_left(references, end, key=_START)
    return tuple(index for index in range(first, last) if references[index].end <= end)
