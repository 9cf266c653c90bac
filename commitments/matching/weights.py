"""What each signal weighs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighed sum in log odds: ``base`` plus each signal times its weight."""

    base: float
    by_signal: dict[str, float]


ANSWERS_FROM = -0.6
SHIFTS_FROM = -2.5
PROPOSE_FROM = -3.5
MARGIN = 0.25
ANSWER = Weights(-11.0, {})
SHIFT = Weights(-10.0, {})
