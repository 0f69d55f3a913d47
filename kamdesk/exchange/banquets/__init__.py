"""Cases and answers of seating as JSON."""
