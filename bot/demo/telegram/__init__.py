"""A Bot API server of our own: Telegram's rules, kept strictly, on loopback and in memory."""
