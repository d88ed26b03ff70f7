"""What a careful coder makes of single sentences: governing words, passives, mutual deeds, restraint, status."""

import pytest

from parsing.events.event_reader import coded

CASES: dict[str, dict[str, list[str]]] = {
    "alliance": {
        "Finland formally joined NATO on 4 April 2023.": ["Finland SUPPORT NATO asserted"],
        "Sweden applied for NATO membership in May 2022.": ["Sweden REQUEST NATO asserted"],
        "NATO deployed four battlegroups to Romania, Bulgaria, Hungary and Slovakia.": [
            "NATO MOBILIZE Romania; Bulgaria; Hungary; Slovakia asserted"
        ],
        "Russia conducted drills near the Polish border.": ["Russia MOBILIZE Poland asserted"],
        "NATO and Sweden began joint exercises in the Baltic Sea.": ["NATO; Sweden COOPERATE - asserted"],
        "Germany delivered a third Patriot air defence system to Ukraine.": ["Germany AID Ukraine asserted"],
        "Romania expelled 40 Russian diplomats.": ["Romania SANCTION Russia asserted"],
        "Lithuania summoned the Belarusian ambassador over the balloons.": ["Lithuania ACCUSE Belarus asserted"],
        "Hungary blocked Sweden's NATO bid for months.": ["Hungary REJECT Sweden asserted"],
        "Macron telephoned Putin on Sunday.": ["Emmanuel Macron CONSULT Vladimir Putin asserted"],
        "The Netherlands halted arms exports to Turkey.": ["Netherlands SANCTION Turkey asserted"],
    },
    "governed": {
        "Hungary agreed to send tanks to Ukraine.": ["Hungary AGREE Ukraine asserted", "Hungary AID Ukraine planned"],
        "Slovakia refused to supply ammunition to Ukraine.": [
            "Slovakia REJECT Ukraine asserted",
            "Slovakia AID Ukraine negated",
        ],
        "North Korea threatened to attack South Korea.": [
            "North Korea THREATEN South Korea asserted",
            "North Korea ASSAULT South Korea hypothetical",
        ],
        "Turkey urged Sweden to change its laws.": ["Turkey REQUEST Sweden asserted"],
        "Poland demanded that Belarus release the journalist.": [
            "Poland REQUEST Belarus asserted",
            "Belarus RETREAT journalist hypothetical",
        ],
        "Hungary stopped blocking aid to Ukraine.": ["Hungary CONCEDE Ukraine asserted"],
        "Slovakia said it would stop military aid to Ukraine.": ["Slovakia THREATEN Ukraine planned"],
        "Canada said it will train Ukrainian pilots.": ["Canada AID Ukraine planned"],
        "Austria said it will not send weapons to Ukraine.": [
            "Austria REJECT Ukraine asserted",
            "Austria AID Ukraine negated",
        ],
        "Estonia said Russia must leave Ukraine.": ["Estonia REQUEST Russia asserted"],
        "Norway is willing to hold talks with Russia.": [
            "Norway AGREE Russia asserted",
            "Norway CONSULT Russia hypothetical",
        ],
        "The war prompted Sweden to seek NATO membership.": ["Sweden REQUEST NATO asserted"],
    },
    "frames": {
        "Sanctions were imposed on Russia by the European Union in 2014.": ["European Union SANCTION Russia asserted"],
        "Poland, Estonia and Latvia closed their borders with Belarus.": [
            "Poland; Estonia; Latvia COERCE Belarus asserted"
        ],
        "Armenia and Azerbaijan clashed along their border.": ["Armenia; Azerbaijan ASSAULT - asserted"],
        "Russia's invasion of Ukraine in February 2022 shocked Europe.": ["Russia ASSAULT Ukraine asserted"],
        "Talks between Russia and Ukraine ended without a deal.": ["Russia; Ukraine CONSULT - asserted"],
        "Norway, which shares a border with Russia, expelled a Russian diplomat.": ["Norway SANCTION Russia asserted"],
        "Iran fired 200 missiles at Israel": ["Iran ASSAULT Israel asserted"],
        "NATO to withdraw troops from Kosovo": ["NATO RETREAT Kosovo planned"],
        "Serbia rejected a proposal by Kosovo.": ["Serbia REJECT Kosovo asserted"],
        "Albania denounced Serbia's policy.": ["Albania ACCUSE Serbia asserted"],
    },
    "status": {
        "Ukraine has not attacked Belarus.": ["Ukraine ASSAULT Belarus negated"],
        "If Russia attacks Poland, China will condemn Russia.": [
            "Russia ASSAULT Poland hypothetical",
            "China ACCUSE Russia planned",
        ],
        "France may send troops to Ukraine.": ["France MOBILIZE Ukraine hypothetical"],
        "South Korea will supply howitzers to Poland.": ["South Korea AID Poland planned"],
        "Kyiv said that Russia had attacked Poland.": ["Russia ASSAULT Poland reported"],
        "Serbia denied that it had attacked Kosovo.": ["Serbia ASSAULT Kosovo negated"],
    },
    "restraint": {
        "The attack on journalism must stop, the editor wrote.": [],
        "The midfielder struck twice as England beat Germany in the final.": [],
        "Twelve people were killed when a bus crashed near Ankara.": [],
        "NATO was founded in 1949 as a defensive alliance.": [],
        "An attack on one ally is an attack on all.": [],
        "The minister expressed concern over the elections.": [],
        "The White House declined to comment on the report.": [],
        "The prime minister attended a ceremony in Riga.": [],
        "Japan is considering sending aid to Chad.": [],
        "Inflation hit Germany hard.": [],
        "Germany invaded Poland in 1939, starting World War II.": [],
        "An embargo bans trade with a country.": [],
        "The pilot was injured when his plane skidded off the runway.": [],
        "The army helicopter crashed near Riga, killing three soldiers.": [],
        "The virus killed 200 people in Italy.": [],
        "The bill was killed in committee.": [],
        "An earthquake struck Turkey on Monday.": [],
    },
}


@pytest.mark.parametrize(("text", "expected"), [case for group in CASES.values() for case in group.items()], ids=str)
def test_a_sentence_gives_its_events(text: str, expected: list[str]) -> None:
    assert expected == coded(text)
