"""What names look like: patterns over the kinds of capitalised words.

CAP is any name of the lexicon and X any other capitalised word but a title; FAM can be a family name, GIVEN is a given
name, BODY and UNIT are heads of bodies and military units, HEAD is a head of places.
"""

from typing import Final

from natonews.grammar import Rule, Table

#: Bodies and units. `name` is the name.
BODIES: Final = Table("names", (
    Rule("numbered-unit", "name:((NAT|GPE)? ORD (X|CAP|INNER)* UNIT)",
         examples=("Then the [name 101st Airborne Division] landed .",)),
    Rule("unit-number", "name:((X|CAP)+ UNIT (FIGURE|ROMAN|NUM))",
         examples=("Sailors of [name Mobile Diving Unit Two] came .",)),
    Rule("body-of-body",
         "name:((X|CAP|INNER)* (BODY|WBODY|UNIT) (of|for|on|against) (the)? (X|NAT|INNER)+ (and (X|NAT)+)? "
         "(of|for) (the)? (CAP|X+))",
         examples=("It was the [name Office for Foreign Trade of Zorbat] .",)),
    Rule("body-of-place", "name:((X|CAP|INNER)* (BODY|WBODY) (of|for) (the)? DIR? (GPE|LOC|ORG|WEAKLOC))",
         examples=("It was the [name Government of Estonia] .",)),
    Rule("foreign-body", "name:(FOREIGN (of|PART) PART? (X|CAP)+ (PART PART? (X|CAP))?)",
         examples=("He left [name Universidad de Zorbat] .",)),
    Rule("foreign-body-name", "name:(FOREIGN (X|CAP)+ (PART PART? (X|CAP))?)",
         examples=("He left [name Banco Zorbat] .",)),
    Rule("club", "name:(CLUB (LOC|GPE|WEAKLOC))",
         examples=("They beat [name Dynamo Kyiv] .",)),
    Rule("body-and", "name:(!BODY (X|CAP) (!BODY (X|CAP))? (!BODY (X|CAP))? (and|&) X+ (BODY|UNIT))",
         examples=("It was the [name Zorbat Oceanic and Atmospheric Administration] .",)),
    Rule("body-of",
         "name:((X|CAP|INNER)* (BODY|WBODY|UNIT) (of|for|on|against) (the)? (X|NAT|INNER)+ ((and|&) (X|NAT)+ !BODY)?)",
         examples=("The [name Ministry of Culture and Tourism] said so .",
                   "He joined the [name Institute for Peace Studies] .")),
    Rule("cause", "name:(X X? (for|against|without) X (X|CAP)*)",
         examples=("They asked [name Farmers for Human Dignity] .",)),
    Rule("body-title", "name:(TITLE BODY)",
         examples=("He teaches at [name Duke University] .",)),
    Rule("body", "name:((X|CAP|INNER)+ (BODY|UNIT|WBODY))",
         examples=("The [name Iraqi Foreign Ministry] said so .",)),
    Rule("ampersand", "name:(FAM & FAM X*)",
         examples=("They sued [name Zorbat & Osgood] .",)),
))  # fmt: skip

#: Places.
PLACES: Final = Table("names", (
    Rule("place-of", "name:((X|NAT)* PLACEOF of (the)? (GPE|LOC|WEAKLOC|X X?))",
         examples=("They left the [name Gulf of Zorbat] .",)),
    Rule("place-and-head", "name:(X+ & X+ HEAD (of (the)? (CAP|X+))?)",
         examples=("They saw the [name Zorbat Air & Space Museum] .",)),
    Rule("place-head", "name:((X|GPE|LOC|NAT|WEAKLOC)+ HEAD (of (the)? (CAP|X+))?)",
         examples=("They crossed the [name Zorbat River] .",)),
    Rule("place-head-of", "name:(HEAD of (the)? (LOC|GPE|X+))",
         examples=("They saw the [name Museum of Toys] .",)),
    Rule("place-weak-head", "name:((X|GPE|LOC|NAT|WEAKLOC)+ WHEAD)",
         examples=("They met at the [name Kennedy Space Center] .",)),
    Rule("place-opener", "name:(OPENER (LOC|X) X?)",
         examples=("They climbed [name Mount Zorbat] .",)),
    Rule("direction-nation", "name:(DIR NAT)",
         examples=("Many [name West Africans] fled .",)),
    Rule("direction", "name:(DIR (LOC|GPE|WEAKLOC))",
         examples=("He lives in [name Southern Indiana] .",)),
))  # fmt: skip

#: People.
PEOPLE: Final = Table("names", (
    Rule("titled-particle", "TITLE name:(PART PART? FAM)",
         examples=("We met the envoy [name de Mistral] .",)),
    Rule("known-person", "name:(PER (SUFFIX|ROMAN)?)",
         examples=("[name Jens Stoltenberg] spoke .",)),
    Rule("epithet", "name:(GIVEN ROMAN? the EPITHET)",
         examples=("They praised [name Catherine the Great] .",)),
    Rule("noble", "name:(NOBLE of (LOC|GPE|WEAKLOC|FAM))",
         examples=("They praised the [name Duke of Wellington] .",)),
    Rule("nickname", 'name:((GIVEN|FAM) INIT* " OPENER? (FAM|INIT|GIVEN|COMMON) " (FAM|GIVEN) FAM? (SUFFIX|ROMAN)?)',
         examples=('[name Richard " Tex " Cole] spoke .',)),
    Rule("given-particle", "name:((GIVEN|FAM|INIT) (GIVEN|INIT|FAM)* (PART)+ (FAM|GIVEN|FAMLOC)+ (SUFFIX|ROMAN)?)",
         examples=("They met [name Staffan de Mistral] .",)),
    Rule("initials", "name:(INIT INIT* (FAM|GIVEN) FAM? (SUFFIX|ROMAN)?)",
         examples=("[name J. K. Rowan] wrote it .",)),
    Rule("initial-word", "name:(INIT INIT* !BODY !HEAD COMMON FAM (SUFFIX|ROMAN)?)",
         examples=("[name M. Night Zorbat] wrote it .",)),
    Rule("given", "name:(GIVEN (GIVEN|INIT|FAM|ROMAN|ARAB)* (FAM|FAMLOC|FAMORG|ARAB|GIVEN) (SUFFIX|ROMAN)?)",
         examples=("They met [name Karen J. Lopez] .",)),
    Rule("given-honour", "name:(GIVEN (GIVEN|FAM)* HONOUR (FAM|GIVEN|ARAB)+)",
         examples=("They met [name Hussein Sheikh Zorbat] .",)),
    Rule("given-number", "name:(GIVEN GIVEN? ROMAN)",
         examples=("They crowned [name Henry VIII] .",)),
    Rule("given-word-family",
         "name:(GIVEN !BODY !WBODY !UNIT !HEAD !WHEAD !INNER !TITLE !NAT COMMON !COMMON FAM) !X !CAP",
         examples=("They met [name Sandra Day Zorbat] .",)),
    Rule("given-word", "name:(!NAT GIVEN !INNER COMMON) !X !CAP !TITLE",
         examples=("They met [name Nathan Begin] .",)),
    Rule("middle-initial", "name:((FAM|GIVEN) INIT+ (FAM|GIVEN)+ (SUFFIX|ROMAN)?)",
         examples=("[name Zeth A. Quill] spoke .",)),
    Rule("given-nation", "name:(!LOC !GPE !NAT GIVEN NAT) !X !CAP",
         examples=("They met [name Omar Tajik] .",)),
    Rule("family-middle",
         "name:(MIDFAM !BODY !HEAD (FAM|COMMON) !BODY !HEAD !WBODY !TITLE (FAM|COMMON)) !X !CAP !TITLE !BODY",
         examples=("[name Nguyen Thu Hang] spoke .",)),
    Rule("family-first", "name:(FIRSTFAM (FAM|COMMON) FAM?) !ORG",
         examples=("[name Xi Zhongxun] spoke .",)),
))  # fmt: skip

TABLES: Final = (BODIES, PLACES, PEOPLE)
