"""Promises and the term each has; the promise's own words stand in brackets.

Every letter is of 3 April 2024.
"""

CHOICES: tuple[tuple[str, str, str | None], ...] = (
    # where the term stands
    ("Ik [zal] [uw Kamer] hierover voor het zomerreces [informeren].", "date", "2024-07-04"),
    ("Voor het zomerreces [informeer] ik [uw Kamer] hierover.", "date", "2024-07-04"),
    ("[Uw Kamer] [ontvangt] de uitkomsten in het derde kwartaal.", "date", "2024-09-30"),
    ("De uitkomsten [zal] ik [u] eind juni [doen toekomen].", "date", "2024-06-30"),
    ("Nog dit jaar [volgt] een [brief].", "date", "2024-12-31"),
    ("Ik [bericht] [u] daarover, zo mogelijk, begin juni.", "date", "2024-06-10"),
    ("[Uw Kamer] [wordt] hierover, uiterlijk in mei, [geïnformeerd].", "date", "2024-05-31"),
    (
        (
            "Het streven is dat [u] de evaluatie, die door een extern bureau wordt uitgevoerd,"
            " voor de kerst [ontvangt]."
        ),
        "date",
        "2024-12-24",
    ),
    (
        (
            "Ik [zeg] [uw Kamer] [toe] dat de reactie, inclusief tijdpad, medio juni [wordt]"
            " [toegezonden]."
        ),
        "date",
        "2024-06-20",
    ),
    # a time that is denied makes place for the one set against it
    (
        (
            "De evaluatie [zal] niet, zoals eerder gemeld, in juni maar eerst in oktober aan"
            " [uw Kamer] worden [aangeboden]."
        ),
        "date",
        "2024-10-31",
    ),
    (
        ("Ik [zal] [de Kamer] de brief niet, zoals ik schreef, in maart, maar in mei [toezenden]."),
        "date",
        "2024-05-31",
    ),
    ("Ik [stuur] [uw Kamer] de brief in oktober, maar niet uitvoerig.", "date", "2024-10-31"),
    # what returns, with its next time
    (
        (
            "Ik [informeer] [u] twee keer per jaar; medio 2025 ontvangt u de volgende"
            " voortgangsbrief."
        ),
        "recurring",
        "2025-07-31",
    ),
    (
        "Ik [zal] [u] jaarlijks een monitor [sturen], waarvan de eerste eind 2025 verschijnt.",
        "recurring",
        "2025-12-31",
    ),
    (
        "De volgende brief [ontvangt] [u] in november 2024, en vervolgens elk half jaar.",
        "recurring",
        "2024-11-30",
    ),
    ("Ik [informeer] [u] jaarlijks over de begroting van eind 2025.", "recurring", None),
    # the hardest explicit bound
    (
        "Ik [informeer] [uw Kamer] zo spoedig mogelijk, doch uiterlijk 19 november, nader.",
        "date",
        "2024-11-19",
    ),
    (
        (
            "Zodra het onderzoek is afgerond, maar in elk geval voor Prinsjesdag, [stuur] ik"
            " [uw Kamer] een brief."
        ),
        "date",
        "2024-09-16",
    ),
    (
        "Ik [stuur] [u] het rapport zo mogelijk voor de zomer, maar uiterlijk in september.",
        "date",
        "2024-09-30",
    ),
    (
        (
            "Het voorstel [bereikt] [uw Kamer] niet eerder dan in het najaar van 2024 en uiterlijk"
            " in het tweede kwartaal van 2025."
        ),
        "date",
        "2025-06-30",
    ),
    # an event, with its own date or without
    (
        "Het onderzoek is in mei gereed; daarna [informeer] ik [uw Kamer].",
        "event",
        None,
    ),
    (
        "Het onderzoek wordt in mei afgerond, waarna ik [uw Kamer] de uitkomsten [toezend].",
        "event",
        None,
    ),
    (
        "Zodra het onderzoek in mei gereed is, [ontvangt] [uw Kamer] mijn reactie.",
        "event",
        None,
    ),
    (
        "Zodra het advies er is, naar verwachting in mei, [stuur] ik het aan [uw Kamer].",
        "event",
        None,
    ),
    (
        "Na afronding van het onderzoek [zal] ik [uw Kamer] zo spoedig mogelijk [informeren].",
        "event",
        None,
    ),
    (
        "Ik [zal] [uw Kamer] na ontvangst van het advies van de Gezondheidsraad [berichten].",
        "event",
        None,
    ),
    (
        "Bij de volgende voortgangsrapportage [kom] ik [hierop] [terug].",
        "event",
        None,
    ),
    ("Hier [ga] ik in de eerstvolgende voortgangsbrief nader op [in].", "event", None),
    (
        "Wanneer de cijfers van het CBS bekend zijn, [meld] ik [u] of het doel is gehaald.",
        "event",
        None,
    ),
    (
        (
            "Mocht blijken dat de regeling voor 1 juli wordt overvraagd, dan [informeer] ik"
            " [uw Kamer]."
        ),
        "event",
        None,
    ),
    (
        "Het rapport [zal] ik [u] binnen vier weken na ontvangst [toezenden].",
        "event",
        None,
    ),
    (
        "Tegelijk met de indiening van het wetsvoorstel [ontvangt] [u] de uitvoeringstoets.",
        "event",
        None,
    ),
    (
        "Voorafgaand aan het commissiedebat Wonen van 29 mei [ontvangt] [uw Kamer] de brief.",
        "date",
        "2024-05-29",
    ),
    (
        "Ruim voor de begrotingsbehandeling [stuur] ik [uw Kamer] een overzicht.",
        "event",
        None,
    ),
    # words without a bound
    ("Ik [kom] daar op korte termijn bij [uw Kamer] op [terug].", "vague", None),
    ("Na de zomer [volgt] een [kabinetsreactie].", "vague", None),
    ("Over de invulling [bericht] ik [u] te zijner tijd.", "vague", None),
    (
        "De komende maanden werk ik dit uit en [informeer] ik [uw Kamer] hierover.",
        "vague",
        None,
    ),
    # returning
    ("Ik [rapporteer] [uw Kamer] jaarlijks over de voortgang.", "recurring", None),
    (
        "[Uw Kamer] [ontvangt] ieder kwartaal, voor het eerst in juli, een overzicht.",
        "recurring",
        "2024-07-31",
    ),
    (
        "Ik [zal] [uw Kamer] vanaf 2025 elk halfjaar [informeren].",
        "recurring",
        None,
    ),
    (
        "De jaarlijkse rapportage [ontvangt] [u] in januari.",
        "date",
        "2025-01-31",
    ),
    (
        "Ik [neem] dit [op] in de halfjaarlijkse voortgangsrapportage aan [uw Kamer].",
        "recurring",
        None,
    ),
    # no term: subjects, references, other things' dates
    ("Ik [zal] [uw Kamer] over de uitkomsten [informeren].", "none", None),
    ("Over het verloop van de proef in 2023 [informeer] ik [u] nog.", "none", None),
    (
        "[Uw Kamer] [wordt] nader [geïnformeerd] over de overgang per 1 juli 2025.",
        "none",
        None,
    ),
    ("Ik [stuur] [uw Kamer] het jaarplan voor 2025.", "none", None),
    ("De begroting 2025 van het fonds [stuur] ik [u] [toe].", "none", None),
    (
        "Ik [zal] [u] nader [berichten] over de uitvoering van de motie van 3 mei.",
        "none",
        None,
    ),
    (
        "Zoals toegezegd in het debat op 9 mei [stuur] ik [uw Kamer] een aparte brief.",
        "none",
        None,
    ),
    (
        "Zoals ik in november schreef, [ontvangt] [u] de uitwerking in het vierde kwartaal.",
        "date",
        "2024-12-31",
    ),
    (
        "De brief die ik op 12 februari jl. ontving, [zal] ik [uw Kamer] [toesturen].",
        "none",
        None,
    ),
    (
        "In mijn brief van 7 maart heb ik dit aangekondigd; de uitwerking [volgt] in mei.",
        "date",
        "2024-05-31",
    ),
    (
        (
            "Het wetsvoorstel, dat op 1 januari 2026 in werking moet treden, [bied] ik [uw Kamer]"
            " dit najaar [aan]."
        ),
        "date",
        "2024-12-20",
    ),
    (
        "De resultaten van de peiling van april [ontvangt] [u] voor de zomer.",
        "date",
        "2024-07-04",
    ),
    # what carries the promise lends its date
    (
        (
            "In het wetsvoorstel, dat ik dit najaar bij uw Kamer zal indienen, [ga] ik hier nader"
            " op [in]."
        ),
        "date",
        "2024-12-20",
    ),
    # a miss told first, then the new term
    (
        "Dat lukt niet voor de zomer; ik verwacht [u] de brief in oktober te kunnen [sturen].",
        "date",
        "2024-10-31",
    ),
    # what has begun, and what lasts until
    ("Sinds januari 2025 [rapporteer] ik [u] over de wachttijden.", "none", None),
    ("Ik [zal] [uw Kamer] over de proef, die tot 1 juli duurt, [informeren].", "none", None),
    ("Ik [houd] [uw Kamer] tot 1 juli op de hoogte.", "none", None),
    # a bound in halves, in words that promise, in one act for two
    ("De uitwerking [leg] ik [u] voor de tweede helft van 2025 [voor].", "date", "2025-06-30"),
    (
        "Tot slot [zeg] ik [uw Kamer] toe dat zij uiterlijk in mei de regeling ontvangt.",
        "date",
        "2024-05-31",
    ),
    (
        "Ik [zal] [u] het ontwerp in oktober [voorleggen] en de raden in november uitnodigen.",
        "date",
        "2024-10-31",
    ),
    ("[U] [verneemt] zo snel als mogelijk van mij wanneer die gereed is.", "vague", None),
    (
        "Ik [zal] [u] [informeren] na afronding van de proef, naar verwachting eind 2024.",
        "event",
        None,
    ),
    ("Medio 2025, uiterlijk in juni, [zal] ik [u] de uitkomsten [zenden].", "date", "2025-06-30"),
    ("Indien gewenst [zal] ik [uw Kamer] hierover [informeren].", "none", None),
    ("Bij relevante ontwikkelingen [zal] ik [uw Kamer] [informeren].", "event", None),
    # A month beside a verb of the past says when something was told, not when it comes.
    (
        "Zoals ik u in maart meldde, [hoort] [u] bij de Voorjaarsnota of er een fonds komt.",
        "date",
        "2024-06-01",
    ),
    ("De kaart die ik in december toezegde, [stuur] [ik] [u] binnenkort.", "vague", None),
    ("De nota die ik voor mei aankondigde, [ontvangt] [u] eind juni.", "date", "2024-06-30"),
    ("In mei [schrijf] [ik] [u] hierover.", "date", "2024-05-31"),
    (
        "De verdeling over de fondsen [wordt] met Prinsjesdag aan [uw Kamer] [voorgelegd].",
        "date",
        "2024-09-17",
    ),
    ("[Ik] [stuur] [u] een brief over de stukken met Prinsjesdag.", "none", None),
    (
        "[Ik] [informeer] [u], indien het overleg goed verloopt, medio mei over de planning.",
        "date",
        "2024-05-20",
    ),
    ("[Ik] [informeer] [u] wanneer het rapport, in mei verwacht, er is.", "event", None),
    # an event after what is told about, a bound after an aside, company that is no event
    ("Over wat zij meldden, [schrijf] [ik] [u] wanneer het zover is.", "event", None),
    (
        "Ik meld dat [ik], zoals gezegd, de metingen voor het zomerreces naar [u] [zal zenden].",
        "date",
        "2024-07-04",
    ),
    ("Ik [zal] in ieder jaarverslag de stand van de uitvoering [opnemen].", "recurring", None),
    (
        "[Ik] [kom] daarop, samen met de Minister van Financiën, op een nader moment [terug].",
        "vague",
        None,
    ),
    ("De nota [ontvangt] [u] samen met het wetsvoorstel.", "event", None),
    (
        "[Ik] [informeer] [uw Kamer] over de uitkomst voor het einde van het jaar.",
        "date",
        "2024-12-31",
    ),
    ("[Uw Kamer] [ontvangt] de evaluatie zodra mogelijk.", "vague", None),
    ("Een kabinetsreactie op het tweede advies [volgt].", "none", None),
    ("Als het aan mij ligt, [ontvangt] [u] het advies voor de zomer.", "date", "2024-07-04"),
)
