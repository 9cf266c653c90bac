import codecs

import pytest

from commitments.sources.plain_text import MAX_BYTES, UnreadableFileError, decode

SENTENCE = "Uw Kamer wordt vóór 1 mei geïnformeerd – zoals «toegezegd»."


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode(),
        codecs.BOM_UTF8 + SENTENCE.encode(),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 bom", "utf-16 le", "utf-16 be", "cp1252"],
)
def test_decode_every_known_encoding(content: bytes) -> None:
    assert decode(content) == SENTENCE


def test_decode_cp1252_keeps_undefined_bytes() -> None:
    assert decode(b"ge\xefnformeerd \x81") == "geïnformeerd \x81"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Het bestand is leeg; kies een bestand met de tekst van de brief."),
        (b" \r\n\t", "Het bestand is leeg; kies een bestand met de tekst van de brief."),
        (codecs.BOM_UTF8, "Het bestand is leeg; kies een bestand met de tekst van de brief."),
        (
            b"%PDF-1.7 \x00",
            "Dit is een PDF-bestand en geen platte tekst; sla de brief op als tekstbestand (.txt).",
        ),
        (
            bytes(range(256)) * 4,
            (
                "Het bestand is geen platte tekst maar een binair bestand;"
                " sla de brief op als tekstbestand (.txt)."
            ),
        ),
        (
            codecs.BOM_UTF16_LE + b"a",
            (
                "De tekens van het bestand kloppen niet met zijn kenmerk (BOM):"
                " bij byte 2 klopt het niet meer; sla de brief op als UTF-8."
            ),
        ),
        (
            b"a" * (MAX_BYTES + 1),
            "Het bestand is groter dan 20 MB; lever de brief aan als een kleiner bestand.",
        ),
    ],
    ids=["empty", "blank", "only a mark", "pdf", "binary", "broken utf-16", "too large"],
)
def test_decode_unreadable_file_says_why(content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        decode(content)
    assert str(caught.value) == message
