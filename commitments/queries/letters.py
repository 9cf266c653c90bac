"""The list of letters, and one letter with everything read in it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Prefetch, Q, QuerySet

from commitments.lifecycle import PUBLIC, LinkState, Status
from commitments.models import (
    Commitment,
    Event,
    Letter,
    LetterFile,
    LetterVersion,
    Link,
    Passage,
    Reference,
    Visibility,
)
from commitments.models.letters import LetterQuerySet
from commitments.models.search import Folded
from commitments.queries.numbers import dossier_number, paper_number
from commitments.queries.waiting import Waiting, proposals_waiting
from commitments.stems import search_words

MAX_WORDS = 8
#: References shown or linked in one letter; more are counted only.
MAX_REFERENCES = 300
#: So many papers are listed beside it.
MAX_PAPERS = 40


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter and what was read in it, as far as this reader may see it.

    ``links`` are the commitments it was found to do something to, ``citing``
    the letters that name it, ``papers`` the Kamerstukken it names, each once.
    ``lost`` are passages of an earlier version that this text no longer has,
    ``events`` what happened to the letter itself.
    """

    letter: Letter
    passages: list[Passage]
    references: list[Reference]
    files: list[LetterFile]
    links: list[Link]
    citing: list[Letter]
    waiting: dict[int, Waiting]
    lost: list[Passage]
    versions: list[LetterVersion]
    events: list[Event]

    @property
    def papers(self) -> list[Reference]:
        named = [one for one in self.references if one.kind == "kamerstuk"]
        once = {(one.dossier_number, one.paper_number): one for one in reversed(named)}
        return [one for one in named if one in once.values()][:MAX_PAPERS]


def letters(*, text: str, hidden: bool) -> LetterQuerySet:
    """Letters newest first, with ``promised``: how many public commitments they hold.

    Every word of ``text`` stands in the subject or in a number the letter carries,
    or the whole of it is such a number as the site prints it: "29 237, nr. 177".
    """
    found = Letter.objects.all() if hidden else Letter.objects.public()
    if words := search_words(text, MAX_WORDS):
        numbered = _numbered(found, text)
        found = found.alias(about=Folded("subject")).filter(_saying(words, numbered))
    public = Q(commitments__status__in=PUBLIC)
    return (
        found.with_heading()
        .annotate(promised=Count("commitments", filter=public))
        .order_by(F("date").desc(nulls_last=True), "-pk")
    )


def _numbered(found: LetterQuerySet, text: str) -> LetterQuerySet | None:
    """Those of the dossier, or the one paper, that the text is the number of; None without any."""
    if (paper := paper_number(text)) is not None:
        dossier, number = paper
        numbered = found.filter(papers__dossier__number=dossier, papers__number__iexact=number)
    elif (whole := dossier_number(text)) is not None:
        numbered = found.filter(papers__dossier__number__istartswith=whole)
    else:
        return None
    return numbered if numbered.exists() else None


def _saying(words: list[str], numbered: LetterQuerySet | None) -> Q:
    """Letters that say every word, or have the number that the words are together.

    The pieces of that number are none themselves: "29 237" is no paper 237 in another dossier.
    """
    pieces = numbered is not None and len(words) > 1
    every = Q()
    for word in words:
        said = Q(about__contains=word)
        every &= said if pieces else said | Q(pk__in=_carrying(word).values("pk"))
    return every if numbered is None else every | Q(pk__in=numbered.values("pk"))


def _carrying(word: str) -> LetterQuerySet:
    return Letter.objects.filter(
        Q(papers__number__iexact=word) | Q(papers__dossier__number__istartswith=word)
    )


def letter_page(pk: int, *, hidden: bool) -> LetterPage | None:
    """One letter to be read; None if there is none that this reader may see."""
    seen = Letter.objects.all() if hidden else Letter.objects.public()
    letter = seen.prefetch_related("papers__dossier", "signatures").filter(pk=pk).first()
    if letter is None:
        return None
    every = _passages(letter, hidden=hidden)
    passages = [one for one in every if one.only_in_id is None]
    return LetterPage(
        letter=letter,
        passages=passages,
        references=_references(letter, hidden=hidden),
        files=list(letter.files.all()),
        links=list(_links(hidden=hidden).filter(letter=letter).select_related("commitment")),
        citing=list(seen.with_heading().filter(references__target=letter).distinct()),
        waiting=proposals_waiting({one.pk for each in passages for one in each.commitments.all()}),
        lost=[one for one in every if one.only_in_id is not None],
        versions=list(letter.versions.defer("text")),
        events=list(letter.events.filter(commitment=None).select_related("undoes")),
    )


def _passages(letter: Letter, *, hidden: bool) -> list[Passage]:
    """With the commitments and confirmed links this reader may see.

    Where the griffie rejected all that a passage promises, it is marked for
    its keepers only.
    """
    kept = (
        Commitment.objects.exclude(status__in=() if hidden else (Status.REJECTED,))
        .select_related("letter")
        .defer("letter__text")
        .prefetch_related("deadline_changes")
    )
    links = _links(hidden=hidden).select_related("commitment")
    passages = (
        letter.passages.select_related("only_in")
        .defer("only_in__text")
        .prefetch_related(Prefetch("commitments", kept), Prefetch("links", links))
    )
    return [one for one in passages if one.commitments.all() or _answers(one)]


def _answers(passage: Passage) -> bool:
    return not {"commitment", "repeat"}.issuperset(passage.acts.split())


def _links(*, hidden: bool) -> QuerySet[Link]:
    """Confirmed links to commitments this reader may see."""
    seen = Q() if hidden else Q(commitment__in=Commitment.objects.public())
    return Link.objects.filter(seen, state=LinkState.CONFIRMED)


def _references(letter: Letter, *, hidden: bool) -> list[Reference]:
    """Those to letters that we hold, and the Kamerstukken that we do not.

    A letter that this reader may not open is for this reader one that we do not hold.
    """
    named = Q(target__isnull=False) | (Q(kind="kamerstuk") & ~Q(paper_number=""))
    found = letter.references.filter(named, only_in=None).select_related("target")
    references = list(found.defer("target__text").order_by("start", "pk")[:MAX_REFERENCES])
    for one in references:
        if one.target and one.target.visibility != Visibility.PUBLIC and not hidden:
            one.target = None
    return references
