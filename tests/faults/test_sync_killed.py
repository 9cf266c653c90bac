"""A smaller form of ``python -m faults.sync_killed``."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.database import own_database
from faults.sync_killed import run


@pytest.mark.services
def test_sync_that_is_killed_ends_in_the_state_of_one_that_was_not(tmp_path: Path) -> None:
    with own_database("killed") as url:
        result = run(rows=1100, letters=30, kills=3, seed=7, url=url, folder=tmp_path)
    assert result.kills == 3
    assert result.missing == 0
    assert result.untouched == result.killed
    assert result.killed == result.again
    assert result.holds
