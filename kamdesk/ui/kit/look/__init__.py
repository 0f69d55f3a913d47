"""How the desk looks: tokens, theme, fonts, icons, small widgets and words."""
