"""Who speaks in each paragraph: the government, a member, a motion, or the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from commitments.extraction.lines import is_label
from commitments.extraction.overviews import STATE, TOLD, TOLD_BESIDE
from commitments.extraction.points import BULLETS, POINT, counted_from, unmarked_from
from commitments.extraction.table_rows import ONLY_WHEN
from commitments.extraction.text import SPEAKING, CleanText, Role

_HEAD_END = re.compile(
    r"(?:Den Haag|[’']s-Gravenhage|DEN HAAG) ?, ?(?:\d|$)|Geachte |\(ontvangen \d|Vastgesteld \d"
    r"|(?:Nr\. ?\d+|^[A-Z]{1,3}) (?:BRIEF|VERSLAG|LIJST|Brief van)"
)
_HEAD_WORDS = (
    "Haag", "HAAG", "Gravenhage", "Geachte ", "(ontvangen ", "Vastgesteld ", "BRIEF", "VERSLAG",
    "LIJST", "Brief van",
)  # fmt: skip
_ADDRESS = re.compile(
    r"(?:Aan )?(?:de|DE|De) [Vv]oorzitters? van de (?:Tweede|Eerste) Kamer|Aan de [^.;?!]*$"
)
# A sentence of the letter itself, and no line of the head ("Bij beantwoording … vermelden.").
_SAYS = re.compile(r"\b(?:ik|wij|we|u|uw|[Kk]amer|kabinet)\b(?!.*\b(?:vermelden|kenmerk)\b).*\.$")
_SIGNATURE = re.compile(
    r"(?:mede namens )?(?:(?:De|DE|de) )?"
    r"(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)"
    r"[^.;:]{0,160}(?:,(?: ?[A-Z]\.[^;:]{0,60})?|[^.])$|Hoogachtend|Met vriendelijke groet"
)
_NAME = re.compile(
    r"(?:[A-Z][a-z]{0,2}\. ?){1,7}(?:[a-zé’']{1,9} ){0,4}[A-Z][\w’' -]{0,50}$"
    r"|[A-Z][a-zà-ÿ]+ (?:van |de |der |den ){0,2}[A-Z][\w’-]+$"
)
_MOTION = re.compile(
    r"(?:[Cc]onstaterende|[Oo]verwegende|van mening|[Vv]erzoekt (?:de regering|het kabinet)"
    r"|en gaat over tot de orde|[Gg]ehoord de beraadslaging)"
)
_MOTION_FIRST = frozenset("CcOoVveGg")
# A sentence that replies to a motion in the paragraph that gives its text.
_REPLIES = re.compile(
    r"\. (?:(?:De|Deze) motie|Hier\w+|Daar\w+|Met deze brief|(?:Ik|Wij|Uw Kamer|Het kabinet)\b"
    r"|[A-Z][^.?!]*\b(?:ik|wij|u|uw Kamer|het kabinet)\b)"
)
_SENTENCE_END = re.compile(r"[a-z]{3}[.?] (?=[A-Z])")
_QUESTION = re.compile(r"Vra(?:ag|gen)\b|VRA(?:AG|GEN)\b")
_ANSWER = re.compile(r"(?:Antwoord|ANTWOORD|Antwoorden|Mededeling|Toelichting)\b")
_BARE = re.compile(r"(?:Ja|Nee|Neen|Zie|Idem)\b")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]? ")
_ANSWERS_AS = re.compile(
    r"(?:^|[.?!] )[^.?!]*\b(?:[Ii]k (?!hoop\b)"
    r"|(?:[Ww]ij|[Ww]e) (?:zullen|streven|verwachten|hebben)\b"
    r"|(?:zullen|streven|verwachten|hebben) (?:wij|we)\b)[^.?!]*\."
)
# Headings after which others speak, or the government again: question papers and written rounds.
_TURN = re.compile(
    r"(?:[IVX]{1,4}\.? )?(?:"
    r"(?P<ask>Vra(?:ag|gen)(?: \d[\d, en/tm]{0,20})?:|Vragen en opmerkingen (?:van|vanuit)\b"
    r"|Inbreng |Vragen van de (?:leden|fractie)[^.:]{0,80}$)"
    r"|(?P<tell>(?:Antwoord|Antwoorden|Mededeling)(?: (?:op )?(?:de )?(?:vra(?:ag|gen) )?"
    r"[\d, en/tm]{1,20})?:|(?:Antwoord(?:en)?|Reactie|Beantwoording)(?: ?(?:/|en) ?[Rr]eactie)?"
    r"(?: op de vragen)?(?: (?:van|door))?(?: de zijde van)? (?:de |het )?"
    r"(?:[Mm]inister|[Ss]taatssecretaris|bewindspers|regering|kabinet)))"
)
_TURN_FIRST = frozenset("VIAMRBTX")
_ENDS = frozenset(".;:!?»”,)")
# How a sentence ends that leads in a list without a colon ("Aan deze brief zijn drie bijlagen …").
_LISTS = re.compile(r"\b(?:bijlagen|stukken|brieven|toezeggingen|documenten)\b[^.]{0,60}\.$")
_LISTED = re.compile(r"\b(?:[Ss]tukken|\w*[Bb]rieven|[Tt]oezeggingen|[Pp]lanning)\b")
_SHORT_ROW = 160  # characters of one with two cells that may end in a full stop
# How what others asked is led in, and what it may begin with.
_SUBORDINATE = ("of ", "dat ", "wanneer ", "hoe ", "waarom ", "welke ", "wat ")
_ASKS = re.compile(r"\b(?:vra(?:ag|agt|gen)|vroeg(?:en)?|verzoek(?:t|en)|verzocht(?:en)?)\b")
_CELL, _SENTENCES = 300, 3  # characters and sentences that a cell has at most
_ENTRY = 3  # paragraphs between that and its state
_FEW_QUESTIONS = 3  # numbered ones make a paper of questions
_ADDRESSES = 160  # characters; a longer sentence is no part of a head
_OPENING = 700  # characters of a paragraph in which the end of a head must stand


def roles_of(clean: CleanText) -> list[Role]:
    """One role for each paragraph of ``clean.text``."""
    paragraphs = clean.text.split("\n")
    notes = len(paragraphs)
    if clean.notes_at < len(clean.text):
        notes = clean.text.count("\n", 0, clean.notes_at)
    head = _head_length(paragraphs[:notes])
    roles = _body_roles(paragraphs[head:notes])
    return [*_all("head", head), *roles, *_all("note", len(paragraphs) - notes)]


def _all(role: Role, count: int) -> Iterator[Role]:
    return repeat(role, count)


def _head_length(paragraphs: Sequence[str]) -> int:
    """How many paragraphs stand before the letter's first words.

    What it encloses may have a head as well: that ends none of this one.
    """
    length = 0
    opened = False  # its place and day, or its salutation, was seen
    for i, words in enumerate(paragraphs[:40]):
        if is_label(words) or (i > length and len(words) > _ADDRESSES and words[-1] == "."):
            break
        if opened and not _ADDRESS.match(words) and _SAYS.search(words):
            break
        short = words[:_OPENING]
        if len(words) < 90 and _ADDRESS.match(words):
            length = i + 1
        elif len(words) < 2 * _OPENING and _ends_head(words, short):
            length = i + 1
            opened = opened or "BRIEF" not in short
    return length


def _ends_head(words: str, short: str) -> bool:
    """Whether a head ends in a paragraph, and the letter does not begin in it."""
    if not any(word in short for word in _HEAD_WORDS):
        return False
    ends = [found.end() for found in _HEAD_END.finditer(short)]
    return bool(ends) and len(words) - ends[-1] < _ADDRESSES


def _body_roles(paragraphs: Sequence[str]) -> list[Role]:
    roles: list[Role] = []
    state: Role = "body"
    told = False
    for words in paragraphs:
        role, state = _role(words, state)
        roles.append("answer" if told and role == "heading" else role)
        told = role == "question" and state == "answer"
    _close(paragraphs, roles)
    _numbered_points(paragraphs, roles)
    _entries(paragraphs, roles)
    if state == "question" and "answer" not in roles and _is_answered(paragraphs, roles):
        roles = ["body" if role == "question" else role for role in roles]
        state = "body"
    if state == "body":
        _numbered_questions(paragraphs, roles)
    elif state == "answer":
        _unlabelled_questions(paragraphs, roles)
    return roles


def _is_answered(paragraphs: Sequence[str], roles: Sequence[Role]) -> bool:
    """Whether a paper whose questions no label parts from their answers holds both.

    Members ask as "deze leden", and all they write asks; a minister answers as "ik".
    """
    asked = [words for words, role in zip(paragraphs, roles, strict=True) if role == "question"]
    return any(words[-1:] != "?" and _ANSWERS_AS.search(words) for words in asked)


def _role(words: str, state: Role) -> tuple[Role, Role]:
    """This paragraph's role, and the state in which the next one is read."""
    first = words[:1]
    if first in _TURN_FIRST:
        if is_label(words):
            return "heading", "question" if _QUESTION.match(words) else "answer"
        turn = _TURN.match(words)
        if turn:
            state = "question" if turn["ask"] else "answer"
    if state == "question":
        return "question", state
    if words.endswith(TOLD_BESIDE):
        return "question", "answer"
    if " | " in words and _is_row(words):
        return "row", state
    if first in _MOTION_FIRST and _MOTION.match(words) and not _REPLIES.search(words):
        return "motion", state
    if (not words[1:2].isalpha() or first in BULLETS) and POINT.match(words):
        return "item", state
    if _is_heading(words) and not (state == "answer" and _BARE.match(words)):
        return "heading", state
    return state, state


def _is_row(words: str) -> bool:
    """Whether a paragraph with cells is one row; of a page on one line one holds a letter."""
    if len(words) > _CELL:
        longest = max(words.split(" | "), key=len)
        if len(longest) > _CELL and len(_SENTENCE_END.findall(longest)) > _SENTENCES:
            return False
    if words.count(" | ") > 1 or words[-1] not in ".?!":
        return True
    return len(words) < _SHORT_ROW and words.rpartition(" | ")[2][:1].isupper()


def _is_heading(words: str) -> bool:
    return len(words) < 100 and words[-1:] not in _ENDS


def _close(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """Mark the signatures at the end."""
    for i in range(len(paragraphs) - 1, max(-1, len(paragraphs) - 16), -1):
        words = paragraphs[i]
        signed = len(words) < 240 and _SIGNATURE.match(words)
        if signed or (len(words) < 60 and _NAME.match(words)):
            roles[i] = "signature"
        elif words and roles[i] != "heading":
            return


def _numbered_points(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """Points "1.", "2." or "a.", "b." that a colon, a sentence of lists or a time leads in."""
    for at, words in enumerate(paragraphs):
        timed = roles[at] == "heading" and words[:1].isupper() and bool(ONLY_WHEN.match(words))
        if not timed and not _leads_in(words, roles[at]):
            continue
        points = counted_from(paragraphs, at + 1, goes_on=timed)
        if not points:
            points = unmarked_from(paragraphs, at + 1)
            if _ASKS.search(words):
                _asked(paragraphs, roles, points)
                continue
        if len(points) > (not timed) and not any(
            roles[i] in ("question", "motion") for i in points
        ):
            for i in points:
                roles[i] = "item"


def _leads_in(words: str, role: Role) -> bool:
    """Whether a paragraph may lead in points: by a colon, or as it names papers or promises."""
    if role == "heading":
        return _LISTED.search(words) is not None
    return role in SPEAKING and (
        words[-1:] == ":" or (words[-1:] == "." and _LISTS.search(words) is not None)
    )


def _entries(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """Entries of an overview: what was promised or asked ("Toezegging: …"), then its state."""
    for at, words in enumerate(paragraphs):
        if words[:1] in "SAU" and roles[at] in SPEAKING and STATE.match(words):
            for above in range(at - 1, max(-1, at - 1 - _ENTRY), -1):
                if TOLD.match(paragraphs[above]):
                    roles[above], roles[at] = "question", "answer"
                    break


def _asked(paragraphs: Sequence[str], roles: list[Role], points: Iterable[int]) -> None:
    """Points that tell what others asked ("of de minister …;") ask, and promise nothing."""
    for i in points:
        if paragraphs[i].startswith(_SUBORDINATE):
            roles[i] = "question"


def _numbered_questions(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """Numbered questions that no label announces, and the answers after each."""
    asked = [
        i
        for i, words in enumerate(paragraphs)
        if words[-1:] == "?" and roles[i] in ("body", "item") and _NUMBERED.match(words)
    ]
    if len(asked) < _FEW_QUESTIONS:
        return
    for i in range(asked[0], len(paragraphs)):
        if i in asked:
            roles[i] = "question"
        elif roles[i] == "body":
            roles[i] = "answer"


def _unlabelled_questions(paragraphs: Sequence[str], roles: list[Role]) -> None:
    """In a paper with answers, what stands before "Antwoord" and asks is a question."""
    for i, words in enumerate(paragraphs[1:], 1):
        if roles[i] != "heading" or not _ANSWER.match(words) or paragraphs[i - 1][-1:] != "?":
            continue
        if i > 1 and roles[i - 2] == "heading" and _ANSWER.match(paragraphs[i - 2]):
            continue  # one paragraph that holds the answer before, and then the question
        for j in range(i - 1, max(-1, i - 9), -1):
            if roles[j] == "heading" or (j < i - 1 and not _asks(paragraphs, j)):
                break
            roles[j] = "question"
            if _NUMBERED.match(paragraphs[j]):
                break


def _asks(paragraphs: Sequence[str], j: int) -> bool:
    """Whether a paragraph above a question belongs to it: it asks, or opens a numbered one."""
    return paragraphs[j][-1:] == "?" or _NUMBERED.match(paragraphs[j]) is not None
