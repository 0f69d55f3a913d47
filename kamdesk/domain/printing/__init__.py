"""What printing needs to know: binder order, calibrations, codes on paper, the print log."""
