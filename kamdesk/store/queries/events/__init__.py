"""Queries about calls and other events."""
