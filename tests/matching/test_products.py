from __future__ import annotations

import pytest

from commitments.matching.products import FAMILIES, is_kind, products_in
from commitments.stems import stems


@pytest.mark.parametrize(("family", "name"), [(f, n) for f, ns in FAMILIES.items() for n in ns])
def test_every_name_belongs_to_its_family(family: str, name: str) -> None:
    assert products_in(f"Ik stuur u het {name} toe.") == {family}


def test_compound_belongs_to_the_family_of_its_last_part() -> None:
    assert products_in("de kabinetsreactie en het meerjarenplan") == {"reactie", "plan"}


def test_other_words_are_no_product() -> None:
    assert products_in("De duinen worden onderhouden.") == frozenset()


@pytest.mark.parametrize(
    ("word", "alone"),
    [
        ("evaluatie", True), ("tussenevaluatie", True), ("beleidsreactie", True),
        ("wetsvoorstel", True), ("marktmonitor", False), ("winningsplan", False),
        ("incassokosten", False), ("duinvoet", False),
    ],
)  # fmt: skip
def test_kind_of_paper_with_its_object_is_more_than_a_kind(word: str, alone: bool) -> None:
    (stem,) = stems(word)
    assert is_kind(stem) is alone
