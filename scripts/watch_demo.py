"""Assert that a running demo works: a page answers, and a scheduled task wrote and mailed.

``watch_demo.py DATA_DIR LOG``; waits two minutes at most.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import time
import urllib.request
from pathlib import Path

PATIENCE = 120


def main(data: Path, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    wanted = {"page": page_answers, "flag": clock_wrote, "mail": mail_landed}
    while wanted and time.monotonic() < deadline:
        wanted = {name: seen for name, seen in wanted.items() if not seen(data, log)}
        time.sleep(1)
    if wanted:
        print(log.read_text(errors="replace"), file=sys.stderr)
        for part in sorted((data / "logs").glob("*.log")):
            print(f"-- {part.name}", *part.read_text(errors="replace").splitlines()[-20:], sep="\n")
        sys.exit(f"the demo did not do this within {PATIENCE} s: {', '.join(wanted)}")
    print("the demo answers, flags and mails")


def page_answers(_: Path, log: Path) -> bool:
    found = re.search(r"http://127\.0\.0\.1:\d+/", log.read_text(errors="replace"))
    if not found:
        return False
    try:
        with urllib.request.urlopen(found[0], timeout=5) as answer:
            return answer.status == 200 and b"toezegging" in answer.read()
    except OSError:
        return False


def clock_wrote(data: Path, _: Path) -> bool:
    database = data / "gestand.sqlite3"
    if not database.exists():
        return False
    with sqlite3.connect(database, timeout=10) as connection:
        try:
            row = connection.execute(
                "SELECT count(*) FROM commitments_event WHERE kind = 'became_overdue'"
            ).fetchone()
        except sqlite3.OperationalError:
            return False
    return bool(row[0])


def mail_landed(data: Path, _: Path) -> bool:
    return any((data / "mails").glob("*"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
