"""Generated families: samples of a pattern, and texts that nearly match it."""

import re

import pytest

from faults.patterns import families, shipped


@pytest.mark.parametrize(
    "pattern",
    [
        r"nrs?\. \d{1,3}(?: en \d+)?",
        r"(?:voor|vóór) het (?:zomer|kerst)reces",
        r"[A-Z]\.(?:[A-Z]\.)* [A-Z][a-z]+",
        r"(?P<day>[0-3]?\d) (?:mei|juni)\b",
    ],
)
def test_family_holds_a_match_and_a_near_miss(pattern: str) -> None:
    compiled = re.compile(pattern)
    units = families(compiled)
    assert any(compiled.search(unit) for unit in units)
    assert any(not compiled.search(unit) for unit in units)
    assert len(units) <= 30


def test_every_module_with_patterns_is_taken_in() -> None:
    modules = {name.split(":")[0] for name in shipped()}
    assert {
        "commitments.extraction.characters",
        "commitments.extraction.rules.references",
        "commitments.sources.plain_text",
    } <= modules
