"""The one print dialog with its preview."""
