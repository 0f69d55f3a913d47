"""The monthly evaluation: templates, arithmetic, cycle."""
