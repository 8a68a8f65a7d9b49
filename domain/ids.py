"""Numbers that buttons and commands carry: ids of rows, places in a list."""

#: What a row's id can be at most: 64 bits with their sign. Nobody types past it by chance, and a
#: database refuses to compare with it.
MOST = (1 << 63) - 1
_DIGITS = len(str(MOST))


def number_in(written: str | None, most: int = MOST) -> int | None:
    """The number that was carried, in 0..`most`; None where it is none, or none that can be."""
    if written is None or len(written) > _DIGITS or not (written.isascii() and written.isdigit()):
        return None
    number = int(written)
    return number if number <= most else None
