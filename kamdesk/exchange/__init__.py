"""Files of others: CSV, Excel, and JSON in and out."""
