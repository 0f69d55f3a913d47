"""Customers and contacts: values, fields, and the rules that hold for them."""
