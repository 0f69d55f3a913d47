"""Queries about members and settings."""
