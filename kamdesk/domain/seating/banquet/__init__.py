"""Whole banquets: who sits at which table, the wishes, the reasons, and late changes."""
