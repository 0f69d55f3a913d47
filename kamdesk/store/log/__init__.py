"""The change log: every act and every changed field, written in the transaction of the change."""
