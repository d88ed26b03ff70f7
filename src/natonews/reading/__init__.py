"""The outer form of a text, no meaning: page, quotation marks, sentences, tokens."""

from .page import Block, DatelineFound, Page, read_page
from .quotes import Quotation, pair_quotes, quote_notes
from .sentences import SentenceTokens, cut
from .tokenise import tokenise
from .tokens import Tokens

__all__ = [
    "Block",
    "DatelineFound",
    "Page",
    "Quotation",
    "SentenceTokens",
    "Tokens",
    "cut",
    "pair_quotes",
    "quote_notes",
    "read_page",
    "tokenise",
]
