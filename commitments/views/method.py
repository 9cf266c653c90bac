"""How letters are read and what the words on this site mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from commitments.extraction.rules.commitments import (
    ANSWERS,
    COMMITMENTS,
    NEW_TERMS,
    NOUNS,
    SAYINGS,
)
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.rules.firmness import EFFORT_VERBS, EFFORTS
from commitments.extraction.rules.fulfilments import FULFILMENTS
from commitments.extraction.rules.rule import FactRule, Rule
from commitments.extraction.rules.term_rule import DateRule, PhraseRule, TermExample
from commitments.extraction.rules.weighed import AFTER, REPEATS, TOO_LIGHT, WEIGHED, WeighedRule
from commitments.extraction.terms import DATE_RULES, PHRASE_RULES
from commitments.models import DeadlineKind, PolicyTerm
from commitments.queries.rule_records import RuleRecord, rule_records
from commitments.wording.dates import day
from commitments.wording.lateness import PATIENCE
from commitments.wording.letters import ACTS

type AnyRule = Rule[object] | FactRule[object] | WeighedRule


@require_safe
def show_method(request: HttpRequest) -> HttpResponse:
    context = {"grace": settings.GRACE_WORKING_DAYS, "patience": PATIENCE}
    return render(request, "method.html", context)


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as the page shows it, with what people thought of its findings (None: nothing yet)."""

    name: str
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    record: RuleRecord | None


@require_safe
def show_rules(request: HttpRequest) -> HttpResponse:
    """Every rule with its examples, and how often its findings were confirmed."""
    records = rule_records()
    answers = [(ACTS[act], [rule for rule in FULFILMENTS if rule.reading == act]) for act in ACTS]
    groups: list[tuple[str, Iterable[AnyRule]]] = [
        ("Toezegging", [*COMMITMENTS, *SAYINGS, *NOUNS, *NEW_TERMS, *ANSWERS]),
        *((name.capitalize(), rules) for name, rules in answers if rules),
        ("Inspanning in plaats van belofte", [*EFFORTS, EFFORT_VERBS]),
        ("Geen toezegging", EXCLUSIONS),
        ("Gewogen woorden", [*WEIGHED, *AFTER, REPEATS]),
        ("Te licht bevonden", [TOO_LIGHT]),
    ]
    terms: tuple[DateRule | PhraseRule, ...] = (*DATE_RULES, *PHRASE_RULES)
    context = {
        "groups": [(name, _rows(rules, records)) for name, rules in groups],
        "terms": [(rule.name, [_told(example) for example in rule.examples]) for rule in terms],
        "policy": PolicyTerm.objects.all(),
    }
    return render(request, "rules.html", context)


def _rows(rules: Iterable[AnyRule], records: dict[str, RuleRecord]) -> list[RuleRow]:
    return [
        RuleRow(rule.name, rule.examples[:3], rule.counterexamples[:2], records.get(rule.name))
        for rule in rules
    ]


def _told(example: TermExample) -> dict[str, str]:
    """One row of the table of terms: the words, the letter's day and what they leave."""
    kind = DeadlineKind(example.kind)
    latest = f"uiterlijk {_day(example.latest)}" if example.latest else kind.label
    return {"words": example.words, "on": _day(example.on) or "zonder datum", "latest": latest}


def _day(iso: str) -> str:
    return day(date.fromisoformat(iso)) if iso else ""
