from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from commitments.lifecycle import Status
from commitments.models import (
    Commitment,
    Committee,
    Deed,
    DeedKind,
    Event,
    Letter,
    Member,
    Ministry,
    Office,
    Person,
    PolicyTerm,
    Recess,
    Role,
    Signature,
    User,
)
from commitments.services.subscribers import subscriber_of
from tests import build
from tests.conftest import NOON

pytestmark = pytest.mark.django_db

EDITABLE = {
    *("user", "ministry", "person", "office", "source", "recess", "policyterm", "cabinet"),
    *("party", "member", "committee", "debate"),
}


def page(model: str, what: str, *args: Any) -> str:
    return reverse(f"admin:commitments_{model}_{what}", args=args)


@pytest.fixture
def administrator(client: Client) -> User:
    user = build.user(Role.ADMINISTRATOR)
    client.force_login(user)
    return user


def test_whatever_has_a_life_is_read_only_and_nothing_is_deleted(
    client: Client, administrator: User
) -> None:
    made = build.commitment()
    build.link(made, build.letter())
    for model in apps.get_app_config("commitments").get_models():
        if not admin.site.is_registered(model):
            continue
        name = model._meta.model_name or ""
        assert client.get(page(name, "changelist")).status_code == 200, name
        added = client.get(page(name, "add")).status_code
        assert added == (200 if name in EDITABLE else 403), name
        row = model._default_manager.first()
        if row is not None:
            assert client.get(page(name, "change", row.pk)).status_code == 200, name
            assert client.post(page(name, "delete", row.pk), {"post": "yes"}).status_code == 403


@pytest.mark.parametrize(
    ("model", "field"),
    [("letter", "subject"), ("commitment", "status"), ("event", "why"), ("dossier", "title")],
)
def test_post_to_what_has_a_life_is_refused(
    client: Client, administrator: User, model: str, field: str
) -> None:
    made = build.commitment(letter=build.letter(paper=("90001", "1")))
    row = {
        "letter": made.letter_id,
        "commitment": made.pk,
        "event": made.events.get().pk,
        "dossier": 1 if made.letter is None else made.letter.papers.get().dossier_id,
    }[model]
    assert client.post(page(model, "change", row), {field: "anders"}).status_code == 403
    assert not Letter.objects.filter(subject="anders").exists()
    assert not Commitment.objects.filter(status="anders").exists()
    assert not Event.objects.filter(why="anders").exists()


@pytest.mark.parametrize("role", [None, *Role])
def test_only_administrators_come_in(client: Client, role: Role | None) -> None:
    if role is not None:
        client.force_login(build.user(role))
    for where in (reverse("admin:index"), page("user", "changelist"), page("ministry", "add")):
        response = client.get(where, follow=True)
        if role == Role.ADMINISTRATOR:
            assert response.status_code == 200
        elif role is None:
            assert response.redirect_chain[-1][0].startswith("/inloggen/?next=/beheer/")
        else:
            assert response.status_code == 403


def test_admin_has_no_sign_in_of_its_own(client: Client) -> None:
    build.user(Role.ADMINISTRATOR)
    response = client.post(
        reverse("admin:login"),
        {"username": "administrator@example.org", "password": "een-lang-wachtwoord"},
    )
    assert response.status_code == 302
    assert response["Location"].startswith("/inloggen/")
    assert "_auth_user_id" not in client.session


def test_recess_ministry_and_policy_are_kept_here(client: Client, administrator: User) -> None:
    recess = {
        "chamber": "TK",
        "name": "zomer",
        "first": "2025-07-04",
        "last": "2025-09-01",
        "status": "vastgesteld",
        "source": "Kamerbrief",
    }
    assert client.post(page("recess", "add"), recess).status_code == 302
    assert Recess.objects.get().first == date(2025, 7, 4)
    named = {"slug": "duinen", "name": "Duinen", "aliases": '["Zee"]'}
    assert client.post(page("ministry", "add"), named).status_code == 302
    assert Ministry.objects.get(slug="duinen").aliases == ["Zee"]
    policy = {"kind": "vague", "rule": "", "days": "60", "source": "afspraak"}
    assert client.post(page("policyterm", "add"), policy).status_code == 302
    assert PolicyTerm.objects.get().days == 60


def account(**fields: Any) -> dict[str, Any]:
    return {
        "email": "Nieuw@Example.org",
        "name": "Nieuw",
        "role": "griffie",
        "password1": "een-lang-wachtwoord-2",
        "password2": "een-lang-wachtwoord-2",
        **fields,
    }


def test_account_is_made_with_a_role_and_nothing_more(client: Client, administrator: User) -> None:
    extra = {"is_superuser": "on", "is_staff": "on"}
    assert client.post(page("user", "add"), account(**extra)).status_code == 302
    made = User.objects.get(email="nieuw@example.org")
    assert (made.role, made.is_superuser, made.is_staff) == ("griffie", False, False)
    assert made.check_password("een-lang-wachtwoord-2")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"email": "ADMINISTRATOR@example.org"}, "Er is al een account met dit e-mailadres."),
        ({"role": "ministry"}, "Kies het ministerie waarvoor dit account werkt."),
        ({"password2": "anders"}, "De twee wachtwoordvelden komen niet overeen."),
        ({"password1": "kort", "password2": "kort"}, "12 tekens"),
    ],
)
def test_wrong_account_is_told(
    client: Client, administrator: User, fields: dict[str, Any], told: str
) -> None:
    response = client.post(page("user", "add"), account(**fields))
    assert response.status_code == 200
    assert told in response.content.decode()
    assert User.objects.count() == 1


def test_account_is_switched_off_and_its_role_changed(client: Client, administrator: User) -> None:
    other = build.user()
    data = {"email": other.email, "name": "Ander", "role": "reader"}
    assert client.post(page("user", "change", other.pk), data).status_code == 302
    other.refresh_from_db()
    assert (other.name, other.role, other.is_active) == ("Ander", "reader", False)
    assert other.check_password("een-lang-wachtwoord")


def test_account_is_told_for_whom_it_works(client: Client, administrator: User) -> None:
    other, colleague = build.user(), build.user(email="collega@example.org", name="Collega")
    committee = Committee.objects.create(chamber="EK", name="Duinen")
    member = Member.objects.create(name="B. Bedacht", surname="Bedacht")
    data = {"email": other.email, "name": "Ander", "role": "griffie", "is_active": "on"}
    works = {"chamber": "EK", "committees": committee.pk, "stands_in_for": colleague.pk}
    where = page("user", "change", other.pk)
    assert client.post(where, data | works | {"member": member.pk}).status_code == 302
    other.refresh_from_db()
    assert (other.chamber, other.member) == ("EK", member)
    assert (other.committees.get(), other.stands_in_for.get()) == (committee, colleague)
    assert client.post(where, data | works).status_code == 302
    assert client.post(where, data | {"chamber": "TK"}).status_code == 302
    kept = Deed.objects.filter(kind=DeedKind.CHANGED).order_by("pk")
    told = list(kept.values_list("detail", flat=True))
    assert told == [
        (
            "Naam: Proef griffie → Ander; Kamer: – → Eerste Kamer; Commissies: – → Duinen; "
            "Vervangt: – → Collega; Kamerlid: – → B. Bedacht"
        ),
        "Kamerlid: B. Bedacht → –",
        "Kamer: Eerste Kamer → Tweede Kamer; Commissies: Duinen → –; Vervangt: Collega → –",
    ]
    assert "Duinen (Eerste Kamer)</option>" in client.get(where).content.decode()


@pytest.mark.parametrize(
    "change", [{"role": "griffie", "is_active": "on"}, {"role": "administrator"}]
)
def test_last_administrator_stays(
    client: Client, administrator: User, change: dict[str, str]
) -> None:
    where = page("user", "change", administrator.pk)
    data = {"email": administrator.email, "name": "Beheer", **change}
    response = client.post(where, data)
    told = "Dit is de enige beheerder die aan staat; maak eerst een ander beheerder."
    assert told in response.content.decode()
    build.user(Role.ADMINISTRATOR, email="tweede@example.org")
    assert client.post(where, data).status_code == 302


def test_mail_follows_an_account_to_another_address(client: Client, administrator: User) -> None:
    other = build.user()
    subscriber = subscriber_of(other, now=NOON)
    data = {"email": "Nieuw@example.org", "name": "Ander", "role": "reader"}
    assert client.post(page("user", "change", other.pk), data).status_code == 302
    subscriber.refresh_from_db()
    assert (subscriber.email, subscriber.user) == ("nieuw@example.org", other)


def test_day_of_a_source_is_not_set_here(client: Client, administrator: User) -> None:
    source = build.source()
    data = {"slug": "upload", "name": "Anders", "active": "on", "complete_until": "2024-06-05"}
    assert client.post(page("source", "change", source.pk), data).status_code == 302
    source.refresh_from_db()
    assert (source.name, source.complete_until) == ("Anders", None)


def test_ministry_filled_in_for_an_office_reaches_its_promises(
    client: Client, administrator: User
) -> None:
    person = Person.objects.create(name="J.K. Verzonnen")
    office = Office.objects.create(person=person, title="Minister voor Veren")
    letter = build.letter()
    one = build.commitment(status=Status.FOUND, letter=letter)
    Signature.objects.create(letter=letter, position=0, name="J.K.", title="x", office=office)
    water = build.ministry()
    data = {"person": person.pk, "title": office.title, "ministry": water.pk}
    response = client.post(page("office", "change", office.pk), data, follow=True)
    assert f"Dit ministerie is ingevuld bij: {one.number}." in response.content.decode()
    one.refresh_from_db()
    assert one.ministry == water


def test_page_of_a_recess_lists_the_terms_it_may_touch(client: Client, administrator: User) -> None:
    recess = Recess.objects.create(
        chamber="TK", name="zomer", first=date(2025, 7, 4), last=date(2025, 9, 1), source="brief"
    )
    one = build.commitment(deadline_wording="voor het zomerreces")
    build.commitment()
    told = client.get(page("recess", "change", recess.pk)).content.decode()
    assert f'<a href="{one.get_absolute_url()}">{one.number}</a> ‘voor het zomerreces’' in told
    assert "1 toezeggingen" in told


def test_back_room_has_nothing_of_other_packages_and_names_in_dutch(
    client: Client, administrator: User
) -> None:
    assert {one._meta.app_label for one in admin.site._registry} == {"commitments"}
    added = client.get(page("office", "add")).content.decode()
    assert "Persoon:" in added
    assert "Ministerie:" in added
    build.commitment()
    assert "Nummer" in client.get(page("commitment", "changelist")).content.decode()


def test_lost_second_step_is_forgotten_and_told(client: Client, administrator: User) -> None:
    lost, other = build.user(Role.GRIFFIE), build.user(Role.MEMBER)
    for user in (lost, other):
        for kind in ("totp", "recovery_codes"):
            Authenticator.objects.create(user=user, type=kind, data={})
    typed = {"action": "forget_second_step", "_selected_action": [lost.pk, administrator.pk]}
    client.post(page("user", "changelist"), typed)
    assert {one.user for one in Authenticator.objects.all()} == {other}
    told = Deed.objects.filter(kind=DeedKind.SECOND_STEP)
    assert [(one.about, one.detail) for one in told] == [(f"account {lost}", "gewist")]
