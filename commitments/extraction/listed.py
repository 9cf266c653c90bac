"""Promises in a list: kept by the line that leads it in, or settled by a line on their state.

"Hiermee geef ik invulling aan: – de toezegging …; – de motie …" keeps each of them, and
"Toezegging aan lid Jansen. … Stand van zaken: afgedaan met deze brief" that one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from commitments.extraction.overviews import STATE, is_of_promise, is_told_beside
from commitments.extraction.readings import Act
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import Sentence, first_of_paragraph

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
# What leads in a list of what this letter encloses.
_ENCLOSES = re.compile(
    r"^(?![^.;]*\b(?:geen|antwoord\w*|onderwerpen)\b)"
    r"(?:(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Ii]ngesloten)"
    r" (?:treft|vindt|ontvangt|krijgt|bied|zend|stuur|doe|leg|zijn|is|gaan)\b[^.;]{0,160}"
    r"|(?:[Aa]an|[Bb]ij|[Mm]et) deze brief (?:zijn|is|treft|vindt|ontvangt|gaat|gaan|zend|stuur"
    r"|bied)\b[^.;]{0,120}"
    r"|[^.;]{0,80}\b(?:bied|zend|stuur|doe) ik (?:u|uw Kamer|de Kamer) (?:hierbij|bijgaand)\b"
    r"[^.;]{0,120})[.:]$"
)
_OCCASION = re.compile(r"\b(?:toezegging|motie|verzoek)\b", re.IGNORECASE)
# How a point says for what it is enclosed.
_FOR = re.compile(
    r"\b(?:toezegging|toegezegde?|beloofde?|motie|verzoek|verzocht|gevraagde?"
    r"|waar(?:op|om) (?:u|uw Kamer|het lid|de (?:leden|commissie|heer)|mevrouw)\b)\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:nog niet|volgt|zal|zullen|wordt later|in een (?:volgende|latere))\b")
_MOST = 30  # items of one list
# What the state of a promise named just before says came of it.
_STATES: tuple[tuple[Act, str, re.Pattern[str]], ...] = (
    (
        "fulfilment",
        "nakoming.stand-van-zaken",
        re.compile(
            r"(?:[Dd]e (?:toezegging|motie) is )?(?:(?:[Ii]s )?(?i:afgedaan|nagekomen|voldaan"
            r"|ingelost|uitgevoerd|afgehandeld|afgerond)\b[^.;]{0,40}\b(?:met|in|bij|via)"
            r" (?:deze|bijgaande|onderhavige) |[Ww]ordt met (?:deze|onderhavige) \w+ afgedaan\b"
            r"|[Zz]ie bijlage \d+\b|(?:[Gg]aat|[Gg]aan) (?:hierbij|(?:als"
            r"|in) (?:de )?bijlage)\b|[Bb]ijgevoegd\b(?! bij de)"
            r"|(?:(?:[Hh]ier|[Dd]aar)mee|[Bb]ij (?:deze|dezen)|[Mm]et (?:deze|dit|bijgaande) \w+)"
            r" (?:is (?:de|deze) (?:toezegging|motie) )?(?:afgedaan|nagekomen|voldaan|uitgevoerd"
            r"|afgehandeld|afgerond)\b)"
        ),
    ),
    (
        "withdrawal",
        "intrekking.stand-van-zaken",
        re.compile(
            r"(?:(?:[Ii]s |[Kk]omt te )?[Vv]ervallen\b|[Vv]ervalt\b|(?:[Ww]ordt|[Kk]omt"
            r"|[Zz]al) (?:er )?niet"
            r" (?:meer )?(?:uitgebracht|ingediend|opgesteld|komen|verschijnen|worden (?:ingediend"
            r"|uitgebracht))\b|[Kk]omt niet meer\b)"
        ),
    ),
    (
        "postponement",
        "uitstel.stand-van-zaken",
        re.compile(
            r"(?:Vertraagd|Vertraging|Uitgesteld|Later dan (?:gepland|voorzien|toegezegd|gemeld)"
            r"|(?:De|Deze) (?:termijn|planning|datum)(?: van \w+)? (?:is|wordt) niet"
            r" (?:ge)?haal\w*)\b"
        ),
    ),
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
    promised = [acts for acts in found if acts.acts == ["commitment"]]
    if not promised:
        return
    rows = [at for at, one in enumerate(sentences) if one.role == "row"]
    for acts in promised:
        if _is_state_of_promise(sentences, first_of_paragraph(sentences, acts.index), rows):
            acts.add("repeat", "herhaling.stand-van-zaken")


def _kept(sentences: Sequence[Sentence]) -> Iterator[tuple[int | None, int, Act, str]]:
    """The items of lists of what this letter keeps, each with the line that leads it in."""
    for index, sentence in enumerate(sentences):
        text = sentence.text
        if text[-1] not in ":." or not sentence.speaks:
            continue
        if text[-1] == ":" and _LEADS.search(text):
            occasion = _OCCASION
        elif _ENCLOSES.match(text):
            occasion = _FOR
        else:
            continue
        for at in range(index + 1, min(len(sentences), index + 1 + _MOST)):
            if sentences[at].role != "item":
                break
            if occasion.search(sentences[at].text) and not _LATER.search(sentences[at].text):
                yield index, at, "fulfilment", "nakoming.in-lijst"


def _stated(sentences: Sequence[Sentence]) -> Iterator[tuple[int | None, int, Act, str]]:
    """What the lines, and the cells, on the state of a promise named just before say of it."""
    for index, sentence in enumerate(sentences):
        if not sentence.speaks:
            continue
        label = STATE.match(sentence.text) if sentence.text[0] in "SAU" else None
        told = is_told_beside(sentences, index)
        if not told and (label is None or not _names_before(sentences, index)):
            continue
        for act, rule, pattern in _STATES:
            if pattern.match(sentence.text, label.end() if label else 0):
                yield None, index, act, rule


def _is_state_of_promise(sentences: Sequence[Sentence], first: int, rows: Sequence[int]) -> bool:
    """Whether a paragraph, from its ``first`` sentence on, tells the state of a promise."""
    if is_told_beside(sentences, first):
        return is_of_promise(sentences, first, rows)
    entry = sentences[max(0, first - _BACK) : first]
    return STATE.match(sentences[first].text) is not None and any(
        one.text.startswith("Toezegging") for one in entry
    )


def _names_before(sentences: Sequence[Sentence], index: int) -> bool:
    return any(_NAMES.search(one.text) for one in sentences[max(0, index - _BACK) : index])
