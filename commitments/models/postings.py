"""By which words and marks a commitment that is still owed can be found, and what waits for it."""

from __future__ import annotations

from django.db import models

from commitments.models.commitments import Commitment


class Stem(models.Model):
    """A token of ``matching.profiles``, and by how many indexed commitments it is held.

    The row of the empty token counts the indexed commitments themselves.
    """

    text = models.CharField("stam", max_length=80, unique=True)
    held_by = models.PositiveIntegerField("aantal toezeggingen", default=0)

    class Meta:
        verbose_name = "stam"
        verbose_name_plural = "stammen"

    def __str__(self) -> str:
        return self.text


class Posting(models.Model):
    """That a commitment holds a stem, and what it is worth there in thousandths."""

    pk = models.CompositePrimaryKey("stem_id", "commitment_id")
    stem = models.ForeignKey(
        Stem, models.CASCADE, related_name="postings", db_index=False, verbose_name="stam"
    )
    commitment = models.ForeignKey(
        Commitment, models.CASCADE, related_name="postings", verbose_name="toezegging"
    )
    weight = models.PositiveSmallIntegerField("gewicht")

    class Meta:
        verbose_name = "vindplaats"
        verbose_name_plural = "vindplaatsen"

    def __str__(self) -> str:
        return f"{self.stem_id} in {self.commitment_id}"


class Rematch(models.Model):
    """A commitment to be held against the letters we already have; the row is the queue."""

    commitment = models.OneToOneField(Commitment, models.CASCADE, related_name="rematch")
    asked_at = models.DateTimeField("gevraagd op")

    class Meta:
        verbose_name = "nieuwe vergelijking"
        verbose_name_plural = "nieuwe vergelijkingen"
        ordering = ("asked_at", "pk")

    def __str__(self) -> str:
        return str(self.commitment_id)
