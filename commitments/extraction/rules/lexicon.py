"""The words a sentence's frames are built from: plain tables, no logic.

A verb's forms are written "first person, third person, plural or infinitive,
participle"; a dash stands where a form says nothing by itself.
"""

from __future__ import annotations

# base, forms
VERBS: tuple[tuple[str, str], ...] = (
    ("informeren", "informeer informeert informeren geïnformeerd"),
    ("lichten", "licht licht lichten gelicht"),
    ("inlichten", "- - inlichten ingelicht"),
    ("verwittigen", "verwittig verwittigt verwittigen verwittigd"),
    ("kennisgeven", "- - kennisgeven kennisgegeven"),
    ("toelichten", "- - toelichten toegelicht"),
    ("berichten", "bericht bericht berichten bericht"),
    ("rapporteren", "rapporteer rapporteert rapporteren gerapporteerd"),
    ("melden", "meld meldt melden gemeld"),
    ("mededelen", "- - mededelen medegedeeld"),
    ("meedelen", "- - meedelen meegedeeld"),
    ("meedelen", "meedeel meedeelt - -"),
    ("delen", "deel deelt delen gedeeld"),
    ("laten", "laat laat laten -"),
    ("schrijven", "schrijf schrijft schrijven geschreven"),
    ("vertellen", "vertel vertelt vertellen verteld"),
    ("antwoorden", "antwoord antwoordt antwoorden geantwoord"),
    ("beantwoorden", "beantwoord beantwoordt beantwoorden beantwoord"),
    ("verantwoorden", "verantwoord verantwoordt verantwoorden verantwoord"),
    ("stellen", "stel stelt stellen gesteld"),
    ("houden", "houd houdt houden gehouden"),
    ("houden", "hou houdt houden gehouden"),
    ("brengen", "breng brengt brengen gebracht"),
    ("doen", "doe doet doen gedaan"),
    ("sturen", "stuur stuurt sturen gestuurd"),
    ("toezenden", "toestuur toestuurt toesturen toegestuurd"),
    ("nazenden", "nastuur nastuurt nasturen nagestuurd"),
    ("sturen", "opstuur opstuurt opsturen opgestuurd"),
    ("sturen", "doorstuur doorstuurt doorsturen doorgestuurd"),
    ("sturen", "meestuur meestuurt meesturen meegestuurd"),
    ("zenden", "zend zendt zenden gezonden"),
    ("toezenden", "toezend toezendt toezenden toegezonden"),
    ("nazenden", "nazend nazendt nazenden nagezonden"),
    ("zenden", "doorzend doorzendt doorzenden doorgezonden"),
    ("zenden", "meezend meezendt meezenden meegezonden"),
    ("zenden", "verzend verzendt verzenden verzonden"),
    ("sturen", "verstuur verstuurt versturen verstuurd"),
    ("bieden", "bied biedt bieden geboden"),
    ("aanbieden", "aanbied aanbiedt aanbieden aangeboden"),
    ("geven", "geef geeft geven gegeven"),
    ("doorgeven", "doorgeef doorgeeft doorgeven doorgegeven"),
    ("verschaffen", "verschaf verschaft verschaffen verschaft"),
    ("verstrekken", "verstrek verstrekt verstrekken verstrekt"),
    ("leveren", "lever levert leveren geleverd"),
    ("nazenden", "nalever nalevert naleveren nageleverd"),
    ("leveren", "aanlever aanlevert aanleveren aangeleverd"),
    ("spelen", "speel speelt spelen gespeeld"),
    ("doorgeven", "doorspeel doorspeelt doorspelen doorgespeeld"),
    ("overhandigen", "overhandig overhandigt overhandigen overhandigd"),
    ("overleggen", "- - overleggen overgelegd"),
    ("leggen", "leg legt leggen gelegd"),
    ("voorleggen", "voorleg voorlegt voorleggen voorgelegd"),
    ("voorleggen", "- - neerleggen -"),
    ("voorhangen", "- - voorhangen voorgehangen"),
    ("hangen", "hang hangt hangen gehangen"),
    ("dienen", "dien dient dienen gediend"),
    ("indienen", "indien_ indient indienen ingediend"),
    ("maken", "maak maakt maken gemaakt"),
    ("attenderen", "attendeer attendeert attenderen geattendeerd"),
    ("bekendmaken", "- - bekendmaken bekendgemaakt"),
    ("zetten", "zet zet zetten gezet"),
    ("uiteenzetten", "uiteenzet uiteenzet uiteenzetten uiteengezet"),
    ("wijden", "wijd wijdt wijden gewijd"),
    ("komen", "kom komt komen gekomen"),
    ("gebeuren", "- gebeurt gebeuren -"),
    ("geschieden", "- geschiedt geschieden -"),
    ("terugkomen", "terugkom terugkomt terugkomen teruggekomen"),
    ("koppelen", "koppel koppelt koppelen gekoppeld"),
    ("terugkoppelen", "terugkoppel terugkoppelt terugkoppelen teruggekoppeld"),
    ("gaan", "ga gaat gaan gegaan"),
    ("uitgaan", "- - uitgaan -"),
    ("vermelden", "vermeld vermeldt vermelden vermeld"),
    ("schetsen", "schets schetst schetsen geschetst"),
    ("beschrijven", "beschrijf beschrijft beschrijven beschreven"),
    ("uitleggen", "- - uitleggen uitgelegd"),
    ("reageren", "reageer reageert reageren gereageerd"),
    ("behandelen", "behandel behandelt behandelen behandeld"),
    ("voegen", "voeg voegt voegen gevoegd"),
    ("ingaan", "inga ingaat ingaan ingegaan"),
    ("nemen", "neem neemt nemen genomen"),
    ("besteden", "besteed besteedt besteden besteed"),
    ("meenemen", "meeneem meeneemt meenemen meegenomen"),
    ("opnemen", "opneem opneemt opnemen opgenomen"),
    ("toevoegen", "- - toevoegen toegevoegd"),
    ("presenteren", "presenteer presenteert presenteren gepresenteerd"),
    ("doorgeleiden", "doorgeleid doorgeleidt doorgeleiden doorgeleid"),
    ("geleiden", "geleid geleidt geleiden geleid"),
    ("geleiden", "leid leidt leiden geleid"),
    ("praten", "praat praat praten gepraat"),
    ("bijpraten", "- - bijpraten bijgepraat"),
    ("voorzien", "voorzie voorziet voorzien voorzien"),
    ("uitbrengen", "- - uitbrengen uitgebracht"),
    ("beschikken", "- beschikt beschikken beschikt"),
    ("afleggen", "- - afleggen afgelegd"),
    ("organiseren", "organiseer organiseert organiseren georganiseerd"),
    ("verzorgen", "verzorg verzorgt verzorgen verzorgd"),
    ("ontvangen", "ontvang ontvangt ontvangen ontvangen"),
    ("krijgen", "krijg krijgt krijgen gekregen"),
    ("krijgen", "verkrijg verkrijgt verkrijgen verkregen"),
    ("horen", "hoor hoort horen gehoord"),
    ("vernemen", "verneem verneemt vernemen vernomen"),
    ("tegemoetzien", "- - tegemoetzien -"),
    ("zien", "zie ziet zien gezien"),
    ("verwachten", "- - verwachten -"),
    ("vinden", "vind vindt vinden gevonden"),
    ("lezen", "lees leest lezen gelezen"),
    ("aantreffen", "- aantreft aantreffen -"),
    ("treffen", "tref treft treffen -"),
    ("volgen", "volg volgt volgen gevolgd"),
    ("verschijnen", "- verschijnt verschijnen verschenen"),
    ("bereiken", "- bereikt bereiken bereikt"),
    ("toegaan", "- toegaat toegaan -"),
    ("toekomen", "- toekomt toekomen -"),
    ("geworden", "- - geworden -"),
    ("richten", "richt richt richten gericht"),
    ("aanreiken", "- - aanreiken aangereikt"),
    ("reiken", "reik reikt reiken gereikt"),
    ("bezorgen", "bezorg bezorgt bezorgen bezorgd"),
    ("signaleren", "signaleer signaleert signaleren gesignaleerd"),
    ("inzenden", "- - inzenden ingezonden"),
    ("bekomen", "- - bekomen -"),
    ("terugmelden", "- - terugmelden teruggemeld"),
    ("liggen", "- ligt liggen -"),
    ("zeggen", "zeg zegt zeggen gezegd"),
    ("toezeggen", "toezeg toezegt toezeggen toegezegd"),
    ("beloven", "beloof belooft beloven beloofd"),
)

VOORZIEN_VAN = (
    "informatie antwoord reactie kabinetsreactie beleidsreactie appreciatie cijfers gegevens"
    " stand overzicht overzichten update analyse"
    " actualisering toelichting rapportage raming uitkomsten resultaten bevindingen"
    " terugkoppeling notitie briefing planning"
)
# base: (companion words of which one must stand in the frame, group)
SENSES: dict[str, tuple[tuple[str, str], ...]] = {
    "informeren": (("", "inform"),),
    "lichten": (("in.", "inform"), ("toe", "inform")),
    "inlichten": (("", "inform"),),
    "verwittigen": (("", "inform"),),
    "kennisgeven": (("", "inform"),),
    "vertellen": (("", "inform"),),
    "toelichten": (("", "inform"),),
    "berichten": (("", "inform"),),
    "rapporteren": (("", "inform"),),
    "melden": (("", "inform"),),
    "mededelen": (("", "inform"),),
    "meedelen": (("", "inform"),),
    "delen": (("mee mede", "inform"), ("met", "share")),
    "laten": (("weten zien", "inform"), ("toekomen", "send")),
    "schrijven": (("", "inform"),),
    "antwoorden": (("", "inform"),),
    "beantwoorden": (("", "answer"),),
    "verantwoorden": (("", "inform"),),
    "stellen": (
        ("hoogte kennis", "inform"),
        ("beschikking beschikbaar bezit hand vooruitzicht", "send"),
    ),
    "houden": (("hoogte", "keep"), ("goed tegoed", "receive")),
    "brengen": (
        ("hoogte kennis", "inform"),
        ("verslag", "keep"),
        ("procedure", "send"),
        ("uit.", "send"),
        ("naar", "arrive"),
    ),
    "doen": (
        ("toekomen toegaan geworden", "send"),
        ("verslag", "keep"),
        ("mededeling opgave kond voorstel", "inform"),
        ("uitgaan voorstel", "send"),
        ("dat dit zulks", "pro"),
    ),
    "sturen": (("na.", "send-on"), ("", "send")),
    "zenden": (("na.", "send-on"), ("", "send")),
    "nazenden": (("", "send-on"),),
    "toezenden": (("", "send"),),
    "bieden": (
        ("aan", "send"),
        ("duidelijkheid inzicht inzage uitsluitsel overzicht helderheid", "inform"),
    ),
    "aanbieden": (("", "send"),),
    "doorgeven": (("", "send"),),
    "geven": (
        ("door.", "send"),
        (
            (
                "overzicht inzicht uitsluitsel duidelijkheid informatie verslag antwoord antwoorden"
                " tussenresultaten beeld totaalbeeld eindbeeld indruk"
                " terugkoppeling update briefing toelichting stand bericht helderheid reactie"
                " inzage kabinetsreactie beleidsreactie kabinetsappreciatie inlichtingen oordeel"
                " rekenschap opgave tussenstand"
                " doorkijk indicatie prognose raming zienswijze standpunt duiding uitleg"
                " samenvatting vooruitblik terugblik cijfers lijst schets analyse appreciatie"
                " resultaat resultaten uitkomst uitkomsten bevindingen datum tijdpad planning"
            ),
            "inform",
        ),
    ),
    "verschaffen": (("", "send"),),
    "verstrekken": (("", "send"),),
    "leveren": (("na.", "send-on"), ("", "send")),
    "spelen": (("door.", "send"),),
    "overhandigen": (("", "send"),),
    "overleggen": (("", "send"),),
    "leggen": (
        ("voor", "send"),
        ("over.", "send"),
        ("neer.", "send"),
        ("verantwoording rekenschap", "inform"),
        ("inzage", "send"),
    ),
    "voorleggen": (("", "send"),),
    "voorhangen": (("", "bill"),),
    "hangen": (("voor", "bill"),),
    "dienen": (("in.", "bill"),),
    "indienen": (("", "bill"),),
    "maken": (
        ("aanhangig", "bill"),
        ("bekend kenbaar duidelijk melding balans deelgenoot", "inform"),
    ),
    "attenderen": (("", "inform"),),
    "bekendmaken": (("", "inform"),),
    "zetten": (("uiteen", "inform"),),
    "uiteenzetten": (("", "inform"),),
    "wijden": (("brief kamerbrief notitie", "send"),),
    "gebeuren": (("dat dit zulks", "pro"),),
    "geschieden": (("dat dit zulks", "pro"),),
    "komen": (("terug", "return"), ("met", "come"), ("toe.", "reach"), ("", "arrive")),
    "terugkomen": (("", "return"),),
    "koppelen": (("terug", "inform"),),
    "terugkoppelen": (("", "inform"),),
    "gaan": (
        ("na.", "check"),
        ("in.op", "include"),
        ("toe", "reach"),
        ("naar", "arrive"),
        ("deur", "leave"),
        ("uit.", "go-out"),
    ),
    "uitgaan": (("", "go-out"),),
    "vermelden": (("", "include"),),
    "schetsen": (("", "inform"),),
    "beschrijven": (("", "inform"),),
    "uitleggen": (("", "inform"),),
    "reageren": (("", "react"),),
    "ingaan": (("", "include"),),
    "nemen": (("op", "include"), ("mee", "take-along")),
    "meenemen": (("", "take-along"),),
    "besteden": (("aandacht", "include"),),
    "opnemen": (("", "include"),),
    "toevoegen": (("", "append"),),
    "behandelen": (("", "include"),),
    "voegen": (("bij", "append"),),
    "presenteren": (("", "send"),),
    "doorgeleiden": (("", "send"),),
    "geleiden": (("door", "send"),),
    "praten": (("bij", "inform"),),
    "bijpraten": (("", "inform"),),
    "voorzien": ((VOORZIEN_VAN, "inform"),),
    "uitbrengen": (("verslag", "inform"), ("aan rapport", "send")),
    "beschikken": (("over", "own"),),
    "afleggen": (("verantwoording rekenschap", "inform"),),
    "organiseren": (("briefing", "send"),),
    "verzorgen": (("briefing", "send"),),
    "ontvangen": (("", "receive"),),
    "krijgen": (("", "receive"),),
    "horen": (("", "receive"),),
    "vernemen": (("", "receive"),),
    "tegemoetzien": (("", "receive"),),
    "zien": (("tegemoet", "receive"), ("terug.", "find")),
    "verwachten": (("", "await"),),
    "vinden": (("plaats oorzaak oorsprong doorgang grond", "happen"), ("", "find")),
    "lezen": (("", "find"),),
    "aantreffen": (("", "find"),),
    "treffen": (("aan.", "find"),),
    "volgen": (("", "arrive"),),
    "verschijnen": (("", "arrive"),),
    "bereiken": (("", "reach"),),
    "toegaan": (("", "reach"),),
    "toekomen": (("", "reach"),),
    "geworden": (("", "reach"),),
    "richten": (("tot", "address"),),
    "aanreiken": (("", "send"),),
    "reiken": (("aan.", "send"),),
    "bezorgen": (("", "send"),),
    "signaleren": (("", "inform"),),
    "inzenden": (("", "send"),),
    "bekomen": (("", "receive"),),
    "terugmelden": (("", "inform"),),
    "liggen": (("", "lie"),),
    "zeggen": (("toe", "promise"),),
    "toezeggen": (("", "promise"),),
    "beloven": (("", "promise"),),
}

# role: words
ROLES: dict[str, str] = {
    "future": "zal zullen zult blijf blijft",
    "going": "ga gaat gaan",
    "will": "wil wilt willen wens wensen",
    "can": "kan kunt kunnen mag mogen moge",
    "would": "zou zouden kon konden",
    "must": "moet moeten hoef hoeft hoeven",
    "passive": "word wordt worden",
    "past": "ben bent is zijn heb hebt heeft hebben was waren werd werden had hadden",
    "effort": (
        "streef streeft streven verwacht verwachten hoop hoopt hopen tracht trachten probeer"
        " probeert proberen beoog beoogt beogen poog voornemens voornemen bedoeling inspannen span"
        " spannen zet zetten inzet ambitie verwachting plan planning gericht doel stel best rede"
        " mik"
        " prognose spant mikken mikt denk denkt denken meen beoogd gestreefd getracht nagestreefd"
        " mogelijke intentie"
        " voorzien gepland"
        " reken rekenen vertrouw vertrouwen ervan ernaar voorgenomen acht achten zins"
        " stelt stellen doe doet ernaartoe richt koers koersen neem nemen"
    ),
    "performing": (
        "zeg zegt zeggen toezeggen beloof belooft beloven verbind verbinden"
        " nalaten verzuimen"  # "zal niet nalaten u te informeren"
    ),
    "choosing": "kies kiest kiezen gekozen besloten voorkeur",
    "impersonal": (
        "streven voornemen bedoeling inzet ambitie verwachting prognose planning doel rede"
        " gericht beoogd"
        " gestreefd nagestreefd getracht intentie voorzien gepland plan"
    ),
    "willing": "bereid bereidheid aanbod tegemoet",
    "asked": (
        "verzoek verzocht verzoekt verzoeken gevraagd vraagt vroeg vroegen wens"
        " aangedrongen oproep roept verplicht verplichting"
    ),
    "failed": "lukt gelukt lukken verzuimd nagelaten",
    "promised": (
        "toegezegd beloofd toezegging aangekondigd zegde aangegeven belofte gemeld vooruitzicht"
    ),
    "told": "weten meegedeeld medegedeeld afgesproken",
    "first": "ik wij we",
    "government": (
        "kabinet regering minister ministers minister-president staatssecretaris"
        " staatssecretarissen bewindspersoon bewindspersonen bewindslieden ministerie ministeries"
        " departement ambtenaren medewerkers ambtgenoot ambtgenote ambtgenoten collega"
        " collega's collega’s"
        " ambtsopvolger ambtsvoorganger opvolger voorganger voorgangers ambtsvoorgangers"
        " ondergetekende ondergetekenden defensie"
    ),
    "pronoun": "hij zij ze",
    "side": "kant",
    "result": "zodat",
    "event": (
        "zodra wanneer als indien nadat voordat alvorens totdat zolang omdat aangezien doordat"
        " hoewel terwijl opdat mits tenzij ofschoon aleer"
    ),
    "relative": (
        "die dat welke waarin waarover waarop waarna waarmee waarvan waartoe waarbij wat wie"
        " waaronder waarvoor waaruit hetgeen waaraan waarom"
    ),
    "whether": "of hoe welk waar wanneer",
    "as": "zoals conform overeenkomstig gelijk anders",
    "om": "om",
    "te": "te",
    "negation": "niet geen niets nimmer nooit noch evenmin",
    "comma": ", ( ) – —",
    "stop": "; :",
    # What ends as a compound of a paper does, and is none.
    "no-paper": "televisie supervisie provisie revisie divisie",
    "and": "en maar want dus of doch",
}

# role: nouns and the like that a frame tells of itself
NOUNS: dict[str, str] = {
    # Who a letter to the Kamer may mean by its receiver.
    "kamer": (
        "kamer kamers tk staten-generaal parlement kamerleden kamercommissie u senaat commissie"
    ),
    "person": "hem haar heer mevrouw lid leden senator",
    # Papers that by their nature go to the Kamer, whoever is named.
    "paper": (
        "kabinetsreactie kabinetsreacties beleidsreactie beleidsreacties kamerbrief kamerbrieven"
        " verzamelbrief voortgangsbrief voortgangsbrieven voortgangsrapportage"
        " voortgangsrapportages voortgangsbericht voortgangsberichten voortgangsverslag"
        " kabinetsstandpunt regeringsreactie kabinetsappreciatie miljoenennota beleidsbrief"
        " stand-van-zakenbrief bnc-fiche bnc-fiches halfjaarrapportage halfjaarbericht"
        " kwartaalrapportage"
        " kabinetsbrief hoofdlijnenbrief planningsbrief kabinetsvisie beleidsdoorlichting"
    ),
    # Papers that a letter may send, if it says to whom.
    "document": (
        "brief brieven rapport rapporten rapportage rapportages verslag verslagen overzicht"
        " overzichten notitie notities nota reactie standpunt plan evaluatie monitor advies"
        " begroting ontwerpbegroting jaarverslag wetsvoorstel voorstel bericht schrijven"
        " antwoorden antwoord beantwoording cijfers gegevens onderzoek uitkomsten resultaten"
        " agenda memorie programma visie strategie tussenrapportage eindrapport appreciatie"
        " factsheet stuk stukken update updates verkenning verkenningen afschrift"
    ),
    # Papers a minister "comes with" towards the Kamer.
    "come-paper": "brief standpunt reactie visie wetsvoorstel appreciatie notitie",
    # Papers that may "follow" without a word on whom they go to.
    "sendable": (
        "brief brieven rapportage rapportages verslag overzicht notitie cijfers gegevens reactie"
        " standpunt antwoorden antwoord beantwoording tussenrapportage eindrapport factsheet"
        " bericht verantwoording beleidsreactie nazending aantallen bedragen percentages"
        " uitsplitsing raming lijst tabel"
    ),
    # What stands in a plan comes with it, though a plan need not go to the Kamer.
    "plan": "actieplan meerjarenplan jaarplan werkplan stappenplan uitvoeringsplan",
    "bill-paper": (
        "wetsvoorstel wetsvoorstellen wetswijziging novelle amvb begroting ontwerpbesluit wet"
        " nota memorie"
    ),
    "questions": "vragen kamervragen vraag antwoorden",
    # Other than papers, what the government reacts to: what a report says, a motion.
    "findings": "aanbevelingen conclusies bevindingen motie moties",
    # What makes a paper one still to come ("de volgende brief").
    "coming": (
        "volgende eerstvolgende komende toekomstige aanstaande nieuwe genoemde toegezegde"
        " aangekondigde"
    ),
    "therein": "daarin",
    "pledged": "toegezegd toegezegde beloofd beloofde",
    # When a reader will find something, though no term bounds it.
    "soon": "straks binnenkort t.z.t tzt",
    "written": "schriftelijk schriftelijke",
    # By what a delivery is expected ("volgens de huidige inzichten").
    "outlook": "verwacht verwachting inzicht inzichten aanzien waarschijnlijkheid",
    # Words that set a delivery in the future or apart from this letter.
    "later": (
        "nader nadere nog later dan daarna separaat separate apart aparte afzonderlijk"
        " afzonderlijke waarna alsnog verder vervolgens voortaan nadien toekomstige"
        " volgende eerstvolgende binnenkort spoedig daarop briefing"
    ),
    # To whom else a letter may be sent.
    "third": (
        "gemeente gemeenten provincie provincies waterschap waterschappen ouders bewoners burgers"
        " bedrijven bedrijf sector branche brancheorganisaties scholen instellingen huurders"
        " patiënten werkgevers werknemers boeren agrariërs ondernemers organisaties partijen"
        " partners landen college colleges koepels studenten gedupeerden omwonenden eigenaren"
        " inwoners nabestaanden raad parket inspectie toezichthouder uitvoerders zorgaanbieders"
        " corporaties indiener betrokkenen aanvragers gebruikers leden ambassades hen hun"
        " burgemeester burgemeesters wethouder wethouders vakbond vakbonden lidstaten verzekeraars"
        " zorgverzekeraars ziekenhuizen"
    ),
}

# A compound of one of these is such a paper too ("B-brief", "financieringsbrief").
LAST_PARTS = (
    "brief brieven rapportage rapportages rapport rapporten notitie notities overzicht overzichten"
    " verslag verslagen reactie reacties evaluatie appreciatie standpunt factsheet nota"
    " antwoorden cijfers gegevens resultaten bericht berichten programma visie strategie"
)
# Words that open or end a pair of words glued at a line end.
GLUED_HEADS = (
    "worden wordt werd zal zullen hierover daarover hierop hier doen uw ik wij naar zoals nader"
    " eerder mogelijk ook u te de het dat met van en dit deze"
)
GLUED_TAILS = (
    "worden wordt werd zal zullen hierover daarover hierop hier doen uw ik wij naar zoals nader"
    " mogelijk ook u te aan met van over ernaar"
)

# "niet eerder dan" denies nothing.
EXCEPTED = "eerder alleen slechts langer later enkel uitsluitend nalaten verzuimen"
# What stands directly before a demonstrative die or dat that opens no clause.
PREPOSITIONS = (
    "op in van met aan bij voor vóór over na tot uit door onder tegen tijdens naar per binnen"
    " sinds rond omtrent inzake ten tot wegens"
)
# What may follow a finite verb as its subject.
SUBJECTS = "ik wij we u uw het de mijn onze hij zij ze"
DEMONSTRATIVES = "die deze dat dit"
# What may stand between the verbs of one cluster.
CLUSTER = (
    "te toe aan terug voor in mee mede over op door kunnen zullen worden laten doen weten toekomen"
    " hoogte kennis gaan hebben mogen willen blijven"
)
# Forms that are verbs only beside their subject or at the end of their clause.
MAYBE_NOUNS = "bericht deel antwoord antwoorden schrijven stel"
# Plurals that papers and receivers take ("ontvangen beide Kamers", "volgen de cijfers").
ARRIVING = "volgen komen verschijnen bereiken ontvangen krijgen gaan liggen horen"
# What a "dat"-clause may hang on and still promise ("dat betekent dat u …").
SAYING = (
    "herhaal rekenen betekent onverlet aanzien maakt leidt geleid gevolg consequentie brengt"
    " impliceert meedelen mededelen melden toe zorgen zorg ervan berichten weten"
    " aannemen zeker houdt mee mede bevestigen bevestig meld meldt bericht kondig vanuit"
    " verzeker verzekeren garandeer garanderen zorgdragen informeren informeer hoogte"
    " wijs benadruk onderstreep zeggen merk merken geldt toezien bevorderen bevorder"
)
# What ends a main clause that tells now, before its "dat" ("… deel ik u mede dat"), and its verb.
TELLING_NOW = "onverlet mede mee melden meedelen mededelen berichten informeren weten bevestigen"
TELL_NOW = "meld melden bericht berichten informeer informeren bevestig bevestigen"
# What was told before: "Zoals gemeld volgt …".
TOLD_BEFORE = (
    "gemeld aangekondigd toegezegd beloofd aangegeven bericht medegedeeld meegedeeld vermeld"
    " geschreven gezegd afgesproken verzocht gevraagd"
)
# Words whose "dat" tells their content ("het belang dat …", "ik vind het belangrijk dat …").
ABSTRACT = (
    "belang belangrijk wenselijk noodzakelijk nodig essentieel gewenst cruciaal goed zaak"
    " feit idee oordeel besef standpunt voordeel doel gevoel gevaar risico gegeven moment"
    " signaal beeld uitgangspunt vertrouwen"
)
# What may follow "als" when it opens a clause.
CLAUSE_STARTS = (
    "de het een die dat er ik wij we u uw alles dit deze daar hier mijn dan hij zij partijen"
    " blijkt mocht daarover hierover"
)
# What may follow "haar" where it is a person, not a possessive.
AFTER_HAAR = (
    "een het de dat dit nog in op daarover hierover uiterlijk binnen toegezegd beloofd , graag"
)
# What is undertaken first, before its outcomes are told ("Ik laat dit onderzoeken en deel …").
UNDERTAKING = (
    "laat laten onderzoek onderzoekt onderzoeken bespreek bespreken bespreekt bezie bezien verken"
    " verkent verkennen inventariseer inventariseert inventariseren zoek zoeken spreek spreken werk"
    " werken werkt evalueer evalueert evalueren monitor monitort monitoren analyseer analyseert"
    " analyseren bekijk bekijken verzamel verzamelen breng brengen overleg overleggen"
    " toets toetsen verwerk verwerken"
)
OUTCOMES = (
    "uitkomst uitkomsten resultaat resultaten bevindingen conclusies daarover hierover erover"
    " daarvan hiervan die dat deze dit het verslag"
)
