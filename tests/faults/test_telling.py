"""A smaller form of rows 1 and 8 of ``python -m faults``."""

from __future__ import annotations

import pytest

from faults.in_database import in_database


@pytest.mark.services
@pytest.mark.parametrize("what", ["flagging", "sending"])
def test_killed_processes_lose_nothing_and_double_nothing(what: str) -> None:
    (outcome,) = in_database(f"tests.faults.small:{what}")()
    assert outcome.holds, outcome
