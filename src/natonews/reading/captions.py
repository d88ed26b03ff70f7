"""Captions of pictures, their credits, and the page's own furniture."""

import re

_AGENCY = (
    r"(?:REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|TASS|Xinhua|Anadolu(?: Agency)?|AA|dpa|DPA|PA(?: Media| Wire)?"
    r"|NATO|Bloomberg|Shutterstock|Alamy|iStock|Ukrinform|Sputnik|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?|BBC|CNN|Handout|HANDOUT|via)"
)
# A credit at the end: "REUTERS/A. Name", "(AP Photo/Name)", "Photo: AP", "[File: Name/Reuters]", "Getty Images".
_CREDIT = re.compile(
    rf"(?:[\s(\[|—–-]|^)(?:{_AGENCY}(?:\s+(?:[Pp]hoto|File|Images))?\s*/\s*[A-Z][\w.' -]{{1,40}}(?:/[A-Z][\w.' -]{{1,40}}){{0,3}}"
    rf"|[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){{0,3}}\s?/\s?{_AGENCY}(?:\s?/\s?[\w ]{{2,20}}|\sImages|\svia\s[\w ]{{2,20}})?"
    r"|(?:[Pp]hoto(?:graph|s)?|PHOTO(?:GRAPH)?|[Pp]icture|[Ii]mage|Credit|CREDIT|Video|Source|File|FILE)"
    r"(?:\s(?:[Cc]redit|[Cc]ourtesy|source|by))?\s?:\s?[^.:;]{2,60}(?:\.[^.:;]{2,30})?"
    r"|\(?(?:[Pp]hoto|PHOTO|[Ii]mage)s?\s(?:by|courtesy of|via)\s[A-Z][^.:;]{2,60}"
    rf"|\((?:{_AGENCY})(?:\s(?:[Pp]hoto|[Ii]mages|[Ff]ile))*\)"
    r"|(?:[A-Z][\w.'-]+\s)?Getty Images"
    r")[\s)\].]*$"
)
_HEAD = re.compile(
    r"(?:Image (?:source|caption|copyright|credit)\b|Media caption\b|(?:FILE|File|HANDOUT|Handout) ?(?:PHOTO|photo|picture|image|pic)?\s?[:\-–—]\s"
    r"|(?:FILE|File) [Pp](?:HOTO|hoto)\b|(?:Photo|PHOTO|Pictured|Photograph|Picture|Image|Credit|Caption|CAPTION|Photos?|Illustration)"
    r"(?:\s(?:credit|courtesy|by))?\s?:\s|\((?:Photo|PHOTO|Image|Picture|Photograph)\b|\(?AP Photo\b|Courtesy of\b|Copyright\s[A-Z]\w+ Photo)"
)
#: Longer than any caption, in characters.
LONGEST_CAPTION = 420

#: What begins the page's own furniture: links, requests and notices.
_FURNITURE = re.compile(
    r"(?i)(?:read (?:more|also|next|the full story|full story|on)\b\s*(?:[:|>»…-]|$|about|on|here|\.{3})|also read\b|read\s?:|see (?:also|more)\s*[:|]"
    r"|more (?:on|from|about) (?:this|the)? ?\w+(?: \w+){0,3}:?$|more stories\b|more news:?$|related(?: (?:articles?|stories|story|content|coverage|links?|topics?|news|posts?|reading))?\s*(?::|$)"
    r"|(?:story |article )?continues? (?:below|after)\b|(?:article|story) continues\b|skip (?:to|past|ad)\b|advertisements?\b[\s.:]*$"
    r"|advertisement\s*[-–—:|]|adverti[sz]ing$|sponsored(?: content| by.*)?$|promoted(?: content)?$"
    r"|sign ?up (?:to|for|here|now|today)\b.*(?:newsletter|email|inbox|alert|briefing|account|free|update|here|daily|weekly|morning|list)"
    r"|sign ?up(?: now| here| today)?[.!]?$|sign in\b|log ?in\b|subscribe(?: (?:to|now|today|here|for)\b.*)?[.!]?$|subscribers? only"
    r"|get (?:the latest|our|all the latest|more|breaking|unlimited|email)\b.*(?:newsletter|email|inbox|app|news|alerts?|access|delivered|update|here)"
    r"|follow (?:us|@\w+|him|her|them|our|the \w+|[A-Z][\w ]{2,30}) (?:on|at|here|for)\b.*|follow us\b.*"
    r"|share (?:this|on|via|with)\b(?: (?:article|story|page|post|link|video|on|via|with|facebook|twitter|x|whatsapp|telegram|email|or|and|,))*\s*[:.!]?$|share$"
    r"|(?:©|\(c\)|&copy;)\s?.*|copyright\b.*(?:\d{4}|reserved|ltd|inc|press).*|.{0,80}\ball rights reserved\b.*"
    r"|click (?:here|on|to)\b|tap (?:here|to)\b|download (?:the|our)\b.*\bapp\b.*|listen (?:to (?:this|the)\b|now\b).*"
    r"|watch(?: (?:more|now|live|the video|video))?\s*(?::|\||$)|(?:live )?(?:video|gallery|podcast|in pictures|photos?)\s*(?::|\|).{0,90}$"
    r"|our standards:.*|this (?:article|story|post|piece) (?:was|is|has been|originally|first)\b.{0,40}(?:published|appeared|generated|translated|updated|amended|produced|syndicated|part of).*"
    r"|this material may not be published\b.*|material from .{2,60} was used.*|reuse this (?:content|article).*|(?:most|trending) (?:read|popular|viewed|now)\b.{0,30}$"
    r"|recommended(?: (?:stories|for you|reading|videos?))?\s*:?$|you (?:may|might) (?:also )?(?:like|be interested)\b.*|editor'?s'? (?:picks?|choice)\s*:?$"
    r"|(?:leave|post|add|write) a (?:comment|reply)\b.*|\d* ?comments?$|view comments.*|(?:tags?|topics?|categories|filed under|keywords?|sections?)\s*:.*|loading\.*$"
    r"|(?:facebook|twitter|whatsapp|linkedin|telegram|email|e-mail|print|copy link|reddit|messenger|pinterest|x)(?:\s*[|,·•]?\s*(?:facebook|twitter|whatsapp|linkedin|telegram|email|e-mail|print|copy link|reddit|messenger|pinterest|x))*$"
    r"|\d+[ -]min(?:ute)?s? read$|(?:support|donate to|join) (?:us|our|the guardian|independent)\b.*(?:journalism|today|membership|work|reader|here).*|join the conversation\b.*|open in (?:app|new window).*"
    r"|(?:this|the) (?:site|website) uses cookies.*|we use cookies.*|accept (?:all )?cookies.*|(?:terms|privacy)(?: of (?:use|service)| policy| & conditions| notice)\b.{0,60}$"
    r"|back to top$|next article.*|previous article.*|continue reading\b.*|keep reading\b.*|show more$|load more$|view (?:more|all|image in fullscreen)$|what to know$|in this (?:story|article):?$"
    r"|for (?:more|further) (?:information|details|stories|news|coverage)\b.{0,90}(?:contact|visit|go to|call|see|click|:|@|www|http).*|(?:media |press )?contacts?\s*:.*|tel\.?\s*:.*|e-?mail\s*:.*"
    r"|#{2,}$|[-–—* ]*\bends?\b[-–—* ]*$|-30-$|[-*_=~• ]{3,}$|notes? (?:to|for) (?:the )?editors?\b.{0,20}$|(?:play|pause|mute) (?:video|audio)?$|\(?with (?:inputs|input|files|material) from\b.{0,120}$)"
)
# A sentence that tells who speaks is the report's own.
_SAYS = re.compile(r"\b(?:said|says|told|added|warned)\b")
#: Longer than any of it, in characters.
LONGEST_FURNITURE = 330


def is_caption(words: str) -> bool:
    """Whether a block tells what a picture shows or whose it is.

    >>> is_caption("Troops board a ferry in Tallinn, Feb. 7. REUTERS/A. Name"), is_caption("(Photo: AP)")
    (True, True)
    """
    if len(words) > LONGEST_CAPTION:
        return False
    return _HEAD.match(words) is not None or _CREDIT.search(words, max(0, len(words) - 140)) is not None


def is_furniture(words: str) -> bool:
    """Whether a block belongs to the page and not to the report: "Read more:", "ADVERTISEMENT", "© 2024".

    >>> is_furniture("Sign up for our newsletter"), is_furniture("Sign up for war, the officer told them.")
    (True, False)
    """
    return len(words) <= LONGEST_FURNITURE and _FURNITURE.match(words) is not None and not _SAYS.search(words)
