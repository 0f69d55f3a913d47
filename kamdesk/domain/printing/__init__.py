"""Printing as plain values: requests, documents, binder order, calibrations, record codes, print log."""
