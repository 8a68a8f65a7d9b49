"""Codes as people read them aloud: prefixed, and in groups."""


def spaced(code: str) -> str:
    """ "7K3QM2XA" as "KH 7K3Q M2XA"."""
    return f"KH {code[:4]} {code[4:]}"
