"""Whether a sentence takes up by its noun what the one before it named."""

from __future__ import annotations

import re
from itertools import takewhile

from commitments.extraction.gate import Words
from commitments.extraction.rules import lexicon
from commitments.extraction.rules.words import ORDINALS

INDEFINITE = frozenset(("een", "geen"))
# What a noun that points back stands after, and how short it may not be.
_DETERMINERS = frozenset(("de", "het", "die", "dat", "deze", "dit", "mijn", "onze", "beide"))
_OF = (["van"], ["over"])  # "de tussenstand van de evaluatie" is not the evaluation
_ONLY_THIS = re.compile(r"^(?!.*(?<! deze) brief\b).* deze brief\b")
_STUDIES = frozenset(("onderzoek", "evaluatie", "verkenning", "studie", "doorlichting"))
_REPORTS = frozenset(("rapport", "rapporten", "eindrapport", "onderzoeksrapport"))
_OF_WHAT = frozenset(("van", "over", "inzake", "dat", "die"))
_SHORT = 4
# What may stand between them ("de vierde en laatste rapportage").
_ORDINALS = frozenset((*ORDINALS, "vijfde", "zesde", "zevende", "achtste", "en"))
_WHY = frozenset(("omdat", "aangezien", "doordat"))  # a reason names what is not told of
_TRIMMED = ".,;:()"
# What comes of what is promised to be done ("te reageren … mijn reactie").
_OF_VERBS = {
    "reactie": "reageren",
    "toelichting": "lichten",
    "terugkoppeling": "koppelen",
    "uiteenzetting": "zetten",
    "inventarisatie": "inventariseren",
    "analyse": "analyseren",
}
_PAPERS = frozenset(lexicon.LAST_PARTS.split())


def echoes(
    words: Words,
    before: Words,
    determiners: frozenset[str] = _DETERMINERS,
    *,
    given: bool = False,
) -> bool:
    """Whether a sentence takes up a noun of the one before it: "… navraag. Die navraag heeft …".

    ``given``: as what it gives, not only as what that is of.
    """
    told = takewhile(lambda word: word not in _WHY, words.words)
    plain = [word for word in told if word not in _ORDINALS]
    places = [
        at
        for at, word in enumerate(plain, 1)
        if word in determiners and not (given and plain[at - 2 : at - 1] in _OF)
    ]
    nouns = {noun for at in places for noun in plain[at : at + 2] if len(noun) > _SHORT}
    if not nouns:
        return False
    said = {word.strip(_TRIMMED).rpartition("-")[2] for word in before.words}
    if _ONLY_THIS.search(before.flat):
        said.discard("brief")  # both speak of this letter
    bare = {noun.strip(_TRIMMED) for noun in nouns}
    if not bare.isdisjoint(said) or any(_OF_VERBS.get(noun) in said for noun in bare):
        return True
    papers = tuple(bare & _PAPERS)  # "een voortgangsrapportage … de rapportage"
    if papers and any(word.endswith(papers) for word in said):
        return True
    return not _STUDIES.isdisjoint(said) and any(
        not _REPORTS.isdisjoint(noun.strip(_TRIMMED) for noun in plain[at : at + 3])
        and _OF_WHAT.isdisjoint(plain[at + 1 : at + 4])
        for at in places
    )  # "een onderzoek … het rapport"


def opens_with(sentence: str, before: Words) -> bool:
    """Whether a sentence begins with the thing one before promised: "Het overzicht is nog …"."""
    first, _, rest = sentence.partition(" ")
    noun = rest.partition(" ")[0].lower()
    if len(noun) <= _SHORT or first.lower() not in _DETERMINERS:
        return False
    said = before.words
    return any(word == "een" and noun in said[at : at + 4] for at, word in enumerate(said))
