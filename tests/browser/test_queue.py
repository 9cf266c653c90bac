"""The queue worked by keyboard alone, and without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from commitments.lifecycle import Relation, Status
from commitments.models import Commitment, Link
from tests import build
from tests.browser.conftest import Site, follow
from tests.views.items import answer

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(chromium: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A page of a griffie in the queue."""
    context = chromium.new_context(base_url=live_server.url, locale="nl-NL")
    Site(live_server.url, context).sign_in(build.user())
    yield context.new_page()
    context.close()


def found() -> Commitment:
    return build.commitment(status=Status.FOUND)


def status(commitment: Commitment) -> tuple[str, str]:
    commitment.refresh_from_db()
    return commitment.status, commitment.reject_reason


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def shows(page: Page, commitment: Commitment) -> None:
    expect(page.locator("#item-kop")).to_contain_text(commitment.number)


def test_found_commitments_are_judged_by_keyboard_alone(page: Page) -> None:
    first, second, third = found(), found(), found()
    page.goto("/beoordelen/")
    shows(page, first)
    press(page, "b")
    shows(page, second)
    press(page, "o")
    shows(page, third)
    press(page, "a", "4")
    page.keyboard.press("Enter")
    shows(page, second)
    assert (status(first), status(third)) == (("open", ""), ("rejected", "past"))
    press(page, "u")
    shows(page, third)
    assert status(third) == ("found", "")
    press(page, "t")
    expect(page.locator("#termijn-kind")).to_be_focused()
    press(page, "Tab")
    page.locator("#termijn-latest").fill("2024-06-20")
    page.locator("#termijn-why").focus()
    page.keyboard.type("bal")
    press(page, "Control+Enter")
    expect(page.locator(".decide")).to_contain_text("uiterlijk 20 juni 2024")
    third.refresh_from_db()
    assert (third.status, third.deadline_latest) == ("found", date(2024, 6, 20))


def test_keys_of_a_folded_decision_wait_until_it_is_opened(page: Page) -> None:
    found()
    page.goto("/beoordelen/")
    press(page, "3")
    third = page.get_by_label("belofte van een derde partij")
    expect(third).not_to_be_checked()
    press(page, "?")
    expect(page.locator("[data-keys-list]")).not_to_contain_text("derde partij")
    press(page, "Escape", "a", "3")
    expect(third).to_be_checked()


def test_proposed_answer_is_settled_by_keyboard_alone(page: Page) -> None:
    link = build.link(build.commitment(), answer())
    page.goto("/beoordelen/")
    expect(page.locator(".for-term")).to_be_hidden()
    press(page, "3")
    expect(page.locator(".for-term")).to_be_visible()
    press(page, "2")
    expect(page.locator(".for-term")).to_be_hidden()
    page.get_by_label("Wat staat nog open?").focus()
    page.keyboard.type("de kosten aan zee")
    press(page, "Escape", "b")
    expect(page.locator("h2").first).to_have_text("Alles is beoordeeld")
    kept = Link.objects.get(relation=Relation.PARTLY)
    link.commitment.refresh_from_db()
    assert (kept.state, link.commitment.remaining) == ("confirmed", "de kosten aan zee")


def test_keys_do_nothing_while_one_types_and_can_be_switched_off(page: Page) -> None:
    made = found()
    page.goto("/beoordelen/")
    press(page, "a")
    page.locator("#afwijzen-why").focus()
    page.keyboard.type("bab")
    expect(page.locator("#afwijzen-why")).to_have_value("bab")
    press(page, "Escape", "?")
    expect(page.get_by_role("dialog")).to_contain_text("Bevestigen, met termijn")
    page.get_by_role("button", name="Toetsen uitzetten").click()
    press(page, "Escape", "b")
    page.reload()
    expect(page.locator("kbd").first).to_be_hidden()
    press(page, "b")
    page.wait_for_timeout(200)
    assert status(made) == ("found", "")
    page.get_by_role("button", name="alle toetsen").click()
    page.get_by_role("button", name="Toetsen aanzetten").click()
    press(page, "Escape", "b")
    expect(page.locator("h2").first).to_have_text("Alles is beoordeeld")
    assert status(made) == ("open", "")


def test_key_that_is_held_down_decides_once(page: Page) -> None:
    first, second = found(), found()
    page.goto("/beoordelen/")
    page.evaluate(
        """() => document.body.dispatchEvent(
          new KeyboardEvent("keydown", {key: "b", repeat: true, bubbles: true}))"""
    )
    page.wait_for_timeout(200)
    assert (status(first)[0], status(second)[0]) == ("found", "found")


def test_stale_page_shows_what_happened_and_decides_nothing(page: Page) -> None:
    made = found()
    page.goto("/beoordelen/")
    Commitment.objects.filter(pk=made.pk).update(version=2)
    press(page, "b")
    expect(page.get_by_role("alert")).to_contain_text("Intussen is er iets veranderd")
    assert status(made) == ("found", "")
    press(page, "b")
    expect(page.locator("h2").first).to_have_text("Alles is beoordeeld")
    assert status(made) == ("open", "")


def test_queue_works_without_javascript(chromium: Browser, live_server: LiveServer) -> None:
    made = found()
    build.link(build.commitment(), answer())
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    Site(live_server.url, context).sign_in(build.user())
    page = context.new_page()
    page.goto("/beoordelen/")
    expect(page.locator("kbd").first).to_be_hidden()
    expect(page.locator("#item-kop")).to_contain_text("Wat doet deze brief")
    follow(page, page.get_by_role("button", name="Vaststellen"))
    page.get_by_text("Afwijzen").first.click()
    page.get_by_label("gaat over het verleden").check()
    follow(page, page.get_by_role("button", name="Afwijzen"))
    expect(page.locator("h2").first).to_have_text("Alles is beoordeeld")
    assert status(made) == ("rejected", "past")
    follow(page, page.get_by_role("button", name="Ongedaan maken"))
    expect(page.get_by_text("Afwijzen").first).to_be_visible()
    assert status(made)[0] == "found"
    context.close()
