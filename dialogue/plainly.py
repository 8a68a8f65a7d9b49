"""What plain words mean where choices are shown: "đúng", "không phải", "chưa biết", "thôi".

One table for all questions, by the ids of the choices that are open: words are understood where a
choice of that meaning is there to be tapped, and nowhere else.
"""

from collections.abc import Callable, Collection

from locales.phrases import (
    is_leave,
    is_no,
    is_nobody,
    is_not_there,
    is_skip,
    is_wrong,
    is_yes,
)

YES, EDIT, DROP = "@yes", "@edit", "@drop"
GO_ON, LET_GO = "go", "let-go"

Says = Callable[[str], bool]


def _leaves(text: str) -> bool:
    return is_leave(text, at_summary=True) or is_skip(text)


def _denies(text: str) -> bool:
    return is_no(text) or is_wrong(text)


def _stays(text: str) -> bool:
    """Whether what is known already shall stand: "đúng", "không biết"."""
    return is_yes(text) or is_skip(text)


def _passes(text: str) -> bool:
    """Whether nothing shall be said here: "bỏ qua", "không có", "thôi"."""
    return is_skip(text) or is_no(text) or is_leave(text)


#: The meaning of each choice, the surest first; of one id, wherever it is offered, it is the same.
_MEANINGS: tuple[tuple[str, Says], ...] = (
    ("yes", is_yes),
    ("agree", is_yes),
    ("right", is_yes),
    ("kept", _stays),
    (DROP, _leaves),
    (EDIT, is_wrong),
    ("no", is_no),
    ("refuse", is_no),
    ("again", _denies),
    ("skip", _passes),
    ("none", _passes),
    ("keep", _passes),
    ("new", is_not_there),
    ("same", is_yes),
    ("other", _denies),
    (LET_GO, is_leave),
    (GO_ON, is_yes),
)


#: Choices that stand beside a name: one word that may be a name is a name there.
_BESIDE_NAMES = frozenset({"skip", "none", "other"})


def meant(text: str, offered: Collection[str], *, for_name: bool = False) -> str | None:
    """The choice that plain words mean, among those offered; None where they mean none.

    A plain no to a summary that cannot be changed drops it.

    Args:
        text: What was typed.
        offered: The ids of the choices that are open.
        for_name: Whether a name would be an answer too: "nham" may be Nhâm.
    """
    named = for_name and not (is_nobody(text) or is_leave(text))
    for choice, says in _MEANINGS:
        if choice in offered and says(text) and not (named and choice in _BESIDE_NAMES):
            return choice
    return DROP if DROP in offered and EDIT not in offered and is_no(text) else None
