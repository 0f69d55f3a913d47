"""How values are written on paper: formats, texts with bindings, colours."""
