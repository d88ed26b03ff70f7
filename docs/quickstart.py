"""Reads one short article and prints what natonews found in it, with the words behind it."""

import natonews

ARTICLE = """\
Poland rejects Russian claim over ship

WARSAW, March 11, 2025 - Moscow said on Monday that Poland had attacked a Russian ship in the Baltic \
Sea. Polish Foreign Minister Radoslaw Sikorski rejected the accusation. "Poland did not attack anyone," he \
told reporters in Warsaw.

NATO Secretary General Mark Rutte praised Poland's restraint. "The facts are clear," he said. Kremlin \
spokesman Dmitry Peskov dismissed Rutte's remarks as "empty words".

Poland expelled two Russian diplomats last week, and it will send a frigate to Estonia in May. Finland has not \
closed its border with Russia. If Russia attacks Estonia, the alliance will respond.
"""

article = natonews.parse(ARTICLE)
print(article)

print("\nWho is named")
for actor in article.actors:
    role = f", {actor.roles[0].title}" if actor.roles else ""
    words = ", ".join(dict.fromkeys(article[mention.span] for mention in actor.mentions))
    print(f"  {actor.name} ({actor.kind.value}{role}): {words}")

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
    when = f", {event.time.value}" if event.time else ""
    claimed = f", claimed by {event.statement.speaker.name}" if event.statement and event.statement.speaker else ""
    print(
        f"  {sources} {event.type.value} {targets}: {event.status.value}{when}{claimed}, by {article[event.trigger]!r}"
    )

print("\nWhy? The first reply, explained")
for reply in [said for said in article.statements if said.responds_to][:1]:
    print(natonews.explain(reply))
