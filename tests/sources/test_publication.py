from datetime import date

import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.publication import read_publication
from commitments.sources.publication_metadata import read_metadata
from commitments.sources.read_file import Metadata


def published(text: str, *, heads: str = "", metadata: str = "") -> bytes:
    return (
        f"<officiele-publicatie>{metadata}<kamerstuk>{heads}<stuk><algemeen><vrije-tekst><tekst>"
        f"{text}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"
    ).encode()


def text(inside: str) -> str:
    return read_publication(published(inside)).text


def test_instruction_inside_a_word_leaves_it_whole() -> None:
    assert text("<al>Uw Kamer wordt ge<?xpp afbm?>ïnfor<!-- x -->meerd.</al>") == (
        "Uw Kamer wordt geïnformeerd.\n"
    )


def test_emphasis_and_links_are_part_of_the_line() -> None:
    inside = '<al>De <nadruk type="vet">brief</nadruk>\n  op <extref doc="x">de site</extref>.</al>'
    assert text(inside) == "De brief op de site.\n"


def test_notes_stand_at_the_end_and_their_numbers_in_place() -> None:
    inside = (
        "<al>Nederland. <noot id='a' type='voet'><noot.nr>1</noot.nr><noot.al>Zie nr. 3.</noot.al>"
        "<noot.al>En nr. 4.</noot.al></noot> Verder</al><al>Slot</al>"
    )
    assert text(inside) == "Nederland.1 Verder\n\nSlot\n\n[1] Zie nr. 3. En nr. 4.\n"


def test_divisions_lists_and_tables() -> None:
    inside = (
        "<divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop><al>Ik doe:</al>"
        "<lijst><li><li.nr>a.</li.nr><al>een;</al><lijst><li><li.nr>–</li.nr><al>onder.</al></li>"
        "</lijst></li><li><li.nr>b.</li.nr><al>twee.</al><al>Meer.</al></li></lijst></divisie>"
        "<table><title>Stand</title><tgroup><thead><row><entry><al>Toezegging</al></entry>"
        "<entry><al>Stand</al></entry></row></thead><tbody><row><entry><al>Brief</al><al>over</al>"
        "</entry><entry/></row></tbody></tgroup></table>"
    )
    assert text(inside) == (
        "1. Inleiding\n\nIk doe:\n\na. een;\n– onder.\nb. twee.\nMeer.\n\nStand\n\n"
        "Toezegging\tStand\nBrief over\n"
    )


def test_questions_and_answers_are_labelled() -> None:
    inside = (
        "<vraag><nr>Vraag 1</nr><al>Wanneer?</al></vraag>"
        "<antwoord><nr>Antwoord 1</nr><al>In mei.</al></antwoord>"
    )
    assert text(inside) == "Vraag 1\n\nWanneer?\n\nAntwoord 1\n\nIn mei.\n"


def test_signatures_keep_office_and_name_together() -> None:
    inside = "".join(
        f"<ondertekening><functie>De Minister van {office},</functie><naam>"
        f"<voornaam>A.B.</voornaam><achternaam>{name}</achternaam></naam></ondertekening>"
        for office, name in (("Wonen", "Verzinsel"), ("Water", "Bedacht"))
    )
    assert text(f"<al>Brief</al>{inside}") == (
        "Brief\n\nDe Minister van Wonen,\nA.B. Verzinsel\n\nDe Minister van Water,\nA.B. Bedacht\n"
    )


HEADS = """<kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal
</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>31 066</dossiernr></dossiernummer><titel>Fiscus</titel></dossier>
<dossier><dossiernummer><dossiernr>36 410 XII</dossiernr></dossiernummer><titel>Begroting</titel>
</dossier><stuk><stuknr>Nr. <ondernummer kamer="2">663</ondernummer></stuknr>
<titel>BRIEF<noot><noot.nr>1</noot.nr><noot.al>x</noot.al></noot></titel></stuk>"""


def test_heads_are_lines_with_their_number_first() -> None:
    assert read_publication(published("<al>Brief</al>", heads=HEADS)).text.split("\n\n")[:4] == [
        "Tweede Kamer der Staten-Generaal",
        "31 066\tFiscus",
        "36 410 XII\tBegroting",
        "Nr. 663\tBRIEF1",
    ]


def test_letter_in_two_dossiers_is_known_from_its_heads() -> None:
    read = read_publication(published("<al>Brief</al>", heads=HEADS))
    assert read.metadata == Metadata(
        papers=(("31066", "663"), ("36410-XII", "663")), title="BRIEF", chamber="TK"
    )


METADATA = """<metadata_gegevens>
<metadata name="DC.title" scheme="" content="Fiscus; Brief regering"/>
<metadata name="DC.identifier" scheme="" content="kst-21501-02-2462"/>
<metadata name="DC.creator" scheme="" content="Eerste Kamer der Staten-Generaal"/>
<metadata name="OVERHEIDop.dossiernummer" scheme="" content="21501-02;29521"/>
<metadata name="OVERHEIDop.dossiernummer" scheme="" content="36410-XII"/>
<metadata name="OVERHEIDop.ondernummer" scheme="" content="S"/>
<metadata name="OVERHEIDop.datumBrief" scheme="" content="2022-02-17"/>
<metadata name="DCTERMS.issued" scheme="" content="2022-03-01"/>
<metadata name="OVERHEIDop.onbekend" scheme="" content="nieuw"/>
</metadata_gegevens>"""


def test_metadata_names_date_of_the_letter_dossiers_and_number() -> None:
    read = read_metadata(METADATA.encode())
    assert (read.text, read.kind) == ("", "metadata")
    assert read.metadata == Metadata(
        date=date(2022, 2, 17),
        papers=(("21501-02", "S"), ("29521", "S"), ("36410-XII", "S")),
        title="Fiscus; Brief regering",
        identifier="kst-21501-02-2462",
        chamber="EK",
    )


def test_metadata_inside_a_publication_goes_before_its_heads() -> None:
    inside = METADATA.replace("metadata name", "meta name").replace("metadata_gegevens", "metadata")
    read = read_publication(published("<al>Brief</al>", heads=HEADS, metadata=inside))
    assert (read.metadata, read.text.startswith("Tweede Kamer")) == (
        read_metadata(METADATA.encode()).metadata,
        True,
    )


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("2022-02-17", date(2022, 2, 17)),
        ("17-02-2022", date(2022, 2, 17)),
        ("2022-02-30", None),
        ("0000-00-00", None),
        ("februari", None),
    ],
)
def test_impossible_date_is_unknown(words: str, known: date | None) -> None:
    metadata = METADATA.replace("2022-02-17", words)
    assert read_metadata(metadata.encode()).metadata.date == known


@pytest.mark.parametrize(
    ("words", "dossier"),
    [
        ("29 521", "29521"),
        ("29\u00a0521", "29521"),
        ("21 501-02", "21501-02"),
        ("36 410 XII", "36410-XII"),
        ("34775-IV", "34775-IV"),
        ("34 300 J", "34300-J"),
    ],
)
def test_dossier_is_written_in_one_way(words: str, dossier: str) -> None:
    metadata = f'<metadata><meta name="OVERHEIDop.dossiernummer" content="{words}"/></metadata>'
    assert read_metadata(metadata.encode()).metadata.papers == ((dossier, ""),)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"<officiele-publicatie/>", "De XML-publicatie bevat geen tekst; lever de PDF aan."),
        (
            b"<officiele-publicatie>\n<al>Brief",
            "De XML-publicatie is beschadigd: op regel 2 klopt de XML niet;",
        ),
    ],
)
def test_publication_without_text_or_sense_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_publication(content)
    assert str(caught.value).startswith(sentence)


def test_metadata_about_something_else_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="maar niet over een officiële publicatie"):
        read_metadata(b"<metadata><titel>x</titel></metadata>")
