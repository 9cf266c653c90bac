"""An answer that promises by what was asked.

"Ja", where a member asked whether the Kamer would be given something; a mere time ("Medio
mei."), where one asked when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitments.extraction.readings import Act
from commitments.extraction.rules.commitments import ASSENT, WHEN
from commitments.extraction.rules.rule import Rule, flat
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import Sentence

_YES = re.compile(
    r"(?:Antwoord(?: \d{1,2})?: )?(?:(?:Daartoe|Hiertoe) ben ik (?:\w+ )?bereid"
    r"|(?:Dat|Dit) (?:zal ik (?:graag )?doen|doe ik graag)"
    r"|(?:Ja|Jazeker|Zeker|Uiteraard|Vanzelfsprekend)(?:, (?:graag|zeker|dat (?:doe|zal|ben|wil"
    r"|zeg) ik\b[^,;]{0,20}"
    r"|(?:daartoe|hiertoe) ben ik\b[^,;]{0,12}))?)[.!]?$"
)
_MOST = 60  # characters; a longer answer says by itself what it promises
# An answer in words that point back, which may say when ("Dat zal in juni gebeuren").
_AGREES = re.compile(
    r"(?:Ja,? )?(?:(?:[Dd]aartoe|[Hh]iertoe|[Dd]aar|[Uu]iteraard)\b[^.;?]{0,40}\bbereid"
    r"|(?:[Dd]at|[Dd]it) (?:zal|zullen) (?:ik|wij|het kabinet|de regering)\b[^.;?]{0,40}\bdoen"
    r"|[^.;?]{3,80}, zal ik (?:dat|dit) (?:\w+ )?doen"
    r"|[Ii]k zal (?:dat|dit)\b[^.;?]{0,40}\b(?:doen|inwilligen)(?: zodra [^.;?]{3,40})?"
    r"|(?:[Dd]at|[Dd]it) zal\b[^.;?]{0,40}\b(?:gebeuren|zijn)(?: zodra [^.;?]{3,40})?"
    r"|[Dd]at (?:ben|wil) ik(?: (?:graag|zeker|uiteraard|van harte))?"
    r"|(?:Hieraan|Daaraan|Aan dit verzoek) zal [^.;?]{0,40}\bgevolg (?:geven|worden gegeven)"
    r"|(?:Die|Deze) toezegging (?:doe|kan) ik\b[^.;?]{0,20}"
    r"|(?:De regering|Het kabinet) doet deze toezegging graag"
    r"|Naar verwachting gebeurt (?:dit|dat) [^.;?]{3,40}"
    r"|(?:De regering|Ik) verwacht (?:dit|dat) [^.;?]{3,40} te kunnen doen"
    r")[.!]?$"
)
_ONLY_WHEN = re.compile(
    r"(?:Naar verwachting |Naar ik verwacht |Vermoedelijk |Waarschijnlijk |Volgens planning )?"
    r"(?:[Ii]n|[Vv]oor|[Vv]óór|[Nn]a|[Ee]ind|[Bb]egin|[Mm]edio|[Uu]iterlijk|[Rr]ond|[Nn]og|[Bb]innen"
    r"|[Oo]p|[Dd]it|[Dd]eze|[Kk]omende?|[Vv]olgende?|[Zz]o (?:spoedig|snel)|[Zz]odra)"
    r" [^.;?]{2,60}\.?$"
)
# A question that "Ja. De kosten zijn …" answers on the spot.
_WANTS_TO_KNOW = re.compile(
    r"\b(?:laten weten|aangeven|aan te geven|toelichten|toe te lichten|vertellen|melden|meedelen"
    r"|mee te delen|uiteenzetten|uiteen te zetten)\b,? (?:wat|hoe\w*|welke?|of"
    r"|waarom|wanneer|wie)\b"
)
_TELLS = re.compile(
    r"\b(?:is|zijn|was|waren|werd|ik|wij|wordt|worden|heb|heeft|ben|kan|kunnen|niet|geen)\b"
)
_FIRST = frozenset("JDdHhUIiANZV")  # letters that both begin with
_DENIES = re.compile(r"\b(?:niet|geen)\b")
_LONGEST = 100  # characters of such an answer


def find_assents(sentences: Sequence[Sentence]) -> Iterator[SentenceActs]:
    """Answers that say no more than "Ja", or when, each with the sentence that asks.

    Of a question in several sentences the others only go on about it ("Zo ja, wanneer?").
    """
    for index, sentence in enumerate(sentences):
        if sentence.text[0] not in _FIRST and sentence.role != "answer":
            continue
        if len(sentence.text) < _LONGEST and (found := next(_asking(sentences, index), None)):
            asked, rule = found
            acts = SentenceActs(index, since=asked)
            acts.add(rule.reading, rule.name)
            yield acts


def _asking(sentences: Sequence[Sentence], index: int) -> Iterator[tuple[int, Rule[Act]]]:
    """The sentences that a short answer may answer, each with the rule that knows what it asks."""
    sentence = sentences[index]
    opens = _answers(sentences, index) and _opens(sentences, index)
    if opens and _only_says_when(sentence.text):
        yield from _asked(sentences, index, WHEN)
    agrees = _agrees(sentence.text)
    if agrees:
        yield from _asked_before(sentences, index)
    if opens and (agrees or (len(sentence.text) < _MOST and _YES.match(sentence.text))):
        for asked in _asked(sentences, index, ASSENT):
            if agrees or not _is_told_at_once(sentences, index, asked[0]):
                yield asked


def _answers(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence stands in an answer, or after a question that no label parts from it."""
    role = sentences[index].role
    return role == "answer" or (role == "body" and sentences[index - 1].text.endswith("?"))


def _asked(
    sentences: Sequence[Sentence], index: int, rule: Rule[Act]
) -> Iterator[tuple[int, Rule[Act]]]:
    """The sentence of the question before an answer that asks what the rule knows, if only that."""
    question = _question(sentences, index)
    asking = [at for at in question if rule.pattern.search(flat(sentences[at].text))]
    others = [sentences[at].text for at in question if at not in asking]
    if asking and all(map(_goes_along, others)):
        yield asking[0], rule


def _is_told_at_once(sentences: Sequence[Sentence], index: int, asked: int) -> bool:
    """Whether a "Ja" goes on in its paragraph to tell what the question wanted to know."""
    goes_on = index + 1 < len(sentences) and (
        sentences[index + 1].paragraph == sentences[index].paragraph
    )
    return goes_on and _WANTS_TO_KNOW.search(sentences[asked].text) is not None


def _only_says_when(answer: str) -> bool:
    """Whether an answer is no more than a time ("Naar verwachting medio mei.")."""
    return _ONLY_WHEN.match(answer) is not None and not _TELLS.search(answer)


_REQUEST = re.compile(
    r"(?:Bent u|Is het kabinet) bereid\b|(?:Wilt|Gaat|Zult) u\b|Kunt u toezeggen\b"
)


def _agrees(text: str) -> bool:
    """Whether a short answer says in words that point back that it will be done."""
    return _AGREES.match(text) is not None and not _DENIES.search(text)


def _asked_before(sentences: Sequence[Sentence], index: int) -> Iterator[tuple[int, Rule[Act]]]:
    """The sentence right before an answer, in its paragraph, that asks for a paper."""
    at = index - 1
    near = at >= 0 and sentences[at].paragraph == sentences[index].paragraph
    if near and ASSENT.pattern.search(flat(sentences[at].text)):
        yield at, ASSENT


def _goes_along(text: str) -> bool:
    """Whether a sentence of a question leaves a "Ja" to the one that asks for a paper."""
    return text.startswith("Zo ") or text[-1] != "?" or _REQUEST.match(text) is not None


def asked_for(question: str) -> tuple[int, int]:
    """The part of a question, half open, that tells what the Kamer is to be given."""
    words = flat(question)
    found = ASSENT.pattern.search(words) or WHEN.pattern.search(words)
    assert found is not None
    return found.end("asks") - 1, len(question.rstrip("? "))


def _opens(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence opens its paragraph."""
    return index == 0 or sentences[index - 1].paragraph != sentences[index].paragraph


def _question(sentences: Sequence[Sentence], index: int) -> list[int]:
    """The sentences of the question, right before the label of its answer."""
    at = index - 1
    if sentences[index].role == "body":
        return [at]
    while at >= 0 and sentences[at].role == "heading":
        at -= 1
    asked: list[int] = []
    while at >= 0 and sentences[at].role == "question":
        asked.insert(0, at)
        at -= 1
        if sentences[at].paragraph != sentences[asked[0]].paragraph:
            break
    return asked


def without_repeated_yes(
    found: Sequence[SentenceActs], sentences: Sequence[Sentence]
) -> list[SentenceActs]:
    """All but each "Ja" whose paragraph goes on to promise the same in words of its own."""
    told = {
        sentences[acts.index].paragraph
        for acts in found
        if acts.since is None and "commitment" in acts.acts
    }
    return [
        acts for acts in found if acts.since is None or sentences[acts.index].paragraph not in told
    ]
