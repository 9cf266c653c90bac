"""``manage.py read_bounces PATH…``: take reports that mails came back.

A path is a file with one mail, a folder with one mail a file, a Maildir or an
mbox; ``-`` reads one mail from standard input (a mail server's pipe), and with
``--json`` lines from a webhook. Reports that were read leave a Maildir; a mail
that is none, such as a reader's question, stays for a person to see.
"""

from __future__ import annotations

import mailbox
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from commitments.services.bounces import take_bounce
from commitments.services.returned import Report, read_report, read_webhook


class Command(BaseCommand):
    help = "Takes reports that mails came back; dead addresses get no more mail."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+")
        parser.add_argument("--json", action="store_true", help="lines of a webhook")

    def handle(self, *_: Any, **options: Any) -> None:
        read = taken = left = 0
        for path in options["paths"]:
            for report in _lines(path) if options["json"] else _reports(path):
                read += 1
                if report is None:
                    left += 1
                    continue
                taken += take_bounce(
                    report.message_id,
                    status=report.status,
                    why=report.why,
                    now=timezone.now(),
                )
        self.stdout.write(f"{read} read, {taken} of mails of ours, {left} left as no report")


def _lines(path: str) -> Iterator[Report | None]:
    text = sys.stdin.read() if path == "-" else _existing(path).read_text(errors="replace")
    for line in filter(str.strip, text.splitlines()):
        yield read_webhook(line)


def _reports(path: str) -> Iterator[Report | None]:
    if path == "-":
        yield read_report(sys.stdin.buffer.read())
        return
    place = _existing(path)
    if (place / "new").is_dir():
        box = mailbox.Maildir(place, create=False)
        for key in list(box.keys()):
            report = read_report(box.get_bytes(key))
            yield report
            if report is not None:
                box.discard(key)
    elif place.is_dir():
        for file in sorted(filter(Path.is_file, place.iterdir())):
            yield read_report(file.read_bytes())
    elif place.read_bytes()[:5] == b"From ":
        with closing(mailbox.mbox(place, create=False)) as box_of_mails:
            for message in box_of_mails:
                yield read_report(message.as_bytes())
    else:
        yield read_report(place.read_bytes())


def _existing(path: str) -> Path:
    place = Path(path)
    if not place.exists():
        raise CommandError(f"{path} does not exist.")
    return place
