"""Reading and saving rows as domain values, one module per aggregate."""
