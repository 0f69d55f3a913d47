"""The monthly evaluation: overview, sheets, sign-off."""
