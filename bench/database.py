"""A database of one's own for measuring and for faults, so that no other is ever emptied."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

_ROOT = Path(__file__).resolve().parent.parent


def run_in_database(program: str, argument: str, purpose: str, **settings: str) -> Any:
    """What ``python -m program argument`` prints last, as JSON, on an empty database of its own.

    ``settings`` go before those of the environment. Raises CalledProcessError where it fails.
    """
    with own_database(purpose) as url, TemporaryDirectory() as folder:
        own = {
            "TESTING": "1",
            "DATABASE_URL": url,
            "DATA_DIR": folder,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "LOG_LEVEL": "CRITICAL",
        }
        done = subprocess.run(
            [sys.executable, "-m", program, argument],
            cwd=_ROOT,
            env={**os.environ, **own, **settings},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return json.loads(done.stdout.splitlines()[-1])


def on_postgresql() -> bool:
    """Whether DATABASE_URL names a PostgreSQL in which a database can be made."""
    return os.environ.get("DATABASE_URL", "").startswith("postgres")


@contextmanager
def own_database(purpose: str) -> Iterator[str]:
    """The address of an empty database, gone afterwards: beside DATABASE_URL's, else SQLite's."""
    if not on_postgresql():
        with TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'own.sqlite3'}"
        return
    parts = urlsplit(os.environ["DATABASE_URL"])
    name = f"{parts.path.strip('/')}_{purpose}_{os.getpid()}"
    named = sql.Identifier(name)
    around = parts._replace(path="/postgres").geturl()  # DATABASE_URL's own need not be there
    with psycopg.connect(around, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(named))
        try:
            yield parts._replace(path=f"/{name}").geturl()
        finally:
            connection.execute(sql.SQL("drop database if exists {} with (force)").format(named))
