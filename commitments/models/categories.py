"""Where a commitment came from, and what sort it is."""

from __future__ import annotations

from django.db import models


class CommitmentSource(models.TextChoices):
    LETTER = "letter", "gelezen in een brief"
    REGISTER = "register", "officieel register"
    HAND = "hand", "met de hand vastgelegd"


class Category(models.TextChoices):
    INFORMEREN = "informeren", "de Kamer informeren"
    BEANTWOORDING = "beantwoording", "beantwoording Kamervragen"
