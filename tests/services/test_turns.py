from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from commitments.services.turns import LASTS, last_finished, redo_turn, run_turn
from tests.conftest import NOON

pytestmark = pytest.mark.django_db
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)


def turns(*moments: datetime) -> int:
    """How many of some beats did the work."""
    done: list[datetime] = []
    for at in moments:
        run_turn("proef", lambda at=at: done.append(at), every=HOUR, clock=lambda at=at: at)  # type: ignore[misc]
    return len(done)


def test_turn_is_taken_once_a_period_however_many_beats() -> None:
    half = HOUR / 2
    beats = [NOON, NOON + SECOND, NOON + half, NOON + HOUR, NOON + HOUR + half, NOON + 2 * HOUR]
    assert turns(*beats) == 3


def test_beat_that_is_a_little_early_is_not_passed_over() -> None:
    assert turns(NOON, NOON + HOUR - SECOND, NOON + 2 * HOUR - 2 * SECOND) == 3


def test_turn_that_failed_is_done_again_by_the_sweeper() -> None:
    def fail() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        run_turn("proef", fail, every=HOUR, clock=lambda: NOON)
    assert last_finished("proef") is None
    done: list[int] = []
    assert not redo_turn("proef", lambda: done.append(1), clock=lambda: NOON + LASTS)
    later = NOON + LASTS + SECOND
    assert redo_turn("proef", lambda: done.append(1), clock=lambda: later)
    assert not redo_turn("proef", lambda: done.append(1), clock=lambda: later + HOUR)
    assert (done, last_finished("proef")) == ([1], later)
