"""The words of ``commitments.wording`` for templates; nothing is worded here."""

from __future__ import annotations

from django import template

from commitments.models import Commitment
from commitments.queries.standing import Standing
from commitments.queries.waiting import Waiting
from commitments.wording import (
    changes,
    commitments,
    dates,
    history,
    lateness,
    letter_text,
    letters,
    rappel,
    terms,
)

register = template.Library()

register.filter("day", dates.day)
register.filter("thousands", dates.thousands)
register.filter("day_of", dates.day_of)
register.filter("term", terms.term)
register.filter("term_basis", terms.term_basis)
register.filter("headline", commitments.headline)
register.filter("about", commitments.about)
register.filter("hits", commitments.hits)
register.filter("old_term", terms.old_term)
register.filter("new_term", terms.new_term)
register.filter("reject_reason", lateness.reject_reason)
register.filter("shifts_words", commitments.shifts_words)
register.filter("sentence", history.sentence)
register.filter("changes", changes.change_words)
register.filter("outward", letters.outward)
register.filter("does", letters.does)
register.filter("does_around", letters.does_around)
register.filter("acts_words", letters.acts_words)
register.filter("letter_name", letters.letter_name)
register.filter("letter_words", letters.letter_words)
register.filter("on_screen", letter_text.on_screen)
register.filter("answer_words", rappel.answer_words)


@register.filter
def counted(number: int, nouns: str) -> str:
    """``{{ 3|counted:"brief,brieven" }}`` → "3 brieven"."""
    one, many = nouns.split(",")
    return dates.count(number, one, many)


@register.simple_tag
def timing(
    commitment: Commitment, standing: Standing, waiting: dict[int, Waiting] | None = None
) -> lateness.Timing:
    """``{% timing commitment standing waiting as time %}``: how it stands against the clock.

    ``waiting`` is ``queries.waiting.proposals_waiting`` of the commitments on the page.
    """
    return lateness.timing(commitment, standing, (waiting or {}).get(commitment.pk))


@register.filter
def noun(number: int, nouns: str) -> str:
    """The word alone that goes with a number: ``{{ 1|noun:"staat open,staan open" }}``."""
    one, many = nouns.split(",")
    return one if number == 1 else many


@register.filter
def signed(number: int) -> str:
    """A number of days with its sign: "+61", "−3"."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"


@register.filter
def said(openly: dict[int, bool], key: int) -> str:
    """How a change of a term was said: "openlijk", "stilzwijgend", or "–" where no letter did."""
    if key not in openly:
        return "–"
    return "openlijk" if openly[key] else "stilzwijgend"
