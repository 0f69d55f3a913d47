"""The verbs of the command line, a module per concern; each verb returns its exit code."""
