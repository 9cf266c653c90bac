"""What one row of a table of planned papers does."""

from __future__ import annotations

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.readings import Act
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.table_rows import PROMISED, Row
from commitments.extraction.text import Sentence

_OF_ROWS: dict[Act, str] = {
    "fulfilment": "nakoming.tabelrij",
    "postponement": "uitstel.tabelrij",
    "withdrawal": "intrekking.tabelrij",
}


def row_acts(row: Row, sentence: Sentence, deadlines: Deadlines) -> SentenceActs:
    """A row of planned papers is a promise, of a promised one a repeat, or says what came of it."""
    acts = SentenceActs(row.index, row=row)
    if row.outcome in (None, "postponement") and deadlines.in_cell(row):
        acts.add("commitment", "toezegging.tabelrij")
        if row.outcome is None and (row.told or PROMISED.search(sentence.text)):
            acts.add("repeat", "herhaling.tabelrij")
    if row.outcome is not None:
        acts.add(row.outcome, _OF_ROWS[row.outcome])
    return acts
