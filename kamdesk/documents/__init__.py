"""Printed paper: fonts, text layout, form definitions to pages."""
