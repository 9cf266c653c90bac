"""What somebody else does at the same time: an act in a thread and a connection of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def meanwhile(act: Callable[[], object]) -> Iterator[None]:
    """A transaction that another ``act`` meets before it ends, and waits for.

    For tests with ``django_db(transaction=True)``; the act is done when the block is left.
    """

    def run() -> None:
        try:
            act()
        finally:
            connection.close()

    other = threading.Thread(target=run)
    with transaction.atomic():
        yield
        other.start()
        other.join(timeout=0.5)
        assert other.is_alive()
    other.join(timeout=20)
