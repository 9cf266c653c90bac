from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Feed, FeedCursor, Job, JobState, Role, SyncRun
from tests import build
from tests.conftest import NOON
from tests.pages import number_of_queries, words

pytestmark = pytest.mark.django_db
ADDRESSES = {"odata": "http://127.0.0.1:1/", "syncfeed": "", "sru": "", "frbr": ""}


@pytest.fixture(autouse=True)
def _signed_in(client: Client, settings: Settings) -> None:
    settings.FEED_ADDRESSES = ADDRESSES
    client.force_login(build.user())


def run(feed: Feed = Feed.REGISTER, **fields: object) -> SyncRun:
    return SyncRun.objects.create(
        feed=feed, source=build.source("tk"), asked_by="proef", created_at=NOON, **fields
    )


def page(client: Client) -> str:
    return words(client, reverse("feeds"))


def test_page_tells_counts_duration_and_cause(client: Client) -> None:
    FeedCursor.objects.create(feed=Feed.REGISTER, position="2026-11-01", moved_at=NOON)
    run(
        state=JobState.FAILED,
        seen=500,
        new=499,
        faulty=1,
        message="De server antwoordt met 500.",
        started_at=NOON,
        finished_at=NOON + timedelta(seconds=42),
    )
    told = page(client)
    assert "500 gezien, 499 nieuw, 0 gewijzigd, 0 verwijderd, 1 onleesbaar" in told
    assert "De server antwoordt met 500." in told
    assert "42 s" in told
    assert "1 november 2026" in told
    assert "Probeer opnieuw" in told


def test_run_that_goes_on_shows_how_far_it_is_and_the_page_renews_itself(client: Client) -> None:
    run(state=JobState.RUNNING, seen=250, total=1000, started_at=NOON, heartbeat_at=NOON)
    assert "250 van 1000" in page(client)
    assert 'hx-trigger="every 2s"' in client.get(reverse("feeds")).content.decode()


def test_readings_that_brought_nothing_are_left_out_of_the_list(client: Client) -> None:
    run(state=JobState.DONE, seen=3, finished_at=NOON)
    assert "3 gezien" not in page(client)
    run(state=JobState.DONE, seen=4, changed=1, finished_at=NOON)
    run(state=JobState.FAILED, seen=5, message="Stuk.", finished_at=NOON)
    told = page(client)
    assert "4 gezien" in told
    assert "5 gezien" in told


@pytest.mark.parametrize(
    ("position", "told"),
    [
        ("2026-11-01T10:00:04+00:00", "1 november 2026, 11:00"),
        ("2026-11-01", "1 november 2026"),
        ("250", "plaats 250"),
    ],
)
def test_place_of_a_feed_is_told_in_words(client: Client, position: str, told: str) -> None:
    FeedCursor.objects.create(feed=Feed.REGISTER, position=position, moved_at=NOON)
    assert told in page(client)


def test_feed_is_asked_for_once(client: Client) -> None:
    for _ in range(2):
        response = client.post(reverse("feed_ask", args=["toezegging"]))
        assert response.headers["Location"] == reverse("feeds")
    assert SyncRun.objects.get().asked_by == "Proef griffie"


@pytest.mark.parametrize(("name", "status"), [("sru", 302), ("bestaat-niet", 404)])
def test_feed_without_an_address_is_not_asked_for(client: Client, name: str, status: int) -> None:
    assert client.post(reverse("feed_ask", args=[name])).status_code == status
    assert not SyncRun.objects.exists()


def test_page_and_button_are_for_those_who_keep_the_register(client: Client) -> None:
    client.force_login(build.user(Role.MEMBER))
    assert client.get(reverse("feeds")).status_code == 403
    assert client.post(reverse("feed_ask", args=["toezegging"])).status_code == 403
    client.logout()
    assert client.get(reverse("feeds")).status_code == 302


def test_page_asks_as_much_of_many_runs_as_of_few(client: Client) -> None:
    run(state=JobState.DONE)
    few = number_of_queries(client, reverse("feeds"))
    for feed in Feed:
        run(feed, state=JobState.DONE)
    assert number_of_queries(client, reverse("feeds")) == few


def test_letter_is_asked_for_by_an_official_address(client: Client) -> None:
    source = build.source()
    typed = {"visibility": "public", "source": source.pk}
    address = "https://www.tweedekamer.nl/downloads/brief.pdf"
    response = client.post(reverse("letter_new"), {**typed, "address": address})
    assert response.status_code == 302
    assert Job.objects.get().options["address"] == address
    response = client.post(reverse("letter_new"), {**typed, "address": "http://127.0.0.1/"})
    assert response.status_code == 422
    assert "staat niet op de lijst van officiële bronnen" in response.content.decode()
