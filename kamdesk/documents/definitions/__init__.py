"""Form definitions: read from files, checked, and kept in folders."""
