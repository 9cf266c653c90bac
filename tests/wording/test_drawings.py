from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.lifecycle import DeadlineChangeReason
from commitments.models import Commitment, DeadlineKind
from commitments.queries.standing import Standing
from commitments.queries.story import story
from commitments.services.reschedule import NewDeadline, change_deadline
from commitments.services.undo import undo_decision
from commitments.wording.charts import LABELS, WIDTH, lying, standing_bars
from commitments.wording.timeline import WIDTH as LINE
from commitments.wording.timeline import timeline
from tests import build
from tests.conftest import NOON

NUMBERS = st.lists(st.integers(0, 10**6), min_size=1, max_size=20)


@given(NUMBERS)
def test_bars_are_as_long_as_their_numbers_and_fit(numbers: list[int]) -> None:
    chart = lying([(f"Ministerie {one}", (one, one)) for one in numbers])
    for bar, number in zip(chart.bars, numbers, strict=True):
        assert bar.total == 2 * number
        assert all(piece.x >= LABELS for piece in bar.pieces)
        assert sum(piece.width for piece in bar.pieces) + LABELS < WIDTH
    if max(numbers):
        longest = chart.bars[numbers.index(max(numbers))]
        assert sum(piece.width for piece in longest.pieces) >= WIDTH - LABELS - 62


@given(NUMBERS)
def test_columns_stand_on_one_line_and_fit(numbers: list[int]) -> None:
    chart = standing_bars([("1-1", one) for one in numbers])
    feet = {piece.y + piece.height for bar in chart.bars for piece in bar.pieces}
    assert len(feet) == 1
    assert all(piece.y >= 0 for bar in chart.bars for piece in bar.pieces)
    assert all(bar.pieces[0].x + bar.pieces[0].width <= chart.width for bar in chart.bars)


def _line(made: Commitment, on: date) -> list[tuple[date, str]]:
    told = timeline(story(made.pk, hidden_letters=False), Standing(on, None, None))
    assert told is not None
    assert [one.x for one in told.points] == sorted(one.x for one in told.points)
    assert all(0 < one.x < LINE for one in told.points)
    return [(one.point.on, one.point.words) for one in told.points]


@pytest.mark.django_db
def test_timeline_tells_every_day_in_order() -> None:
    made = build.commitment()
    assert _line(made, date(2024, 6, 5)) == [
        (date(2024, 1, 10), "toegezegd"),
        (date(2024, 2, 29), "termijn"),
        (date(2024, 6, 5), "vandaag"),
    ]


@pytest.mark.django_db
def test_timeline_tells_no_term_that_was_moved_by_mistake() -> None:
    made = build.commitment()
    event = change_deadline(
        made.pk,
        version=1,
        deadline=NewDeadline(DeadlineKind.DATE, latest=date(2024, 9, 1)),
        reason=DeadlineChangeReason.POSTPONED,
        why="Vergissing.",
        actor=build.GRIFFIE,
        now=NOON,
    )
    moved = [words for _, words in _line(made, date(2024, 6, 5))]
    undo_decision(event.pk, version=2, actor=build.GRIFFIE, now=NOON)
    back = [words for _, words in _line(made, date(2024, 6, 5))]
    assert moved == ["toegezegd", "eerdere termijn", "vandaag", "termijn"]
    assert back == ["toegezegd", "termijn", "vandaag"]


@pytest.mark.django_db
def test_timeline_of_one_day_is_none() -> None:
    made = build.commitment(promised_on=None, latest=None)
    assert (
        timeline(story(made.pk, hidden_letters=False), Standing(date(2024, 6, 5), None, None))
        is None
    )
