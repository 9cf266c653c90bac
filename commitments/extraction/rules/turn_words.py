"""Verbs and words by which something promised slips, drops, comes or is kept: plain tables.

A verb's forms are written "first person, third person, plural or infinitive,
past, past plural, participle", without the particle of a separable one, which
stands first: "door: schuif …" is "schuift … door", "doorgeschoven", "door te schuiven".
"""

from __future__ import annotations

# What something does by itself when it comes later; what is done to it.
SLIP = (
    ": vertraag vertraagt vertragen vertraagde vertraagden vertraagd",
    "uit: - stelt stellen stelde stelden gesteld",
    "op: schort schort schorten schortte schortten geschort",
    "op: schuif schuift schuiven schoof schoven geschoven",
    "door: schuif schuift schuiven schoof schoven geschoven",
    "mee: schuif schuift schuiven schoof schoven geschoven",
    "vooruit: schuif schuift schuiven schoof schoven geschoven",
    ": verschuif verschuift verschuiven verschoof verschoven verschoven",
    "uit: - loopt lopen liep liepen gelopen",
    ": - - - - - gewacht",
    ": - - - - - getild",
    ": verdaag verdaagt verdagen verdaagde verdaagden verdaagd",
    ": temporiseer temporiseert temporiseren temporiseerde temporiseerden getemporiseerd",
    ": stagneer stagneert stagneren stagneerde stagneerden gestagneerd",
    "liggen: blijf blijft - - - -",
    ": - - - - - opgehouden",
)
# What is moved, to a time or to a place.
MOVE = (
    ": verplaats verplaatst verplaatsen verplaatste verplaatsten verplaatst",
    ": verleg verlegt verleggen verlegde verlegden verlegd",
)
# What is held back, if it is no planning that is kept to.
HOLD = ("aan: houd houdt houden hield hielden gehouden",)
# What is done to a term, a date or a planning.
REVISE = (
    ": overschrijd overschrijdt overschrijden overschreed overschreden overschreden",
    ": verlaat verlaat verlaten verliet verlieten verlaten",
    ": verleng verlengt verlengen verlengde verlengden verlengd",
    ": herzie herziet herzien herzag herzagen herzien",
    ": wijzig wijzigt wijzigen wijzigde wijzigden gewijzigd",
    "bij: stel stelt stellen stelde stelden gesteld",
    "aan: pas past passen paste pasten gepast",
    "los: laat laat laten liet lieten gelaten",
    ": verleg verlegt verleggen verlegde verlegden verlegd",
    ": verzet verzet verzetten verzette verzetten verzet",
)
# What ends for good.
DROP = (
    ": verval vervalt vervallen verviel vervielen vervallen",
    "af: zie ziet zien zag zagen gezien",
    "in: trek trekt trekken trok trokken getrokken",
    ": stop stopt stoppen stopte stopten gestopt",
    ": annuleer annuleert annuleren annuleerde annuleerden geannuleerd",
    "stop: zet zet zetten zette zetten gezet",
    ": beëindig beëindigt beëindigen beëindigde beëindigden beëindigd",
    ": schrap schrapt schrappen schrapte schrapten geschrapt",
    ": staak staakt staken staakte staakten gestaakt",
    "af: blaas blaast blazen blies bliezen geblazen",
    "terug: neem neemt nemen nam namen genomen",
    "over: draag draagt dragen droeg droegen gedragen",
    "af: stap stapt stappen stapte stapten gestapt",
    "vallen: laat laat laten liet lieten gelaten",
    "varen: laat laat laten liet lieten gelaten",
    "terzijde: leg legt leggen legde legden gelegd",
)
# What has come about when it is there in time; denied, it is late.
ACHIEVE = (
    ": - lukt lukken lukte lukten gelukt",
    ": slaag slaagt slagen slaagde slaagden geslaagd",
    ": haal haalt halen haalde haalden gehaald",
    ": red redt redden redde redden gered",
    ": realiseer realiseert realiseren realiseerde realiseerden gerealiseerd",
    "waar: maak maakt maken maakte maakten gemaakt",
    "na: kom komt komen kwam kwamen gekomen",
    "stand: houd houdt houden hield hielden gehouden",
    "vast: houd houdt houden hield hielden gehouden",
    "af: rond rondt ronden rondde rondden gerond",
    "gereed: kom komt komen kwam kwamen gekomen",
    "af: krijg krijgt krijgen kreeg kregen gekregen",
    "rond: krijg krijgt krijgen kreeg kregen gekregen",
    "klaar: krijg krijgt krijgen kreeg kregen gekregen",
    ": voltooi voltooit voltooien voltooide voltooiden voltooid",
)
READY = "gereed klaar beschikbaar"
HAPPENED = "doen gedaan gebeurd gebeuren"
ACHIEVED = "haalbaar realistisch gereed voltooid klaar"
# What is brought out, sent or set going; denied without a time it will not come at all.
ISSUE = (
    ": verschijn verschijnt verschijnen verscheen verschenen verschenen",
    "in: dien dient dienen diende dienden gediend",
    "uit: breng brengt brengen bracht brachten gebracht",
    ": stuur stuurt sturen stuurde stuurden gestuurd",
    "toe: stuur stuurt sturen stuurde stuurden gestuurd",
    ": zend zendt zenden zond zonden gezonden",
    "toe: zend zendt zenden zond zonden gezonden",
    ": verzend verzendt verzenden verzond verzonden verzonden",
    ": verstuur verstuurt versturen verstuurde verstuurden verstuurd",
    "aan: bied biedt bieden bood boden geboden",
    "door: zet zet zetten zette zetten gezet",
    "door: voer voert voeren voerde voerden gevoerd",
    "door: ga gaat gaan ging gingen gegaan",
    "op: stel stelt stellen stelde stelden gesteld",
    "op: lever levert leveren leverde leverden geleverd",
    "uit: voer voert voeren voerde voerden gevoerd",
    "voort: zet zet zetten zette zetten gezet",
    ": verricht verricht verrichten verrichtte verrichtten verricht",
    ": publiceer publiceert publiceren publiceerde publiceerden gepubliceerd",
    ": verstrek verstrekt verstrekken verstrekte verstrekten verstrekt",
    ": volg volgt volgen volgde volgden gevolgd",
    ": - komt komen kwam kwamen gekomen",
    ": - bereikt bereiken bereikte bereikten bereikt",
    "plaats: - vindt vinden vond vonden gevonden",
    "toe: - komt komen kwam kwamen gekomen",
    ": lig ligt liggen lag lagen gelegen",
    ": rapporteer rapporteert rapporteren rapporteerde rapporteerden gerapporteerd",
    ": informeer informeert informeren informeerde informeerden geïnformeerd",
    ": beantwoord beantwoordt beantwoorden beantwoordde beantwoordden beantwoord",
    ": ontvang ontvangt ontvangen ontving ontvingen ontvangen",
    ": krijg krijgt krijgen kreeg kregen gekregen",
    ": lever levert leveren leverde leverden geleverd",
    ": start start starten startte startten gestart",
    ": geef geeft geven gaf gaven gegeven",
    "voor: leg legt leggen legde legden gelegd",
    ": verzend verzendt verzenden verzond verzonden verzonden",
    ": overhandig overhandigt overhandigen overhandigde overhandigden overhandigd",
    ": - - - - - overgelegd",
    "uit: kom komt komen kwam kwamen gekomen",
    ": deel deelt delen deelde deelden gedeeld",
    ": - - - - - opgesteld",
)
# How what is to come is told from the side of who gets it.
EXPECT = (
    ": - verwacht verwachten - - -",
    "tegemoet: - ziet zien zag zagen gezien",
)
ISSUED = "start beantwoording toezending verzending indiening aanbieding oplevering publicatie"
# What a promise, a request or a motion is, once it is met.
KEEP = (
    ": voldoe voldoet voldoen voldeed voldeden voldaan",
    "na: kom komt komen kwam kwamen gekomen",
    "af: doe doet doen deed deden gedaan",
    "af: handel handelt handelen handelde handelden gehandeld",
    "in: los lost lossen loste losten gelost",
    ": vervul vervult vervullen vervulde vervulden vervuld",
    "in: willig willigt willigen willigde willigden gewilligd",
    "gestand: doe doet doen deed deden gedaan",
    ": honoreer honoreert honoreren honoreerde honoreerden gehonoreerd",
    "tegemoet: kom komt komen kwam kwamen gekomen",
)
# Who needs time, and what is needed.
NEED = (
    "vergt vergen vergde vraagt vragen vroeg kost kosten kostte neemt neem nemen nam behoeft"
    " behoeven"
    " vereist vereisen nodig benodigd gemoeid gun gunnen"
)
MORE = "meer extra langer langere nog enige enkele"
# What may stand before a span that opens its clause ("uiterlijk zes weken later").
SO_MANY = (
    "een één twee drie vier vijf zes zeven acht tien twaalf enkele paar anderhalve half halve nog"
    " en of uiterlijk binnen hooguit maximaal ongeveer circa ruim zo'n dagen dag"
)
SPAN = "tijd week weken maand maanden dagen kwartaal halfjaar jaar"

# What is kept to, not put off ("ik houd de volgorde aan").
ORDER = (
    "volgorde indeling nummering planning tijdpad tijdschema opbouw lijn werkwijze methodiek"
    " termijn systematiek definitie koers norm stemming"
)
SCHEDULE = (
    "planning tijdpad tijdschema tijdlijn termijn termijnen datum streefdatum streven tijdstip"
    " planningsdatum"
    " opleverdatum indieningsdatum verzenddatum ambitie voornemen inschatting afdoeningstermijn"
    " antwoordtermijn beantwoordingstermijn reactietermijn"
)
UNFEASIBLE = (
    "onhaalbaar onhaalbare onrealistisch onrealistische illusoir optimistisch optimistische"
    " ambitieus ambitieuze ontoereikend rooskleurig rooskleurige"
)

NOT = "niet geen nooit evenmin"
# What "niet" goes with when it denies something else.
NOT_BUT = "alleen zozeer slechts enkel eerder"
BEFORE = "oorspronkelijk oorspronkelijke aanvankelijk aanvankelijke eerder eerdere"
NOW = "nu thans inmiddels alsnog"
LATER = "pas eerst"
IF = "als wanneer indien"
WILL = "zal zult zullen wordt worden gaat gaan ga word"
CAN = "kan kunnen mag mogen"
MAYBE = "mocht mochten"
DEVIATE = "wijken afwijken afgeweken"
COULD = "kon konden"
PERFECT = "is heeft heb hebben was waren had hadden werd werden"
RESOLVED = "besloten"
DECIDED = "besloten besluit besluiten slotsom opportuun zinvol nodig"
AIM = "streven streef streeft beoog beoogt voornemens planning verwacht verwachting bedoeling doel"

SEASONS = (
    "zomer winter herfst najaar voorjaar kerst jaarwisseling prinsjesdag reces zomerreces"
    " kerstreces kalenderjaar"
    " herfstreces meireces voorjaarsreces verkiezingsreces jaar maand maanden week weken dagen"
    " kwartaal termijn tijdig tijd debat commissiedebat overleg begrotingsbehandeling jaareinde"
    " moment tijdstip datum"
)

# What a date dates, where it is no term: "in mijn brief van 3 februari".
DATED = "brief debat overleg bericht behandeling schrijven verslag vergadering motie"
DATED_BY = "van d.d op"
# What was done on a date, where it is no term: "de op 3 februari toegezegde notitie".
DATED_DEED = "toegezegde aangekondigde beloofde gedane genoemde verzonden gevraagde verzochte"
# What follows "dan" where it is a time, and no comparison.
AFTER_DAN = "nog niet al pas"

# Who a letter tells something, what its questions are, and how they are met.
RECEIVER = "u kamer kamers leden"
QUESTION = "vraag vragen kamervraag kamervragen"
ANSWER = "beantwoord beantwoorden beantwoording beantwoordt antwoord antwoorden"
# Answering a request: the verbs, what is asked and with what words, and who answers.
REACT = (
    ": reageer reageert reageren reageerde reageerden gereageerd",
    "in: ga gaat gaan ging gingen gegaan",
)
PLEDGE = "toezegging toezeggingen belofte"
ASK = "verzoek verzoeken vraag vragen kamervragen gestelde gevraagde verzochte"
REACTION = "reactie antwoord standpunt appreciatie inlichtingen informatie"
GIVE = "geven gegeven verstrekken verstrekt"
OURSELVES = "ik wij kabinet mij ons mogelijk gelukt lukt"
FIRST = "ik wij kabinet"
PRONOUN = "haar hem ze die dat deze dit daar er ervan daarvan"
# What bounds a delivery by a time that follows, and times that need not bound it.
BOUNDS = "voor vóór binnen"
BARE_TIMES = "jaar tijd maand maanden week weken dagen debat overleg"
# What may follow "niet" where it denies a whole clause: the rest of its verb.
PARTICLES = "in uit aan toe op door voort plaats af bij na over"

# Words that open a clause of its own after a comma, or a verb that ends the one before it.
CLAUSE_OPENERS = (
    "en maar doch want dus zodat waardoor waarmee welke die dat omdat aangezien doordat hoewel"
    " terwijl zodra als indien tenzij mits of wat waarvan waarin waarop waarover waarvoor waarna"
    " waarnaar waarom zoals tot is zijn heb hebben heeft zal zullen kan kunnen wordt worden moet"
    " moeten was waren werd stuur zend bied doe acht blijkt ontvangt treft vindt volgt reden"
)
# Words that open a clause which tells why, and one which tells on what something hangs.
CAUSES = "omdat doordat aangezien want hoe hoeveel"
CONDITIONS = "wanneer zodra nadat totdat als indien mits tenzij zolang geval"
# Words that open a clause before the main one ("omdat de proef stopt, vervalt de evaluatie").
SUBORDINATE = "omdat doordat aangezien nu als indien wanneer zodra hoewel daar"
# Words that open a clause without a comma too, where a subject follows.
LINKS = (
    "die dat welke waarvan waarin waarbij waardoor waarop omdat doordat zodat waar wanneer zodra"
    " nadat"
)
# Relative words, after a noun of others the start of what those do or fail to do.
RELATIVE = "die dat welke waarvan waarover waarin waarop waarmee waar"
ASKING = "waarom waarnaar"
# What the main clause goes on with after it; no infinitive.
GOING_ON = "zal zult zullen wordt gaat kan is heeft heb"
OTHERS = (
    "posten regio's locaties gemeente provincie waterschap school instelling zaken gevallen"
    " projecten plaatsen personen mensen landen lidstaten"
)
# Pairs of words that tell of no turn ("achterstallig en uitgesteld onderhoud", "en nu ook dit").
NO_TURNS = "uitgesteld onderhoud - uitgestelde zorg - uitgestelde behandelingen - nu ook"
# Infinitives that are nouns too ("overdekte uitlopen"): verbs only beside an auxiliary.
ALSO_NOUNS = "uitlopen delen"
US = "ik wij we het"
SUBJECTS = "ik wij we u uw de het dit dat er hij zij deze een mijn onze"

# How a sentence says that it acts on a promise, and what it may tell without acting.
ACTING_ON = "zoals conform overeenkomstig ingevolge aanleiding gelijk lijn gevend"
PROMISE = (
    "toegezegd toegezegde toezegging toezeggingen toezegde beloofd beloofde belofte afgesproken"
    " afspraak"
)
HAVE = "heb hebben heeft is zijn ben"
HAD = "had hadden was waren zou zouden gesteld gevraagd"
TELLING = (
    "gezegd toegezegd afgezegd aangezegd beloofd aangekondigd geïnformeerd gemeld bericht"
    " medegedeeld"
    " meegedeeld gestuurd gezonden toegezonden verzonden toegestuurd aangeboden aangegeven"
    " geschreven"
    " vermeld genoemd verzocht opgemerkt toegelicht afgesproken gedaan besloten gedeeld"
)
# Nouns that look like a participle.
NO_DEEDS = (
    "gelden gegevens gevallen gebieden gemeenten gebouwen gesprekken gewassen gevolgen geschillen"
    " gerechten gezinnen getallen gemalen gedragingen verzoeken verslagen onderzoeken ondernemingen"
    " overheden overleggen"
)
# What may follow the particle of a verb, or a participle, at the end of its clause.
AFTER_PARTICLE = (
    "naar tot met van en door in op bij aan voor over om vanwege omdat nu worden te totdat zolang"
    " aangezien doordat wegens"
)
# How a sentence speaks of what the one before named, beside the demonstratives.
POINTING_FIRST = "het zij zover hij"
POINTING_ADVERBS = (
    "daar hier daarvoor hiervoor daarbij hierbij daarin hierin daaraan hieraan daarmee hiermee"
    " daaromtrent hieromtrent"
    " daarvan hiervan daarover hierover daartoe hiertoe ervoor ervan eraan erbij erin"
)
AFTER_POINTING = (
    "vergt kost neemt vraagt duurt loopt lukt lukte lukken gaat ga doe doet blijkt bleek behoeft"
    " vereist zou kon had ben heb haal haalt red moet moeten mag"
    " helaas nog niet uit door pas eerst meer later voor vóór in na echter daarom dus nu thans"
    " tijdig ook aan af op over alsnog zorgvuldig goed wel ik wij van naar met te er"
)
# The work on what was promised.
WORK = (
    "uitwerking afstemming beantwoording voorbereiding weging besluitvorming afronding planning"
    " toezending verzending indiening oplevering aanbieding tijdpad termijn datum moment ambitie"
    " toezegging belofte afweging beoordeling beschouwing antwoord"
)
# How a sentence takes up what the one before named, to tell that it was done.
TAKEN_UP = "dat dit zulks die deze daarover daartoe hierover daarop"
ACTED = "gedaan gebeurd geschied"
# What is promised to be done, and how it is told as done.
DEEDS = (
    ("spreken", "gesproken"),
    ("bespreken", "besproken"),
    ("aanspreken", "aangesproken"),
    ("voeren", "gevoerd"),
    ("gaan", "gegaan"),
    ("nagaan", "nagegaan"),
    ("vragen", "gevraagd"),
    ("verzoeken", "verzocht"),
    ("doen", "gedaan"),
    ("wijzen", "gewezen"),
    ("dringen", "gedrongen"),
    ("aandringen", "aangedrongen"),
    ("brengen", "gebracht"),
    ("overbrengen", "overgebracht"),
    ("leggen", "gelegd"),
    ("voorleggen", "voorgelegd"),
    ("bezoeken", "bezocht"),
    ("benaderen", "benaderd"),
    ("bekijken", "bekeken"),
    ("bezien", "bezien"),
    ("onderzoeken", "onderzocht"),
    ("agenderen", "geagendeerd"),
    ("aankaarten", "aangekaart"),
    ("overleggen", "overlegd"),
    ("treden", "getreden"),
    ("nemen", "genomen"),
    ("meenemen", "meegenomen"),
    ("opnemen", "opgenomen"),
    ("raadplegen", "geraadpleegd"),
    ("uitnodigen", "uitgenodigd"),
    ("verkennen", "verkend"),
    ("uitzoeken", "uitgezocht"),
    ("evalueren", "geëvalueerd"),
    ("doorlichten", "doorgelicht"),
    ("toetsen", "getoetst"),
)
# What is asked or set up so that others do it: with that it is only under way.
SET_GOING = "gevraagd verzocht gegeven verstrekt verleend gestart begonnen ingesteld opgedragen"
# What was promised to be done and is done with that ("dat gesprek is gevoerd").
TALKED = "gevoerd gedaan gelegd besproken gehouden overgebracht gevraagd"
# What tells how or where a promise is registered.
REGISTERED = "abuis abusievelijk planningsbrief geregistreerd registratie toezeggingenregister"
# What something waits for.
HINGES = "nadat totdat na zodra"
