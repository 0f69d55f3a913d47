"""The database file: creating, opening, encrypting, copying, migrating and maintaining it."""
