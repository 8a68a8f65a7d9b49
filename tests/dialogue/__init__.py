"""The engine under all conversations, as people meet it."""
