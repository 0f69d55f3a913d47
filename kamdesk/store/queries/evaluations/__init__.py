"""Queries about evaluations."""
