from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import RequestContext, Template
from django.test import RequestFactory

from commitments.models import Role, User
from tests import build

pytestmark = pytest.mark.django_db


def panel(user: User | AnonymousUser) -> str:
    request = RequestFactory().get("/")
    request.user = user
    context = RequestContext(request, {"commitment": build.commitment()})
    return Template("{% load desk %}{% decide_panel commitment %}").render(context)


def test_panel_shows_nothing_to_whoever_may_not_decide() -> None:
    assert panel(AnonymousUser()).strip() == ""
    assert panel(build.user(Role.MINISTRY)).strip() == ""


def test_panel_carries_the_version_and_a_csrf_token_in_every_form_that_posts() -> None:
    shown = panel(build.user())
    forms = shown.count('method="post"')
    assert forms == shown.count('name="version" value="1"') == shown.count("csrfmiddlewaretoken")
    assert forms == 5
