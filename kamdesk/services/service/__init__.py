"""Use cases around what customers ask of us."""
