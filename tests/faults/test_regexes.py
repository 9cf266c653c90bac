"""Broken off in time: a pattern that would hang counts as hanging."""

import re

from faults.regexes import bounded


def test_call_that_hangs_is_broken_off() -> None:
    hanging = re.compile(r"(?:a+)+b")
    assert bounded(lambda: hanging.search("a" * 60)) >= 2


def test_call_that_returns_takes_its_time() -> None:
    assert bounded(lambda: None) < 1
