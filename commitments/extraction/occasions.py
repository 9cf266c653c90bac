"""What a letter has named so far that was promised, asked or announced, and the papers of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from commitments.extraction.echoes import opens_with
from commitments.extraction.gate import Words
from commitments.extraction.pointers import may_reach_back, papers_named
from commitments.extraction.spelling import Spelling

NEAR = 3  # sentences that "die termijn" or "daarom" may point back over
_FURTHEST = 12  # sentences over which a paper may be called by its name again


@dataclass(slots=True)
class Occasions:
    """``named`` are the sentences with an occasion, ``papers`` what these name, each with it."""

    spelling: Spelling
    named: list[tuple[int, Words]] = field(default_factory=list)
    papers: dict[str, tuple[int, Words]] = field(default_factory=dict)

    def remember(self, index: int, words: Words) -> None:
        """Keep a sentence that may name an occasion, and the papers of which it speaks."""
        if not words.names_occasion:
            return
        self.named.append((index, words))
        self.papers.update(dict.fromkeys(papers_named(words.words, self.spelling), (index, words)))

    def near(self, index: int) -> bool:
        """Whether one was named a few sentences before."""
        return bool(self.named) and index - self.named[-1][0] <= NEAR

    def may_hold(self, index: int, sentence: str) -> bool:
        """Whether a sentence, as it is written, may be of what one further back named."""
        if self.near(index) and (may_reach_back(sentence) or self.hold(sentence)):
            return True
        return any(paper in sentence for paper in self.papers)

    def hold(self, sentence: str) -> bool:
        """Whether a sentence begins with what one of the last of them promised."""
        return any(opens_with(sentence, words) for _, words in self.named[-NEAR:])

    def called_again(self, index: int, words: Words) -> Iterator[tuple[int, Words]]:
        """Those further back that named a paper of which a sentence speaks by its name."""
        if not self.papers:
            return
        for paper in papers_named(words.words, self.spelling, again=True) & self.papers.keys():
            if index - self.papers[paper][0] <= _FURTHEST:
                yield self.papers[paper]
