"""Words that end in a full stop, and whether that stop can end a sentence."""

from __future__ import annotations

import re

# A full stop after these belongs to the word, and the sentence goes on.
_NEVER = """
aanh afd art artt bijl bijv blz bv cf cie dhr dr drs e.e.a e.v.t excl fig hfst hfdst i.c i.g.v
i.h.b i.h.k.v i.i.g i.o i.p.v i.t.t i.v.m incl ir jhr jkvr jo kst lt m.a.w m.b.t m.b.v m.i.v m.n
m.u.v mevr mr mw n.a.v n.b n.o.m nr nrs o.a o.b.v o.g.v o.i o.l.v o.m onderd par pb plv pp prof
publ r.o resp stb stcrt t.a.v t.b.v t.g.v t.h.v t.k.v t.l.v t.n.v t.o.v t.w trb u.i v.a v.d
v.l.n.r v.w.b vgl w.o wnd z.g zgn d.d d.m.v d.w.z dwz a.d.h.v a.g.v c.q joh
"""
# A full stop after these belongs to the word where a number follows.
_BEFORE_NUMBER = """
art ca hand lid max min no p pag red sub tel vol deel item onderdeel afl nummer
"""
# A full stop after these may end the sentence: it does before a word that starts one.
_MAYBE = """
a.s as c.s cs e.a ea e.d ed e.e e.v ev enz etc j.l jl k.k mld mln n.m n.v o.d o.i.d oid p.j p.m pm
q.q s.v.p t.z.t tzt v.chr n.chr w.v.t.t.k b.v n.v.t z.s.m zsm
"""
_STARTERS = """
De Het Een Deze Dit Die Dat Daar Daarin Daarnaast Daarbij Daarom Daarmee Daarop Daarover Daarna
Dan Aan Ik Wij We U Uw Hij Zij Ze Er En Maar Ook Om Op In Met Bij Voor Vóór Van Na Naar Uit Tot
Over Als Indien Hierbij Hierin Hierop Hierover Hiermee Hiervoor Hieronder Hoewel Zoals Zodra Zo
Dus Tevens Verder Voorts Vervolgens Tijdens Sinds Gelet Gezien Omdat Nu Nog Wel Wat Wie Waar Welke
Hoe Alle Mijn Onze Ons Hun Haar Zijn Mede Namens Inmiddels Vandaag Tegelijkertijd Tegelijk
Desgevraagd Overigens Ten Te Uiterlijk Momenteel Mocht Conform Bovendien Echter Graag Door Onder
Volgens Wanneer Eerder Eind Begin Medio Thans Toen Sindsdien Bijgaand Daartoe Ter Beide Beiden
Geen Niet Kortheidshalve Deels Eén Ieder Iedere Elke Enkele Veel Sommige Tot Tussen Binnen Buiten
Naast Vanaf Vanuit Via Zonder Ondanks Zowel Of Want Terwijl Doordat Opdat Mits
Uiteraard Allereerst Tenslotte Hiernaast Derhalve Immers Evenwel Ondertussen Intussen Hierna
Hiervan Daarvan Daaraan Hieraan Gaarne Aangezien Daardoor Hierdoor Tegen Gedurende Rond Steeds
"""
NEVER_LAST = frozenset(_NEVER.split())
BEFORE_NUMBER = frozenset(_BEFORE_NUMBER.split())
MAYBE_LAST = frozenset(_MAYBE.split())
STARTERS = frozenset(_STARTERS.split())

_LAST_WORD = re.compile(r"([^\W\d][\w.]{0,8}) ?\.\Z")


def ends_open(line: str) -> bool:
    """Whether a line ends in an abbreviation that cannot end a sentence ("29 237, nr.")."""
    found = _LAST_WORD.search(line[-12:]) if line[-1:] == "." else None
    return found is not None and found[1].lower() in NEVER_LAST
