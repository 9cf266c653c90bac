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


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("waaronder Nederland.1 Deze brief\n1 Zie elysee.fr", "waaronder Nederland. Deze brief"),
        ("van 13 mei jl.,1 dit jaar\n1 Zie elysee.fr", "van 13 mei jl., dit jaar"),
        ("Dat is de kern.1\n\nEr is meer.", "Dat is de kern.\nEr is meer."),
        ("Bent u het eens?1 Zo nee?", "Bent u het eens? Zo nee?"),
        ("Dat is de kern.[1 ] Er is meer.", "Dat is de kern. Er is meer."),
        ("De uitstoot van CO2 daalt in Q3.", "De uitstoot van CO2 daalt in Q3."),
        ("Zie artikel 3, lid 1. Dat geldt.1 Ook nr. 1 geldt.", None),
    ],
)
def test_footnote_digits_go_and_other_digits_stay(raw: str, shown: str | None) -> None:
    text = clean(raw)
    wanted = shown or "Zie artikel 3, lid 1. Dat geldt. Ook nr. 1 geldt."
    assert text.text[: text.notes_at].rstrip("\n") == wanted


def test_tokenised_text_loses_the_spaces_before_its_marks() -> None:
    raw = "Het rapport ( Kamerstuk 22 112 , nr. 4 ) is er . \nDat is , zo blijkt , goed . \n"
    assert (
        clean(raw).text == "Het rapport (Kamerstuk 22 112, nr. 4) is er.\nDat is, zo blijkt, goed."
    )


NOTES = {
    "with numbers on lines of their own": "\n1\nKamerstuk 90 136, nr. 12.\n2\nDit is een raming.\n",
    "before a page number": "1\nKamerstuk 90 136, nr. 12\n2\nZie bijlage B.\nPagina 2 van 3",
    "that end where the sentence goes on": "1 Kamerstuk 90 136, nr. 1.\n2 Zie de brief (nr.\n9).",
    "that end in an address": "1 Zie bijlage B.\n2 https://voorbeeld.example/veren/in/nederland",
}


@pytest.mark.parametrize("notes", NOTES)
def test_sentence_goes_on_below_footnotes(notes: str) -> None:
    raw = (
        "De veren varen weer.1 De kosten zijn bekend.2 Ik zal uw Kamer hierover in\n"
        f"{NOTES[notes]}\njuni informeren over alle kosten.\n"
    )
    text = clean(raw)
    assert text.text[: text.notes_at].rstrip("\n") == (
        "De veren varen weer. De kosten zijn bekend."
        " Ik zal uw Kamer hierover in juni informeren over alle kosten."
    )


def test_number_of_a_page_above_a_paragraph_starts_no_footnote() -> None:
    raw = "De veren varen weer.1 De kosten zijn bekend.2\n\n2\n\nDe gemeenten zijn blij.\n"
    text = clean(raw)
    assert (text.notes_at, text.text.split("\n")[-1]) == (len(text.text), "De gemeenten zijn blij.")


def test_sentence_goes_on_with_the_kamer_below_an_empty_line() -> None:
    assert clean("Ik zal uw\n\nKamer in juni informeren.").text == (
        "Ik zal uw Kamer in juni informeren."
    )


def test_number_that_ends_a_reference_on_the_next_line_starts_no_footnote() -> None:
    raw = (
        "De motie van de leden Kroonenberg en Lubbinge (Kamerstuk 90 930, nr.\n"
        "790) vraagt de regering om een voorstel. Over die motie zal ik u in\n"
        "juni berichten over de gevolgen.\n\nLuchtruim\n"
    )
    text = clean(raw)
    assert text.notes_at == len(text.text)
    assert "nr. 790) vraagt de regering" in text.text


def test_print_marks_set_far_apart_are_furniture() -> None:
    raw = (
        "Dat advies stuur ik u voor het zomer-\n\nkst-90101-7\nISSN 0921 - 7371\n"
        "’s-Gravenhage 2022        Tweede Kamer, vergaderjaar 2021–2022, 90 101, nr. 7\t  1\n\n"
        "reces toe. Daarin ga ik op de vraag in.\n"
    )
    assert clean(raw).text == (
        "Dat advies stuur ik u voor het zomerreces toe. Daarin ga ik op de vraag in."
    )


def test_ordinal_at_the_start_of_a_line_starts_no_footnote() -> None:
    text = clean(
        "De tellingen van 2018 komen jaarlijks.1 Zij worden opgenomen in de\n"
        "19e rapportage.2 Uw Kamer wordt in januari geïnformeerd.\n\n2. Waarom zo laat?\n"
    )
    assert text.notes_at == len(text.text)


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


def test_next_number_of_a_list_starts_a_point_where_the_line_above_is_full_and_open() -> None:
    raw = PAGE + (
        "1. ik stuur uw Kamer in het voorjaar een brief over de aanpak in de\n"
        "provincies;\n"
        "2. ik meld uw Kamer de uitkomsten van het onderzoek daar, zodra dat kan en\n"
        "3. ik kom terug op de toezegging die ik in het debat van 3 mei deed aan u.\n"
    )
    assert [one[:8] for one in clean(raw).text.split("\n")[-3:]] == [
        "1. ik st",
        "2. ik me",
        "3. ik ko",
    ]


@pytest.mark.parametrize("bullet", ["-", "–", "•", "\uf0b7", "▫", "o", "1)", "a)", "1.", "2.3"])
def test_points_of_a_list_are_paragraphs_of_their_own(bullet: str) -> None:
    raw = f"Ik doe dit:\n{bullet} de Kamer ontvangt de nota in mei;\n{bullet} ik kom terug.\n"
    assert clean(raw).text.split("\n") == [
        "Ik doe dit:",
        f"{bullet} de Kamer ontvangt de nota in mei;",
        f"{bullet} ik kom terug.",
    ]
