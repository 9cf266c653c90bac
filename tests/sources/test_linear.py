"""Reading stays linear: whatever is repeated, a megabyte of it takes no more than two seconds."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import re
import time
from collections.abc import Callable
from typing import Any

import pytest

from commitments import sources
from commitments.sources.errors import UnreadableFileError
from commitments.sources.html import read_html
from commitments.sources.plain_text import read_plain_text
from commitments.sources.publication import read_publication

MEGABYTE = 1_000_000
PIECES = (
    " ", "\n", "\t", "a", "Ã", "aÃ", "â€", "1", "1 ", "1) a", "[", "[1", "(1)", "<", "<!--",
    "<!-- ", "<?", "<?x", "<!doctype ", "<a", "</a>", "display", "display : ", "visibility: ", "%1",
    "-", "2-", "29 521", "21 501-02 ", "\x02", "\ufffd", "é", "<?xml ", "- ",
)  # fmt: skip


def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern of the modules that read files."""
    found = {}
    for module in pkgutil.iter_modules(sources.__path__, f"{sources.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                found[f"{module.name.rpartition('.')[2]}.{name}"] = value
    return found


def seconds(work: Callable[[Any], object], content: str | bytes) -> float:
    started = time.process_time()
    with contextlib.suppress(UnreadableFileError):
        work(content)
    return time.process_time() - started


@pytest.mark.parametrize("name", patterns())
def test_pattern_is_linear(name: str) -> None:
    pattern = patterns()[name]
    for piece in PIECES:
        text = piece * (MEGABYTE // len(piece))
        assert seconds(pattern.search, text) < 2, repr(piece)
        assert seconds(pattern.match, text + "!") < 2, repr(piece)


@pytest.mark.parametrize("piece", PIECES)
def test_reader_is_linear(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))
    page = f"<html><p>{text}</p></html>".encode()
    publication = f"<officiele-publicatie><al>{text}</al></officiele-publicatie>".encode()
    assert seconds(read_plain_text, text.encode()) < 2
    assert seconds(read_html, page) < 2
    assert seconds(read_publication, publication) < 2
