"""The house itself: its map tells the truth, its words are one each, its scripts work."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "commitments"
MAP = (APP / "README.md").read_text(encoding="utf-8")


def modules() -> list[str]:
    """Every module and package of the app, as the map names them: "mail.py", "services/"."""
    entries = [
        path.name + "/" if path.is_dir() else path.name
        for path in APP.iterdir()
        if path.suffix == ".py" or (path.is_dir() and path.name != "__pycache__")
    ]
    return sorted(name for name in entries if name != "__init__.py")


def test_map_names_every_module_and_no_other() -> None:
    mapped = re.findall(r"^\| `([a-z_]+(?:\.py|/))` \|", MAP, flags=re.MULTILINE)
    assert sorted(mapped) == modules()


def test_ladder_of_the_map_is_the_one_that_is_checked() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    layers = pyproject.split("layers = [")[2].split("]")[0]
    checked = [re.findall(r"\((\w+)\)", line) for line in layers.splitlines() if "(" in line]
    written = re.search(r"```ladder\n(.*?)```", MAP, flags=re.DOTALL)
    assert written is not None
    told = [re.findall(r"\w+", rung) for rung in written[1].split(">")]
    assert told == checked


def forbidden_words() -> list[str]:
    rows = re.findall(r"^\| [^|]+ \| [^|]+ \| ([^|]*) \|$", MAP, flags=re.MULTILINE)
    return [word for row in rows for word in re.findall(r"`(\w+)`", row)]


def names_of(path: Path) -> set[str]:
    """The words in the names of classes, functions and modules."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    parts = (re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower() for name in [*named, path.stem])
    return {word for part in parts for word in part.split("_") if word}


def test_glossary_has_one_word_for_each_thing() -> None:
    forbidden = set(forbidden_words())
    assert len(forbidden) >= 8
    used = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in APP.rglob("*.py")
        if "migrations" not in path.parts
        for word in names_of(path) & forbidden
    }
    assert used == set()


def test_budgets_hold() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "budgets.py"], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def find_python(folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(folder), "PYENV_ROOT": str(folder / "pyenv"), **env}
    command = ["/bin/sh", str(ROOT / "scripts" / "find-python")]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def executable(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def path_with(folder: Path) -> str:
    """A PATH with nothing of this machine but what the script itself needs."""
    return str(folder / "bin")


def test_python_that_exists_and_fails_is_passed_over(tmp_path: Path) -> None:
    executable(tmp_path / "bin" / "python3.14", "exit 127")
    executable(tmp_path / "bin" / "python3.13", f'exec "{sys.executable}" "$@"')
    done = find_python(tmp_path, PATH=path_with(tmp_path))
    assert done.stdout.strip() == str(tmp_path / "bin" / "python3.13")


def test_python_beside_the_shims_is_found(tmp_path: Path) -> None:
    shims = tmp_path / "elsewhere" / "shims"
    executable(shims / "python3", "exit 127")
    real = executable(
        tmp_path / "elsewhere" / "versions" / "3.13.9" / "bin" / "python",
        f'exec "{sys.executable}" "$@"',
    )
    assert find_python(tmp_path, PATH=str(shims)).stdout.strip() == str(real)


@pytest.mark.skipif(
    any(
        Path(f"{place}/python3.{minor}").exists()
        for place in ("/usr/local/bin", "/opt/homebrew/bin")
        for minor in (12, 13, 14)
    ),
    reason="this machine has a Python where the script looks whatever the PATH",
)
def test_no_python_is_told_in_one_sentence(tmp_path: Path) -> None:
    executable(tmp_path / "bin" / "python3", "exit 1")
    done = find_python(tmp_path, PATH=path_with(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Gestand needs Python 3.12, 3.13 or 3.14")
    assert len(done.stderr.splitlines()) == 1


def test_settings_of_production_name_all_that_is_missing() -> None:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", "import tracker.settings"],
        cwd=ROOT,
        env={**kept, "EMAIL_URL": "imap://nowhere", "GRACE_WORKING_DAYS": "soon"},
        capture_output=True,
        text=True,
    )
    told = done.stderr.splitlines()[-1]
    for name in ("SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL", "DATABASE_URL", "REDIS_URL"):
        assert f"{name} is missing" in told
    assert "EMAIL_URL must read smtp://host:port" in told
    assert "GRACE_WORKING_DAYS must be a whole number" in told
