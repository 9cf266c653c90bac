"""Made-up rows of the Tweede Kamer's data, the same ones every time; all people are invented.

Row ``i`` of a list is a function of ``i`` alone; what changed since, and what
was deleted, lies over it (``World``).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

type Row = dict[str, Any]

SPACE = uuid.UUID("8a1d6c8e-2f5b-4c0e-9d3e-6f0f2f6f7a10")
START = datetime(2023, 1, 9, 8, 0, tzinfo=UTC)
NONE = "0001-01-01T00:00:00Z"
#: The last moment any generated row was changed; an overlay comes after it.
LATER = datetime(2026, 11, 1, 10, 0, tzinfo=UTC)

SURNAMES = [
    "Zeestra",
    "Oldewater",
    "Kortenhof",
    "Lindeboom",
    "Terpstede",
    "Brakwaard",
    "Eemdijk",
    "Vossenhol",
]
OFFICES = (
    ("Minister van Infrastructuur en Waterstaat", "Ministerie van Infrastructuur en Waterstaat"),
    ("Minister van Financiën", "Financiën"),
    ("Staatssecretaris van Defensie", "ministerie van Defensie"),
    ("Minister voor Rechtsbescherming", "Justitie en Veiligheid"),
    ("Minister van Sociale Zaken en Werkgelegenheid", "SZW"),
)
TOPICS = (
    "het onderhoud van de sluizen bij Oosterdiep",
    "de wachtlijsten bij de vaarbewijzen",
    "de kosten van het nieuwe douanegebouw",
    "de veiligheid van houten bruggen",
    "het tekort aan reparateurs van orgels",
    "de toegang tot openbare zwemplassen",
    "het meldpunt voor verdwaalde post",
)
PROMISES = (
    "De {who} stuurt de Kamer in maart {year} een brief over {what}.",
    "De Kamer wordt voor de zomer geïnformeerd over {what}.",
    "De {who} zegt toe de Kamer uiterlijk 1 oktober {year} te informeren over {what}.",
    "De {who} komt zo spoedig mogelijk schriftelijk terug op {what}.",
    "De {who} zal de Kamer over {what} informeren.",
    "De {who} streeft ernaar de Kamer voor het einde van het jaar te informeren over {what}.",
)
STATUSES = ("Openstaand", "Voldaan", "Deels Voldaan", "Afgedaan", "Vervallen", "openstaand")
SKIPPED, PAPERS = "Motie", ("Voorstel van wet", "Memorie van toelichting", "Jaarverslag")


def guid(kind: str, i: int) -> str:
    return str(uuid.uuid5(SPACE, f"{kind}:{i}"))


def stamp(moment: datetime) -> str:
    """As OData writes it: an offset, and two or three digits."""
    return moment.isoformat(timespec="milliseconds")


def changed(i: int) -> datetime:
    """Three rows share every moment."""
    return START + timedelta(minutes=i // 3)


def promised(i: int) -> datetime:
    return START - timedelta(days=30 + i % 700)


@dataclass
class World:
    """How many rows there are, and what happened to some since."""

    commitments: int = 300
    letters: int = 40
    changes: dict[tuple[str, int], Row] = field(default_factory=dict)
    times_changed: int = 0
    deleted: set[tuple[str, int]] = field(default_factory=set)
    chosen: dict[tuple[str, str, int], list[int]] = field(default_factory=dict)

    def change(self, entity: str, i: int, **fields: Any) -> None:
        """Overlay fields of one row; it moves to the end of what an increment sees."""
        moment = LATER + timedelta(seconds=self.times_changed)
        self.times_changed += 1
        row = self.changes.setdefault((entity, i), {})
        row |= {"GewijzigdOp": stamp(moment), **fields}

    def size(self, entity: str) -> int:
        sizes = {"Toezegging": self.commitments, "Document": self.letters}
        return sizes.get(entity, {"Activiteit": 60, "Persoon": 8, "Fractie": 3}.get(entity, 4))

    def row(self, entity: str, i: int) -> Row:
        made = MAKERS[entity](i, self)
        made["Verwijderd"] = (entity, i) in self.deleted
        return made | self.changes.get((entity, i), {})

    def changed(self, entity: str, i: int) -> datetime:
        moved = self.changes.get((entity, i), {}).get("GewijzigdOp")
        return datetime.fromisoformat(moved) if moved else changed(i)

    def rows(self, entity: str) -> list[int]:
        """The numbers of the rows, oldest change first."""
        numbers = range(self.size(entity))
        moved = sorted(
            (i for i in numbers if (entity, i) in self.changes),
            key=lambda i: self.changes[entity, i]["GewijzigdOp"],
        )
        return [i for i in numbers if (entity, i) not in self.changes] + moved


def commitment(i: int, world: World) -> Row:
    office, ministry = OFFICES[i % len(OFFICES)]
    surname = SURNAMES[i % len(SURNAMES)]
    day = promised(i)
    status = STATUSES[i * 7 % len(STATUSES)]
    answered = world.letters and status not in {"Openstaand", "openstaand"}
    who = office.split()[0].lower()
    what = f"{TOPICS[i % len(TOPICS)]} (zaak {i})"
    row: Row = {
        "Id": guid("toezegging", i),
        "Nummer": f"TZ{day:%Y%m}-{i:05d}",
        "Aanmaakdatum": stamp(day),
        "ActiviteitNummer": f"{day:%Y}A{i % 60:05d}",
        "Naam": f"{surname}, A.{surname[0]}.",
        "Achternaam": surname,
        "Initialen": f"A.{surname[0]}.",
        "Functie": office,
        "Ministerie": ministry,
        "Status": status,
        "Tekst": PROMISES[i // 6 % len(PROMISES)].format(who=who, what=what, year=day.year + 1),
        "Notities": None if i % 4 else "Aangevuld door de griffie.",
        "DatumNakoming": stamp(day + timedelta(days=200)) if answered else NONE,
        "GewijzigdOp": stamp(changed(i)),
        "ApiGewijzigdOp": stamp(changed(i)),
        "KamerbriefNakoming": [],
        "ToegezegdAan": [{"Id": guid("persoon", i % 8)}] if i % 3 else [],
        "IsHerhalingVan": [],
        "IsWijzigingVan": [],
        "IsAanvullingOp": [],
    }
    if answered:
        row["KamerbriefNakoming"] = [{"DocumentNummer": document_number(i % world.letters)}] * 2
    if i and i % 50 == 0:
        row["IsHerhalingVan"] = [{"Id": guid("toezegging", i - 1)}]
    return row


def document_number(i: int) -> str:
    return f"2025D{i:05d}"


def document(i: int, _: World) -> Row:
    kind = "Brief regering"
    if i % 20 == 7:
        kind = SKIPPED
    if i % 20 == 13:
        kind = PAPERS[i // 20 % len(PAPERS)]
    dossier, number = str(90001 + i // 400), str(i % 400 + 1)
    return {
        "Id": guid("document", i),
        "Soort": kind,
        "DocumentNummer": document_number(i),
        "Titel": "Brief van de bewindspersoon",
        "Onderwerp": f"Stand van zaken {TOPICS[i % len(TOPICS)]}",
        "Datum": stamp(letter_day(i)),
        "Vergaderjaar": "2024-2025",
        "Kamer": 2,
        "ContentType": "text/plain",
        "ContentLength": 1,
        "GewijzigdOp": stamp(changed(i)),
        "DocumentActor": [{"ActorNaam": "A.B. Verzonnen", "Functie": OFFICES[i % 5][0]}],
        "DocumentVersie": [{"ExterneIdentifier": f"kst-{dossier}-{number}"}],
        "Kamerstukdossier": [
            {"Nummer": int(dossier), "Toevoeging": None, "Titel": "Water en wegen"}
        ],
        "Zaak": [
            {
                "Nummer": f"2025Z{i:05d}",
                "ZaakActor": [
                    {
                        "Relatie": "Voortouwcommissie",
                        "ActorNaam": f"Commissie {i % 4}",
                        "Commissie_Id": guid("commissie", i % 4),
                    }
                ],
            }
        ],
    }


def letter_day(i: int) -> datetime:
    return START + timedelta(days=200 + i % 300)


MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def letter_text(i: int) -> str:
    """The file of document ``i``: a letter with one promise, and an answer in each third."""
    day = letter_day(i)
    row = document(i, World())
    answer = "Met deze brief geef ik invulling aan mijn toezegging hierover.\n\n" if i % 3 else ""
    return (
        f"{90001 + i // 400}\tWater en wegen\n\nNr. {i % 400 + 1}\t"
        f"BRIEF VAN DE {OFFICES[i % 5][0].upper()}\n\n"
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
        f"Den Haag, {day.day} {MONTHS[day.month - 1]} {day.year}\n\n"
        f"In deze brief ga ik in op {TOPICS[i % len(TOPICS)]}, zaak {i}.\n\n{answer}"
        f"Ik zal uw Kamer voor het einde van het jaar informeren over vervolg {i}.\n\n"
        f"{row['DocumentActor'][0]['Functie']},\nA.B. Verzonnen\n"
    )


def debate(i: int, _: World) -> Row:
    return {
        "Id": guid("activiteit", i),
        "Nummer": f"{promised(i):%Y}A{i:05d}",
        "Soort": "Commissiedebat",
        "Onderwerp": TOPICS[i % len(TOPICS)].removeprefix("het ").removeprefix("de "),
        "Datum": stamp(promised(i)),
        "Status": "Uitgevoerd",
        "Voortouwcommissie": [{"Commissie_Id": guid("commissie", i % 4)}],
        "GewijzigdOp": stamp(changed(i)),
    }


def person(i: int, _: World) -> Row:
    return {
        "Id": guid("persoon", i),
        "Initialen": f"{'ABCDEFGH'[i]}.",
        "Tussenvoegsel": "van" if i % 4 == 0 else None,
        "Achternaam": SURNAMES[i],
        "GewijzigdOp": stamp(changed(i)),
    }


def party(i: int, _: World) -> Row:
    return {
        "Id": guid("fractie", i),
        "Afkorting": f"VP{i}",
        "NaamNL": f"Verzonnen Partij {i}",
        "GewijzigdOp": stamp(changed(i)),
    }


def committee(i: int, _: World) -> Row:
    return {
        "Id": guid("commissie", i),
        "Afkorting": f"VC{i}",
        "NaamNL": f"Commissie {i}",
        "DatumActief": "2020-01-01T00:00:00+01:00",
        "GewijzigdOp": stamp(changed(i)),
    }


MAKERS = {
    "Toezegging": commitment,
    "Document": document,
    "Activiteit": debate,
    "Persoon": person,
    "Fractie": party,
    "Commissie": committee,
}
