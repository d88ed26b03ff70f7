"""Words that are answered in their own sentence: nouns with an owner, asides, leads, clauses set against each other."""
