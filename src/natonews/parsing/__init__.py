"""The cascade: tokens become words, groups, clauses and findings."""
