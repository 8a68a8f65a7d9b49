"""Conversations, as they are spoken."""
