"""Who is who: mentions become actors."""
