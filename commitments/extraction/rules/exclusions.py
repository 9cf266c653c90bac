"""What looks like a commitment and is none.

A rule's pattern is searched in the clause of the frame alone, in lower case, so
that a sentence may deliver now and promise later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from commitments.extraction.rules.rule import Rule, phrases
from commitments.extraction.rules.words import MONTHS, NAMED_TIMES, alternation


@dataclass(frozen=True, slots=True)
class Silencing:
    """What an exclusion silences: frames in one of the ``moods``.

    ``where`` it is looked for: in the clause, in the sentence up to the clause's
    end, after the verb, or in the whole sentence. ``unless_dated``: a promise with a term of
    its own stands all the same, unless the pattern opens its clause.
    """

    moods: frozenset[str]
    where: Literal["clause", "sentence", "after", "whole"] = "clause"
    unless_dated: bool = False


_FUTURE = frozenset(("future", "future-passive", "effort", "wish", "willing"))
_PRESENT = frozenset(("present", "passive", "could"))
_ALL = _FUTURE | _PRESENT | {"reported", "performative", "chosen"}

THIS = r"(?:deze|dit|(?:(?:de|het) )?onderhavige?|(?:(?:de|het) )?(?:nu )?voorliggende?)"
LETTER = (
    r"(?:[\w-]*brief|schrijven|nota|verslag|bericht|beantwoording|notitie|rapportage"
    r"|voortgangsrapportage|kabinetsreactie|beleidsreactie|reactie"
    r"|hoofdstuk|paragraaf|alinea|passage|agenda|antwoord|antwoorden|bijlage|memorie"
    r"|nadere memorie)"
)
# "hierbij wordt gekeken", "waarop de sector hierbij wordt betrokken": not with this letter.
HEREBY = (
    r"(?<!verzocht )(?<!gevraagd )(?<!verzoekt )(?<!zullen we )(?<!zullen wij )(?<!om )hierbij"
    r"(?! (?:gebruik|(?:wordt|worden)(?! (?:u|uw kamer|de kamer|aan (?:u|uw))\b)"
    r"|aandacht|betrokken|geldt|gaat (?:het|om|de)|merk"
    r"|opgemerkt|kan|kunnen"
    r"|moet|speelt|onder|rekening|vooral|een rol|in op))"
)
# After "bij deze" where it means with this letter.
AFTER_BY_THIS = (
    r"aangeboden|doen|geven|informeren|informeer|bied|stuur|zend|doe|bericht|meld|de|het|mijn|een"
    r"|graag|mede|alsnog|ontvangt|treft|over|aanbied\w*|toestuur|toezend|toekom\w*"
)
_HERE = (
    rf"(?:{HEREBY}|bijgaande?|bijgevoegde?|ingesloten|bijgesloten"
    rf"|(?<!verband )(?<!samenhang )(?:hiermede?|hiermee)(?! (?:instem"
    rf"|akkoord|om(?:ga|gaan| te gaan)|(?:wordt|worden) omgegaan|verder))|bij dezen|hieronder"
    r"|onderstaande?|als volgt|in het (?:navolgende|onderstaande|vervolg(?= (?:van|ga|kom|licht"
    r"|schets|beschrijf|wordt ingegaan|wordt nader)\b)(?![^;]* via\b))"
    rf"|(?:met|in|bij|via|middels|door|slot van|vervolg van) {THIS} (?:\w+ ){{0,3}}?{LETTER}"
    rf"|bereikt {THIS} {LETTER}"
    rf"|bij deze(?= (?:{AFTER_BY_THIS}|vindt|kom|geef|laat)\b)"
    r"|in (?:de |een )?(?:eerste |tweede |derde |aparte "
    r"|afzonderlijke )?bijlagen?\d{0,2}(?!,)(?! (?:van|bij) (?!deze|dit))"
    r"|als bijlage \d{1,2}"
    r"|(?:in|onder) (?:de )?(?:paragraaf|paragrafen|hoofdstuk|onderdeel|deel|§) ?(?:\d+|[a-z]"
    r"|[ivx]+)\b(?! van (?!deze))"
    r"|in (?:de|het) (?:eerste|tweede|derde|laatste|(?:eerst)?volgende|navolgende|slot) (?:deel van"
    r" deze brief|gedeelte van deze brief|paragraaf|paragrafen|hoofdstuk|hoofdstukken|alinea"
    r"|onderdeel|tabel|passage)|onder (?:punt|kopje|nummer) \w+|verderop(?! in (?:het|de))"
    r"|(?:dat|dit) doe ik hier(?= ?[.,;:]|$)|volgt hier(?: alsnog)?(?= ?[.,;:]|$)"
    r"|(?:met|in) bijlage (?:\d+|[a-z]) (?=(?:ontvangt|krijgt|vindt|treft|stuur|zend|bied)\b)"
    r"|(?:voor|vóór) u ligt|ligt (?:hierbij )?voor u\b|bij deze gelegenheid"
    r"|door middel van deze brief|te(?:zamen|gelijk) met deze brief"
    r"|parallel aan deze brief"
    r"|via deze weg|(?:die|dat) (?:u|uw kamer) gelijktijdig (?:ontvangt|toegaat)"
    r"|(?:informeert|bericht) (?:u|uw kamer) (?:mede namens \w+ )?gelijktijdig)\b"
)


_YOU = r"(?:u|uw kamer|de kamer|uw commissie)"

# Matters told of in general ("onderwerpen waarover eerder is toegezegd …").
WAS_PROMISED = r"waar(?:over|van) (?:\w+ )?(?:is|zijn|was|heb ik) (?:\w+ )?toegezegd"
_SINCE = (
    r"(?:sinds (?:de|het|dit|vorig|begin|eind|medio|\d{1,4}|januari|februari|maart|april|mei|juni"
    r"|juli|augustus|september|oktober|november|december)|al (?:enige|enkele|vele|geruime) (?:jaren"
    r"|tijd)|al jaren)"
)
# What the Kamer may get that is no paper, and the words before it that name none.
_NOT_GIVEN = (
    r"(?:mogelijkhe(?:id|den)|positie|rol|gelegenheid|recht|rechten|invloed|garantie|zekerheid"
    r"|delegatie|bezoek|gasten|koning|koningin|gebouw|zeggenschap|bevoegdhe(?:id|den)|grip|stem"
    r"|taak|taken|macht|ruimte|vergoeding|middelen|budget|de tijd|de vrije hand"
    r"|(?:brieven|mails|signalen|klachten|petities) van)"
)
_NO_PAPER = (
    r"(?: (?!over|inzake|van|voor|tot|met|naar|rond|waarin|waarmee|welke|wat|hoe"
    r"|\w*(?:brief|rapport|rapportage|reactie|notitie|overzicht|nota|verslag|plan|voorstel|analyse|onderzoek|advies)\b)"
    r"[\w-]+){0,7}?"
)
_GETS = r"(?:ontvangt|ontvangen|wordt|worden|krijgt|informeer|stuur)"
# What an earlier answer is said to have told ("zoals in het antwoord op vraag 3 aangegeven").
_SAID = (
    r"(?:aangegeven|gemeld|vermeld|toegelicht|beschreven|opgemerkt|genoemd|gesteld|uiteengezet"
    r"|schreef|meldde|aangaf)"
)
_JUST_SAID = "".join(
    f"(?<!{said} )"
    for said in ("aangegeven", "gemeld", "vermeld", "toegelicht", "beschreven", "opgemerkt")
)
_SAID_AT = "".join(f"(?<!{said} bij )" for said in ("aangegeven", "gemeld", "vermeld"))
# "ontvangt u nu", but not "ontvangt u nu voor het reces": that is a new term.
NOW = (
    r"(?:pas )?(?:nu|thans)\b(?! (?:dit|deze|volgende?|komende?|rond|over|pas(?! ?(?:[.,]|$))"
    r"|eerst|niet|uiterlijk|eind|einde|begin|medio|na|nog|(?:in|op|voor|vóór)(?! het eerst)"
    r"|(?:met|bij) (?:prinsjesdag|verantwoordingsdag|de (?:\w+ )?\w*(?:begroting|nota)\b)))"
)
# The Kamer is given something, or what it was promised, now.
GIVEN_NOW = (
    r"(?:ontvangt|krijgt) (?:u|uw kamer|de kamer)(?: (?:de|het|die|dat) toegezegde [\w-]+)?"
    rf" {NOW}"
    r"|(?:u|uw kamer|de kamer) (?:ontvangt|krijgt) nu (?:de|het) toegezegde\b"
)


def _rule(
    name: str,
    pattern: str,
    silences: Silencing,
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
) -> Rule[Silencing]:
    return Rule(f"uitsluiting.{name}", phrases(pattern), silences, examples, counterexamples)


EXCLUSIONS: tuple[Rule[Silencing], ...] = (
    _rule(
        "gewoonte",
        (
            r"(?:volgens de gebruikelijke|zoals (?:te doen )?gebruikelijk (?:ontvangt|krijgt|wordt)"
            r"(?=[^;]*\b(?:elke|iedere)\b)|(?<!komende jaren )telkens|doorgaans"
            r"|in de regel|als regel|(?:volgens|naar) (?:goed |vast )?gebruik"
            r"|(?<!hetgeen )gewoonlijk|altijd|(?<!nog )steeds (?:door|per|via|in|vooraf|achteraf"
            r"|met|geïnformeerd|betrokken|gemeld|gedeeld|bericht)|volg(?:t|en) uit"
            r"|ligt (?:thans|momenteel|inmiddels|nu)(?![^,;]* en (?:wordt|zal)\b))\b"
        ),
        Silencing(_PRESENT),
        (
            "De inbreng wordt uw Kamer telkens via de geannoteerde agenda kenbaar gemaakt.",
            "De uitkomst wordt steeds met uw Kamer gedeeld.",
            "De planning volgt uit de stukken bij de kabinetsreactie.",
        ),
        ("Ik zal uw Kamer over de inbreng informeren.",),
    ),
    _rule(
        "deze-brief-zelf",
        r"(?<=^ )(?:de voorliggende|de onderhavige|bijgaande) [\w-]*(?:brief|nota|notitie"
        r"|rapportage) (?:ontvangt|krijgt) (?:u|uw kamer)\b"
        r"|\b(?:verderop|elders|later) in (?:de|deze) [\w-]*(?:brief|nota|rapportage)\b",
        Silencing(_PRESENT | {"future"}, where="sentence"),
        (
            "De voorliggende brief ontvangt u mede namens de Minister van Defensie.",
            "Verderop in de brief ga ik in op de vervanging van de schepen.",
        ),
        ("De volgende brief ontvangt u in mei.",),
    ),
    _rule(
        "volgorde-van-verslag",
        r"\bin de(?:zelfde)? volgorde (?:van|als|waarin)\b|\bvolgorde van het [^;]{0,60}\bverslag\b"
        r"|\bonder (?:het )?voorbehoud dat (?:de |alle )?(?:gestelde )?(?:vragen|opmerkingen)\b"
        r"|\bvragen in het (?:nader )?verslag\b[^;,]{0,100}\bbeantwoord\b",
        Silencing(_ALL | {"purpose"}, where="sentence"),
        (
            "Daarbij zal ik de vragen beantwoorden in de volgorde van het verslag.",
            "Onder het voorbehoud dat de vragen zullen worden beantwoord, acht men het rijp.",
        ),
        ("Ik zal de vragen in mei beantwoorden.",),
    ),
    _rule(
        "parallel",
        r"(?<=^ )(?:parallel (?:aan|met)|gelijktijdig met|tegelijk met|tezamen met|samen met)"
        r" (?:(?:het|de) (?:aanbieden|aanbieding|verzending|verzenden|toezending|toezenden) van )?"
        r"(?:deze|dit) (?:\w*(?:brief|reactie|rapportage|nota|rapport|verslag|schrijven))\b",
        Silencing(_PRESENT, where="sentence"),
        (
            "Parallel aan deze brief ontvangt u een brief die u informeert over de bouw.",
            "Gelijktijdig met het aanbieden van deze reactie ontvangt uw Kamer ook de agenda.",
        ),
        ("In deze brief verwijs ik naar de nota die u in mei ontvangt.",),
    ),
    _rule(
        "deze-brief-en-ook",
        rf"(?<=^ )(?:met|in|via|bij) {THIS} {LETTER} [^;:]{{1,240}},? en (?:informeer|bericht|kom"
        r"|ga|geef|bied|stuur|zend|licht|doe) (?:ik|wij)\b",
        Silencing(_PRESENT, where="sentence", unless_dated=True),
        (
            "Met deze brief licht ik de keuze toe, en informeer ik u over de uitkomsten.",
            "Met deze brief stuur ik u het rapport en kom ik terug op de sluizen.",
        ),
        ("Met deze brief stuur ik u het rapport en in mei kom ik terug op de sluizen.",),
    ),
    _rule(
        "tegelijk-met-deze",
        r"(?<=^ )(?:gelijktijdig|tegelijkertijd) (?:ontvangt|krijgt|wordt|worden|informeer|stuur"
        r"|zend|bied|bericht) (?:ik |wij )?(?:u|uw kamer|de kamer)\b"
        rf"(?![^;]* (?:{NAMED_TIMES}|termijn|binnenkort|spoedig)\b)",
        Silencing(_PRESENT, where="sentence", unless_dated=True),
        ("Gelijktijdig wordt uw Kamer geïnformeerd over de sluizen.",),
        ("Tegelijkertijd wordt uw Kamer in het najaar geïnformeerd over de sluizen.",),
    ),
    _rule(
        "ter-griffie",
        r"(?<=^ )ter griffie van de (?:tweede|eerste) kamer\b[^;]{0,40}\bontvangen\b",
        Silencing(_ALL, where="whole"),
        ("Ter griffie van de Tweede Kamer der Staten-Generaal ontvangen op 30 mei 2023.",),
        ("De Tweede Kamer zal de nota op 30 mei ontvangen.",),
    ),
    _rule(
        "krijgt-te-horen",
        r"\bte (?:horen|zien) (?:krijgt|krijgen)\b",
        Silencing(_PRESENT),
        ("Wie te horen krijgt dat er voor hem niets is, wil een gesprek.",),
        ("De Kamer krijgt in mei een brief te zien.",),
    ),
    _rule(
        "deelt-mening",
        r"\b(?:zorg|zorgen|mening|opvatting|constatering|conclusie|ambitie|wens|oordeel|gevoel"
        r"|visie|standpunt|gedachte|verontrusting) (?:deel|delen|deelt) (?:ik|wij|het kabinet)"
        r"(?: (?:ook|ten volle|volledig|zeer))?(?= ?[.;]|$)",
        Silencing(_PRESENT),
        ("De zorgen in uw Kamer zijn groot, en die zorgen deel ik.",),
        ("Die visie deel ik in mei met uw Kamer.",),
    ),
    _rule(
        "verwijst-voor-toezegging",
        r"\btoezegging\b[^;]*\b(?:ik (?:u |uw kamer )?(?:\w+ )?verwijzen naar|verwijs ik\b"
        r"[^;]{0,30} naar)",
        Silencing(frozenset(("reported",)), where="whole"),
        ("Ten aanzien van de toezegging om u te informeren kan ik verwijzen naar het advies.",),
        ("Ik heb toegezegd u in mei te informeren en verwijs naar het advies.",),
    ),
    _rule(
        "was-geinformeerd-over-voornemen",
        r"\b(?:bent u|u bent|is uw kamer|uw kamer is)(?: \w+){0,4} geïnformeerd over"
        r" (?:het|mijn|ons) voornemen\b",
        Silencing(_FUTURE, where="sentence"),
        ("U bent geïnformeerd over het voornemen het advies in mei te sturen.",),
        ("Ik heb het voornemen u in mei het advies te sturen.",),
    ),
    _rule(
        "komt-te-vervallen",
        r"\bkom(?:t|en) (?:[^;,]{0,60} )?te vervallen\b",
        Silencing(_PRESENT),
        ("Het in de planningsbrief genoemde wetsvoorstel komt te vervallen.",),
        ("Het wetsvoorstel komt in mei naar uw Kamer.",),
    ),
    _rule(
        "is-gebaat-bij",
        r"\b(?:gebaat|gediend) (?:als|indien|wanneer|dat)\b",
        Silencing(_ALL, where="sentence"),
        ("De Kamer is erbij gebaat als brieven rechtstreeks aan de Kamer worden gezonden.",),
        ("Uw Kamer wordt in mei geïnformeerd over wie daarbij gebaat is.",),
    ),
    _rule(
        "komt-tot-conclusie",
        r"\bkom(?:t|en)?\b(?![^;]*, dan )[^;]{0,80}\btot (?:de|een|het|dezelfde|deze|die) (?:\w+ )?"
        r"(?:conclusie|slotsom|oordeel|overtuiging|inzicht|vaststelling|afweging)\b",
        Silencing(_PRESENT | _FUTURE),
        ("Zo kom ik tot de conclusie dat het nodig is dat de brief beschikbaar blijft.",),
        ("In mei kom ik met een brief over de haven.",),
    ),
    _rule(
        "komt-tegemoet",
        r"\b(?:kom|komt|komen) (?:ik |wij |het kabinet )?(?:\w+ )?tegemoet aan\b",
        Silencing(_PRESENT, where="sentence"),
        ("Daarmee kom ik tegemoet aan mijn toezegging bij de toezending aan uw Kamer.",),
        ("In mei kom ik met een brief aan uw Kamer.",),
    ),
    _rule(
        "wordt-in-de-brief-toegelicht",
        r"\b(?:wordt|worden) in de brief (?:nader |verder )?(?:toegelicht|beschreven|benoemd)",
        Silencing(_PRESENT, where="whole"),
        ("Dit wordt in de brief nader toegelicht en ook op deze onderdelen ga ik nader in.",),
        ("Dit wordt in de brief over de haven toegelicht, en op de kosten ga ik in mei nader in.",),
    ),
    _rule(
        "waarop-de-kamer",
        r"\b(?:moment(?:en)?|datum|data|termijn(?:en)?) waarop (?:u|uw kamer|de kamer)\b",
        Silencing(_PRESENT, where="sentence"),
        ("Hierbij een reactie over het moment waarop de Kamer het rapport tegemoet kan zien.",),
        ("U kunt het rapport in mei tegemoetzien.",),
    ),
    _rule(
        "wil-ontvangen",
        r"\b(?:commissie|kamer|lid|leden)\b[^;]{0,100}\b(?:kenbaar gemaakt|aangegeven|laten weten"
        r"|te kennen gegeven|verzocht|gevraagd)\b(?!.*\b(?:ik|wij)\b)[^;]{0,60}"
        r"\b(?:te (?:willen |mogen )?ontvangen|(?:willen|wil) ontvangen)\b",
        Silencing(_ALL, where="whole"),
        ("De commissie heeft kenbaar gemaakt een lijst te willen ontvangen van de voorstellen.",),
        ("De commissie heeft verzocht een lijst te ontvangen; die stuur ik u in mei.",),
    ),
    _rule(
        "stuurt-wat-was-toegezegd",
        r"\b(?:stuur|zend|bied|doe) ik (?:u|uw kamer)\b[^;]{0,200}\bwaar(?:over|van|mee) (?:\w+ )?"
        r"(?:is|zijn|heb ik) (?:u |uw kamer )?toegezegd\b",
        Silencing(frozenset(("reported", "present")), where="sentence"),
        ("Hierbij stuur ik u de stand van zaken waarover is toegezegd u dit jaar te informeren.",),
        ("In het debat is toegezegd u dit jaar te informeren.",),
    ),
    _rule(
        "hoe-volledig",
        r"\b(?:kamer|u) (?:steeds |altijd )?zo (?:volledig|goed|adequaat|transparant|breed"
        r"|zorgvuldig|tijdig) mogelijk te (?:\w+ )?(?:informeren|berichten)\b(?! over)",
        Silencing(frozenset(("effort", "wish"))),
        ("Het streven van het kabinet is om de Kamer zo volledig mogelijk te informeren.",),
        ("Ik streef ernaar de Kamer zo goed mogelijk te informeren over de bouw.",),
    ),
    _rule(
        "geïnformeerd-te-streven",
        r"\bgeïnformeerd (?:ernaar te streven|te streven|te verwachten|voornemens te zijn)\b",
        Silencing(frozenset(("effort", "reported")), where="whole"),
        ("Ik heb de Kamer geïnformeerd ernaar te streven de antwoorden deze week te sturen.",),
        ("Ik streef ernaar de antwoorden deze week te sturen.",),
    ),
    _rule(
        "gaat-in-op-toezeggingen",
        r"(?<=^ )(?:daarbij|tevens|ook|daarnaast|verder|voorts) (?:ga|kom) ik (?:\w+ ){0,2}"
        r"(?:in|terug)"
        r" op (?:enkele|een aantal|diverse|verschillende|de|mijn) (?:\w+ ){0,2}(?:toezeggingen"
        r"|moties)\b",
        Silencing(frozenset(("present",)), where="sentence"),
        ("Daarbij ga ik ook in op enkele toezeggingen die ik tijdens het debat heb gedaan.",),
        ("In de brief van mei ga ik in op de toezeggingen die ik heb gedaan.",),
    ),
    _rule(
        "antwoordt-schriftelijk",
        r"(?<=^ )(?:het|de) antwoord(?:en)? op (?:een deel van )?(?:de|deze|die|uw) [^;]{0,60}"
        r"vragen doe (?:ik|wij) (?:u|uw kamer)\b[^;]{0,80}\bschriftelijk toekomen\b",
        Silencing(frozenset(("present",)), where="sentence", unless_dated=True),
        ("Het antwoord op een deel van de vragen doe ik u hier schriftelijk toekomen.",),
        ("De antwoorden op uw vragen doe ik u toekomen in mei.",),
    ),
    _rule(
        "wijst-af",
        r"(?<=^ )(?:het|de|een|uw|dit|dat|mijn) [^;]{0,120}?\b(?:verzoek|wens|toezegging|streven"
        r"|voornemen|belofte|oproep|suggestie)\b[^;]{0,80}?\b(?:om|dat)\b[^;]{0,200}?(?: wijs"
        r"|, (?:heb|kan|acht|leg|neem|laat|moet|zal)) (?:ik|wij)\b[^;]{0,120}\b(?:af|niet"
        r"|doorgeleid|doorgezonden|over|naast)\b"
        r"|(?<=^ )(?:zou|zouden) (?:de|uw) (?:kamer|commissie)\b[^;]{0,160}, dan (?:verneem|hoor)"
        r"\b"
        r"|\b(?:kom|komen) (?:(?:ik|wij) )?(?:\w+ )?terug van (?:mijn|ons|het|dat|dit)\b",
        Silencing(_ALL, where="whole"),
        (
            "Het verzoek van de Kamer om te worden geïnformeerd over bedrijven wijs ik af.",
            "Een toezegging dat de Kamer over ieder incident wordt bericht, heb ik niet gedaan.",
            "Zou de Kamer hierover geïnformeerd willen worden, dan verneem ik dat graag.",
            "Ik kom terug van mijn voornemen om u dit jaar een brief te sturen.",
        ),
        (
            "Aan het verzoek van de Kamer om te worden geïnformeerd, zal ik in mei voldoen.",
            "Ik kom in mei terug op het verzoek om de Kamer te informeren.",
        ),
    ),
    _rule(
        "gaat-in-op-stuk-in",
        r"(?<=^ )(?:(?:in (?:reactie|antwoord|aansluiting|aanvulling|vervolg)"
        r"|ter (?:toelichting|aanvulling)) op|naast|naar aanleiding van) (?![^;]*\b(?:aparte"
        r"|afzonderlijke|separate|volgende|komende)\b)[^;]{0,160}?\b(?:ga ik|gaan wij)"
        r"(?: \w+){0,4} in op\b",
        Silencing(frozenset(("present",)), where="whole", unless_dated=True),
        ("In reactie op de motie van het lid Bos ga ik in op de kosten.",),
        ("In reactie op de motie ga ik in de volgende voortgangsbrief in op de kosten.",),
    ),
    _rule(
        "naast-toegezegde",
        r"(?<=^ )naast [^,;]{0,120}\b(?:toegezegde?|aangekondigde)\b",
        Silencing(_PRESENT, where="whole", unless_dated=True),
        ("Naast het toegezegde plan ga ik in op andere onderwerpen.",),
        ("Het toegezegde plan stuur ik u in mei.",),
    ),
    _rule(
        "geciteerd",
        r"\b(?:(?:schreef|schreven|meldde|zei|luidde|antwoordde) (?:ik|wij|mijn \w+|het kabinet)?"
        r"[^;:]{0,60}:"
        # an opening quotation mark is a space here
        r"|(?:zei|zegt|stelt|stelde|meldt|meldde|schreef|schrijft|luidt|staat|stond|verklaarde"
        r"|kopte|vroeg|bepaalt|citaat|citeer)\b[^:;]{0,80}:  )[^;]*$",
        Silencing(_ALL, where="sentence"),
        (
            "In mijn brief van 3 mei schreef ik: Ik zal uw Kamer nader informeren.",
            "Het lid Jansen zei: «de minister stuurt de Kamer in mei een brief».",
        ),
        (
            "Ik zal u informeren over wat ik toen schreef.",
            "In mijn brief schreef ik: «in mei»; ik informeer uw Kamer nu in juni.",
            "De krant schreef: «in mei»; ik informeer uw Kamer in juni.",
        ),
    ),
    _rule(
        "vraagt-de-kamer",
        r"\b(?:heeft|hebben) (?:uw|de) (?:vaste )?(?:kamer|commissie)\b[^;]{0,60}?"
        r" (?:verzocht|gevraagd)(?! en)\b(?!.*\b(?:ik|wij|kabinet)\b)"
        r"|(?<=^ )(?:uw|de) (?:kamer|(?:vaste )?commissie)\b[^,;]{0,60}?"
        r"\b(?:(?:heeft|hebben) (?:mij |ons |het kabinet )?(?:verzocht|gevraagd)"
        r"|verzoekt|verzocht|vraagt|vroeg|wenst)\b"
        r"(?!.*\b(?:ik|wij|kabinet)\b)",
        Silencing(_PRESENT | {"effort"}, where="whole"),
        (
            "Uw Kamer heeft verzocht voor de zomer te worden geïnformeerd.",
            "De vaste commissie heeft mij gevraagd uw Kamer in juni een planning toe te zenden.",
        ),
        ("De commissie heeft verzocht om een planning; ik streef ernaar die in mei te sturen.",),
    ),
    _rule(
        "belooft-niet",
        r"toezegging\b[^;]{0,160}\b(?:(?:kan|wil) ik (?:\w+ )?niet (?:doen|geven)"
        r"|acht ik niet (?:nodig|noodzakelijk))\b",
        Silencing(_ALL, where="whole"),
        ("Een toezegging om de Kamer voor 1 juli te informeren kan ik niet doen.",),
        ("De toezegging om de Kamer te informeren, kan ik niet voor 1 juli gestand doen.",),
    ),
    _rule(
        "voorschrift",
        r"(?:schrijft|schrijven) voor dat\b"
        r"|(?:ingevolge|krachtens|volgens|conform|op grond van) (?:artikel|de (?:wet"
        r"|\w+wet)\b)[^;]{0,60}?"
        r" (?:ontvangt (?:u|uw kamer|de kamer)|zendt de minister|stuurt de minister)\b"
        r"|(?:ingevolge|krachtens|volgens|op grond van)"
        r" (?:artikel|de (?:wet|\w+wet|procedureregeling)\b|het besluit)[^;]{0,60}?"
        r" (?:wordt|dient|moet) (?:uw|de) kamer\b"
        r"|(?:ingevolge|krachtens|volgens|conform|op grond van) (?:de|het)"
        r" (?:(?:geldende|gebruikelijke|vaste|bestaande) (?:afspra(?:ak|ken)|regels|werkwijze)"
        r"|(?:\w+ )?(?:\w*procedure|toetsingskader|protocol|informatieprotocol)"
        r"|afspraken over (?:de )?informatie\w*)\b[^;]{0,60}?"
        rf" (?:wordt|ontvangt|krijgt) (?:uw|de) kamer\b(?![^;]* (?:{NAMED_TIMES})\b)",
        Silencing(_PRESENT, where="sentence"),
        (
            "De wet schrijft voor dat de Kamer het verslag binnen een jaar ontvangt.",
            "Volgens de geldende procedure wordt de Kamer per brief geïnformeerd over een inzet.",
            "Ingevolge de wet wordt de Kamer binnen acht weken geïnformeerd.",
        ),
        ("Ingevolge de wet zal ik de Kamer binnen acht weken informeren.",),
    ),
    _rule(
        "bij-elk-besluit",
        r"(?:van|bij|over) (?:elke?|iedere?) (?:[\w-]+ ){0,2}?(?:besluit|beslissing|\w*vergunning"
        r"|ontheffing|vrijstelling|wijziging|inzet|uitzending|geval|verdrag|overeenkomst|incident"
        r"|melding|aankoop|verkoop|benoeming|deelneming|garantie|zaak|transactie)\b",
        Silencing(frozenset(("present", "passive"))),
        (
            "Van elke verleende vergunning wordt de Kamer binnen twee weken op de hoogte gesteld.",
            "De Kamer ontvangt van ieder verdrag een toelichtende nota.",
        ),
        (
            "Ik informeer u over elk onderdeel van het programma.",
            "Bij elke voortgangsrapportage informeer ik u over het aantal vergunningen.",
        ),
    ),
    _rule(
        "aanvankelijk-streven",
        r"(?<!in afwijking van mijn )(?<!in afwijking van de )(?<!in tegenstelling tot mijn )"
        r"(?<!in tegenstelling tot de )(?<!anders dan in mijn )"
        r"(?:oorspronkelijke|aanvankelijke|eerdere|vroegere) (?:streven|voornemen|planning|inzet"
        r"|bedoeling|verwachting)\b",
        Silencing(_FUTURE),
        ("Het oorspronkelijke streven, de Kamer voor de kerst te informeren, is losgelaten.",),
        (
            "Het streven is de Kamer voor de kerst te informeren.",
            "Ik zal u, in afwijking van mijn eerdere planning, eind mei informeren.",
        ),
    ),
    _rule(
        "verontschuldiging",
        r"(?:mijn|onze) (?:\w+ )?(?:excuses|verontschuldigingen|deelneming|medeleven) aan\b",
        Silencing(_ALL),
        ("Ik bied u mijn excuses aan voor het feit dat deze reactie later komt.",),
        ("Ik bied uw Kamer in mei een notitie over de excuses aan.",),
    ),
    _rule(
        "volgt-dat",
        r"uit [^;,]{1,80} volgt (?:dat|wat|hoe|welke|of)\b",
        Silencing(_PRESENT, where="whole"),
        ("Uit cijfers van het CBS volgt dat een derde later vertrekt.",),
        ("Uit de monitor blijkt dat niet; de cijfers volgen in mei.",),
    ),
    _rule(
        "wat-u-kunt-verwachten",
        r"(?:wat|welke \w+) (?:u|uw kamer|de kamer) [^;]{0,60}\b(?:verwachten|tegemoetzien)\b",
        Silencing(_PRESENT, unless_dated=True),
        ("Per onderwerp geef ik aan wat u nog kunt verwachten.",),
        ("U kunt de notitie in mei verwachten.",),
    ),
    _rule(
        "legde-uit",
        r"(?:heb|hebben) (?:ik|wij)\b[^;]{0,80}\b(?:toegelicht|uitgelegd|uiteengezet|geschetst"
        r"|aangegeven) (?:op )?(?:welke|wanneer|hoe|wat)\b",
        Silencing(_ALL, where="sentence"),
        ("Op uw verzoek heb ik toegelicht op welke momenten in 2024 u de brieven ontvangt.",),
        ("Zoals ik heb toegelicht, ontvangt u de brieven in mei.",),
    ),
    _rule(
        "geen-uitvoering",
        r"voer(?:en)? (?:ik|wij) (?:\w+ )?niet uit\b"
        r"|geen (?:uitvoering|gevolg) (?:meer )?(?:te )?geven aan (?:mijn|ons|het) voornemen\b",
        Silencing(_ALL, where="whole"),
        ("Ik heb besloten geen uitvoering te geven aan mijn voornemen u een brief te sturen.",),
        ("Ik ben voornemens u een brief te sturen.",),
    ),
    _rule(
        "naar-anderen-berichten",
        (
            r"naar (?:de|het) [^;,]{1,60} (?:mij|ons) (?:heeft|hebben) (?:bericht|gemeld"
            r"|laten weten)\b"
        ),
        Silencing(_ALL, where="whole"),
        ("De brieven zullen, naar de unie mij heeft bericht, in de loop van 2025 volgen.",),
        ("De brief zal in de loop van 2025 volgen.",),
    ),
    _rule(
        "nam-kennis",
        r"kennisgenomen van (?:mijn|onze|de) (?:planning|voornemen|toezegging)\b",
        Silencing(_ALL, where="sentence"),
        ("Uw commissie heeft kennisgenomen van mijn planning om de nota in mei aan te bieden.",),
        ("Mijn planning is de nota in mei aan u aan te bieden.",),
    ),
    _rule(
        "leidt-lijst-in",
        r"(?:hieronder|onderstaande?|hierna|in (?:de )?bijlage(?: \w{1,2})? (?:treft|vindt))\b"
        r"[^;]{0,120}\b(?:overzicht|planning|lijst|opgave)\b"
        r"[^;]{0,80}\bdie (?:ik|wij|het kabinet|u|uw kamer)\b",
        Silencing(_ALL, where="sentence"),
        ("Hieronder treft u de planning aan van de stukken die ik aan uw Kamer zal aanbieden.",),
        ("Ik zend u in mei een overzicht van de stukken die ik aan uw Kamer zal aanbieden.",),
    ),
    _rule(
        "komt-elders-terug",
        r"(?:in|bij|tijdens) (?:het|de|een|mijn) (?:[\w-]+ ){0,2}(?:(?:bestuurlijke? |bestuurs"
        r"|ambtelijk"
        r" )overleg(?:gen)?|(?:\w+overleg|gesprek(?:ken)?|overleg) met (?:hen|de|het|hem|haar)"
        r"(?! (?:\w+ )?(?:kamer|commissie))|\w*raad)\b[^;]{0,80}\bterug(?:komen|kom)?\b",
        Silencing(_ALL),
        (
            "Ik zal hier bij het eerstvolgende bestuurlijk overleg op terugkomen.",
            "In de Landbouw- en Visserijraad van mei kom ik hierop terug.",
        ),
        (
            "In het commissiedebat kom ik hierop terug.",
            "Na het gesprek met hen kom ik hierop terug.",
        ),
    ),
    _rule(
        "doet-dit-in-samenhang",
        r"(?:dit|dat) doe ik (?:mede )?(?:in samenhang met|in het licht van|gelet op)\b",
        Silencing(_ALL, where="whole"),
        ("Dit doe ik in samenhang met de toezegging om uw Kamer jaarlijks te informeren.",),
        ("Dat doe ik in mei.",),
    ),
    _rule(
        "reageert-op-brief",
        r"(?:re)?actie (?:te )?geven op (?:de|het|een) (?:\w+ )?(?:brief|mail|petitie) van\b",
        Silencing(_FUTURE | _PRESENT),
        ("Ik zal in mei een reactie geven op de brief van de schippers.",),
        ("Ik zal u in mei een reactie geven op het rapport van de inspectie.",),
    ),
    _rule(
        "in-vervolg-op-brief",
        r"(?<=^ )(?:in (?:vervolg|aansluiting|aanvulling|reactie) op|naar aanleiding van|onder"
        r" verwijzing naar) (?:mijn|onze|de|uw) \w*(?:brief|brieven)\b[^;]{0,200}\bwil(?:len)?"
        r" (?:ik|wij)"
        rf"\b(?![^;]*\b(?:in|voor|vóór|eind|begin|medio|uiterlijk|dit|na) (?:\w+"
        rf" )?(?:{NAMED_TIMES}))",
        Silencing(frozenset(("wish",)), where="whole"),
        ("In vervolg op mijn brief van 3 mei wil ik u opnieuw informeren over de bouw.",),
        ("In vervolg op mijn brief van 3 mei wil ik u in juli opnieuw informeren.",),
    ),
    _rule(
        "wil-dat-anderen",
        r"\b(?:wil|willen|vind|vinden|eis|eisen) (?:ik |wij )?dat (?:alle |de |het |deze )?"
        r"(?!ik\b|wij\b|kabinet\b|u\b|uw\b|kamer\b|minister)",
        Silencing(frozenset(("wish", "effort"))),
        ("Ik wil dat alle netbeheerders in 2026 contracten aanbieden.",),
        ("Ik wil dat u de nota in mei ontvangt.",),
    ),
    _rule(
        "volgend-kabinet",
        r"\b(?:het|een) (?:volgende?|nieuwe?|toekomstige?) kabinet\b[^;]*\b(?:kunnen|moeten)\b"
        r"|(?<=^ )(?:een|het) (?:volgende?|nieuwe?|toekomstige?) kabinet zal\b",
        Silencing(frozenset(("future",)), where="whole"),
        (
            "Het volgende kabinet zal uw Kamer hierover kunnen informeren.",
            "Een volgend kabinet zal hierover besluiten en de Kamer op de hoogte stellen.",
        ),
        (
            "Het kabinet zal uw Kamer hierover in mei informeren.",
            "Zodra een volgend kabinet is gevormd, zal ik de Kamer op de hoogte stellen.",
        ),
    ),
    _rule(
        "onze-minister",
        (
            r"\bonze minister (?:van [^;,]{3,60} )?(?:zendt|stuurt|brengt|doet)\b|\bdoor onze"
            r" minister\b"
        ),
        Silencing(frozenset(("present", "passive")), where="whole"),
        ("Onze Minister zendt binnen vijf jaar aan de Staten-Generaal een verslag.",),
        ("De minister zendt u in mei een verslag.",),
    ),
    _rule(
        "waarmee-voldaan",
        r"\bwaarmee (?:\w+ )?(?:wordt|worden) voldaan aan\b",
        Silencing(frozenset(("present", "passive")), where="whole", unless_dated=True),
        ("De Kamer wordt een stand van zaken gegeven, waarmee wordt voldaan aan enkele wensen.",),
        ("De Kamer wordt geïnformeerd over de wensen waaraan is voldaan.",),
    ),
    _rule(
        "opbouw-van-brief",
        r"(?<=^ )(?:verder|tevens|ook|tot slot|ten slotte|daarnaast|voorts|vervolgens|eerst"
        r"|allereerst)"
        r" (?:informeer|schets|bericht) (?:ik|wij) (?:u|uw kamer|de kamer)(?: ook)? (?:over )?de"
        r" (?:voortgang|stand van zaken|stappen)\b",
        Silencing(frozenset(("present",)), where="whole", unless_dated=True),
        ("Verder informeer ik uw Kamer over de voortgang van de bouw.",),
        ("Verder informeer ik uw Kamer nader over de bouw.",),
    ),
    _rule(
        "vooruitlopend-op",
        r"(?<=^ )(?:vooruitlopend (?:op|hier)|ter voorbereiding op|in aanloop naar|voorafgaand aan"
        r" (?:dit|dat|het))[^;]{0,80}\bwil(?:len)? (?:ik|wij)\b(?! [^;]*\b(?:nog|nader"
        r"|schriftelijk)\b(?! (?:openstaande|lopende)))",
        Silencing(frozenset(("wish",)), where="whole"),
        ("Voorafgaand aan dit debat wil ik u graag over een aantal zaken informeren.",),
        ("Voorafgaand aan het debat wil ik u nog schriftelijk informeren.",),
    ),
    _rule(
        "nog-openstaande",
        r"\bnog (?:openstaande|lopende|uitstaande|niet afgedane) (?:\w+ en )?(?:moties|toezeggingen"
        r"|punten|vragen|verzoeken)",
        Silencing(frozenset(("wish",)), where="whole", unless_dated=True),
        ("Graag wil ik u informeren over nog openstaande moties en toezeggingen.",),
        ("Ik wil u graag informeren over de moties die nog volgen.",),
    ),
    _rule(
        "waarover-toegezegd",
        rf"\b(?:onderwerpen|zaken|thema ?s|punten) {WAS_PROMISED}",
        Silencing(frozenset(("reported", "wish", "present")), where="whole", unless_dated=True),
        ("Ik wil u informeren over onderwerpen waarover eerder is toegezegd u te informeren.",),
        ("Er is eerder toegezegd uw Kamer over deze onderwerpen te informeren.",),
    ),
    _rule(
        "in-overweging",
        r"(?:geef|geven|gegeven) [^;,]{0,80}\bin overweging\b(?! (?:is|zijn|te|genomen))",
        Silencing(_ALL, where="whole"),
        ("Ik geef de indiener in overweging de motie aan te houden tot u de brief ontvangt.",),
        ("Ik geef u in mei een overzicht van wat in overweging is genomen.",),
    ),
    _rule(
        "initiatief-van-lid",
        r"initiatief(?:wets)?voorstel\b[^;]{0,120}\b(?:ingediend|indienen|aanhangig)\b",
        Silencing(_ALL, where="sentence"),
        ("Het initiatiefwetsvoorstel van het lid Jansen wordt in mei bij uw Kamer ingediend.",),
        ("Mijn reactie op het initiatiefwetsvoorstel stuur ik u in mei.",),
    ),
    _rule(
        "krijgt-geen-stuk",
        (
            rf"(?:krijgt|krijgen|ontvangt|ontvangen){_NO_PAPER} {_NOT_GIVEN}\b"
            rf"|(?:zal|zullen){_NO_PAPER} {_NOT_GIVEN}\b[^;,]{{0,60}}\b(?:krijgen|ontvangen)\b"
        ),
        Silencing(_FUTURE | _PRESENT),
        (
            "De Kamer krijgt daarmee meer mogelijkheden om te controleren.",
            "Uw Kamer krijgt vier weken de tijd om te reageren.",
        ),
        ("De Kamer krijgt in mei een brief over de mogelijkheden.",),
    ),
    _rule(
        "krijgt-zicht",
        rf"(?:krijgt|krijgen){_NO_PAPER} (?:zicht|inzicht) (?:op|in)\b",
        Silencing(_FUTURE | _PRESENT, unless_dated=True),
        ("De Kamer krijgt zo beter zicht op de uitgaven.",),
        ("De Kamer krijgt in mei een brief over het zicht op de uitgaven.",),
    ),
    _rule(
        "krijgt-geregeld",
        (
            r"(?:die|dat|welke) (?:u|uw kamer|de kamer) (?:elk|ieder|elke|iedere|jaarlijks"
            r"|halfjaarlijks)\b"
            r"|(?:elk|ieder|elke|iedere) (?:half)?(?:jaar|kwartaal|maand)\b[^;,]{0,40}"
            r"\b(?:in|via|met|bij) (?:het|de) \w*(?:verslag|rapportage|begroting|bericht|monitor)\b"
            r"|(?:wordt|worden) (?:via|door middel van) de (?:geannoteerde agenda['’]s|verslagen)\b"
        ),
        Silencing(_PRESENT),
        (
            "In dat overzicht, dat uw Kamer elk jaar krijgt, staan dezelfde gegevens.",
            "De Kamer ontvangt deze cijfers ieder jaar in het verslag van het schadefonds.",
        ),
        ("Uw Kamer krijgt elk jaar een overzicht.",),
    ),
    _rule(
        "had-mogen-verwachten",
        r"had(?:den)? (?:mogen|kunnen) (?:verwachten|tegemoetzien|zien)\b",
        Silencing(frozenset(("could",))),
        ("De brief die u in maart tegemoet had mogen zien, is nog niet gereed.",),
        ("De brief kunt u in mei tegemoetzien.",),
    ),
    _rule(
        "vertelt-dat",
        (
            rf"(?:(?:deel|delen|bericht|berichten|meld|melden|laat|laten|informeer|informeren)"
            rf" (?:ik |wij |we )?{_YOU} (?:(?:graag|ook|tevens|voorts|verder|alvast|nu|thans) )?"
            rf"(?:(?:mede|mee|weten) dat\b|dat\b(?! ?[.,;]| ?$)"
            r"(?! (?:direct|meteen|onmiddellijk|onverwijld|terstond|schriftelijk|apart)"
            r" ?(?:[.,;]|$))"
            r"(?! (?:in|bij|via) (?:het|de|mijn|een) [\w-]+ ?(?:[.,;]|$))"
            r"(?! (?:\w+ )?(?:weten|mee|mede)\b))"
            rf"|{_YOU} (?:\w+ ){{0,3}}?(?:mededelen|meedelen|berichten|melden"
            r"|informeren|laten weten|op de hoogte (?:stellen|brengen)) dat\b)"
        ),
        Silencing(_PRESENT | {"wish", "willing"}),
        (
            "Voorts deel ik u mede dat het niet mogelijk is de brief in mei aan u te zenden.",
            "Graag wil ik u melden dat ik in mei met de gemeenten spreek.",
            "Ik bericht uw Kamer dat de bouw in mei begint.",
        ),
        ("Ik deel u in mei mee wat het kost.", "Ik wil u in mei informeren over de kosten."),
    ),
    _rule(
        "ligt-ten-grondslag",
        r"ten grondslag (?:ligt|liggen),? (?:is|zijn|werd)\b",
        Silencing(_PRESENT),
        ("Het rapport dat aan de nota ten grondslag ligt, is in juli aan uw Kamer gestuurd.",),
        ("Het rapport dat aan de nota ten grondslag ligt, stuur ik u in juli.",),
    ),
    _rule(
        "schrijft-nu",
        r"schrijf u (?:omdat|naar aanleiding|in verband|vanwege|dit)\b",
        Silencing(_PRESENT),
        ("Ik schrijf u omdat dat nog niet het geval is.",),
        ("Ik schrijf u daarover in mei.",),
    ),
    _rule(
        "komt-hier-terug",
        r"(?:ten slotte|tot slot|voorts|verder|tevens|daarnaast|vervolgens|daarna|ook)"
        r" (?:kom (?:ik|wij) (?:\w+ )?terug|ga(?:an)? (?:ik|wij)\b[^;]{0,100} in) op\b"
        r"|vervolgens ga(?:an)? (?:ik|wij),",
        Silencing(_PRESENT, where="whole", unless_dated=True),
        (
            "Ten slotte kom ik terug op de oproep van het lid Jansen.",
            "Ten slotte ga ik in op de tarieven, zoals toegezegd in het debat van 3 mei.",
        ),
        ("Ten slotte kom ik in mei terug op de oproep van het lid Jansen.",),
    ),
    _rule(
        "verzocht-te-bezien",
        (
            r"(?:gevraagd|vroeg|vroegen) naar\b[^;]{0,80}\bdie (?:u|uw kamer)\b"
            r"|(?:verzocht|verzoekt|gevraagd|vraagt)\b[^;]{0,60}\bom (?:\w+ ){0,3}te \w+"
            r" (?:hoe|of|welke|wat)\b"
            r"|(?:gesproken over|overzicht (?:gegeven )?van|lijst van) (?:de|alle) \w+\b"
            r"[^;]{0,80}\bdie (?:u|uw kamer)\b"
        ),
        Silencing(frozenset(("could",)), where="sentence"),
        (
            "Uw Kamer heeft verzocht om te verkennen hoe zelfstandigen verlof kunnen krijgen.",
            "Er is gesproken over de brieven die u nog kunt verwachten.",
        ),
        ("U kunt de brief in mei verwachten.",),
    ),
    _rule(
        "vroeg-wanneer",
        (
            r"(?:verzocht|verzoekt|gevraagd|vraagt|vroeg|vroegen)\b[^;]{0,80}\b(?:wanneer"
            r"|op welke? (?:termijn|moment|datum)|(?:tijdstip|moment|datum|termijn|wijze)"
            r" waar(?:op|binnen)"
            r"|of (?:ik|wij|u|uw kamer|de kamer|het kabinet|de regering))\b[^;,]*$"
            r"|(?:lid|leden|fracties?|commissie)\b[^;]{0,80}\b(?:verlangden?|wensten?|wilden?"
            r"|vroeg|vroegen) dat (?:ik|wij|het kabinet)\b(?:(?! en (?:dat|dit|daar)\b)[^;,])*$"
        ),
        Silencing(_ALL, where="sentence"),
        (
            "De leden Jansen en Smit verlangden dat ik de Kamer elke maand een overzicht stuur.",
            "U vroeg mij om het tijdstip waarop de Kamer over de kazernes zal worden ingelicht.",
            "U vraagt of ik de Kamer in mei wil informeren.",
        ),
        (
            "U vroeg mij om het tijdstip waarop het begint; in mei zal ik u dat berichten.",
            "U vroeg of het kan, en in mei informeer ik u daarover.",
            "De leden wilden dat ik de Kamer in mei informeer en dat zal ik ook doen.",
        ),
    ),
    _rule(
        "met-het-oog-op",
        r"(?<=^ )(?:met het oog op|ten behoeve van) (?:het|de|uw)\b[^,;]*"
        r" (?:breng|stel|informeer|bericht|meld) (?:ik|wij)\b",
        Silencing(_PRESENT),
        ("Met het oog op het debat van volgende week breng ik u op de hoogte van de voortgang.",),
        ("Met het oog op het debat zal ik u volgende week informeren.",),
    ),
    _rule(
        "voor-het-overleg-nu",
        r"(?<=^ )(?:voor|in aanloop naar) het (?:\w+ )?\w*(?:debat|overleg)\b[^,;]*"
        r" (?:breng|stel) (?:ik|wij) (?:u|uw kamer) op de hoogte van (?:enige|enkele|een aantal)\b",
        Silencing(_PRESENT),
        ("Voor het algemeen overleg van 13 oktober stel ik u op de hoogte van enkele zaken.",),
        ("Voor het debat van 13 oktober stel ik u op de hoogte van de uitkomst.",),
    ),
    _rule(
        "wijze-waarop-de-kamer",
        r"(?:gesproken|gediscussieerd|vragen gesteld|opmerkingen gemaakt) over (?:de (?:wijze"
        r"|manier)"
        r" waarop|hoe) (?:het parlement|(?:de|uw) kamer)\b[^;,]*$",
        Silencing(_ALL, where="sentence"),
        ("De leden hebben gesproken over de wijze waarop de Kamer dit jaar wordt geïnformeerd.",),
        ("De leden spraken over de Kamer; die informeer ik in mei.",),
    ),
    _rule(
        "motie-verzoekt",
        r"moties? (?:\w+ ){0,3}(?:verzoekt|verzoeken|roept|roepen) (?:de regering|het kabinet|mij)"
        r"\b[^;,]*$",
        Silencing(_ALL, where="sentence"),
        ("De motie verzoekt de regering de Kamer voor het debat te informeren.",),
        ("De motie verzoekt de regering om een brief; die stuur ik u in juni.",),
    ),
    _rule(
        "vraagt-anderen",
        r"(?:zal|ga|wil) (?:ik )?(?:[^;,]{1,40} )?(?:vragen|verzoeken) [^;,]{0,60}\bte \w+ en"
        r" (?:u|uw kamer|de kamer)\b[^;,]*$",
        Silencing(frozenset(("noun",)), where="sentence"),
        ("Ik zal gemeenten vragen voor 1 juli te rapporteren en u over de uitkomst informeren.",),
        ("Ik zal gemeenten vragen te rapporteren; in mei informeer ik u.",),
    ),
    _rule(
        "dankt",
        r"(?:zeg|zeggen|betuig|betuigen) (?:ik|wij) (?:u|uw kamer|de leden)\b"
        r"(?: [^;,]{0,40})? dank\b",
        Silencing(_ALL, where="sentence"),
        ("Voor uw geduld zeg ik u dank.",),
        ("Ik zeg u een brief toe; dank voor uw geduld.",),
    ),
    _rule(
        "vraagt-mij",
        r"(?<=^ )(?:u|uw kamer|de (?:vaste )?commissie|(?:de|deze) leden|het lid [^;,]{1,40})"
        r" (?:verzoekt|verzocht|verzoeken|verzochten|vraagt|vroeg|vragen|vroegen)\b[^;,]*$",
        Silencing(_ALL, where="sentence"),
        ("U verzoekt mij uw Kamer in juni een brief over de sluizen te sturen.",),
        ("U verzoekt mij om een brief; die stuur ik uw Kamer in juni.",),
    ),
    _rule(
        "planning-van-brieven",
        r"(?:planning|overzicht|lijst|opgave)\b[^;,]{0,40} van (?:de|alle) (?:\w*brieven|stukken"
        r"|producten) die (?:u|uw kamer|de kamer|uw commissie)\b",
        Silencing(_ALL, where="sentence"),
        ("Hierbij bied ik u de planning aan van de brieven die u in mei ontvangt.",),
        ("In mei ontvangt u de brieven die u heeft gevraagd.",),
    ),
    _rule(
        "gebeurt-zo-vaak",
        r"gebeurt\b[^;,]{0,60}\b\d[\d.]* (?:keer|maal)\b",
        Silencing(_PRESENT),
        ("Dat gebeurt jaarlijks ongeveer 40.000 keer.",),
        ("Dat gebeurt jaarlijks in het verslag.",),
    ),
    _rule(
        "niet-langer-voornemens",
        r"niet (?:langer|meer) (?:voornemens|van plan)\b",
        Silencing(_ALL),
        ("Ik ben niet langer voornemens u deze te zenden.",),
        ("Ik ben voornemens u deze te zenden.",),
    ),
    _rule(
        "aangegeven-wanneer",
        r"(?:aangegeven|gemeld|bericht|uiteengezet|geschreven) (?:wanneer|in welke|op welke?)\b",
        Silencing(_ALL | {"could"}, where="sentence"),
        ("Ik heb aangegeven in welke maanden u deze brieven kunt tegemoetzien.",),
        ("Ik heb aangegeven dat u de brief in mei ontvangt.",),
    ),
    _rule(
        "in-staatscourant",
        r"\bin (?:de staatscourant|het staatsblad)"
        r" (?:bekend|te (?:doen )?(?:publiceren|plaatsen))\b",
        Silencing(_ALL),
        ("Ik ben voornemens de regeling na deze brief in de Staatscourant bekend te maken.",),
        ("Ik zal u een brief sturen over de regeling in de Staatscourant.",),
    ),
    _rule(
        "zoals-gebruikelijk-nu",
        r"zoals (?:te doen )?gebruikelijk,? (?:laat|informeer|bericht|meld|deel|stel|bied|stuur"
        r"|zend|doe) (?:ik|wij)\b",
        Silencing(_PRESENT, unless_dated=True),
        ("Zoals te doen gebruikelijk laat ik u weten hoe ik daarmee zal omgaan.",),
        ("Zoals te doen gebruikelijk zal ik u laten weten hoe ik daarmee zal omgaan.",),
    ),
    _rule(
        "beschikt-elk-jaar",
        r"(?:jaarlijks|elk jaar|ieder jaar|periodiek) (?:beschikt|beschikken) (?:u|uw kamer"
        r"|de kamer)\b"
        r"|(?:u|kamer) (?:beschikt|beschikken) (?:jaarlijks|elk jaar|ieder jaar|periodiek)\b",
        Silencing(_PRESENT),
        ("Jaarlijks beschikt uw Kamer over een overzicht van de uitgaven.",),
        ("Uw Kamer beschikt in mei over een overzicht van de uitgaven.",),
    ),
    _rule(
        "alles-wat-is-toegezegd",
        r"alles wat (?:u|uw kamer|de kamer) (?:is|wordt|werd) (?:toegezegd|beloofd)\b",
        Silencing(_ALL | {"past"}, where="sentence"),
        ("Ik houd een lijst bij van alles wat uw Kamer is toegezegd.",),
        ("Uw Kamer is voor mei een lijst toegezegd.",),
    ),
    _rule(
        "niet-eerder-dan-bij-kamer",
        r"niet eerder\b[^;]{0,60}\bdan (?:bij|aan|naar) (?:u|uw|de kamer)\b",
        Silencing(_PRESENT),
        ("Het kabinet hecht eraan dat dit niet eerder naar buiten komt dan bij uw Kamer.",),
        ("Dit komt niet eerder dan in mei bij uw Kamer.",),
    ),
    _rule(
        "desgewenst",
        r"(?:desgewenst|desgevraagd|indien gewenst|als u dat wenst|op verzoek van uw kamer)\b",
        Silencing(frozenset(("willing",))),
        ("Ik ben bereid dit desgewenst mondeling aan uw Kamer toe te lichten.",),
        ("Ik ben bereid dit schriftelijk aan uw Kamer toe te lichten.",),
    ),
    _rule(
        "bekendgemaakt",
        r"(?:wordt|worden|zal|zullen) (?!(?:\w+ ){0,8}(?:aan|met) (?:u|uw|de kamer|beide kamers)\b)"
        r"(?:\w+ ){0,8}bekendgemaakt\b",
        Silencing(frozenset(("passive", "future-passive"))),
        ("Uw Kamer kan zich uitspreken voordat het besluit wordt bekendgemaakt.",),
        ("Het besluit wordt in mei aan uw Kamer bekendgemaakt.",),
    ),
    _rule(
        "beschikt-zo",
        r"(?:(?<=^ )(?:zo|zodoende|hiermee|daarmee|aldus) beschik(?:t|ken)"
        r"|beschik(?:t|ken) (?:u|uw kamer|de kamer) (?:zo|zodoende|hiermee|daarmee|aldus|nu))\b",
        Silencing(_PRESENT, where="sentence"),
        ("Voor het overleg van 30 mei beschikt de Kamer zo over de nieuwste gegevens.",),
        ("Voor het overleg van 30 mei beschikt de Kamer over de nieuwste gegevens.",),
    ),
    _rule(
        "verneemt-graag",
        r"(?:(?:verneemt|ontvangt|ziet) (?:de|uw) (?:kamer|commissie)"
        r"|(?:kamer|commissie|leden) (?:verneemt|vernemen|ontvangt))"
        r" (?:[^;,]{1,40} )?(?:graag|gaarne)\b"
        r"|(?<=^ )(?:graag|gaarne) vertel (?:ik|wij)\b"
        r"|(?:graag|gaarne) (?:hoor|horen|verneem|vernemen) (?:ik|wij|we)\b"
        r"|(?:hoor|horen|verneem|vernemen) (?:ik|wij|we) (?:graag|gaarne)\b",
        Silencing(_PRESENT),
        ("De planning verneemt de Kamer graag vóór 13 september.",),
        ("De planning verneemt de Kamer uiterlijk op 13 september.",),
    ),
    _rule(
        "vroeg-of-ik",
        r"(?:vroeg|vroegen|gevraagd|informeerden?)\b[^;]{0,100}\bof (?:ik|wij|het kabinet)\b"
        r"|(?:vroeg|verzocht|vraagt|verzoekt) u (?:mij |ons |het kabinet )?(?:om )?(?:de"
        r"|uw) kamer\b",
        Silencing(_ALL, where="sentence"),
        ("Het lid Jansen vroeg mij of ik de Kamer daarover een voorstel wil doen.",),
        ("Zoals het lid Jansen vroeg, zal ik de Kamer daarover een voorstel doen.",),
    ),
    _rule(
        "komt-later",
        r"(?:komt|volgt|verschijnt) (?:die|dat|deze|dit|de|het) \w+ (?:daarom |dus )?later"
        r"(?= ?(?:[.,:;]|$))|(?<=, )(?:komt|komen) later(?= ?[.:;])|dan beantwoord\b",
        Silencing(_PRESENT),
        (
            "Daardoor komt dat halfjaarbericht later.",
            "De uitkomsten, die u in mei zou ontvangen, komen later: de server is defect.",
        ),
        ("Dat halfjaarbericht komt in mei.",),
    ),
    _rule(
        "zou-toen",
        r"(?:toegezegd|beloofd), (?:waarvan|waarover|die|dat|welke)\b[^;]{0,80}\bzou(?:den)?\b",
        Silencing(frozenset(("past",)), where="whole"),
        ("U is een doorlichting toegezegd, waarvan de uitkomsten u in mei zouden bereiken.",),
        ("U is een doorlichting toegezegd voor de zomer.",),
    ),
    _rule(
        "blijft-achterwege",
        r"(?:blijft|blijven) (?:\w+ )?achterwege\b",
        Silencing(_FUTURE),
        ("De notitie blijft achterwege, nu u in mei een rapport hebt ontvangen.",),
        ("De notitie, die achterwege zou blijven, zal ik u alsnog sturen.",),
    ),
    _rule(
        "niet-van-mij",
        r"niet van (?:mij|ons)\b",
        Silencing(_ALL),
        ("U ontvangt die dus niet van mij.",),
        ("U ontvangt die van mij.",),
    ),
    _rule(
        "ontkennend",
        r"(?:ontkennend|bevestigend|instemmend)\b",
        Silencing(_PRESENT),
        ("De vraag of wij u maandelijks bijpraten, beantwoorden wij ontkennend.",),
        ("De vragen beantwoord ik voor het debat.",),
    ),
    _rule(
        "aangehaald",
        r"[^ ]*[»”],? ?(?:zei|zegt|schreef|schrijft|aldus|antwoordde|stelde|verklaarde|meldde)\b",
        Silencing(_ALL, where="whole"),
        ("«Daar kom ik op terug», zei de Minister van Justitie toen.",),
        ("Op «Daar kom ik op terug» zal ik u in mei nader berichten.",),
    ),
    _rule(
        "onder-meer-via",
        rf"(?<=^ )(?!.* (?:\d{{4}}|{alternation(MONTHS)}|\w*reces|prinsjesdag|kwartaal|zomer|najaar"
        r"|voorjaar)\b).*\bonder (?:andere|meer)\b[^;]{0,40}\b(?:via|door middel van)",
        Silencing(frozenset(("passive",)), where="sentence"),
        ("Uw Kamer wordt hierover onder meer geïnformeerd via de jaarrapportage.",),
        ("Uw Kamer wordt in mei onder meer geïnformeerd via de voortgangsbrief.",),
    ),
    _rule(
        "bij-alle",
        r"(?<=^ )(?:voor|bij) (?:alle )?(?:projecten|investeringen|contracten)\b"
        r"(?!.*\b(?:zal|zullen|voortaan)\b)",
        Silencing(frozenset(("passive",)), where="whole"),
        ("Bij projecten boven die grens wordt de Kamer met een brief geïnformeerd.",),
        ("Bij het project wordt de Kamer met een brief geïnformeerd.",),
    ),
    _rule(
        "in-wat-er-al-is",
        r"in (?:de|het|mijn) (?:huidige|lopende|vorige|geldende|vastgestelde) [\w-]+"
        r" (?:treft|vindt|leest) (?:u|uw kamer)\b",
        Silencing(_PRESENT),
        ("In de huidige begroting treft u op pagina 14 de oude reeksen aan.",),
        ("In de volgende begroting treft u de nieuwe reeksen aan.",),
    ),
    _rule(
        "commissie-zal",
        r"(?<=^ )de (?:europese )?commissie (?:zal|gaat|komt|verwacht)\b(?! (?:ik|wij)\b)"
        r"(?!.*\b(?:ontvangen|krijgen|geïnformeerd|bericht|ingelicht|tegemoet|van mij|gezonden"
        r"|gestuurd|toegezonden|aangeboden)\b)",
        Silencing(_ALL),
        ("De Commissie zal uw Kamer in juni antwoorden.",),
        (
            "De vraag van de commissie zal ik in juni beantwoorden.",
            "De commissie zal hierover in mei worden geïnformeerd.",
        ),
    ),
    _rule(
        "in-stuk-van-ander",
        r"(?<=^ )in (?:haar|hun) (?:[\w-]+ ){1,3}(?:zal|zullen|gaat|gaan) (?:de|het)"
        r" (?!minister|staatssecretaris|kabinet|regering)",
        Silencing(_ALL),
        ("In haar volgende mededeling zal de Commissie ingaan op de kosten.",),
        ("In haar volgende brief zal de minister ingaan op de kosten.",),
    ),
    _rule(
        "komt-tot",
        r"tot (?:een|de|het|mijn) (?:[\w-]+ ){1,4}(?:(?:te|wil|wilde|willen|zal|zou|kan|kon"
        r"|moet) )?"
        r"(?:kom|komt|komen)\b",
        Silencing(frozenset(("reported",))),
        ("Ik heb uw Kamer gemeld dat ik samen met de sector tot een visie wil komen.",),
        ("Ik heb uw Kamer gemeld dat ik met een visie zal komen.",),
    ),
    _rule(
        "altijd-al",
        r"zet(?:ten)? (?:ik |wij |het kabinet )?(?:zich|mij|ons)\b[^;,]{0,60}"
        r"\b(?:altijd|steeds|proactief|pro-actief|adequaat|zo (?:goed|volledig) mogelijk)\b"
        r"|(?:grote )?bereidheid\b[^;,]{0,40} om\b",
        Silencing(frozenset(("effort", "willing")), where="sentence", unless_dated=True),
        (
            "Het kabinet zet zich ervoor in het parlement proactief en adequaat te informeren.",
            "Het kabinet zet zich er altijd voor in uw Kamer volledig te informeren.",
            "Er is grote bereidheid bij het kabinet om uw Kamer optimaal te informeren.",
        ),
        ("Ik zet mij ervoor in uw Kamer voor de zomer te informeren.",),
    ),
    _rule(
        "geeft-aanleiding-tot",
        r"(?:geeft|geven|gaf|gaven) (?:mij |ons |het kabinet )?aanleiding tot\b",
        Silencing(_PRESENT),
        ("De brief van de commissie geeft aanleiding tot de volgende reactie namens het kabinet.",),
        ("De brief geeft zorg; ik geef u in mei een reactie.",),
    ),
    _rule(
        "ter-griffie-ontvangen",
        r"(?<=^ )ter griffie van\b",
        Silencing(_PRESENT, where="whole"),
        ("Ter griffie van de Eerste en van de Tweede Kamer ontvangen op 10 juni 2016.",),
        ("U ontvangt het verdrag ter griffie van de Kamer op 10 juni 2016.",),
    ),
    _rule(
        "ander-laat-weten",
        r"(?:het|de) (?!minister|staatssecretaris|kabinet|ministerie|regering|bewinds)[\w-]+"
        r" (?:\w+ ){0,2}(?:heeft|hebben) (?:mij |ons )?(?:zojuist |inmiddels |onlangs )?"
        r"(?:laten weten|gemeld|bericht|aangegeven) dat (?:het|hij|zij|ze)\b"
        r"|(?:gemeld|bericht|laten weten|meegedeeld|geschreven) dat (?:de|het)"
        r" (?!minister|staatssecretaris|kabinet|ministerie|regering|bewinds)[\w-]+"
        r" (?:verwacht|verwachtte|hoopt|hoopte|voornemens|streeft|beoogt)\b"
        r"|(?<=^ )het openbaar ministerie (?:heeft|had)\b",
        Silencing(frozenset(("reported",)), where="sentence"),
        ("Ik meld u dat het voorzitterschap heeft laten weten dat het verslag zal doen.",),
        ("De minister heeft laten weten dat hij in mei verslag zal doen.",),
    ),
    _rule(
        "vooruitlopend",
        # found after the word that opens the clause, so that a term still counts
        r"(?<=vooruitlopend )(?:hierop|daarop|op)\b",
        Silencing(_PRESENT, unless_dated=True),
        ("Vooruitlopend daarop meld ik u dat het er gisteren 1.987 waren.",),
        ("Ik loop daarop niet vooruit; in mei meld ik u de uitkomst.",),
    ),
    _rule(
        "sinds",
        rf"(?:{_SINCE}\b[^;]*\b{_GETS}|{_GETS}\b[^;,]{{0,60}} {_SINCE})\b",
        Silencing(_PRESENT),
        (
            "Sinds de start ontvangt uw Kamer tweemaal per jaar een rapportage.",
            "Over het programma wordt uw Kamer sinds 2018 met voortgangsrapportages geïnformeerd.",
        ),
        ("De uitstroom sinds de start van de proef meld ik u in mei.",),
    ),
    _rule(
        "volgens-de-regels",
        # found after the words that open the clause, so that a term still counts
        r"(?<=op grond van de )(?:\w+ )?(?:regels|regelgeving)\b",
        Silencing(_PRESENT, unless_dated=True),
        ("Op grond van de geldende regels wordt het parlement over verkoop geïnformeerd.",),
        ("Over de geldende regels wordt uw Kamer in mei geïnformeerd.",),
    ),
    _rule(
        "zoals-het-nu-gaat",
        r"(?:krijgt|ontvangt) (?:(?:u|uw kamer|de kamer) )?(?:nu|thans|momenteel|op dit moment)"
        r" (?:\w+maal|(?:een|één|twee|drie|vier) keer|elk|elke|ieder|iedere|per|jaarlijks)\b",
        Silencing(_PRESENT),
        ("De Kamer krijgt nu eenmaal per jaar een overzicht.",),
        ("De Kamer krijgt voortaan eenmaal per jaar een overzicht.", "U ontvangt nu de brief."),
    ),
    _rule(
        "in-eerdere-brief",
        (
            r"(?:(?<=^ )(?!zoals\b)(?:\w+ ){0,2}?"
            r"|(?:ga|gaat|kom|komt|informeer) (?:ik|wij|het kabinet) (?:\w+ ){0,3}?)"
            r"in (?:de|mijn|onze) (?:\w+ )?(?:brief [^;]{0,60}?|[\w-]*(?:reactie|nota|notitie) )"
            r"(?:van|d\.d\.) \d{1,2} (?:januari"
            r"|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
            r"(?! a\.s)"
            r"|(?<=^ )in (?:de|mijn|onze) [\w-]*brief\b[^;,]{0,80}\bdie [^;,]{0,80}\b(?:is|werd|heb"
            r"|heeft"
            r"|hebben) (?:verstuurd|gestuurd|verzonden|gezonden|toegezonden|toegestuurd|aangeboden"
            r"|ontvangen)\b"
            r"|(?<=^ )in (?:de )?(?:voornoemde|(?:boven|eerder)?(?:genoemde|vermelde))"
            r" [\w-]*(?:brief|nota|notitie|rapportage|reactie)\b"
            r"|(?<=^ )in de op \d[^;,]{0,30} (?:gezonden|verzonden|gestuurde|verstuurde)"
            r" [\w-]*brief\b"
        ),
        Silencing(_PRESENT, unless_dated=True),
        (
            "In de brief van 11 oktober 2023 gaat het kabinet nader in op de hulp aan uw Kamer.",
            "In genoemde brief wordt nader op deze gevolgen ingegaan.",
        ),
        (
            "In de volgende brief ga ik daar nader op in.",
            "Zoals ik in mijn brief van 3 mei heb gemeld, ontvangt u in juli een reactie.",
        ),
    ),
    _rule(
        "hierbij",
        _HERE,
        Silencing(_PRESENT),
        (
            "Hierbij informeer ik uw Kamer over het besluit.",
            "In deze brief ga ik op deze vragen in.",
            "De cijfers vindt u in bijlage 2.",
        ),
        (
            "Ik laat hem dat langs deze weg nog weten.",
            "Ik informeer u in mei over de wijze waarop de sector hierbij wordt betrokken.",
        ),
    ),
    _rule(
        "bijlage",
        r"(?:in (?:de )?bijlagen?,|als (?:de |een )?(?:eerste |tweede |derde |aparte "
        r"|afzonderlijke )?bijlagen?\d{0,2}\b(?! (?:van|bij) (?!deze|dit)))",
        Silencing(_PRESENT, unless_dated=True),
        (
            "Het verslag, met de cijfers als bijlage, doe ik uw Kamer toekomen.",
            "Het verslag treft u als bijlage aan.",
        ),
        ("De cijfers vindt u in bijlage 2.",),
    ),
    _rule(
        "opbouw",
        r"(?:allereerst|achtereenvolgens|om te beginnen"
        r"|(?:ga(?:an)? (?:ik|wij|we)|(?:ik|wij|we) ga(?:an)?) (?:\w+ ){0,2}eerst (?:\w+ )?in op"
        r"|(?:schets|bespreek|beschrijf) (?:ik|wij|we) (?:\w+ ){0,2}eerst(?! met)"
        r"|eerst ga ik (?:\w+ )?in op"
        r"|eerst (?:informeer|bericht) (?:ik|wij|we)\b[^;]*\b(?:daarna|vervolgens|tot slot) over"
        r"|(?:hierna|daarna|vervolgens) (?:geef|geven|schets|schetsen|bespreek|bespreken|beschrijf"
        r"|beschrijven) (?:ik|wij|we)(?! (?:u|uw kamer|de kamer)\b))\b",
        Silencing(_FUTURE | _PRESENT, where="sentence"),
        (
            "Allereerst zal ik u informeren over de stand van zaken.",
            "We gaan eerst in op de bevindingen, en geven daarna onze reactie daarop.",
            "Eerst informeer ik u over de sluizen, daarna over de bruggen.",
            "Hierna geef ik per aanbeveling een reactie.",
        ),
        (
            "Eerst zal ik in mei met de sector spreken en u daarover informeren.",
            "In mei spreek ik met de sector; daarna informeer ik u.",
            "Eerst informeer ik u over de sluizen; daarna volgt een brief over de bruggen.",
            "Daarna geef ik uw Kamer mijn reactie op de aanbevelingen.",
        ),
    ),
    _rule(
        "hierna",
        r"(?:bied|geef|schets|treft|vindt|ontvangt) (?:ik|wij|u)\b[^;,]{0,40} hierna(?! nog)\b",
        Silencing(_PRESENT),
        ("Op uw verzoek bied ik u hierna het gevraagde overzicht aan.",),
        ("De evaluatie begint in mei; hierna ontvangt u een overzicht.",),
    ),
    _rule(
        "zal-hierbij",
        _HERE,
        Silencing(_FUTURE, unless_dated=True),
        ("Ik zal hieronder nader op deze vragen ingaan.",),
        ("Ik zal u hierover een brief sturen.",),
    ),
    _rule(
        "in-hoofdstuk",
        r"(?<=  )(?:hoofdstuk|paragraaf|onderdeel) \d{1,2}\)(?= ?\.?$)",
        Silencing(_FUTURE | _PRESENT, where="whole"),
        ("Op de bevindingen zal ik dan een reactie geven (hoofdstuk 2).",),
        ("Over het plan (hoofdstuk 2) zal ik u in mei een brief sturen.",),
    ),
    _rule(
        "vandaag",
        r"(?:(?<!na )(?<!vanaf )(?<!dat )(?<!die )vandaag|(?<!na )(?<!vanaf )heden"
        rf"|(?:ontvangt|krijgt|wordt|worden|gaat|gaan|stuur|zend|bied|doe) (?:ik )?"
        rf"(?:u|uw kamer|de kamer) {NOW}"
        rf"|(?:stuur|zend|bied) ik (?:(?:u|uw kamer|de kamer) )?(?:dit|deze) [\w-]+ {NOW}"
        rf"|{GIVEN_NOW}"
        r"|(?:waarvan|waarover|die|dat) (?:ik|wij) (?:u|uw kamer|de kamer) (?:thans|hierbij)"
        r"|(?:gelijktijdig|tegelijkertijd) met (?:deze|dit|mijn)|tegelijk met (?:deze|dit)"
        r"|tegelijk(?:ertijd)? met (?:de beantwoording van|mijn antwoord op) (?:deze|dit)"
        r"|parallel aan (?:deze|dit)"
        r"|(?:ontvangt|krijgt) (?:u|uw kamer|de kamer) [^;]{1,80} los van (?:de|het|deze|dit))"
        r"\b(?! en\b)",
        Silencing(_PRESENT),
        (
            "De begrotingen gaan uw Kamer vandaag separaat toe.",
            "De brief die ik u had toegezegd, krijgt u nu.",
            "Parallel aan deze brief ontvangt u een brief van de minister van Justitie.",
        ),
        (
            "Ik zal u binnen drie weken na morgen berichten.",
            "U ontvangt het advies binnen een maand na vandaag.",
            "Vanaf vandaag krijgt u van mij elke maand een overzicht.",
            "De brief die ik u had toegezegd, krijgt u nu voor het reces.",
        ),
    ),
    _rule(
        "deze-brief-nu",
        rf"(?:ontvangt|krijgt|bereikt) (?:u|uw kamer|de kamer) (?:\w+ )?{THIS} {LETTER}\b"
        r"|(?:ontvangt|krijgt) (?:(?:u|uw kamer|de kamer) )?(?:dit|deze) [\w-]+ (?:\w+ )?later dan"
        r" (?:te doen )?(?:gebruikelijk|normaal)\b"
        r"|(?:komt|bereikt|ontvangt|krijgt|verschijnt)(?: (?:u|uw kamer))?(?: deze [\w-]+)?"
        r" later dan u [^;,]{0,20}\bgew(?:end|oon)\b"
        r"|bereikt [^;,]{0,60}\bu (?:nu|thans|eerst nu|nu pas|vandaag)\b"
        r"|zoals u (?:van (?:mij|ons) )?gewend bent\b"
        rf"(?![^;]* (?:{NAMED_TIMES})\b)"
        rf"|{THIS} {LETTER} (?:(?:ontvangt|krijgt|bereikt) (?:u|uw kamer|de kamer)|komt"
        r"|verschijnt|volgt) (?:\w+ )?later dan\b"
        r"|(?:dit|deze) (?:\w*rapport(?:age)?|standpunt|advies|overzicht|evaluatie) (?:bereikt"
        r"|ontvangt|krijgt)(?: (?:u|uw kamer))? later dan (?:te doen )?(?:gebruikelijk|normaal)\b"
        rf"|{THIS} {LETTER} (?:stuur|zend|bied|schrijf)\b(?! (?:\w+ ){{0,4}}(?:in|voor|vóór|eind"
        r"|begin|medio|uiterlijk|dit|volgend\w*|na|zo|binnen|nog|zodra)\b)",
        Silencing(_PRESENT, unless_dated=True),
        ("Om die reden ontvangt u deze brief nu.",),
        ("De toegezegde brief is bijna gereed; u ontvangt die brief in mei.",),
    ),
    _rule(
        "stuurt-deze-brief",
        rf"(?:stuur|zend|schrijf|richt) (?:ik|wij) (?:aan )?(?:u|uw kamer|de kamer|uw commissie)"
        rf" {THIS} (?:\w+ )?{LETTER}\b",
        Silencing(_PRESENT),
        ("Kort voor het reces stuur ik u deze verzamelbrief.",),
        ("Kort voor het reces stuur ik u een verzamelbrief.",),
    ),
    _rule(
        "dit-is-de-brief-die",
        rf"(?<=^ )dit is (?:de|het|mijn|een) (?:\w+ ){{0,3}}?{LETTER}\b[^;]{{0,120}}?"
        r" (?:die|dat) (?:u|uw kamer|de kamer)\b",
        Silencing(_PRESENT, where="sentence", unless_dated=True),
        ("Dit is de laatste brief over de sluizen die u van mij krijgt.",),
        ("Dit is de eerste rapportage; de tweede ontvangt u in juni.",),
    ),
    _rule(
        "deze-brief-die",
        rf"{THIS} {LETTER},? (?:die|dat|welke) (?:ik|wij|het kabinet)\b[^;,]{{0,80}}\b(?:aanbied"
        r"|stuur|zend|toezend|toestuur|schrijf|aanbieden|sturen|zenden)\b"
        rf"|(?<=^ )(?:in|met) {THIS} {LETTER} [^,;]{{0,120}} en (?:ga|schets|informeer|licht|geef"
        r"|bespreek|beschrijf|meld|doe) (?:ik|wij)\b",
        Silencing(_PRESENT, where="sentence", unless_dated=True),
        (
            "Met deze brief, die ik u mede namens mijn ambtgenoot aanbied, doe ik dat.",
            "In deze brief schets ik de stand van zaken en ga ik in op de komende tijd.",
        ),
        ("De brief die ik u in mei stuur, gaat daarop in.",),
    ),
    _rule(
        "vragen-de-leden",
        r"(?:de|deze|voornoemde|genoemde) (?:aan het woord zijnde )?leden (?:van (?:de )?(?:fractie"
        r" van de )?[\w-]+ )?(?:hebben begrepen|hebben kennisgenomen|hebben gelezen|danken|bedanken"
        r"|hopen|verwelkomen|waarderen|steunen|achten|vinden|hechten|benadrukken|onderschrijven"
        r"|begrepen|begrijpen|vernamen|gaan ervan uit|vragen"
        r"|vroegen"
        r"|informeren|verzoeken|willen|wensen|constateren|lezen|horen|vernemen|wijzen|merken"
        r"|herinneren|memoreren|stellen)\b",
        Silencing(_ALL, where="sentence"),
        ("De leden van de D66-fractie vragen of de regering de Kamer in mei kan informeren.",),
        ("De leden van de D66-fractie zal ik in mei informeren.",),
    ),
    _rule(
        "per-onderwerp",
        r"per (?:\w*spoor|onderwerp|thema|onderdeel|motie|toezegging|maatregel|hoofdstuk"
        r"|aanbeveling)"
        r" (?:(?:informeer|geef|ga|meld|schets|beschrijf|licht) (?:ik|wij)|zullen de vragen)\b"
        r"|in de volgorde van (?:het|uw) (?:\w+ )?verslag\b",
        Silencing(_PRESENT | _FUTURE),
        ("Per spoor informeer ik uw Kamer over de plannen voor de komende periode.",),
        ("Per spoor ontvangt u in mei een brief.",),
    ),
    _rule(
        "mede-gelet-op",
        (
            r"(?:mede )?(?:gelet op|met het oog op|in aanloop naar|voorafgaand aan|ten behoeve"
            r" van)\b[^;]*\b(?:de volgende(?! (?:\w*raad|vergadering|bijeenkomst|zitting|top"
            r"|formele|informele))|het volgende|als volgt)\b|graag (?:praat"
            r"|informeer)\b[^;]*\b(?:gelet|in aanloop naar)\b"
        ),
        Silencing(_PRESENT),
        (
            "In aanloop naar het debat informeer ik uw Kamer over de volgende onderwerpen.",
            "Graag praat ik u bij, mede gelet op het debat van morgen.",
        ),
        ("Voorafgaand aan het debat informeer ik uw Kamer over de kosten.",),
    ),
    _rule(
        "het-volgende",
        r"het volgende(?= ?(?:[,.:;]|$)| (?:berichten|meedelen|mededelen|mee|mede|melden|weten"
        r"|opmerken|aan|op|over|omtrent|inzake|met betrekking|ten aanzien)\b)"
        r"|de volgende (?:onderwerpen|punten|zaken|thema['’]s|vragen|aspecten"
        r"|ontwikkelingen)\b",
        Silencing(_PRESENT | {"wish"}),
        (
            "Kan ik u over de situatie het volgende berichten.",
            "Namens mijn ambtgenoot meld ik u het volgende over de tarieven.",
            "Ik wil uw Kamer informeren over het volgende.",
        ),
        (
            "Het volgende verslag komt in mei.",
            "Ik informeer u voor het volgende debat over de kosten.",
        ),
    ),
    _rule(
        "neemt-mee-in-stand",
        r"(?:verder|ook|daarnaast|tevens|voorts|graag|hierbij|hiermee|tot slot|ten slotte"
        r"|toegezegd) neem(?:en)?"
        r" (?:ik|wij) (?:u|uw kamer|de kamer) (?:\w+ )?mee in (?:de|het) (?:stand van zaken"
        r"|ontwikkelingen|voortgang)\b",
        Silencing(_PRESENT),
        ("Verder neem ik u mee in de stand van zaken betreffende enkele onderwerpen.",),
        ("In juni neem ik uw Kamer mee in de stand van zaken.",),
    ),
    _rule(
        "enkele-onderwerpen",
        r"over (?:een aantal|enkele|verschillende|diverse|twee|drie|vier|vijf|zes|zeven|acht|negen"
        r"|tien) (?:\w+ )?(?:onderwerpen|punten|zaken|dossiers|ontwikkelingen|thema['’]s|moties"
        r"|toezeggingen|onderzoeken|rapporten)\b",
        Silencing(_PRESENT),
        ("Voorafgaand aan het reces informeer ik u over vijf onderwerpen.",),
        ("Voor het reces informeer ik u over de onderwerpen die u noemde.",),
    ),
    _rule(
        "afschrift",
        r"afschrift(?:en)? van (?:deze brief|dit schrijven)\b"
        r"|(?:deze|dezelfde|gelijkluidende) brief\b[^;]{0,100}\b(?:eerste|tweede) kamer\b"
        r"|(?:eerste|tweede) kamer (?:ontvangt|krijgt) (?:deze|dezelfde) brief\b",
        Silencing(_ALL),
        (
            "Een afschrift van deze brief gaat naar de Eerste Kamer.",
            "Deze brief wordt gelijktijdig aangeboden aan de Eerste Kamer.",
        ),
        ("Een afschrift van de brief aan de provincie gaat in mei naar de Kamer.",),
    ),
    _rule(
        "terug-van-toezegging",
        r"(?:op|van) (?:die|deze|mijn|onze) (?:\w+ )?(?:toezegging|belofte|afspraak)\b[^;]{0,60}"
        r"\b(?:moet (?:ik|wij) (?:\w+ )?terugkomen|kom ik (?:daarom |hierbij |nu )?terug(?= ?[.,:;]"
        r"|$))|(?:kom ik|ik kom) (?:\w+ )?terug van (?:mijn|onze|die|deze) (?:\w+ )?"
        r"(?:toezegging|belofte|afspraak)\b"
        r"|(?:moet ik|ik moet) (?:\w+ )?terugkomen (?:op|van) (?:mijn|onze) (?:\w+ )?"
        r"(?:toezegging|belofte|afspraak)\b",
        Silencing(_ALL, where="whole"),
        (
            "Op die toezegging moet ik terugkomen.",
            "Ik kom terug van mijn toezegging om voor de zomer een nota aan u te zenden.",
        ),
        ("Op die toezegging kom ik in mei terug.",),
    ),
    _rule(
        "antwoord-op-vraag",
        rf"(?:{_JUST_SAID}(?:in|bij|onder) (?:het|mijn|ons|de) (?:\w+ )?antwoord(?:en)?\b"
        rf"(?![^,;]{{0,60}}\b{_SAID}\b)"
        rf"|antwoord(?:en)? \d+\b"
        rf"|(?<!antwoord op )(?<!een antwoord op de )(?<!^ de )(?<!^ de beantwoording van )(?<!^ de"
        rf" antwoorden op ){_SAID_AT}vra(?:ag|gen) \d+\b"
        rf"(?![^,;]{{0,60}}\b{_SAID}\b))",
        Silencing(_ALL),
        ("Daarop ga ik in het antwoord op vraag 5 nader in.",),
        (
            "Ik zal de vragen voor de zomer beantwoorden.",
            "Is dat advies er, dan krijgt u alsnog een antwoord op de vragen 6 tot en met 8.",
            "Zoals ik in het antwoord op vraag 3 heb aangegeven, wordt u in mei geïnformeerd.",
            "Uw Kamer wordt in mei geïnformeerd (zie het antwoord op vraag 3).",
        ),
    ),
    _rule(
        "stukken-van-het-jaar",
        r"(?:bij|in|via|met) (?:de|het) (?:jaarlijkse )?(?:begroting|jaarverslag) en (?:(?:in|bij"
        r"|via|met)"
        r" )?(?:de|het) (?:begroting|jaarverslag)\b|via de (?:reguliere )?begrotingsstukken\b",
        Silencing(frozenset(("passive",))),
        ("Bij de begroting en in het jaarverslag wordt de Kamer geïnformeerd over de voortgang.",),
        ("Bij de begroting wordt de Kamer geïnformeerd over de voortgang.",),
    ),
    _rule(
        "zoals-gebruikelijk",
        r"(?:zoals (?:gebruikelijk|bekend|u bekend|ieder jaar|elk jaar|altijd)|is gebruikelijk"
        r"|sindsdien)\b",
        Silencing(_PRESENT),
        (
            "De agenda gaat u zoals gebruikelijk twee weken van tevoren toe.",
            "Sindsdien ontvangt u halfjaarlijks een bericht.",
        ),
        ("Ik kan de vragen niet binnen de gebruikelijke termijn beantwoorden.",),
    ),
    _rule(
        "van-amendement",
        r"\bamendement\b[^;]{0,100}\b(?:op grond waarvan|waardoor|waarmee|dat regelt)\b",
        Silencing(_PRESENT, where="whole"),
        ("Aangenomen is een amendement op grond waarvan de Kamer een ontwerp krijgt.",),
        ("Het amendement over het ontwerp dat de Kamer in mei krijgt, is aangenomen.",),
    ),
    _rule(
        "anderen-rapporteren",
        r"(?<=^ )de (?:inspectie|algemene rekenkamer|onderzoeksraad|autoriteit|nza|acm|afm|rvo|ind"
        r"|\w*planbureau|\w*ombudsman)(?: \w+){0,4} (?:rapporteert|publiceert)\b",
        Silencing(_PRESENT, where="whole"),
        ("De Inspectie rapporteert hierover in een rapportage, die in april verschijnt.",),
        ("De rapportage van de Inspectie stuur ik u in april.",),
    ),
    _rule(
        "rapporteert-geregeld",
        r"(?<=^ )de (?:minister|staatssecretaris)\b(?! en ik\b)[^;]{0,80} (?:rapporteert|informeert"
        r"|bericht)\b[^;]{0,60}\b(?:jaarlijks|halfjaarlijks|periodiek|regelmatig) in (?:de|het|zijn"
        r"|haar)\b",
        Silencing(_PRESENT),
        ("De Minister van Sociale Zaken rapporteert daarover periodiek in de arbeidsmarktbrief.",),
        ("Ik rapporteer daarover voortaan periodiek in de arbeidsmarktbrief.",),
    ),
    _rule(
        "is-gebruikelijk",
        r"\b(?:is|was) [^;:]{0,40}\bgebruikelijk ?:",
        Silencing(_PRESENT, where="sentence"),
        ("Dit is sinds 2018 gebruikelijk: tweemaal per jaar ontvangt uw Kamer een brief.",),
        ("Dit is niet gebruikelijk, maar in mei ontvangt uw Kamer een brief.",),
    ),
    _rule(
        "vast-gebruik",
        r"(?:(?:conform|volgens|naar) (?:een )?(?:vast|goed|staand|bestendig) gebruik"
        r"|in de praktijk (?:ontvangt|krijgt|wordt|worden))\b"
        rf"(?![^;]* (?:\d{{4}}|{alternation(MONTHS)}|\w*reces|prinsjesdag|zomer|najaar|voorjaar"
        r"|binnenkort|spoedig)\b)",
        Silencing(_PRESENT, where="sentence"),
        ("Conform vast gebruik bied ik u tweemaal per jaar een halfjaarbericht aan.",),
        ("Conform vast gebruik bied ik u in mei het halfjaarbericht aan.",),
    ),
    _rule(
        "vanzelfsprekend",
        r"(?:vanzelfsprekend|gebruikelijk|standaard)\b",
        Silencing(frozenset(("passive",)), unless_dated=True),
        ("Relevante informatie wordt vanzelfsprekend met uw Kamer gedeeld.",),
        ("Relevante informatie wordt in mei met uw Kamer gedeeld.",),
    ),
    _rule(
        "staande-praktijk",
        r"(?<=^ )(?!zodra |wanneer |nadat )"
        r"(?!.*\b(?:voortaan|ook in de toekomst|vanaf|ingang|eerst|eerste|beginnen|rekenen"
        r"|start(?:end)?"
        r"|aanvang|toegezegd)\b)"
        r".*\b(?:jaarlijks|halfjaarlijks|maandelijks|periodiek|regelmatig|structureel|doorlopend"
        r"|standaard|(?:via|middels|door middel van) \w*(?:rapportages|brieven)"
        r"|via (?:de|het|onze|mijn) (?:jaarlijkse|halfjaarlijkse|maandelijkse|gebruikelijke)"
        r"|(?:ieder|elk|iedere|elke|per) (?:jaar|half ?jaar|kwartaal|maand|voorjaar|najaar|week)"
        r"|voorafgaand aan (?:elke?|iedere?)"
        r"|op (?:kwartaal|maand|(?:half)?jaar)basis"
        r"|op de (?:gebruikelijke|gewone|gewoonlijke) (?:wijze|manier)"
        r"|volgens de (?:bestaande|gebruikelijke|vaste|geldende) (?:procedure|werkwijze))\b",
        Silencing(frozenset(("passive",)), where="sentence"),
        ("Uw Kamer wordt jaarlijks geïnformeerd via het jaarverslag.",),
        ("Vanaf volgend jaar bericht ik u elk kwartaal.", "Uw Kamer wordt in mei geïnformeerd."),
    ),
    _rule(
        "volgens-de-wet",
        r"(?<=^ )(?!.*\b(?:ik|wij|we)\b)"
        rf"(?!.* (?:\d{{4}}|{alternation(MONTHS)}|\w*reces|prinsjesdag|kwartaal|zomer|najaar"
        r"|voorjaar)\b)"
        r".*\b(?:ingevolge|krachtens|volgens|op grond van|op (?:de )?voet van)"
        r" (?:artikel \d|de (?:\w+ )?wet\b|(?:de )?\w+wet\b|het \w*(?:besluit|reglement)\b)",
        Silencing(_PRESENT, where="whole"),
        (
            "Wijzigingen worden op voet van artikel 131 van de wet aan de Kamers overgelegd.",
            "Het ontwerp ligt volgens artikel 12 twee weken bij het parlement.",
        ),
        (
            "Op grond van artikel 3 stuur ik u het verslag in mei.",
            "Volgens de wet wordt het verslag in 2025 aan de Kamer gezonden.",
        ),
    ),
    _rule(
        "zo-gaat-het",
        r"\b(?:sinds jaar en dag|van oudsher|(?:komt|komen|gaat|gaan|krijgt) (?:\w+ )?vanzelf"
        r"|steevast)\b",
        Silencing(_PRESENT, where="whole"),
        (
            "Bij verkoop ontvangt de Kamer een afschrift; zo gaat het sinds jaar en dag.",
            "Grote projecten komen dan vanzelf bij uw Kamer langs.",
        ),
        ("Vanzelfsprekend ontvangt uw Kamer een afschrift.",),
    ),
    _rule(
        "volgt-geen-stuk",
        r"volgt (?:een|het|de) (?:\w+ )?(?:bezoek|gesprek|inspectie|controle|overleg|sessie|ronde"
        r"|fase|besluit|behandeling|zitting|stap)\b",
        Silencing(_PRESENT),
        ("Binnen zes maanden na dat bericht volgt een eerste bezoek.",),
        ("Na dat bezoek volgt een bericht.",),
    ),
    _rule(
        "over-zulke",
        r"over (?:zulke|dergelijke|dit soort) [\w-]+",
        Silencing(_PRESENT, unless_dated=True),
        ("De leden worden over zulke gegevens vertrouwelijk bijgepraat.",),
        ("Ik informeer uw Kamer over deze gegevens.",),
    ),
    _rule(
        "stuk-dat-elk-jaar-komt",
        r"(?<=^ )(?!.*\b(?:zal|zullen)\b).*, (?:die|dat|welke|waarin|waarmee)"
        r" (?:[^;,]{0,40} )?(?:jaarlijks|halfjaarlijks"
        r"|(?:elk|ieder) (?:jaar|half ?jaar|kwartaal))\b[^;,]*$",
        Silencing(_PRESENT, where="sentence"),
        ("De stops staan in het jaarverslag, dat elk jaar in mei naar de Kamer gaat.",),
        ("Ik stuur uw Kamer elk jaar een overzicht.",),
    ),
    _rule(
        "wanneer-via-jaarverslag",
        r"(?:wanneer|als|indien|gebeurt dat)\b[^;]*\b(?:via|door middel van|middels) (?:het|een|de)"
        r" (?:\w+ )?\w*(?:jaarverslag|jaarbericht|jaarrapportage|halfjaarbericht)\b",
        Silencing(_PRESENT, where="whole"),
        ("Gebeurt dat, dan wordt uw Kamer daarvan door middel van het jaarbericht verwittigd.",),
        ("Ik bericht u daarover via het jaarverslag.",),
    ),
    _rule(
        "overzicht-van-brieven",
        r"(?:overzicht|lijst|planning) van (?:de |alle )?(?:\w+ )?(?:brieven|stukken"
        r"|rapportages)\b(?= die)",
        Silencing(_ALL, where="sentence"),
        ("Een overzicht van de brieven die ik aan uw Kamer zal zenden.",),
        ("De brieven zal ik uw Kamer in mei zenden.",),
    ),
    _rule(
        "niet-haalbaar",
        r"niet (?:meer )?(?:haalbaar|gelukt|mogelijk|gehaald|realistisch)\b"
        r"|lukt\b[^;]{0,40}\bniet\b",
        Silencing(frozenset(("effort", "reported", "wish")), where="after"),
        ("De planning om het voorstel voor de zomer in te dienen is niet haalbaar.",),
        ("Ik hoop het voorstel voor de zomer in te dienen.",),
    ),
    _rule(
        "hoffelijkheid",
        r"(?:hoop|hopen|vertrouw|vertrouwen|ga ervan uit)\b.{0,80}\b(?:voldoende|genoegzaam"
        r"|naar behoren|van dienst|naar (?:\w+ )?tevredenheid|te hebben (?:\w{0,6}ge\w+"
        r"|beantwoord|bericht"
        r"|voldaan|voorzien|verstrekt|verschaft|verduidelijkt))\b",
        Silencing(_ALL),
        ("Ik hoop u hiermee voldoende te hebben geïnformeerd.",),
        (
            "Ik hoop u hierover in mei te kunnen informeren.",
            "Ik hoop in mei zicht te hebben op de kosten en u daarover te kunnen berichten.",
        ),
    ),
    _rule(
        "vertrouwt-dat-dit-stuk",
        r"(?:hoop|hopen|vertrouw|vertrouwen)\b(?: ik| wij)?(?: erop)? dat"
        r" (?:deze|dit|de onderhavige|onderhavige|de voorliggende) [\w-]+",
        Silencing(_ALL),
        ("Ik vertrouw erop dat deze rapportage uw Kamer een getrouw beeld geeft.",),
        ("Ik hoop dat ik u deze rapportage in mei kan sturen.",),
    ),
    _rule(
        "wat-nog-volgt",
        r"wat (?:er |nog |daarna )*volgt\b",
        Silencing(_PRESENT, where="whole"),
        ("Met de onderhavige brief meld ik u wat er is gedaan en wat nog volgt.",),
        ("Een brief volgt in mei.",),
    ),
    _rule(
        "voor-u-ligt",
        r"(?<=^ )voor u (?:ligt|liggen) (?:de|het|mijn|een|onze)\b"
        r"(?!.*\b(?:zal|zullen|later|volgt|volgende)\b)",
        Silencing(_PRESENT, where="whole"),
        ("Voor u ligt de tweede rapportage van dit schooljaar, die ik u hierbij aanbied.",),
        ("Voor u ligt de tweede rapportage; de volgende stuur ik u in mei.",),
    ),
    _rule(
        "was-voorzien",
        r"(?:had|was|waren|stond|stonden) (?:\w+ ){0,3}(?:voorzien|gepland|beoogd)\b"
        r"|(?:voorzien|gepland|beoogd) (?:had|was|waren|stond)\b",
        Silencing(frozenset(("noun",))),
        ("Het voorstel waarvan ik de indiening had voorzien.",),
        ("Indiening is voorzien in mei.",),
    ),
)
