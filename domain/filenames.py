"""Names of files as people see them: any language, and nothing that breaks a line or a path."""

import re

from domain.folding import composed

#: Letters of a name, its ending included.
LONGEST = 100
#: Line ends and other control characters, half a letter (a lone surrogate), and what file
#: systems and the headers of the web give a meaning of their own.
_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f\ud800-\udfff/\\:*?"<>|;]+')


def tidied(name: str) -> str:
    """A file's name, in its composed form and on one line; "" where nothing is left.

    Of a long one the beginning and the ending stay.
    """
    words = " ".join(composed(_UNFIT.sub(" ", name)).split()).lstrip(". ")
    if len(words) <= LONGEST:
        return words
    stem, dot, ending = words.rpartition(".")
    if not dot or len(ending) > _ENDING:
        return words[:LONGEST].rstrip()
    return f"{stem[: LONGEST - len(ending) - 1].rstrip()}.{ending}"


_ENDING = 10
