"""Passages of one letter that make the same promise become one commitment."""

from __future__ import annotations

from dataclasses import replace

from commitments.extraction.readings import (
    CommitmentReading,
    DeadlineReading,
    PassageReading,
)


def merge(
    passages: list[PassageReading],
) -> tuple[tuple[PassageReading, ...], tuple[CommitmentReading, ...]]:
    """The passages, each with the promise it belongs to, and the commitments they make."""
    kept: list[PassageReading] = []
    commitments: list[CommitmentReading] = []
    for index, passage in enumerate(passages):
        if "commitment" not in passage.acts:
            kept.append(passage)
            continue
        kept.append(replace(passage, promise=len(commitments)))
        commitments.append(
            CommitmentReading(
                passages=(index,),
                deadline=passage.deadline or DeadlineReading("none"),
                firmness=passage.firmness or "firm",
                object=passage.object,
                to=passage.to,
                category=passage.category or "informeren",
                origin=passage.origin,
            )
        )
    return tuple(kept), tuple(commitments)
