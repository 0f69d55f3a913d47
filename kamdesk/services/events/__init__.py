"""Use cases around calls and other events."""
