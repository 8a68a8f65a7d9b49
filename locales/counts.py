"""How many: whole numbers as people type them."""

import re

from domain.folding import fold
from locales.figures import in_thousands
from locales.telex import untelex
from locales.words import tidy


class NotACount(Exception):
    """A text names no whole number."""


_LONGEST = 40
"""Characters in the longest text that is a number."""

_ABOUT = r"(?:(?:co|duoc|tong|tong cong|khoang|chung|hon|gan|tam|du|about|over) )*"
_THING = r"(?: ?(?:nguoi|luot|luot nguoi|em|chau|hoc sinh|hs|ban|nha|ho|people|pupils))*"
_COURTESY = r"(?: ?(?:a|nhe|nha|bac|co|chu|anh|chi))*"
_COUNT = re.compile(rf"(?:da |vang )?{_ABOUT}(?P<figures>[0-9][0-9.,]*){_THING}{_COURTESY}[.!]?")


def read_count(text: str) -> int:
    """Read a whole number: "420", "4.200", "khoảng 400 người", "0".

    Raises:
        NotACount: There is none, or it is broken, or more follows it.
    """
    if len(text) > _LONGEST:
        raise NotACount
    met = _COUNT.fullmatch(fold(untelex(tidy(text))))
    count = in_thousands(met["figures"]) if met else None
    if count is None:
        raise NotACount
    return count
