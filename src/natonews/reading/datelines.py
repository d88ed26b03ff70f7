"""The dateline: place, date and agency before a wire report."""

import re

from natonews.lexicon import fold
from natonews.model import Span

from .abbreviations import word_set
from .cities import CITIES
from .dates import DATE, WEEKDAY, read_day
from .parts import DatelineFound

#: Agencies and networks that sign a dateline, as they spell themselves.
AGENCIES = word_set(
    """
    Reuters REUTERS AP AFP CNN UPI dpa DPA Xinhua XINHUA TASS Interfax INTERFAX Interfax-Ukraine
    INTERFAX-UKRAINE Sputnik SPUTNIK RIA Anadolu AA ANSA EFE PAP BTA Kyodo KYODO Yonhap YONHAP PTI ANI IANS KUNA SPA WAM
    IRNA SANA PA CP Bloomberg BBC NPR VOA RFE/RL DW Ukrinform UKRINFORM UNIAN BNS LETA STT NTB TT Ritzau APA CTK
    ČTK MTI Tanjug TANJUG AGERPRES Agerpres MAP APS MENA NNA IPS KCNA VNA Bernama BERNAMA Antara ANTARA TASR
    HINA BelTA BELTA ITAR-TASS Itar-Tass Fox NBC CBS ABC AAP APP NAN Politico POLITICO Euronews PRNewswire
    CMC JTA JNS TPS CNS RSS LANA TAP ATA AIM SUNA BSS CNA PRIME RNZ
    AP/AFP AFP/AP AFP/Reuters Reuters/AFP Armenpress ARMENPRESS Axios Efe Ansa Lusa LUSA Belga BELGA ANP Jiji Tasnim
    MNA ISNA Mehr Petra QNA BNA SABA INA Kazinform KAZINFORM Moldpres MOLDPRES AzerTac AZERTAC Trend AGI Adnkronos
    LaPresse ANA-MPA AMNA STA FENA SRNA ANI Meduza NHK TASS/Interfax UNN GNA ENA BSS UNB KNA IRIB PAP/Reuters
    """
)
#: Those that need no dash after any place.
_NETWORKS = word_set("CNN Reuters AP AFP UPI BBC Bloomberg Xinhua")
#: Capitals before a dash that are no place.
_NO_PLACE = word_set(
    """
    UPDATE BREAKING EXCLUSIVE ANALYSIS OPINION FACTBOX EXPLAINER WATCH LIVE VIDEO PHOTOS NATO EU UN US OSCE G7
    G20 FILE COMMENTARY EDITORIAL REVIEW PROFILE TIMELINE INSIGHT FEATURE INTERVIEW CORRECTION CORRECTED REFILE
    WRAPUP BRIEF ALERT URGENT NEWS FLASH ADVISORY NOTE WARNING SUMMARY OVERVIEW Q A I
    """
)
#: Capitalised words that begin a sentence and no place.
_OPENERS = word_set(
    """
    The A An In On At By For From With And But Or If When While As After Before Since That This These Those He
    She It We They I You His Her Its Their Our My What Who Why How Where There Here Yes No Not Now Then Today
    Yesterday Sen Gen Rep Gov Col Lt Capt Sir Lord King Queen Prince Pope
    President Minister Chancellor Secretary General Mr Mrs Ms Dr Prime Foreign Defence Defense Read
    Watch Update Live Monday Tuesday Wednesday Thursday Friday Saturday Sunday One Two Three All Both Some Many
    Most Few First Second Next Last
    """
)
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’]*"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’]+(?:[ /-](?:[A-ZÀ-Þ][A-ZÀ-Þ.'’]*|on|de|la|upon))" + "{0,5}"
_PLACE = rf"{_NAME}(?:[ /-](?:{_NAME}|de|la|al|el|of|the|am|an|der|upon)){{0,4}}"
_BARE = "|".join(sorted((name for name in AGENCIES if "/" not in name), key=lambda name: (-len(name), name)))
_REGION = (
    rf"(?:,\s?(?!{DATE}|{WEEKDAY}\b|(?:{_BARE})\b)(?:{_NAME})(?:[ -](?:{_NAME}|of|the|and)){{0,4}}"
    rf"|\s\[{_NAME}(?:\s{_NAME})*\]){{0,2}}"
)
_TIME = r"(?:,?\s\d\d?[:.]\d\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|CET|MSK))?)?"
_WHEN = (
    rf"(?:[,.]?\s*(?:[-–—]\s)?(?:(?P<date>{DATE}){_TIME}\.?,?|\((?P<bracketed>{DATE})\)"
    rf"|(?<=,\s)(?P<weekday>{WEEKDAY})(?=\s[(—–-])))?"
)
_WHO = (
    r"(?:,?\s*(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<slashed>[A-Za-z. -]{2,30})/"
    rf"|(?<=[,.]\s)(?P<bare>{_BARE})(?=\s?[–—-]|\.\s|$)|(?<=[,\d])\s?(?P<bare2>{_BARE})(?=\s?[–—-]|\.\s|$)))?"
)
_SIGN = r"(?P<sign>\s*\.?\s?(?:--+|[-–—―_]+)\s*|\s*[:;]\s+|\s\|\s|\.\s+(?=[A-Z0-9\"']))?"
_PLACES = rf"(?P<place>(?:{_CAPITALS}|{_PLACE}){_REGION}(?:(?:\sand\s|\s?/\s?(?!\w+/)){_CAPITALS}{_REGION})?)"
_HEAD = re.compile(rf"{_PLACES}{_WHEN}{_WHO}{_SIGN}(?P<after>(?<=[–—-]\s)(?:RIA Novosti|{_BARE})\.\s+)?")
# "(ANSA) - ROME, JUNE 12 - ", and a place in brackets: "(KYIV) — ", "[BRUSSELS, 5 May 2021] -".
_SIGNED_FIRST = re.compile(
    rf"\((?P<agency>[A-Z][A-Za-z/ -]{{1,24}})\)\s*[-–—]+\s*(?P<place>{_CAPITALS}{_REGION})(?:,?\s*(?P<date>{DATE}))?"
    r"(?P<sign>\s*[-–—]+\s+|\.\s+)"
)
_ENCLOSED = re.compile(
    rf"[(\[](?P<place>{_CAPITALS}{_REGION})(?:[,.]?\s+(?P<date>{DATE}))?[)\]](?P<sign>\s*(?:--+|[-–—]+)\s*)"
)
# No place that has a country: "ABOARD AIR FORCE ONE"; or one that stands behind: "NEAR BAKHMUT".
_MOVING = re.compile(
    r"(?:ABOARD|ON BOARD|EN ROUTE|IN FLIGHT|AT SEA|WITH|(?P<near>NEAR|OUTSIDE|SOUTH OF|NORTH OF|EAST OF|WEST OF))\s"
)
_NO_DASHES = frozenset(["", ":", ";", "."])
_SECOND_DASH = re.compile(r"\s[-–—]+\s|—")
_AGENCY_ONLY = re.compile(
    rf"(?:(?P<date>{DATE})\s*)?\((?P<agency>[A-Za-z/ -]{{2,24}})\)(?P<sign>\s*(?:--+|[-–—_]+)?\s*)"
)
# "TASS, November 3. "
_AGENCY_DATED = re.compile(rf"(?P<agency>{_BARE}|RIA Novosti),?\s(?P<date>{DATE})(?P<sign>\.|\s?[-–—]+)\s+(?=[A-Z\"'])")
# The network without brackets, as CNN writes it: "Brussels CNN —".
_NETWORK = re.compile(
    rf"(?:(?P<place>{_NAME}(?:[ -]{_NAME}){{0,3}}?{_REGION}?),?\s+)?"
    r"(?P<agency>CNN|AP|AFP|Reuters|UPI|BBC|DW)(?P<sign>\s*[–—]\s*|\s+-+\s+)"
)
# Stops between the parts: "KYIV. Feb 12. INTERFAX-UKRAINE -", "Kyiv. 12 February. UNN."
_STOPPED = re.compile(
    rf"(?P<place>{_NAME}(?:[ -]{_NAME}){{0,2}})\.\s+(?:(?P<date>{DATE})\.?\s*)?"
    rf"(?:[(/]?(?P<agency>[A-Z][\w/-]{{1,24}})\)?)(?P<sign>\s*(?:[-–—]+|\.)\s*)"
)
#: Longer than any dateline, in characters.
LONGEST = 160


def read_dateline(view: str, start: int, end: int) -> DatelineFound | None:
    """The dateline at the head of the block from `start` to `end`, with the dash that closes it."""
    words = view[start : min(end, start + LONGEST)]
    for pattern, fits in _FORMS:
        match = pattern.match(words)
        if match is not None and match.end() and fits(match, words[match.end() :]):
            return _found(match, start)
    return None


def _found(match: re.Match[str], offset: int) -> DatelineFound:
    part = match.groupdict()
    who = part.get("agency") or part.get("slashed") or part.get("bare") or part.get("bare2") or part.get("after")
    said = part.get("date") or part.get("bracketed")
    if who is not None and "," in who:
        who, _, said = who.partition(",")
    elif who is not None and " / " in who:  # "(MindaNews / 3 March)"
        who, _, said = who.partition(" / ")
    day = read_day(said) if said else None
    place, region = _places(match, offset) if part.get("place") else (None, None)
    return DatelineFound(
        span=Span(offset, offset + len(match[0].rstrip())),
        place_span=place,
        region_span=region,
        date=None if day is None else day.date(),
        agency=who and who.strip(" ./"),
        month=None if day is None else day.month,
        day=None if day is None else day.day,
    )


def _places(match: re.Match[str], offset: int) -> tuple[Span | None, Span | None]:
    """The city, and the country or state that stands after it."""
    start, end = match.span("place")
    moving = _MOVING.match(match["place"])
    if moving is not None and not moving["near"]:
        return None, None
    start += moving.end() if moving is not None else 0
    place = match["place"][start - match.start("place") :]
    comma = place.find(",")
    bracket = place.find(" [")
    if bracket > 0:  # "New Delhi [India]", as ANI writes it
        inner = offset + start + bracket + 2
        return Span(offset + start, inner - 2), Span(inner, offset + start + place.find("]"))
    if comma < 0:
        stroke = place.find("/")  # of two cities the first is where the report was written
        return Span(offset + start, offset + (end if stroke < 1 else start + stroke)), None
    region = place.split(",")[1].split(" and ")[0].split("/")[0]
    lead = len(region) - len(region.lstrip())
    first = start + comma + 1 + lead
    return Span(offset + start, offset + start + comma), Span(offset + first, offset + first + len(region) - lead)


def _fits_head(match: re.Match[str], rest: str) -> bool:
    place, sign = match["place"], (match["sign"] or "").strip()
    first = place.split(",")[0].split(" ")[0].rstrip(".")
    city = _is_city(place.split(",")[0])
    if first in AGENCIES or (first in _OPENERS and not city) or (first in _NO_PLACE and not match["agency"]):
        return False
    if match["slashed"]:
        return city or match["date"] is not None or match["slashed"] in AGENCIES or match["slashed"].isupper()
    if match["agency"] is not None:
        return _fits_signed(match, rest, city=city)
    dashed = sign not in _NO_DASHES
    if match["bare"] or match["bare2"]:
        return dashed or sign == "." or not rest
    if match["date"] or match["bracketed"]:
        # "THE HAGUE, 3 March 2025. The Court ...", as courts and the agencies of Baku write.
        return dashed or not rest or (_is_stopped(match, rest) and (city or place.split(",")[0].isupper()))
    if match["weekday"]:
        return dashed and (city or place.isupper())
    return _fits_place(match, rest, city=city)


def _fits_place(match: re.Match[str], rest: str, *, city: bool) -> bool:
    """A place without day and agency."""
    place, sign = match["place"], (match["sign"] or "").strip()
    dashed = sign not in _NO_DASHES
    if not rest:
        return city or (dashed and place.split(",")[0].isupper())
    if sign == "|":
        return city and rest[0].isupper()
    if sign == ":":
        # "LONDON: ...", as papers of Asia and the Gulf write; in small letters it may be a government that speaks.
        return place.split(",")[0].split("/")[0] in CITIES and rest[0].isupper() and not rest.isupper()
    return dashed and _fits_bare(match, rest)


def _is_city(name: str) -> bool:
    return (name if name.isascii() else fold(name)).upper() in CITIES


def _is_stopped(match: re.Match[str], rest: str) -> bool:
    """Whether a full stop ends the dateline, and a sentence begins after it."""
    return (
        match[0].rstrip()[-1] == "."
        and (rest[:1].isspace() or not match[0][-1:].strip())
        and rest.lstrip()[:1].isupper()
    )


def _fits_signed(match: re.Match[str], rest: str, *, city: bool) -> bool:
    """A place and an outlet in brackets: one that is known, or any before a dash."""
    place, agency, sign = match["place"], match["agency"], match["sign"]
    name = agency.split(",")[0].strip()
    begins = rest.lstrip()[:1]
    if not sign and (begins.islower() or not (city or match["date"] or "," in place or name in _NETWORKS)):
        return False  # "the Government of National Accord (GNA) said"
    if name in AGENCIES or re.split("[ -]", name)[0] in AGENCIES:
        return True
    dashed = (sign or "").strip() not in _NO_DASHES
    if city and (match["date"] or (sign and place.isupper())) and begins.isupper():
        return agency[0].isupper()
    return dashed and agency[0].isupper() and (city or place.split(",")[0].isupper())


def _fits_bare(match: re.Match[str], rest: str) -> bool:
    """A place and a dash alone: a sentence begins after the dash, and no second dash closes a parenthesis."""
    place, sign = match["place"], match["sign"]
    after = rest[:2].lstrip("\"'([")
    if not (after[:1].isupper() or after[:1].isdigit()) or len(place.split()) > 6 or " and " in place:
        return False
    if place.split(",")[0].isupper():
        return len(place) > 2 and sign not in ("-", "_")
    if not (sign[0] == " " or sign[0] == "—") or (sign.strip() == "-" and sign != " - "):
        return False
    return _SECOND_DASH.search(rest.split(". ", maxsplit=1)[0]) is None


def _fits_agency(match: re.Match[str], rest: str) -> bool:
    del rest
    return match["agency"].strip() in AGENCIES


def _fits_network(match: re.Match[str], rest: str) -> bool:
    del match
    return not rest or rest[0].isupper() or rest[0].isdigit() or rest[0] in "\"'"


def _fits_stopped(match: re.Match[str], rest: str) -> bool:
    del rest
    agency = match["agency"].rstrip("/")
    return agency in AGENCIES or (agency.isupper() and match["date"] is not None)


def _fits_enclosed(match: re.Match[str], rest: str) -> bool:
    place = match["place"].split(",")[0]
    return (
        place not in _NO_PLACE
        and (place in CITIES or match["date"] is not None or "," in match["place"])
        and rest != ""
    )


_FORMS = (
    (_SIGNED_FIRST, _fits_agency),
    (_ENCLOSED, _fits_enclosed),
    (_STOPPED, _fits_stopped),
    (_NETWORK, _fits_network),
    (_AGENCY_ONLY, _fits_agency),
    (_AGENCY_DATED, _fits_network),
    (_HEAD, _fits_head),
)
