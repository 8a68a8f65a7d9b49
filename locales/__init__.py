"""How things are said and read in each language; all wording lives here."""
