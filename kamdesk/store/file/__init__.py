"""The database file: made, opened, locked, copied, migrated and looked after."""
