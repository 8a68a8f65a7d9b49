"""Targets: how far one is reached, and what is still missing; whole numbers only.

Source: the targets of the plans of Bồ Đề ward (2025) and An Lão district (2024), in
`domain/plans/`. "More than 70 %" is not met by 70 % exactly.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from domain.counting import least_of
from domain.criteria import CriteriaSet, Subject, of_subject
from domain.figures import REPORTED, Figure
from domain.money import Dong
from domain.plan import Target
from domain.texts import Text
from domain.units import WHERE_PEOPLE_LIVE, UnitRef


class Base(StrEnum):
    """Figures a percentage is taken of; each is written down with its source and day."""

    POPULATION = "population"
    HOUSEHOLDS = "households"
    CLANS = "clans"
    GROUPS = "groups"
    """Residential groups; where none is written down, the chapters there are."""
    UNITS = "units"
    PARTY_MEMBERS = "party-members"
    CITIZENS = "citizens"
    ADULTS = "adults"
    STAFF = "staff"
    """Who works at a school, an office, a business: its members in the sense of TT 24/2023."""
    LEARNERS = "learners"
    """Who studies there, pupils up to lower secondary left out (TT 24/2023, art. 2(8))."""


class Source(StrEnum):
    """Where the figure of a target comes from."""

    MEMBERS = "members"
    FUND = "fund"
    PARTY = "party"
    BOARDS = "boards"
    EVENTS = "events"
    FAMILIES = "families"
    CLANS = "clans"
    GROUPS = "groups"
    UNITS = "units"
    ASSESSED = "assessed"
    CITIZENS = "citizens"
    REPORTED = "reported"
    """Nobody can count it: whoever holds it tells it."""


#: The words of the plans, and what they mean; other words are figures that are reported.
_WORDS: Mapping[str, Source] = {
    "members / population": Source.MEMBERS,
    "party members enrolled / party members": Source.PARTY,
    "units with a learning-promotion board / units": Source.BOARDS,
    "events held": Source.EVENTS,
    "families recognised / households": Source.FAMILIES,
    "clans recognised / clans": Source.CLANS,
    "residential groups recognised / residential groups": Source.GROUPS,
    "residential groups assessed / residential groups": Source.ASSESSED,
    "units recognised / units": Source.UNITS,
    "citizens registered / citizens": Source.CITIZENS,
    "citizens registered / adults": Source.CITIZENS,
    "citizens registered / population": Source.CITIZENS,
}

#: Shares that a plan may have taken of something else than is usual.
_TAKEN_OF: Mapping[str, Base] = {
    "citizens registered / adults": Base.ADULTS,
    "citizens registered / population": Base.POPULATION,
}

#: What each counted share is taken of, unless a plan's own words say otherwise.
BASES: Mapping[Source, Base] = {
    Source.MEMBERS: Base.POPULATION,
    Source.FUND: Base.POPULATION,
    Source.PARTY: Base.PARTY_MEMBERS,
    Source.BOARDS: Base.UNITS,
    Source.FAMILIES: Base.HOUSEHOLDS,
    Source.CLANS: Base.CLANS,
    Source.GROUPS: Base.GROUPS,
    Source.ASSESSED: Base.GROUPS,
    Source.UNITS: Base.UNITS,
    Source.CITIZENS: Base.CITIZENS,
}

#: What stands in for the register's own count where a unit has nothing in it: declared figures.
RECOGNISED: Mapping[Source, Figure] = {
    Source.FAMILIES: Figure.LEARNING_FAMILIES,
    Source.CLANS: Figure.LEARNING_CLANS,
    Source.GROUPS: Figure.LEARNING_GROUPS,
    Source.ASSESSED: Figure.GROUPS_ASSESSED,
    Source.UNITS: Figure.LEARNING_UNITS,
    Source.CITIZENS: Figure.CITIZENS,
}

#: What is judged of those a target counts: titles given, or assessments handed in.
SUBJECTS: Mapping[Source, Subject] = {
    Source.FAMILIES: Subject.FAMILY,
    Source.CLANS: Subject.CLAN,
    Source.GROUPS: Subject.GROUP,
    Source.ASSESSED: Subject.GROUP,
    Source.UNITS: Subject.UNIT,
    Source.CITIZENS: Subject.CITIZEN,
}

#: Of these each chapter has its share; the others are the ward's or district's own.
SHARED = frozenset({Source.MEMBERS, Source.FUND, Source.PARTY, Source.FAMILIES, Source.CITIZENS})

#: A reported percentage is kept in hundredths of a percent: 95,5 % is 9550 of these.
WHOLE = 10_000


def source_of(target: Target) -> Source:
    """Where a target's figure comes from."""
    if target.unit == "vnd_per_person_per_year":
        return Source.FUND
    return _WORDS.get(_plain(target.source), Source.REPORTED)


def is_said_to_be_reported(target: Target) -> bool:
    """Whether a plan says itself that somebody reports the figure."""
    return _plain(target.source) == Source.REPORTED


def _plain(words: str) -> str:
    """A source in small letters, with one blank around its stroke: "members/population" too."""
    return " ".join(words.casefold().replace("/", " / ").split())


def base_of(target: Target) -> Base | None:
    """What a target's share is taken of; None where it is no share, or nobody can count it."""
    return _TAKEN_OF.get(_plain(target.source)) or BASES.get(source_of(target))


def sets_for(target: Target) -> Mapping[str, CriteriaSet]:
    """The sets by which those may be judged whom a target counts, by the names of their files.

    None where it counts no titles; nor of citizens, whom the national software judges.
    """
    subject = SUBJECTS.get(source_of(target))
    if subject is None or subject is Subject.CITIZEN:
        return {}
    return _sets_of(subject)


@cache
def _sets_of(subject: Subject) -> Mapping[str, CriteriaSet]:
    """They come with the program, and change with nothing else."""
    return of_subject(subject)


def named_set(target: Target) -> CriteriaSet | None:
    """The set a target asks to be judged by; None where it names none that comes with the program.

    A plan loaded before its names were checked may call its paper in words: that is none either.
    """
    return sets_for(target).get(target.criteria) if target.criteria is not None else None


def reported_as(target: Target) -> str:
    """The name under which a reported figure is kept."""
    return f"{REPORTED}{target.code}"


def needed(target: Target, out_of: int) -> int | None:
    """The least that meets a target, of so many; None where the most is bounded, or nothing.

    Args:
        target: What is to be reached.
        out_of: What a percentage is taken of, or the people a sum is for.
    """
    if target.unit == "yes_no":
        return 1
    beyond = target.at_least is None
    bound = target.more_than if beyond else target.at_least
    if bound is None:
        return None
    if target.unit == "percent":
        return least_of(bound, out_of, beyond=beyond)
    return bound * (out_of if target.unit == "vnd_per_person_per_year" else 1) + beyond


def _allowed(target: Target, out_of: int) -> int | None:
    """The most that still meets a target; None where none is set."""
    if target.at_most is None:
        return None
    return target.at_most * out_of // 100 if target.unit == "percent" else target.at_most


def missing(target: Target, reached: int, out_of: int) -> int:
    """How much is still missing, or too much; 0 where the target is met."""
    least, most = needed(target, out_of), _allowed(target, out_of)
    if least is not None and reached < least:
        return least - reached
    return reached - most if most is not None and reached > most else 0


def tenths(reached: int, out_of: int) -> int | None:
    """A share in tenths of a percent, cut off so that it never looks better than it is."""
    return reached * 1000 // out_of if out_of > 0 else None


def covered(values: Mapping[str, int], unit: UnitRef, below: Iterable[UnitRef]) -> int | None:
    """The sum of a figure over the units below one, once each place in it has told its own.

    Nobody is counted twice: a unit that has one stands for all below itself. With a gap there is
    no sum: a share of half the people is no share.

    Args:
        values: The figure by path, of this unit and of those below it.
        unit: Whose sum.
        below: The units that stand at or below it.
    """
    if unit.path in values:
        return values[unit.path]
    homes = [one.path for one in below if one.kind in WHERE_PEOPLE_LIVE and one.is_under(unit)]
    leaves = [path for path in homes if not any(_lies_below(other, path) for other in homes)]
    told: set[str] = set()
    for leaf in leaves:
        upper = [path for path in values if leaf.startswith(path) and path.startswith(unit.path)]
        if not upper:
            return None
        told.add(min(upper, key=len))
    return sum(values[path] for path in told) if told else None


def _lies_below(other: str, path: str) -> bool:
    return other != path and other.startswith(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Based:
    """A figure a share is taken of, as it was written down."""

    value: int
    source: str
    as_of: date | None
    """None where it was counted, or added up from units below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where a target stood on an earlier day."""

    on: date
    reached: int
    out_of: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetStanding:
    """How far a unit has come with a target."""

    target: Target
    source: Source
    unit: UnitRef
    reached: int | None
    """None where it is reported and nobody has."""
    base: Based | None = None
    """What it is taken of; for what is reported, the figure itself as it was told."""
    declared: int = 0
    """How much of `reached` was declared."""
    before: Mark | None = None
    """About a month ago."""
    awaits: tuple[str, ...] = ()
    """What is still to be held, where events are counted."""

    @property
    def out_of(self) -> int | None:
        """What the share is taken of; None where that is not known, or there is no share."""
        if self.source is Source.REPORTED:
            return WHOLE if self.target.unit == "percent" else None
        return self.base.value if self.base is not None and self.base.value > 0 else None

    @property
    def wants_base(self) -> Base | None:
        """The figure that is not known, without which no share can be told."""
        base = base_of(self.target)
        return base if base is not None and self.out_of is None else None

    @property
    def is_known(self) -> bool:
        """Whether it can be told how far it is."""
        return self.reached is not None and self.wants_base is None

    @property
    def missing(self) -> int:
        """How much is missing; 0 where it is met, or nothing can be told."""
        if self.reached is None or self.wants_base is not None:
            return 0
        return missing(self.target, self.reached, self.out_of or 0)

    @property
    def is_met(self) -> bool:
        """Whether the target is reached."""
        return self.is_known and self.missing == 0

    @property
    def share(self) -> int | None:
        """Tenths of a percent; None where it is no percentage, or not known."""
        if self.target.unit != "percent" or self.reached is None or self.out_of is None:
            return None
        return tenths(self.reached, self.out_of)

    @property
    def each(self) -> int | None:
        """Đồng a person; None where it is no such sum, or not known."""
        if self.source is not Source.FUND or self.reached is None or self.out_of is None:
            return None
        return self.reached // self.out_of

    @property
    def way(self) -> int | None:
        """How much of the way is gone, in whole percent, at most 100; None where not known."""
        least = needed(self.target, self.out_of or 0)
        if not self.is_known or self.reached is None or not least:
            return None
        return min(100, self.reached * 100 // least)


# ---- places in announcements ---------------------------------------------------------------------

#: Places an officer may write in braces in an announcement, each filled for the reader's own unit.
PLACES: Mapping[str, str] = {
    "hội viên": "members: 128",
    "chỉ tiêu hội viên": "how far the target of members is: 62 % chỉ tiêu hội viên",
    "quỹ": "the fund of the year, money kept at home included: 3,2 triệu",
    "chỉ tiêu quỹ": "how far the target of the fund is: 40 % chỉ tiêu quỹ",
    "gia đình học tập": "learning families: 310",
    "chỉ tiêu gia đình học tập": "how far that target is: 85 % chỉ tiêu gia đình học tập",
    "dân số": "population: 640",
    "số hộ": "households: 180",
}

#: The places a target fills: how much there is, and how far that is.
FILLED_BY: Mapping[Source, tuple[str, str]] = {
    Source.MEMBERS: ("hội viên", "chỉ tiêu hội viên"),
    Source.FUND: ("quỹ", "chỉ tiêu quỹ"),
    Source.FAMILIES: ("gia đình học tập", "chỉ tiêu gia đình học tập"),
}
_NOT_KNOWN = Text("place-not-known")

#: Stand in where a plan sets no such target: how much there is can be told, and no share of it.
UNBOUND: Mapping[Source, Target] = {
    Source.MEMBERS: Target(
        code="", label_vi="", unit="count", source="members / population", where=""
    ),
    Source.FUND: Target(code="", label_vi="", unit="vnd_per_person_per_year", source="", where=""),
    Source.FAMILIES: Target(
        code="", label_vi="", unit="count", source="families recognised / households", where=""
    ),
}


def filled(
    standings: "Mapping[Source, TargetStanding]", population: int | None, households: int | None
) -> dict[str, Text]:
    """Every place with what stands there, each whole: it reads as well where little is known.

    A share whose base nobody has told is said by its number: "128 hội viên".
    """
    places = dict.fromkeys(PLACES, _NOT_KNOWN)
    places["dân số"] = _figure(population)
    places["số hộ"] = _figure(households)
    for source, (amount, way) in FILLED_BY.items():
        one = standings.get(source)
        if one is None or one.reached is None:
            continue
        places[amount] = _sum(one.reached) if source is Source.FUND else _figure(one.reached)
        places[way] = _way(source, one, one.reached, places[amount])
    return places


def _figure(number: int | None) -> Text:
    return _NOT_KNOWN if number is None else Text("place-number", {"count": number})


def _sum(amount: int) -> Text:
    """In millions from one million on."""
    key = "place-millions" if amount >= 1_000_000 else "place-dong"
    return Text(key, {"amount": Dong(amount)})


def _way(source: Source, one: TargetStanding, reached: int, said: Text) -> Text:
    if reached == 0:
        return Text(f"place-none-{source}")
    if one.way is not None:
        return Text(f"place-way-{source}", {"way": one.way})
    return Text(f"place-only-{source}", {"amount": said})
