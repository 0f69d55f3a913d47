"""Use cases around paper: forms, packets, previews, printers."""
