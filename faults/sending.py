"""Rows 8, 26, 27, 61 and 70: senders killed, mail servers that misbehave, bad and many readers."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from bench.memory import peak_megabytes
from faults.row import Outcome
from faults.smtp_sink import Manners, Sink
from faults.telling import (
    NOW,
    FastClock,
    add_commitments,
    add_subscribers,
    forked,
    kill_soon,
    mailers_at,
    prepare,
)

if TYPE_CHECKING:
    from commitments.models import Subscriber

MAILS, KILLS, SENDERS = 1_000, 50, 2
MANY = 100_000
PATIENCE = 300  # seconds until a run that does not end is given up


def send_on(clock: FastClock) -> None:
    """What the sweeper does about mails, until none waits."""
    from commitments.services.claims import release_stuck
    from commitments.services.post import send_deliveries

    started = time.time()
    while waiting() and time.time() - started < PATIENCE:
        release_stuck(now=clock())
        send_deliveries(clock=clock)
        time.sleep(0.02)


def waiting() -> int:
    """Mails that are still to be sent."""
    from commitments.models import Delivery, DeliveryState

    return Delivery.objects.filter(state__in=(DeliveryState.READY, DeliveryState.SENDING)).count()


def killed() -> Iterator[Outcome]:
    """Row 8: two senders killed 50 times while they send 1,000 digests."""
    yield killed_senders(MAILS, KILLS)


def killed_senders(mails: int, kills: int) -> Outcome:
    prepare(10, mails)
    chance, clock, done = random.Random(8), FastClock(), 0
    with Sink(Manners(delay=0.002)) as sink:
        mailers_at(sink.port)
        act = partial(send_on, clock)
        while done < kills and waiting():
            with forked(*[act] * SENDERS) as processes:
                before = len(sink.taken)
                while len(sink.taken) == before and any(one.is_alive() for one in processes):
                    time.sleep(0.005)
                kill_soon(processes, chance, 0.1)
                done += 1
        send_on(clock)
    lost = mails - len(sink.copies())
    doubles = sink.doubles()
    return Outcome(
        8,
        f"{mails} digests, {SENDERS} senders killed {done} times",
        f"{lost} lost, {doubles} doubled, {sink.strangers()} with another Message-ID",
        f"0 lost, <= {done * SENDERS} doubled, 0 with another Message-ID",
        lost == 0 and doubles <= done * SENDERS and sink.strangers() == 0 and done > 0,
    )


def misbehaving() -> Iterator[Outcome]:
    """Row 26: servers that say 451, 421, 550, cut, hang, are slow or refuse TLS."""
    from commitments.models import Delivery, DeliveryState, Subscriber

    prepare(3, 200)
    refused = frozenset(f"s{place}@voorbeeld.test" for place in range(0, 200, 20))
    manners = Manners(later_every=7, cut_every=9, bye_every=31, refused=refused)
    with Sink(manners) as sink:
        mailers_at(sink.port)
        send_on(FastClock())
    failed = Delivery.objects.filter(state=DeliveryState.FAILED).count()
    bounced = Subscriber.objects.filter(bounces=1).count()
    lost = 200 - len(refused) - len(sink.copies())
    yield Outcome(
        26,
        f"200 digests; 451 each 7th, cut after acceptance {sink.cuts} times, 421, 550 for 10",
        f"{lost} lost, {sink.doubles()} doubled, {failed} failed, {bounced} bounces counted",
        f"0 lost, <= {sink.cuts} doubled, 10 failed and counted",
        lost == 0 and sink.doubles() <= sink.cuts and failed == bounced == len(refused),
    )
    yield _hanging()
    yield _without_tls()


def _hanging() -> Outcome:
    from commitments.services.post import send_deliveries

    add_subscribers(60, "h")
    _prepare_more()
    clock = FastClock()
    with Sink(Manners(hang_at=30)) as sink:
        mailers_at(sink.port)
        started = time.time()
        send_deliveries(clock=clock, lasts=60)
        first, taken = time.time() - started, len(sink.taken)
        send_on(clock)
    return Outcome(
        26,
        "60 digests, the server hangs at the 30th",
        f"the run took {first:.0f} s and sent {taken}; {60 - len(sink.copies())} lost in the end",
        "<= 30 s, 59 sent, 0 lost",
        first <= 30 and taken == 59 and len(sink.copies()) == 60,
    )


def _prepare_more() -> None:
    from commitments.services.digest import prepare_digests

    prepare_digests(now=NOW)


def _without_tls() -> Outcome:
    from commitments.services.post import send_deliveries

    add_subscribers(5, "t")
    _prepare_more()
    clock = FastClock()
    with Sink() as sink:
        mailers_at(sink.port, use_tls=True)
        send_deliveries(clock=clock)
        without, still = len(sink.taken), waiting()
        mailers_at(sink.port)
        send_on(clock)
    return Outcome(
        26,
        "5 digests, the server knows no TLS and then TLS is not asked",
        f"{without} sent in the open, {still} wait; {len(sink.copies())} sent in the end",
        "0 sent, 5 wait, 5 sent",
        (without, still, len(sink.copies())) == (0, 5, 5),
    )


def one_bad() -> Iterator[Outcome]:
    """Row 27: one spoiled filter, one impossible address, one mail that cannot be made."""
    from commitments.models import Delivery, DeliveryKind, DeliveryState, Subscriber, Subscription
    from commitments.services.digest import prepare_digests
    from commitments.services.flag import flag_overdue
    from commitments.services.post import queue_delivery

    add_commitments(3)
    first, second, third, *_ = add_subscribers(50)
    Subscription.objects.filter(subscriber=first).update(criteria="=&%ff&q=&status=%00")
    Subscriber.objects.filter(pk=second).update(email="two@example.test\nBcc: x@example.test")
    flag_overdue(now=NOW)
    prepare_digests(now=NOW)
    administrator = _administrator()
    queue_delivery(administrator, DeliveryKind.FAILURES, now=NOW, slot="no moment")
    with Sink() as sink:
        mailers_at(sink.port)
        send_on(FastClock())
    failed = Delivery.objects.filter(state=DeliveryState.FAILED)
    told = failed.exclude(error="").count()
    got = len(sink.copies())
    yield Outcome(
        27,
        "50 digests: a spoiled filter, an impossible address; a mail that cannot be made",
        f"{got} got theirs, {failed.count()} failed, {told} of them with a reason",
        "49 got theirs, 2 failed with a reason",
        (got, failed.count(), told) == (49, 2, 2) and third is not None,
    )


def _administrator() -> Subscriber:
    from commitments.models import Role, User
    from commitments.services.subscribers import subscriber_of

    user = User.objects.create_user("beheer@voorbeeld.test", role=Role.ADMINISTRATOR)
    return subscriber_of(user, now=NOW)


def flooded() -> Iterator[Outcome]:
    """Row 61: 100,000 readers of everything, and 100,000 requests that nobody confirmed."""
    from datetime import timedelta

    from commitments.models import DeliveryItem, Subscriber, Subscription
    from commitments.services.digest import prepare_digests
    from commitments.services.flag import flag_overdue
    from commitments.services.subscribe import purge

    add_commitments(10)
    add_subscribers(MANY)
    flag_overdue(now=NOW)
    before, started = peak_megabytes(), time.perf_counter()
    prepare_digests(now=NOW)
    seconds, megabytes = time.perf_counter() - started, peak_megabytes() - before
    items = DeliveryItem.objects.count()
    yield Outcome(
        61,
        f"{MANY} readers whose filter matches all of 10 late commitments",
        f"{items} items in {seconds:.0f} s, {megabytes:.0f} MB more",
        f"{10 * MANY} items, <= 600 s, <= 100 MB",
        items == 10 * MANY and seconds <= 600 and megabytes <= 100,
    )
    Subscription.objects.update(confirmed_at=None)
    Subscriber.objects.update(confirmed_at=None)
    purge(now=NOW + timedelta(days=3))
    left = Subscriber.objects.count()
    yield Outcome(
        61, f"{MANY} requests that nobody confirmed, purged", f"{left} left", "0", left == 0
    )


def erased() -> Iterator[Outcome]:
    """Row 70: subscribers erased while their digests are being sent."""
    from commitments.models import Delivery, DeliveryItem, Subscriber
    from commitments.services.subscribe import forget_subscriber

    prepare(3, 300)
    chosen = random.Random(70).sample(list(Subscriber.objects.all()), 100)
    clock, gone = FastClock(), {}
    with Sink(Manners(delay=0.01)) as sink:
        mailers_at(sink.port)
        with forked(partial(send_on, clock)) as processes:
            for subscriber in chosen:
                email = subscriber.email
                forget_subscriber(subscriber)
                gone[email] = time.time()
                time.sleep(0.02)
            processes[0].join(60)
        send_on(clock)
    after = sum(one.at > gone[one.to] + 0.1 for one in sink.taken if one.to in gone)
    early = sum(one.to in gone for one in sink.taken)
    left = Subscriber.objects.filter(email__in=gone).count()
    rest = 200 - sum(email not in gone for email in sink.copies())
    orphans = Delivery.objects.count() - 200 + DeliveryItem.objects.count() - 600
    yield Outcome(
        70,
        f"300 digests, 100 readers erased meanwhile ({early} had theirs)",
        f"{after} mailed after that, {left + orphans} rows left, {rest} others lost",
        "0, 0 and 0",
        after == left == orphans == rest == 0,
    )
