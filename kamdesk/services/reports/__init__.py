"""Use cases around reports and charts."""
