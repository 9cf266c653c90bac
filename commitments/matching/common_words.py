"""Words that tell nothing about what a promise is about: any letter may hold them."""

from __future__ import annotations

from commitments.stems import stems

_WORDS = """
aan achter af al aldaar aldus alle alleen alles als alsmede alsnog altijd ander andere anders
beide beiden ben bent bij bijna binnen bent blijft blijken blijkt boven buiten daar daaraan daarbij
daardoor daarin daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan dat de
deed deel deels den der des desgewenst deze dezelfde die dien dient diens dit doch doe doen doet door
dus echter een eens eerder eerst eerste eerstvolgende elk elke en enig enige enkele er eraan erg erin
ermee erop ertoe ervan ervoor etc evenals eveneens ga gaan gaat gang gebruik gedaan geen gegeven geheel
gehouden gekomen geleden gemaakt genoemd genoemde gereed geven geweest gezien goed graag groot grote
had hadden halen hangt heb hebben hebt heden heeft heel hem hen het hetgeen hetzelfde hier hieraan hierbij
hierdoor hierin hiermee hierna hierop hierover hiertoe hiervan hiervoor hij hoe hoeveel hoewel hoor hoort
hun iedere ieder iets ik in indien ingaan inmiddels inzake is ja jaar jaren jl juist kan keer kom komen
komende komt kon konden krijgen krijgt kunnen kunt laat laatste later laten leggen legt ligt loop lopen
loopt maak maakt maar maken mede mee meer mei men met mijn mij mijzelf mits moet moeten mocht mochten mogelijk
mogen mochten na naar naast nadat nader nadere namelijk namens naarmate neem nemen neemt niet niets nieuw nieuwe
nog noch nodig nog nooit nu of ofwel om omdat omtrent ondanks onder ons onze ook op opdat open over overige
per pas plaats punt reeds rond samen sinds slechts sommige staan staat stand steeds stellen stelt te tegen
tegelijk ten tenminste tenzij ter terug terugkomen tevens tezamen tijd tijdens toch toe toen tot totdat tussen twee
u uit uiteraard uiterlijk uitgaan uw vaak van vanaf vandaag vanuit vanwege vast veel ver verder verschillende
verwacht verwachting vier vijf voeg volgen volgend volgende volgt voor vooral voordat voorafgaand voorts
vooruitzicht voortaan vraag vragen vroeg waar waaraan waarbij waardoor waarin waarmee waarna waarom waarop
waarover waartoe waarvan waarvoor was wat wegens wel welk welke wensen werd werden werk weten wie wij wijze wil
willen worden wordt wou zal zelf zelfs zes zeven acht negen tien zich zie zij zijn zijnde zo zoals zodat zodra
zonder zou zouden zullen zulke

aanbevelen aanbieden aanbied aangeboden aangegeven aangekondigd aangekondigde aanhangsel aankondigen aanleiding
aanstaande aanvulling aandacht aantal achtergrond afgelopen afgerond afronden afschrift afzonderlijk afzonderlijke
algemeen algemene ambt ambtgenoot ambtgenoten ambtsopvolger ambtsvoorganger antwoord antwoorden beantwoorden
beantwoording bedoeld begin beloofd beloofde belofte bericht berichten besluit besluiten betreft betreffende
betrekking betrokken bied bijgaand bijgaande bijgevoegd bijlage bijlagen bijvoorbeeld brief brieven bureau c.s.
commissie commissiedebat collega conform datum debat delen deel derhalve doen dossier dr drs drie eind einde
eerstvolgende ervan ex exemplaar extern fractie fracties gaarne gebied gedachtewisseling gehoor gelegenheid gemeld
gemelde geinformeerd gesprek gesprekken gestand gestuurd gesteld gestelde gevolg gewenst gezamenlijk gezonden
griffie handelingen heer hoofdstuk hoogachtend houden hoop indienen informatie informeer informeren ingezonden
ingevolge ingewonnen inhoud inzicht invulling jaarlijks jaarlijkse jongstleden kabinet kamer kamerbrief kamerbrieven
kamers kamerstuk kamerstukken kamervragen kenmerk kennis kort korte kwartaal leden lid maand maanden maandelijks
mededelen medewerking meedelen melden meld mevrouw minister ministerie ministers moment motie motie's moties nagekomen
nederland nederlandse nr nrs nummer onderdeel onderwerp onderhavige onderzoek ontvangen ontvangst ontvangt overheid
overweging opgenomen opnemen overeenkomstig paragraaf passage periode pagina precies punt punten rapport rapportage
recent recente reces reactie reden regering resultaat resultaten rijksoverheid schreef schrijven schriftelijk schriftelijke
situatie spoedig spreken sprak staatssecretaris staten staten-generaal stuk stukken stuur sturen stuurt tk toegezegd
toegezegde toegezonden toekomen toelichten toelichting toezeg toezeggen toezegging toezeggingen toezending toezenden treft
tweede uitkomst uitkomsten uitstel uitvoeren uitvoering vaste verband vergaderjaar vergadering verkrijgen vermeld verslag verstrekken
verzoek verzocht verzoeken vervolg voldoe voldoen voldoening voorgaande voorgelegd voorleggen voortgang voorzitter voorjaar
voorzien vorig vorige website week weken wekelijks welk werken wet wijs wijzen zaak zaken zend zenden zeg zegde zeggen zomer zomerreces
herfst herfstreces kerst kerstreces najaar winter voorjaarsreces meireces prinsjesdag begroting voorjaarsnota najaarsnota
januari februari maart april juni juli augustus september oktober november december
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag halfjaar eerste tweede derde vierde helft medio
generaal eerste-kamer hiermede daarmede onlangs aldaar thans zojuist gang zake stukje bereikt bereiken bereik
hoogte gelet brengen brengt gebracht naam name onderstaand bovengenoemd bovengenoemde desbetreffende afspraak afgesproken
aandringen gevraagd gevraagde verwijs verwijzing verwijzen ingegaan ontstaan mogelijkheid mogelijkheden nadruk oordeel
beeld vinden vindt opgesteld opstellen betrek betrekken bespreken besproken wacht wachten moment

haag gravenhage issn postbus retouradres www https kst geval gevallen middel middelen zet zetten inzet inzetten beschik
beschikken beschikbaar haar artikel nee bereid bepaald bepaalde bepalen basis voer voeren doel doelen eigen beperkt lang lange
langer minder partij partijen aanzien zowel kader volledig volledige volledigheid verantwoordelijk zeer grond sprake voldoende
beter weer belangrijk geldt gelden waaronder leid leiden leidt snel draag dragen draagt stap stappen meest elkaar reken rekening
bestaand bestaande duur lijn afhankelijk totaal toepassen houdt bevat valt vallen goede zin ruimte duidelijk relevant relevante
hand plaats noemen bestaan bestaat ziet betekent eerder extra ruim slot direct voornemen voornemens sluit specifiek specifieke
bevinding bevindingen hoge vorm streef streven ernaar klop klopt half proces inrichten inrichting vastleggen vastgelegd kent kennen feit blijken
gebleken actief zeker noodzakelijk manier positie behoefte voorbereiden voorbereiding oplossen dag dagen groep bijzonder minst doordat
opzicht kleine probleem problemen niveau denk denken terwijl effectief voorwaarde voorwaarden speel spelen speelt benadruk benadrukken
gebruikelijk aanmerking daadwerkelijk uur aangenomen aannemen verklaren inzage vraagt zit concreet net treed treden lever leveren levert behoeve
oog divers diverse mag hecht hechten sterk sterke schatten zoveel zicht keuze bekendmaken context uiteindelijk ligt kijk kijken
biedt bieden voortzetten bepaald momenteel begint beginnen thuis waarde weg lang last plus bod terrein belang richt richting
vandaan via volgens gaande bezien meestal veelal vervolgens verre tal sta stadium spreek sprak spraken hele geheel gehele aanvaard
opdracht ambtelijk binnenlands buitenlands voltooid voltooien gemeend vertellen vertel zojuist zoeken uitzoeken uitgezocht nagaan
wenselijk wenselijkheid maatregel maatregelen zorgvuldig mondeling mondelinge separaat kenbaar beschouwen wijzigen wijziging
"""
#: Stems of these words.
COMMON: frozenset[str] = frozenset(stems(_WORDS))
