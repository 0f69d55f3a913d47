"""Form definitions: read from files, checked, and cached."""
