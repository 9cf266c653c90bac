from __future__ import annotations

from commitments.management.link_scores import Proposed, score_links


def test_answer_counts_as_found_and_first_by_place_in_the_queue() -> None:
    proposals = [
        Proposed("A", "L2", "postpones", 0.9),
        Proposed("A", "L3", "fulfils", 0.6),
    ]
    figures = score_links(["A"], proposals, {("A", "L3"): {"fulfils"}, ("A", "L2"): {"postpones"}})
    assert (figures.answered_found.value, figures.answered_first.value) == (1.0, 1.0)
    assert (figures.relation_right.right, figures.relation_right.of) == (2, 2)
    assert figures.unanswered_quiet.of == 0


def test_missed_answer_and_wrong_answer_are_told() -> None:
    proposals = [Proposed("A", "L2", "fulfils", 0.9), Proposed("B", "L2", "fulfils_partly", 0.8)]
    labelled = {("A", "L3"): {"fulfils"}, ("B", "L2"): {"none"}}
    figures = score_links(["A", "B"], proposals, labelled)
    assert figures.answered_found.misses == ["A"]
    assert figures.answered_first.misses == ["A: L2"]
    assert (figures.fulfils_right.right, figures.fulfils_right.of) == (0, 2)
    assert figures.planted_refused.misses == ["B ← L2"]
    assert figures.unanswered_quiet.misses == ["B ← L2"]


def test_planted_letter_that_is_mentioned_or_not_proposed_counts_as_refused() -> None:
    labelled = {("A", "L2"): {"none"}, ("A", "L3"): {"none"}}
    figures = score_links(["A"], [Proposed("A", "L2", "mentions", 0.4)], labelled)
    assert (figures.planted_refused.right, figures.planted_refused.of) == (2, 2)
    assert figures.relation_right.of == 0


def test_newest_passage_of_a_promise_decides_its_relation() -> None:
    proposals = [
        Proposed("A", "L4", "postpones", 0.9, newest=1),
        Proposed("A", "L4", "repeats", 0.5, newest=2),
        Proposed("A", "L4", "mentions", 0.7, newest=3),
    ]
    figures = score_links(["A"], proposals, {("A", "L4"): {"repeats"}})
    assert (figures.relation_right.value, figures.proposals) == (1.0, 1)
