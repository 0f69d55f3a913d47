"""Records laid out and drawn on pages after a form definition."""
