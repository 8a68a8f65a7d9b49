"""A week's figures: what came in, who joined, which chapters have said nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.clock import Week
from domain.figures import INCOMES, Figure
from domain.fund import IncomeKind
from domain.money import Dong
from domain.targets import Source, TargetStanding
from domain.units import UnitKind, UnitRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Income:
    """Money that came in, by kind; reversals already taken off."""

    by_kind: Mapping[IncomeKind, Dong]

    @property
    def total(self) -> Dong:
        """The sum of all kinds."""
        return Dong(sum(self.by_kind.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTally:
    """One unit's week."""

    unit: UnitRef
    income: Income
    kept: Dong
    """Kept at home from opened piggy banks; in no book."""
    pigs: int
    joined: int
    members: int
    spoke: bool
    """Whether anything at all was entered in the week, or declared for it."""
    declared: Mapping[Figure, int] = field(default_factory=dict)
    """What of these figures was declared, where nothing was entered."""
    beside: Mapping[Figure, int] = field(default_factory=dict)
    """What was declared and is not counted: entries were made for the same days."""
    titles: Mapping[Source, int] = field(default_factory=dict)
    """Its own learning families and citizens, declared ones where the register has none."""

    @property
    def declared_income(self) -> Dong:
        """How much of the income was declared."""
        return Dong(sum(self.declared.get(one, 0) for one in INCOMES))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A unit and everything below it, in one week."""

    top: UnitRef
    week: Week
    units: Sequence[UnitTally]
    """Every unit below that keeps a book, and the top one itself."""
    before: Income
    """The week before."""
    members: int
    """Distinct persons who are members now, and those declared where none are registered."""
    joined: int
    """Memberships begun in the week, less those ended in it."""
    population: int | None
    members_wanted: int | None
    """The plan's target, in percent of the population."""
    fund_year: Dong
    """Income of the year and what families kept, declared or entered, to the end of the week."""
    fund_wanted: Dong | None
    """The plan's target, in đồng a person and year."""
    titles: Sequence[TargetStanding] = ()
    """Learning families and citizens, where the plan wants them and there are any."""

    @property
    def income(self) -> Income:
        """What came in, over all units."""
        kinds = {
            kind: Dong(sum(one.income.by_kind.get(kind, 0) for one in self.units))
            for kind in IncomeKind
        }
        return Income(by_kind=kinds)

    @property
    def kept(self) -> Dong:
        """What families kept from their piggy banks in the week."""
        return Dong(sum(one.kept for one in self.units))

    @property
    def declared_income(self) -> Dong:
        """How much of the income was declared, over all units."""
        return Dong(sum(one.declared_income for one in self.units))

    @property
    def declared_members(self) -> int:
        """How many of the members were declared, over all units."""
        return sum(one.declared.get(Figure.MEMBERS, 0) for one in self.units)

    @property
    def below(self) -> Sequence[UnitTally]:
        """The units below, without the top one."""
        return [one for one in self.units if one.unit.id != self.top.id]

    @property
    def awaited(self) -> Sequence[UnitRef]:
        """Whose figures are waited for: a district's wards, or all units below a ward."""
        below = [one.unit for one in self.below]
        if self.top.kind is UnitKind.DISTRICT:
            return [unit for unit in below if unit.kind is UnitKind.WARD]
        return below

    @property
    def silent(self) -> Sequence[UnitRef]:
        """Those of the awaited in which nothing was entered, nor anywhere below them."""
        spoke = [one.unit for one in self.units if one.spoke]
        return [unit for unit in self.awaited if not any(one.is_under(unit) for one in spoke)]
