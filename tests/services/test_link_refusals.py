from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from commitments.lifecycle import (
    LifecycleError,
    Relation,
    StaleVersion,
    Status,
)
from commitments.models import (
    Commitment,
    DeadlineKind,
    Event,
    Letter,
    Link,
    Visibility,
)
from commitments.services.link import LinkDecision, decide_link, link_letter
from commitments.services.reschedule import NewDeadline
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

BY: dict[str, Any] = {"actor": build.GRIFFIE, "now": NOON}
SENT = date(2024, 2, 20)
SPRING = date(2024, 2, 29)
JUNE = NewDeadline(DeadlineKind.DATE, "voor de zomer", latest=date(2024, 6, 20))
FULFILS = LinkDecision(Relation.FULFILS)


def answer(**fields: Any) -> Letter:
    fields = {"date": SENT, "subject": "Uitkomst van het onderhoud", **fields}
    return build.letter(**fields)


def settle(
    commitment: Commitment, letter: Letter, link: Link | None, decision: LinkDecision
) -> Event:
    if link is None:
        return link_letter(commitment.pk, version=1, letter_id=letter.pk, decision=decision, **BY)
    return decide_link(link.pk, version=1, decision=decision, **BY)


def states() -> dict[str, str]:
    return {link.relation: link.state for link in Link.objects.all()}


@pytest.mark.parametrize(
    ("letter", "decision", "sentence"),
    [
        ({"date": None}, FULFILS, "De datum van deze brief is niet bekend; vul die eerst in."),
        (
            {"date": date(2024, 6, 6)},
            LinkDecision(Relation.MENTIONS),
            "De datum van deze brief ligt in de toekomst.",
        ),
        ({"date": date(2024, 1, 9)}, FULFILS, "Deze brief is ouder dan de toezegging."),
        (
            {"visibility": Visibility.CONCEPT},
            FULFILS,
            "Deze brief is niet openbaar; een toezegging wordt in het openbaar beantwoord.",
        ),
        (
            {"visibility": Visibility.RECALLED},
            LinkDecision(Relation.MENTIONS),
            "Deze brief is niet openbaar; een toezegging wordt in het openbaar beantwoord.",
        ),
        ({}, LinkDecision(Relation.PARTLY, remaining=" "), "Schrijf welk deel nog openstaat."),
        (
            {},
            LinkDecision(Relation.POSTPONES),
            "Zeg welke nieuwe termijn de brief noemt, of dat hij er geen noemt.",
        ),
        (
            {},
            LinkDecision(Relation.POSTPONES, deadline=NewDeadline(DeadlineKind.DATE)),
            "Een termijn van de soort 'datum' heeft een uiterste dag nodig.",
        ),
    ],
)
@pytest.mark.parametrize("by_hand", [True, False])
def test_letter_that_cannot_answer_is_refused_in_dutch(
    letter: dict[str, Any], decision: LinkDecision, sentence: str, by_hand: bool
) -> None:
    made, sent = build.commitment(), answer(**letter)
    link = None if by_hand else build.link(made, sent)
    with pytest.raises(LifecycleError) as told:
        settle(made, sent, link, decision)
    made.refresh_from_db()
    assert (str(told.value), made.version) == (sentence, 1)
    assert states() == ({} if by_hand else {"fulfils": "proposed"})


def test_letter_does_not_answer_itself() -> None:
    made = build.commitment()
    with pytest.raises(LifecycleError, match=r"^Dit is de brief waarin de toezegging zelf staat"):
        link_letter(made.pk, version=1, letter_id=made.letter_id or 0, decision=FULFILS, **BY)


def test_passage_of_another_letter_is_refused() -> None:
    made = build.commitment()
    other = build.passage(build.letter())
    with pytest.raises(LifecycleError, match=r"^Deze passage staat niet in de gekozen brief"):
        link_letter(
            made.pk,
            version=1,
            letter_id=answer().pk,
            decision=FULFILS,
            passage_id=other.pk,
            **BY,
        )


def test_same_link_twice_is_refused() -> None:
    made, letter = build.commitment(), answer()
    mention = LinkDecision(Relation.MENTIONS)
    link_letter(made.pk, version=1, letter_id=letter.pk, decision=mention, **BY)
    with pytest.raises(LifecycleError, match=r"^Deze brief is al zo aan de toezegging gekoppeld"):
        link_letter(made.pk, version=2, letter_id=letter.pk, decision=mention, **BY)


def test_decided_proposal_is_not_decided_again() -> None:
    made = build.commitment()
    link = build.link(made, answer())
    decide_link(link.pk, version=1, decision=None, **BY)
    with pytest.raises(StaleVersion, match="over koppeling besloten, door Geertje Register"):
        decide_link(link.pk, version=1, decision=FULFILS, **BY)
    with pytest.raises(LifecycleError, match=r"^Over deze koppeling is al besloten\.$"):
        decide_link(link.pk, version=2, decision=FULFILS, **BY)


@pytest.mark.parametrize("status", [Status.FOUND, Status.REJECTED, Status.WITHDRAWN])
@pytest.mark.parametrize("decision", [FULFILS, LinkDecision(Relation.POSTPONES, deadline=JUNE)])
def test_only_what_is_owed_is_answered(status: Status, decision: LinkDecision) -> None:
    made = build.commitment(status=status, reject_reason="past")
    with pytest.raises(LifecycleError, match=r"^Deze toezegging "):
        link_letter(made.pk, version=1, letter_id=answer().pk, decision=decision, **BY)
    assert states() == {}
