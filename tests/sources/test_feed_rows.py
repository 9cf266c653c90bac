from __future__ import annotations

import uuid
from datetime import UTC, date, datetime

import pytest

from commitments.sources.feed_rows import (
    FaultyRowError,
    day,
    digest,
    document_row,
    moment,
    register_row,
)

ONE, OTHER = str(uuid.UUID(int=1)), str(uuid.UUID(int=2))


def row(**fields: object) -> dict[str, object]:
    return {"Id": ONE, "Nummer": "TZ202306-026", **fields}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-03-01T10:00:00.123+01:00", datetime(2024, 3, 1, 9, 0, 0, 123000, UTC)),
        ("2024-03-01T10:00:00.1234567", datetime(2024, 3, 1, 9, 0, 0, 123456, UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("2025-02-30T00:00:00+01:00", None),
        ("31-12-2024", None),
        (20240301, None),
        (None, None),
    ],
)
def test_moment_is_read_or_unknown(written: object, read: datetime | None) -> None:
    assert moment(written) == read


def test_day_is_the_dutch_one() -> None:
    assert day("2024-02-29T23:30:00Z") == date(2024, 3, 1)


def test_name_is_turned_as_letters_print_it() -> None:
    read = register_row(
        row(Naam="Zee, F.M.", Initialen="F.M.", Tussenvoegsel="van der", Achternaam="Zee")
    )
    assert read.speaker == "F.M. van der Zee"


@pytest.mark.parametrize(
    ("given", "letters"),
    [
        ([{"DocumentNummer": "2024D1"}, {"DocumentNummer": "2024D1"}], ("2024D1",)),
        ({"Nummer": "2024Z7"}, ("2024Z7",)),
        ("2024D9", ("2024D9",)),
        (["2024D1", None, {}], ("2024D1",)),
        (None, ()),
    ],
)
def test_letters_are_taken_in_any_shape_and_once(given: object, letters: tuple[str, ...]) -> None:
    assert register_row(row(KamerbriefNakoming=given)).letters == letters


def test_ties_and_recipients_are_ids() -> None:
    read = register_row(
        row(
            IsHerhalingVan=[{"Id": OTHER}],
            IsAanvullingOp={"Id": OTHER},
            ToegezegdAan=[{"Id": OTHER}, {"Id": "geen"}, {"Id": OTHER}],
        )
    )
    assert read.ties == (("repeats", uuid.UUID(OTHER)), ("adds", uuid.UUID(OTHER)))
    assert read.recipients == (uuid.UUID(OTHER),)


def test_deleted_is_only_what_says_so() -> None:
    said = [register_row(row(Verwijderd=value)).deleted for value in (True, False, None, "ja")]
    assert said == [True, False, False, False]


@pytest.mark.parametrize("given", [None, "geen-guid", {}])
def test_row_without_id_is_faulty(given: object) -> None:
    with pytest.raises(FaultyRowError):
        register_row({"Id": given})


def test_digest_is_deaf_to_the_interface_and_not_to_the_row() -> None:
    assert digest(row(ApiGewijzigdOp="1")) == digest(row(ApiGewijzigdOp="2"))
    assert digest(row(Status="Openstaand")) != digest(row(Status="Voldaan"))


def test_text_is_made_fit_for_a_database() -> None:
    assert register_row(row(Tekst=" a\x00b\ud800 ")).text == "ab?"


def test_document_names_its_dossiers_numbers_and_lead_committee() -> None:
    read = document_row(
        {
            "Id": ONE,
            "Soort": "Brief regering",
            "Kamer": 2,
            "DocumentVersie": [{"ExterneIdentifier": "kst-36410-XII-45"}],
            "Kamerstukdossier": [{"Nummer": 36410, "Toevoeging": "XII", "Titel": "Begroting"}],
            "Zaak": [
                {
                    "Nummer": "2024Z03019",
                    "ZaakActor": [{"Relatie": "Voortouwcommissie", "Commissie_Id": OTHER}],
                }
            ],
        }
    )
    assert (read.kst, read.paper_number, read.chamber) == ("kst-36410-XII-45", "45", "TK")
    assert read.dossiers == (("36410-XII", "Begroting"),)
    assert (read.cases, read.committee) == (("2024Z03019",), uuid.UUID(OTHER))
