"""Words that lower a commitment to an effort, beside the verbs of effort themselves.

Patterns see the sentence in lower case.
"""

from __future__ import annotations

from commitments.extraction.rules.rule import Rule, phrases


def _rule(
    name: str, pattern: str, examples: tuple[str, ...], counterexamples: tuple[str, ...]
) -> Rule[str]:
    return Rule(
        f"inspanning.{name}",
        phrases(pattern),
        "effort",
        examples,
        counterexamples,
    )


EFFORTS: tuple[Rule[str], ...] = (
    _rule(
        "verwachting",
        r"(?:naar (?:de huidige )?verwachting|(?:de|mijn) (?:verwachting|prognose) is"
        r"|naar ik (?:verwacht|hoop"
        r"|aanneem)|zo (?:verwacht|hoop) ik|zo is (?:nu |thans )?(?:de|mijn) verwachting|hopelijk"
        r"|vermoedelijk|waarschijnlijk|naar (?:alle )?waarschijnlijkheid|als het goed is"
        r"|er (?:nu )?naar uitziet"
        r"|naar het zich (?:nu |thans )?laat aanzien"
        r"|ziet er(?:naar| naar| nu naar| thans naar) uit|laat zich (?:nu )?aanzien"
        r"|(?:acht ik|ik acht|achten wij|wij achten)(?:(?! niet )[^;,]){0,60}"
        r" (?:haalbaar|realistisch|mogelijk)(?! en )"
        r"|(?:houd|houden) (?:ik |wij )?(?:nu |thans )?rekening met (?:toezending|verzending"
        r"|indiening|aanbieding)"
        r"|ga (?:ik )?(?:\w+ )?uit van|(?:volgens|naar) (?:de )?(?:huidige?"
        r"|eerste) inzicht(?:en)?|ga(?:an)? (?:ik |wij "
        r"|we )?er(?:van)? (?:\w+ ){0,2}(?:van )?uit)\b",
        (
            "De brief komt naar verwachting in mei naar de Kamer.",
            "De Kamer zal, zo is de verwachting, in juni worden geïnformeerd.",
            "De nota zal u hopelijk in juni bereiken.",
            "Wij gaan er nu van uit dat het voorstel u in het najaar bereikt.",
            "Toezending in april acht ik nu haalbaar.",
        ),
        (
            "Ik verwacht het advies in mei; daarna informeer ik u.",
            "Ik stuur u binnen acht weken een zo volledig mogelijk overzicht.",
            "Ik acht dat plan niet haalbaar en stuur u in mei een brief.",
            "Wij houden rekening met de wensen van gemeenten en sturen u in mei de brief.",
        ),
    ),
    _rule(
        "zo-mogelijk",
        r"(?:zo (?:enigszins )?mogelijk|indien mogelijk|als (?:dat|dit) mogelijk is"
        r"|voor zover mogelijk"
        r"|waar mogelijk|indien haalbaar|bij voorkeur|in beginsel|in principe|mogelijk al)\b",
        ("Ik zend u de evaluatie zo mogelijk voor de zomer.",),
        ("Ik zend u de evaluatie zo spoedig mogelijk.",),
    ),
    _rule(
        "streven",
        r"(?:het streven is|streven erop gericht|mijn wens (?:is )?dat|met als streven"
        r"|streefdatum|de planning is"
        r"|(?:volgens|conform) (?:de )?(?:huidige )?planning|(?:de|mijn|onze) inzet is"
        r"|de ambitie is|inzet is erop gericht|ervan uitga(?:an)?\b"
        r"|gericht op een|(?:de bedoeling|het plan) is|zo is (?:mijn|ons|het) (?:streven"
        r"|voornemen|verwachting)"
        r"|ligt in (?:mijn|de|het) (?:voornemen|bedoeling)"
        r"|(?:zal|zullen) (?:trachten|proberen|pogen|ernaar streven)"
        r"|is (?:het|de) (?:bedoeling|streven|ambitie|voornemen|inzet|planning)|inspannen|span mij"
        r"|spant zich in"
        r"|zet (?:ik )?mij (?:ervoor|er voor|ertoe) in|alles in het werk|alles op alles"
        r"|doe(?:n)? (?:ik |wij )?er alles aan|zet(?:ten)? (?:ik |wij )?(?:nu |thans )?in op"
        r"|(?:mijn|de) (?:verwachting|inzet|hoop) gaat (?:nu |thans )?uit naar|verwachting uit naar"
        r"|doe (?:ik )?mijn (?:uiterste )?best|mijn (?:uiterste )?best (?:te )?doen"
        r"|(?:hoop|hopen) (?:ik |wij )?(?:[^;,]{0,60} )?(?:gestand te (?:kunnen )?doen"
        r"|na te (?:kunnen )?komen|te kunnen nakomen)"
        r"|gestreefd wordt|wordt (?:er )?gestreefd|zijn voorzien|staat gepland"
        # not "van een reactie is voorzien"
        r"|(?<!van een reactie )(?<!van mijn reactie )(?<!van een appreciatie )"
        r"(?<!van mijn appreciatie )is voorzien"
        r"|(?:is|zijn|staat|staan) (?:voor|in|op|eind|begin|medio) [^;,]{1,40}(?<! te) (?:gepland"
        r"|voorzien|beoogd)|verwachte (?:datum|verzending|toezending|indiening|aanbieding)"
        r"|is gepland|is beoogd|beoogde (?:datum|indiening|toezending|aanbieding)"
        r"|koers(?:t|en)? (?:\w+ ){0,2}(?:aan )?op|(?:mikt?|mikken) (?:ik |wij )?(?:\w+ )?op)\b",
        (
            "Het streven is u de brief in mei te sturen.",
            "Ik zal mij daarvoor inspannen.",
            "Ik doe er alles aan om u de nota voor de kerst te sturen.",
            "Ik zet in op toezending voor de zomer.",
            "Ik zal trachten de antwoorden voor 1 juli aan de Kamer te zenden.",
        ),
        (
            "De inspanningen van gemeenten leiden tot resultaat.",
            "Ik informeer u zodra het advies van een appreciatie is voorzien.",
        ),
    ),
    _rule(
        "voorwaarde",
        r"(?:mits|tenzij|voor zover [^,;]{0,80}\b(?:toelaat|toelaten|toestaat)"
        r"|onder (?:het )?voorbehoud|voorbehoud maken"
        r"|(?:als|indien) [^,;]{0,120}\b(?:zonder (?:problemen|vertraging)|goed verlo\w+)"
        r"|afhankelijk van|voorspoedig|volgens plan"
        r"|ijs en weder dienende|behoudens(?! (?:de|het) \w+ (?:die|dat)\b)|als alles"
        r"|(?:ervan )?uitgaande van|ervan uitgaande dat"
        r"|onvoorziene omstandigheden daargelaten"
        r"|(?<=^ )(?:verloopt|verlopen|gaat|loopt) [^,;]{3,80}\b(?:zonder|voorspoedig"
        r"|goed)\b[^,;]*, dan"
        r"|(?:indien|wanneer) (?:[^,;]{0,80} )?(?:tijdig|op tijd) [^,;]{0,40}(?=[,.;]|$)"
        r"|indien uw kamer [^,;]{0,60} niet controversieel"
        r"|(?<!snel )(?<!spoedig )(?<!vroeg )(?:als|indien) (?:[^,;]{0,120} )?(?:aan mij"
        r" ligt|toelaat"
        r"|toelaten|toestaat)(?=[,.;]|$| (?:ontvangt|krijgt|hebt|heeft))"
        r"|(?<!of )als (?!gevolg)(?![^,;]*, (?:dan )?(?:laat|bericht|informeer|meld|breng|stel)"
        r" ik\b)"
        r"(?:[^,;]{0,120} )?(?:geen|niet)[^,;]{0,60}(?=[,.;]|$)"
        r"|(?<!of )als (?!gevolg)(?:[^,;]{0,120} )?(?:tijdig|op tijd|planning|voldoende"
        r"|medewerking|instemt|instemmen|meewerkt|meewerken|meezit|meezitten|vlot|naar wens)"
        r"[^,;]{0,60}(?=[,.;]|$| (?:stuur|zend|dien|bied|informeer|kom|zal) (?:ik|wij)\b)"
        r"|(?<=, )(?:als|indien) (?!(?:die|dat|het|deze|ze|zij) (?:is|zijn)"
        r" (?:afgelopen|afgerond|gereed|klaar|binnen|voltooid|ontvangen))"
        r"(?:ik|wij|u|uw kamer|de kamer|het|er|dat|die|deze) [^,;]{1,80}(?=\.? ?$))(?!\w)",
        (
            "Ik zend u het voorstel in mei, mits het advies tijdig binnen is.",
            "Het voorstel wordt, als het advies dat toelaat, in mei bij u ingediend.",
            "Als het aan mij ligt, ontvangt u het advies voor de zomer.",
            "Als de respons voldoende is, bericht ik u in mei over de uitkomst.",
            "Ik stuur u de uitwerking voor het reces toe, als ik die dan heb.",
        ),
        (
            "Zodra het advies binnen is, zend ik u het voorstel.",
            "Ik zend u het voorstel zo snel als het overleg dat toelaat.",
            "Als partijen er niet uitkomen, laat ik u dat weten.",
            "U krijgt het verslag, behoudens de passages die de opsporing raken.",
        ),
    ),
)

# Where no frame tells what the verb of effort governs, its mere presence counts.
EFFORT_VERBS = _rule(
    "werkwoord",
    r"(?:streef|streeft|streven|verwacht|verwachten|hoop|hopen|tracht|trachten|probeer|proberen"
    r"|beoog|beoogt|voornemens|wil|willen)\b",
    ("Ik streef naar toezending voor het herfstreces.",),
    ("Toezending volgt voor het herfstreces.",),
)
HOPING = (*EFFORTS, EFFORT_VERBS)
