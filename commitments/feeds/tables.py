"""A list as CSV, XLSX, ODS or JSON; a cell never begins a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.http.response import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from odfdo import Document, Element

from commitments.feeds.asked import Asked, read_asked
from commitments.queries.facets import CAP
from commitments.wording.dates import thousands
from commitments.wording.table import HEADER, Cell, plain, table

#: More rows than this are not written; whoever needs them asks a narrower question. The
#: page of the list says so from the same number on.
MAX_ROWS = CAP

type Lines = Iterable[list[Cell]]


@require_safe
def download(request: HttpRequest, form: str) -> HttpResponseBase:
    """The rows of a question, at most MAX_ROWS, in the order of its list.

    Who asks for what is ticked, and ticked nothing, is told so.
    """
    if form not in _WRITERS:
        raise Http404
    asked = read_asked(request)
    if asked.keys == ():
        return render(request, "commitments/none_chosen.html", status=422)
    response = _WRITERS[form](asked)
    response["Content-Disposition"] = f'attachment; filename="toezeggingen.{form}"'
    return response


def _lines(asked: Asked, most: int) -> Iterator[list[Cell]]:
    for rows in asked.batches(most):
        yield from table(rows, asked.standing, settings.BASE_URL)


def _csv(asked: Asked) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        _csv_text(_lines(asked, MAX_ROWS)), content_type="text/csv; charset=utf-8"
    )


def _csv_text(lines: Lines) -> Iterator[str]:
    """Line by line, every cell quoted, with the mark by which Excel knows UTF-8."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    buffer.write("\ufeff")
    writer.writerow(HEADER)
    for cells in lines:
        writer.writerow([plain(cell) for cell in cells])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _json(asked: Asked) -> HttpResponse:
    """With what of the question could not be read, and whether there are more than these."""
    rows = [
        {name: _jsonable(cell) for name, cell in zip(HEADER, line, strict=True)}
        for line in _lines(asked, MAX_ROWS + 1)
    ]
    problems = list(asked.problems)
    if len(rows) > MAX_ROWS:
        rows.pop()
        problems.append(f"Dit zijn de eerste {thousands(MAX_ROWS)} toezeggingen; er zijn er meer.")
    told = {"vraag": asked.query, "op": asked.standing.on.isoformat(), "meldingen": problems}
    body = json.dumps({**told, "toezeggingen": rows}, ensure_ascii=False)
    return HttpResponse(body, content_type="application/json; charset=utf-8")


def _jsonable(cell: Cell) -> str | int | None:
    return cell.isoformat() if isinstance(cell, date) else cell


def _xlsx(asked: Asked) -> HttpResponse:
    """One sheet; text is written as text, whatever it looks like."""
    buffer = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet("Toezeggingen")
        day, bold = book.add_format({"num_format": "d-m-yyyy"}), book.add_format({"bold": True})
        for column, name in enumerate(HEADER):
            sheet.write_string(0, column, name, bold)
        for place, line in enumerate(_lines(asked, MAX_ROWS), start=1):
            for column, cell in enumerate(line):
                _write(sheet, place, column, cell, day)
        sheet.freeze_panes(1, 1)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    return HttpResponse(buffer.getvalue(), content_type=kind)


def _write(sheet: Any, row: int, column: int, cell: Cell, day: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, day)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell)
    elif cell:
        sheet.write_string(row, column, str(plain(cell))[:32_767])


def _ods(asked: Asked) -> HttpResponse:
    """One sheet, its rows written as XML: odfdo's own cells take fifteen times as long."""
    document = Document("spreadsheet")
    lines = [list[Cell](HEADER), *_lines(asked, MAX_ROWS)]
    rows = "".join(f"<table:table-row>{''.join(map(_ods_cell, line))}</table:table-row>"
                   for line in lines)  # fmt: skip
    document.body.clear()
    document.body.append(
        Element.from_tag(f'<table:table table:name="Toezeggingen">{rows}</table:table>')
    )
    buffer = io.BytesIO()
    document.save(buffer)
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return HttpResponse(buffer.getvalue(), content_type=kind)


def _ods_cell(cell: Cell) -> str:
    words = escape(str(plain(cell)))
    told = f"<text:p>{words}</text:p></table:table-cell>"
    if isinstance(cell, date):
        value = f'office:value-type="date" office:date-value="{words}"'
    elif isinstance(cell, int):
        value = f'office:value-type="float" office:value="{cell}"'
    else:
        value = 'office:value-type="string"'
    return f"<table:table-cell {value}>{told}"


_WRITERS: dict[str, Callable[[Asked], HttpResponseBase]] = {
    "csv": _csv,
    "json": _json,
    "xlsx": _xlsx,
    "ods": _ods,
}
