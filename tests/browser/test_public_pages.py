"""Each public page in a real browser, with a story on it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from commitments.lifecycle import RejectReason, Relation, Status
from commitments.models import Commitment, DeadlineKind, Role
from commitments.services.decide import reject_commitment
from commitments.services.link import LinkDecision, link_letter
from commitments.services.reschedule import NewDeadline
from tests import build
from tests.browser.conftest import Site, check, follow
from tests.build import GRIFFIE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story() -> Commitment:
    """One commitment that was shifted and is late, beside one of every other kind."""
    now = timezone.now()
    today = timezone.localdate(now)
    build.source(complete_until=today)
    shifted = build.commitment(ministry=build.ministry(), deadline_rule="datum.voor")
    postponing = build.letter(date=today - timedelta(days=90), made_up=True)
    link_letter(
        shifted.pk,
        version=1,
        letter_id=postponing.pk,
        passage_id=build.passage(postponing, acts="postponement").pk,
        decision=LinkDecision(
            Relation.POSTPONES,
            why="Het duurt langer.",
            deadline=NewDeadline(DeadlineKind.DATE, latest=today - timedelta(days=60)),
        ),
        actor=GRIFFIE,
        now=now,
    )
    build.commitment(status=Status.FULFILLED, fulfilled_on=today)
    build.commitment(status=Status.WITHDRAWN)
    build.commitment(status=Status.PARTLY, latest=today + timedelta(days=9), remaining="De rest.")
    build.commitment(latest=None)
    for _ in range(30):
        build.commitment(deadline_accepted=False)
    return shifted


#: Where the mode changes nothing that matters, two of the four will do.
TWO_MODES = pytest.mark.parametrize("site", ["1280-light", "390-dark"], indirect=True)
PAGES = [
    "/",
    "/toezeggingen/",
    "/toezeggingen/?status=openstaand&laat=te-laat&status=weg&q=duinen",
    "/toezeggingen/?q=nietsvandit",
    "/brieven/",
    "/brieven/?q=duinen",
    "/werkwijze/",
    "/toezeggingen/?q=duin*&volgorde=relevantie",
    "/toezeggingen/?op=2020-01-01&stand=feit",
    "/toezeggingen/afdrukken/",
    "/kalender/",
    "/cijfers/",
    "/kalender/?per=maand",
    "/debatpakket/",
    "/debatpakket/?kamer=TK",
    "/ministeries/",
    "/ministeries/waterbeheer-en-duinen/",
    "/toegankelijkheid/",
    "/privacy/",
]


def test_pages_keep_to_the_rules(site: Site, story: Commitment) -> None:
    for path in PAGES:
        check(site.open(path))


def test_empty_pages_keep_to_the_rules(site: Site) -> None:
    for path in ("/", "/toezeggingen/", "/brieven/"):
        check(site.open(path))


def test_story_leads_from_the_list_to_the_words_in_the_letter(
    site: Site, story: Commitment
) -> None:
    page = site.open("/toezeggingen/?laat=te-laat")
    follow(page, page.get_by_role("link", name=build.WORDS).first)
    check(page)
    assert "te laat, 60 dagen" in page.locator("main").inner_text()
    follow(page, page.get_by_role("link", name="Lees dit in de brief van 10 januari 2024"))
    check(page)
    note = page.locator(":target")
    assert note.locator("a").inner_text() == story.number
    assert note.is_visible()


@TWO_MODES
def test_rejected_number_keeps_to_the_rules(site: Site, story: Commitment) -> None:
    reject_commitment(
        story.pk,
        version=2,
        reason=RejectReason.PAST,
        actor=GRIFFIE,
        now=timezone.now(),
    )
    check(site.open(story.get_absolute_url()))


@TWO_MODES
def test_page_that_is_not_there_keeps_to_the_rules(site: Site) -> None:
    page = site.open("/nergens/")
    check(page)
    assert len(site.complaints) == 1  # the browser tells of the 404 itself
    site.complaints.clear()


@TWO_MODES
def test_filters_work_without_javascript(site: Site, story: Commitment) -> None:
    site.context.route("**/*.js", lambda route: route.fulfill(body=""))
    page = site.open("/toezeggingen/")
    if page.viewport_size and page.viewport_size["width"] < 900:
        page.get_by_text("Zoeken en filteren").click()
    page.get_by_label("voldaan", exact=True).check()
    follow(page, page.get_by_role("button", name="Toon"))
    assert page.url.endswith("/toezeggingen/?status=voldaan")
    assert page.locator("li.row").count() == 1
    follow(page, page.get_by_role("link", name="voldaan").first)
    assert page.locator("li.row").count() == 25


@TWO_MODES
def test_filters_swap_the_list_alone_where_scripts_run(site: Site, story: Commitment) -> None:
    page = site.open("/toezeggingen/")
    if page.viewport_size and page.viewport_size["width"] < 900:
        page.get_by_text("Zoeken en filteren").click()
    page.evaluate("document.querySelector('h1').dataset.kept = 'yes'")
    page.get_by_label("vervallen", exact=True).check()
    page.wait_for_url("**/toezeggingen/?status=vervallen")
    assert page.locator("li.row").count() == 1
    assert page.locator("h1[data-kept]").count() == 1
    check(page)


@TWO_MODES
def test_keepers_see_the_whole_menu(site: Site) -> None:
    site.sign_in(build.user(Role.GRIFFIE))
    page = site.open("/")
    check(page)
    assert "Proef griffie" in page.locator(".account").inner_text()


@TWO_MODES
def test_going_back_brings_the_filters_of_the_list_back_with_it(
    site: Site, story: Commitment
) -> None:
    page = site.open("/toezeggingen/")
    if page.viewport_size and page.viewport_size["width"] < 900:
        page.get_by_text("Zoeken en filteren").click()
    page.get_by_label("Te laat", exact=True).select_option("te-laat")
    page.wait_for_url("**/?laat=te-laat")
    page.get_by_label("openstaand", exact=True).check()
    page.wait_for_url("**/?status=openstaand&laat=te-laat")
    page.go_back()
    page.wait_for_url("**/?laat=te-laat")
    page.locator(".tags").get_by_text("openstaand").wait_for(state="detached")
    chosen = page.get_by_label("Te laat", exact=True).input_value()
    ticked = page.get_by_label("openstaand", exact=True).is_checked()
    assert (chosen, ticked) == ("te-laat", False)


@TWO_MODES
def test_searched_words_can_be_ordered_by_how_well_they_fit(site: Site, story: Commitment) -> None:
    page = site.open("/toezeggingen/")
    if page.viewport_size and page.viewport_size["width"] < 900:
        page.get_by_text("Zoeken en filteren").click()
    typed = page.get_by_role("textbox", name="Woorden")
    typed.fill("duinen")
    typed.blur()
    page.wait_for_url("**/?q=duinen")
    page.get_by_label("Volgorde").focus()
    page.get_by_label("Volgorde").select_option("relevantie")
    page.wait_for_url("**/?q=duinen&volgorde=relevantie")
    page.get_by_text("Op relevantie geordend").wait_for()
    assert page.locator(":focus").input_value() == "relevantie"


@pytest.mark.parametrize("site", ["1280-light"], indirect=True)
def test_figures_fit_a_sheet_of_paper(site: Site, story: Commitment) -> None:
    page = site.open("/cijfers/")
    page.set_viewport_size({"width": 690, "height": 1000})
    page.emulate_media(media="print")
    wide = "tables => tables.map(one => one.querySelector('table').offsetWidth - one.clientWidth)"
    over = page.locator(".table-scroll").evaluate_all(wide)
    assert [one <= 0 for one in over] == [True] * len(over)
    expect(page.get_by_text("Zoals het was op een eerdere dag")).to_be_hidden()
    page.goto(f"{site.address}{story.get_absolute_url()}")
    expect(page.get_by_text("Hier iets mee doen")).to_be_hidden()
