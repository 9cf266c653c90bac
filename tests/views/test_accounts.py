"""The second step, sessions, invitations and a lost password."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core import mail
from django.test import Client, RequestFactory
from django.urls import reverse
from pytest_django import Settings

from commitments.adapters import AccountAdapter
from commitments.models import Deed, Invitation, Member, Notice, Role, User
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tries_yet")]
PASSWORD = "een-lang-wachtwoord"


def sign_in(client: Client, user: User, password: str = PASSWORD) -> Any:
    return client.post(reverse("account_login"), {"username": user.email, "password": password})


def code_of(secret: str) -> str:
    counter = next(iter(yield_hotp_counters_from_time()))
    return str(format_hotp_value(hotp_value(secret, counter)))


def set_up(client: Client) -> str:
    """Activate an authenticator app; its secret."""
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    found = re.search(r'value="([A-Z2-7]{32})"', page)
    assert found is not None
    response = client.post(reverse("mfa_activate_totp"), {"code": code_of(found[1])})
    assert response.status_code == 302
    return found[1]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("role", [Role.GRIFFIE, Role.MINISTRY, Role.MEMBER, Role.ADMINISTRATOR])
def test_who_writes_goes_nowhere_before_a_second_step_is_set_up(
    client: Client, settings: Settings, role: Role
) -> None:
    settings.MFA_REQUIRED = True
    user = build.user(role, is_staff=role == Role.ADMINISTRATOR)
    sign_in(client, user)
    for where in ("/", "/beoordelen/", "/toezeggingen/", "/beheer/"):
        assert client.get(where).headers["Location"] == reverse("mfa_index")
    set_up(client)
    assert client.get("/").status_code == 200


def test_without_a_second_step_one_can_still_set_it_up_change_password_and_leave(
    client: Client, settings: Settings
) -> None:
    settings.MFA_REQUIRED = True
    sign_in(client, build.user(Role.ADMINISTRATOR))
    names = ["mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_change_password"]
    assert [client.get(reverse(name)).status_code for name in names] == [200] * len(names)
    with time_machine.travel(NOON + timedelta(minutes=16), tick=False):
        asked = client.get(reverse("mfa_activate_totp")).headers["Location"]
        assert asked.startswith(reverse("account_reauthenticate"))
        answer = client.post(asked, {"password": PASSWORD})
        assert answer.headers["Location"] == reverse("mfa_activate_totp")
        set_up(client)
        assert client.post(reverse("account_logout")).headers["Location"] == "/"


def test_reader_needs_no_second_step(client: Client, settings: Settings) -> None:
    settings.MFA_REQUIRED = True
    sign_in(client, build.user(Role.READER))
    assert client.get("/").status_code == 200


def test_second_step_is_asked_at_the_next_sign_in(client: Client, settings: Settings) -> None:
    settings.MFA_REQUIRED = True
    user = build.user()
    sign_in(client, user)
    secret = set_up(client)
    again = Client()
    assert sign_in(again, user).headers["Location"].startswith(reverse("mfa_authenticate"))
    assert again.get("/beoordelen/").headers["Location"].startswith("/inloggen/")
    wrong = again.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert wrong.status_code == 200
    with time_machine.travel(NOON + timedelta(minutes=1), tick=False):
        again.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
        assert again.get("/beoordelen/").status_code == 200


def test_secret_is_not_kept_as_it_is(client: Client) -> None:
    user = build.user()
    sign_in(client, user)
    secret = set_up(client)
    kept = Authenticator.objects.get(user=user, type="totp")
    assert secret not in str(kept.data)


def test_session_ends_after_some_hours_and_when_nothing_is_done(client: Client) -> None:
    sign_in(client, build.user())
    for minutes in range(0, 12 * 60, 100):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            assert client.get("/beoordelen/").status_code == 200
    with time_machine.travel(NOON + timedelta(hours=12, minutes=1), tick=False):
        assert client.get("/beoordelen/").status_code == 302
    idle = Client()
    sign_in(idle, User.objects.get())
    with time_machine.travel(NOON + timedelta(minutes=121), tick=False):
        assert idle.get("/beoordelen/").status_code == 302


def test_other_sessions_end_with_a_new_password(client: Client) -> None:
    user = build.user()
    other = Client()
    sign_in(client, user)
    sign_in(other, user)
    typed = {"oldpassword": PASSWORD, "password1": "een-ander-wachtwoord"}
    client.post(reverse("account_change_password"), typed | {"password2": typed["password1"]})
    assert client.get("/beoordelen/").status_code == 200
    assert other.get("/beoordelen/").status_code == 302


def test_lost_password_is_mailed_also_to_who_tried_too_often(client: Client) -> None:
    user = build.user()
    for _ in range(11):
        sign_in(client, user, "mis")
    asked = client.post(reverse("account_reset_password"), {"email": user.email})
    unknown = client.post(reverse("account_reset_password"), {"email": "weg@example.org"})
    assert asked.headers["Location"] == unknown.headers["Location"]
    assert [one.to for one in mail.outbox] == [[user.email]]
    link = re.search(r"/account/wachtwoord/nieuw/\S+", str(mail.outbox[0].body))
    assert link is not None
    form = client.get(link[0]).headers["Location"]
    new = {"password1": "een-nieuw-wachtwoord", "password2": "een-nieuw-wachtwoord"}
    assert client.post(form, new).status_code == 302
    user.refresh_from_db()
    assert user.check_password("een-nieuw-wachtwoord")
    elsewhere = {"username": user.email, "password": "een-nieuw-wachtwoord"}
    signed_in = Client().post(reverse("account_login"), elsewhere, REMOTE_ADDR="10.0.0.2")
    assert signed_in.status_code == 302


def test_who_proves_again_who_it_is_goes_on_under_a_new_id(client: Client) -> None:
    sign_in(client, build.user())
    old = client.session.session_key
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    assert client.session.session_key != old
    assert client.get("/beoordelen/").status_code == 200


def test_eleventh_code_of_the_second_step_is_not_looked_at(client: Client) -> None:
    user = build.user()
    sign_in(client, user)
    set_up(client)
    again = Client()
    sign_in(again, user)
    pages = [
        again.post(reverse("mfa_authenticate"), {"code": "x"}, REMOTE_ADDR=f"10.0.0.{n}")
        for n in range(12)
    ]
    assert ["Deze code klopt niet" in one.content.decode() for one in pages] == [True] * 10 + [
        False
    ] * 2


def test_codes_from_behind_a_proxy_are_counted_by_visitor(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    headers = {"x-forwarded-for": "1.2.3.4, 10.0.0.7"}
    assert AccountAdapter().get_client_ip(RequestFactory().get("/", headers=headers)) == "10.0.0.7"


def test_new_passwords_are_not_asked_for_without_end(client: Client) -> None:
    statuses = [
        client.post(reverse("account_reset_password"), {"email": f"x{one}@example.org"}).status_code
        for one in range(11)
    ]
    assert statuses == [302] * 10 + [429]


def test_member_is_invited_and_chooses_a_password(client: Client) -> None:
    member = Member.objects.create(name="A. Lid", surname="Lid")
    client.force_login(build.user(Role.ADMINISTRATOR))
    typed = {"email": "Lid@Example.org", "name": "Staf van Lid", "role": "member"}
    assert client.post(reverse("invite"), typed).status_code == 422
    assert client.post(reverse("invite"), typed | {"member": member.pk}).status_code == 302
    sent = Invitation.objects.get()
    notice = Notice.objects.get()
    where = reverse("invitation", args=[sent.key])
    assert (notice.address, where in notice.body) == ("lid@example.org", True)
    assert "Uitgenodigd als Kamerlid" in Deed.objects.get(kind="invited").detail
    guest = Client()
    assert guest.post(where, {"password": "kort"}).status_code == 422
    assert guest.post(where, {"password": "een-eigen-wachtwoord"}).status_code == 302
    made = User.objects.get(email="lid@example.org")
    assert (made.role, made.member, made.name) == ("member", member, "Staf van Lid")
    assert guest.get(where).status_code == 404
    assert guest.post(where, {"password": "een-eigen-wachtwoord"}).status_code == 404


def test_old_invitation_works_no_more(client: Client) -> None:
    sent = Invitation.objects.create(
        email="x@example.org",
        name="X",
        role=Role.READER,
        invited_by="x",
        invited_at=NOON - timedelta(days=15),
    )
    assert "werkt niet meer" in words(client, reverse("invitation", args=[sent.key]), status=404)


def test_nobody_signs_up(client: Client) -> None:
    typed = {"email": "x@example.org", "password1": PASSWORD}
    assert client.post(reverse("account_signup"), typed).status_code == 302
    assert not User.objects.exists()
