"""Marks of a chapter's families on one sheet: what stands, what was filled in, what it changes.

A row is a family, a column a criterion. What is sent back changes only what differs; an empty cell
changes nothing. A family is marked at the stage it is at: for itself, or by whoever reviews it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from domain.assessment import (
    AssessmentId,
    Circumstances,
    Given,
    Mark,
    Stage,
    Verdict,
    counting,
    judge,
)
from domain.criteria import Version, VersionId
from domain.members import HouseholdId, PersonId
from domain.recognition import Candidate, State
from domain.units import UnitRef

#: Families a sheet has room for.
MOST_FAMILIES = 1_900


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What is known of an assessment that was begun."""

    id: AssessmentId
    version: VersionId
    stage: Stage
    turn: int
    circumstances: Circumstances
    given: Sequence[Given] = ()
    """Every mark, in the order they were given."""

    @property
    def counted(self) -> Mapping[str, Given]:
        """The marks that count now."""
        return counting(self.given, self.turn)

    @property
    def assessors(self) -> frozenset[PersonId]:
        """Who marked it for the family."""
        return frozenset(one.by for one in self.given if one.stage is Stage.SELF)

    def has_evidence(self, criterion: str) -> bool:
        """Whether something was shown for a criterion, by whoever marked it."""
        return any(one.mark.evidence for one in self.given if one.criterion == criterion)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A family as a sheet has it."""

    candidate: Candidate
    begun: Begun | None = None
    before: Mapping[str, Mark] = field(default_factory=dict)
    """What counted a year before, as far as it fits the set."""

    @property
    def household(self) -> HouseholdId:
        """The family's id."""
        return HouseholdId(self.candidate.target)

    @property
    def exempt(self) -> frozenset[str]:
        """Criteria that are not asked of it."""
        return self.begun.circumstances.exempt if self.begun is not None else frozenset()

    @property
    def now(self) -> Mapping[str, Mark]:
        """The marks that count now."""
        counted = self.begun.counted if self.begun is not None else {}
        return {name: one.mark for name, one in counted.items() if name not in self.exempt}

    @property
    def stage(self) -> Stage:
        """Whose marks are given next."""
        return self.begun.stage if self.begun is not None else Stage.SELF

    @property
    def is_decided(self) -> bool:
        """Whether a decision has recognised it: it is marked no more."""
        return self.candidate.state in {State.RECOGNISED, State.WITHDRAWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The families of a chapter, and the set they are marked by in a year."""

    unit: UnitRef
    year: int
    version: Version
    lines: Sequence[Line]
    moved: frozenset[HouseholdId] = frozenset()
    """Families that were of this chapter, and are of another now."""

    @property
    def open(self) -> Sequence[Line]:
        """Those that stand on the sheet: not decided, and judged by this set."""
        return [one for one in self.lines if not one.is_decided and not self.is_older(one)]

    def is_older(self, one: Line) -> bool:
        """Whether a family was begun by a set used before, and is finished by that."""
        return one.begun is not None and one.begun.version != self.version.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a row changes."""

    line: Line
    marks: Mapping[str, Decimal | bool]
    """New marks, by criterion."""
    left_out: frozenset[str] = frozenset()
    """Criteria that are said not to be asked of it."""
    reason: str | None = None
    """Why a reviewer marks otherwise."""

    def verdict(self, version: Version) -> Verdict:
        """How the family stands once this is written down."""
        marks = dict(self.line.now)
        for name, value in self.marks.items():
            evidence = self.line.begun is not None and self.line.begun.has_evidence(name)
            marks[name] = Mark(value=value, evidence=evidence)
        exempt = self.line.exempt | self.left_out
        asked = {name: mark for name, mark in marks.items() if name not in exempt}
        return judge(version.criteria, asked, Circumstances(exempt=exempt))

    def is_complete(self, version: Version) -> bool:
        """Whether every criterion asked of it has a mark then."""
        exempt = self.line.exempt | self.left_out
        marked = {*self.line.now, *self.marks}
        return all(one.id in marked | exempt for one in version.criteria.criterion)
