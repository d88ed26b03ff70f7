"""Constructions of news English: what each attributes, and what looks alike but attributes nothing."""

import pytest

from .reading import statements

# fmt: off
#: Each text with its statements: speaker | cue | content | mode | act.
FOUND = {
    # speaker, cue, content
    "If Togo closed the port, Niger would sue, experts said.":
        ["experts | said | If Togo closed the port, Niger would sue | indirect | assert"],
    "Because the talks failed, Chad recalled its envoy, the ministry said.":
        ["the ministry | said | Because the talks failed, Chad recalled its envoy | indirect | assert"],
    "Stoltenberg said Russia would lose.": ["Stoltenberg | said | Russia would lose | indirect | assert"],
    "Tusk warned that the threat was real.": ["Tusk | warned | that the threat was real | indirect | warn"],
    "Kyiv says it shot down 12 drones overnight.":
        ["Kyiv | says | it shot down 12 drones overnight | indirect | assert"],
    "Berlin insists the tanks will arrive on time.":
        ["Berlin | insists | the tanks will arrive on time | indirect | assert"],
    "The IAEA said in its quarterly report that the stockpile had grown.":
        ["The IAEA | said | that the stockpile had grown | indirect | assert"],
    "Analysts believe the offensive will begin in May.":
        ["Analysts | believe | the offensive will begin in May | indirect | believe"],
    "The minister said that he did not know, but that he would ask.":
        ["The minister | said | that he did not know, but that he would ask | indirect | assert"],
    # content first
    "Russia would lose, Stoltenberg told reporters.":
        ["Stoltenberg | told | Russia would lose | indirect | assert"],
    "The United States on Friday imposed new sanctions on Iran, the Treasury said.":
        ["the Treasury | said | The United States on Friday imposed new sanctions on Iran | indirect | assert"],
    "Poland to send tanks to Ukraine, minister says":
        ["minister | says | Poland to send tanks to Ukraine | indirect | assert"],
    # the cue inside the content
    "Russia, Stoltenberg said, would lose.": ["Stoltenberg | said | Russia + would lose | indirect | assert"],
    "The plan, said diplomats, would fail.": ["diplomats | said | The plan + would fail | indirect | assert"],
    "The strike killed nine people, local officials said, and wounded 20 more.":
        ["local officials | said | The strike killed nine people + and wounded 20 more | indirect | assert"],
    # according to, in the words of, for
    "According to the Kremlin, the talks have failed.":
        ["the Kremlin | According to | the talks have failed | indirect | assert"],
    "The talks have failed, according to two diplomats.":
        ["two diplomats | according to | The talks have failed | indirect | assert"],
    'In the words of Macron, Europe "must wake up to the danger."':
        ['Macron | In the words of | Europe "must wake up to the danger." | mixed | demand'],
    "For Kyiv, the deal is dead.": ["Kyiv | For | the deal is dead | indirect | assert"],
    # colons and headlines
    'Kallas on Hungary: "This cannot go on forever"':
        ['Kallas | : | "This cannot go on forever" | direct | assert'],
    "Tusk: Poland ready to host nuclear weapons\n\nWARSAW, July 3 (Reuters) - The base is new.":
        ["Tusk | : | Poland ready to host nuclear weapons | indirect | assert"],
    "Zelenskyy urges allies to send more weapons":
        ["Zelenskyy | urges | allies to send more weapons | indirect | demand"],
    # no speaker
    "Rutte is expected to visit Kyiv.": ["- | is expected | Rutte + to visit Kyiv | indirect | expect"],
    "It was reported that the bridge had been hit.":
        ["- | was reported | that the bridge had been hit | indirect | assert"],
    "It is understood that Berlin will send the missiles.":
        ["- | is understood | that Berlin will send the missiles | indirect | believe"],
    "It is not clear who fired the missile.":
        ["- | is not clear | who fired the missile | indirect | believe, negated"],
    # passives with an agent
    "Moscow's claim that it hit a base was rejected by Kyiv.":
        [
            "Kyiv | was rejected | Moscow's claim that it hit a base | indirect | reject",
            "Moscow's | claim | that it hit a base | indirect | assert",
        ],
    # relative clauses, participles, coordination
    "Lavrov, who said the West was lying, left the room.":
        ["Lavrov, who | said | the West was lying | indirect | assert"],
    "Rutte praised Finland, adding that the border was safe.": [
        "Rutte | praised | Finland | indirect | praise",
        "Rutte | adding | that the border was safe | indirect | assert"],
    "Zelenskyy said the front was stable and urged allies to send ammunition.": [
        "Zelenskyy | said | the front was stable | indirect | assert",
        "Zelenskyy | urged | allies to send ammunition | indirect | demand"],
    "The minister issued a statement saying the attack was unacceptable.":
        ["The minister | saying | the attack was unacceptable | indirect | reject"],
    # nouns and adjectives
    "The prime minister expressed hope that the ceasefire would hold.":
        ["The prime minister | expressed hope | that the ceasefire would hold | indirect | expect"],
    "Baerbock made clear that Berlin would not negotiate.":
        ["Baerbock | made clear | that Berlin would not negotiate | indirect | reject"],
    "The prime minister is confident that the ceasefire will hold.":
        ["The prime minister | is confident | that the ceasefire will hold | indirect | believe"],
    "Warsaw is wary of the plan.": ["Warsaw | is wary of | the plan | indirect | believe"],
    # objects, infinitives, phrasal cues
    "The EU accused Russia of using hunger as a weapon.":
        ["The EU | accused | Russia of using hunger as a weapon | indirect | accuse"],
    "NATO called on Belgrade to withdraw its troops.":
        ["NATO | called on | Belgrade to withdraw its troops | indirect | demand"],
    "Meloni ruled out sending troops.": ["Meloni | ruled out | sending troops | indirect | reject"],
    "Iran has threatened to close the strait.":
        ["Iran | has threatened | to close the strait | indirect | threaten"],
    'Biden called Putin a "war criminal."': ['Biden | called | Putin a "war criminal." | mixed | criticize'],
    "Orban described the plan as a mistake.":
        ["Orban | described | the plan as a mistake | indirect | criticize"],
    # nested
    "Sources said that Putin had told Xi that Moscow was ready for talks.": [
        "Sources | said | that Putin had told Xi that Moscow was ready for talks | indirect | assert",
        "Putin | had told | that Moscow was ready for talks | indirect | assert"],
    # refusals of words
    "The spokesman declined to comment.": ["The spokesman | declined | to comment | indirect | decline"],
    "The Kremlin would not say whether Putin had agreed.":
        ["The Kremlin | would not say | whether Putin had agreed | indirect | decline, negated"],
    "He did not say when the troops would leave.":
        ["He | did not say | when the troops would leave | indirect | assert, negated"],
}

#: What attributes nothing.
SILENT = (
    'The so-called "special operation" began in February.',
    'He read "War and Peace" in prison.',
    "The ship carried 200 tonnes of wheat.",
    "Troops crossed the river on Monday.",
    "The army captured the village after heavy fighting.",
    "The convoy left the city at dawn.",
    "Talks will continue on Thursday in Cairo.",
    "Erdogan met Putin in Sochi.",
    "The president will sign the bill next week.",
    "According to plan, the bridge opened in May.",
    "For years, the border was quiet.",
)
# fmt: on


@pytest.mark.parametrize("text", FOUND)
def test_what_is_attributed(text: str) -> None:
    assert FOUND[text] == statements(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_attributes_nothing(text: str) -> None:
    assert [] == statements(text)


#: Deeds in words that may be speech elsewhere; and the same words as speech.
DEEDS = (
    "Armed men attacked an army camp in Mali.",
    "Venezuela releases dozens of activists.",
    "Turkey shot down a drone.",
    "Moscow launched an attack on Kyiv.",
)
SPEECH = ("Biden attacked Trump over the deal.", "The ministry released a list of targets.")


@pytest.mark.parametrize("text", DEEDS)
def test_a_deed_is_no_speech(text: str) -> None:
    assert [] == statements(text)


@pytest.mark.parametrize("text", SPEECH)
def test_the_same_words_may_be_speech(text: str) -> None:
    assert len(statements(text)) == 1
