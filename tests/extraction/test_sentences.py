"""Single sentences in an invented letter of 14 March 2024, labelled before they were read.

A line of ``sentences.tsv``: C commitment, R commitment and repeat, F fulfilment,
P postponement, L postponement with a new term (a commitment too), W withdrawal,
N nothing; with a commitment its firmness, the kind
of its term and the last day ("-": none); then the words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from commitments.extraction.engine import read_letter

ACTS = {
    "C": {"commitment"},
    "R": {"commitment", "repeat"},
    "F": {"fulfilment"},
    "P": {"postponement"},
    "L": {"postponement", "commitment"},
    "W": {"withdrawal"},
    "N": set(),
}
LETTER = """90 123 Dorpshuizen
Nr. 5 BRIEF VAN DE MINISTER VAN FINANCIËN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 14 maart 2024

Het afgelopen jaar is veel gesproken over de toekomst van de regeling voor dorpshuizen.

{words}

De gemeenten zijn positief over de samenwerking.

De Minister van Financiën,
S. van Proef
"""
LINES = (Path(__file__).parent / "sentences.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("label", "words"), [line.split("\t") for line in LINES])
def test_sentence_reads_as_labelled(label: str, words: str) -> None:
    act, *term = label.split()
    passages = read_letter(LETTER.format(words=words)).passages
    assert {found for passage in passages for found in passage.acts} == ACTS[act]
    if term:
        passage = next(passage for passage in passages if "commitment" in passage.acts)
        deadline = passage.deadline
        assert deadline is not None
        latest = deadline.latest.isoformat() if deadline.latest else "-"
        assert [passage.firmness, deadline.kind, latest] == term
