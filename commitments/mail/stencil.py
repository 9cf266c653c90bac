"""A mail written out once for all who get the same, of which only what is theirs differs.

To write a mail out (two templates, MIME parts, parsed headers) takes far longer than
to hand it over; most readers of a day get the same of it but for their address
and their links.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, Policy
from email.policy import default as default_policy
from email.utils import format_datetime, parseaddr
from typing import Any

from commitments.mail.message import Address, Message

#: Stands in a stencil where a reader's own goes; nobody can know it and write it in a letter.
_SECRET = secrets.token_hex(16)
_MARKED = Address(
    to=f"to-{_SECRET}@gestand.invalid",
    message_id=f"<id-{_SECRET}@gestand.invalid>",
    stop_url=f"https://gestand.invalid/stop-{_SECRET}",
    manage_url=f"https://gestand.invalid/manage-{_SECRET}",
    page_url=f"https://gestand.invalid/page-{_SECRET}",
)
_FIELDS = {mark.encode(): field for field, mark in asdict(_MARKED).items()}
_MARKS = re.compile(b"(%s)" % b"|".join(re.escape(mark) for mark in _FIELDS))
#: What reads the same in a header, in text and in HTML, however it is encoded.
_PLAIN = re.compile(r"<?[\w.!#$%*+/=?^`{|}~:@-]+>?", re.ASCII)
_UNENCODED = ("7bit", "8bit")


class Stencil:
    """Writes the same mail to many, by ``write`` where it must.

    That is to an address, or with a link, that a header or HTML spells otherwise
    (``_PLAIN``), and a text that had to be encoded (a line of more than 998 bytes).
    """

    def __init__(self, write: Callable[[Address], Message]) -> None:
        self._write = write
        marked = write(_MARKED)
        self._sender = parseaddr(marked.from_email)[1]
        self._subject = str(marked.subject)
        message = marked.message(policy=SMTP)
        del message["Date"]
        self._parts = _MARKS.split(message.as_bytes()) if _is_unencoded(message) else []

    def fill(self, address: Address, *, at: datetime) -> Message:
        """The mail to one of them, as it stood ``at``."""
        own = {mark: getattr(address, field) for mark, field in _FIELDS.items()}
        if not self._parts or not all(map(_PLAIN.fullmatch, own.values())):
            return self._write(address)
        parts = [own[part].encode() if part in own else part for part in self._parts]
        dated = f"Date: {format_datetime(at)}\r\n".encode()
        return _Written(dated + b"".join(parts), self._subject, self._sender, address.to)


def _is_unencoded(message: EmailMessage) -> bool:
    """Whether its text and HTML stand in it as they are, and so the marks."""
    return all(part["Content-Transfer-Encoding"] in _UNENCODED for part in message.iter_parts())


@dataclass(frozen=True, slots=True)
class _Bytes:
    """All that a mailer asks of a message for SMTP."""

    content: bytes

    def as_bytes(self) -> bytes:
        return self.content


class _Written(Message):
    """A mail that was written out before, as SMTP takes it."""

    def __init__(self, content: bytes, subject: str, sender: str, to: str) -> None:
        super().__init__(subject=subject, from_email=sender, to=[to])
        self._content = content

    def message(self, *, policy: Policy[Any] | None = None) -> Any:
        if policy is SMTP:
            return _Bytes(self._content)
        return BytesParser(policy=policy or default_policy).parsebytes(self._content)
