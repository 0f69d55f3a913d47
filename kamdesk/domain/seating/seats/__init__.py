"""The best seats of one table: exact within the pins of protocol, every choice with its price."""
