"""Bytes with their length before them: how the reader and its caller talk."""

from __future__ import annotations

from typing import IO

_LENGTH = 8
_BLOCK = 1024 * 1024


class BrokenFrameError(Exception):
    """The other side stopped in the middle of a frame, or never began one."""


def send(stream: IO[bytes], content: bytes) -> None:
    """Write one frame and see it off."""
    stream.write(len(content).to_bytes(_LENGTH, "big"))
    stream.write(content)
    stream.flush()


def receive(stream: IO[bytes], most: int) -> bytes:
    """Read one frame of at most ``most`` bytes; raises BrokenFrameError where there is none."""
    length = int.from_bytes(_exactly(stream, _LENGTH), "big")
    if length > most:
        raise BrokenFrameError
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    content = bytearray()
    while len(content) < length:
        piece = stream.read(min(_BLOCK, length - len(content)))
        if not piece:
            raise BrokenFrameError
        content += piece
    return bytes(content)
