"""The department's rules and values as pure functions over frozen values."""
