"""What comes and goes as a file."""
