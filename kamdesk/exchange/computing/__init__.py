"""Rules of the regulations, computed from facts that a JSON document gives."""
