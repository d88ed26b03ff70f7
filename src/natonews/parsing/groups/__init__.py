"""Noun groups and verb groups."""
