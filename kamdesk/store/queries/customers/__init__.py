"""Queries about customers and their contacts."""
