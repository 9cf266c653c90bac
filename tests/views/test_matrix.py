"""Every address of the site, for every kind of visitor; a new address without a row fails."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from commitments import urls
from commitments.lifecycle import Status
from commitments.models import Member, Rappel, Role
from tests import build
from tests.conftest import NOON
from tests.views.test_access import ROUTES as STAFF
from tests.views.test_matrix_public import OPEN_TO_ALL

pytestmark = pytest.mark.django_db

KEEPERS = {Role.GRIFFIE, Role.ADMINISTRATOR}
#: Who may come in, of everything that is not open to all and not in test_access.
ROWS: dict[str, set[Role]] = {
    "account": set(Role),
    "account_change_password": set(Role),
    "account_reauthenticate": set(Role),
    "mfa_index": set(Role),
    "mfa_reauthenticate": set(Role),
    "mfa_activate_totp": set(Role),
    "mfa_deactivate_totp": set(Role),
    "mfa_view_recovery_codes": set(Role),
    "mfa_generate_recovery_codes": set(Role),
    "mfa_download_recovery_codes": set(Role),
    "mfa_list_webauthn": set(Role),
    "mfa_add_webauthn": set(Role),
    "mfa_reauthenticate_webauthn": set(Role),
    "mfa_remove_webauthn": set(Role),
    "mfa_edit_webauthn": set(Role),
    "socialaccount_connections": set(Role),
    "invite": {Role.ADMINISTRATOR},
    "log": {Role.ADMINISTRATOR},
    "succession": {Role.ADMINISTRATOR},
    "ministry": {Role.MINISTRY},
    "ministry_item": {Role.MINISTRY},
    "ministry_act": {Role.MINISTRY},
    "rappels": KEEPERS | {Role.MINISTRY},
    "rappel": KEEPERS | {Role.MINISTRY},
    "budget_annex": KEEPERS | {Role.MINISTRY},
    "objection": {Role.MEMBER},
    "subscription_mine": set(Role),
    "deliveries": {Role.ADMINISTRATOR},
    "deliveries_trial": {Role.ADMINISTRATOR},
    "delivery_retry": {Role.ADMINISTRATOR},
}
#: Addresses for everybody; what a stranger may not see there is a 404 or an empty list.
OPEN = {
    "account_login", "logout", "account_logout", "account_signup", "account_inactive",
    "account_set_password", "account_reset_password", "account_reset_password_done", "invitation",
    "account_reset_password_from_key", "account_reset_password_from_key_done",
    "mfa_authenticate", "openid_connect_login", "openid_connect_callback",
    "socialaccount_login_cancelled", "socialaccount_login_error", "socialaccount_signup",
}  # fmt: skip


def names(patterns: Any) -> Iterator[str]:
    for one in patterns:
        if isinstance(one, URLResolver):
            yield from names(one.url_patterns)
        elif isinstance(one, URLPattern) and one.name:
            yield one.name


def test_every_address_has_a_row() -> None:
    listed = set(ROWS) | OPEN | set(OPEN_TO_ALL) | set(STAFF)
    assert set(names(urls.urlpatterns)) == listed
    site = set(names(get_resolver().url_patterns)) - {
        name for name in names(get_resolver().url_patterns) if name in set(names(_admin()))
    }
    assert site - listed == set()


def _admin() -> Any:
    for one in get_resolver().url_patterns:
        if isinstance(one, URLResolver) and one.namespace == "admin":
            return one.url_patterns
    return []


def address(name: str) -> str:
    made = build.commitment(
        ministry=build.ministry(), status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1)
    )
    made.members.add(Member.objects.get_or_create(name="A. Lid", surname="Lid")[0])
    Rappel.objects.create(
        number=1, ministry=build.ministry(), on=date(2024, 6, 1), made_by="x", made_at=NOON
    )
    args: dict[str, list[Any]] = {
        "ministry_item": [made.number],
        "ministry_act": [made.number, "reactie"],
        "rappel": [1],
        "objection": [made.number],
        "delivery_retry": [1],
        "mfa_remove_webauthn": [1],
        "mfa_edit_webauthn": [1],
        "invitation": [uuid.uuid4()],
    }
    return reverse(name, args=args.get(name, []))


def visitor(role: Role) -> Any:
    member = Member.objects.get_or_create(name="A. Lid", surname="Lid")[0]
    more: dict[Role, dict[str, Any]] = {
        Role.MINISTRY: {"ministry": build.ministry()},
        Role.MEMBER: {"member": member},
    }
    return build.user(role, **more.get(role, {}))


@pytest.mark.parametrize("name", ROWS)
def test_who_comes_in_where(name: str) -> None:
    where = address(name)
    stranger = Client().get(where)
    assert (stranger.status_code, stranger.headers["Location"][:10]) == (302, "/inloggen/")
    for role in Role:
        client = Client()
        client.force_login(visitor(role))
        status = client.get(where).status_code
        if role in ROWS[name]:
            assert status in {200, 302, 404, 405}, (name, role, status)
        else:
            assert status == 403, (name, role, status)


@pytest.mark.parametrize("name", [*ROWS, "report", "invitation"])
def test_post_without_a_token_of_ours_is_refused(name: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(visitor(min(ROWS.get(name, {Role.READER}))))
    where = address(name) if name != "report" else reverse("report", args=["G-000001"])
    assert client.post(where, {"version": 1, "text": "x"}).status_code in {403, 405}


@pytest.mark.parametrize("role", [Role.MINISTRY, Role.MEMBER, Role.READER])
def test_fields_that_were_not_asked_for_change_nothing(role: Role) -> None:
    made = build.commitment(ministry=build.ministry())
    user = visitor(role)
    client = Client()
    client.force_login(user)
    extra = {"status": "fulfilled", "is_staff": "on", "role": "administrator", "actor": "Ander"}
    typed = {"version": 1, "why": "x", "text": "x", **extra}
    client.post(reverse("ministry_act", args=[made.number, "opmerking"]), typed)
    client.post(reverse("report", args=[made.number]), typed)
    client.post(reverse("account_change_password"), typed)
    made.refresh_from_db()
    user.refresh_from_db()
    assert (made.status, user.is_staff, user.role) == ("open", False, role)
    assert not made.events.filter(actor_name="Ander").exists()
