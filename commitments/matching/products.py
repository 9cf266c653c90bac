"""What kind of paper is promised or sent: names of one family stand for each other."""

from __future__ import annotations

import re

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
