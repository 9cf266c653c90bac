"""When several passages of a letter make one promise."""

from __future__ import annotations

from datetime import date

from commitments.extraction.engine import read_letter

ON = date(2024, 11, 20)


def test_passages_with_one_object_and_term_are_one_commitment() -> None:
    reading = read_letter(
        "Ik informeer uw Kamer voor 1 maart over de wachttijden in de jeugdzorg.\n\n"
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 maart een brief.",
        on=ON,
    )
    assert [one.passages for one in reading.commitments] == [(0, 1)]
    assert [passage.promise for passage in reading.passages] == [0, 0]


def test_passages_with_different_terms_stay_apart() -> None:
    reading = read_letter(
        "Ik informeer uw Kamer voor 1 maart over de wachttijden in de jeugdzorg.\n\n"
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 juli opnieuw een brief.",
        on=ON,
    )
    assert [one.passages for one in reading.commitments] == [(0,), (1,)]


def test_passages_about_different_things_stay_apart() -> None:
    reading = read_letter(
        "Ik informeer uw Kamer voor 1 maart over de wachttijden in de jeugdzorg.\n\n"
        "Over de veiligheid van het spoorvervoer ontvangt u voor 1 maart een brief.",
        on=ON,
    )
    assert [one.passages for one in reading.commitments] == [(0,), (1,)]


def test_sentence_on_what_a_promised_paper_will_hold_belongs_to_its_passage() -> None:
    text = (
        "Uw Kamer ontvangt in maart een brief over de jeugdzorg. Daarin ga ik ook in op de kosten."
    )
    reading = read_letter(text, on=ON)
    assert [passage.quote for passage in reading.passages] == [text]
    assert reading.commitments[0].deadline.latest == date(2025, 3, 31)


def test_row_of_a_table_is_a_promise_of_its_own() -> None:
    reading = read_letter(
        "De onderstaande brieven ontvangt u van mij op het daarbij vermelde moment.\n\n"
        "Onderwerp\tPlanning\nTarieven in de kraamzorg\tmaart 2025\n"
        "Toegankelijkheid van de spoedzorg\tmei 2025\n",
        on=ON,
    )
    assert [(one.deadline.latest, one.passages) for one in reading.commitments] == [
        (date(2025, 3, 31), (0,)),
        (date(2025, 5, 31), (1,)),
    ]


def test_promise_whose_term_a_later_passage_gave_stays_apart_from_another_term() -> None:
    reading = read_letter(
        "Ik zal uw Kamer informeren over de wachttijden in de jeugdzorg.\n\n"
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 maart een brief.\n\n"
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 juli opnieuw een brief.",
        on=ON,
    )
    assert [(one.passages, one.deadline.latest) for one in reading.commitments] == [
        ((0, 1), date(2025, 2, 28)),
        ((2,), date(2025, 6, 30)),
    ]


def test_passage_without_a_term_joins_the_first_that_shares_its_object() -> None:
    reading = read_letter(
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 maart een brief.\n\n"
        "Over de wachttijden in de jeugdzorg ontvangt u voor 1 juli opnieuw een brief.\n\n"
        "Ik zal uw Kamer informeren over de wachttijden in de jeugdzorg.",
        on=ON,
    )
    assert [one.passages for one in reading.commitments] == [(0, 2), (1,)]
