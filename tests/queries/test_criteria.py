from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitments.lifecycle import LinkState, Relation, Status
from commitments.models import (
    Chamber,
    Commitment,
    DeadlineKind,
    Dossier,
    Firmness,
    Link,
    Office,
    Person,
    Visibility,
)
from commitments.queries.criteria import Criteria
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Late, Sort
from commitments.services.search_text import keep_searchable
from tests import build
from tests.conftest import NOON

ON = date(2024, 6, 5)
STANDING = Standing(on=ON, complete_until=ON, cutoff=date(2024, 5, 28))
EVERYTHING = Criteria(
    text="dijk oever",
    status=(Status.OPEN, Status.PARTLY),
    ministry="water",
    minister=12,
    dossier="21501-02",
    chamber=Chamber.TK,
    kinds=(DeadlineKind.DATE,),
    due_from=date(2024, 1, 1),
    due_until=date(2024, 7, 4),
    late=Late.LATE,
    shifts=2,
    sort=Sort.TERM,
)
CANONICAL = (
    "q=dijk+oever&status=openstaand&status=deels&ministerie=water&bewindspersoon=12"
    "&dossier=21501-02&kamer=TK&termijn=datum&van=2024-01-01&tot=2024-07-04"
    "&laat=te-laat&verschoven=2&volgorde=termijn"
)


def test_canonical_string_has_one_order() -> None:
    assert EVERYTHING.query() == CANONICAL


def test_canonical_string_leaves_defaults_out() -> None:
    assert Criteria().query() == ""


@pytest.mark.parametrize(
    "query",
    [
        CANONICAL,
        "&".join(reversed(CANONICAL.split("&"))),
        CANONICAL.replace("21501-02", "21+501-02").replace("2024-07-04", "4-7-2024"),
        CANONICAL.replace("TK", "tk") + "&pagina=3&q=&status=",
    ],
)
def test_reading_understands_every_order_and_spelling(query: str) -> None:
    assert Criteria.read(query) == (EVERYTHING, [])


CRITERIA = st.builds(
    Criteria,
    text=st.lists(st.sampled_from(["dijk", "oever", "Één%"]), max_size=3).map(" ".join),
    status=st.sampled_from([(), (Status.OPEN,), (Status.OPEN, Status.WITHDRAWN)]),
    ministry=st.sampled_from(["", "water-en-duinen"]),
    minister=st.none() | st.integers(0, 10**17),
    dossier=st.sampled_from(["", "29237", "36410-XII", "CII"]),
    chamber=st.none() | st.sampled_from(Chamber),
    kinds=st.sampled_from([(), (DeadlineKind.DATE, DeadlineKind.NONE)]),
    due_from=st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    due_until=st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    late=st.none() | st.sampled_from(Late),
    shifts=st.integers(0, 99),
    sort=st.sampled_from(Sort),
)


@given(CRITERIA)
def test_reading_what_was_written_gives_the_same_question(criteria: Criteria) -> None:
    assert Criteria.read(criteria.query()) == (criteria, criteria.contradictions())


@given(st.text() | st.lists(st.sampled_from(CANONICAL.split("&"))).map("&".join))
def test_reading_never_raises_and_is_stable(query: str) -> None:
    criteria, _ = Criteria.read(query)
    assert Criteria.read(criteria.query())[0] == criteria


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("status=weg", "‘weg’ is geen status."),
        ("kamer=derde", "‘derde’ is geen Kamer (TK of EK)."),
        ("van=31-2-2024", "‘31-2-2024’ is geen datum zoals 4-7-2024."),
        ("tot=0001-01-01", "‘0001-01-01’ is geen datum zoals 4-7-2024."),
        ("bewindspersoon=²", "‘²’ is geen bewindspersoon."),
        ("dossier=%27+OR+1%3D1", "‘' OR 1=1’ is geen dossiernummer."),
        ("q=%3F%3F%3F", "‘???’ is geen woord om op te zoeken."),
        ("verschoven=nee", "‘nee’ is geen keuze bij ‘verschoven’."),
        ("onzin=1", "Het filter ‘onzin’ kennen wij niet."),
        ("status=" + "x" * 50, f"‘{'x' * 39}…’ is geen status."),
        ("a=1&" * 61, "Dit zijn te veel filters tegelijk; er is niet gefilterd."),
    ],
)
def test_nonsense_is_left_out_and_told(query: str, problem: str) -> None:
    assert Criteria.read(query) == (Criteria(), [problem])


def test_many_problems_are_told_briefly() -> None:
    criteria, problems = Criteria.read("status=weg&" * 9)
    assert criteria == Criteria()
    assert problems == ["‘weg’ is geen status."] * 5 + ["En nog 4 zulke filters."]


def test_long_text_is_cut_between_words() -> None:
    criteria, problems = Criteria.read("q=" + "+".join(f"woord{n}" for n in range(2000)))
    assert criteria.text == " ".join(f"woord{n}" for n in range(8))
    assert problems == ["De zoekvraag is te lang; de eerste 8 woorden tellen."]


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        (
            "van=2024-02-01&tot=2024-01-01",
            "De eerste dag ligt na de laatste dag; zo is er niets te vinden.",
        ),
        (
            "status=voldaan&laat=te-laat",
            "Wat voldaan of vervallen is, is niet te laat; zo is er niets te vinden.",
        ),
        (
            "termijn=vaag&laat=verstreken",
            "Een termijn zonder datum verstrijkt niet; zo is er niets te vinden.",
        ),
    ],
)
@pytest.mark.django_db
def test_contradiction_is_kept_told_and_finds_nothing(query: str, problem: str) -> None:
    build.commitment()
    criteria, problems = Criteria.read(query)
    assert (criteria.query(), problems) == (query, [problem])
    assert not criteria.apply(Commitment.objects.all(), STANDING).exists()


def test_without_takes_one_value_or_a_whole_field() -> None:
    assert EVERYTHING.without("status", Status.OPEN).status == (Status.PARTLY,)
    assert EVERYTHING.without("status").status == ()
    assert EVERYTHING.without("late").late is None


@pytest.mark.parametrize(
    ("query", "name"),
    [("kamer=TK&op=2024-06-10&stand=feit", "on"), ("q=duin&kamer=TK&volgorde=relevantie", "text")],
)
def test_without_a_field_nothing_is_left_that_rests_on_it(query: str, name: str) -> None:
    criteria, problems = Criteria.read(query)
    assert (criteria.without(name).query(), problems) == ("kamer=TK", [])


def test_unsorted_is_what_a_subscription_keeps() -> None:
    assert EVERYTHING.unsorted().query() == CANONICAL.removesuffix("&volgorde=termijn")


def _found(query: str, standing: Standing = STANDING) -> set[int]:
    criteria, problems = Criteria.read(query)
    assert problems == []
    found = criteria.apply(Commitment.objects.all(), standing)
    return set(found.values_list("pk", flat=True))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "query"),
    [
        ({"status": Status.PARTLY}, "status=deels"),
        ({"chamber": Chamber.EK}, "kamer=EK"),
        ({"latest": None}, "termijn=vaag"),
        ({"deadline_kind": "recurring"}, "termijn=terugkerend"),
        ({"latest": date(2024, 7, 4)}, "van=2024-07-04"),
        ({"latest": date(2024, 7, 4)}, "van=2024-07-01&tot=2024-07-04"),
        ({"latest": date(2023, 7, 4)}, "tot=2023-07-04"),
        ({"firmness": Firmness.EFFORT}, "laat=streefdatum"),
        ({"shifts": 2}, "verschoven=ja"),
        ({"shifts": 2}, "verschoven=2"),
        ({"firmness": Firmness.EFFORT}, "hardheid=streven"),
        ({"source": "hand"}, "bron=hand"),
        ({"promised_on": date(2024, 1, 12)}, "toegezegd_van=2024-01-11"),
        ({"promised_on": date(2024, 1, 8)}, "toegezegd_tot=9-1-2024"),
        ({"latest": date(2024, 6, 19)}, "laat=binnenkort"),
    ],
)
def test_field_selects_its_rows_only(fields: dict[str, Any], query: str) -> None:
    build.commitment()
    asked = build.commitment(**fields)
    assert _found(query) == {asked.pk}


@pytest.mark.django_db
def test_relations_select_their_rows_once() -> None:
    build.commitment()
    asked = build.commitment(ministry=build.ministry("Wegen"))
    person = Person.objects.create(name="A. Voorbeeld")
    for title in ("Minister van Wegen", "Minister van Water"):
        asked.offices.add(Office.objects.create(person=person, title=title))
    asked.dossiers.add(Dossier.objects.create(number="36410-XII"))
    keep_searchable([asked.pk])
    asks = "ministerie=wegen", f"bewindspersoon={person.pk}", "dossier=36+410+xii", "q=36410+XII"
    for query in asks:
        assert _found(query) == {asked.pk}
    both = Criteria.read(f"bewindspersoon={person.pk}")[0]
    assert both.apply(Commitment.objects.all(), STANDING).count() == 1


@pytest.mark.django_db
def test_late_follows_the_standing() -> None:
    late = build.commitment(latest=date(2024, 5, 28))
    young = build.commitment(latest=date(2024, 5, 29))
    assert _found("laat=te-laat") == {late.pk}
    assert _found("laat=verstreken") == {late.pk, young.pk}
    assert _found("laat=te-laat", Standing(ON, None, None)) == set()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("geinformeerd", True),
        ("GEÏNFORMEERD duinen", True),
        ("alternatieve", True),
        ("altern*", True),
        ("tieve", False),
        ('"wordt geinformeerd over"', True),
        ('"geinformeerd wordt"', False),
        ("optie", True),
        ("duinen geinformeerd dijk", False),
        ("geinform_erd", False),
        ("geinformeerd'", True),
    ],
)
def test_words_are_sought_in_quote_and_object(question: str, found: bool) -> None:
    quote = "Uw Kamer wordt geïnformeerd over alterna-\ntieve opties."
    asked = build.commitment(letter=build.letter(f"Den Haag\n{quote}\n"), quote=quote)
    build.commitment(object="iets anders")
    criteria = Criteria(text=question)
    ids = set(criteria.apply(Commitment.objects.all(), STANDING).values_list("pk", flat=True))
    assert ids == ({asked.pk} if found else set())


@pytest.mark.django_db
def test_number_finds_its_commitment() -> None:
    build.commitment()
    asked = build.commitment()
    assert _found(f"q={asked.number.lower()}") == {asked.pk}


@pytest.mark.django_db
def test_matching_gives_public_ones_only() -> None:
    asked = build.commitment()
    hidden = build.commitment(letter=build.letter(visibility=Visibility.CONCEPT))
    found = build.commitment(status=Status.FOUND)
    other = build.commitment(object="iets anders", quote="niets")
    ids = [asked.pk, hidden.pk, found.pk, 10**9]
    assert Criteria().matching(ids, STANDING) == {asked.pk}
    assert Criteria(text="duinen").matching([*ids, other.pk], STANDING) == {asked.pk}


@pytest.mark.django_db
def test_matching_takes_more_ids_than_a_database_does() -> None:
    asked = build.commitment()
    assert Criteria().matching(range(asked.pk, asked.pk + 3000), STANDING) == {asked.pk}


@pytest.mark.django_db
def test_waiting_proposal_is_not_late() -> None:
    commitment = build.commitment()
    Link.objects.create(
        commitment=commitment,
        letter=build.letter(),
        relation=Relation.FULFILS,
        state=LinkState.PROPOSED,
        proposed_by="Gestand",
        proposed_at=NOON,
    )
    assert _found("laat=te-laat") == set()
    assert _found("laat=verstreken") == {commitment.pk}
