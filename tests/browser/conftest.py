"""One Chromium from the system, a live site, and what every page of it must keep to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Locator, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from commitments.models import User
from tests.sources.pages import CHROMIUM

_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder opens a browser."""
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that all tests share."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps a loop running in this thread
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        yield browser
        browser.close()


@dataclass
class Site:
    """A visitor of the live site; what the browser complained of is in ``complaints``."""

    address: str
    context: BrowserContext
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        page = self.context.new_page()
        page.on("console", lambda told: self._heard(told.type, told.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))
        page.goto(f"{self.address}{path}")
        return page

    def sign_in(self, user: User) -> None:
        """Enter as this account, without the form."""
        client = Client()
        client.force_login(user)
        for name, morsel in client.cookies.items():
            self.context.add_cookies([{"name": name, "value": morsel.value, "url": self.address}])

    def _heard(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:")):
            self.complaints.append(f"asked a stranger: {url}")


@pytest.fixture(params=[f"{width}-{scheme}" for width in WIDTHS for scheme in SCHEMES])
def site(
    request: pytest.FixtureRequest, chromium: Browser, live_server: LiveServer
) -> Iterator[Site]:
    """The site at each width, in each colour scheme; nothing may have been complained of."""
    width, scheme = request.param.split("-")
    context = chromium.new_context(
        viewport={"width": int(width), "height": 900}, color_scheme=scheme, locale="nl-NL"
    )
    visited = Site(live_server.url, context)
    yield visited
    context.close()
    assert visited.complaints == []


def follow(page: Page, leads_on: Locator) -> None:
    """Click what leads to another page, and wait until that page is there: a click does not."""
    with page.expect_navigation():
        leads_on.click()


def check(page: Page) -> None:
    """What every page keeps to: axe finds nothing, nothing scrolls sideways, one h1, no style."""
    assert violations(page) == []
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wider) <= 0
    assert page.locator("h1").count() == 1
    inline = "[style], style, script:not([src], [type$='json'])"
    assert page.locator(inline).count() == 0
    assert small_targets(page) == []


def violations(page: Page) -> list[tuple[str, list[Any]]]:
    """What axe has against it; in the dark, which changes colours alone, against these."""
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    asked = {"runOnly": ["color-contrast", "link-in-text-block"]} if dark else {}
    found = Axe().run(page, options={"resultTypes": ["violations"], **asked}).response["violations"]
    return [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]


def small_targets(page: Page) -> list[str]:
    """Buttons, fields and links outside running text that are smaller than 24 px either way."""
    script = """() => [...document.querySelectorAll('button, input, select, summary, nav a, .tag')]
      .filter(e => e.offsetParent && e.type !== 'hidden')
      .filter(e => { const b = e.getBoundingClientRect(); const l = e.closest('label');
        const box = l ? l.getBoundingClientRect() : b;
        return Math.max(b.height, box.height) < 24 || Math.max(b.width, box.width) < 24 })
      .map(e => e.outerHTML.slice(0, 120))"""
    small: list[str] = page.evaluate(script)
    return small
