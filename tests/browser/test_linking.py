"""What becomes of a promise and a letter, from the queue to the printed proof, in a browser."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from commitments.lifecycle import LinkState, Relation
from commitments.models import Commitment, Link
from tests import build
from tests.browser.conftest import Site, check
from tests.views.items import proposal

pytestmark = pytest.mark.django_db(transaction=True)
#: What is pressed does not hang on width or colours.
ONE_MODE = pytest.mark.parametrize("site", ["1280-light"], indirect=True)


def at_the_queue(site: Site) -> tuple[Page, Link]:
    site.sign_in(build.user())
    link = proposal()
    page = site.open("/beoordelen/?soort=koppeling")
    expect(page.locator("#item-kop")).to_contain_text(link.commitment.number)
    return page, link


def type_in(page: Page, field: str, words: str) -> None:
    """Walk to a field by Tab alone and type in it."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == field:
            break
    page.keyboard.type(words)


def outcome(link: Link) -> tuple[str, str | None, set[str]]:
    """The status of the commitment, its last day, and the relations that were confirmed."""
    commitment = Commitment.objects.get(pk=link.commitment_id)
    latest = commitment.deadline_latest
    confirmed = Link.objects.filter(commitment=commitment, state=LinkState.CONFIRMED)
    day = latest.isoformat() if latest else None
    return commitment.status, day, {one.relation for one in confirmed}


@ONE_MODE
@pytest.mark.parametrize(
    ("key", "typed", "decided"),
    [
        ("1", {}, ("fulfilled", "2024-02-29", {Relation.FULFILS})),
        ("2", {"remaining": "de kosten"}, ("partly", "2024-02-29", {Relation.PARTLY})),
        (
            "3",
            {"kind": "d", "latest": "06202024"},
            ("open", "2024-06-20", {Relation.POSTPONES}),
        ),
        ("4", {}, ("open", "2024-02-29", {Relation.REPEATS})),
        ("5", {}, ("withdrawn", "2024-02-29", {Relation.WITHDRAWS})),
        ("6", {}, ("open", "2024-02-29", {Relation.MENTIONS})),
        ("a", {}, ("open", "2024-02-29", set())),
    ],
)
def test_each_decision_and_its_undo_take_keys_alone(
    site: Site, key: str, typed: dict[str, str], decided: tuple[str, str, set[str]]
) -> None:
    page, link = at_the_queue(site)
    before = outcome(link)
    page.keyboard.press(key)
    for field, words in typed.items():
        type_in(page, field, words)
    if typed:
        page.keyboard.press("Control+Enter")
    elif key != "a":
        page.keyboard.press("b")
    expect(page.locator("h2").first).to_have_text("Alles is beoordeeld")
    assert outcome(link) == decided
    page.keyboard.press("u")
    expect(page.locator("#item-kop")).to_contain_text(link.commitment.number)
    assert outcome(link) == before
    assert Link.objects.get(pk=link.pk).state == LinkState.PROPOSED


def test_proof_and_silences_keep_to_the_rules(site: Site) -> None:
    link = proposal()
    moved = build.commitment(letter=build.letter(paper=("90001", "12")))
    assert moved.letter is not None
    moved.dossiers.set(paper.dossier for paper in moved.letter.papers.all() if paper.dossier)
    build.letter("Een latere brief.", paper=("90001", "13"), date=date(2024, 3, 1))
    proof = f"/toezeggingen/{link.commitment.number}/bewijs/{link.letter_id}/"
    for path in (proof, link.commitment.get_absolute_url()):
        check(site.open(path))
    for path in ("/stil/", "/stil/?lijst=nooit"):
        page = site.open(path)
        check(page)
        expect(page.locator("li.row")).to_have_count(1)
        expect(page.locator("li.row")).to_contain_text(moved.number)


@ONE_MODE
def test_proof_is_printed_on_one_sheet_with_both_panes_beside_each_other(
    site: Site, tmp_path: Path
) -> None:
    link = proposal()
    page = site.open(f"/toezeggingen/{link.commitment.number}/bewijs/{link.letter_id}/")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})  # A4 within its margins
    panes = [one.bounding_box() for one in page.locator(".sides > section").all()]
    left, right = (box for box in panes if box)
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    expect(page.locator("main")).to_contain_text(page.url)
    printed = page.pdf(path=tmp_path / "bewijs.pdf", format="A4")
    assert printed.count(b"/Type /Page\n") == 1
