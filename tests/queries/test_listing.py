from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitments.lifecycle import Status
from commitments.models import Commitment
from commitments.models.ordering import day_number
from commitments.queries import listing
from commitments.queries.criteria import Criteria
from commitments.queries.listing import Listed, list_page
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Sort
from tests import build

ON = date(2024, 6, 5)
STANDING = Standing(on=ON, complete_until=ON, cutoff=date(2024, 5, 28))


@pytest.mark.django_db
def test_order_by_lateness_puts_the_longest_passed_first() -> None:
    done = build.commitment(
        status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1), latest=date(2020, 1, 1)
    )
    undated = build.commitment(latest=None)
    ahead, old, young = (build.commitment(latest=ON + timedelta(days=n)).pk for n in (9, -90, -9))
    assert _ordered(Sort.LATENESS) == [old, young, ahead, undated.pk, done.pk]
    assert _ordered(Sort.TERM) == [ahead, old, young, undated.pk, done.pk]


@pytest.mark.django_db
def test_order_by_promise_puts_the_newest_first() -> None:
    old = build.commitment(promised_on=date(2023, 1, 1))
    new = build.commitment(promised_on=date(2024, 1, 1))
    assert _ordered(Sort.PROMISED) == [new.pk, old.pk]


def _ordered(sort: Sort) -> list[int]:
    page = list_page(Criteria(sort=sort), STANDING, after="", before="")
    return [one.pk for one in page.rows.commitments]


@pytest.mark.django_db
def test_order_by_slip_puts_most_days_first_and_then_most_shifts() -> None:
    never, often, once = (
        build.commitment(slip_days=days, shifts=shifts).pk
        for days, shifts in ((0, 0), (30, 3), (30, 1))
    )
    assert _ordered(Sort.SLIP) == [often, once, never]


@pytest.mark.django_db
@settings(max_examples=30)
@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_database_numbers_days_as_python_does(day: date) -> None:
    made = Commitment.objects.create(
        source="hand", firmness="firm", deadline_kind="date", status="open",
        deadline_latest=day, promised_on=day,
    )  # fmt: skip
    made.refresh_from_db()
    assert (made.order_late, made.order_promised) == (day_number(day), day_number(day))


def _walk(criteria: Criteria, *, back: bool = False) -> list[list[int]]:
    """Every page from the first to the last, or from the last back to the first."""
    pages, page = [], list_page(criteria, STANDING, after="", before="")
    while page.after:
        pages.append(page)
        page = list_page(criteria, STANDING, after=page.after, before="")
    pages.append(page)
    if back:
        pages = [page]
        while pages[-1].before:
            pages.append(list_page(criteria, STANDING, after="", before=pages[-1].before))
    return [_keys(one) for one in pages]


def _keys(page: Listed) -> list[int]:
    return [one.pk for one in page.rows.commitments]


@pytest.mark.django_db
@pytest.mark.parametrize("sort", [*Sort])
def test_pages_show_everything_once_both_ways(sort: Sort, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "PER_PAGE", 3)
    made = {
        build.commitment(
            latest=ON + timedelta(days=place % 4 - 2) if place % 5 else None,
            promised_on=date(2024, 1, 1 + place % 3),
            status=Status.WITHDRAWN if place % 6 == 0 else Status.OPEN,
        ).pk
        for place in range(14)
    }
    criteria = Criteria(text="duinen", sort=sort)
    forward, backward = _walk(criteria), _walk(criteria, back=True)
    assert [len(page) for page in forward] == [3, 3, 3, 3, 2]
    assert {pk for page in forward for pk in page} == made
    assert backward[-1] == forward[0]
    assert backward[1:] == forward[-2::-1]


@pytest.mark.django_db
@pytest.mark.parametrize("cursor", ["x", "1", "1.", "9999999999.1", "1.1' OR 1=1", "²"])
def test_nonsense_for_a_cursor_gives_the_first_page(cursor: str) -> None:
    made = build.commitment()
    for after, before in ((cursor, ""), ("", cursor)):
        page = list_page(Criteria(), STANDING, after=after, before=before)
        assert (_keys(page), page.before, page.after) == ([made.pk], None, None)


@pytest.mark.django_db
def test_relevance_puts_the_denser_text_first() -> None:
    thin = build.commitment(object="de dijk en nog heel veel meer dat er weinig toe doet")
    thick = build.commitment(object="dijk, dijken, dijkjes: de dijk")
    page = list_page(Criteria(text="dijk", sort=Sort.RELEVANCE), STANDING, after="", before="")
    assert (_keys(page), page.ranked) == ([thick.pk, thin.pk], 2)


@pytest.mark.django_db
def test_whole_list_by_relevance_tells_the_best_first_and_then_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = "de dijk en nog heel veel meer dat er weinig toe doet"
    thick = build.commitment(object="dijk, dijken, dijkjes: de dijk", promised_on=date(2023, 1, 1))
    thin = build.commitment(object=long, promised_on=date(2024, 1, 2))
    thinnest = build.commitment(object=f"{long}, {long[8:]}", promised_on=date(2024, 1, 3))
    build.commitment(object=long, status=Status.FOUND)
    asked = Criteria(text="dijk", sort=Sort.RELEVANCE)

    def told(most: int) -> list[int]:
        found = asked.public(STANDING)
        parts = listing.whole_list(asked, STANDING, found, most, at_once=2)
        return [one.pk for part in parts for one in part]

    assert told(9) == [thick.pk, thin.pk, thinnest.pk]
    assert told(1) == [thick.pk]
    monkeypatch.setattr(listing, "RANKED", 1)
    assert told(9) == [thick.pk, thinnest.pk, thin.pk]
