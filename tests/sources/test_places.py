from __future__ import annotations

import pytest

from commitments.sources.places import Places

OLD = "Eerst dit. Ik stuur een brief. Dan dat. Ik stuur een brief. Slot."


def span(words: str, text: str = OLD, last: bool = False) -> tuple[int, int]:
    start = text.rindex(words) if last else text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize("last", [False, True])
def test_words_that_stand_twice_keep_their_order(last: bool) -> None:
    new = f"Een zin vooraf. {OLD}"
    found = Places(OLD, new).find(*span("Ik stuur een brief.", last=last))
    assert found == span("Ik stuur een brief.", new, last=last)


def test_place_is_given_once() -> None:
    places = Places(OLD, "Ik stuur een brief.")
    assert places.find(*span("Ik stuur een brief.")) == (0, 19)
    assert places.find(*span("Ik stuur een brief.", last=True)) is None


@pytest.mark.parametrize("words", ["Ik stuur een brief.", "Ik stuur een brief", "Ik stuur"])
def test_all_that_stood_at_one_place_stands_at_one_place(words: str) -> None:
    new = f"Een zin vooraf. {OLD}"
    places = Places(OLD, new)
    whole = places.find(*span("Ik stuur een brief.", last=True))
    assert whole == span("Ik stuur een brief.", new, last=True)
    assert places.find(*span(words, last=True)) == span(words, new, last=True)


def test_words_are_found_over_line_breaks_and_other_marks() -> None:
    new = "Eerst dit; ik stuur\neen brief!"
    found = Places(OLD, new).find(*span("Ik stuur een brief."))
    assert found is not None
    assert new[found[0] : found[1]] == "ik stuur\neen brief"


def test_words_that_are_gone_have_no_place() -> None:
    assert Places(OLD, "Niets van dit alles.").find(*span("Ik stuur een brief.")) is None
