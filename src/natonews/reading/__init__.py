"""The outer form of a text, no meaning: page, quotation marks, sentences, tokens."""
