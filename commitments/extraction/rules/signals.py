"""Words that tell what a sentence does besides promising: a few phrasings a signal.

A signal's reading is the fact it gives its sentence; ``fulfilments.py`` says
which facts together make an act. Patterns see the sentence in lower case.
Facts of the sentence before carry "before-"; that an earlier one told of a
promise kept is "earlier-fulfilment".
"""

from __future__ import annotations

from commitments.extraction.rules.exclusions import (
    AFTER_BY_THIS,
    GIVEN_NOW,
    HEREBY,
    LETTER,
    THIS,
    WAS_PROMISED,
)
from commitments.extraction.rules.keeping import KEPT_LATER, MOTION_KEPT_LATER, RETOLD_PLAN
from commitments.extraction.rules.rule import Rule, phrases, with_marks

_KAMER = (
    r"(?:uw kamer|de kamer|uw commissie|(?:vaste )?commissies?|de tweede kamer|de eerste kamer"
    r"|(?:het )?(?:kamer)?lid|(?:de )?(?:kamer)?leden|de heer|mevrouw|fracties?|senaat"
    r"|senator(?:en)?|(?:de )?indieners?|haar|hem)"
)
# A paper by the last part of its name: "voortgangsbrief", "kabinetsreactie", "eindrapport".
_PAPER = (
    r"(?:[\w-]*(?:brief|reactie|plan|rapport|voorstel|evaluatie|overzicht|notitie|rapportage"
    r"|verkenning|vergelijking|doorlichting|visie|bericht|analyse|agenda|raming|monitor|verslag"
    r"|inventarisatie|onderzoek|voeringstoets|nota|kader|beeld|advies|appreciatie)|cijfers"
    r"|standpunt"
    r"|uitkomsten|resultaten|antwoord|antwoorden|gegevens|informatie|uitsplitsing|stuk(?:ken)?)"
)
# What comes again and again.
_SERIES = (
    r"(?:voortgangsrapportages?|voortgangsbrief|voortgangsbrieven|kwartaalberichten"
    r"|kwartaalrapportages?|halfjaarrapportages?|maandrapportages?|halfjaarberichten|factsheets"
    r"|jaaroverzicht|(?:deze|die|de) (?:reeks|serie)(?: \w*(?:brieven|rapportages|berichten))?"
    r"|(?:jaarlijkse|halfjaarlijkse|maandelijkse) (?:\w*rapportages?|brieven"
    r"|overzichten))"
)
# What is announced too, and is nothing that comes to the Kamer ("het aangekondigde debat").
_HAPPENINGS = (
    r"overleg|\w*debat|rondetafelgesprek|vergadering|bijeenkomst|hoorzitting|bezoek|werkbezoek"
    r"|staking\w*|sluiting\w*|bezuiniging\w*|maatregel(?:en)?|verhoging|verlaging|korting\w*"
    r"|reorganisatie|fusie|overname|ontslag\w*|demonstratie|vertrek|inzet|investering\w*"
)
# Those of them that a ministry writes itself.
_OWN_PAPER = (
    r"\w*(?:brief|reactie|plan|voorstel|evaluatie|overzicht|notitie|rapportage|verkenning|visie"
    r"|agenda|nota|standpunt|appreciatie)"
)
_TIME = (
    r"(?:(?:de|het|deze|dit|eind|begin|medio|einde|onze|uw|van|eerste|tweede|derde|vierde|laatste"
    r"|volgende|komende|volgend|komend) )*(?:zomer|winter|herfst|kerst"
    r"|\w*reces"
    r"|\w*jaar|maand|week|kwartaal|termijn|\d+ \w+|januari|februari|maart|april|mei|juni|juli"
    r"|augustus|september|oktober|november|december|prinsjesdag|\w*debat|\w*overleg|\w*behandeling"
    r"|gestelde termijn|gebruikelijke termijn|afgesproken termijn|jaarwisseling|\w*nota)"
)
# Before "toezegging" where it is only now made, or spoken of at large ("doe ik u de toezegging").
_NOT_NOW_MADE = "".join(
    f"(?<!{words} )"
    for words in (
        "een", "tot de", "bereid de",
        *(f"{doe}{to} de" for doe in ("doe", "doe ik") for to in ("", " u", " uw kamer", " graag")),
        "doe hierbij de", "doe ik hierbij de", "kan ik de", "kan ik u de",
    )
)  # fmt: skip
# Not where only the state is told of what was announced ("de voortgang van het toegezegde …").
_NO_STATUS = "".join(
    f"(?<!{of} van {the} )(?<!{of} van {the} eerder )"
    for of in ("stand van zaken", "voortgang", "status")
    for the in ("de", "het")
)
# A bound by which something was promised, and a new time.
_UNTIL = rf"(?:voor|vóór|uiterlijk) {_TIME}"
_ANEW = rf"(?:in|eind|begin|medio|uiterlijk|pas|rond|na) {_TIME}"
_WAS = r"(?:was|waren|stond|stonden)"
_PLANNED = r"(?:voorzien|gepland|aangekondigd|toegezegd|beloofd)"
_RECEIVER = r"(?:u|uw kamer|de kamer|(?:de|uw) commissie)"
_NOT_BY_AGREED = (
    r"niet (?:op|binnen|voor) (?:het|de|dat|die) (?:eerder )?(?:afgesproken|beloofde|toegezegde"
    r"|aangekondigde) (?:tijdstip|moment|datum|termijn|tijd)"
)
_NOT_BY_ASKED = (
    r"niet (?:meer )?(?:voor|vóór|binnen|op|tegen) (?:de|het) "
    r"(?:door (?:u|uw kamer|de commissie) )?(?:gevraagde|verzochte|gewenste|verlangde) "
    r"(?:datum|termijn|tijdstip|moment)"
)
# What shows that a clause goes on after "door omstandigheden heeft …".
_FINITE = (
    r"(?:heeft|hebben|is|zijn|wordt|worden|kan|kunnen|zal|zullen|moet|moeten|komt|komen|loopt"
    r"|lopen|laat|blijft|blijven|duurt|vergt|vraagt|volgt|ontvangt|krijgt|bereikt)\b"
)
_THAN_TOLD = (
    r"(?:ik|wij|eerder|u|aangekondigd|gemeld|voorzien|gehoopt|toegezegd|beloofd"
    r"|in (?:de|mijn|onze) (?:vorige|eerdere|laatste))"
)
_FOR_IT = r"(?:daarom|hierom|erom|hiernaar|daarnaar|ernaar)"
_OF_US = (
    r"(?:(?:vorige|huidige|toenmalige|eerdere) )?(?:minister|staatssecretaris|bewinds\w+|kabinet"
    r"|regering|ambtsvoorganger)"
)


def _rule(
    name: str,
    signal: str,
    phrasings: tuple[str, ...],
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
    hints: str = "",
) -> Rule[str]:
    pattern = phrases(rf"(?:{'|'.join(phrasings)})\b")
    return Rule(f"signaal.{name}", pattern, signal, examples, counterexamples, with_marks(hints))


_DELIVERING: tuple[Rule[str], ...] = (
    _rule(
        "nu",
        "now",
        (
            HEREBY,
            r"(?:langs|via) deze weg|in het (?:hier)?navolgende (?:gebeurt|doe|geef|treft)",
            (
                r"bij deze brief gevoegde?"
                r"|bijgaande?|(?<!niet )bijgevoegde?|ingesloten|bij dezen|hieronder"
                r"|hiernavolgende?|onderstaande?(?! moties?\b)"
            ),
            (
                rf"(?<!gestelde )(?<!gevraagd )(?<!verzocht )(?<!gevraagd om )(?<!verzocht om )"
                rf"(?:met|in|bij|via|middels|door) {THIS} (?:\w+ )?{LETTER}"
                r"(?! (?:gaf|gaven|schreef|schreven|meldde|berichtte|kondigde|stelde|zegde|heb"
                r"|hebben)\b)"
            ),
            r"dit is (?:de|het) (?:laatste|eerste|tweede|derde|vierde)",
            r"dit is (?:de|het) \w+ (?:die|dat) (?:ik|wij)\b[^;]{0,120}\b(?:toegezegd|beloofd)",
            (
                rf"(?:(?<!in )(?<!bij )(?<!met )de brief|(?<!waarin )(?<! van ){THIS} {LETTER})"
                rf" (?:\w+ ){{0,2}}(?:bevat|behelst|omvat|betreft|strekt"
                rf"|voorziet|is(?! (?:gepland|voorzien)| [^;,]{{0,40}}\bop \d"
                rf"| [^;,]{{0,80}}\b(?:toegezegd|beloofd|aangekondigd)\b)"
                rf"|vormt|dient|geeft)"
            ),
            rf"strekt deze brief (?:tot|ter|ertoe)|bij deze (?:{AFTER_BY_THIS})",
            (
                r"(?:in|als|met) (?:de cijfers in )?(?:de |een )?(?:aparte |eerste |tweede "
                r"|derde |vertrouwelijke )?bijlagen?(?: \d+)?(?! \d)(?! (?:van"
                r"|bij) (?!deze|dit))"
            ),
            rf"(?:bevat|geeft|schetst|biedt) (?:{THIS} {LETTER}|(?:de )?bijlage)",
            (
                r"(?<!niet )(?:in|met) (?:de )?tabel(?: \d+)?|tabel \d+|van bijlage \d+"
                r"|(?:in )?de annex"
                r"|hierna(?! ?:)(?: (?:is|zijn|volgt))?"
            ),
            (
                r"(?:bied|geef|treft|vindt) (?:ik|wij|u)\b[^;,]{0,40} hierna(?! nog)\b"
                r"|(?<!dictum )(?<!daarvan )(?<!tekst )(?:luidt|luiden|is|zijn) als volgt"
                r"|deze brief vergezelt|bij dit schrijven"
                r"|(?:volgt"
                r"|volgen) hieronder"
            ),
            r"kan ik (?:(?!niet)[^;]){0,120}\b(?:thans|reeds|bevestigen|noemen)",
            (
                r"(?:hij|zij|deze|dit) bevat|kan (?:\w+ ){0,3}nu(?! (?:nog )?(?:niet|geen)| er\b)"
                r"|bijlage(?: \d+)? (?:is|betreft)|(?:is|zijn) bijlagen? \d+"
                r"|verwijs (?:ik )?(?:\w+ )?naar (?:de )?bijlage(?: \d+)?,? (?:waarin|met)"
                r"|het antwoord (?:\w+ )?luidt"
                r"|(?:dit|deze) (?:overzicht|notitie|nota|bijlage|lijst) is (?:\w+ )?opgesteld"
                r"|ligt (?:nu |thans |hier(?:bij|mee)? )?voor u|(?:voor|vóór) u ligt"
                r"|hierachter (?:opgenomen|gevoegd|afgedrukt)|geef ik hier (?:de|het|een)"
                r"|noem (?:ik|wij) (?:ze|die|deze|het|dat) hier\b"
                r"|(?:waarvan|waarover|die|dat) (?:ik|wij) (?:u|uw kamer|de kamer) thans\b"
                r"|is er(?= ?:)|(?:dat doe ik|doe dat) (?:nu|hier|hierna|met (?:de|het)"
                r" volgende (?:cijfers"
                r"|tabel|gegevens|lijst|overzicht|opsomming|toelichting))(?= ?[.,;:]|$)"
                r"|(?:met|in) bijlage (?:\d+|[a-z]) (?:ontvangt|krijgt|vindt|treft) (?:u|uw kamer)"
                r"|(?:ligt|liggen)\b(?! (?:in|vanaf|begin|eind|medio) (?!vandaag|heden))"
                r"(?![^;]{0,80}\b(?:niet|rechtbank|gemeente|provincie)\b)(?=[^;]{0,200}"
                r"\b(?:voor (?:de |uw )?(?:leden|kamer|kamerleden|commissie)|griffie"
                r"|informatiepunt)\b)[^;]{0,160}\bter (?:vertrouwelijke )?inzage"
                r"|(?:gaat deze brief|deze brief gaat|gaat, zoals)\b[^;]{0,120}\bvergezeld van"
                r"|(?:het|dat|dit) is deze(?: \w*brief)?(?= ?[.;]|$)"
            ),
            r"voeg(?:en)? (?:ik|wij)\b[^;]{0,160}\b(?:bij|toe)(?=[ ,.;])|bijgesloten",
            (
                r"sluit(?:en)? (?:ik|wij)\b[^;]{0,80}\bbij(?=[ ,.;])|(?:vormt|vormen"
                r"|zie) (?:de )?bijlagen?"
            ),
            (
                r"bijlage(?: (?:\d+|[a-z]|[ivx]+))?(?: bij deze brief)? (?:bevat|beantwoordt"
                r"|voorziet"
                r"|geeft|toont|laat zien)|als annex|in bijlage [a-z]"
            ),
            (
                r"(?:deel|paragraaf|hoofdstuk|onderdeel) (?:\d{1,2}|[ivx]{1,4}) van deze brief"
                r"|aan deze brief (?:\w+ )?(?:gehecht|toegevoegd|gevoegd)"
                r"|is (?:\w+ )?aan deze brief"
            ),
            r"(?:is|zijn) (?:\w+ )?(?:bijgevoegd|bijgesloten)",
            (
                r"(?<=^ )in de bijlage(?: bij deze brief)? (?:is|zijn)\b"
                r"|daartoe (?:dient|strekt) (?:deze|dit)\b"
                r"|met (?:de |het )?(?:toezending|toezenden|aanbieding|aanbieden|verzending"
                r"|versturen) van (?:dit|deze|bijgaand\w*|bijgevoegd\w*)\b"
            ),
            r"kan u (?:thans|nu|inmiddels|hierbij) (?:melden|berichten|meedelen)",
            (
                r"bericht ik u (?:als volgt|dat)|(?:kan|die|dat|geef) ik (?:\w+ ){0,3}nu(?!"
                r" eerst\b)"
                r"|(?:bericht|informeer|meld|deel) ik (?:u|uw kamer) (?:als volgt|het volgende)"
            ),
            r"kan ik (?:(?!pas|eerst|nog|niet)\w+ ){0,9}(?:berichten|meedelen|mededelen|melden)",
            r"waarin de (?:gevraagde|toegezegde|verzochte) [^;]{0,60}\b(?:is|zijn) opgenomen",
            (
                r"nu (?:te vinden|voor alle)|(?:meld|deel) ik"
                r"|bevestig ik(?! (?:hier |graag )*(?:de|mijn) (?:toezegging|belofte) (?:dat|om)\b)"
            ),
            (
                r"op (?:de|het) (?:\w+ )?(?:bladzijde|pagina|blad) van deze brief|hiernevens"
                r"|(?<=: )bijlage \d+(?= ?[.;]|$)|(?:gaat|gaan) (?:vertrouwelijk )?mee(?= ?[.,;])"
                r"|wordt (?:u|uw kamer|de kamer) (?:\w+ )?(?:bericht|medegedeeld|meegedeeld) dat"
            ),
            (
                r"(?<!vanaf )(?:vandaag|heden) (?!heeft |hebt )[^;,]{0,30}\b(?:uw kamer|de kamer|u)"
                r"|(?:u|uw kamer|de kamer) (?:vandaag|heden)(?! (?:separaat|afzonderlijk|apart))"
                rf"|{GIVEN_NOW}"
                r"|deze brief zou(?:den)? (?:sturen|zenden|toesturen|toezenden)"
            ),
            (
                r"(?:hebt|heeft|ontvangt|krijgt) (?:u|uw kamer) hiermee"
                r"|(?:hiermee|hiermede|daarmee) (?:ontvangt|krijgt|heeft|hebben|beschikt"
                r"|beschikken)"
                r" (?:u|uw kamer|de kamer|uw commissie|het lid|de leden|de heer|mevrouw)"
                r"(?! geen\b)"
            ),
        ),
        (
            "Met deze brief geef ik invulling aan mijn toezegging.",
            "Bijgaand treft u het rapport aan.",
            "Deze brief strekt daartoe.",
            "Dat kan ik nu doen.",
        ),
        ("Ik zal uw Kamer in mei informeren.", "Hierbij wordt gekeken naar de kosten."),
        hints=(
            "weg hierbij bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten dezen"
            " hieronder hiernavolgend hiernavolgende navolgende onderstaand onderstaande brief"
            " kamerbrief verzamelbrief schrijven nota verslag bericht beantwoording notitie"
            " voortgangsbrief rapportage voortgangsrapportage kabinetsreactie beleidsreactie"
            " reactie hoofdstuk paragraaf alinea passage agenda antwoord antwoorden"
            " bijlage bijlagen nu bevestig"
            " meld deel berichten meedelen mededelen melden deze bevat geeft schetst biedt voeg"
            " voegen tabel annex hierna luidt luiden vergezelt volgt volgen thans reeds noemen"
            " bevestigen verwijs dit vandaag heden sluit sluiten vormt vormen zie gehecht is ligt"
            " hiermee hiermede daarmee daartoe voorliggend voorliggende informeer onderhavig"
            " onderhavige toezending toezenden"
            " aanbieding aanbieden verzending versturen gevraagde toegezegde verzochte"
            " hierachter geef hiernevens mee inzage vergezeld doe noem bericht medegedeeld"
            " meegedeeld"
        ),
    ),
    _rule(
        "daarmee",
        "thereby",
        (
            (
                r"hiermee|hiermede|daarmee|waarmee(?! (?:\w+ ){1,2}(?:wordt|worden|kan|kunnen|moet"
                r"|moeten|gaat|gaan)| [^;,]{1,60} (?:zou|zouden|kan|kunnen|moet|moeten)\b| (?:ik"
                r"|wij|we|het kabinet) (?:[^;,]{0,40} )?(?:wil|willen|kan"
                r"|kunnen|beoogt?|beogen)\b)"
            ),
        ),
        ("Daarmee heb ik het gevraagde aantal gegeven.",),
        ("Hierbij geef ik het gevraagde aantal.",),
        hints="hiermee hiermede daarmee waarmee",
    ),
    _rule(
        "geeft-alsnog",
        "gives-late",
        (
            r"(?:hierbij|bijgaand|bijgevoegd|nu|thans)\b[^;]{0,60}\balsnog\b",
            r"alsnog\b[^;]{0,40}\b(?:hierbij|bijgevoegd|bijgaand|bijgesloten)",
        ),
        (
            "De notitie is blijven liggen; u vindt haar alsnog bijgevoegd.",
            "De notitie is vertraagd; hierbij ontvangt u haar alsnog.",
        ),
        ("De notitie is vertraagd; u ontvangt haar alsnog in mei.",),
        hints="alsnog",
    ),
    _rule(
        "geeft-ook",
        "gives-more",
        (
            (
                r"(?:doe|stuur|zend|bied|ontvangt|treft|krijgt) (?:ik |wij )?(?:u |uw kamer"
                r" |de kamer )?ook (?:het|de|een|mijn)"
            ),
        ),
        ("Via deze brief doe ik u ook het rapport toekomen.",),
        ("Via deze brief doe ik u het rapport toekomen.",),
        hints="ook",
    ),
    _rule(
        "door-dat-stuk",
        "by-that",
        (
            r"(?<=^ )(?:(?:ook )?daarmee|op die (?:manier|wijze)|met (?:die|dat) [\w-]+)\b",
            r"(?<=^ )in deze \w*brief (?:is|zijn|wordt|worden|zal|zullen) ook\b",
            r"(?<=^ )hierbij (?:zal|zullen) (?:ik|wij)\b",
        ),
        ("Daarmee voldoe ik aan het verzoek van uw Kamer.",),
        ("Hiermee voldoe ik aan het verzoek van uw Kamer.",),
        hints="daarmee hierbij manier wijze die dat brief deze",
    ),
    _rule(
        "afgedaan",
        "closes",
        (
            (
                r"(?:hieronder|onderstaand) (?:ga|informeer|licht|bericht|kom) ik (?:uw kamer |u )?"
                r"(?:daar|hier|daarop|hierop|hierover|daarover|dit|dat)\b"
                r"|voldoe(?: ik)?|voldoen wij"
                r"|(?<!worden )(?<!niet )(?<!niet is )(?<!niet volledig )voldaan"
                r"(?! (?:wordt|worden) aan)"
                r"|los(?:sen)? (?:ik|wij)\b[^;]{0,120}\b(?:toezegging|belofte)\b[^;]{0,160}? in\b"
                r"|ter voldoening(?! aan (?:artikel|de wet))"
                r"|(?:gelegenheid|gebruik|deze (?:\w*brief|weg))\b[^;]{0,80}\b(?:om te voldoen aan"
                r"|om terug te komen op (?:de|mijn) toezegging"
                r"|(?:om )?(?:de|deze|die|mijn) [^;]{0,120}(?:in te lossen|na te komen|af te doen"
                r"|gestand te doen)(?= ?[.,;]))"
                r"|wil ik (?:met|in) deze \w*brief [^;]{0,120}(?:gestand doen|nakomen|inlossen"
                r"|afdoen)"
                r"|(?:genoegen|verheugt mij|verheugt het mij|verheugd) (?:u|uw kamer)\b"
                rf"(?![^;]*\b(?:in|eind|begin|medio|voor) {_TIME})[^;]{{0,160}}\b(?:(?:aan|toe) te"
                r" (?:kunnen )?(?:bieden|zenden|sturen)|te kunnen (?:aanbieden|toezenden|toesturen"
                r"|doen toekomen)|te doen toekomen)"
                r"|(?:moge|mag) (?:\w+ )?(?:strekken|dienen) (?:ter|tot) (?:uitvoering|invulling"
                r"|nakoming|voldoening)"
            ),
            (
                r"(?:geef|geeft|geven wij|wij geven) (?:(?!graag)\w+ ){0,6}(?:invulling|uitvoering"
                r"|gevolg|gehoor|opvolging|inhoud(?= aan (?:de|mijn|deze|die|onze)"
                r" (?:motie|toezegging|afspraak|belofte)))"
                r"|(?:hiermee|daarmee|met deze brief) voer(?:en)? (?:ik|wij) [^;]{0,100}?\buit"
                r"(?= ?[.,;]| die | waarin )"
                r"|met (?:het|de|dit|deze) [^;]{0,160}?\bvoer(?:t|en)? (?:ik|wij|het kabinet)"
                r" (?:de|deze|die) motie\b[^;,]{0,60} uit(?= ?[.,;])"
                r"|(?:hiermee|daarmee|met deze \w+|door toezending [^;,]{1,60}) honore(?:ert?|ren)"
                r" (?:ik|wij|het kabinet)"
                r"|(?:zodat|waarmee|daarmee|hiermee|waardoor)\b[^;]{0,80}(?:invulling|uitvoering"
                r"|gevolg) (?:heb|heeft|hebben) gegeven"
            ),
            (
                r"ten uitvoer (?:gelegd|gebracht)"
                r"|(?:maak|kom) ik mijn woord (?:waar|na)(?= ?[.,;]| gegeven)"
                r"|(?:invulling|uitvoering|gevolg|gehoor|opvolging) (?:te hebben gegeven|gegeven(?!"
                r" (?:zal|wordt|worden|kan)\b)|gaf|geef|gevend)"
            ),
            r"(?:waarmee|daarmee)\b[^;]{0,40}\b(?:invulling|uitvoering|gevolg) (?:geven|geeft)",
            r"antwoord (?:gegeven|te hebben gegeven) op (?:het|uw|dat|zijn|haar) verzoek",
            (
                r"(?:aan )?(?:de|deze|die) (?:motie|toezegging)\b[^;,]{0,80}\b(?:uitvoering"
                r"|invulling|gevolg|gehoor) is gegeven"
                r"|(?<!niet )ten uitvoer (?:gelegd|gebracht)"
            ),
            (
                r"ga (?:ik )?(?:(?:tevens|ook|verder) )?in op (?:de|mijn|deze|die) toezegging"
                r"|(?:ingegaan|ingaan) op (?:de|mijn|onze) toezegging(?:en)?"
            ),
            (
                r"(?:motie|toezegging)(?:-[\w-]+)? (?:is|acht ik|beschouw ik als)"
                r" (?:daarmee|hiermee)(?: als)? afgerond"
                r"|(?<!niet )(?<!tijdig )(?<!termijn )(?<!houd ik )(?<!uiteraard )(?<!zeker )"
                r"(?<!vanzelfsprekend )(?<!graag )(?<!het )gestand(?! gedaan zodra)"
                r"|(?<!niet )(?<!niet is )(?<!tijdig )nagekomen"
                r"|komt het kabinet (?:[\w-]+ ){1,4}na(?= ?[.,;])"
                r"|kom(?:en)? (?:[\w,]+ ){1,10}na(?= ?[.,;])|kom(?:en)? (?:\w+ ){1,6}na"
                r"|(?<!niet )(?<!niet worden )afgedaan|afdoe"
            ),
            (
                r"doe(?:t|n)? (?:ik |wij )?(?:\w+ ){0,3}recht aan"
                r"|(?:daarmee|hiermee|waarmee)\b[^;,]{0,80}\brecht gedaan"
                r"|als (?:uitgevoerd|afgedaan|nagekomen) (?:kan|kunnen|mag) worden (?:beschouwd"
                r"|aangemerkt)"
            ),
            r"(?:dat|dit) (?:komt|komen) in deze \w*brief [^;]{0,40}\baan de orde",
            (
                r"doe ik (?:dat|dit)(?! (?:\w+ )?(?:graag|later|nog|niet|zodra|in|voor|vóór|eind"
                r"|begin|medio|uiterlijk|na|dit|deze|binnen)\b(?! deze brief))"
            ),
            r"tegemoetgekomen|komt? (?!graag)(?:\w+ ){0,8}tegemoet|komen (?:\w+ ){1,8}tegemoet",
            r"(?:dit|dat) doe ik [^;]{0,60}\b(?:samenhang|licht|aanleiding)\b[^;]{0,40}toezegging",
            (
                r"(?:motie|motie-|toezegging)(?=[^;]{0,200} uitgevoerd)"
                r"(?![^;]* (?:wordt|worden)\b)[^;]{0,200} uitgevoerd"
            ),
            (
                r"(?:dat|dit) doe ik (?:nu(?! \w)|hier(?= ?[.,;:])|hierbij|bij dezen?|hieronder"
                r"|(?:met|in) deze|met (?:de )?bijlage)"
                r"|(?<=^ )dit is (?:het|de) (?:\w+ en )?laatste (?:van de|in de)"
                r"|(?:dat|die|dit) \w+ volgt hier(?: alsnog)?(?= ?[.,;:])"
                r"|los(?:sen|t)? (?:ik|wij|het kabinet) (?:die|deze|mijn|onze) (?:belofte"
                r"|toezegging) in(?= ?[.,;])"
                r"|(?:waarmee|hiermee|daarmee) (?:ik|wij|het kabinet) [^;,]{1,60} tegemoetkom"
            ),
            r"ontvangt (?:u|uw kamer|de kamer) deze \w*brief nu",
            (
                r"(?:hiermee|daarmee) (?:is|zijn|beschouw ik|acht ik) (?:(?!vragen)[^;]){0,120}"
                r"\b(?:motie|toezegging)\b[^;]{0,120}\bbeantwoord"
                r"|(?:hiermee|daarmee) (?:kan|kunnen|mag) (?:de|deze|die|mijn) (?:motie"
                r"|toezegging)\b[^;,]{0,60}\bvan de lijst (?:af|worden (?:gehaald|afgevoerd"
                r"|geschrapt))"
            ),
            (
                r"(?:dit|deze|bijgaande?|bijgevoegde?) \w+ volgt op (?:een|de"
                r"|mijn) (?:toezegging|motie|verzoek)"
                r"|beantwoord(?:en)? (?:ik|wij) (?:\w+ ){0,3}(?:de|deze|die) (?:motie|toezegging)"
                r"|die geef ik|(?:dat|dit) blijk(?:t|en)(?! (?:te (?:vroeg|krap|optimistisch)"
                r"|een (?:te|onjuiste|onhaalbare) |onhaalbaar|niet (?:haalbaar|te"
                r"|gelukt)))"
                r"|(?:uit|na) navraag|zo is mij[^;]{0,60}gebleken"
            ),
            (
                r"(?<!niet )plaatsgevonden(?!,)|(?:voer|voeren) (?:ik|wij) (?:die"
                r"|deze) [^;]{0,40}\buit"
            ),
            (
                r"(?<=^ )(?:het|dit) (?:gaat (?:hierbij |daarbij )?om|betreft) (?:de volgende"
                r"|in totaal|\d)"
            ),
            (
                r"(?:het|dat) waren (?:er )?[^;]{0,40}\d|(?:zij|dat|dit"
                r"|(?:die|deze|dat|dit|de|het) \w+) (?:bedraagt|bedragen|bedroeg\w*"
                r"|belie(?:p|pen)|belopen|beloopt)\b[^;]{0,80}\d"
            ),
            (
                r"(?:dat|dit|het|die|deze) \w+ (?:vond|vonden) (?:\w+ ){0,6}plaats"
                r"|(?:(?<=[;,] )|(?<=^ ))(?:en )?(?:dit|dat) (?:strekt|dient) (?:mede |tevens )?"
                r"(?:ter|tot) (?:uitvoering|invulling|nakoming) van (?:de|die|deze|mijn) (?:motie"
                r"|toezegging)"
                r"|(?:passage|alinea|paragraaf|hoofdstuk|brief|schrijven|notitie|overzicht|bijlage)"
                r" (?:is|zijn|strekt|dient) (?:mede |tevens |ook )?(?:bedoeld )?(?:ter"
                r"|tot) (?:uitvoering"
                r"|invulling|nakoming|voldoening) van (?:de |die |deze |mijn |onze )?(?:motie"
                r"|toezegging)"
            ),
        ),
        ("Met deze brief voldoe ik aan dat verzoek.", "De motie is hiermee afgedaan."),
        ("Aan de voorwaarden kom ik later toe.",),
        hints=(
            "hieronder onderstaand nu voldoe voldoen voldaan voldoening"
            " invulling uitvoering gevolg gehoor opvolging gestand"
            " nagekomen na afgedaan afgerond afdoe doe tegemoetgekomen tegemoet uitgevoerd geef"
            " blijkt blijken navraag gebleken waren bedraagt bedragen plaatsgevonden"
            " volgt beantwoord beantwoorden orde zijn voeren voer bedroeg bedroegen beliep beliepen"
            " aangemerkt beschouwd vond vonden strekt strekken dienen gelegenheid gebruik dient"
            " ga gaat betreft brief weg genoegen verheugt verheugd uitvoer recht"
            " ingaan ingegaan wil zo nakoming antwoord los lossen lost hier bijlage tegemoetkom"
            " voert honoreer honoreert honoreren laatste lijst inhoud geven woord belopen beloopt"
        ),
    ),
    _rule(
        "geeft-getal",
        "gives-number",
        (
            r"(?:het|dat) zijn|(?:dat|dit|het) (?:zijn|is) er ",
            (
                r"(?<=^ )(?:deze|die|dit|dat)"
                r" (?:(?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen"
                r"|komt neer op|komen neer op|komt uit op|komen uit op) |(?:is|zijn|was|waren)"
                r" (?:gemiddeld|in totaal|momenteel) )(?![^;]*\b(?:verwachting|geraamd|nog)\b)"
            ),
            (
                r"(?<=^ )(?:de|het) (?:\w+ )?(?:planning|cijfers|verdeling|stand|kosten|opbouw"
                r"|aantallen) (?:is|zijn|ziet er|zien er) (?:thans |nu )?als volgt\b"
            ),
        ),
        ("Dat zijn er 34.", "Deze bedragen 3 miljoen euro.", "De planning ziet er als volgt uit."),
        ("Daar zijn er 34 van.", "Deze bedragen naar verwachting 3 miljoen euro."),
        hints=(
            "zijn er bedraagt bedragen bedroeg bedroegen beloopt belopen komt komen is was waren"
            " ziet"
        ),
    ),
    _rule(
        "geeft-aantal",
        "gives-count",
        (
            (
                r"(?<=^ )(?:het gaat (?:hier(?:bij)? |daarbij )?om|(?:het|dit) betreft)"
                r" (?:in totaal |ongeveer |circa |ruim |bijna |thans )?(?:\d+|één|twee|drie|vier"
                r"|vijf|zes|zeven|acht|negen|tien|geen)\b"
            ),
        ),
        ("Het gaat om 34 scholen.", "Dit betreft in totaal 12 gemeenten."),
        ("Het gaat om een goede regeling.",),
        hints="gaat betreft",
    ),
    _rule(
        "zet-hier-uiteen",
        "tells-here",
        (
            (
                r"(?:ten slotte|tot slot|voorts|verder|tevens|vervolgens|daarnaast|daarna|ook)"
                r" (?:(?:ga|kom) ik\b[^;]{0,100} (?:in|terug) op|(?:schets|beschrijf|bespreek) ik)"
                r"|neem ik (?:u|uw kamer) mee in de (?:stand|ontwikkelingen|voortgang)"
                r"|gaat (?:dit|deze) (?:\w*brief|\w*verslag|\w*reactie|\w*nota|notitie|schrijven)"
                r" (?:\w+ ){0,2}in op"
            ),
        ),
        ("Ten slotte ga ik in op de tarieven, zoals toegezegd.",),
        ("Ik ga in op de tarieven, zoals toegezegd.",),
        hints="slotte slot voorts verder tevens vervolgens daarnaast daarna ook neem gaat",
    ),
    _rule(
        "eerder-gedaan",
        "done-before",
        (
            (
                r"(?:al|reeds|eerder)(?: \w+)? (?:bij|met|in|per) (?:mijn |de |het )?(?:brief"
                r"|kamerbrief"
                r"|verslag|antwoord)"
            ),
            (
                r"(?:is|zijn|gedaan|gestand|voldaan)\b[^;,]{0,30} in (?:de|mijn|een) \w*(?:brief"
                r"|rapportage|verslag) die (?:u|uw kamer)\b[^;,]{0,30} (?:kreeg|ontving|ontvangen)"
                r"|zoals (?:u|uw kamer) (?:\w+ )?(?:kunnen lezen|gelezen) in (?:de|het|mijn)\b"
                r"|(?:heeft|hebt) (?:u|uw kamer) (?:reeds |al )?(?:op|in|eind|begin|medio)"
                r" (?:(?! niet )[^;,]){1,25} (?:ontvangen|gekregen)"
                r"|in de \w*brief die (?:ik|wij|mijn \w+) (?:u|uw kamer)\b[^;,]{0,40}"
                r" (?:zond|stuurde|schreef)\b"
                r"|(?:heb ik|ik heb) (?:u|uw kamer) (?:in|bij|per) (?:de|mijn) \w*brief van"
                r" [^;,]{3,25} (?:gemeld|bericht|geïnformeerd|laten weten)\b"
                r"[^;]{0,120}\b(?:toezegging|belofte)\b"
                r"|(?:afgedaan|voldaan|nagekomen|uitgevoerd) (?:met|door|bij|in) (?:de|mijn|een)"
                r" \w*brief(?: aan [^;,]{4,30})? van \d+"
                r"|(?:afgedaan|voldaan|nagekomen) (?:met|door) de (?:toezending|aanbieding"
                r"|verzending)\b[^;]{0,100} op \d{1,2} \w+"
                r"|ontving(?:en)? [^;]{0,80} op \d{1,2} \w+, (?:zodat|waarmee|waardoor)"
            ),
            (
                r"(?:is|zijn) (?:reeds |al )?(?:in|op|eind|begin|medio) (?:[\w.]+ ){0,2}"
                r"(?:19|20)\d\d (?:\w+ )?(?:voldaan|nagekomen|uitgevoerd|afgedaan|afgehandeld"
                r"|ingelost|gestand gedaan)"
                r"|(?<=^ )in (?:19|20)\d\d (?:is|zijn) (?:die|deze|de) (?:toezegging|motie)"
                r"|(?:is|zijn) [^;,]{0,60}\b(?:al|reeds) (?:invulling|uitvoering|gevolg) gegeven"
            ),
            (
                r"(?:dat|die) [^;,]{0,40}\b(?:aan|naar) (?:u|uw kamer|de kamer) (?:is|zijn|werd)"
                r" (?:gezonden|gestuurd|toegezonden|verzonden|aangeboden)\b[^;]*\bafgedaan"
                r"|(?:is|zijn|bent) (?:u|uw kamer|de (?:tweede |eerste )?kamer)\b[^;]{0,40}\bbij"
                r" brief van\b[^;]{0,60}\bgeïnformeerd"
                r"|(?:informeren|komen|sturen|zenden|berichten|bieden|rapporteren),? en"
                r" (?:(?:heeft|heb|hebben) (?:dat|dit)|(?:dat|dit) (?:heeft|heb|hebben)"
                r"(?: ik| wij)?) (?:[^;,]{0,60} )?gedaan"
                r"|heb ik (?:recent|onlangs|eerder|al|reeds)\b[^;]{0,160}\b(?:toegelicht"
                r"|geïnformeerd|gemeld|bericht|gestuurd|toegezonden|uiteengezet|aangegeven)"
                r"|(?:be)?staande?(?: \w+)? beleid|(?<!ermee )is (?:inmiddels |reeds |al "
                r"|op [^;]{1,30} )"
                r"(?:op [^;]{1,30} )?gebeurd|(?:dat|dit|zulks) is gebeurd"
            ),
            (
                r"(?:in|bij|met) (?:mijn|de|een) (?:eerdere )?brief van [^;]{0,60}\b(?:voldaan"
                r"|afgedaan|reeds tegemoetgekomen)"
            ),
            (
                r"(?<!anders dan )(?<!dan ik u )(?<!dan ik )(?:in|bij|met) (?:(?:mijn|onze|de|die"
                r"|een) )?(?:vorige|eerdere|voorgaande|zelfde"
                r"|diezelfde) \w*brief(?! (?:nog )?(?:voorzien|gepland"
                r"|aangekondigd|toegezegd|genoemd|opgenomen|vermeld))"
                r"(?! (?:heb|is) [^;]{0,40}\b(?:gemeld|aangegeven|geschreven|bericht) dat"
                r" (?:u|uw|de kamer)\b)"
            ),
            (
                r"(?:in|bij|met) (?:diezelfde|dezelfde|die) \w*(?:brief|antwoorden"
                r"|beantwoording)(?! (?:genoemde|aangekondigde|toegezegde|gemelde|bedoelde))"
                r"(?! (?:heb|is|heeft|werd|was)\b[^;]{0,60}\b(?:toegezegd|aangekondigd|beloofd"
                r"|(?:gemeld|aangegeven|geschreven|bericht|laten weten) dat (?:u|uw|de kamer)\b))"
                r"|(?:was|waren|is in \d{4}) (?:\w+ )?(?:al|reeds) (?:uitvoering|invulling|gevolg"
                r"|voldaan|uitgevoerd|afgedaan)"
                r"|(?:was|waren) [^;,]{1,40} (?:al|reeds) (?:tegemoetgekomen|voldaan|afgedaan)"
                r"|(?:gestand gedaan|ingelost|nagekomen|afgedaan) (?:in|met|bij|door|per)"
                r" (?:de|mijn|onze) [\w-]*(?:brief|rapportage) van \d"
                r"|in mijn brief van [^;,]{3,25} (?:al|reeds) (?:heb|is|zijn) (?:afgehandeld"
                r"|afgedaan|beantwoord)"
                r"|(?:is|zijn|heb ik) (?:\w+ )?(?:bij|met|per|in) (?:\w+ )?\w*brie(?:f|ven) van"
                r" \d[^;]{0,60}\b(?:gegeven|tegemoetgekomen|voldaan|afgedaan|nagekomen"
                r"|uitgevoerd|ingelost)"
            ),
            (
                r"(?:afgedaan|voldaan|nagekomen|uitgevoerd|geschied|gebeurd)"
                r" (?:met|bij|in|door|per) (?:(?:mijn|onze|de|een) )?"
                r"(?:toezending van (?:de|mijn) )?\w*brief (?:van|d\.d\.|dd\.?) ?\d{1,2}"
                r"|ben ik (?:bij|met|per|in) (?:\w+ )?\w*brief van \d[^;]{0,40}\bnagekomen"
                r"|\bof (?:de|een|die|deze) (?:\w+ ){1,4}(?:is|zijn) (?:afgedaan|nagekomen"
                r"|voldaan|uitgevoerd)"
                r"|heb (?:ik )?(?:dat|dit) (?:ook )?gedaan (?:in|met|bij|per) (?:mijn|de) \w*brief"
                r"|(?:deze|die|dat|dit) (?:is|zijn) (?:(?:u|uw kamer) )?op \d{1,2} \w+[^;]{0,40}"
                r"\b(?:gestuurd|gezonden|toegezonden|toegestuurd|aangeboden|verzonden|verstuurd)"
                r"|(?:informeerde|berichtte|meldde|schreef) ik (?:u|uw kamer|de kamer) dat\b"
                r"(?=[^;]*\b(?:nog niet|nog geen)\b)"
                r"|brief\b[^;,]{0,60}\b(?:gestuurd|gezonden|verzonden)\b[^;,]{0,20} die nog niet"
                r"|heb ik voldaan (?:in|met|bij|door) (?:mijn|de) \w*brief"
                r"|(?:hetgeen|wat) ik (?:ook |op \d+ \w+ (?:jl\. )?)?heb gedaan"
                r"|(?:liet|schreef|meldde|berichtte) (?:ik|wij) (?:u |uw kamer )?(?:weten )?dat\b"
                r"[^;,]*\b(?:was|waren) (?:uitgesteld|vertraagd|verschoven|aangehouden)"
                r"|(?:dat|die|deze|dit|welke) (?:heeft|hebt) (?:u|uw kamer) (?:op|in|bij)"
                r" [^;]{1,40} ontvangen"
            ),
            (
                r"(?:bij|met|per) (?:\w+ )?\w*brief van \d[^;,]{0,60}\b(?:is|zijn|heb|was"
                r"|waren)\b[^;]{0,120}\b(?:voldaan|afgedaan|nagekomen|uitgevoerd|ingelost)"
            ),
            (
                r"heb (?:ik )?(?:uw kamer|u|de kamer)\b[^;]{0,120}\b(?:geïnformeerd|bericht"
                r"|gezonden|gestuurd|toegezonden|aangeboden)[,;] (?:waarmee|daarmee)"
                r"|brief van \d[^;]{0,40}\b(?:is|werd) (?:u|uw kamer|de kamer)\b.{0,200}"
                r"\bdaarmee\b"
                r"|(?:in|bij|met|per) (?:(?:mijn|de|onze|een) )?\w*(?:brief|rapportage|verslag)"
                r" van (?:\d|\w+ \d{4})[^;,]{0,60}\b(?:is|zijn|heb|ben)\b[^;]{0,120}"
                r"\b(?:voldaan|nagekomen|gegeven|gestand gedaan)"
                r"|(?:wordt|worden) (?:\w+ ){0,3}?(?:al|reeds)\b[^;]{0,60}"
                r"\b(?:invulling|uitvoering|gevolg) gegeven"
                r"|wordt via [^;]{0,80}\b(?:invulling|uitvoering|gevolg) gegeven"
            ),
            r"(?:vorig|afgelopen) (?:jaar|voorjaar|najaar|zomer|maand|week) (?:al|reeds)",
            (
                r"(?:is|zijn) (?:\w+ )?(?:invulling|uitvoering|gevolg) gegeven (?:met|door|in|via)"
                r"(?![^;]*\b(?:hierbij|bijgaand\w*|hiermee)\b)"
                r" (?!deze|dit|bijgaand|bijgevoegd|onderstaand|ingesloten|(?:het|de) bijgevoegde)"
            ),
            r"verwijs (?:ik )?(?:u )?(?:daarvoor|hiervoor) naar (?:mijn|de) \w*brief",
            (
                r"(?:beschouw|acht) (?:ik|wij) (?:\w+ )?(?:met|door|bij) (?:mijn"
                r"|de) \w*brief van \d"
                r"|(?:motie|toezegging)\b[^;]{0,80}\b(?:beschouw|acht) (?:ik|wij) (?:met"
                r"|door) (?:mijn"
                r"|de) \w*brief van"
            ),
            (
                r"(?:al|reeds) voldaan"
                r"|motie\b[^;]{0,160}\b(?:al|reeds) (?:uitgevoerd|afgedaan|afgehandeld)"
            ),
            (
                r"(?:al|reeds) (?:vorig|afgelopen|eerder|in \d{4}(?! (?:te|aan te|uit te))"
                r"|(?:uitvoerig|uitgebreid|ruim"
                r"|voldoende) (?:beschreven|behandeld|onderzocht|toegelicht))"
            ),
        ),
        (
            "Aan de toezegging is al bij brief van 30 september voldaan.",
            "Bij brief van 3 mei is de motie-Verbeek afgedaan.",
            "Ik heb uw Kamer op 4 april geïnformeerd, waarmee de toezegging is afgedaan.",
        ),
        ("Aan de toezegging is hiermee voldaan.",),
        hints=(
            "al reeds eerder bestaand bestaande gebeurd voldaan afgedaan vorige eerdere"
            " voorgaande zelfde diezelfde dezelfde die is zijn heb was waren nagekomen uitgevoerd"
            " ingelost waarmee informeerde berichtte meldde schreef gestuurd gezonden"
            " verzonden daarmee verwijs invulling uitvoering gevolg heeft hebt hebben beschouw"
            " lezen gelezen"
            " acht ontving ontvingen geschied tegemoetgekomen staand staande gestand"
        ),
    ),
    _rule(
        "bij-brief-voldaan",
        "kept-by-letter",
        (
            (
                r"aan (?:deze|die) toezegging (?:heb ik|is) (?:\w+ )?voldaan (?:met|bij|in|door)"
                r" (?:mijn|de) \w*brief van"
                r"|(?:deze|die) toezegging (?:heb ik|is|ben ik) (?:met|bij|in) (?:mijn|de) \w*brief"
                r" van [^;]{1,60}\b(?:nagekomen|afgedaan|gestand|ingelost)"
                r"|(?:bij|met|in) (?:mijn |de )?\w*brief van \d[^;]{0,40}?\b(?:heb ik|bent u|is uw"
                r" kamer) (?:(?:u|uw kamer) )?(?:daarover|hierover|dit|dat)\b[^;]{0,40}\b(?:bericht"
                r"|geïnformeerd|gedaan|gemeld)"
                r"|(?:deze|die|dit|dat) (?:is|heb ik) (?:\w+ )?(?:nagekomen|afgedaan|voldaan"
                r"|ingelost) (?:met|bij|in|per) (?:mijn |de )?\w*brief van"
                r"|dat is (?:inmiddels )?(?:gebeurd|geschied) (?:in|met|bij) (?:mijn |de )?\w*brief"
                r" van|(?:deze|die|dat|dit) (?:heeft|hebt) (?:u|uw kamer) op \d[^;]{0,30} ontvangen"
            ),
        ),
        ("Aan deze toezegging heb ik voldaan met mijn brief van 8 maart.",),
        ("Aan deze toezegging voldoe ik met deze brief.",),
        hints="toezegging brief kamerbrief heeft hebt heb is",
    ),
    _rule(
        "zal-voldoen",
        "complies-later",
        (r"\bdat\b[^;]{0,160}\b(?:zal|zullen) (?:\w+ )?(?:voldoen|afdoen|nakomen|uitvoeren)",),
        ("Hierbij deel ik u mee dat ik aan uw verzoek zal voldoen.",),
        ("Hierbij deel ik u mee dat ik aan uw verzoek voldoe.",),
        hints="zal zullen",
    ),
    _rule(
        "later-gedaan",
        "keeps-later",
        (
            KEPT_LATER,
            MOTION_KEPT_LATER,
            (
                r"(?:zal|zullen)\b[^;]{0,80}\bbij (?:deze|die) brief (?:worden )?(?:opgenomen"
                r"|gevoegd|meegezonden|toegevoegd)"
            ),
            r"om (?:de|deze|die) motie [^;]{0,40}\buit te (?:kunnen )?voeren",
            r"(?:toezegging|belofte)\b[^;]{0,80} (?:blijft|blijven) (?:\w+ )?staan\b",
            (
                r"\bdat (?:dit|deze|die|dat|het)\b[^;]{0,60}\b(?:zal|zullen|wordt|worden)\b"
                r"[^;]{0,40}\b(?:(?:uitmaken|onderdeel) van|(?:opgenomen|meegenomen) in)"
                r" (?:de|het|een|mijn)"
            ),
            (
                r"(?:dat|dit|zulks) is (?:met|bij|in|door) (?!deze|dit|bijg)[^;]{1,60}"
                r"\b(?:gebeurd|geschied)|zulks is geschied (?:met|bij|in|door) (?!deze|dit|bijg)"
            ),
            (
                r"(?:zal|zullen|ga|gaan|(?<!brief )wil(?! ik (?:met|in) deze)|blijf|blijven|hoop"
                r"|hopen)\b"
                r"[^;]{0,80}\b(?:gestand (?:te )?(?:kunnen )?doen"
                r"|nakomen"
                r"|na te komen"
                r"|(?:invulling|uitvoering|gevolg) (?:te )?geven)"
            ),
            (
                r"(?:streven|streef|voornemens|bedoeling|planning|verwachting"
                r"|verwacht)\b[^;]{0,120}"
                r"\b(?:te hebben|zijn|te) (?:uitgevoerd|voldaan|afgedaan|nagekomen|voeren|voldoen)"
            ),
            (
                r"(?:wordt|worden|zal|zullen)\b(?![^;]{0,160}\b(?:hiermee|hierbij|daarmee"
                r"|deze brief))[^;]{0,80}\b(?:voldaan|nagekomen|ingelost|uitgevoerd|gestand gedaan"
                r"|(?:gevolg|uitvoering|invulling) gegeven) (?:met|in|bij|door|middels|via) "
                r"(?:een|de|mijn) (?:\w+ ){0,2}\w*(?:brief|notitie|rapportage|reactie|overzicht"
                r"|rapport|bericht|nota)"
            ),
            (
                r"(?:hoe|wijze waarop) (?:ik|wij) (?:de|deze|die|beide) moties? uitvoe(?:r|ren)\b"
                r"|(?:hoe|wijze waarop) (?:ik|wij|het kabinet)\b[^;]{0,80}\b(?:(?:invulling"
                r"|uitvoering|gevolg) (?:geef|geven)|(?:wil|zal|ga) uitvoeren)"
            ),
            (
                r"per (?:openstaande |aangenomen )?(?:toezegging|motie)\b"
                r"|(?:openstaande|lopende) (?:moties en )?toezeggingen"
                r"|(?:abusievelijk|per abuis|ten onrechte)\b[^;]{0,60}\b(?:afgedaan|voldaan)"
                r"|toezegging (?:staat|is) (?:ook )?in (?:de|het) (?:bijlage|planningsbrief|lijst"
                r"|overzicht)"
                r"|(?:overzicht (?:gegeven )?|lijst )van (?:de )?(?:moties en )?toezeggingen"
                r"|bijlage(?: \d)? bevat de (?:moties en )?toezeggingen"
                r"|toezeggingen die (?:[^;,]{0,60} )?(?:zijn|worden) (?:afgedaan|nagekomen)"
                r"|(?:van|voor|bij) (?:elke?|iedere?|al|alle) (?:van )?(?:deze |die |de )?"
                r"(?:toezeggingen|moties)"
                r"|hoe het daarmee staat|(?:uitvoering|stand van zaken"
                r"|voortgang) van (?:een aantal|de|diverse|verschillende"
                r"|enkele) (?:\w+ )?(?:moties|toezeggingen)|(?:staat|staan) nog (?:steeds "
                r"|altijd )?open"
                r"|(?:stukken|brieven|toezeggingen)\b[^;]{0,60}\b(?:te goed|tegoed) (?:heeft"
                r"|hebt)|overzicht van (?:de |alle )?(?:\w+ )?(?:toezeggingen"
                r"|stukken|brieven|moties)"
            ),
            (
                r"toezegging heb ik\b[^;]{0,60}\bgedaan(?= ?[.,])"
                r"|(?:toezegging|belofte)\b[^;]{0,80}\b(?:herhaald|bevestigd|overgenomen"
                r"|onderschreven)\b(?! in (?:mijn|de) \w*brief van)"
                r"|(?:bevestig|herhaal) (?:ik|wij) (?:de|het|mijn|onze|deze|beide|alle) (?:\w+ )?"
                r"(?:toezegging|belofte|afspra)\w*"
                r"|(?:ik|wij) (?:bevestig|herhaal|bevestigen|herhalen) (?:hierbij |nogmaals )?"
                r"(?:de|mijn|onze|deze|beide) (?:\w+ )?"
                r"(?:toezegging|belofte|afspra)\w*"
                r"|\balles wat (?:u|uw kamer|de kamer) (?:is|wordt) toegezegd"
                r"|(?<!aan )(?<!gestand )wat (?:ik|wij) [^;]{0,60}\b(?:heb|hebben|is) (?:toegezegd"
                r"|beloofd)"
            ),
        ),
        (
            "Die toezegging zal ik gestand doen.",
            "Die toezegging hoop ik gestand te kunnen doen.",
            "Hierbij ontvangt u een overzicht van de stukken die u nog tegoed heeft.",
            "In deze brief bevestig ik de toezegging die ik daarbij heb gedaan.",
        ),
        ("Met deze brief doe ik mijn toezegging gestand.",),
        hints=(
            "moties toezeggingen open goed tegoed elk elke ieder iedere al alle gestand"
            " nakomen komen geef geven uitmaken onderdeel opgenomen meegenomen"
            " overzicht"
            " staat uitgevoerd voldaan afgedaan nagekomen"
            " voeren voldoen bevestig bevestigen herhaal herhalen wat ingelost gegeven gedaan"
            " herhaald bevestigd overgenomen onderschreven gestand invulling gevolg afdoening"
            " afdoen inlossen lossen doen na af in afgehandeld gebeurd geschied per abusievelijk"
            " met"
            " blijft blijven nakoming hoe wijze zal verwacht streef hoop"
        ),
    ),
    _rule(
        "antwoorden",
        "answers",
        (
            (
                r"(?:antwoord(?:en)?|beantwoording)\b[^;]{0,40}\b(?:schriftelijke )?"
                r"(?:kamer)?vragen"
                r"|in (?:reactie|antwoord) op (?:de|deze|een|uw) vraag\b[^;,]{0,100}"
                r"\b(?:waarom|of|hoe|wat|welke|wanneer|in hoeverre)"
                r"|reactie\b[^;,]{0,20}\bop (?:de|uw) (?:schriftelijke |gestelde )?(?:kamer)?vragen"
                r"|(?:antwoord|reactie)\b[^;,]{0,20}\bop (?:de|een|zijn|haar) (?:\w+ )?vraag"
                r"(?![^;,]{0,60}\bom (?:een|het|de|deze)\b)"
                r"|antwoord(?:en)?\b[^;,]{0,20}\bop (?:wat|hetgeen) (?:u|uw kamer|de commissie)\b"
                r"|(?:treft|vindt) (?:u )?(?:deze|de|mijn) antwoorden"
            ),
            (
                r"ga(?:an)? (?:ik|wij)\b[^;]{0,160} op (?:die|deze|uw) vra(?:ag|gen) in"
                r"|(?:ingaan|ingegaan) op (?:de|deze|uw) (?:\w+ )?vragen"
                r"|reageer ik\b[^;,]{0,40} op (?:de|uw) (?:\w+ )?vragen"
            ),
            (
                r"(?:wat|ten aanzien van|met betrekking tot|op) (?:de|deze|zijn|haar)"
                r" vra(?:ag|gen)\b[^;]{0,160}\b(?:bevestig ik|kan ik (?:u |uw kamer )?(?:\w+ )?"
                r"(?:melden|bevestigen|meedelen|mededelen|berichten|antwoorden))\b"
                r"|gestelde vragen|vragen\b[^;]{0,120}\bbeantwoord(?:en|t)?"
                r"|beantwoord\w*\b[^;]{0,200}\bvragen"
            ),
        ),
        (
            "Hierbij zend ik u het antwoord op de vragen van het lid Jansen.",
            (
                "Hierbij beantwoord ik, mede namens de Minister van Financiën en de"
                " Staatssecretaris van Toeslagen, de vragen van het lid Jansen."
            ),
        ),
        ("Bijlage 2 beantwoordt zijn vraag.",),
        hints="vragen vraag kamervragen antwoord antwoorden",
    ),
    _rule(
        "gaat-hierop-in",
        "explains-here",
        (
            (
                r"ga(?:an)? (?:ik|wij)\b[^;]{0,60}\b(?:hieronder|hierna|in deze \w+"
                r"|onderstaand)\b[^;]{0,60}\bin"
            ),
            (
                r"(?:hieronder|hierna|in deze \w+) ga(?:an|at)? (?:ik|wij|de regering"
                r"|het kabinet)\b[^;]{0,60}\bin"
                r"|(?:wordt|ga|gaan) (?:ik |wij )?(?:\w+ )?(?:ingegaan op (?:dit|dat|uw) verzoek"
                r"|op (?:dit|dat|uw) verzoek in)"
                r"|leg(?:gen)? (?:ik|wij) (?:u |hieronder )?uit (?:waarom|hoe)"
                r"|(?:hieronder|hierna) (?:nader )?toelichten"
            ),
            (
                r"(?:verzo\w+|(?:gevraagd|vroeg(?:en)?)(?![^;]*;))\b[^;]{0,120}"
                r"\b(?:uiteen te zetten|toe te lichten|aan te geven|in te gaan op|nader te duiden"
                r"|(?:te (?:melden|berichten|laten weten|vermelden)|(?:mee|mede)"
                r" te delen) (?:wanneer|hoe|of|wat|welke|op welke)"
                r"|(?:om|inzake) een (?:nadere )?toelichting)"
            ),
        ),
        ("Zoals de leden vroegen ga ik hieronder in op de kosten.",),
        ("Het gevraagde overzicht gaat hierbij.",),
        hints="ga gaan gaat verzoek verzocht verzochten verzoeken gevraagd vroeg vroegen leg leggen"
        " toelichten",
    ),
    _rule(
        "gaat-ook-in",
        "goes-in-too",
        (
            (
                r"(?<=^ )(?:tevens|ook|daarnaast|verder|voorts|bovendien|tot slot)"
                r" (?:(?:ga|gaan|reageer|reageren) (?:ik|wij|we) (?:(?!in )\w+ ){0,2}?(?:in )?op"
                r"|wordt (?:\w+ )?ingegaan op)"
            ),
        ),
        ("Ook ga ik in op de motie van het lid Jansen.",),
        ("Ook ga ik in mei in op de motie van het lid Jansen.",),
        hints="ga gaan reageer reageren ingegaan",
    ),
    _rule(
        "informeert-daarover",
        "informs-of-it",
        (
            (
                r"(?:informeer|bericht|licht|meld) (?:ik|wij) (?:(?:u|uw kamer|de kamer) )?(?:\w+"
                r" )?(?:(?:hier|daar)(?:over|omtrent|van)|over deze (?:punten|toezeggingen))"
                r"|(?:hier|daar)(?:over|omtrent) (?:informeer|bericht) (?:ik|wij)"
                r"|ga(?:an)? (?:ik|wij) (?:hier|daar)(?:op)? (?:nader |verder )?(?:op )?in"
                r"|ontvangt (?:u|uw kamer|de kamer) deze \w*brief nu"
                r"|(?:geef|geven|schets|schetsen) (?:ik|wij|we) (?:u )?(?:een overzicht van )?de"
                r" (?:stand van zaken|voortgang)(?= ?[.,;]| (?:aangaande|rond|van) (?:de|deze)"
                r" (?:moties|toezeggingen))"
                r"|(?:onderstaande|volgende) (?:paragrafen|alinea['’]s) (?:beschrijf|schets"
                r"|bespreek) (?:ik|wij)"
            ),
        ),
        ("Met deze brief informeer ik u hierover.", "In deze brief ga ik hier nader op in."),
        ("Met deze brief informeer ik u over de bouw.",),
        hints=(
            "hierover daarover hieromtrent daaromtrent hiervan daarvan hier daar hierop daarop"
            " onderstaande volgende deze stand voortgang"
        ),
    ),
    _rule(
        "geeft-de-stand",
        "gives-state",
        (
            (
                r"(?:informeer|informeren|bericht|breng|schets|schetsen|beschrijf|beschrijven|geef"
                r"|geven|ga|gaan|bespreek|bespreken) (?:ik|wij|we|het kabinet) [^;,]{0,60}?"
                r"\b(?:stand van zaken|voortgang|maatregelen|acties|stappen|uitkomsten|resultaten"
                r"|bevindingen|ontwikkelingen|uitwerking|aanpak|inzet)\b"
            ),
        ),
        (
            "Met deze brief breng ik u op de hoogte van de voortgang.",
            "In deze brief geven we een overzicht van de stand van zaken.",
        ),
        ("Met deze brief stuur ik u het rapport.",),
        hints=(
            "stand voortgang maatregelen acties stappen uitkomsten resultaten bevindingen"
            " ontwikkelingen uitwerking aanpak inzet"
        ),
    ),
    _rule(
        "zou-informeren",
        "to-inform",
        (
            (
                r"(?:toegezegd|zegde)\b[^;]{0,260}\b(?:te informeren|terug (?:te|zou|zal) \w+"
                r"|in te gaan|te berichten|op de hoogte te (?:stellen|brengen|houden)"
                r"|te rapporteren|uit te zoeken|na te gaan|toe te lichten|uiteen te zetten)"
            ),
        ),
        ("In het debat heb ik toegezegd uw Kamer te informeren over de wachtlijsten.",),
        ("In het debat heb ik toegezegd uw Kamer een brief te sturen.",),
        hints="toegezegd zegde",
    ),
    _rule(
        "wil-informeren",
        "informs",
        (
            (
                r"wil(?:len)? (?:ik|wij) (?:u|uw kamer|de kamer)\b[^;]{0,120}\b(?:informeren"
                r"|berichten|inlichten)"
                r"|(?:bericht|informeer|meld|deel) ik (?:u|uw kamer) (?:als volgt|het volgende)"
                r"|kan ik (?:u|uw kamer) het volgende (?:berichten|melden|meedelen|mededelen)"
            ),
        ),
        (
            "Naar aanleiding van een verzoek wil ik u in deze brief informeren.",
            "Naar aanleiding van uw verzoek deel ik u het volgende mede.",
        ),
        ("Naar aanleiding van een verzoek wil ik u het overzicht sturen.",),
        hints="wil willen volgende volgt",
    ),
    _rule(
        "vervolg-op-brief",
        "follows-letter",
        (
            (
                r"(?:(?:in|ter) (?:aansluiting|vervolg|aanvulling) op|naar aanleiding van|conform"
                r"|(?:onder|met) verwijzing naar)"
                r" (?:(?:mijn|onze) (?:\w+ )?(?:brief|bericht|schrijven|antwoord)|kamerstuk)"
            ),
        ),
        ("In vervolg op mijn brief van 3 mei ontvangt u hierbij het rapport.",),
        ("In vervolg op het debat ontvangt u hierbij het rapport.",),
        hints="aansluiting vervolg aanvulling aanleiding verwijzing conform",
    ),
    _rule(
        "stuk",
        "sends-paper",
        (
            (
                r"(?:stuur|stuurt|sturen|zend|zenden|bied|bieden|doe|doen|leg|geef|ontvangt|treft"
                r"|toekomen|gaat)\b"
                r"[^;]{0,240}\b(?:rapport|cijfers|brief|overzicht|notitie|evaluatie|rapportage"
                r"|verslag"
                r"|kaart"
                r"|plan|factsheet|tekst|versie|kwartaalbericht|eindrapport|gegevens|informatie"
                r"|afschrift"
                r"|verdeling|opgave|opbrengst|uitsplitsing|telling|aantallen"
                r"|lijst|onderzoek|advies|reactie|tussenrapportage|samenvatting|onderzoeksrapport)"
            ),
        ),
        ("Hierbij stuur ik u de gecorrigeerde cijfers.",),
        ("Hierbij informeer ik u over het besluit.",),
        hints=(
            "stuur stuurt sturen zend zenden bied bieden doe doen leg geef ontvangt treft"
            " toekomen gaat"
        ),
    ),
    _rule(
        "wijst-terug",
        "points-back",
        (
            (
                r"(?:deze|die|dat|dit|welk|genoemde) (?:\w+ )?(?:toezegging(?:en)?|verzoek|motie"
                r"|belofte"
                r"|vra(?:ag|gen)|notitie|informatie|stukken|punt|debat|termijn|wens|resultaten"
                r"|planning"
                r"|datum|tijdpad|streven|voornemen|afspraak|bedoeling)"
            ),
            (
                r"(?:treft|vindt|ontvangt) (?:u )?(?:haar|hem|ze)\b|daaraan|hieraan|daarin|daartoe"
                r"|voorzie\w* hierin|het gevraagde|(?:doe|geef"
                r"|deed) ik (?:dat|dit|die"
                r"|deze)"
            ),
            (
                r"(?:dat|dit|die|deze) (?:(?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen)\b"
                r"|(?:is|zijn|was|waren) gemiddeld\b|kom(?:t|en) (?:neer|uit) op\b)"
            ),
            (
                r"(?:dat|dit|die|deze|het|zij) (?:staat|staan) in|(?:dat|dit|die|deze) (?:luidt"
                r"|luiden)"
                r"|(?:is|zijn|staat|staan|treft u|vindt u) (?:dit|deze|die|zij|ze|het)"
                r"(?= (?:opgenomen|weergegeven|vermeld)|\.)"
                r"|(?:deze|die|dit|het|zij) (?:is|zijn) [^;,]{0,80}\b(?:bijgevoegd|bijgesloten"
                r"|toegevoegd)"
                r"|(?:dat|dit|die|deze) (?:doe|zit|zitten|staat|staan|geef|kan|kunnen|treft"
                r"|vindt|gaat|stuur|bied|zend"
                r"|ontvangt|blijkt)"
            ),
            (
                r"(?<!wij )(?<!we )(?:zij|hij|het|deze|die|dat|dit) (?:gaat|gaan|bied|vindt|treft"
                r"|(?:is|zijn) (?:hierna|in|als|bij|aan deze|te vinden|te lezen|opgenomen"
                r"|bijgevoegd|bijgesloten))"
                r"|(?:heb|heeft|hebben) (?:ik |wij )?(?:ze|deze|die|dat|dit)\b"
                r"|zie (?:de )?bijlagen?"
                r"|(?:geschiedt|gebeurt|gebeurde) (?:dat|dit|zulks)|(?:de|het) (?:gevraagde"
                r"|verlangde"
                r"|verzochte|gewenste|toegezegde|beloofde|bedoelde)"
            ),
            (
                r"ook dit|(?:ze|die|deze|dit|dat|haar|hem) (?:nu |thans )?te (?:verstrekken|sturen"
                r"|delen|geven|doen|publiceren)|(?:dat|dit|die) is blijven liggen"
                r"|zover (?:is|zijn)|het (?:wordt|gaat"
                r"|zal) (?:\w+ ){0,3}niet (?:\w+ ){0,2}(?:gestart"
                r"|door|uitgevoerd|verricht|gehouden|opgesteld|opgezet|ingesteld|afgemaakt|komen)"
                r"|daar (?:gaat|komt|haal|zet|zie|blijft)|(?:gaat|komt|haal|zet) daar"
            ),
            (
                r"(?:geef|voldoe|wil|willen|kom) (?:ik|wij) (?:daar|hier) (?:[^;,]{0,60}"
                r" )?(?:gevolg|invulling|uitvoering|aan|tegemoet)\b"
                r"|(?<=^ )(?:daar|hier) (?:geef|voldoe|wil|willen|kom) (?:ik|wij)\b[^;]{0,80}"
                r"\b(?:aan|tegemoet)\b"
            ),
            (
                rf"een (?:afzonderlijke?|aparte?) {_PAPER}|een dergelijke? \w+"
                r"|ik doe (?:dat|dit)|(?:dat|dit|het) laatste"
            ),
            r"(?<=^ )(?:zulks|een en ander|hiertoe|daartoe)\b",
            r"die motie|(?:is|zijn|ben) er (?:\w+ ){0,2}niet in|(?:uit|na|(?<=^ )) ?navraag",
            (
                r"(?:dat|dit|die|deze) (?:\w+ ){0,2}niet|deze \w+ (?:aan|uit|op) te (?:houden"
                r"|stellen|schorten)"
            ),
            (
                r"(?:dat|dit) (?:gesprek|overleg|werkbezoek|bezoek|onderzoek)"
                r"|deze (?:inventarisatie"
                r"|gesprekken)"
            ),
            r"(?:treft|vindt|ontvangt|bied|stuur|zend) (?:ik )?(?:u )?(?:deze|die|dat|dit|het|ze)",
            (
                r"(?:hieronder|onderstaand) (?:ga|informeer|licht|bericht|kom) ik (?:uw kamer |u )?"
                r"(?:daar|hier|daarop|hierop|hierover|daarover|dit|dat)"
            ),
            rf"(?:het|de|die|dat|(?:deze|dit)(?! (?:\w*brief|schrijven))) (?:\w+ )?{_PAPER}",
            (
                r"(?:hierover|daarover) (?:kan|bericht|meld|deel) ik"
                r"|bericht ik u (?:hierover|daarover)"
                r"|ervan|daarvan|hiervan|daarvoor|hiervoor|(?:dat|dit|het) (?:zijn|is) er"
                r"|het waren er|dat waren|(?<=^ )(?:het|dit) (?:gaat|betreft)|(?:zij"
                r"|dat|dit) (?:bedra\w+|betreft)"
            ),
            (
                r"(?:zij|deze|die|dit|dat|het) (?:\w+ )?achterwege"
                r"|(?:dat|dit) (?:niet |ook |helaas )?(?:is|was|bleek|niet lukken|lukken|wordt)"
                r"|(?:is|zal|wordt) (?:dit|dat)"
            ),
            r"(?:eerste|tweede|beide) \w+|de (?:eerste|tweede|derde)|daarop|op die vraag",
            (
                r"van (?:indiening|toezending|aanbieding|verzending) (?:\w+ )?af"
                r"|(?:kan ik u|ik kan u) (?:hierover |daarover |nu |thans )*"
                r"(?:de (?:gevraagde )?(?:aantallen|cijfers|gegevens|uitkomst)|het antwoord)"
                r"|(?<=^ )ik kan u (?:(?:hier|daar)(?:over|omtrent) )?het volgende"
            ),
        ),
        ("Met deze brief voldoe ik aan dat verzoek.", "Dat kan ik nu doen."),
        ("Hierbij zend ik u een verslag.", "In deze brief schets ik waar het knelt."),
    ),
    _rule(
        "gedaan",
        "done",
        (
            (
                r"(?:heb|hebben) (?:ik|wij)\b(?:(?! voordat )[^;]){0,120}\b(?:gebracht|gevraagd"
                r"|onderzocht"
                r"|(?<!te )laten(?! weten)"
                r"|(?<!vooruitzicht )gesteld|gegeven"
                r"|besproken|aangekaart"
                r"|opgenomen|uitgezocht|gevoerd"
                r"|overlegd)"
                r"|(?:heb|hebben) (?:ik|wij)\b(?:(?!toezegging|belofte)[^;]){0,120}\bgedaan"
                r"|(?<=; )(?:op \d+ \w+ |inmiddels )*(?:is|zijn)\b[^;]{0,80}\b(?:verzonden"
                r"|verstuurd|gevoerd|uitgevoerd|gebeurd|geschied|verricht)(?= ?[.,;])"
            ),
        ),
        ("In de Raad heb ik, gelijk ik toezegde, dit punt naar voren gebracht.",),
        ("Ik zal dit punt in de Raad naar voren brengen.",),
        hints="heb hebben is zijn",
    ),
)

_OCCASIONS: tuple[Rule[str], ...] = (
    _rule(
        "plan-verteld",
        "retells-plan",
        (RETOLD_PLAN,),
        ("Bij brief van 6 februari berichtte ik u ernaar te streven de nota in maart te zenden.",),
        ("Ik streef ernaar de nota in maart te zenden.",),
        hints="verwachten hopen streven ernaar verwachting hoop voornemen voornemens plan",
    ),
    _rule(
        "verteld-dat",
        "told-that",
        (
            (
                r"heb (?:ik )?(?:u|uw kamer|de kamer) (?:bericht|gemeld|meegedeeld|medegedeeld"
                r"|laten weten|geschreven)\b[^;]{0,240}\bdat (?:ik|wij) [^;]{0,160}\b(?:zal|zou)"
            ),
        ),
        ("Bij brief van 3 mei heb ik u bericht dat ik u in juni een notitie zal zenden.",),
        ("Ik bericht u dat ik u in juni een notitie zal zenden.",),
        hints="bericht gemeld meegedeeld medegedeeld weten geschreven",
    ),
    _rule(
        "toezegging",
        "promise",
        (
            (
                rf"{_NO_STATUS}(?:toegezegde?|beloofde)(?! (?:extra |financiële )?(?:middelen"
                rf"|subsidie"
                rf"|bijdrage|steun|gelden|geld|bedrag|bedragen|loket|financiering|vergoeding"
                rf"|compensatie))"
            ),
            (
                rf"{_NOT_NOW_MADE}toezegging(?! (?:te )?(?:doen(?! wij| we)|geven)\b)"
                r"|toezegging (?:[^;]{0,80} )?gestand"
                r"|een toezegging (?:gedaan|aan|uit|van|in|die)|heb [^;]{0,60}een toezegging"
                r"|(?:\w*(?:debat|overleg|vergadering)|daarbij|daarin)\b[^;]{0,120}"
                r" toezeggingen gedaan"
                r"|(?:mijn|deze|beide|genoemde|twee|drie|volgende|een tweetal|een drietal)"
                r" toezeggingen|aan (?:onderstaande|(?:de )?volgende) moties en toezeggingen"
                r"|toezeggingen\b(?=[^;]{0,160}\bnog niet (?:worden (?:afgedaan|nagekomen)"
                r"|nakomen|afdoen)\b)"
                r"|toezeggingen\b(?=[^;]{0,160}\b(?:gestand|nakomen|na te komen"
                r"|nagekomen|ingelost)\b)(?=[^;]*(?:debat|overleg|\bv?ao\b|\blid\b|\bleden\b))"
                r"|toezeggingen uit (?:het|de|mijn)|toezeggingen (?:na )?(?:die (?=[^;]*(?:debat"
                r"|overleg|\blid\b|\bleden\b|\d))"
                r"(?!(?:dan |nog |thans )*open)|aan|door mij|door mijn|van mijn \w*voorganger|bij"
                r"|tijdens)|beloofd|belofte"
                r"|(?:zegde|zegden|zei|zeiden)\b[^;]{0,80}\btoe"
                r"|(?:ik|wij|ben|zijn|u|uw kamer|de kamer)\b[^;]{0,80}\bverschuldigd"
                r"|(?:(?:ik|wij|u|uw kamer)\b[^;]{0,80}|voor deze \w+ )\baangezegd"
                r"|in het vooruitzicht(?:gestelde?|(?= (?:(?:is|was|werd|zijn|waren|heeft|hebben"
                r"|heb|had) )?(?:gesteld\w*|stelde|stelden)))"
                r"|(?:stelde|stelden|heb|heeft|is|was|werd|had)\b[^;]{0,160}\bin het vooruitzicht"
                r"|zoals (?:op \d{1,2} \w+(?: jl\.?)? |toen |destijds |daar )?afgesproken"
                r"|(?:vorige|eerdere) (?:editie|planning|planningsbrief|lijst)"
            ),
            rf"{_NO_STATUS}aangekondigde?(?! (?:\w+ ){{0,2}}(?:{_HAPPENINGS})\b)",
            RETOLD_PLAN,
            r"aankondigden?|tegemoet (?:had|kon)",
            r"waarop (?:u|uw kamer)\b[^;,]{0,60}\bkon(?:den)? rekenen",
            r"nog (?:van mij )?te ?goed|nog [^;,]{1,60} te ?goed|te ?goed (?:had|heeft|hebt)",
            r"(?:kreeg|kregen|ontving|ontvingen) (?:u|uw kamer|de kamer) volgens",
            (
                r"\w*(?:briefing|conferentie|bezoek|gesprek|bijeenkomst|rondleiding|toelichting)\b"
                r"[^;,]{0,60},? (?:die|dat|waarvoor) (?:ik|wij)\b[^;,]{0,100}"
                r"\b(?:aanbood|aanboden|aangeboden|uitnodigde|uitgenodigd)"
                r"|noem(?:de|den) (?:ik|wij|mijn|het kabinet|de (?:minister|staatssecretaris"
                r"|regering))\b[^;]{0,120}\bals (?:moment|datum|termijn|streefdatum|tijdstip)"
                r" (?:van|voor) (?:de )?(?:indiening|toezending|verzending|aanbieding)"
                r"|(?:waarvoor|waarbij) (?:ik|wij)\b[^;,]{0,40}\b(?:noemde|genoemd)"
                r"|waartoe (?:ik|wij)\b[^;,]{0,60}\bverbonden|(?:die|mijn|deze) aankondiging"
                r"|waarvan (?:in|op|eerder|toen)\b[^;,]{0,40} sprake was"
                r"|(?:van|in) (?:mijn|onze) (?:\w+ )?brief(?: van [^;,]{3,25})? genoemde"
                r"|dat (?:u|uw kamer|de kamer|ik|wij)\b[^;,]{0,80}\bzou(?:den)? [^;]{0,80},"
                r" (?:heb ik|schreef ik|meldde ik|berichtte ik) (?:u|uw kamer)"
                r"|(?:gezegd|aangegeven|gemeld|geschreven|gaf (?:ik|wij) aan|(?:ik|wij) gaf aan)\b"
                r"[^;]{0,120}\bte zullen \w+en"
            ),
            r"was (?:mijn|ons|het) (?:\w+ )?(?:streven|voornemen|bedoeling|planning|inzet)",
            r"(?:planning|streven|voornemen|bedoeling|inzet) was(?! van)|was (?:ik )?voornemens",
            r"(?:schreef|gaf) ik (?:dat )?(?:u|uw kamer)|aangegeven (?:dat )?(?:u|uw kamer)",
            (
                r"(?:ik gaf|gaf ik) (?:\w+ )?aan\b[^;]{0,120}\b(?:u|uw kamer)\b[^;]{0,60}"
                r"\bte (?:informeren|berichten|sturen|zenden|melden)"
            ),
            (
                r"heb (?:ik )?(?:u|uw kamer|de kamer) (?:bericht|gemeld|meegedeeld|laten weten"
                r"|geschreven|geïnformeerd)\b[^;]{0,240}\bdat (?:ik|wij|u) [^;]{0,160}"
                r"\b(?:zal|zou|ontvangt|zult|aanbied|toestuur|toezend|stuur)"
                r"|schreef ik (?:u |uw kamer )?[^;]{0,120}\bdat (?:ik|wij|u) [^;]{0,160}"
                r"\b(?:zal|zou|ontvangt|zult)"
            ),
            (
                r"(?:stelde|stelden) (?:ik|wij|het kabinet)\b[^;]{0,160}\bin het vooruitzicht"
                r"|voorgespiegeld"
            ),
            r"voorgehouden|in uitzicht|in weerwil van mijn|toezegde",
            (
                r"kondigden? (?:ik|wij|het kabinet|mijn \w+|de (?:minister"
                r"|staatssecretaris))\b[^;]{0,80}\baan|afspraak(?: na)?,? (?:die"
                r"|gemaakt (?:met|in|tijdens|bij)|met|uit|in"
                r"|van)\b(?! het (?:coalitie|regeer|hoofdlijnen)akkoord)"
            ),
            (
                r"(?:in|tijdens|bij) (?:de|het|mijn) (?:\w+ ){0,2}(?:brief|\w*debat"
                r"|\w*overleg)\b[^;]{0,100}"
                r"\b(?:is|was|werd) afgesproken"
                r"|met (?:uw|de) (?:vaste )?(?:kamer|commissie)\b[^;,]{0,60}"
                r"\b(?:afgesproken|overeengekomen|overeenkwam|overeenkwamen)"
            ),
            (
                r"(?:gezegd|gemeld|geantwoord|aangegeven|laten weten|geschreven|meegedeeld)"
                r"\b[^;]{0,40}\bdat (?:ik|wij|er)\b[^;]{0,80}\bzou"
                rf"|(?:gezegd|gemeld|aangegeven|geschreven) dat (?:een|het|de"
                rf"|mijn) {_PAPER}\b[^;]{{0,120}}"
                r"\b(?:gereed|klaar|beschikbaar) zou"
            ),
            r"(?:gemeld|bericht)\b dat er\b[^;]{0,80}\bzou(?:den)? (?:komen|verschijnen)",
            (
                r"(?:gemeld|bericht|meegedeeld|geschreven) dat (?:u|uw kamer|de kamer|ik|wij)\b"
                r"[^;]{0,120}\b(?:ontvangt|krijgt|zal|zult|zullen|informeer|stuur|zend|toestuur"
                r"|wordt geïnformeerd)"
            ),
            r"(?:waarvan|waarover) (?:ik|wij)\b[^;]{0,60}\b(?:sprak|spraken|repte|schreef)",
            r"(?:schreef|meldde|berichtte)\b[^;]{0,120}\bdat (?:hij|zij|ik|wij)\b[^;]{0,60}\bzou",
            (
                r"(?:schreef|meldde|berichtte) (?:ik|wij) (?:u |uw kamer |de kamer )?dat"
                r"\b[^;]{0,160}\bzou(?:den)?"
                r"|(?:van|op) (?:mijn|onze|de|het) uitstel(?:brief|bericht)"
                r"|voornemens (?:was|waren) [^;]{0,40}\b(?:uw kamer|de kamer|u)"
            ),
            (
                r"(?:aangegeven|gemeld|bericht|geschreven|laten weten"
                r"|gezegd)\b[^;,]{0,80}\b(?:(?:toe"
                r"|aan) te (?:kunnen )?(?:zenden|sturen|bieden)"
                r"|te zullen (?:toesturen|toezenden|sturen|zenden|aanbieden|informeren)"
                r"|te (?:sturen|zenden|informeren|berichten))"
                r"|(?:aangegeven|gemeld|bericht) (?:ernaar te streven|te (?:verwachten|hopen)"
                r"|voornemens te zijn)|gaf (?:ik|wij) aan"
                r"|heb (?:ik )?[^;]{0,60}\bgezegd te|in afwijking van (?:mijn"
                r"|onze) (?:\w+ )?brief"
            ),
            (
                r"(?:waarop|waarover) (?:ik|wij)\b[^;]{0,60}\bzou(?:den)? (?:terugkomen|ingaan"
                r"|berichten)"
            ),
            r"(?:gemeld|toegezonden|verzonden|geïnformeerd) zou(?:den)?",
            r"zou(?:den)? [^;]{0,60}\b(?:worden|zijn) (?:gemeld|toegezonden|gestuurd|geïnformeerd)",
        ),
        (
            "Dit onderzoek heb ik aan de Kamer toegezegd.",
            "Ik beloofde hem daarover uitsluitsel.",
            "Uw Kamer is een notitie in het vooruitzicht gesteld.",
        ),
        (
            "Ik zal uw Kamer in mei informeren.",
            "De toegezegde middelen zijn beschikbaar.",
            "De ondernemer noemde mei als moment voor indiening.",
        ),
        hints=(
            "verwachten hopen streven ernaar verwachting hoop voornemen voornemens"
            " toegezegd toegezegde toezegging toezeggingen beloofd beloofde belofte zegde"
            " zegden zei zeiden vooruitzicht afgesproken aangekondigd aangekondigde aankondigde"
            " aankondigden tegemoet schreef gaf aangegeven zou zouden tegoed goed voorzien"
            " gepland planning streven voornemen voornemens bedoeling inzet verschuldigd vorige"
            " eerdere sprake vooruitzichtgesteld vooruitzichtgestelde kondigde kondigden afspraak"
            " afgesproken nummer stelde stelden voorgespiegeld voorgehouden uitzicht weerwil"
            " toezegde beloofd"
            " verbonden aankondiging aanbood aanboden aangeboden uitnodigde uitgenodigd noemde"
            " noemden genoemd genoemde"
            " weten geschreven meegedeeld medegedeeld gezegd gemeld geantwoord meldde berichtte"
            " rekenen sprak spraken repte kreeg kregen ontving ontvingen afwijking uitstelbrief"
            " uitstelbericht overeengekomen overeenkwam overeenkwamen bericht geïnformeerd"
            " aangezegd"
        ),
    ),
    _rule(
        "toezeggingsnummer",
        "promise",
        (r"t\d{5}", r"tz\d{6}"),
        ("Met deze brief is T03102 afgedaan.", "Conform TZ202402-088 ontvangt u de lijst."),
        ("Ons kenmerk is 2024Z01234.",),
    ),
    _rule(
        "afgesproken",
        "agreed",
        (
            (
                r"(?:commissie|kamer|lid|leden|fracties?|heer|mevrouw)\b[^;]{0,120}\b(?:afgesproken"
                r"|overeengekomen)|die ik\b[^;,]{0,60}\bmet (?:u|uw kamer|de kamer|uw commissie"
                r"|het lid)\b[^;,]{0,40}\bafsprak(?:en)?"
            ),
            (
                r"(?:zoals|als) met u(?:w kamer|w commissie)? (?:was |is )?afgesproken"
                r"|(?:conform|overeenkomstig|volgens) (?:de |onze )?(?:gemaakte )?afspra(?:ak|ken)"
                r" (?:in|uit|tijdens) (?:het|de|uw) \w*(?:overleg|debat|vergadering|behandeling)"
                r"|zoals (?:is )?afgesproken (?:in|tijdens|bij) (?:de|het|uw) procedurevergadering"
            ),
        ),
        ("Met de commissie is afgesproken dat zij de taxaties krijgt.",),
        ("Met de gemeenten is afgesproken dat zij de taxaties krijgen.",),
        hints="afgesproken overeengekomen afspraak afspraken afsprak",
    ),
    _rule(
        "voorzien-stuk",
        "promise",
        (
            (
                rf"{_PAPER}\b[^;]{{0,160}}\b(?:stond|stonden) (?:\w+ ){{0,8}}"
                r"(?:vermeld|genoemd|opgenomen|geagendeerd)"
            ),
            (
                rf"(?:stond|stonden|was|waren) (?:de|het|een|deze|die) (?:\w+ )?{_PAPER}\b"
                r"[^;]{0,80}"
                r"\b(?:gepland|voorzien|vermeld|genoemd|opgenomen|geagendeerd)"
            ),
            rf"{_PAPER}\b[^;]{{0,80}}\bwaarvan\b[^;]{{0,60}}\bsprake was",
            (
                rf"(?:{_PAPER}|indiening)\b[^;]{{0,160}}\b(?:had|was|waren|werd|werden|stond"
                rf"|stonden) (?:\w+ ){{0,6}}"
                r"(?:voorzien|gepland)"
            ),
            rf"(?:{_PAPER}|indiening)\b[^;]{{0,160}}\b(?:gepland|voorzien) (?:had|was|werd|stond)",
        ),
        ("De rapportage was voorzien voor mei.", "De brief waarvan eerder sprake was, blijft uit."),
        ("De bouw was voorzien voor mei.",),
        hints="sprake voorzien gepland stond stonden vermeld genoemd opgenomen geagendeerd",
    ),
    _rule(
        "toegezegd-maar",
        "delay",
        (
            (
                r"(?:toegezegd|aangekondigd|beloofd),? (?:maar|doch) (?:zal|zullen|wordt|worden"
                r"|komt|volgt|is nu)\b"
            ),
        ),
        ("De evaluatie is voor mei toegezegd maar zal in het najaar worden toegezonden.",),
        ("De evaluatie is toegezegd en zal in het najaar worden toegezonden.",),
        hints="toegezegd aangekondigd beloofd",
    ),
    _rule(
        "herhaalt",
        "announced",
        (
            (
                r"herhaal (?:ik )?(?:hierbij |hier |graag )?(?:dat|wat (?:ik|wij))\b"
                r"|bevestig (?:ik )?(?:u )?(?:hier(?:bij)? )?(?:nogmaals|nog eens|opnieuw) (?:dat"
                r"|de (?:datum|termijn|planning) die (?:ik|wij))\b"
                r"|ik heb dat (?:vaker|eerder|al) gezegd\b"
                r"|naar ik (?:u )?(?:eerder|al|reeds)\b[^,;]{0,30}\b(?:laten weten|gemeld"
                r"|aangegeven)"
                r"|naar ik (?:u|uw kamer|uw commissie)\b[^,;]{0,60}\b(?:meedeelde|mededeelde"
                r"|meldde|berichtte|schreef|liet weten|aangaf)"
                r"|zoals (?:u|uw kamer|uw commissie)\b[^,;]{0,40}\bvan mij (?:vernam|hoorde)"
                r"|houd (?:ik )?(?:mij|me) aan (?:die|deze) (?:planning|termijn|afspraak)\b"
                r"|geef (?:ik )?(?:wederom|nogmaals|opnieuw) aan dat\b"
            ),
        ),
        ("Ik herhaal dat ik uw Kamer voor de zomer zal informeren.",),
        ("De sector herhaalt dat de Kamer voor de zomer wordt geïnformeerd.",),
        hints="herhaal wederom nogmaals opnieuw bevestig gezegd naar houd vernam hoorde",
    ),
    _rule(
        "aangekondigd",
        "announced",
        (
            (
                r"(?:zoals|gelijk(?= (?:ik|wij))|als(?= gemeld in)|als eerder|conform"
                r"|overeenkomstig)\b"
                r"(?![^,;]{0,60}\b(?:vra(?:ag|gen) \d"
                r"|hierboven|hiervoor|zojuist|uw verzoek)\b)(?:[^,;(]"
                r"|\([^)]{0,100}\)){0,100}\b(?:gemeld|bericht"
                r"|aangegeven|laten weten|liet weten|meegedeeld|medegedeeld"
                r"|geschreven|schreef|meldde|berichtte|vermeld|besproken|zei|gezegd|opgemerkt"
                r"|geantwoord)\b(?!"
                r" (?:in|bij|onder)"
                r" (?:het |mijn |de )?(?:antwoord|vraag|beantwoording|paragraaf|inleiding"
                r"|bijlage|tabel)"
                r"(?!\w* (?:op|van) (?:de )?(?:eerdere|\d"
                r"|(?:schriftelijke )?(?:kamer)?vragen van\b)))"
            ),
            (
                r"(?:conform|overeenkomstig) (?:mijn|onze) (?:\w+ )?"
                r"(?:brief|kamerbrief|bericht|antwoord(?:en)? op (?:\w+ )?(?:kamer)?vragen van\b)"
            ),
            (
                r"zoals in (?:mijn|onze|die|de genoemde) (?:\w+ )?\w*brief (?:van [^,;]{1,60} )?"
                r"(?:al )?(?:staat|stond)\b"
            ),
            (
                r"anders dan (?:(?:ik|wij|u|eerder) ){0,3}(?:in mijn [^,;]{1,40} )?(?:(?:heb|had)"
                r" )?(?:gemeld|bericht|aangegeven|meldde|schreef)"
            ),
            (
                r"(?:gestand doend\w*|(?:ge)?trouw aan|in lijn met|indachtig) (?:aan )?(?:wat"
                r"|hetgeen) (?:ik|wij|mijn)\b[^;]{0,120}\b(?:gezegd|gemeld|meldde|schreef|zei"
                r"|geschreven|aangegeven|weten|bericht)"
            ),
        ),
        (
            "Zoals eerder aangegeven komt het kabinet met een reactie.",
            "Gestand doend wat ik in het debat heb gezegd, stuur ik u de metingen.",
        ),
        (
            "Zoals gebruikelijk komt het kabinet met een reactie.",
            "In lijn met wat de raad heeft gezegd, stuur ik u de metingen.",
        ),
        hints="zoals als gelijk conform overeenkomstig anders gestand getrouw trouw lijn indachtig",
    ),
    _rule(
        "aangekondigde-maatregel",
        "announced-measure",
        (
            (
                r"aangekondigde (?:\w+ )?(?:verhoging|verlaging|maatregel(?:en)?"
                r"|bezuiniging(?:en)?|korting|heffing|subsidie|investering(?:en)?|sluiting"
                r"|invoering|afschaffing|inzet|uitbreiding|verbod|\w*plafond|tarief|regeling)"
                r"|(?:wijziging|invoering|aanpassing)\b[^;]{0,120}\bniet (?:vóór|voor|eerder dan"
                r"|in)[^;]{0,60}\b(?:gerealiseerd|ingevoerd|doorgevoerd|plaatsvinden|in werking)"
            ),
        ),
        ("De aangekondigde verhoging van de accijns gaat niet door.",),
        ("De aangekondigde evaluatie gaat niet door.",),
        hints="aangekondigde niet",
    ),
    _rule(
        "toezegging-van-anderen",
        "promise-of-others",
        (
            (
                r"(?:toegezegd|beloofd)\b(?:(?! te )[^;,]){0,40}"
                r"\baan de (?:gemeente|bewoner|sector|branche)\w*"
            ),
            r"(?:heeft|hebben) (?:mij|ons) (?:\w+ )?toegezegd|toegezegd mij",
            r"(?:lidstaten|landen|gemeenten|partijen) (?:wilden|wensten|bepleitten) dat\b",
            (
                r"(?:lidstaten|landen|gemeenten|provincies) (?:wilden|wensten|hoopten) dat\b"
                r"[^;]{0,160} zou(?:den)?"
            ),
            (
                r"(?<=^ )aan (?:de|het) (?:ondernemingsraad|gemeente|provincie|bewoner|sector"
                r"|medewerker|vakbond|bedrijf|branche)\w* (?:is|zijn|heb ik) (?:\w+ )?toegezegd"
            ),
            (
                r"dan (?:zij|hij|ze) (?:\w+ ){0,3}(?:had|hadden|heeft|hebben) (?:\w+ )?"
                r"(?:aangekondigd|toegezegd|beloofd)\b"
                r"|dan (?:zij|hij|ze) (?:aankondigde|beloofde)\b"
            ),
            (
                r"(?:die|dat|welke) (?:de|het|een|alle) (?!(?:tweede |eerste )?kamer\b|commissie\b"
                r"|leden\b|minister\b|staatssecretaris\b|kabinet\b|regering\b|staten)[\w-]+"
                r" [^;,]{0,60}\bzou(?:den)? (?:ontvangen|krijgen|leveren|aanleveren|opleveren)"
            ),
            (
                r"(?<=^ )(?:(?:de|het) )?(?:europese commissie|provincie\w*|gemeente\w*"
                r"|waterschap\w*|inspectie|politie|universiteit|sector|cpb|pbl|scp|rivm|nza"
                r"|acm|afm|dnb|\w+(?:wezen|bedrijf|autoriteit)"
                r"|\w+ regering|ns|prorail|frankrijk|duitsland|belgië)(?: \w+)?"
                r" (?:heeft|hebben|ziet|zien|komt|zal|trekt)\b"
                r"[^;]{0,120}\b(?:aangekondigde|toegezegde)"
                r"|(?<=^ )(?:mijn|zijn|haar|de) (?!nederlandse)\w+se (?:ambtgeno\w+|collega\w*)"
                r" (?:heeft|hebben)\b[^;]{0,120}\b(?:aangekondigde?|toegezegde?|beloofde?)"
                r"|(?<=^ )de (?:algemene rekenkamer|onderzoeksraad|\w*planbureau|\w*ombudsman)\b"
                r"[^;]{0,40} (?:heeft|hebben) (?:toegezegd|aangekondigd)"
                r"|(?<=^ )(?:de|het) (?!minister|staatssecretaris|regering|kabinet)[\w-]+"
                r" (?:heeft|hebben) (?:\w+ )?aangekondigd\b"
                r"|(?:aangekondigde|toegezegde) \w+ van de europese commissie"
            ),
            (
                r"door (?!mij|ons|het kabinet|de regering|de minister|mijn|onze"
                r"|de staatssecretaris)"
                rf"(?:(?!door|mij|ons|{_FINITE})\w+ ){{1,4}}(?:aangekondigde|toegezegde|beloofde)"
            ),
            (
                r"aan (?:de )?(?:gemeenten|bewoners|slachtofferorganisaties|sector"
                r"|branche)[^;]{0,60}"
                r"\btoe(?:gezegd|zegging)"
            ),
            (
                rf"(?<!de )(?<!het )(?:haar|hun) (?!{_OF_US}|kamer)(?:\w+ ){{0,3}}(?:toezegging"
                rf"|belofte"
                rf"|toegezegde|beloofde|aangekondigde)"
            ),
            (
                rf"(?:toezegging(?:en)?|belofte) van (?:de(?! lijst)|het|een)"
                rf" (?!{_OF_US}|\w*voorganger|\d|(?:\w*(?:debat|overleg|behandeling)|v?ao|wgo)\b)"
            ),
        ),
        (
            "De tuinbouw heeft mij toegezegd de zijne gereed te hebben.",
            "Mijn Duitse collega heeft de aangekondigde evaluatie van de tol stopgezet.",
            "De gemeente is haar toezegging om de brug te herstellen nagekomen.",
            "De toezegging van de sector om minder te lozen is niet gehaald.",
            "Het rapport dat de gemeente in mei zou ontvangen, is niet gereed.",
            "Enkele lidstaten wilden dat de bijdrage pas in maart zou worden ingediend.",
        ),
        (
            "Ik heb het lid Jansen toegezegd dit uit te zoeken.",
            "De toezegging van het kabinet is nagekomen.",
        ),
        hints=(
            "wilden wensten bepleitten "
            "toegezegd beloofd toezegging toezeggingen belofte aangekondigde toegezegde beloofde"
            " aangekondigd zou zouden aankondigde"
        ),
    ),
    _rule(
        "geweigerd",
        "refused",
        (
            (
                r"(?:niet|geen) (?:\w+ ){0,2}(?:toegezegd|toezeggen|tegemoet|inwilligen|overneem)"
                r"|geen (?:\w+ ){0,2}toezegging"
                r"|(?<!nog )\bniet aan [^;]{0,80} (?:kan|kunnen|kon|konden|zal|zullen) (?:\w+ )?"
                r"voldoen"
                r"|geen (?:gevolg|gehoor) (?:kan|kunnen|zal|zullen) (?:\w+ )?geven"
                r"|niet (?:elk|ieder|alle) [^;,]{0,60}\b(?:aan de orde|behandeld|besproken)"
            ),
            (
                r"geen\b[^;]{0,40}\b(?:opgenomen|verstrekt|gegeven)"
                r"|toezegging\b[^;]{0,60}\bniet (?:gedaan|gegeven)"
                r"|toezegging heb ik niet"
            ),
            (
                r"neem ik niet over|kan ik (?:\w+ )?niet (?:op )?vooruit ?lopen"
                r"|verzoek\b[^;,]{0,160},? kan ik (?:nu |thans )?niet ingaan"
            ),
            (
                r"niet vrij voel|niet (?:\w+ )?kan uitlaten|geen (?:nadere )?mededelingen (?:\w+"
                r" )?(?:kan|kunnen|zal|doen|doe)|(?:uitkomst|uitkomsten|uitspraak) (?:\w+ )?afwacht"
            ),
            r"toezegging\b[^;]{0,120}\b(?:kan|wil) ik (?:\w+ ){0,4}niet (?:doen|geven)",
            (
                r"(?:leden|lid|fracties?)\b[^;]{0,80}(?<!te )\b(?:vragen|vraagt) (?:of|waarom"
                r"|wanneer|hoe)"
            ),
        ),
        ("Dat kan ik niet toezeggen.",),
        ("Ik heb dit toegezegd.",),
        hints="niet geen toezegging vragen vraagt afwacht",
    ),
    _rule(
        "verzoek",
        "request",
        (
            (
                rf"(?<!aan de ){_KAMER}\b(?:(?! aandacht | heb ik [^;]{{0,60}} verzocht)[^;])"
                r"{0,160}?\b(?:verzocht|verzochten"
                r"|(?:gevraagd|vroeg|vroegen)(?! (?:mij )?(?:wanneer|waarom|aandacht))|gewenste"
                r"|gevraagde|verzochte|verzoek|opgevraagd|gestelde vraag|wacht daarop|verlangde"
                r"|verlangden|(?:op )?aandrong|aandrongen)"
            ),
            (
                r"(?:desgevraagd door|verzocht|verzochten|vroeg|vroegen"
                r"|verzoek (?:gekregen |daartoe |hiertoe )?van"
                r"|verzoeken van|verzoek om|verzoek dat|vraag van|wens van|gevraagd door"
                r"|(?<!aanleiding van )(?<!aanleiding van de )(?<!aanleiding van twee )vragen van)"
                rf"\b[^;]{{0,80}}?\b{_KAMER}"
            ),
            r"aan (?:beide|deze|die|uw) verzoeken\b",
            (
                rf"{_KAMER}\b[^;]{{0,160}}?\b(?:wenste|wensten|gewenst|verlangd)\b"
                r"(?! (?:dat|te worden|(?:\w+ )?te (?:vernemen|weten|horen)))"
                rf"|{_KAMER}\b[^;]{{0,80}}\bbesloten\b[^;]{{0,80}}\bte (?:vragen|verzoeken)"
                r"|(?:de|het|door u) op \d{1,2} \w+(?: jl\.?)? (?:gevraagde|verzochte|verlangde)"
            ),
            rf"aan (?:het|dit|dat|uw|welk|deze?) verzoek(?! van (?!(?:de |het )?{_KAMER}))",
            (
                r"en om een \w+ (?:daarvan |hiervan )?(?:verzocht|gevraagd)"
                r"|(?:u|uw kamer)\b[^;]{0,40}\b(?:de|het) (?:gevraagde|verzochte) \w+"
                r"|(?:reactie|antwoord) op uw (?:brief|vraag|vragen)"
                r"|uw (?:schriftelijke? )?verzoek|u (?:verzocht|vroeg)(?: mij)?"
                r"|zoals (?:door u )?(?:verzocht|gevraagd) in uw \w*(?:brief|mail)"
                r"|(?:waar u om|waarom u) (?:vraagt|verzoekt|vroeg|[^;,]{1,40} heeft verzocht)"
                r"|(?:dhr|mevr|mw)\. [\w-]+ (?:heeft )?(?:verzocht|gevraagd)"
            ),
            (
                r"\w*(?:debat|overleg|vragenuur|behandeling|rondetafelgesprek|werkbezoek|briefing"
                r"|procedurevergadering)\b[^;]{0,120}\b(?<!aandacht )(?:is|werd)"
                r" (?:(?!aandacht)\w+ ){0,3}(?:gevraagd|verzocht)"
            ),
            (
                r"(?:overeenkomstig|conform) (?:hun|haar|zijn) verzoek"
                r"|waar(?:naar|om)? (?:deze|de) leden\b[^;,]{0,40}\b(?:vragen|vroegen|verzochten)"
                r"|(?:leden|commissie|lid)\b[^;]{0,60}\b(?:vragen|vraagt)\b[^;]{0,80}\b(?:kan"
                r"|kunnen"
                r"|wil) (?:verstrekken|sturen|toezenden|toesturen|delen)"
                r"|(?:vragen|vraagt) (?:deze|de|het) (?:leden|commissie|lid)\b[^;]{0,120}\b(?:kan"
                r"|kunnen|wil) (?:verstrekken|sturen|toezenden|toesturen|delen)"
            ),
            r"(?<=^ )(?:daarbij|daarna|tevens|ook) (?:is|werd) (?:mij )?(?:gevraagd|verzocht) om\b",
            r"door (?:u|uw kamer|uw commissie)\b[^;,]{0,40}\b(?:gevraagd|verzocht)(?= ?[,;])",
            r"(?:u heeft|heeft u) (?:mij |ons )?(?:\w+ ){0,10}(?:verzocht|gevraagd)",
            r"(?:gevraagde|verzochte) [^;]{0,80}\b20\d\d[dz]\d{4,6}",
            r"(?:debat|overleg|behandeling)\b[^;]{0,80}\b(?:gevraagde|verzochte)",
            (
                r"ordeverzoek|(?:verzoek|verzocht|gevraagd) (?:uit|in|tijdens|bij) (?:de|het)"
                r" (?:plenaire? |mondelinge? )?\w*(?:vergadering"
                r"|debat|overleg|vragenuur|behandeling|regeling van werkzaamheden)"
            ),
            (
                r"(?<=^ )(?:zoals (?:gevraagd|verzocht)|desgevraagd),?"
                r" (?:stuur|zend|bied|doe|ontvangt|treft|vindt)"
            ),
            (
                rf"{_KAMER}\b[^;]{{0,160}}?\b(?:wilde[^;]{{0,80}}\bweten|bepleitte|drong aan"
                r"|om vroeg"
                r"|informeerde(?= (?:\w+ )?(?:naar|of)\b)|uitsprak|op prijs"
                r"|prijs te stellen|naar vroeg|vroeg naar)"
            ),
        ),
        (
            "Uw commissie verzocht mij op 3 juli om een overzicht.",
            "Op verzoek van de vaste commissie voor Financiën is een overzicht opgenomen.",
            "Zoals verzocht stuur ik u hierbij de evaluatie.",
        ),
        ("Ik heb de gemeenten verzocht dit te melden.",),
        hints=(
            "ordeverzoek verzocht verzochten verzochte verzoek gevraagd gevraagde vroeg vroegen"
            " gewenste verzoeken vraag vraagt verzoekt vragen wens wacht verlangde verlangden"
            " aandrong reactie antwoord"
            " aandrongen wenste wensten gewenst verlangd besloten desgevraagd wilde bepleitte"
            " opgevraagd"
            " drong informeerde uitsprak prijs"
        ),
    ),
    _rule(
        "verzoek-met-termijn",
        "asked-by-then",
        (
            (
                rf"(?:verzocht|verzochten|gevraagd|verzoek|vroeg|vraagt|vragen|verzoekt)\b"
                rf"[^;]{{0,80}}\b(?:(?:voor|vóór|binnen|uiterlijk) {_TIME}"
                r"|binnen (?:\w+ ){1,2}(?:dagen|weken|maanden)"
                r"|op \d{1,2} [^;,]{3,25} (?:toe|aan) te (?:zenden|sturen|bieden))"
            ),
        ),
        ("De commissie verzocht mij voor 1 maart te reageren.",),
        ("De commissie verzocht mij te reageren.",),
        hints="verzocht verzochten gevraagd verzoek vroeg vraagt vragen verzoekt",
    ),
    _rule(
        "verzoekt-om-brief",
        "asks-letter",
        (
            r"verzo\w+\b[^;]{0,160}\b(?:om|tot) een (?:\w+ )?\w*brief\b",
            r"(?:vroeg|vroegen|gevraagd)\b[^;]{0,80}\b(?:om|tot) een (?:\w+ )?\w*brief\b",
            (
                r"(?:om|tot) een (?:\w+ )?\w*brief\b[^;,]{0,60}\b(?:verzocht(?:en)?|gevraagd"
                r"|vroeg(?:en)?)\b"
            ),
        ),
        (
            "Naar aanleiding van uw verzoek om een brief te mogen ontvangen, informeer ik u.",
            "Het lid Jansen vroeg om een brief over de haven.",
            "De regeling van werkzaamheden waarin het lid Jansen om een brief verzocht.",
        ),
        ("De commissie verzocht mij om de brief aan de gemeente te betrekken bij het debat.",),
        hints="verzoek verzocht verzochten vroeg vroegen gevraagd",
    ),
    _rule(
        "voldoet-tevens",
        "complies",
        (
            (
                r"(?:voldoe ik|ik) (?:tevens|ook|hiermee) (?:voldoe )?aan (?:het|een|uw)"
                r" (?:\w+ )?verzoek"
            ),
        ),
        ("Met de beantwoording voldoe ik tevens aan het verzoek om een overzicht.",),
        ("Aan het verzoek om een overzicht kan ik niet voldoen.",),
        hints="verzoek",
    ),
    _rule(
        "willigt-niet-in",
        "cannot-grant",
        (
            (
                r"niet aan (?:uw|dit|dat|het) (?:\w+ )?verzoek (?:\w+ )?(?:voldoen|tegemoetkomen"
                r"|tegemoet (?:te )?komen)"
                r"|aan (?:uw|dit|dat|het) (?:\w+ )?verzoek kan ik (?:\w+ )?niet (?:voldoen"
                r"|tegemoetkomen)"
            ),
        ),
        ("Ik kan niet aan uw verzoek tegemoetkomen.",),
        ("Ik kan aan uw verzoek tegemoetkomen.",),
        hints="verzoek",
    ),
    _rule(
        "ook-hier",
        "also-here",
        (
            (
                r"(?<=^ )(?:conform|overeenkomstig|zoals)\b[^,;]{0,120}\b(?:(?:wordt|worden) (?:ook"
                r"|tevens|eveneens|daarbij) ingegaan|ga (?:ik|wij) (?:ook|tevens|eveneens) in op)"
                r"|hierin (?:zijn|is|worden) (?:de|mijn|deze) toezegging\w*\b[^;]{0,200}"
                r"\b(?:opgenomen|verwerkt)|hierin ben ik ingegaan op (?:de|mijn) toezegging"
                r"|bijgevoegde \w+ (?:zijn|is) (?:de|mijn|deze) toezegging\w* (?:\w+ )?(?:opgenomen"
                r"|verwerkt)"
            ),
        ),
        (
            "Conform de toezegging in het debat wordt ook ingegaan op de tarieven.",
            "Hierin zijn de toezeggingen opgenomen die ik in het debat heb gedaan.",
        ),
        ("In het debat is ingegaan op de toezegging.",),
        hints="ingegaan ga hierin bijgevoegde",
    ),
    _rule(
        "dit-conform",
        "this-as",
        (
            (
                r"(?<=^ )(?:dit|zulks|een en ander) (?:is |gebeurt |doe ik )?(?:conform"
                r"|overeenkomstig|naar aanleiding van|in overeenstemming met|ingevolge)"
            ),
        ),
        ("Dit conform mijn toezegging in het debat van 3 mei.",),
        ("De uitvoering is conform de wet.",),
        hints="conform overeenkomstig aanleiding overeenstemming ingevolge",
    ),
    _rule(
        "was-toegezegd",
        "was-promised",
        (
            (
                r"(?<=^ )(?:dit|deze|het|die|dat) \w+ (?:is|zijn|werd|werden|heb ik|hebben wij)\b"
                r"(?![^;]*\bdoor de (?:gemeente|sector))[^;]{0,120}\b(?:toegezegd|beloofd)"
            ),
        ),
        ("Dit rapport is in de brief van 30 januari toegezegd.",),
        ("De gemeente heeft dit rapport toegezegd.",),
        hints="toegezegd beloofd",
    ),
    _rule(
        "vroeg-daarom",
        "asked-for-it",
        (
            rf"(?:vroeg|vroegen|verzocht|verzochten) (?:(?:mij|ons|u) )?{_FOR_IT}",
            rf"{_FOR_IT} (?:\w+ )?(?:verzocht|gevraagd|vroeg|vroegen)",
            r"(?:hier|daar|er) (?:[^;,]{0,30} )?om (?:\w+ )?(?:verzocht|gevraagd)",
        ),
        ("Mevrouw Jansen had daarom verzocht.", "Het lid Jansen vroeg hiernaar."),
        ("Mevrouw Jansen vroeg of het daarom mag.",),
        hints="daarom hierom erom hiernaar daarnaar ernaar hier daar er",
    ),
    _rule(
        "motie",
        "motion",
        (
            (
                r"motie|moties (?:van|over|\w+ (?:\w+ )?en |[\w’'-]+ {1,2}nrs?)|motie-\w+"
                r"|(?:gegeven|geef ik|geven wij) aan (?:de|deze|beide) moties(?! en)"
                r"|moties(?= (?:uit|bij|tijdens|ingediend) [^;]{3,60} van \d)"
            ),
        ),
        ("De motie van het lid Jansen is uitgevoerd.",),
        ("Emoties spelen hier een rol.",),
        hints="motie moties",
    ),
    _rule(
        "motie-vraagt-te-voldoen",
        "motion-asks",
        (
            (
                r"motie\b[^;]{0,120}\b(?:verzocht|verzoekt|vraagt)\b[^;]{0,240}"
                r"\b(?:wordt voldaan|voldaan wordt)"
            ),
        ),
        ("In de motie wordt verzocht zo af te spreken dat aan de norm wordt voldaan.",),
        ("Aan de motie, die om een brief verzoekt, wordt hiermee voldaan.",),
        hints="voldaan",
    ),
    _rule(
        "motie-aangehouden",
        "motion-held",
        (
            r"motie\b[^;]{0,200}\b(?:is|zijn|wordt|werd) (?:\w+ )?(?:aangehouden|ingetrokken)",
            (
                r"(?:heeft|hebben) (?:haar|zijn|hun) (?:\w+ )?motie\b[^;]{0,160}"
                r"\b(?:aangehouden|ingetrokken)"
            ),
        ),
        (
            "De motie van het lid Jansen, die om een brief vraagt, is aangehouden.",
            "Mevrouw Jansen heeft haar motie over een brief aangehouden.",
        ),
        ("De toegezegde brief is aangehouden.",),
        hints="motie",
    ),
    _rule(
        "motie-luidt",
        "motion-quoted",
        (r"motie\b[^;,]{0,80} (?:luidt|luidde) als volgt",),
        ("De motie van het lid Jansen luidt als volgt:",),
        ("De motie van het lid Jansen is uitgevoerd.",),
        hints="motie",
    ),
    _rule(
        "motie-ingeruild",
        "motion-swapped",
        (
            (
                r"\w*motie\b[^;,]{0,40} (?:ingetrokken|aangehouden) (?:nadat|omdat|nu|na)\b"
                r"[^;]{0,80}\btoege(?:zegd|zegging)"
            ),
        ),
        ("Het lid Jansen heeft zijn motie ingetrokken nadat ik een brief had toegezegd.",),
        ("De motie van het lid Jansen is ingetrokken.",),
        hints="motie",
    ),
    _rule(
        "motie-terzijde",
        "motion-aside",
        (
            r"ontraden|ontraad|verworpen|aangehouden|rusten|niet uit(?:voer|gevoerd)|prematuur",
            (
                r"(?:verzoek|informeer|bericht|rapporteer|geïnformeerd)\b[^;]{0,160}"
                r"\bover de (?:uitvoering|opvolging|voortgang) van de motie"
                r"|niet aan de orde|uitvoering te geven|stand van (?:zaken (?:met betrekking tot "
                r"|van |inzake |rond )?)?(?:de )?moties van uw kamer"
                r"|(?:hoe|welke \w+)\b(?=[^;]{0,80}\b(?:zal|wil|gaat|voornemens)\b)[^;]{0,80}"
                r"\b(?:invulling|uitvoering|opvolging|gevolg)"
            ),
        ),
        ("Die motie heb ik ontraden.",),
        ("De motie is uitgevoerd.",),
        hints="ontraden ontraad verworpen aangehouden rusten niet prematuur uitvoering invulling"
        " opvolging gevolg stand verzoek informeer bericht rapporteer geïnformeerd",
    ),
    _rule(
        "toezegging-na-te-gaan",
        "to-ask",
        (
            (
                r"(?:toe|toegezegd|beloofd|afgesproken)\b[^;]{0,120}\b(?:na te gaan|te vragen"
                r"|navraag te doen|uit te zoeken|te laten (?:nagaan|uitzoeken)|te informeren bij"
                r"|te verifiëren|te bezien|te bekijken|te onderzoeken|te verkennen"
                r"|te laten (?:onderzoeken|bezien|verkennen)"
                r"|zou (?:nagaan|uitzoeken|vragen|navragen|bezien)"
                r"|terug te komen op de vraag (?:of|hoe|hoeveel|wat|welke|wanneer))"
            ),
        ),
        ("Ik zegde het lid Jansen toe bij de sector na te gaan wat dit kost.",),
        ("Ik zegde het lid Jansen een overzicht toe.",),
        hints="toe toegezegd beloofd afgesproken",
    ),
    _rule(
        "antwoord-gekregen",
        "answered",
        (
            (
                r"(?:liet|lieten) (?:mij |ons )?(?:\w+ )?weten dat"
                r"|(?:heeft|hebben) laten weten dat"
                r"|(?:heeft|hebben) (?:mij|ons) (?:\w+ )?(?:laten weten|bericht|gemeld|geantwoord"
                r"|meegedeeld) dat|(?:antwoordde|antwoordden|berichtte|meldde) (?:mij |ons )?dat"
                r"|(?:blijkt|bleek) (?:dat|uit)|is (?:mij |ons )?gebleken dat"
                r"|(?:dat|dit|het) (?:zijn|waren|bleken) er (?:\w+ ){0,2}\d"
                r"|navraag\b[^;]{0,80}\b(?:wijst uit|leert|leerde)"
                r"|(?:ik kan|kan ik) u\b(?![^;]*\bniet\b)[^;]{0,60}\b(?:berichten|meedelen"
                r"|mededelen|melden|geven|noemen)"
            ),
            r"(?<=^ )(?:dat|dit) is (?:niet |inderdaad |ook |wel )?het geval(?= ?[.,;])",
            (
                r"(?<=^ )(?:mijn|onze|de) (?:conclusie|bevinding|uitkomst|slotsom)"
                r"(?: (?:hiervan|daarvan))? (?:is|was|luidt)"
                r"|(?:kom|komen|ben|zijn) (?:ik |wij )?(?:\w+ ){0,2}tot (?:de|het)"
                r" (?:conclusie|slotsom|oordeel)"
                r"|concludeer|(?<=^ )gebleken is"
            ),
        ),
        (
            "De toezichthouder liet weten dat er 47 klachten waren.",
            "Mijn conclusie is dat dit niet kan.",
        ),
        ("Ik laat u weten dat er 47 klachten waren.", "De conclusie van het rapport is helder."),
        hints="weten bericht gemeld geantwoord meegedeeld antwoordde antwoordden berichtte meldde"
        " blijkt bleek gebleken er navraag kan conclusie bevinding uitkomst slotsom oordeel"
        " concludeer geval",
    ),
    _rule(
        "heeft-dat-gedaan",
        "did-it",
        (
            (
                r"(?:toegezegd|beloofd)\b(?:(?! (?:informeren|berichten|sturen|zenden|toesturen"
                r"|toezenden|melden|zou)\b)[^;]){0,260}, (?:hetgeen|wat) (?:ik )?(?:op [^;,]{1,30} "
                r"|inmiddels |reeds )*(?:is|heb) (?:\w+ )?(?:gebeurd|geschied|gedaan)(?= ?[.,;])"
                r"|(?:zegde|toegezegd|beloofd|beloofde)\b[^;]{0,260},? en (?:heb|hebben)"
                r" (?:dat|dit) (?:[^;,]{1,40} )?gedaan\b"
                r"(?! (?:in|met|bij|per) (?:mijn|de) \w*brief)"
                r"|door (?:mij|ons) [^;,]{0,60}\btoegezegd, (?:is|zijn)(?! (?:nog|niet)\b)"
                r"[^;,]{0,60}\b(?:gehouden|uitgevoerd|verricht|afgerond|gevoerd)(?= ?[.,;])"
                r"|toezegging\b[^;]{0,260}; (?:dat|dit) (?:gesprek|overleg|bezoek|werkbezoek)"
                r" (?:is|heeft|heb ik)\b[^;,]{0,60}\b(?:gevoerd|gehouden|plaatsgehad|gebracht"
                r"|plaatsgevonden)\b"
            ),
        ),
        (
            "Ik heb toegezegd dit bij de koepel aan te kaarten, hetgeen op 2 december is gebeurd.",
            "Ik zegde hem toe de bond daarop aan te spreken en heb dat gedaan in een overleg.",
        ),
        (
            "Ik heb u een brief toegezegd, hetgeen is gebeurd met mijn brief van 2 december.",
            "Ik zegde u dit toe en heb dat gedaan in mijn brief van 2 december.",
        ),
        hints="hetgeen wat dat dit door",
    ),
    _rule(
        "gevraagde-stuk",
        "gives-asked",
        (
            (
                r"(?<=^ )(?:de|het) (?:door (?:u|uw kamer|de commissie) )?(?:gevraagde|verzochte"
                r"|verlangde) [\w-]+ (?:gaat|gaan|treft|vindt|ontvangt|zend|stuur|bied|voeg"
                r"|(?:is|zijn) (?:als bijlage|bijgevoegd|bijgesloten|opgenomen in (?:de"
                r" )?bijlage))\b"
            ),
        ),
        (
            "Het gevraagde feitenrelaas gaat hierbij.",
            "Het gevraagde tijdpad is opgenomen in bijlage 1 bij deze brief.",
        ),
        ("De gevraagde brug is er in mei.",),
        hints="gevraagde verzochte verlangde",
    ),
    _rule(
        "antwoordt-meteen",
        "answers-at-once",
        (
            (
                r"(?:beloofde|beloofd|toegezegd|toezegde|zegde|zou(?:den)? (?:ik|wij"
                r"|u))\b[^;:]{0,240}"
                r": (?!(?:\w+ ){0,3}(?:zal|zullen|stuur|zend|ontvangt)\b)[^;:]{0,80}?\b(?:is|zijn"
                r"|was|waren|bedraagt|bedroeg|gaat het|ging het|willen|blijkt|bleek|heeft|hebben)"
            ),
        ),
        (
            "Ik beloofde haar dat uit te zoeken: het antwoord is ja.",
            "Toegezegd is de Kamer te informeren over het aantal schepen: er zijn er zeven.",
        ),
        (
            "Ik heb u twee stukken toegezegd: een nota en een brief.",
            "Ik heb u toegezegd: ik zal u een brief sturen.",
        ),
        hints="beloofde beloofd toegezegd toezegde zegde zou zouden",
    ),
    _rule(
        "noemt-ze",
        "names-them",
        (
            (
                r"(?<=^ )(?:het|dit|dat) (?:betreft|(?:gaat|ging) (?:hierbij |hier |daarbij )?om"
                r"|(?:is|zijn|waren|was) (?:de|het|mijn|een))"
            ),
        ),
        ("Het betreft de routekaart en de agenda.", "Het gaat om de monitor."),
        ("Dat betreur ik.", "Het gaat goed met de monitor."),
        hints="het dit dat",
    ),
    _rule(
        "deel",
        "part",
        (
            (
                r"onderdeel|onderdelen|(?:eerste|tweede|derde|vierde|laatste|overige|resterende"
                r"|ontbrekende|deel van de(?:ze)?) (?:\w+ )?(?:vra(?:ag|gen)|toezegging(?:en)?"
                r"|informatie"
                r"|cijfers|gegevens|delen|deel|antwoorden|punten|punt)"
            ),
        ),
        ("Voor de derde vraag heb ik meer tijd nodig.",),
        ("Voor deze vraag heb ik meer tijd nodig.",),
        hints=(
            "onderdeel onderdelen eerste tweede derde vierde laatste overige resterende"
            " ontbrekende deel"
        ),
    ),
    _rule(
        "rest",
        "rest",
        (
            (
                r"(?:resterende|overige|ontbrekende|nog openstaande) (?:deel|onderdeel|onderdelen"
                r"|toezegging)"
            ),
        ),
        ("Het resterende deel zend ik u in november.",),
        ("Een deel zend ik u in november.",),
        hints="resterende overige ontbrekende openstaande",
    ),
    _rule(
        "aangekondigd-stuk",
        "announced-paper",
        (
            (
                r"(?:aangekondigde|afzonderlijke|aparte|toegezegde|beloofde|(?<!mijn )eerdere"
                rf"|voorgenomen) (?:\w+ )?(?:{_PAPER}|briefing|wet)"
                r"|in (?:de|mijn|onze) (?:\w+ )?\w*(?:brief|planning) [^;,]{0,40}"
                r"\b(?:genoemde|gemelde)"
            ),
            # what stands in a planning of papers is announced
            (
                rf"{_OWN_PAPER}\b[^;,]{{0,120}}\b(?:uit|van) (?:de|mijn|onze) planning"
                r" (?:verwijderd|gehaald|geschrapt|afgevoerd|verdwenen|gevallen)"
            ),
        ),
        ("Aan de afzonderlijke brief is geen behoefte meer.",),
        ("In deze brief ga ik hierop in.",),
        hints=(
            "aangekondigde afzonderlijke aparte toegezegde beloofde eerdere voorgenomen genoemde"
            " gemelde planning"
        ),
    ),
    _rule(
        "had-moeten",
        "due",
        (
            r"in (?:mijn|onze|die|deze|de) (?:\w+ )?brief (?:genoemde|gemelde|aangekondigde)",
            (
                r"eerdere? (?:genoemde|gemelde|aangekondigde|beoogde|toegezegde|voorziene|geplande)"
                r"|(?:datum|termijn|planning) die (?:ik|wij) (?:u )?(?:in|bij|met) (?:mijn|onze)"
                r" (?:\w+ )?brief\b[^;,]{0,40}\b(?:genoemd|gemeld|noemde|meldde|gaf)"
                r"|(?:datum|termijn) die (?:ik|wij) (?:u|uw kamer"
                r"|de kamer)\b[^;,]{0,80}\b(?:genoemd"
                r"|gemeld|noemde|meldde|gaf)"
                r"|(?:datum|termijn)\b[^;,]{0,30}\bdie (?:ik|wij) [^;,]{0,40}\b(?:genoemd|gemeld"
                rf"|noemde|meldde)(?=[^;]*\b(?:{_PAPER}|{_KAMER}|u)\b)"
            ),
            (
                rf"anders dan {_THAN_TOLD}(?=[^;]*\b(?:{_PAPER}|{_KAMER}|u|verschijnen)\b)"
                rf"|(?:{_PAPER}|{_KAMER}|u)\b[^;]{{0,200}}\banders dan {_THAN_TOLD}"
            ),
            (
                r"in (?:afwijking van|tegenstelling tot|strijd met) (?:wat|hetgeen) (?:ik|wij|mijn"
                r"|de (?:minister|staatssecretaris))"
            ),
            (
                rf"(?:opstellen|schrijven|uitwerken|voltooien) van (?:de|het|een|mijn) (?:\w+ )?"
                rf"{_PAPER}"
            ),
            (
                rf"(?:u|uw kamer|de kamer)\b[^;]{{0,80}}\b(?<!uit het )(?<!uit de )"
                rf"(?:{_PAPER}|uitsluitsel|termijn)"
            ),
            (
                rf"(?<!behandeling van het )(?!(?:bericht|brief informeer) (?:ik|wij|u|uw)\b)"
                rf"(?:{_PAPER}|berichten)\b[^;]{{0,120}}"
                r"\b(?:u|uw kamer|de kamer)"
            ),
            (
                rf"{_PAPER}\b[^;]{{0,120}}\b(?:later|langer|meer tijd)\b[^;]{{0,60}}\bdan"
                r" (?:ik|wij|het kabinet|mijn \w+)\b[^;]{0,80}\b(?:gemeld|bericht|gezegd|geschreven"
                r"|meegedeeld|medegedeeld|aangegeven|laten weten|schreef|meldde|zei|aangaf)"
            ),
            (
                r"(?:lukt(?: (?:het|mij|ons|helaas|echter|dus|daarom))*"
                r"|(?:is het|het is)(?: \w+){0,2})"
                r" niet (?:gelukt )?(?:om )?(?:de|deze|mijn|onze) (?:\w+ )?(?:brief|nota|notitie)\b"
                r"[^;,]{0,120}\b(?:te (?:zenden|sturen|verzenden|versturen|voltooien)"
                r"|af te ronden)"
            ),
            rf"(?:de|het) (?:gevraagde|verzochte) (?:\w+ )?{_OWN_PAPER}",
            r"niet (?:meer )?[^;,]{0,60} in (?:het )?(?:uw bezit|bezit van uw kamer)",
            rf"{_PAPER},? (?:waarom|waar) (?:de )?{_KAMER}\b",
            (
                r"kabinetsreactie|beleidsreactie|(?<!in de )(?<!in mijn )(?:kamer|beleids)brief"
                r"|(?<!bij deze )(?<!van deze )(?<!in deze )voortgangsrapportage"
                r"|(?<!in de )(?<!in mijn )voortgangsbrief"
            ),
            (
                r"(?<!in )(?<!met )(?<!bij )(?<!via )(?:die|deze) (?:\w+ )?(?:reactie|brief"
                r"|kabinetsreactie|beleidsreactie)"
            ),
            (
                r"(?:het|dit|uw) (?:\w+ )?verslag\b[^;]{0,80}\bte beantwoorden"
                r"|(?:bnc-)?fiche|memorie van antwoord"
                r"|nota naar aanleiding van het (?:\w+ )?verslag"
            ),
            rf"{_PAPER}\b[^;]{{0,80}}\b(?:waarop|waarnaar) {_KAMER}\b[^;]{{0,80}}\bwacht(?:en)?\b",
            r"(?:in|bij) (?:uw|de) kamer (?:kan |kunnen |te )?(?:zijn|liggen)",
            (
                r"(?:toezenden|verzenden|aanbieden|indienen) van (?:de|het|mijn)\b"
                r"|de (?:indiening|toezending|verzending|aanbieding) (?:zal|kan|is|wordt)\b"
                r"|(?:wet|artikel)\b[^;]{0,40}\bschrijft voor dat\b[^;]*\b(?:kamers?"
                r"|staten-generaal)"
            ),
            (
                r"wacht(?:en)? nog op"
                r"|(?:genoemde|toegezegde|aangekondigde) (?:termijn|datum)"
                r"|de in [^;,]{3,25} afgesproken (?:termijn|datum)"
            ),
            (
                r"(?:u|uw kamer|de kamer)\b[^;]{0,60}\b(?:mocht|mochten|kon|konden) (?:rekenen"
                r"|verwachten|tegemoetzien)"
            ),
            (
                r"(?:indiening|aanbieding|toezending|verzending|overlegging|voorlegging)"
                r" (?:van|aan|bij|voor|vóór|in|op)"
            ),
            (
                r"binnen de (?:\w+ )?(?:(?:bij|door de) wet|wettelijk) (?:gestelde|voorgeschreven)"
                r" termijn (?:een|mijn|het) (?:standpunt|reactie|oordeel)"
            ),
            (
                r"(?:u|uw kamer|de kamer)\b[^;]{0,120}\b(?:te (?:kunnen )?(?:informeren|berichten"
                r"|sturen|zenden|melden|reageren)|in te (?:kunnen )?lichten"
                r"|op de hoogte te (?:kunnen )?(?:stellen|brengen)"
                r"|(?:toe|aan) te (?:kunnen )?(?:sturen|zenden|bieden))"
            ),
        ),
        (
            "Anders dan ik schreef, zal de reactie er niet zijn.",
            "Het is niet gelukt het plan vandaag naar u te sturen.",
            "In afwijking van wat ik u liet weten, is het niet gelukt.",
        ),
        (
            "De bouw van de school loopt uit.",
            "In afwijking van wat de raad adviseert, voer ik de regeling niet in.",
        ),
        hints=(
            "waarom waar afwijking tegenstelling strijd"
            " wet artikel afgesproken voorziene toezenden verzenden aanbieden indienen anders"
            " eerder eerdere termijn datum u"
            " kamer reactie brief kabinetsreactie beleidsreactie kamerbrief"
            " beleidsbrief"
            " voortgangsrapportage"
            " gestelde voorgeschreven wacht wachten genoemde toegezegde aangekondigde indiening"
            " aanbieding toezending overlegging voorlegging bezit"
            " opstellen schrijven uitwerken voltooien"
            " verzending fiche bnc-fiche memorie nota verslag gevraagde verzochte later langer tijd"
            " voortgangsbrief"
        ),
    ),
    _rule(
        "zou",
        "would",
        (
            (
                r"(?:zou(?:den)?|had(?:den)?(?=[^;]*\b(?:moeten|willen)))\b[^;]{0,120}"
                r"\b(?:u|uw kamer|de kamer|ontvangen|sturen|zenden"
                r"|informeren|aanbieden|verschijnen|toekomen|indienen|geven|verstrekken|voorleggen"
                r"|worden (?:ingediend|gezonden|toegezonden|gestuurd|toegestuurd|aangeboden"
                r"|verzonden|voorgelegd|verstrekt))"
            ),
            (
                r"had(?:den)? (?:ik |wij )?(?:u|uw kamer|de kamer)\b[^;]{0,20}\bgraag"
                r"|had(?:den)? (?:ik |wij )?(?:gehoopt|verwacht|beoogd)\b[^;]{0,120}\b(?:indienen"
                r"|sturen|toesturen|toezenden|zenden|aanbieden|informeren|berichten|geven)"
                r"|\w*(?:brief|nota|notitie|rapportage) (?:waarin|waarmee) (?:ik|wij|het kabinet)"
                r"\b[^;]{0,80}\bzou(?:den)?"
                rf"|{_OWN_PAPER}\b[^;,]{{0,60}}\bhad(?:den)? [^;,]{{0,60}}moeten (?:zijn|liggen)"
                rf"|{_OWN_PAPER}\b[^;,]{{0,80}}\bzou(?:den)? (?:volgen|komen)"
                r"|had(?:den)? (?:u|uw kamer|de kamer)\b[^;]{0,80}\b(?:mogen|moeten|zullen)"
                r" (?:verwachten|ontvangen|krijgen|bereiken)"
                r"|(?:vraagt|vragen|informeert|informeren) naar de (?:\w+ )?"
                r"(?:\w*brief|kabinetsreactie|beleidsreactie|notitie)"
                r"|(?:u|uw kamer|de kamer)\b[^;]{0,120}\bhad(?:den)? (?:moeten|mogen) (?:hebben"
                r"|ontvangen"
                r"|krijgen|verwachten)"
                r"|(?:u|uw kamer|de kamer) zou(?:den)? (?:de|het|een|die|dat|deze) [^;,]{1,80}"
                r" (?:krijgen|ontvangen)\b"
                r"|zou(?:den)? (?:u|uw kamer|de kamer) [^;,]{1,60} (?:krijgen|ontvangen)\b"
                r"|(?:u|uw kamer|de kamer)\b[^;]{0,120}\bzou(?:den)? (?:krijgen|vernemen|horen"
                r"|zijn|gaan|komen"
                r"|liggen|hebben|sturen|zenden|toesturen|toezenden|voorleggen|ontvangen"
                r"|informeren|geven|verstrekken|melden|delen"
                r"|toekomen|aanbieden|bereiken)"
            ),
        ),
        (
            "De brief zou u in mei ontvangen.",
            "Het plan dat ik u dit jaar zou sturen.",
            "Het klopt dat de nota er in januari had moeten liggen.",
            "De evaluatie had in december klaar moeten zijn.",
        ),
        ("De brief zal u in mei bereiken.", "De weg had er in januari moeten liggen."),
        hints="zou zouden had hadden vraagt vragen informeert informeren",
    ),
    _rule(
        "reeks",
        "series",
        (
            rf"(?<!worden geen )(?<!wordt geen ){_SERIES}",  # what there is not, and never was
            rf"{_SERIES} meer",
        ),
        ("De kwartaalberichten zet ik niet voort.",),
        ("De brief zet ik niet voort.", "Er worden geen kwartaalrapportages opgesteld."),
        hints=(
            "jaarlijkse halfjaarlijkse maandelijkse voortgangsrapportage voortgangsrapportages"
            " voortgangsbrief kwartaalberichten"
            " kwartaalrapportage kwartaalrapportages halfjaarrapportage halfjaarrapportages"
            " reeks serie"
            " halfjaarberichten factsheets jaaroverzicht maandrapportage maandrapportages"
            " voortgangsbrieven"
        ),
    ),
)

_SLIPPING: tuple[Rule[str], ...] = (
    _rule(
        "licht-toe-wat",
        "tells-what",
        (
            r"licht (?:ik|wij) (?:nader )?toe (?:wat|hoe|waarom|welke)",
            (
                r"(?:(?:mede|mee|weten),?|(?:bericht|meld) ik (?:u|uw kamer),?) dat\b[^;]{0,200},?"
                r" zoals (?:eerder )?aangekondigd"
            ),
            rf"(?:onderwerpen|zaken|punten) {WAS_PROMISED}",
            (
                r"(?:waarbij|waarvan|waarover|(?<=^ )waar)\b[^;,]{0,40}\b(?:moties|toezeggingen"
                r"|een (?:motie|toezegging))\b[^;]{0,40}\b(?:afgedaan|nagekomen|uitgevoerd)"
            ),
            (
                r"(?:zet|leg|som) (?:ik|wij) [^;,]{0,60}(?<!conform )(?<!volgens )"
                r"(?:de|mijn|onze|deze) (?:\w+ )?toezeggingen\b[^;,]{0,80}\b(?:uiteen"
                r"|op een rij(?:tje)?|vast|op)(?= ?[.;,])"
                r"|toezeggingen\b[^;]{0,80}, die (?:ik|wij) [^;,]{0,40}"
                r"\b(?:vastleg|vastleggen|opsom|opsommen)"
            ),
        ),
        (
            "In deze brief licht ik toe wat dit betekent voor de stukken die ik u heb toegezegd.",
            "Er zijn alleen onderwerpen opgenomen waarbij een motie of toezegging is afgedaan.",
        ),
        ("Zoals toegezegd licht ik dit in deze brief toe.",),
        hints="licht lichten zoals waar waarbij waarover waarvan zet leg som vastleg vastleggen"
        " opsom opsommen",
    ),
    _rule(
        "mocht-het-uitlopen",
        "maybe-slips",
        (
            (
                r"(?:als|indien|mocht(?:en)?|wanneer) (?!gevolg|bekend|u weet)[^,;]{0,80}"
                r"\b(?:vertraging|vertraagd|vertraagt|uitloopt|uitstel|overschreden|overschrijdt)\b"
            ),
            (
                r"(?:verzoekt|vraagt|vragen|gevraagd|verzocht)\b[^;]{0,160}"
                r"\b(?:indien|als|zodra|wanneer|mocht)\b[^;]{0,120}\bniet\b"
                r"|(?:verzocht|gevraagd|verzoekt|vraagt) geen\b[^;]{0,120}\btotdat\b"
            ),
            (
                r"(?:indien|als|mocht) (?:(?:de|uw) kamer|ik) (?:mij )?niet\b"
                r"|(?<!nog )geen (?:nadere |verdere |inhoudelijke )?(?:informatie|mededelingen"
                r"|uitspraken) (?:\w+ )?(?:geven|verstrekken|doen|kan|kunnen)\b"
            ),
            (
                r"(?:moties?|motie-\w+|behandeling|overleg|debat)\b"
                r"(?:(?! (?:toegezegd|beloofd))[^;]){0,40}\b(?:aan te houden"
                r"|aangehouden|uit te stellen|uitgesteld) (?:tot|totdat|in afwachting van)\b"
            ),
            r"(?:zie|ziet|zien) (?:ik |de regering )?geen (?:aanleiding|reden|noodzaak)\b",
            (
                r"verzoek (?:ik )?(?:u|uw kamer) (?:om )?[^;]{0,60}\b(?:behandeling|debat"
                r"|overleg)\b[^;]{0,100}\buit te stellen"
            ),
            r"(?:komt het|het komt) (?:\w+ )?voor dat\b",
            (
                r"(?:tenzij|mits)\b[^;]{0,120}\b(?:meer tijd|langer|vertraging|vertraagd|uitloopt"
                r"|uitstel)\b"
                r"|wacht(?:en)? [^;,]{1,60} met belangstelling af\b"
            ),
            r"acht(?:en)? (?:(?:ik|het|de regering) ){1,2}niet (?:nodig|noodzakelijk|opportuun)",
        ),
        (
            "Als een stuk vertraging oploopt, laat ik u dat weten.",
            "Indien de Kamer niet voor 1 juli anders bericht, stel ik het besluit vast.",
            "De Kamer heeft het overleg uitgesteld tot de toegezegde notitie er is.",
        ),
        ("Als gevolg van het advies heeft de brief vertraging opgelopen.",),
        hints=(
            "informatie mededelingen uitspraken verzoek"
            " vertraging vertraagd vertraagt uitloopt uitstel overschreden overschrijdt verzoekt"
            " vraagt gevraagd verzocht indien als mocht tot totdat afwachting toezegging geen nodig"
            " noodzakelijk opportuun"
            " komt tenzij mits belangstelling"
        ),
    ),
    _rule(
        "te-laat",
        "delay",
        (
            (
                r"(?:loopt|lopen|liep|opgelopen)\b[^;]{0,60}\bachterstand\b"
                r"|(?<!de )(?<!geen )(?<!zonder )vertraging(?! (?:doe|stuur|zend|bied|geef|kom"
                r"|voldoe|los|ontvangt|treft)\b)"
                r"|(?<!het )(?<!dit )(?<!dat )(?<!besluit tot )(?<!herhaald )uitstel(?!"
                r" (?:verkregen"
                r"|gevraagd|verleend|gekregen|verzocht|van betaling|gebruik\w*)\b)"
                r"|(?<!met )(?<!vrije )(?<!overdekte )uitloop"
            ),
            (
                r"(?:dat|dit|het) wordt (?:(?:nu|dus|helaas|daarom|vermoedelijk|waarschijnlijk) )?"
                rf"(?:(?:in|pas) )?{_TIME}(?= ?[.,;]| van)"
                rf"|wordt (?:dat|dit) (?:nu )?{_TIME}(?= ?[.,;]| van)"
                rf"|is (?:dat|dit|het) (?:nu |helaas )?{_TIME}(?: van \d{{4}}| \d{{4}})? geworden"
                r"|termijn waarbinnen\b[^;]{0,100}\b(?:is|was) (?:inmiddels |helaas )?(?:verstreken"
                r"|overschreden|verlopen)"
                rf"|wordt (?:niet|geen) {_TIME}[^;]{{0,30}}? maar"
            ),
            (
                r"buiten bereik (?:geraakt|gekomen)|meer voeten in (?:de )?aarde"
                r"|(?:dat|dit|die|het) is blijven liggen|op de lange baan"
                r"|(?:die|deze) (?:datum|termijn|dag|maand) is (?:[^;,]{1,30} )?(?:verstreken"
                r"|voorbij|verlopen)"
                rf"|zou(?:den)? (?:u|uw kamer)\b[^;]{{0,80}}(?:ontvangen|krijgen|bereiken), (?:wat"
                rf"|dat|hetgeen) [^;,]{{0,20}}{_TIME}\b[^;,]{{0,20}}(?:wordt|is geworden)"
                r"|zou(?:den)? (?:ontvangen|krijgen|bereiken), (?:komt|komen|volgt|volgen)"
                r" (?:\w+ )?later"
                r"|(?:termijn|datum) (?:heb ik |ik heb )?(?:\w+ )?laten (?:verlopen|verstrijken)"
            ),
            (
                r"(?:zal|zullen) (?:de|die|deze) (?:\w+ )?termijn\b[^;]{0,30}\boverschrijden"
                r"|termijn\b[^;]{0,80}\b(?:zal|zullen|wordt|moet|is|ga)\b[^;]{0,40}"
                r"\b(?:overschrijden|overschreden)"
            ),
            (
                r"(?:duurt|duren|duurde) langer|langer (?:duurt|duren|duurde)|op zich wachten"
                r"|op zich (?:laat|laten) wachten"
            ),
            (
                r"naar achteren (?:te |ge|ver)?(?:schuiven|schoven|plaatst|zet)|schui(?:f|ft"
                r"|ven)\b[^;,]{0,60} naar achteren"
                r"|schui(?:ft|ven)\b[^;,]{0,40} door(?= ?[.,:;])"
                r"|stel (?:ik )?[^;,]{0,60}\buit(?= ?[.,;:]| (?:tot|naar|omdat|nu) )"
                r"|(?:houd|houden) (?:ik|wij) (?:\w+ ){0,2}nog (?:\w+ ){0,2}aan(?= ?[.,:;])"
            ),
            (
                rf"(?:gaat|gaan|komt|volgt)\b[^;]{{0,160}}\b(?:pas|(?<!het )eerst)"
                rf" (?:(?:in|eind|begin|medio|na|op) )+{_TIME}"
                r"|(?:u|uw kamer|de kamer)\b[^;]{0,80}\bniet, zoals [^;,]{1,40}, (?:in|voor|vóór"
                r"|op|eind|begin|medio)"
                r"|(?:komt|volgt|verschijnt) (?:die|dat|deze|dit) \w+ (?:daarom |dus )?later"
                r"(?= ?[.,;])"
            ),
            (
                r"te vroeg(?! om (?:op|over|hier|daar|iets|conclusies|uitspraken|nu al)\b)"
                r"|het wachten is (?:\w+ )?op|ontbre(?:ekt|ken) (?:nog|vooralsnog|hier)"
                r"|nog (?:steeds )?ontbreken(?= ?[.,;])"
                r"|ontbre(?:ekt|ken)\b[^;,]{0,40}\b(?:bij|in) (?:deze|dit)"
                r"|(?:is|was) (?:die|deze|de) (?:termijn|datum) (?:\w+ )?(?:verstreken"
                r"|overschreden|verlopen)"
                r"|(?:termijn|datum) die [^;,]{1,100}, is (?:inmiddels |helaas |al )?"
                r"(?:verstreken|overschreden|verlopen)"
                r"|over de jaargrens\b[^;,]{0,20}\b(?:schuift|schuiven|getild)"
                r"|(?<!waarvan de )(?:termijn|datum)\b[^;,]{0,60}\b(?:is|zijn"
                r"|was) (?:inmiddels |helaas |al )?"
                r"(?:verstreken|overschreden|verlopen)"
                r"|(?:moet|moeten) (?:\w+ ){0,3}wachten"
            ),
            r"(?:wacht|wachten)\b(?![^;]{0,40}\bniet)[^;]{0,80}\baf(?=[ ,.;])",
            (
                r"in afwijking van|niet in \w+(?:,[^;,]{0,60},)? (?:maar|doch)"
                r"|niet in (?:het|de) (?:eerste|tweede|derde|vierde)(?: \w+)?,? (?:maar|doch)"
                r"|en (?:wordt|worden|komt|komen) later(?= ?[.,;])"
                r"|(?<!er )is (?:[^;]{0,100} )?blijven liggen|achterop(?:geraakt)?"
            ),
            (
                r"(?:ben|zijn|is) (?:ik |wij )?te laat|te krap|te kort(?! van kracht)"
                r"|(?:zit|zitten) er (?:[^;,]{1,40} )?niet (?:meer )?in"
                r"|misrekend"
            ),
            (
                r"(?:wordt|worden|zal|zullen)\b[^;]{0,60}\b(?:nu|(?<!het )eerst|pas)"
                rf" (?:eind|begin|medio|na|(?:in|op) (?:een later|de loop van|{_TIME}|\d))"
            ),
            (
                r"had(?:den)?\b[^;]{0,200}\b(?:moeten|willen|(?<!te )zullen) \w+"
                r"|zou(?:den)?\b(?! (?:(?:ik"
                r"|wij|u|uw kamer) )*(?:desgewenst|graag))[^;]{0,160}, maar"
            ),
            r"niet (?:is|zijn|zal|zullen) verschenen|er (?:nog|vooralsnog) niet",
            r"(?<!niet )pas (?:\w+ ){0,3}(?:volledig|gereed|beschikbaar|klaar)",
            (
                rf"niet(?:, [^;,]{{1,60}},)? (?:(?:voor|vóór|in|op|per|binnen) )?{_TIME}"
                r"[^;]{0,60}?,? (?:maar|doch)"
            ),
            (
                rf"(?:aangekondigd|voorzien|toegezegd|beloofd|gepland) (?:(?:voor|vóór"
                rf"|in) )?{_TIME}"
                r"[^;,]{0,40}, (?:vindt|volgt|zal|komt|wordt|verschijnt)\b[^;]{0,60}"
                r"\b(?:als gevolg van|door|wegens|vanwege|in verband met)"
            ),
            (
                rf"(?:voor|vóór|in) {_TIME} (?:aangekondigde?|voorziene?|toegezegde|beloofde"
                rf"|beoogde"
                r"|geplande)\b[^;]{0,80}\b(?:later|pas|eerst)"
            ),
            (
                rf"{_TIME} [^;,]{{0,60}}\b(?:wilde|wilden|hoopte|hoopten|beoogde|beoogden|zou"
                r"|zouden)\b[^;,]{0,40}, (?:zal|wordt|ontvangt|krijgt|volgt|komt|stuur|zend|bied)"
                r"(?! (?:u |uw kamer |ik )*(?:inderdaad|hierbij|bijgaand|hiermee))"
            ),
            rf"in plaats van (?:in |voor |vóór |begin |medio |eind )*{_TIME}",
            (
                r"(?:was|waren|stond|stonden) (?:\w+ ){0,3}(?:gepland|voorzien)\b[^;]{0,120},"
                r" (?:maar|doch) (?:komt|volgt|verschijnt|wordt|zal|ontvangt|bereikt)"
            ),
            (
                rf"{_TIME} (?:had(?:den)? )?(?:aangekondigd|toegezegd|beloofd|voorzien|gepland)"
                r"(?: had(?:den)?)?, [^;,]{0,40}\bnu (?:pas |naar verwachting )?"
                r"(?:in|voor|vóór|op|eind|begin|medio|uiterlijk|dit|deze)"
            ),
        ),
        (
            "De evaluatie heeft vertraging opgelopen.",
            "De nota laat op zich wachten.",
            "De nota houd ik nog even aan; de reactie schuift daardoor door.",
            "De reactie die ik u voor de zomer had toegezegd, ontvangt u nu in het najaar.",
            "Dat wordt het vierde kwartaal van 2024.",
        ),
        ("De evaluatie is gereed.", "De evaluatie loopt zonder vertraging."),
        hints=(
            "schuift schuiven houd houden"
            " achteren vertraging uitstel uitloop langer wachten wacht vroeg ontbreekt"
            " ontbreken niet pas verstreken"
            " afwijking blijven achteropgeraakt laat krap kort zit misrekend wordt worden zal"
            " zullen plaats laat laten later aangekondigde voorziene toegezegde beloofde beoogde"
            " geplande aangekondigd voorzien toegezegd beloofd gepland had was waren stond stonden"
            " stel geworden termijn wilde wilden hoopte hoopten beoogde beoogden"
            " hadden duurt duren duurde zou zouden verschenen voeten bereik datum dag maand"
            " achterop lange"
        ),
    ),
    _rule(
        "niet-op-gevraagde-datum",
        "misses-asked",
        (
            (
                rf"{_NOT_BY_ASKED}\b[^;,]{{0,60}}\b(?:kan|kunnen|zal|zullen|lukt|lukken|mogelijk"
                r"|haalbaar)"
                rf"|(?:kan|kunnen|zal|zullen|lukt)\b[^;,]{{0,80}}\b{_NOT_BY_ASKED}"
            ),
            (
                rf"{_NOT_BY_AGREED}\b[^;]{{0,60}}\b(?:aan {_RECEIVER}\b|ontvang\w+)"
                rf"|{_RECEIVER}\b[^;]{{0,80}}\b{_NOT_BY_AGREED}"
            ),
        ),
        (
            "Een reactie kan niet voor de gevraagde datum worden gegeven.",
            "Ik heb het overzicht niet op het beloofde moment aan uw Kamer kunnen verstrekken.",
        ),
        (
            "Een reactie kan voor de gevraagde datum worden gegeven.",
            "De gemeenten leverden niet op het afgesproken moment.",
        ),
        hints=(
            "gevraagde verzochte gewenste verlangde afgesproken beloofde toegezegde aangekondigde"
        ),
    ),
    _rule(
        "gevraagde-termijn-niet-haalbaar",
        "misses-term",
        (
            (
                rf"(?:oplevering|toezending|verzending|afronding|aanbieding|indiening)"
                rf" (?:\w+ )?{_TIME}[^;]{{0,80}}\b(?:gevraagd|verzocht|verlangd)\b[^;]{{0,20}},"
                r" (?:is|blijkt|lijkt) (?:\w+ ){0,2}"
                r"(?:niet (?:\w+ )?(?:haalbaar|mogelijk|realistisch)|onhaalbaar)"
            ),
        ),
        ("Oplevering voor 1 april, zoals in de motie gevraagd, blijkt niet haalbaar.",),
        ("Oplevering voor 1 april, zoals in de motie gevraagd, is haalbaar.",),
        hints="haalbaar mogelijk realistisch onhaalbaar",
    ),
    _rule(
        "niet-dan-maar-dan",
        "not-then",
        (
            (
                r"(?:niet (?:meer )?(?:voor|vóór|in|op|per|binnen|eind|begin|medio)"
                rf"|(?:volgt|komt|komen|verschijnt) niet meer(?= dit | deze )) {_TIME}"
                rf"[^;]{{0,60}}?,? (?:maar|doch) (?:pas |eerst |naar verwachting )?"
                rf"(?:(?:voor|vóór|in|op|per|na|eind|begin|medio) )*{_TIME}"
            ),
            (
                rf"(?:oorspronkelijk|aanvankelijk|eerder) {_UNTIL}[^;,]{{0,20}}?"
                r"\b(?:toegezegde?|aangekondigde?|beloofde?|voorziene?|geplande?|was)\b"
                rf"[^;]{{0,160}}\b{_ANEW}"
                rf"|had(?:den)? [^;,]{{0,80}}{_UNTIL}[^;,]{{0,60}}\btoegezegd\b[^;]{{0,120}}"
                rf"\b{_ANEW}"
                rf"|{_UNTIL}[^;,]{{0,20}} had(?:den)? (?:toegezegd|aangekondigd|beloofd)\b"
                rf"[^;]{{0,120}}\b{_ANEW}"
                rf"|had(?:den)? [^;,]{{0,40}}\b(?:toegezegd|aangegeven)\b[^;]{{0,60}}{_UNTIL}"
                rf"[^;]{{0,80}}(?:dit wordt|dat wordt|maar zal)\b[^;]{{0,40}}{_TIME}"
                rf"|de (?:voor|vóór) (?P<then>{_TIME}) (?:aangekondigde|toegezegde|voorziene"
                rf"|geplande) {_PAPER}\b(?![^;]*\b(?P=then))[^;]{{0,100}}\b{_ANEW}"
            ),
            (
                rf"{_WAS} (?:\w+ ){{0,2}}{_PLANNED} (?:voor|vóór|in|op|eind|begin|medio)"
                rf" (?P<due>{_TIME})[^;,]{{0,30}}[;,](?![^;]*\b(?P=due))[^;]{{0,80}}\b{_ANEW}"
                rf"|(?P<by>{_TIME}) (?:{_WAS} {_PLANNED}|{_PLANNED} {_WAS})[;,]"
                rf"(?![^;]*\b(?P=by))[^;]{{0,80}}\b{_ANEW}"
            ),
        ),
        (
            "Ik zal uw Kamer niet voor de zomer, maar eind dit jaar informeren.",
            "De voor het voorjaar aangekondigde brief ontvangt u in september.",
            "De reactie, die in maart was voorzien, volgt in mei.",
        ),
        ("Ik zal uw Kamer niet in een brief, maar in een rapportage informeren.",),
        hints=(
            "niet oorspronkelijk aanvankelijk eerder had hadden aangekondigde toegezegde voorziene"
            " geplande was waren stond stonden voorzien gepland aangekondigd toegezegd beloofd"
        ),
    ),
    _rule(
        "had-toegezegd",
        "had-promised",
        (
            (
                r"had(?:den)? (?:(?:ik|wij|uw kamer|u|de kamer|het \w+|eerder|reeds|al) ){0,3}"
                r"(?:toegezegd|beloofd|aangekondigd)"
            ),
        ),
        ("Ik had toegezegd uw Kamer in april te informeren.",),
        ("Ik heb toegezegd uw Kamer in april te informeren.",),
        hints="had hadden",
    ),
    _rule(
        "doet-dat-dan",
        "does-it-then",
        (
            (
                r"(?:doe|zal|hoop|verwacht) (?:ik|wij) (?:dat|dit|die|deze)"
                r"|(?:dat|dit|die|deze) (?:doe|zal|hoop|verwacht|stuur) (?:ik|wij)"
            ),
        ),
        ("Ik doe dat in september; dat zal ik in september doen.",),
        ("Ik stuur u in september een brief.",),
        hints="dat dit die deze",
    ),
    _rule(
        "voorgenomen",
        "intended",
        (
            (
                r"(?:mijn|ons|het) (?:\w+ ){0,2}(?:streven|voornemen|planning|inzet)(?: om)?\b"
                r"[^;]{0,120}\b(?:te (?:sturen|zenden|informeren|berichten)"
                r"|(?:aan|toe|in|voor|over) te (?:bieden|sturen|zenden|dienen|leggen))"
            ),
        ),
        ("Mijn streven om de nota voor de zomer aan te bieden is niet haalbaar gebleken.",),
        ("Mijn streven om de wachttijden te verkorten is niet haalbaar gebleken.",),
        hints="streven voornemen planning inzet",
    ),
    _rule(
        "vergt-tijd",
        "takes-time",
        (
            (
                r"meer tijd|extra tijd|langer (?:de )?(?:tijd )?nodig|langere (?:tijd|periode)"
                r"|(?:meer|enig|wat) geduld|vraag (?:ik )?(?:om )?(?:uw|hun|haar|nog wat) geduld"
                r"|schiet de tijd (?:mij |ons )?te ?kort|ontbrak (?:mij|ons) de tijd"
                r"|meer (?:\w+ )?(?:overleg|afstemming|onderzoek|voorbereiding) (?:nodig"
                r"|vereist|noodzakelijk)"
                r"|(?:extra|meer|nadere) tijd (?:vergen|vragen|kosten)"
                r"|(?:enige|geruime|de nodige) tijd (?:(?:gaat|zal|zullen) )?(?:duren|duurt|vergt"
                r"|vergen|vragen|vraagt|kost|kosten)"
                r"|(?:vergt|vraagt|behoeft|vereist|kost) (?:(?!geen)\w+ ){0,2}(?:nadere|meer|extra"
                r"|aanvullende?|verdere|nog)(?! (?:\w+ ){0,2}aandacht)"
            ),
        ),
        ("Ik heb daarvoor meer tijd nodig.", "De brief vergt nadere afstemming."),
        ("De brief is afgestemd.",),
        hints="nodig noodzakelijk tijd periode geduld vergt vraagt behoeft vereist kost langer",
    ),
    _rule(
        "lukt-niet",
        "fails",
        (
            (
                r"(?:hiertoe|daartoe) (?:ben|was) ik (?:\w+ ){0,3}?niet in staat"
                r"|(?:ben|zijn) (?:ik|wij) (?:\w+ ){0,3}?niet in staat (?:om )?(?:u|uw kamer|de"
                r" kamer|(?:uw|de) commissie)"
            ),
            (
                r"(?:is|zijn|zit|zitten) (?:daar|er|hier) (?:\w+ )?niet bij(?= ?[.,;]|$)"
                r"|zover (?:is|zijn|ben) (?:\w+ ){1,2}nog niet|nog niet zover"
                r"|(?:heb|hebben) (?:ik|wij) (?:(?:nog|helaas|tot mijn spijt) )*niet"
                r" (?:[^;,]{1,40} )?"
                r"(?:gereed )?kunnen (?:afronden|krijgen|voltooien|opstellen)(?= ?[.,;])"
                r"|(?:heb|hebben) (?:ik|wij) nog niet(?= ?[.;]|$)"
                r"|behoort (?:\w+ ){0,2}niet tot de mogelijkheden"
                r"|(?:termijn|datum|planning)\b[^;,]{0,40}\bniet de hand kunnen houden"
                r"|kan ik mij (?:\w+ )?niet (?:aan )?houden|ik kan mij (?:aan )?(?:die"
                r"|deze) (?:datum"
                r"|termijn|planning) niet houden"
                r"|(?:is|zijn) er (?:daardoor |dus |helaas |daarom )?nog niet(?= ?[.;]|$)"
                r"|niet (?:voor|vóór|op|binnen) (?:die|deze) (?:datum|termijn|dag)(?= ?[.,;]|$)"
                r"|niet (?:tijdig|op tijd|(?:voor|vóór|in|binnen) [^;,]{3,40}) beschikbaar"
            ),
            (
                r"(?:datum|termijn|planning|voornemen|tijdpad|tijdschema|kwartaal|indiening"
                r"|toezending|verzending|aanbieding)\b[^;]{0,160}"
                r"\bniet (?:langer |meer )?(?:gestand|gehaald|houdbaar|haalbaar|reëel|verantwoord"
                r"|vol te houden)"
                r"|(?:datum|termijn|planning|indiening|toezending|verzending|aanbieding)\b"
                r"[^;]{0,160}\b(?:moet|moeten|laat|laten) (?:ik|wij) (?:\w+ ){0,3}los(?:laten)?"
                r"(?= ?[.,;])"
                rf"|(?:haal|halen|haalt) (?:ik |wij )?{_TIME}\b[^;,]{{0,80}} niet(?= ?[.,;])"
                rf"|{_TIME} (?:haal|halen) (?:ik|wij) [^;,]{{0,80}}\bniet(?= ?[.,;])"
                r"|gaat (?:\w+ )?niet lukken|(?:datum|termijn)\b[^;]{0,60}\bniet (?:kan "
                r"|kunnen |worden"
                r" ){0,2}aangehouden"
                rf"|{_TIME} (?:heb|hebben) (?:ik|wij) [^;,]{{0,40}}\bniet gehaald"
                r"|(?:zal|zullen|gaat|gaan) (?:het|de) (?:eerste|tweede|derde|vierde|\w+reces"
                r"|\w*(?:datum|termijn))(?: kwartaal| helft)?(?: van \w+)? niet (?:meer )?halen"
                r"|(?:is|blijkt|bleek) te krap(?: gebleken)?(?= ?[.,;])"
                r"|evenmin\b[^;]{0,30}\b(?:mogelijk gebleken|gelukt)"
                r"|(?:kan|kunnen) (?:ik |wij )?niet (?:\w+ )?(?:verwezenlijken|waarmaken)"
                r"|\bniet (?:voor|vóór|in|binnen|tijdig)\b[^;]{0,40}\b(?:kan|kunnen) (?:\w+ )?"
                r"(?:afdoen|nakomen|voldoen|inlossen)"
            ),
            (
                r"(?:blijft|blijven) (?:[^;,]{1,60} )?(?:vooralsnog|voorlopig) uit(?= ?[.,;])"
                r"|er [^;,]{0,60}\bbij ingeschoten"
                r"|niet (?:meer )?binnen (?:die |deze |de (?:door (?:u|uw kamer|de commissie) )?"
                r"(?:\w+ ){0,2})termijn"
            ),
            (
                r"maakt het (?:\w+ )?(?:niet (?:meer )?mogelijk|onmogelijk) (?:om )?[^;]{0,120}"
                r"\b(?:te (?:voorzien|sturen|zenden|informeren|berichten|reageren)|(?:toe|aan) te"
                r" (?:sturen|zenden|bieden)) ?(?:binnen|voor|vóór|op)?"
            ),
            (
                r"(?:valt|vallen|komt|komen)\b[^;]{0,60}\bbuiten de(?:ze)? (?:\w+ )?"
                r"\w*termijn"
            ),
            (
                r"(?:kan|kunnen) (?:ik|wij) (?:(?:u|uw kamer|de kamer|die|dat|dan|ook|dus) )*(?:nu"
                r"|thans|vooralsnog|op dit moment) (?:nog )?niet (?:\w+ ){0,2}(?:geven|verschaffen"
                r"|sturen|toesturen"
                r"|toezenden|zenden|aanbieden|verstrekken)"
            ),
            (
                r"(?:voorals)?nog schuldig (?:moeten )?blijven|schuldig (?:moeten )?blijven tot\b"
                r"|blijf (?:ik )?u\b[^;,]{0,40} schuldig"
                r"|niet tot stand (?:gekomen"
                r"|gebracht)|niet van gekomen|(?:is|zijn) er (?:\w+ )?niet gekomen"
                r"|(?:is|zijn) (?:die|deze|dat|dit|de|het) \w+ er (?:nog )?niet(?= ?[.,;])"
                r"|(?:acht (?:ik )?het|is het|het is) niet verantwoord(?: gebleken)? (?:om )?"
                r"[^;,.]{0,40}\bte (?:verstrekken|sturen|delen|geven|doen|publiceren)"
                r"|niet op (?:het|dat|de) (?:voorziene|afgesproken|beoogde|toegezegde|genoemde"
                r"|geplande) (?:tijdstip|moment|datum)"
                r"|(?:zit|zitten|is|zijn|ligt) (?:er )?nog niet (?:bij|in) (?:deze|dit|bijgevoegd)"
            ),
            r"niet gegeven|niet (?:meer )?(?:geleverd|verkregen|komen)",
            (
                r"(?:is|zijn) [^;,]{0,40}\bniet (?:ingediend|verzonden|verstuurd|aangeboden"
                r"|toegezonden)"
            ),
            (
                r"(?:toezegging|belofte|afspraak)\b[^;]{0,160}\bniet (?:is |tijdig |op tijd )*"
                r"nagekomen|(?:dat|dit) (?:was|is|bleek|blijkt) (?:\w+ )?(?:te (?:optimistisch"
                r"|ambitieus|rooskleurig|krap)|onhaalbaar"
                r"|niet (?:langer |meer )?(?:haalbaar|realistisch))"
                r"|(?:is|blijkt|bleek) (?:dat|dit) (?:\w+ )?niet (?:meer )?haalbaar"
            ),
            r"niet (?:meer )?(?:tijdig|op tijd|bereikt|ontvangen)",
            (
                r"niet (?:meer )?mogelijk gebleken|(?:kan|kunnen|zal"
                r"|zullen)\b[^;]{0,120}\bniet"
                r" (?:meer |al |reeds )?(?:voor|vóór|binnen|in|dit|deze|op"
                r"|per) [^;]{1,60}\b(?:gereed|klaar"
                r"|afgerond|beschikbaar|gepubliceerd|verzonden|verstuurd)"
            ),
            (
                r"niet (?:meer )?(?:mogelijk|doenlijk)\b[^;]{0,160}\b(?:te verschaffen|te zenden"
                r"|te sturen|te informeren"
                r"|te berichten|reageren|te beantwoorden|te leveren|te verstrekken|te geven"
                r"|af te ronden|uit te brengen|te voorzien"
                r"|toe te zenden|toe te sturen|aan te bieden|in te dienen|te voldoen|te reageren"
                r"|doen toekomen)"
            ),
            (
                r"nog (?:niet|geen)\b(?! eerder\b)(?! (?:\w+ )?(?:volledige|complete"
                r"|definitieve)\b)[^;]{0,80}\b(?:gereed|beschikbaar|voltooid|afgerond|verstrekken"
                r"|bereikt|ontvangen|toesturen|toezenden|sturen|klaar|rond|informeren"
                r"|uitsluitsel|berichten|melden|geven|aanbieden|aangeboden|verzonden|ontvangen"
                r"|compleet|volledig|vastgesteld|bijgevoegd|bijgesloten|mogelijk|af|toe|verschaffen"
                r"|gevallen|binnen|genomen|gegeven"
                r"|toekomen|rapporteren|reageren|toegezonden|toegestuurd|gezonden|gestuurd"
                r"|verstuurd|opgeleverd|verkregen|afgedaan|nagekomen|gestand|voldoen|voldaan"
                r"|voorhanden|ondertekend)"
            ),
        ),
        (
            "Het is niet mogelijk gebleken u deze brief voor het reces te sturen.",
            "De resultaten kan ik u nog niet toesturen.",
            "Beantwoording van de vragen valt helaas buiten de termijn.",
        ),
        ("Het is gelukt u deze brief voor het reces te sturen.",),
        hints=(
            "haal halen haalt moet laat laten staat niet nog vooralsnog onmogelijk termijn"
            " antwoordtermijn"
            " optimistisch ambitieus rooskleurig krap onhaalbaar schuldig voorlopig ingeschoten"
        ),
    ),
    _rule(
        "is-nog-bezig",
        "under-way",
        (
            (
                r"(?:is|zijn|ligt) (?:\w+ ){0,3}(?:nog|thans) (?:steeds |altijd )?(?:onderhanden"
                r"|onder handen|in (?:voorbereiding|bewerking|de maak|behandeling|ontwikkeling)"
                r"|gaande|niet afgerond)"
            ),
            (
                r"nog (?:steeds |altijd )?(?:onderhanden|onder handen|in (?:voorbereiding|bewerking"
                r"|de maak|behandeling|ontwikkeling)) (?:is|zijn|ligt)(?= ?[.,;]|$)"
            ),
        ),
        ("Het actieplan is nog in voorbereiding.",),
        ("Het actieplan wordt voorbereid.",),
        hints="nog thans",
    ),
    _rule(
        "met-termijn-toegezegd",
        "promised-by-then",
        (
            (
                rf"(?:voor|vóór|in|op|begin|eind|medio|uiterlijk|binnen) {_TIME}[^;,]{{0,40}}"
                r"\b(?:aangekondigd|toegezegd|beloofd|tegemoet (?:kon|zou)|verwachten"
                r"|in het vooruitzicht|voorzien|gepland)"
                rf"|(?:aangekondigd|toegezegd|beloofd|voorzien|gepland) (?:voor|vóór|in|op) {_TIME}"
            ),
            (
                r"(?:die|dat|welke|waarvan|waarover) (?:ik )?(?:u|uw kamer|de kamer)\b"
                rf"[^;,]{{0,40}}{_TIME}[^;,]{{0,30}}\bzou(?:den)? (?:ontvangen|krijgen|horen"
                r"|sturen|zenden|toesturen|toezenden|aanbieden)"
            ),
        ),
        (
            "Het actieplan, dat voor het kerstreces was toegezegd, is nog in voorbereiding.",
            "Het actieplan dat u voor 1 mei zou ontvangen, is nog in voorbereiding.",
        ),
        ("Het toegezegde actieplan is nog in voorbereiding.",),
        hints=(
            "aangekondigd toegezegd beloofd tegemoet verwachten vooruitzicht voorzien gepland"
            " zou zouden"
        ),
    ),
    _rule(
        "niet-voor",
        "delay",
        (
            (
                r"niet (?:meer )?(?:voor|vóór) [^;]{1,60} bij (?:u|uw kamer|de kamer)"
                r"|niet meer in (?:19|20)\d\d\b"
                rf"|(?:kon|konden)\b[^;]{{0,80}}\bniet (?:meer )?(?:met|voor|vóór|in"
                rf"|op) {_TIME}[^;]{{0,40}}"
                r"\bworden (?:aangeboden|ingediend|verzonden|verstuurd|gestuurd|toegezonden"
                r"|opgeleverd"
                r"|uitgebracht|afgerond)"
                rf"|niet (?:meer |al |reeds |eerder )?(?:(?:(?:voor|vóór|in|binnen|per"
                rf"|bij) )?{_TIME}|(?:voor|vóór) (?:het|dit|dat|de|uw) (?:\w+ )?"
                r"(?:\w*overleg|\w*debat|\w*behandeling))\b[^;]{0,80}"
                r"\b(?:is|zijn|ontvangt|ontvangen|bereikt|bereiken|sturen|toesturen|toezenden"
                r"|zenden|delen|uitbrengen"
                r"|aanbieden|informeren|gezonden|gestuurd|toegezonden|aangeboden|geïnformeerd"
                r"|verschijnen|indienen|ingediend|berichten|melden|leveren|verstrekken|opleveren"
                r"|toekomen)"
                r"|niet (?:meer )?(?:voor|vóór) [^;]{1,60} in uw bezit|dan nog niet in uw bezit"
                r"|niet meer in (?:dat|die) (?:kwartaal|maand|periode|jaar|week)"
            ),
            r"er (?:[^;]{0,60} )?niet (?:is|zijn|zal zijn)",
        ),
        (
            "De brief zal ik u niet meer voor het zomerreces kunnen toesturen.",
            "De reactie zal er voor het reces niet zijn.",
        ),
        (
            "De brief zal ik u voor het zomerreces toesturen.",
            "Het plan dat niet in deze lijst stond, ontvangt u in mei.",
        ),
        hints="niet",
    ),
    _rule(
        "verklaart-te-laat",
        "explains",
        (
            (
                r"dat (?:het|u|deze|dit|de \w+)\b(?![^;]*\bop zich laat)[^;]*\b(?:komt doordat"
                r"|betreur|spijt|is te wijten)"
            ),
            rf"(?:bereikt|bereiken|ontvangt|krijgt) (?:u )?{THIS} {LETTER}",
            rf"{THIS} {LETTER} (?:(?!zal|zullen)\w+ ){{0,3}}later",
            (
                rf"(?:betreur|spijt)\b(?! (?:kan|kunnen|zal|zullen)\b)[^;]{{0,60}}\b{THIS} {LETTER}"
                r"|betreur\b[^;]{0,80}\bwachten"
            ),
            (
                rf"(?:dit|deze) {_PAPER} (?:bereikt|ontvangt|krijgt|komt)\b[^;,]{{0,30}}\blater dan"
                r" (?:u [^;,]{0,20}\bgew(?:end|oon)|(?:te doen )?gebruikelijk|normaal"
                r"|(?:in )?(?:andere|eerdere|voorgaande) jaren)"
                r"|(?<=^ )(?:het|de) [\w-]+ (?:komt|bereikt|ontvangt|krijgt|verschijnt)"
                r"(?: (?:u|uw kamer))? later dan u [^;,]{0,20}\bgew(?:end|oon)"
            ),
        ),
        ("Dat het u niet al in januari heeft bereikt, komt doordat een onderzoeker ziek was.",),
        ("Dat betekent dat u het later ontvangt.",),
        hints="komt betreur spijt wijten bereikt bereiken ontvangt krijgt later",
    ),
    _rule(
        "komt-later",
        "slow",
        (
            (
                r"(?:ontvangt|krijgt) (?:u|uw kamer|de kamer) later(?= ?[.,;])"
                r"|volg(?:t|en) (?:(?:daarom|daardoor|hierdoor|dus|derhalve) )?later"
                r"(?! (?:dit|deze)\b)"
                r"|(?:komt|komen) later(?= ?[.,;:])|(?:zal|zullen) (?:u "
                r"|uw kamer )?later (?:komen|volgen"
                r"|verschijnen|bereiken|ontvangen|krijgen)"
                r"|komt (?:daarom|daardoor|hierdoor|dus|derhalve|iets|wat"
                r"|helaas) later(?! (?:dit|deze))"
                r"|(?<!^ )(?<!week )(?<!weken )(?<!dag )(?<!dagen )(?<!maand )(?<!maanden )"
                r"later (?:komt|volgt|verschijnt|bereikt|ontvangt)"
                r"|(?:wordt|worden) (?:\w+ )?later (?:toegestuurd|toegezonden|verzonden|verstuurd"
                r"|aangeboden|gestuurd)"
                r"|later (?:zal|zullen|kan|kunnen) (?:plaatsvinden|volgen|komen|verschijnen"
                r"|zijn|gebeuren|informeren|berichten|sturen|zenden|toesturen|toezenden|aanbieden)"
                r"|(?:dat|dit) wordt (?:\w+ )?later(?= ?[.,;])"
                r"|later ontvangen dan (?:u|uw kamer|de kamer|de commissie|was|ik|gevraagd"
                r"|verzocht)"
            ),
        ),
        ("De beleidsreactie volgt later.",),
        ("Dat wordt later bekend.", "Een kabinetsreactie volgt later dit najaar."),
        hints="later",
    ),
    _rule(
        "somt-op",
        "listed-promises",
        (
            (
                r"(?:hierna|hieronder|onderstaand|navolgend|in deze \w+) (?:genoemde|vermelde"
                r"|opgesomde) (?:moties|toezeggingen)"
                r"|(?:de )?(?:volgende|navolgende|onderstaande) (?:moties|toezeggingen)\b"
            ),
        ),
        ("Ik geef invulling aan de hierna genoemde moties en toezeggingen.",),
        ("De moties en toezeggingen volgen in mei.",),
        hints="genoemde vermelde opgesomde volgende navolgende onderstaande",
    ),
    _rule(
        "zou-u-krijgen",
        "would-get",
        (
            (
                r"(?:die|dat) (?:ik )?(?:u|uw kamer|de kamer)\b[^;,]{0,60}\bzou(?:den)?"
                r" (?:ontvangen|krijgen|sturen|zenden|toesturen|toezenden|aanbieden|geven)\b"
                r"(?!, (?:volgt|komt|ontvangt|krijgt|stuur|zend) (?!.*\b(?:hier|bij)))"
            ),
            (
                r"(?:die|dat) (?:u|uw kamer|de kamer)\b[^;,]{0,60}\bhad(?:den)? (?:moeten|mogen"
                r"|zullen) (?:krijgen|ontvangen|hebben)"
                r"|waar(?:op)? (?:u|uw kamer|de kamer) [^;,]{0,60}\b(?:op )?wacht(?:te)?(?= ?[.,;])"
                r"|(?:die|dat) volgens mijn (?:\w+ )?brief\b[^;,]{0,60}\bzou(?:den)? (?:komen"
                r"|volgen|gaan)"
                r"|(?:(?:u|uw kamer|de kamer) had|had (?:u|uw kamer|de kamer)) (?:nog |van (?:mij"
                r"|ons) )*[^;,]{0,80}\bte ?goed(?= ?[.,;])"
                r"|(?:u|uw kamer|de kamer) had(?:den)? [^;]{0,60}\bwillen (?:horen|vernemen|weten)"
                r"|zou(?:den)? (?:ik|wij)(?! graag)(?![^;,]*\bwillen\b) [^;,]{0,80}"
                r"(?:terugkomen|toekomen|toesturen|toezenden|berichten)(?= ?[.,;])"
            ),
            (
                r"zei (?:ik|mijn ambtsvoorganger) (?:u |uw kamer )?(?:toe )?te zullen (?:berichten"
                r"|informeren|melden)"
            ),
        ),
        ("Het rapport dat u in mei zou ontvangen.", "De brief die ik u in mei zou sturen."),
        ("Het rapport dat de gemeente zou ontvangen.",),
        hints="zou zouden had hadden zei wacht wachtte",
    ),
    _rule(
        "niet-meer-te-verwachten",
        "no-more-expected",
        (
            (
                r"(?:moet|hoeft|kunt) (?:u|uw kamer) (?:dus |dan ook |derhalve )?"
                r"niet (?:meer|langer) (?:te )?verwachten\b"
                r"|(?:ontvangt|krijgt) (?:u|uw kamer) geen [^;,.]{1,80} meer(?= ?[.,;])"
                r"|(?:zult|zal|zullen) (?:u|uw kamer) (?:(?:dus |dan ook |derhalve )?niet (?:meer"
                r"|langer) (?:ontvangen|krijgen)|niet (?:meer )?bereiken)(?= ?[.,;])"
                r"|(?:u|uw kamer) (?:moet|hoeft|kunt)\b[^;]{0,80}\bniet (?:meer|langer) (?:te )?"
                r"verwachten\b"
            ),
        ),
        ("Een reactie op het advies moet u niet meer verwachten.",),
        ("U kunt de brief niet meer in mei verwachten.",),
        hints="verwachten ontvangen krijgen bereiken ontvangt krijgt",
    ),
    _rule(
        "volgt-later",
        "just-later",
        (
            (
                r"(?<=^ )(?:de|het|een) (?:kabinetsreactie|beleidsreactie|kabinetsappreciatie)"
                r"\b[^;,]{0,120} volgt later(?= ?[.,;])"
            ),
        ),
        ("De beleidsreactie op het rapport volgt later.",),
        ("De beleidsreactie volgt later dan gepland.", "De toegezegde reactie volgt later."),
        hints="later",
    ),
    _rule(
        "vragen-niet-op-tijd",
        "questions-late",
        (
            (
                r"vragen\b[^;]{0,200}\bbeantwoording (?:\w+ )?(?:binnen|voor|vóór) [^;]{0,40}"
                r"\b(?:is|blijkt) [^;]{0,30}"
                r"\bniet (?:mogelijk|haalbaar|realistisch)"
                r"|(?:kamervragen|vragen|beantwoording)\b(?![^;]*\bkon(?:den)?\b)[^;]{0,300}"
                r"(?:\btermijn\b[^;]{0,60}\b(?:overschrijden|ontoereikend|te (?:kort|krap))"
                r"|\bniet (?:tijdig|op tijd|binnen)\b[^;]{0,120}"
                r"(?<!zijn )(?<!is )\b(?:beantwoord|beantwoorden|antwoord|antwoorden|gegeven"
                r"|afgerond|mogelijk)"
                r"|\btermijn\b[^;]{0,60}\bniet (?:mogelijk|haalbaar)|\bmeer tijd"
                r"|\bniet mogelijk\b[^;]{0,40}\btermijn\b[^;,]{0,40} (?:aan te houden|te halen))"
            ),
            (
                r"(?:reactie|antwoord|uw brief)\b[^;]{0,240}\bniet (?:tijdig|binnen de"
                r" (?:gebruikelijke"
                r"|gestelde|daarvoor geldende) termijn)\b[^;]{0,60}\b(?:beantwoord|gegeven|geven"
                r"|beantwoorden|zenden|sturen)"
            ),
            (
                r"(?:meer tijd|niet (?:mogelijk|haalbaar))\b[^;]{0,200}\bvragen\b[^;]{0,120}"
                r"\b(?:te beantwoorden|beantwoord|beantwoording)"
                r"|termijn (?:voor|van) (?:de )?(?:beantwoording|antwoorden)\b[^;]{0,60}"
                r"\b(?:overschreden|overschrijd\w*)"
                r"|(?:antwoord|beantwoordings)termijn\b[^;]{0,40}\b(?:overschrijd\w*|overschreden)"
                r"|(?:weken|termijn)\b[^;,]{0,60}\bbeantwoording\b[^;]{0,40}\bte (?:kort"
                r"|krap) gebleken"
                r"|(?:dat|zal|wordt|is) de beantwoording\b[^;]{0,80}\b(?:vertraagd|vertraging"
                r"|uitgesteld)"
            ),
            (
                r"vragen\b[^;]{0,200}\b(?:kan|kunnen|zal|zullen) (?:ik|wij)\b[^;]{0,60}\bniet"
                r" (?:voor|vóór|op) [^;]{3,40} (?:kunnen )?beantwoorden"
                r"|(?:antwoorden|beantwoording)\b[^;]{0,120}\b(?:laat"
                r"|laten)\b[^;]{0,30}\bop zich wachten"
                r"|beantwoording (?:\w+ )?op zich (?:laat|laten) wachten"
                r"|(?<!niet )\bniet binnen de (?:gebruikelijke|gestelde|gevraagde) termijn\b"
                r"[^;]{0,30}\breageren op\b"
                r"|vragen\b[^;]{0,200}\bhad(?:den)?\b[^;]{0,40}\bmoeten (?:beantwoorden|worden"
                r" beantwoord|zijn beantwoord)"
                r"|vragen\b[^;]{0,160}\b(?:kan|kunnen)\b[^;]{0,40}\bpas\b[^;]{0,60}"
                r"\bbeantwoor(?:d|den)"
                r"|(?:kan|kunnen) (?:[^;,]{0,60} )?(?:beantwoording|antwoorden)\b[^;]{0,40}\bpas"
                r"\b[^;]{0,60}\b(?:verzonden|gezonden|gestuurd|toegezonden)"
            ),
        ),
        (
            "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
            "Voor een zorgvuldige beantwoording van de vragen is meer tijd nodig.",
            "Ik heb meer tijd nodig om de vragen te beantwoorden.",
            "Over de vragen deel ik u mee dat de beantwoording zal worden vertraagd.",
            "De vragen kunnen pas in mei worden beantwoord.",
            "Voor de vragen 4 en 5 is het niet mogelijk de termijn van drie weken aan te houden.",
        ),
        ("De vragen zijn binnen de termijn beantwoord.",),
        hints="termijn tijdig tijd binnen mogelijk haalbaar vertraagd vertraging uitgesteld pas"
        " beantwoorden wachten kort krap"
        " antwoordtermijn beantwoordingstermijn"
        " had hadden",
    ),
    _rule(
        "beantwoording",
        "of-questions",
        (
            (
                r"vragen\b[^;]{0,260}\bde beantwoording|(?:beantwoording van|antwoord op"
                r"|termijn\b[^;]{0,60}) (?:de |deze "
                r"|uw )?(?:\w+ )?(?:kamer)?vragen"
                r"|uitstel (?:van|voor) de beantwoording"
                r"|beantwoording\b[^;]{0,120}\b(?:gebruikelijke termijn|drie weken)"
                r"|meer tijd (?:\w+ )?(?:voor|om) (?:de |een )?(?:\w+ )?(?:beantwoording|antwoord)"
            ),
        ),
        ("De beantwoording van de schriftelijke vragen van het lid Jansen loopt uit.",),
        ("De vragen van het lid Jansen gaan over vertraging.",),
        hints="beantwoording antwoord termijn",
    ),
    _rule(
        "vragen-gesteld",
        "questions-asked",
        (
            (
                r"(?:heeft|hebben|zijn|is|heb ik|ontving ik|ontvingen wij)\b[^;]{0,120}"
                r"\b(?:schriftelijke vragen|kamervragen)\b(?! beantwoord)"
            ),
        ),
        ("Op 11 februari zijn door het lid Jansen schriftelijke vragen gesteld.",),
        ("De schriftelijke vragen beantwoord ik hieronder.",),
        hints="vragen kamervragen",
    ),
    _rule(
        "vraagt-uitstel",
        "asks-delay",
        (
            (
                r"(?:verzoek|verzoeken|vraag|vragen) (?:(?:ik|wij) )?(?:u|uw kamer|de kamer|uw"
                r" commissie)\b[^;]{0,120}\buitstel\b(?! van (?:betaling|executie))"
                r"|(?<!commissie )(?<!raad )(?<!rechter )(?<!rechtbank )"
                r"(?:ik (?:verzoek|vraag)|(?:verzoek|vraag) ik) (?:hierbij |graag )?(?:om )?"
                r"(?:\w+ weken )?uitstel (?:aan )?(?:voor|van) (?!betaling|executie)"
                r"(?![^;]{0,120}\b(?:rechtbank|rechter|europese commissie|raad van state)\b)"
                r"|(?:verzoek|vraag) (?:(?:ik|wij) )?(?:u|uw kamer|de kamer)\b[^;]{0,40} mij toe te"
                r" staan\b[^;]{0,80}\blater"
            ),
        ),
        (
            "Ik verzoek u vanwege voornoemde reden opnieuw om uitstel.",
            "Hierbij vraag ik uitstel voor de beantwoording van de vragen.",
        ),
        ("Het bedrijf heeft mij verzocht om uitstel van betaling.",),
        hints="uitstel toe",
    ),
    _rule(
        "vragen-niet-gelukt",
        "questions-missed",
        (
            (
                r"niet (?:is )?gelukt\b[^;]{0,80}\bvragen\b[^;]{0,120}\bbeantwoord(?:en)?"
                r"|er [^;]{0,40}\bniet in (?:ben |zijn )?(?:geslaagd|gelukt) (?:om )?(?:ze|die"
                r"|deze)"
                r" (?:voor|vóór|binnen|op tijd|tijdig)\b[^;]{0,60}\bte beantwoorden"
            ),
        ),
        (
            "Het is niet gelukt de vragen binnen de termijn te beantwoorden.",
            "Ik ben er niet in geslaagd ze voor de gevraagde datum te beantwoorden.",
        ),
        ("Het is gelukt de vragen binnen de termijn te beantwoorden.",),
        hints="vragen beantwoorden",
    ),
    _rule(
        "termijn-van-de-baan",
        "term-off",
        (
            (
                r"(?:toezending|indiening|aanbieding|verzending|beantwoording)"
                rf"(?: van [^;,]{{1,60}})? (?:(?:voor|vóór|in|per|binnen) )?{_TIME}\b[^;]{{0,100}}"
                r"\b(?:van de baan|van tafel|geen doorgang|uitgesloten|niet door)"
            ),
            (
                r"(?:planning|\w*datum|termijn|tijdpad)\b[^;]{0,160}\b(?:is"
                r"|zijn) (?:\w+ )?(?:achterhaald"
                r"|van de baan)"
            ),
            (
                r"verval(?:t|len) (?:(?:daarmee|ook|dus) ){0,2}(?:de|die|het)"
                r" \w*(?:datum|termijn|planning|tijdpad)"
            ),
        ),
        (
            "Indiening voor de zomer, waarop u rekende, is van de baan.",
            "De eerder genoemde planning is daarmee achterhaald.",
        ),
        ("Het wetsvoorstel is van de baan.", "De evaluatie is daarmee achterhaald."),
        hints="toezending indiening aanbieding verzending beantwoording planning datum termijn"
        " indieningsdatum streefdatum opleverdatum"
        " tijdpad vervalt vervallen",
    ),
    _rule(
        "komt-er-geen",
        "comes-none",
        (
            r"komt (?:\w+ ){0,3}geen|geen (?:\w+ ){1,3}(?:komen|volgen)",
            r"kom(?:t|en) er (?:dus|daarom|derhalve|daarmee|daardoor|dan ook) niet(?= ?[.,;])",
            rf"(?:ontvangt|krijgt|volgt|stuur|zend)\b[^;]{{0,80}}(?<!nog) geen (?:\w+ )?{_PAPER}",
            rf"geen (?:\w+ )?{_PAPER}\b[^;]{{0,60}}\b(?:ontvangt|krijgt|stuur|zend)",
        ),
        ("Er komt geen afzonderlijke brief, zoals eerder was aangekondigd.",),
        ("Er komt een afzonderlijke brief.", "U ontvangt nog geen brief."),
        hints="geen niet",
    ),
    _rule(
        "in-plaats-van",
        "replaced",
        (
            (
                rf"in plaats van (?:de|het|een) (?:eerder )?(?:toegezegde|aangekondigde|beloofde)"
                rf" (?:\w+ )?{_PAPER}|geen (?:\w+ )?{_PAPER}, maar"
            ),
        ),
        ("In plaats van de toegezegde tussenrapportage ontvangt u in het najaar een eindrapport.",),
        ("In plaats van de aangekondigde verhoging komt er een korting.",),
        hints="plaats geen",
    ),
    _rule(
        "verzoekt-te-registreren",
        "asks-to-register",
        (
            (
                r"(?<=^ )(?:ik verzoek|wij verzoeken) (?:u|uw kamer|de kamer"
                r"|uw commissie)\b(?![^;]*\b(?:hiermee|hierbij"
                r"|daarmee))[^;]{0,100}\b(?:te|aan te) (?:registreren|beschouwen|merken|noteren"
                r"|boeken|schrappen)"
            ),
        ),
        ("Ik verzoek uw Kamer de toezegging als vervallen aan te merken.",),
        ("Ik verzoek u de motie hiermee als afgedaan te beschouwen.",),
        hints="verzoek",
    ),
    _rule(
        "noemt-het-weer",
        "names-again",
        (rf"geen (?:\w+ )?{_PAPER}|geen wet|geen wetgeving",),
        ("Het kabinet zal geen voorstel indienen.",),
        ("Het kabinet zal het voorstel niet indienen.",),
        hints="geen",
    ),
    _rule(
        "ziet-af-van-die-brief",
        "drops-paper",
        (
            (
                rf"zie (?:ik|wij) (?:\w+ ){{0,3}}van (?:deze|die|dat|dit) {_PAPER} (?:\w+ )?af\b"
                rf"|van (?:deze|die|dat|dit) {_PAPER} zie (?:ik|wij) (?:\w+ )?af\b"
                rf"|zie (?:ik|wij) (?:\w+ ){{0,3}}af van (?:deze|die|dat|dit) {_PAPER}\b"
                rf"|(?:ervan afzie|zie ik ervan af)\b[^;,]{{0,30}} (?:deze|die|dat|dit) {_PAPER}\b"
                r"|(?:ervan afzie|zie ik ervan af|ik zie ervan af) (?:om )?(?:u|uw kamer)\b"
                rf"[^;,]{{0,40}} {_PAPER}\b"
            ),
        ),
        (
            "Na overleg zie ik van deze brief af.",
            "Van die notitie zie ik nu af.",
            "Dat is de reden waarom ik ervan afzie u die brief te sturen.",
        ),
        ("Van die maatregel zie ik af.", "Ik zie af van een brief."),
        hints="zie afzie",
    ),
    _rule(
        "stuk-komt-niet-meer",
        "drops-paper-due",
        (
            (
                r"\w*(?:brief|reactie|rapportage|nota)\b"
                r"(?![^;]{0,120} (?:voor|vóór|in|op|binnen|dit|deze) [^;,]{2,25} niet meer\b)"
                r"[^;]{0,120}\bniet meer(?! (?:voor|vóór|in|op|binnen|dit|deze|is|zijn)\b)"
                r"(?: worden)? \w+(?:d|t|en)(?= ?[.,;])"
                r"|(?:u|uw kamer|de kamer)\b[^;]{0,40}\bniet meer worden (?:nagezonden|toegezonden"
                r"|gezonden|toegestuurd|gestuurd|aangeboden)(?= ?[.,;])"
            ),
            r"\w*(?:brief|reactie|rapportage|nota)\b[^;]{0,80}\bblijft (?:\w+ ){0,2}achterwege",
            r"nota van wijziging\b[^;]{0,120}\bzal (?:\w+ )?niet (?:meer )?worden ingediend",
            (
                r"(?:indiening|toezending|verzending|aanbieding) van\b[^;]{0,120}\b"
                r"(?:definitief geschrapt|niet langer aan de orde|moet ik [^;]{0,60}\bafzien)"
            ),
            r"niet (?:langer|meer) voornemens (?:om )?(?:u|uw kamer|de kamer)\b",
            (
                r"wetsvoorstel\b[^;]{0,120}\bdien (?:ik|wij) niet (?:langer |meer )?in(?= ?[.,;])"
                r"|(?:zal|zullen) (?:ik|wij) (?:het|dit"
                r"|dat) (?:\w+ )?(?:wets)?voorstel niet (?:meer"
                r" |langer )?(?:bij (?:u|uw kamer|de (?:tweede )?kamer) )?indienen(?= ?[.,;])"
            ),
            (
                r"(?:(?:de|die|deze|mijn) )?\w*(?:brief|reactie|rapportage)(?: over [^;:,]{1,80})?"
                r"(?:: (?:deze|die))? komt te vervallen"
            ),
        ),
        (
            "Door de samenvoeging wordt de beleidsreactie niet meer uitgebracht.",
            "De nota van wijziging zal derhalve niet worden ingediend.",
            "De indiening van de wet is daarmee niet langer aan de orde.",
        ),
        (
            "De beleidsreactie wordt niet meer voor de zomer uitgebracht.",
            "De nota van wijziging zal worden ingediend.",
        ),
        hints="niet achterwege geschrapt afzien vervallen indienen",
    ),
    _rule(
        "later-dan-gevraagd",
        "due",
        (
            (
                r"dan (?:(?:de|die|deze) (?:motie|commissie)|uw kamer|de kamer|u) (?:\w+"
                r" )?(?:vraagt"
                r"|vroeg|verzoekt|verzocht|wenste?)\b"
            ),
        ),
        ("De bevindingen laten langer op zich wachten dan de motie vraagt.",),
        ("De motie vraagt om meer bevindingen.",),
        hints="dan",
    ),
    _rule(
        "vertraagd-en-komt-dan",
        "late-but-comes",
        (
            (
                rf"{_PAPER}\b[^;,]{{0,80}}\b(?:vertraagd|vertraging opgelopen|uitgelopen)"
                r" ?[;,] (?:en )?(?:u|uw kamer|de kamer|ik|wij) (?:ontvangt|krijgt|stuur|zend|bied"
                r"|verwacht)\b[^;,]{0,20}\b(?:haar|hem|het|deze|die|ze)\b"
                rf"|{_TIME} niet gehaald ?; (?:daarvan|die|deze|dat) (?:ontvangt|krijgt|volgt|komt)"
                r"|niet (?:tijdig|op tijd) (?:klaar|gereed|afgerond"
                r"|beschikbaar)(?: gekomen)?,? (?:en"
                r"|maar) (?:gaat|komt|volgt|ontvangt|krijgt|stuur|zend|wordt)"
            ),
        ),
        ("De rapportage over het derde kwartaal is vertraagd; u ontvangt haar in mei.",),
        ("De bouw is vertraagd; u ontvangt de rapportage in mei.",),
        hints="vertraagd vertraging uitgelopen tijdig tijd gehaald",
    ),
    _rule(
        "blijft-uit",
        "void",
        (
            (
                r"ervan af|niet in procedure"
                r"|(?:toezegging|belofte)\b[^;]{0,60}\bgrond\b[^;]{0,40}\bontvallen"
                r"|grond\b[^;]{0,20}\b(?:toezegging|belofte)\b[^;]{0,40}\bontvallen"
                r"|(?:toezegging|belofte|afspraak)\b[^;]{0,200}(?<!nog) niet gestand"
                r"|(?:haar|die) (?!termijn|datum|planning)(?:\w+ ){0,4}niet gestand|niet"
                r" (?:worden )?voort(?:gezet)?"
                r"|(?<!thans )(?<!vooralsnog )(?<!voorlopig )(?<!nu )achterwege|achterhaald"
            ),
            (
                r"(?:aankondiging|toezegging|belofte)\b[^;]{0,160}\b(?:neem|nemen) (?:ik|wij)"
                r" (?:\w+ )?terug(?= ?[.,;])"
                r"|(?:kom ik|ik kom) (?:\w+ )?terug van (?:mijn|onze|die|deze) (?:\w+ )?"
                r"(?:toezegging|belofte|afspraak)"
                r"|(?:moet ik|ik moet) (?:\w+ )?terugkomen (?:op|van) (?:mijn|onze|die|deze) (?:\w+"
                r" )?(?:toezegging|belofte|afspraak)"
                r"|(?:toezegging|belofte|afspraak)\b[^;]{0,200}\bkom(?:en)? (?:ik|wij) niet na\b"
                r"|anders dan [^;,]{0,60}\b(?:toegezegd|aangekondigd|beloofd),? (?:zal"
                r"|zullen) (?:ik|wij)"
                r"\b[^;,]{0,120}\bniet (?!voor|vóór|in|op|binnen|meer|tijdig|eerder|eind|begin"
                r"|di[te]|al)"
                r"|(?:toezegging|belofte)\b[^;]{0,200}\bbij nader inzien niet"
                r" (?:nakomen|gestand|uitvoeren)"
            ),
            (
                r"een streep (?:\w+ ){0,2}door|(?:is|zijn|gaat) (?:[^;,]{1,40} )?van tafel"
                r"|van tafel is"
                r"|(?:op|van) (?:die|deze|mijn|de|onze|dat|dit) (?:\w+ )?(?:toezegging|belofte"
                r"|afspraak|voornemen)\b[^;]{0,60}\b(?:moet|moeten) (?:ik|wij) (?:\w+ )?terugkomen"
                r"|(?:op|van) (?:die|deze|mijn|onze) (?:toezegging|belofte|afspraak) kom ik"
                r" (?:daarom |hierbij |nu )?terug(?= ?[.,:;]|$)"
            ),
            (
                r"(?:(?:laat|laten) (?:ik|wij|het kabinet)|(?:ik|wij|kabinet) (?:laat|laten))"
                r" [^;]{0,80}\b(?:over aan|aan) (?:een|het|mijn|de"
                r"|onze) (?:\w+ )?(?:kabinet|\w*opvolger)"
                r"|(?:wordt|worden) aan (?:een|het) (?:volgend|nieuw)e? kabinet"
                r"|(?:overgelaten|over te laten) aan (?:een|het|mijn) (?:\w+ )?"
                r"(?:kabinet|\w*opvolger)"
            ),
            r"(?:is|zijn|wordt|worden|acht|achten) [^;]{0,60}\b(?:overbodig|zonder voorwerp)",
            (
                r"geen (?:behoefte|(?:toegevoegde |meer)?waarde meer|noodzaak|doorgang)"
                r"|geen (?:toegevoegde |meer)?waarde in (?:die|deze|dit|dat|de|het|een dergelijke)"
                r"|(?:betekenis|belang|relevantie|actualiteit|zin|nut|waarde) verloren"
                r"|(?:komt|kwam) niet tot stand"
                r"|niet (?:meer )?(?:afzonderlijk|apart) (?:verschijnen|uitgebracht|verschijnt)"
            ),
            (
                r"(?:toegezegde?|aangekondigde?|beloofde?|gevraagde?)\b[^;]{0,120}"
                r" (?:(?:gaat|gaan) (?:\w+ )?niet (?:meer )?door|(?:start|begint) niet)(?= ?[.,;:])"
                r"|(?:briefing|conferentie|bezoek|gesprek|bijeenkomst)\b[^;]{0,160}"
                r" (?:gaat|gaan) (?:\w+ )?niet (?:meer )?door(?= ?[.,;:])"
            ),
            r"geef (?:\w+ ){0,6}geen (?:verdere? )?(?:gevolg|uitvoering|gehoor)",
            r"geven (?:wij |aan ){1,2}(?:\w+ ){0,5}geen (?:verdere? )?(?:gevolg|uitvoering|gehoor)",
            r"zie (?:ik )?(?:\w+ ){0,6}geen (?:reden|aanleiding|noodzaak) meer",
            (
                r"(?:komt|verschijnt) (?:dus |daarom |derhalve )?niet (?:als )?(?:een )?"
                r"(?:afzonderlijk|apart|zelfstandig)"
            ),
            (
                r"komt er (?:(?!(?:voor|vóór|in|op|binnen|dit|deze|nu|nog|thans|voorlopig"
                r"|vooralsnog) )[^\s;,]+ ){0,6}?niet"
                r"(?! (?:meer )?(?:voor|vóór|in|op|binnen|dit|deze)\b)"
            ),
            (
                r"geen (?:uitvoering|gevolg|gehoor) (?:\w+ )?geven|er (?:ook )?niet (?:meer )?komen"
                r"|(?:u|uw kamer) (?:het|haar|hem|deze|die"
                r"|dat) (?:\w+ )?niet (?:meer )?(?:van mij )?"
                r"(?:zult|zal) (?:ontvangen|krijgen)"
                r"|dat (?:dit|dat|deze|die|de|het) [\w-]+ er niet (?:meer )?komt(?= ?[.,;]|$)"
                r"|van de (?:baan|rol)|van de (?:agenda|lijst|planning) (?:af|gehaald|gevallen"
                r"|verdwenen|afgevoerd|gevoerd|gaat|gaan|halen|haal|verdwijnt|verdwijnen|valt)"
                r"|(?:haal|haalt|halen|gaat|gaan|valt|vallen|verdwijnt|verdwijnen"
                r"|voer)\b(?![^;,]{0,20}\buitmaken)[^;,]{0,80}"
                r" van de (?:agenda|lijst|planning)"
                r"|(?:ligt|berust) (?:voortaan|nu|thans|verder) bij (?!(?:de "
                r"|uw )?(?:tweede |eerste )?kamer|u\b)"
            ),
            (
                r"(?:blijf|blijven)\b(?![^;]*\b(?:voorals)?nog schuldig)[^;]{0,60}\bschuldig"
                r"|(?<!nog )(?<!antwoord )schuldig (?:moeten )?blijven(?! tot\b)"
            ),
            (
                r"evenmin (?:\w+ ){0,3}(?:ontvangt|krijgt|stuur|zend|volgt|komt|verschijnt)"
                r"|(?:ontvangt|krijgt) (?:u|uw kamer|de kamer) evenmin"
            ),
            (
                r"geef (?:ik )?geen vervolg|(?:blijft|blijven) uit(?=[,.;:])|komt niet meer"
                r"(?! (?:voor|vóór|in|op|binnen|dit|deze|tijdig)\b)"
                r"|kom(?:t|en)? (?:ik |wij |het kabinet )?niet (?:meer )?met (?:de|het)"
                r" (?:aangekondigde|toegezegde)"
            ),
            (
                r"laat ik (?:\w+ )?(?:vallen|los|varen|vervallen)|laten (?:vallen|varen|vervallen)"
                r"|laat (?:ik|het kabinet) [^;,]{0,60}\bniet (?:meer )?(?:uitvoeren|opstellen"
                r"|verrichten)"
                r"|(?:is|wordt|worden) (?:\w+ )?overgenomen door (?:de|het)"
            ),
            (
                r"(?:zal|zullen) (?:hij|zij|deze|die|dit|dat) niet meer worden (?:verzonden"
                r"|gestuurd|toegezonden|aangeboden|uitgebracht)"
                r"|schrap (?:ik )?[^;,]{0,20} van de lijst|van de lijst afgevoerd"
                r"|(?:die|deze|dat|dit) \w+ schrap ik"
                r"|als vervallen (?:kan|kunnen|mag) worden (?:beschouwd|aangemerkt)"
                r"|kom ik op (?:die|deze|mijn|onze) (?:toezegging|belofte|afspraak) terug"
            ),
            r"breng(?:t|en)? (?:(?:ik|wij|het kabinet) )?(?:\w+ ){0,2}niet verder",
            (
                r"(?<=^ )er (?:volgt|komt|verschijnt)\b(?![^;]* nog )[^;]{0,80} geen (?:\w+ )?"
                rf"(?:novelle|wetsvoorstel|{_OWN_PAPER})(?= ?\. ?$)"
            ),
            r"niet verder gebracht",
            (
                r"(?:zal|zult|zullen) (?:u|uw kamer|de kamer)\b[^;]{0,60}\bniet (?:meer )?"
                r"(?:van mij )?(?:ontvangen|bereiken|tegemoetzien|krijgen)"
            ),
            (
                r"(?:ontvangt|krijgt) (?:u |uw kamer )?(?:(?:die|deze|dat|dit|haar|hem|het|dus"
                r"|daarom|derhalve|u) ){1,3}niet(?: van (?:mij|ons))?(?= ?[.;])"
                r"|bereikt (?:u|uw kamer) (?:(?:dus|daarom|derhalve) )?niet(?= ?[.;])"
            ),
            (
                r"maar dat (?:zal|zullen|ga|gaan|doe|doen) (?:ik|wij|het kabinet)"
                r" (?:(?:nu|dus|daarom) )?niet(?: (?:meer )?doen)?(?= ?[.,;])"
            ),
            (
                r"(?:(?<=, )|(?<=^ deze )|(?<=^ (?:die|dit|dat|hij|zij|het) ))(?:wordt|worden)"
                r" [^;,]{0,60}\bovergenomen door"
            ),
        ),
        (
            "De nadere brief laat ik achterwege.",
            "Aan de motie geef ik geen gevolg.",
            "Die brief zult u niet ontvangen.",
        ),
        ("De evaluatie is in mei gereed.", "Ik trek er geld voor uit."),
        hints=(
            "evenmin ervan niet achterwege behoefte geen achterhaald geef komt komen ligt berust"
            " blijft"
            " vervolg baan agenda lijst rol planning streep tafel overbodig voorwerp terugkomen"
            " terug"
            " betekenis belang relevantie actualiteit zin nut waarde stand blijf blijven schuldig"
            " laat kabinet laten zal zult overgelaten"
            " zullen verder overgenomen schrap afgevoerd vervallen kom ontvallen"
        ),
    ),
)

SIGNALS: tuple[Rule[str], ...] = (*_DELIVERING, *_OCCASIONS, *_SLIPPING)
