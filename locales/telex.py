"""What a Vietnamese keyboard would have made of the keys pressed, when it was switched off.

Telex: a second a, e, o is a hat (aa â), w is a horn or a bow (ow ơ, uw ư, aw ă), dd is đ, and
f s r x j z after a vowel are the tones. VNI does the same with the digits 1 to 9. Keys may come
late ("nguoiwf", "ddaats", "dieemr"): people type them where they think of them.
"""

import re
from collections.abc import Iterator
from functools import cache

from locales.syllables import (
    ASKING,
    BROKEN,
    FALLING,
    HEAVY,
    LEVEL,
    RISING,
    is_syllable,
    may_carry,
    toned,
)

_TELEX_TONES = {"f": FALLING, "s": RISING, "r": ASKING, "x": BROKEN, "j": HEAVY}
_VNI_TONES = {"2": FALLING, "1": RISING, "3": ASKING, "4": BROKEN, "5": HEAVY}
_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = (("uo", "ươ"), ("u", "ư"), ("o", "ơ"))
_BOW = ("a", "ă")

_LONGEST = 10
"""Keys in the longest syllable: "nghieengs" has nine, one more for a slip."""

_PLAIN_WORDS = frozenset(
    """as is us or of if his has her how low now two see tee too room boom soon moon noon bus gas
    max tax mix six box sex taxi bar car par sir bis pos this thus air hair tex lux pas mas vis des
    les ios tour was nor bor dos cos sos los pax dex fax pix ups ios max""".split()
)
"""Words that are as they are, though their letters could be the keys of a syllable."""

_WORD = re.compile(r"[A-Za-z]+")
_WORD_WITH_DIGITS = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_VNI_SHAPED = re.compile(r"[a-z]+[6-9][1-5]?[a-z]+[1-5]?|[a-z]+[1-5]?[6-9][1-5]?[a-z]+[1-5]?|d9\w+")
_LETTERS = r"[^\W\d_]"


def untelex(text: str) -> str:
    """Turn raw keystrokes into the words they stand for, and leave all other words alone.

    "lowjn nhuwja" becomes "lợn nhựa", "DDaats" becomes "Đất"; "hoa", "tax", "350k" stay. A word is
    turned only when a Vietnamese syllable comes out of it. One with a capital and nothing but
    s, r, x to tell ("Bir", "Max") is a name, unless other words show that Telex is in use.
    """
    if _types_vni(text):
        text = _WORD_WITH_DIGITS.sub(lambda found: _turned(found[0], vni_syllable), text)
    at_work = any(_tells(word) for word in _words(text))
    return _map_words(text, lambda word: word if _named(word, at_work=at_work) else raw(word))


def raw(word: str) -> str:
    """Turn one raw Telex word into its syllable, keeping its capitals; any other word stays."""
    return _turned(word, telex_syllable)


def _map_words(text: str, change: "_Change") -> str:
    return re.sub(rf"{_LETTERS}+", lambda found: change(found[0]), text)
