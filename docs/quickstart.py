"""Reads one short article and prints what natonews found in it, with the words behind it."""

import natonews

ARTICLE = """\
Baltic allies reject Kremlin's claim on cables

TALLINN, March 14, 2025 (Reuters) - Estonia's foreign minister, Margus Tsahkna, rejected on Friday a claim by Russia \
that NATO ships had damaged two undersea cables in the Baltic Sea.

Kremlin spokesman Dmitry Peskov said on Thursday that the alliance was "staging provocations" near Russian waters. \
"This is an absurd accusation," Tsahkna told reporters in Tallinn. He said that Estonia would send a patrol ship to \
the area if another cable was cut.

NATO Secretary General Mark Rutte did not say who was to blame, but he promised to deploy more frigates. Finland \
seized a tanker in December 2024, and Sweden has expelled two Russian diplomats.
"""

article = natonews.parse(ARTICLE)
print(article)

print("\nWho is named")
for actor in article.actors:
    role = f", {actor.roles[0].title}" if actor.roles else ""
    print(f"  {actor.name} ({actor.kind.value}{role}): {len(actor.mentions)} mentions")

print("\nWho said what, and whom it answers")
for said in article.statements:
    words = " ... ".join(article[span] for span in said.content)
    print(f"  {said.speaker.name if said.speaker else '?'} [{said.act.value}, {said.mode.value}] {words}")
    if said.responds_to and said.responds_to.speaker:
        print(f"    answers {said.responds_to.speaker.name}")

print("\nWho did what to whom, and is it so")
for event in article.events:
    sources = ", ".join(actor.name for actor in event.sources) or "?"
    targets = ", ".join(actor.name for actor in event.targets) or "-"
    when = f" ({event.time.value})" if event.time else ""
    print(f"  {sources} {event.type.value} {targets}: {event.status.value}{when}, by the word {article[event.trigger]!r}")

print("\nWhy? The first statement, explained")
if article.statements:
    print(natonews.explain(article.statements[0]))
