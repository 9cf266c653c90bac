"""What a repeat or fulfilment points back at: its words and the references in them."""

from __future__ import annotations

import re

_ORIGIN = re.compile(
    r"(?:(?:zoals|conform|overeenkomstig|ingevolge|naar aanleiding van|ter voldoening aan"
    r"|ter uitvoering van|in antwoord op|in vervolg op|in aansluiting op"
    r"|op verzoek van)\b[^;:]{0,220}?"
    r"|(?:mijn|de|deze|die|een) (?:\w+ )?(?:toezegging|belofte|motie)\b[^;:]{0,200}?"
    r"|(?:in|op|tijdens|bij) [^;:,]{0,160}?\b(?:toegezegd|beloofd|verzocht|gevraagd|vroeg)\b"
    r"|[^;:,]{0,100}\b(?:toegezegde?|beloofde?|aangekondigde?|gevraagde?)\b)"
    r"(?:(?<=\))(?!,)|(?=,(?! nrs?\b)|[;:]|\.?$| (?:stuur|informeer|zend|bied|doe|ontvangt"
    r"|hierbij|hierover|is|wordt"
    r"|zal)\b))",
    re.IGNORECASE,
)


def find_origin(sentence: str) -> tuple[int, int] | None:
    """Where the words stand that name a promise, a request or a motion made before."""
    found = _ORIGIN.search(sentence)
    if found is None:
        return None
    start, end = found.span()
    while start < end and sentence[start] in " ,":
        start += 1
    return (start, end) if end > start else None
