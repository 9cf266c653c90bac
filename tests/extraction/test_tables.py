"""Rows of planned papers: what leads them in, and what does not."""

from __future__ import annotations

from commitments.extraction.cleaning import clean
from commitments.extraction.sentences import split
from commitments.extraction.tables import find_rows

LEAD = "Hieronder treft u de planning aan van de stukken die ik aan uw Kamer zal aanbieden."
TABLE = """Geachte voorzitter,

{lead}

Stuk\tPlanning
Kabinetsreactie op de evaluatie\tbegin Q2
Overzicht van de garanties\t15 mei
"""


def rows(lead: str) -> list[str]:
    sentences = split(clean(TABLE.format(lead=lead)))
    found = [(sentences[row.index], row) for row in find_rows(sentences)]
    return [one.text[row.start : row.end].strip() for one, row in found if one.role == "row"]


def test_rows_under_a_heading_are_promised_by_the_lead_above_it() -> None:
    assert rows(LEAD) == ["begin Q2", "15 mei"]


def test_rows_that_nothing_leads_in_are_not_promised() -> None:
    assert rows("Hieronder vindt u de uitgaven van de gemeenten.") == []
