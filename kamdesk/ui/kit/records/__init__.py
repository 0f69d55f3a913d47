"""What pages of records share."""
