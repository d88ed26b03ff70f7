"""natonews reads a news article: who is named, who said what, who answers whom, who did what to whom, and when."""

__version__ = "0.1.0"
