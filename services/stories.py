"""Good examples: sent in by anyone, chosen by the officers, shared with consent."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from domain.accounts import Account
from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Action
from domain.plan import Work
from domain.stories import (
    MOST_UNREAD,
    PICKED,
    NewStory,
    State,
    Story,
    StoryDecided,
    StoryId,
    TooManyStories,
    contests,
)
from domain.units import UnitId, UnitRef
from services.enquiries import office_of
from storage import audit, stories
from storage import files as kept
from storage import plan as plans

_THING = "story"


# ---- writing -----------------------------------------------------------------------------------


def ensure_room(db: Connection, account: Account) -> None:
    """Refuse one more of somebody who has so many waiting to be read already.

    Raises:
        TooManyStories: As many wait as one account may have.
        NotAllowed: They practise: it would be read for real.
    """
    if account.practising:
        raise NotAllowed
    if stories.count_own(db, account.id) >= MOST_UNREAD:
        raise TooManyStories(most=MOST_UNREAD)


def contests_for(db: Connection, account: Account) -> list[Work]:
    """What a story can be written for, in the plans of the writer's ward."""
    return _contests(db, office_of(db, account))


def contest_of(db: Connection, story: Story) -> Work | None:
    """What a story was written for, as long as the plan knows it."""
    if story.contest is None:
        return None
    found = _contests(db, story.unit.id)
    return next((work for work in found if work.code == story.contest), None)


def _contests(db: Connection, unit: UnitId) -> list[Work]:
    return [work for held in plans.of(db, unit) for work in contests(held.plan)]


def send(
    db: Connection, new: NewStory, photos: Sequence[Attachment], account: Account, now: datetime
) -> StoryId:
    """Send a good example to the officers of the writer's ward.

    Raises:
        TooManyStories: As many wait as one account may have.
        NotAllowed: They practise.
        Gone: There is nobody to send it to.
    """
    ensure_room(db, account)
    unit = office_of(db, account)
    story = stories.add(db, unit, new, account=account.id, now=now)
    if photos:
        kept.keep(db, _THING, story, photos, by=account.id, now=now)
    _note(db, "send", story, unit, account, now)
    return story


def _note(
    db: Connection, deed: str, story: StoryId, unit: UnitId, account: Account, now: datetime
) -> None:
    who = account.person
    told_by = {"account": int(account.id)}
    audit.note(db, deed, _THING, story, by=who, unit=unit, now=now, after={**told_by})


def own(db: Connection, story: StoryId, account: Account) -> Story:
    """An account's own story.

    Raises:
        Gone: There is none of that id, it was taken back, or it is somebody else's.
    """
    found = stories.find(db, story)
    if found is None or found.account != account.id or found.state is State.WITHDRAWN:
        raise Gone
    return found


def withdraw(db: Connection, story: StoryId, account: Account, now: datetime) -> None:
    """Take one's own story back; its photo is kept no longer.

    Raises:
        Gone: It is not there any more, or somebody else's.
    """
    one = own(db, story, account)
    if not stories.withdraw(db, story):
        raise Gone
    kept.let_go(db, _THING, story)
    _note(db, "withdraw", story, one.unit.id, account, now)


def unname_own(db: Connection, story: StoryId, account: Account, now: datetime) -> None:
    """Its writer tells that the subject is to be named no longer.

    Raises:
        Gone: It is not there any more, or somebody else's.
    """
    one = own(db, story, account)
    stories.unname(db, story, now)
    _note(db, "unname", story, one.unit.id, account, now)


# ---- choosing ----------------------------------------------------------------------------------


def count_unread(db: Connection, *, by: Actor) -> int:
    """How many wait to be read by someone."""
    tops = by.powers.tops(Action.ANSWER)
    return stories.count(db, tops, [State.SENT]) if tops else 0


def count_chosen(db: Connection, *, by: Actor) -> int:
    """How many were chosen, where someone decides."""
    tops = by.powers.tops(Action.ANSWER)
    return stories.count(db, tops, sorted(PICKED)) if tops else 0


def listed(
    db: Connection, *, chosen: bool, by: Actor, after: int = 0, most: int = 5
) -> list[Story]:
    """The stories that wait to be read, or those that were chosen; the oldest first.

    Raises:
        NotAllowed: `by` decides about none.
    """
    tops = by.powers.tops(Action.ANSWER)
    if not tops:
        raise NotAllowed
    states = sorted(PICKED) if chosen else [State.SENT]
    return stories.below(db, tops, states, after=after, most=most)


def find(db: Connection, story: StoryId, *, by: Actor) -> Story:
    """A story that someone decides about.

    Raises:
        Gone: There is none of that id, or it was taken back.
        NotAllowed: It is for others.
    """
    found = stories.find(db, story)
    if found is None or found.state is State.WITHDRAWN:
        raise Gone
    by.ensure_may(Action.ANSWER, found.unit)
    return found


def files(db: Connection, story: Story) -> list[Attachment]:
    """The photos sent with it."""
    return kept.kept(db, _THING, story.id)


def choose(db: Connection, story: StoryId, *, by: Actor) -> Story:
    """Choose a story.

    Raises:
        Gone, NotAllowed: As `find`.
        StoryDecided: Somebody has decided about it already.
    """
    return _decide(db, story, [State.SENT], State.CHOSEN, by)


def decline(db: Connection, story: StoryId, *, by: Actor) -> Story:
    """Leave a story out.

    Raises:
        Gone, NotAllowed: As `find`.
        StoryDecided: Somebody has decided about it already.
    """
    return _decide(db, story, [State.SENT], State.DECLINED, by)


def share(db: Connection, story: StoryId, *, by: Actor) -> Story:
    """Pass a chosen story on.

    Raises:
        Gone, NotAllowed: As `find`.
        StoryDecided: It is not chosen.
    """
    return _decide(db, story, sorted(PICKED), State.SHARED, by)


def _decide(db: Connection, story: StoryId, states: list[State], to: State, by: Actor) -> Story:
    one = find(db, story, by=by)
    if not stories.decide(db, story, states, to, by.person, by.now):
        raise StoryDecided
    audit.note(db, to, _THING, story, by=by.person, unit=one.unit.id, now=by.now)
    return one


def unname(db: Connection, story: StoryId, *, by: Actor) -> None:
    """Its subject asked an officer to be named no longer.

    Raises:
        Gone, NotAllowed: As `find`.
    """
    one = find(db, story, by=by)
    stories.unname(db, story, by.now)
    audit.note(db, "unname", _THING, story, by=by.person, unit=one.unit.id, now=by.now)


def to_export(db: Connection, top: UnitRef, *, by: Actor) -> list[Story]:
    """What may stand on the ward's website, the newest first.

    Raises:
        NotAllowed: `by` decides about no stories there.
    """
    by.ensure_may(Action.ANSWER, top)
    return stories.to_export(db, top)
