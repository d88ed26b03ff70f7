"""Word classes and lemmas."""
