"""Use cases around the desk itself: opening, protecting, members, backups."""
