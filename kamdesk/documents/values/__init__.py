"""How values are written on paper, and what could not be written."""
