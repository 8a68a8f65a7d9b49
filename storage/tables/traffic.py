"""What comes in, what goes out, what is being talked about, and slow work."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Big, BigId, Document, Key, Moment, Ref, Word


class InboxRow(Base):
    """A raw update, stored before it was acknowledged."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "bot", "update_key"),
        Index(
            "ix_inbox_waiting",
            "lane",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("ix_inbox_received_at", "received_at"),
    )

    id: Mapped[Key]
    channel: Mapped[Word]
    bot: Mapped[Word]
    update_key: Mapped[Word]
    lane: Mapped[str] = mapped_column(String(130))
    """Updates of one lane are handled in order: one lane a chat."""
    received_at: Mapped[Moment]
    body: Mapped[str | None] = mapped_column(Text)
    """The raw JSON; emptied some days after it was handled."""
    state: Mapped[Word]
    """"waiting", "done", "dead" or "parked"."""
    error: Mapped[str | None] = mapped_column(String(200))
    talk_revision: Mapped[int | None]
    """The revision of the talk it failed in: a dead letter is replayed into no other."""
    done_at: Mapped[Moment | None]


class OutboxRow(Base):
    """A message to be sent: first as texts and choices, rendered when it is claimed."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_queued",
            "priority",
            "seq",
            "part",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index(
            "ix_outbox_sending",
            "id",
            sqlite_where=text("state = 'sending'"),
            postgresql_where=text("state = 'sending'"),
        ),
        Index("ix_outbox_done_at", "done_at"),
        Index(
            "ix_outbox_parts",
            "chat_id",
            "seq",
            sqlite_where=text("part > 0"),
            postgresql_where=text("part > 0"),
        ),
    )

    id: Mapped[Key]
    chat_id: Mapped[Ref] = mapped_column(ForeignKey("chats.id"))
    seq: Mapped[Big]
    """Order within a chat: microseconds of machine time, never twice the same in a process; the
    parts of a long message carry their parent's."""
    part: Mapped[int] = mapped_column(default=0)
    priority: Mapped[int]
    """0 for replies, 1 for what nobody is waiting for."""
    once: Mapped[bool]
    """Whether sending it twice is worse than asking a person."""
    unique_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    message: Mapped[Document | None]
    """Texts and choices, or a rendered part; emptied some days after it was sent."""
    state: Mapped[Word]
    """"queued", "paused", "sending", "sent", "split", "held", "failed", "unreachable" or
    "dropped"."""
    not_before: Mapped[Moment]
    created_at: Mapped[Moment]
    attempts: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[int | None]
    """The sender's lease under which it was claimed."""
    error: Mapped[str | None] = mapped_column(String(200))
    external_id: Mapped[Word | None]
    edits_id: Mapped[int | None] = mapped_column(BigId)
    """The row whose message it changes; None for a message of its own."""
    done_at: Mapped[Moment | None]


class TalkRow(Base):
    """The conversation of one account in one chat: what was answered, what is asked."""

    __tablename__ = "talks"

    chat_id: Mapped[Ref] = mapped_column(ForeignKey("chats.id"), primary_key=True)
    account_id: Mapped[Ref] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    revision: Mapped[int]
    conversation: Mapped[Word | None]
    started_on: Mapped[date | None]
    state: Mapped[Document | None]
    """Kept answers and the open question (`dialogue/state.py`)."""
    updated_at: Mapped[Moment]


class JobRow(Base):
    """Slow work, written with the conversation that wants it and answered by the outbox."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index(
            "ix_jobs_waiting",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    id: Mapped[Key]
    kind: Mapped[Word]
    arguments: Mapped[Document]
    chat_id: Mapped[Ref] = mapped_column(ForeignKey("chats.id"))
    state: Mapped[Word]
    """"waiting", "done" or "failed"."""
    attempts: Mapped[int]
    """How often it was taken up: counted before the work, which may kill the process."""
    taken_by: Mapped[str | None] = mapped_column(String(130))
    taken_until: Mapped[Moment | None]
    """Until then it is someone's; past it whoever looks may take it."""
    error: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[Moment]
    done_at: Mapped[Moment | None]
