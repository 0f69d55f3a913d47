"""The windows; the only layer besides app that knows Qt."""
