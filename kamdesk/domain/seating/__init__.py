"""Seating: the order of tables and seats, wishes on top, reasons, and late changes."""
