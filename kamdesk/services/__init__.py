"""Use cases: one method is one transaction; plain values in and out."""
