"""Announcements, what they said at which time, and who was to hear them."""

from sqlalchemy import Boolean, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Big, BigId, Document, Key, Moment, Ref, Word


class AnnouncementRow(Base):
    """An announcement from its first draft to its last reader."""

    __tablename__ = "announcements"
    __table_args__ = (
        Index("ix_announcements_state", "state", "send_at"),
        Index("ix_announcements_written_at", "written_at"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """The ward or district that speaks."""
    occasion: Mapped[str | None] = mapped_column(String(200), unique=True)
    """The calendar's key for it: each moment speaks once. None where an officer wrote it."""
    audience: Mapped[Document]
    """Who is to hear it (`domain/announcement.py`)."""
    texts: Mapped[Document]
    """What is said, by part of the audience; "" for everybody else."""
    asks_yes: Mapped[bool] = mapped_column(Boolean)
    """Whether readers confirm that they have read it."""
    state: Mapped[Word]
    """See `domain.announcement.State`."""
    version: Mapped[int]
    """1, and one more for each correction."""
    written_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    written_at: Mapped[Moment]
    approved_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    approved_at: Mapped[Moment | None]
    send_at: Mapped[Moment | None]
    """By the calendar; None while nobody has said when."""
    useful_until: Mapped[Moment | None]
    """Past it nothing more leaves by itself: a person is asked."""
    cursor: Mapped[Big] = mapped_column(default=0)
    """How far the audience has been made ready."""
    progress_chat_id: Mapped[Ref | None] = mapped_column(ForeignKey("chats.id"))
    """Where its sender watches it."""
    progress_id: Mapped[int | None] = mapped_column(BigId)
    """The outbox row of the message that shows how far it is."""
    done_at: Mapped[Moment | None]


class AnnouncementVersionRow(Base):
    """What an announcement said before; one version ahead, what waits for a second officer."""

    __tablename__ = "announcement_versions"

    announcement_id: Mapped[Ref] = mapped_column(ForeignKey("announcements.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    texts: Mapped[Document]
    changed_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    """Who put other words in its place; of what waits for a yes, who wrote it."""
    changed_at: Mapped[Moment]


class RecipientRow(Base):
    """One who is to hear an announcement, and what became of it."""

    __tablename__ = "recipients"
    __table_args__ = (
        UniqueConstraint("announcement_id", "chat_id"),
        Index("ix_recipients_person_id", "announcement_id", "person_id"),
        Index("ix_recipients_of_person", "person_id", "announcement_id"),
        Index("ix_recipients_chat_id", "chat_id"),
        Index("ix_recipients_unit_id", "unit_id", "announcement_id"),
        Index("ix_recipients_outbox_id", "outbox_id"),
    )

    id: Mapped[Key]
    announcement_id: Mapped[Ref] = mapped_column(ForeignKey("announcements.id"))
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """The unit on whose account they hear it: its figures fill the text."""
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    """None for a group's chat, and where nobody has come in for the unit."""
    chat_id: Mapped[Ref | None] = mapped_column(ForeignKey("chats.id"))
    """None for someone without an account, or a unit nobody has come in for: they are called."""
    outbox_id: Mapped[int | None] = mapped_column(BigId)
    """The message; what became of it is told by its row."""
    state: Mapped[Word]
    """"queued", "no-account", "nobody", "unreachable", "not-entitled" or "in-group" (confirmed
    there, sent nothing); the outbox knows the rest."""
    version: Mapped[int]
    """What they were sent."""
    confirmed_at: Mapped[Moment | None]
