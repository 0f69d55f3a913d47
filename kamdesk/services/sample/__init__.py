"""The sample department: a made-up office to try the desk with, the same for the same seed."""
