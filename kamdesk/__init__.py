"""KamDesk, the offline desk of a key-account department."""

__version__ = "0.1.0"
