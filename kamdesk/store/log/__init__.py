"""The change log: every act and every changed field, and how an act is taken back."""
