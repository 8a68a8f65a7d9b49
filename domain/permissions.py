"""Who may do what, and where: one table.

A role is held on a unit and reaches down its subtree, never up or sideways.
"""

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import NotAllowed
from domain.units import UnitRef


class Role(StrEnum):
    """What a person is to a unit."""

    OFFICER = "officer"
    HEAD = "head"
    TREASURER = "treasurer"
    COLLECTOR = "collector"
    HELPER = "helper"
    LEADER = "leader"
    PARTNER = "partner"
    MEMBER = "member"


class Action(StrEnum):
    """What can be done to a unit's people, money and plan."""

    RECORD_INCOME = "record-income"
    CORRECT_LINE = "correct-line"
    CLOSE_DAY = "close-day"
    SEE_BOOK = "see-book"
    KEEP_REGISTER = "keep-register"
    SEE_REGISTER = "see-register"
    SEE_TALLY = "see-tally"
    MAKE_UNITS = "make-units"
    INVITE = "invite"
    NUDGE = "nudge"
    SEE_PLAN = "see-plan"
    """See what is planned and owed: the calendar, tasks, events."""
    EDIT_PLAN = "edit-plan"
    DO_TASK = "do-task"
    """Say that a task is done, send a report that is owed, tell how an event went."""
    ANNOUNCE = "announce"
    BIND_GROUP = "bind-group"
    """Tell which unit a group's chat belongs to."""
    ASK_FIGURES = "ask-figures"
    DECLARE_FIGURES = "declare-figures"
    KEEP_BASE = "keep-base"
    """Write down what shares are taken of, population and households, and what is reported."""
    REPORT_TARGET = "report-target"
    """Tell the figure of a reported target for a unit that was asked, and nothing else of it."""
    SEE_TARGETS = "see-targets"
    KEEP_BOARD = "keep-board"
    """Write down who sits on a unit's board."""
    ANSWER = "answer"
    """Answer questions put to the ward, and choose among stories sent in."""
    SEE_MODELS = "see-models"
    """See who is registered, proposed and recognised as a learning model."""
    ASSESS = "assess"
    """Register a family, clan, group or unit for a title, and mark it for itself."""
    OWN_FAMILY = "own-family"
    """Register one's own family, and mark it for itself."""
    REVIEW = "review"
    """Review what was marked, and propose for recognition."""
    RECOGNISE = "recognise"
    """Review for the ward, and write down its decisions."""
    KEEP_CRITERIA = "keep-criteria"
    """Complete and correct the criteria sets a ward judges by."""
    MEND = "mend"
    """Look after messages that could not be handled."""


_TYPING = frozenset({Action.RECORD_INCOME, Action.KEEP_REGISTER, Action.SEE_REGISTER})

_FOLLOWING = frozenset({Action.SEE_PLAN, Action.SEE_TARGETS, Action.SEE_TALLY, Action.SEE_MODELS})

_OWN = frozenset({Action.OWN_FAMILY})

MAY: dict[Role, frozenset[Action]] = {
    Role.OFFICER: frozenset(Action),
    Role.HEAD: _TYPING
    | _FOLLOWING
    | {Action.CORRECT_LINE, Action.CLOSE_DAY, Action.SEE_BOOK}
    | {Action.DO_TASK, Action.BIND_GROUP, Action.DECLARE_FIGURES, Action.KEEP_BOARD}
    | {Action.KEEP_BASE, Action.REPORT_TARGET}
    | {Action.ASSESS, Action.REVIEW}
    | _OWN,
    Role.TREASURER: frozenset({Action.RECORD_INCOME, Action.CORRECT_LINE})
    | {Action.CLOSE_DAY, Action.SEE_BOOK, Action.SEE_REGISTER, Action.SEE_TALLY}
    | _OWN,
    Role.HELPER: _TYPING | _OWN | {Action.DECLARE_FIGURES, Action.SEE_MODELS, Action.ASSESS},
    # A collector works inside one round, which gives them its list of people itself.
    Role.COLLECTOR: frozenset(),
    Role.LEADER: _FOLLOWING | _OWN,
    Role.PARTNER: frozenset({Action.SEE_PLAN, Action.DO_TASK, Action.REPORT_TARGET}),
    Role.MEMBER: _OWN,
}


@dataclass(frozen=True, slots=True)
class Holding:
    """A role held on a unit, today."""

    role: Role
    unit: UnitRef

    def reaches(self, unit: UnitRef) -> bool:
        """Whether it reaches down to a unit: into no practice chapter but one's own."""
        return unit.is_under(self.unit) and unit.practice is self.unit.practice


@dataclass(frozen=True, slots=True)
class Powers:
    """All a person holds today; empty for a person without a role."""

    holdings: tuple[Holding, ...] = ()

    def within(self, *, practice: bool) -> "Powers":
        """What is held on practice chapters, or on everything else: never both at a time."""
        return Powers(tuple(held for held in self.holdings if held.unit.practice is practice))

    def roles(self) -> frozenset[Role]:
        """The roles held anywhere."""
        return frozenset(holding.role for holding in self.holdings)

    def tops(self, action: Action) -> tuple[UnitRef, ...]:
        """The units from which `action` reaches down; a unit below another is left out.

        A practice chapter stands for itself: it counts nowhere, so nothing above speaks for it.
        """
        units = {h.unit.id: h.unit for h in self.holdings if action in MAY[h.role]}.values()
        return tuple(unit for unit in units if not any(_covers(other, unit) for other in units))

    def held(self, action: Action) -> tuple[UnitRef, ...]:
        """The units on which a role that allows `action` is held itself, each once."""
        return tuple({h.unit.id: h.unit for h in self.holdings if action in MAY[h.role]}.values())

    def may(self, action: Action, unit: UnitRef | None = None) -> bool:
        """Whether `action` is allowed on `unit`, or anywhere when no unit is named."""
        return any(
            action in MAY[held.role] and (unit is None or held.reaches(unit))
            for held in self.holdings
        )

    def ensure_may(self, action: Action, unit: UnitRef | None = None) -> None:
        """Refuse unless `action` is allowed on `unit`.

        Raises:
            NotAllowed: No role held reaches that far.
        """
        if not self.may(action, unit):
            raise NotAllowed

    def role_for(self, action: Action, unit: UnitRef) -> Role:
        """The role under which `action` is done on `unit`: the nearest one that allows it.

        Raises:
            NotAllowed: No role held reaches that far.
        """
        reaching = [h for h in self.holdings if action in MAY[h.role] and h.reaches(unit)]
        if not reaching:
            raise NotAllowed
        return max(reaching, key=lambda held: len(held.unit.path)).role


def _covers(upper: UnitRef, unit: UnitRef) -> bool:
    return upper is not unit and unit.is_under(upper) and upper.practice == unit.practice
