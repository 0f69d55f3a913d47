"""The desk itself: its members, its office, its protection and its backups."""
