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
    r"(?:related )?(?:internet )?links$",
    r"suggested topics\b",
    r"see all topics$",
    r"recommended stories$",
    r"list (?:\d+ )?of \d+ items?$|list \d+ of \d+$|end of list$",
    r"for (?:more|full|all) (?:news|coverage|stories|on this)\b.{0,120}$",
    r"follow .{2,40}'s? (?:full |live )?coverage\b",
    r"(?:find|read|see) (?:more|all) (?:of )?(?:our|\w+'s?) (?:\w+ ){0,3}(?:coverage|reporting|stories)\b",
    r"(?:more|full) coverage\b.{0,80}$",
    # notices amid the text
    r"(?:story |article )?continues? (?:below|after)\b",
    r"(?:article|story) continues\b",
    r"skip (?:to|past|ad)\b",
    r"advertisements?\b[\s.:]*$",
    r"advertisement\s*[-–—:|]",
    r"adverti[sz]ing$",
    r"(?:sponsored|promoted)(?: content| by.*)?$",
    r"loading\.*$",
    r"(?:video )?ad feedback$",
    r"now playing\b.{0,60}$",
    r"link copied!?$|copied to clipboard$",
    r"show key events only$|key events?$",
    r"please (?:turn on|enable) javascript\b",
    r"to view this (?:video|content)\b.*javascript",
    r"(?:allow|this article includes) .{2,40} content\b",
    r"\[?\(?more to (?:follow|come)\b.{0,20}$",
    r"\(?this (?:story|report|article) has (?:not )?been (?:edited|auto-generated)\b",
    r"\(?except for the headline, this (?:story|report|article)\b",
    r"read the (?:original|full) (?:article|story|text|statement)\b.{0,60}$",
    r"tagged\s*:",
    r"top comments?$|disclaimer\b.{0,30}$|gallery$|questions and answers$",
    r"for more information:?$|opens? (?:in )?new (?:tab|window)$",
    r"(?:tel|telephone|phone|fax|website|e-?mail|web ?site)\s*[.:]+\s?.{3,60}$",
    r"\(?this is a (?:developing|breaking)(?: news)? story\b.{0,80}$",
    r"this live (?:page|blog) is (?:now )?closed",
    r"(?:the )?bbc is not responsible for the content of external sites",
    r"(?:purchase|acquire) licensing rights\b",
    r"report this ad$",
    r"(?:about sharing|share page|save)$",
    # requests
    r"sign ?up (?:to|for|here|now|today)\b.*(?:newsletter|email|inbox|alert|briefing|account|free|update|daily|list)",
    r"sign ?up(?: now| here| today)?[.!]?$",
    r"(?:view (?:this (?:email|message) )?in (?:your )?browser|unsubscribe)\b.{0,90}$",
    r"manage (?:your )?(?:email )?preferences\b.{0,90}$",
    r"(?:was this|did someone) .{0,20}forward",
    r"you(?:'re| are) receiving this\b",
    r"(?:subscribe to|join) (?:our|the|us on)\b.{0,30}(?:channel|telegram)\b",
    r"(?:sign|log) ?in$",
    r"subscribe(?: (?:to|now|today|here|for)\b.*)?[.!]?$",
    r"subscribers? only",
    rf"get {_OFFER}\b.*(?:newsletter|email|inbox|app|news|alerts?|access|delivered|here)",
    r"follow us\b",
    r"follow @\w{2,30}\.?$",
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
    r"(?:>{2,}|→)\s.{0,90}$",
    r"(?:live )?(?:video|gallery|podcast|in pictures)\s*(?::|\|).{0,90}$",
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
    r"(?-i:SOURCE):? (?-i:[A-Z]).{1,60}$",
    r"slideshow\b.{0,20}$",
    r"inread invented by teads$",
    r"view original content\b",
    r"\(?with (?:inputs|input|files|material) from\b.{0,120}$",
    r"(?:this|the) (?:site|website) uses cookies",
    r"we use cookies",
    r"accept (?:all )?cookies",
    r"(?:terms|privacy)(?: of (?:use|service)| policy| & conditions| notice)\b.{0,60}$",
    # buttons, counters, labels
    r"[\d,.]* ?comments?$",
    r"[\d.,]+[KM]? (?:retweets?|reposts?|likes?|views?|shares?|replies)\b.{0,60}$",
    r"this article is more than \d+ (?:year|month)s? old$",
    r"a version of this article appear(?:s|ed) in print\b",
    r"gift (?:this )?article$",
    r"view comments",
    r"(?:tags?|topics?|categories|filed under|keywords?|sections?)\s*:",
    rf"{_CHANNEL}(?:\s*(?:[|,·•]\s*)?{_CHANNEL})*$",
    r"\d+[ -]min(?:ute)?s? read$",
    r"open in (?:app|new window)",
    r"back to top$",
    r"(?:show|load) more$",
    r"view (?:more|all|image in fullscreen)$",
    # addresses, tags and counters of a channel
    r"(?:https?://|www\.|t\.me/)\S+$",
    r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+$",
    r"(?:[@#]\w{2,40}[\s,|]*){1,20}$",
    r"(?:\(\d{3}\)\s?\d{3}|\+\d[\d ()/-]{4,12})[ -]?\d{3,4}$",
    # the edges of a printed page
    r"(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?$",
    r"[-–—]\s*\d{1,4}\s*[-–—]$",
    r"\d{1,3}(?:\s\|\spage)?$",
    r"(?:continued|cont(?:'d|d)?\.?) (?:on|from)\b.{0,30}$",
    r"see .{2,25}, (?:page )?(?-i:[A-Z])?\d{1,3}$",
    # the head of an e-mail
    r"(?-i:From|To|Cc|CC|Bcc|Reply-To|FROM|TO)\s?:\s.*(?:@|press|service|office|list|media|editors|subscribers)",
    r"(?-i:Subject|SUBJECT)\s?:(?:\s+(?:re|fwd?|fw):)*$",
    r"-+\s?(?:original|forwarded) message\s?-+$",
    r"on (?-i:[A-Z]).{8,70} wrote:$",
    # how wires end
    r"\(\(.{5,200}\)\)$",
    r"\(\$?1 = [^()]{3,60}\)$",
    r"end ?item$|endit$|item ends$|-0-$|/ends/$|\(?ends?\)?\.?$|\(more\)$",
    r"(?-i:[a-z]{2,6}(?:\s?[/-]\s?[a-z]{2,6}){1,4}/?(?:\s\([^()]{2,40}\))?)$",
    # the foot of a press release
    r"for (?:more|further) (?:information|details|stories|news)\b.{0,90}(?:contact|visit|go to|call|see|click|:|@|www)",
    r"(?:media |press |news media )?contacts?(?: information)?\s*:",
    r"(?:media|press) (?:contacts?|inquiries|enquiries)\b.{0,30}$",
    r"(?:un)?official translation\b.{0,40}$",
    r"(?:tel\.?|e-?mail)\s*:",
    r"notes? (?:to|for) (?:the )?editors?\b.{0,20}$",
    r"#{2,}$",
    r"[-–—* ]*\bends?\b[-–—* ]*$",
    r"-30-$",
    r"[-*_=~• ]{3,}$",
)


def _options(pattern: str) -> list[str]:
    """A pattern's alternatives at its outer level."""
    found, depth = [""], 0
    for one in pattern:
        depth += (one == "(") - (one == ")")
        if one == "|" and not depth:
            found.append("")
        else:
            found[-1] += one
    return found


def _leads(pattern: str) -> str:
    """The small letters with which a beginning may begin, "" if it may begin with anything."""
    leads = []
    for option in _options(pattern):
        if option[0].isalpha():
            leads.append(option[0])
            continue
        group = _GROUP.match(option)
        firsts = [inner[:1].lower() for inner in _options(group["inner"])] if group is not None else [""]
        if group is None or not all(map(str.isalpha, firsts)):
            return ""
        leads += firsts + ([group["next"]] if group["next"] else [])
    return "".join(leads)


def _by_letter() -> dict[str, re.Pattern[str]]:
    """The beginnings by their first letter, those with any other mark under ""."""
    groups: dict[str, list[str]] = {}
    for pattern in _BEGINNINGS:
        for letter in dict.fromkeys(_leads(pattern)) or ("",):
            groups.setdefault(letter, []).append(pattern)
    return {letter: re.compile("|".join(patterns), re.IGNORECASE) for letter, patterns in groups.items()}


# A first group without groups inside, and the letter behind it if it may be missing.
_GROUP = re.compile(r"\(\?:(?P<inner>[^()]+)\)(?:\?(?P<next>[a-z])|(?![?*{]))")
_FURNITURE = _by_letter()
#: What a desk says of its own report; it may tell who said what.
_NOTICES = re.compile(
    r"\((?:updates?|adds?|recasts?|corrects?|repeats?|removes?|refiles?|changes?|fixes|clarifies|rewrites|edits|inserts"
    r"|new throughout|updating|updated|adding)\b[^()]{0,300}\)\.?$"
    r"|(?:correction|clarification|editor'?s'? note|note from the editor)s?(?:\s?\([^()]{2,60}\))?\s*[:—–-]"
    r"|\(?(?:an|this) (?:earlier|previous) version of this (?:article|story|report|post|piece)\b"
    r"|this (?:article|story|report|post|piece|headline) (?:has been|was) (?:corrected|updated|amended)\b",
    re.IGNORECASE,
)
#: Furniture that links follow, or names and addresses.
_LABELS = re.compile(
    r"(?:related|(?:keep|continue) reading|list \d|more (?:on|from|stories|news)"
    r"|(?:most|trending) (?:read|popular|viewed)|recommended"
    r"|you (?:may|might)"
    r"|editor'?s'? picks?|suggested topics|read (?:more|also)|see also|in this (?:story|article)"
    r"|topics?|tags?)\b[^.]{0,40}$"
    r"|(?:media |press |news media )?(?:contacts?|inquiries|enquiries)\b[^.]{0,30}$",
    re.IGNORECASE,
)
# A sentence that tells who speaks is the report's own.
_SAYS = re.compile(r"\b(?:said|says|told|added|warned)\b")
#: Longer than any of it, in characters.
LONGEST = 330
_LABEL_LONGEST = 60


def _begins(words: str) -> bool:
    lettered = _FURNITURE.get(words[:1].lower())
    return (lettered is not None and lettered.match(words) is not None) or _FURNITURE[""].match(words) is not None


def is_furniture(words: str) -> bool:
    """Whether a line belongs to the page and not to the report: "Read more:", "ADVERTISEMENT", "© 2024".

    >>> is_furniture("Sign up for our newsletter"), is_furniture("Sign up for war, the officer told them.")
    (True, False)
    """
    if len(words) > LONGEST:
        return False
    if _begins(words) and _SAYS.search(words) is None:
        return True
    return _NOTICES.match(words) is not None


def heads_links(words: str) -> bool:
    """Whether a line of furniture says that links, names or addresses follow it.

    >>> heads_links("Related topics"), heads_links("Media contact:"), heads_links("ADVERTISEMENT")
    (True, True, False)
    """
    return len(words) < _LABEL_LONGEST and _LABELS.match(words) is not None
