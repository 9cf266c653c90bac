"""A mail server on loopback that keeps who got what and when, and misbehaves as it is told."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from types import TracebackType


@dataclass(slots=True)
class Manners:
    """How it misbehaves. ``every`` counts messages; 0 is never.

    ``cut``: takes a message and hangs up before saying so. ``hang_at``: never
    answers the message with that number. ``refused``: addresses it does not know.
    """

    delay: float = 0.0
    later_every: int = 0
    cut_every: int = 0
    bye_every: int = 0
    hang_at: int = 0
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    """One message that was accepted."""

    at: float
    to: str
    message_id: str
    content: bytes

    def text(self) -> str:
        """Its plain part."""
        part = message_from_bytes(self.content, policy=policy.default).get_body(("plain",))
        return str(part.get_content()) if part is not None else ""


@dataclass(slots=True)
class Sink:
    """Runs in a thread of its own while it is entered; ``port`` is chosen by the system."""

    manners: Manners = field(default_factory=Manners)
    taken: list[Taken] = field(default_factory=list)
    cuts: int = 0
    port: int = 0
    _seen: int = 0
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _thread: threading.Thread | None = None

    def __enter__(self) -> Sink:
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        if self._thread:
            self._thread.join()

    def copies(self) -> Counter[str]:
        """How many messages each address got."""
        return Counter(one.to for one in self.taken)

    def doubles(self) -> int:
        """Copies beyond the first of each message, by Message-ID."""
        return len(self.taken) - len({one.message_id for one in self.taken})

    def strangers(self) -> int:
        """Addresses that got two messages with different Message-IDs."""
        by_address: dict[str, set[str]] = {}
        for one in self.taken:
            by_address.setdefault(one.to, set()).add(one.message_id)
        return sum(len(ids) > 1 for ids in by_address.values())

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=2**24)
        )
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        self._loop.run_forever()
        server.close()
        for talk in asyncio.all_tasks(self._loop):  # one that hangs would complain at exit
            talk.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"220 sink\r\n")
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        to = ""
        while line := await reader.readline():
            match line[:4].upper():
                case b"EHLO" | b"HELO":
                    writer.write(b"250-sink\r\n250 8BITMIME\r\n")
                case b"RCPT":
                    to = line.split(b"<", 1)[1].split(b">")[0].decode()
                    known = to not in self.manners.refused
                    writer.write(b"250 ok\r\n" if known else b"550 5.1.1 no such user\r\n")
                case b"DATA":
                    writer.write(b"354 go\r\n")
                    await writer.drain()
                    content = await reader.readuntil(b"\r\n.\r\n")
                    if not await self._take(to, content, writer):
                        return
                case b"QUIT":
                    writer.write(b"221 bye\r\n")
                    await writer.drain()
                    return
                case _:
                    writer.write(b"250 ok\r\n")
            await writer.drain()

    async def _take(self, to: str, content: bytes, writer: asyncio.StreamWriter) -> bool:
        """Answer one message; False where the connection ends."""
        manners = self.manners
        self._seen += 1
        number = self._seen
        await asyncio.sleep(manners.delay)
        if number == manners.hang_at:
            await asyncio.sleep(3600)
        if manners.later_every and number % manners.later_every == 0:
            writer.write(b"451 try again later\r\n")
            return True
        if manners.bye_every and number % manners.bye_every == 0:
            writer.write(b"421 closing\r\n")
            await writer.drain()
            return False
        head = content.split(b"\r\n\r\n")[0].decode("ascii", "replace")
        named = (line for line in head.splitlines() if line.lower().startswith("message-id:"))
        message_id = next(named, "").partition(":")[2].strip()
        self.taken.append(Taken(time.time(), to, message_id, content))
        if manners.cut_every and number % manners.cut_every == 0:
            self.cuts += 1
            return False
        writer.write(b"250 queued\r\n")
        return True
