"""Which facts of a clause make which turn: constructions, with verbs in any form and order."""

from __future__ import annotations

from commitments.extraction.rules.rule import FactRule, needs


def _rule(
    name: str,
    signal: str,
    wanted: tuple[frozenset[str], ...],
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
    lacks: str = "",
) -> FactRule[str]:
    return FactRule(
        f"wending.{name}", wanted, frozenset(lacks.split()), signal, examples, counterexamples
    )


TURNS: tuple[FactRule[str], ...] = (
    _rule(
        "schuift",
        "delay",
        needs("slip"),
        (
            "De indiening schuift door naar het najaar.",
            "Dat noopt mij ertoe de rapportage op te schorten.",
            "De notitie over de legkippen zal uitlopen.",
        ),
        (
            "De evaluatie is niet vertraagd.",
            "U ontvangt een brief over overdekte uitlopen.",
        ),
        lacks="denied",
    ),
    _rule(
        "houdt-aan",
        "delay",
        needs("hold"),
        ("Ik heb besloten deze brief aan te houden.", "De evaluatie houd ik aan."),
        (
            "De verkenning houd ik aan de gemeenten voor.",
            "Ik houd daarbij de volgorde van het overzicht aan.",
            "Ik heb u de evaluatie in mei toegezegd, en die planning houd ik aan.",
            "De evaluatie houd ik niet aan.",
        ),
        lacks="denied order",
    ),
    _rule(
        "termijn-verzet",
        "delay",
        needs("revise", "near-schedule"),
        (
            "De planning is bijgesteld naar het vierde kwartaal.",
            "De termijn waarbinnen dat had moeten gebeuren, zal worden overschreden.",
        ),
        ("De wet wordt gewijzigd.",),
    ),
    _rule(
        "lukt-niet",
        "fails",
        needs("achieve", "denied"),
        (
            "Wij zijn er niet in geslaagd de agenda gereed te krijgen.",
            "De weerbarstigheid maakt dat dit niet gaat lukken.",
        ),
        (
            "Het is gelukt u deze brief voor het reces te sturen.",
            "Ik stuur u een overzicht van de gemeenten die de norm niet halen.",
            "Ik stuur u een overzicht van de posten waar dat niet lukt.",
            "Mocht dat niet lukken, dan laat ik u dat weten.",
        ),
        lacks="maybe",
    ),
    _rule(
        "niet-op-tijd",
        "delay",
        needs("issue|expect", "denied", "timed"),
        (
            "De beantwoording kan niet binnen drie weken plaatsvinden.",
            "De toegezegde brief kunt u niet voor de zomer verwachten.",
            "De brief zal er dan nog niet liggen.",
            "Het voorstel dat ik u had toegezegd, kan ik niet op dat moment indienen.",
        ),
        (
            "De brief zal niet verschijnen.",
            "De vragen konden niet binnen drie weken worden beantwoord.",
            "Om de brief niet in mei te zenden en van die datum af te wijken is geen reden.",
        ),
        lacks="perfect could resolved-not deviate",
    ),
    _rule(
        "kamer-niet-op-tijd",
        "due",
        needs("receiver", "issue", "denied", "by-time"),
        ("Het fiche zal uw Kamer niet binnen de gebruikelijke zes weken bereiken.",),
        (
            "Het fiche zal de gemeenten niet binnen zes weken bereiken.",
            "De reactie zal uw Kamer niet bereiken.",
        ),
        lacks="perfect could past",
    ),
    _rule(
        "vraag-niet-op-tijd",
        "questions-late",
        needs("question", "answer", "denied", "by-time"),
        (
            "Deze vraag kan ik niet binnen de daarvoor staande termijn beantwoorden.",
            "De vragen zal ik niet voor 29 augustus van een antwoord kunnen voorzien.",
        ),
        (
            "Deze vraag kan ik voor dat jaar niet beantwoorden.",
            "Deze vraag is niet binnen de termijn beantwoord.",
        ),
        lacks="perfect could past",
    ),
    _rule(
        "verzoek-niet-op-tijd",
        "questions-late",
        needs("react", "denied", "by-time", "ask", "ourselves", "can|will|possible|achieve"),
        (
            "Helaas kan ik niet binnen de gebruikelijke termijn op dit verzoek ingaan.",
            "Het is mij niet mogelijk binnen de door uw commissie gestelde termijn te reageren.",
            "Op uw verzoek kan ik niet voor 1 mei reageren.",
        ),
        (
            "Op uw verzoek kan ik niet ingaan.",
            "Gemeenten kunnen niet binnen de termijn op een verzoek reageren.",
            "Op uw verzoek heb ik niet voor 1 mei kunnen reageren.",
        ),
        lacks="perfect could past",
    ),
    _rule(
        "reactie-niet-op-tijd",
        "cannot-meet",
        needs("reaction", "give", "denied", "by-time", "can|will|possible|achieve"),
        ("De door u gevraagde reactie kan niet voor 1 mei worden gegeven.",),
        ("De door u gevraagde reactie kan niet worden gegeven.",),
        lacks="perfect could past",
    ),
    _rule(
        "leden-niet-op-tijd",
        "questions-late",
        needs("receiver", "answer", "denied", "by-time", "can|will"),
        (
            "Ik kan de leden niet binnen drie weken antwoorden.",
            "Ik zal u niet voor 29 augustus kunnen antwoorden.",
        ),
        (
            "Ik kan de bewoners niet binnen drie weken antwoorden.",
            "Ik kan de leden niet anders antwoorden.",
            "Ik heb de leden niet binnen drie weken kunnen antwoorden.",
        ),
        lacks="perfect could past",
    ),
    _rule(
        "termijn-niet-gehaald",
        "misses-term",
        needs("schedule", "achieve|keep|issue|hold", "denied"),
        ("Die datum kan niet worden nagekomen.", "De planning wordt niet gehaald."),
        (
            "Die datum wordt gehaald.",
            "De norm wordt niet gehaald.",
            "Mocht die datum niet haalbaar blijken, dan laat ik u dat weten.",
        ),
        lacks="maybe",
    ),
    _rule(
        "pas-dan",
        "delay",
        needs("issue|achieve|expect", "later", "timed"),
        (
            "De aangekondigde brief komt eerst in september naar uw Kamer.",
            "De evaluatie kan pas in het najaar worden afgerond.",
            "De evaluatie kunt u pas in het najaar tegemoetzien.",
            "De evaluatie verschijnt niet eerder dan in september.",
        ),
        ("De brief komt in september naar uw Kamer.",),
        lacks="denied perfect past",
    ),
    _rule(
        "toezegging-niet-op-tijd",
        "misses-promise",
        needs("pledge", "keep|hold", "denied|later", "timed|by-time"),
        (
            "De toezegging om voor 1 mei een brief te sturen kan niet tijdig worden nagekomen.",
            "De toezegging kan pas in het najaar worden nagekomen.",
        ),
        ("De toezegging is nagekomen.", "Die norm kan niet voor 1 mei worden nagekomen."),
        lacks="past",
    ),
    _rule(
        "niet-voldoen",
        "cannot-meet",
        needs("keep", "denied", "timed|by-time"),
        ("Aan de wens de stukken voor het reces te ontvangen kan ik niet voldoen.",),
        ("Aan dat verzoek kan ik niet voldoen.",),
    ),
    _rule(
        "onhaalbaar",
        "fails",
        needs("schedule", "unfeasible"),
        ("Dat tijdpad blijkt te optimistisch.", "De datum van 1 oktober blijkt onhaalbaar."),
        ("De sector is te optimistisch.",),
    ),
    _rule(
        "niet-mogelijk",
        "impossible",
        needs("possible", "denied"),
        ("Dat is niet mogelijk.",),
        ("Dat is mogelijk.",),
    ),
    _rule(
        "eerst-nadat",
        "awaits",
        needs("hinge|near-hinge", "later", "will|can"),
        ("De reactie kan eerst worden gegeven nadat het kabinet heeft beraadslaagd.",),
        ("De reactie wordt eerst besproken.",),
    ),
    _rule(
        "dan-pas",
        "only-then",
        needs("later", "timed|hinge|near-hinge", "will|can|first"),
        ("Ik doe dat pas in het najaar.", "Dat kan pas nadat het onderzoek is afgerond."),
        ("Ik doe dat in het najaar.", "Dat is pas in het najaar gebeurd."),
        lacks="past",
    ),
    _rule(
        "pas-als",
        "awaits",
        needs("if|near-if", "later", "issue|achieve", "will|can"),
        ("De evaluatie kan pas worden afgerond als de cijfers er zijn.",),
        ("De evaluatie kan worden afgerond als de cijfers er zijn.",),
        lacks="perfect past",
    ),
    _rule(
        "verplaatst",
        "delay",
        needs("move", "timed", "will|can|first"),
        ("De toezending wordt naar het najaar verplaatst.",),
        ("De toezending wordt verplaatst.",),
        lacks="denied",
    ),
    _rule(
        "nog-niet",
        "fails",
        needs("issue|achieve|happened", "not-yet"),
        ("De toegezegde brief is nog niet verschenen.", "Het rapport kan ik nog niet delen."),
        ("De toegezegde brief is verschenen.", "De brief is niet verschenen."),
        lacks="maybe",
    ),
    _rule(
        "nu-anders",
        "sets-against",
        needs("now", "near-before"),
        ("Anders dan eerder gemeld zijn de uitgaven inmiddels volledig in beeld.",),
        ("De uitgaven zijn inmiddels volledig in beeld.",),
    ),
    _rule(
        "eerst-dan-nu",
        "delay",
        needs("now", "near-before", "timed"),
        ("Toezending, oorspronkelijk beloofd voor 1 juli, zal nu plaatsvinden in september.",),
        ("Toezending zal nu plaatsvinden.",),
    ),
    _rule(
        "zoveel-later",
        "slow",
        needs("later-by|later-than"),
        (
            "Zij ontvangen het toegezegde overzicht twee weken later.",
            "De gegevens komen later beschikbaar dan was aangenomen.",
            "De evaluatie is daardoor later gereed dan gepland.",
        ),
        (
            "Twee weken later vertrok het schip niet.",
            "Dat wordt later bekend.",
            "Het advies is later uitgebracht dan de raad had gepland.",
            "De Kamer ontving het rapport later dan de media.",
        ),
        lacks="denied past",
    ),
    _rule(
        "vergt-tijd",
        "takes-time",
        needs("need", "more-time"),
        ("De routekaart vergt helaas nog enige weken.", "Daarvoor is een extra maand nodig."),
        ("De routekaart vergt geld.",),
    ),
    _rule(
        "nagekomen",
        "closes",
        needs("keep", "participle"),
        ("Ik beschouw de motie als afgehandeld.", "Daarmee is mijn toezegging ingelost."),
        (
            "De toezegging is niet ingelost.",
            "Ik los haar in voor het debat.",
            "Aan dat verzoek zal nog worden voldaan.",
        ),
        lacks="denied aim can will",
    ),
    _rule(
        "vervalt",
        "void",
        needs("drop"),
        (
            "Van het aangekondigde wetsvoorstel zie ik af.",
            "De uitvoering is overgedragen aan de provincies.",
        ),
        ("De evaluatie is niet geschrapt.",),
        lacks="denied",
    ),
    _rule(
        "laat-het-vallen",
        "drops-it",
        needs("drop", "pronoun"),
        ("Ik laat haar daarom vallen.", "Daarvan zie ik af."),
        ("Ik laat de routekaart vallen.", "Ik laat haar niet vallen."),
        lacks="denied",
    ),
    _rule(
        "komt-niet",
        "void",
        needs("issue", "denied", "will|decided|near-resolved"),
        (
            "De brief zal niet verschijnen.",
            "Ik heb besloten dat de kaart, die ik in mei had toegezegd, er niet komt.",
            "Het kabinet heeft besloten het voorstel niet door te zetten.",
        ),
        (
            "De brief is niet verschenen.",
            "De brief kan nu niet worden gestuurd.",
            "Ik heb besloten dat de kaart er niet voor mei komt.",
        ),
        lacks="timed can could not-yet schedule would",
    ),
    _rule(
        "doe-dat-niet",
        "void",
        needs("happened", "denied", "pronoun", "first", "will"),
        ("Dat zal ik niet doen.",),
        ("Dat zal ik nog niet doen.", "Dat zal ik doen.", "Dat heb ik niet gedaan."),
        lacks="timed can could not-yet perfect schedule would no-longer-then",
    ),
    _rule(
        "besluit-het-niet",
        "void",
        needs("issue", "resolved-not"),
        (
            "Ik heb besloten het in mei aangekondigde wetsvoorstel niet in te dienen.",
            "Het kabinet heeft besloten het in 2023 aangekondigde plan niet uit te brengen.",
        ),
        (
            "Ik heb besloten het in mei aangekondigde wetsvoorstel nog niet in te dienen.",
            "Ik heb besloten het aangekondigde wetsvoorstel niet voor de zomer in te dienen.",
            "Ik hoop het in mei aangekondigde wetsvoorstel niet te laat in te dienen.",
        ),
        lacks="can could would",
    ),
    _rule(
        "doe-het-niet",
        "void",
        needs("issue", "denied-whole", "first"),
        ("Een nieuw voorstel dien ik niet in.", "De verkenning van mei voer ik niet uit."),
        (
            "De fabrikant dient geen aanvraag in.",
            "Ik dien het voorstel niet voor de zomer in.",
            "De brief heb ik niet verstuurd.",
        ),
        lacks="achieve can could not-yet past perfect by-time will",
    ),
    _rule(
        "niet-meer-verschenen",
        "void",
        needs("no-longer|no-longer-then", "issue", "participle"),
        ("De factsheets zijn na maart niet meer verschenen.",),
        (
            "De factsheets zijn verschenen.",
            "De brief zal in mei niet meer worden verzonden.",
            "De brief bereikt u niet meer dit jaar.",
        ),
        lacks="will can could receiver",
    ),
    _rule(
        "niet-meer",
        "void",
        needs("no-longer"),
        (
            "Ik zal uw Kamer de aangekondigde brief niet meer sturen.",
            "Daarvoor is geen reden meer.",
        ),
        (
            "De brief zal niet meer voor de zomer verschijnen.",
            "Het zal dit kwartaal niet meer komen.",
            "Dat is niet meer haalbaar.",
        ),
        lacks="achieve unfeasible possible",
    ),
)
