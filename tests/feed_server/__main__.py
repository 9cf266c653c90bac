"""``python -m tests.feed_server --port N``: serve made-up feeds, for the demo and the bench."""

from __future__ import annotations

import argparse

from tests.feed_server.rows import World
from tests.feed_server.server import FeedServer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--letters", type=int, default=40)
    chosen = parser.parse_args()
    server = FeedServer(World(chosen.rows, chosen.letters), chosen.port)
    print(server.base, flush=True)  # noqa: T201 — whoever started it waits for this line
    server.serve()


if __name__ == "__main__":
    main()
