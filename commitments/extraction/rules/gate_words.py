"""The words that open the gates (``gate.py``): plain lists, in lower case."""

from __future__ import annotations

# Verbs that send a paper, or bring it.
SENDING = (
    "sturen",
    "zenden",
    "toezenden",
    "bieden",
    "aanbieden",
    "doen",
    "verstrekken",
    "verschaffen",
    "leveren",
    "overhandigen",
    "overleggen",
    "leggen",
    "voorleggen",
    "presenteren",
    "komen",
    "bereiken",
    "geven",
)
# Verbs that promise without a receiver.
BY_ITSELF = (
    "terugkomen",
    "terugkoppelen",
    "nazenden",
    "reageren",
    "toezenden",
    "volgen",
    "toezeggen",
    "beloven",
)
BILL_VERBS = "dienen indienen voorhangen hangen maken"
PAPER_VERBS = (
    "sturen zenden verstrekken nemen opnemen gaan ingaan vermelden rapporteren behandelen voegen"
)
# Two words that promise only together.
PAIRS = (
    ("toezending indiening aanbieding verzending overlegging inzending", "kamer kamers"),
    ("toezending aanbieding verzending", "begin medio eind in voor streefdatum"),
    ("verzonden toegezonden gestuurd aangeboden", "verwachting"),
    (
        "toezending indiening aanbieding verzending voorhang overlegging inzending",
        (
            "verwachten reken uit orde voorzien voorzie gepland haalbaar verwacht volgt volgen"
            " plaatsvinden vindt"
            " plaatshebben plaatsheeft geschieden"
            " geschiedt beoogd beoog nagestreefd gestreefd mogelijk acht plan streef streven"
            " hoop mikt"
            " koers koersen beoogde start begint aanvangen starten beginnen mik mikken zet staat"
            " plaatsvindt gebeurt"
        ),
    ),
    (
        "toezegging toezeggingen belofte afspraak",
        (
            "houd houden staat staan geldt gelden blijft blijven zal zullen gestand nakomen voldaan"
            " nagekomen ingelost afgedaan afgehandeld afdoen afhandelen afdoening na af voldoen"
            " invulling inlossen afronden handhaaf handhaven"
        ),
    ),
    ("planning voornemen uitspraak", "handhaaf handhaven staan geldt blijft"),
    ("voldoen voldaan gehoor tegemoetkomen", "verzoek"),
    ("beantwoord", "deze die ze zij"),
    ("editie", "neem nemen opnemen"),
    (
        (
            "kabinetsreactie beleidsreactie kabinetsstandpunt kamerbrief voortgangsbrief"
            " voortgangsrapportage"
        ),
        "gepland beoogd voorzien voorzie verwacht verwachten",
    ),
    ("bezit huis", "u uw kamer"),
    ("u kamer", "hebt heeft is zijn"),
    ("u kamer leden", "hebben"),
    ("u uw kamer", "tafel bureau mat beschikbaar handen behandeling"),
    ("kamer u staten-generaal", "wenden verbind verbinden zeggen vertellen"),
    (
        "beantwoording",
        "plaatsvinden plaatshebben plaatsheeft geschieden volgen volgt streef streven hoop mik",
    ),
    (
        "reken rekent rekenen",
        "brief verslag notitie rapport rapportage reactie antwoord antwoorden",
    ),
    ("reken rekent rekenen", "overzicht evaluatie voorstel cijfers"),
    ("uitgaan", "brief kamerbrief reactie kabinetsreactie"),
    (
        (
            "brief kamerbrief voortgangsbrief verzamelbrief beleidsbrief reactie kabinetsreactie"
            " beleidsreactie kabinetsstandpunt voortgangsrapportage appreciatie"
        ),
        "ligt deur",
    ),
    ("kamerstuk", "verschijnt verschijnen komt"),
    ("toegezegde beloofde", "gepland voorzien beoogd verwacht er verwachten"),
    ("goed tegoed", "nog"),
    ("toezegde toegezegd beloofde", "voornemen plan bedoeling inzet streven"),
    ("gestreefd beoogd", "toezending indiening aanbieding verzending"),
    ("goedkeuring instemming", "gevraagd"),
    ("antwoord", "voorzien"),
    ("rapportage rapport verslag notitie nota", "brengen"),
)

# What names a promise made before, by itself or beside the Kamer.
PROMISED = (
    "toegezegd toegezegde toezegging toezeggingen beloofd beloofde belofte zegde zegden"
    " afsprak aangekondigd aangekondigde aankondigde aankondigden vooruitzicht afgesproken tegoed"
    " verschuldigd vooruitzichtgesteld kondigde kondigden afspraak voorgespiegeld voorgehouden"
    " uitzicht weerwil aankondiging toezegde aanbood aanboden uitstelbrief uitstelbericht"
    " aangezegd zei zeiden"
)
MAYBE_PROMISED = (
    "goed tegemoet aangegeven zou zouden voorzien gepland schreef gaf planning streven voornemen"
    " voornemens bedoeling inzet anders afwijking tegenstelling vorige sprake"
    " kreeg kregen ontving ontvingen stond stonden"
    " verwachten hopen verwachting hoop"
    " noemde noemden genoemd genoemde aangeboden had hadden gezegd geantwoord meldde berichtte"
    " gemeld meegedeeld"
    " medegedeeld bericht geïnformeerd rekenen"
)
AS = "zoals conform overeenkomstig"
ANNOUNCED = (
    "gemeld bericht aangegeven geschreven schreef meldde vermeld besproken zei gezegd staat"
    " opgemerkt"
)
# What names a request, by itself or beside who asks or where.
ASKED = "ordeverzoek verzocht verzochten verzochte verzoek verzoeken gewenste gevraagde"
ASKS = (
    "gevraagd opgevraagd vroeg vroegen vraag vragen aandrong aandrongen verlangde verlangden"
    " desgevraagd wens wacht wachten wilde bepleitte drong informeerde"
    " uitsprak wenste wensten gewenst verlangd"
)
DEBATE = (
    "debat commissiedebat overleg notaoverleg wetgevingsoverleg vragenuur behandeling"
    " begrotingsbehandeling tweeminutendebat plenair procedurevergadering"
)
# What a request told after its answer asks for.
FOR_IT = "daarom hierom erom hiernaar daarnaar ernaar"
FOLLOWS = "aansluiting vervolg aanvulling verwijzing aanleiding conform overeenkomstig"
PART = "onderdeel onderdelen eerste tweede derde vierde laatste overige resterende ontbrekende"

# What tells that a sentence says what follows from the ones before.
HENCE = "daarom daardoor hierdoor derhalve hierom reden betekent gevolg gelet voorgaande"
HENCE_PHRASE = " dan ook "
# The term that a sentence before gave.
ITS_TERM = "termijn datum planning tijdpad streven streefdatum"
# What was planned, and that it came otherwise.
PLANNED = "gepland voorzien toegezegd beloofd aangekondigd"
BUT = "maar doch"

# What is late or will not come; it counts only beside something that was due.
SLIPS = (
    "niet geen nog vertraging vertraagd uitgesteld uitstel uitstellen stellen verschoven"
    " opgeschoven doorgeschoven schuift schuiven langer later wachten wacht vroeg ontbreekt"
    " ontbreken houd houden tijd vergt vraagt behoeft vereist vervallen vervalt afgezien afzie af"
    " achterwege achterhaald behoefte ingetrokken trek trekken trekt stopgezet loopt lopen liep"
    " liepen uitgelopen uitloop pas kost schuldig ingeschoten vallen los varen planning plaats laat"
    " afwijking blijven liggen achteropgeraakt krap kort zit misrekend eerst blijft uit vervolg"
    " laten loslaten had hadden datum indieningsdatum termijn zou zouden verschenen baan haalt"
    " halen verstreken agenda achteren geduld lijst rol ligt berust streep overbodig voorwerp tafel"
    " ijskast terugkomen terug zover overgenomen onderhanden voorbereiding bewerking gaande"
    " haal jaargrens verantwoord achterstand lukken aangehouden indienen dien wilde wilden"
    " hoopte hoopten beoogde beoogden geworden houdbaar"
    " verwezenlijken waarmaken"
    " voeten bereik achterop voorbij verlopen overschreden onmogelijk noodzakelijk verloren"
    " overgelaten antwoordtermijn beantwoordingstermijn"
)
SERIES = (
    "conclusies toezenden voorhang indiening toezending aanbieding verzending jaarlijkse"
    " halfjaarlijkse"
    " maandelijkse"
    " reactie brief kwartaalberichten kwartaalrapportages halfjaarberichten halfjaarrapportages"
    " factsheets jaaroverzicht maandrapportage maandrapportages genoemde afzonderlijke aparte"
    " eerdere voorgenomen fiche bnc-fiche memorie nota beantwoorden leden bezit"
    " antwoordtermijn beantwoordingstermijn reeks serie zenden"
)
# How a sentence says that it delivers or settles: here and now, or as "this letter".
NOW = (
    "weg hierbij hiernevens bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten"
    " dezen hieronder hiernavolgend hiernavolgende navolgende onderstaand onderstaande"
    " bijlage bijlagen nu bevestig strekken moge gelegenheid meld deel"
    " bericht berichten meedelen mededelen melden hiermee hiermede daarmee waarmee voldoe voldoen"
    " voldaan voldoening invulling uitvoering gevolg gehoor gestand nagekomen na afgedaan afdoe"
    " doe tegemoet tegemoetgekomen uitgevoerd blijkt blijken navraag geef bevat geeft schetst biedt"
    " waren bedraagt bedragen plaatsgevonden zijn voeg voegen tabel annex hierna luidt luiden"
    " vergezelt volgt volgen thans reeds noemen bevestigen gebeurd voer voeren dient strekt"
    " vandaag heden gehecht zie sluit sluiten bedroegen bedroeg beliep beliepen vond vonden"
    " ingegaan weten antwoordde inmiddels opgesteld slotte slot vervolgens voorts"
    " daarnaast schets beschrijf bespreek neem meldde berichtte bleek conclusie concludeer"
    " slotsom gebleken uitvoer beantwoord beantwoorden recht opvolging ligt dienen"
    " hierachter antwoord inzage vergezeld"
)
DELIVERS = (
    "doen geven stuur sturen zend zenden bied bieden informeer informeren laat laten licht stel"
    " breng verstrek vindt vind treft ontvangt schrijf rapporteer presenteer koppel praat"
)
THIS = "deze dit onderhavige voorliggende"
LETTER = (
    "brief kamerbrief verzamelbrief schrijven nota verslag bericht beantwoording notitie"
    " voortgangsbrief rapportage voortgangsrapportage kabinetsreactie beleidsreactie reactie"
    " hoofdstuk paragraaf alinea passage agenda antwoord antwoorden"
)
# How a sentence says that something was done by an earlier letter or long ago.
DONE_BEFORE = (
    "al reeds eerder bestaand bestaande gebeurd gedaan vorige eerdere voorgaande zelfde"
    " diezelfde dezelfde herhaal wederom nogmaals"
)
