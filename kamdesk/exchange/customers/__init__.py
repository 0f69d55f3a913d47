"""Customers in files of others."""
