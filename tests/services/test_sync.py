from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from commitments.lifecycle import Action, LinkState, Relation, Status
from commitments.models import (
    Commitment,
    CommitmentSource,
    CommitmentState,
    Committee,
    Debate,
    Event,
    Feed,
    FeedCursor,
    JobState,
    Letter,
    Link,
    Member,
    Party,
    Posting,
    RegisterEntry,
    RegisterLetter,
    SearchText,
    SyncRun,
)
from commitments.services.postings import INDEXED, index_register
from commitments.services.reference import load_reference
from commitments.services.runs import BROKEN_OFF
from commitments.services.search_text import search_text
from commitments.services.sync import ask_all, ask_sync, run_sync, run_waiting
from tests import build
from tests.conftest import NOON
from tests.feed_server.rows import World, document_number, guid
from tests.feed_server.server import FeedServer
from tests.services.feeds import serving, sync

pytestmark = pytest.mark.django_db
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
#: Later than any change of the stand-in's.
NOW = datetime(2026, 11, 20, 10, tzinfo=NOON.tzinfo)


@pytest.fixture(autouse=True)
def files_in_a_folder_of_their_own(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def feeds(settings: Settings) -> Iterator[FeedServer]:
    with serving(settings, World(commitments=120, letters=20)) as server:
        yield server


def entry(i: int) -> RegisterEntry:
    return RegisterEntry.objects.select_related("commitment").get(feed_id=guid("toezegging", i))


def test_register_rows_become_confirmed_commitments_with_history(feeds: FeedServer) -> None:
    load_reference(SEEDS / "reference")
    run = sync(Feed.REGISTER, NOW)
    assert (run.state, run.message) == (JobState.DONE, "120 gezien, 120 nieuw, 0 gewijzigd.")
    commitments = Commitment.objects.filter(source=CommitmentSource.REGISTER)
    assert commitments.count() == 120
    assert commitments.filter(deadline_accepted=True).count() == 0
    assert Event.objects.filter(kind=Action.IMPORT, quiet=True).count() == 120
    assert CommitmentState.objects.filter(recorded_until=None).count() == 120
    first = entry(0)
    assert first.status == "Openstaand"
    assert first.commitment.status == Status.OPEN
    assert first.commitment.promised_on == date(2022, 12, 10)
    assert first.commitment.deadline_latest == date(2023, 3, 31)
    assert [str(one) for one in first.commitment.offices.all()] == [
        "Minister van Infrastructuur en Waterstaat, A.Z. Zeestra"
    ]
    assert str(first.commitment.ministry) == "Infrastructuur en Waterstaat"


def test_register_rows_are_searched_by_what_any_commitment_is(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    kept = dict(SearchText.objects.values_list("commitment", "stems"))
    assert kept == {one.pk: search_text(one) for one in Commitment.objects.all()}


def test_open_register_rows_are_held_against_letters_by_their_words(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    assert index_register() == 120
    open_ones = Commitment.objects.filter(status__in=INDEXED).values_list("pk", flat=True)
    held = Posting.objects.values_list("commitment", flat=True)
    assert set(held) == set(open_ones)


def test_proposed_term_of_the_register_is_never_late(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    assert Commitment.objects.overdue(NOW.date()).exists()
    assert not Commitment.objects.late(NOW.date()).exists()


def test_register_is_mapped_without_regard_to_case_and_unknown_waits(feeds: FeedServer) -> None:
    for i, raw in enumerate(("VOLDAAN", "deels voldaan", "In beraad", "")):
        feeds.world.change("Toezegging", i, Status=raw)
    sync(Feed.REGISTER, NOW)
    assert [(entry(i).status, entry(i).commitment.status) for i in range(4)] == [
        ("VOLDAAN", Status.FULFILLED),
        ("deels voldaan", Status.PARTLY),
        ("In beraad", Status.FOUND),
        ("", Status.FOUND),
    ]


def test_second_sync_asks_from_the_cursor_on_and_changes_nothing(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    before = state_hash()
    again = sync(Feed.REGISTER, NOW + timedelta(hours=1))
    assert again.message == "3 gezien, 0 nieuw, 0 gewijzigd."
    assert state_hash() == before


def test_status_the_register_changes_is_shown_beside_ours(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    feeds.world.change("Toezegging", 0, Status="Afgedaan")
    assert sync(Feed.REGISTER, NOW).changed == 1
    assert (entry(0).status, entry(0).commitment.status) == ("Afgedaan", Status.OPEN)


def test_text_the_register_changes_is_read_again_until_a_person_decided(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    words = "De minister informeert de Kamer voor 1 mei 2023."
    feeds.world.change("Toezegging", 0, Tekst=words)
    sync(Feed.REGISTER, NOW)
    commitment = entry(0).commitment
    assert (commitment.words, commitment.deadline_latest) == (words, date(2023, 4, 30))
    assert [str(one) for one in commitment.deadline_changes.all()] == ["2023-03-31 → 2023-04-30"]


def test_nothing_is_deleted_unless_the_feed_says_so(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    feeds.world.commitments = 40  # two thirds vanish from the list without a word
    sync(Feed.REGISTER, NOW)
    sync(Feed.DELETIONS, NOW)
    feeds.lasting = {"500"}
    assert sync(Feed.REGISTER, NOW).state == JobState.FAILED
    assert RegisterEntry.objects.filter(deleted_at=None).count() == 120
    assert not Commitment.objects.filter(status=Status.REJECTED).exists()


def test_deletion_hides_what_nobody_touched_and_only_marks_the_rest(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    touched = entry(1).commitment
    Event.objects.create(
        commitment=touched,
        kind=Action.EDIT,
        actor_name=build.GRIFFIE.name,
        actor_role=build.GRIFFIE.role,
        recorded_at=NOW,
        effective_on=NOW.date(),
    )
    feeds.world.deleted |= {("Toezegging", 0), ("Toezegging", 1)}
    run = sync(Feed.DELETIONS, NOW)
    assert (run.deleted, sync(Feed.DELETIONS, NOW).deleted) == (2, 0)
    assert (entry(0).deleted_at, entry(0).commitment.status) == (NOW, Status.REJECTED)
    assert (entry(1).deleted_at, entry(1).commitment.status) == (NOW, touched.status)


def test_repeat_points_at_its_origin_whichever_came_first(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    relation = entry(50).relations.get()
    assert relation.other == entry(49)
    assert entry(50).commitment.origin == entry(49).commitment


def test_letter_of_the_register_waits_and_then_is_proposed(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    owed = RegisterLetter.objects.filter(entry__commitment__status=Status.PARTLY)
    one = owed.filter(identifier=document_number(2), letter=None)[0]
    assert not Link.objects.exists()
    sync(Feed.DOCUMENTS, NOW)
    letter = RegisterLetter.objects.get(pk=one.pk).letter
    assert letter is not None
    link = Link.objects.get(commitment=one.entry.commitment, letter=letter)
    assert (link.state, link.relation) == (LinkState.PROPOSED, Relation.FULFILS)
    assert link.proposed_by == "Officieel register"


def test_letter_that_came_first_is_proposed_with_the_register(feeds: FeedServer) -> None:
    sync(Feed.DOCUMENTS, NOW)
    sync(Feed.REGISTER, NOW)
    links = Link.objects.filter(proposed_by="Officieel register")
    assert links.exists()
    assert not links.exclude(commitment__status=Status.PARTLY).exists()


def test_awaited_letter_keeps_a_commitment_from_being_called_late(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    dated = Commitment.objects.filter(status=Status.PARTLY, deadline_kind="date")
    dated.update(deadline_accepted=True)
    with_letter = set(dated.filter(register_entries__letters__letter=None).values_list("pk"))
    assert with_letter
    late = set(Commitment.objects.passed(NOW.date()).values_list("pk"))
    assert with_letter.isdisjoint(late)


def test_parliament_comes_in_and_commitments_find_their_debate(feeds: FeedServer) -> None:
    sync(Feed.REGISTER, NOW)
    for feed in (Feed.PARTIES, Feed.MEMBERS, Feed.COMMITTEES, Feed.DEBATES):
        assert sync(feed, NOW).state == JobState.DONE
    assert (Party.objects.count(), Member.objects.count(), Committee.objects.count()) == (3, 8, 4)
    debate = Debate.objects.get(number=entry(0).debate_number)
    assert entry(0).commitment.debate == debate
    assert debate.committee == Committee.objects.get(feed_id=guid("commissie", 0))


def test_members_a_promise_was_made_to_are_those_we_hold(feeds: FeedServer) -> None:
    sync(Feed.MEMBERS, NOW)
    sync(Feed.REGISTER, NOW)
    assert [str(one) for one in entry(1).commitment.members.all()] == ["B. Oldewater"]


@pytest.mark.parametrize("damage", ["duplicates", "reordered"])
def test_disorder_loses_and_doubles_nothing(feeds: FeedServer, damage: str) -> None:
    feeds.world.commitments = 600
    feeds.lasting = {damage}
    assert sync(Feed.REGISTER, NOW).state == JobState.DONE
    assert RegisterEntry.objects.count() == 600


def test_odd_rows_are_kept_as_far_as_they_can_be_read(feeds: FeedServer) -> None:
    feeds.lasting = {"odd"}
    run = sync(Feed.REGISTER, NOW)
    assert (run.state, run.faulty, RegisterEntry.objects.count()) == (JobState.DONE, 3, 117)
    assert entry(1).commitment.status == Status.FOUND
    assert entry(2).fulfilled_on is None
    assert (entry(3).created_on, entry(3).commitment.words) == (None, "")


def test_sync_broken_off_goes_on_where_it_was(feeds: FeedServer) -> None:
    feeds.world.commitments = 750
    feeds.next_damage = ["", "", *["500"] * 6]
    assert sync(Feed.REGISTER, NOW).state == JobState.FAILED
    assert RegisterEntry.objects.count() == 500
    run = sync(Feed.REGISTER, NOW)
    assert (run.state, RegisterEntry.objects.count()) == (JobState.DONE, 750)
    assert run.seen <= 750 - 500 + 3


def test_change_dated_in_the_future_does_not_move_the_cursor_there(feeds: FeedServer) -> None:
    feeds.world.change("Toezegging", 5, GewijzigdOp="2999-01-01T00:00:00+01:00")
    sync(Feed.REGISTER, NOW)
    assert FeedCursor.objects.get(feed=Feed.REGISTER).position < "2999"


def test_run_of_a_killed_worker_is_told_and_taken_over(feeds: FeedServer) -> None:
    killed = ask_sync(Feed.REGISTER, asked_by="proef", now=NOW)
    SyncRun.objects.filter(pk=killed.pk).update(
        state=JobState.RUNNING, worker="elders:1:2", heartbeat_at=NOW
    )
    later = ask_sync(Feed.REGISTER, asked_by="proef", now=NOW)
    assert run_sync(later.pk, clock=lambda: NOW) is None
    hour = NOW + timedelta(hours=1)
    done = run_sync(later.pk, clock=lambda: hour)
    assert done is not None
    assert done.state == JobState.DONE
    killed.refresh_from_db()
    assert (killed.state, killed.message) == (JobState.FAILED, BROKEN_OFF)


def test_one_feed_is_read_at_a_time(feeds: FeedServer) -> None:
    register = ask_sync(Feed.REGISTER, asked_by="proef", now=NOW)
    SyncRun.objects.filter(pk=register.pk).update(
        state=JobState.RUNNING, worker="elders:1:2", heartbeat_at=NOW
    )
    members = ask_sync(Feed.MEMBERS, asked_by="proef", now=NOW)
    assert run_sync(members.pk, clock=lambda: NOW) is None
    members.refresh_from_db()
    assert (members.state, feeds.requests) == (JobState.QUEUED, [])


def test_waiting_runs_are_read_in_the_order_feeds_need_each_other(feeds: FeedServer) -> None:
    assert [run.feed for run in ask_all(asked_by="proef", now=NOW)] == list(Feed)
    assert run_waiting(clock=lambda: NOW, pause=lambda _: None) == 8
    order = SyncRun.objects.order_by("started_at", "pk").values_list("feed", "state")
    assert list(order) == [(feed, JobState.DONE) for feed in Feed]


def test_feed_without_an_address_is_off(settings: Settings) -> None:
    settings.FEED_ADDRESSES = {"odata": "", "syncfeed": "", "sru": "", "frbr": ""}
    assert ask_all(asked_by="proef", now=NOW) == []


def state_hash() -> str:
    """One hash over everything a sync writes, but for when it did so."""
    models = (Commitment, RegisterEntry, RegisterLetter, Event, CommitmentState, Link, Letter)
    told = [sorted(map(repr, model._default_manager.values_list())) for model in models]
    return hashlib.sha256(repr(told).encode()).hexdigest()
