"""The tables of the lexicon: data only."""
