"""Use cases around customers and their contacts."""
