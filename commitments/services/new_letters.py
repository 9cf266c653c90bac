"""A letter that was not here before, with everything read in it."""

from __future__ import annotations

from datetime import datetime

from commitments.extraction.readings import LetterheadReading
from commitments.models import (
    Letter,
    LetterFile,
    LetterVersion,
    Office,
    Signature,
    Visibility,
)
from commitments.services.arrivals import Arrival
from commitments.services.doubles import propose_doubles
from commitments.services.extract import save_reading
from commitments.services.identity import add_identifiers
from commitments.services.institutions import Ministries, find_office
from commitments.services.letters import set_paper
from commitments.services.propose import propose_links, resolve_references
from commitments.services.register_links import letter_arrived


def keep_letter(arrival: Arrival, *, now: datetime) -> tuple[Letter, int]:
    head, options = arrival.head, arrival.job.options
    letter = Letter.objects.create(
        text=arrival.text,
        text_sha256=arrival.sha256,
        words_sha256=arrival.words_sha256,
        date=head.date,
        chamber=head.chamber or "",
        kind=head.kind,
        subject=head.subject or "",
        addressee=head.addressee or "",
        visibility=options.get("visibility", Visibility.PUBLIC),
        source=arrival.job.source,
        made_up=bool(options.get("made_up")),
        rules_version=arrival.reading.rules_version,
        received_at=now,
    )
    add_file(letter, arrival, now=now)
    for paper in head.papers:
        set_paper(letter, paper.dossier or "", paper.number or "")
    add_identifiers(letter, arrival.identifiers)
    ministries = Ministries(head.date)
    offices = _sign(letter, head, ministries)
    known = [office.ministry for office in offices if office.ministry]
    ministry = known[0] if known else ministries.named(head.ministries)
    found = save_reading(
        letter, arrival.reading, offices=offices, ministry=ministry, now=now, quiet=arrival.quiet
    )
    resolve_references(letter)
    propose_links(letter, now=now, quiet=arrival.quiet)
    letter_arrived(letter, now=now, quiet=arrival.quiet)
    propose_doubles(letter, now=now)
    return letter, len(found)


def _sign(letter: Letter, head: LetterheadReading, ministries: Ministries) -> list[Office]:
    offices = []
    for position, one in enumerate(head.signatories):
        office = (
            find_office(one.name, one.office, ministries, head.date)
            if one.name and one.office
            else None
        )
        Signature.objects.create(
            letter=letter, position=position, name=one.name, title=one.office, office=office
        )
        offices += [office] if office else []
    return offices


def add_file(
    letter: Letter,
    arrival: Arrival,
    *,
    now: datetime,
    differing_text: str = "",
    version: LetterVersion | None = None,
) -> None:
    job = arrival.job
    LetterFile.objects.get_or_create(
        letter=letter,
        sha256=job.sha256,
        defaults={
            "name": job.name,
            "file": job.file.name,
            "size": job.size,
            "kind": arrival.file_kind,
            "version": version,
            "source": job.source,
            "received_at": now,
            "differing_text": differing_text,
        },
    )


def tell(letter: Letter, found: int) -> str:
    number = {0: "Geen toezegging", 1: "1 toezegging"}.get(found, f"{found} toezeggingen")
    told = [f"{number} gevonden."]
    if letter.date is None:
        told.append("De brief noemt geen datum; vul die in, dan worden de termijnen gelezen.")
    if not letter.signatures.exists():
        told.append("Wie de brief ondertekende is niet gevonden.")
    return " ".join(told)
