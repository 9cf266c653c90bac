"""What kind of paper is promised or sent: names of one family stand for each other."""

from __future__ import annotations

import re
from functools import lru_cache

from commitments.stems import stems

#: The names of a family; a compound that ends in one belongs to it as well.
FAMILIES: dict[str, tuple[str, ...]] = {
    "rapport": ("rapport", "rapporten", "rapportage", "rapportages", "verslag", "onderzoek",
                "doorlichting", "studie", "verkenning", "berekening", "deelrapportage"),
    "evaluatie": ("evaluatie", "evaluaties", "invoeringstoets", "nacalculatie", "ijking"),
    "reactie": ("reactie", "appreciatie", "standpunt", "afweging", "waardering"),
    "advies": ("advies", "adviezen", "duiding"),
    "wetsvoorstel": ("wetsvoorstel", "wetsvoorstellen", "wetswijziging", "wijzigingswet",
                     "voorstel"),
    "cijfers": ("cijfers", "cijfer", "aantallen", "aantal", "uitsplitsing", "raming", "gegevens",
                "kosten", "prognose", "uitgaven", "statistiek"),
    "plan": ("plan", "draaiboek", "aanpak", "routekaart", "visie", "strategie", "tijdpad",
             "afbouwpad", "agenda", "programma"),
    "overzicht": ("overzicht", "lijst", "factsheet", "factsheets", "dashboard", "kaart", "kaarten",
                  "monitor", "planning"),
    "bericht": ("kwartaalbericht", "kwartaalberichten", "voortgangsbrief", "halfjaarrapportage",
                "halfjaarbrief", "voortgangsrapportage", "tussenrapportage", "jaarverslag"),
    "notitie": ("notitie", "memo", "uiteenzetting"),
    "regeling": ("regeling", "besluit", "ontwerp", "ontwerpbesluit", "verordening"),
    "akkoord": ("akkoord", "convenant", "afspraken", "overeenkomst", "verdrag"),
    "antwoord": ("antwoord", "antwoorden", "beantwoording"),
}  # fmt: skip
_FAMILY_OF = {name: family for family, names in FAMILIES.items() for name in names}
_NAMES = tuple(sorted(_FAMILY_OF, key=len, reverse=True))
_WORD = re.compile(r"\w+")


def products_in(text: str) -> frozenset[str]:
    """The families of papers named in a text."""
    return frozenset(
        _FAMILY_OF[next(name for name in _NAMES if word.endswith(name))]
        for word in _WORD.findall(text.lower())
        if word.endswith(_NAMES)
    )


#: What may stand before a kind of paper without telling what it is about.
_PROCEDURAL = frozenset({
    "beleid", "beleids", "deel", "eind", "halfjaar", "halfjaars", "jaar", "kabinet", "kabinets",
    "kamer", "kwartaal", "kwartaals", "tussen", "tussentijds", "vervolg", "voortgang",
    "voortgangs", "wet", "wets",
})  # fmt: skip
_KINDS = frozenset(stems(" ".join(_NAMES)))
#: On the way of every bill, and of most advice.
_ON_THE_WAY = frozenset(stems("afdeling advisering adviesaanvraag raad state"))


@lru_cache(maxsize=50_000)
def is_kind(stem: str) -> bool:
    """Whether a stem tells a kind of paper, or its way, only: "evaluatie", "beleidsreactie"."""
    return stem in _KINDS | _ON_THE_WAY or any(
        stem.endswith(kind) and stem.removesuffix(kind) in _PROCEDURAL for kind in _KINDS
    )
