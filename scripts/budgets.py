"""Hold the house to its budgets: lengths of files, functions, tasks, templates, CSS and JavaScript.

Migrations and plain tables of rules or words (``TABLES``) are outside the length
budgets. A budget is broken only by changing its number here, in the open.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE, FUNCTION, USUAL, TASK, TEMPLATE = 300, 40, 25, 10, 150
CSS, JAVASCRIPT = 900, 200
#: The share of functions that keep within USUAL lines.
USUAL_SHARE = 0.95
#: Files that are tables: their length says nothing about their complexity.
TABLES = (
    "commitments/extraction/rules/",
    "commitments/migrations/",
    "tests/extraction/choices.py",
)
#: Shipped as they came from their makers.
FOREIGN = ("htmx.min.js",)


def main() -> None:
    problems = [*files(), *functions(), *templates(), *assets()]
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(bool(problems))


def python_files() -> list[Path]:
    roots = ("commitments", "tracker", "scripts", "bench", "faults", "tests")
    return sorted(path for root in roots for path in (ROOT / root).rglob("*.py"))


def is_table(path: Path) -> bool:
    return path.relative_to(ROOT).as_posix().startswith(TABLES)


def is_task(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        ast.unparse(decorator).startswith("shared_task") for decorator in node.decorator_list
    )


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def over(path: Path, lines: int, budget: int) -> str:
    return f"{path.relative_to(ROOT)}: {lines} lines, the budget is {budget}"


def files() -> Iterator[str]:
    for path in python_files():
        if not is_table(path) and (lines := length(path)) > FILE:
            yield over(path, lines, FILE)


def functions() -> Iterator[str]:
    lengths = []
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            lengths.append(lines)
            if lines > (budget := TASK if is_task(node) else FUNCTION):
                yield f"{over(path, lines, budget)}: {node.name}"
    share = sum(lines <= USUAL for lines in lengths) / len(lengths)
    if share < USUAL_SHARE:
        yield f"{share:.1%} of the functions keep within {USUAL} lines; {USUAL_SHARE:.0%} should"


def templates() -> Iterator[str]:
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.is_file() and (lines := length(path)) > TEMPLATE:
            yield over(path, lines, TEMPLATE)


def assets() -> Iterator[str]:
    for suffix, budget in ((".css", CSS), (".js", JAVASCRIPT)):
        own = [
            path
            for path in (ROOT / "commitments" / "static").rglob(f"*{suffix}")
            if path.name not in FOREIGN
        ]
        if (lines := sum(map(length, own))) > budget:
            yield f"own {suffix}: {lines} lines in all, the budget is {budget}"


if __name__ == "__main__":
    main()
