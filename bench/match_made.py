"""Made-up promises and letters about them: four topics a promise, compounds, Zipf-like."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

FIRST = [
    "water", "zorg", "stikstof", "energie", "woning", "jeugd", "asiel", "klimaat", "belasting",
    "pensioen", "landbouw", "spoor", "lucht", "natuur", "politie", "onderwijs", "defensie",
    "cultuur", "media", "huur", "haven", "bodem", "mest", "visserij", "wind", "zonne", "warmte",
    "kern", "data", "cyber", "archief", "toeslag", "schuld", "arbeid", "inkomens", "gezins",
    "ouderen", "huisarts", "medicijn", "dieren", "voedsel", "kunst", "sport", "taal", "dijk",
    "kust", "rivier", "veen", "bos", "gas", "elektra", "netwerk", "satelliet", "drone",
    "vracht", "fiets", "vlieg", "grens", "handels", "visum",
]  # fmt: skip
LAST = [
    "beleid", "fonds", "akkoord", "toezicht", "inspectie", "regeling", "subsidie", "plan",
    "visie", "strategie", "norm", "heffing", "toets", "monitor", "register", "loket", "agenda",
    "programma", "kader", "convenant", "autoriteit", "raad", "platform", "stelsel", "keten",
    "markt", "sector", "transitie", "opgave", "tekort", "capaciteit", "kwaliteit", "tarief",
    "vergunning", "handhaving", "crisis", "herstel", "bescherming", "samenwerking", "innovatie",
    "verordening", "richtlijn", "protocol", "dashboard", "pilot", "proef", "prognose", "raming",
    "keuring", "meting", "voorraad", "kaart", "gids", "route", "baan", "brug", "sluis", "loods",
]  # fmt: skip
TOPICS = [one + other for one in FIRST for other in LAST]
WEIGHTS = [1 / (place + 10) ** 0.7 for place in range(len(TOPICS))]
VERBS = [
    "onderzocht", "versterkt", "uitgewerkt", "verkend", "geborgd", "aangepast", "voortgezet",
    "vastgesteld", "gemonitord", "herzien", "afgestemd",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """One made-up promise."""

    pk: int
    dossier: int
    topics: tuple[str, ...]
    verb: str

    @property
    def words(self) -> set[str]:
        """The words that differ from promise to promise."""
        return {*self.topics, self.verb}

    @property
    def text(self) -> str:
        one, other, third, fourth = self.topics
        return (
            f"De minister zegt toe de Kamer te informeren over {one} en {other}, en {third} "
            f"{self.verb} te hebben voor het zomerreces, met aandacht voor {fourth}"
        )


def make(many: int, rng: random.Random) -> Iterator[Made]:
    """Promises in the order of their keys."""
    topics = TOPICS[:]
    rng.shuffle(topics)
    sums: list[float] = []
    for weight in WEIGHTS:
        sums.append(weight + (sums[-1] if sums else 0.0))
    for pk in range(1, many + 1):
        chosen = tuple(rng.choices(topics, cum_weights=sums, k=4))
        yield Made(pk, rng.randrange(max(10, many // 30)) + 1, chosen, rng.choice(VERBS))


def letter_about(
    promise: Made, others: Iterable[Made], rng: random.Random
) -> tuple[str, int | None]:
    """A letter of some 5 kB and the dossier it names, if it names one."""
    said = [
        f"Het kabinet heeft {rng.choice(VERBS)} dat {rng.choice(other.topics)} in de praktijk "
        f"{rng.choice(VERBS)} wordt met betrokken partijen."
        for other in others
    ]
    for topic in promise.topics:
        if rng.random() < 0.8:
            said.insert(
                rng.randrange(len(said)),
                f"Met deze brief informeer ik uw Kamer over {topic}, waarover ik een toezegging "
                f"heb gedaan; {topic} is {rng.choice(VERBS)}.",
            )
    return " ".join(said), promise.dossier if rng.random() < 0.7 else None
