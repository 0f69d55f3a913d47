"""Calls on customers and all other events."""
