"""The wizard that takes a customer list in: file, columns, preview, result."""
