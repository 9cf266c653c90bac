from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import time_machine
from django.test import Client
from odfdo import Document

from commitments.lifecycle import Status
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_noon() -> Iterator[None]:
    with time_machine.travel(NOON, tick=False):
        yield


def body(client: Client, form: str, query: str = "") -> bytes:
    response = client.get(f"/toezeggingen.{form}?{query}")
    assert response.status_code == 200
    assert response["Content-Disposition"] == f'attachment; filename="toezeggingen.{form}"'
    return b"".join(response)


def lines(client: Client, query: str = "") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body(client, "csv", query).decode("utf-8-sig"))))


def test_csv_holds_the_rows_of_the_question(client: Client) -> None:
    build.source(complete_until=date(2024, 6, 5))
    made = build.commitment(ministry=build.ministry())
    build.commitment(status=Status.WITHDRAWN)
    (line,) = lines(client, "status=openstaand&na=x&pagina=3")
    assert line["nummer"] == made.number
    assert line["uiterlijk"] == "2024-02-29"
    assert line["stand"] == "lang te laat, 97 dagen"
    assert line["adres"].endswith(made.get_absolute_url())


def test_download_and_print_by_relevance_are_in_the_order_of_the_list(client: Client) -> None:
    thick = build.commitment(object="dijk, dijken: de dijk", promised_on=date(2023, 1, 1))
    thin = build.commitment(object="de dijk en nog heel veel meer dat er weinig toe doet")
    query = "q=dijk&volgorde=relevantie"
    numbers = [thick.number, thin.number]
    assert [line["nummer"] for line in lines(client, query)] == numbers
    paper = client.get(f"/toezeggingen/afdrukken/?{query}").content.decode()
    assert paper.index(thick.number) < paper.index(thin.number)


def test_selection_holds_what_was_chosen_and_is_public(client: Client) -> None:
    chosen, _, hidden = (build.commitment() for _ in range(3))
    type(hidden).objects.filter(pk=hidden.pk).update(status=Status.FOUND)
    query = f"nummer={chosen.number}&nummer={hidden.number}&nummer=onzin"
    assert [line["nummer"] for line in lines(client, query)] == [chosen.number]


def test_selection_is_no_more_than_what_was_chosen_however_many_are_named(client: Client) -> None:
    chosen, _ = build.commitment(), build.commitment()
    query = "&".join([f"nummer={chosen.number}", *["nummer=onzin"] * 80])
    assert [line["nummer"] for line in lines(client, query)] == [chosen.number]


@pytest.mark.parametrize("query", ["nummer=", "nummer=onzin"])
def test_selection_of_nothing_is_told_and_not_taken_for_everything(
    client: Client, query: str
) -> None:
    build.commitment()
    response = client.get(f"/toezeggingen.csv?{query}")
    assert response.status_code == 422
    assert "<h1>U heeft niets aangevinkt</h1>" in response.text


def test_rows_come_in_batches_without_loss(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commitments.feeds.asked.BATCH", 3)
    made = [build.commitment().number for _ in range(8)]
    assert [line["nummer"] for line in lines(client)] == made


def test_json_tells_its_question(client: Client) -> None:
    made = build.commitment()
    read = json.loads(body(client, "json", "kamer=tk"))
    assert (read["vraag"], read["op"]) == ("kamer=TK", "2024-06-05")
    assert [one["nummer"] for one in read["toezeggingen"]] == [made.number]


def test_json_tells_what_could_not_be_read_and_that_there_is_more(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitments.feeds.tables.MAX_ROWS", 2)
    for _ in range(2):
        build.commitment()
    assert json.loads(body(client, "json"))["meldingen"] == []
    build.commitment()
    read = json.loads(body(client, "json", "status=weg"))
    assert read["meldingen"] == [
        "‘weg’ is geen status.",
        "Dit zijn de eerste 2 toezeggingen; er zijn er meer.",
    ]
    assert len(read["toezeggingen"]) == 2


def test_day_to_come_asks_of_today(client: Client) -> None:
    made = build.commitment(latest=date(2024, 7, 1))
    query = "laat=verstreken&op=2030-01-01"
    assert lines(client, query) == []
    read = json.loads(body(client, "json", "op=2030-01-01&stand=feit"))
    assert (read["vraag"], read["op"]) == ("", "2024-06-05")
    assert [one["nummer"] for one in read["toezeggingen"]] == [made.number]


def test_excel_reads_days_as_days_and_text_as_text(client: Client) -> None:
    build.commitment(object="=1+1")
    sheet = openpyxl.load_workbook(io.BytesIO(body(client, "xlsx"))).active
    assert sheet is not None
    header, line = sheet.iter_rows()
    cells = {str(name.value): cell for name, cell in zip(header, line, strict=True)}
    assert cells["onderwerp"].value == "'=1+1"
    assert cells["onderwerp"].data_type == "s"
    assert cells["uiterlijk"].is_date


def test_every_form_opens_whatever_signs_its_words_bear(client: Client) -> None:
    build.commitment(letter=build.letter(build.ODD), quote=build.ODD, object="dui\x01nen")
    sheet = openpyxl.load_workbook(io.BytesIO(body(client, "xlsx"))).active
    assert sheet is not None
    ods: Any = Document(io.BytesIO(body(client, "ods"))).body
    lines_of_forms = {
        "csv": list(csv.reader(io.StringIO(body(client, "csv").decode())))[1],
        "xlsx": list(sheet.values)[1],
        "ods": ods.get_table(0).get_values()[1],
    }
    for line in lines_of_forms.values():
        assert list(line[1:3]) == ["Ik zal uw Kamer hierover in form eren .", "dui nen"]


@pytest.mark.services
@pytest.mark.skipif(not shutil.which("localc"), reason="LibreOffice Calc is not on this machine")
@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_libreoffice_opens_it_and_shows_text(client: Client, form: str, tmp_path: Path) -> None:
    build.commitment(object="=1+1")
    file = tmp_path / f"lijst.{form}"
    file.write_bytes(body(client, form))
    command = ["localc", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    command += ["--convert-to", "csv", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = (tmp_path / "lijst.csv").read_text(encoding="utf-8")
    (line,) = csv.DictReader(io.StringIO(text))
    assert line["onderwerp"] == "'=1+1"
    assert line["nummer"].startswith("G-")


@pytest.mark.parametrize("form", ["exe", "html", "CSV"])
def test_other_forms_are_not_there(client: Client, form: str) -> None:
    assert client.get(f"/toezeggingen.{form}").status_code == 404
