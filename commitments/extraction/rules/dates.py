"""Rules for the calendar: days, weeks, months, quarters, half-years, years and seasons."""

from __future__ import annotations

import re

from commitments.extraction.rules import date_periods
from commitments.extraction.rules.term_rule import DateRule
from commitments.extraction.rules.term_rule import TermExample as Ex
from commitments.extraction.rules.units import (
    COMING,
    GLUED,
    MONTH,
    NUMBER,
    RIGHT,
    WEEKDAY,
    YEAR,
    YEAR_TAIL,
)
from commitments.extraction.rules.words import MONTH_STEMS, ORDINALS, WEEKDAYS, alternation

_WEEKDAY2 = WEEKDAY.replace("weekday", "weekday2")
_AFTER_WEEKDAY = re.compile(
    rf"(?:\b{WEEKDAY} )?(?:(?<!\d)(?P<first>\d{{1,2}}) ?(?:en|of|-|–|t/m|tot en met) ?)?$"
)
_AFTER_YEAR = re.compile(r"\b(?P<yearword>volgend|komend|dit) jaar $")
_WHICH = r"(?P<which>komende?|volgende?|aanstaande|aankomende|eerstvolgende|nieuwe|lopende|huidige"
_AFTER_WHICH = re.compile(
    rf"(?:\b(?P<yearword>volgend|komend) jaar )?(?:\b{_WHICH}|dit|deze)\s?)?"
    r"(?:\b(?:vroege|late) )?$"
)
_AFTER_COMING = re.compile(
    r"\b(?P<which>aanstaande|komende|eerstkomende|aankomende|volgende|aanst\.) $"
)

DATES: tuple[DateRule, ...] = (
    DateRule(
        "datum.week-van",
        ("week",),
        re.compile(
            rf"week (?:van|vanaf) (?:{WEEKDAY} )?"
            rf"(?P<day>\d{{1,2}}) ?{MONTH}{YEAR_TAIL}{RIGHT}"
        ),
        date_periods.weeks_of_days,
        (
            Ex("in de week van 12 juni", "2024-05-02", "date", "2024-06-16"),
            Ex("in de week van 21 oktober", "2024-10-08", "date", "2024-10-27"),
            Ex("in de week van maandag 6 januari 2025", "2024-12-02", "date", "2025-01-12"),
        ),
        ("in de week voor het debat",),
    ),
    DateRule(
        "datum.dag",
        MONTH_STEMS,
        re.compile(rf"(?P<day>\d{{1,2}})(?:e|de|ste)? ?{MONTH}{YEAR_TAIL}{COMING}{RIGHT}"),
        date_periods.days,
        (
            Ex("uiterlijk 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("uiterlijk op 1 maart", "2024-03-15", "date", "2025-03-01"),
            Ex("uiterlijk 1 maart", "2024-03-01", "date", "2024-03-01"),
            Ex("op 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("per 1 maart", "2024-01-15", "date", "2024-03-01"),
            Ex("per 1 januari a.s.", "2024-11-20", "date", "2025-01-01"),
            Ex("1 maart a.s.", "2024-01-15", "date", "2024-03-01"),
            Ex("uiterlijk 1 juni aanstaande", "2024-05-02", "date", "2024-06-01"),
            Ex("voor 1 maart", "2024-01-15", "date", "2024-02-29"),
            Ex("vóór 1 maart 2025", "2024-01-15", "date", "2025-02-28"),
            Ex("voor 1 maart", "2024-03-01", "date", "2025-02-28"),
            Ex("nog vóór 1 november van dit jaar", "2022-05-17", "date", "2022-10-31"),
            Ex("voor 1 april volgend jaar", "2024-05-02", "date", "2025-03-31"),
            Ex("uiterlijk woensdag 22 juni", "2022-05-31", "date", "2022-06-22"),
            Ex("op dinsdag 4 juni 2024", "2024-05-02", "date", "2024-06-04"),
            Ex("rond 1 maart", "2024-01-15", "date", "2024-03-15"),
            Ex("omstreeks 15 december", "2024-11-20", "date", "2024-12-29"),
            Ex("uiterlijk 29 februari", "2023-03-01", "date", "2024-02-29"),
            Ex("uiterlijk 1 sept. 2025", "2024-11-20", "date", "2025-09-01"),
            Ex("op 20 en 21 maart", "2024-01-15", "date", "2024-03-21"),
            Ex("voor 20 en 21 maart", "2024-01-15", "date", "2024-03-19"),
            Ex("vanaf 1 maart", "2024-01-15", "vague", "", "2024-03-01"),
            Ex("niet eerder dan 1 maart 2025", "2024-01-15", "vague", "", "2025-03-01"),
            Ex("na 1 maart", "2024-01-15", "vague", "", "2024-03-02"),
            Ex("uiterlijk 31 december", "2024-12-31", "date", "2024-12-31"),
            Ex("tussen 1 mei en 1 juni", "2024-01-15", "date", "2024-06-01", "2024-05-01"),
            Ex("uiterlijk 1 maart 2024", "", "date", "2024-03-01"),
            Ex("uiterlijk 1 maart", "", "event"),
        ),
        ("artikel 1 maar dan anders", "uiterlijk 45 maart"),
        before=_AFTER_WEEKDAY,
    ),
    DateRule(
        "datum.cijfers",
        ("-20", "/20", ".20", "-2", "/2", ".2"),
        re.compile(
            r"(?<!\d)(?P<day>\d{1,2})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)"
            r"(?P<year>20\d\d|2\d)(?![\w/-])"
        ),
        date_periods.numeric_days,
        (
            Ex("uiterlijk 1-3-2024", "2024-01-15", "date", "2024-03-01"),
            Ex("voor 01/03/2024", "2024-01-15", "date", "2024-02-29"),
            Ex("op 15.06.2024", "2024-01-15", "date", "2024-06-15"),
        ),
        ("32-13-2024", "2024-01-15-03"),
    ),
    DateRule(
        "datum.week-van-maand",
        ("week", "weken"),
        re.compile(
            rf"(?P<nth>eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e)"
            rf"(?: (?P<count>{NUMBER}) weken| (?:volle )?week) (?:van|in) {MONTH}{YEAR_TAIL}{RIGHT}"
        ),
        date_periods.weeks_of_months,
        (
            Ex("in de eerste week van maart", "2024-01-15", "date", "2024-03-10"),
            Ex("in de tweede week van april 2025", "2024-11-20", "date", "2025-04-20"),
            Ex("in de laatste week van mei", "2024-05-02", "date", "2024-05-31"),
            Ex("in de eerste twee weken van maart", "2024-01-15", "date", "2024-03-14"),
        ),
        ("in de eerste week van het reces",),
    ),
    DateRule(
        "datum.weekdag-van-maand",
        tuple(WEEKDAYS),
        re.compile(
            rf"(?P<nth>eerste|tweede|derde|vierde|laatste) {WEEKDAY} (?:van|in) {MONTH}{YEAR_TAIL}"
            rf"{RIGHT}"
        ),
        date_periods.weekdays_of_months,
        (
            Ex("op de eerste maandag van juni", "2024-01-15", "date", "2024-06-03"),
            Ex("voor de derde donderdag van mei", "2024-01-15", "date", "2024-05-15"),
            Ex("uiterlijk de laatste vrijdag in juni 2025", "2024-01-15", "date", "2025-06-27"),
        ),
        ("de eerste maandag van de maand",),
    ),
    DateRule(
        "datum.weeknummer",
        ("week", "weken", "wk"),
        re.compile(
            rf"(?:we(?:ek|ken)|wk\.?) ?(?:\d{{1,2}} ?(?:of|en|/|-|–|à|t/m"
            rf"|tot en met) ?)?(?P<week>\d{{1,2}})"
            rf"(?! ?{MONTH}){YEAR_TAIL}{RIGHT}"
        ),
        date_periods.iso_weeks,
        (
            Ex("uiterlijk in week 24", "2024-05-02", "date", "2024-06-16"),
            Ex("wk 24", "2024-05-02", "date", "2024-06-16"),
            Ex("in week 24 of 25", "2024-05-02", "date", "2024-06-23"),
            Ex("in week 2 van 2025", "2024-12-02", "date", "2025-01-12"),
        ),
        ("een week of twee",),
    ),
    DateRule(
        "datum.deze-week",
        ("week",),
        re.compile(
            rf"(?:(?P<which>deze|volgende|komende|aanstaande) week\b(?: (?:op )?{WEEKDAY})?"
            rf"|{_WEEKDAY2} (?:van |in )?(?P<which2>deze|volgende|komende) week"
            rf"|(?<=eind van )de week|(?<=einde van )de week){RIGHT}"
        ),
        date_periods.this_week,
        (
            Ex("nog deze week", "2024-11-20", "date", "2024-11-24"),
            Ex("volgende week", "2022-11-17", "date", "2022-11-27"),
            Ex("begin volgende week", "2024-11-20", "date", "2024-12-01"),
            Ex("uiterlijk volgende week vrijdag", "2024-11-20", "date", "2024-11-29"),
            Ex("uiterlijk vrijdag volgende week", "2024-11-20", "date", "2024-11-29"),
            Ex("komende week", "2024-11-20", "date", "2024-12-01"),
            Ex("voor het einde van de week", "2024-11-20", "date", "2024-11-24"),
            Ex("deze week", "2024-11-24", "date", "2024-11-24"),
        ),
        ("een week later",),
    ),
    DateRule(
        "datum.maand",
        MONTH_STEMS,
        re.compile(rf"{MONTH}{YEAR_TAIL}{COMING}{GLUED}"),
        date_periods.months,
        (
            Ex("in maart", "2024-01-15", "date", "2024-03-31"),
            Ex("in maart", "2024-04-01", "date", "2025-03-31"),
            Ex("in maart", "2024-03-31", "date", "2024-03-31"),
            Ex("in de loop van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("uiterlijk maart 2025", "2024-01-15", "date", "2025-03-31"),
            Ex("eind maart", "2024-01-15", "date", "2024-03-31"),
            Ex("voor eind maart", "2024-01-15", "date", "2024-03-31"),
            Ex("vóór het einde van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("in de tweede helft van maart", "2024-01-15", "date", "2024-03-31"),
            Ex("begin maart", "2012-01-16", "date", "2012-03-10"),
            Ex("begin maart", "2024-03-11", "date", "2025-03-10"),
            Ex("in de eerste helft van april", "2024-01-15", "date", "2024-04-15"),
            Ex("in de eerste weken van maart", "2024-01-15", "date", "2024-03-15"),
            Ex("medio maart", "2024-01-15", "date", "2024-03-20"),
            Ex("half maart", "2024-01-15", "date", "2024-03-20"),
            Ex("voor half mei", "2025-04-01", "date", "2025-05-20"),
            Ex("voor maart", "2024-01-15", "date", "2024-02-29"),
            Ex("nog voor februari 2025", "2024-11-20", "date", "2025-01-31"),
            Ex("in april 2025", "2024-11-20", "date", "2025-04-30"),
            Ex("in januari", "2024-12-31", "date", "2025-01-31"),
            Ex("in de maand juni", "2024-01-15", "date", "2024-06-30"),
            Ex("in maart volgend jaar", "2024-01-15", "date", "2025-03-31"),
            Ex("volgend jaar maart", "2024-01-15", "date", "2025-03-31"),
            Ex("in mei a.s.", "2024-01-15", "date", "2024-05-31"),
            Ex("uiterlijk eind januari 2025", "2024-11-20", "date", "2025-01-31"),
            Ex("inapril 2025", "2024-11-20", "date", "2025-04-30"),
            Ex("na maart", "2024-01-15", "vague", "", "2024-04-01"),
            Ex("rond eind maart", "2024-01-15", "date", "2024-04-14"),
            Ex("in maart/april", "2024-01-15", "date", "2024-04-30"),
            Ex("in maart of april", "2024-01-15", "date", "2024-04-30"),
            Ex("in december of januari", "2024-11-20", "date", "2025-01-31"),
            Ex("eind mei of begin juni", "2024-01-15", "date", "2024-06-10"),
            Ex("eind mei dan wel begin juni 2024", "2024-01-15", "date", "2024-06-10"),
            Ex("in mei respectievelijk juni 2024", "2024-01-15", "date", "2024-06-30"),
            Ex("begin of eind mei", "2024-01-15", "date", "2024-05-31"),
            Ex("in april 2025", "", "date", "2025-04-30"),
            Ex("in april", "", "event"),
        ),
        ("de septembercirculaire", "de gemeente", "een maartse bui", "een lage SEP"),
        before=_AFTER_YEAR,
    ),
    DateRule(
        "datum.deze-maand",
        ("maand",),
        re.compile(rf"(?P<which>de|deze|volgende|komende|aanstaande|lopende) maand{RIGHT}"),
        date_periods.this_month,
        (
            Ex("nog deze maand", "2024-09-26", "date", "2024-09-30"),
            Ex("volgende maand", "2024-01-31", "date", "2024-02-29"),
            Ex("begin volgende maand", "2024-12-20", "date", "2025-01-10"),
            Ex("eind van de maand", "2024-02-10", "date", "2024-02-29"),
            Ex("voor het einde van de maand", "2024-02-10", "date", "2024-02-29"),
            Ex("aan het eind van deze maand", "2024-02-10", "date", "2024-02-29"),
        ),
        ("elke maand",),
    ),
    DateRule(
        "datum.kwartaal",
        ("kwart", "q", "k1", "k2", "k3", "k4"),
        re.compile(
            rf"(?:(?:(?:eerste|tweede|derde|[123]e)(?: (?:en|of|dan wel|tot) (?:het )?| ?/ ?))?"
            rf"(?P<nth>{alternation(ORDINALS)}) ?(?:kwartaal|kwart)"
            rf"|(?:[qk]|kwartaal )(?P<q>[1-4])(?:[-/](?=20\d\d(?!\d)))?)"
            rf"{YEAR_TAIL}{GLUED}"
        ),
        date_periods.quarters,
        (
            Ex("in het derde kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("eind van het derde kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("in Q3", "2024-05-02", "date", "2024-09-30"),
            Ex("eind Q3", "2024-05-02", "date", "2024-09-30"),
            Ex("in Q4 2024", "2024-05-02", "date", "2024-12-31"),
            Ex("in Q1-2026", "2024-05-02", "date", "2026-03-31"),
            Ex("in kwartaal 3 van 2024", "2024-05-02", "date", "2024-09-30"),
            Ex("Q1/2026", "2024-05-02", "date", "2026-03-31"),
            Ex("voor het derde kwartaal", "2024-05-02", "date", "2024-06-30"),
            Ex("begin Q3", "2024-05-02", "date", "2024-07-31"),
            Ex("begin van het derde kwartaal", "2024-05-02", "date", "2024-07-31"),
            Ex("medio Q3", "2024-05-02", "date", "2024-08-31"),
            Ex("in het eerste kwartaal van 2025", "2024-11-14", "date", "2025-03-31"),
            Ex("in het eerste kwartaal", "2024-11-14", "date", "2025-03-31"),
            Ex("in het eerste kwartaal", "2024-03-31", "date", "2024-03-31"),
            Ex("in het laatste kwartaal van dit jaar", "2023-06-15", "date", "2023-12-31"),
            Ex("uiterlijk in het tweede kwartaal van dit jaar", "2024-02-01", "date", "2024-06-30"),
            Ex("in het eerste kwartaal van het nieuwe jaar", "2022-12-22", "date", "2023-03-31"),
            Ex("in het 2e kwartaal van volgend jaar", "2024-02-01", "date", "2025-06-30"),
            Ex("in het eerste of tweede kwartaal van 2025", "2024-11-14", "date", "2025-06-30"),
            Ex("in het derde/vierde kwartaal van 2025", "2024-11-14", "date", "2025-12-31"),
            Ex("in de loop van het vierde kwartaal", "2024-05-02", "date", "2024-12-31"),
        ),
        ("een kwartier", "de kwartaalrapportage"),
    ),
    DateRule(
        "datum.trimester",
        ("trimester",),
        re.compile(rf"(?P<nth>{alternation(ORDINALS)}) trimester{YEAR_TAIL}{GLUED}"),
        date_periods.trimesters,
        (
            Ex("in het eerste trimester van 2025", "2024-11-14", "date", "2025-04-30"),
            Ex("voor het derde trimester van 2025", "2024-11-14", "date", "2025-08-31"),
            Ex("eind tweede trimester", "2024-05-02", "date", "2024-08-31"),
        ),
        ("een trimester",),
    ),
    DateRule(
        "datum.jaar-en-kwartaal",
        ("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4"),
        re.compile(rf"(?P<year>20\d\d)[ -]?[qk](?P<q>[1-4]){RIGHT}"),
        date_periods.quarters,
        (
            Ex("in 2025Q1", "2024-11-14", "date", "2025-03-31"),
            Ex("in 2025-Q3", "2024-11-14", "date", "2025-09-30"),
            Ex("voor 2025 Q3", "2024-11-14", "date", "2025-06-30"),
            Ex("begin 2025K3", "2024-11-14", "date", "2025-07-31"),
            Ex("na 2025Q1", "2024-11-14", "vague", "", "2025-04-01"),
        ),
        ("nummer 12025Q1", "2025Q5", "code 2025Q12"),
    ),
    DateRule(
        "datum.dit-kwartaal",
        ("kwartaal",),
        re.compile(rf"{_WHICH}|dit|het) kwartaal{RIGHT}"),
        date_periods.this_quarter,
        (
            Ex("nog dit kwartaal", "2024-05-02", "date", "2024-06-30"),
            Ex("komend kwartaal", "2024-05-02", "date", "2024-09-30"),
            Ex("in het volgende kwartaal", "2024-11-20", "date", "2025-03-31"),
            Ex("voor het einde van het kwartaal", "2024-05-02", "date", "2024-06-30"),
        ),
        ("elk kwartaal", "per kwartaal"),
    ),
    DateRule(
        "datum.halfjaar",
        ("half", "jaarhelft", "h1", "h2"),
        re.compile(
            rf"(?:(?P<nth>eerste|tweede|laatste|1e|2e) ?(?:half ?jaar|jaarhelft)"
            rf"|h(?P<h>[12]))"
            rf"{YEAR_TAIL}{GLUED}"
        ),
        date_periods.halves,
        (
            Ex("in het eerste halfjaar van 2025", "2024-11-20", "date", "2025-06-30"),
            Ex("in de tweede jaarhelft", "2024-02-01", "date", "2024-12-31"),
            Ex("in het eerste half jaar", "2024-11-20", "date", "2025-06-30"),
            Ex("voor het tweede halfjaar", "2024-02-01", "date", "2024-06-30"),
        ),
        ("een half jaar",),
    ),
    DateRule(
        "datum.dit-halfjaar",
        ("half",),
        re.compile(rf"{_WHICH}|dit) half ?jaar{RIGHT}"),
        date_periods.this_half,
        (
            Ex("dit halfjaar", "2024-02-01", "date", "2024-06-30"),
            Ex("in het komende half jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("volgend halfjaar", "2024-11-20", "date", "2025-06-30"),
        ),
        ("elk half jaar",),
    ),
    DateRule(
        "datum.jaar",
        ("jaar", "19", "20"),
        re.compile(
            rf"(?:(?P<rel>dit|dat|datzelfde|volgende?|komende?|nieuwe|lopende"
            rf"|huidige)"
            rf" ?(?:kalender|begrotings)?jaar|{YEAR}(?<![\d/–.-]\d{{4}})){GLUED}"
        ),
        date_periods.whole_years,
        (
            Ex("begin 2024", "2023-10-05", "date", "2024-03-31"),
            Ex("begin volgend jaar", "2024-11-18", "date", "2025-03-31"),
            Ex("in de eerste drie maanden van 2024", "2023-10-05", "date", "2024-03-31"),
            Ex("in de eerste vijf maanden van 2024", "2023-10-05", "date", "2024-06-30"),
            Ex("in de laatste twee maanden van 2024", "2023-10-05", "date", "2024-12-31"),
            Ex("medio 2024", "2023-07-04", "date", "2024-07-31"),
            Ex("medio volgend jaar", "2023-07-04", "date", "2024-07-31"),
            Ex("eind 2025", "2024-09-24", "date", "2025-12-31"),
            Ex("dit jaar", "2023-01-31", "date", "2023-12-31"),
            Ex("nog dit jaar", "2023-10-05", "date", "2023-12-31"),
            Ex("later dit jaar", "2022-06-22", "date", "2022-12-31"),
            Ex("in 2012", "2012-01-26", "date", "2012-12-31"),
            Ex("volgend jaar", "2024-11-20", "date", "2025-12-31"),
            Ex("in de loop van volgend jaar", "2024-11-20", "date", "2025-12-31"),
            Ex("in de loop van 2025", "2024-11-20", "date", "2025-12-31"),
            Ex("in de eerste helft van 2023", "2022-11-17", "date", "2023-06-30"),
            Ex("in de eerste helft van dit jaar", "2025-01-30", "date", "2025-06-30"),
            Ex("in de tweede helft van 2024", "2024-01-15", "date", "2024-12-31"),
            Ex("voor de tweede helft van 2025", "2024-10-02", "date", "2025-06-30"),
            Ex("voor eind 2024", "2024-01-15", "date", "2024-12-31"),
            Ex("nog vóór 2025", "2024-01-15", "date", "2024-12-31"),
            Ex("in het nieuwe jaar", "2024-12-20", "date", "2025-12-31"),
            Ex("begin van het komende jaar", "2024-11-20", "date", "2025-03-31"),
            Ex("halverwege dit jaar", "2024-02-01", "date", "2024-07-31"),
            Ex("vanaf 2025", "2024-11-20", "vague", "", "2025-01-01"),
            Ex("begin volgend jaar", "", "event"),
        ),
        ("vergaderjaar 2022–2023", "de begroting 2024", "het plan voor het schooljaar"),
    ),
    DateRule(
        "datum.einde-jaar",
        ("jaar",),
        re.compile(rf"(?:kalender)?jaar(?:einde)?{RIGHT}"),
        date_periods.the_year,
        (
            Ex("voor het einde van het jaar", "2024-11-15", "date", "2024-12-31"),
            Ex("voor het eind van het jaar", "2024-11-15", "date", "2024-12-31"),
            Ex("tegen het eind van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("eind van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("in de loop van het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("later in het jaar", "2024-02-01", "date", "2024-12-31"),
            Ex("halverwege het jaar", "2024-02-01", "date", "2024-07-31"),
            Ex("in de tweede helft van het jaar", "2024-02-01", "date", "2024-12-31"),
        ),
        ("jaarlijks",),
    ),
    DateRule(
        "datum.winter-over-twee-jaren",
        ("winter",),
        re.compile(rf"winter (?:van )?(?P<year>20\d\d) ?[-–/] ?(?:20)?\d\d{RIGHT}"),
        date_periods.winters,
        (
            Ex("in de winter van 2024-2025", "2024-05-02", "date", "2025-03-20"),
            Ex("winter 2024/25", "2024-05-02", "date", "2025-03-20"),
        ),
        ("winter 2024",),
    ),
    DateRule(
        "datum.seizoen",
        ("voorjaar", "lente", "zomer", "najaar", "herfst", "winter"),
        re.compile(
            rf"(?P<season>voorjaar|lente|nazomer|zomer|najaar|herfst|winter)(?:maanden|periode)?"
            rf"{YEAR_TAIL}{GLUED}"
        ),
        date_periods.seasons,
        (
            Ex("komend voorjaar", "2024-11-18", "date", "2025-06-20"),
            Ex("komend voorjaar", "2024-03-10", "date", "2025-06-20"),
            Ex("volgend voorjaar", "2024-05-02", "date", "2025-06-20"),
            Ex("dit voorjaar", "2024-03-10", "date", "2024-06-20"),
            Ex("ditvoorjaar", "2024-11-18", "date", "2025-06-20"),
            Ex("in het voorjaar", "2024-06-20", "date", "2024-06-20"),
            Ex("in het voorjaar", "2024-06-21", "date", "2025-06-20"),
            Ex("in het voorjaar van 2026", "2024-11-07", "date", "2026-06-20"),
            Ex("deze zomer", "2021-06-10", "date", "2021-09-20"),
            Ex("in de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("rond de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("in de zomermaanden", "2024-05-02", "date", "2024-09-20"),
            Ex("in het najaar", "2022-08-04", "date", "2022-12-20"),
            Ex("in het najaar van 2024", "2024-11-18", "date", "2024-12-20"),
            Ex("dit najaar", "2024-05-02", "date", "2024-12-20"),
            Ex("komende herfst", "2024-05-02", "date", "2024-12-20"),
            Ex("deze winter", "2024-11-20", "date", "2025-03-20"),
            Ex("deze winter", "2025-01-15", "date", "2025-03-20"),
            Ex("in de winter van 2024", "2024-01-15", "date", "2025-03-20"),
            Ex("voor de zomer", "2022-12-22", "date", "2023-07-06"),
            Ex("nog voor de zomer", "2024-04-03", "date", "2024-07-04"),
            Ex("voor de zomer van 2024", "2023-10-05", "date", "2024-07-04"),
            Ex("voor de zomer", "2024-07-04", "date", "2024-07-04"),
            Ex("voor de zomer", "2024-07-05", "date", "2025-07-03"),
            Ex("voor het einde van de zomer", "2024-05-02", "date", "2024-09-20"),
            Ex("na de zomer", "2024-05-02", "vague", "", "2024-09-03"),
            Ex("vóór het najaar", "2024-05-02", "date", "2024-09-20"),
            Ex("voor de zomer", "2024-04-03", "event", chamber="EK"),
            Ex("voor de zomer", "", "event"),
        ),
        ("de Voorjaarsnota", "het zomerreces", "de wintersport"),
        before=_AFTER_WHICH,
    ),
    DateRule(
        "datum.jaarwisseling",
        ("jaarwisseling", "oud en nieuw"),
        re.compile(rf"(?:jaarwisseling|oud en nieuw)(?: van (?:\d{{4}}[-–/])?{YEAR})?{GLUED}"),
        date_periods.turn_of_year,
        (
            Ex("rond de jaarwisseling", "2025-06-19", "date", "2026-01-31"),
            Ex("omstreeks de jaarwisseling", "2024-11-20", "date", "2025-01-31"),
            Ex("voor de jaarwisseling", "2024-11-20", "date", "2024-12-31"),
            Ex("rond de jaarwisselingkom", "2025-06-19", "date", "2026-01-31"),
            Ex("na de jaarwisseling", "2024-11-20", "vague", "", "2025-01-01"),
        ),
    ),
    DateRule(
        "datum.feest",
        ("kerst", "pasen", "pinkster", "hemelvaart", "koningsdag", "sinterklaas"),
        re.compile(
            rf"(?P<feast>kerst(?:mis|dagen)?|pasen|pinksteren|hemelvaart(?:sdag)?|koningsdag"
            rf"|sinterklaas){YEAR_TAIL}{RIGHT}"
        ),
        date_periods.feasts,
        (
            Ex("voor de kerst", "2022-06-23", "date", "2022-12-24"),
            Ex("nog vóór Kerst", "2024-11-20", "date", "2024-12-24"),
            Ex("voor Pasen", "2024-02-01", "date", "2024-03-30"),
            Ex("voor Pinksteren", "2024-02-01", "date", "2024-05-18"),
            Ex("voor Koningsdag", "2025-02-01", "date", "2025-04-25"),
            Ex("voor Sinterklaas", "2024-02-01", "date", "2024-12-04"),
            Ex("na de kerst", "2024-11-20", "vague", "", "2024-12-27"),
        ),
        ("het kerstreces", "de kerstvakantie"),
    ),
    DateRule(
        "datum.weekdag",
        tuple(WEEKDAYS),
        re.compile(
            rf"{WEEKDAY}(?: of {_WEEKDAY2}(?! ?\d))?{COMING}(?! ?\d)(?! de (?:\d|eerste|laatste))"
            rf"(?! (?:van )?(?:deze|volgende|komende) week)"
            # "de vrijdag voor de Raad": of another event, and not the next Friday
            rf"(?! (?:(?:v[oóò][oóò]r(?:afgaand aan)?|na) (?!\d{{1,2}}(?:[.:]\d\d| uur))|ervoor"
            rf"|daarvoor|erna|daarna|daaraan))(?P<hence> over (?:een week|twee weken))?{RIGHT}"
        ),
        date_periods.weekdays,
        (
            Ex("aanstaande vrijdag", "2023-02-15", "date", "2023-02-17"),
            Ex("vrijdag a.s.", "2023-02-15", "date", "2023-02-17"),
            Ex("op dinsdag of woensdag", "2023-02-15", "date", "2023-02-22"),
            Ex("vrijdag a.s.", "2023-02-17", "date", "2023-02-24"),
            Ex("uiterlijk komende dinsdag", "2024-11-20", "date", "2024-11-26"),
            Ex("uiterlijk vrijdag", "2024-11-20", "date", "2024-11-22"),
            Ex("voor aanstaande donderdag", "2024-11-18", "date", "2024-11-20"),
            Ex("uiterlijk dinsdag over een week", "2024-11-20", "date", "2024-12-03"),
            Ex("uiterlijk vrijdag voor 12.00 uur", "2024-11-20", "date", "2024-11-22"),
        ),
        ("het vragenuur van 3 mei", "dinsdag de 11e", "uiterlijk de vrijdag voor de Raad"),
        before=_AFTER_COMING,
    ),
    DateRule(
        "datum.dichtbij",
        ("vandaag", "heden", "morgen", "van", "weekend"),
        re.compile(
            rf"(?P<near>vandaag|heden"
            rf"|overmorgen|morgen(?:ochtend|middag|avond)?|vanavond|vanmiddag|(?:dit|komend)"
            rf" weekend){RIGHT}"
        ),
        date_periods.near_days,
        (
            Ex("nog vandaag", "2024-11-20", "date", "2024-11-20"),
            Ex("morgen", "2024-12-31", "date", "2025-01-01"),
            Ex("morgenochtend", "2024-11-20", "date", "2024-11-21"),
            Ex("uiterlijk overmorgen", "2024-11-20", "date", "2024-11-22"),
            Ex("morgen", "", "event"),
        ),
        ("tot op heden", "binnen twee weken na heden"),
    ),
)
