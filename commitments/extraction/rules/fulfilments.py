"""Fulfilment, postponement and withdrawal: which signals together make which act."""

from __future__ import annotations

from commitments.extraction.readings import Act
from commitments.extraction.rules.rule import FactRule, needs


def _rule(
    name: str,
    act: Act,
    wanted: tuple[frozenset[str], ...],
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
    lacks: str = "",
) -> FactRule[Act]:
    return FactRule(name, wanted, frozenset(lacks.split()), act, examples, counterexamples)


# What tells that a sentence does not keep what the one before it names.
_NOT_IN_TWO = (
    "gives-more before-motion kept-by-letter done-before before-done-before before-now"
    " before-refused before-promise-of-others before-asks before-withdrawal"
    " refused void delay fails takes-time commits answers before-motion-aside keeps-later"
    " of-content"
)

FULFILMENTS: tuple[FactRule[Act], ...] = (
    _rule(
        "nakoming.hierbij-toegezegd",
        "fulfilment",
        needs("now|thereby|closes|delivers|tells-here|gives-number", "promise|agreed"),
        (
            "Met deze brief geef ik invulling aan mijn toezegging aan het lid Jansen.",
            "Zoals toegezegd stuur ik u hierbij de evaluatie.",
            "Zoals toegezegd in het debat doe ik uw Kamer de openbare versie toekomen.",
            "Ik beloofde hem daarover uitsluitsel; deze brief strekt daartoe.",
        ),
        (
            "Hierbij informeer ik u over het besluit.",
            "Hierbij meld ik u dat de toegezegde evaluatie is begonnen.",
            "De sector heeft mij toegezegd dit hiermee te regelen.",
        ),
        lacks="tells-what promise-of-others refused void delay fails takes-time commits"
        " questions-late done-before keeps-later complies-later asks-to-register of-content"
        " comes-none",
    ),
    _rule(
        "nakoming.wat-u-zou-krijgen",
        "fulfilment",
        needs("now|closes", "would-get"),
        ("Het rapport dat ik u in mei zou sturen, is als bijlage 1 aan deze brief gehecht.",),
        ("Het rapport dat ik u in mei zou sturen, is nog niet gereed.",),
        lacks="promise-of-others refused void delay fails takes-time commits questions-late"
        " done-before of-content under-way gives-state",
    ),
    _rule(
        "nakoming.alsnog",
        "fulfilment",
        needs("gives-late", "promise|would|would-get"),
        (
            "De notitie die ik u had toegezegd, is vertraagd; hierbij ontvangt u haar alsnog.",
            "De toegezegde notitie is blijven liggen; u vindt haar alsnog bijgevoegd.",
        ),
        ("De toegezegde notitie is vertraagd; u ontvangt haar alsnog in mei.",),
        lacks="promise-of-others refused void of-content",
    ),
    _rule(
        "nakoming.van-de-lijst",
        "fulfilment",
        needs("now", "closes", "listed-promises"),
        ("Met deze brief geef ik invulling aan de hierna genoemde moties en toezeggingen.",),
        ("De hierna genoemde moties en toezeggingen staan nog open.",),
        lacks="promise-of-others refused void delay fails takes-time commits done-before"
        " of-content gives-state",
    ),
    _rule(
        "nakoming.zoals-gemeld",
        "fulfilment",
        needs("now", "announced"),
        ("Bijgaand treft u, zoals bericht op 27 september, het eindrapport aan.",),
        ("Zoals gemeld stellen de machthebbers voorwaarden.",),
        lacks="promise-of-others refused void delay fails takes-time commits questions-late"
        " delay answers of-content",
    ),
    _rule(
        "nakoming.zoals-toegezegd",
        "fulfilment",
        needs("delivers", "announced"),
        ("Zoals gemeld in mijn brief van 3 mei doe ik uw Kamer de openbare versie toekomen.",),
        ("Zoals gemeld zoekt mijn ministerie dit uit.",),
        lacks="promise-of-others refused void delay fails takes-time commits questions-late"
        " done-before",
    ),
    _rule(
        "nakoming.toegezegde-daad",
        "fulfilment",
        needs("promise", "done"),
        ("Conform mijn toezegging heb ik dit punt in de Raad naar voren gebracht.",),
        ("Ik heb toegezegd dit punt in de Raad naar voren te brengen.",),
        lacks="promise-of-others refused void delay fails takes-time commits questions-late"
        " done-before keeps-later told-that",
    ),
    _rule(
        "nakoming.verzoek",
        "fulfilment",
        needs("now|closes|delivers", "request"),
        (
            "Uw commissie verzocht mij om een overzicht, aan welk verzoek ik hierbij voldoe.",
            "In deze nota is op verzoek van de vaste commissie een overzicht opgenomen.",
        ),
        ("Hierbij zend ik u de antwoorden op de vragen van het lid Jansen.",),
        lacks="answers refused void delay fails takes-time commits promise-of-others motion"
        " questions-late done-before explains-here before-explains-here informs"
        " complies-later of-content",
    ),
    _rule(
        "nakoming.verzoek-tevens",
        "fulfilment",
        needs("complies", "request"),
        (
            (
                "Hierbij beantwoord ik de vragen van het lid Smit, waarbij ik tevens voldoe aan het"
                " verzoek van het lid Jansen om een overzicht."
            ),
        ),
        ("Hierbij zend ik u de antwoorden op de vragen van het lid Jansen.",),
        lacks="refused void delay fails takes-time commits promise-of-others done-before",
    ),
    _rule(
        "nakoming.gevraagde-brief",
        "fulfilment",
        needs("delivers|now", "asks-letter"),
        ("Naar aanleiding van uw verzoek om een brief te mogen ontvangen, informeer ik u.",),
        ("Naar aanleiding van uw verzoek om een toelichting informeer ik u.",),
        lacks="answers refused void delay fails takes-time commits promise-of-others"
        " questions-late done-before of-content",
    ),
    _rule(
        "nakoming.gevraagde-brief-in-twee-zinnen",
        "fulfilment",
        needs("before-asks-letter", "delivers", "informs"),
        ("Het lid Jansen vroeg om een brief over de haven. | Ik bericht u als volgt.",),
        ("Het lid Jansen vroeg om uitleg over de haven. | Ik bericht u als volgt.",),
        lacks="answers refused void delay fails takes-time commits promise-of-others"
        " questions-late done-before of-content before-fulfilment",
    ),
    _rule(
        "nakoming.motie",
        "fulfilment",
        needs("now|closes|delivers", "motion"),
        (
            "Hiermee is de motie van het lid Jansen uitgevoerd.",
            "Bijlage 3 bevat het pad waarom de motie van het lid Jansen vraagt.",
        ),
        ("De motie van het lid Jansen heb ik ontraden.",),
        lacks="tells-what motion-aside motion-asks motion-quoted done-before refused void delay"
        " fails takes-time commits keeps-later complies-later of-content",
    ),
    _rule(
        "nakoming.motie-uitgevoerd",
        "fulfilment",
        needs("motion", "carried-out"),
        ("Ter uitvoering van de motie van het lid Jansen is in mei een loket geopend.",),
        (
            "Ter uitvoering van de motie van het lid Jansen wordt in mei een loket geopend.",
            "Ter uitvoering van de motie van het lid Jansen is een opdracht verstrekt.",
        ),
        lacks="tells-what motion-aside motion-asks motion-quoted done-before refused void delay"
        " fails takes-time commits keeps-later complies-later of-content",
    ),
    _rule(
        "nakoming.tevens",
        "fulfilment",
        needs("goes-in-too", "promise|motion", "earlier-fulfilment"),
        (
            (
                "Met deze brief kom ik mijn toezegging aan het lid Smit na. | Ook ga ik in op de"
                " motie van het lid Jansen."
            ),
        ),
        ("Het debat was lang. | Ook ga ik in op de motie van het lid Jansen.",),
        lacks="tells-what promise-of-others motion-aside motion-asks done-before refused void delay"
        " fails takes-time commits keeps-later complies-later before-commits",
    ),
    _rule(
        "nakoming.vervolg-op-brief",
        "fulfilment",
        needs("now|delivers", "follows-letter", "sends-paper"),
        ("In vervolg op mijn brief van 3 mei ontvangt u hierbij het rapport.",),
        ("In vervolg op mijn brief van 3 mei informeer ik u hierbij over het besluit.",),
        lacks="answers void delay fails takes-time commits",
    ),
    _rule(
        "nakoming.in-twee-zinnen",
        "fulfilment",
        needs("before-promise|before-would|before-agreed", "now|closes", "points-back"),
        ("In het debat heb ik een notitie toegezegd. | Met deze brief voldoe ik daaraan.",),
        (
            "In het debat heb ik een notitie toegezegd. | Ik zal uw Kamer dit in mei toesturen.",
            "De bouw is begonnen. | Hierbij informeer ik u over dit besluit.",
        ),
        lacks=_NOT_IN_TWO,
    ),
    _rule(
        "nakoming.verzoek-in-twee-zinnen",
        "fulfilment",
        needs("before-request", "now|closes", "points-back"),
        ("De commissie vroeg mij om onderzoek. | Ik doe u het rapport bij dezen toekomen.",),
        ("De commissie verzocht mij haar vragen te beantwoorden. | Dat doe ik hieronder.",),
        lacks=f"{_NOT_IN_TWO} before-answers explains-here",
    ),
    _rule(
        "nakoming.getal-in-twee-zinnen",
        "fulfilment",
        needs("before-promise|before-would|before-agreed", "gives-number", "points-back|takes-up"),
        ("In het debat heb ik toegezegd het aantal te noemen. | Dit zijn er 34.",),
        ("Het lid Jansen vroeg naar het aantal. | Dit zijn er 34.",),
        lacks="before-refused before-promise-of-others before-asks before-withdrawal refused void"
        " delay fails takes-time commits",
    ),
    _rule(
        "nakoming.aantal-in-twee-zinnen",
        "fulfilment",
        needs("before-promise", "before-to-ask", "gives-count"),
        (
            (
                "Ik heb het lid Jansen toegezegd na te gaan hoeveel scholen dit zijn. | Het gaat om"
                " 34 scholen."
            ),
        ),
        ("Ik heb toegezegd de regeling te verbeteren. | Het gaat om 34 scholen.",),
        lacks="before-refused before-promise-of-others before-withdrawal refused void"
        " delay fails takes-time commits",
    ),
    _rule(
        "nakoming.motie-in-twee-zinnen",
        "fulfilment",
        needs("before-motion", "now|closes", "points-back"),
        ("Het lid Jansen diende een motie in over de zorg. | Met deze brief voldoe ik daaraan.",),
        ("De motie vraagt om zuinigheid. | Met deze brief informeer ik u over de voortgang.",),
        lacks="motion-asks kept-by-letter done-before before-done-before before-now before-refused"
        " before-promise-of-others before-asks before-withdrawal refused void delay"
        " fails takes-time commits answers before-motion-aside keeps-later informs motion-quoted",
    ),
    _rule(
        "nakoming.informeert-daarover",
        "fulfilment",
        needs("before-promise|before-would", "now|closes|delivers", "informs-of-it"),
        (
            (
                "In het debat heb ik toegezegd u te informeren. | Met deze brief informeer ik u"
                " hierover."
            ),
        ),
        (
            "De commissie vroeg om uitleg. | Met deze brief informeer ik u hierover.",
            "In het debat heb ik een notitie toegezegd. | Ik zal u hierover in mei informeren.",
        ),
        lacks="done-before before-done-before before-now before-refused before-promise-of-others"
        " before-asks before-withdrawal refused void delay"
        " fails takes-time commits before-motion-aside keeps-later",
    ),
    _rule(
        "nakoming.geeft-de-stand",
        "fulfilment",
        needs("before-promise", "before-to-inform", "now", "gives-state"),
        (
            (
                "In het debat heb ik toegezegd u te informeren over de wachtlijsten. | Met deze"
                " brief informeer ik u over de stand van zaken."
            ),
        ),
        (
            (
                "In het debat heb ik een evaluatie toegezegd. | Met deze brief informeer ik u over"
                " de stand van zaken."
            ),
        ),
        lacks="done-before before-done-before before-now before-refused before-promise-of-others"
        " before-asks before-withdrawal refused void delay"
        " fails takes-time commits before-motion-aside keeps-later",
    ),
    _rule(
        "nakoming.hetgeen-gebeurd-is",
        "fulfilment",
        needs("did-it", "promise"),
        ("Ik heb toegezegd dit bij de koepel aan te kaarten, hetgeen op 2 december is gebeurd.",),
        ("De sector heeft mij toegezegd te helpen, hetgeen op 2 december is gebeurd.",),
        lacks="promise-of-others refused void fails",
    ),
    _rule(
        "nakoming.het-gevraagde",
        "fulfilment",
        needs("gives-asked", "now"),
        ("Het gevraagde feitenrelaas gaat hierbij.",),
        ("Het gevraagde feitenrelaas vindt u op de website.",),
        lacks="refused void delay fails takes-time commits promise-of-others",
    ),
    _rule(
        "nakoming.meteen",
        "fulfilment",
        needs("answers-at-once", "promise|would"),
        ("Ik beloofde het lid Jansen dat uit te zoeken: het antwoord is ja.",),
        ("Ik heb het lid Jansen twee stukken toegezegd: een nota en een brief.",),
        lacks="promise-of-others refused void delay fails takes-time commits keeps-later slow",
    ),
    _rule(
        "nakoming.achteraf-in-twee-zinnen",
        "fulfilment",
        needs("before-now|before-delivers", "asked-for-it", "request"),
        ("Hierbij ontvangt u het overzicht. | Het lid Jansen had daarom verzocht.",),
        (
            "Hierbij ontvangt u het overzicht. | De sector had daarom verzocht.",
            "De bouw is begonnen. | Het lid Jansen had daarom verzocht.",
        ),
        lacks="answers before-answers refused void delay fails takes-time commits before-commits"
        " before-fulfilment before-commitment promise-of-others motion questions-late",
    ),
    _rule(
        "nakoming.ook-hier",
        "fulfilment",
        needs("also-here", "promise"),
        ("Conform de toezegging in het debat wordt ook ingegaan op de tarieven.",),
        ("In de evaluatie wordt ook ingegaan op de tarieven.",),
        lacks="refused void delay fails takes-time commits promise-of-others done-before"
        " keeps-later",
    ),
    _rule(
        "nakoming.dit-conform",
        "fulfilment",
        needs("before-now|before-delivers", "this-as", "promise|request"),
        (
            (
                "Hierbij bied ik u het rapport aan. | Dit conform mijn toezegging in het debat van"
                " 3 mei."
            ),
        ),
        ("De bouw is begonnen. | Dit conform mijn toezegging in het debat van 3 mei.",),
        lacks="refused void delay fails takes-time commits before-commits before-fulfilment"
        " before-commitment promise-of-others",
    ),
    _rule(
        "nakoming.dit-was-toegezegd",
        "fulfilment",
        needs("before-now|before-delivers", "was-promised"),
        ("Hierbij bied ik u het rapport aan. | Dit rapport is in het debat van 3 mei toegezegd.",),
        ("De bouw is begonnen. | Dit rapport is in het debat van 3 mei toegezegd.",),
        lacks="before-fails before-delay before-postponement refused void delay fails takes-time"
        " commits before-commits before-fulfilment"
        " before-commitment promise-of-others",
    ),
    _rule(
        "nakoming.navraag",
        "fulfilment",
        needs("to-ask|before-to-ask", "answered"),
        (
            (
                "Ik zegde het lid Jansen toe bij de sector na te gaan wat dit kost; die liet"
                " weten dat"
                " het € 2 miljoen is."
            ),
            (
                "Het lid Jansen heb ik toegezegd de inspectie te vragen naar de klachten. | De"
                " inspectie liet weten dat er 47 zijn."
            ),
        ),
        (
            "Het lid Jansen heb ik een brief toegezegd. | De sector liet weten dat dit tijd kost.",
            "Ik zegde toe dit na te gaan. | De navraag loopt.",
        ),
        lacks="promise-of-others refused void delay fails takes-time commits before-fulfilment"
        " before-refused before-promise-of-others",
    ),
    _rule(
        "uitstel.vragen",
        "postponement",
        needs("questions-late|questions-missed|asks-delay"),
        ("De vragen van het lid Jansen kunnen niet binnen de termijn worden beantwoord.",),
        ("De vragen zijn zo spoedig mogelijk beantwoord.",),
        lacks="before-postponement",
    ),
    _rule(
        "nakoming.daad-in-twee-zinnen",
        "fulfilment",
        needs("before-promise|before-agreed", "acted"),
        (
            (
                "In het debat heb ik toegezegd mijn ambtgenoot hierop te wijzen. | Dat heb ik op 24"
                " maart gedaan."
            ),
        ),
        ("In het debat heb ik dit toegezegd. | Dat heb ik u in mei gemeld.",),
        lacks="kept-by-letter before-asks before-refused before-promise-of-others"
        " refused void delay fails takes-time commits before-fulfilment keeps-later"
        " before-withdrawal before-postponement",
    ),
    _rule(
        "uitstel.niet-dan-maar-dan",
        "postponement",
        needs("not-then", "commits|promise|request"),
        ("De toegezegde brief ontvangt u niet voor de zomer, maar eind dit jaar.",),
        ("De toegezegde brief ontvangt u voor de zomer.",),
        lacks="promise-of-others void closes before-postponement",
    ),
    _rule(
        "uitstel.aangekondigd",
        "postponement",
        needs("delay|takes-time|awaits", "announced"),
        ("De brief die ik, zoals eerder gemeld, voorbereid, heeft vertraging opgelopen.",),
        ("Zoals ik u heb gemeld is het onderzoek nog niet afgerond.",),
        lacks="maybe-slips promise-of-others void closes explains before-questions-late done-before"
        " announced-measure refused motion-held gives-late",
    ),
    _rule(
        "uitstel.toezegging",
        "postponement",
        needs("delay|fails|takes-time|awaits", "promise|due|would|intended"),
        (
            "De toegezegde evaluatie heeft vertraging opgelopen.",
            "Helaas is het niet gelukt de toegezegde brief voor het debat te sturen.",
        ),
        ("De bouw heeft vertraging opgelopen.",),
        lacks="maybe-slips promise-of-others void closes explains before-questions-late done-before"
        " announced-measure refused motion-held gives-late",
    ),
    _rule(
        "uitstel.toezegging-niet-op-tijd",
        "postponement",
        needs("misses-promise"),
        ("De toezegging om u te informeren kan niet voor 1 mei worden nagekomen.",),
        ("De toezegging om u te informeren kom ik na.",),
        lacks="promise-of-others void done-before",
    ),
    _rule(
        "uitstel.termijn",
        "postponement",
        needs("misses-term", "motion|request|before-motion|before-request|before-promise"),
        (
            (
                "De motie van het lid Jansen vraagt om een plan voor de zomer. | Die datum kan niet"
                " worden nagekomen."
            ),
        ),
        (
            "De motie van het lid Jansen vraagt om een plan. | Die datum wordt gehaald.",
            "De bouw begint in mei. | Die datum wordt niet gehaald.",
        ),
        lacks="maybe-slips promise-of-others before-promise-of-others void now motion-aside"
        " before-motion-aside before-fulfilment done-before",
    ),
    _rule(
        "uitstel.termijn-van-vragen",
        "postponement",
        needs("delay|fails|takes-time", "of-questions"),
        (
            "De beantwoording van de vragen van het lid Jansen heeft vertraging opgelopen.",
            (
                "De termijn waarbinnen de vragen van het lid Jansen beantwoord hadden moeten zijn,"
                " zal worden overschreden."
            ),
        ),
        ("De vragen van het lid Jansen gaan over vertraging van treinen.",),
        lacks="closes now done-before before-postponement",
    ),
    _rule(
        "uitstel.verzoek",
        "postponement",
        needs("takes-time|awaits|cannot-meet", "request"),
        (
            "Hierbij bericht ik u dat aan uw verzoek niet voor 1 mei kan worden voldaan.",
            "De vaste commissie vroeg hierom; dat vergt meer tijd.",
        ),
        ("De bouw waarnaar het lid Jansen vroeg, is gereed.",),
        lacks="maybe-slips promise-of-others void closes now before-fulfilment questions-late"
        " before-questions-late",
    ),
    _rule(
        "uitstel.verzoek-vergt-tijd",
        "postponement",
        needs("takes-time", "before-request", "points-back|takes-up"),
        (
            (
                "De commissie verzocht om een reactie. | De voorbereiding van de reactie vergt meer"
                " tijd."
            ),
        ),
        ("De commissie verzocht om een reactie. | De bouw vergt meer tijd.",),
        lacks="maybe-slips promise-of-others void closes now before-fulfilment before-postponement"
        " questions-late before-now",
    ),
    _rule(
        "uitstel.verzoek-later",
        "postponement",
        needs("cannot-grant", "commits"),
        ("Ik kan niet aan uw verzoek tegemoetkomen, maar zal u de visie in juni doen toekomen.",),
        ("Ik kan niet aan uw verzoek tegemoetkomen.",),
        lacks="promise-of-others void closes before-fulfilment questions-late",
    ),
    _rule(
        "uitstel.gevraagde-datum",
        "postponement",
        needs("misses-asked"),
        ("Een reactie kan niet voor de gevraagde datum worden gegeven.",),
        ("Een reactie kan voor de gevraagde datum worden gegeven.",),
        lacks="promise-of-others void closes done-before before-postponement",
    ),
    _rule(
        "uitstel.gevraagde-termijn",
        "postponement",
        needs("fails|delay|takes-time|impossible", "before-asked-by-then", "points-back|takes-up"),
        (
            (
                "De vaste commissie verzocht mij voor 1 maart om een reactie. | Dat is niet"
                " haalbaar gebleken."
            ),
            "De motie vraagt om voor 1 april te rapporteren. | Dat is niet mogelijk.",
        ),
        (
            "De vaste commissie verzocht mij om een reactie. | Dat is niet haalbaar gebleken.",
            "De motie vraagt om te rapporteren. | Dat is niet mogelijk.",
        ),
        lacks="promise-of-others void closes now before-fulfilment before-postponement",
    ),
    _rule(
        "uitstel.nog-bezig",
        "postponement",
        needs("under-way|awaits|slow", "promised-by-then"),
        ("Het actieplan, dat ik u voor het kerstreces had toegezegd, is nog in voorbereiding.",),
        ("Het toegezegde actieplan is nog in voorbereiding.",),
        lacks="promise-of-others void closes explains done-before announced-measure refused now",
    ),
    _rule(
        "uitstel.doet-dat-dan",
        "postponement",
        needs("before-had-promised", "does-it-then"),
        (
            (
                "Ik had toegezegd uw Kamer in april te informeren. | Omdat het overleg nog gaande"
                " is, doe ik dat in september."
            ),
        ),
        (
            "Ik heb toegezegd uw Kamer in april te informeren. | Ik doe dat in april.",
            "Ik had toegezegd uw Kamer te informeren. | Met deze brief doe ik dat.",
        ),
        lacks="promise-of-others before-promise-of-others void now closes done"
        " before-fulfilment before-postponement",
    ),
    _rule(
        "uitstel.later-dan",
        "postponement",
        needs("slow", "promise|due|announced"),
        ("De beleidsreactie volgt later dan aangekondigd.",),
        (
            "Met dit hoofdstuk is mijn toezegging, later dan beoogd, nagekomen.",
            "De beleidsreactie volgt later.",
        ),
        lacks="promise-of-others void closes now explains before-fulfilment"
        " before-questions-late done-before just-later",
    ),
    _rule(
        "uitstel.vertraagd-en-komt-dan",
        "postponement",
        needs("late-but-comes", "commits"),
        ("De rapportage over het derde kwartaal is vertraagd; u ontvangt haar in mei.",),
        ("De rapportage over het derde kwartaal is vertraagd.",),
        lacks="promise-of-others void closes explains",
    ),
    _rule(
        "uitstel.meldt-dat-het-later-komt",
        "postponement",
        needs("slow", "of-content", "promise|due|announced"),
        ("Met deze brief informeer ik u dat de toegezegde evaluatie later komt.",),
        ("Met deze brief informeer ik u dat de zomer later komt.",),
        lacks="promise-of-others void explains before-fulfilment just-later",
    ),
    _rule(
        "uitstel.in-twee-zinnen",
        "postponement",
        needs(
            "fails|delay|takes-time",
            "before-promise|before-announced|before-would",
            "points-back|takes-up",
        ),
        (
            "In mijn brief heb ik u een plan toegezegd. | Dat is niet haalbaar gebleken.",
            "In mijn brief heb ik u een plan toegezegd. | Daarvoor is meer tijd nodig.",
            "De rapportage was voorzien voor mei. | De rapportage is vertraagd.",
        ),
        ("Ik heb u een plan toegezegd. | Dit bouwproces is vertraagd.",),
        lacks="maybe-slips promise-of-others void closes now before-fulfilment before-postponement"
        " before-promise-of-others before-commits refused",
    ),
    _rule(
        "uitstel.later-in-twee-zinnen",
        "postponement",
        needs(
            "slow|only-then",
            "before-promise|before-announced|before-would|before-asked-by-then",
            "takes-up",
        ),
        (
            "In mijn brief heb ik u een plan toegezegd. | Ik doe dat pas in het najaar.",
            "In mijn brief heb ik u een plan toegezegd. | Dat wordt later.",
        ),
        (
            "In mijn brief heb ik u een plan toegezegd. | De sector volgt later.",
            "De bouw is begonnen. | Dat kan pas in het najaar worden afgerond.",
        ),
        lacks="promise-of-others void closes now before-fulfilment before-postponement"
        " before-promise-of-others before-commits refused",
    ),
    _rule(
        "uitstel.gestelde-vragen",
        "postponement",
        needs(
            "before-questions-asked", "fails|delay|takes-time", "points-back|takes-up|of-questions"
        ),
        (
            (
                "Door het lid Jansen zijn schriftelijke vragen gesteld. | Tijdige beantwoording"
                " daarvan is niet haalbaar gebleken."
            ),
        ),
        ("Door het lid Jansen zijn schriftelijke vragen gesteld. | Daarvan is kennisgenomen.",),
        lacks="void now done-before before-postponement",
    ),
    _rule(
        "uitstel.onderdeel",
        "postponement",
        needs("delay|fails|takes-time", "part", "earlier-fulfilment"),
        (
            (
                "Zoals toegezegd gaat hierbij een notitie. | Het onderdeel over de schenker"
                " ontbreekt nog."
            ),
        ),
        ("De bouw is begonnen. | Het tweede deel is nog niet gereed.",),
        lacks="promise-of-others void now closes",
    ),
    _rule(
        "intrekking",
        "withdrawal",
        needs("void", "promise|would|announced-paper|series|intended|drops-paper|agreed"),
        (
            "Daarmee komt de aangekondigde evaluatie te vervallen.",
            "De kwartaalberichten zet ik niet voort.",
        ),
        (
            "De regeling komt te vervallen.",
            "De aangekondigde verhoging van de accijns komt te vervallen.",
        ),
        lacks="promise-of-others announced-measure term-off asks-to-register motion-swapped acted",
    ),
    _rule(
        "intrekking.niet-meer-verwachten",
        "withdrawal",
        needs("no-more-expected"),
        ("Een reactie op het advies hoeft u niet meer te verwachten.",),
        ("U hoeft de brief niet meer voor de zomer te verwachten.",),
        lacks="promise-of-others commits",
    ),
    _rule(
        "intrekking.stuk-komt-niet-meer",
        "withdrawal",
        needs("drops-paper-due"),
        (
            "De kabinetsreactie op het advies blijft achterwege.",
            "De nota van wijziging zal derhalve niet worden ingediend.",
        ),
        ("De kabinetsreactie op het advies wordt niet meer voor de zomer verzonden.",),
        lacks="promise-of-others commits term-off questions-late",
    ),
    _rule(
        "intrekking.in-plaats-van",
        "withdrawal",
        needs("replaced", "commits", "promise"),
        ("In plaats van de toegezegde tussenrapportage ontvangt u in het najaar een eindrapport.",),
        ("De toegezegde tussenrapportage ontvangt u in het najaar.",),
        lacks="promise-of-others",
    ),
    _rule(
        "intrekking.komt-er-geen",
        "withdrawal",
        needs("comes-none", "promise|announced|would"),
        ("Er komt geen afzonderlijke brief, zoals eerder was aangekondigd.",),
        ("Er komt geen afzonderlijke brief.",),
        lacks="promise-of-others announced-measure term-off asks-to-register commits",
    ),
    _rule(
        "uitstel.van-de-baan",
        "postponement",
        needs("term-off", "promise|due|announced|would|commits"),
        ("Indiening voor de zomer, zoals aangekondigd, is van de baan.",),
        ("Opening van de brug voor de zomer is van de baan.",),
        lacks="promise-of-others closes",
    ),
    _rule(
        "intrekking.achteraf-in-twee-zinnen",
        "withdrawal",
        needs("before-void", "names-them", "promise"),
        (
            (
                "Twee stukken staan niet langer op de planning. | Het betreft de routekaart en de"
                " agenda, die ik u had toegezegd."
            ),
        ),
        (
            "Twee regelingen komen te vervallen. | Het betreft de korting en de toeslag.",
            "Twee regelingen komen te vervallen. | Daarover heb ik u een brief toegezegd.",
        ),
        lacks="promise-of-others before-fulfilment before-withdrawal now closes commits",
    ),
    _rule(
        "intrekking.in-twee-zinnen",
        "withdrawal",
        needs("void", "before-promise|before-would", "points-back|takes-up|drops-it|names-again"),
        (
            (
                "Eerder heb ik uw Kamer een voortgangsbrief toegezegd. | Die brief zal achterwege"
                " blijven."
            ),
        ),
        ("De regeling is aangepast. | Die regeling komt te vervallen.",),
        lacks=(
            "promise-of-others before-promise-of-others before-fulfilment before-withdrawal commits"
        ),
    ),
)
