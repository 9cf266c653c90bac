"""Values of the environment as settings take them; what is missing or wrong is gathered."""

import os

#: Everything that is missing or wrong, by name; settings.py tells it at once.
PROBLEMS: list[str] = []


def text(name: str, fallback: str | None) -> str:
    """The value of ``name``; no value and no fallback is a problem to tell."""
    value = os.environ.get(name, "").strip() or fallback
    if value is None:
        PROBLEMS.append(f"{name} is missing")
    return value or ""


def flag(name: str, fallback: bool = False) -> bool:
    value = os.environ.get(name, "").strip().lower()
    if value not in {"", "0", "1", "false", "true", "no", "yes"}:
        PROBLEMS.append(f"{name} must be 1 or 0, not {value!r}")
    return value in {"1", "true", "yes"} if value else fallback


def number(name: str, fallback: int, least: int = 1) -> int:
    value = os.environ.get(name, "").strip() or str(fallback)
    if not value.isdigit() or int(value) < least:
        PROBLEMS.append(f"{name} must be a whole number of at least {least}, not {value!r}")
        return fallback
    return int(value)


def words(name: str, fallback: str | None) -> list[str]:
    return [word.strip() for word in text(name, fallback).split(",") if word.strip()]
