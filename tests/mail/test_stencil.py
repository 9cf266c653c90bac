from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes, policy
from functools import partial

import pytest

from commitments.mail.message import Address, Message, write_mail
from commitments.mail.stencil import Stencil

AT = datetime(2024, 6, 5, 10, tzinfo=UTC)
SITE = "https://gestand.example"


def reader(to: str = "lezer@example.org") -> Address:
    return Address(
        to=to,
        message_id="<nummer-1@gestand.example>",
        stop_url=f"{SITE}/stoppen/{'a' * 90}/",
        manage_url=f"{SITE}/beheren/{'b' * 90}:c-_/",
        page_url=f"{SITE}/mail/{'d' * 90}/",
    )


def writer(sentence: str = "Bezorgd in Súdwest-Fryslân.") -> Callable[[Address], Message]:
    context = {"more": 1, "sections": [{"entries": [{"txt": sentence, "html": sentence}]}]}
    return partial(write_mail, subject="Één mail", template="digest", context=context)


def as_sent(message: Message) -> str:
    """What the mail server gets, but for the moment and the random boundary between parts."""
    raw = message.message(policy=policy.SMTP).as_bytes().decode()
    headers, _, body = re.sub("={15}[0-9]+==", "boundary", raw).partition("\r\n\r\n")
    return "\r\n".join(sorted(re.sub("(?m)^Date: .*\r\n", "", headers).split("\r\n"))) + body


def test_filled_stencil_is_the_mail_as_it_is_written_alone() -> None:
    one = Stencil(writer())
    assert as_sent(one.fill(reader(), at=AT)) == as_sent(writer()(reader()))


def test_filled_stencil_says_when_it_was_written() -> None:
    raw = Stencil(writer()).fill(reader(), at=AT).message(policy=policy.SMTP).as_bytes()
    assert raw.startswith(b"Date: Wed, 05 Jun 2024 10:00:00 +0000\r\n")


def test_readers_of_one_stencil_get_their_own_links_alone() -> None:
    one = Stencil(writer())
    first = as_sent(one.fill(reader(), at=AT))
    other = Address("ander@example.org", "<2@x>", f"{SITE}/s/", f"{SITE}/b/", f"{SITE}/m/")
    second = as_sent(one.fill(other, at=AT))
    assert (first.count("/stoppen/"), second.count("/stoppen/")) == (3, 0)
    assert (first.count(f"{SITE}/s/"), second.count(f"{SITE}/s/")) == (0, 3)
    assert "gestand.invalid" not in first + second


@pytest.mark.parametrize("to", ["lezer@één.example", '"a b"@example.org', "o'hara@example.org"])
def test_address_that_a_header_spells_otherwise_is_written_alone(to: str) -> None:
    message = Stencil(writer()).fill(reader(to), at=AT)
    assert as_sent(message) == as_sent(writer()(reader(to)))
    assert message.to == [to]


def test_second_header_in_an_address_is_refused() -> None:
    with pytest.raises(ValueError, match=r"[Nn]ewline|linefeed"):
        as_sent(Stencil(writer()).fill(reader("a@example.org\r\nBcc: b@example.org"), at=AT))


def test_line_that_is_too_long_for_a_mail_is_encoded() -> None:
    one = Stencil(writer("é" * 600))
    message = message_from_bytes(
        one.fill(reader(), at=AT).message(policy=policy.SMTP).as_bytes(), policy=policy.default
    )
    text = message.get_body(("plain",))
    assert text is not None
    assert text["Content-Transfer-Encoding"] not in ("7bit", "8bit")
    assert "é" * 600 in text.get_content()
    assert reader().stop_url in text.get_content()


def test_mailer_that_keeps_files_gets_a_whole_message() -> None:
    message = Stencil(writer()).fill(reader(), at=AT).message()
    assert message["To"] == "lezer@example.org"
    assert message["List-Unsubscribe"] == f"<{reader().stop_url}>"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
