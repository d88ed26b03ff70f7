"""The page's own furniture: links to other pages, requests, notices and buttons; none of it is the report."""

import re

_CHANNEL = r"(?:facebook|twitter|whatsapp|linkedin|telegram|e-?mail|print|copy link|reddit|messenger|pinterest|x)"
_SHARED = rf"(?:article|story|page|post|link|video|on|via|with|or|and|{_CHANNEL}|,)"
_OFFER = r"(?:the latest|our|all the latest|more|breaking|unlimited|email)"
_WHOM = r"(?:@\w+|him|her|them|our|the \w+|[a-z][\w ]{2,30})"
_HANDLED = r"(?:published|appeared|generated|translated|updated|amended|produced|syndicated|part of)"

#: How furniture begins; "$" where the whole line must read so.
_BEGINNINGS = (
    # other pages
    r"read (?:more|also|next|on|the full story|full story)\b\s*(?:[:|>»…-]|$|about|on|here|\.{3})",
    r"also read\b",
    r"read\s?:",
    r"see (?:also|more)\s*[:|]",
    r"more (?:on|from|about) (?:this|the)? ?\w+(?: \w+){0,3}:?$",
    r"more (?:stories|news):?$",
    r"related(?: (?:articles?|stories|story|content|coverage|links?|topics?|news|posts?|reading))?\s*(?::|$)",
    r"(?:most|trending) (?:read|popular|viewed|now)\b.{0,30}$",
    r"recommended(?: (?:stories|for you|reading|videos?))?\s*:?$",
    r"you (?:may|might) (?:also )?(?:like|be interested)\b",
    r"editor'?s'? (?:picks?|choice)\s*:?$",
    r"(?:next|previous) article\b",
    r"(?:continue|keep) reading\b",
    r"in this (?:story|article):?$",
    # notices amid the text
    r"(?:story |article )?continues? (?:below|after)\b",
    r"(?:article|story) continues\b",
    r"skip (?:to|past|ad)\b",
    r"advertisements?\b[\s.:]*$",
    r"advertisement\s*[-–—:|]",
    r"adverti[sz]ing$",
    r"(?:sponsored|promoted)(?: content| by.*)?$",
    r"loading\.*$",
    # requests
    r"sign ?up (?:to|for|here|now|today)\b.*(?:newsletter|email|inbox|alert|briefing|account|free|update|daily|list)",
    r"sign ?up(?: now| here| today)?[.!]?$",
    r"(?:sign|log) ?in$",
    r"subscribe(?: (?:to|now|today|here|for)\b.*)?[.!]?$",
    r"subscribers? only",
    rf"get {_OFFER}\b.*(?:newsletter|email|inbox|app|news|alerts?|access|delivered|here)",
    r"follow us\b",
    rf"follow {_WHOM} (?:on|at|here|for)\b.*(?:twitter|facebook|x\b|instagram|telegram|@|here)",
    rf"share (?:this|on|via|with)\b(?: {_SHARED})*\s*[:.!]?$",
    r"share$",
    r"(?:leave|post|add|write) a (?:comment|reply)\b",
    r"(?:support|donate to|join) (?:us|our|independent)\b.*(?:journalism|today|membership|reader|here)",
    r"join the conversation\b",
    r"(?:click|tap) (?:here|on|to)\b",
    r"download (?:the|our)\b.*\bapp\b",
    r"listen (?:to (?:this|the)\b|now\b)",
    r"watch(?: (?:more|now|live|the video|video))?\s*(?::|\||$)",
    r"(?:live )?(?:video|gallery|podcast|in pictures|photos?)\s*(?::|\|).{0,90}$",
    r"(?:play|pause|mute) (?:video|audio)$",
    # rights and rules
    r"(?:©|\(c\))\s?",
    r"copyright\b.*(?:\d{4}|reserved|ltd|inc|press)",
    r".{0,80}\ball rights reserved\b",
    r"our standards:",
    rf"this (?:article|story|post|piece) (?:was|is|has been|originally|first)\b.{{0,40}}{_HANDLED}",
    r"this material may not be published\b",
    r"material from .{2,60} was used",
    r"reuse this (?:content|article)",
    r"\(?with (?:inputs|input|files|material) from\b.{0,120}$",
    r"(?:this|the) (?:site|website) uses cookies",
    r"we use cookies",
    r"accept (?:all )?cookies",
    r"(?:terms|privacy)(?: of (?:use|service)| policy| & conditions| notice)\b.{0,60}$",
    # buttons, counters, labels
    r"\d* ?comments?$",
    r"view comments",
    r"(?:tags?|topics?|categories|filed under|keywords?|sections?)\s*:",
    rf"{_CHANNEL}(?:\s*(?:[|,·•]\s*)?{_CHANNEL})*$",
    r"\d+[ -]min(?:ute)?s? read$",
    r"open in (?:app|new window)",
    r"back to top$",
    r"(?:show|load) more$",
    r"view (?:more|all|image in fullscreen)$",
    # the foot of a press release
    r"for (?:more|further) (?:information|details|stories|news)\b.{0,90}(?:contact|visit|go to|call|see|click|:|@|www)",
    r"(?:media |press )?contacts?\s*:",
    r"(?:tel\.?|e-?mail)\s*:",
    r"notes? (?:to|for) (?:the )?editors?\b.{0,20}$",
    r"#{2,}$",
    r"[-–—* ]*\bends?\b[-–—* ]*$",
    r"-30-$",
    r"[-*_=~• ]{3,}$",
)
_FURNITURE = re.compile("|".join(_BEGINNINGS), re.IGNORECASE)
# A sentence that tells who speaks is the report's own.
_SAYS = re.compile(r"\b(?:said|says|told|added|warned)\b")
#: Longer than any of it, in characters.
LONGEST = 330


def is_furniture(words: str) -> bool:
    """Whether a line belongs to the page and not to the report: "Read more:", "ADVERTISEMENT", "© 2024".

    >>> is_furniture("Sign up for our newsletter"), is_furniture("Sign up for war, the officer told them.")
    (True, False)
    """
    return len(words) <= LONGEST and _FURNITURE.match(words) is not None and _SAYS.search(words) is None
