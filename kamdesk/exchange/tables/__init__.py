"""Tables in files: text, workbooks, and how their columns are read."""
