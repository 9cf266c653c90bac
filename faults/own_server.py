"""The site behind a real socket of this process, and visitors from addresses of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from http.cookies import SimpleCookie
from threading import Thread
from urllib.parse import urlencode

HOST = "127.0.0.1"


@contextmanager
def served() -> Iterator[int]:
    """Serve the site until it is left; gives the port."""
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

    from tracker.wsgi import application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_: object) -> None:
            """Nobody reads a line for every try."""

    server = ThreadedWSGIServer((HOST, 0), Quiet, connections_override={})
    server.set_app(application)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass(slots=True)
class Visitor:
    """A browser at one address of loopback, with its cookies."""

    port: int
    place: str = HOST
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, where it leads, and the page."""
        return self._ask("GET", path, None)

    def post(self, path: str, typed: dict[str, str], form: str = "") -> tuple[int, str, str]:
        """Post a form as its page (``form``, else the same address) gave it."""
        from django.conf import settings

        name = settings.CSRF_COOKIE_NAME
        if name not in self.cookies:
            self.get(form or path)
        token = self.cookies.get(name, "")
        return self._ask("POST", path, typed | {"csrfmiddlewaretoken": token})

    def _ask(self, method: str, path: str, typed: dict[str, str] | None) -> tuple[int, str, str]:
        connection = HTTPConnection(HOST, self.port, timeout=60, source_address=(self.place, 0))
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        try:
            connection.request(method, path, urlencode(typed or {}), headers)
            answer = connection.getresponse()
            body = answer.read().decode(errors="replace")
            self._keep(answer)
        finally:
            connection.close()
        return answer.status, answer.headers.get("Location") or "", body

    def _keep(self, answer: HTTPResponse) -> None:
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
