"""JSON of others, read strictly."""
