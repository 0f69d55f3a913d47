"""How a kind of record is declared, edited and checked, whatever concern it belongs to."""
