"""Codes as people read them aloud: prefixed, and in groups."""


def spaced(code: str) -> str:
    """Write a code in groups: KH 7K3Q M2XA."""
    return f"KH {code[:4]} {code[4:]}"
