"""Footnotes: which lines and digits are theirs, and which only look so."""

import pytest

from commitments.extraction.cleaning import clean


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("waaronder Nederland.1 Deze brief\n1 Zie elysee.fr", "waaronder Nederland. Deze brief"),
        ("van 13 mei jl.,1 dit jaar\n1 Zie elysee.fr", "van 13 mei jl., dit jaar"),
        ("Dat is de kern.1\n\nEr is meer.", "Dat is de kern.\nEr is meer."),
        ("Bent u het eens?1 Zo nee?", "Bent u het eens? Zo nee?"),
        ("Dat is de kern.[1 ] Er is meer.", "Dat is de kern. Er is meer."),
        (
            "De brief volgt in januari 2024.1 Dat is laat.",
            "De brief volgt in januari 2024. Dat is laat.",
        ),
        ("De uitstoot van CO2 daalt in Q3.", "De uitstoot van CO2 daalt in Q3."),
        ("Zie artikel 3, lid 1. Dat geldt.1 Ook nr. 1 geldt.", None),
    ],
)
def test_footnote_digits_go_and_other_digits_stay(raw: str, shown: str | None) -> None:
    text = clean(raw)
    wanted = shown or "Zie artikel 3, lid 1. Dat geldt. Ook nr. 1 geldt."
    assert text.text[: text.notes_at].rstrip("\n") == wanted


NOTES = {
    "with numbers on lines of their own": "\n1\nKamerstuk 90 136, nr. 12.\n2\nDit is een raming.\n",
    "before a page number": "1\nKamerstuk 90 136, nr. 12\n2\nZie bijlage B.\nPagina 2 van 3",
    "that end where the sentence goes on": "1 Kamerstuk 90 136, nr. 1.\n2 Zie de brief (nr.\n9).",
    "that end in an address": "1 Zie bijlage B.\n2 https://voorbeeld.example/veren/in/nederland",
}


@pytest.mark.parametrize("notes", NOTES)
def test_sentence_goes_on_below_footnotes(notes: str) -> None:
    raw = (
        "De veren varen weer.1 De kosten zijn bekend.2 Ik zal uw Kamer hierover in\n"
        f"{NOTES[notes]}\njuni informeren over alle kosten.\n"
    )
    text = clean(raw)
    assert text.text[: text.notes_at].rstrip("\n") == (
        "De veren varen weer. De kosten zijn bekend."
        " Ik zal uw Kamer hierover in juni informeren over alle kosten."
    )


def test_number_of_a_page_above_a_paragraph_starts_no_footnote() -> None:
    raw = "De veren varen weer.1 De kosten zijn bekend.2\n\n2\n\nDe gemeenten zijn blij.\n"
    text = clean(raw)
    assert (text.notes_at, text.text.split("\n")[-1]) == (len(text.text), "De gemeenten zijn blij.")


def test_number_that_ends_a_reference_on_the_next_line_starts_no_footnote() -> None:
    raw = (
        "De motie van de leden Kroonenberg en Lubbinge (Kamerstuk 90 930, nr.\n"
        "790) vraagt de regering om een voorstel. Over die motie zal ik u in\n"
        "juni berichten over de gevolgen.\n\nLuchtruim\n"
    )
    text = clean(raw)
    assert text.notes_at == len(text.text)
    assert "nr. 790) vraagt de regering" in text.text


@pytest.mark.parametrize("numbered", ["bijlage", "artikel", "vraag", "op", "uiterlijk"])
def test_number_that_its_word_waits_for_starts_no_footnote(numbered: str) -> None:
    raw = (
        f"De sluizen zijn dicht.2 Ik heb u toegezegd dit uit te zoeken; zie {numbered}\n"
        "2 mei voor de uitkomst. Uit de vergelijking komt naar voren dat het\n"
        "om tien sluizen gaat.\n\nOver de kosten informeer ik u in juni.\n"
    )
    text = clean(raw)
    assert text.notes_at == len(text.text)


def test_ordinal_at_the_start_of_a_line_starts_no_footnote() -> None:
    text = clean(
        "De tellingen van 2018 komen jaarlijks.1 Zij worden opgenomen in de\n"
        "19e rapportage.2 Uw Kamer wordt in januari geïnformeerd.\n\n2. Waarom zo laat?\n"
    )
    assert text.notes_at == len(text.text)


def test_number_that_goes_on_over_the_page_starts_no_footnote() -> None:
    raw = (
        "De sluizen zijn dicht.2 Zij komen voor de gemeenten op\n\nPagina 2 van 3\n\n"
        "2 mei beschikbaar. Daarmee is de toezegging aan het lid Jansen\n"
        "nagekomen.\n\nToezicht\n"
    )
    text = clean(raw)
    assert text.text.startswith("De sluizen zijn dicht. Zij komen voor de gemeenten op 2 mei")


def test_note_that_tells_a_place_needs_no_marker_where_it_parts_a_sentence() -> None:
    raw = (
        "Over de veren is in het overleg gesproken. Mijn streven is de nota in de loop\n"
        "1 Kamerstuk 90 015, nr. 4.\n8K2791\nISSN 0921 - 7371\nSdu Uitgevers\n"
        "’s-Gravenhage 1998\nTweede Kamer, vergaderjaar 1998–1999, 90 015, nr. 6 1\n"
        "van februari toe te zenden.\n"
    )
    assert clean(raw).text.startswith(
        "Over de veren is in het overleg gesproken."
        " Mijn streven is de nota in de loop van februari toe te zenden."
    )


@pytest.mark.parametrize(
    ("above", "note", "below"),
    [
        ("is nog", "1Instituut Veren, «Op adem. Een verkenning», maart 2022.", "niet gereed."),
        ("nam ik van het lid", "1Wel zijn de veren verzekerd.", "Roelvink over."),
    ],
)
def test_note_glued_to_its_number_parts_no_sentence(above: str, note: str, below: str) -> None:
    raw = f"Over de veren is gesproken. De reactie {above}\n{note}\n{below} Dat is de kern.\n"
    assert clean(raw).text.startswith(
        f"Over de veren is gesproken. De reactie {above} {below} Dat is de kern."
    )
