"""A line typed when nothing was asked becomes a filled-in intention: "lon nhua ba hoa 350k".

Words may lack gaps and marks, come in any order, and from any region. What is not certain is left
out, to be asked for: first the amounts, then the person, then the whole line. No amount is ever
made of a house number, a phone number, a date, or of another person's amount.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from functools import lru_cache

from domain.folding import folded_words
from domain.money import Dong
from locales import cues
from locales.amounts import in_figures
from locales.marking import Marked, is_near, marked
from locales.persons import sounds_like_name
from locales.sheet import Part, Sheet
from locales.sums import GREATEST_AMOUNT, Amount, Found, Sure
from locales.telex import untelex
from locales.words import LONGEST_LINE, tidy


class Kind(StrEnum):
    """What a line is about."""

    PIGGY = "piggy"
    WAGE = "wage"
    GIFT = "gift"
    MEMBER = "member"
    FIND = "find"


class Share(Enum):
    """A part of what was counted, said where the amount itself is not sure."""

    ALL = "all"
    HALF = "half"


@dataclass(frozen=True, slots=True)
class Said:
    """An amount in a line."""

    typed: str
    """As it stands there: "350k", "200", "hết"."""
    reading: Amount | Share | None
    """A number alone beside a sure amount is thousands, and sure; a `Share` is of what was
    counted; None is more than anybody gives, for its question to say so."""

    @property
    def answer(self) -> str:
        """What to answer with when its question comes: "200.000đ" for the "200" beside "350k"."""
        if isinstance(self.reading, Sure):
            return f"{in_figures(self.reading.dong)}đ"
        return self.typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What a line says; None for whatever it does not say clearly."""

    kind: Kind
    typed: str
    """The whole line, tidied."""
    person: str | None = None
    """Who, the address behind, as typed but for gaps and Telex; see `read_person`."""
    counted: Said | None = None
    """Piggy bank: what was in it."""
    given: Said | None = None
    """What goes into the fund; `Sure(0)` when all stays at home."""
    day: str | None = None
    """When, as typed: "hôm qua"; see `read_day`."""
    phone: str | None = None
    """Digits only, beginning with 0."""
    born: str | None = None
    """When the person was born, as typed: "sn 1958", "68 tuổi"; see `read_birth_year`."""
    in_party: bool | None = None
    """Member: whether they are said to be in the Party."""

    @property
    def has_amount(self) -> bool:
        """Whether money is told of, also where it is to be asked back."""
        return self.counted is not None or self.given is not None


def read_line(text: str, about: Kind | None = None) -> Line | None:
    """Read what a head typed without being asked, or None when it is nothing to record.

    Chatter, questions, lists, corrections and reckonings are None. A line is one household's, one
    person's or one body's; when two are named, or amounts could be either's, less is read.

    Args:
        text: What was typed.
        about: What is being recorded already: a line that names no other kind is about it too, so
            that "ông Minh 350k góp 200k" is a piggy bank's, where one is being opened.
    """
    found = marked(text)
    return line_of(text, found, about) if found else None


def line_of(text: str, found: Marked, about: Kind | None = None) -> Line | None:
    """Read a line whose words are marked already; the rest is as `read_line` has it."""
    kind = _kind_within(found, about)
    if kind is None:
        return None
    line = Line(
        kind=kind,
        typed=tidy(text),
        person=found.person,
        day=found.sheet.typed_as(Part.DAY),
        phone=found.phone,
        born=found.sheet.typed_as(Part.BORN),
        in_party=_in_party(found.sheet),
    )
    return _FILL[kind](line, found)


def _kind(found: Marked) -> Kind | None:
    """What a line is about; None when it is about nothing, or about two things."""
    sheet = found.sheet
    has = {part for part in sheet.parts if part}
    if Part.PIGGY in has:
        return None if has & {Part.WAGE, Part.NEW, Part.FIND} else Kind.PIGGY
    if Part.NEW in has and has & {Part.WAGE, Part.GIVE, Part.AMOUNT}:
        return None
    if Part.WAGE in has:
        return Kind.WAGE
    if Part.GIVE in has:
        return None if has & {Part.NOTHING, Part.KEEP, Part.FIND} else Kind.GIFT
    if Part.NEW in has or (Part.MEMBER in has and _tells_of_member(found, has)):
        return Kind.MEMBER
    return Kind.FIND if Part.FIND in has or _only_names_member(found, has) else None


def _kind_within(found: Marked, about: Kind | None) -> Kind | None:
    """What a line is about, among others of one kind; "góp" alone makes no gift of it."""
    kind = _kind(found)
    if about is None or kind not in {None, Kind.GIFT}:
        return kind
    has = {part for part in found.sheet.parts if part}
    other = has & {Part.PIGGY, Part.WAGE, Part.NEW, Part.MEMBER, Part.FIND}
    if other or (about is not Kind.GIFT and any(found.sheet.spans(cues.GIVES_FREELY))):
        return kind
    of_counted = has & {Part.NOTHING, Part.KEEP, Part.ALL, Part.HALF}
    if about is Kind.PIGGY:
        return about if found.sums or of_counted else kind
    return about if found.sums and not of_counted else kind


def _tells_of_member(found: Marked, has: set[Part]) -> bool:
    """Whether more is said of a member than that they are one."""
    return bool(found.phone or has & {Part.BORN, Part.PARTY})


def _only_names_member(found: Marked, has: set[Part]) -> bool:
    """Whether a line is "hội viên", a name, and nothing else."""
    opens = found.sheet.part_at(0) is Part.MEMBER
    only = has <= {Part.MEMBER, Part.PERSON, Part.ADDRESS, Part.ASIDE}
    return opens and only and _is_all_name(found, least=1)


def _is_all_name(found: Marked, *, least: int) -> bool:
    """Whether the words without another part are one name of so many words, but for fillers."""
    sheet, named = found.sheet, range(*(found.named or (0, 0)))
    free = (at for at, part in enumerate(sheet.parts) if part in {None, Part.PERSON})
    others = [sheet.words[at] for at in free if at not in named and sheet.words[at].is_word]
    if not named or any(word.lower not in cues.ASIDES for word in others):
        return False
    return sounds_like_name(sheet, named, least=least)


def _in_party(sheet: Sheet) -> bool | None:
    if sheet.places(Part.NO_PARTY):
        return False
    return True if sheet.places(Part.PARTY) else None


# ---- the kinds -----------------------------------------------------------------------------------


def _fill_gift(line: Line, found: Marked) -> Line | None:
    """A gift needs a number, or a giver and nothing else: "ủng hộ ông Huy".

    When it is not clear which number is meant, it is asked for.
    """
    if not found.sums:
        return line if _only_names_giver(found) else None
    given = _one(found, found.sums)
    if given and given.reading == Sure(Dong(0)):
        return line if line.person and any(found.sheet.spans(cues.GIVES_FREELY)) else None
    return replace(line, given=given)


def _only_names_giver(found: Marked) -> bool:
    sheet = found.sheet
    opens = sheet.spans(cues.GIVES_FIRST)
    start = next((first for first, _ in opens if first == _first_word(sheet)), None)
    told = {part for part in sheet.parts if part}
    only = told <= {Part.GIVE, Part.PERSON, Part.ADDRESS, Part.DAY, Part.ASIDE}
    return (
        start is not None
        and sheet.part_at(start) is Part.GIVE
        and only
        and _is_all_name(found, least=2)
    )


def _first_word(sheet: Sheet) -> int | None:
    """The place of the first word that says something."""
    idle = (Part.ASIDE, Part.DAY)
    saying = (
        at
        for at, word in enumerate(sheet.words)
        if sheet.part_at(at) not in idle
        and not (sheet.is_free_word(at) and word.lower in cues.ASIDES)
    )
    return next(saying, None)


def _fill_wage(line: Line, found: Marked) -> Line | None:
    given = _one(found, found.sums)
    return replace(line, given=given) if line.person or given else None


def _fill_named(line: Line, found: Marked) -> Line | None:
    """A member, or somebody to find, needs a name."""
    del found
    return line if line.person else None


def _fill_piggy(line: Line, found: Marked) -> Line | None:
    counted, given = _shares(found)
    filled = replace(line, counted=counted, given=_reckoned(given, counted))
    return filled if line.person or counted or given else None


def _reckoned(given: Said | None, counted: Said | None) -> Said | None:
    """Say "hết" in đồng, where it is sure how much there was."""
    if given and counted and given.reading is Share.ALL and isinstance(counted.reading, Sure):
        return Said(given.typed, counted.reading)
    return given


_FILL = {
    Kind.GIFT: _fill_gift,
    Kind.WAGE: _fill_wage,
    Kind.PIGGY: _fill_piggy,
    Kind.MEMBER: _fill_named,
    Kind.FIND: _fill_named,
}


# ---- amounts -------------------------------------------------------------------------------------


def _one(found: Marked, sums: Sequence[Found]) -> Said | None:
    """The one amount that sums agree on; None when there is none, or they differ."""
    said = [_said(found, one) for one in sums]
    if not said or not all(said):
        return None
    return said[0] if len({one.reading for one in said if one}) == 1 else None


def _said(found: Marked, one: Found) -> Said | None:
    one = one.doubted() if one.gapped and found.sheet.places(Part.PIGGY) else one
    reading = _settled(one, found.sums)
    if reading is None and not _is_too_much(found, one):
        return None
    return Said(found.sheet.typed(one.first, one.end), reading)


def _is_too_much(found: Marked, one: Found) -> bool:
    """Whether a number is read as no amount because it is greater than any."""
    typed = found.sheet.typed(one.first, one.end)
    digits = re.fullmatch(r"([0-9][0-9.,]*) ?(?:đ|đồng|dong|d|vnd|vnđ)?", typed.lower())
    return digits is not None and int(re.sub("[.,]", "", digits[1])) > GREATEST_AMOUNT


def _settled(one: Found, among: Iterable[Found]) -> Amount | None:
    """A number alone is thousands beside a sum that is sure: 200 of "350k góp 200"."""
    sure = any(other.has_unit and isinstance(other.reading, Sure) for other in among)
    if one.plain and sure and one.reading:
        return Sure(Dong(one.plain * 1000))
    return one.reading


@dataclass(frozen=True, slots=True)
class _Parts:
    """The sums of a piggy bank's line, by what the words before them say."""

    counted: tuple[Found, ...]
    given: tuple[Found, ...]
    kept: tuple[Found, ...]


def _shares(found: Marked) -> tuple[Said | None, Said | None]:
    """What was counted, and what of it is given."""
    parts = _parts(found)
    if parts is None or not all(one.reading or _is_too_much(found, one) for one in found.sums):
        return None, None
    if max(len(parts.counted), len(parts.given), len(parts.kept)) > 1:
        return None, None
    counted, given, kept = (_one(found, some) for some in (parts.counted, parts.given, parts.kept))
    share = _share(found.sheet, kept=bool(parts.kept))
    if share and parts.given:
        return _whole_given(found, share, counted, given)
    if parts.kept:
        return counted, _rest(counted, given, kept)
    return counted, given or share


def _parts(found: Marked) -> _Parts | None:
    """Sort the sums by the cue before each; None when a cue could go with either neighbour."""
    sorted_: dict[Part, list[Found]] = {Part.PIGGY: [], Part.GIVE: [], Part.KEEP: []}
    start = 0
    for one in found.sums:
        cue = _cue_before(found.sheet, start, one)
        if cue is None:
            return None
        sorted_[cue].append(one)
        start = one.end
    if _trails(found, start) and not sorted_[Part.GIVE]:
        return None
    return _Parts(*(tuple(some) for some in sorted_.values()))


def _cue_before(sheet: Sheet, start: int, one: Found) -> Part | None:
    """The nearest cue before a sum; "góp lợn nhựa 350k" leaves open which of the two is meant."""
    parts = [part for part in sheet.parts[start : one.first] if part]
    nearest = next((part for part in reversed(parts) if part in _SORTS), Part.PIGGY)
    if nearest is Part.PIGGY and Part.GIVE in parts:
        return None
    return nearest


_SORTS = (Part.PIGGY, Part.GIVE, Part.KEEP)


def _trails(found: Marked, start: int) -> bool:
    """Whether "góp" stands behind all sums, with no share to complete it: "350k góp"."""
    parts = found.sheet.parts[start:]
    completed = Part.ALL in parts or Part.HALF in found.sheet.parts
    return bool(found.sums) and Part.GIVE in parts and not completed


def _share(sheet: Sheet, *, kept: bool) -> Said | None:
    """All or nothing, said in words; None when neither is, or both are."""
    gives = sheet.places(Part.GIVE)
    if (half := sheet.typed_as(Part.HALF)) is not None:
        # Half given or half kept, it is the same half.
        return Said(half, Share.HALF) if gives or sheet.places(Part.KEEP) else None
    takes_all = gives and any(at > gives[0] for at in sheet.places(Part.ALL))
    nothing = sheet.places(Part.NOTHING) or (sheet.places(Part.KEEP) and not kept)
    if takes_all and not nothing:
        return Said(sheet.typed_as(Part.ALL) or "", Share.ALL)
    if nothing and not takes_all:
        typed = sheet.typed_as(Part.NOTHING) or sheet.typed_as(Part.KEEP) or ""
        return Said(typed, Sure(Dong(0)))
    return None


def _whole_given(
    found: Marked, share: Said, counted: Said | None, given: Said | None
) -> tuple[Said | None, Said | None]:
    """Of "góp hết 350k" take what was counted too; of "góp 200k, còn để nhà" the two hundred."""
    if share.reading is not Share.ALL:
        return (counted, given) if found.sheet.places(Part.KEEP) else (None, None)
    if counted is None:
        return given, share
    return (counted, share) if given and counted.reading == given.reading else (None, None)


def _rest(counted: Said | None, given: Said | None, kept: Said | None) -> Said | None:
    """What is given, from what is kept: 350k, of it 150k for the home, leave 200k."""
    match counted, kept, given:
        case Said(reading=Sure(whole)), Said(typed, Sure(home)), None if home <= whole:
            return Said(typed, Sure(Dong(whole - home)))
        case Said(reading=Sure(whole)), Said(reading=Sure(home)), Said(reading=Sure(fund)):
            return given if home + fund == whole else None
    return None


# ---- commands ------------------------------------------------------------------------------------

_SHORTEST_SLIP = 6
"""Letters from which on a command is known with one letter amiss."""


def read_command(text: str, words: Mapping[str, str]) -> str | None:
    """Read a command's word or label without slash, marks or gaps: "lon nhua", "Thu Tiền".

    Args:
        text: As typed; the whole of it must be the command.
        words: Each word or label that people may type or see, "thutien", and its command.

    Returns:
        The command; None for everything else.
    """
    if len(text) > LONGEST_LINE:
        return None
    said = _squashed(untelex(tidy(text)))
    by_word = _by_word(tuple(words.items()))
    if said in by_word:
        return by_word[said]
    if len(said) < _SHORTEST_SLIP:
        return None
    near = {command for word, command in by_word.items() if is_near(said, word)}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=8)
def _by_word(words: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """The same words without marks and gaps: some hundreds, asked for with every line."""
    return {_squashed(word): command for word, command in words}


def _squashed(text: str) -> str:
    return "".join(folded_words(text)).replace("qui", "quy")
