from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.filebased import EmailBackend
from django.test import Client
from pytest_django import Settings

from tests.pages import html, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.DEMO = True
    settings.MAIL_DIR = tmp_path
    return tmp_path


def send(folder: Path, *subjects: str, body: str = "Dag", markup: str = "<p>Dag</p>") -> str:
    """Write mails as the demo's mailer does; the name of the file they are in."""
    known = set(folder.iterdir())
    messages = []
    for subject in subjects:
        message = EmailMultiAlternatives(
            subject, body, "Gestand <gestand@localhost>", ["lezer@example.org"]
        )
        if markup:
            message.attach_alternative(markup, "text/html")
        messages.append(message)
    EmailBackend(alias="default", file_path=str(folder)).send_messages(messages)
    return (set(folder.iterdir()) - known).pop().name


def test_mails_are_the_demo_s_alone(client: Client, settings: Settings, folder: Path) -> None:
    name = send(folder, "Te laat")
    settings.DEMO = False
    for page in ("/demo/mails/", f"/demo/mails/{name}/0/", f"/demo/mails/{name}/0/html/"):
        assert client.get(page).status_code == 404


def test_empty_folder_says_so(client: Client, settings: Settings, folder: Path) -> None:
    assert "Er is nog geen mail." in words(client, "/demo/mails/")
    settings.MAIL_DIR = folder / "none"
    assert "Er is nog geen mail." in words(client, "/demo/mails/")


def test_every_mail_of_a_file_is_listed_newest_first(client: Client, folder: Path) -> None:
    send(folder, "Eerste", "Tweede")
    told = words(client, "/demo/mails/")
    assert told.index("Tweede") < told.index("Eerste")
    assert "Aan lezer@example.org" in told
    assert re.search(r"\d{1,2} [a-z]+ \d{4}, \d\d\.\d\d uur", told)


def test_mail_is_shown_as_text_with_its_headers(client: Client, folder: Path) -> None:
    name = send(
        folder, "Eén te laat", body="Lees http://127.0.0.1/toezeggingen/G-000001/\n---\nDag"
    )
    told = words(client, f"/demo/mails/{name}/0/")
    assert "Subject Eén te laat" in told
    assert "To lezer@example.org" in told
    assert 'href="http://127.0.0.1/toezeggingen/G-000001/"' in html(
        client, f"/demo/mails/{name}/0/"
    )


def test_mail_of_text_alone_leads_to_no_empty_page(client: Client, folder: Path) -> None:
    shown = "Zoals een mailprogramma hem toont"
    rich = send(folder, "Te laat")
    assert shown in words(client, f"/demo/mails/{rich}/0/")
    (folder / rich).unlink()  # within a second the mailer may give the next one its name
    plain = send(folder, "Rappel", markup="")
    assert shown not in words(client, f"/demo/mails/{plain}/0/")


def test_html_part_stands_in_a_sandbox(client: Client, folder: Path) -> None:
    name = send(folder, "Te laat", markup="<p style='color:red'>Dag</p><script>alert(1)</script>")
    response = client.get(f"/demo/mails/{name}/0/html/")
    assert "<p style='color:red'>Dag</p>" in response.content.decode()
    policy = response["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "form-action 'none'", "sandbox"} <= set(policy)
    assert "script-src" not in response["Content-Security-Policy"]


def test_text_of_a_mail_is_never_markup(client: Client, folder: Path) -> None:
    name = send(folder, "<script>alert(1)</script>", body="<script>alert(2)</script>")
    for page in ("/demo/mails/", f"/demo/mails/{name}/0/"):
        assert "<script>alert" not in html(client, page)


@pytest.mark.parametrize(
    "name", ["../settings.py", "..%2f..%2fetc%2fpasswd", "x.log", "%00.log", "..", "mail.log/"]
)
def test_only_mails_of_the_folder_are_opened(client: Client, folder: Path, name: str) -> None:
    send(folder, "Te laat")
    assert client.get(f"/demo/mails/{name}/0/").status_code == 404


def test_mail_past_the_last_of_a_file_is_not_found(client: Client, folder: Path) -> None:
    name = send(folder, "Te laat")
    assert client.get(f"/demo/mails/{name}/1/").status_code == 404
