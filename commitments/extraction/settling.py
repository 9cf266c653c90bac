"""Decides between a promise and what came of it, once every sentence of a letter is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, product

from commitments.extraction.deadlines import Deadlines
from commitments.extraction.frames import Frame
from commitments.extraction.pointers import leads_on
from commitments.extraction.readings import OUTCOMES
from commitments.extraction.replaced import PASSED, puts_off, replaced_by
from commitments.extraction.retold import keep_before, put_off_before, returns, told_here
from commitments.extraction.sentence_acts import SentenceActs
from commitments.extraction.terms import Term
from commitments.extraction.this_letter import keeps_therein, tells_of_this_letter

_TOLD_US = frozenset(product(("heeft", "hebben"), ("mij", "ons")))
_SLIPS_BACK = ("points-back", "takes-up")
_TAKES_UP = (*_SLIPS_BACK, "drops-it", "names-again")
# What tells in a paper of answers that they are late: over, now that they are here.
_APOLOGY = re.compile(
    r"\b(?:is|was|heeft|hebben)\b.*\b(?:gelukt|gebleken|geduurd|gekost|gevergd|gevraagd|genomen)\b"
    r"|\bkon(?:den)?\b"
)
_STRIVES = re.compile(
    r"\b(?:streef|streven|hoop|hopen|mik|koers)\b[^;]{0,40}\b(?:toe|ver)zending\b"
)
# What tells that a promise just retold was kept before this letter.
_WAS_GIVEN = re.compile(
    r"^(?!.*\b(?:nog|deels|gedeeltelijk|eerste|niet|wordt|worden|zal|zullen)\b)(?:(?:dat|dit)"
    r" (?:heb ik|is) (?:[^.;,]{0,40} )?(?:gedaan|gebeurd)\b"
    r"|(?=.*\b(?:hierover|daarover|hierop|daarop|deze|dit|die|dat)\b)(?=.*\b(?:u|kamer)\b)"
    r"(?=.*\b(?:heb|heeft|hebben|is|zijn|werd|werden)\b).*\b(?:geïnformeerd|bericht|gestuurd"
    r"|gezonden|toegezonden|toegestuurd|ontvangen|aangeboden|gedeeld|verzonden)\b[^,;]{0,60}$)",
    re.IGNORECASE,
)
_IS_HERE = re.compile(
    r"(?:Beide|De|Het|Dit|Deze) [\w-]+ (?:(?:is|zijn) (?:\w+ )?(?:bijgesloten|bijgevoegd)"
    r"|(?:gaat|gaan) hierbij|(?:treft|vindt|ontvangt) u (?:hierbij|bijgaand))\b"
    r"|(?:Hieronder|Bijgaand|Hierbij) (?:treft|vindt|ontvangt) u (?:alsnog )?"
    r"(?:de|deze|mijn) (?:antwoorden"
    r"|beantwoording)\b"
)
_WHAT_FOLLOWS = 4  # sentences that may follow "bericht ik u als volgt"
_PLANS = frozenset(("planning", "voornemen", "streven", "toezegging", "belofte", "plan"))
_THE = frozenset(("de", "het", "mijn", "onze", "die", "deze", "dat", "dit"))
_MAKES = frozenset(("doe", "doen", "doet", "tot", "geven"))
_WHY = re.compile(r"\b(?:aangezien|omdat|doordat|want)\b")
_KEEPS_IT = ("points-back", "informs-of-it", "gives-state")
_OF_BEFORE = ("promise", "announced", "rest")


def settle_all(found: Sequence[SentenceActs], deadlines: Deadlines) -> None:
    """Take back each promise that its own sentence or the next says was kept, put off, dropped.

    One that names a promise made before is a repeat as well.
    """
    nothing = SentenceActs(-1)
    keeping = [acts for acts in found if "fulfilment" in acts.acts]
    by_index = {acts.index: acts for acts in found}
    first_of = {acts.index: acts for acts in reversed(found)}  # what a sentence keeps comes first
    answers = any(sentence.role == "answer" for sentence in deadlines.sentences)
    further = {acts.about: acts for acts in found if acts.about is not None}
    _drop_whole_plannings(found)
    for acts in found:
        if answers and "postponement" in acts.acts and "uitstel.gestelde-vragen" not in acts.rules:
            _excuse(acts, deadlines.sentences[acts.index].text)
        if acts.acts == ["postponement"] and _comes_next(acts, deadlines):
            acts.drop("postponement", "uitsluiting.is-er-nu")
        if "fulfilment" in acts.acts and leads_on(deadlines.sentences[acts.index].text):
            _wait_for_what_follows(acts, by_index)
        if "commitment" in acts.acts and acts.row is None:
            before = by_index.get(acts.index - 1, nothing)
            following = first_of.get(acts.index + 1, nothing)
            if not following.says(*OUTCOMES):
                following = further.get(acts.index, following)
            _settle(acts, before, following, deadlines)
    for acts in found:
        _replace(acts, by_index, deadlines)
    for acts in [acts for acts in keeping if "fulfilment" in acts.acts]:
        keep_before(acts, by_index, deadlines)
    for acts in [acts for acts in found if "postponement" in acts.acts]:
        put_off_before(acts, by_index, deadlines)
    _keep_told(found, by_index, deadlines)


def _drop_what_is_here(acts: SentenceActs, before: SentenceActs, deadlines: Deadlines) -> bool:
    """Take back what comes with this letter; it keeps what the sentence says was promised."""
    if not tells_of_this_letter(acts, before, deadlines):
        return False
    acts.drop("commitment", "uitsluiting.in-deze-brief")
    if keeps_therein(acts, deadlines):
        acts.add("fulfilment", "nakoming.in-deze-brief-verteld")
    return True


def _keep_told(
    found: Sequence[SentenceActs], by_index: dict[int, SentenceActs], deadlines: Deadlines
) -> None:
    """See what is retold as kept where the letter goes on to tell just that."""
    for acts in found:
        if "commitment" in acts.acts and told_here(acts, by_index, deadlines):
            acts.drop("commitment", "uitsluiting.nagekomen")
            acts.add("fulfilment", "nakoming.in-deze-brief-verteld")


def _drop_whole_plannings(found: Sequence[SentenceActs]) -> None:
    """Take back what promises a planning as a whole: each of its rows is promised by itself."""
    whole = {acts.row.promised_by for acts in found if acts.row and "commitment" in acts.acts}
    for acts in found:
        if acts.row is None and acts.index in whole and "commitment" in acts.acts:
            acts.drop("commitment", "uitsluiting.leidt-lijst-in")


def _replace(acts: SentenceActs, by_index: dict[int, SentenceActs], deadlines: Deadlines) -> None:
    """Take back what is retold where the same is promised for later: that puts it off, if so said.

    One whose day is past was taken back before.
    """
    anew = replaced_by(acts, by_index, deadlines)
    if anew is None:
        return
    if "repeat" in acts.acts:
        acts.drop("commitment", "uitsluiting.vervangen")
    if puts_off(anew, deadlines):
        anew.add("postponement", "uitstel.later-dan-verteld")


def _excuse(acts: SentenceActs, text: str) -> None:
    """Take back that answers are late where the paper that tells so gives them."""
    if "beantwoord" in text and _APOLOGY.search(text):
        acts.drop("postponement", "uitsluiting.beantwoordt-nu")


def _comes_next(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether the next sentence gives what this one tells to be late."""
    following = deadlines.sentences[acts.index + 1 : acts.index + 2]
    return any(_IS_HERE.match(sentence.text) for sentence in following)


def _wait_for_what_follows(acts: SentenceActs, by_index: dict[int, SentenceActs]) -> None:
    """Take back that a promise is kept "as follows" where what follows is that it is late."""
    near = range(acts.index + 1, acts.index + 1 + _WHAT_FOLLOWS)
    following = [by_index[at] for at in near if at in by_index]
    if any(one.says("postponement", "withdrawal") for one in following):
        acts.drop("fulfilment", "uitsluiting.als-volgt")


def _settle(
    acts: SentenceActs, before: SentenceActs, following: SentenceActs, deadlines: Deadlines
) -> None:
    """Decide between a promise and what came of it, and see repeats."""
    noun = _is_of_now(acts, deadlines)
    plan = _retells_plan(acts)
    reported = plan or acts.says("told-that") or not (noun or acts.commits)
    kept = acts.says("fulfilment") or before.says("fulfilment") or following.says("kept-by-letter")
    keeps = following.says("fulfilment") and following.says(*_KEEPS_IT)
    keeps = keeps and not (acts.commits and following.says("motion"))  # that is kept, not this
    slips = reported and following.says("postponement") and following.says(*_SLIPS_BACK)
    drops = acts.frames and following.says("withdrawal") and following.says(*_TAKES_UP)
    if not acts.says("postponement") and _drop_what_is_here(acts, before, deadlines):
        return
    if acts.says("postponement"):
        if acts.anew is None and (reported or not _has_new_term(acts, deadlines)):
            acts.drop("commitment", "uitsluiting.uitgesteld")
    elif (acts.says("withdrawal") and not _has_term(acts, deadlines)) or (reported and drops):
        acts.drop("commitment", "uitsluiting.ingetrokken")
    elif slips:
        acts.drop("commitment", "uitsluiting.uitgesteld")
    elif reported and (_has_passed(acts, deadlines) or _was_given(acts, deadlines)):
        acts.drop("commitment", PASSED)
    elif _leads_in(acts, following, deadlines):
        acts.drop("commitment", "uitsluiting.leidt-lijst-in")
    elif (reported and (kept or acts.says("withdrawal", "done-before"))) or (
        keeps
        and acts.says("promise")
        and (_is_last(following, deadlines) or not returns(acts, deadlines))
    ):
        acts.drop("commitment", "uitsluiting.nagekomen")
    elif (
        plan
        or (acts.says(*_OF_BEFORE) and not acts.says("promise-of-others", "replaced"))
        or any(map(_retold, acts.frames))
    ):
        acts.add("repeat", "herhaling.toegezegd")


def _is_of_now(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a noun promises anew, whatever its sentence retells ("streef naar toezending")."""
    if "toezegging.toezending" in acts.rules:
        return _STRIVES.search(deadlines.sentences[acts.index].text) is not None
    return "toezegging.hebt-u" in acts.rules


def _retells_plan(acts: SentenceActs) -> bool:
    """Whether all that a sentence promises is a plan it tells to have told before."""
    efforts = bool(acts.frames) and all("effort" in frame.facts for frame in acts.frames)
    return efforts and acts.says("retells-plan")


def _has_term(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether what is promised has a term, that stands in no reason why it will not come."""
    sentence = deadlines.sentences[acts.index]
    why = _WHY.search(sentence.text)
    end = sentence.start + why.start() if why else sentence.end
    return any(term.start < end for term in deadlines.all_of(acts.index, acts.frames))


def _is_last(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence gives the last of what came again and again."""
    return " laatste " in deadlines.sentences[acts.index].text


def _leads_in(acts: SentenceActs, following: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence only leads in a list of promises ("De komende tijd ontvangt u:")."""
    lists = following.row is not None and "commitment" in following.acts
    return lists and deadlines.sentences[acts.index].text.endswith(":")


def _was_given(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether the next sentence tells that what is retold was given to the Kamer before."""
    sentences = deadlines.sentences
    following = sentences[acts.index + 1 : acts.index + 2]
    return any(
        one.paragraph == sentences[acts.index].paragraph and _WAS_GIVEN.match(one.text) is not None
        for one in following
    )


def _has_passed(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether the term of what is retold passed; what has none goes with what has one."""
    passed = [deadlines.passed(acts.index, frame) for frame in acts.frames]
    return any(passed) and all(
        gone or deadlines.of(acts.index, frame) is None
        for gone, frame in zip(passed, acts.frames, strict=True)
    )


def _has_new_term(acts: SentenceActs, deadlines: Deadlines) -> bool:
    """Whether a sentence that puts something off gives a term by which it comes."""
    frames = [frame for frame in acts.frames if not _of_old_plan(frame)]
    terms = deadlines.all_of(acts.index, frames or (None,)[len(acts.frames) :])
    later = "uitstel.later-dan" in acts.rules
    end = deadlines.sentences[acts.index].end
    return any(term.start < end and _is_new(term, later=later) for term in terms)


def _of_old_plan(frame: Frame) -> bool:
    """Whether a frame is what was planned ("de planning om u in april … moet ik bijstellen")."""
    words, finite = frame.tokens.words, frame.clause.finite
    named = words[finite] in _PLANS and words[finite - 1] in _THE
    return named and frame.tokens.word(finite + 1) != "is"  # "het streven is u … te sturen"


def _is_new(term: Term, *, later: bool) -> bool:
    """Whether a term beside what is put off is a new one, not "later" or "than was said"."""
    if term.wording in ("dan", "later"):
        return False
    return not later or term.kind != "vague" or term.earliest is not None


def _is_made_now(words: Sequence[str]) -> bool:
    """Whether a promise is made in so many words ("doe ik u de toezegging dat …")."""
    at = words.index("toezegging") if "toezegging" in words else 0
    near = words[max(0, at - 5) : at]
    return near[-1:] in (["de"], ["die"]) and not _MAKES.isdisjoint((*near, *words[at : at + 4]))


def _retold(frame: Frame) -> bool:
    """Whether a frame retells a promise that was made before ("heb toegezegd te …")."""
    words = frame.tokens.words
    return (
        "reported" in frame.facts
        and not _is_made_now(words)
        and "afgesproken" not in words
        and _TOLD_US.isdisjoint(pairwise(words))
    )
