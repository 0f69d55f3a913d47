"""Queries about requests of customers."""
