"""The letterhead: what a letter says about itself, in the layouts letters come in."""

from datetime import date

import pytest

from commitments.extraction.cleaning import clean
from commitments.extraction.letterhead import read_letterhead
from commitments.extraction.readings import KamerstukReading, LetterheadReading, SignatoryReading

KAMERSTUK = """Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2022–2023
91 204 Missie Sirocco
90 700 V Vaststelling van de begrotingsstaten
Nr. 34 BRIEF VAN DE MINISTERS VAN DEFENSIE EN VAN BUITENLANDSE
ZAKEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 20 april 2023

Met deze brief informeren wij u over de missie.

De Minister van Defensie,
Tweede Kamer, vergaderjaar 2022–2023, 91 204, nr. 341
M.J. Roelvink

De Minister van Buitenlandse Zaken,
A.L. van Terpsma-De Vries
kst-91204-34
ISSN 0921 - 7371
’s-Gravenhage 2024
Tweede Kamer, vergaderjaar 2022–2023, 91 204, nr. 342
"""
MINISTRY = """> Retouradres Postbus 20301 2500 EH  Den Haag

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
Postbus 20017
2500 EA  DEN HAAG


Datum    8 september 2022
Betreft  Uitstelbericht Kamervragen over voorraden bij het
         Laboratorium

Pagina 1 van 1
Ons kenmerk
4678222-JV
Uw kenmerk
2022Z14871

Geachte voorzitter,

Mede namens de Minister van Defensie en de Staatssecretaris van Financiën bericht
ik u dat de vragen van het lid Goudswaard niet binnen de gestelde termijn kunnen worden beantwoord.

DE MINISTER VAN JUSTITIE EN VEILIGHEID,


drs. B.H. van 't Veenhuis
"""
ANSWERS = """Tweede Kamer der Staten-Generaal2
Vergaderjaar 2022–2023 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
2871
Vragen van het lid Okkerse aan de Minister van Buitenlandse Zaken over het
bericht «Tolken in de steek gelaten» (ingezonden 11 mei 2023).
Antwoord van Minister Van Terpsma (Buitenlandse Zaken) (ontvangen 2 juni 2023).
Vraag 1
Kent u het bericht?
Antwoord 1
Ja.
"""


def head(raw: str) -> LetterheadReading:
    return read_letterhead(clean(raw))


def test_kamerstuk_names_its_dossiers_paper_and_signatories_in_order() -> None:
    found = head(KAMERSTUK)
    assert found.papers == (KamerstukReading("91204", "34"), KamerstukReading("90700-V", "34"))
    assert (found.date, found.chamber, found.kind) == (date(2023, 4, 20), "TK", "brief")
    assert found.signatories == (
        SignatoryReading("M.J. Roelvink", "Minister van Defensie"),
        SignatoryReading("A.L. van Terpsma-De Vries", "Minister van Buitenlandse Zaken"),
    )
    assert found.ministries == ("Defensie", "Buitenlandse Zaken")
    assert found.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal"
    assert found.subject is None


def test_ministry_layout_gives_subject_marks_and_those_it_also_speaks_for() -> None:
    found = head(MINISTRY)
    assert found.subject == "Uitstelbericht Kamervragen over voorraden bij het Laboratorium"
    assert (found.date, found.chamber, found.kind) == (date(2022, 9, 8), "EK", "uitstel")
    assert (found.own_mark, found.other_marks) == ("4678222-JV", ("2022Z14871",))
    assert found.papers == ()
    assert found.signatories == (
        SignatoryReading("drs. B.H. van 't Veenhuis", "Minister van Justitie en Veiligheid"),
    )
    assert found.on_behalf_of == ("Minister van Defensie", "Staatssecretaris van Financiën")


def test_question_paper_is_dated_when_received_and_signed_by_who_answers() -> None:
    found = head(ANSWERS)
    assert (found.date, found.chamber, found.kind) == (date(2023, 6, 2), "TK", "antwoord")
    assert found.papers == (KamerstukReading(None, "2871"),)
    assert found.signatories == (
        SignatoryReading("Van Terpsma", "Minister van Buitenlandse Zaken"),
    )


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("Aan de Voorzitter\n’s-Gravenhage, 3 mei 2011\nHierbij.", date(2011, 5, 3)),
        ("Aan de Voorzitter van de Tweede Kamer Den Haag , 3 mei 2012 Hierbij.", date(2012, 5, 3)),
        ("Datum\n12 maart 2024\nBetreft\nStikstof\n", date(2024, 3, 12)),
        ("Datum: 12-03-2024\nOnderwerp: Stikstof\n", date(2024, 3, 12)),
        ("Datum 2024-03-12\nOnderwerp Stikstof\n", date(2024, 3, 12)),
        ("DATUM 12 MAART 2024\nBETREFT STIKSTOF\n", date(2024, 3, 12)),
        ("Den Haag, 12 mrt. 2024\n", date(2024, 3, 12)),
        ("'s-Gravenhage 12 maart 2024\nGeachte voorzitter,\n", date(2024, 3, 12)),
        ("d.d. 12 maart 2024\nGeachte voorzitter,\n", date(2024, 3, 12)),
        ("Rijnstraat 8 2515 XP Den Haag\nIk schreef u op 12 maart 2024.", None),
        ("Betreft conferentie Den Haag 12 maart 2024\nDatum 3 april 2024\n", date(2024, 4, 3)),
        ("In antwoord op uw brief\nd.d. 12 maart 2024\n\nmeld ik u het volgende.\n", None),
        ("Contant geld\nKamerstuk: Kamerbrief | 30-03-2023\nGeachte heer,\n", date(2023, 3, 30)),
        ("datum 17 mei 2010\nonderwerp Havens\n", date(2010, 5, 17)),
        ("datum: 31-05-2006\n", date(2006, 5, 31)),
        ("Datum           Bijlage(n)\n27 september 2007   1\n", date(2007, 9, 27)),
        ("Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG\nOntvangen 22 juni 2009", date(2009, 6, 22)),
        ("Antwoord van minister Jansen (Defensie). (Ontvangen 6 april 1999)", date(1999, 4, 6)),
        ("Den Haag, 7 Februari 2013\n\nIk schrijf u.", date(2013, 2, 7)),
        ("Rijksoverheid\n\n23 november 2010\nToezegging\n\nIk schrijf u.", date(2010, 11, 23)),
        ("2500 DEN HAAG Datum 26 mei 2020 Betreft Sluizen Geachte heer,", date(2020, 5, 26)),
        ("Datum Bijlage(n)\n25 maart 2008 2\n", date(2008, 3, 25)),
        ("- - Datum Bijlage(n) 12 november 2008 - Ons kenmerk HAV/2008/3\n", date(2008, 11, 12)),
        ("Datum Uw brief Ons kenmerk (Kenmerk)\n\n23 oktober 2003 WV 2003-3\n", date(2003, 10, 23)),
        ("Den Haag Ons kenmerk\n15 november 2004 MLB/2004/5\n", date(2004, 11, 15)),
        ("Uw brief van Datum\n3 maart 2008 25 maart 2008\n", None),
        ("'s-gravenhage, 18 juli 1989\n", date(1989, 7, 18)),
        ("Brief regering\nNummer: 2018D54524, datum: 2018-11-14\n", date(2018, 11, 14)),
        ("Beantwoord 5 oktober 2020\n", date(2020, 10, 5)),
        ("NOTA NAAR AANLEIDING VAN HET VERSLAG\nOntvangen15 juni 2011\n", date(2011, 6, 15)),
        ("| Datum | 27 november 2024 |\n| Betreft | Havens |\n", date(2024, 11, 27)),
        ("Aan de Voorzitter Den Haag,\n\n5 maart 2018\n\nHierbij.", date(2018, 3, 5)),
        ("kst-29521-440\n’s-Gravenhage 2022\nIk schrijf u.", None),
        ("Datum 31 februari 2024\n", None),
    ],
)
def test_date_is_the_letters_own_and_never_that_of_printing(raw: str, day: date | None) -> None:
    assert head(raw).date == day


@pytest.mark.parametrize(
    "answered",
    [
        "De Minister heeft deze vragen beantwoord bij brief van 8 november 2016.",
        "Bij brief van 8 november 2016 heeft zij daarop geantwoord.",
        "De vragen zijn op 20 oktober 2016 verzonden en bij brief van 8 november 2016 beantwoord.",
        "De Minister heeft op 8 november 2016 gereageerd.",
        "De Minister heeft deze vragen beantwoord bij brief van 8 november\n2016.",
        (
            "Bij brief van 8 november 2016 zijn ze door de Minister van Justitie en Veiligheid, de"
            " Minister voor Rechtsbescherming en de Staatssecretaris van Justitie en Veiligheid,"
            " voorzien van een inleiding, beantwoord."
        ),
        "De Minister heeft bij brieven van 22 oktober en 8 november 2016 gereageerd.",
        "Bijgaand brengt de commissie verslag uit: • De antwoordbrief van 8 november 2016.",
    ],
)
def test_report_of_written_questions_is_dated_by_the_letter_that_answered(answered: str) -> None:
    found = head(
        "90 118 Postennet\n\nNr. 22 VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG\n\n"
        f"Vastgesteld 10 november 2016\n\n{answered}\n\nVRAGEN\nDen Haag, 13 oktober 2016\n"
    )
    assert (found.date, found.chamber, found.kind) == (date(2016, 11, 8), "TK", "antwoord")


def test_report_of_written_questions_that_names_no_answer_has_the_day_it_was_fixed() -> None:
    found = head(
        "90 118 Postennet\nNr. 22 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 3 mei 2016\n"
    )
    assert (found.date, found.chamber, found.kind) == (date(2016, 5, 3), "TK", "antwoord")


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("Nr. 440  BRIEF VAN DE MINISTER VAN DEFENSIE", KamerstukReading(None, "440")),
        (
            "90 940\tKieswet\n\nI\tBRIEF VAN DE MINISTER VAN DEFENSIE",
            KamerstukReading("90940", "I"),
        ),
        ("91 501-02 Raad\n\nNr. 271 Brief van de Minister", KamerstukReading("91501-02", "271")),
        ("92 100 XIV Begroting\nNr. 4 Brief van de Minister", KamerstukReading("92100-XIV", "4")),
        ("92 034\nFauna\n\nnr. 11\nBRIEF VAN DE MINISTER", KamerstukReading("92034", "11")),
        ("92 533 Wet\n\nC NADERE MEMORIE VAN ANTWOORD", KamerstukReading("92533", "C")),
        ("92 533 Wet\n\nAE1 BRIEF VAN DE MINISTER", KamerstukReading("92533", "AE")),
        ("92 533 Wet\n\nNr. 7 HERDRUK1\nBRIEF VAN DE MINISTER", KamerstukReading("92533", "7")),
        ("92 533 Wet\nNr. 9 Verslag van een schriftelijk", KamerstukReading("92533", "9")),
        ("92 533\nNr. 661 BRIEF VAN DE MINISTER", KamerstukReading("92533", "661")),
        ("94300 J 32 Brief van de minister", KamerstukReading("94300-J", "32")),
        (
            "| Eerste Kamer der Staten-Generaal | 2022-2023 | 95979 nr. H |",
            KamerstukReading("95979", "H"),
        ),
        ("92 533\n\nWet\n\nNr. 2\n\nBRIEF VAN DE MINISTER", KamerstukReading("92533", "2")),
        ("Iets.\nkst-21501-02-1581\nISSN 0921 - 7371", KamerstukReading("21501-02", "1581")),
        (
            "Iets.\nEerste Kamer, vergaderjaar 2021–2022, 90 940, D   1",
            KamerstukReading("90940", "D"),
        ),
    ],
)
def test_paper_is_read_from_title_or_print_marks(title: str, paper: KamerstukReading) -> None:
    assert head(title + "\n\nAan de Voorzitter").papers == (paper,)


@pytest.mark.parametrize(
    ("title", "chamber"),
    [
        ("92 533 Wet\n\nC NADERE MEMORIE VAN ANTWOORD", "EK"),
        ("92 533 Wet\n\nNr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG", "TK"),
        ("Vragen van het lid Bos over de veerdienst. (Ingezonden 3 maart 1999)", "TK"),
    ],
)
def test_paper_that_names_no_chamber_is_of_the_one_that_numbers_so(
    title: str, chamber: str
) -> None:
    found = head(title + "\n\nHierna volgen de antwoorden.")
    assert (found.chamber, found.kind) == (chamber, "antwoord")


@pytest.mark.parametrize(
    ("raw", "addressee"),
    [
        (
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Binnenhof 4 Den Haag\n",
            "Voorzitter van de Tweede Kamer der Staten-Generaal",
        ),
        (
            "De Voorzitter van de Eerste Kamer der Staten-Generaal heeft op 24 juli een brief\n",
            None,
        ),
    ],
)
def test_addressee_is_who_is_written_to(raw: str, addressee: str | None) -> None:
    assert head(raw).addressee == addressee


@pytest.mark.parametrize("raw", ["", "\x00", "Zomaar een tekst zonder kop.", "De Minister"])
def test_what_the_text_does_not_say_stays_unknown(raw: str) -> None:
    assert head(raw) == LetterheadReading()


def test_letter_to_both_chairmen_is_of_neither_chamber() -> None:
    assert head("Aan de Voorzitters van de Eerste en van de Tweede Kamer\n").chamber is None


def test_title_on_one_line_names_the_ministry() -> None:
    assert head("Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE\n\n").ministries == ("Defensie",)


def test_office_without_ministry_of_its_own_names_none() -> None:
    raw = "Geachte voorzitter,\n\nIk meld dit.\n\nDe Minister voor Rechtsbescherming,\nA. Jansen\n"
    found = head(raw)
    assert found.signatories == (SignatoryReading("A. Jansen", "Minister voor Rechtsbescherming"),)
    assert found.ministries == ()


PRINTED = """Nr. 12
BRIEF VAN DE {office}

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 mei 2024
"""


@pytest.mark.parametrize(
    ("office", "ministries"),
    [
        ("MINISTER VAN JUSTITIE EN VEILIGHEID", ("Justitie en Veiligheid",)),
        (
            "STAATSSECRETARIS VAN SOCIALE ZAKEN EN\nWERKGELEGENHEID",
            ("Sociale Zaken en Werkgelegenheid",),
        ),
        ("MINISTER EN STAATSSECRETARIS VAN DEFENSIE", ("Defensie",)),
        ("MINISTER VOOR RECHTSBESCHERMING", ()),
    ],
)
def test_title_names_the_ministry_where_nobody_signed(
    office: str, ministries: tuple[str, ...]
) -> None:
    assert head(PRINTED.format(office=office)).ministries == ministries
