"""What every page is given: messages, background work, changes, preferences."""
