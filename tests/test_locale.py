"""The packages we serve speak Dutch, and say "u"."""

from __future__ import annotations

import ast
import gettext
import json
import re
from pathlib import Path

import allauth
import django
import pytest
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.core.exceptions import ValidationError
from django.db.models.fields import BLANK_CHOICE_LABEL
from django.test import Client
from django.utils.translation import gettext as translated
from django.utils.translation import ngettext

from commitments.models import Role
from tests import build

FOLDER = Path("commitments/locale/nl/LC_MESSAGES")
THEIRS = Path(allauth.__file__).parent / "locale/nl/LC_MESSAGES/django.po"
SCRIPTS = Path(django.__file__).parent / "contrib/admin/locale/nl/LC_MESSAGES/djangojs.po"
_WORD = re.compile(r"\b(?:je|jij|jou|jouw)\b", re.IGNORECASE)
_ENTRY = re.compile(
    r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"(?:[^"\\]|\\.)*"\s*)+)', re.MULTILINE
)


def catalogue(path: Path) -> dict[object, str]:
    with path.open("rb") as file:
        kept: dict[object, str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    return {key: words for key, words in kept.items() if key}


@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_compiled_words_are_those_of_the_source(domain: str) -> None:
    told: dict[object, str] = {}
    one = ""
    for kind, words in _ENTRY.findall((FOLDER / f"{domain}.po").read_text(encoding="utf-8")):
        text = ast.literal_eval(f"({words})")
        if kind == "msgid":
            one = text
        elif kind == "msgstr":
            told[one] = text
        elif kind != "msgid_plural":
            told[one, int(kind[-2])] = text
    assert {key: words for key, words in told.items() if key} == catalogue(FOLDER / f"{domain}.mo")


@pytest.mark.django_db
def test_scripts_of_the_back_room_have_no_english(client: Client) -> None:
    """Django's own scripts; what is empty in its Dutch is said in ours."""
    client.force_login(build.user(Role.ADMINISTRATOR))
    given = re.search(r"newcatalog = (\{.*?\});", client.get("/beheer/jsi18n/").text, re.DOTALL)
    assert given is not None
    said = json.loads(given[1])
    known = {key.rpartition("\4")[2] for key, words in said.items() if words}  # without context
    asked = {
        ast.literal_eval(f"({words})")
        for kind, words in _ENTRY.findall(SCRIPTS.read_text(encoding="utf-8"))
        if kind == "msgid"
    }
    assert asked - known == {""}
    assert said["Today (%(date)s)"] == "Vandaag (%(date)s)"


def test_nothing_of_the_accounts_says_je() -> None:
    """Of what is installed: allauth as an identity provider is not."""
    said = []
    for block in THEIRS.read_text(encoding="utf-8").split("\n\n"):
        told = {kind: ast.literal_eval(f"({words})") for kind, words in _ENTRY.findall(block)}
        if "idp/" not in block and any(_WORD.search(words) for words in told.values()):
            one, many = told["msgid"], told.get("msgid_plural")
            said += [ngettext(one, many, n) for n in (1, 2)] if many else [translated(one)]
    assert said
    assert [words for words in said if _WORD.search(words)] == []


def test_open_choice_and_short_password_are_told_in_dutch() -> None:
    assert str(BLANK_CHOICE_LABEL) == "- maak een keuze -"
    with pytest.raises(ValidationError, match=r"te kort; het moet minstens 12 tekens lang zijn"):
        MinimumLengthValidator(12).validate("kort")
