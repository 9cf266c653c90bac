"""What makes a sentence a commitment: one rule a construction, told by the facts of a frame.

The facts are the groups of ``lexicon.SENSES`` (what the verb does), the moods and
kinds of ``clauses.Clause``, and the words of ``lexicon.ROLES`` in the clause.
"""

from __future__ import annotations

from commitments.extraction.readings import Act
from commitments.extraction.rules.keeping import KEPT_LATER
from commitments.extraction.rules.rule import FactRule, Rule, needs, phrases, with_marks
from commitments.extraction.rules.words import NAMED_TIMES

_CLAUSE = "main|relative|complement|result"
_GIVES = "inform|send|share|bill|keep"


def _rule(
    name: str,
    wanted: tuple[frozenset[str], ...],
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
    lacks: str = "",
) -> FactRule[str]:
    return FactRule(
        name=f"toezegging.{name}",
        needs=(*wanted, frozenset(_CLAUSE.split("|"))),
        lacks=frozenset(lacks.split()) | {"negated"},
        reading="commitment",
        examples=examples,
        counterexamples=counterexamples,
    )


COMMITMENTS: tuple[FactRule[str], ...] = (
    _rule(
        "zal-informeren",
        needs("future", _GIVES, "kamer|person", "by-us|by-pronoun"),
        (
            "Ik zal uw Kamer hierover voor het zomerreces informeren.",
            "De evaluatie zal ik, voorzien van een reactie, in mei aan uw Kamer doen toekomen.",
            "Het kabinet zal de Tweede Kamer begin volgend jaar informeren over het fonds.",
            "Uw Kamer zal ik te zijner tijd nader berichten.",
            "Een wetsvoorstel, dat ik dit jaar bij uw Kamer zal indienen, regelt dit.",
            "Ik zal met de sector spreken en u daarover in juni op de hoogte stellen.",
            "Ik ga uw Kamer in het voorjaar een uitgewerkt plan toesturen.",
        ),
        (
            "Ik zal hierover met de gemeenten in gesprek gaan.",
            "Het RIVM zal de bewoners schriftelijk informeren.",
            "Frankrijk zal de partners over de terugtrekking informeren.",
            "Ik zal uw Kamer hierover niet informeren.",
        ),
    ),
    _rule(
        "wordt-geinformeerd",
        needs("passive|future-passive", f"{_GIVES}|append", "kamer"),
        (
            "Uw Kamer wordt hierover in het najaar geïnformeerd.",
            "De evaluatie zal uiterlijk 1 mei aan uw Kamer worden toegezonden.",
            "Over de uitkomsten zult u na afloop worden geïnformeerd.",
            "Deze zal met een appreciatie aan de Tweede Kamer gestuurd worden.",
            "U wordt hier voor het einde van het jaar over geïnformeerd.",
        ),
        (
            "Uw Kamer is hierover in het najaar geïnformeerd.",
            "De resultaten kunnen met uw Kamer worden gedeeld zodra zij er zijn.",
            "De medezeggenschap wordt daarover in oktober geïnformeerd.",
            "Zodra uw Kamer is geïnformeerd, gaat het plan in uitvoering.",
            "De resultaten worden met de Europese Commissie gedeeld.",
            "Dat staat in de brief waarin uw Kamer over de bouw wordt geïnformeerd.",
        ),
        lacks="known-paper",
    ),
    _rule(
        "stuk-wordt-gestuurd",
        needs("passive|future-passive", "send|share", "paper"),
        ("De kabinetsreactie zal in mei worden toegestuurd.",),
        ("De kabinetsreactie is in mei toegestuurd.",),
    ),
    _rule(
        "tegenwoordige-tijd",
        needs(
            "present",
            f"{_GIVES}|append",
            "kamer|person",
            "by-us|by-pronoun",
            "term|later|relative|asks",
        ),
        (
            "Daarna informeer ik uw Kamer over de uitkomsten.",
            "Het rapport stuur ik uw Kamer in het najaar.",
            "Dit najaar bied ik uw Kamer een meerjarenplan aan.",
            "Wat de opvang heeft gekost, meldt de Minister van Financiën u op Verantwoordingsdag.",
            "Voor de kerst laat ik u weten hoe dit eruitziet.",
            "Over de kosten informeren mijn ambtgenoot en ik u eind mei.",
        ),
        (
            "Hieronder ga ik op deze punten in.",
            "Ik informeer uw Kamer over de stand van zaken.",
            "Ik stuur de gemeenten in mei een brief.",
            "Ik verwijs naar mijn brief van 3 mei waarin ik uw Kamer informeer over de bouw.",
        ),
        lacks="known-paper",
    ),
    _rule(
        "over-de-uitkomsten",
        needs("present", "inform|send|share", "kamer|person", "by-us", "of-outcomes"),
        (
            "Ik laat dit onderzoeken. | Ik informeer uw Kamer over de uitkomsten.",
            "Ik ga met de sector in gesprek. | Hierover informeer ik uw Kamer.",
        ),
        (
            "Het onderzoek is afgerond. | Ik informeer uw Kamer over de uitkomsten.",
            "Ik laat dit onderzoeken. | Ik informeer de gemeenten over de uitkomsten.",
            "Ik laat dit onderzoeken. | Ik informeer uw Kamer over de kosten.",
        ),
        lacks="known-paper",
    ),
    _rule(
        "u-ontvangt",
        needs("present|future|effort", "receive", "kamer-self|person|told-through-kamer"),
        (
            "U ontvangt de uitkomsten uiterlijk in februari.",
            "Van het eindrapport krijgt u te zijner tijd een exemplaar.",
            "De voortgangsbrief zal uw Kamer in mei ontvangen.",
            "Dat onderdeel houdt u van mij te goed.",
            "Het streven is dat u het standpunt in juni ontvangt.",
        ),
        (
            "De bewoners ontvangen binnen zes weken hun eigen meetrapport.",
            "U heeft de uitkomsten in februari ontvangen.",
            "De kwartaalberichten, waarvan u er in april één ontving, stoppen.",
            "Mocht uw Kamer daar anders over denken, dan verneem ik dat graag.",
        ),
        lacks="i-do",
    ),
    _rule(
        "u-kunt-verwachten",
        needs("could|future", "await|receive", "kamer-self"),
        (
            "U kunt de reactie in mei tegemoetzien.",
            "Uw Kamer kan een brief hierover voor de zomer verwachten.",
        ),
        ("De gemeenten kunnen een brief verwachten.",),
    ),
    _rule(
        "stuk-bereikt-u",
        needs("present|future", "reach", "kamer", "paper|document|later|term|by-pronoun"),
        ("De brief zal uw Kamer spoedig bereiken.", "Het bereikt u in september."),
        ("De brief heeft uw Kamer in mei bereikt.",),
    ),
    _rule(
        "stuk-komt-naar-kamer",
        needs("present|future", "arrive|come", "to-kamer", "paper|document|later|term"),
        (
            "De verkenning komt met een kabinetsreactie naar uw Kamer.",
            "Het onderzoek gaat, met mijn reactie, in juni naar uw Kamer.",
            "De uitwerking volgt begin volgend jaar in afzonderlijke brieven aan uw Kamer.",
            "Het volgende verslag komt medio 2024 uw kant op.",
        ),
        ("Barcelona volgt mogelijk later.", "Het wetsvoorstel lag bij uw Kamer."),
    ),
    _rule(
        "ligt-bij-kamer",
        needs("present|future", "lie", "to-kamer", "term"),
        ("Het wetsvoorstel ligt begin 2027 bij uw Kamer.",),
        ("Het wetsvoorstel ligt bij uw Kamer.",),
    ),
    _rule(
        "kamer-beschikt",
        needs("present|future", "own", "kamer-self", "term"),
        ("Uw Kamer zal in mei over de volledige cijfers beschikken.",),
        (
            "Gemeenten beschikken in mei over de cijfers.",
            "Ik hecht eraan dat u in mei over de cijfers beschikt.",
            "U beschikt over de cijfers.",
        ),
        lacks="third",
    ),
    _rule(
        "nazenden",
        needs("present|future|effort|passive|future-passive", "send-on"),
        (
            "De ontbrekende bijlage zend ik volgende week na.",
            "Dat onderdeel zal ik zo snel mogelijk nasturen.",
        ),
        ("De bijlage is nagezonden.",),
    ),
    _rule(
        "stuk-toezenden",
        needs(
            "future|effort|wish",
            "toezenden|aanbieden|bieden",
            "by-us",
            "document|paper|sendable|term",
        ),
        (
            "Ik verwacht de raming in februari te kunnen toesturen.",
            "Mijn streven is de nota in het tweede kwartaal aan te bieden.",
            "De rapportage van het College zal ik in mei toesturen.",
            "Nu de inspectie gereed is, zal ik dit verslag in september aanbieden.",
        ),
        (
            "Ik zal de gemeenten het overzicht toesturen.",
            "Ik heb de raming toegestuurd.",
            "Ik zal de raming in mei aan de Europese Commissie aanbieden.",
        ),
        lacks="to-third person to-other",
    ),
    _rule(
        "dat-stuk-wordt-verzonden",
        needs("passive|future-passive", "send|bill", "by-pronoun", "after-promise", "term"),
        ("De brief is u toegezegd. | Dit najaar zal hij worden verzonden.",),
        (
            "Dit najaar zal hij worden verzonden.",
            "De brief is u toegezegd. | Dit najaar zal hij zijn verzonden.",
        ),
        lacks="third",
    ),
    _rule(
        "stuurt-het",
        needs(
            "present|future|effort",
            "send",
            "by-us",
            "it-object",
            "of-promise|after-promise",
            "term",
        ),
        ("De appreciatie is u toegezegd. | Mijn ambtgenoot stuurt haar volgende week.",),
        ("Mijn ambtgenoot stuurt haar volgende week.",),
        lacks="third person",
    ),
    _rule(
        "die-stuur-ik",
        needs(
            "present|future|effort",
            "send",
            "by-us",
            "it-first",
            "of-promise|after-promise",
            "term",
        ),
        ("De appreciatie is u toegezegd. | Die zal ik in juni sturen.",),
        ("Die zal ik in juni sturen.",),
        lacks="third person document",
    ),
    _rule(
        "hoop-te-sturen",
        needs("effort", "sturen|zenden|toezenden|verstrekken", "by-us", "document", "term"),
        (
            "Wij verwachten deze stukken begin juni te kunnen sturen.",
            "Ik streef ernaar het advies in mei te verstrekken.",
        ),
        (
            "De raad verwacht deze stukken begin juni te kunnen sturen.",
            "Wij verwachten de gemeenten deze stukken begin juni te sturen.",
            "Wij verwachten deze stukken te kunnen sturen.",
        ),
        lacks="third person to-other",
    ),
    _rule(
        "geeft-reactie",
        needs("present|future|effort|wish", "geven", "by-us", "come-paper|paper", "term"),
        ("Ik zal voor de zomer een reactie geven op het rapport van de rekenkamer.",),
        (
            "Ik zal de gemeenten voor de zomer een reactie geven.",
            "De raad zal voor de zomer een reactie geven.",
        ),
        lacks="to-third person to-other others-get",
    ),
    _rule(
        "richt-zich-tot",
        needs("present|future|effort|wish", "address", "kamer", "by-us", "term|later"),
        ("Naar verwachting richt het kabinet zich daarover voor de kerst tot uw Kamer.",),
        ("Het kabinet richt zich tot uw Kamer met een verzoek.",),
    ),
    _rule(
        "kabinetsreactie-volgt",
        needs("present|future", "arrive", "paper"),
        (
            "Een kabinetsreactie daarop volgt na de zomer.",
            "De kabinetsreactie zal in mei verschijnen.",
        ),
        (
            "Een advies daarop volgt na de zomer.",
            "De kabinetsreactie volgt de lijn van het advies.",
        ),
        lacks="takes-object",
    ),
    _rule(
        "er-komt-een-brief",
        needs("komt|future|effort", "komen", "come-paper|paper", "by-us|there", "term"),
        (
            "Er komt voor de zomer een brief van mijn collega over dit onderwerp.",
            "Voor het reces komt er een brief over de voortgang van de onderhandelingen.",
        ),
        ("Er komt voor de zomer een brief van de gemeente.",),
        lacks="third",
    ),
    _rule(
        "streef-naar-brief",
        needs("effort", f"{_GIVES}|reach|arrive|come", "paper|come-paper", "by-us|by-pronoun"),
        ("Zij hoopt de brief eind november te kunnen sturen.",),
        (
            "Het streven is het voorstel in mei aan de Raad van State aan te bieden.",
            "Zij hebben zich voorgenomen de visie vast te stellen en aan de raden voor te leggen.",
        ),
        lacks="third to-other",
    ),
    _rule(
        "stuur-een-brief",
        needs("present|future|effort|wish", "send", "come-paper|paper|sendable", "by-us", "term"),
        ("Het kabinet stuurt hierover dit najaar een brief.",),
        (
            "Ik stuur de havens dit najaar een brief.",
            "Ik stuur hem een brief.",
            "Ik stuur dit najaar een brief naar de Belastingdienst.",
        ),
        lacks="third person to-other others-get",
    ),
    _rule(
        "minister-stuurt-brief",
        needs("present", "send", "kamer-self|to-kamer", "come-paper|document", "government"),
        ("De minister van Asiel en Migratie stuurt uw Kamer hierover een brief.",),
        (
            "Ik stuur uw Kamer de brief.",
            "De gemeente stuurt uw Kamer een brief.",
        ),
        lacks="first known-paper",
    ),
    _rule(
        "wetsvoorstel-indienen",
        needs(
            "present|passive|future|future-passive|effort|wish",
            "bill",
            "bill-paper",
            "term",
        ),
        ("Het wetsvoorstel wordt dit najaar ingediend.",),
        ("Het wetsvoorstel is in mei ingediend.", "Fabrikanten dienen in mei een aanvraag in."),
        lacks="third",
    ),
    _rule(
        "het-indienen",
        needs(
            "present|passive|future|future-passive|effort|wish",
            "bill",
            "after-promise",
            "it-object|it-first|by-pronoun|by-us",
            "term",
        ),
        ("Het voorstel zou u in mei bereiken. | Ik verwacht het in het najaar in te dienen.",),
        (
            "Het geld is toegezegd. | De aanvraag wordt in mei ingediend.",
            "Ik verwacht het in het najaar in te dienen.",
        ),
        lacks="third",
    ),
    _rule(
        "brief-gaat-uit",
        needs("present|future|effort", "go-out", "come-paper|paper|sendable", "term"),
        ("De brief zal deze week uitgaan.", "Het antwoord gaat uiterlijk 31 oktober uit."),
        (
            "De brief zal deze week naar de gemeenten uitgaan.",
            "De brief zal uitgaan.",
            "De brief waarmee ouders worden uitgenodigd gaat in mei de deur uit.",
        ),
        lacks="third to-other",
    ),
    _rule(
        "kabinet-reageert",
        needs(
            "present|future|effort|wish",
            "react",
            "by-us",
            "document|paper|questions|findings|on-report",
            "term",
        ),
        (
            "Het kabinet zal voor de zomer op het advies reageren.",
            "De raad heeft zijn advies aangeboden. | Ik zal hierop voor de zomer reageren.",
        ),
        (
            "De sector reageert voor de zomer op het advies.",
            "Ik reageer op het advies.",
            "De raad heeft zijn advies aangeboden. | De sector reageert hierop voor de zomer.",
            "De gemeente heeft geklaagd. | Ik zal hierop voor de zomer reageren.",
        ),
        lacks="to-third",
    ),
    _rule(
        "reageert-schriftelijk",
        needs(
            "present|future|effort|wish",
            "react",
            "by-us",
            "written",
            "kamer|person|on-request",
            "term",
        ),
        (
            "Ik reageer op verzoek van het lid Jansen in mei schriftelijk op het pamflet.",
            "Op het pamflet zal ik in mei schriftelijk aan uw Kamer reageren.",
        ),
        (
            "Ik reageer in mei schriftelijk op het pamflet.",
            "Op verzoek van het lid Jansen reageer ik schriftelijk op het pamflet.",
            "Ik reageer binnen vier weken schriftelijk op het verzoek, bedoeld in het eerste lid.",
        ),
        lacks="to-third",
    ),
    _rule(
        "stuk-volgt",
        needs("present|future", "volgen", "sendable|pronoun", "term|later"),
        ("Voor de overige regio's volgen de cijfers later dit jaar.",),
        (
            "De invoering op andere trajecten volgt later.",
            "De evaluatie volgt in 2027.",
            "Het bureau volgt de kosten en maakt elk kwartaal een overzicht.",
            "Een bureau volgt de proeven en levert later een overzicht aan mij op.",
        ),
        lacks="takes-object",
    ),
    _rule(
        "dat-stuk-volgt",
        needs("present|future", "volgen", "document", "after-promise", "term"),
        ("U is een evaluatie toegezegd. | De evaluatie volgt in januari.",),
        (
            "De evaluatie volgt in januari.",
            "U is een evaluatie toegezegd. | De evaluatie volgde in januari.",
        ),
        lacks="third takes-object after-commission",
    ),
    _rule(
        "toegezegde-volgt",
        needs("present|future", "volgen", "pledged", "term"),
        (
            "De door mij toegezegde analyse van de rente volgt begin april.",
            "Zoals ik de Kamer eerder heb toegezegd, volgt in oktober de uitkomst.",
        ),
        (
            "De aangekondigde verhoging van de accijns volgt in oktober.",
            "De door de sector toegezegde verbetering volgt begin april.",
            "De toegezegde analyse volgt.",
        ),
        lacks="third takes-object",
    ),
    _rule(
        "toegezegde-komt",
        needs(
            "present|future", "komen|verschijnen", "pledged", "term", "document|come-paper|paper"
        ),
        (
            "De toegezegde brief over de bekostiging komt in mei.",
            "Het door mij toegezegde overzicht zal dit najaar verschijnen.",
        ),
        (
            "De door de sector toegezegde brief verschijnt in mei.",
            "De toegezegde brief komt.",
            "De toegezegde verbetering komt in mei.",
        ),
        lacks="third takes-object by-us",
    ),
    _rule(
        "voeg-bij-volgende",
        needs("present|future|effort", "append", "by-us", "coming", "document|paper|sendable"),
        ("Bij de volgende voortgangsbrief voeg ik een overzicht van de gebieden.",),
        (
            "Bij deze brief voeg ik een overzicht van de gebieden.",
            "Bij de volgende aanvraag voegt de gemeente een overzicht.",
        ),
    ),
    _rule(
        "het-volgt",
        needs("present|future", "volgen", "it-first", "of-promise|after-promise", "term"),
        ("Het draaiboek heb ik u toegezegd; het volgt in januari.",),
        ("De bouw is begonnen; het volgt in januari.",),
    ),
    _rule(
        "hij-komt",
        needs(
            "present|future",
            "komen|verschijnen",
            "main",
            "it-first|pronoun",
            "of-promise|after-promise",
            "term",
        ),
        ("De toegezegde brief is vertraagd. | Hij komt in de tweede helft van januari.",),
        ("De toegezegde brief is vertraagd. | Die kom ik dit jaar na.", "Hij komt in januari."),
        lacks="by-us after-commission",
    ),
    _rule(
        "kom-terug-op",
        needs("present|future|effort|wish", "return", "by-us|by-pronoun", "by-us|to-kamer"),
        (
            "Hierop kom ik voor de zomer terug.",
            "Ik zal daar in een later stadium op terugkomen.",
            "Op de handhaving komen mijn ambtgenoot en ik later terug.",
        ),
        ("Zij komen in mei terug van vakantie.", "Ik kom hier bij de gemeenten op terug."),
        lacks="comes-to-other",
    ),
    _rule(
        "wordt-teruggekomen",
        needs("future-passive|passive", "return", "paper|coming|in-paper|term"),
        ("Hierop zal in de eerstvolgende voortgangsbrief worden teruggekomen.",),
        ("Hierop is in de voortgangsbrief teruggekomen.",),
        lacks="third",
    ),
    _rule(
        "wordt-ingegaan",
        needs("future-passive|passive", "include", "in-paper", "paper|coming|to-kamer"),
        (
            "In de Kamerbrief die voor de zomer verschijnt, zal worden ingegaan op de gevolgen.",
            "Vanaf 2025 zal in de rapportage aan de Kamer worden ingegaan op de wachttijden.",
        ),
        (
            "In het gesprek zal worden ingegaan op de gevolgen.",
            "De cijfers worden opgenomen in de volgende halfjaarrapportage.",
            "In de volgende voortgangsbrief wordt aandacht besteed aan de gevolgen.",
        ),
        lacks="third opnemen nemen besteden",
    ),
    _rule(
        "wordt-meegestuurd",
        needs("future-passive|passive", "send|append", "coming", "document|sendable"),
        ("De bevindingen zullen worden meegestuurd met de eerstvolgende rapportage.",),
        (
            "De volgende rapportage zal aan de gemeenten worden gestuurd.",
            "Het volgende advies wordt in december aan de minister uitgebracht.",
        ),
        lacks="third to-other",
    ),
    _rule(
        "kom-met",
        needs("present|future|effort", "come", "by-us|by-pronoun", "paper|kamer|come-paper"),
        (
            "Voor Prinsjesdag komt het kabinet in een brief met een standpunt.",
            "Het kabinet zal in het voorjaar met een reactie op het rapport komen.",
        ),
        ("De sector komt met een gedragscode.", "Ik kom met de gemeenten tot afspraken."),
        lacks="after-commission",
    ),
    _rule(
        "in-stuk-ingaan",
        needs(
            "present|future|effort",
            "include|rapporteren|keep",
            "by-us|by-pronoun",
            "paper|coming|letter-to-kamer|pledged|to-kamer|in-paper|therein",
            "first|gaan|ingaan|rapporteren|behandelen|doen",
        ),
        (
            "In de volgende voortgangsrapportage zal ik hier nader op ingaan.",
            "De bevindingen neem ik op in de eerstvolgende voortgangsbrief.",
            "In de eerstvolgende Kamerbrief zal ik daarvan verslag doen.",
            "De overige toezeggingen zal ik in een afzonderlijke brief behandelen.",
        ),
        ("In deze brief ga ik in op de uitvoering.", "Ik ga op die vraag niet in."),
    ),
    _rule(
        "leest-u-in",
        needs("present|future", "find", "kamer", "paper|coming|come-paper|in-paper", "term|future"),
        (
            "De cijfers vindt u in de volgende voortgangsrapportage.",
            "Bij de Najaarsnota treft u een uitsplitsing aan van de meeruitgaven.",
            "De middelen ziet u terug in de volgende begroting.",
        ),
        (
            "De cijfers vindt u in de tabel.",
            "Ik vind het goed de sector te spreken voordat ik de brief met uw Kamer deel.",
        ),
        lacks="i-do",
    ),
    _rule(
        "vindt-u-dan",
        needs("present|future", "find", "kamer-self", "term|soon"),
        (
            "De dekking ervan treft u bij de Voorjaarsnota aan.",
            "U vindt de tussenstand straks bij de herijkte planning.",
            "De uitwerking vindt u met Prinsjesdag in het pakket.",
        ),
        ("De cijfers treft u in de tabel aan.", "De dekking trof u bij de Voorjaarsnota aan."),
        lacks="third i-do",
    ),
    _rule(
        "beantwoorden",
        needs("future|future-passive|effort", "answer|voorzien", "questions"),
        (
            "Ik tracht de vragen voor het kerstreces van een antwoord te voorzien.",
            "Ik streef ernaar de vragen zo spoedig mogelijk te beantwoorden.",
            "De vragen zullen zo spoedig mogelijk worden beantwoord.",
        ),
        ("De vragen zijn zo spoedig mogelijk beantwoord.", "Ik zal de brief beantwoorden."),
    ),
    _rule(
        "object-voorop",
        needs("present", "send|share|bill", "kamer", "by-us", "object-first"),
        ("De bevindingen doe ik aan de Kamer toekomen.",),
        ("Met genoegen doe ik u de bevindingen toekomen.",),
    ),
    _rule(
        "houd-op-de-hoogte",
        needs("present", "keep", "kamer|person", "by-us"),
        ("Ik houd uw Kamer op de hoogte van de ontwikkelingen.",),
        ("De politie houdt mij op de hoogte.",),
    ),
    _rule(
        "naar-verwachting-kan",
        needs("could", _GIVES, "kamer|person", "expected"),
        (
            "Naar verwachting kan ik uw Kamer voor de zomer informeren.",
            "Naar verwachting kan de Kamer hierover medio dit jaar worden geïnformeerd.",
            "Volgens de huidige inzichten kan ik u de evaluatie in januari doen toekomen.",
        ),
        ("Ik kan uw Kamer hierover niet informeren.", "Ik kan u melden dat het plan klaar is."),
    ),
    _rule(
        "ziet-ernaar-uit",
        needs("could", _GIVES, "kamer|person", "looks-so", "by-us"),
        ("Het ziet ernaar uit dat ik u de verkenning in juni kan doen toekomen.",),
        ("Het ziet ernaar uit dat gemeenten u in juni kunnen informeren.",),
    ),
    _rule(
        "kan-pas-dan",
        needs("could", f"{_GIVES}|answer", "kamer|person|questions|pledged", "only-then", "term"),
        (
            "De toegezegde brief kan ik u pas in juni sturen.",
            "Hierdoor kunnen de vragen van het lid Jansen pas in mei worden beantwoord.",
        ),
        ("Ik kan u pas informeren nadat het onderzoek is afgerond.", "Ik kan u pas informeren."),
    ),
    _rule(
        "dat-zal-ik-doen",
        needs("present|future|effort", "pro", "by-us", "of-promise|after-promise", "term"),
        (
            "Zoals toegezegd ga ik nog op de restwaarde in; ik zal dat na de zomer doen.",
            "De toegezegde nota komt niet voor de zomer; dat doe ik nu in het najaar.",
        ),
        (
            "Zij hebben mij gevraagd dit in mei te bespreken en dat zal ik doen.",
            "De brief is u toegezegd. | De gemeente zal dat in mei doen.",
        ),
    ),
    _rule(
        "dat-gebeurt",
        needs(
            "present|future", "gebeuren|geschieden", "it-first|it-object", "after-promise", "term"
        ),
        (
            "De brief is u toegezegd. | Dat zal voor het voorjaarsreces gebeuren.",
            "De toegezegde brief is vertraagd. | Naar verwachting zal dit in juni gebeuren.",
        ),
        (
            "Dat zal voor het voorjaarsreces gebeuren.",
            "De brief is u toegezegd. | Dat is in mei gebeurd.",
        ),
        lacks="third",
    ),
    _rule(
        "neem-de-kamer-mee",
        needs("present|future|effort|wish", "take-along", "kamer-self", "by-us", "term"),
        ("Ik neem uw Kamer voor de zomer mee in de verdere uitwerking.",),
        (
            "Ik neem de wens van uw Kamer voor de zomer mee in de verdere uitwerking.",
            "Graag neem ik uw Kamer mee in de overwegingen.",
        ),
    ),
    _rule(
        "wil-informeren",
        needs("wish", _GIVES, "kamer|person", "by-us", "term|later"),
        ("Ik wil uw Kamer hierover in het najaar informeren.",),
        ("Graag wil ik uw Kamer informeren over de stand van zaken.",),
    ),
    _rule(
        "beantwoord-voor",
        needs("present", "answer", "questions", "by-us", "term|later"),
        ("Ik beantwoord de vragen voor het debat.",),
        ("De vragen beantwoord ik als volgt.",),
    ),
    _rule(
        "beantwoordt-ze",
        needs(
            "future|future-passive|effort",
            "answer",
            "after-promise",
            "it-object|it-first|by-pronoun",
            "term",
        ),
        (
            (
                "Ik heb u op 3 mei toegezegd de vragen te beantwoorden. | Ik zal deze in juni"
                " beantwoorden."
            ),
        ),
        ("Ik zal deze zo spoedig mogelijk beantwoorden.",),
        lacks="third",
    ),
    _rule(
        "worden-beantwoord",
        needs("passive", "answer", "after-questions", "it-first", "term|later"),
        (
            (
                "De vragen van het lid Jansen heb ik ontvangen. | Deze worden binnen de"
                " gebruikelijke termijn beantwoord."
            ),
        ),
        (
            "Deze worden binnen de gebruikelijke termijn beantwoord.",
            "Ik ontving vragen van gemeenten. | Deze worden binnen drie weken beantwoord.",
        ),
        lacks="third",
    ),
    _rule(
        "vragen-worden-beantwoord",
        needs("passive", "answer", "questions", "term|later"),
        (
            "De resterende vragen worden zo spoedig mogelijk schriftelijk beantwoord.",
            "De vragen 8 en 9 worden door mijn ambtgenoot in een aparte brief beantwoord.",
        ),
        ("De vragen worden beantwoord.", "De vragen worden hieronder beantwoord."),
        lacks="third",
    ),
    _rule(
        "ambtgenoot-beantwoordt",
        needs("passive", "answer", "questions", "by-us", "government"),
        ("De vragen over de aanmaningen worden door mijn ambtgenoot van Financiën beantwoord.",),
        (
            "De vragen zijn door het kabinet beantwoord.",
            "De vragen over het kabinet worden door de gemeente beantwoord.",
        ),
        lacks="third",
    ),
    _rule(
        "zeg-toe",
        needs("present|performative|could|effort|wish|future|willing", "promise", "by-us"),
        (
            "Ik zeg uw Kamer toe dat dit wordt uitgezocht.",
            "Wel kan ik een onderzoek toezeggen.",
            "Ik zeg hem een onderzoek toe naar de oorzaken daarvan.",
        ),
        (
            "Dat kan ik niet toezeggen.",
            "Voor de zorgvuldige behandeling zeg ik uw Kamer dank.",
        ),
    ),
    _rule(
        "toegezegd-te",
        needs("performative", f"{_GIVES}|return|come", "kamer|person|by-us"),
        ("Ik zeg toe uw Kamer jaarlijks verslag te doen.",),
        ("De sector zegt toe de ouders te informeren.",),
    ),
    _rule(
        "kiest-te",
        needs("chosen", _GIVES, "kamer", "by-us", "term"),
        (
            "Ik kies ervoor de brief begin volgend jaar aan uw Kamer te sturen.",
            "Ik heb besloten de brief in juni aan uw Kamer te zenden.",
        ),
        ("Ik heb ervoor gekozen u deze keer gebundeld te informeren.",),
        lacks="by-other",
    ),
    _rule(
        "bereid-te",
        needs(
            "willing",
            "by-us|by-pronoun",
            f"{_GIVES}|return|come",
            "kamer|person|document|paper|come-paper|sendable|return",
        ),
        (
            "Ik ben graag bereid uw Kamer hierover te informeren.",
            "Ik ben bereid daar in een brief op terug te komen.",
        ),
        ("Ik ben bereid dit te onderzoeken.", "Ik ben bereid een en ander toe te lichten."),
    ),
    _rule(
        "verzorgt-briefing",
        needs("future|willing|effort", "organiseren|verzorgen", "by-us"),
        (
            "Ik ben graag bereid een technische briefing te organiseren.",
            "Ik zal over het stelsel een technische briefing laten verzorgen.",
        ),
        (
            "Ik zal voor de gemeenten een technische briefing organiseren.",
            "Ik ben bereid een congres te organiseren.",
        ),
        lacks="third to-third to-other",
    ),
    _rule(
        "verzorgt-briefing-dan",
        needs("present", "organiseren|verzorgen", "by-us", "term"),
        ("Mijn ambtenaren verzorgen in februari een technische briefing aan uw leden.",),
        (
            "Ik laat een technische briefing verzorgen.",
            "De provincie verzorgt in februari een briefing.",
        ),
        lacks="third to-third to-other",
    ),
    _rule(
        "heb-brief-toegezegd",
        needs(
            "reported",
            "return|include|send|answer",
            "pledged",
            "return|paper|come-paper|document|sendable|questions",
            "by-us",
            "term|coming",
        ),
        (
            "Ik heb toegezegd hierop in mei terug te komen.",
            "Ik heb toegezegd in mei een brief te sturen.",
            "Ik heb toegezegd de cijfers op te nemen in de volgende voortgangsbrief.",
        ),
        (
            "Ik heb toegezegd de gemeenten in mei een brief te sturen.",
            "Ik heb toegezegd in mei met de gemeenten te spreken.",
            "Ik heb toegezegd hier schriftelijk op terug te komen.",
        ),
        lacks="third",
    ),
    _rule(
        "heb-brief-aangekondigd",
        needs("reported", "send", "come-paper|paper", "by-us", "term"),
        (
            "In het debat heb ik aangekondigd in juni een brief te sturen.",
            "Op 7 maart zegde ik toe in juni een brief over de sluizen te sturen.",
        ),
        (
            "In het debat heb ik aangekondigd de gemeenten in juni een brief te sturen.",
            "In het debat heb ik aangekondigd in juni met de sector te spreken.",
        ),
        lacks="third to-third person to-other others-get",
    ),
    _rule(
        "heb-reactie-toegezegd",
        needs("reported", "react|include", "pledged", "by-us", "document|paper|questions|findings"),
        (
            "Ik heb toegezegd op het advies te reageren.",
            "Ik heb toegezegd in te gaan op de aanbevelingen van het rapport.",
        ),
        ("Ik heb het rapport ontvangen en toegezegd de schade te vergoeden.",),
        lacks="third to-third person to-other others-get",
    ),
    _rule(
        "heb-hem-toegezegd",
        needs("reported", f"{_GIVES}|return", "person", "by-us"),
        ("Ik heb het lid Jansen toegezegd hem de resultaten te sturen.",),
        ("Ik heb de burgemeester toegezegd hem in juli te berichten.",),
        lacks="third",
    ),
    _rule(
        "heb-hem-toegezegd-dat-hij-krijgt",
        needs("reported", "receive|reach", "person", "by-us", "pronoun"),
        ("Ik heb het lid Jansen toegezegd dat hij in mei de cijfers krijgt.",),
        ("Ik heb het lid Jansen toegezegd dat het bureau in mei een verzoek krijgt.",),
        lacks="third",
    ),
    _rule(
        "heb-toegezegd",
        needs("reported", f"{_GIVES}|return|receive|reach", "kamer", "by-us"),
        (
            "Ik heb toegezegd de resultaten met uw Kamer te delen.",
            "Ik heb haar toegezegd dat uw Kamer de resultaten ontvangt.",
            "Het lid heeft van mij de toezegging gekregen dat de Kamer een brief ontvangt.",
        ),
        (
            "De sector heeft toegezegd mij de bestanden te leveren.",
            "Ik heb toegezegd dat bakfietsen aan een keuring worden onderworpen.",
        ),
    ),
    _rule(
        "heeft-toegezegd",
        needs("reported", _GIVES, "kamer", "by-pronoun", "pledged", "after-minister"),
        ("De minister gaat daarover. | Zij heeft uw Kamer toegezegd in mei een brief te sturen.",),
        (
            "De brancheorganisatie heeft de gemeenten toegezegd een brief te sturen.",
            "De NS gaat daarover. | Zij heeft uw Kamer toegezegd in mei een brief te sturen.",
        ),
        lacks="third to-third",
    ),
    _rule(
        "heb-gemeld-op-te-nemen",
        needs("reported", "include", "coming", "by-us"),
        ("Ik heb aangegeven dat ik een planning zal opnemen in de volgende voortgangsrapportage.",),
        ("Ik heb aangegeven dat ik dit zal opnemen in het convenant.",),
        lacks="third",
    ),
    _rule(
        "heb-toegezegd-komt",
        needs(
            "reported",
            "come|arrive",
            "kamer|person",
            "by-us",
            "paper|document|come-paper|sendable|to-kamer",
        ),
        ("Ik heb u toegezegd dat er een brief komt.",),
        ("Ik heb uw Kamer gemeld dat er een atlas zou komen.",),
    ),
    _rule(
        "is-toegezegd",
        needs("past", "promise", "kamer-self", "document|paper|sendable", "term"),
        ("Uw Kamer is voor het begrotingsdebat een rapportage over de voortgang toegezegd.",),
        ("De sector heeft uw Kamer voor de zomer een rapportage toegezegd.",),
        lacks="have",
    ),
    _rule(
        "streef-ernaar",
        needs(
            "effort",
            f"{_GIVES}|receive|include|reach|arrive|come",
            "kamer|person",
            "by-us|by-pronoun|receive|reach|arrive",
        ),
        (
            "Ik streef ernaar uw Kamer voor de zomer te informeren.",
            "Ik verwacht u de resultaten in mei toe te kunnen sturen.",
            "Het kabinet is voornemens uw Kamer hierover nader te berichten.",
            "Een plan hoop ik u eind november te kunnen zenden.",
        ),
        (
            "Ik ben voornemens dit proces te evalueren.",
            "Ik streef ernaar het convenant nog dit jaar te sluiten.",
        ),
    ),
)


# Sayings that promise by themselves.
SAYINGS: tuple[Rule[tuple[Act, ...]], ...] = (
    Rule(
        name="toezegging.staat-nog",
        pattern=phrases(
            r"(?:toezegging(?:en)?|belofte)\b[^;]{0,200}? (?:staat|staan|geldt|gelden|blijft"
            r"|(?<!zijn )blijven)"
            r" (?:nog|onverkort|onverminderd|overeind|staan|steeds|van kracht|onveranderd|gelden"
            r"|(?:uiteraard |vanzelfsprekend )?ook (?:jegens|voor) (?:u|uw kamer)"
            r"|gehandhaafd"
            r"|gestand)\b"
            r"|(?:staat|blijft) (?:nog |van \w+ )*(?:mijn|onze|de|een) (?:toezegging|belofte)\b"
            r"(?![^;]*\b(?:hiermee|hierbij|deze brief)\b)[^;]{0,60}? (?:open|uit)(?= om\b|,)"
            r"|nog open staat (?:mijn|onze|de) (?:toezegging|belofte)\b"
            r"|toezegging was,? en is,? dat (?:ik|wij|u|uw kamer)\b"
            r"|bevestig (?:ik |wij )?(?:hier |graag |hierbij )*(?:de|mijn|onze) (?:toezegging"
            r"|belofte) (?:dat|om)\b"
            r"|(?:overeind|onverkort|van kracht|staan) (?:blijft|blijven|staat|staan)\b[^;]{0,40}"
            r"\b(?:toezegging(?:en)?|belofte)"
            r"|(?:toezegging(?:en)?|belofte|afspraak)\b[^;]{0,200}? (?:houd (?:ik|wij)|houden wij)"
            r"(?: [^;]{0,40}?\bvast| gestand)\b"
            r"|(?:houd|houden) (?:ik|wij) [^;]{0,40}?\b(?:vast aan|aan)\b[^;]{0,40}"
            r"\b(?:toezegging|belofte)[^;]{0,200}?\bvast\b"
            r"|(?:onverkort|onverminderd|onveranderd) (?:geldt|blijft|staat) (?:mijn|onze|de)"
            r" (?:uitspraak|toezegging|belofte|afspraak)\b"
            r"|(?:voornemen|planning|toezegging|belofte)\b[^;]{0,160} (?:handhaaf|handhaven)"
            r" (?:ik|wij)\b"
            r"|laat (?:ik|wij) de planning\b[^;]{0,60} staan\b"
            r"|(?<=^ )aan [^;]{0,160}\b(?:in het vooruitzicht (?:heb )?(?:gesteld|stelde)|toegezegd"
            r"|aangekondigd|beloofd),? houd ik vast\b"
            r"|(?:blijf|blijven) (?:ik |wij )?(?:\w+ )?bij (?:mijn|onze|de|die) (?:toezegging"
            r"|belofte)"
            r"|bij (?:mijn|onze|de|die) (?:toezegging|belofte) (?:blijf|blijven)"
            r"|(?:beloofd|toegezegd|aangekondigd)\b[^;]{0,200}\b(?:en|maar) (?:daar|daaraan"
            r"|aan (?:die|dat) (?:planning|tijdschema|termijn|datum))"
            r" (?:houd|houden) (?:ik|wij)\b"
            r"|(?:beloofd|toegezegd|aangekondigd)\b[^;]{0,200} daar(?:op)? is nog (?:altijd|steeds)"
            r" alles op gericht\b"
            r"|onverlet blijft (?:mijn|onze|de) (?:\w+ )?(?:toezegging|belofte|afspraak)\b"
            r"|(?:houd|houden) (?:(?:ik|wij) )?(?:mij|ons) aan (?:de|die|deze|mijn|onze)"
            r" (?:afspraak|toezegging|belofte)\b"
            r"|(?:toezegde|toegezegd|beloofde)\b[^;]{0,80}\bis (?:nog (?:altijd|steeds)"
            r"|onverminderd"
            r"|onveranderd) (?:mijn|ons|het) (?:voornemen|plan|bedoeling|inzet|streven)"
            r"|(?:(?:heeft|hebt|hebben|houdt) (?:u|uw kamer|de kamer|het lid|de leden|de heer"
            r"|mevrouw)|(?:u|uw kamer|de kamer) (?:heeft|hebt) (?:van mij )?nog)\b"
            r"[^;,]{0,120} te ?goed(?= ?[.,;:]|$| (?:waar\w*|die|dat)\b)"
            r"|(?<!waarop de )(?<!waarbinnen de )(?:toezegging(?:en)?|belofte)\b[^;]{0,200}?"
            r" (?:zal|zullen|blijf|blijven) (?:ik|wij|het kabinet)?"
            r" ?(?:\w+ ){0,4}?(?:gestand doen|nakomen|gestand worden gedaan|worden nagekomen)\b"
        ),
        reading=("commitment", "repeat"),
        examples=(
            "Mijn toezegging om de Kamer te informeren staat onverkort.",
            "De toezegging aan het lid Jansen geldt nog steeds.",
            "Aan de afspraak u eens per halfjaar bij te praten houd ik vast.",
            "Verder staat nog mijn toezegging open om u een evaluatie te zenden.",
        ),
        counterexamples=("De toezegging aan het lid Jansen is nagekomen.",),
        hints=with_marks(
            "toezegging toezeggingen belofte afspraak toezegde toegezegd beloofde goed tegoed"
            " uitspraak handhaaf handhaven planning beloofd aangekondigd vooruitzicht"
        ),
    ),
    Rule(
        name="toezegging.wendt-zich-tot",
        pattern=phrases(
            r"(?:zal|zullen) (?:ik |wij )?(?:mij|ons)\b[^;]{0,60}\btot (?:u|uw kamer|de kamer)"
            r"[^;]{0,20} wenden\b"
        ),
        reading=("commitment",),
        examples=("Zodra overeenstemming is bereikt, zal ik mij tot uw Kamer wenden.",),
        counterexamples=("De gemeente zal zich tot de Kamer wenden.",),
        hints=with_marks("wenden"),
    ),
    Rule(
        name="toezegging.verbindt-zich",
        pattern=phrases(
            r"(?:verbind|verbinden) (?:ik |wij )?(?:mij|ons) (?:er(?:toe)? )?(?:hierbij )?(?:toe )?"
            r"[^;]{0,160}\b(?:kamers?|staten-generaal|u)\b[^;]{0,120}\bte (?:sturen|zenden|leggen"
            r"|bieden|informeren|berichten|rapporteren|voorleggen|doen toekomen)\b"
        ),
        reading=("commitment",),
        examples=("Ik verbind mij ertoe uw Kamer in 2024 een verslag voor te leggen.",),
        counterexamples=("Ik verbind mij ertoe de gemeenten te helpen.",),
        hints=with_marks("verbind verbinden"),
    ),
    Rule(
        name="toezegging.wil-in-brief-ingaan",
        pattern=phrases(
            r"(?:wil|willen) (?:ik|wij|we)\b[^;]{0,60}? in een (?:(?:aparte|separate|afzonderlijke"
            r"|latere|volgende|nadere) )?(?:kamer)?brief\b[^;]{0,60}\b(?:op (?:ingaan|terugkomen)"
            r"|(?:ingaan|terugkomen))\b"
            r"|(?:ik|wij|we) (?:wil|willen) (?:daar|hier)\w* (?:\w+ )?in een (?:(?:aparte|separate"
            r"|afzonderlijke|latere|volgende|nadere) )?(?:kamer)?brief\b[^;]{0,60}\b(?:ingaan"
            r"|terugkomen)\b"
        ),
        reading=("commitment",),
        examples=(
            "Wanneer de cijfers er zijn, wil ik daar in een brief aan uw Kamer op ingaan.",
            "Ik wil daar in een aparte brief op terugkomen.",
        ),
        counterexamples=(
            "Daar wil ik in deze brief op ingaan.",
            "De gemeente wil daar in een brief op ingaan.",
        ),
        hints=with_marks("ingaan terugkomen"),
    ),
    Rule(
        name="toezegging.meer-zeggen",
        pattern=phrases(
            r"(?:hoop|verwacht|denk|zal|zullen)\b(?![^;]*\b(?:niet|geen)\b)[^;]{0,60}\b(?:u"
            r"|uw kamer"
            r"|de kamer)\b[^;]{0,60}\bmeer\b[^;]{0,40}\b(?:zeggen|vertellen)\b"
            r"|(?:hoop|verwacht) (?:ik )?(?:u|uw kamer|de kamer) [^;,]{0,60}"
            r"\bte kunnen (?:zeggen|vertellen) (?:of|hoe|wat|welke|wanneer)\b"
        ),
        reading=("commitment",),
        examples=("Te zijner tijd hoop ik u daar meer over te kunnen zeggen.",),
        counterexamples=("Ik kan u daar niet meer over zeggen.",),
        hints=with_marks("zeggen vertellen"),
    ),
    Rule(
        name="toezegging.wordt-voldaan",
        pattern=phrases(
            r"(?:toezegging(?:en)?|belofte|afspraak)\b(?=[^;]{0,260}\b(?:voldaan|nagekomen|ingelost"
            r"|gestand gedaan|gegeven) (?:met|in|bij|door|middels|via))[^;]{0,160}?"
            r"\b(?:wordt|worden|zal|zullen)\b"
            r"(?![^;]{0,160}\b(?:hiermee|hierbij|daarmee|deze brief))[^;]{0,80}"
            r"\b(?:voldaan|nagekomen|ingelost|gestand gedaan"
            r"|(?:gevolg|uitvoering|invulling) gegeven)"
            r" (?:met|in|bij|door|middels|via) (?:een|de|mijn) (?:\w+ ){0,2}\w*(?:brief|notitie"
            r"|rapportage|reactie|overzicht|rapport|bericht|nota|memorie|begroting|jaarverslag)\b"
        ),
        reading=("commitment", "repeat"),
        examples=("Aan deze toezegging wordt in mei voldaan met een aparte brief.",),
        counterexamples=(
            "Aan deze toezegging wordt hiermee voldaan met een aparte brief.",
            "Aan deze toezegging is in mei voldaan met een aparte brief.",
        ),
        hints=with_marks("voldaan nagekomen ingelost gestand gegeven"),
    ),
    Rule(
        name="toezegging.komt-later-na",
        pattern=phrases(KEPT_LATER),
        reading=("commitment", "repeat"),
        examples=(
            "Aan deze toezegging wordt eind 2024 voldaan.",
            "Deze toezegging kom ik in het najaar na.",
            "Ik streef ernaar deze toezegging eind 2024 na te komen.",
            "Afdoening van deze toezegging is voorzien in het vierde kwartaal.",
        ),
        counterexamples=(
            "Aan deze toezegging wordt hiermee eind 2024 voldaan.",
            "Aan deze toezegging is eind 2023 voldaan.",
            "Hierbij kom ik de toezegging na die ik in het najaar deed.",
        ),
        hints=with_marks("toezegging toezeggingen belofte afspraak"),
    ),
    Rule(
        name="toezegging.voldoe-aan-verzoek",
        pattern=phrases(
            r"(?:(?:zal|zullen|streef|streven|hoop|hopen) (?:ik|wij) |(?:ik|wij|kabinet|regering"
            r"|minister|staatssecretaris) (?:zal|zullen|streef|streeft|hoop|hoopt) )"
            r"(?![^;]*\bniet\b)[^;]{0,60}"
            r"\baan (?:dit|dat|uw) verzoek (?:[^;,]{1,40} )?(?:te )?(?:kunnen )?(?:voldoen"
            r"|(?:gehoor|gevolg) geven|tegemoetkomen)"
            r"|aan (?:dit|dat|uw) verzoek (?:zal|zullen) (?:ik|wij) (?![^;]*\bniet\b)[^;]{0,60}"
            r"\b(?:voldoen|gehoor geven|tegemoetkomen)"
            r"|aan (?:het|dit|dat|uw|haar) verzoek [^;]{0,120}\bom (?:een|de|het|mijn|nadere)"
            r" (?:\w+ )?\w*(?:reactie|brief|overzicht|informatie|notitie|rapport|rapportage|cijfers"
            r"|stukken|appreciatie|standpunt|planning|stand van zaken)\b[^;]{0,80}? (?:zal|zullen)"
            r" (?![^;]*\bniet\b)[^;]{0,60}\b(?:voldoen|tegemoetkomen|worden (?:voldaan"
            r"|tegemoetgekomen))"
        ),
        reading=("commitment",),
        examples=(
            "Ik zal in mei aan dit verzoek voldoen.",
            "Aan het verzoek van de commissie om een reactie zal nog worden voldaan.",
        ),
        counterexamples=(
            "Ik kan niet aan dit verzoek voldoen.",
            "Aan dit verzoek voldoe ik.",
            "Aan het verzoek om de brug te openen zal worden voldaan.",
        ),
        hints=with_marks("voldoen voldaan gehoor gevolg tegemoetkomen tegemoetgekomen"),
    ),
    Rule(
        name="toezegging.om-goedkeuring",
        pattern=phrases(
            r"(?:zal|zullen|wordt|worden)\b[^;]{0,60}\b(?:kamers?|staten-generaal)\b[^;]{0,60}"
            r"\bom (?:goedkeuring|instemming)\b[^;]{0,40}\bgevraagd\b"
        ),
        reading=("commitment",),
        examples=("Voor de wijziging ingaat, zal de Kamer om goedkeuring worden gevraagd.",),
        counterexamples=("De Kamer is om goedkeuring gevraagd.",),
        hints=with_marks("goedkeuring instemming"),
    ),
    Rule(
        name="toezegging.in-uw-bezit",
        pattern=phrases(
            r"(?:zal|zullen|wordt|komt|is|zijn)\b"
            r"(?![^;,]* niet (?!later|eerder|alleen)[^;,]* bezit\b)[^;]{0,100}"
            r"\bin (?:het )?(?:uw bezit"
            r"|bezit van uw kamer)"
        ),
        reading=("commitment",),
        examples=("De handreiking zal eind november in uw bezit zijn.",),
        counterexamples=(
            "De stukken die reeds in het bezit van de gemeente zijn.",
            "Het plan zal niet meer voor het debat in uw bezit zijn.",
        ),
        hints=with_marks("bezit"),
    ),
)

# A paper that by its nature goes to the Kamer, with the words of which it is a compound.
_KAMER_PAPER = (
    r"(?:(?:kamer|voortgangs|verzamel|beleids)?brief|(?:kabinets|beleids)?reactie|kabinetsstandpunt"
    r"|voortgangsrapportage|appreciatie)"
)
_BY = r"(?:in|op|voor|vóór|rond|eind|begin|medio|uiterlijk|binnen)"
_TIMES = rf"(?:{NAMED_TIMES}|dagen|termijn)"

# A decree is laid before the Kamer, and not before a council.
_SHOWN = r"voorhang(?![^;]{0,120}\b(?:zou|kan|kunnen|provinciale|gemeenteraad))"
# What is offered to somebody else ("aanbieding aan de Algemene Rekenkamer").
_TO_OTHERS = (
    r"(?![^;]{0,60}\baan (?:de|het) (?!(?:tweede |eerste )?kamers?\b|orde\b|parlement"
    r"|staten-generaal|leden))"
)
# A paper of ours: of no other, and to nobody else.
_OF_US = (
    r"(?![^;]{0,60}\b(?:van|door) (?:de|het) (?!kabinet|regering|minister|staatssecretaris|zijde"
    r"|kant))(?![^;]{0,60}\baan (?:de|het) (?!(?:tweede |eerste )?kamer|lid\b|leden\b))"
)
# Nouns that promise as a verb does ("toezending is in mei voorzien"); a term must stand by.
NOUNS: tuple[Rule[str], ...] = (
    Rule(
        name="toezegging.toezending",
        pattern=phrases(
            rf"(?:toezending|indiening|aanbieding|verzending|overlegging|inzending|{_SHOWN})\b"
            r"(?![^;]{0,60}\braad van state)"
            rf"{_TO_OTHERS}"
            r"(?! van (?:een|de|het) \w*(?:aanvra|bezwa)\w+)(?! geschiedt ter voldoening)"
            r"[^;]{0,160}\b(?:aan de orde|voorzien|voorzie|gepland|haalbaar|verwacht|volgt|volgen"
            r"|plaatsvinden|plaatsvindt|gebeurt|staat (?:\w+ )?voor|staat op|vindt"
            r"|geschiedt|beoogd|beoog|streef|nagestreefd|gestreefd|mogelijk"
            r" zijn|te verwachten)\b"
            rf"|{_SHOWN}\b[^;]{{0,80}}\b(?:start|begint|aanvangen|starten|beginnen)\b"
            r"|beoogde (?:datum (?:van|voor) (?:de )?)?(?:toezending|indiening|aanbieding"
            r"|verzending)\b(?![^;]{0,60}\braad van state)[^;]{0,80} is\b"
            r"|streefdatum (?:voor|van) (?:de )?(?:toezending|indiening|aanbieding"
            r"|verzending)\b[^;:]{0,30}:"
            r"|naar verwachting [^;.]{0,60}(?:aan|naar) (?:u|uw kamer|de kamer) (?:verzonden"
            r"|toegezonden|gestuurd|aangeboden)(?= ?\.? ?$)"
            r"|(?<=^ )naar verwachting (?:gereed en )?(?:verzonden|toegezonden) (?:in|voor|eind"
            r"|medio|begin)\b"
            r"|(?:(?<=: )|(?<=^ ))(?:toezending|indiening|aanbieding|verzending) (?:aan|bij)"
            r" (?:uw|de) kamer (?:na|zodra|nadat)\b(?![^;]*\b(?:niet|geen)\b)"
            r"|(?:toezending|indiening|aanbieding|verzending)\b[^;:]{0,60}\bkamer\b ?:?"
            rf" (?:[^;:,]{{0,20}} )??(?:{_TIMES}|q[1-4])(?: (?:van )?\d{{4}})?(?= ?\.? ?$)"
            rf"|(?<=^ )(?:(?:begin|eind|medio|voor|uiterlijk) )?{_TIMES}(?: \d{{4}})? ?:"
            rf" (?:toezending"
            r"|aanbieding|verzending) [^;:]{0,60}\b(?:aan|naar) (?:u|uw kamer"
            r"|de kamer)(?= ?[.;]? ?$)"
            r"|(?<=^ )(?:toezending|aanbieding|verzending) van (?:de|het|mijn) [\w’'-]+"
            rf" (?:[^\W\d]+ ){{1,2}}{_TIMES}(?: \d{{4}})?(?= ?\. ?$)"
            r"|(?:beantwoording|toezending|indiening|aanbieding|verzending)\b"
            r"(?![^;]{0,160}\bniet\b)[^;]{0,160}"
            r"\b(?:plaatsvinden|plaatshebben|plaatsheeft|geschieden"
            r"|volgen"
            r"|volgt)\b"
            r"|(?:acht|verwacht|voorzie|voorzien|plan|gestreefd|beoogd|streef|streven"
            r"|koers|koersen|hoop|(?:reken|mik|(?:kabinet|minister|staatssecretaris|zij|hij)"
            r" mikt|(?:ik|wij) mikken) (?:ik )?(?:nu |thans )?op"
            r"|zet (?:ik )?in op"
            r"|ga (?:ik )?(?:\w+ )?uit van|uitgegaan van|gaat uit naar|uit naar"
            r"|(?:volgt|gebeurt)(?= (?:de )?\w+ing\b))\b"
            r"[^;]{0,60}\b(?:toezending|indiening|aanbieding|verzending|voorhang|overlegging"
            r"|inzending)\b"
            r"|(?<=^ )(?:de )?beantwoording (?:van [^;,]{1,80} )?(?:geschiedt"
            r"|vindt [^;]{1,60} plaats)\b"
            r"|(?:streef|streven|hoop|mik) (?:ik |wij )?(?:er )?(?:naar|op) (?:een )?(?:\w+ )?"
            r"beantwoording\b"
            r"|(?:gericht|zet(?:ten)? (?:ik |wij )?in) op (?:een )?(?:\w+ ){0,3}(?:toezending"
            r"|indiening"
            r"|aanbieding|verzending)\b[^;]{0,80}\b(?:aan|bij|naar) (?:u|uw kamer|de kamer)\b"
        ),
        reading="commitment",
        examples=(
            "Indiening bij uw Kamer is in het voorjaar aan de orde.",
            "Ik acht toezending voor het kerstreces haalbaar.",
            "Toezending zal plaatshebben omstreeks 1 november.",
            "De voorhang bij beide Kamers start in mei.",
            "De beoogde datum van indiening bij uw Kamer is september 2024.",
            "Indiening bij uw Kamer is te verwachten vóór Prinsjesdag.",
            "Thans ga ik uit van overlegging aan beide Kamers in het vierde kwartaal.",
            "Ik mik op verzending van de brief in juni.",
            "Toezending van de uitkomsten begin maart 2027.",
            "Ik streef naar beantwoording voor het einde van de maand.",
        ),
        counterexamples=(
            "De toezending van de stukken verliep goed.",
            "De uitnodigingen worden naar verwachting verzonden in mei.",
            "De indiening bij de Kamer na advies van de Raad van State was vorig jaar.",
            "De NZa mikt op toezending van het rapport in juni.",
            "Aanbieding aan de Raad van State is voorzien in mei.",
            "Aanbieding aan de Algemene Rekenkamer is voorzien in mei.",
        ),
        hints=with_marks(
            "toezending indiening aanbieding verzending voorhang beantwoording overlegging"
            " inzending streefdatum verzonden toegezonden gestuurd aangeboden"
        ),
    ),
    Rule(
        name="toezegging.te-verwachten",
        pattern=phrases(
            r"\w*(?:brief|rapport|rapportage|evaluatie|reactie|nota|notitie|verslag|voorstel|overzicht)\b"
            r"[^;]{0,80}\b(?:uw kamer|de kamer|u)\b[^;]{0,80}\bte verwachten(?! geweest)\b"
            r"|(?:heeft|hebt) (?:u|uw kamer) (?:\w+ ){0,2}\w*(?:brief|rapportage|reactie|nota"
            r"|notitie)\b"
            r"[^;]{0,20}\bte verwachten(?! geweest)\b"
        ),
        reading="commitment",
        examples=(
            "Die rapportage valt voor uw Kamer in de tweede helft van april te verwachten.",
            "Hierna heeft uw Kamer nog een brief van mij te verwachten.",
        ),
        counterexamples=(
            "De rapportage meldt dat voor de zomer geen groei te verwachten is.",
            "De evaluatie die uw Kamer in mei ontving, was te verwachten geweest.",
        ),
        hints=with_marks("verwachten"),
    ),
    Rule(
        name="toezegging.reactie-voorzien",
        pattern=phrases(
            r"(?:kabinetsreactie|beleidsreactie|kabinetsstandpunt|kamerbrief|voortgangsbrief"
            r"|voortgangsrapportage|brief aan (?:uw|de) kamer"
            r"|(?:door mij |u )?(?:toegezegde|beloofde) \w*(?:brief|reactie|notitie|rapportage"
            r"|evaluatie|visie|overzicht))\b[^;,]{0,80} (?:is|zijn|staat|wordt"
            r"|valt)"
            rf" (?:(?:(?:nu|thans|momenteel|door mij|vooralsnog|{_BY} [^;,]{{1,40}}) )?"
            r"(?:voorzien|gepland|beoogd|verwacht)|[^;,]{0,40}\bte verwachten)"
            r"|(?<=^ )(?:de|een|mijn|het) (?:\w+ )?(?:kabinetsreactie|beleidsreactie"
            r"|kabinetsstandpunt)\b[^;,]{0,80} voorzie ik\b"
        ),
        reading="commitment",
        examples=(
            "De kabinetsreactie is voorzien in september.",
            "Een kabinetsreactie is in september te verwachten.",
            "De toegezegde brief staat gepland voor mei.",
        ),
        counterexamples=(
            "De bouw is voorzien in september.",
            "De kabinetsreactie was voorzien in september.",
            "Het advies is in september te verwachten.",
        ),
        hints=with_marks(
            "kabinetsreactie beleidsreactie kabinetsstandpunt kamerbrief voortgangsbrief"
            " voortgangsrapportage brief toegezegde beloofde"
        ),
    ),
    Rule(
        name="toezegging.reactie-komt",
        pattern=phrases(
            r"(?<=^ )(?:een|mijn|onze) (?:\w+ )?(?:\w*reactie|\w*brief|notitie|appreciatie)\b"
            rf"{_OF_US}[^;,]{{0,80}} komt\b(?! (?:aan|tot|voort|neer|overeen|terug|niet)\b)"
            r"|(?<=^ )er komt\b(?! (?:geen|niet))[^;]{0,60}\b(?:een|mijn) (?:\w+ )?"
            rf"(?:\w*brief|\w*reactie|notitie)\b{_OF_US}"
        ),
        reading="commitment",
        examples=(
            "Een nadere reactie op het rapport komt voor de zomer.",
            "Er komt voor de zomer een brief over de haven.",
        ),
        counterexamples=(
            "Een reactie van de gemeente komt in juni.",
            "Er komt in juni een brief aan de gemeenten.",
            "Mijn reactie komt overeen met die van mei.",
        ),
        hints=with_marks("komt"),
    ),
    Rule(
        name="toezegging.de-deur-uit",
        pattern=phrases(
            rf"(?<!elke )(?<!iedere ){_KAMER_PAPER}\b{_OF_US}(?: (?:daar|hier)op| aan [^;,]{{1,60}}"
            r"| (?:op|over|inzake) (?!hun|zijn|haar)[^;,]{1,80}"
            r"|,? (?:die|dat|waar\w+) [^;]{1,120}\b(?:toegezegd|beloofd|aangekondigd|gevraagd"
            r"|vroeg|verzocht))?,? (?:gaat|zal)\b(?![^;,]{0,60}\b(?:niet|nooit|bij|naar (?!uw"
            r"|de kamer))\b)[^;,]{0,60} de deur uit\b"
            rf"|(?:gaat|zal) (?:de|het|mijn|die|dat) (?:\w+ )?{_KAMER_PAPER}\b{_OF_US}[^;,]{{0,60}}"
            r" de deur uit\b"
        ),
        reading="commitment",
        examples=(
            "De brief die ik aan het lid Jansen heb toegezegd, gaat deze week de deur uit.",
            "Volgende week gaat mijn reactie de deur uit.",
        ),
        counterexamples=(
            "De brief aan de gemeenten gaat deze week de deur uit.",
            "De reactie op hun bezwaar gaat deze week de deur uit.",
            "Elke brief gaat langs een jurist voordat hij de deur uit gaat.",
            "De brief ging vorige week de deur uit.",
        ),
        hints=with_marks("deur"),
    ),
    Rule(
        name="toezegging.als-kamerstuk",
        pattern=phrases(
            r"(?:(?<=^ )|(?<=[,;] ))(?:(?! (?:initiatief\w*|(?:van|door) (?:de|het) (?:commissie"
            r"|leden|initiatiefnemers?|lid))\b)[^;,]){0,160}? (?:verschijnt|verschijnen|volgt"
            r"|volgen|komt)\b(?![^;]{0,100}\b(?:niet|elk|ieder|jaarlijks)\b)[^;]{0,100}"
            r" als kamerstuk\b"
        ),
        reading="commitment",
        examples=("De rapportage verschijnt in de tweede helft van september als Kamerstuk.",),
        counterexamples=(
            "De rapportage is in september als Kamerstuk verschenen.",
            "Het verslag van de commissie verschijnt in mei als Kamerstuk.",
            "De jaarverslagen verschijnen elk jaar als Kamerstuk.",
        ),
        hints=with_marks("kamerstuk"),
    ),
    Rule(
        name="toezegging.ingediend-nadat",
        pattern=phrases(
            r"(?:wetsvoorstel|wetsvoorstellen|wetswijziging|novelle)\b[^;,]{0,60} (?:wordt|worden"
            r"|zal|zullen) [^;,]{0,60}?ingediend (?:worden )?(?:nadat|zodra|wanneer)\b"
        ),
        reading="commitment",
        examples=("Het wetsvoorstel wordt ingediend nadat alle landen hebben ondertekend.",),
        counterexamples=(
            "Het wetsvoorstel is ingediend nadat alle landen hadden ondertekend.",
            "De aanvraag wordt ingediend nadat de gemeente heeft ingestemd.",
        ),
        hints=with_marks("wetsvoorstel wetsvoorstellen wetswijziging novelle"),
    ),
    Rule(
        name="toezegging.hebt-u",
        pattern=phrases(
            r"(?:bent|is) (?:u|uw kamer) (?:\w+ ){0,4}in (?:het )?bezit\b"
            r"|(?:(?<=^ )|(?<=; ))(?:u|uw kamer) (?:hebt|heeft) (?:de|het|die|dat|haar|hem)"
            r" (?:\w+ ){0,2}"
            rf"{_BY} [^;,.]{{0,40}}"
            rf"{_TIMES}(?= ?(?:[.,;]|$))"
            rf"|(?:(?<=^ )|(?<=; ))(?:ruim |nog |kort )?{_BY} [^;,]{{1,60}}"
            r" (?:hebt|heeft) (?:u|uw kamer) (?:de|het|dat|die|deze|dit) [\w-]+(?: alsnog)?"
            r"(?= ?(?:[.;]|$))"
            r"|(?:hebt|heeft) (?:u|uw kamer) (?:haar|hem|het|deze|die)(?= ?(?:[.,;]|$))"
            r"|(?:u |uw kamer )?(?:hebt|heeft) [^;]{0,160}\bin (?:huis|(?:(?:uw|haar) )?bezit)"
            rf"(?= ?(?:[.,;]|$)| {_BY}\b(?! zover))"
            r"|(?:hebt|heeft) (?:u|uw kamer|de kamer)\b[^;]{0,120} in handen\b"
            r"|(?:hebt|heeft) (?:u|uw kamer|de kamer) "
            r"(?:(?:de|het|die|dat|mijn|een) [^;,]{1,80}? )?"
            rf"{_BY} [^;,]{{0,40}}"
            rf"{_TIMES}(?: (?:aanstaande|a\.s|\d{{4}}))?(?= ?[.,;])"
            r"|(?:u|kamer)\b[^;]{0,160} tot (?:haar|uw) beschikking\b"
            r"|(?:is|zijn) (?:\w+ ){0,8}bij (?:u|(?:uw|de) kamer)(?= ?[.,;])"
            rf"|{_KAMER_PAPER} (?:die|dat) (?:u|uw kamer|de kamer) {_BY} [^;,]{{0,60}}"
            r" (?:hebt|heeft)(?= ?(?:[.,;]|$))"
            rf"|(?:{_KAMER_PAPER} ligt|ligt (?:de|het|mijn|die|dat|een) (?:\w+ )?{_KAMER_PAPER})"
            rf" er {_BY}\b(?! zover)(?![^;,]{{0,80}}\bniet\b)"
            r"|toegezegde [^;,]{1,60} (?:is|zijn) er (?:nog )?(?:in|voor|vóór|eind|begin|medio"
            r"|uiterlijk|rond) [^;,]{1,40}(?= ?[.,;])"
            r"|(?:ligt|liggen)\b[^;,]{0,120}\bter behandeling in (?:uw|de) kamer\b"
            r"|(?:zal|zullen)(?! [^;,]{0,80}\bniet\b(?![^;]*\bmaar\b)) [^;,]{0,80} bij"
            r" (?:u|(?:uw|de) kamer) (?:zijn|liggen)\b"
            r"|(?:(?<=^ )|(?<=, )|(?<=; ))(?:(?! niet (?!later|eerder|alleen))[^;,])*?"
            r"\bin uw bezit (?:is|zijn|komt)"
            r"|(?:probeer|hoop|streef|tracht|zal)\b[^;]{0,120}\bbij (?:u|uw kamer) te (?:laten"
            r"|doen) (?:zijn|liggen)\b"
            r"|(?:streven|wens|gericht|beoogd|bedoeling|inzet|hoop|streef|zorg|zorgen)\b[^;]{0,40}"
            r"\bdat (?:u|uw kamer|de kamer) [^;,]{1,120} (?:hebt|heeft)(?= ?[.,;]|$)"
            r"|(?:ligt|liggen|valt|vallen)\b[^;]{0,120}\b(?:op (?:uw (?:tafel|bureau)|de mat)"
            r"|voor u op tafel)\b"
            r"|(?:is|zijn|komt|komen|zal|zullen)\b[^;]{0,120}\b(?:voor (?:u|uw kamer|de kamer)"
            r" beschikbaar|beschikbaar voor (?:u|uw kamer|de kamer))\b"
            r"|(?:streven|planning|verwachting|bedoeling|zorg|verwacht|hoop|streef)\b[^;]{0,120}"
            r"\bbij (?:u|(?:uw|de) kamer) (?:ligt|is|zijn|liggen)(?= ?[.,;]|$)"
            r"|(?<!zou )(?<!zouden )(?:u|kamer|leden)\b[^;]{0,120}"
            rf"\b(?:{_TIMES}|huis|bezit|handen) hebben"
            r"(?= ?[.,;]|$)"
        ),
        reading="commitment",
        examples=(
            "Begin oktober hebt u haar.",
            "Binnen tien werkdagen bent u in het bezit van alle antwoorden.",
            "Dan hebt u het werkprogramma rond de jaarwisseling.",
            "De brief met de tarieven is per uiterlijk 1 juni bij u.",
            "Ik zorg dat uw Kamer voor 1 juni de cijfers tot haar beschikking heeft.",
            "Het is mijn wens dat u het rapport nog vóór het reces hebt.",
            "De analyse is in het voorjaar voor uw Kamer beschikbaar.",
            "De toegezegde reactie daarop is er vóór het meireces.",
            "Wat dat betekent, staat in een reactie die u binnen vijf maanden na vandaag heeft.",
            "Als het akkoord rond is, ligt de brief er voor het kerstreces.",
            "U hebt het rapport in huis voor het debat van 2 december.",
            "Ik zorg dat u die uitkomst uiterlijk 15 september heeft.",
        ),
        counterexamples=(
            "U hebt haar in mei ontvangen.",
            "U hebt vragen over het plan voor de zomer.",
            "De gemeente heeft de cijfers in mei tot haar beschikking.",
            "Het bestuur is uiterlijk 1 juni bij de rechtbank.",
            "U heeft het rapport in bezit voor zover het openbaar is.",
            "Die brief ligt er in mei nog niet.",
        ),
        hints=with_marks(
            "bezit huis hebt heeft hebben ligt bij beschikking handen tafel bureau mat beschikbaar"
            " toegezegde behandeling"
        ),
    ),
    Rule(
        name="toezegging.reken-op",
        pattern=phrases(
            r"(?:(?<=^ )reken(?:t u)? |(?:kunt|kan|mag) (?:u|uw kamer|de kamer) "
            r"|(?:u|uw kamer|de kamer) (?:kunt|kan|mag) )(?=[^;]*"
            r"(?:brief|verslag|notitie|rapport|rapportage|reactie|antwoord|antwoorden|overzicht"
            r"|evaluatie|voorstel|cijfers)\b)[^;]{0,100}(?:(?<= )op\b|\brekenen)"
        ),
        reading="commitment",
        examples=(
            "Reken voor dat verslag op begin april.",
            "U kunt voor de notitie rekenen op eind mei.",
            "Voorts kan de Kamer vóór het zomerreces rekenen op een afzonderlijke notitie.",
        ),
        counterexamples=(
            "U kunt rekenen op de inzet van het kabinet.",
            "De gemeenten kunnen in mei op een notitie rekenen.",
        ),
        hints=with_marks("reken rekent rekenen"),
    ),
)

# What puts something off to a time, which stands where the match ends.
NEW_TERMS: tuple[Rule[str], ...] = (
    Rule(
        name="toezegging.schuift-naar",
        pattern=phrases(
            r"(?:schuif|schuift|schuiven|opschuiven|doorschuiven|verschuif|verschuift|verschuiven"
            r"|verschoven|opgeschoven|doorgeschoven|verleg|verlegd|verleggen|verzet|verzetten"
            r"|verplaats|verplaatst|verplaatsen|uitgesteld|uitstellen|uit te stellen|verdaagd"
            r"|verdagen|getild)\b(?: [^;,]{0,40})? (?:naar|tot|op)\b"
        ),
        reading="commitment",
        examples=(
            "De toegezegde brief schuift op naar begin mei.",
            "De termijn moet ik verleggen naar 1 oktober.",
        ),
        counterexamples=("De brief verschijnt in mei.",),
    ),
    Rule(
        name="toezegging.zal-er-zijn",
        pattern=phrases(
            r"(?<=^ )(?:zij|hij|het|deze|die|dat|(?:de|die|dat|het) [\w-]+) (?:zal|zullen) er"
            r" (?:(?:dan|nu|naar verwachting|uiterlijk) ){0,2}(?=(?:in|voor|vóór|eind|begin|medio"
            r"|rond|op|dit|deze|nog) [^;,]{2,40} (?:zijn|liggen)\b)"
        ),
        reading="commitment",
        examples=("Zij zal er in september zijn.",),
        counterexamples=("Zij zal er in september niet aan toekomen.",),
    ),
    Rule(
        name="toezegging.wordt-nu",
        pattern=phrases(
            r"is (?:dat|dit) (?:nu |helaas )?(?=[^;,]{1,40} geworden)"
            r"|(?:dat|dit) wordt(?: (?:nu|helaas|naar verwachting)\b){0,2}"
            r"|(?:feit|gevolg|spijt mij|betreur|betekent),? dat\b[^;]{0,120}\b(?:pas|eerst)\b"
            r"|(?:wordt|worden)(?: (?:dat|dit|het|hij|zij|deze|die|nu|dus|helaas|daarom|daarmee"
            r"|vermoedelijk|waarschijnlijk|pas|naar verwachting)\b){1,4}"
        ),
        reading="commitment",
        examples=("De brief zou u in mei ontvangen; dat wordt nu september.",),
        counterexamples=("De brief wordt in september verstuurd.",),
    ),
    Rule(
        name="toezegging.streven-nu",
        pattern=phrases(
            r"(?:(?:streven|planning|inzet|verwachting|streefdatum|opleverdatum|bedoeling) is"
            r"(?: (?:het )?nu| thans)|(?:nieuwe|aangepaste|herziene) (?:streef|oplever|plannings)?"
            r"(?:datum|termijn|planning) (?:is|wordt|luidt)"
            r"|als (?:nieuwe |beoogde )?(?:streef|oplever)?(?:datum|termijn) (?:houd|houden"
            r"|hanteer) (?:ik |wij )?(?:nu )?"
            r"|(?:houd|houden) (?:ik|wij) (?:nu )?als (?:nieuwe )?(?:streef)?(?:datum|termijn)"
            r"|met als (?:nieuwe |beoogde )?(?:streefdatum|opleverdatum|termijn|planning|streven)"
            r"|(?:verwacht|verwachten|voorzie) (?:ik |wij )?(?:nu|thans)"
            r"|(?:verwacht|verwachten|hoop|hopen) (?:ik |wij )?(?:u|uw kamer|de kamer)"
            r" (?:pas|eerst)"
            r"|(?:mik|mikken|koers|koersen) (?:ik |wij )?(?:er )?(?:nu |thans )?op"
            r"(?: dat (?:u|uw kamer) [^;,]{1,40}(?= (?:in|voor|eind|begin|medio|rond)\b))?"
            r"|(?:richt|richten) (?:ik |wij )?(?:mij|ons) (?:nu |thans )?op)\b"
        ),
        reading="commitment",
        examples=(
            "Dat lukt niet voor de zomer; mijn streven is nu medio september.",
            "De nieuwe streefdatum is 1 november.",
            "De toegezegde brief is vertraagd, zodat ik verwacht u pas in mei te informeren.",
            "De toegezegde brief loopt vertraging op, met als streefdatum 1 november.",
            "De evaluatie haalt het reces niet; ik mik nu op begin oktober.",
            "Voor de toegezegde nota houd ik als nieuwe datum 25 april aan.",
        ),
        counterexamples=(
            "Mijn streven is de wachttijden terug te brengen.",
            "De oorspronkelijke planning was mei.",
            "De planning van de provincie ligt vast.",
        ),
    ),
    Rule(
        name="toezegging.maar-dan",
        pattern=phrases(
            r"(?:later|langer)\b[^;]{0,60}\bdan\b[^;,]{0,60}, (?:namelijk|te weten|en wel)"
            r"|niet (?:meer )?(?:in|voor|vóór|binnen|eind|begin|medio|op|dit|deze|voorafgaand)\b"
            r"[^;,]{1,60},? (?:maar|doch)(?: pas| eerst| wel| naar verwachting)?"
            r"|(?:streef|streven|hoop|hopen|verwacht|verwachten) (?:ik |wij )?(?:ernaar )?"
            r"(?:dat|dit|die|deze)(?: alsnog| wel)?(?= [^;,]{3,40} te (?:kunnen )?doen)"
        ),
        reading="commitment",
        examples=(
            "De toegezegde brief zal later komen dan voorzien, namelijk in september.",
            "Ik verwacht de brief die ik heb toegezegd niet in mei, maar in juni te sturen.",
        ),
        counterexamples=("De regeling geldt later dan voorzien, omdat de wet nog niet rond is.",),
    ),
    Rule(
        name="toezegging.pas-dan",
        pattern=phrases(
            r"(?:toezending|indiening|aanbieding|verzending|beantwoording)\b"
            r"(?:(?!omdat|doordat|aangezien|want)[^;]){0,120}(?:(?= (?:pas|eerst)\b)"
            r"|, (?:vindt|volgt|zal|geschiedt) [^;,]{0,80}?(?= (?:in|eind|begin|medio|voor) ))"
            r"|(?:gepland|voorzien|zou(?:den)? \w+)\b[^;,]{0,80}, (?:(?:maar|doch) )?"
            r"(?:komt|volgt|verschijnt)"
            r"(?: [^;,]{1,100}?)?(?= (?:in|eind|begin|medio|voor|vóór|dit|volgend|pas) )"
        ),
        reading="commitment",
        examples=(
            "Toezending van het plan vindt pas in september plaats.",
            "De evaluatie was gepland voor mei, maar komt door ziekte voor het kerstreces.",
        ),
        counterexamples=("Toezending blijft uit, omdat het bureau pas in mei begint.",),
    ),
)

#: What a member asks for, where a bare "Ja" promises it.
ASSENT: Rule[Act] = Rule(
    name="toezegging.ja",
    pattern=phrases(
        r"(?P<asks>(?:bent|is|zijn) (?:u|het kabinet|de (?:minister|staatssecretaris|regering))\b"
        r"[^?;]{0,30}?\bbereid|(?:kunt|wilt|zult|gaat|zou) u|zegt u|(?:leden|commissie|motie)\b"
        r"[^?;]{0,120}?\b(?:vragen|vraagt|verzoeken|verzoekt|vroegen|verzochten"
        r"|gevraagd (?:wanneer|op welke termijn))|kan(?= (?:de|uw) kamer\b))\b"
        r"(?![^?]{0,40}\b(?:bevestigen|herinneren|aangeven|toelichten|waarom|klopt|niet))"
        r"[^?]{0,200}?\bkamer\b[^?]{0,200}?\b(?:te informeren|informeren|geïnformeerd|gezonden"
        r"|gedeeld|ingediend|(?:te )?(?:zenden|sturen"
        r"|verstrekken|berichten|rapporteren|melden|overleggen|voorleggen)|(?:toe|aan|mee|voor)"
        r"(?: te )?(?:zenden|sturen|bieden|delen|leggen)|toekomen|ontvangt|krijgt|krijgen"
        r"|ontvangen|delen|laten weten|inlichten|in te lichten|terugkoppelen"
        r"|op de hoogte (?:te )?(?:stellen|brengen|houden))\b"
    ),
    reading="commitment",
    examples=(
        "Wilt u de Kamer vóór 1 april laten weten wat dit gesprek heeft opgeleverd?",
        "Wilt u de Kamer een kaart van alle kooien sturen?",
        "Bent u bereid het eindrapport aan de Kamer te sturen zodra het is afgerond?",
        "Wilt u het verslag van dat overleg aan de Kamer doen toekomen?",
        "Kunt u toezeggen dat de Kamer daarvan een overzicht ontvangt?",
        "De leden van de fractie vragen of de minister de evaluatie met de Kamer wil delen.",
    ),
    counterexamples=(
        "Bent u bekend met het bericht dat de Kamer niet is geïnformeerd?",
        "Bent u bereid met de gemeenten in gesprek te gaan?",
        "Kunt u bevestigen dat de Kamer daarover een brief zou ontvangen?",
        "Herinnert u zich dat de Kamer een landelijk beeld krijgt?",
    ),
)

# What an answer of nothing but a time promises.
WHEN: Rule[Act] = Rule(
    name="toezegging.antwoord-wanneer",
    pattern=phrases(
        r"(?P<asks>wanneer|op welke termijn)\b(?![^?]{0,60}\b(?:ontving|kreeg|kwam|stuurde|was"
        r"|werd|heeft|hebben|had)\b)[^?]{0,30}?\b(?:(?:kan|kunnen|mag|mogen|zal) (?:de|uw) kamer\b"
        r"[^?]{0,200}?\b(?:verwachten|tegemoet ?zien|ontvangen)|(?:ontvangt|krijgt) (?:de|uw) kamer"
        r"|(?:stuurt|zendt|biedt|informeert|bericht) (?:u|het kabinet|de (?:minister"
        r"|staatssecretaris|regering))\b[^?]{0,160}?\bkamer\b"
        r"|(?:komt|volgt|verschijnt) (?:de|het|uw) (?:\w+ ){0,3}?\w*(?:brief|reactie|evaluatie"
        r"|wetsvoorstel|rapport|rapportage|visie|nota|notitie|standpunt))\b"
    ),
    reading="commitment",
    examples=(
        "Wanneer ontvangt de Kamer de uitkomsten van het onderzoek?",
        "Wanneer kan de Kamer de uitwerking van de maatregelen verwachten?",
        "Wanneer stuurt u het evaluatierapport naar de Kamer?",
        "Op welke termijn komt de toegezegde brief?",
    ),
    counterexamples=(
        "Wanneer ontving de Kamer de brief?",
        "Wanneer komt de trein weer te rijden?",
        "Wanneer heeft u de Kamer geïnformeerd?",
    ),
)

# What an answer promises by the words of its question.
ANSWERS: tuple[Rule[Act], ...] = (ASSENT, WHEN)
