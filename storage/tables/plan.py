"""Plans, and what comes of them: tasks, events, targets, figures asked, boards."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Big, Document, Key, Moment, Ref, Word


class PlanRow(Base):
    """A plan a unit works by: as it was loaded, and as it was changed since."""

    __tablename__ = "plans"

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    code: Mapped[Word] = mapped_column(unique=True)
    content: Mapped[Document]
    loaded_at: Mapped[Moment]
    changed_at: Mapped[Moment | None]
    """When it was last edited; what stood before is in the audit."""


class TaskRow(Base):
    """A task or a report somebody owes: one row for each unit that owes it."""

    __tablename__ = "tasks"
    __table_args__ = (
        UniqueConstraint("plan_id", "code", "unit_id"),
        Index("ix_tasks_unit_id", "unit_id", "state", "last_day"),
    )

    id: Mapped[Key]
    plan_id: Mapped[Ref] = mapped_column(ForeignKey("plans.id"))
    code: Mapped[Word]
    """As the plan names it: "task-3", or a report's own code."""
    kind: Mapped[Word]
    """"task" or "report"."""
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    label: Mapped[str] = mapped_column(String(500))
    short: Mapped[str | None] = mapped_column(String(40))
    """A few words for it, where the plan has them."""
    year: Mapped[int | None]
    """The plan's."""
    of_event: Mapped[Word | None]
    """The code of the event whose days and attendance it tells."""
    last_day: Mapped[date | None]
    """The last day on which it is in time; None where the plan names none."""
    state: Mapped[Word]
    """"open", "done" or "withdrawn" (no longer in the plan)."""
    done_on: Mapped[date | None]
    done_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    note: Mapped[str | None] = mapped_column(String(1000))
    details: Mapped[Document | None]
    """What a report tells beyond words: days, attendance."""


class EventRow(Base):
    """Something that takes place: planned, held or called off."""

    __tablename__ = "events"
    __table_args__ = (
        UniqueConstraint("plan_id", "code"),
        Index("ix_events_unit_id", "unit_id", "first_on"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    plan_id: Mapped[Ref | None] = mapped_column(ForeignKey("plans.id"))
    code: Mapped[Word | None]
    label: Mapped[str] = mapped_column(String(500))
    first_on: Mapped[date | None]
    last_on: Mapped[date | None]
    """Its last day, included."""
    place: Mapped[str | None] = mapped_column(String(200))
    lead_unit_id: Mapped[Ref | None] = mapped_column(ForeignKey("units.id"))
    as_planned: Mapped[bool]
    """Its days are the plan's own: a plan that changes moves it, until somebody else does."""
    state: Mapped[Word]
    """"planned", "held" or "cancelled"."""
    attended: Mapped[int | None]
    result: Mapped[str | None] = mapped_column(Text)
    recorded_at: Mapped[Moment]
    recorded_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))


class TargetMarkRow(Base):
    """Where a target stood on a day: the trend is read from these."""

    __tablename__ = "target_marks"

    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"), primary_key=True)
    code: Mapped[Word] = mapped_column(primary_key=True)
    marked_on: Mapped[date] = mapped_column(primary_key=True)
    reached: Mapped[Big]
    out_of: Mapped[Big | None]
    """What a percentage is taken of; None for a sum or a yes."""


class FigureRequestRow(Base):
    """Figures asked of units: which, for which days, until when (phiếu số liệu)."""

    __tablename__ = "figure_requests"

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """Who asks."""
    fields: Mapped[Document]
    """The codes of the figures asked, in order; or the one target that is asked about, as an object
    with its `target` (code), `plan` (id), `label` and `short`."""
    period_from: Mapped[date]
    period_to: Mapped[date]
    last_day: Mapped[date]
    asked_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    asked_at: Mapped[Moment]
    closed_at: Mapped[Moment | None]


class FigureAskedRow(Base):
    """A unit was asked; whether it has answered everything."""

    __tablename__ = "figures_asked"

    request_id: Mapped[Ref] = mapped_column(ForeignKey("figure_requests.id"), primary_key=True)
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"), primary_key=True)
    answered_at: Mapped[Moment | None]


class DeclaredFigureRow(Base):
    """A figure a unit declared: only ever added, the last one told is the one that stands."""

    __tablename__ = "declared_figures"
    __table_args__ = (Index("ix_declared_figures_unit_id", "unit_id", "figure", "period_to"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    figure: Mapped[Word]
    value: Mapped[Big]
    period_from: Mapped[date]
    period_to: Mapped[date]
    request_id: Mapped[Ref | None] = mapped_column(ForeignKey("figure_requests.id"))
    told_by: Mapped[str | None] = mapped_column(String(200))
    """Who said it, where an officer wrote it down after a call."""
    told_on: Mapped[date]
    recorded_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    recorded_at: Mapped[Moment]


class BoardSeatRow(Base):
    """Who sits on a unit's board or committee, from a day to a day."""

    __tablename__ = "board_seats"
    __table_args__ = (Index("ix_board_seats_unit_id", "unit_id"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    body: Mapped[Word]
    """"board" (ban khuyến học) or "committee" (ban chỉ đạo)."""
    post: Mapped[Word]
    """"chair", "deputy", "secretary" or "member"."""
    name: Mapped[str] = mapped_column(String(200))
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    """The first day no longer in it; None while it lasts."""
    decision: Mapped[str | None] = mapped_column(String(200))
    """Number and day of the paper it rests on."""
    recorded_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    recorded_at: Mapped[Moment]
