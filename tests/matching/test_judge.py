from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from commitments.extraction.engine import read_letter
from commitments.matching.judge import Verdict, judge
from commitments.matching.letter import Answer, Deed, Heading, prepare
from commitments.matching.profiles import DAY, MEMBER, PRODUCT, profiles_of
from commitments.matching.promise import Promise
from commitments.matching.reasons import WEAK

PROMISES = """\
Den Haag, 10 januari 2024

Over het herstel van de duinen bij Zandhaven sprak ik met het waterschap. Het rapport over de \
verzakte duinvoet stuur ik uw Kamer voor 1 maart 2024.

Het lid Vermeer-Bos vroeg naar de tarieven van de veerdienst. Ik zeg toe uw Kamer voor de zomer \
over die tarieven te informeren.
"""
QUOTES = (
    "Het rapport over de verzakte duinvoet stuur ik uw Kamer voor 1 maart 2024.",
    "Ik zeg toe uw Kamer voor de zomer over die tarieven te informeren.",
)


def rarity(_stem: str) -> float:
    return 1.0


def promises() -> list[Promise]:
    spans = [[(at := PROMISES.index(quote), at + len(quote))] for quote in QUOTES]
    made = []
    for key, tokens in enumerate(profiles_of(PROMISES, spans, "Duinen en veren", {}), start=1):
        days = [token.removeprefix(DAY) for token in tokens if token.startswith(DAY)]
        made.append(
            Promise(
                key=key,
                chain=key,
                home=1,
                words={text: weight for text, weight in tokens.items() if ":" not in text},
                promised_on=date(2024, 1, 10),
                latest=date(2024, 2, 29) if key == 1 else date(2024, 7, 4),
                papers=frozenset({("90001", "12")}),
                dossiers=frozenset({"90001"}),
                ministries=frozenset({"water"}),
                chamber="TK",
                members=frozenset(t.removeprefix(MEMBER) for t in tokens if t.startswith(MEMBER)),
                days=frozenset((int(day[3:]), int(day[:2])) for day in days),
                products=frozenset(
                    t.removeprefix(PRODUCT) for t in tokens if t.startswith(PRODUCT)
                ),
            )
        )
    return made


def letter(body: str, sent: date = date(2024, 2, 27), **heading: object) -> Answer:
    text = f"Den Haag, 27 februari 2024\n\n{body}\n"
    reading = read_letter(text, on=sent)
    deeds = [Deed(p.start, p.end, frozenset(p.acts), p.deadline) for p in reading.passages]
    known = Heading(
        date=sent,
        kind="brief",
        dossiers=frozenset({"90001"}),
        ministries=frozenset({"water"}),
        chamber="TK",
    )
    return prepare(text, deeds, replace(known, **heading))  # type: ignore[arg-type]


def relations(verdicts: Sequence[Verdict]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for one in verdicts:
        found.setdefault(one.key, set()).add(one.relation)
    return found


def test_letter_that_sends_the_promised_report_fulfils_that_promise_alone() -> None:
    answer = letter(
        "Bijgaand treft u, zoals toegezegd in mijn brief van 10 januari jl. (Kamerstuk 90 001, "
        "nr. 12), het rapport over de verzakte duinvoet bij Zandhaven aan."
    )
    found = relations(judge(promises(), answer, rarity))
    assert found[1] == {"fulfils"}
    assert found.get(2, set()) <= {"mentions"}


def test_letter_that_only_announces_a_later_date_postpones_with_the_new_term() -> None:
    answer = letter(
        "Het rapport over de verzakte duinvoet bij Zandhaven is nog niet gereed en zal u niet "
        "voor 1 maart bereiken. Ik zal uw Kamer het rapport over de duinvoet uiterlijk 1 mei 2024 "
        "sturen."
    )
    (verdict,) = [one for one in judge(promises(), answer, rarity) if one.key == 1]
    assert verdict.relation == "postpones"
    assert verdict.deadline is not None
    assert verdict.deadline.latest == date(2024, 5, 1)


def test_answer_with_a_promise_of_other_words_of_it_is_in_part() -> None:
    answer = letter(
        "Bijgaand treft u, zoals toegezegd in mijn brief van 10 januari jl. (Kamerstuk 90 001, "
        "nr. 12), het rapport over het duin bij Zandhaven aan. Het werk gaat door. "
        "Over de verzakte duinvoet bij Zandhaven stuur ik uw Kamer het rapport voor 1 juni 2024."
    )
    assert relations(judge(promises(), answer, rarity))[1] == {"fulfils_partly", "postpones"}


def test_letter_that_drops_the_report_withdraws_the_promise() -> None:
    answer = letter(
        "In mijn brief van 10 januari jl. (Kamerstuk 90 001, nr. 12) heb ik een rapport over de "
        "verzakte duinvoet bij Zandhaven toegezegd. Van dat rapport over de duinvoet zie ik af."
    )
    assert relations(judge(promises(), answer, rarity))[1] == {"withdraws"}


def test_promise_made_again_is_answered_as_its_newest_self() -> None:
    old = promises()[0]
    again = replace(old, key=7, words={"rapport": 1.0}, promised_on=date(2024, 2, 1))
    answer = letter(
        "Bijgaand treft u, zoals toegezegd in mijn brief van 10 januari jl. (Kamerstuk 90 001, "
        "nr. 12), het rapport over de verzakte duinvoet bij Zandhaven aan."
    )
    assert relations(judge([old, again], answer, rarity)) == {7: {"fulfils"}}


def test_promise_named_by_member_is_found_in_other_words() -> None:
    answer = letter(
        "Het lid Vermeer-Bos vroeg in januari wat een overtocht met de veerdienst kost; met deze "
        "brief voldoe ik aan mijn toezegging haar over de tarieven te informeren."
    )
    found = relations(judge(promises(), answer, rarity))
    assert found[2] == {"fulfils"}
    assert found.get(1, set()) <= {"mentions"}


def test_letter_on_another_matter_says_nothing() -> None:
    answer = letter(
        "Hierbij bied ik u het verslag aan van de Landbouwraad van 20 februari.",
        dossiers=frozenset({"90007"}),
        ministries=frozenset({"landbouw"}),
    )
    assert judge(promises(), answer, rarity) == []


def test_later_day_in_the_same_dossier_without_a_word_of_the_promise_says_nothing() -> None:
    answer = letter(
        "Het lid Terwisscha vroeg naar de wachttijden. Ik kom hier uiterlijk 1 mei 2024 "
        "schriftelijk bij uw Kamer op terug.\n\nHet waterschap werkt door."
    )
    assert judge(promises(), answer, rarity) == []


def test_verdict_points_at_its_words_and_says_why() -> None:
    sentence = (
        "Hierbij stuur ik u het op 10 januari jl. toegezegde rapport over de verzakte duinvoet."
    )
    answer = letter(sentence)
    (verdict,) = [one for one in judge(promises(), answer, rarity) if one.key == 1]
    text = f"Den Haag, 27 februari 2024\n\n{sentence}\n"
    assert text[verdict.start : verdict.end] == sentence
    assert "De passage noemt de dag van de brief met de toezegging." in verdict.reasons
    assert verdict.reasons[-1].startswith("Gedeelde woorden: ")
    assert "duinvoet" in verdict.reasons[-1]
    assert 0 < verdict.score < 1


def test_verdict_on_little_that_names_nothing_says_so_first() -> None:
    (promise, _) = promises()
    answer = letter(
        "Het waterschap heeft de duinvoet bekeken.", dossiers=frozenset(), subject="Zandhaven"
    )
    (verdict,) = judge([promise], answer, rarity)
    assert (verdict.score < 0.5, verdict.reasons[0]) == (True, WEAK)


def test_likely_verdict_is_not_called_weak() -> None:
    answer = letter("Hierbij stuur ik u het rapport over de verzakte duinvoet bij Zandhaven.")
    (verdict,) = [one for one in judge(promises(), answer, rarity) if one.key == 1]
    assert (verdict.score > 0.5, WEAK in verdict.reasons) == (True, False)


def test_order_of_the_promises_changes_nothing() -> None:
    answer = letter("Hierbij stuur ik u het rapport over de verzakte duinvoet bij Zandhaven.")
    one = judge(promises(), answer, rarity)
    other = judge(promises()[::-1], answer, rarity)
    assert sorted(one, key=lambda v: v.key) == sorted(other, key=lambda v: v.key)


@pytest.mark.parametrize("body", ["", "Hoogachtend,", "«», nr. 12"])
def test_letter_without_words_says_nothing(body: str) -> None:
    assert judge(promises(), letter(body, dossiers=frozenset()), rarity) == []


def test_no_promises_give_no_verdicts() -> None:
    assert judge([], letter("Hierbij stuur ik u het rapport."), rarity) == []
