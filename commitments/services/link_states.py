"""The states of links around a decision: kept in its Event, let go of, put back by an undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from commitments.lifecycle import LinkState
from commitments.models import Event, Link


def links_before(becoming: Mapping[LinkState, Iterable[Link]]) -> dict[str, Any]:
    """How links stand now and what becomes of them, as an Event keeps it in ``before``.

    State and event are for ``restore_links``; the rest tells the decision, also after that.
    """
    return {
        "links": {
            str(link.pk): {
                "state": link.state,
                "event": link.event_id,
                "relation": link.relation,
                "becomes": becomes.value,
            }
            for becomes, links in becoming.items()
            for link in links
        }
    }


def release_links(links: Iterable[Link], event: Event) -> None:
    """Let go of confirmed links by an Event that takes back what they did."""
    chosen = [link.pk for link in links]
    Link.objects.filter(pk__in=chosen).update(state=LinkState.UNDONE, event=event)


def restore_links(undone: Event, undoing: Event) -> None:
    """Give the links that an Event changed the state they had before it."""
    for link_id, was in undone.before.get("links", {}).items():
        decided = was["event"] if was["state"] != LinkState.UNDONE else undoing.pk
        Link.objects.filter(pk=link_id).update(state=was["state"], event_id=decided)
