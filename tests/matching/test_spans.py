from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commitments.matching.spans import Spans

ANY = st.tuples(st.integers(0, 5000), st.integers(1, 3000)).map(lambda one: (one[0], sum(one)))


@given(st.lists(ANY, max_size=30), ANY)
def test_finds_what_looking_at_all_of_them_finds(
    spans: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    start, end = asked
    looked = [at for at, one in enumerate(spans) if one[0] < end and start < one[1]]
    assert Spans(spans).overlapping(start, end) == looked


def test_neighbours_share_no_character() -> None:
    assert Spans([(0, 1000), (1000, 2000), (2000, 3000)]).overlapping(1000, 2000) == [1]
