"""All that a letter touches, taken in hand at once: in the one order everybody takes it in."""

from __future__ import annotations

from collections.abc import Iterable

from commitments.models import Commitment, Letter, RegisterLetter


def take_in_hand(letter: Letter, beside: Iterable[int] = ()) -> None:
    """Hold what a letter promises, is linked to and is awaited for, and the ones ``beside``.

    Until the transaction ends. Who decides on several of them takes them by their keys as
    well, and changes a link only with its commitment in hand: they wait, and never for
    each other. So call it before anything of these is changed.
    """
    names = letter.identifiers.values("value")
    awaiting = RegisterLetter.objects.filter(letter=None, identifier__in=names)
    touched = {
        *beside,
        *letter.commitments.values_list("pk", flat=True),
        *letter.links.values_list("commitment", flat=True),
        *awaiting.values_list("entry__commitment", flat=True),
    }
    list(Commitment.objects.filter(pk__in=touched).held().values_list("pk", flat=True))
