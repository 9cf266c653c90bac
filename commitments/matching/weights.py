"""What each signal weighs, as fitted on labelled chains, with the figures that gave.

Made by ``scripts/fit_links.py`` on chains C01-C12 of the shared labelled set and
CB1-CB4 of our later ones (``tests/chains_later``); C13-C18 and the rest of ours were not
used for the weights, all of them for the four scores from which on things are told. With
them ``manage.py evaluate_links`` gives

=================================================  ==========  ========  ========
                                                   all shared   C13-C18  ours
=================================================  ==========  ========  ========
an answering letter among the proposals              49 of 51  14 of 14  37 of 39
and first among them                                 48 of 51  14 of 14  33 of 39
of proposals shown as an answer, right               43 of 45       all  30 of 32
planted letters not shown as an answer                    all       all  34 of 36
relation right, of proposed pairs that have one      72 of 80  19 of 22  65 of 78
unanswered promises without a proposed answer        54 of 56       all       all
=================================================  ==========  ========  ========

Plain BM25 on the same candidates of the shared ones, with as many proposals: 32, 23 of
51; 34 of 110; 30 of 34; 27 of 62; 41 of 56. The later chains were held against the
weights before these at first sight: 28, 25 of 28; 23 of 33; 28 of 29; 38 of 64; 13 of
18. Expect of letters that nobody here has seen what lies between that and "ours".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighed sum in log odds: ``base`` plus each signal times its weight."""

    base: float
    by_signal: dict[str, float]


#: From what score on anything is proposed, a shift is told, an answer is told.
PROPOSE_FROM, SHIFTS_FROM, ANSWERS_FROM = -2.5, -2.0, -0.75
#: From what score on a promise beside an answer, in words of the same one, is of its rest.
REST_FROM = 0.5

#: Whether a sentence answers a promise.
ANSWER = Weights(
    base=-11.35,
    by_signal={
        "same_ministry": 3.69,
        "answers_questions": 3.00,
        "notice_of_delay": -2.58,
        "now_words": 2.43,
        "names_number": 1.95,
        "on_time": 1.76,
        "nearest": 1.75,
        "letter_words": 1.68,
        "fulfilment_words": 1.66,
        "names_other": -1.41,
        "paragraph_words": 1.15,
        "product_now": 1.14,
        "outcome": 1.13,
        "postponement": -1.09,
        "dropped": -1.01,
        "withdrawal": -1.00,
        "untouched": -1.00,
        "subject_words": 0.97,
        "named_nearest": 0.95,
        "now": 0.84,
        "same_chamber": 0.83,
        "words": 0.83,
        "late": -0.81,
        "rest": 0.78,
        "product": 0.74,
        "fails": -0.74,
        "repeat": -0.72,
        "ongoing": -0.68,
        "postponement_beside": -0.62,
        "names_member": 0.61,
        "shift_words": -0.58,
        "fulfilment_beside": -0.56,
        "elsewhere": -0.55,
        "now_beside": 0.54,
        "withdrawal_beside": -0.54,
        "names_occasion": 0.53,
        "later_term": -0.52,
        "promise": 0.50,
        "rival_any": -0.50,
        "answers": -0.48,
        "closes": 0.48,
        "line_words": -0.46,
        "names_day": 0.45,
        "commitment": -0.44,
        "of-questions": -0.42,
        "same_dossier": 0.39,
        "subject_product": 0.37,
        "part": 0.34,
        "repeat_beside": 0.34,
        "fulfilment": 0.34,
        "delay": 0.33,
        "would": 0.32,
        "lead": -0.28,
        "thereby": 0.27,
        "sends-paper": -0.23,
        "named_words": -0.21,
        "named": 0.20,
        "names_month": 0.19,
        "coverage": 0.17,
        "void": -0.14,
        "names_paper": 0.13,
        "rival": -0.13,
        "names_term": -0.12,
        "predecessor": -0.12,
        "commitment_beside": -0.11,
        "ahead": -0.10,
        "request": 0.09,
        "due": 0.08,
        "motion": 0.07,
        "product_words": -0.06,
    },
)

#: Whether a sentence puts a promise off, makes it again or takes it back.
SHIFT = Weights(
    base=-11.84,
    by_signal={
        "same_ministry": 3.41,
        "shift_words": 2.69,
        "names_number": 2.00,
        "withdrawal": 1.67,
        "rival_any": -1.61,
        "same_dossier": 1.61,
        "on_time": 1.60,
        "product": 1.44,
        "paragraph_words": 1.43,
        "nearest": 1.26,
        "named_nearest": 1.20,
        "letter_words": 1.17,
        "rest": 1.15,
        "names_other": -1.14,
        "fails": 1.14,
        "words": 1.12,
        "commitment": 1.06,
        "untouched": -1.01,
        "names_member": -0.99,
        "repeat": 0.99,
        "postponement": 0.93,
        "later_term": 0.89,
        "names_term": 0.85,
        "same_term": 0.81,
        "lead": -0.78,
        "fulfilment": -0.73,
        "ahead": 0.70,
        "dropped": 0.67,
        "names_day": 0.67,
        "promise": 0.64,
        "repeat_beside": -0.58,
        "same_chamber": 0.49,
        "notice_of_delay": 0.46,
        "fulfilment_words": -0.45,
        "elsewhere": -0.44,
        "late": -0.41,
        "names_paper": 0.39,
        "product_now": -0.38,
        "predecessor": 0.34,
        "now_beside": -0.34,
        "fulfilment_beside": -0.31,
        "names_occasion": 0.28,
        "void": 0.26,
        "commitment_beside": 0.24,
        "rival": -0.23,
        "due": -0.22,
        "subject_product": 0.19,
        "coverage": 0.19,
        "now_words": -0.18,
        "thereby": 0.17,
        "subject_words": -0.17,
        "sends-paper": -0.17,
        "part": 0.16,
        "would": -0.16,
        "delay": 0.14,
        "outcome": -0.14,
        "closes": -0.13,
        "product_words": 0.11,
        "ongoing": 0.11,
        "request": -0.10,
        "now": -0.09,
        "named": 0.09,
        "names_month": 0.07,
        "postponement_beside": 0.06,
    },
)
