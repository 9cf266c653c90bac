from __future__ import annotations

import pytest

from commitments.matching.products import FAMILIES, products_in


@pytest.mark.parametrize(("family", "name"), [(f, n) for f, ns in FAMILIES.items() for n in ns])
def test_every_name_belongs_to_its_family(family: str, name: str) -> None:
    assert products_in(f"Ik stuur u het {name} toe.") == {family}


def test_compound_belongs_to_the_family_of_its_last_part() -> None:
    assert products_in("de kabinetsreactie en het meerjarenplan") == {"reactie", "plan"}


def test_other_words_are_no_product() -> None:
    assert products_in("De duinen worden onderhouden.") == frozenset()
