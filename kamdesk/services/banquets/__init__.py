"""Use cases around banquets and their seats."""
