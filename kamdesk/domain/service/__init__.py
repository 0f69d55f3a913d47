"""What customers ask of us and complain of, and by when it is answered and settled."""
