"""The words the engine knows, each with its roles and, for a verb, its bases and forms."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.extraction.rules import lexicon

_FORMS = "stpd"  # first singular, third singular, plural or infinitive, participle
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of one word: its roles and, for a verb, its bases with their forms."""

    roles: frozenset[str] = NOTHING
    verbs: tuple[tuple[str, frozenset[str]], ...] = ()


def _build() -> dict[str, Word]:
    roles: dict[str, set[str]] = {}
    verbs: dict[str, dict[str, set[str]]] = {}
    for role, words in {**lexicon.ROLES, **lexicon.NOUNS}.items():
        for word in words.split():
            roles.setdefault(word, set()).add(role)
    for base, forms in lexicon.VERBS:
        for form, word in zip(_FORMS, forms.split(), strict=True):
            if word != "-":
                verbs.setdefault(word, {}).setdefault(base, set()).add(form)
    return {
        word: Word(
            frozenset(roles.get(word, ())),
            tuple((base, frozenset(forms)) for base, forms in verbs.get(word, {}).items()),
        )
        for word in roles.keys() | verbs.keys()
    }


LEXICON = _build()
UNKNOWN = Word()
