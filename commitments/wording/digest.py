"""Mails and subscriptions in Dutch: how often, about what, and what was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.utils.text import capfirst

from commitments.lifecycle import Status
from commitments.models import (
    Cadence,
    Commitment,
    DeliveryItem,
    Subscription,
    Topic,
    Weekday,
)
from commitments.queries.criteria import Criteria
from commitments.queries.digest import Entry, Group
from commitments.queries.standing import Standing
from commitments.wording.dates import count, listed
from commitments.wording.history import sentence
from commitments.wording.lateness import timing
from commitments.wording.questions import criteria_words

LABELS = {
    Group.CORRECTION: "Rechtgezet",
    Group.LATE: "Te laat",
    Group.TARGET_PASSED: "Streefdatum verstreken",
    Group.ANSWERED: "Beantwoord",
    Group.SHIFTED: "Verschoven",
    Group.WITHDRAWN: "Vervallen",
    Group.SOON: "Bijna",
    Group.NEW: "Nieuw",
}
NO_REASON = "u dit eerder volgde"


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One commitment in a mail: a label, how it stands, its words and its page."""

    label: str
    timing: str
    quote: str
    commitment: Commitment


@dataclass(slots=True)
class SentLine:
    """One commitment in a mail that was sent: what happened, and why it was told."""

    commitment: Commitment
    reason: str
    sentences: list[str] = field(default_factory=list)


def frequency(mails_per_week: float) -> str:
    """How many mails a filter would bring: "gemiddeld 3 berichten per week"."""
    if mails_per_week == 0:
        return "de laatste twaalf weken geen enkel bericht"
    if mails_per_week < 1:
        return "gemiddeld minder dan één bericht per week"
    return f"gemiddeld {count(round(mails_per_week), 'bericht', 'berichten')} per week"


def followed_words(subscription: Subscription) -> str:
    """About what and how often: "te laat en beantwoord; elke maandag om 8.00 uur"."""
    about = listed([Topic(topic).label for topic in subscription.topics])
    return f"{about}; {cadence_words(subscription)}"


def cadence_words(subscription: Subscription) -> str:
    """When it is mailed: "elke eerste maandag van de maand om 8.00 uur"."""
    day, hour = Weekday(subscription.weekday).label, f"om {subscription.hour}.00 uur"
    match subscription.cadence:
        case Cadence.DAILY:
            return f"elke dag {hour}"
        case Cadence.WEEKLY:
            return f"elke {day} {hour}"
        case Cadence.MONTHLY:
            return f"elke eerste {day} van de maand {hour}"
    return "zodra er iets is"


def headline(entry: Entry, standing: Standing) -> tuple[str, str]:
    """What is told of an entry and how it stands: ("Te laat", "11 dagen").

    What both would say stands in the first alone: ("Lang te laat", "120 dagen").
    """
    partly = entry.group == Group.ANSWERED and entry.commitment.status == Status.PARTLY
    label = "Deels beantwoord" if partly else LABELS[entry.group]
    words = timing(entry.commitment, standing, entry.waiting).words
    lead, _, rest = words.partition(", ")
    return (capfirst(lead), rest) if label.lower() in lead else (label, words)


def told_lines(entries: Sequence[Entry], standing: Standing) -> list[ToldLine]:
    """Entries as a page shows them."""
    return [
        ToldLine(*headline(one, standing), " ".join(one.commitment.quote.split()), one.commitment)
        for one in entries
    ]


def item_lines(items: Iterable[DeliveryItem]) -> list[SentLine]:
    """What a mail told, one line a commitment."""
    lines: dict[int, SentLine] = {}
    words: dict[str, str] = {}
    for item in items:
        commitment = item.event.commitment
        if commitment is None:
            continue
        line = lines.setdefault(commitment.pk, SentLine(commitment, _reason(item, words)))
        line.sentences.append(sentence(item.event))
    return list(lines.values())


def _reason(item: DeliveryItem, words: dict[str, str]) -> str:
    if item.reason is None:
        return NO_REASON
    query = item.reason.criteria
    if query not in words:
        words[query] = criteria_words(Criteria.read(query)[0])
    return f"u dit volgt: {words[query]}"
