"""Names of people, bodies, places and nations."""
