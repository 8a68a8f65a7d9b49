"""Claims about what puts the parts together and runs them."""
