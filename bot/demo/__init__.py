"""The demo: a page of phones, on a Bot API server of its own."""
