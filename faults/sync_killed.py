"""Row 24: a sync of a register and its letters killed at random moments, and run again.

``python -m faults.sync_killed [ROWS] [LETTERS] [KILLS] [SEED]`` does it at another
size. What must hold: the sync ends complete, its state is that of one that was
never killed, once more it is the same, and a kill repeats a batch at most.
"""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.database import own_database
from faults.row import Outcome, show
from tests.feed_server.rows import SKIPPED, World
from tests.feed_server.server import FeedServer

if TYPE_CHECKING:
    from commitments.models import Letter, RegisterEntry

ROW = 24
ROOT = Path(__file__).resolve().parent.parent
#: Rows of the register, letters, kills: what the list of faults asks, and a sync of all feeds.
SIZES = ((60_000, 0, 20), (60_000, 5_000, 10))
#: Rows that one kill may have read again: a batch, filled page by page.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Result:
    """Hashes of the state: never killed, killed and ended, and after one sync more.

    ``missing``: rows and letters of the source that are not here in the end.
    """

    untouched: str
    killed: str
    again: str
    kills: int
    repeated: int
    missing: int

    @property
    def holds(self) -> bool:
        return (
            self.untouched == self.killed == self.again
            and not self.missing
            and self.repeated <= self.kills * _BATCH
        )


def killed_syncs() -> Iterator[Outcome]:
    """Every size of SIZES, each in a database of its own."""
    for rows, letters, kills in SIZES:
        yield outcome_of(rows, letters, kills, seed=24)


def outcome_of(rows: int, letters: int, kills: int, seed: int) -> Outcome:
    """One sync in peace and one that is killed, compared."""
    with own_database("killed") as url, tempfile.TemporaryDirectory() as folder:
        result = run(rows, letters, kills, seed, url, Path(folder))
    same = "equal" if result.untouched == result.killed == result.again else "NOT EQUAL"
    return Outcome(
        ROW,
        f"{rows} rows and {letters} letters, killed {result.kills} times",
        f"{same} {result.killed[:12]}, {result.missing} missing, {result.repeated} rows read again",
        f"equal to an uninterrupted sync, 0 missing, <= {_BATCH} rows read again a kill",
        result.holds,
    )


def run(rows: int, letters: int, kills: int, seed: int, url: str, folder: Path) -> Result:
    """Sync twice from nothing: once in peace, once killed ``kills`` times."""
    with FeedServer(World(rows, letters)) as server:
        env = environment(server, url, folder)
        manage(env, "flush_all")
        manage(env, "sync")
        usual = len(server.requests)
        untouched = manage(env, "state")
        manage(env, "flush_all")
        chance = random.Random(seed)
        done = sum(
            kill_once(env, server, chance.randint(1, max(usual // kills, 1)), chance.random() / 2)
            for _ in range(kills)
        )
        manage(env, "sync")
        killed = manage(env, "state")
        repeated = int(manage(env, "repeated")) - rows
        missing = rows + _wanted(server.world) - int(manage(env, "held"))
        manage(env, "sync")
        return Result(untouched, killed, manage(env, "state"), done, repeated, missing)


def _wanted(world: World) -> int:
    """How many documents are of a kind that is taken."""
    kinds = (world.row("Document", i)["Soort"] for i in world.rows("Document"))
    return sum(kind != SKIPPED for kind in kinds)


def environment(server: FeedServer, url: str, folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "TESTING": "1",
        "DATA_DIR": str(folder),
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "LOG_LEVEL": "WARNING",
        "TK_ODATA_URL": server.odata,
        "TK_SYNCFEED_URL": server.syncfeed,
        "KOOP_SRU_URL": server.sru,
        "KOOP_FRBR_URL": server.frbr,
    }


def manage(env: dict[str, str], command: str) -> str:
    """Run one command in a process of its own; its last line."""
    done = subprocess.run(
        [sys.executable, "-m", "faults.sync_killed", f"--{command}"],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stdout[-1000:]}{done.stderr[-2000:]}")
    return done.stdout.splitlines()[-1] if done.stdout.strip() else ""


def kill_once(env: dict[str, str], server: FeedServer, requests: int, seconds: float) -> bool:
    """Start a sync and kill it so long after so many requests; False if it had ended by then.

    Counted in requests and not in time, so that kills fall all over a sync
    however fast the machine is.
    """
    enough = len(server.requests) + requests
    process = subprocess.Popen(
        [sys.executable, "-m", "faults.sync_killed", "--sync"],
        cwd=ROOT,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while process.poll() is None and len(server.requests) < enough:
        time.sleep(0.01)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def state() -> str:
    """One hash over all a sync writes, by the names of things and not by our numbers."""
    from commitments.models import Commitment, Letter, RegisterEntry

    entries = RegisterEntry.objects.order_by("feed_id").select_related("commitment__origin")
    entries = entries.prefetch_related("letters__letter", "relations")
    told: list[object] = [_entry(one) for one in entries.iterator(500)]
    told += [_letter(one) for one in Letter.objects.order_by("pk").iterator(500)]
    told.append(Commitment.objects.count())
    lines = sorted(map(repr, told))  # papers of one subject and day come in no order of their own
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _entry(entry: RegisterEntry) -> tuple[object, ...]:
    one = entry.commitment
    named = ((row.identifier, row.letter and row.letter.text_sha256) for row in entry.letters.all())
    ties = (
        (row.tie, str(row.other_feed_id), row.other_id is None) for row in entry.relations.all()
    )
    return (
        entry.feed_id,
        entry.digest,
        (one.status, one.words, one.deadline_kind, one.deadline_latest, one.firmness),
        one.debate.number if one.debate else None,
        sorted(map(str, one.offices.all())),
        sorted(map(str, one.members.all())),
        one.origin.words if one.origin else None,
        sorted(named),
        sorted(ties),
        list(one.events.order_by("pk").values_list("kind", "quiet", "why", "to_status")),
        list(one.states.order_by("pk").values_list("status", "recorded_until")),
        sorted(one.links.values_list("letter__text_sha256", "relation", "state")),
    )


def _letter(letter: Letter) -> tuple[object, ...]:
    return (
        (letter.text_sha256, letter.subject, letter.kind),
        sorted(letter.identifiers.values_list("kind", "value")),
        sorted(letter.files.values_list("sha256", "kind")),
        list(letter.passages.order_by("start").values_list("start", "end", "acts")),
        list(letter.commitments.order_by("pk").values_list("status", "deadline_latest")),
        letter.versions.count(),
    )


def flush_all() -> None:
    from django.core.management import call_command
    from django.db import connection

    from commitments.models import append_only
    from commitments.services.reference import load_reference

    call_command("migrate", verbosity=0)
    append_only.lift(connection)
    call_command("flush", interactive=False, verbosity=0)
    append_only.install(connection)
    load_reference(ROOT / "seeds" / "reference")


def repeated() -> int:
    """How many rows of the register all runs together have seen."""
    from django.db.models import Sum

    from commitments.models import Feed, SyncRun

    seen = SyncRun.objects.filter(feed=Feed.REGISTER).aggregate(sum=Sum("seen"))["sum"]
    return int(seen or 0)


def held() -> int:
    """How many rows of the register and documents with a letter there are."""
    from commitments.models import Feed, FeedDocument, RegisterEntry

    documents = FeedDocument.objects.filter(feed=Feed.DOCUMENTS).exclude(letter=None)
    return RegisterEntry.objects.count() + documents.count()


def child(command: str) -> None:
    import django

    django.setup()
    if command == "--sync":
        from django.core.management import call_command

        call_command("sync")
    elif command == "--flush_all":
        flush_all()
    else:
        print({"--state": state, "--repeated": repeated, "--held": held}[command]())


def main(words: list[str]) -> None:
    if words[:1] and words[0].startswith("--"):
        child(words[0])
        return
    rows, letters, kills, seed = [int(word) for word in words] + [60_000, 5_000, 10, 1][
        len(words) :
    ]
    outcome = outcome_of(rows, letters, kills, seed)
    show([outcome])
    sys.exit(not outcome.holds)


if __name__ == "__main__":
    main(sys.argv[1:])
