"""Items of the queue, and deciding on them as a browser does."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.test import Client
from django.urls import reverse

from commitments.lifecycle import Relation, Status
from commitments.models import Commitment, DoubleProposal, Letter, Link
from tests import build
from tests.conftest import NOON

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
_KINDS = {Commitment: "toezegging", Link: "koppeling", DoubleProposal: "dubbel"}
ANSWER = "Met deze brief voldoe ik aan mijn toezegging."


def found(**fields: Any) -> Commitment:
    return build.commitment(status=Status.FOUND, **fields)


def answer(**fields: Any) -> Letter:
    text = f"Den Haag, 20 februari 2024\n\n{ANSWER}\n({Letter.objects.count()})\n"
    return build.letter(text, date=date(2024, 2, 20), **fields)


def proposal(
    commitment: Commitment | None = None, relation: Relation = Relation.FULFILS, **passage: Any
) -> Link:
    letter = answer()
    return build.link(
        commitment or build.commitment(),
        letter,
        relation,
        passage=build.passage(letter, ANSWER, **{"acts": "fulfilment", **passage}),
        reasons=["De passage noemt de brief."],
    )


def post(
    client: Client,
    item: Commitment | Link | DoubleProposal,
    act: str,
    version: int = 1,
    **typed: Any,
) -> tuple[int, str]:
    """Status and text (or where it leads) of a decision in the queue."""
    kind = _KINDS[type(item)]
    where = reverse("queue_act", args=[kind, item.pk, act])
    response = client.post(where, {"version": version, **typed})
    return response.status_code, response.headers.get("Location", response.content.decode())


def state(link: Link) -> str:
    link.refresh_from_db()
    return link.state
