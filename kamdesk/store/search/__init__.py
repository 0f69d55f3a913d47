"""The search index: how texts become tokens, and how tokens find records."""
