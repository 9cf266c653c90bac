from __future__ import annotations

import pytest
from django.test import Client

from commitments.models import Role
from tests import build
from tests.pages import html

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.GRIFFIE])
def test_page_is_led_to_from_the_menu_of_administrators_alone(client: Client, role: Role) -> None:
    client.force_login(build.user(role))
    assert ('href="/opvolging/"' in html(client, "/")) == (role == Role.ADMINISTRATOR)
