"""Evaluations as JSON and as workbooks."""
