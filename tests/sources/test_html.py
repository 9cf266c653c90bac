import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.html import read_html


def text(body: str) -> str:
    return read_html(f"<!DOCTYPE html><html><body>{body}</body></html>".encode()).text


def test_blocks_become_lines_and_blanks_one_space() -> None:
    assert text(
        "<h1>De\n  brief</h1><p>Uw <b>Ka</b>mer&nbsp;wordt <i>tijdig</i>\ngeïnformeerd."
    ) == ("De brief\n\nUw Kamer\xa0wordt tijdig geïnformeerd.\n")


def test_line_breaks_and_kept_layout_stay() -> None:
    assert text("<p>Postbus 1<br>  Den Haag</p><pre>een\n  twee</pre>") == (
        "Postbus 1\nDen Haag\n\neen\ntwee\n"
    )


def test_scripts_menus_and_what_is_hidden_stay_out() -> None:
    body = (
        "<script>ik zeg toe</script><style>p{}</style><nav><p>Menu</p></nav><p>Brief</p>"
        "<p hidden>weg</p><div style='Display : NONE'>weg</div><template><p>weg</p></template>"
        "<noscript>weg</noscript><svg><text>weg</text></svg><!-- weg --><form><p>veld</p>"
        "<button>weg</button></form><iframe src='//x'>weg</iframe>"
    )
    assert text(body) == "Brief\n\nveld\n"


def test_main_is_the_letter_where_there_is_one() -> None:
    assert text("<div>Kop</div><main><p>Brief</p></main><footer>Voet</footer>") == "Brief\n"


def test_lists_count_from_where_they_say() -> None:
    body = "<p>Ik doe:</p><ol start=3><li>een<li value=7><p>twee</p><p>meer</p><li>drie</ol>"
    assert text(body) == "Ik doe:\n\n3. een\n7. twee\nmeer\n8. drie\n"


def test_lists_in_lists_stay_close() -> None:
    body = "<ul><li>een<ul><li>onder</ul><li>twee</ul><p>Slot</p>"
    assert text(body) == "– een\n– onder\n– twee\n\nSlot\n"


def test_tables_are_read_row_by_row() -> None:
    body = (
        "<table><caption>Lijst</caption><tr><th>Toezegging<th>Stand"
        "<tr><td><p>Brief over</p><p>sluizen</p><td>In mei</table><p>Slot"
    )
    assert text(body) == "Lijst\n\nToezegging\tStand\nBrief over sluizen\tIn mei\n\nSlot\n"


def test_cell_over_rows_and_columns_keeps_the_columns_of_the_rest() -> None:
    body = (
        "<table><tr><th colspan=2>Planning<th>Soort<tr><td rowspan=2>Mei<td>Visie<td>brief"
        "<tr><td>Nota<td>rapport<tr><td>Juni<td colspan=99999>Agenda<tr><td colspan=3>Slot</table>"
    )
    assert text(body) == (
        "Planning\t\tSoort\nMei\tVisie\tbrief\nMei\tNota\trapport\nJuni\tAgenda\n\nSlot\n"
    )


def test_row_of_which_one_cell_is_left_beside_a_reaching_one_is_a_row() -> None:
    body = "<table><tr><td rowspan=2>Mei<td>Visie<tr><td>Nota</table>"
    assert text(body) == "Mei\tVisie\nMei\tNota\n"


def test_table_that_only_places_is_read_cell_by_cell() -> None:
    body = "<table><tr><td><table><tr><td>a<td>b</table><td><p>Een.</p><p>Twee.</p></table>"
    assert text(body) == "a\tb\n\nEen.\n\nTwee.\n"


@pytest.mark.parametrize("mark", ["1", "[1]", "(1)", "<a href='#n'>1</a>"])
def test_mark_of_a_note_is_glued_to_its_word(mark: str) -> None:
    assert text(f"<p>in Nederland <sup>{mark}</sup> en 10 m<sup>2 </sup>gras</p>") == (
        "in Nederland1 en 10 m2gras\n"
    )


def test_raised_words_are_no_mark() -> None:
    assert text("<p>de 2<sup>e</sup> keer</p>") == "de 2e keer\n"


@pytest.mark.parametrize("meta", ["utf-8", "iso-8859-1", "x-unknown"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_characters_are_right_whatever_the_page_says(meta: str, encoding: str) -> None:
    page = f"<html><head><meta charset='{meta}'></head><p>geïnformeerd – «ja»</p></html>"
    assert read_html(page.encode(encoding)).text == "geïnformeerd – «ja»\n"


def test_page_with_an_xml_declaration_is_read() -> None:
    page = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html><p>Één</p></html>'
    assert read_html(page.encode()).text == "Één\n"


def test_entities_of_a_page_are_not_expanded() -> None:
    page = b"<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>x &a; &eacute;</p>"
    assert "root:" not in read_html(page).text


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (b"<html></html>", "De HTML-pagina bevat geen tekst; misschien maakt een script"),
        (b"<html><script>brief()</script></html>", "De HTML-pagina bevat geen tekst;"),
        (b"<!-- -->", "De HTML-pagina"),
        (b"<div>" * 100_000 + b"tekst", "De opmaak van het bestand is meer dan 150 lagen diep"),
        (b"<p>brief</p>" + b"<b>" * 100_000, "De opmaak van het bestand is meer dan 150 lagen"),
    ],
)
def test_page_without_text_or_too_deep_is_refused(page: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_html(page)
    assert str(caught.value).startswith(sentence)
