"""spaCy's blank Dutch pipeline with a Matcher, in an environment of its own.

Reads one JSON list of letters a line from standard input and answers with the
CPU seconds each took. Run by ``bench.anchors``; imports nothing of the project
but the trigger words.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import spacy  # type: ignore[import-not-found]  # lives in the anchors' own environment
from spacy.matcher import Matcher  # type: ignore[import-not-found]

from bench.triggers import CUES, MONTHS, ORDINALS, PARTS, TERMS, plain

Token = dict[str, Any]


def _words(phrase: str) -> list[Token]:
    return [{"LOWER": word} for word in phrase.split(" ")]


def _matcher(nlp: Any) -> Any:
    year: Token = {"TEXT": {"REGEX": r"^\d{4}$"}}
    month: Token = {"LOWER": {"IN": list(MONTHS)}}
    ordinal: Token = {"LOWER": {"IN": list(ORDINALS)}}
    season: Token = {"LOWER": {"IN": ["voorjaar", "najaar"]}}
    maybe: list[Token] = [{"LOWER": "van", "OP": "?"}, {**year, "OP": "?"}]
    matcher = Matcher(nlp.vocab)
    matcher.add("CUE", [_words(phrase) for phrase in CUES])
    matcher.add(
        "TERM",
        [
            *[_words(phrase) for phrase in TERMS],
            [*_words("in het"), ordinal, *_words("kwartaal"), *maybe],
            [*_words("in de"), ordinal, *_words("helft van"), year],
            [*_words("in het"), season, *maybe],
            [{"LOWER": {"IN": list(PARTS)}}, year],
            [*_words("uiterlijk"), {"IS_DIGIT": True}, month],
        ],
    )
    kamerstuk: Token = {"LOWER": {"IN": ["kamerstuk", "kamerstukken"]}}
    numbers: list[Token] = [{"SHAPE": "dd"}, {"SHAPE": "ddd"}, {"TEXT": ","}]
    paper: list[Token] = [{"LOWER": {"IN": ["nr", "nr.", "nrs."]}}, {"TEXT": ".", "OP": "?"}]
    matcher.add(
        "REFERENCE",
        [[kamerstuk, *numbers, *paper, {"IS_DIGIT": True}], [{"IS_DIGIT": True}, month, year]],
    )
    return matcher


def main() -> None:
    """Answer each batch of letters with their CPU seconds."""
    nlp = spacy.blank("nl")
    nlp.max_length = 10**7
    nlp.add_pipe("sentencizer")
    matcher = _matcher(nlp)
    print(json.dumps(spacy.__version__), flush=True)
    for line in sys.stdin:
        seconds = []
        for text in json.loads(line):
            start = time.process_time()
            matcher(nlp(plain(text)))
            seconds.append(time.process_time() - start)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main()
