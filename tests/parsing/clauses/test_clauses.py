"""Clauses: one line for each kind of sentence that news is made of."""

import pytest

from natonews.parsing.clauses import (
    agents,
    analyse,
    apposed,
    children,
    clause_at,
    clause_of,
    coordinated,
    governors,
    phrases_of,
    relatives,
    sketch,
    subject_chain,
    whole,
)
from natonews.parsing.clauses.clauses import Analysis, Clause
from natonews.parsing.groups import group
from natonews.parsing.groups.groups import Row
from natonews.parsing.times import find_times
from natonews.parsing.words import tag
from natonews.reading import Tokens, cut, pair_quotes, read_page, tokenise


def analysed(text: str) -> tuple[Tokens, tuple[Row, ...], tuple[Analysis, ...]]:
    page = read_page(text)
    tokens = tokenise(page)
    sentences = cut(page, tokens, pair_quotes(page, tokens))
    tags = tag(tokens, sentences)
    rows = group(tokens, tags, sentences, find_times(tokens, tags, sentences, None), ())
    return tokens, rows, analyse(rows, tokens, tags)


class Read:
    """A sentence with its analysis, told in words."""

    def __init__(self, text: str) -> None:
        self.tokens, self.rows, analyses = analysed(text)
        self.row, self.analysis = self.rows[0], analyses[0]

    def words(self, item: int) -> str:
        """The words of an item."""
        found = self.row.items[item]
        return " ".join(self.tokens.words[found.first : found.stop])

    def item(self, words: str) -> int:
        """The item with these words."""
        return next(n for n in range(len(self.row.items)) if self.words(n) == words)

    def clause(self, verb: str) -> Clause:
        """The clause of a verb group."""
        return next(clause for clause in self.analysis.clauses if self.words(clause.verb) == verb)

    def told(self, verb: str) -> str:
        """Subjects, objects and relation in words."""
        clause = self.clause(verb)
        subjects = " + ".join(map(self.words, clause.subjects))
        objects = " + ".join(map(self.words, (*clause.indirect, *clause.objects)))
        return f"{subjects} | {objects} | {clause.relation}"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The army attacked the town.", "attacked", "The army | the town | root"),
        ("Two died, the mayor said, and blamed rebels.", "blamed", "the mayor | rebels | conjunct"),
        ("The convoy, the mayor said, and blamed rebels.", "blamed", "the mayor | rebels | conjunct"),
        ('"We win," the king, whose men hold Riga, told aides.', "told", "the king | aides | parenthetical"),
        ('"We win," the king, who holds Riga, told aides on Monday.', "told", "the king | aides | parenthetical"),
        ('"It was wrong," Kask, 45, who chairs the panel, said.', "chairs", "Kask | the panel | relative"),
        ("Kask waved as if to calm the crowd, then left Riga.", "then left", "Kask | Riga | conjunct"),
        ("Kask waved as if to calm the crowd, then left Riga.", "to calm", "Kask | the crowd | adverbial"),
        ("Kask, who since the arrest of his aide as a spy has won, fled.", "has won", "Kask |  | relative"),
        ("Kask, who since the arrest of his aide as a spy has won, fled.", "fled", "Kask |  | root"),
        ("Kask met men such as Tamm, who are drawn to him and feel safe.", "feel", "Tamm |  | conjunct"),
        ("Kask, who has in the past described Tamm as a liar, fled.", "described", "Kask | Tamm | relative"),
        ("It was built in times of war, a spokeswoman, Ann Tamm, said.", "said", "a spokeswoman |  | parenthetical"),
        ("Kask, asked about the claim, said he knew nothing.", "said", "Kask |  | root"),
        ("Kask, asked about the claim, said he knew nothing.", "asked", "Kask |  | relative"),
        ("Tamm, the mayor, and Horvat, the governor, signed it.", "signed", "Tamm + Horvat | it | root"),
        ("Tamm, the mayor of Riga, and Horvat met rebels.", "met", "Tamm + Horvat | rebels | root"),
        ("Riga denied any role in the raid, and Oslo has accused nobody.", "has accused", "Oslo | nobody | conjunct"),
        ("Kask was direct, but Greens, wary of war, have praised it.", "have praised", "Greens | it | conjunct"),
        ("With the plan that he hid, Tamm pointed to the law.", "pointed", "Tamm |  | root"),
        ("Unlike the plan, which he hid, the law shows care.", "shows", "the law | care | root"),
        ("It grew as Ann Ray, the king's aide, hit Tamm.", "hit", "Ann Ray | Tamm | adverbial"),
        ("The mayor of the town that rebels took, a friend, said so.", "said", "The mayor |  | root"),
        ("Iran, Saudi Arabia restore ties.", "restore", "Iran + Saudi Arabia | ties | root"),
        ("The troops advanced unopposed into the capital.", "advanced", "The troops |  | root"),
        ("Two men came, the mayor said, and killed guards.", "killed", "Two men | guards | conjunct"),
        ("Russia, Stoltenberg said, would lose.", "would lose", "Russia |  | root"),
        ('The envoy said on Monday: "We will fight."', "will fight", "We |  | complement"),
        ('The envoy told reporters: "Russia attacked the town."', "attacked", "Russia | the town | complement"),
        ("The president – a former general – urged Poland to send tanks.", "urged", "The president | Poland | root"),
        ("The envoys of France, Italy and Spain met.", "met", "The envoys |  | root"),
        ("In France, Italy and Spain met envoys.", "met", "Italy + Spain | envoys | root"),
        ("The leaders of France and Italy and the king of Spain met.", "met", "The leaders + the king |  | root"),
        ("If Russia attacks, the alliance will respond.", "attacks", "Russia |  | adverbial"),
        ("The navy shot down drones that entered its airspace.", "entered", "drones | its airspace | relative"),
        ("Officials said Russia had attacked the base.", "had attacked", "Russia | the base | complement"),
        ("The envoy told reporters that talks would continue.", "told", "The envoy | reporters | root"),
        ("The envoy told reporters that talks would continue.", "would continue", "talks |  | complement"),
        ("Sweden and Finland agreed to send troops.", "agreed", "Sweden + Finland |  | root"),
        ("Sweden and Finland agreed to send troops.", "to send", "Sweden + Finland | troops | open"),
        ("France urged Germany to send tanks.", "to send", "Germany | tanks | open"),
        ("France promised Ukraine to send tanks.", "to send", "France | tanks | open"),
        ("France called on Germany to send tanks.", "to send", "Germany | tanks | open"),
        ("France accused Germany of sending tanks.", "sending", "Germany | tanks | open"),
        ("Germany was urged to send tanks.", "to send", "Germany | tanks | open"),
        ("The army attacked the town and burned the bridge.", "burned", "The army | the bridge | conjunct"),
        ("The army attacked the town and the mayor fled.", "fled", "the mayor |  | conjunct"),
        ("Tamm served as head of the navy and was given a medal.", "was given", "Tamm | a medal | conjunct"),
        ("The army fled after an attack on the base and left arms.", "left", "The army | arms | conjunct"),
        ("The envoy asks how rebels fight and offers help.", "offers", "The envoy | help | conjunct"),
        ("The guards know what the general wants and expect orders.", "expect", "The guards | orders | conjunct"),
        ("The mayor was at the port that rebels shelled, and fled.", "fled", "The mayor |  | conjunct"),
        ("The king met a priest who helped rebels and hid guns.", "hid", "a priest | guns | conjunct"),
        ("Mr. Kask met an aide who worked for Riga and called for peace.", "called", "an aide |  | conjunct"),
        ("The minister said the front was calm and urged allies to wait.", "urged", "The minister | allies | conjunct"),
        ("He spoke on Monday, adding that talks would continue.", "adding", "He |  | participle"),
        ("The man who attacked the base was arrested.", "was arrested", "The man |  | root"),
        ("The man who attacked the base was arrested.", "attacked", "The man | the base | relative"),
        ("The base that Russia attacked was empty.", "attacked", "Russia | The base | relative"),
        ("The town was attacked by rebels.", "was attacked", "The town |  | root"),
        ('"We will respond," said the minister.', "said", "the minister |  | parenthetical"),
        ("The talks, officials said, were tense.", "said", "officials |  | parenthetical"),
        ("The talks, officials said, were tense.", "were", "The talks |  | root"),
        ("The army left the town, police said on Monday.", "said", "police |  | parenthetical"),
        ("In Moscow, the president said he would resign.", "said", "the president |  | root"),
        ("If Russia does not leave, the alliance will respond.", "will respond", "the alliance |  | root"),
        ("If Russia does not leave, the alliance will respond.", "does not leave", "Russia |  | adverbial"),
        ("Ann Ray, the Polish foreign minister, visited Berlin.", "visited", "Ann Ray | Berlin | root"),
        ("France gave Ukraine new tanks.", "gave", "France | Ukraine + new tanks | root"),
        ("There are no easy answers.", "are", "no easy answers |  | root"),
        ("The plan to send troops failed.", "failed", "The plan |  | root"),
        ("The plan to send troops failed.", "to send", " | troops | noun"),
        ("Germany's plan to send troops failed.", "to send", "Germany 's | troops | noun"),
        ("France backed a request by Poland to send troops.", "to send", "Poland | troops | noun"),
        ("France announced a plan to send troops.", "to send", "France | troops | noun"),
        ("They fired three rockets, two of which were intercepted.", "were intercepted", "two |  | relative"),
        ("The plan, while costly, was approved.", "was approved", "The plan |  | root"),
        ('The show "The Visit" won a prize.', "won", "The show | a prize | root"),
        ("The point is Russia has lost.", "has lost", "Russia |  | complement"),
        ("It left the town, an official told Reuters on Monday.", "told", "an official | Reuters | parenthetical"),
        ("Finland, which shares a border with Russia, wants help.", "wants", "Finland | help | root"),
        ("The leaders of France and Germany met.", "met", "The leaders |  | root"),
        ("He said troops stationed in the town were attacked.", "were attacked", "troops |  | complement"),
        ("They demanded that he leave the country.", "leave", "he | the country | complement"),
        ("Did the army attack the town?", "attack", "the army | the town | root"),
        ("Is Russia preparing an attack?", "preparing", "Russia | an attack | root"),
        ("Then came another attack.", "Then came", "another attack |  | root"),
        ("Unions to strike on Friday", "to strike", "Unions |  | root"),
        ("They have, in fact, praised the deal.", "praised", "They | the deal | root"),
        ("What we need is time.", "is", "What | time | root"),
        ('"It is over," Ann Ray, the head of the mission, said.', "said", "Ann Ray |  | parenthetical"),
        ('He told his aides, "We will go."', "will go", "We |  | complement"),
        ("The king wants to end a war which officials say threatens peace.", "threatens", "a war | peace | complement"),
    ],
)
def test_who_does_what(text: str, verb: str, expected: str) -> None:
    assert expected == Read(text).told(verb)


def test_an_apposition_is_set_aside() -> None:
    read = Read("Ann Ray, the Polish foreign minister, visited Berlin.")
    assert (read.item("the Polish foreign minister"),) == apposed(read.analysis, read.item("Ann Ray"))


def test_a_list_is_one_subject() -> None:
    read = Read("Britain, France and Germany condemned the attack.")
    names = tuple(map(read.item, ("Britain", "France", "Germany")))
    assert names == read.clause("condemned").subjects
    assert names == coordinated(read.analysis, names[1])


def test_a_passive_names_its_agent() -> None:
    read = Read("The town was attacked by rebels on Sunday.")
    assert (read.item("rebels"),) == agents(read.clause("was attacked"))


def test_phrases_hang_on_nouns_or_verbs() -> None:
    read = Read("The head of the army arrived in Berlin.")
    assert ["of"] == [phrase.preposition for phrase in phrases_of(read.analysis, read.item("The head"))]
    assert ["in"] == [phrase.preposition for phrase in read.clause("arrived").phrases]
    assert "The head of the army" == " ".join(
        map(read.words, range(whole(read.row, read.analysis, 0).first, whole(read.row, read.analysis, 0).stop))
    )


def test_clauses_know_each_other() -> None:
    read = Read("Officials said Russia had attacked the base.")
    said, attacked = read.clause("said"), read.clause("had attacked")
    assert (said,) == governors(read.analysis, attacked)
    assert (attacked,) == children(read.analysis, said)
    assert attacked == clause_of(read.analysis, read.item("the base"))
    assert said == clause_at(read.analysis, said.verb)
    assert said.subjects == subject_chain(read.analysis, said)
    assert (said.first, said.stop) == (0, attacked.stop)


def test_a_relative_clause_knows_its_noun() -> None:
    read = Read("The man who attacked the base was arrested.")
    assert (read.clause("attacked"),) == relatives(read.analysis, read.item("The man"))


def test_a_sketch_shows_groups_and_clauses() -> None:
    read = Read("Officials said Russia had attacked the base.")
    assert (
        "[Officials] <said> [Russia] <had attacked> [the base] .\n"
        "  root: said subject=Officials\n"
        "    complement: had attacked subject=Russia object=the base"
    ) == sketch(read.row, read.analysis, read.tokens)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ud800",
        '"' * 2000,
        "who said " * 1500,
        "of Russia, " * 1500,
        "said he " * 1500,
        "if that who , and " * 800,
        "attacking " * 1500,
    ],
)
def test_odd_texts_are_read_with_every_number_in_place(text: str) -> None:
    _, rows, analyses = analysed(text)
    for row, analysis in zip(rows, analyses, strict=True):
        for number, clause in enumerate(analysis.clauses):
            assert number == clause.number
            assert 0 <= clause.first <= clause.verb < clause.stop <= len(row.items)
            assert all(0 <= item < len(row.items) for item in (*clause.subjects, *clause.objects, *clause.indirect))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials condemned an attack on the base by rebels.", "an attack"),
        ("Russia fired rockets, prompting strikes by France and Poland.", "strikes"),
        ("The envoy saw a book about the town by a soldier.", "the town"),
    ],
)
def test_a_phrase_with_by_hangs_on_the_deed(text: str, expected: str) -> None:
    read = Read(text)
    hosts = [
        read.words(phrase.of)
        for phrase in read.analysis.attached
        if phrase.preposition == "by" and phrase.of is not None
    ]
    assert [expected] == hosts
