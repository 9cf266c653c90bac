"""What somebody else does at the same time: an act in a thread and a connection of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from commitments.models import Commitment


@contextmanager
def meanwhile(act: Callable[[], object]) -> Iterator[None]:
    """A transaction that another ``act`` meets before it ends, and waits for.

    For tests with ``django_db(transaction=True)``; the act is done when the block is left.
    """
    with transaction.atomic():
        yield
        other = _waiting(act)
    other.join(timeout=20)


def wait_empty_handed(act: Callable[[], object], first: Commitment, last: Commitment) -> None:
    """See that an act on two commitments waits for the first without the last in hand.

    Else who has the first and then takes the last would wait for the act, and it for them.
    """
    with transaction.atomic():
        list(Commitment.objects.filter(pk=first.pk).held())
        other = _waiting(act)
        free = Commitment.objects.select_for_update(nowait=True, no_key=True)
        assert free.get(pk=last.pk) == last
    other.join(timeout=20)


def _waiting(act: Callable[[], object]) -> threading.Thread:
    """Start an act that has to wait for this transaction."""

    def run() -> None:
        try:
            act()
        finally:
            connection.close()

    other = threading.Thread(target=run)
    other.start()
    other.join(timeout=0.5)
    assert other.is_alive()
    return other
