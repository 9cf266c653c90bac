"""What came of a promise that a member's question names, or that stands some sentences before."""

from __future__ import annotations

from datetime import date

from commitments.extraction.engine import read_letter

PAPER = """Vraag 1
{question}
Antwoord 1
{answer}
"""
LATE = "Waarom heeft de Kamer de evaluatie, die voor april was beloofd, nog niet ontvangen?"


def acts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    passages = read_letter(text, on=date(2024, 6, 3)).passages
    return [(" ".join(one.quote.split()), one.acts) for one in passages]


def test_answer_puts_off_what_its_question_says_was_promised() -> None:
    answer = "Die evaluatie heeft vertraging opgelopen. De cijfers kwamen pas in mei."
    assert acts(PAPER.format(question=LATE, answer=answer)) == [
        ("Die evaluatie heeft vertraging opgelopen.", ("postponement",))
    ]


def test_delay_of_what_no_question_says_was_promised_is_nothing() -> None:
    question = "Waarom is de brug nog niet geopend?"
    answer = "Die opening heeft vertraging opgelopen."
    assert acts(PAPER.format(question=question, answer=answer)) == []


def test_answer_that_confirms_the_promise_keeps_nothing() -> None:
    question = "Is het waar dat u de Kamer een evaluatie heeft toegezegd?"
    answer = "Dat heeft mijn voorganger inderdaad gedaan."
    assert acts(PAPER.format(question=question, answer=answer)) == []


def test_term_of_a_promise_some_sentences_before_is_missed() -> None:
    said = "In het debat is u voor de zomer een doorlichting toegezegd."
    between = "De onderzoekers zijn ziek geworden."
    missed = "Die termijn kan ik niet gestand doen."
    for told in (f"{said} {between} {missed}", f"{said}\n\n{between} {missed}"):
        assert (missed, ("postponement",)) in acts(f"Geachte voorzitter,\n\n{told}")
    assert (missed, ("postponement",)) not in acts(
        f"Geachte voorzitter,\n\n{said}\n\n{between} {between} {missed}"
    )


def test_yes_that_goes_on_about_something_else_promises() -> None:
    question = "Bent u bereid de uitkomsten met de Kamer te delen?"
    answer = "Ja, daartoe ben ik bereid. De universiteit voert het onderzoek uit."
    assert acts(PAPER.format(question=question, answer=answer)) == [
        (f"{question} Antwoord 1 Ja, daartoe ben ik bereid.", ("commitment",))
    ]


ANSWERS = """Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van het lid Verbeek. {late}

{rest}"""
IN_IT = PAPER.format(question="Klopt dit bericht?", answer="Ja, dit bericht klopt.")


def test_lateness_of_answers_that_are_here_is_an_apology() -> None:
    late = "Het is niet gelukt deze vragen binnen de gebruikelijke termijn te beantwoorden."
    assert acts(ANSWERS.format(late=late, rest=IN_IT)) == []


def test_lateness_of_answers_that_are_not_here_is_a_postponement() -> None:
    late = "Het is niet gelukt deze vragen binnen de gebruikelijke termijn te beantwoorden."
    assert acts(ANSWERS.format(late=late, rest="De zaak loopt.")) == [(late, ("postponement",))]
    late = "De tweede vraag kan niet binnen de gebruikelijke termijn worden beantwoord."
    assert (late, ("postponement",)) in acts(ANSWERS.format(late=late, rest=IN_IT))


def test_promise_retold_is_taken_back_where_a_later_sentence_puts_it_off() -> None:
    said = "In het debat heb ik u toegezegd u voor de zomer een doorlichting te sturen."
    between = "Het bureau heeft de cijfers vorige week aangeleverd."
    late = "Dat lukt daarom niet meer voor de zomer."
    assert acts(f"Geachte voorzitter,\n\n{said} {between} {late}") == [(late, ("postponement",))]
    assert acts(f"Geachte voorzitter,\n\n{said} {between}") == [(said, ("commitment", "repeat"))]
