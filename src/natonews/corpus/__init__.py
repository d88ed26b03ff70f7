"""Many articles together."""
