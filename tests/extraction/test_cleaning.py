"""Cleaning: what the rules read, and that every character leads back to the raw text."""

import pytest

from commitments.extraction.cleaning import clean


def raw_of(raw: str, words: str) -> str:
    """The raw characters behind the given words of the clean text."""
    text = clean(raw)
    at = text.text.index(words)
    start, end = text.raw_span(at, at + len(words))
    return raw[start:end]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (
            "er worden alterna-\ntieve opties onderzocht.",
            "er worden alternatieve opties onderzocht.",
        ),
        ("Het EU-\nbeleid is herzien.", "Het EU-beleid is herzien."),
        ("Takuba groeit. De Takuba-\nliaison is er.", "Takuba groeit. De Takuba-liaison is er."),
        ("Het Commissie-\ndebat is geweest.", "Het Commissiedebat is geweest."),
        ("Aan zorg- \nen welzijnsbeleid werken wij.", "Aan zorg- en welzijnsbeleid werken wij."),
        ("de gebruike- lijke termijn", "de gebruikelijke termijn"),
        ("het toe\u00adzicht toege\u00ad\nzegd", "het toezicht toegezegd"),
        ("de brief van 12 fe\ufffebruari", "de brief van 12 februari"),
        ("de brief van 12 fe\x02\nbruari", "de brief van 12 februari"),
        ("EU\ufffebeleid en zorg\ufffeen welzijnsbeleid", "EU-beleid en zorg- en welzijnsbeleid"),
        ("Het teken\x02 staat er.", "Het teken staat er."),
    ],
)
def test_hyphen_goes_where_the_break_put_it_and_stays_where_it_belongs(
    raw: str, shown: str
) -> None:
    assert clean(raw).text == shown


def test_quote_over_a_page_end_covers_furniture_and_footnote() -> None:
    raw = (
        "De onderzoekers stellen de bedrijven vooraf op de hoogte.1 Ik zal uw Ka-\n\n"
        "1 De brieven verschilden alleen in naam.\n"
        "kst-90655-5\nISSN 0921 - 7371\n’s-Gravenhage 2022\n"
        "Tweede Kamer, vergaderjaar 2021–2022, 90 655, nr. 5   1\n"
        "mer daarover informeren.\n"
    )
    wanted = "Ik zal uw Kamer daarover informeren."
    assert raw_of(raw, wanted) == raw[raw.index("Ik zal") : raw.index("informeren.") + 11]
    text = clean(raw)
    assert text.text[text.notes_at :] == "1 De brieven verschilden alleen in naam."


def test_decomposed_accents_read_as_composed_ones() -> None:
    raw = "Uw Kamer wordt gei\u0308nformeerd."
    assert clean(raw).text == "Uw Kamer wordt geïnformeerd."
    assert raw_of(raw, "geïnformeerd") == "gei\u0308nformeerd"


RUNNING_HEAD = "Tweede Kamer, vergaderjaar 2021–2022, 29 521, nr. 440   2"


@pytest.mark.parametrize(
    "furniture",
    [
        "2",
        "- 2 -",
        "Pagina 2 van 5",
        "Pagina 2 van 2\nDatum\n23 juni 2022\nOns kenmerk\n2022-0000736833",
        RUNNING_HEAD,
        "Eerste Kamer, vergaderjaar 2021–2022, 90 940, D   1",
        "kst-29521-440\nISSN 0921 - 7371\n’s-Gravenhage 2022\n" + RUNNING_HEAD,
        "ah-tk-20242025-594\nISSN 0921 - 7398’s-Gravenhage 2024" + RUNNING_HEAD,
        "\n  \nkst-29521-440\n\n",
    ],
)
def test_page_furniture_in_mid_sentence_leaves_one_sentence(furniture: str) -> None:
    raw = f"Ik zal de motie van het lid\n{furniture}\nhierna uitvoeren en meld dat.\n"
    wanted = "Ik zal de motie van het lid hierna uitvoeren en meld dat."
    assert clean(raw).text == wanted
    assert raw_of(raw, wanted) == raw.strip()


def test_citation_that_looks_like_a_running_head_stays() -> None:
    raw = "Zie de motie (Tweede Kamer, vergaderjaar 2011–2012, 32 637, nr. 15) daarover."
    assert clean(raw).text == raw


PAGE = """\
De gemeenten hebben zich in de afgelopen jaren zeer ingezet voor het
bestrijden van deze overlast en zij doen dat samen met de provincies,
de waterschappen en de vele vrijwilligers die daar al lang bij helpen.
Er is veel bereikt maar er blijft ook nog veel te doen in elke pro-<lost>
vincie en in elke gemeente, en daarover is in het voorjaar een afspraak
gemaakt. Wat daarvan komt, wordt u in het najaar schriftelijk nader<lost>
geïnformeerd, want dat hoort zo. De provincies willen graag dat dat zo
blijft, en wat er verder nog over bekend is, dat gaat natuurlijk naar<lost>
uw Kamer. Voor de zomer kom ik daar namens het kabinet nog op terug,
ook omdat ik dat aan de leden van de vaste commissie had beloofd, toen.
""".replace("<lost>\n", "")


@pytest.mark.parametrize(
    "words",
    [
        "in elke provincie en in",
        "schriftelijk nader geïnformeerd,",
        "gaat natuurlijk naar uw Kamer.",
    ],
)
def test_words_that_lost_the_line_end_between_them_are_parted(words: str) -> None:
    assert words in clean(PAGE).text


@pytest.mark.parametrize("words", ["is voorzien", "niet mogelijk", "de kosten", "uw Kamer te"])
def test_words_that_letters_often_use_are_parted(words: str) -> None:
    first, _, last = words.rpartition(" ")
    line = (
        f"gemaakt. De brief daarover, die al in het voorjaar was toegezegd, {first}{last} maar nu"
    )
    assert f" {words} maar nu" in clean(PAGE.replace("gemaakt. Wat daarvan komt,", line)).text


def test_parted_words_keep_their_raw_characters() -> None:
    assert raw_of(PAGE, "nader geïnformeerd") == "nadergeïnformeerd"
    assert raw_of(PAGE, "elke provincie en") == "elke pro-vincie en"


@pytest.mark.parametrize(
    "word", ["voordat", "hiervoor", "daarop", "overeen", "wijze", "onderzoeken", "uiteenzetten"]
)
def test_real_words_made_of_two_words_stay_whole(word: str) -> None:
    line = f"zijn de partijen die hierbij helpen al sinds lang met elkaar {word} daarmee bezig\n"
    assert f" {word} " in clean(PAGE + line).text


def test_tokenised_text_loses_the_spaces_before_its_marks() -> None:
    raw = "Het rapport ( Kamerstuk 22 112 , nr. 4 ) is er . \nDat is , zo blijkt , goed . \n"
    assert (
        clean(raw).text == "Het rapport (Kamerstuk 22 112, nr. 4) is er.\nDat is, zo blijkt, goed."
    )


def test_tokenised_text_loses_its_furniture_and_footnote_digits() -> None:
    raw = (
        "Zij stelden , zo bleek , de bedrijven , als het kon , op de hoogte .1 Ik zal uw\n\n"
        "Tweede Kamer , vergaderjaar 2021–2022 , 90 655 , nr . 5 1\n\n"
        "Kamer daarover informeren .\n"
    )
    assert clean(raw).text == (
        "Zij stelden, zo bleek, de bedrijven, als het kon, op de hoogte. Ik zal uw Kamer daarover"
        " informeren."
    )


def test_sentence_goes_on_with_the_kamer_below_an_empty_line() -> None:
    assert clean("Ik zal uw\n\nKamer in juni informeren.").text == (
        "Ik zal uw Kamer in juni informeren."
    )


def test_print_marks_set_far_apart_are_furniture() -> None:
    raw = (
        "Dat advies stuur ik u voor het zomer-\n\nkst-90101-7\nISSN 0921 - 7371\n"
        "’s-Gravenhage 2022        Tweede Kamer, vergaderjaar 2021–2022, 90 101, nr. 7\t  1\n\n"
        "reces toe. Daarin ga ik op de vraag in.\n"
    )
    assert clean(raw).text == (
        "Dat advies stuur ik u voor het zomerreces toe. Daarin ga ik op de vraag in."
    )


def test_page_on_one_line_gives_back_its_paragraphs_and_footnotes() -> None:
    body = "Ik waardeer het zeer. " * 40
    raw = (
        "Vergaderjaar 2012–2013 33 037Mestbeleid Nr. 49 BRIEF VAN DE MINISTER VAN FINANCIËN "
        f"Aan de Voorzitter Den Haag, 28 maart 2013 Zoals beloofd stuur ik dit1 u. {body}"
        "Dit gaat verder 1Zie de bijlage. kst-33037-49ISSN 0921 - 7371’s-Gravenhage 2013 "
        "Tweede Kamer, vergaderjaar 2012–2013, 33 037, nr. 491 op deze bladzijde. "
        "De minister van Financiën, A.B. de Boer"
    )
    paragraphs = clean(raw).text.split("\n")
    assert paragraphs[0].endswith("Den Haag, 28 maart 2013")
    assert paragraphs[1].startswith("Zoals beloofd stuur ik dit u.")
    assert paragraphs[1].endswith("Dit gaat verder op deze bladzijde.")
    assert paragraphs[2:] == ["De minister van Financiën, A.B. de Boer", "1Zie de bijlage."]


def test_margin_that_returns_beside_a_page_number_goes() -> None:
    margin = "Ministerie van Waterbeheer\nDirectie Kust"
    raw = (
        f"{margin}\n\nGeachte voorzitter,\n\nIk zal de motie van het lid\n\n"
        f"Pagina 2 van 3\n{margin}\nOns kenmerk\nDK / 12345\n\n"
        "hierna uitvoeren.\n"
    )
    assert clean(raw).text.split("\n")[-1] == "Ik zal de motie van het lid hierna uitvoeren."


def test_ministry_in_the_margin_of_a_page_goes() -> None:
    head = "Geachte voorzitter,\n\n" + "De veren varen weer.\n\n" * 12
    raw = (
        f"{head}Ik zal de motie van het lid\n\n"
        "Pagina 2 van 3\nMinisterie van Waterbeheer\n\nhierna uitvoeren.\n"
    )
    assert clean(raw).text.split("\n")[-1] == "Ik zal de motie van het lid hierna uitvoeren."


def test_ministry_over_some_lines_goes_where_the_page_ends_below_it() -> None:
    head = "Geachte voorzitter,\n\n" + "De veren varen weer.\n\n" * 12
    raw = (
        f"{head}Ik zet deze reeks\nMinisterie van Duinen,\nVeren en\nWad\n"
        "1 Zie de atlas.\nPagina 1 van 2\nniet voort.\n"
    )
    assert clean(raw).text.split("\n")[-2:] == ["Ik zet deze reeks niet voort.", "1 Zie de atlas."]


def test_line_justified_with_blanks_is_no_row() -> None:
    raw = "De   Onderzoeksraad   en   de   Inspectie   zijn   ieder   een\nonderzoek begonnen.\n"
    assert clean(raw).text == "De Onderzoeksraad en de Inspectie zijn ieder een onderzoek begonnen."
    assert raw_of(raw, "ieder een onderzoek") == "ieder   een\nonderzoek"


def test_row_of_many_short_cells_stays_a_row() -> None:
    raw = "Jaar   2019   2020   2021   2022   2023   2024"
    assert clean(raw).text == "Jaar | 2019 | 2020 | 2021 | 2022 | 2023 | 2024"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Ik dien het nog in 2025bij uw Kamer in.", "Ik dien het nog in 2025 bij uw Kamer in."),
        ("Ik stuur het op 30 juni2025 toe.", "Ik stuur het op 30 juni 2025 toe."),
        ("Zie 2025Z01234 en kst-20252026-3.", "Zie 2025Z01234 en kst-20252026-3."),
    ],
)
def test_year_without_a_space_beside_it_gets_one(raw: str, shown: str) -> None:
    assert clean(raw).text == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("het manifest ‘Stage is geen gunst’.", "het manifest «Stage is geen gunst»."),
        ("de nota “Water voor later” en meer", "de nota «Water voor later» en meer"),
        ('het rapport "Foto’s van toen" is er', "het rapport «Foto’s van toen» is er"),
        ("het zogeheten ‘witte’ gebied", "het zogeheten ‘witte’ gebied"),
        ("Zij zei: “Ik kom. Zeker.” Daarna", "Zij zei: “Ik kom. Zeker.” Daarna"),
    ],
)
def test_title_in_any_quotation_marks_is_shown_as_one(raw: str, shown: str) -> None:
    cleaned = clean(raw)
    assert cleaned.text == shown
    assert cleaned.raw_span(0, len(shown)) == (0, len(raw))
