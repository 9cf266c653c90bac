from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache

from commitments.services.limits import Counted, count_try, forget, take_back
from tests.conftest import NOON

TRY: Counted = ("proef", "\ud800 é \x00", 60)


@pytest.fixture(autouse=True)
def _no_tries_yet() -> Iterator[None]:
    cache.clear()
    with time_machine.travel(NOON, tick=False):
        yield
    cache.clear()


def test_tries_are_counted_apart_by_kind_and_by_who() -> None:
    assert [count_try(TRY) for _ in range(3)] == [1, 2, 3]
    assert count_try(("ander", TRY[1], 60)) == 1
    assert count_try(("proef", "iemand", 60)) == 1


def test_window_runs_from_the_first_try() -> None:
    for seconds, number in ((0, 1), (59, 2), (61, 1)):
        with time_machine.travel(NOON + timedelta(seconds=seconds), tick=False):
            assert count_try(TRY) == number


def test_one_try_is_taken_back_and_all_are_forgotten() -> None:
    for _ in range(3):
        count_try(TRY)
    take_back(TRY)
    assert count_try(TRY) == 3
    forget(TRY)
    take_back(TRY)
    assert count_try(TRY) == 1
