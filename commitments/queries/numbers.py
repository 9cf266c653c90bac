"""Numbers of dossiers and papers as people type them, and what the papers promise and answer."""

from __future__ import annotations

import re
from unicodedata import category

from django.db.models import Q

from commitments.models import Instalment, Letter, Link

_DOSSIER = re.compile(r"([0-9][0-9 ]{0,9}|[A-Z]{1,5})(?:[- ]+([A-Z0-9]{1,10}))?")
_PAPER = re.compile(r"(.+?) ?(?:, ?(?:NR\.? ?)?|NR\.? ?)([0-9A-Z]{1,20})")


def on_one_line(value: str) -> str:
    """The value without signs that cannot be printed; XML holds all that are left.

    One without a width (a soft hyphen) leaves no gap in its word.
    """
    return " ".join("".join(map(_printed, value)).split())


def _printed(sign: str) -> str:
    if sign.isprintable():
        return sign
    return "" if category(sign) == "Cf" else " "


def dossier_number(value: str) -> str | None:
    """A dossier's normalised number, however it is spaced: "36 410 XII" → "36410-XII"."""
    found = _DOSSIER.fullmatch(value.upper())
    if found is None:
        return None
    head, tail = found[1].replace(" ", ""), found[2]
    return f"{head}-{tail}" if tail else head


def paper_number(value: str) -> tuple[str, str] | None:
    """A paper by its dossier and its number in it: "29 521, nr. 440" → ("29521", "440").

    Those of the Eerste Kamer are letters, without "nr.": "29 521, B".
    """
    found = _PAPER.fullmatch(on_one_line(value).upper())
    dossier = dossier_number(found[1]) if found else None
    return (dossier, found[2]) if found and dossier else None


def of_paper(text: str) -> Q | None:
    """Commitments of the paper that the text is the number of, and those it says something of.

    None where it is no number of a letter that the public may read.
    """
    if (paper := paper_number(text)) is None:
        return None
    dossier, number = paper
    named = Letter.objects.public().filter(
        papers__dossier__number=dossier, papers__number__iexact=number
    )
    keys = list(named.order_by().values_list("pk", flat=True))
    if not keys:
        return None
    links = Link.objects.confirmed().filter(letter__in=keys).order_by()
    delivered = Instalment.objects.filter(letter__in=keys).order_by()
    spoken_of = (Q(pk__in=rows.values("commitment")) for rows in (links, delivered))
    return Q(Q(letter__in=keys), *spoken_of, _connector=Q.OR)
