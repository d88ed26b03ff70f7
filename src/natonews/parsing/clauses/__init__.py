"""Clauses: who does what to whom in a sentence."""
