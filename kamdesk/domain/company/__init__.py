"""Our own company: its people and departments, and what is to be done and approved among them."""
