"""Claims about the texts of the assistant, and about reading what people type."""
