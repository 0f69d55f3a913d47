"""The plans for a month, the source of the planned numbers."""
