"""What people send in: questions to the ward, stories of good examples, files."""

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Key, Moment, Ref, Word


class EnquiryRow(Base):
    """A question to the officers, and their answer."""

    __tablename__ = "enquiries"
    __table_args__ = (
        Index("ix_enquiries_unit_id", "unit_id", "state", "asked_at"),
        Index("ix_enquiries_account_id", "account_id", "state"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """Whose officers are asked."""
    kind: Mapped[Word]
    """"question", or "entry": something to be written down for its sender."""
    account_id: Mapped[Ref] = mapped_column(ForeignKey("accounts.id"))
    chat_id: Mapped[Ref] = mapped_column(ForeignKey("chats.id"))
    """Where the answer goes."""
    words: Mapped[str] = mapped_column(Text)
    asked_at: Mapped[Moment]
    state: Mapped[Word]
    """"kept" (nobody was asked yet), "waiting", "answered" or "withdrawn"."""
    before_id: Mapped[Ref | None] = mapped_column(ForeignKey("enquiries.id"))
    """The answered question it asks back about."""
    answer: Mapped[str | None] = mapped_column(Text)
    answered_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    answered_at: Mapped[Moment | None]


class ReadyAnswerRow(Base):
    """An answer kept to be given again."""

    __tablename__ = "ready_answers"

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    title: Mapped[str] = mapped_column(String(100))
    answer: Mapped[str] = mapped_column(Text)
    made_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    made_at: Mapped[Moment]


class StoryRow(Base):
    """A good example somebody wrote in about."""

    __tablename__ = "stories"
    __table_args__ = (
        Index("ix_stories_unit_id", "unit_id", "state"),
        Index("ix_stories_account_id", "account_id", "state"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    account_id: Mapped[Ref] = mapped_column(ForeignKey("accounts.id"))
    about: Mapped[str] = mapped_column(String(200))
    """Whom it is about, as it was told."""
    words: Mapped[str] = mapped_column(Text)
    contest: Mapped[Word | None]
    """The plan's work it was written for; None for a story of its own."""
    state: Mapped[Word]
    """"sent", "chosen", "declined", "shared" or "withdrawn"."""
    sent_at: Mapped[Moment]
    consented_by: Mapped[Word | None]
    """Who agreed: "subject", or for a child "parent"."""
    consented_at: Mapped[Moment | None]
    """When its writer told that its subject agrees to be named in public."""
    unnamed_at: Mapped[Moment | None]
    """When that was taken back."""
    decided_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    decided_at: Mapped[Moment | None]


class KeptFileRow(Base):
    """A photo or document that belongs to something: an event, a task, a story, a question."""

    __tablename__ = "kept_files"
    __table_args__ = (Index("ix_kept_files_thing", "thing", "thing_id"),)

    id: Mapped[Key]
    thing: Mapped[Word]
    """"announcement", "enquiry", "event", "story" or "task"."""
    thing_id: Mapped[Ref]
    path: Mapped[str] = mapped_column(String(120))
    """Relative to the data folder."""
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[Word]
    """"photo" or "document"."""
    added_by: Mapped[Ref | None] = mapped_column(ForeignKey("accounts.id"))
    added_at: Mapped[Moment]
