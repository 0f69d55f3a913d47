"""The main window: navigation, search box, status line."""
