"""Pure rules of taking lists from elsewhere into the desk: recognise, read, match, plan."""
