"""Units: the association's tree, from a district or ward down to its chapters.

Facts: reference of the two plans; since 2025-07-01 there are two levels of local government, and
districts stand only in history. Units are keyed by id or official code, never by name.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.folding import fold
from domain.money import Dong

UnitId = NewType("UnitId", int)


class UnitKind(StrEnum):
    """What a unit is."""

    DISTRICT = "district"
    WARD = "ward"
    """Phường, xã or thị trấn: the commune level."""
    CHAPTER = "chapter"
    """Chi hội of a residential group (tổ dân phố, thôn)."""
    CLAN_BOARD = "clan_board"
    UNIT_BOARD = "unit_board"
    """Ban khuyến học of a school, an office or a business."""
    PARTNER = "partner"
    """A body a plan names, without a book of its own."""


#: Kinds that keep a cash book of their own.
WITH_BOOK = frozenset(
    {
        UnitKind.DISTRICT,
        UnitKind.WARD,
        UnitKind.CHAPTER,
        UnitKind.CLAN_BOARD,
        UnitKind.UNIT_BOARD,
    }
)

#: Kinds that part the land between them: everybody lives in one chapter, one ward.
WHERE_PEOPLE_LIVE = frozenset({UnitKind.DISTRICT, UnitKind.WARD, UnitKind.CHAPTER})


#: Kinds below which others lie.
WITH_UNITS_BELOW = frozenset({UnitKind.DISTRICT, UnitKind.WARD})

#: What wards and districts call themselves before their name.
LOCAL_GOVERNMENTS = ("Phường", "Xã", "Thị trấn", "Đặc khu", "Quận", "Huyện", "Thị xã", "Thành phố")


def _parted(name: str) -> tuple[str, str]:
    """A name as its kind and the rest; the kind is empty where the name tells none."""
    for kind in LOCAL_GOVERNMENTS:
        rest = name[len(kind) :].strip()
        if name.lower().startswith(f"{kind.lower()} ") and rest:
            return kind, rest
    return "", name


def government(name: str, kind: UnitKind) -> str:
    """What kind of local government a name tells, as a code: "phuong", "thi-tran", "huyen".

    A name that tells none goes by the kind: a ward, or a district.
    """
    told = fold(_parted(name)[0]).replace(" ", "-")
    return told or ("huyen" if kind is UnitKind.DISTRICT else "phuong")


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A unit as it is named and placed."""

    id: UnitId
    path: str
    """Ids from the root down, each closed by a slash: "1/7/"; a prefix is an ancestor."""
    kind: UnitKind
    name: str
    practice: bool = False
    """A practice chapter: what is entered there counts nowhere."""

    @property
    def is_root(self) -> bool:
        """Whether it has none above it."""
        return self.path.count("/") == 1

    @property
    def called(self) -> str:
        """The name within a sentence: "phường Bồ Đề", "TDP 12"."""
        kind, bare = _parted(self.name)
        return f"{kind.lower()} {bare}" if kind and self._is_local_government else self.name

    @property
    def bare_name(self) -> str:
        """The name alone, for a heading: "Bồ Đề" of "Phường Bồ Đề"."""
        return _parted(self.name)[1] if self._is_local_government else self.name

    @property
    def government(self) -> str:
        """What kind of local government it is, as a code: "phuong", "thi-tran", "huyen"."""
        return government(self.name, self.kind)

    @property
    def _is_local_government(self) -> bool:
        return self.kind in {UnitKind.WARD, UnitKind.DISTRICT}

    def is_under(self, other: "UnitRef") -> bool:
        """Whether this is `other` or lies below it."""
        return self.path.startswith(other.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnit:
    """A unit to be made, as an officer listed it."""

    name: str
    kind: UnitKind = UnitKind.CHAPTER
    households: int | None = None
    population: int | None = None
    head: str | None = None
    phone: str | None = None


@dataclass(eq=False)
class UnitNameTaken(Refusal):
    """A unit of that name stands there already."""

    about = "units"
    asks = True
    name: str


@dataclass(eq=False)
class TooManyUnits(Refusal):
    """More units at once than anyone means."""

    about = "units"
    asks = True
    count: int
    most: int


class Renaming(StrEnum):
    """Why a unit gets another name."""

    SLIP = "slip"
    DECISION = "decision"


class Ending(StrEnum):
    """Why a unit is no more."""

    MERGED = "merged"
    DISSOLVED = "dissolved"
    MISTAKE = "mistake"
    """It was made by mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a unit still holds."""

    balance: Dong
    members: int
    households: int
    roles: int
    """Roles that are held there."""
    below: int
    """Units that stand below it."""

    @property
    def is_nothing(self) -> bool:
        """Whether it can end without losing anything."""
        return not any((self.balance, self.members, self.households, self.roles, self.below))


@dataclass(eq=False)
class UnitStillHolds(Refusal):
    """A unit cannot end while its book holds money, or people are in it."""

    unit: str
    balance: Dong
    members: int
    households: int
    roles: int
    below: int


@dataclass(eq=False)
class NameStandsThere(Refusal):
    """Another unit of that name stands beside it."""

    asks = True
    name: str
