"""A local server that speaks as the Tweede Kamer's and KOOP's do, and misbehaves on demand."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.feed_server import answers
from tests.feed_server.rows import World

#: Damage done to one answer as a whole, each used up by one request.
#: "500", "429", "slow", "cut", "garbage", "html", "redirect:<address>", "big".
#: Damage to the rows themselves holds for as long as it is set (``lasting``):
#: "loop", "spiral", "duplicates", "reordered", "odd", "slow", "500".
TYPES = {"OData": "application/json; charset=utf-8", "resource": "text/plain; charset=utf-8"}


class FeedServer:
    """``with FeedServer(World(...)) as server`` serves on a free port of loopback."""

    def __init__(self, world: World | None = None, port: int = 0) -> None:
        self.world = world or World()
        self.next_damage: list[str] = []
        self.lasting: set[str] = set()
        self.slowness = 1.0
        self.retry_after = "0"
        self.requests: list[str] = []
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()
        self._pages: dict[tuple[object, ...], bytes] = {}
        feed = self

        class Handler(_Handler):
            server_state = feed

        self._http = _Server(("127.0.0.1", port), Handler)
        self.base = f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> FeedServer:
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    def serve(self) -> None:
        self._http.serve_forever()

    @property
    def odata(self) -> str:
        return f"{self.base}/OData/v4/2.0/"

    @property
    def syncfeed(self) -> str:
        return f"{self.base}/SyncFeed/2.0/Feed"

    @property
    def sru(self) -> str:
        return f"{self.base}/sru"

    @property
    def frbr(self) -> str:
        return f"{self.base}/frbr/officielepublicaties/"

    def enter(self, address: str) -> str:
        """Note a request; the damage it is to suffer."""
        with self._lock:
            self.requests.append(address)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            return self.next_damage.pop(0) if self.next_damage else ""

    def leave(self) -> None:
        with self._lock:
            self.at_once -= 1

    def answer(self, address: str) -> tuple[str, bytes | None]:
        """The content type and body of an address; None where nothing is."""
        if address.endswith("/resource"):
            return TYPES["resource"], answers.resource(self.world, address)
        if address.startswith("/OData/"):
            return TYPES["OData"], self._page(address)
        if address.startswith("/SyncFeed/"):
            return "application/atom+xml", answers.syncfeed(self.world, self.base, address)
        if address.startswith("/sru"):
            return "application/xml", answers.sru(self.world, address)
        if address.startswith("/frbr/"):
            return "application/xml", answers.publication(self.world, address)
        return "text/plain", None

    def _page(self, address: str) -> bytes:
        """A page as it was made before, so that a bench measures the client and not this."""
        world = self.world
        key = address, world.commitments, world.times_changed, len(world.deleted), *self.lasting
        if key not in self._pages:
            self._pages[key] = answers.odata(world, self.base, address, self.lasting)
        return self._pages[key]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that was killed is no news."""


class _Handler(BaseHTTPRequestHandler):
    server_state: FeedServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        state = self.server_state
        damage = state.enter(self.path)
        try:
            self._respond(damage or ("500" if "500" in state.lasting else ""))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            state.leave()

    def _respond(self, damage: str) -> None:
        state = self.server_state
        if damage in {"500", "429"}:
            extra = {"Retry-After": state.retry_after} if damage == "429" else {}
            return self._send(int(damage), "text/plain", b"probeer het later", extra)
        if damage.startswith("redirect:"):
            return self._send(302, "text/plain", b"", {"Location": damage.partition(":")[2]})
        if damage == "slow" or "slow" in state.lasting:
            time.sleep(state.slowness)
        kind, body = state.answer(self.path)
        if damage == "garbage":
            body = b'{"value": [{"Id": '
        if damage == "html":
            kind, body = "text/html", b"<html><body>Onderhoud</body></html>"
        if damage == "big":
            body = b"x" * (21 * 2**20)
        if body is None:
            return self._send(404, "text/plain", b"bestaat niet")
        if damage == "cut":
            return self._cut(kind, body)
        return self._send(200, kind, body)

    def _cut(self, kind: str, body: bytes) -> None:
        """Promise the whole and send half."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2])
        self.wfile.flush()
        self.close_connection = True

    def _send(
        self, status: int, kind: str, body: bytes, extra: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (extra or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass
