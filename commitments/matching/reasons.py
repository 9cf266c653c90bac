"""Why a letter is proposed, in Dutch sentences a person can check."""

from __future__ import annotations

import re

from commitments.matching.letter import Line
from commitments.matching.promise import Promise
from commitments.matching.signals import Signals
from commitments.matching.words import likeness, telling

#: So many shared words are named.
WORDS = 5
_WORD = re.compile(r"[^\W\d_][\w'’-]+")
#: Signal, from what value it counts, and what is said; the strongest evidence first.
_SAID: tuple[tuple[str, float, str], ...] = (
    ("names_number", 1.0, "De passage noemt het nummer van de toezegging."),
    ("names_paper", 1.0, "De passage noemt het Kamerstuk van de brief met de toezegging."),
    ("names_day", 1.0, "De passage noemt de dag van de brief met de toezegging."),
    ("names_month", 1.0, "De passage wijst terug naar de maand van de toezegging."),
    ("names_member", 1.0, "De passage noemt het Kamerlid aan wie is toegezegd."),
    ("names_occasion", 1.0, "De passage noemt de dag waarnaar de toezegging zelf verwijst."),
    ("fulfilment", 1.0, "De passage zegt een toezegging of verzoek na te komen."),
    ("postponement", 1.0, "De passage zegt dat iets later komt."),
    ("withdrawal", 1.0, "De passage zegt dat iets niet meer komt."),
    ("later_term", 1.0, "De passage noemt een latere termijn dan was toegezegd."),
    ("same_term", 1.0, "De passage noemt dezelfde termijn als was toegezegd."),
    ("product", 1.0, "De passage noemt een stuk van de toegezegde soort."),
    ("answers_questions", 1.0, "De brief is een antwoord op Kamervragen, zoals toegezegd."),
    ("same_dossier", 1.0, "De brief hoort bij hetzelfde dossier."),
    ("same_ministry", 1.0, "De brief komt van hetzelfde ministerie of zijn opvolger."),
    ("on_time", 0.7, "De brief valt rond de toegezegde termijn."),
    ("subject_words", 0.4, "Het onderwerp van de brief lijkt op dat van de toezegging."),
)

#: Said of a proposal that is more likely wrong than right by its score, and names nothing.
WEAK = "Zwakke aanwijzing: de passage noemt geen datum, nummer of Kamerlid van de toezegging."
_NAMING = ("names_number", "names_paper", "names_day", "names_month", "names_member",
           "names_occasion")  # fmt: skip


def reasons_of(
    promise: Promise, line: Line, signals: Signals, *, unlikely: bool
) -> tuple[str, ...]:
    """What speaks for the line, as sentences; first that it is little, where it is."""
    said = [sentence for name, least, sentence in _SAID if signals[name] >= least]
    if unlikely and not any(signals[name] for name in _NAMING):
        said.insert(0, WEAK)
    shared = shared_words(promise, line.text)
    if shared:
        said.append(f"Gedeelde woorden: {', '.join(shared)}.")
    return tuple(said)


#: Signals a person can check in the passage, whatever words or dates come and go around it.
_IN_SIGHT = (*_NAMING, "fulfilment", "postponement", "withdrawal", "repeat")


def evidence_of(signals: Signals) -> str:
    """The names of what speaks for the line in plain sight, in a fixed order."""
    return " ".join(name for name in _IN_SIGHT if signals[name])


def shared_words(promise: Promise, text: str) -> list[str]:
    """The words of a text that meet the promise's, as printed, the weightiest first."""
    found: dict[str, float] = {}
    for word in _WORD.findall(text):
        for stem in telling(word):
            worth = max(
                (weight * likeness(own, stem) for own, weight in promise.words.items()), default=0.0
            )
            if worth:
                found[word] = max(worth, found.get(word, 0.0))
    return sorted(found, key=lambda word: (-found[word], word))[:WORDS]
