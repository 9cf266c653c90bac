"""What each signal weighs, as fitted on labelled chains, with the figures that gave.

Made by ``scripts/fit_links.py`` on chains C01-C12 of the shared labelled set; C13-C18
were not used for the weights, all eighteen for the four scores from which on things
are told. With them ``manage.py evaluate_links`` gives

====================================================  ===========  =======
                                                      all chains   C13-C18
====================================================  ===========  =======
an answering letter among the proposals               50 of 51     14 of 14
and first among them                                  47 of 51     13 of 14
of proposals shown as an answer, right                43 of 47     all
planted letters not shown as an answer                33 of 34     all
relation right, of proposed pairs that have one       73 of 82     20 of 23
unanswered promises without a proposed answer         54 of 56     all
====================================================  ===========  =======

On our own chains (``tests/chains``, used for nothing): 11, 10 of 11; 10 of 11; 7 of 7;
15 of 17; 2 of 2. Plain BM25 on the same candidates of the shared ones, with as many
proposals: 35, 23 of 51; 37 of 150; 30 of 34; 30 of 56.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighed sum in log odds: ``base`` plus each signal times its weight."""

    base: float
    by_signal: dict[str, float]


#: From what score on anything is proposed, a shift is told, an answer is told.
PROPOSE_FROM, SHIFTS_FROM, ANSWERS_FROM = -3.0, -2.5, -1.0
#: An answer is told where its score is not further than this below that of a shift.
MARGIN = 0.25

#: Whether a sentence answers a promise.
ANSWER = Weights(
    base=-12.05,
    by_signal={
        "same_ministry": 4.25,
        "notice_of_delay": -3.03,
        "answers_questions": 3.00,
        "nearest": 2.32,
        "fulfilment_words": 1.91,
        "now_words": 1.79,
        "on_time": 1.78,
        "names_number": 1.77,
        "letter_words": 1.59,
        "same_chamber": 1.55,
        "product": 1.36,
        "subject_words": 1.30,
        "fulfilment": 1.23,
        "withdrawal": -1.19,
        "outcome": 1.12,
        "names_occasion": 1.07,
        "untouched": -1.00,
        "paragraph_words": 0.90,
        "words": 0.89,
        "repeat": -0.89,
        "shift_words": -0.88,
        "ongoing": -0.85,
        "later_term": -0.85,
        "promise": 0.81,
        "rival_any": -0.74,
        "product_words": -0.69,
        "named_nearest": 0.67,
        "names_paper": 0.67,
        "postponement": -0.67,
        "product_now": 0.63,
        "commitment": -0.62,
        "names_term": 0.60,
        "elsewhere": -0.58,
        "subject_product": 0.58,
        "motion": 0.51,
        "withdrawal_beside": -0.50,
        "delay": 0.49,
        "names_month": 0.44,
        "names_other": -0.43,
        "rival": -0.42,
        "part": -0.41,
        "named": -0.38,
        "closes": -0.36,
        "fulfilment_beside": -0.33,
        "commitment_beside": -0.27,
        "void": -0.23,
        "names_member": -0.21,
        "repeat_beside": -0.20,
        "lead": 0.19,
        "now_beside": -0.18,
        "postponement_beside": -0.16,
        "now": -0.15,
        "ahead": -0.13,
        "named_words": -0.13,
        "would": -0.12,
        "coverage": -0.08,
        "predecessor": 0.07,
        "same_term": -0.07,
        "line_words": -0.06,
        "rest": -0.05,
    },
)

#: Whether a sentence puts a promise off, makes it again or takes it back.
SHIFT = Weights(
    base=-11.57,
    by_signal={
        "same_ministry": 3.51,
        "withdrawal": 2.34,
        "shift_words": 2.33,
        "postponement": 2.21,
        "names_number": 2.00,
        "repeat": 1.73,
        "same_dossier": 1.72,
        "product": 1.63,
        "rival_any": -1.36,
        "predecessor": 1.34,
        "paragraph_words": 1.33,
        "letter_words": 1.33,
        "rest": 1.27,
        "nearest": 1.25,
        "named_nearest": 1.15,
        "commitment": 1.14,
        "later_term": 1.09,
        "untouched": -1.08,
        "void": 0.98,
        "names_other": -0.97,
        "notice_of_delay": 0.96,
        "words": 0.86,
        "commitment_beside": 0.74,
        "fulfilment": -0.64,
        "names_paper": 0.63,
        "would": 0.62,
        "ongoing": 0.61,
        "lead": -0.57,
        "subject_product": 0.57,
        "same_term": 0.55,
        "names_member": -0.54,
        "names_term": 0.52,
        "part": -0.50,
        "now": -0.50,
        "rival": -0.47,
        "line_words": -0.46,
        "subject_words": 0.41,
        "fulfilment_words": -0.39,
        "elsewhere": -0.38,
        "delay": -0.38,
        "on_time": 0.36,
        "fulfilment_beside": -0.30,
        "names_occasion": 0.29,
        "ahead": -0.27,
        "names_day": 0.27,
        "now_words": -0.21,
        "repeat_beside": -0.20,
        "postponement_beside": 0.20,
        "product_words": 0.18,
        "promise": 0.17,
        "sends-paper": -0.16,
        "request": -0.16,
        "now_beside": -0.15,
        "product_now": -0.15,
        "named_words": 0.12,
        "coverage": 0.10,
        "closes": -0.10,
        "outcome": 0.08,
        "names_month": -0.06,
        "named": -0.06,
        "same_chamber": -0.05,
    },
)
