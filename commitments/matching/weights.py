"""What each signal weighs, as fitted on labelled chains, with the figures that gave.

Made by ``scripts/fit_links.py`` on chains C01-C12 of the shared labelled set; its
chains C13-C18 were not used. With these weights ``manage.py evaluate_links`` gave

====================================================  ===========  =======
                                                      all chains   C13-C18
====================================================  ===========  =======
an answering letter among the proposals               50 of 51     14 of 14
and first among them                                  48 of 51     13 of 14
of proposals shown as an answer, right                42 of 45     11 of 11
planted letters not shown as an answer                34 of 34     7 of 7
relation right, of proposed pairs that have one       69 of 82     17 of 23
unanswered promises without a proposed answer         55 of 56     18 of 18
====================================================  ===========  =======
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighed sum in log odds: ``base`` plus each signal times its weight."""

    base: float
    by_signal: dict[str, float]


#: From what score on anything is proposed, a shift is told, an answer is told.
PROPOSE_FROM, SHIFTS_FROM, ANSWERS_FROM = -3.5, -2.5, -0.4
#: An answer is told where its score is not further than this below that of a shift.
MARGIN = 0.25

#: Whether a sentence answers a promise.
ANSWER = Weights(
    base=-11.95,
    by_signal={
        "same_ministry": 4.23,
        "answers_questions": 3.0,
        "notice_of_delay": -2.78,
        "nearest": 2.21,
        "now_words": 2.17,
        "names_number": 1.78,
        "on_time": 1.67,
        "product": 1.54,
        "fulfilment_words": 1.51,
        "letter_words": 1.46,
        "same_chamber": 1.45,
        "withdrawal": -1.19,
        "outcome": 1.15,
        "subject_words": 1.1,
        "untouched": -1.0,
        "names_occasion": 0.95,
        "ongoing": -0.89,
        "postponement": -0.87,
        "shift_words": -0.87,
        "repeat": -0.84,
        "fulfilment": 0.83,
        "paragraph_words": 0.81,
        "now": 0.8,
        "later_term": -0.78,
        "words": 0.78,
        "named_nearest": 0.74,
        "product_words": -0.73,
        "promise": 0.73,
        "names_paper": 0.69,
        "rival_any": -0.61,
        "names_term": 0.6,
        "fulfilment_beside": -0.59,
        "commitment": -0.57,
        "elsewhere": -0.57,
        "names_month": 0.54,
        "subject_product": 0.52,
        "part": -0.47,
        "rival": -0.4,
        "closes": -0.39,
        "motion": 0.38,
        "names_other": -0.38,
        "withdrawal_beside": -0.38,
        "repeat_beside": -0.36,
        "product_now": 0.33,
        "names_day": 0.32,
        "commitment_beside": -0.29,
        "named_words": -0.26,
        "names_member": -0.23,
        "delay": 0.22,
        "lead": -0.22,
        "void": -0.21,
        "named": -0.2,
        "request": -0.2,
        "sends-paper": -0.18,
        "postponement_beside": -0.17,
        "would": -0.11,
        "ahead": -0.09,
        "predecessor": 0.08,
        "line_words": -0.07,
        "coverage": -0.06,
        "same_term": -0.06,
        "rest": -0.05,
        "same_dossier": 0.05,
    },
)

#: Whether a sentence puts a promise off, makes it again or takes it back.
SHIFT = Weights(
    base=-11.56,
    by_signal={
        "same_ministry": 3.49,
        "withdrawal": 2.33,
        "shift_words": 2.3,
        "postponement": 2.2,
        "names_number": 2.0,
        "repeat": 1.74,
        "same_dossier": 1.73,
        "product": 1.69,
        "rival_any": -1.36,
        "letter_words": 1.32,
        "predecessor": 1.31,
        "nearest": 1.28,
        "paragraph_words": 1.27,
        "rest": 1.26,
        "named_nearest": 1.15,
        "commitment": 1.11,
        "later_term": 1.08,
        "untouched": -1.07,
        "names_other": -1.02,
        "void": 0.97,
        "words": 0.87,
        "notice_of_delay": 0.85,
        "now": -0.84,
        "commitment_beside": 0.72,
        "would": 0.62,
        "names_paper": 0.61,
        "ongoing": 0.56,
        "names_member": -0.55,
        "fulfilment": -0.53,
        "same_term": 0.52,
        "names_term": 0.51,
        "part": -0.51,
        "subject_product": 0.49,
        "rival": -0.48,
        "line_words": -0.44,
        "product_now": -0.44,
        "on_time": 0.43,
        "elsewhere": -0.39,
        "subject_words": 0.39,
        "lead": -0.38,
        "fulfilment_beside": -0.31,
        "fulfilment_words": -0.3,
        "names_occasion": 0.29,
        "now_words": -0.29,
        "ahead": -0.26,
        "delay": -0.25,
        "names_day": 0.24,
        "promise": 0.24,
        "postponement_beside": 0.23,
        "product_words": 0.21,
        "repeat_beside": -0.2,
        "now_beside": -0.17,
        "request": -0.16,
        "named_words": 0.14,
        "sends-paper": -0.13,
        "coverage": 0.11,
        "closes": -0.1,
        "outcome": 0.08,
        "named": -0.07,
        "same_chamber": -0.07,
    },
)
