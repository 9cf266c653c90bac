"""Where a commitment came from, what sort it is, and whether the clock spoke of it."""

from __future__ import annotations

from django.db import models


class CommitmentSource(models.TextChoices):
    LETTER = "letter", "gelezen in een brief"
    REGISTER = "register", "officieel register"
    HAND = "hand", "met de hand vastgelegd"


class Category(models.TextChoices):
    INFORMEREN = "informeren", "de Kamer informeren"
    BEANTWOORDING = "beantwoording", "beantwoording Kamervragen"


class Clock(models.TextChoices):
    """Whether the clock has spoken of a term: "te laat", a target passed, or attention asked.

    Kept so that a run finds what is new without reading what it said before.
    """

    PENDING = "pending", "zwijgt nog"
    SPOKEN = "spoken", "heeft gesproken"
    RECHECK = "recheck", "kijkt opnieuw"
