from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from commitments.management.commands.evaluate_links import as_json, run

OWN = Path(__file__).parents[2]
PROMISE = "Het rapport over de verzakte duinvoet bij Zandhaven stuur ik uw Kamer voor 1 maart 2024."
ANSWER = (
    "Hierbij stuur ik u, zoals toegezegd in mijn brief van 10 januari jl. (Kamerstuk 90 001, nr. "
    "12), het rapport over de verzakte duinvoet."
)
OTHER = "Hierbij bied ik u het verslag aan van de Havenraad van 20 februari."


def _folder(at: Path) -> Path:
    texts = {"L1": PROMISE, "L2": ANSWER, "L3": OTHER}
    days = {"L1": "2024-01-10", "L2": "2024-02-27", "L3": "2024-02-28"}
    index = [_letter(name, days[name], number) for number, name in enumerate(texts, start=12)]
    (at / "documents").mkdir()
    for name, words in texts.items():
        text = f"Den Haag\n\n{words}\n"
        (at / "documents" / f"{name}.txt").write_text(text, encoding="utf-8")
    start = len("Den Haag\n\n")
    label = {
        "doc": "L1",
        "start": start,
        "end": start + len(PROMISE),
        "quote": PROMISE,
        "acts": ["commitment"],
        "firmness": "firm",
        "deadline": {"kind": "date", "wording": "voor 1 maart 2024", "latest": "2024-02-29"},
        "to": None,
        "promise": "C1-A",
    }
    links = [
        {"promise": "C1-A", "letter": "L2", "relation": "fulfils", "passage": None},
        {"promise": "C1-A", "letter": "L3", "relation": "none", "passage": None},
    ]
    (at / "index.json").write_text(json.dumps(index), encoding="utf-8")
    (at / "labels.jsonl").write_text(json.dumps(label) + "\n", encoding="utf-8")
    (at / "links.jsonl").write_text("\n".join(map(json.dumps, links)), encoding="utf-8")
    return at


def _letter(name: str, day: str, number: int) -> dict[str, Any]:
    office = {"name": "A. Verzonnen", "office": "Minister van Waterbeheer en Duinen"}
    return {
        "id": name,
        "date": day,
        "chamber": "TK",
        "kind": "brief",
        "ministries": ["Waterbeheer en Duinen"],
        "signatories": [office],
        "dossier": "90 001",
        "number": str(number),
        "subject": None,
        "file": f"documents/{name}.txt",
    }


@pytest.mark.django_db
def test_letters_are_fed_in_date_order_and_held_against_the_labels(tmp_path: Path) -> None:
    trial, ours, plain = run([_folder(tmp_path)])
    assert len(trial.texts) == 3
    told = as_json(ours)
    assert told["promises"] == 1
    for name in ("answered_found", "answered_first", "fulfils_right", "planted_refused"):
        assert told[name]["value"] == 1.0, told
    assert as_json(plain)["answered_found"]["value"] == 1.0


def test_folder_without_links_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"heeft geen links\.jsonl"):
        call_command("evaluate_links", str(tmp_path))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("folder", "floors"),
    [
        ("chains", (0.95, 0.85, 0.9, 1.0, 0.8, 1.0)),
        ("chains_later", (0.95, 0.85, 0.9, 0.9, 0.8, 1.0)),
        ("chains_last", (0.95, 0.85, 0.9, 0.9, 0.8, 0.9)),
    ],
)
def test_own_chains_keep_about_the_figures_they_gave(
    folder: str, floors: tuple[float, ...]
) -> None:
    """What they gave stands beside the weights; a better reading moves them by a pair or two."""
    _, ours, plain = run([OWN / folder])
    reached = [share.value or 0.0 for share in ours.shares().values()]
    assert [max(pair) for pair in zip(reached, floors, strict=True)] == reached
    assert plain.answered_first.right < ours.answered_first.right
