"""Words that say a receipt is to be put right: "sửa phiếu 41", "ghi nhầm rồi"."""

import re

from domain.folding import folded_words
from locales.phrases import is_mistaken
from locales.telex import untelex
from locales.words import tidy

_MENDING = re.compile(
    r"(?:sua|xoa|gach|bo|huy|chua)(?: lai)?(?: giup)? (?:cai |to )?phieu(?: thu)?(?: so)?"
    r"(?: (?P<number>[0-9]{1,9}))?(?: (?:giup|di|a|nhe|voi))*"
)


def read_mending(text: str) -> str | None:
    """Read which receipt is to be put right.

    Returns:
        Its number, "" when none is named, None when the words say nothing of the kind.
    """
    if is_mistaken(text):
        return ""
    found = _MENDING.fullmatch(" ".join(folded_words(untelex(tidy(text[:100])))))
    return None if found is None else found["number"] or ""
