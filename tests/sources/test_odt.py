import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.odt import read_odt
from tests.sources.documents import ODT_MIMETYPE, odt, zipped


def test_paragraphs_keep_tabs_breaks_and_spaces() -> None:
    text = (
        "<text:h>Kop</text:h>\n <text:p>Datum<text:tab/>3\n april<text:line-break/>Be"
        "<text:span>tr</text:span>eft<text:s text:c='3'/>sluis<text:soft-page-break/></text:p>"
    )
    assert read_odt(odt(text)).text == "Kop\n\nDatum\t3 april\nBetreft   sluis\n"


def test_tables_lists_notes_and_boxes() -> None:
    text = (
        "<text:p>Een<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Zie nr. 3.</text:p></text:note-body></text:note> zin.</text:p>"
        "<text:list text:style-name='L1'><text:list-item><text:p>a</text:p>"
        "<text:list><text:list-item><text:p>onder</text:p></text:list-item></text:list>"
        "</text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>x</text:p><text:p>y</text:p>"
        "</table:table-cell><table:table-cell><text:p>z</text:p></table:table-cell>"
        "</table:table-row></table:table>"
        "<text:p>Geachte,<draw:frame><draw:text-box><text:p>Kenmerk</text:p></draw:text-box>"
        "</draw:frame></text:p>"
    )
    counted = (
        "<text:list-style style:name='L1'><text:list-level-style-number text:level='1'"
        " style:num-format='1'/><text:list-level-style-bullet text:level='2'/></text:list-style>"
    )
    assert read_odt(odt(text, automatic=counted)).text == (
        "Een1 zin.\n\n1. a\n– onder\n2. b\n\nx y\tz\n\nKenmerk\n\nGeachte,\n\n[1] Zie nr. 3.\n"
    )


def test_cell_over_several_rows_is_said_in_each() -> None:
    text = (
        "<table:table><table:table-row><table:table-cell table:number-rows-spanned='2'>"
        "<text:p>Mei</text:p></table:table-cell><table:table-cell><text:p>Visie</text:p>"
        "</table:table-cell></table:table-row><table:table-row><table:covered-table-cell/>"
        "<table:table-cell><text:p>Nota</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    assert read_odt(odt(text)).text == "Mei\tVisie\nMei\tNota\n"


def test_deleted_text_and_comments_stay_out() -> None:
    text = (
        "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
        "<text:p>Brief<office:annotation><text:p>weg</text:p></office:annotation></text:p>"
    )
    assert read_odt(odt(text)).text == "Brief\n"


def test_header_of_the_page_stands_first() -> None:
    styles = (
        "<office:master-styles><style:master-page><style:header><text:p>Ministerie</text:p>"
        "</style:header></style:master-page></office:master-styles>"
    )
    assert read_odt(odt("<text:p>Brief</text:p>", styles=styles)).text == "Ministerie\n\nBrief\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (odt(""), "Het OpenDocument-bestand bevat geen tekst, misschien alleen een afbeelding"),
        (
            zipped({"mimetype": ODT_MIMETYPE}),
            "Het OpenDocument-bestand is beschadigd: de tekst ontbreekt",
        ),
        (
            zipped({"content.xml": "x", "META-INF/manifest.xml": "<m:encryption-data/>"}),
            "Het OpenDocument-bestand is met een wachtwoord beveiligd",
        ),
        (
            zipped({"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
            "Het XML-bestand begint met een DTD",
        ),
    ],
)
def test_file_without_text_or_sense_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_odt(content)
    assert str(caught.value).startswith(sentence)
