"""Capitalised words whose class the general rules would miss: names in the news that are also words.

Written by hand.
"""

# fmt: off
from typing import Final

NAMES: Final[dict[str, str]] = {
    "PRP": "I",
    "NNP": """
Trump Bush Clinton Obama Sanders Gates Blair Truss Waltz Fox Cheney Mattis Burns Rice Powers Reid Ford Carter Reagan Nixon Putin
Hamas Fatah Taliban Reuters Tass Brexit Kremlin Pentagon Congress Parliament Bundestag Duma Knesset Westminster Capitol
US UN EU UK IS UAE AP AFP BBC CNN ISIS ISIL NATO Nato WHO IMF OSCE OPCW IAEA NGO MP MEP CEO GOP PM FM
January February April June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Gen. Lt. Col. Maj. Sgt. Capt. Adm. Rep. Sen.
Gov. Prof. Rev. St. Internet Christmas Easter Ramadan Islam
""",
    "MD|NNP": "May Will",
    "NNP|VBP|VB|NN": "March",
    "NNPS": "Nations States Emirates Democrats Republicans Tories Conservatives Christians Muslims Jews Sunnis Shiites Communists",
    "JJ|NNP": "Western Eastern Islamic Muslim Jewish Christian Catholic Orthodox Sunni Shiite Republican Democratic Communist Soviet Hispanic Latino Latin Roman Victorian Confederate Libertarian Biblical Arctic",
}
