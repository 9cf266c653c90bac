"""The kinds of things that wait for a decision, each with its evidence and its forms.

A new kind is one more ``Kind`` in KINDS with a template; the queue itself
(``views.queue``) knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from django.db.models import Model, Q, QuerySet

from commitments.forms.decide import (
    AcceptTermForm,
    ConfirmForm,
    DecisionForm,
    RejectForm,
    TermForm,
)
from commitments.forms.double import OtherForm, SameForm
from commitments.forms.link import AdoptLinkForm, RefuseLinkForm
from commitments.forms.possible import possible_forms
from commitments.forms.proposals import (
    AcceptProposalForm,
    AnswerCorrectionForm,
    RefuseProposalForm,
)
from commitments.lifecycle import LinkState, Status
from commitments.models import (
    Commitment,
    Correction,
    DoubleProposal,
    Letter,
    Link,
    MinistryProposal,
    Passage,
)
from commitments.queries import queue
from commitments.queries.said_again import said_again
from commitments.wording.letter_text import Segment, around, marked, together

#: Characters shown about a passage; and of a letter where no passage points at a place.
_REACH, _OPENING = 500, 1500


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of item.

    ``load`` gives the item by its key with its evidence; ``about`` the commitment
    it is about; ``forms`` the decisions, which take the item as ``item_name``;
    ``path`` the way from a row to its commitment in a query. ``blocks`` says which
    of the rows keep "te laat" from being said on a day: those come first.
    """

    slug: str
    label: str
    template: str
    model: type[Model]
    item_name: str
    waiting: Callable[[], QuerySet[Any]]
    load: Callable[[int], Any]
    is_waiting: Callable[[Any], bool]
    evidence: Callable[[Any], dict[str, Any]]
    forms: tuple[type[DecisionForm], ...]
    about: Callable[[Any], Commitment] = attrgetter("commitment")
    path: str = "commitment__"
    blocks: Callable[[date], Q] | None = None

    def bare(self, pk: int) -> Any:
        """The item as it is now, enough to decide about; None if it is not there."""
        rows = self.model._default_manager.filter(pk=pk)
        return (rows.select_related(self.path.removesuffix("__")) if self.path else rows).first()

    def form(self, slug: str, item: Any, data: Any = None) -> DecisionForm | None:
        """The decision with this address, about this item; None where there is none."""
        for form in self.forms:
            if form.slug == slug:
                return form(data, **{self.item_name: item})
        return None

    def all_forms(self, item: Any) -> dict[str, DecisionForm]:
        """Every decision by its address, dashes made to fit a template."""
        return {form.slug.replace("-", "_"): form(**{self.item_name: item}) for form in self.forms}


def _itself(commitment: Commitment) -> Commitment:
    return commitment


type Excerpt = list[list[Segment]]


def _promise(commitment: Commitment) -> list[Excerpt]:
    """The promising passages in their letter; those that stand near each other together."""
    if commitment.letter is None:
        return []
    standing = (one for one in commitment.passages.all() if one.only_in_id is None)
    return [_excerpt(commitment.letter, group) for group in together(standing, _REACH)]


def _answer(letter: Letter, passage: Passage | None) -> list[Excerpt]:
    """The answering passage in its letter; without one, how the letter begins."""
    if passage is None or passage.only_in_id is not None:
        return [marked(letter.text, around(letter.text, 0, 0, _OPENING), [], [])]
    return [_excerpt(letter, [passage])]


def _excerpt(letter: Letter, passages: list[Passage]) -> Excerpt:
    place = around(letter.text, passages[0].start, max(one.end for one in passages), _REACH)
    return marked(letter.text, place, passages, [])


def _commitment_evidence(commitment: Commitment) -> dict[str, Any]:
    own = [form for form in possible_forms(commitment) if form.own_page]
    pages = [(form.slug, form.label, form.key) for form in own]
    return {"promise": _promise(commitment), "letter": commitment.letter, "mending": pages}


def _link_evidence(link: Link) -> dict[str, Any]:
    return {
        "promise": _promise(link.commitment),
        "answer": _answer(link.letter, link.place),
        "candidates": queue.candidates_beside(link),
        "again": said_again([link]),
        "letter": link.letter,
    }


def _double_evidence(double: DoubleProposal) -> dict[str, Any]:
    return {"promise": _promise(double.found), "kept_promise": _promise(double.kept)}


def _proposal_evidence(proposal: MinistryProposal) -> dict[str, Any]:
    shown = _commitment_evidence(proposal.commitment)
    return shown | {"answer_letter": proposal.letter}


def _correction_evidence(correction: Correction) -> dict[str, Any]:
    return _commitment_evidence(correction.commitment)


def _found(slug: str, label: str, waiting: Callable[[], QuerySet[Commitment]]) -> Kind:
    """A kind of found commitments: the same evidence and decisions, another part of them."""
    return Kind(
        slug=slug,
        label=label,
        template="desk/queue_commitment.html",
        model=Commitment,
        item_name="commitment",
        waiting=waiting,
        load=queue.commitment_for_review,
        about=_itself,
        is_waiting=lambda commitment: commitment.status == Status.FOUND,
        evidence=_commitment_evidence,
        forms=(ConfirmForm, TermForm, RejectForm),
        path="",
    )


KINDS = {
    kind.slug: kind
    for kind in (
        Kind(
            slug="dubbel",
            label="Mogelijke dubbelen",
            template="desk/queue_double.html",
            model=DoubleProposal,
            item_name="double",
            waiting=queue.proposed_doubles,
            load=queue.double_for_review,
            about=lambda double: double.found,
            is_waiting=lambda double: double.is_waiting,
            evidence=_double_evidence,
            forms=(SameForm, OtherForm),
            path="found__",
        ),
        _found("toezegging", "Gevonden toezeggingen", queue.found_commitments),
        _found("kamervragen", "Antwoorden op Kamervragen", queue.found_answers_due),
        Kind(
            slug="termijn",
            label="Voorgestelde termijnen",
            template="desk/queue_term.html",
            model=Commitment,
            item_name="commitment",
            waiting=queue.proposed_terms,
            load=queue.commitment_for_review,
            about=_itself,
            is_waiting=lambda one: one.is_owed and not one.deadline_accepted,
            evidence=_commitment_evidence,
            forms=(AcceptTermForm, TermForm),
            path="",
            blocks=queue.blocks_terms,
        ),
        Kind(
            slug="koppeling",
            label="Voorgestelde antwoorden",
            template="desk/queue_link.html",
            model=Link,
            item_name="link",
            waiting=queue.proposed_links,
            load=queue.link_for_review,
            is_waiting=lambda link: link.state == LinkState.PROPOSED and link.commitment.is_owed,
            evidence=_link_evidence,
            forms=(AdoptLinkForm, RefuseLinkForm),
            blocks=queue.blocks_links,
        ),
        Kind(
            slug="voorstel",
            label="Voorstellen van ministeries",
            template="desk/queue_proposal.html",
            model=MinistryProposal,
            item_name="proposal",
            waiting=queue.waiting_proposals,
            load=queue.proposal_for_review,
            is_waiting=lambda one: one.state == "waiting" and one.commitment.is_owed,
            evidence=_proposal_evidence,
            forms=(AcceptProposalForm, RefuseProposalForm),
            blocks=queue.blocks_proposals,
        ),
        Kind(
            slug="melding",
            label="Meldingen van lezers",
            template="desk/queue_correction.html",
            model=Correction,
            item_name="correction",
            waiting=queue.waiting_corrections,
            load=queue.correction_for_review,
            is_waiting=lambda one: one.state == "waiting",
            evidence=_correction_evidence,
            forms=(AnswerCorrectionForm,),
        ),
    )
}
