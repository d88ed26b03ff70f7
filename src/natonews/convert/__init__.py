"""Articles in other forms: dicts, JSON, rows, interchange formats."""
