"""Infinitives, -ing forms and participles: what each hangs on, and who is understood to do it."""

from typing import Final

from natonews.lexicon.tables.syntax import (
    ACTING_NOUNS,
    CLAUSE_VERBS,
    DITRANSITIVE,
    GERUND_CONTROL,
    INFINITIVE_NOUNS,
    JUDGING,
    MANDATIVE,
    NAMING,
    OBJECT_CONTROL,
    PREPOSITION_CONTROL,
    STRONG_CONTROL,
    SUBJECT_CONTROL,
)
from natonews.parsing.groups.groups import VerbGroup

from .finite import on_finite
from .likeness import number
from .places import complete, finite_open, give, is_aside, join, verbless
from .workbench import Open, Workbench


def on_infinitive(bench: Workbench, item: int) -> None:
    """``agreed to send``, ``urged Germany to send``, ``the plan to send``, ``to send tanks, he said``."""
    top = bench.top
    lead = bench.back(item)
    role = bench.role(lead)
    host = _last(bench, "infinitive") if role == "c" else None
    if host is not None:
        _also(bench, host, item)
        return
    if role == "w":
        lead = bench.back(lead)
        role = bench.role(lead)
    if role == "s" and top.at == lead and top.verb < 0 and top.parent is not None:
        top.inherited, top.heir = True, top.parent  # "decide whether to attack", "as if to calm them"
        give(bench, top, item, top.parent.subjects)
    elif role in "npkx" and _is_for(bench, lead):
        waiting = top.nouns if top.verb < 0 else top.after
        waiting[-1:] = []
        _own(bench, Open("open", top, "for", item), item, bench.whole(lead))
    elif top.verb < 0 and _is_headline(bench, lead) and bench.items[lead].lemma not in INFINITIVE_NOUNS:
        give(bench, top, item, bench.whole(top.nouns[-1]))
    elif top.verb < 0 and role in "npkx":
        _on_noun(bench, item, lead)
    elif top.verb < 0:
        _open(bench, Open("adverbial", top, "to", item, heir=top), item, ())
    else:
        _after_verb(bench, item, lead)


def _after_verb(bench: Workbench, item: int, lead: int) -> None:
    """An infinitive after its clause's verb: what object or subject is to do, what a noun is for, or why."""
    top, role = bench.top, bench.role(lead)
    noun = _completed(bench, lead)
    controller = _controller(bench, top, lead)
    if controller and noun is not None:
        strong = bench.lemma(top) in STRONG_CONTROL or bench.items[noun].lemma in ACTING_NOUNS
        noun = None if strong else noun
    if noun is not None:
        _on_noun(bench, item, lead)
    elif controller:
        _open(bench, Open("open", top, "to", item), item, controller)
    elif role in "vigebjad" or (role in "npkx" and bench.lemma(top) in SUBJECT_CONTROL):
        _open(bench, Open("open", top, "to", item, heir=top), item, top.subjects)
    else:
        host = finite_open(bench) if top.relation == "relative" else top
        _open(bench, Open("adverbial", host, "to", item, heir=host), item, host.subjects)


def _completed(bench: Workbench, lead: int) -> int | None:
    """The noun that an infinitive completes: "a plan to", "a request by Poland to"."""
    if bench.role(lead) not in "npkx":
        return None
    if bench.items[lead].lemma in INFINITIVE_NOUNS:
        return lead
    if bench.role(lead) == "p" and lead >= 2 and bench.items[lead - 1].lemma in ("by", "from", "of"):
        return lead - 2 if bench.items[lead - 2].lemma in INFINITIVE_NOUNS else None
    return None


def _on_noun(bench: Workbench, item: int, lead: int) -> None:
    """An infinitive that hangs on a noun; whose plan it is, is who is to do it."""
    top = bench.top
    noun = _completed(bench, lead)
    group = bench.noun(lead if noun is None else noun)
    clause = Open("noun", top, "to", item, lead if noun is None else noun)
    if noun is not None and noun != lead:
        _open(bench, clause, item, bench.whole(lead))
    elif group is not None and group.possessor is not None and noun is not None:
        _open(bench, clause, item, (group.possessor,))
    elif noun is None:
        _open(bench, clause, item, bench.whole(lead))
    else:
        clause.heir = top if top.verb >= 0 else None
        _open(bench, clause, item, top.subjects)


def _is_headline(bench: Workbench, lead: int) -> bool:
    """``Unions to strike``, ``Navy buying ships``: without any finite verb, the sentence hangs on this one."""
    top = bench.top
    return bool(top is bench.stack[0] and top.nouns and bench.role(lead) in "npkx" and "v" not in bench.roles[:_SHORT])


_SHORT: Final = 60  #: items of a sentence that are looked through


def _controller(bench: Workbench, top: Open, lead: int) -> tuple[int, ...]:
    """The object that is to do it: Germany in "urged Germany to send" and "called on Germany to send"."""
    lemma = bench.lemma(top)
    verb = bench.verb(top)
    if verb is None or verb.passive:
        return ()
    if (
        top.after
        and lemma in OBJECT_CONTROL
        and lemma not in SUBJECT_CONTROL
        and bench.tags[bench.items[top.after[0]].head] != "CD"
    ):
        return bench.whole(top.after[0])
    if top.objects and lemma in OBJECT_CONTROL:
        return top.objects
    if lemma in PREPOSITION_CONTROL and bench.role(lead) in "pk":
        return bench.whole(lead)
    return ()


def _is_for(bench: Workbench, noun: int) -> bool:
    at = noun - 1
    while at >= 0 and bench.roles[at] in "oa":
        at -= 1
    return at >= 0 and bench.roles[at] == "f" and bench.items[at].lemma == "for" and bench.roles[noun] == "n"


def _own(bench: Workbench, clause: Open, item: int, subjects: tuple[int, ...]) -> None:
    """Open a clause whose verb has its subject beside it."""
    bench.stack.append(clause)
    give(bench, clause, item, subjects)


def _open(bench: Workbench, clause: Open, item: int, subjects: tuple[int, ...]) -> None:
    """Open a clause whose subject is understood."""
    clause.inherited = True
    _own(bench, clause, item, subjects)


def _also(bench: Workbench, host: Open, item: int) -> None:
    join(bench, host, item)
    bench.top.heir = host.heir


def _last(bench: Workbench, *tenses: str) -> Open | None:
    for clause in reversed(bench.stack):
        verb = bench.verb(clause)
        if verb is not None and verb.tense in tenses:
            return clause
    return None


def on_bare(bench: Workbench, item: int) -> None:
    """A bare infinitive: ``did he say``, ``would attack and destroy``, ``help Ukraine win``."""
    top = bench.top
    verb = bench.verb(top)
    if top.verb < 0:
        nouns = top.nouns
        if top.relation == "relative" and not nouns and top.noun is not None:
            give(bench, top, item, bench.whole(top.noun))
            return
        give(bench, top, item, bench.whole(nouns[-1]) if nouns else ())
        return
    if verb is not None and (bench.tags[verb.head] == "MD" or _is_do(bench, verb)) and len(top.after) < 2:
        if top.after:
            top.subjects, top.after, top.inherited = bench.whole(top.after[-1]), [], False
        top.auxiliary, top.verb = top.verb, item
        return
    if bench.role(bench.back(item)) in "c,":
        for clause in reversed(bench.stack):
            if _is_bare_too(bench, clause):
                _also(bench, clause, item)
                return
    if top.after and bench.lemma(top) in MANDATIVE:
        _own(bench, Open("complement", top, "", item), item, bench.whole(top.after.pop()))
    elif top.after:
        _open(bench, Open("open", top, "", item), item, bench.whole(top.after[-1]))
    else:
        _open(bench, Open("open", top, "", item, heir=top), item, top.subjects)


def _is_bare_too(bench: Workbench, clause: Open) -> bool:
    """Whether a bare form after *and* goes on from a clause: "to come and see", "who work and feel that"."""
    verb = bench.verb(clause)
    if verb is None:
        return False
    plural = clause is bench.top and verb.finite and number(bench, verb) == "p"
    return plural or verb.tense == "infinitive" or bool(verb.modal) or clause is bench.stack[0]


def _asked(bench: Workbench, item: int, lead: int) -> bool:
    """``Is Russia preparing``, ``what have I done``: a question's subject stands between auxiliary and verb."""
    top = bench.top
    verb = bench.verb(top)
    if verb is None or verb.lemma not in ("be", "have") or verb.stop - verb.first > 1 or top.after[-1:] != [lead]:
        return False
    opening = bench.role(bench.back(top.verb))
    if len(top.after) > 1 or not verb.finite or opening not in " q.,cwr" or (opening in ",c" and not top.inherited):
        return False
    if top.pronoun >= 0:
        top.objects = (top.pronoun,)
    top.subjects, top.after, top.inherited = bench.whole(lead), [], False
    top.auxiliary, top.verb = top.verb, item
    return True


def _is_do(bench: Workbench, verb: VerbGroup) -> bool:
    return verb.lemma == "do" and verb.head == verb.first and bench.tags[verb.head] in ("VBD", "VBP", "VBZ")


def on_gerund(bench: Workbench, item: int) -> None:
    """``stopped attacking``, ``by attacking``, ``troops attacking``, ``..., adding that``."""
    top = bench.top
    lead = bench.back(item)
    role = bench.role(lead)
    if complete(bench, item) or _asked(bench, item, lead):
        return
    if role in "fs" or role == "w":
        _after_preposition(bench, item, lead)
    elif role == "c" and (host := _last(bench, "gerund")) is not None:
        _also(bench, host, item)
    elif _is_headline(bench, lead):
        give(bench, top, item, bench.whole(top.nouns[-1]))
    elif role in "npkxo" and (top.verb >= 0 or bench.roles[lead] == "p" or top.nouns):
        if (
            top.verb >= 0
            and bench.lemma(top) in ("see", "keep", "leave", "find", "catch", "hear", "watch", "show")
            and top.after
        ):
            _open(bench, Open("open", top, "", item), item, bench.whole(lead))
        else:
            absolute = bench.roles[lead] == "p" and bench.items[lead - 1].lemma == "with"
            hang = _own if absolute else _open
            hang(bench, Open("relative", top, "", item, lead), item, bench.whole(lead))
    elif top.verb < 0:
        _open(bench, Open("participle", top, "", item, heir=top), item, ())
    elif role in "vigebj" and lead == item - 1:
        _open(bench, Open("open", top, "", item, heir=top), item, top.subjects)
    else:
        lemma = bench.items[item].lemma
        host = _speaking(bench) if lemma in CLAUSE_VERBS or lemma in JUDGING else _main(bench)
        _open(bench, Open("participle", host, "", item, heir=host), item, host.subjects)


def _speaking(bench: Workbench) -> Open:
    """The clause of saying that ", adding that" goes on from."""
    for clause in reversed(bench.stack):
        if bench.lemma(clause) in CLAUSE_VERBS and (verb := bench.verb(clause)) is not None and verb.finite:
            return clause
    return _main(bench)


def _main(bench: Workbench) -> Open:
    """The nearest clause with a finite verb that is not about a noun."""
    for clause in reversed(bench.stack):
        verb = bench.verb(clause)
        if verb is not None and verb.finite and clause.relation != "relative":
            return clause
    return bench.top


def _after_preposition(bench: Workbench, item: int, lead: int) -> None:
    top = bench.top
    word = bench.items[lead].lemma
    if top.at == lead and top.verb < 0:
        bench.stack.pop()
        top = bench.top
    if lead in top.phrases:
        top.phrases.remove(lead)
    if (
        top.verb >= 0
        and top.after
        and bench.lemma(top) in GERUND_CONTROL
        and word in ("of", "from", "for", "with", "against")
    ):
        _open(bench, Open("open", top, word, item), item, bench.whole(top.after[0]))
        return
    noun = lead - 1 if bench.role(lead - 1) in "npkx" and word in ("of", "for", "in", "from", "against") else None
    relation = "noun" if noun is not None and word == "of" else "adverbial"
    clause = Open(relation, top, word, lead, noun if relation == "noun" else None, heir=top)
    _open(bench, clause, item, top.subjects)


def on_participle(bench: Workbench, item: int) -> None:
    """``troops stationed in``, ``, backed by Russia,``, ``asked about it, he``, ``as expected``."""
    top = bench.top
    lead = bench.back(item)
    role = bench.role(lead)
    if complete(bench, item) or _asked(bench, item, lead):
        return
    if role == "c" and (host := _last(bench, "participle")) is not None:
        _also(bench, host, item)
    elif _is_finite(bench, item, lead) or _closes_relative(bench, item):
        on_finite(bench, item)
    elif role in "npkxo" and bench.noun(lead) is not None:
        noun = bench.noun(lead)
        relation = "open" if noun is not None and noun.pronoun and top.verb >= 0 else "relative"
        _open(bench, Open(relation, top, "", item, lead), item, bench.whole(lead))
    elif role == "," and bench.role(bench.back(lead)) in "npkx":
        noun_at = bench.back(lead)
        _open(bench, Open("relative", top, "", item, noun_at), item, bench.whole(noun_at))
    elif role in "swf":
        if top.at == lead and top.verb < 0:
            bench.stack.pop()
            top = bench.top
        _open(bench, Open("adverbial", top, bench.items[lead].lemma, lead, heir=top), item, top.subjects)
    elif role == "c" and top.verb >= 0:
        _also(bench, top, item)
    else:
        relation = "open" if top.verb >= 0 and lead == top.verb else "participle"
        _open(bench, Open(relation, top, "", item, heir=top), item, top.subjects)


def _has_object(bench: Workbench, item: int) -> bool:
    """Whether what follows a form in *-ed* can only be its object, so that it is no passive participle."""
    lemma = bench.items[item].lemma
    if lemma in DITRANSITIVE or lemma in NAMING:
        return False
    return bench.role(item + 1) in "no" or (bench.role(item + 1) == "s" and bench.items[item + 1].lemma == "that")


def _closes_relative(bench: Workbench, item: int) -> bool:
    """Whether a past form follows ", which has a border with Russia," whose noun waits for its verb."""
    top, lower = bench.top, verbless(bench)
    if bench.role(bench.back(item)) != "," or lower is None or not lower.nouns:
        return False
    return top.relation == "relative" and top.pronoun >= 0 and _is_last(bench, item)


def _is_definite(bench: Workbench, noun: int) -> bool:
    group = bench.noun(noun)
    return group is not None and (group.pronoun or group.determiner in _DEFINITE)


_DEFINITE: Final = frozenset(("the", "his", "her", "its", "their", "our", "my", "your"))


def _is_finite(bench: Workbench, item: int, lead: int) -> bool:
    """Whether a form in *-ed* must be the past tense: its subject is before it, and no other verb comes for that."""
    top = bench.top
    if bench.role(lead) not in "npkxt":
        return False
    beside = lead in (top.nouns if top.verb < 0 else top.after)[-1:]
    if beside and bench.role(bench.back(lead)) in ",q" and is_aside(bench, lead, item):
        return True
    if beside and (_has_object(bench, item) or (top.verb < 0 and top.pronoun >= 0)):
        return True
    if beside and top.verb >= 0 and bench.role(lead - 1) in "npk" and _is_definite(bench, lead):
        return bench.lemma(top) not in CLAUSE_VERBS
    return _wants_verb(bench, lead) and _is_last(bench, item)


def _wants_verb(bench: Workbench, lead: int) -> bool:
    """Whether a subject still waits for its verb, or a fronted clause for its subject and verb."""
    top = bench.top
    if top.verb < 0 and top.nouns:
        return True
    lower = verbless(bench)
    if lower is None or not top.after:
        return False
    return bool(lower.nouns) or (top.after[-1] == lead and bench.role(bench.back(lead)) in ",q")


def _is_last(bench: Workbench, item: int) -> bool:
    """Whether no finite verb comes that the waiting subject could have."""
    roles = bench.roles
    stop = min(item + 16, len(roles))
    for at in range(item + 1, stop):
        role = roles[at]
        if role in "srw." or (role == "c" and roles[at - 1] == ","):
            return True
        if role == "v":
            return roles[bench.back(at)] == "c"
        if role == "," and at + 1 < stop and roles[at + 1] in "no":
            return not (at + 2 < stop and roles[at + 2] == ",")
    return True
