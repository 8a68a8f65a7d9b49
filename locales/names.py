"""People as they are called in the street: "bà Hoa", "ong Huy ngo 34", "Nguyễn Thị Hoa, số 12".

Names are anyone's: of all peoples of Vietnam, with any letters and signs, and are kept as typed but
for their capitals. Honorifics and the words of addresses are few, so they get their marks back.
"""

import re
from dataclasses import dataclass

from domain.folding import fold
from locales import bodies
from locales.addresses import (
    EDGES,
    chunks,
    is_given,
    labelled,
    spells,
    trimmed,
    unbulleted,
    without_address,
    written,
)
from locales.phones import phones_in
from locales.telex import untelex
from locales.vocabulary import (
    GIVEN_NAMES,
    HONORIFICS,
    HOUSE_LABELS,
    MIDDLE_NAMES,
    NAME_WORDS,
    NOT_A_PERSON,
    PAIRS,
    SURNAMES,
)
from locales.words import spaced, tidy

LONGEST_PERSON = 200
"""Characters of a text that are read; what stands behind is nobody's name and address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A person as somebody named them."""

    honorific: str | None = None
    """As written: "bà"; a couple's is "ông bà"."""
    name: str
    """With capitals; "" when none was typed."""
    address: str | None = None
    """As written: "số 12", "ngõ 34/5", "P302 chung cư Sông Hồng"."""
    born: int | None = None
    """Year of birth."""
    phone: str | None = None
    """Digits only, beginning with 0."""


def read_person(text: str) -> Called:
    """Read whom a person means; there is always an answer, if only an empty name.

    "bà Lý số 7" is bà, Lý, số 7; "ong Huy ngo 34" is ông, Huy, ngõ 34; "hoa 12" is Hoa, số 12;
    "bafhoa" is bà, Hoa; "Chi" is a name, "chi lan" is chị, Lan. A body's numbers are part of its
    name: "chi bo to 5", "Công ty 36".
    """
    said, phone = without_phone(_one_line(text))
    body = _body(trimmed(unbulleted(_laid_out(said))))
    if body:
        return Called(name=body, phone=phone)
    said, born = _without_birth(said)
    said, address = without_address(_without_particle(unbulleted(_laid_out(said))))
    honorific, name = without_honorific(said)
    return Called(honorific=honorific, name=_written(name), address=address, born=born, phone=phone)


def _without_particle(said: str) -> str:
    """Without what only makes it polite: "bà Hoa ạ"; "Nguyễn Văn A" is a name."""
    found = _PARTICLE.search(said)
    if found is None or is_given(said[: found.start()].split()):
        return said
    return said[: found.start()]


_PARTICLE = re.compile(r"[ ,.]+(?:ạ|a|nhé|nhe|nha|nhá)$", re.IGNORECASE)


def _one_line(text: str) -> str:
    return " ".join(tidy(text[:LONGEST_PERSON]).split())


# ---- what is not the name ------------------------------------------------------------------------


_PHONE_WORD = re.compile(
    r"\(?\b(?:sđt|sdt|đt|dt|tel|zalo|số điện thoại|điện thoại|so dien thoai|dien thoai)[ :.]*$",
    re.IGNORECASE,
)


def without_phone(said: str) -> tuple[str, str | None]:
    """Take the first phone number out of a tidied text, with the word that announces it."""
    found = next(phones_in(said), None)
    if found is None:
        return said, None
    before = _PHONE_WORD.sub("", said[: found.start])
    return _joined(before, said[found.end :]), found.phone


def _joined(before: str, after: str) -> str:
    return f"{before.rstrip(' ,(')} {after.lstrip(' ,)')}".strip()


_SINCE = r"(?:sinh năm|sinh nam|năm sinh|nam sinh|sinh ngày|sinh ngay|sinh|sn|ns)[ :.]*"
_BIRTH = re.compile(
    rf"\(?(?:\b{_SINCE}|(?<![0-9/.,\-]))(?:[0-9]{{1,2}}[/.\-]){{0,2}}"
    r"(?P<year>19[0-9]{2}|20[0-4][0-9])(?![0-9/])\)?",
    re.IGNORECASE,
)
_SHORT_BIRTH = re.compile(
    r"\(?\b(?:sinh năm|sinh nam|năm sinh|nam sinh)[ :.]*(?P<year>[3-9][0-9])(?![0-9/])\)?",
    re.IGNORECASE,
)
_AGE = re.compile(r"\(?\b[0-9]{1,3} ?(?:tuổi|tuoi)\b\)?", re.IGNORECASE)


def _without_birth(said: str) -> tuple[str, int | None]:
    """Take a year of birth out; a number behind "số" or "ngõ" is a house."""
    said = _AGE.sub(" ", said).strip()
    found = _BIRTH.search(said) or _SHORT_BIRTH.search(said)
    if not found or not _may_follow(said[: found.start()]):
        return said, None
    year = int(found["year"])
    return _joined(said[: found.start()], said[found.end() :]), year if year > 99 else 1900 + year


def _may_follow(before: str) -> bool:
    """Whether a year of birth may stand behind these words: a name, and no label of a house."""
    words = before.strip(EDGES).split()
    if not words:
        return False
    label = HOUSE_LABELS.get(fold(words[-1]))
    return label is None or not spells(words[-1], label) or _is_called(words, label)


def _is_called(words: list[str], label: str) -> bool:
    """Whether the last word, spelt like a label, is a name: "Trần Văn Phong", "Lê Kiệt", "bà Lô".

    The number behind it is in 1900..2049: hardly a house's, except behind "số".
    """
    *before, last = words
    capital, may_be_number = last[0].isupper(), label in {"số", "nhà"}
    if is_given(before):
        return True
    if _honorific(words) is not None:
        before = before[1:]
        if not before:
            return capital or not may_be_number
    surname = bool(before) and fold(before[0]) in SURNAMES
    if last.lower() in GIVEN_NAMES and (capital or (surname and len(before) > 1)):
        return True
    if not capital:
        return False
    if last.isascii() and not label.isascii():
        return not all(word.isascii() for word in before)
    return len(before) == 1 and surname and not may_be_number


_KNOWN = {
    **dict.fromkeys(NAME_WORDS, 4),
    **dict.fromkeys(MIDDLE_NAMES, 2),
    **dict.fromkeys((word for word in HONORIFICS if word not in {"em", "cu"}), 1),
    **dict.fromkeys((label for label in HOUSE_LABELS if " " not in label), 4),
}


def _laid_out(said: str) -> str:
    return spaced(untelex(said), _KNOWN, all_known=False)


# ---- honorific and name --------------------------------------------------------------------------

_HONORIFIC_NEXT = rf"(?=(?:{'|'.join([*HONORIFICS, *HONORIFICS.values()])})\b)"
_HOUSEHOLD = re.compile(
    r"^(?:(?:chủ hộ|chu ho|gia đình|gia dinh|gđ|nhà|hộ|vợ chồng|vo chong|của)[ :]+"
    rf"|(?:nha|ho|gd|cua) +{_HONORIFIC_NEXT})+",
    re.IGNORECASE,
)


def without_honorific(said: str) -> tuple[str | None, str]:
    """Part a name from what stands in front of it: "nhà bà Lý" is bà, Lý."""
    words = trimmed(_HOUSEHOLD.sub("", trimmed(said))).split()
    first = _honorific(words)
    if first is None:
        return None, " ".join(words)
    second = _honorific(words[1:]) if len(words) > 2 else None
    if second and (first, second) in PAIRS:
        return f"{first} {second}", " ".join(words[2:])
    rest = words[2:] if len(words) > 2 and words[1].lower() in {"giáo", "giao"} else words[1:]
    return first, " ".join(rest)


_MAY_BE_NAMES = frozenset({"ba", "co", "chu", "chi", "cu", "chau"})
"""Honorifics that are names, or parts of names, when they stand without their marks."""


def _honorific(words: list[str]) -> str | None:
    """The honorific in front of a name; "Chi", "Chu Văn An" and "bác sĩ" have none."""
    if not words:
        return None
    typed, bare = words[0].strip(EDGES).lower(), fold(words[0].strip(EDGES))
    written = HONORIFICS.get(bare)
    if written is None or not spells(typed, written) or _is_another(bare, words[1:]):
        return None
    if typed == written and not typed.isascii():
        return written
    return written if len(words) > 1 and not _is_surname(words, bare) else None


def _is_another(bare: str, rest: list[str]) -> bool:
    return bool(rest) and fold(rest[0]) in NOT_A_PERSON.get(bare, ())


def _is_surname(words: list[str], bare: str) -> bool:
    """Whether an honorific without its marks begins a full name: "Chu Văn An", "chu thi hoa"."""
    if bare not in _MAY_BE_NAMES:
        return False
    marked = not all(word.isascii() for word in words)
    capital = words[0][0].isupper()
    return fold(words[1]) in MIDDLE_NAMES or (capital and (marked or _is_full(words)))


def _is_full(words: list[str]) -> bool:
    return len(words) > 2 and all(word[0].isupper() for word in words) and not words[0].isupper()


def _written(name: str) -> str:
    """Give a name its capitals, if its writer left them to us; one without letters is none."""
    name = trimmed(name)
    if not any(letter.isalpha() for letter in name):
        return ""
    capitals = sum(letter.isupper() for letter in name)
    plain = capitals == 0 or name == name.upper() or (capitals == 1 and name[0].isupper())
    return " ".join(_capitalised(word) for word in name.split()) if plain else name


def _capitalised(word: str) -> str:
    """Begin a word with a capital, and what follows one letter and its sign: "H'Hen"."""
    return re.sub(r"^(\w')?(\w)", lambda found: found[0].upper(), word.lower())


# ---- bodies --------------------------------------------------------------------------------------


def _body(said: str) -> str | None:
    """The name of a shop, a company, a school; None for everybody else.

    Typed as "cua hang hoa mai" or in capitals it is "cửa hàng Hoa Mai".
    """
    words = _PARTICLE.sub("", said).split()
    end = bodies.lead(words)
    if not end or (end == len(words) and bodies.may_be_person(words, end)):
        return None
    first, rest = words[:end], words[end:]
    shouted = said == said.upper()
    if shouted or all(word.isascii() for word in first):
        first = bodies.with_marks([*map(str.lower, first), *rest])[:end]
    name = " ".join([*first, *_behind(rest, plain=shouted or rest == [*map(str.lower, rest)])])
    return capital(name) if said[0].isupper() else name


def _behind(rest: list[str], *, plain: bool) -> list[str]:
    """A body's own name, and the group or street behind it."""
    parts = chunks(" ".join(rest))
    at = next((at for at in range(len(parts)) if labelled(parts, at)), len(parts))
    own = [_capitalised(word) for word in rest[:at]] if plain else rest[:at]
    return [*own, *written(parts[at:]).split()]


# ---- writing -------------------------------------------------------------------------------------


def given_name(full: str) -> str:
    """The last word of a full name, by which a person is called."""
    return (full.split() or [""])[-1]


def capital(words: str) -> str:
    """Begin with a capital, and change nothing else."""
    return words[:1].upper() + words[1:]


def addressed(honorific: str | None, name: str) -> str:
    """Call a person by honorific and given name, "bà Hoa"; by the whole name without honorific."""
    return f"{honorific} {given_name(name)}".strip() if honorific else name
