"""Where words of an old text stand in a new one."""

from __future__ import annotations

from commitments.sources.words import bare_words


class Places:
    """Finds spans of one text in another by their letters and digits alone.

    Of several places the one nearest to where it stood, counted from what stands
    before it, is taken. Each is given to one place of the old text, and to all that
    began there.
    """

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._bare, self._at = _index(new)
        self._taken: dict[int, int] = {}
        self._stretch = len(self._bare) / max(len(bare_words(old)), 1)

    def find(self, start: int, end: int) -> tuple[int, int] | None:
        """The span in the new text of what stands at a span of the old one; None if nowhere."""
        words = bare_words(self._old[start:end])
        if not words:
            return None
        stood = len(bare_words(self._old[:start]))
        places = [one for one in self._all(words) if self._taken.get(one, stood) == stood]
        if not places:
            return None
        expected = round(stood * self._stretch)
        place = min(places, key=lambda one: (one not in self._taken, abs(one - expected)))
        self._taken[place] = stood
        first, last = self._at[place], self._at[place + len(words) - 1]
        return first, self._whole(last, self._old[end - 1])

    def _all(self, words: str) -> list[int]:
        places, at = [], self._bare.find(words)
        while at >= 0:
            places.append(at)
            at = self._bare.find(words, at + 1)
        return places

    def _whole(self, last: int, mark: str) -> int:
        """The end of a span that ended with a mark (a full stop), mark included."""
        end = last + 1
        if not mark.isalnum() and self._new[end : end + 1] == mark:
            end += 1
        return end


def _index(text: str) -> tuple[str, list[int]]:
    """The bare words of a text, and where in it each of their letters stands."""
    pieces, at = [], []
    for place, letter in enumerate(text):
        bare = bare_words(letter)
        pieces.append(bare)
        at += [place] * len(bare)
    return "".join(pieces), at
