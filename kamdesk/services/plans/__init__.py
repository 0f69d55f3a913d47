"""Use cases around plans."""
