"""Companies, clubs, universities, publishers and labels that the news of the world names, by country.

Written by hand from general knowledge. A name that is a common word, a given name or a place is left out.
"""

from typing import Final

from natonews.lexicon.rows import Organization

# fmt: off
#: Country, sector, names between bars.
_TABLE: Final[tuple[tuple[str, str | None, str], ...]] = (
    ("USA", "BUS", """Caterpillar|Chevron|ExxonMobil|Exxon Mobil|ConocoPhillips|Halliburton|Schlumberger|Goldman Sachs|Morgan Stanley|Merrill Lynch|Lehman Brothers|Bear Stearns|JPMorgan
        |JPMorgan Chase|Citigroup|Citibank|Wells Fargo|Bank of America|American Express|Mastercard|Berkshire Hathaway|General Electric|General Motors|Ford Motor|Ford Motor Company|Chrysler
        |Dow Jones|Dow Chemical|DuPont|Du Pont|Monsanto|Cargill|Procter & Gamble|Johnson & Johnson|Pfizer|Eli Lilly|Bristol-Myers Squibb|Coca-Cola|PepsiCo|McDonald's|Starbucks|Walmart
        |Wal-Mart|Costco|Home Depot|Best Buy|Hewlett-Packard|Intel|Qualcomm|Nvidia|AMD|Cisco|Oracle Corporation|Dell|Adobe Systems|Netflix|YouTube|Instagram|LinkedIn|PayPal|eBay|Airbnb|Uber|Lyft
        |OpenAI|SpaceX|Blue Origin|Time Warner|Warner Bros.|Walt Disney Company|Walt Disney|Paramount Pictures|Universal Pictures|Columbia Pictures|20th Century Fox|Metro-Goldwyn-Mayer
        |DreamWorks|Pixar|Lucasfilm|Marvel Comics|DC Comics|Viacom|Comcast|AT&T|Verizon|T-Mobile|Kodak|Eastman Kodak|Xerox|Polaroid Corporation|Nike|Levi Strauss|Mattel|Hasbro
        |American Airlines|United Airlines|Delta Air Lines|Southwest Airlines|Pan Am|FedEx|Federal Express|Greyhound Lines|Union Pacific|Gallup|Moody's|Standard & Poor's
        |RAND Corporation|McKinsey|Deloitte|KPMG|PricewaterhouseCoopers|Accenture|Atari|Electronic Arts|Activision|Activision Blizzard|Seagram|Nabisco|RJR Nabisco
        |Philip Morris|Anheuser-Busch|Columbia Records|Capitol Records|Atlantic Records|Geffen Records|Epic Records|Motown|Def Jam|Simon & Schuster|Random House|HarperCollins
        |Houghton Mifflin|Doubleday|Encyclopædia Britannica|Nasdaq|NYSE"""),
    ("USA", "JRN", """Variety magazine|Rolling Stone|Entertainment Weekly|Sports Illustrated|Billboard magazine|ESPN|HBO|MTV|Nickelodeon|Cartoon Network|National Geographic|Chicago Sun-Times
        |Boston Herald|Miami Herald|Houston Chronicle|Dallas Morning News|Denver Post|Seattle Times|Philadelphia Inquirer|Detroit Free Press|Baltimore Sun|San Francisco Chronicle
        |Vanity Fair|Scientific American|Hollywood Reporter"""),
    ("USA", "EDU", """Harvard|Harvard University|Yale|Yale University|Princeton University|Columbia University|Cornell|Cornell University|Stanford|Stanford University|Brown University
        |Dartmouth College|Johns Hopkins University|Johns Hopkins|MIT|Caltech|Carnegie Mellon|Carnegie Mellon University|UCLA|UC Berkeley|Georgia Tech|Virginia Tech|Texas Tech|Texas A&M|Penn State
        |Ohio State|Michigan State|Florida State|Oklahoma State|Arizona State|Kansas State|Notre Dame University|West Point|Juilliard|Juilliard School|Berklee College of Music"""),
    ("GBR", "BUS", """Barclays|HSBC|Lloyds|Lloyds Bank|Royal Bank of Scotland|Standard Chartered|British Gas|British Telecom|British Steel|British Leyland|British Rail|British Aerospace|Rolls-Royce|Rolls Royce
        |Vodafone|Tesco|Sainsbury's|Marks & Spencer|Unilever|GlaxoSmithKline|AstraZeneca|Rio Tinto|Anglo American|Aston Martin|Jaguar Cars|EasyJet|easyJet|Virgin Atlantic|Penguin Books
        |Pearson plc|EMI|Parlophone|Lloyd's of London|Sotheby's"""),
    ("GBR", "EDU", """Oxford University|Cambridge University|Imperial College|Imperial College London|London School of Economics|University College London|Eton College|Trinity College, Cambridge
        |King's College, Cambridge|Balliol College|Open University"""),
    ("GBR", None, """Arsenal|Arsenal F.C.|Chelsea F.C.|Everton F.C.|Liverpool F.C.|Tottenham Hotspur|Tottenham|Manchester United|Manchester City|West Ham|West Ham United|Newcastle United|Leeds United
        |Aston Villa|Leicester City|Norwich City|Stoke City|Hull City|Cardiff City|Swansea City|Bristol City|Birmingham City|Coventry City|Ipswich Town|Nottingham Forest|Sheffield Wednesday|Sheffield United
        |Crystal Palace F.C.|Wolverhampton Wanderers|Bolton Wanderers|Blackburn Rovers|Queens Park Rangers|West Bromwich Albion|Rangers F.C.|Celtic F.C.|Aberdeen F.C.|Marylebone Cricket Club"""),
    ("ESP", None, "Real Madrid|FC Barcelona|Atlético Madrid|Atlético de Madrid|Athletic Bilbao|Real Betis|Real Sociedad"),
    ("ITA", None, "Juventus|AC Milan|Inter Milan|Internazionale|AS Roma|Lazio Roma|Sampdoria"),
    ("DEU", None, "Bayern Munich|Borussia Dortmund|Bayer Leverkusen|Schalke 04|Werder Bremen|Hertha Berlin"),
    ("FRA", None, "Paris Saint-Germain|Paris St Germain|Olympique Lyonnais|Olympique de Marseille"),
    ("NLD", None, "AFC Ajax|PSV Eindhoven|Feyenoord"),
    ("PRT", None, "Benfica|FC Porto|Sporting CP"),
    ("ESP", "BUS", "Telefónica|Telefonica|Repsol|Iberdrola|Inditex|Banco Santander|BBVA"),
    ("ITA", "BUS", "Ferrari|Lamborghini|Pirelli|UniCredit|Alitalia|Telecom Italia|Benetton|Gucci|Prada"),
    ("DEU", "BUS", """Volkswagen|BMW|Daimler|Daimler-Benz|Mercedes-Benz|Porsche|Audi|Opel|Siemens|Bayer AG|BASF|Allianz|Commerzbank|Lufthansa|Adidas|Bosch|Deutsche Telekom|Deutsche Bahn|Bertelsmann
        |Springer-Verlag|Axel Springer|Krupp|IG Farben|Wirecard"""),
    ("FRA", "BUS", """Renault|Peugeot|Citroën|Michelin|Danone|L'Oréal|LVMH|Carrefour|BNP Paribas|Société Générale|Crédit Agricole|Crédit Lyonnais|Air France|Alcatel|Alstom|Areva|Framatome|Sanofi|Vivendi|Ubisoft
        |Hachette|Gallimard"""),
    ("NLD", "BUS", "Royal Dutch Shell|Heineken|KLM|ING Group|Elsevier|ASML"),
    ("CHE", "BUS", "Nestlé|Nestle|Novartis|UBS|Credit Suisse|Glencore|Swissair|Rolex|Swatch"),
    ("SWE", "BUS", "Volvo|Scania|Electrolux|IKEA|Ikea|Spotify|H&M"),
    ("DNK", "BUS", "Carlsberg|Novo Nordisk|Lego Group"),
    ("AUT", "BUS", "Red Bull GmbH|OMV"),
    ("JPN", "BUS", """Sony|Toyota|Nissan|Mitsubishi|Mazda|Subaru|Suzuki|Yamaha|Kawasaki Heavy Industries|Nintendo|Sega|Capcom|Konami|Namco|Square Enix|Panasonic|Matsushita|Toshiba|Hitachi|Fujitsu|NEC|Canon Inc.|Nikon
        |Olympus Corporation|SoftBank|Nomura|Japan Airlines|Nippon Steel|Toho|Toei Animation|Studio Ghibli|Kodansha|Shueisha|Shogakukan"""),
    ("KOR", "BUS", "Hyundai|Kia Motors|Daewoo|LG Electronics|SK Hynix|Posco|Ssangyong|Korean Air"),
    ("CHN", "BUS", "Alibaba|Tencent|Baidu|Huawei|ZTE|Lenovo|Xiaomi|PetroChina|Sinopec|Air China|TikTok|ByteDance|Foxconn"),
    ("IND", "BUS", "Tata Motors|Tata Steel|Tata Group|Infosys|Wipro|Reliance Industries|Air India|Mahindra & Mahindra"),
    ("BRA", "BUS", "Petrobras|Embraer|Odebrecht"),
    ("CAN", "BUS", "Bombardier|BlackBerry|Air Canada|Nortel|Bombardier Aerospace"),
    ("AUS", "BUS", "BHP|BHP Billiton|Qantas|Telstra|Westpac"),
)


def world_bodies(known: frozenset[str]) -> tuple[Organization, ...]:
    """A row for each name of the table that is not among those known from elsewhere."""
    rows: list[Organization] = []
    for country, sector, lines in _TABLE:
        for name in "".join(map(str.lstrip, lines.splitlines())).split("|"):
            if name not in known:
                key = "".join([c if c.isalnum() else "-" for c in name.lower()]).strip("-")
                rows.append(Organization(f"world-{key}", name, (), country, sector))
    return tuple(rows)
# fmt: on
