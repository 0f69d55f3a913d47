"""Customers: list, card, editing, history, import wizard."""
