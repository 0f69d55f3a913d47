"""The composition root: start-up, wiring, command line, crash log, single instance, smoke test."""
