"""The cascade on one screen: each stage reads what the stages before it have made."""

from datetime import date

from natonews.lexicon import Lexicon
from natonews.model import Article
from natonews.reading import cut, pair_quotes, read_page, tokenise

from .assembly import assemble
from .clauses import analyse
from .coreference import resolve
from .coreference.participants import take_part
from .draft import Draft
from .events import find_deeds
from .groups import group
from .names import find_names
from .names.casing import as_prose
from .published import publication_date
from .replies import find_replies
from .standing import settle
from .statements import find_statements
from .times import find_times
from .words import tag


def draft(text: str, published: date | None, lexicon: Lexicon) -> Draft:
    """The lower layers: words, times, names, groups and clauses."""
    page = read_page(text)
    tokens = as_prose(tokenise(page), lexicon)
    quotes = pair_quotes(page, tokens)
    sentences = cut(page, tokens, quotes)
    tags = tag(tokens, sentences)
    day = published or publication_date(page)
    times = find_times(tokens, tags, sentences, day)
    names = find_names(tokens, tags, sentences, times, lexicon)
    rows = group(tokens, tags, sentences, times, names)
    analyses = analyse(rows, tokens, tags)
    return Draft(page, tokens, quotes, sentences, tags, day, times, names, rows, analyses, lexicon)


def read(text: str, published: date | None, lexicon: Lexicon) -> Article:
    """The whole reading of a text."""
    lower = draft(text, published, lexicon)
    said = find_statements(lower)
    deeds = settle(lower, said, find_deeds(lower, said))
    cast = take_part(resolve(lower, said, lexicon), deeds, lower)
    replies = find_replies(lower, said, cast)
    return assemble(lower, said, deeds, cast, replies)
