from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import Settings

from tests.pages import words

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("grace", "told"),
    [
        (0, "De laatste dag is voorbij."),
        (1, "De laatste dag is voorbij, en daarna nog 1 werkdag."),
        (5, "De laatste dag is voorbij, en daarna nog 5 werkdagen."),
    ],
)
def test_method_tells_the_grace_of_this_site(
    client: Client, settings: Settings, grace: int, told: str
) -> None:
    settings.GRACE_WORKING_DAYS = grace
    assert told in words(client, "/werkwijze/")
