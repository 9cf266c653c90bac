"""What words weigh: the table and how a sentence is weighed by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.extraction.readings import ACTS, OUTCOMES
from commitments.extraction.rules.rule import flat
from commitments.extraction.weights import OTHER, OWN, TABLE, UNIT, features, weigh


def test_features_are_words_marks_and_pairs() -> None:
    assert features(flat("Op 12 mei volgt dit.")) == {
        *("op", "0", "#maand", "volgt", "dit", "."),
        *("^ op", "op 0", "0 #maand", "#maand volgt", "volgt dit", "dit ."),
    }


def test_words_of_both_count_after_another_sentence() -> None:
    alone, after = (
        features(flat("Dit volgt.")),
        features(flat("Dit volgt."), flat("U vroeg in mei.")),
    )
    assert after - alone == {
        *(">", ">dit", ">volgt", ">."),
        *("<u", "<vroeg", "<in", "<#maand", "<."),
    }


def test_promise_weighs_the_same_after_another_sentence() -> None:
    told, before = flat("De lijst treft u hieronder."), flat("U verzocht mij om een lijst.")
    alone, after = weigh(told), weigh(told, before)
    assert [act for act in ACTS if alone[act] != after[act]] == list(OUTCOMES)


def test_all_of_the_table_together_weighs_what_its_rows_do() -> None:
    base, *rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    alone = [row for row in rows if row[0][0] not in (OWN, OTHER) and " " not in row[0]]
    held = features(" ".join(row[0].replace("#maand", "mei") for row in alone))
    told = [base, *(row for row in rows if row[0] in held)]
    assert len(told) > len(alone)
    weights = weigh(" ".join(row[0].replace("#maand", "mei") for row in alone))
    for at, act in enumerate(ACTS, 1):
        assert weights[act] == pytest.approx(UNIT * sum(int(row[at]) for row in told))


def test_nothing_weighs_what_every_sentence_does() -> None:
    assert weigh("") == weigh(" zzqx")
    assert set(weigh("")) == set(ACTS)


def test_table_holds_a_weight_for_each_act_of_each_feature_once() -> None:
    base, *rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert base[0] == ""
    assert {len(row) for row in (base, *rows)} == {1 + len(ACTS)}
    assert [row[0] for row in rows] == sorted({row[0] for row in rows})
    assert all(-127 <= int(weight) <= 127 for row in rows for weight in row[1:])


@given(st.text())
def test_any_text_can_be_weighed(text: str) -> None:
    assert set(weigh(flat(text))) == set(ACTS)
