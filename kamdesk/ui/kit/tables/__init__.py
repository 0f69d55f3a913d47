"""Lists and grids."""
