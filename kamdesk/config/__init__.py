"""Where files lie, how they are written, and the settings of this PC."""
