from __future__ import annotations

from dataclasses import replace
from datetime import date

from commitments.matching.chains import pooled
from commitments.matching.promise import Promise

OLD = Promise(
    key=1,
    chain=1,
    home=10,
    words={"duinvoet": 1.0, "rapport": 0.6},
    promised_on=date(2024, 1, 10),
    latest=date(2024, 3, 1),
    papers=frozenset({("90001", "12")}),
    members=frozenset({"vermeer"}),
)
NEW = Promise(
    key=4,
    chain=1,
    home=11,
    words={"rapport": 1.0},
    promised_on=date(2024, 3, 2),
    latest=date(2024, 9, 1),
    papers=frozenset({("90001", "15")}),
)
OTHER = Promise(key=2, chain=2, home=10, words={"veerdienst": 1.0})


def test_chain_is_its_newest_promise_known_by_all_of_them() -> None:
    assert pooled([NEW, OTHER, OLD]) == [
        Promise(
            key=4,
            chain=1,
            home=11,
            words={"duinvoet": 1.0, "rapport": 1.0},
            promised_on=date(2024, 3, 2),
            latest=date(2024, 9, 1),
            papers=frozenset({("90001", "12"), ("90001", "15")}),
            members=frozenset({"vermeer"}),
            made_before=frozenset({date(2024, 1, 10)}),
        ),
        OTHER,
    ]


def test_promise_made_again_was_made_on_every_day() -> None:
    assert pooled([OLD, NEW])[0].made == {date(2024, 1, 10), date(2024, 3, 2)}


def test_days_of_settled_doubles_stay_known() -> None:
    first, second = date(2023, 5, 1), date(2024, 2, 1)
    old = replace(OLD, made_before=frozenset({first}))
    new = replace(NEW, made_before=frozenset({second}))
    assert pooled([old, new])[0].made_before == {first, second, date(2024, 1, 10)}
