"""What gets done, inside one open transaction."""
