"""Every regular expression the framework-free packages ship, and texts that nearly match each."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from re import _constants as ops  # type: ignore[attr-defined]  # the parsed form of a pattern
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

PACKAGES = ("commitments.extraction", "commitments.matching", "commitments.calendar",
            "commitments.stems", "commitments.sources")  # fmt: skip
type Parsed = Iterable[tuple[Any, Any]]
type Pick = Callable[[int], int]  # of so many choices one, from 0

_CATEGORIES: dict[Any, str] = {ops.CATEGORY_DIGIT: "1", ops.CATEGORY_SPACE: " "}
_MANY = 3  # how often a repeated part is repeated in a sample


def shipped() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern by a name that tells where it is from."""
    found: dict[str, re.Pattern[str]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(_patterns(value, set())):
                found.setdefault(f"{module.__name__}:{name}:{number}", pattern)
    unique: dict[str, str] = {}
    for name, pattern in found.items():
        unique.setdefault(pattern.pattern, name)
    return {name: found[name] for name in unique.values()}


def _modules() -> Iterator[ModuleType]:
    for package in filter(importlib.util.find_spec, PACKAGES):
        module = importlib.import_module(package)
        yield module
        for info in pkgutil.walk_packages(getattr(module, "__path__", []), f"{package}."):
            yield importlib.import_module(info.name)


def _patterns(value: object, seen: set[int]) -> Iterator[re.Pattern[str]]:
    """The patterns inside a value: in tuples, dicts and dataclasses too."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
        return
    inside: Iterable[object] = ()
    if isinstance(value, dict):
        inside = value.values()
    elif isinstance(value, (tuple, list, set, frozenset)):
        inside = value
    elif is_dataclass(value) and not isinstance(value, type):
        inside = [getattr(value, field.name) for field in fields(value)]
    for part in inside:
        yield from _patterns(part, seen)


def families(pattern: re.Pattern[str]) -> list[str]:
    """Texts to be repeated: samples of the pattern, their halves, near-misses, single parts."""
    parsed = parser.parse(pattern.pattern, pattern.flags)
    units: dict[str, None] = {}
    turns = [_sample(parsed, partial(_turn, turn)) for turn in range(6)]
    for sample in filter(None, turns):
        units[sample] = None
        units[sample + " "] = None
        units[sample[:-1] + "¤"] = None  # ends on what cannot match
        units[sample[: len(sample) // 2]] = None
        units[sample[: len(sample) * 3 // 4] + " "] = None
    for part in _parts(parsed):
        units[part] = None
        units[part + " "] = None
    return [unit for unit in units if unit][:30]


def samples(pattern: re.Pattern[str], picks: Iterable[Pick]) -> Iterator[str]:
    """A text for each of ``picks`` that a pattern is likely to match; that picks its branches."""
    parsed = parser.parse(pattern.pattern, pattern.flags)
    for pick in picks:
        yield _sample(parsed, pick)


def _turn(turn: int, choices: int) -> int:
    """Another one of the choices every turn."""
    return turn * 7 % choices


def _sample(parsed: Parsed, pick: Pick) -> str:
    return "".join(_sampled(op, argument, pick) for op, argument in parsed)


def _sampled(op: Any, argument: Any, pick: Pick) -> str:
    match op, argument:
        case ops.LITERAL, int(code):
            return chr(code)
        case ops.IN, list(items):
            return _of_class(items, pick)
        case ((ops.ANY | ops.NOT_LITERAL), _):
            return "x"
        case ((ops.MAX_REPEAT | ops.MIN_REPEAT | ops.POSSESSIVE_REPEAT), (low, high, inner)):
            count = min(int(high), max(int(low), pick(2) * _MANY))
            return _sample(inner, pick) * count
        case ops.SUBPATTERN, (_, _, _, inner):
            return _sample(inner, pick)
        case ops.ATOMIC_GROUP, inner:
            return _sample(inner, pick)
        case ops.BRANCH, (_, list(branches)):
            return _sample(branches[pick(len(branches))], pick)
        case ops.ASSERT, (1, inner):
            return _sample(inner, pick)
    return ""


def _of_class(items: list[tuple[Any, Any]], pick: Pick) -> str:
    """A character of a class; of a negated one a letter."""
    if items[0][0] is ops.NEGATE:
        return "x"
    op, argument = items[pick(len(items))]
    if op is ops.LITERAL:
        return chr(argument)
    if op is ops.RANGE:
        low, high = argument
        return chr(low + pick(high - low + 1))
    return _CATEGORIES.get(argument, "a")


def _parts(parsed: Parsed) -> list[str]:
    """Each single part of a pattern, sampled alone, longest first."""
    turns = [partial(_turn, turn) for turn in (0, 1)]
    singles = {_sampled(op, argument, pick) for op, argument in parsed for pick in turns}
    return sorted(filter(None, singles), key=len, reverse=True)
