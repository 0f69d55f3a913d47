"""Use cases around the monthly evaluation."""
