"""What a volunteer can do: conversations, one noun a file."""
