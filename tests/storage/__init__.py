"""The queries, on real databases."""
