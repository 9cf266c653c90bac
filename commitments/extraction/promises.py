"""The commitments of one sentence, and what silences them."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from commitments.extraction.around import told_around
from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame, read_frames
from commitments.extraction.gate import Words
from commitments.extraction.rules.commitments import COMMITMENTS, NEW_TERMS, NOUNS, SAYINGS
from commitments.extraction.rules.exclusions import EXCLUSIONS
from commitments.extraction.rules.lexicon import SENSES
from commitments.extraction.rules.rule import FactRule
from commitments.extraction.sentence_acts import SentenceActs, Silence
from commitments.extraction.spelling import Spelling
from commitments.extraction.tokens import Tokens

GROUPS = frozenset(group for senses in SENSES.values() for _, group in senses) | SENSES.keys()
_OF_NOUNS = frozenset(("present", "noun"))
_OPENS = 12  # characters from the start of a clause: what stands there opens it
_MOST = 4  # places looked at where a new term may stand
_TELLING_MOODS = frozenset(("present", "wish", "could"))
_TELLS_WITHIN = 4  # words from a verb of telling to its "dat" ("bericht ik uw Kamer dat")
_GIVES = frozenset(("inform", "send"))
_COMES = _GIVES | {"receive", "reach", "arrive"}
_HANDED = frozenset(
    ("overzicht", "cijfers", "lijst", "uitsplitsing", "tabel", "gegevens", "appreciatie")
)


# An opening that only says what the sentence builds on; its dates are no terms.
_BACKGROUND = re.compile(
    r"(?:zoals|conform|overeenkomstig|ingevolge|naar aanleiding van|in (?:vervolg|reactie"
    r"|aansluiting"
    r"|aanvulling|antwoord|aanloop|navolging) (?:op|naar|van)|onder verwijzing|met het oog op"
    r"|(?:mede )?gelet op|gezien|ter voldoening|ter uitvoering)\b",
    re.IGNORECASE,
)


_MOODS = frozenset(
    (
        "future",
        "future-passive",
        "present",
        "passive",
        "effort",
        "wish",
        "willing",
        "reported",
        "chosen",
        "performative",
        "could",
        "would",
        "past",
        "purpose",
        "asked",
        "failed",
    )
)


@cache
def _rules_for(verb: str, group: str, mood: str) -> tuple[FactRule[str], ...]:
    """The commitment rules that can speak on a verb, its group and its mood."""
    told = {verb, group, mood}

    def may_hold(choice: frozenset[str]) -> bool:
        return bool(choice & told) or not choice <= _MOODS | GROUPS

    return tuple(rule for rule in COMMITMENTS if all(may_hold(one) for one in rule.needs))


@cache
def _wanted(verb: str, group: str, mood: str) -> bool:
    """Whether a frame can make a commitment, or tells of another's promise."""
    return bool(_rules_for(verb, group, mood)) or (group == "promise" and mood == "past")


# One that answers a request: here and now, unless a time stands right after its verb.
_ON_REQUEST = re.compile(
    r"(?:ingevolge|gevolg gevend|ter voldoening|ter uitvoering|in (?:reactie|antwoord) op)\b"
    r"[^;,]{0,80}\b(?:verzoek|toezegging|motie)",
    re.IGNORECASE,
)
_BESIDE_VERB = 32  # characters from the verb to that time ("stuur ik uw Kamer in juni")


def read_promises(
    acts: SentenceActs,
    sentence: str,
    words: Words,
    deadlines: Deadlines,
    spelling: Spelling,
    *,
    follows: bool,
) -> None:
    """Add the commitments of a sentence, each by the first rule that speaks on a frame.

    ``words`` are the sentence's as the gates know them; it ``follows`` one that
    may name a promise.
    """
    of_promise = told_around(acts, words, deadlines, follows=follows)
    time = _Time(acts.index, sentence, words.flat, deadlines)
    for frame in read_frames(Tokens(sentence, spelling), _wanted):
        rule = _rule(frame, frame.facts | of_promise, time)
        if {"negated", "kamer"} <= frame.facts and not _COMES.isdisjoint(frame.facts):
            of_promise.add("of-promise")
        if rule is None:
            acts.signals |= _told_by(frame)
        elif exclusion := _exclusion(frame, time):
            acts.silenced.append(Silence("commitment", rule, exclusion))
        else:
            if acts.frames and _tells(acts.frames[-1], frame):
                acts.frames.pop()
                acts.drop("commitment", "uitsluiting.vertelt-belofte")
            acts.frames.append(frame)
            acts.spoke[frame.place] = rule
            acts.add("commitment", rule)
    acts.frames.sort(key=_is_contents)
    if not acts.frames:
        _read_sayings(acts, words)
        _read_nouns(acts, words, deadlines)


def _is_contents(frame: Frame) -> bool:
    """Whether a frame only tells what the promised paper holds ("… waarin ik inga op …")."""
    return {"include", "relative"} <= frame.facts


def _tells(frame: Frame, promise: Frame) -> bool:
    """Whether a frame only tells of the promise after it ("wil ik u melden dat u … ontvangt")."""
    if "inform" not in frame.facts or frame.mood not in _TELLING_MOODS:
        return False
    after = frame.tokens.words[frame.place + 1 : promise.place]
    return "dat" in after[:_TELLS_WITHIN]


class _Time(NamedTuple):
    """Answers whether a frame of one sentence has a term of its own."""

    at: int
    sentence: str
    flat: str
    deadlines: Deadlines

    def dates(self, frame: Frame) -> bool:
        term = self.deadlines.of(self.at, frame)
        if term is None:
            return False
        start = term.start - self.deadlines.sentences[self.at].start
        if term.wording.lower().startswith("vanaf") and " over " in self.sentence[: max(0, start)]:
            return False  # "informeert het kabinet u over de inzet vanaf 2024"
        if frame.clause.final and start > frame.start:
            return True
        if _ON_REQUEST.match(self.sentence):
            return 0 < start - min(frame.at, frame.finite_at) < _BESIDE_VERB
        return start > min(frame.at, frame.finite_at) or not _BACKGROUND.match(self.sentence)


def _rule(frame: Frame, facts: frozenset[str], time: _Time) -> str | None:
    """The first rule that speaks; the calendar is asked only where a term decides."""
    if "after-other" in facts:
        facts -= {"person"}  # "de gezaghebber heeft gevraagd … Ik heb haar toegezegd …"
    timed = facts | {"term"}
    for rule in _rules_for(frame.verb, frame.group, frame.mood):
        if rule.speaks(facts) or (rule.speaks(timed) and time.dates(frame)):
            return rule.name
    return None


def _read_sayings(acts: SentenceActs, words: Words) -> None:
    for rule in SAYINGS:
        if words.may_match(rule.hints) and rule.pattern.search(words.flat):
            for act in rule.reading:
                acts.add(act, rule.name)


def _exclusion(frame: Frame, time: _Time) -> str | None:
    """The first exclusion that silences a frame."""
    for rule in EXCLUSIONS:
        silences = rule.reading
        if frame.mood not in silences.moods:
            continue
        start = _start(frame, silences.where)
        end = len(time.flat) if silences.where == "whole" else frame.end + 1
        found = rule.pattern.search(time.flat[start:end])
        if found and not (silences.unless_dated and found.start() > _OPENS and time.dates(frame)):
            return rule.name
    return None


def _start(frame: Frame, where: str) -> int:
    """From where in the sentence an exclusion looks: the clause, the verb, its start."""
    if where == "clause":
        return frame.start
    return frame.at if where == "after" else 0


def _read_nouns(acts: SentenceActs, words: Words, deadlines: Deadlines) -> None:
    for rule in NOUNS:
        if not words.may_match(rule.hints):
            continue
        found = rule.pattern.search(words.flat)
        if found and deadlines.of(acts.index, None) is not None:
            exclusion = exclusion_of(_part(words.flat, found))
            if exclusion:
                acts.silenced.append(Silence("commitment", rule.name, exclusion))
            else:
                acts.add("commitment", rule.name)


def read_new_term(acts: SentenceActs, flat: str, deadlines: Deadlines) -> None:
    """Add the commitment of a sentence that puts something off to a time it names.

    Where it retells the promise as well, that must be a last day.
    """
    for rule in NEW_TERMS:
        for found in islice(rule.pattern.finditer(flat), _MOST):
            # A flat sentence is one place ahead, and a match may end in a space.
            if _GIVES_REASON.search(flat, 0, found.start() + 1) or _OF_OTHERS.match(flat):
                continue
            term = deadlines.right_after(acts.index, found.end() - 1)
            if term is not None and (term.latest or not acts.frames):
                acts.anew = found.end() - 1
                acts.add("commitment", rule.name)
                return


# "Het advies wordt nu verwacht in februari": what others bring out, not what waits for it.
_OF_OTHERS = re.compile(r" ?(?:het|dit|dat) (?:\w+ )?advies\b(?! van (?:mij|ons))")
# A clause that only says why: "Nu de triloog is verplaatst naar 15 juni, …".
_GIVES_REASON = re.compile(r"(?:^| )(?:nu|omdat|doordat|aangezien|daar) (?:de|het|een|er) [^,;]*$")


def _part(flat: str, found: re.Match[str]) -> str:
    """The part of a sentence, up to its next semicolon, in which something was found."""
    stop = flat.find(";", found.end())
    return flat[flat.rfind(";", 0, found.start()) + 1 : stop if stop >= 0 else len(flat)]


def exclusion_of(flat: str) -> str | None:
    """The first exclusion that silences what has a term, but no verb that a rule knows."""
    for rule in EXCLUSIONS:
        if not _OF_NOUNS.isdisjoint(rule.reading.moods):
            found = rule.pattern.search(flat)
            if found and not (rule.reading.unless_dated and found.start() > _OPENS):
                return rule.name
    return None


def _told_by(frame: Frame) -> frozenset[str]:
    """Signals of a frame that promises nothing: a delivery here and now, another's promise."""
    if {"promise", "past", "have", "by-other"} <= frame.facts:
        return frozenset(("promise-of-others",))
    gives = not _GIVES.isdisjoint(frame.facts)
    if gives and {"present", "main", "kamer", "by-us"} <= frame.facts:
        hands = "send" in frame.facts or not _HANDED.isdisjoint(frame.tokens.words)
        told = ("delivers",) if hands else ("delivers", "informs")
        return frozenset(told)
    return frozenset()
