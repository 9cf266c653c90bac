"""Acts taken back once a sentence is read whole: denied, not said to be so, or of others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from commitments.extraction.denials import denied
from commitments.extraction.rules.rule import flat
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.text import Sentence
from commitments.extraction.unasserted import unasserted
from commitments.extraction.whose import of_others, takes_up_others


def take_back(found: Iterable[SentenceActs], sentences: Sequence[Sentence]) -> None:
    """Drop each act that its sentence denies, does not say to be so, or tells of others."""
    for acts in found:
        if not acts.acts:
            continue
        sentence = sentences[acts.index].text
        words = flat(sentence)
        before = flat(sentences[acts.index - 1].text) if acts.index else ""
        for act, rule in (
            *denied(acts.acts, words),
            *unasserted(acts.acts, words, sentence),
            *of_others(acts.acts, words),
            *takes_up_others(acts, words, before),
        ):
            if act in acts.acts:
                acts.drop(act, rule)
