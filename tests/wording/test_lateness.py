from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from commitments.lifecycle import LinkState, Relation, Status
from commitments.models import (
    Commitment,
    DeadlineChange,
    DeadlineKind,
    Event,
    Firmness,
    Link,
    RegisterEntry,
    RegisterLetter,
    Visibility,
)
from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting, proposals_waiting
from commitments.wording.lateness import Kind, timing
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

ON = date(2024, 3, 12)
#: Sources complete up to 11 March; with five working days of grace 3 March is the last day said.
STANDING = Standing(on=ON, complete_until=date(2024, 3, 11), cutoff=date(2024, 3, 3))
#: Beside the relations of a proposed link: the register names an answer that has not come in.
AWAITED = "awaited"
NOTHING_FOUND = "geen antwoord gevonden, bijgewerkt tot en met 11 maart 2024"


def _words(
    commitment: Commitment, standing: Standing = STANDING, waiting: Waiting | None = None
) -> str:
    return timing(commitment, standing, waiting).words


@pytest.mark.parametrize(
    ("latest", "kind", "words"),
    [
        (date(2024, 3, 24), "ahead", "nog 12 dagen"),
        (date(2024, 3, 13), "ahead", "nog 1 dag"),
        (date(2024, 3, 12), "ahead", "vandaag is de laatste dag"),
        (
            date(2024, 3, 11),
            "passed",
            f"termijn verstreken op 11 maart 2024; {NOTHING_FOUND}",
        ),
        (date(2024, 3, 3), "late", "te laat, 9 dagen"),
        (date(2024, 2, 29), "late", "te laat, 12 dagen"),
    ],
)
def test_firm_term_by_its_distance(latest: date, kind: Kind, words: str) -> None:
    told = timing(build.commitment(latest=latest), STANDING, None)
    assert (told.kind, told.words) == (kind, words)


@pytest.mark.parametrize(
    ("latest", "kind", "words"),
    [
        (date(2024, 3, 27), "ahead", "nog 15 dagen"),
        (date(2024, 3, 26), "soon", "bijna, nog 14 dagen"),
        (ON, "soon", "vandaag is de laatste dag"),
    ],
)
def test_term_within_two_weeks_is_bijna(latest: date, kind: Kind, words: str) -> None:
    soon = replace(STANDING, soon_until=ON + timedelta(days=14))
    told = timing(build.commitment(latest=latest), soon, None)
    assert (told.kind, told.words) == (kind, words)


@pytest.mark.parametrize(
    ("latest", "words"),
    [(date(2023, 12, 14), "te laat, 89 dagen"), (date(2023, 12, 13), "lang te laat, 90 dagen")],
)
def test_ninety_days_are_long(latest: date, words: str) -> None:
    assert _words(build.commitment(latest=latest)) == words


def test_effort_is_never_late() -> None:
    effort = build.commitment(firmness=Firmness.EFFORT)
    assert _words(effort) == "streefdatum verstreken, 12 dagen"


def test_effort_within_grace_is_said_mildly() -> None:
    effort = build.commitment(firmness=Firmness.EFFORT, latest=date(2024, 3, 8))
    assert _words(effort) == (f"streefdatum verstreken op 8 maart 2024; {NOTHING_FOUND}")


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (ON, "aangehouden tot en met 12 maart 2024 (onder de rechter)"),
        (
            date(2024, 3, 11),
            "termijn verstreken op 29 februari 2024; was aangehouden tot en met 11 maart 2024",
        ),
        (date(2024, 3, 3), "te laat, 12 dagen"),
    ],
)
def test_hold_is_told_until_grace_after_it_is_over(until: date, words: str) -> None:
    held: dict[str, Any] = {
        "held_from": date(2024, 2, 1),
        "held_until": until,
        "held_reason": "court",
    }
    assert _words(build.commitment(**held)) == words


def test_proposed_term_is_not_held_against_anyone() -> None:
    assert _words(build.commitment(deadline_accepted=False)) == (
        f"termijn (nog niet bevestigd) verstreken op 29 februari 2024; {NOTHING_FOUND}"
    )


def test_unknown_reach_of_the_sources_is_told() -> None:
    assert _words(build.commitment(), Standing(ON, None, None)) == (
        "termijn verstreken op 29 februari 2024; "
        "geen antwoord gevonden, niet bekend tot welke dag alle brieven binnen zijn"
    )


@pytest.mark.parametrize(
    ("since", "tail"),
    [
        (date(2024, 2, 20), "een brief hierover wordt nog beoordeeld"),
        (date(2024, 2, 19), "voorstel ligt bij de griffie sinds 19 februari 2024"),
    ],
)
def test_waiting_proposal_is_named_after_fifteen_working_days(since: date, tail: str) -> None:
    waiting = Waiting(since, by_letter=True)
    assert _words(build.commitment(), waiting=waiting) == (
        f"termijn verstreken op 29 februari 2024; {tail}"
    )


def test_report_of_a_ministry_without_a_letter_is_not_called_a_letter() -> None:
    waiting = Waiting(date(2024, 2, 20), by_letter=False)
    assert _words(build.commitment(), waiting=waiting) == (
        "termijn verstreken op 29 februari 2024; "
        "een melding van het ministerie wordt nog beoordeeld"
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": Status.FOUND}, "nog niet beoordeeld"),
        ({"status": Status.WITHDRAWN}, "vervallen"),
        (
            {"status": Status.REJECTED, "reject_reason": "third_party"},
            "afgewezen (belofte van een derde partij)",
        ),
        (
            {"status": Status.FULFILLED, "fulfilled_on": date(2024, 2, 29)},
            "voldaan op 29 februari 2024, binnen de termijn",
        ),
        (
            {"status": Status.FULFILLED, "fulfilled_on": date(2024, 3, 1)},
            "voldaan op 1 maart 2024, 1 dag na de termijn",
        ),
        (
            {"status": Status.FULFILLED, "fulfilled_on": date(2024, 2, 29), "firmness": "effort"},
            "voldaan op 29 februari 2024, uiterlijk op de streefdatum",
        ),
        (
            {"status": Status.FULFILLED, "fulfilled_on": date(2024, 3, 1), "firmness": "effort"},
            "voldaan op 1 maart 2024, 1 dag na de streefdatum",
        ),
        (
            {"status": Status.FULFILLED, "fulfilled_on": date(2024, 3, 1), "latest": None},
            "voldaan op 1 maart 2024",
        ),
        (
            {"status": Status.FULFILLED, "source": "register"},
            "voldaan volgens het register",
        ),
    ],
)
def test_what_is_not_owed_says_how_it_ended(fields: dict[str, Any], words: str) -> None:
    assert _words(build.commitment(**fields)) == words


@pytest.mark.parametrize("kind", [DeadlineKind.VAGUE, DeadlineKind.EVENT, DeadlineKind.NONE])
def test_undated_says_how_long_it_has_been_open(kind: DeadlineKind) -> None:
    told = timing(build.commitment(latest=None, deadline_kind=kind), STANDING, None)
    assert (told.kind, told.words) == ("undated", "loopt al 2 maanden")


def test_postponed_without_new_term_is_told() -> None:
    commitment = build.commitment(latest=None)
    event = Event.objects.get(commitment=commitment)
    DeadlineChange.objects.create(
        commitment=commitment,
        event=event,
        reason="postponed",
        old_kind="date",
        new_kind="vague",
        recorded_at=NOON,
    )
    assert _words(commitment) == "uitgesteld zonder nieuwe termijn, loopt al 2 maanden"


def _propose(commitment: Commitment, relation: Relation) -> None:
    Link.objects.create(
        commitment=commitment,
        letter=build.letter(date=date(2024, 3, 1)),
        relation=relation,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=NOON,
    )


def _await(commitment: Commitment, **letter: Any) -> None:
    """Have the register name an answer, which has not come in unless ``letter`` is given."""
    entry = RegisterEntry.objects.create(commitment=commitment, chamber="TK")
    RegisterLetter.objects.create(entry=entry, identifier="2024D00001", **letter)


def test_answer_that_the_register_names_is_waited_for_until_it_came_in() -> None:
    awaits, came = build.commitment(), build.commitment()
    _await(awaits)
    _await(came, letter=build.letter())
    waiting = proposals_waiting([awaits.pk, came.pk])
    told = [_words(one, waiting=waiting.get(one.pk)) for one in (awaits, came)]
    named = "het register noemt een antwoord dat nog niet binnen is"
    assert told == [f"termijn verstreken op 29 februari 2024; {named}", "te laat, 12 dagen"]


def test_answer_named_by_a_deleted_row_of_the_register_is_not_waited_for() -> None:
    made = build.commitment(latest=STANDING.cutoff)
    _await(made)
    RegisterEntry.objects.update(deleted_at=NOON)
    waiting = proposals_waiting([made.pk])
    assert _words(made, waiting=waiting.get(made.pk)) == "te laat, 9 dagen"
    assert STANDING.cutoff is not None
    assert list(Commitment.objects.late(STANDING.cutoff)) == [made]


def test_words_and_rows_agree_on_who_is_late() -> None:
    """Every mix of the conditions: the sentence and the QuerySet name the same ones."""
    letters = {one: build.letter(visibility=one) for one in (Visibility.PUBLIC, Visibility.CONCEPT)}
    mixes = product(
        (Status.FOUND, Status.OPEN, Status.PARTLY, Status.WITHDRAWN),
        (Firmness.FIRM, Firmness.EFFORT),
        (True, False),
        (None, Relation.FULFILS, Relation.MENTIONS, AWAITED),
        (STANDING.cutoff, STANDING.cutoff + timedelta(days=1) if STANDING.cutoff else None),
        letters.values(),
    )
    for status, firmness, accepted, relation, latest, letter in mixes:
        commitment = build.commitment(
            status=status,
            firmness=firmness,
            deadline_accepted=accepted,
            latest=latest,
            letter=letter,
        )
        if relation == AWAITED:
            _await(commitment)
        elif isinstance(relation, Relation):
            _propose(commitment, relation)
    assert STANDING.cutoff is not None
    told: dict[str, set[int]] = {}
    waiting = proposals_waiting(Commitment.objects.values_list("pk", flat=True))
    for commitment in Commitment.objects.all():
        kind = timing(commitment, STANDING, waiting.get(commitment.pk)).kind
        told.setdefault(kind, set()).add(commitment.pk)
    assert told["late"] == set(
        Commitment.objects.late(STANDING.cutoff).values_list("pk", flat=True)
    )
    assert told["target_passed"] == set(
        Commitment.objects.target_passed(STANDING.cutoff).values_list("pk", flat=True)
    )
    assert len(told["late"]) == 4  # open and partly, with no proposal or a mere mention
