"""Words that tell what a sentence does besides promising: one pattern a signal.

A signal's reading is the fact it gives its sentence; ``fulfilments.py`` says
which facts together make an act. Facts of the sentence before carry "before-".
"""

from __future__ import annotations

import re

from commitments.extraction.rules.exclusions import LETTER, THIS
from commitments.extraction.rules.rule import Rule

_KAMER = (
    r"(?:uw kamer|de kamer|uw commissie|(?:vaste )?commissie|de tweede kamer|de eerste kamer|(?:het )?lid"
    r"|(?:de )?leden|de heer|mevrouw|fracties?|kamerlid|kamerleden|senaat|haar|hem)"
)


def _rule(
    name: str,
    signal: str,
    pattern: str,
    examples: tuple[str, ...],
    counterexamples: tuple[str, ...],
) -> Rule[str]:
    return Rule(
        f"signaal.{name}",
        re.compile(pattern, re.IGNORECASE),
        signal,
        examples,
        counterexamples,
    )


SIGNALS: tuple[Rule[str], ...] = (
    _rule(
        "nu",
        "now",
        r"\b(?:hierbij(?! (?:gebruik|wordt|worden|aandacht|betrokken|geldt|gaat|merk|opgemerkt|kan|kunnen"
        r"|moet|speelt|onder|rekening|vooral))|bijgaande?|bijgevoegde?|ingesloten|bij dezen|hieronder"
        rf"|hiernavolgende?|(?:met|in|bij|via|middels|door) {THIS} (?:\w+ )?{LETTER}"
        rf"|{THIS} {LETTER} (?:\w+ ){{0,2}}(?:bevat|strekt|voorziet|is|vormt|dient|geeft)"
        r"|bij deze (?:informeer|bied|stuur|zend|doe|bericht|meld)"
        r"|(?:in|als|met) (?:de cijfers in )?(?:de )?bijlagen?|(?:de )?bijlage(?: \d+)?(?: bij deze brief)?"
        r" (?:bevat|beantwoordt|voorziet|geeft)|(?:is|zijn) (?:\w+ )?(?:bijgevoegd|bijgesloten)"
        r"|bericht ik u (?:als volgt|dat)|kan ik (?:u|uw kamer|de kamer)? ?(?:\w+ ){0,8}(?:berichten|meedelen|mededelen|melden)"
        r"|(?:kan|die|dat|geef) ik (?:\w+ ){0,3}nu\b|nu (?:te vinden|voor alle)|(?:bevestig|meld|deel) ik)\b",
        (
            "Met deze brief geef ik invulling aan mijn toezegging.",
            "Bijgaand treft u het rapport aan.",
            "Deze brief strekt daartoe.",
            "Dat kan ik nu doen.",
        ),
        ("Ik zal uw Kamer in mei informeren.",),
    ),
    _rule(
        "daarmee",
        "thereby",
        r"\b(?:hiermee|hiermede|daarmee|waarmee)\b",
        ("Daarmee heb ik het gevraagde aantal gegeven.",),
        ("Hierbij geef ik het gevraagde aantal.",),
    ),
    _rule(
        "toezegging",
        "promise",
        r"\b(?:toegezegde?(?! (?:extra |financiële )?(?:middelen|subsidie|bijdrage|steun|gelden|bedrag))"
        r"|toezegging(?:en)?|beloofde?|belofte|zegde(?:n)? toe|in het vooruitzicht"
        r"|aangekondigde?|aankondigden?|zoals afgesproken"
        r"|tegoed|tegemoet had|(?:schreef|gaf) ik (?:u|uw kamer)|aangegeven (?:dat )?(?:u|uw kamer)"
        r"|(?:gemeld|toegezonden|verzonden|geïnformeerd) zou(?:den)?|zou(?:den)? [^;]{0,60}"
        r"(?:worden|zijn) (?:gemeld|toegezonden|gestuurd|geïnformeerd)"
        r"|(?:brief|reactie|kabinetsreactie|voorstel|rapport|rapportage|notitie|overzicht|indiening)\b"
        r"[^;]{0,160}\b(?:(?:had|was|waren|stond|stonden) (?:\w+ ){0,3}(?:voorzien|gepland)"
        r"|(?:gepland|voorzien) (?:had|was|stond)))\b",
        (
            "Dit onderzoek heb ik aan de Kamer toegezegd.",
            "Ik beloofde hem daarover uitsluitsel.",
            "Uw Kamer is een notitie in het vooruitzicht gesteld.",
        ),
        ("Ik zal uw Kamer in mei informeren.",),
    ),
    _rule(
        "aangekondigd",
        "announced",
        r"\b(?:zoals|conform|overeenkomstig)\b[^,;]{0,80}\b(?:gemeld|bericht|aangegeven|geschreven"
        r"|schreef|meldde|vermeld|besproken)\b",
        ("Zoals eerder aangegeven komt het kabinet met een reactie.",),
        ("Zoals gebruikelijk komt het kabinet met een reactie.",),
    ),
    _rule(
        "deel",
        "part",
        r"\b(?:onderdeel|onderdelen|(?:eerste|tweede|derde|vierde|laatste|overige|resterende"
        r"|ontbrekende|deel van de(?:ze)?) (?:\w+ )?(?:vra(?:ag|gen)|toezegging(?:en)?|informatie"
        r"|cijfers|gegevens|delen|deel|antwoorden|punten|punt))\b",
        ("Voor de derde vraag heb ik meer tijd nodig.",),
        ("Voor deze vraag heb ik meer tijd nodig.",),
    ),
    _rule(
        "rest",
        "rest",
        r"\b(?:resterende|overige|ontbrekende|nog openstaande) (?:deel|onderdeel|onderdelen|toezegging)",
        ("Het resterende deel zend ik u in november.",),
        ("Een deel zend ik u in november.",),
    ),
    _rule(
        "aangekondigd-stuk",
        "announced-paper",
        r"\b(?:aangekondigde|afzonderlijke|aparte|toegezegde|beloofde|eerdere|voorgenomen) (?:\w+ )?"
        r"(?:brief|kamerbrief|rapportage|reactie|kabinetsreactie|notitie|evaluatie|overzicht"
        r"|wetsvoorstel|jaaroverzicht|briefing)\b",
        ("Aan de afzonderlijke brief is geen behoefte meer.",),
        ("In deze brief ga ik hierop in.",),
    ),
    _rule(
        "toezegging-van-anderen",
        "promise-of-others",
        r"\b(?:toegezegd|beloofd)\b[^;]{0,40}\b(?:aan de (?:gemeente|bewoner|sector|branche))"
        r"|\b(?:heeft|hebben) (?:mij|ons) (?:\w+ )?toegezegd\b|\btoegezegd mij\b"
        r"|\baan (?:de )?(?:gemeenten|bewoners|slachtofferorganisaties|de sector|de branche)[^;]{0,60}"
        r"\btoe(?:gezegd|zegging)",
        ("De tuinbouw heeft mij toegezegd de zijne gereed te hebben.",),
        ("Ik heb het lid Jansen toegezegd dit uit te zoeken.",),
    ),
    _rule(
        "verzoek",
        "request",
        rf"\b(?:{_KAMER}[^;]{{0,160}}?\b(?:verzocht|verzochten|gevraagd|vroeg|vroegen|gewenste|gevraagde|verzochte|verzoek"
        rf"|gestelde vraag|wacht daarop)|(?:verzocht|verzochten|vroeg|vroegen|verzoek van|verzoek om"
        rf"|vraag van|wens van|gevraagd door|vragen van)\b[^;]{{0,80}}?\b{_KAMER}"
        r"|aan (?:het|dit|dat|uw|welk|deze?) verzoek|uw verzoek)\b",
        (
            "Uw commissie verzocht mij op 3 juli om een overzicht.",
            "Op verzoek van de vaste commissie voor Financiën is een overzicht opgenomen.",
        ),
        ("Ik heb de gemeenten verzocht dit te melden.",),
    ),
    _rule(
        "motie",
        "motion",
        r"\bmoties?\b|\bmotie-",
        ("De motie van het lid Jansen is uitgevoerd.",),
        ("Emoties spelen hier een rol.",),
    ),
    _rule(
        "motie-terzijde",
        "motion-aside",
        r"\b(?:ontraden|ontraad|verworpen|aangehouden|rusten|niet uit(?:voer|gevoerd)|prematuur"
        r"|niet aan de orde|uitvoering te geven)\b",
        ("Die motie heb ik ontraden.",),
        ("De motie is uitgevoerd.",),
    ),
    _rule(
        "afgedaan",
        "closes",
        r"\b(?:voldoe(?: ik)?|voldoen wij|voldaan|ter voldoening|geef(?:t)? (?:ik|wij|het kabinet)? ?(?:\w+ ){0,4}"
        r"(?:invulling|uitvoering|gevolg|gehoor)|(?:invulling|uitvoering|gevolg|gehoor) "
        r"(?:gegeven|geven|gaf|geef)|gestand|nagekomen|(?:kom|komen) (?:\w+ ){1,6}na|afgedaan|afdoe"
        r"|doe ik (?:dat|dit)|tegemoetgekomen|(?:kom|komen) ik? ?(?:\w+ ){1,8}tegemoet"
        r"|(?:motie|toezegging)[^;]{0,80}\buitgevoerd)\b",
        ("Met deze brief voldoe ik aan dat verzoek.", "De motie is hiermee afgedaan."),
        ("Aan de voorwaarden kom ik later toe.",),
    ),
    _rule(
        "antwoorden",
        "answers",
        r"\b(?:antwoord(?:en)?|beantwoording)\b[^;]{0,40}\b(?:schriftelijke )?(?:kamer)?vragen\b"
        r"|\bgestelde vragen\b",
        ("Hierbij zend ik u het antwoord op de vragen van het lid Jansen.",),
        ("Bijlage 2 beantwoordt zijn vraag.",),
    ),
    _rule(
        "vervolg-op-brief",
        "follows-letter",
        r"\b(?:in (?:aansluiting|vervolg|aanvulling) op|naar aanleiding van|onder verwijzing naar)"
        r" (?:mijn|onze) (?:\w+ )?(?:brief|bericht|schrijven|antwoord)",
        ("In vervolg op mijn brief van 3 mei ontvangt u hierbij het rapport.",),
        ("In vervolg op het debat ontvangt u hierbij het rapport.",),
    ),
    _rule(
        "stuk",
        "sends-paper",
        r"\b(?:stuur|stuurt|sturen|zend|zenden|bied|bieden|doe|doen|ontvangt|treft|toekomen|gaat)\b"
        r"[^;]*\b(?:rapport|cijfers|brief|overzicht|notitie|evaluatie|rapportage|verslag|kaart|plan"
        r"|factsheet|tekst|versie|kwartaalbericht|eindrapport|gegevens|informatie|afschrift|lijst"
        r"|onderzoek|advies|reactie|tussenrapportage|samenvatting)\b",
        ("Hierbij stuur ik u de gecorrigeerde cijfers.",),
        ("Hierbij informeer ik u over het besluit.",),
    ),
    _rule(
        "wijst-terug",
        "points-back",
        r"\b(?:dat|dit|die|deze|daaraan|hieraan|daarin|daarvan|daarvoor|daartoe|daarom|het rapport"
        r"|(?:het|de) (?:\w*rapport|\w*onderzoek|notitie|overzicht|evaluatie|reactie|stukken|cijfers"
        r"|brief|informatie|gegevens)|welk verzoek|in dat debat|het gevraagde"
        r"|(?:eerste|tweede|beide|genoemde|gestelde) \w+)\b",
        ("Met deze brief voldoe ik aan dat verzoek.",),
        ("Hierbij bied ik u het verslag aan.",),
    ),
    _rule(
        "geweigerd",
        "refused",
        r"\b(?:niet|geen) (?:\w+ ){0,2}(?:toegezegd|toezeggen|toezegging|tegemoet|inwilligen|overneem)"
        r"|\bgeen\b[^;]{0,40}\b(?:opgenomen|verstrekt|gegeven)|\btoezegging heb ik niet\b|\bneem ik niet over\b|\bgeen (?:gevolg|gehoor)\b",
        ("Dat kan ik niet toezeggen.",),
        ("Ik heb dit toegezegd.",),
    ),
    _rule(
        "te-laat",
        "delay",
        r"\b(?:vertraging|vertraagd|uitgesteld|uitstel|(?:ver|op|door)geschoven"
        r"|schui(?:ft|ven)\b[^;]{0,80}\b(?:door|op|naar)|meer tijd|(?:duurt|duren|duurde) langer"
        r"|op zich wachten|te vroeg|ontbre(?:ekt|ken) (?:nog|vooralsnog)|wacht(?:en)? nog op)\b",
        (
            "De evaluatie heeft vertraging opgelopen.",
            "De indiening schuift door naar het najaar.",
            "Ik heb daarvoor meer tijd nodig.",
        ),
        ("De evaluatie is gereed.",),
    ),
    _rule(
        "lukt-niet",
        "fails",
        r"\bniet (?:meer )?(?:tijdig|op tijd|haalbaar|gelukt|gehaald|bereikt|ontvangen)\b|\blukt\b[^;]{0,60}\bniet\b"
        r"|\bniet\b[^;]{0,40}\b(?:lukken|lukt|halen|haalt|haal|gehaald|nakomen)\b"
        r"|\bnog (?:niet|geen)\b[^;]{0,80}\b(?:gereed|beschikbaar|voltooid|afgerond|verstrekken"
        r"|bereikt|ontvangen|toesturen|toezenden|sturen|klaar|rond|informeren|uitsluitsel)\b",
        (
            "Het lukt mij niet u deze brief voor het reces te sturen.",
            "De resultaten kan ik u nog niet toesturen.",
            "Die termijn wordt niet gehaald.",
        ),
        ("Het is gelukt u deze brief voor het reces te sturen.",),
    ),
    _rule(
        "niet-voor",
        "delay",
        r"\bniet (?:meer |al |reeds |eerder )?(?:voor|vóór|in|binnen|deze|dit|per|bij)\b[^;]{0,80}\b(?:is"
        r"|zijn|ontvangt|ontvangen|bereikt|bereiken|sturen|toesturen|toezenden|zenden|aanbieden"
        r"|informeren|gezonden|gestuurd|toegezonden|aangeboden|geïnformeerd|verschijnen|indienen"
        r"|ingediend)\b|\ber [^;]{0,60}niet (?:is|zijn|zal zijn)\b",
        (
            "De brief zal ik u niet meer voor het zomerreces kunnen toesturen.",
            "De reactie zal er voor het reces niet zijn.",
        ),
        ("De brief zal ik u voor het zomerreces toesturen.",),
    ),
    _rule(
        "later-dan",
        "slow",
        r"\b(?:later|langer) dan\b|\bvolg(?:t|en) later\b",
        ("Dat wordt later dan ik u schreef.",),
        ("Dat wordt later bekend.",),
    ),
    _rule(
        "had-moeten",
        "due",
        r"\banders dan (?:ik|wij|eerder|u|aangekondigd|gemeld|voorzien|gehoopt)\b"
        r"|\b(?:u|uw kamer|de kamer)\b[^;]{0,80}\b(?:brief|kabinetsreactie|beleidsreactie|plan"
        r"|rapport|voorstel|evaluatie|cijfers|standpunt|overzicht|notitie|reactie|uitsluitsel"
        r"|rapportage|termijn)\b"
        r"|\b(?:brief|kabinetsreactie|beleidsreactie|plan|rapport|voorstel|evaluatie|cijfers"
        r"|standpunt|overzicht|notitie|reactie|rapportage|berichten|wetsvoorstel)\b[^;]{0,120}"
        r"\b(?:u|uw kamer|de kamer)\b"
        r"|\b(?:kabinetsreactie|beleidsreactie|kamerbrief|voortgangsrapportage)\b"
        r"|\bwacht(?:en)? nog op\b|\b(?:genoemde|toegezegde|aangekondigde) termijn\b",
        (
            "Anders dan ik schreef, zal de reactie er niet zijn.",
            "Het is niet gelukt het plan vandaag naar u te sturen.",
        ),
        ("De bouw van de school loopt uit.",),
    ),
    _rule(
        "zou",
        "would",
        r"\bzou(?:den)?\b[^;]{0,120}\b(?:u|uw kamer|de kamer|beginnen|ontvangen|sturen|zenden"
        r"|informeren|verschijnen|toekomen|indienen)\b",
        ("De brief zou in mei verschijnen.",),
        ("De brief zal in mei verschijnen.",),
    ),
    _rule(
        "vragen-niet-op-tijd",
        "questions-late",
        r"\b(?:vragen|beantwoording)\b[^;]{0,300}(?:\bniet (?:tijdig|op tijd|binnen)\b[^;]{0,120}"
        r"\b(?:beantwoord|beantwoorden|antwoord|antwoorden|gegeven|afgerond|mogelijk)\b"
        r"|\btermijn\b[^;]{0,60}\bniet (?:mogelijk|haalbaar|gelukt)\b|\bmeer tijd\b)"
        r"|\b(?:meer tijd|niet (?:mogelijk|gelukt|haalbaar))\b[^;]{0,200}\bvragen\b[^;]{0,120}"
        r"\bbeantwoord",
        (
            "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
            "Voor een zorgvuldige beantwoording van de vragen is meer tijd nodig.",
            "Ik heb meer tijd nodig om de vragen te beantwoorden.",
        ),
        ("De vragen zijn binnen de termijn beantwoord.",),
    ),
    _rule(
        "vervalt",
        "void",
        r"\b(?:vervallen|vervalt|zie(?:n|t)? (?:ik|wij|het kabinet)? ?(?:\w+ ){0,4}af van|afgezien|afzie"
        r"|niet gestand|niet (?:worden )?voort(?:gezet)?|achterwege|geen behoefte"
        r"|trek(?:ken|t)? (?:ik|wij|het kabinet)?[^;]{0,80}\bin\b(?= ?(?:[,.;]|$))|ingetrokken"
        r"|geen doorgang|stopgezet|achterhaald|geen (?:uitvoering|gevolg|gehoor) (?:\w+ )?geven"
        r"|komt er (?:dan ook )?niet|er niet (?:meer )?komen)\b",
        (
            "Daarmee komt de aangekondigde evaluatie te vervallen.",
            "Ik trek de toezegging aan het lid Jansen in.",
        ),
        ("De evaluatie is in mei gereed.", "Ik trek er geld voor uit."),
    ),
    _rule(
        "niet-meer",
        "void",
        r"\b(?:niet (?:meer|langer)|geen [^;]{1,50} meer)\b(?! (?:voor|vóór|in|binnen|tijdig|deze|dit"
        r"|op|dan|voldoe|voldoet|mogelijk)\b)"
        r"|\b(?:zal|zullen|wordt|worden|besloten|ga)\b[^;]{0,160}\bniet (?!binnen|voor|vóór|in |eerder"
        r"|tijdig|alleen|op )(?:\w+ ){0,2}(?:verschijnen|ingediend|indienen|te dienen|uitgevoerd"
        r"|uitgebracht|toesturen|toezenden|komen|opgesteld|aangeboden)\b|\bniet in te dienen\b",
        (
            "Ik zal uw Kamer de aangekondigde brief niet meer sturen.",
            "Het toegezegde wetsvoorstel zal niet worden ingediend.",
        ),
        ("De brief zal niet meer voor de zomer verschijnen.",),
    ),
    _rule(
        "reeks",
        "series",
        r"\b(?:voortgangsrapportages?|kwartaalberichten|kwartaalrapportages?|halfjaarrapportages?"
        r"|halfjaarberichten|factsheets|jaaroverzicht|maandrapportages?|voortgangsbrieven)\b",
        ("De kwartaalberichten zet ik niet voort.",),
        ("De brief zet ik niet voort.",),
    ),
    _rule(
        "gedaan",
        "done",
        r"\b(?:heb|hebben) (?:ik|wij)\b[^;]{0,120}\b(?:gebracht|gevraagd|onderzocht|laten|gesteld"
        r"|gegeven|gedaan|besproken|aangekaart|opgenomen|uitgezocht|gevoerd|overlegd)\b",
        ("Conform mijn toezegging heb ik dit punt in de Raad naar voren gebracht.",),
        ("Ik zal dit punt in de Raad naar voren brengen.",),
    ),
)
