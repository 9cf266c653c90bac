from __future__ import annotations

import json
import logging
import sys

from tracker.logs import JsonFormatter


def told(message: str, **extra: object) -> dict[str, object]:
    record = logging.makeLogRecord(
        {"msg": message, "levelname": "INFO", "name": "x", "created": 0.0, **extra}
    )
    line = JsonFormatter().format(record)
    assert "\n" not in line
    found: dict[str, object] = json.loads(line)
    return found


def test_message_on_two_lines_stays_one_line() -> None:
    assert told("one\r\n2024-01-01 INFO forged")["message"] == "one\r\n2024-01-01 INFO forged"


def test_extra_is_told_as_a_field() -> None:
    assert told("mails", mails={"sent": 3})["mails"] == {"sent": 3}


def test_traceback_is_told() -> None:
    try:
        raise LookupError("gone")
    except LookupError:
        assert "LookupError: gone" in str(told("failed", exc_info=sys.exc_info())["traceback"])
