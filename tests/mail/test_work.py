from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from commitments.mail.message import Words
from commitments.mail.work import answer_mail, invitation_mail, rappel_mail
from commitments.models import Invitation, Rappel, Role
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

_FOOT = "Gestand houdt bij"


def shown(said: Words) -> str:
    """What a reader of the HTML sees above the foot, on one line."""
    body = said.html[said.html.index("<main>") :].partition(_FOOT)[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def links(said: Words) -> list[str]:
    return re.findall(r'href="([^"]+)"', said.html.partition(_FOOT)[0])


def test_rappel_counts_both_lists_and_leads_to_its_page() -> None:
    rappel = Rappel(number=7, ministry=build.ministry("Economie & Zaken"), on=date(2024, 6, 1))
    said = rappel_mail(rappel, passed=1, soon=3)
    url = "http://127.0.0.1:8000/rappels/7/"
    assert said.subject == "Rappel 7: toezeggingen aan de Kamer"
    assert said.text.splitlines() == [
        "Rappel 7 aan Economie & Zaken, peildatum 1 juni 2024",
        "",
        "De griffie vraagt u hoe het staat met deze toezeggingen aan de Kamer.",
        "",
        "Termijn verstreken: 1 toezegging",
        "Termijn verstrijkt binnen 6 maanden: 3 toezeggingen",
        "",
        "De lijst zit als tabel bij dit bericht.",
        f"Antwoord per toezegging, met uw account, op {url}",
    ]
    assert shown(said) == (
        "Rappel 7 aan Economie & Zaken, peildatum 1 juni 2024 "
        "De griffie vraagt u hoe het staat met deze toezeggingen aan de Kamer. "
        "Termijn verstreken: 1 toezegging Termijn verstrijkt binnen 6 maanden: 3 toezeggingen "
        "De lijst zit als tabel bij dit bericht. Antwoord per toezegging , met uw account."
    )
    assert links(said) == [url]


def test_answer_quotes_the_report_and_neither_is_markup() -> None:
    made = build.commitment()
    said = answer_mail(
        made, text="Dit <b>klopt</b> niet.\nZie 2 & 3.", answer="Dank.\n\n<i>Hersteld."
    )
    url = f"http://127.0.0.1:8000{made.get_absolute_url()}"
    assert said.subject == f"Uw melding over {made.number}"
    assert said.text.splitlines() == [
        f"U meldde over {url}:",
        "",
        "> Dit <b>klopt</b> niet.",
        "> Zie 2 & 3.",
        "",
        "De griffie antwoordt:",
        "",
        "Dank.",
        "",
        "<i>Hersteld.",
    ]
    assert shown(said) == (
        f"U meldde over toezegging {made.number} : Dit <b>klopt</b> niet. Zie 2 & 3. "
        "De griffie antwoordt: Dank. <i>Hersteld."
    )
    assert links(said) == [url]


def test_invitation_says_who_invites_and_how_long_the_link_works() -> None:
    sent = Invitation(
        email="x@example.org", name="X", role=Role.READER, invited_by="B. Heer", invited_at=NOON
    )
    said = invitation_mail(sent, days=14)
    url = f"http://127.0.0.1:8000/account/uitnodiging/{sent.key}/"
    assert said.subject == "Uitnodiging voor Gestand"
    assert said.text.splitlines() == [
        "B. Heer nodigt u uit voor een account op Gestand.",
        "",
        f"Kies een wachtwoord: {url}",
        "",
        "De link werkt 14 dagen en één keer. Verwachtte u dit niet? Dan hoeft u",
        "niets te doen.",
        "",
        "Gestand houdt bij wat bewindspersonen in brieven aan het parlement toezeggen,",
        "en of zij dat op tijd nakomen: http://127.0.0.1:8000",
    ]
    assert shown(said) == (
        "B. Heer nodigt u uit voor een account op Gestand. Kies een wachtwoord "
        "De link werkt 14 dagen en één keer. Verwachtte u dit niet? Dan hoeft u niets te doen."
    )
    assert links(said) == [url]
