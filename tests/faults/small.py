"""Smaller forms of the faults of flags and mails, for ``faults.in_database``."""

from __future__ import annotations

from collections.abc import Iterator

from faults.flagging import killed_run
from faults.row import Outcome
from faults.sending import killed_senders


def flagging() -> Iterator[Outcome]:
    yield killed_run(2_000, 5, batch=100)


def sending() -> Iterator[Outcome]:
    yield killed_senders(60, 4)
