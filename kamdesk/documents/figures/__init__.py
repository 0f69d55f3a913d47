"""Drawings: charts, ornaments, boxes to tick, plans of halls and tables."""
