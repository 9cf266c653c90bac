from __future__ import annotations

import pytest

from commitments.matching.cues import CUES, CueRule, cues_of


def _examples(kind: str) -> list[tuple[CueRule, str]]:
    return [(rule, words) for rule in CUES for words in getattr(rule, kind)]


@pytest.mark.parametrize(("rule", "words"), _examples("examples"))
def test_example_gives_its_cue(rule: CueRule, words: str) -> None:
    assert rule.cue in cues_of(words)


@pytest.mark.parametrize(("rule", "words"), _examples("counterexamples"))
def test_counterexample_gives_no_such_cue(rule: CueRule, words: str) -> None:
    assert rule.cue not in cues_of(words)
