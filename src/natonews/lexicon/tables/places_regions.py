"""Provinces, counties, islands, rivers and ranges of the world beside those of the theatres, by country.

Written by hand from general knowledge; a name that is a common word is left out, "?" marks one that is a person's too.
"""

from collections.abc import Mapping
from types import MappingProxyType

from natonews.lexicon.rows import PlaceRow

# fmt: off
#: "" for what lies in several states.
REGIONS: Mapping[str, str] = MappingProxyType({
    "GBR": (
        "County Durham|North Yorkshire|West Yorkshire|South Yorkshire|East Riding of Yorkshire|Cheshire|"
        "Shropshire|Herefordshire|Worcestershire|Warwickshire|Leicestershire|Rutland|Northamptonshire|"
        "Bedfordshire|Berkshire|East Sussex|West Sussex|Dorset|Somerset|Greater Manchester|Tyne and Wear|"
        "East Anglia|Greater London|Isle of Skye|Anglesey|Gwynedd|Powys|Pembrokeshire|Carmarthenshire|"
        "Monmouthshire|Glamorgan|Aberdeenshire|Fife|Perthshire|Lanarkshire|Ayrshire|Argyll|Orkney Islands|"
        "Outer Hebrides|Scottish Highlands|Lake District|Peak District|Cotswolds|Scottish Borders|Lothian|"
        "Galloway|County Antrim|County Armagh|County Down|County Tyrone|County Fermanagh|"
        "County Londonderry|West Country|Home Counties|Soho|Notting Hill|Piccadilly|Stansted|Loch Ness|"
        "Ben Nevis|Stonehenge"
    ),
    "IRL": (
        "County Cork|County Kerry|County Galway|County Mayo|County Donegal|County Clare|County Limerick|"
        "County Tipperary|County Waterford|County Wexford|County Wicklow|County Kildare|County Meath|"
        "County Louth|County Sligo|County Kilkenny|County Dublin|Leinster|Connacht|Tipperary|Donegal|"
        "Kilkenny|Wexford|Drogheda"
    ),
    "DEU": "Mecklenburg-Vorpommern|Westphalia|Franconia|Swabia|Black Forest",
    "FRA": (
        "Auvergne|Aquitaine|Languedoc|Picardy|Île-de-France|Ile-de-France|Champagne-Ardenne|Franche-Comté|"
        "Poitou|Limousin|Gascony|Savoy?|Haute-Savoie|Dordogne|Loire Valley|French Riviera|Riviera|"
        "Pas-de-Calais|Bas-Rhin|Haut-Rhin|Seine-Maritime|Finistère|Morbihan|Gironde|Hérault|Vaucluse|"
        "Alpes-Maritimes|Montmartre|Basse-Normandie"
    ),
    "ITA": (
        "Liguria|Friuli-Venezia Giulia|Abruzzo|Apulia|Basilicata|Trentino|Mount Etna|Vesuvius|"
        "Mount Vesuvius|Capri|Elba?"
    ),
    "ESP": (
        "Aragon?|Asturias|Cantabria|Castile and León|Castilla-La Mancha|Extremadura|Navarre|Menorca|"
        "Lanzarote|Costa Brava"
    ),
    "NLD": (
        "North Holland|South Holland|Friesland|Drenthe|Overijssel|Gelderland|Zeeland|North Brabant|Limburg|"
        "Flevoland"
    ),
    "BEL": "East Flanders|West Flanders|Hainaut|Brabant",
    "CHE": "Graubünden|Ticino|Valais|Vaud|Aargau|Thurgau|Appenzell|Matterhorn",
    "AUT": "Tyrol|Styria|Carinthia|Burgenland|Vorarlberg|Upper Austria|Lower Austria",
    "POL": "Upper Silesia|Lower Silesia|Masovia|Greater Poland|Lesser Poland",
    "CZE": "Bohemia|Moravia",
    "ROU": "Wallachia|Dobruja|Banat",
    "GRC": "Attica|Peloponnese|Thessaly|Epirus|Mykonos|Santorini|Mount Olympus|Cyclades",
    "TUR": "Cappadocia",
    "SWE": "Skåne|Småland|Dalarna|Västergötland|Östergötland|Norrland|Värmland",
    "NOR": "Nordland|Troms|Hordaland|Rogaland|Telemark|Lofoten|Oppland|Hedmark|Akershus",
    "DNK": "Jutland|Zealand|Funen",
    "FIN": "Ostrobothnia|Uusimaa",
    "CHN": "Great Wall of China",
    "JPN": (
        "Shikoku|Okinawa Prefecture|Kanagawa|Kanagawa Prefecture|Saitama Prefecture|Aichi|Aichi Prefecture|"
        "Hyogo|Hyōgo Prefecture|Nagano Prefecture|Miyagi|Iwate|Akita Prefecture|Aomori Prefecture|"
        "Gifu Prefecture|Shizuoka Prefecture|Mie Prefecture|Nara Prefecture|Kagoshima Prefecture|Ehime|"
        "Kanto|Kansai|Tohoku|Harajuku|Mount Fuji"
    ),
    "KOR": "Gyeonggi|Gyeonggi Province|Gangwon",
    "IND": "Orissa|Deccan|Malabar|Konkan",
    "BRA": "Ceará?|Pará|Goiás|Maranhão|Paraíba|Alagoas|Sergipe|Ipanema",
    "MEX": "Sonora|Tabasco|Quintana Roo|Nuevo León|Coahuila|Guanajuato|Baja California Sur",
    "ARG": "Buenos Aires Province|Entre Ríos|Jujuy|Chaco",
    "CHL": "Easter Island|Atacama|Atacama Desert|Valparaíso Region",
    "ECU": "Galápagos Islands|Galapagos Islands|Galapagos",
    "CAN": "Labrador|Cape Breton|Vancouver Island|Baffin Island|Whistler?",
    "AUS": "Great Barrier Reef|Bondi Beach|Uluru|Botany Bay|Gippsland",
    "NZL": (
        "North Island|South Island|Otago|Canterbury Plains|Waikato|Taranaki|Hawke's Bay|Northland|"
        "Southland|Chatham Islands|Stewart Island"
    ),
    "USA": (
        "Great Plains|Gulf Coast|Appalachia|Sierra Nevada|Grand Canyon|Death Valley|Yosemite|"
        "Yosemite National Park|Yellowstone|Yellowstone National Park|Mount Rushmore|Mount St. Helens|"
        "Malibu|Greenwich Village|Broadway|Hudson Valley|Hudson River|East River|Potomac River|Potomac|"
        "Chesapeake Bay|San Francisco Bay|Bay Area|San Francisco Bay Area|Alcatraz|Golden Gate Bridge|"
        "Cape Cod|Nantucket|Florida Keys|Key West|Everglades|Missouri River|Ohio River|Colorado River|"
        "Columbia River|Tennessee River|Ozarks|Outer Banks|Upper Peninsula|Puget Sound|Lake Tahoe|"
        "Great Salt Lake|Mojave Desert|Waikiki|Madison Square Garden|Carnegie Hall|Ellis Island|"
        "Mason-Dixon line|Cook County|Orange County|Los Angeles County|Napa Valley|San Fernando Valley|"
        "Disneyland|Walt Disney World|Twin Cities|Rust Belt|Bible Belt|Cascade Range|Blue Ridge Mountains|"
        "Aleutian Islands"
    ),
    "PHL": (
        "Visayas|Camarines Sur|Camarines Norte|Bohol|Cebu|Negros Occidental|Negros Oriental|Pampanga|"
        "Bulacan|Cavite|Pangasinan|Ilocos Norte|Ilocos Sur|Nueva Ecija|Masbate|Maguindanao|Bukidnon|"
        "Surigao del Sur|Surigao del Norte|Lanao del Sur|Lanao del Norte|Southern Leyte|Metro Manila"
    ),
    "IDN": "Lombok|Flores?|Maluku|Moluccas|Krakatoa",
    "MYS": "Johor|Selangor|Kelantan|Kedah|Perak|Pahang|Terengganu",
    "THA": "Phuket|Isan|Pattani|Yala|Narathiwat|Koh Samui|Ko Samui",
    "VNM": "Annam|Tonkin|Cochinchina",
    "KEN": "Siaya|Nyanza|Mombasa County|Nakuru County|Turkana|Wajir|Laikipia|Mount Kenya",
    "NGA": "Kano State|Rivers State|Ogun State|Oyo State|Plateau State|Katsina State|Benue|Anambra",
    "ZAF": "Northern Cape|Free State Province|Transvaal|Robben Island",
    "TZA": "Kilimanjaro|Mount Kilimanjaro|Serengeti|Tanganyika",
    "SDN": "Nubia?",
    "COD": "Kasai?",
    "EGY": "Lower Egypt|Nile Delta",
    "MAR": "Rif?|Western Sahara Region",
    "PAK": "Azad Kashmir",
    "AFG": "Herat Province",
    "IRN": "Khorasan|Fars Province|Mazandaran|Isfahan Province|Gilan",
    "RUS": "Kalmykia|Mount Elbrus|Chuvashia|Udmurtia|Mordovia|Primorsky Krai|Altai?|Altai Krai",
    "GUY": "Demerara",
    "COL": "Chocó|Nariño|Putumayo|Arauca|Caquetá",
    "PER": "Machu Picchu|Cuzco|Lake Titicaca|Nazca",
    "VEN": "Angel Falls|Orinoco",
    "CUB": "Sierra Maestra|Isle of Youth|Isla de la Juventud",
    "PAN": "Darién",
    "KHM": "Angkor Wat|Angkor",
    "NPL": "Kathmandu Valley|Annapurna",
    "LKA": "Jaffna Peninsula",
    "UKR": "Podolia",
    "ZWE": "Matabeleland|Mashonaland",
    "ZMB": "Victoria Falls|Copperbelt",
    "BOL": "Altiplano",
    "": (
        "Zambezi|Limpopo River|Niger River|Orange River|Rhône|Rhone|Garonne|Severn?|River Severn|Tyne?|"
        "Mersey|River Mersey|Weser|Po River|Tiber|Ebro|Tagus|Douro|Neva?|Yenisei|Lena River|Ob River|"
        "Yellow River|Pearl River|Irrawaddy|Salween|Chao Phraya|Murray River|Orinoco River|Río de la Plata|"
        "Rio de la Plata|Paraná River|Yukon River|Mackenzie River|St. Lawrence River|Saint Lawrence River|"
        "Apennines|Dolomites|Atlas Mountains|Tian Shan|Lake Malawi|Lake Constance|Lake Superior|Lake Huron|"
        "Lake Erie|Lake Ontario|Kalahari|Gobi Desert|Gobi|Namib|East Indies|Lesser Antilles|"
        "Greater Antilles|Antilles|Low Countries|Patagonian Andes|Sargasso Sea|Hudson Bay|Cape Horn|"
        "Cape of Good Hope|Gondwana|Scandinavian Peninsula|Prussia|East Prussia|Gaul|Hispania|Numidia|"
        "Carthage|Babylon|Sparta|Judea?|Phoenicia|Byzantium|Bessarabia|New World|Old World|"
        "Holy Roman Empire|Austria-Hungary|Ottoman Empire|Nazi Germany|British India|Confederate States"
    ),
})
# fmt: on


def regions() -> tuple[PlaceRow, ...]:
    """A row for each name of the table."""
    return tuple(
        PlaceRow(name.rstrip("?"), country or None, (), "region", 0, name.endswith("?"))
        for country, names in REGIONS.items()
        for name in names.split("|")
    )
