"""Nouns of people and bodies that act: a noun group headed by one can be source or target by itself."""

# fmt: off
ACTOR_NOUNS = frozenset("""
government authority authorities administration regime state cabinet ministry minister president premier chancellor king queen prince emir sultan monarch ruler leader leadership
official officials spokesman spokeswoman spokesperson diplomat ambassador envoy emissary representative delegate delegation secretary commissioner governor mayor deputy parliament
lawmaker lawmakers legislator senator congressman mp mps parliamentarian politician congress senate assembly council court tribunal judge prosecutor prosecutors judiciary jury party opposition coalition
bloc alliance union commission committee agency department office body organisation organization group ngo charity association federation league institute foundation watchdog
army military force forces troop troops soldier soldiers navy marine marines fleet militia militiaman guard guards unit commander general colonel officer captain brigade battalion
police policeman policemen gendarme detective security agent agents spy spies intelligence investigator inspector inspectors monitor observer peacekeeper peacekeepers
rebel rebels insurgent insurgents militant militants guerrilla guerrillas guerilla guerillas fighter fighters gunman gunmen terrorist terrorists jihadist jihadists separatist separatists extremist extremists
faction warlord gang cartel bomber attacker attackers assailant assailants hacker hackers pirate pirates gangster mob combatant paramilitary mercenary
protester protesters demonstrator demonstrators activist activists campaigner worker workers employee employees teacher teachers student students doctor doctors nurse farmer farmers trucker driver drivers
striker striking strikers union unions prisoner prisoners inmate inmates detainee detainees hostage hostages captive captives
people person man men woman women child children girl girls boy boys youth youths resident residents villager villagers civilian civilians citizen citizens national nationals population community
shareholder shareholders exile exiles unionist unionists immigrant refugee refugees migrant migrants asylum-seeker seeker seekers immigrant immigrants family families victim victims survivor survivors
journalist journalists reporter reporters editor newspaper newspapers broadcaster correspondent blogger outlet media press writer photographer
company companies firm firms bank banks corporation business businessman businessmen tycoon investor lender airline airlines producer
expert experts scientist analyst critic critics supporter supporters opponent opponents rival rivals ally allies enemy neighbour neighbor member members partner partners counterpart aide adviser advisor chief head
country countries nation nations republic power powers side sides lawyer lawyers attorney barrister bishop pope cleric imam priest church patriarch pastor
candidate voter voters staff crew pilot pilots sailor sailors team donor donors mediator mediators negotiator negotiators suspect suspects defendant convict dissident
kremlin pentagon junta monarchy premier warplane warplanes jet jets drone drones bombers helicopter helicopters aircraft
foe foes adversary adversaries archrival neighbours holdout rescuer rescuers medic medics convoy embassy consulate mission contingent personnel reservist reservists watchdog regulator
""".split())

#: Heads that stand for what follows "of": "a group of hackers", "a series of attacks".
TRANSPARENT = frozenset("""
group number series round wave string spate dozen dozens hundred hundreds thousand thousands score scores couple pair team batch package package set majority rest part all some most many one two three several few
lot member members handful half third quarter leader leaders total million millions range variety kind type form act bout flurry barrage fleet column act shipment delivery tranche amount crowd tens supply
state exchange body council cessation piece campaign release ton tonne tons tonnes worth sign rounds minimum maximum % percent
centre center heart whole entirety rest remainder bulk swath swathe outskirts convoy wave barrage salvo volley hail slew handful array swarm stream spree torrent clutch
""".split())
# fmt: on
