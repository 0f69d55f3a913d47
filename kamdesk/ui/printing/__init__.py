"""Printing from any page: one dialog with preview, problems, printer and PDF."""
