"""Noun groups as speakers: with what belongs to them, and as subjects of clauses."""

from natonews.lexicon.tables.cues_content import TEXTS
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup
from natonews.parsing.light import frozen
from natonews.parsing.statements.frames import past_noun
from natonews.parsing.statements.passage import Passage
from natonews.parsing.statements.said import Range


@frozen(eq=False)
class Speaker:
    """The speaker's noun group in the cue's sentence."""

    item: int
    tokens: Range
    rule: str
    inverted: bool = False  #: stands after the verb: "said Rutte"

    def before(self, token: int) -> bool:
        """Whether it is the verb's own subject and stands before it."""
        return self.rule in ("subject", "beside-quotation", "nearest", "quoted-as") and self.tokens[0] < token


def issuer_at(passage: Passage, lead: int) -> Speaker | None:
    """Who issues the text that speaks: "both men issued a statement saying"."""
    noun = passage.noun(lead)
    while noun is not None and passage.word(lead - 1) == "to" and passage.noun(lead - 2) is not None:
        lead -= 2  # "an email to supporters stating"
        noun = passage.noun(lead)
    if noun is None or noun.lemma not in TEXTS or noun.determiner not in ("a", "an", ""):
        return None
    for clause in passage.analysis.clauses:
        if lead in clause.objects and not clause.inherited and passage.quote_of(clause.verb) == passage.quote_of(lead):
            found = subject_of(passage, clause)
            return Speaker(found.item, found.tokens, "issuer") if found else None
    return None


MAIN_RELATIONS = frozenset(["root", "conjunct", "parenthetical"])


def group_at(passage: Passage, item: int, rule: str) -> Speaker | None:
    """The group at `item` with its owners: "Russia 's president" is spoken for by its head."""
    head = item
    while (
        passage.noun(head + 1) is not None
        and passage.items[head + 1].first > 0
        and passage.lower[passage.items[head].stop - 1] in ("'s", "'")
    ):
        head += 1
    if passage.noun(head) is None:
        return None
    return Speaker(head, (passage.items[item].first, _with_of(passage, head)), rule)


def _with_of(passage: Passage, head: int) -> int:
    """The token after a group with its of-phrases: "the head of Poland 's delegation"."""
    stop = past_noun(passage, head)
    for noun, apposed in passage.analysis.appositions:
        if noun == head and apposed == stop + 1 and passage.word(stop) == "," and passage.noun(apposed) is not None:
            stop = past_noun(passage, apposed)
            break
    return passage.items[stop - 1].stop


def subject_of(passage: Passage, clause: Clause) -> Speaker | None:
    """The subject of a clause, or of the clause that governs it, as a speaker."""
    clause = outer_clause(passage, clause) or _past_object(passage, clause) or clause
    subjects = [at for at in clause.subjects if passage.noun(at) is not None]
    rule = "inherited" if clause.inherited else "subject"
    if not subjects:
        return _governing(passage, clause)
    first, last = subjects[0], subjects[-1]
    if last > first and not any(passage.items[at].kind == "CC" for at in range(first, last)):
        first = last if last < clause.verb else first  # "Russia, Rutte said": no list without "and"
    if clause.relation == "relative":
        who = any(passage.word(at) == "who" for at in range(first + 1, clause.verb))
        return (None if who else issuer_at(passage, first)) or _relative(passage, clause, first)
    if clause.inherited and (relative := _in_relative(passage, clause, first)) is not None:
        return _relative(passage, relative, first, rule)
    if passage.items[first].lemma in _REFLEXIVE and passage.word(first - 1) == "," and passage.noun(first - 2):
        first = last = first - 2  # "Rutte, himself a liberal, said"
    if (whole := _before_part(passage, first)) is not None:
        first = last = whole
    noun, verb = passage.noun(first), passage.verb(clause.verb)
    if noun is not None and is_empty(noun) and (noun.lemma == "there" or verb is None or verb.copula or verb.passive):
        return None
    begin = passage.items[first].first
    owner = noun.possessor if noun is not None else None
    if owner is not None and owner < first:
        begin = passage.items[owner].first
    tokens = (begin, max(_with_of(passage, last), begin + 1))
    if last < first or any(passage.verb(at) for at in range(first, last)):
        tokens = (begin, _with_of(passage, first))
    return Speaker(first, tokens, rule)


def _before_part(passage: Passage, item: int) -> int | None:
    """The group that a part of a list stands for: "they both", "the army would neither confirm nor deny"."""
    lemma = passage.items[item].lemma
    if lemma == "neither" and passage.verb(item - 1) is not None and passage.noun(item - 2) is not None:
        return item - 2
    if lemma in ("both", "all", "each") and item > 0 and passage.noun(item - 1) is not None:
        return item - 1
    if passage.word(item - 1) == "not" and passage.word(item - 2) == "," and passage.noun(item - 3) is not None:
        return item - 3  # "Nauru, not Fiji, proposed"
    return None


_REFLEXIVE = frozenset(["himself", "herself", "itself", "themselves"])


def _in_relative(passage: Passage, clause: Clause, subject: int) -> Clause | None:
    """The relative clause that a clause without a subject goes on from: "who came and denied it"."""
    seen = 0
    while clause.parent is not None and clause.relation in _GOING_ON and seen < _DEEP:
        clause = passage.analysis.clauses[clause.parent]
        if clause.relation == "relative" and subject in clause.subjects:
            return clause
        seen += 1
    return None


_GOING_ON = frozenset(["conjunct", "participle", "complement", "open"])
_DEEP = 4  # clauses


def outer_clause(passage: Passage, clause: Clause) -> Clause | None:
    """The clause of saying that a second one goes on with: "said Kyiv was free and urged", not "Kyiv urged"."""
    if clause.relation != "conjunct" or not clause.inherited or clause.parent is None:
        return None
    mine = passage.verb(clause.verb)
    if mine is None or not mine.finite or mine.modal:
        return None
    inner = outer = passage.analysis.clauses[clause.parent]
    for _ in range(4):
        if outer.relation in MAIN_RELATIONS or outer.parent is None:
            break
        outer = passage.analysis.clauses[outer.parent]
    within, above = passage.verb(inner.verb), passage.verb(outer.verb)
    if outer is inner or within is None or above is None or not outer.subjects or outer.verb >= clause.verb:
        return None
    if inner.relation == "relative" and not inner.marker and _listed_subject(passage, inner):
        return None  # "Lyon called for a strike, and Lille denounced it and said"
    unlike = within.copula or within.modal or within.perfect or within.passive or within.progressive
    aside = inner.relation in ("relative", "noun") or not within.finite
    # The past of a main verb may look like a participle: "Rutte joked that".
    past = above.tense == "participle" and not above.passive and outer.parent is None and not outer.inherited
    alike = above.finite and (mine.tense == above.tense or above.perfect)
    return outer if (alike or (past and mine.tense == "past")) and (unlike or aside) else None


def _past_object(passage: Passage, clause: Clause) -> Clause | None:
    """The main clause, where the subject found is an object before "and": "denied the calls, but later said"."""
    if clause.inherited or clause.relation == "relative" or len(clause.subjects) != 1:
        return None
    at = clause.subjects[0]
    above = passage.verb(at - 1)
    if above is None or above.copula or at >= clause.verb:
        return None
    between = [item for item in range(at + 1, clause.verb) if passage.word(item) in ("and", "but", "or", "then")]
    if not between or passage.noun(between[-1] + 1) is not None:
        return None
    for other in passage.analysis.clauses:
        if other.verb < at and other.parent is None and other.subjects:
            return other
    return None


def begins_anew(passage: Passage, clause: Clause) -> bool:
    """Whether what looks like a participle is a main verb after "and" with its subject: ", and Rutte replied that"."""
    verb, at = passage.verb(clause.verb), clause.verb - 1
    if verb is None or verb.tense != "participle" or verb.passive or verb.perfect or verb.stop - verb.first > 1:
        return False
    noun = passage.noun(at)
    return noun is not None and not noun.time and passage.word(at - 1) in ("and", "but", "while")


def _listed_subject(passage: Passage, clause: Clause) -> bool:
    """Whether "and" leads in the subject of a clause."""
    return bool(clause.subjects) and any(
        passage.items[at].kind == "CC" for at in range(max(clause.subjects[0] - 2, 0), clause.subjects[0])
    )


def is_empty(noun: NounGroup) -> bool:
    """Whether a subject stands for nothing: "it is said", "there are"."""
    return noun.lemma in ("it", "there") and noun.pronoun


def _relative(passage: Passage, clause: Clause, antecedent: int, rule: str = "relative") -> Speaker:
    """The antecedent of "who"; if the two stand together, the words reach from one to the other."""
    for at in range(clause.verb - 1, antecedent, -1):
        if passage.word(at) in ("who", "which", "that"):
            antecedent = _nearer(passage, antecedent, at)
            group, pronoun = passage.items[antecedent], passage.items[at]
            near = pronoun.first - group.stop <= 1
            return Speaker(antecedent, (group.first if near else pronoun.first, pronoun.stop), rule)
    group = passage.items[antecedent]
    return Speaker(antecedent, (group.first, group.stop), rule)


def _nearer(passage: Passage, antecedent: int, pronoun: int) -> int:
    """A name right before "who" goes before the noun that it hangs on: "a rebuke from Rutte, who said"."""
    near = pronoun - 1 - (passage.word(pronoun - 1) == ",")
    noun = passage.noun(near)
    if near <= antecedent or noun is None or noun.name is None or noun.time:
        return antecedent
    return near if passage.word(near - 1) in ("from", "by", "to", "with", "at", "against", "on") else antecedent


def _governing(passage: Passage, clause: Clause) -> Speaker | None:
    """The subject of the clause that governs one without a subject of its own."""
    seen = 0
    while clause.parent is not None and seen < 5:
        clause = passage.analysis.clauses[clause.parent]
        seen += 1
        if clause.subjects and (noun := passage.noun(clause.subjects[0])) is not None and not is_empty(noun):
            if clause.relation == "relative":
                return _relative(passage, clause, clause.subjects[0], "governing")
            return Speaker(clause.subjects[0], (noun.first, noun.stop), "governing")
    return None


def stop_of(passage: Passage, speaker: Speaker) -> int:
    """The item after the speaker's group and its of-phrases."""
    return past_noun(passage, speaker.item)
