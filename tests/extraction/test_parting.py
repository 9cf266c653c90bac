"""Words that fall apart in two tell so by their parts; real words stay whole."""

from __future__ import annotations

import pytest

from commitments.extraction.parting import LIKELY, SURE, cuts_of

SURELY = [
    "naar|uw", "zomerreces|op", "de|kabinetsreactie", "een|notitie", "u|het", "ontvangt|u",
    "afloop|toe", "april|toe", "in|juni", "toegezegd|dat", "uitkomsten|te", "ontvangt|de",
    "motie|te", "worden|geïnformeerd", "jaarwisseling|kom", "brief|voorziet", "kamer|sturen",
    "februari|toegezegd", "op|geen", "u|de",
]  # fmt: skip
LIKELY_ONES = ["planning|stuur", "toegezegde|visie", "bewoners|voorgelegd"]
REAL = [
    "tegemoetkomen", "openlaten", "mijnbouw", "welzijn", "vanmiddag", "hooguit", "opdat",
    "stijgende", "rapporten", "verstrekten", "percent", "terrassen", "ernaartoe", "meerkosten",
]  # fmt: skip


def _first(word: str) -> tuple[str, int] | None:
    cuts = [cut for cut in cuts_of(word) if not cut.unknown]
    return (f"{word[: cuts[0].at]}|{word[cuts[0].at :]}", cuts[0].rank) if cuts else None


@pytest.mark.parametrize("words", SURELY)
def test_small_word_or_verb_beside_another_word_surely_parts_them(words: str) -> None:
    assert _first(words.replace("|", "")) == (words, SURE)


@pytest.mark.parametrize("words", LIKELY_ONES)
def test_form_of_a_verb_or_adjective_likely_parts_them(words: str) -> None:
    assert _first(words.replace("|", "")) == (words, LIKELY)


@pytest.mark.parametrize("word", REAL)
def test_real_word_is_never_surely_two(word: str) -> None:
    assert [cut for cut in cuts_of(word) if cut.rank == SURE and not cut.unknown] == []


def test_part_that_no_list_knows_must_stand_in_the_text() -> None:
    assert [(cut.at, cut.unknown) for cut in cuts_of("reissectorontvangt")][:1] == [
        (10, "reissector")
    ]
