import codecs

import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_BYTES
from commitments.sources.plain_text import decode, read_plain_text

SENTENCE = "Uw Kamer wordt vóór 1 mei geïnformeerd – zoals «toegezegd»."
EMPTY = "Het bestand is leeg; kies een bestand met de tekst van de brief."
CP1252 = (
    "Het bestand is geen UTF-8; de tekens zijn gelezen als Windows-1252."
    " Controleer de letters met accenten."
)
MIXED = (
    "Het bestand mengt twee tekensets; gelezen als UTF-8, en waar dat niet kon (1 keer) als"
    " Windows-1252. Controleer de letters met accenten."
)
MISREAD = (
    "De tekst bevat verminkte tekens, zoals in 'geÃ¯nformeerd.': hij is eerder met een"
    " verkeerde tekenset opgeslagen. Vergelijk hem met de brief zelf."
)
UTF_16 = "Het bestand zegt niet in welke tekenset het is; het is gelezen als UTF-16."


@pytest.mark.parametrize(
    ("content", "warnings"),
    [
        (SENTENCE.encode(), ()),
        (codecs.BOM_UTF8 + SENTENCE.encode(), ()),
        (codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"), ()),
        (codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), ()),
        (codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"), ()),
        (SENTENCE.encode("utf-16-le"), (UTF_16,)),
        (SENTENCE.encode("utf-16-be"), (UTF_16,)),
        (SENTENCE.encode("cp1252"), (CP1252,)),
    ],
    ids=[
        "utf-8",
        "utf-8 mark",
        "utf-16 le",
        "utf-16 be",
        "utf-32",
        "no mark le",
        "no mark be",
        "cp1252",
    ],
)
def test_decode_every_known_encoding(content: bytes, warnings: tuple[str, ...]) -> None:
    assert decode(content) == (SENTENCE, warnings)


def test_decode_cp1252_keeps_undefined_bytes() -> None:
    assert decode(b"ge\xefnformeerd \x81").text == "geïnformeerd \x81"


def test_decode_cp1252_that_looks_like_utf_8_in_one_place() -> None:
    """«CAFÉ» in Windows-1252 holds two bytes that are one letter in UTF-8."""
    text = "Het «CAFÉ» is vóór de reünie geïnspecteerd."
    assert decode(text.encode("cp1252")) == (text, (CP1252,))


def test_decode_mixed_encodings_says_where_it_guessed() -> None:
    content = SENTENCE.encode() + " coördinatie".encode("cp1252")
    assert decode(content) == (
        SENTENCE + " coördinatie",
        (MIXED,),
    )


def test_decode_misread_text_is_kept_and_told() -> None:
    misread = "Uw Kamer wordt geïnformeerd.".encode().decode("cp1252")
    assert decode(misread.encode()) == (
        misread,
        (MISREAD,),
    )


@pytest.mark.parametrize("word", ["co\u00f6rdinatie", "coo\u0308rdinatie"])
def test_decode_keeps_odd_characters_as_they_are(word: str) -> None:
    text = f"{word} \u202eom\u202c \u200b\u00ad\u2028 🏛 \x00"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", EMPTY),
        (b" \r\n\t", EMPTY),
        (codecs.BOM_UTF8, EMPTY),
        (
            bytes(range(256)) * 4,
            (
                "Het bestand is geen platte tekst maar een binair bestand;"
                " lever de brief aan als PDF, DOCX, ODT, HTML of tekst."
            ),
        ),
        (
            codecs.BOM_UTF16_LE + b"a",
            (
                "De tekens van het bestand kloppen niet met zijn tekenset (UTF-16 of UTF-8):"
                " bij byte 2 klopt het niet meer; sla de brief op als UTF-8."
            ),
        ),
        (
            b"a" * (MAX_BYTES + 1),
            "Het bestand is groter dan 20 MB; lever de brief aan als een kleiner bestand.",
        ),
    ],
    ids=["empty", "blank", "only a mark", "binary", "broken utf-16", "too large"],
)
def test_read_plain_text_unreadable_file_says_why(content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_plain_text(content)
    assert str(caught.value) == message
