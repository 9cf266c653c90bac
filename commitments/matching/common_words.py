"""Words that tell nothing about what a promise is about: any letter may hold them."""

from __future__ import annotations

from commitments.stems import stems

_WORDS = """
aan aanbevelen aanbied aanbieden aandacht aandringen aangeboden aangegeven aangekondigd
aangekondigde aangenomen aanhangsel aankondigen aanleiding aanmerking aannemen aanstaande aantal
aanvaard aanvulling aanzien acht achter achtergrond actief af afgelopen afgerond afgesproken
afhankelijk afronden afschrift afspraak afzonderlijk afzonderlijke al aldaar aldus algemeen
algemene alle alleen alles als alsmede alsnog altijd ambt ambtelijk ambtgenoot ambtgenoten
ambtsopvolger ambtsvoorganger ander andere anders antwoord antwoorden april artikel augustus basis
beantwoorden beantwoording bedoeld beeld begin beginnen begint begroting behoefte behoeve beide
beiden bekendmaken belang belangrijk belofte beloofd beloofde ben benadruk benadrukken bent
bepaald bepaalde bepalen beperkt bereid bereik bereiken bereikt bericht berichten beschik
beschikbaar beschikken beschouwen besluit besluiten bespreken besproken bestaan bestaand bestaande
bestaat betekent beter betreffende betreft betrek betrekken betrekking betrokken bevat bevinding
bevindingen bezien bied bieden biedt bij bijgaand bijgaande bijgevoegd bijlage bijlagen bijna
bijvoorbeeld bijzonder binnen binnenlands blijft blijken blijkt bod boven bovengenoemd
bovengenoemde brengen brengt brief brieven buiten buitenlands bureau collega commissie
commissiedebat concreet conform context daadwerkelijk daar daaraan daarbij daardoor daarin
daarmede daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dag dagen dan
dat datum de debat december deed deel deels delen den denk denken der derde derhalve des
desbetreffende desgewenst deze dezelfde die dien diens dient dinsdag direct dit divers diverse
doch doe doel doelen doen doet donderdag door doordat dossier dr draag draagt dragen drie drs
duidelijk dus duur echter een eens eerder eerst eerste eerste-kamer eerstvolgende effectief eigen
eind einde elk elkaar elke en enig enige enkele er eraan erg erin ermee ernaar erop ertoe ervan
ervoor etc evenals eveneens ex exemplaar extern extra februari feit fractie fracties ga gaan
gaande gaarne gaat gang gebied gebleken gebracht gebruik gebruikelijk gedaan gedachtewisseling
geen gegeven geheel gehele gehoor gehouden geinformeerd gekomen gelden geldt geleden gelegenheid
gelet gemaakt gemeend gemeld gemelde generaal genoemd genoemde gereed gesprek gesprekken gestand
gesteld gestelde gestuurd geval gevallen geven gevolg gevraagd gevraagde geweest gewenst
gezamenlijk gezien gezonden goed goede graag gravenhage griffie groep grond groot grote haag haar
had hadden halen half halfjaar hand handelingen hangt heb hebben hebt hecht hechten heden heeft
heel heer hele helft hem hen herfst herfstreces het hetgeen hetzelfde hier hieraan hierbij
hierdoor hierin hiermede hiermee hierna hierop hierover hiertoe hiervan hiervoor hij hoe hoeveel
hoewel hoge hoofdstuk hoogachtend hoogte hoop hoor hoort houden houdt https hun ieder iedere iets
ik in indien indienen informatie informeer informeren ingaan ingegaan ingevolge ingewonnen
ingezonden inhoud inmiddels inrichten inrichting invulling inzage inzake inzet inzetten inzicht is
issn ja jaar jaarlijks jaarlijkse januari jaren jl jongstleden juist juli juni kabinet kader kamer
kamerbrief kamerbrieven kamers kamerstuk kamerstukken kamervragen kan keer kenbaar kenmerk kennen
kennis kent kerst kerstreces keuze kijk kijken kleine klop klopt kom komen komende komt kon konden
kort korte krijgen krijgt kst kunnen kunt kwartaal laat laatste lang lange langer last laten later
leden leggen legt leid leiden leidt lever leveren levert lid ligt lijn loop loopt lopen maak maakt
maand maandag maandelijks maanden maar maart maatregel maatregelen mag maken manier mede mededelen
medewerking medio mee meedelen meer meest meestal mei meireces meld melden men met mevrouw middel
middelen mij mijn mijzelf minder minister ministerie ministers minst mits mocht mochten moet
moeten mogelijk mogelijkheden mogelijkheid mogen moment momenteel mondeling mondelinge motie
moties na naam naar naarmate naast nadat nader nadere nadruk nagaan nagekomen najaar najaarsnota
name namelijk namens nederland nederlandse nee neem neemt negen nemen net niet niets nieuw nieuwe
niveau noch nodig noemen nog noodzakelijk nooit november nr nrs nu nummer of ofwel oktober om
omdat omtrent ondanks onder onderdeel onderhavige onderstaand onderwerp onderzoek onlangs ons
ontstaan ontvangen ontvangst ontvangt onze oog ook oordeel op opdat opdracht open opgenomen
opgesteld oplossen opnemen opstellen opzicht over overeenkomstig overheid overige overweging
pagina paragraaf partij partijen pas passage per periode plaats plus positie postbus precies
prinsjesdag probleem problemen proces punt punten rapport rapportage reactie recent recente reces
reden reeds regering reken rekening relevant relevante resultaat resultaten retouradres richt
richting rijksoverheid rond ruim ruimte samen schatten schreef schriftelijk schriftelijke
schrijven separaat september sinds situatie slechts slot sluit snel sommige specifiek specifieke
speel speelt spelen spoedig sprak sprake spraken spreek spreken sta staan staat staatssecretaris
stadium stand stap stappen staten staten-generaal steeds stellen stelt sterk sterke streef streven
stuk stukje stukken sturen stuur stuurt tal te tegelijk tegen ten tenminste tenzij ter terrein
terug terugkomen terwijl tevens tezamen thans thuis tien tijd tijdens tk toch toe toegezegd
toegezegde toegezonden toekomen toelichten toelichting toen toepassen toezeg toezeggen toezegging
toezeggingen toezenden toezending tot totaal totdat treden treed treft tussen twee tweede u uit
uiteindelijk uiteraard uiterlijk uitgaan uitgezocht uitkomst uitkomsten uitstel uitvoeren
uitvoering uitzoeken uur uw vaak vallen valt van vanaf vandaag vandaan vanuit vanwege vast vaste
vastgelegd vastleggen veel veelal ver verantwoordelijk verband verder vergadering vergaderjaar
verklaren verkrijgen vermeld verre verschillende verslag verstrekken vertel vertellen vervolg
vervolgens verwacht verwachting verwijs verwijzen verwijzing verzocht verzoek verzoeken via vier
vierde vijf vinden vindt voeg voer voeren voldoe voldoen voldoende voldoening volgen volgend
volgende volgens volgt volledig volledige volledigheid voltooid voltooien voor voorafgaand vooral
voorbereiden voorbereiding voordat voorgaande voorgelegd voorjaar voorjaarsnota voorjaarsreces
voorleggen voornemen voornemens voortaan voortgang voorts voortzetten vooruitzicht voorwaarde
voorwaarden voorzien voorzitter vorig vorige vorm vraag vraagt vragen vrijdag vroeg waar waaraan
waarbij waarde waardoor waarin waarmee waarna waarom waaronder waarop waarover waartoe waarvan
waarvoor wacht wachten was wat website week weer weg wegens wekelijks weken wel welk welke
wenselijk wenselijkheid wensen werd werden werk werken wet weten wie wij wijs wijze wijzen
wijzigen wijziging wil willen winter woensdag worden wordt wou www zaak zake zaken zal zaterdag
zeer zeg zegde zeggen zeker zelf zelfs zend zenden zes zet zetten zeven zich zicht zie ziet zij
zijn zijnde zin zit zo zoals zodat zodra zoeken zojuist zomer zomerreces zondag zonder zorgvuldig
zou zouden zoveel zowel zulke zullen
"""
#: Stems of these words.
COMMON: frozenset[str] = frozenset(stems(_WORDS))
