"""A database of one's own for measuring and for faults, so that no other is ever emptied."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import psycopg
from psycopg import sql


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
