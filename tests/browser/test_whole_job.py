"""The main job, whole: from the client's letter to a mail about a late promise, by a person.

The demo runs as ``make demo`` runs it: web, worker, beat, an embedded Valkey.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import follow

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT / "seeds" / "letters" / "29521-440.txt"
ANSWER = """29 521 Nederlandse deelname aan vredesmissies
Nr. 999 BRIEF VAN DE MINISTER VAN DEFENSIE

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 4 maart 2022

Met deze brief geef ik invulling aan de toezegging om uw Kamer nader te informeren over Taakgroep
Takuba (verzonnen brief, voor de proef).

De Minister van Defensie,
P.R. Oefening
"""
REPEAT = "Uw Kamer zal, zoals toegezegd"
EVENT = "Zodra hierover meer duidelijkheid bestaat"
STORY = (
    "Gestand vond deze toezegging",
    "bevestigde de toezegging",
    "verbeterde de lezing van de termijn",
    "werd de toezegging te laat",
    "gaf de toezegging de status ‘voldaan’",
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Demo:
    """A running demo, with its address and the folder its mails land in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "demo.log"
        env = dict(os.environ, DATA_DIR=str(folder / "data"), DEMO_PORT=str(free_port()))
        env |= {"FLAG_EVERY_SECONDS": "3", "DIGEST_EVERY_SECONDS": "3", "SWEEP_EVERY_SECONDS": "5"}
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "scripts/demo.py"], cwd=ROOT, env=env, stdout=out, stderr=out
            )
        self.address = self._address()

    def _address(self) -> str:
        for _ in range(120):
            found = re.search(r"http://127\.0\.0\.1:\d+", self.log.read_text())
            if found and self._answers(found[0]):
                return found[0]
            if self.process.poll() is not None:
                break
            time.sleep(0.5)
        pytest.fail(self.log.read_text())

    def _answers(self, address: str) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", int(address.rsplit(":", 1)[1]))) == 0

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = Demo(tmp_path_factory.mktemp("demo"))
    yield running
    if running.process.poll() is None:
        running.stop()


@pytest.fixture
def griffie(demo: Demo, chromium: Browser) -> Iterator[Page]:
    """A page of a griffie who signed in."""
    context = chromium.new_context(base_url=demo.address, locale="nl-NL")
    page = context.new_page()
    page.goto("/inloggen/")
    page.get_by_label("E-mailadres").fill("griffie@demo.example")
    page.get_by_label("Wachtwoord").fill("tot-uw-dienst-1848")
    follow(page, page.get_by_role("main").get_by_role("button", name="Inloggen"))
    yield page
    context.close()


def upload(page: Page, name: str, content: bytes) -> None:
    page.goto("/brieven/nieuw/")
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": content}
    )
    follow(page, page.get_by_role("button", name="Toevoegen"))


def job_says(page: Page, words: str) -> None:
    """Look again until the worker has read it."""
    for _ in range(40):
        if page.get_by_text(words).count():
            return
        page.wait_for_timeout(500)
        page.goto("/opdrachten/")
    expect(page.get_by_text(words).first).to_be_visible()


def confirm_found(page: Page, words: str) -> None:
    """Go through the queue to the item with these words, and confirm it."""
    page.goto("/beoordelen/")
    for _ in range(10):
        if page.get_by_text(words).count():
            follow(page, page.get_by_role("button", name=re.compile("^Bevestigen, met termijn")))
            return
        follow(page, page.get_by_role("link", name=re.compile("^Overslaan")))
    pytest.fail(f"not in the queue: {words}")


def open_commitment(page: Page, words: str) -> None:
    page.goto("/toezeggingen/?q=" + words)
    follow(page, page.locator("main a[href^='/toezeggingen/G-']").first)


def set_term_in_the_past(page: Page, number: str) -> None:
    page.goto(f"/toezeggingen/{number}/")
    page.get_by_text("Termijn wijzigen", exact=False).first.click()
    form = page.locator(f"form[action='/toezeggingen/{number}/termijn/']")
    form.get_by_label("Soort termijn").select_option("date")
    form.locator("input[name=latest]").fill("2022-03-01")
    form.locator("select[name=reason]").select_option("corrected")
    form.locator("textarea[name=why]").fill("Afgesproken in de procedurevergadering.")
    follow(page, form.get_by_role("button"))


def wait_until(holds: Callable[[], bool], failing: str) -> None:
    """Look again for a minute: a scheduled task must have written within one."""
    for _ in range(60):
        if holds():
            return
        time.sleep(1)
    pytest.fail(failing)


def wait_for(page: Page, path: str, words: str) -> None:
    def says() -> bool:
        page.goto(path)
        return page.get_by_text(words).count() > 0

    wait_until(says, f"{path} does not say within a minute: {words}")


def wait_for_mail(demo: Demo, words: str) -> None:
    wait_until(lambda: words in mailed(demo), f"no mail says within a minute: {words}")


def link_answer(page: Page, number: str) -> None:
    page.goto(f"/toezeggingen/{number}/")
    page.get_by_label("Antwoord koppelen").fill("29 521, nr. 999")
    follow(page, page.get_by_role("button", name="Brief zoeken"))
    form = page.locator("form[method=post]", has=page.locator("input[name=relation]")).first
    form.locator("input[name=letter]").first.check()
    form.locator("input[name=relation][value=fulfils]").check()
    follow(page, form.get_by_role("button").last)


def test_from_the_clients_letter_to_a_mail_and_an_answer(griffie: Page, demo: Demo) -> None:
    page = griffie
    upload(page, "29521-440.txt", SEED.read_bytes())
    job_says(page, "Deze brief was er al")
    confirm_found(page, REPEAT)
    confirm_found(page, EVENT)
    page.goto("/toezeggingen/?q=duidelijkheid")
    expect(page.get_by_text(EVENT).first).to_be_visible()

    open_commitment(page, "toegezegd")
    number = page.url.rstrip("/").rsplit("/", 1)[1]
    path = f"/toezeggingen/{number}/"
    set_term_in_the_past(page, number)
    page.goto(path)
    expect(
        page.get_by_text(re.compile(r"^\s*(?:lang )?te laat, [\d.]+ dagen")).first
    ).to_be_visible()
    wait_for(page, path, "Op 2 maart 2022 werd de toezegging te laat")
    wait_for_mail(demo, path)
    wait_for(page, "/demo/mails/", "te laat")

    upload(page, "antwoord.txt", ANSWER.encode())
    job_says(page, "Geen toezegging gevonden")
    link_answer(page, number)
    page.goto(path)
    expect(page.get_by_text("voldaan op 4 maart 2022").first).to_be_visible()
    story = page.get_by_role("main").inner_text()
    assert [step for step in STORY if step not in story] == []


def mailed(demo: Demo) -> str:
    """All that was mailed so far, in plain signs."""
    files = sorted((demo.folder / "data" / "mails").glob("*"))
    return "".join(path.read_text() for path in files).replace("=\n", "").replace("=3D", "=")


def test_second_start_changes_nothing_and_ctrl_c_stops_everything(
    tmp_path: Path,
) -> None:
    first = Demo(tmp_path)
    before = first_rows(tmp_path)
    assert first.stop() == 0
    second = Demo(tmp_path)
    assert first_rows(tmp_path) == before
    assert second.stop() == 0
    with socket.socket() as probe:
        port = int(second.address.rsplit(":", 1)[1])
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def first_rows(folder: Path) -> list[int]:
    """How many letters, commitments, decisions and accounts the demo's database holds."""
    database = folder / "data" / "gestand.sqlite3"
    with closing(sqlite3.connect(database, timeout=20)) as connection:
        tables = ("letter", "commitment", "user", "subscriber", "link", "deadlinechange")
        return [
            connection.execute(f"SELECT count(*) FROM commitments_{table}").fetchone()[0]
            for table in tables
        ]
