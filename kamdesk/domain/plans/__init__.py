"""Plans of the department: what is intended, by whom, until when."""
