"""A commitment as linked data (schema.org), for search engines and archives."""

from __future__ import annotations

import json
from typing import Any

from commitments.models import Commitment
from commitments.wording.commitments import headline

#: What may not stand in a script of a page, and how JSON writes it otherwise.
_ESCAPED = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def linked_data(commitment: Commitment, base_url: str) -> str:
    """JSON-LD that can stand inside a page: it holds no ``<``."""
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "@id": f"{base_url}{commitment.get_absolute_url()}",
        "identifier": commitment.number,
        "inLanguage": "nl",
        "text": headline(commitment),
        "about": " ".join(commitment.object.split()) or None,
        "dateCreated": commitment.promised_on.isoformat() if commitment.promised_on else None,
        "creativeWorkStatus": commitment.get_status_display(),
        "spokenByCharacter": [
            {"@type": "Person", "name": office.person.name, "jobTitle": office.title}
            for office in commitment.offices.all()
        ],
    }
    if commitment.letter:
        told["isPartOf"] = {
            "@type": "Legislation" if commitment.letter.kind == "wetsvoorstel" else "Report",
            "@id": f"{base_url}{commitment.letter.get_absolute_url()}",
            "name": commitment.letter.subject or commitment.letter.reference,
        }
    kept = {name: value for name, value in told.items() if value}
    return json.dumps(kept, ensure_ascii=False).translate(_ESCAPED)
