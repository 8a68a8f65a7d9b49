"""Which letters make a Vietnamese syllable, and where its tone mark stands.

A syllable is an onset, a rhyme and one of six tones. The rules of spelling (c or k, g or gh, ng or
ngh, gi, qu) are in the table, so that "kà" or "gê" are no syllables. Rhymes that end in a stop
(c, ch, p, t) carry only sắc or nặng. "xoong" is left out: it is also what "xông" is typed as.
"""

import re
import unicodedata
from functools import cache

from domain.folding import composed, fold
from locales.vocabulary import listed

LEVEL, FALLING, RISING, ASKING, BROKEN, HEAVY = "", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
"""The tones as combining marks: ngang, huyền, sắc, hỏi, ngã, nặng."""

TONES = (LEVEL, FALLING, ASKING, BROKEN, RISING, HEAVY)
"""In the order of dictionaries: ma mà mả mã má mạ."""

_VOWELS = "aăâeêioôơuưy"
_MARKED = "ăâêôơư"
_STOPS = ("c", "ch", "p", "t")

_RHYMES = listed("""
a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
u ua uc ui um un ung up ut uân uâng uât uây uê uênh uêch uơ
uôc uôi uôm uôn uông uôt uy uya uych uynh uyt uyu uyên uyêt
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu
""")
_AFTER_QU = listed("""
a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây
e en eo et ê ên ênh êch êt i in it y ych ynh yt yên yêt ơ ơi ơn ơt ôc
""")
_AFTER_GI = listed("""
a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âng âp ât âu ây e em en eo
ê êc êng êt êm ên o oc oi om on ong ot ô ôi ôm ôn ông ôp ôt ơ ơi ơn u ua uc ui um un ung up ut
ư ưa ưng ươi ương ươc ươm
""")
_GLIDES = ("oa", "oă", "oe", "uâ", "uê", "uy", "uơ")
_GI = ("gi", "gin", "gip")

_FRONT = tuple("eêi")
_BACK = tuple("aăâoôơuư")
_ANYWHERE = listed("b ch d đ h kh l m n nh p ph r s t th tr v x")


def _spellings() -> frozenset[str]:
    """All onset and rhyme pairs that spelling allows, without tones."""
    made = {rhyme for rhyme in _RHYMES if not rhyme.startswith("iê")}
    made |= {
        onset + rhyme for onset in _ANYWHERE for rhyme in _RHYMES if not rhyme.startswith("yê")
    }
    made |= {"c" + rhyme for rhyme in _RHYMES if rhyme.startswith(_BACK) and not _glides(rhyme)}
    made |= {onset + rhyme for onset in ("g", "ng") for rhyme in _RHYMES if rhyme.startswith(_BACK)}
    made |= {onset + rhyme for onset in ("gh", "ngh") for rhyme in _RHYMES if _fronted(rhyme)}
    made |= {"k" + rhyme for rhyme in _RHYMES if _fronted(rhyme) or rhyme == "y"}
    made |= {"qu" + rhyme for rhyme in _AFTER_QU} | {"gi" + rhyme for rhyme in _AFTER_GI}
    return frozenset(made | set(_GI))


def _glides(rhyme: str) -> bool:
    return rhyme.startswith(_GLIDES)


def _fronted(rhyme: str) -> bool:
    return rhyme.startswith(_FRONT)


SPELLINGS = _spellings()
"""Every syllable there may be, without its tone: "hoa", "nguyên", "hưu"."""

_PLAIN = frozenset(fold(spelling) for spelling in SPELLINGS)


def tone_of(word: str) -> tuple[str, str]:
    """Part a composed word from its tone: "nguyễn" is ("nguyên", BROKEN)."""
    spread = unicodedata.normalize("NFD", word)
    tones = [mark for mark in spread if mark in TONES[1:]]
    bare = "".join(mark for mark in spread if mark not in TONES[1:])
    return composed(bare), "".join(tones)


def toned(spelling: str, tone: str) -> str:
    """Put a tone on a lower-case spelling, in its usual place: "hoa" and FALLING make "hòa"."""
    place = _tone_place(spelling)
    return composed(spelling[: place + 1] + tone + spelling[place + 1 :])


def _tone_place(spelling: str) -> int:
    marked = [place for place, letter in enumerate(spelling) if letter in _MARKED]
    if marked:
        return marked[-1]
    start = _vowels_start(spelling)
    vowels = _vowel_run(spelling, start)
    open_ended = start + vowels == len(spelling)
    return start + (0 if vowels == 1 or (vowels == 2 and open_ended) else 1)


def _vowels_start(spelling: str) -> int:
    """Where the rhyme's vowels begin; the u of "qu" and the i of "gia" belong to the onset."""
    if re.match(rf"qu[{_VOWELS}]|gi[{_VOWELS}]", spelling):
        return 2
    return next((at for at, letter in enumerate(spelling) if letter in _VOWELS), 0)


def _vowel_run(spelling: str, start: int) -> int:
    found = re.match(rf"[{_VOWELS}]+", spelling[start:])
    return len(found[0]) if found else 1


def may_carry(spelling: str, tone: str) -> bool:
    """Whether a spelling exists and takes this tone."""
    if spelling not in SPELLINGS or len(tone) > 1:
        return False
    return not spelling.endswith(_STOPS) or tone in {RISING, HEAVY}


@cache
def _is_plain(word: str) -> bool:
    return word in _PLAIN


def is_syllable(word: str) -> bool:
    """Whether a word is one Vietnamese syllable, with its marks or with none at all."""
    lower = composed(word).lower()
    return _is_plain(lower) or may_carry(*tone_of(lower))
