"""A port of loopback that counts who comes."""

from __future__ import annotations

import socket
import threading


class Listener:
    """Listens on ``port`` of loopback; ``visits`` is how many connected."""

    def __init__(self) -> None:
        self.visits = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                visitor, _ = self.socket.accept()
            except OSError:
                return
            self.visits += 1
            visitor.close()


#: Addresses that no letter is fetched from; ``{port}`` is the listener's.
FORBIDDEN = (
    "http://127.0.0.1:{port}/",
    "http://[::1]:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/",
    "http://localhost:{port}/",
    "http://0x7f.1:{port}/",
    "http://2130706433:{port}/",
    "http://127.1:{port}/",
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/",
    "http://0.0.0.0:{port}/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/",
    "ftp://www.tweedekamer.nl/",
    "https://www.tweedekamer.nl:{port}/",
    "https://www.tweedekamer.nl.evil.example/",
    "https://evil.example/www.tweedekamer.nl",
    "https://gebruiker@www.tweedekamer.nl/",
    "https://www.tweedekamer.nl@127.0.0.1:{port}/",
    "https://www.tweedekamer.nl/\r\nHost: elders",
    "http://[::1",
    "",
)
#: Numbers that a listed host may not stand for.
PRIVATE = ("127.0.0.1", "10.1.2.3", "169.254.1.1", "::1", "fd00::1", "::ffff:127.0.0.1")
