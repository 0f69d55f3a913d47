"""How text becomes a value and a value text: dates, numbers, codes, birthdays, working days."""
