"""What gets done, on real databases."""
