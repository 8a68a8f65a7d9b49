"""What a Vietnamese keyboard would have made of the keys pressed, when it was switched off.

Telex: a second a, e, o is a hat (aa â), w a horn or a bow (ow ơ, uw ư, aw ă), dd is đ, and
f s r x j after a vowel are the tones. VNI does the same with the digits 1 to 9. Keys may come
late ("nguoiwf", "ddieemr", "did"): people press them when they think of them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from domain.folding import composed
from locales.syllables import (
    ASKING,
    BROKEN,
    FALLING,
    HEAVY,
    LEVEL,
    RISING,
    SPELLINGS,
    is_syllable,
    may_carry,
    toned,
)
from locales.vocabulary import listed

_TELEX_TONES = {"f": FALLING, "s": RISING, "r": ASKING, "x": BROKEN, "j": HEAVY}
_VNI_TONES = {"2": FALLING, "1": RISING, "3": ASKING, "4": BROKEN, "5": HEAVY}
_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = {"uo": "ươ", "u": "ư", "o": "ơ"}
_BOW = {"a": "ă"}
_VOWELS = frozenset("aăâeêioôơuưy")

_LONGEST = 10
"""Keys in the longest syllable: "nghieengs" has nine, one more for good measure."""

_PLAIN_WORDS = frozenset(
    listed("""
    as is us or of if has his her how low now two see tee too room boom soon moon noon bus gas
    max tax mix six box sex taxi bar car par sir bis pos this thus air hair tex lux pas mas vis
    les tour nor cos sos los dex fax pix ups
    """)
)
"""Words that are as they are, though their letters could be the keys of a syllable."""

_WORD = re.compile(r"[^\W\d_]+")
_WORD_OR_DIGITS = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_VNI_LOOK = re.compile(r"^d9[a-z]|[aeou][6-8][1-5]?[a-z]")
_ONLY_TONE = re.compile(r"[a-z]+[srx]")
_STOPPED = re.compile(r"[a-z]+(?:ch|[cpt])[sj]|[a-z]+s(?:ch|[cpt])")


def untelex(text: str) -> str:
    """Turn raw keystrokes into the words they stand for, and leave all other words alone.

    "lowjn nhuwja" becomes "lợn nhựa", "DDaats" becomes "Đất"; "hoa", "tax" and "350k" stay. A word
    is turned only when a Vietnamese syllable comes out of it. A capital with nothing but s, r, x
    behind it ("Bir", "Max") is somebody's name, unless other words show that Telex is in use.
    """
    text = _unvni(composed(text))
    in_use = any(_tells(word) for word in _WORD.findall(text))
    return _WORD.sub(lambda found: _read(found[0], in_use=in_use), text)


def keyed(word: str) -> str:
    """Turn one word of Telex keys into its syllable, in the same capitals; any other word stays."""
    return _turned(word, telex_syllable)


def _unvni(text: str) -> str:
    """Turn VNI keys, once two words show beyond doubt that the digits are keys, not numbers."""
    words: list[str] = _WORD_OR_DIGITS.findall(text)
    if sum(_looks_vni(word.lower()) for word in words) < 2:
        return text
    return _WORD_OR_DIGITS.sub(lambda found: _turned(found[0], vni_syllable), text)


def _looks_vni(word: str) -> bool:
    return _VNI_LOOK.search(word) is not None and vni_syllable(word) is not None


def _read(word: str, *, in_use: bool) -> str:
    lower = word.lower()
    if lower in _PLAIN_WORDS or (word[0].isupper() and not in_use and not _tells(word)):
        return word
    return keyed(word)


def _tells(word: str) -> bool:
    """Whether a word is Telex beyond doubt: a mark in it, or a tone no other language has."""
    lower = word.lower()
    if lower in _PLAIN_WORDS or telex_syllable(lower) is None:
        return False
    return not _ONLY_TONE.fullmatch(lower) or bool(_STOPPED.fullmatch(lower))


def _turned(word: str, turn: Callable[[str], str | None]) -> str:
    syllable = turn(word.lower())
    if syllable is None:
        return word
    if word.isupper() and len(word) > 1:
        return syllable.upper()
    return syllable.capitalize() if word[0].isupper() else syllable


@cache
def telex_syllable(word: str) -> str | None:
    """Read one lower-case word as Telex keys: its syllable, or None when it is none, or plain."""
    if len(word) > _LONGEST or not word.isascii() or not word.isalpha() or is_syllable(word):
        return None
    return next(_finished(word, _telex_step), None)


@cache
def vni_syllable(word: str) -> str | None:
    """Read one lower-case word with digits as VNI keys: its syllable, or None when it is none."""
    if len(word) > _LONGEST or not word.isascii() or not word.isalnum() or word.isalpha():
        return None
    return next(_finished(word, _vni_step), None)


_State = tuple[str, str]
"""What the keys so far have made: a spelling and its tone."""

_Step = Callable[[_State, str], Iterator[_State]]


def _finished(keys: str, step: _Step) -> Iterator[str]:
    states: list[_State] = [("", LEVEL)]
    for key in keys:
        states = list(dict.fromkeys(made for state in states for made in step(state, key)))
    return (toned(*state) for state in states if _stands(*state))


def _stands(spelling: str, tone: str) -> bool:
    """Whether a syllable came out; one that ends in a stop may have lost its tone to haste."""
    return may_carry(spelling, tone) or (tone == LEVEL and spelling in SPELLINGS)


def _telex_step(state: _State, key: str) -> Iterator[_State]:
    spelling, tone = state
    voiced = not _VOWELS.isdisjoint(spelling)
    if key in _HATS:
        yield from _reshaped(state, {key: _HATS[key]})
    if key == "d":
        yield from _barred(state)
    if key == "w":
        yield from _reshaped(state, _HORNS | _BOW) if voiced else [(spelling + "ư", tone)]
    elif key in _TELEX_TONES and voiced:
        yield from _with_tone(state, _TELEX_TONES[key])
    elif key not in "fjz":
        yield spelling + key, tone


def _vni_step(state: _State, key: str) -> Iterator[_State]:
    shapes = {"6": _HATS, "7": _HORNS, "8": _BOW}
    if key in shapes:
        yield from _reshaped(state, shapes[key])
    elif key == "9":
        yield from _barred(state)
    elif key in _VNI_TONES:
        yield from _with_tone(state, _VNI_TONES[key])
    elif key.isalpha():
        yield state[0] + key, state[1]


def _reshaped(state: _State, shapes: dict[str, str]) -> Iterator[_State]:
    """Each way to change the last plain letters of the kind a key asks for."""
    spelling, tone = state
    for plain, marked in shapes.items():
        before, found, after = spelling.rpartition(plain)
        if found:
            yield before + marked + after, tone


def _barred(state: _State) -> Iterator[_State]:
    if state[0].startswith("d"):
        yield "đ" + state[0][1:], state[1]


def _with_tone(state: _State, tone: str) -> Iterator[_State]:
    if state[1] == LEVEL:
        yield state[0], tone
