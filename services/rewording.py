"""What an announcement says is put right: before it leaves, or for all who have heard it.

A correction needs a second officer's yes as the first words did (docs/decisions/012).
"""

from datetime import datetime

from sqlalchemy import Connection

from domain.actors import Actor
from domain.announcement import (
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Fate,
    Proposed,
    State,
    useful_until,
)
from domain.clock import past_quiet_hours
from services.announcement import ensure_other, ensure_words, move, other_officers, seen
from storage import announcement, audit, recipients


def reword(
    db: Connection, one: AnnouncementId, words: str, *, by: Actor, soon: datetime
) -> Announcement:
    """Give it other words.

    What nobody can have got is a draft again: others approved the old words. What has begun is
    corrected: at once by the only officer there is, else once another agrees; until then nothing
    of it leaves.

    Args:
        db: The open connection.
        one: The announcement.
        words: What it is to say.
        by: Who words it.
        soon: Machine time.

    Raises:
        PlaceUnknown: The text has a place nothing fills.
        WordsTooLong: Nobody reads that much.
        AnnouncementMoved: It was cancelled.
    """
    found = seen(db, one, by=by, lock=True)
    if found.state is State.CANCELLED:
        raise AnnouncementMoved
    ensure_words(words)
    if not found.has_begun:
        _draft_anew(db, found, words, by)
    elif other_officers(db, found, by=by):
        _propose(db, found, words, by, soon)
    else:
        state = State.RUNNING if found.state is State.DONE else found.state
        _correct(db, found, Proposed(words=words, by=by.person), state, by=by, soon=soon)
    return seen(db, one, by=by)


def _draft_anew(db: Connection, found: Announcement, words: str, by: Actor) -> None:
    states = {State.DRAFT, State.WAITING, State.APPROVED, State.LATE}
    cleared = {"approved_by": None, "approved_at": None, "useful_until": None}
    move(
        db,
        found,
        states,
        by,
        "reword",
        state=State.DRAFT,
        texts={"": words},
        version=found.version + 1,
        written_by=by.person,
        **cleared,
    )
    announcement.keep_version(db, found, by.person, by.now)


def _propose(db: Connection, found: Announcement, words: str, by: Actor, soon: datetime) -> None:
    """What has not left yet waits too: it says what somebody takes to be wrong."""
    resting = {State.RUNNING, State.APPROVED}
    state = State.PAUSED if found.state in resting else found.state
    move(db, found, {found.state}, by, "propose-correction", state=state)
    announcement.propose(db, found, {"": words}, by.person, by.now)
    recipients.move_messages(db, found.id, {Fate.QUEUED}, Fate.PAUSED, soon)


def agree(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> Announcement:
    """Let a correction go, as a second officer: who heard the old words hears of it.

    Raises:
        AnnouncementMoved: No correction waits any more.
        OwnApproval: They are `by`'s own words, and another officer could agree.
    """
    found = seen(db, one, by=by, lock=True)
    if found.proposed is None:
        raise AnnouncementMoved
    ensure_other(db, found, by=by)
    announcement.drop_proposed(db, found)
    _correct(db, found, found.proposed, State.RUNNING, by=by, soon=soon)
    return seen(db, one, by=by)


def refuse(db: Connection, one: AnnouncementId, *, by: Actor) -> None:
    """Let the old words stand; what was stopped goes on when somebody says so.

    Raises:
        AnnouncementMoved: No correction waits any more.
    """
    found = seen(db, one, by=by, lock=True)
    if found.proposed is None:
        raise AnnouncementMoved
    announcement.drop_proposed(db, found)
    audit.note(
        db, "refuse-correction", "announcement", one, by=by.person, unit=found.top.id, now=by.now
    )


def _correct(
    db: Connection,
    found: Announcement,
    new: Proposed,
    state: State,
    *,
    by: Actor,
    soon: datetime,
) -> None:
    """Let new words take the place of the old ones, which are kept."""
    until = useful_until(past_quiet_hours(by.now))
    until = max(until, found.useful_until or until)
    move(
        db,
        found,
        {found.state},
        by,
        "correct",
        state=state,
        texts={"": new.words},
        version=found.version + 1,
        written_by=new.by,
        approved_by=by.person,
        approved_at=by.now,
        useful_until=until,
        done_at=None,
    )
    announcement.keep_version(db, found, new.by or by.person, by.now)
    recipients.move_messages(db, found.id, {Fate.QUEUED}, Fate.PAUSED, soon)  # the old words stay
