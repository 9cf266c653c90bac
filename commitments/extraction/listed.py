"""Promises in a list: kept by the line that leads it in, or settled by a line on their state.

"Hiermee geef ik invulling aan: – de toezegging …; – de motie …" keeps each of them, and
"Toezegging aan lid Jansen. … Stand van zaken: afgedaan met deze brief" that one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from commitments.extraction.readings import Act
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import Sentence

_HERE = (
    r"(?:[Hh]iermee|[Hh]ierbij|[Dd]aarmee|[Bb]ij dezen?|(?:[Mm]et|[Ii]n|[Bb]ij) deze \w*brief"
    r"|[Mm]et het (?:voorgaande|bovenstaande))"
)
_KEEPS = r"(?:invulling|uitvoering|gevolg|gestand|tegemoet|voldoe|voldaan|afgedaan|nagekomen|na)"
# What leads in a list of what this letter keeps.
_LEADS = re.compile(
    rf"^{_HERE}\b[^.;]{{0,160}}\b{_KEEPS}\b[^.;]{{0,80}}:$"
    r"|\b(?:toezeggingen|moties|verzoeken)\b(?![^.;]*\b(?:nog|niet|wordt|zullen)\b)[^.;]{0,60}"
    rf"\b{_HERE}\b[^.;]{{0,60}}\b{_KEEPS}\b[^.;]{{0,20}}:$"
)
_OCCASION = re.compile(r"\b(?:toezegging|motie|verzoek)\b", re.IGNORECASE)
_LATER = re.compile(r"\b(?:nog niet|volgt|zal|zullen|wordt later|in een (?:volgende|latere))\b")
_MOST = 30  # items of one list
# A line on the state of a promise, and what it says came of it.
_STATE = re.compile(
    r"(?:Stand van zaken|Status|Afdoening|Uitvoering) ?: ?(?:De (?:toezegging|motie) is )?"
    r"(?:(?P<kept>(?:is )?(?:afgedaan|nagekomen|voldaan|uitgevoerd)\b[^.;]{0,40}"
    r"\b(?:met|in|bij|via) (?:deze|bijgaande) )|(?P<void>(?:is |komt te )?vervallen\b))"
)
_NAMES = re.compile(r"\b(?:[Tt]oezegging|[Mm]otie)\b|\bTZ\d{6}")
_BACK = 4  # sentences before such a line in which its promise is named


def settle_listed(found: list[SentenceActs], sentences: Sequence[Sentence]) -> None:
    """Note what lists say was kept or dropped; the items promise nothing then.

    A line that leads in and says by itself what is kept stands for its items.
    """
    keeping = {acts.index for acts in found if "fulfilment" in acts.acts}
    for lead, index, act, rule in [*_kept(sentences), *_stated(sentences)]:
        at = bisect_left(found, index, key=lambda acts: acts.index)
        if at == len(found) or found[at].index != index:
            found.insert(at, SentenceActs(index))
        for other in [other for other in found[at].acts if other != act]:
            found[at].drop(other, "uitsluiting.in-lijst")
        if lead not in keeping:
            found[at].add(act, rule)


def _kept(sentences: Sequence[Sentence]) -> Iterator[tuple[int | None, int, Act, str]]:
    """The items of lists of what this letter keeps, each with the line that leads it in."""
    for index, sentence in enumerate(sentences):
        text = sentence.text
        if not (text.endswith(":") and sentence.speaks and _LEADS.search(text)):
            continue
        for at in range(index + 1, min(len(sentences), index + 1 + _MOST)):
            if sentences[at].role != "item":
                break
            if _OCCASION.search(sentences[at].text) and not _LATER.search(sentences[at].text):
                yield index, at, "fulfilment", "nakoming.in-lijst"


def _stated(sentences: Sequence[Sentence]) -> Iterator[tuple[int | None, int, Act, str]]:
    """The lines on the state of a promise named just before."""
    for index, sentence in enumerate(sentences):
        state = _STATE.match(sentence.text) if sentence.text[0] in "SAU" else None
        if state is None or not sentence.speaks:
            continue
        before = sentences[max(0, index - _BACK) : index]
        if not any(_NAMES.search(one.text) for one in before):
            continue
        if state["kept"]:
            yield None, index, "fulfilment", "nakoming.stand-van-zaken"
        else:
            yield None, index, "withdrawal", "intrekking.stand-van-zaken"
