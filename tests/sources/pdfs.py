"""PDFs by hand, honest and hostile."""

from __future__ import annotations

import zlib

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
IMAGE = (
    b"<</Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray"
    b"/Length 8>>stream\n\x00\xff\x00\xff\x00\xff\x00\xff\nendstream"
)
#: Draws the image over the whole page, as a scanner does.
SCAN = b"q 595 0 0 842 0 0 cm /Scan Do Q"
_FORMS_PAGE = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
_FONT_PAGE = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R"
    b"/Resources<</Font<</F 3 0 R/G 8 0 R>>>>>>"
)
_DESCENDANT = (
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X"
    b"/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>>>"
)
_BLOCK = 1024 * 1024
_FIRST_PAGE = 5  # after catalogue, list of pages, font and image


def pdf(*contents: bytes, more: str = "", deflated: bool = True, trailer: str = "") -> bytes:
    """A PDF of A4 pages with these contents; ``more`` stands in the dictionary of each."""
    kids = " ".join(f"{_FIRST_PAGE + 2 * i} 0 R" for i in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>".encode(),
        FONT,
        IMAGE,
    ]
    for i, content in enumerate(contents):
        page = (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
            f"/Contents {_FIRST_PAGE + 2 * i + 1} 0 R{more}"
            "/Resources<</Font<</F 3 0 R>>/XObject<</Scan 4 0 R>>>>>>"
        )
        objects += [
            page.encode(),
            stream(zlib.compress(content, 9) if deflated else content, deflated),
        ]
    return written(objects, trailer)


def stream(content: bytes, deflated: bool = False) -> bytes:
    filtered = "/Filter/FlateDecode" if deflated else ""
    return f"<</Length {len(content)}{filtered}>>stream\n".encode() + content + b"\nendstream"


def written(objects: list[bytes], trailer: str = "") -> bytes:
    """Numbered objects as a file, the first of them its catalogue."""
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    content += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer.encode())
    return content + b"startxref\n%d\n%%%%EOF\n" % start


def words(text: str, left: float = 60, base: float = 700, *, size: float = 10) -> bytes:
    """The operators that print a line of text."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    place = f"BT /F {size} Tf {left} {base} Td (".encode()
    return place + escaped.encode("cp1252") + b") Tj ET\n"


def letter(number: int = 1) -> bytes:
    """A page with two lines of a letter."""
    return words(f"Bladzijde {number}: ik zal uw Kamer vóór 1 mei") + words(
        "informeren over de sluizen.", base=688
    )


# Hostile ones.


def packed(piece: bytes, times: int) -> bytes:
    """``piece`` so many times, deflated."""
    packer = zlib.compressobj(9)
    block = piece * (1 + _BLOCK // len(piece))
    blocks, rest = divmod(len(piece) * times, len(block))
    parts = [packer.compress(block) for _ in range(blocks)]
    return b"".join([*parts, packer.compress(block[:rest]), packer.flush()])


def doubly_packed(piece: bytes, times: int) -> bytes:
    """One page whose content, ``piece`` so many times, unpacks twice."""
    inside = zlib.compress(packed(piece, times), 9)
    page = pdf(b"", deflated=False)
    empty = b"<</Length 0>>stream\n\nendstream"
    filters = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n" % len(inside)
    return page.replace(empty, filters + inside + b"\nendstream")


def forms_within_forms(levels: int, times: int) -> bytes:
    """A page that draws a form ``times`` times, which draws another so, and so on."""
    form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>",
        _FORMS_PAGE,
        stream(b"/X Do"),
    ]
    draw = b"/X Do " * times
    for level in range(levels):
        following = 5 + (level + 1) % levels if times == 1 else 6 + level
        resources = f"/Resources<</XObject<</X {following} 0 R>>>>"
        head = f"<</Length {len(draw)}{form}{resources}>>stream\n".encode()
        objects.append(head + draw + b"\nendstream")
    return written(objects)


def pages_within_pages() -> bytes:
    """A list of pages that lists itself."""
    return written(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100>>"]
    )


def table_of_places_in_a_loop() -> bytes:
    """A cross-reference table that says it continues at itself."""
    honest = pdf(letter())
    start = honest.rindex(b"xref\n0 ")
    return honest.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % start)


def many_objects(count: int) -> bytes:
    extra = b"".join(b"%d 0 obj\n<</A %d 0 R>>\nendobj\n" % (n, n + 1) for n in range(7, 7 + count))
    return pdf(letter()).replace(b"xref\n", extra + b"xref\n", 1)


def font_bomb() -> bytes:
    """A font whose table of characters unpacks to hundreds of megabytes."""
    table = packed(b"1 begincidrange <0000> <ffff> 0 endcidrange ", 10_000_000)
    character_map = b"<</Length %d/Filter/FlateDecode/Type/CMap/CMapName/X>>stream\n" % len(table)
    return _with_composite_font(b"4 0 R", character_map + table + b"\nendstream", b"(A)")


def font_without_letters() -> bytes:
    """A page in a font that does not say which letters its characters are."""
    return _with_composite_font(b"/Identity-H", b"<<>>", b"<00010004000500060007>")


def _with_composite_font(encoding: bytes, character_map: bytes, shown: bytes) -> bytes:
    font = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding %s/DescendantFonts[7 0 R]>>" % encoding
    content = letter().replace(b"/F ", b"/G ") + b"BT /F 10 Tf 60 600 Td %s Tj ET" % shown
    return written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[5 0 R]/Count 1>>",
            font,
            character_map,
            _FONT_PAGE,
            stream(content),
            _DESCENDANT,
            FONT,
        ]
    )


def locked() -> bytes:
    """A PDF that asks for a password nobody has."""
    secret = "<" + "ab" * 32 + ">"
    encrypt = f"/Encrypt<</Filter/Standard/V 1/R 2/O{secret}/U{secret}/P -4>>/ID[<00><00>]"
    return pdf(letter(), trailer=encrypt)
