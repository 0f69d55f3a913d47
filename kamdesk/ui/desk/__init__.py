"""Settings and first start."""
