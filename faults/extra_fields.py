"""Row 47: every form of the site is posted as it is, and with every field of every model added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from faults.posted_forms import Form, filled
from faults.row import Outcome

#: Pages of one address that are read; a register of thousands has the forms of one of ten.
PAGES = 3
PASSWORD = "een-lang-wachtwoord"
_LINK = re.compile(r'href="(/[^"#]*)')
#: What is drawn anew at every post, or says when.
_DRAWN = {"password", "key", "token", "session_key", "session_data", "last_login", "data"}
_SECRET = re.compile(r"[\w:-]{20,}|[0-9a-f]{8}-[0-9a-f-]{27}")


@dataclass
class Seen:
    """What came of it: addresses that were posted to, and those that did more than they may."""

    extra: dict[str, str]
    posted: set[str] = field(default_factory=set)
    wrote: set[str] = field(default_factory=set)
    refusing: set[str] = field(default_factory=set)
    forms: int = 0
    wrong: list[str] = field(default_factory=list)


def added_fields() -> Iterator[Outcome]:
    """Everybody's forms, and whether any address that takes a POST was left out."""
    seen = walked()
    yield _told(seen)
    unseen = _unposted(seen)
    yield Outcome(
        47,
        "addresses that take a POST and whose form is on no page",
        f"{len(unseen)} {unseen}",
        "none",
        not unseen,
    )


def of_one_role(role: str) -> Iterator[Outcome]:
    """A smaller form: what one visitor meets."""
    yield _told(walked(role))


def walked(only: str | None = None) -> Seen:
    """Each form is posted twice, and both are rolled back; what was written must be the same."""
    import time_machine

    from faults.whole_site import fill
    from tests.conftest import NOON

    with time_machine.travel(NOON, tick=False):
        people = fill()
        seen = Seen(_every_field())
        for role, person in people.items():
            if only in {None, role}:
                _walk(role, person, seen)
    return seen


def _told(seen: Seen) -> Outcome:
    return Outcome(
        47,
        f"{seen.forms} forms of {len(seen.posted)} addresses ({len(seen.wrote)} wrote), "
        f"each with {len(seen.extra)} fields added",
        f"{len(seen.wrong)} wrote anything else {seen.wrong[:3]}",
        "0: ignored or refused",
        bool(seen.wrote) and not seen.wrong,
    )


def _every_field() -> dict[str, str]:
    """The name of every field of every model, with a value that it would take."""
    from django.apps import apps

    values: dict[str, str] = {}
    for model in apps.get_models():
        for one in model._meta.get_fields():
            if one.concrete:
                for name in {one.name, getattr(one, "attname", one.name)}:
                    values[name] = _value(one)
    return values | {"owner": "1", "user": "1", "csrf": "x"}


def _value(of: Any) -> str:
    kind = type(of).__name__
    if of.choices:
        return str(list(of.choices)[-1][0])
    if kind == "BooleanField":
        return "on"
    if "Date" in kind:
        return "2020-02-02"
    if "Integer" in kind or of.is_relation or "AutoField" in kind:
        return "1"
    return "indringer@example.org"


def _unposted(seen: Seen) -> list[str]:
    """Addresses that take a POST, or were never looked at, and whose form was on no page."""
    from commitments import urls
    from faults.whole_site import ELSEWHERE
    from tests.views.test_matrix import names

    return sorted(set(names(urls.urlpatterns)) - seen.posted - seen.refusing - set(ELSEWHERE))


def _walk(role: str, person: Any, seen: Seen) -> None:
    """Follow links from where this person begins; every form that is met is posted."""
    from django.core.cache import cache
    from django.test import Client

    from faults.whole_site import STARTS

    client = Client(raise_request_exception=False)
    if person is not None:
        cache.clear()
        client.post("/inloggen/", {"username": person.email, "password": PASSWORD})
        _settle(client, role)
    waiting, counted = list(STARTS[role]), dict[str, int]()
    asker = Asker(client, role, seen)
    visited = set(waiting)
    while waiting:
        address = waiting.pop(0)
        name = _name(address)
        counted[name] = counted.get(name, 0) + 1
        if not name or counted[name] > PAGES or name in {"letter_file", "download", "logout"}:
            continue
        answer = client.get(address, follow=True)
        page = _page(answer)
        with _rolled_back():
            if client.post(address).status_code == 405:
                seen.refusing.add(name.split()[0])
        asker.post_all(page, address)
        links = [link.replace("&amp;", "&") for link in _LINK.findall(page)]
        fresh = [link for link in dict.fromkeys(links) if link not in visited]
        visited.update(fresh)
        waiting += fresh


def _settle(client: Any, role: str) -> None:
    """A decision that can be undone for the griffie; a second step for the administrator."""
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from commitments.models import Commitment, Role, User

    if role == Role.GRIFFIE:
        found = Commitment.objects.filter(status="found").first()
        assert found is not None
        where = f"/beoordelen/toezegging/{found.pk}/bevestigen/"
        client.post(where, {"version": found.version, "term": "ja"})
    if role == Role.ADMINISTRATOR:
        user = User.objects.get(role=role)
        TOTP.activate(user, generate_totp_secret())
        RecoveryCodes.activate(user)


def _page(answer: Any) -> str:
    is_page = answer.headers.get("Content-Type", "").startswith("text/html")
    return answer.content.decode() if is_page and not answer.streaming else ""


def _name(address: str) -> str:
    """The name of an address of ours, with what in it says which form it is."""
    from django.urls import Resolver404, resolve

    try:
        match = resolve(urlsplit(address).path)
    except Resolver404:
        return ""
    words = [str(match.kwargs[one]) for one in ("act", "kind") if one in match.kwargs]
    return " ".join([match.view_name or "", *words]) if match.view_name else ""


@dataclass
class Asker:
    """One visitor who posts every form once."""

    client: Any
    role: str
    seen: Seen
    met: set[tuple[Any, ...]] = field(default_factory=set)

    def post_all(self, page: str, address: str) -> None:
        """Post each form that was not met, and then those of the page that comes back."""
        for form in filled(page, address) if page.strip() else ():
            name = _name(form.action)
            key = (name, form.names, *form.values.get("zeker", ()), *form.values.get("action", ()))
            if name and key not in self.met:
                self.met.add(key)
                self.post_all(self._compare(name, form), form.action)

    def _compare(self, name: str, form: Form) -> str:
        """Post it plainly and with more; gives the page that the plain one came back with."""
        self.seen.forms += 1
        self.seen.posted.add(name.split()[0])
        before = _rows()
        plain, written = _post(self.client, form, {})
        added = {one: value for one, value in self.seen.extra.items() if one not in form.names}
        _, also = _post(self.client, form, added)
        if written != before:
            self.seen.wrote.add(name)
        if also not in (written, before):
            self.seen.wrong.append(f"{self.role} {name}: {_difference(written, also)}")
        return _page(plain)


def _post(client: Any, form: Form, added: dict[str, str]) -> tuple[Any, dict[str, list[str]]]:
    from django.core.cache import cache
    from django.core.files.uploadedfile import SimpleUploadedFile

    cache.clear()
    typed: dict[str, Any] = {**added, **form.values}
    if form.has_file:
        typed["file"] = SimpleUploadedFile("brief.txt", b"Ik stuur u voor 1 maart een brief.")
    cookies = client.cookies.output()
    with _rolled_back():
        answer = client.post(form.action, typed)
        written = _rows()
    if client.cookies.output() != cookies:
        client.cookies.load({})
        _restore(client, cookies)
    return answer, written


def _restore(client: Any, cookies: str) -> None:
    """The session's cookie as it was: what the post made of the session is rolled back too."""
    from http.cookies import SimpleCookie

    client.cookies = SimpleCookie(cookies.replace("Set-Cookie: ", ""))


@contextmanager
def _rolled_back() -> Iterator[None]:
    """Take back all that is written, and give new rows the same keys every time."""
    from django.db import connection, transaction

    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("select quote_ident(relname) from pg_class where relkind = 'S'")
                for (name,) in cursor.fetchall():
                    cursor.execute(f"alter sequence {name} restart with 100000")
        yield
        transaction.set_rollback(True)


def _rows() -> dict[str, list[str]]:
    """Every row of every table but sessions, without what is drawn anew."""
    from django.apps import apps
    from django.db import connection

    rows: dict[str, list[str]] = {}
    known = {table for table in connection.introspection.table_names() if "session" not in table}
    for model in apps.get_models(include_auto_created=True):
        if model._meta.db_table in known and model._meta.managed:
            many = model._default_manager.order_by("pk").values()
            rows[model._meta.label] = [_shown(one) for one in many]
    return rows


def _shown(row: dict[str, Any]) -> str:
    kept = {name: value for name, value in row.items() if name not in _DRAWN}
    return _SECRET.sub("…", repr(kept))


def _difference(one: dict[str, list[str]], other: dict[str, list[str]]) -> str:
    for label, rows in one.items():
        if rows != other[label]:
            apart = [pair for pair in zip(rows, other[label], strict=False) if pair[0] != pair[1]]
            return f"{label} {apart[:1] or (len(rows), len(other[label]))}"[:2000]
    return ""
