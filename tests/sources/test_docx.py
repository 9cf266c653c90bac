import pytest

from commitments.sources.docx import read_docx
from commitments.sources.errors import UnreadableFileError
from tests.sources.documents import WORD_NAMES, docx, odt, relation, word_paragraph, zipped


def text(body: str, **more: object) -> str:
    return read_docx(docx(body, **more)).text  # type: ignore[arg-type]


def run(inside: str) -> str:
    return f"<w:p><w:r>{inside}</w:r></w:p>"


def cell(*words: str) -> str:
    return merged("", *words)


def merged(how: str, *words: str) -> str:
    return f"<w:tc><w:tcPr>{how}</w:tcPr>{''.join(map(word_paragraph, words))}</w:tc>"


def test_paragraphs_keep_tabs_breaks_and_hyphens() -> None:
    body = word_paragraph("Geachte  voorzitter,") + run(
        "<w:t>Datum</w:t><w:tab/><w:t>3 april</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/>"
        "<w:t>profit co</w:t><w:softHyphen/><w:t>ördinatie</w:t>"
    )
    assert text(body) == "Geachte  voorzitter,\n\nDatum\t3 april\nnon-profit coördinatie\n"


def test_word_cut_over_runs_stays_whole() -> None:
    body = "<w:p>\n <w:r><w:t>geïn</w:t></w:r>\n <w:r><w:t>formeerd</w:t></w:r>\n</w:p>"
    assert text(body) == "geïnformeerd\n"


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    body = (
        "<w:p><w:r><w:t>Ik </w:t></w:r><w:del><w:r><w:delText>zal </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>wil</w:t></w:r></w:ins></w:p>"
    )
    read = read_docx(docx(body))
    (told,) = read.warnings
    assert (read.text, told.partition(";")[0]) == (
        "Ik wil\n",
        "Het Word-bestand bevat bijgehouden wijzigingen",
    )


def test_hidden_words_fields_and_comments_stay_out() -> None:
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Brief</w:t></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:commentReference w:id='0'/></w:r></w:p>"
    )
    assert text(body) == "Brief\n"


def test_tables_are_read_row_by_row() -> None:
    rows = "".join(
        f"<w:tr>{''.join(cells)}</w:tr>"
        for cells in ((cell("Toezegging"), cell("Stand")), (cell("Brief", "over"), cell("In mei")))
    )
    assert text(f"<w:tbl>{rows}</w:tbl>{word_paragraph('Slot')}") == (
        "Toezegging\tStand\nBrief over\tIn mei\n\nSlot\n"
    )


def test_table_that_only_places_is_read_cell_by_cell() -> None:
    page = [f"Zin {number}." for number in range(10)]
    body = f"<w:tbl><w:tr>{cell(*page)}{cell('Onze referentie')}</w:tr></w:tbl>"
    assert text(body) == "\n\n".join([*page, "Onze referentie"]) + "\n"


def test_notes_stand_at_the_end_and_their_numbers_in_place() -> None:
    body = (
        "<w:p><w:r><w:t>Nederland.</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r>"
        "<w:r><w:t xml:space='preserve'> Verder</w:t></w:r>"
        "<w:r><w:endnoteReference w:id='7'/></w:r></w:p>" + word_paragraph("Slot")
    )
    parts = {
        f"word/{kind}s.xml": f"<w:{kind}s {WORD_NAMES}><w:{kind} w:id='7'>"
        f"<w:p><w:r><w:{kind}Ref/><w:t xml:space='preserve'> {words}</w:t></w:r></w:p>"
        f"</w:{kind}></w:{kind}s>"
        for kind, words in (("footnote", "Zie nr. 3."), ("endnote", "Zie nr. 4."))
    }
    related = relation("footnotes", "footnotes.xml", "r1") + relation(
        "endnotes", "endnotes.xml", "r2"
    )
    assert text(body, parts=parts, related=related) == (
        "Nederland.1 Verder2\n\nSlot\n\n[1] Zie nr. 3.\n\n[2] Zie nr. 4.\n"
    )


def test_header_of_the_first_page_stands_first() -> None:
    body = word_paragraph("Brief") + (
        "<w:sectPr><w:headerReference w:type='default' r:id='r1'/>"
        "<w:headerReference w:type='first' r:id='r2'/><w:titlePg/></w:sectPr>"
    )
    parts = {
        f"word/{name}.xml": f"<w:hdr {WORD_NAMES}>{word_paragraph(name)}</w:hdr>"
        for name in ("later", "eerste")
    }
    related = relation("header", "later.xml", "r1") + relation("header", "eerste.xml", "r2")
    assert text(body, parts=parts, related=related) == "eerste\n\nBrief\n"


NUMBERING = f"""<w:numbering {WORD_NAMES}><w:abstractNum w:abstractNumId="5">
<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
<w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>"""
STYLES = f"""<w:styles {WORD_NAMES}><w:style w:styleId="Kop"><w:pPr><w:numPr><w:numId w:val="1"/>
</w:numPr></w:pPr></w:style></w:styles>"""


def item(words: str, number: int, level: int) -> str:
    place = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>"
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_numbers_that_word_makes_up_are_told() -> None:
    heading = "<w:p><w:pPr><w:pStyle w:val='Kop'/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p>"
    items = [
        ("a", 1, 0),
        ("b", 1, 1),
        ("c", 1, 1),
        ("d", 1, 2),
        ("e", 1, 0),
        ("f", 1, 1),
        ("g", 2, 0),
    ]
    body = heading + "".join(item(*one) for one in items) + item("los", 0, 0)
    parts = {"word/numbering.xml": NUMBERING, "word/styles.xml": STYLES}
    related = relation("numbering", "numbering.xml", "r1") + relation("styles", "styles.xml", "r2")
    assert text(body, parts=parts, related=related) == (
        "2. Kop\n3. a\n3.a b\n3.b c\nI. d\n4. e\n4.a f\n– g\n\nlos\n"
    )


def test_text_box_stands_before_its_paragraph_and_once() -> None:
    box = f"<w:txbxContent>{word_paragraph('Onze referentie')}</w:txbxContent>"
    body = run(
        "<w:t>Geachte voorzitter,</w:t><mc:AlternateContent>"
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert text(body) == "Onze referentie\n\nGeachte voorzitter,\n"


def test_document_under_another_name_is_found_by_its_relation() -> None:
    moved = zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f"<R>{relation('officeDocument', '/word/document2.xml', 'r1')}</R>",
            "word/document2.xml": f"<w:document {WORD_NAMES}><w:body>{word_paragraph('Brief')}"
            "</w:body></w:document>",
        }
    )
    assert read_docx(moved).text == "Brief\n"


def test_relation_to_the_outside_is_not_followed() -> None:
    outside = relation("footnotes", "http://192.0.2.1/x.xml", "r1").replace(
        "/>", ' TargetMode="External"/>'
    )
    climbing = relation("header", "../../../etc/passwd", "r2")
    body = word_paragraph("Brief") + (
        "<w:sectPr><w:headerReference w:type='default' r:id='r2'/></w:sectPr>"
    )
    assert text(body, related=outside + climbing) == "Brief\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (docx(""), "Het Word-bestand bevat geen tekst, misschien alleen een afbeelding"),
        (docx(run("<w:drawing/>")), "Het Word-bestand bevat geen tekst, misschien alleen"),
        (docx("<w:p>"), "Het Word-bestand is beschadigd: op regel 1 klopt de XML niet"),
        (zipped({"word/x": ""}), "Het bestand is beschadigd"),
        (odt("<text:p>x</text:p>"), "Het bestand is beschadigd"),
        (
            zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            "Het XML-bestand begint met een DTD",
        ),
    ],
)
def test_file_without_text_or_sense_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_docx(content)
    assert str(caught.value).startswith(sentence)


def test_cell_over_several_rows_is_said_in_each() -> None:
    top, under = "<w:vMerge w:val='restart'/>", "<w:vMerge/>"
    rows = "".join(
        f"<w:tr>{''.join(cells)}</w:tr>"
        for cells in (
            (merged("<w:gridSpan w:val='2'/>", "Planning"), cell("Soort")),
            (merged(top, "Mei"), cell("Visie"), cell("brief")),
            (merged(under), cell("Nota"), merged(top, "lang " * 20)),
            (merged(under), cell("Plan"), merged(under)),
            (cell("Juni"), cell("Agenda"), cell("")),
        )
    )
    assert text(f"<w:tbl>{rows}</w:tbl>") == (
        "Planning\t\tSoort\nMei\tVisie\tbrief\nMei\tNota\t" + ("lang " * 20).strip() + "\n"
        "Mei\tPlan\nJuni\tAgenda\n"
    )
