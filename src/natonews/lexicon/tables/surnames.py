"""Family names that are common words as well: "Brown", "Rice", "Price".

The 4,000 commonest family names of the United States census of 1990 (public domain) that are words of the vocabulary.
"""

from typing import Final

# fmt: off
SURNAMES_THAT_ARE_WORDS: Final = frozenset("""
akin ball banks battle battles beach beers belt bills bird black blank blue blunt bond bonds booth boss bounds box
bridges bright brink brothers brown buck bunch burden butts cable card carrier cash champion chance chase close cloud cope cotton
 counts crews cross daily darling deal dean dent dial drew driver edge elder fair fanning field fields fine fish flood flowers fortune foster
 friend garner gates gay glass gold golden good grant gray green gross guest guy hacker hammer hand harder harms harness hawks heck
helm high hill holder hope hunt joy keen key king kitchen knight land lane large laws lay levy light link little
lively long love loving march mark marks miles mills minor mock mount new noble north pace pack page park parks
 peak pence person pool pope post power powers price pride priest quick rains rash read register rich rider ring rock root rose rounds
royal rush rushing rust sellers sells sessions settle sharp sheets shields short shorter silver singer
slaughter small smart song spring stack stamps staples stark stern stone strain strand strange strong stump styles summers sweat
swift towns true urban wall walls ward waters weeks west white wild wing winter wise woo worthy young younger may bush trump blair frost lord
hall lake castle temple grove heath
""".split())

#: Family names that are places as well: "Houston", "Jordan". The commonest family names of the same census that the
#: tables of places hold, and some of world affairs.
SURNAMES_THAT_ARE_PLACES: Final = frozenset("""
washington hamilton jordan kennedy austin stanley holland douglas houston york richmond galloway cleveland england stanford sheffield
london boston france paris israel florence orlando ireland flanders dallas toledo berlin fife glasgow poland bristol milan birmingham
oxford rutland montana wellington salem hague constantine raleigh manchester bismarck harrow lincoln livingstone barak noda
lancaster jackson preston burton warwick stafford windsor chester carlisle milton dayton hudson lawrence wells bradford kent derby
bolton buxton franklin madison nelson palmerston darwin chad georgia victoria
""".split())
# fmt: on
