"""Row 43: a letter that names ten thousand dossiers, a promise that stands ten thousand times."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from faults.row import Outcome

if TYPE_CHECKING:
    from commitments.models import Commitment, Letter

ROW = 43
MOST_SECONDS = 5.0
MANY = 10_000
NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)
PROMISE = "Ik zal uw Kamer voor 1 maart 2024 het rapport over de verzakte duinvoet sturen."
ANSWER = "Hierbij stuur ik u, zoals toegezegd, het rapport over de verzakte duinvoet."


def crowded_matching() -> Iterator[Outcome]:
    """Each case in a process with a database of its own, so that none helps another."""
    for what in _CASES:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, found, most = pool.apply(_inject, (what,))
        yield Outcome(
            ROW,
            what,
            f"{seconds:.1f} s, {found} commitments",
            f"<= {MOST_SECONDS:.0f} s, {most} commitments",
            seconds <= MOST_SECONDS and found <= most,
        )


def _inject(what: str) -> tuple[float, int, int]:
    """Seconds, commitments that were touched, and how many may be."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("TESTING", "1")
    import django

    django.setup()
    from commitments.management.commands.evaluate_links import throw_away_database

    with throw_away_database():
        return _CASES[what]()


def _dossiers_named() -> tuple[float, int, int]:
    """Every third paper named is held, with a promise in it."""
    from commitments.models import Dossier, LetterPaper, Reference
    from commitments.services.propose import MOST, resolve_references

    papers = [(str(90_000 + at), str(at % 40 + 1)) for at in range(MANY)]
    made = [_letter(f"{PROMISE}\n({at})\n", date(2024, 1, 10)) for at in range(300)]
    _promises(made)
    dossiers = Dossier.objects.bulk_create([Dossier(number=number) for number, _ in papers])
    LetterPaper.objects.bulk_create(
        [
            LetterPaper(letter=made[at % 300], dossier=dossiers[at], number=papers[at][1])
            for at in range(0, MANY, 3)
        ]
    )
    named = "\n".join(f"Zie Kamerstuk {number}, nr. {paper}." for number, paper in papers)
    letter = _letter(f"{ANSWER}\n\n{named}\n", date(2024, 2, 27))
    Reference.objects.bulk_create(
        [
            Reference(
                letter=letter, start=at, end=at + 1, kind="kamerstuk", wording=number,
                dossier_number=number, paper_number=paper,
            )
            for at, (number, paper) in enumerate(papers)
        ]
    )  # fmt: skip
    seconds, found = _proposing(letter, before=resolve_references)
    return seconds, found, MOST


def _promise_repeated() -> tuple[float, int, int]:
    """Ten thousand letters with the same promise, and one that answers."""
    from commitments.services.propose import MOST

    _promises([_letter(f"{PROMISE}\n({at})\n", date(2024, 1, 10)) for at in range(MANY)])
    seconds, found = _proposing(_letter(f"{ANSWER}\n", date(2024, 2, 27)))
    return seconds, found, MOST


def _promise_repeated_in_a_letter() -> tuple[float, int, int]:
    """Making all promises of one letter findable."""
    from commitments.models import Posting
    from commitments.services.postings import index_commitments

    letter = _letter(f"{PROMISE}\n\n" * MANY, date(2024, 1, 10))
    promises = _commitments([letter] * MANY, [at * (len(PROMISE) + 2) for at in range(MANY)])
    start = time.process_time()
    index_commitments(promises)
    seconds = time.process_time() - start
    return seconds, Posting.objects.values("commitment").distinct().count(), MANY


_CASES: dict[str, Callable[[], tuple[float, int, int]]] = {
    "a letter naming 10,000 dossiers": _dossiers_named,
    "10,000 equal promises, one answer": _promise_repeated,
    "a promise 10,000 times in a letter": _promise_repeated_in_a_letter,
}


def _proposing(
    letter: Letter, before: Callable[[Letter], object] = lambda _letter: None
) -> tuple[float, int]:
    """CPU seconds of matching a letter, and for how many commitments it is proposed."""
    from commitments.services.propose import propose_links

    start = time.process_time()
    before(letter)
    proposed = propose_links(letter, now=NOW)
    return time.process_time() - start, len({link.commitment_id for link in proposed})


def _letter(text: str, day: date) -> Letter:
    from commitments.models import Letter, Source

    source, _ = Source.objects.get_or_create(slug="fault", defaults={"name": "Proef"})
    return Letter.objects.create(
        text=text, text_sha256=hashlib.sha256(text.encode()).hexdigest(), date=day,
        chamber="TK", kind="brief", subject="Duinen", source=source, rules_version="fault",
        received_at=NOW,
    )  # fmt: skip


def _promises(letters: Sequence[Letter]) -> None:
    """One promise at the start of each letter, findable."""
    from commitments.services.postings import write_postings

    words = {"duinvoet": 1.0, "verzak": 1.0, "stuk:rapport": 1.0}
    made = _commitments(letters, [0] * len(letters))
    write_postings({one.pk: words for one in made})


def _commitments(letters: Sequence[Letter], starts: Sequence[int]) -> list[Commitment]:
    from commitments.models import Commitment, Passage

    made = Commitment.objects.bulk_create(
        [
            Commitment(
                letter=letter, source="letter", firmness="firm", chamber="TK", status="open",
                deadline_kind="date", deadline_latest=date(2024, 2, 29), promised_on=letter.date,
            )
            for letter in letters
        ]
    )  # fmt: skip
    passages = Passage.objects.bulk_create(
        [
            Passage(
                letter=letter, start=start, end=start + len(PROMISE), quote=PROMISE,
                acts="commitment", rule="fault", rules_version="fault",
            )
            for letter, start in zip(letters, starts, strict=True)
        ]
    )  # fmt: skip
    through = Commitment.passages.through
    through.objects.bulk_create(
        [
            through(commitment_id=one.pk, passage_id=passage.pk)
            for one, passage in zip(made, passages, strict=True)
        ]
    )
    return made
