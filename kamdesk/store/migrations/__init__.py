"""Alembic's folder: the environment and one script per revision; none imports the living models."""
