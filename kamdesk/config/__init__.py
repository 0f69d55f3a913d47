"""Where files lie, and what can be set."""
