"""What a sentence keeps before it promises something else.

"Hierbij stuur ik u de toegezegde rapportage en in november stuur ik u de tweede" keeps one
promise and makes another: each is read from its own part of the sentence.
"""

from __future__ import annotations

import re

from commitments.extraction.gate import Words
from commitments.extraction.outcomes import find_signals, read_outcomes
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.spelling import Spelling

_JOIN = re.compile(r"(?:,? en|;) $")
_HERE = frozenset(("now", "thereby"))
_POINTING = frozenset(("points-back", "takes-up"))


def kept_first(
    acts: SentenceActs,
    last: SentenceActs | None,
    sentence: str,
    spelling: Spelling,
    *,
    kept: bool,
    gated: bool,
) -> SentenceActs | None:
    """The fulfilment in what stands before the promise of a sentence, or None.

    ``acts`` then are of the rest alone. ``last``, ``kept``: as in ``read_outcomes``.
    """
    start = min((frame.start for frame in acts.frames), default=0)
    join = _JOIN.search(sentence, 0, start)
    if join is None or not acts.commits:
        return None
    front = sentence[: join.start()]
    signals = find_signals(Words(front, spelling), gated=gated) | (acts.signals & _POINTING)
    if join[0] == "; " and _HERE.isdisjoint(signals):
        return None
    first = SentenceActs(acts.index, signals=signals, part=(0, join.start()))
    read_outcomes(first, last, kept=kept)
    if first.acts != ["fulfilment"]:
        return None
    acts.signals = find_signals(Words(sentence[start:], spelling), gated=gated)
    acts.part = (start, len(sentence))
    return first
