"""Smaller forms of rows 20, 47, 50 and 51 of ``python -m faults``."""

from __future__ import annotations

import pytest

from faults.in_database import in_database

pytestmark = pytest.mark.services


@pytest.mark.parametrize(
    "what",
    [
        "tests.faults.small_accounts:editing",
        "tests.faults.small_accounts:extra_fields",
        "tests.faults.small_accounts:passwords",
        "faults.sessions:misused",
    ],
)
def test_nothing_is_lost_and_nobody_comes_in(what: str) -> None:
    outcomes = list(in_database(what)())
    assert outcomes
    assert [one for one in outcomes if not one.holds] == []
