from __future__ import annotations

from datetime import date

import pytest
from django.template import Context, Template

from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting
from tests import build

STANDING = Standing(date(2024, 3, 12), date(2024, 3, 12), date(2024, 3, 11))


def _render(source: str, **context: object) -> str:
    return Template("{% load dutch %}" + source).render(Context(context))


@pytest.mark.parametrize(
    ("source", "value", "words"),
    [
        ("{{ value|day }}", date(2024, 7, 4), "4 juli 2024"),
        ('{{ value|counted:"brief,brieven" }}', 1204, "1.204 brieven"),
        ('{{ value|noun:"staat,staan" }}', 1, "staat"),
        ('{{ value|noun:"staat,staan" }}', 0, "staan"),
        ("{{ value|signed }}", 61, "+61"),
        ("{{ value|signed }}", -3, "−3"),
        ("{{ value|signed }}", 0, "0"),
        ("{{ value|does }}", "withdraws", "trekt de toezegging in"),
        ("{{ value|on_screen }}", "<b>alterna-\ntieve", "&lt;b&gt;alternatieve"),
    ],
)
def test_filter_words_a_value(source: str, value: object, words: str) -> None:
    assert _render(source, value=value) == words


@pytest.mark.django_db
def test_timing_knows_what_waits() -> None:
    commitment = build.commitment()
    source = "{% timing commitment standing waiting as time %}{{ time.kind }}: {{ time.words }}"
    context = {"commitment": commitment, "standing": STANDING}
    assert _render(source, **context) == "late: te laat, 12 dagen"
    waiting = {commitment.pk: Waiting(date(2024, 3, 1), by_letter=True)}
    assert _render(source, **context, waiting=waiting) == (
        "passed: termijn verstreken op 29 februari 2024; een brief hierover wordt nog beoordeeld"
    )
