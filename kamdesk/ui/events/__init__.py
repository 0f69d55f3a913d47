"""Records of calls held, the source of the actual numbers."""
