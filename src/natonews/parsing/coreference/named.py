"""The sieves that join names: the lexicon's row, the same words, acronyms, family names, first names."""

from datetime import date
from itertools import pairwise
from typing import TypeAlias

from attrs import Factory, define

from natonews.lexicon import Country, Lexicon, Organization, Person, PlaceRow, fold
from natonews.lexicon.tables.reference_words import (
    BODY_ENDINGS,
    COMMON_FAMILIES,
    SMALL_WORDS,
)
from natonews.lexicon.tables.role_nouns import ROLE_NOUNS
from natonews.model import MentionForm
from natonews.parsing.names.names import Name

from .aliases import also_known
from .dating import era_of
from .entities import COUNTRY, GROUP, ORGANIZATION, PERSON, PLACE, Entity, RoleFound, Stage
from .era import Era
from .metonymy import acts_as_state
from .persons import begun, families_of, family_of, has_title, known_otherwise, leads, same_person, written
from .scene import Scene
from .titles import before_name, capitals_of

Found: TypeAlias = tuple[Entity, str]  #: with the sieve
_BEARERS = 20  #: people of one family name that are looked at, the latest


@define(eq=False)
class NameSieves:
    """Reads the names of an article in order and joins each with what was named before."""

    scene: Scene
    stage: Stage
    lexicon: Lexicon
    by_row: dict[str, Entity] = Factory(dict)
    by_text: dict[tuple[str, str], Entity] = Factory(dict)
    families: dict[str, list[Entity]] = Factory(dict)
    firsts: dict[str, list[Entity]] = Factory(dict)
    acronyms: dict[str, Entity] = Factory(dict)
    countries: frozenset[str | None] = frozenset()  #: those that the article names anywhere
    era: Era | None = None  #: the time of the text
    heads: dict[str, Entity] = Factory(dict)  #: the latest body whose name has a common noun

    def run(self) -> None:
        """Every name finds its entity."""
        self.countries = self.scene.countries
        self.era = era_of(self.scene, self.lexicon)
        for name in self.scene.draft.names:
            entity, sieve = self._find(name)
            heads = range(name.first, name.stop)
            self.stage.join(entity, name.first, name.stop, MentionForm.NAME, sieve, heads)
            entity.named = True
            if entity.kind in (ORGANIZATION, GROUP):
                self.heads.update(dict.fromkeys(entity.nouns, entity))

    def _find(self, name: Name) -> tuple[Entity, str]:
        if name.kind == "PER":
            return self._person(name)
        row = name.row
        if isinstance(row, Country):
            return self.country(row), "lexicon"
        if isinstance(row, Organization):
            return self.organization(row), "lexicon"
        if name.kind in ("GPE", "NAT") and name.country is not None:
            country = self.lexicon.country(name.country)
            if country is not None:
                return self.country(country), "lexicon"
        if name.kind == "LOC" or isinstance(row, PlaceRow):
            return self._place(name)
        return self._body(name)

    def country(self, row: Country) -> Entity:
        """The entity of a state."""
        key = f"country:{row.code}"
        entity = self.by_row.get(key)
        if entity is None:
            entity = self.by_row[key] = self.stage.add(COUNTRY, row.name)
            entity.row, entity.country, entity.sector = row, row.code, "GOV"
            entity.nouns = {"country", "nation", "state"}
        return entity

    def organization(self, row: Organization) -> Entity:
        """The entity of a body that the lexicon knows."""
        key = f"org:{row.key}"
        entity = self.by_row.get(key)
        if entity is None:
            entity = self.by_row[key] = self.stage.add(GROUP if row.kind == "group" else ORGANIZATION, row.name)
            entity.row, entity.country, entity.sector = row, row.country, row.sector
            entity.nouns = set(row.nouns) or self._noun_of(row.name.lower().split())
            entity.plural = row.kind == "group"
        return entity

    def person(self, row: Person) -> Entity:
        """The entity of somebody whom the lexicon knows."""
        entity = self.by_row.get(row.key)
        if entity is None:
            entity = self.stage.add(PERSON, row.name)
            self._know(entity, row)
        return entity

    def _know(self, entity: Entity, row: Person) -> None:
        self.by_row[row.key] = entity
        entity.row, entity.country, entity.gender, entity.name = row, row.country, row.gender, row.name
        entity.words = entity.words if len(entity.words) > 1 else tuple(map(fold, row.name.split()))
        family = family_of(tuple(map(fold, (row.family or row.name).split())))
        if entity not in self.families.setdefault(family, []):
            self.families[family].append(entity)

    # --- people

    def _person(self, name: Name) -> tuple[Entity, str]:
        words = tuple([fold(word) for word in self.scene.words[name.first : name.stop]])
        title = self._title(name)
        gender = title.gender if title else ""
        key = ("person", " ".join(words))
        if len(words) > 1:
            return self._full_name(name, words, key, gender)
        also = self._also(name)
        if also is not None:
            self.families.setdefault(family_of(words), []).append(also)
            return also, "also-known-as"
        known = self._latest(self.families.get(family_of(words), ()), gender)
        if known is not None:
            return known, "same-name" if key in self.by_text else "family-name"
        known = self._latest(self.firsts.get(words[0], ()), gender)
        if known is not None:
            return known, "first-name"
        row = self._by_office(words, title, gender)
        if row is None and isinstance(name.row, Person):
            alone = self.scene.text(name.first, name.stop) in name.row.names  # "MBS"
            row = name.row if alone or self._likely(name.row, title, gender) else None
        if row is not None:
            entity = self.person(row)
            self.by_text[key] = entity
            return entity, "lexicon"
        return self._new_person(name, words, key, gender), "new"

    def _full_name(self, name: Name, words: tuple[str, ...], key: tuple[str, str], gender: str) -> tuple[Entity, str]:
        row = name.row if isinstance(name.row, Person) else known_otherwise(self.lexicon, words)
        if row is not None and row.key in self.by_row:
            return self.by_row[row.key], "lexicon"
        same = self.by_text.get(key)
        if same is not None:
            return same, "same-name"
        also = self._also(name)
        if also is not None:
            self.by_text[key] = also
            self.families.setdefault(family_of(words), []).append(also)
            return also, "also-known-as"
        family = family_of(words)
        for entity in self.families.get(family, [])[: -_BEARERS - 1 : -1]:
            if self._may_be(entity, words, row, gender):
                if row is not None:
                    self._know(entity, row)
                if len(words) > len(entity.words) or len(entity.words) == 1:
                    self._grow(entity, name, words)
                self.by_text[key] = entity
                self.firsts.setdefault(words[0], []).append(entity)
                return entity, "fuller-name"
        if row is None:
            return self._by_first(name, words, key, gender) or (self._new_person(name, words, key, gender), "new")
        entity = self.person(row)
        self.by_text[key] = entity
        self.firsts.setdefault(words[0], []).append(entity)
        return entity, "lexicon"

    def _by_first(self, name: Name, words: tuple[str, ...], key: tuple[str, str], gender: str) -> Found | None:
        """Who was named with more given names, "Pierre Charles" of "Pierre Charles Quill", or by the first alone."""
        begins = next((e for e in self.firsts.get(words[0], [])[-_BEARERS:] if e.words[: len(words)] == words), None)
        if begins is not None:
            return begins, "first-name"
        alone = self.by_text.get(("person", words[0]))
        if alone is None or alone.words != words[:1] or not self._may_be(alone, words, None, gender):
            return None
        self._grow(alone, name, words)
        self.by_text[key] = alone
        self.families.setdefault(family_of(words), []).append(alone)
        return alone, "fuller-name"

    def _also(self, name: Name) -> Entity | None:
        """Whom another name in the sentence names as well: "Omar Quill, better known as Abu Zorbat"."""
        other = also_known(self.scene, name.first)
        if other is None:
            return None
        rows = {name.row, other.row} - {None}
        return self.stage.at[other.first] if len(rows) < 2 else None

    def _grow(self, entity: Entity, name: Name, words: tuple[str, ...]) -> None:
        """Gives somebody a fuller name."""
        entity.words = words
        if entity.row is None:
            entity.name = written(self.scene.text(name.first, name.stop))
            entity.gender = entity.gender or self._gender(words)

    def _may_be(self, entity: Entity, words: tuple[str, ...], row: Person | None, gender: str) -> bool:
        if row is not None and isinstance(entity.row, Person) and entity.row is not row:
            return False
        told = gender or (row.gender if row else "")
        if told and entity.gender and told != entity.gender:
            return False
        return same_person(entity.words, words)

    def _latest(self, found: "list[Entity] | tuple[Entity, ...]", gender: str) -> Entity | None:
        fitting = [e for e in found[-_BEARERS:] if not (gender and e.gender and gender != e.gender)]
        return max(fitting, key=lambda e: (len(e.joined), e.last)) if fitting else None

    def _likely(self, row: Person, title: RoleFound | None, gender: str) -> bool:
        """Whether a family name alone may mean this known person: office or place speak for it, and nothing against."""
        if gender and row.gender and gender != row.gender:
            return False
        leading = leads(row)
        if family_of(tuple(map(fold, (row.family or row.name).split()))) in COMMON_FAMILIES:
            return leading and row.country in self.countries  # "Ali", "Kim"
        if title is not None and title.title:
            return leading and row.country in self.countries and title.country in (None, row.country)
        return row.country in self.countries or leading

    def _by_office(self, words: tuple[str, ...], title: RoleFound | None, gender: str) -> Person | None:
        """The one known bearer of a family name whose office the text tells, or who was in office at its time."""
        rows = families_of(self.lexicon).get(family_of(words), ())
        rows = tuple([row for row in rows if not (gender and row.gender and row.gender != gender)])
        if not rows:
            return None
        if title is not None and title.title:
            fitting = [row for row in rows if has_title(row, title, None)]
            if len(fitting) > 1 and self.era is not None:
                fitting = [row for row in fitting if has_title(row, title, self.era)]
            return fitting[0] if len(fitting) == 1 else None
        if self.era is not None and self.era.sure:
            holding = [row for row in rows if any(map(self.era.meets, row.offices))]
            leading = [row for row in holding if leads(row, self.era)]
            for found in (leading, holding):
                near = found if len(found) == 1 else [row for row in found if row.country in self.countries]
                if found:
                    return near[0] if len(near) == 1 else None
        return self._well_known(rows)

    def _well_known(self, rows: tuple[Person, ...]) -> Person | None:
        """Of the bearers of a family name the one who has led a state that the article names."""
        day = self.scene.draft.published
        named = [row for row in rows if row.country in self.countries and row.offices and begun(row, day)]
        leading = [row for row in named if leads(row)]
        if len({row.country for row in leading}) > 1:
            return None
        if leading:
            return max(leading, key=lambda row: max(office.since or date.min for office in row.offices))
        return named[0] if len(named) == 1 and len(rows) == 1 else None

    def _title(self, name: Name) -> RoleFound | None:
        return before_name(self.scene, self.lexicon, name.title[0], name.first) if name.title else None

    def _new_person(self, name: Name, words: tuple[str, ...], key: tuple[str, str], gender: str) -> Entity:
        entity = self.by_text[key] = self.stage.add(PERSON, written(self.scene.text(name.first, name.stop)))
        entity.words = words
        entity.country = None if words[-1] in COMMON_FAMILIES else name.country
        entity.gender = gender or self._gender(words)
        self.families.setdefault(family_of(words), []).append(entity)
        if len(words) > 1:
            self.firsts.setdefault(words[0], []).append(entity)
        return entity

    def _gender(self, words: tuple[str, ...]) -> str:
        if len(words) < 2:
            return ""
        given = self.lexicon.given_names
        return given.get(words[0], "") or (given.get(words[0].split("-")[0], "") if "-" in words[0] else "")

    # --- bodies and places

    def _body(self, name: Name) -> tuple[Entity, str]:
        words = [word for word in self.scene.lower[name.first : name.stop] if word != "the"]
        key = ("body", " ".join(words))
        same = self.by_text.get(key)
        if same is not None:
            return same, "same-name"
        text = self.scene.text(name.first, name.stop)
        if len(words) == 1:
            known = self.acronyms.get(text.replace(".", "")) if text.replace(".", "").isupper() else None
            if known is not None:
                return known, "acronym"
            known = self._by_head(name, words[0])
            if known is not None:
                return known, "head-noun"
        else:
            known = self.by_text.get(("body", self._initials(name).lower()))
            if known is not None and known.row is None and known.name.isupper():
                known.name = text
                self.by_text[key] = known
                return known, "acronym"
        short = self.by_text.get(("short", key[1]))
        if short is not None:
            return short, "short-name"
        bracketed = self._bracketed(name)
        if bracketed is not None:
            self.by_text[key] = bracketed
            return bracketed, "acronym"
        return self._new_body(name, words, key, text), "new"

    def _bracketed(self, name: Name) -> Entity | None:
        """The body that a bracket right behind it abbreviates: "Free Peoples Front (FPF)"."""
        lower, at = self.scene.lower, name.first - 1
        if (
            at < 1
            or lower[at] != "("
            or name.stop >= len(lower)
            or lower[name.stop] != ")"
            or name.stop - name.first > 1
        ):
            return None
        before = self.scene.name_end.get(at - 1)
        text = self.scene.words[name.first]
        if (
            before is None
            or before.kind in ("PER", "NAT")
            or not text[:1].isalpha()
            or sum(c.isupper() for c in text) < 2
        ):
            return None
        entity = self.stage.at.get(before.first)
        return entity if entity is not None and entity.kind in (ORGANIZATION, GROUP, PLACE) else None

    def _new_body(self, name: Name, words: list[str], key: tuple[str, str], text: str) -> Entity:
        noun = ROLE_NOUNS.get(words[-1]) if words else None
        kind = GROUP if noun is not None and noun[0] == GROUP else ORGANIZATION
        entity = self.by_text[key] = self.stage.add(kind, text)
        entity.sector = noun[1] if noun and words[-1] != "union" else None
        entity.country = name.country or self._country_in(words)
        entity.nouns = self._noun_of(words)
        self._abbreviate(name, words, entity)
        return entity

    def _initials(self, name: Name) -> str:
        """The first letters of a name's words, without "of" and the like; "" for a name of one or two words."""
        words = [
            w for w in self.scene.words[name.first : name.stop] if w.lower() not in SMALL_WORDS and w[:1].isalpha()
        ]
        return "".join([w[0] for w in words]).upper() if len(words) > 2 else ""

    def _abbreviate(self, name: Name, words: list[str], entity: Entity) -> None:
        """Notes the short forms by which a name may come again."""
        initials = self._initials(name)
        if initials:
            self.acronyms.setdefault(initials, entity)
        if len(words) > 2 or (len(words) == 2 and words[-1] in BODY_ENDINGS):
            self.by_text.setdefault(("short", " ".join(words[:-1])), entity)
        if len(words) > 2:
            self.by_text.setdefault(("short", " ".join(words[1:])), entity)
        if len(words) > 2 and words[-2] == "of" and words[-1] not in ("state", "states", "america"):
            self.by_text.setdefault(("short", words[-1]), entity)

    def _by_head(self, name: Name, word: str) -> Entity | None:
        """The latest body whose name ends with a common noun that now stands alone: "the University"."""
        if word not in ROLE_NOUNS or name.first == 0 or self.scene.lower[name.first - 1] != "the":
            return None
        return self.heads.get(word)

    def _country_in(self, words: list[str]) -> str | None:
        for word in words[:2]:
            for entry in self.lexicon.names.get((fold(word),), ()):
                if len(entry.words) == 1 and isinstance(entry.rows[0], Country):
                    return entry.rows[0].code
        return None

    def _noun_of(self, words: list[str]) -> set[str]:
        return {
            word for word in (words[-1:] + [w for w, next_ in pairwise(words) if next_ == "of"]) if word in ROLE_NOUNS
        }

    def _place(self, name: Name) -> tuple[Entity, str]:
        text = self.scene.text(name.first, name.stop)
        row = name.row if isinstance(name.row, PlaceRow) else None
        state = capitals_of(self.lexicon).get(fold(text))
        if state is not None and acts_as_state(self.scene, name):
            seat = text == "Brussels" and not self.scene.belgian
            union = self.lexicon.organization("eu") if seat else None
            return (self.organization(union) if union is not None else self.country(state)), "metonymy"
        key = ("place", row.name if row else fold(text))
        entity = self.by_text.get(key)
        if entity is not None:
            return entity, "same-name"
        if text.isupper() and name.stop - name.first == 1:
            entity = self._bracketed(name) or self.acronyms.get(text)
            if entity is not None and entity.kind == PLACE:
                self.by_text[key] = entity
                return entity, "acronym"
        entity = self.by_text[key] = self.stage.add(PLACE, row.name if row else text)
        entity.row, entity.country = row, name.country
        initials = self._initials(name)
        if initials:
            self.acronyms.setdefault(initials, entity)
        return entity, "new"
