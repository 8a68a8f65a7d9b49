"""Claims about the assistant; the folders mirror those of the code."""
