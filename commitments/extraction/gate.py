"""The gates: words of which every sentence that does something holds a few.

Each word that counts has marks, bits of one number; a sentence has the marks of
all its words, gathered in one pass. Asking them is many times cheaper than a
pattern, and most sentences of a letter do nothing. A test shows that the gates
change no reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, reduce
from itertools import count
from operator import or_

from commitments.extraction.pointers import gives_here, hands_over, names_term, takes_up
from commitments.extraction.rules import gate_words as words_for
from commitments.extraction.rules import lexicon, turn_words
from commitments.extraction.rules.rule import CLOSING, flat, with_marks
from commitments.extraction.spelling import Spelling, apart, meant
from commitments.extraction.tokens import STATES
from commitments.extraction.turns import KEEPING, SLIPPING
from commitments.extraction.wordbook import LEXICON

_MARKS: dict[str, int] = {}
_bits = count()


def _mark(*words: str) -> int:
    """A new mark, given to the words of the lists as they stand in running text."""
    bit = 1 << next(_bits)
    for word in with_marks(*words):
        _MARKS[word] = _MARKS.get(word, 0) | bit
    return bit


def _forms(*bases: str, of: str = "stpd") -> tuple[str, ...]:
    """The words that are, in one of the forms ``of``, a verb of the ``bases`` (of all: none)."""
    return tuple(
        word.rstrip("_")
        for word, known in LEXICON.items()
        for base, forms in known.verbs
        if (not bases or base in bases) and not forms.isdisjoint(of)
    )


_VERB = _mark(*_forms(of="stp"))
_PARTICIPLE = _mark(*_forms())
_PASSIVE = _mark("wordt worden word")
_KAMER = _mark(lexicon.NOUNS["kamer"], "kant")
_PERSON = _mark(lexicon.NOUNS["person"], "fractie fracties")
_PAPER = _mark(lexicon.NOUNS["paper"])
_COME_PAPER = _mark(lexicon.NOUNS["come-paper"])
_DOCUMENT = _mark(lexicon.NOUNS["document"], "indiening berichten")
_THEREIN = _mark("daarin")
_SENDS = _mark(*_forms(*words_for.SENDING, of="stp"))
_SENT = _mark(*_forms(*words_for.SENDING)) | _PASSIVE
_IS_SENT = _mark(*_forms(*words_for.SENDING, *words_for.BILL_VERBS.split(), of="d"))
_BILL = _mark(*_forms("dienen", "indienen"))
_DOES = _mark(*_forms("doen", "gebeuren", "geschieden", "beantwoorden", of="stp"))
_BY_ITSELF = _mark(*_forms(*words_for.BY_ITSELF))


def _pairs(verbs: str, words: str) -> list[tuple[int, int]]:
    """The mark of one of the words, beside that of a verb that acts or is passive there."""
    beside = _mark(words)
    acting = _mark(*_forms(*verbs.split(), of="stp"))
    return [(beside, acting), (beside, _PASSIVE | _mark(*_forms(*verbs.split())))]


# Pairs of which both must be there; the first of each is the rarer.
_PAIRS = [
    pair
    for verbs, words in (
        ("komen koppelen", "terug"),
        ("zeggen", "toe"),
        ("zenden sturen", "na"),
        (words_for.BILL_VERBS, lexicon.NOUNS["bill-paper"]),
        ("beantwoorden", lexicon.NOUNS["questions"]),
        ("organiseren verzorgen", "briefing"),
        (f"doen komen verschijnen {words_for.PAPER_VERBS}", words_for.PROMISED),
        (f"aanbieden bieden {words_for.PAPER_VERBS}", lexicon.NOUNS["document"]),
    )
    for pair in _pairs(verbs, words)
] + [(_mark(one), _mark(two)) for one, two in words_for.PAIRS]
_BESIDES = reduce(or_, [beside for beside, _ in _PAIRS])
_BOTH = [one | two for one, two in _PAIRS]

_PROMISED = _mark(words_for.PROMISED)
_AS = _mark(words_for.AS)
_ANNOUNCED = _mark(words_for.ANNOUNCED) | _AS
_ASKED = _mark(words_for.ASKED)
_ASKS = _mark(words_for.ASKS)
_SAID = _mark("gezegd zei zeiden afgesproken overeengekomen overeenkwam overeenkwamen")
_DEBATE = _mark(words_for.DEBATE)
_FOR_IT = _mark(words_for.FOR_IT)
_TELLING = frozenset(("gaat", "is", "betreft"))
_NAMING = frozenset(("het", "dit", "dat", "deze", "die"))  # "Het betreft de monitor die …"
_HENCE = _mark(words_for.HENCE)
_ITS_TERM = _mark(words_for.ITS_TERM)
_MAYBE_PROMISED = _mark(words_for.MAYBE_PROMISED)
_MOTION = _mark("motie moties")
_FOLLOWING = _mark(words_for.FOLLOWS)
_FOLLOWS = _FOLLOWING | _mark("mijn onze kamerstuk")
_QUESTIONS = _mark("vragen kamervragen beantwoording")

_DONE = _mark(turn_words.HAVE)
_PART = _mark(words_for.PART)
_DONE_BEFORE = _mark(words_for.DONE_BEFORE)
_SLIPS = _mark(words_for.SLIPS, SLIPPING)
_SERIES = _mark(words_for.SERIES)
_PLANNED = _mark(words_for.PLANNED)
_BUT = _mark(words_for.BUT)
_FAILS = _mark("niet lukt nog")
_FAILED = _mark("lukt gelukt lukken haalbaar")
_NOW = _mark(words_for.NOW, KEEPING)
_DELIVERS = _mark(words_for.DELIVERS)
_THIS_LETTER = _mark(words_for.THIS) | _mark(words_for.LETTER)

_WHO = _KAMER | _PERSON
_TO = _WHO | _PAPER | _THEREIN
_OCCASION = _PROMISED | _MOTION | _ASKED
_TELLS = _NOW | _DELIVERS
_SETTLES = _NOW | _FAILS | _SLIPS
_DUE = _KAMER | _PAPER | _COME_PAPER | _SERIES
_TOLD = _DUE | _DOCUMENT | _PROMISED | _SENT

# Marks of which a sentence that acts alone has one; of those that count together, the rarer.
_ALONE = (
    (_BY_ITSELF | _TO | _COME_PAPER | _BESIDES)
    | (_OCCASION | _QUESTIONS | _DUE | _DOCUMENT | _WHO | _DEBATE | _AS | _FOLLOWING)
    | (_PART | _FOR_IT)
)

ANCHORED = 1 << next(_bits)  # beside those of the gates: a reference may be found by the word


def word_marks(word: str, spelling: Spelling) -> int:
    """The marks of one word as it is written; a compound has those of its last part."""
    if word.isalpha() or (word[-1] in CLOSING and word[:-1].isalpha()):
        low = word.lower()
        if spelling.is_plain(low):
            return _MARKS.get(low, 0) | (_PAPER if word in STATES else 0)
    low = flat(word)
    words, last_parts = apart(low, spelling)
    return reduce(or_, [_MARKS.get(one, 0) for one in (*words, *last_parts, *meant(low))], 0)


def may_act(marks: int) -> bool:
    """Whether a sentence that stands alone may do anything, or name an occasion."""
    return bool(marks & _ALONE)


class Words:
    """The words of a sentence, glued ones taken apart, and their marks together."""

    def __init__(self, sentence: str, spelling: Spelling, marks: int | None = None) -> None:
        self.sentence = sentence
        self.spelling = spelling
        if marks is not None:
            self.marks = marks

    @cached_property
    def marks(self) -> int:
        """The marks of all words together."""
        return reduce(or_, [word_marks(word, self.spelling) for word in self.sentence.split()], 0)

    @cached_property
    def flat(self) -> str:
        """The sentence as the rules of words see it."""
        return flat(self.sentence)

    @cached_property
    def words(self) -> list[str]:
        """The words as they stand in the ``flat`` sentence."""
        return apart(self.flat, self.spelling)[0]

    @cached_property
    def takes_up(self) -> bool:
        """Whether the sentence may speak of what the one before named."""
        return takes_up(self.words)

    def may_match(self, hints: frozenset[str]) -> bool:
        """Whether the sentence holds one of the words that a rule needs, or means it."""
        return not (hints.isdisjoint(self.words) and hints.isdisjoint(meant(self.flat)))

    def among(self, hinting: frozenset[str]) -> Iterator[str]:
        """Those of the words that rules need which the sentence holds or means."""
        yield from hinting.intersection(self.words)
        yield from hinting.intersection(meant(self.flat))

    def all(self, marks: int) -> bool:
        """Whether the sentence has every one of the marks."""
        return self.marks & marks == marks

    @property
    def may_promise(self) -> bool:
        """Whether the sentence may hold a commitment."""
        marks = self.marks
        if marks & _BY_ITSELF:
            return True
        if marks & _TO:
            if marks & _VERB or self.all(_PASSIVE | _PARTICIPLE):
                return True
        elif marks & _COME_PAPER and (self.all(_SENDS) or self.all(_SENT)):
            return True
        if marks & _BESIDES:
            for both in _BOTH:  # a plain loop: this is asked of every other sentence
                if marks & both == both:
                    return True
        return False

    @property
    def may_be_sent(self) -> bool:
        """Whether what the sentence before named may be sent, handed in or done."""
        return self.all(_PASSIVE | _IS_SENT) or bool(self.marks & (_BILL | _DOES | _SENDS))

    @property
    def names_paper(self) -> bool:
        """Whether the sentence names a paper that by its nature goes to the Kamer."""
        return bool(self.marks & _PAPER)

    @property
    def names_promise(self) -> bool:
        """Whether the sentence may name a promise made before."""
        return bool(self.marks & _PROMISED)

    @property
    def may_qualify(self) -> bool:
        """Whether a promise may be the rest of one, or be done before."""
        return bool(self.marks & (_PART | _DONE_BEFORE))

    @property
    def slips(self) -> bool:
        """Whether the sentence may say that something is late or will not come."""
        return bool(self.marks & _SLIPS)

    @property
    def fails(self) -> bool:
        """Whether the sentence may say that something did not come about."""
        return bool(self.marks & _FAILED)

    @property
    def names_occasion(self) -> bool:
        """Whether the sentence may name a promise, a request or a motion."""
        marks = self.marks
        if marks & (_OCCASION | _QUESTIONS):
            return True
        if marks & _MAYBE_PROMISED and marks & (_DUE | _DOCUMENT | _PERSON):
            return True
        if marks & (_ASKS | _SAID) and marks & (_WHO | _DEBATE):
            return True
        return marks & _ANNOUNCED == _ANNOUNCED or marks & _FOLLOWS == _FOLLOWS

    def may_tell(self, *, occasion: bool, kept: bool) -> bool:
        """Whether the sentence may say what came of a promise.

        ``occasion``: it names one; ``kept``: one before told of a promise kept.
        """
        marks = self.marks
        if occasion and (kept or marks & _TELLS or self.all(_THIS_LETTER)):
            return True
        if occasion and marks & _DONE and marks & _PROMISED:
            return True
        if occasion and marks & _PLANNED and marks & _BUT:
            return True
        if not marks & _SLIPS:
            return False
        return occasion or bool(marks & _DUE) or (kept and bool(marks & _PART))

    @property
    def names_its_term(self) -> bool:
        """Whether the sentence says what became of a term named before ("die termijn")."""
        return bool(self.marks & _ITS_TERM and self.marks & _FAILS) and names_term(self.words)

    @property
    def reaches_back(self) -> bool:
        """Whether the sentence may say what came of what one further back named."""
        hence = self.marks & _SLIPS and (self.marks & _HENCE or words_for.HENCE_PHRASE in self.flat)
        told = hence and (self.marks & _TOLD or self.takes_up)
        hands = (self.all(_THIS_LETTER) or gives_here(self.words)) and hands_over(self.words)
        return bool(told or hands or self.names_its_term)

    @property
    def asks_back(self) -> bool:
        """Whether the sentence may say who asked for what the one before told, or what it is."""
        if self.marks & (_ASKED | _ASKS) and (self.marks & _FOR_IT or " om " in self.flat):
            return True  # "daarom verzocht", "hier op 2 april om verzocht"
        return bool(self.marks & (_PROMISED | _ASKED)) and self.words[0] in _NAMING

    @property
    def may_have_acted(self) -> bool:
        """Whether the sentence may say that something was done."""
        return bool(self.marks & _DONE)

    def may_follow(self) -> bool:
        """Whether the sentence may say what came of a promise named in the one before."""
        if self.words[0] in _NAMING and not _TELLING.isdisjoint(self.words[1:2]):
            return True  # "Het gaat om de volgende …", "Dit is het tweede."
        return bool(self.marks & (_SETTLES | _PASSIVE)) or self.all(_THIS_LETTER)
