"""What each signal weighs, as fitted on labelled chains, with the figures that gave.

Made by ``scripts/fit_links.py`` on chains C01-C12 of the shared labelled set and on
``tests/chains_later`` and ``tests/chains_last``; C13-C18 and ``tests/chains`` were not used
for the weights, all of them for the five scores from which on things are told. With
them ``manage.py evaluate_links`` gives

=================================================  ==========  ========  ===========
                                                   all shared   C13-C18  three of ours
=================================================  ==========  ========  ===========
an answering letter among the proposals              49 of 51  14 of 14  70 of 70
and first among them                                 48 of 51  14 of 14  67 of 70
of proposals shown as an answer, right               45 of 48       all  69 of 72
planted letters not shown as an answer                    all       all  67 of 70
relation right, of proposed pairs that have one      73 of 80  20 of 22  122 of 141
unanswered promises without a proposed answer        54 of 56       all  33 of 34
=================================================  ==========  ========  ===========

Plain BM25 on the same candidates of the shared ones, with as many proposals: 32, 23 of
51; 34 of 113; 31 of 34; 27 of 63; 40 of 56. At first sight, with the weights of that
day, the last of ours gave 30, 28 of 31; 28 of 29; 33 of 34; 47 of 61; 13 of 14: expect
about that of letters that nobody here has seen.

``TIE`` is made by ``scripts/fit_ties.py``: of 28,818 pairs of an unrelated promise and letter of
one ministry 46 are said to be put off or taken back, where without ties 478 were; four labelled
shifts of 98, and none of the 15 not fitted on, score too low for it by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighed sum in log odds: ``base`` plus each signal times its weight."""

    base: float
    by_signal: dict[str, float]


#: From what score on anything is proposed, a shift is told, an answer is told.
PROPOSE_FROM, SHIFTS_FROM, ANSWERS_FROM = -2.5, -2.25, -0.7
#: From what score on a sentence that gives something is its answer, whatever was said before it.
SURE = 1.5
#: From what score on, its tie counted, a sentence may move the term of a promise.
TIED_FROM = -3.6
#: From what score on a promise beside an answer, in words of the same one, is of its rest.
REST_FROM = 0.5

#: Whether a sentence answers a promise.
ANSWER = Weights(
    base=-11.12,
    by_signal={
        "same_ministry": 3.41,
        "notice_of_delay": -3.24,
        "answers_questions": 3.00,
        "now_words": 2.48,
        "names_number": 2.26,
        "on_time": 2.16,
        "paragraph_words": 1.89,
        "figures_words": 1.83,
        "nearest": 1.70,
        "names_other": -1.69,
        "fulfilment_words": 1.52,
        "reacts": 1.51,
        "words": 1.47,
        "letter_words": 1.33,
        "subject_words": 1.26,
        "product_now": 1.25,
        "withdrawal": -1.21,
        "dropped": -1.19,
        "named_nearest": 1.03,
        "untouched": -1.00,
        "postponement": -0.99,
        "thereby": 0.96,
        "same_chamber": 0.87,
        "late": -0.83,
        "fails": -0.82,
        "delay": 0.79,
        "outcome": 0.78,
        "would": 0.77,
        "request": 0.76,
        "product": 0.74,
        "ongoing": -0.74,
        "later_term": -0.72,
        "product_words": -0.67,
        "now": 0.66,
        "commitment": -0.63,
        "rival_any": -0.63,
        "figures": 0.57,
        "elsewhere": -0.56,
        "promise": 0.55,
        "repeat": -0.55,
        "names_term": 0.53,
        "postponement_beside": -0.50,
        "withdrawal_beside": -0.49,
        "void": -0.45,
        "answers": -0.45,
        "rest": 0.44,
        "names_occasion": 0.40,
        "fulfilment": 0.37,
        "commitment_beside": -0.34,
        "closes": 0.34,
        "of-questions": -0.33,
        "repeat_beside": 0.33,
        "part": 0.32,
        "same_dossier": -0.29,
        "names_paper": 0.28,
        "named": 0.28,
        "named_words": -0.27,
        "subject_product": 0.25,
        "sets-against": 0.25,
        "names_month": 0.25,
        "names_member": 0.25,
        "fulfilment_beside": -0.18,
        "motion": -0.18,
        "ahead": 0.17,
        "sends-paper": -0.17,
        "due": 0.14,
        "coverage": 0.14,
        "same_term": -0.13,
        "now_beside": -0.12,
        "rival": -0.12,
        "line_words": -0.07,
    },
)

#: Whether a sentence puts a promise off, makes it again or takes it back.
SHIFT = Weights(
    base=-12.48,
    by_signal={
        "same_ministry": 3.54,
        "shift_words": 2.72,
        "letter_words": 2.27,
        "withdrawal": 2.05,
        "rival_any": -1.95,
        "names_number": 1.83,
        "paragraph_words": 1.74,
        "on_time": 1.66,
        "product": 1.63,
        "nearest": 1.53,
        "fails": 1.42,
        "later_term": 1.36,
        "commitment": 1.32,
        "postponement": 1.31,
        "rest": 1.19,
        "lead": -1.19,
        "dropped": 1.13,
        "names_member": -1.09,
        "same_dossier": 1.07,
        "untouched": -1.01,
        "same_term": 1.00,
        "words": 0.97,
        "repeat": 0.86,
        "names_day": 0.83,
        "names_term": 0.81,
        "named_words": -0.80,
        "named_nearest": 0.79,
        "subject_words": -0.74,
        "predecessor": 0.72,
        "fulfilment": -0.70,
        "notice_of_delay": 0.70,
        "coverage": 0.69,
        "request": 0.69,
        "ahead": 0.67,
        "now_beside": -0.67,
        "names_other": -0.56,
        "same_chamber": 0.55,
        "product_now": -0.55,
        "names_month": 0.52,
        "withdrawal_beside": 0.48,
        "fulfilment_words": -0.46,
        "promise": 0.44,
        "elsewhere": -0.44,
        "closes": -0.43,
        "would": -0.42,
        "repeat_beside": -0.41,
        "due": -0.37,
        "reacts": -0.36,
        "rival": -0.32,
        "now_words": -0.32,
        "names_occasion": 0.29,
        "answers": 0.27,
        "of-questions": 0.27,
        "commitment_beside": 0.26,
        "figures": -0.22,
        "void": 0.22,
        "outcome": -0.21,
        "now": -0.21,
        "subject_product": 0.20,
        "ongoing": 0.19,
        "named": -0.15,
        "line_words": 0.15,
        "sends-paper": 0.14,
        "motion": 0.13,
        "delay": 0.13,
        "late": -0.12,
        "thereby": 0.12,
        "figures_words": -0.12,
        "fulfilment_beside": -0.10,
        "product_words": -0.09,
        "postponement_beside": -0.06,
        "names_paper": -0.05,
    },
)

#: What ties a sentence that shifts something to this promise, added to the score of the shift.
TIE = Weights(
    base=-4.76,
    by_signal={
        "sole": 2.48,
        "named": 2.00,
        "subject": 1.97,
        "strange": -1.85,
        "letter": 1.40,
        "near": 0.74,
        "share": 0.70,
        "same_dossier": 0.45,
    },
)
