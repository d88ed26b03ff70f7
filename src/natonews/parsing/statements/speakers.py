"""Who speaks: the noun group that a cue belongs to."""

from attrs import frozen

from natonews.lexicon.tables.cues_content import TEXTS
from natonews.parsing.clauses.clauses import Clause
from natonews.parsing.groups.groups import NounGroup

from .cues import Cue
from .frames import past_noun
from .passage import DASHES, Passage
from .said import Range


@frozen(eq=False)
class Speaker:
    """The speaker's noun group in the cue's sentence."""

    item: int
    tokens: Range
    rule: str
    inverted: bool = False  #: stands after the verb: "said Rutte"

    def before(self, token: int) -> bool:
        """Whether it is the verb's own subject and stands before it."""
        return self.rule in ("subject", "beside-quotation", "nearest") and self.tokens[0] < token


_FROM = frozenset(["from", "by", "among"])


def speaker_of(passage: Passage, cue: Cue) -> Speaker | None:
    """The speaker of a cue, or None where none is named."""
    if cue.kind in ("according", "for"):
        return _one(passage, cue.last + 1, "according-to")
    if cue.kind == "colon":
        return _one(passage, 0, "colon")
    if cue.kind == "noun":
        return _owner(passage, cue)
    if cue.clause is None or cue.word.lemma in ("seem", "appear"):
        return None
    beside = _after_mark(passage, cue)
    if beside is not None:
        return beside
    if is_passive(passage, cue):
        return _agent(passage, cue)
    return _inverted(passage, cue) or _adding(passage, cue) or _sane(passage, cue, _subject(passage, cue.clause))


def is_passive(passage: Passage, cue: Cue) -> bool:
    """Whether the cue's subject is what is spoken of: "was accused", "asked about it"."""
    verb = passage.verb(cue.item)
    if verb is None or cue.kind not in ("verb", "phrase", "light", "other"):
        return False
    if verb.passive:
        return True
    if verb.tense != "participle" or verb.perfect or _after_mark(passage, cue) is not None:
        return False
    # "the minister told reporters that", "Rutte, too, rejected the plan": a reduced relative has no such complement.
    lead = _past_adverbs_back(passage, cue.item)
    if cue.frame.name in _ACTIVE and passage.noun(lead) is not None:
        return False
    if _closing(passage, cue, lead):
        return False
    has_object = cue.frame.name in ("that", "clause", "quote", "wh") or cue.frame.name.startswith("np")
    return not (has_object and lead >= 0 and cue.word.lemma not in _DOUBLE)


def _closing(passage: Passage, cue: Cue, lead: int) -> bool:
    """Whether the cue closes a sentence whose content stands before: "..., a rights group charged on Sunday"."""
    if not _says(cue) or passage.noun(lead) is None or cue.frame.name not in ("end", "p-on", "p-in", "p-at"):
        return False
    at = lead
    while at > 0 and (passage.noun(at) is not None or passage.word(at) in ("of", "for")):
        at -= 1
    return passage.word(at) == "," and any((v := passage.verb(i)) is not None and v.finite for i in range(at))


_ACTIVE = frozenset(["that", "clause", "quote", "to-that", "to-quote", "to-clause", "to-wh", "to-colon"])
#: Verbs whose passive still has an object: "called a liar", "told the truth".
_DOUBLE = frozenset(
    ["ask", "tell", "call", "name", "dub", "deem", "consider", "brand", "label", "term", "offer", "promise"]
)


def _after_mark(passage: Passage, cue: Cue) -> Speaker | None:
    """The noun group between a quotation and the verb: ``"...," the minister , a liberal , said``."""
    verb = passage.verb(cue.item)
    if verb is None or verb.tense in ("gerund", "infinitive"):
        return None
    at = cue.item - 1
    verbs = False
    while at >= 0 and not passage.is_mark(at):
        verbs = verbs or passage.verb(at) is not None
        at -= 1
    if at < 0 and not passage.after_quote:
        return None
    if at >= 0 and not passage.ends_speech(at) and not _says(cue):
        return None
    if passage.word(at + 1) == ",":
        at += 1
    noun = passage.noun(at + 1)
    if noun is None or noun.time or noun.relative or at + 1 >= cue.item:
        return None
    if passage.word(at + 1) in ("which", "who"):
        return None
    if verbs and not (passage.word(cue.item - 1) == "," and passage.word(at + 2) == ","):
        return None
    return _one(passage, at + 1, "beside-quotation")


def _adding(passage: Passage, cue: Cue) -> Speaker | None:
    """The subject of "..., adding that": that of the last main verb before the comma."""
    verb = passage.verb(cue.item)
    if verb is None or verb.tense != "gerund":
        return None
    lead = _past_adverbs_back(passage, cue.item)
    if passage.word(lead) not in _BEFORE_GERUND:
        return _issuer(passage, lead)
    quote = passage.quote_of(cue.item)
    for clause in reversed(passage.analysis.clauses):
        governor = passage.verb(clause.verb)
        if clause.verb >= cue.item or governor is None or not governor.finite or clause.relation not in _MAIN:
            continue
        found = _subject(passage, clause) if passage.quote_of(clause.verb) == quote else None
        if found is not None and found.item < cue.item and passage.quote_of(found.item) == quote:
            return Speaker(found.item, found.tokens, "governing")
    return None


_BEFORE_GERUND = frozenset([",", "before", "after", "while", "without"])


def _issuer(passage: Passage, lead: int) -> Speaker | None:
    """Who issues the text that speaks: "both men issued a statement saying"."""
    noun = passage.noun(lead)
    while noun is not None and passage.word(lead - 1) == "to" and passage.noun(lead - 2) is not None:
        lead -= 2  # "an email to supporters stating"
        noun = passage.noun(lead)
    if noun is None or noun.lemma not in TEXTS or noun.determiner not in ("a", "an", ""):
        return None
    for clause in passage.analysis.clauses:
        if lead in clause.objects and not clause.inherited and passage.quote_of(clause.verb) == passage.quote_of(lead):
            found = _subject(passage, clause)
            return Speaker(found.item, found.tokens, "issuer") if found else None
    return None


_MAIN = frozenset(["root", "conjunct", "parenthetical"])


def _sane(passage: Passage, cue: Cue, speaker: Speaker | None) -> Speaker | None:
    """A subject may not stand in another quotation, nor after its verb; then the nearest before counts."""
    verb = passage.verb(cue.item)
    if verb is None or (speaker is not None and speaker.rule == "relative"):
        return speaker
    if not verb.finite and verb.tense != "participle":
        return speaker
    quote = passage.quote_of(cue.item)
    if speaker is not None and speaker.item < cue.item and passage.quote_of(speaker.item) == quote:
        return speaker
    return _nearest(passage, cue.item, quote) or _listed(passage, cue.item, quote)


def _listed(passage: Passage, verb: int, quote: int) -> Speaker | None:
    """The subject of the verb before, in a list of them: ``supports "fair rises," opposes "freezes"``."""
    if passage.word(verb - 1) not in (",", "and", "but", "or") and not passage.is_mark(verb - 1):
        return None
    for clause in reversed(passage.analysis.clauses):
        governor = passage.verb(clause.verb)
        if clause.verb < verb and governor is not None and governor.finite and passage.quote_of(clause.verb) == quote:
            found = _subject(passage, clause) if clause.relation in _MAIN else None
            if found is not None and found.item < verb and passage.quote_of(found.item) == quote:
                return Speaker(found.item, found.tokens, "governing")
    return None


def _says(cue: Cue) -> bool:
    return "quote" in cue.word.frames and cue.word.grade == 3


def _nearest(passage: Passage, verb: int, quote: int) -> Speaker | None:
    """The noun group before a verb, over an apposition between commas."""
    at = verb - 1
    while at >= 0 and passage.items[at].kind in ("RB", "TIME"):
        at -= 1
    if passage.word(at) == ",":
        apposed = _before_apposition(passage, at, quote)
        if apposed is not None:
            return apposed
        while at > 0 and not passage.is_mark(at - 1) and passage.quote_of(at - 1) == quote:
            at -= 1
        while at < verb and (passage.noun(at) is None or passage.word(at - 1) in _LEADING):
            at += 1
        return _one(passage, at, "nearest") if at < verb else None
    while at >= 0 and passage.quote_of(at) == quote and passage.verb(at) is None and passage.word(at) != ",":
        noun = passage.noun(at)
        if noun is not None and not noun.time and passage.items[at - 1].kind not in ("IN", "TO"):
            return None if _empty(noun) else Speaker(at, (noun.first, noun.stop), "nearest")
        at -= 1
    return None


def _before_apposition(passage: Passage, comma: int, quote: int) -> Speaker | None:
    """The noun group before the comma that opens what closes at `comma`."""
    at = comma - 1
    while at > 0 and passage.word(at) != "," and passage.quote_of(at) == quote:
        at -= 1
    at -= 1
    if at < 0 or passage.quote_of(at) != quote:
        return None
    while passage.noun(at) is not None and passage.items[at - 1].kind == "IN" and passage.noun(at - 2) is not None:
        at -= 2
    noun = passage.noun(at)
    if noun is None or noun.time or passage.items[at - 1].kind in ("IN", "TO"):
        return None
    return _one(passage, at, "nearest")


_LEADING = frozenset(["in", "on", "at", "after", "before", "of", "during", "for", "with", "by", "from", "since"])


def _one(passage: Passage, item: int, rule: str) -> Speaker | None:
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


def _owner(passage: Passage, cue: Cue) -> Speaker | None:
    noun = passage.noun(cue.item)
    if noun is not None and noun.possessor is not None:
        owner = passage.noun(noun.possessor)
        if owner is not None:
            return Speaker(noun.possessor, (owner.first, owner.stop), "owner")
    if noun is not None and noun.determiner in ("his", "her", "their", "my", "our", "your", "its"):
        return Speaker(cue.item, (noun.first, noun.first + 1), "owner")
    for at in range(cue.last + 1, min(cue.last + 4, len(passage) - 1)):
        if passage.word(at) in _FROM:
            return _one(passage, at + 1, "from")
    return None


def _agent(passage: Passage, cue: Cue) -> Speaker | None:
    """Who a passive is by: "was rejected by Moscow"."""
    if cue.clause is None:
        return None
    for phrase in cue.clause.phrases:
        if phrase.preposition == "by" and phrase.at > cue.item and (noun := passage.noun(phrase.noun)) is not None:
            return None if noun.time else _one(passage, phrase.noun, "agent")
    return None


def _inverted(passage: Passage, cue: Cue) -> Speaker | None:
    """A subject after its verb: "said Rutte", after a comma or a quotation."""
    if cue.kind not in ("verb", "other") or cue.clause is None:
        return None
    lead = _past_adverbs_back(passage, cue.item)
    quoted = passage.ends_speech(lead) or (passage.word(lead) == "," and passage.ends_speech(lead - 1))
    if not (quoted or ("quote" in cue.word.frames and _after_content(passage, lead))):
        return None
    if cue.item == 0 and cue.frame.name == "far-quote" and passage.noun(1) is not None:
        found = _one(passage, 1, "inverted")  # ``Said Rutte, "We are ready"``
        return Speaker(found.item, found.tokens, found.rule, inverted=True) if found else None
    if cue.frame.name.startswith("to-") or cue.frame.name in ("that", "clause", "quote", "wh"):
        return None
    after = past_noun(passage, cue.last + 1)
    aside = _says(cue) and (passage.word(after) == "," or passage.word(after) == "and")
    if not (quoted or aside) and not any((v := passage.verb(at)) is not None and v.finite for at in range(lead)):
        return None
    verb, noun = passage.verb(cue.item), passage.noun(cue.last + 1)
    if noun is None or noun.time or verb is None or not verb.finite or noun.lemma in _OBJECTS:
        return None
    person = noun.name is not None or noun.pronoun
    named = person or noun.determiner != "" or noun.possessor is not None or passage.word(after) in (",", "for")
    if not quoted and not ((_says(cue) and named) or (person and cue.word.grade > 1)):
        return None
    if quoted and passage.word(lead) == "," and cue.frame.name.startswith("np-"):
        return None  # the comma closes an apposition: "Rutte, who called it "a risk", portrayed the vote as"
    if not quoted and any(at < cue.item for at in cue.clause.subjects) and not cue.clause.inherited:
        return None
    found = _one(passage, cue.last + 1, "inverted")
    return Speaker(found.item, found.tokens, found.rule, inverted=True) if found else None


_OBJECTS = frozenset(["him", "her", "them", "me", "us"])


def _past_adverbs_back(passage: Passage, item: int) -> int:
    at = item - 1
    while at >= 0:
        noun = passage.noun(at)
        if passage.items[at].kind not in ("RB", "TIME") and not (noun is not None and noun.time):
            break
        at -= 1
    return at


def _after_content(passage: Passage, at: int) -> bool:
    before = passage.word(at)
    return at < 0 or before in (",", "?", "!") or before in DASHES or passage.is_mark(at)


def _subject(passage: Passage, clause: Clause) -> Speaker | None:
    clause = outer_clause(passage, clause) or clause
    subjects = [at for at in clause.subjects if passage.noun(at) is not None]
    rule = "inherited" if clause.inherited else "subject"
    if not subjects:
        return _governing(passage, clause)
    first, last = subjects[0], subjects[-1]
    if last > first and not any(passage.items[at].kind == "CC" for at in range(first, last)):
        first = last if last < clause.verb else first  # "Russia, Rutte said": no list without "and"
    if clause.relation == "relative":
        return _issuer(passage, first) or _relative(passage, clause, first)
    if passage.items[first].lemma in ("both", "all", "each") and first > 0 and passage.noun(first - 1) is not None:
        first = last = first - 1
    noun, verb = passage.noun(first), passage.verb(clause.verb)
    if noun is not None and _empty(noun) and (noun.lemma == "there" or verb is None or verb.copula or verb.passive):
        return None
    begin = passage.items[first].first
    owner = noun.possessor if noun is not None else None
    if owner is not None and owner < first:
        begin = passage.items[owner].first
    tokens = (begin, max(_with_of(passage, last), begin + 1))
    if last < first or any(passage.verb(at) for at in range(first, last)):
        tokens = (begin, _with_of(passage, first))
    return Speaker(first, tokens, rule)


def outer_clause(passage: Passage, clause: Clause) -> Clause | None:
    """The clause of saying that a second one goes on with: "said Kyiv was free and urged", not "Kyiv urged"."""
    if clause.relation != "conjunct" or not clause.inherited or clause.parent is None:
        return None
    mine = passage.verb(clause.verb)
    if mine is None or not mine.finite or mine.modal:
        return None
    inner = outer = passage.analysis.clauses[clause.parent]
    for _ in range(4):
        if outer.relation in _MAIN or outer.parent is None:
            break
        outer = passage.analysis.clauses[outer.parent]
    within, above = passage.verb(inner.verb), passage.verb(outer.verb)
    if outer is inner or within is None or above is None or not outer.subjects or outer.verb >= clause.verb:
        return None
    unlike = within.copula or within.modal or within.perfect or within.passive or within.progressive
    aside = inner.relation in ("relative", "noun") or not within.finite
    alike = above.finite and (mine.tense == above.tense or above.perfect)
    return outer if alike and (unlike or aside) else None


def _empty(noun: NounGroup) -> bool:
    return noun.lemma in ("it", "there") and noun.pronoun


def _relative(passage: Passage, clause: Clause, antecedent: int) -> Speaker:
    """The antecedent of "who"; if the two stand together, the words reach from one to the other."""
    group = passage.items[antecedent]
    for at in range(clause.verb - 1, antecedent, -1):
        if passage.word(at) in ("who", "which", "that"):
            pronoun = passage.items[at]
            near = pronoun.first - group.stop <= 1
            return Speaker(antecedent, (group.first if near else pronoun.first, pronoun.stop), "relative")
    return Speaker(antecedent, (group.first, group.stop), "relative")


def _governing(passage: Passage, clause: Clause) -> Speaker | None:
    """The subject of the clause that governs one without a subject of its own."""
    seen = 0
    while clause.parent is not None and seen < 5:
        clause = passage.analysis.clauses[clause.parent]
        seen += 1
        if clause.subjects and (noun := passage.noun(clause.subjects[0])) is not None and not _empty(noun):
            return Speaker(clause.subjects[0], (noun.first, noun.stop), "governing")
    return None


def stop_of(passage: Passage, speaker: Speaker) -> int:
    """The item after the speaker's group and its of-phrases."""
    return past_noun(passage, speaker.item)
