"""Widgets and mechanisms that every page shares."""
