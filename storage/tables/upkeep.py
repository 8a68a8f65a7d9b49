"""What keeps the house in order: audit, leases, due moments, marks."""

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Document, Key, Moment, Ref, Word


class AuditRow(Base):
    """Who changed what: before and after; persons by id."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_thing", "thing", "thing_id"),)

    id: Mapped[Key]
    at: Mapped[Moment]
    by_person: Mapped[Ref | None]
    deed: Mapped[Word]
    thing: Mapped[Word]
    thing_id: Mapped[Ref | None]
    unit_id: Mapped[Ref | None]
    before: Mapped[Document | None]
    after: Mapped[Document | None]


class LeaseRow(Base):
    """One holder at a time, by machine time; the epoch counts its holders."""

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(String(130), primary_key=True)
    holder: Mapped[Word]
    epoch: Mapped[int]
    expires_at: Mapped[Moment]


class DueRow(Base):
    """Something that falls due on the calendar, claimed once however many processes run."""

    __tablename__ = "due"
    __table_args__ = (
        Index(
            "ix_due_open",
            "due_at",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )

    id: Mapped[Key]
    unique_key: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[Word]
    unit_id: Mapped[Ref | None]
    arguments: Mapped[Document]
    due_at: Mapped[Moment]
    useful_until: Mapped[Moment]
    """Past it a person is asked instead."""
    state: Mapped[Word]
    """"open", "done", "failed", "withdrawn" (no longer wanted) or "late" (a person is asked)."""
    attempts: Mapped[int]
    """How often doing it failed."""
    error: Mapped[str | None] = mapped_column(String(200))
    done_at: Mapped[Moment | None]


class MarkRow(Base):
    """A small fact about this database: the calendar's offset, generation, heartbeats."""

    __tablename__ = "marks"

    name: Mapped[Word] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(String(300))
