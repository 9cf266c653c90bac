"""Row 20: two people who save different fields of one commitment, and of one letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Barrier, Thread
from typing import Any

from faults.posted_forms import forms_of
from faults.row import Outcome

ROUNDS = 200


@dataclass(frozen=True, slots=True)
class Page:
    """An edit form, two fields of it, and what its row holds of them now."""

    address: str
    fields: tuple[str, str]
    read: Callable[[], tuple[str, str]]


def edited_at_once() -> Iterator[Outcome]:
    """Row 20: 200 times on a commitment and on a letter."""
    yield from edited(ROUNDS)


def edited(rounds: int) -> Iterator[Outcome]:
    from tests import build

    people = [build.user(email=f"{name}@example.org", name=name) for name in ("een", "twee")]
    made = build.commitment()
    assert made.letter is not None
    letter = made.letter

    def of_commitment() -> tuple[str, str]:
        made.refresh_from_db()
        return made.object, made.addressee

    def of_letter() -> tuple[str, str]:
        letter.refresh_from_db()
        return letter.subject, letter.addressee

    address = f"{made.get_absolute_url()}gegevens/"
    yield _saved("a commitment", Page(address, ("object", "addressee"), of_commitment),
                 made.events, people, rounds)  # fmt: skip
    address = f"/brieven/{letter.pk}/bewerken/"
    yield _saved("a letter", Page(address, ("subject", "addressee"), of_letter),
                 letter.events.filter(commitment=None), people, rounds)  # fmt: skip


def _saved(what: str, page: Page, events: Any, people: list[Any], rounds: int) -> Outcome:
    """Both open the form, both save at one moment, and who was refused does so again."""
    lost = doubled = unsaid = 0
    before = events.count()
    for number in range(rounds):
        typed = tuple(f"{field} {number}" for field in page.fields)
        statuses, refused = _both(page, people, typed)
        doubled += statuses != [302, 409]
        unsaid += not all("ntussen" in answer for answer in refused)
        first = [one == new for one, new in zip(page.read(), typed, strict=True)]
        loser = first.index(False) if sum(first) == 1 else 0
        _save(page, people[loser], {page.fields[loser]: typed[loser]})
        lost += page.read() != typed
    told = events.count() - before
    return Outcome(
        20,
        f"two people save different fields of {what}, {rounds} times",
        f"{lost} lost; {doubled} not one saved and one refused; {unsaid} refusals untold; "
        f"{told} in the history",
        f"0; 0; 0; {2 * rounds}",
        (lost, doubled, unsaid, told) == (0, 0, 0, 2 * rounds),
    )


def _both(page: Page, people: list[Any], typed: tuple[str, ...]) -> tuple[list[int], list[str]]:
    """Statuses in order, and the pages that were not redirects."""
    from django.db import connection

    gate, answers = Barrier(2), []

    def save(person: Any, field: str, words: str) -> None:
        try:
            answers.append(_save(page, person, {field: words}, gate))
        finally:
            connection.close()

    threads = [
        Thread(target=save, args=one) for one in zip(people, page.fields, typed, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    refused = [body for status, body in answers if status != 302]
    return sorted(status for status, _ in answers), refused


def _save(
    page: Page, person: Any, typed: dict[str, str], gate: Barrier | None = None
) -> tuple[int, str]:
    """As a browser does: open the form, type in one field, send all of it."""
    from django.test import Client

    client = Client(headers={"host": "localhost"})
    client.force_login(person)
    shown = client.get(page.address)
    form = next(one for one in forms_of(shown.content, page.address) if one.action == page.address)
    if gate is not None:
        gate.wait()
    answer = client.post(page.address, {**form.values, **typed})
    return answer.status_code, answer.content.decode()
