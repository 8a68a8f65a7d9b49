"""What became of each recipient of an announcement: their own state, or their message's.

One meaning for all who ask: the screens, the audience of those who have not read, reminders.
"""

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, func, select, text
from sqlalchemy.orm import aliased

from domain.announcement import Fate
from storage.tables import OutboxRow, RecipientRow

#: A part of a long message; its whole is a row in the state "split".
PART = aliased(OutboxRow)
#: Of the parts of a long message the worst tells; all sent is sent.
_WORST = ("held", "failed", "unreachable", "dropped", "paused", "queued", "sending")


def _part_fate() -> ScalarSelect[str]:
    ranks = {state: rank for rank, state in enumerate(_WORST)}
    return (
        select(PART.state)
        .where(PART.chat_id == OutboxRow.chat_id, PART.seq == OutboxRow.seq, PART.part > text("0"))
        .order_by(case(ranks, value=PART.state, else_=len(_WORST)))
        .limit(1)
        .correlate(OutboxRow)
        .scalar_subquery()
    )


#: Of a statement that joins `MESSAGE`. Of a message whose row is gone nobody knows.
FATE: ColumnElement[str] = case(
    (RecipientRow.state != Fate.QUEUED, RecipientRow.state),
    (OutboxRow.state == text("'split'"), func.coalesce(_part_fate(), Fate.HELD)),
    else_=func.coalesce(OutboxRow.state, Fate.HELD),
).label("fate")

#: How a recipient's message is joined (an outer join: some were sent none).
MESSAGE = OutboxRow.id == RecipientRow.outbox_id

#: People it was sent to who have not confirmed it.
UNREAD: ColumnElement[bool] = and_(
    FATE == Fate.SENT, RecipientRow.confirmed_at.is_(None), RecipientRow.person_id.is_not(None)
)
