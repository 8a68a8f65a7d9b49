"""Announcements approved and let go: when, by whom; returned, paused, stopped."""

from datetime import datetime

from dialogue.questions import At, Offer, Prompt, Question, Unfit, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.announcement import (
    LONGEST_REASON,
    Announcement,
    AnnouncementMoved,
    MomentPast,
    MomentQuiet,
    NoMoment,
    State,
    awake,
    is_quiet,
)
from domain.clock import local_day
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from handlers.announcement import (
    HOME,
    LIST,
    announcement_id,
    back_to,
    page,
    short,
    words_of,
)
from handlers.audience import excerpt, reached
from locales import messages
from locales.moments import NotAMoment, read_moment
from services import announcement, broadcast
from services.announcement import Preview


class When(Question[str]):
    """A moment ahead, or as soon as it may: "now", or the instant as ISO."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it."""
        del at, scene
        offers = (Offer("now", messages.when_now()), Offer("morning", messages.when_morning()))
        return Prompt((messages.ask_announced_when(),), offers)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The moment that was meant.

        Raises:
            NoMoment: None could be read.
            MomentPast: It lies behind.
            MomentQuiet: Nobody is written to at that hour.
        """
        del at
        if said == Chose("now"):
            return "now"
        text = _MORNING if said == Chose("morning") else typed(said)
        try:
            moment = read_moment(text, scene.now)
        except NotAMoment:
            raise NoMoment from None
        if moment <= scene.now:
            raise MomentPast
        if is_quiet(moment):
            raise MomentQuiet
        return moment.isoformat()

    def revive(self, kept: Json, scene: Scene) -> str:
        """A moment that has not passed since."""
        if kept != "now" and datetime.fromisoformat(str(kept)) <= scene.now:
            raise Unfit
        return str(kept)


_MORNING = "7h mai"


@conversation("xinduyet", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def submit(talk: Talk) -> Reply:
    """A draft is to leave: when, and who approves it."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.DRAFT)
    when = talk.ask("when", When())
    send_at = None if when == "now" else datetime.fromisoformat(when)
    others = announcement.others(talk.scene.db, found, talk.scene.today)
    seen = announcement.preview(talk.scene.db, found.top, found.audience, by=talk.actor)
    lines = [*reached(seen), _leaves(talk, send_at)]
    if others:
        names = ", ".join(dict.fromkeys(each.name for each in others))
        lines.append(messages.announce_asks_whom(names=names))
        yes = messages.announce_submit_yes()
    else:
        lines.append(messages.announce_by_one())
        yes = messages.announce_send_yes(count=seen.people + seen.groups)
    talk.confirm(Lines(tuple(lines)), yes=yes, drop=messages.confirm_later())
    after = announcement.submit(talk.db, one, send_at, by=talk.actor)
    if after.state is State.WAITING:
        _ask_others(talk, after, seen, send_at)
        return page(talk, one, messages.announce_submitted())
    return _let_go(talk, after)


def ensure_in(found: Announcement, *states: State) -> None:
    """Refuse what has moved on since its button was shown.

    Raises:
        AnnouncementMoved: It is in none of these states.
    """
    if found.state not in states:
        raise AnnouncementMoved


def _leaves(talk: Talk, send_at: datetime | None) -> Text:
    """When it would leave."""
    at = send_at or awake(talk.scene.now)
    if send_at is None and at == talk.scene.now:
        return messages.announce_leaves_now()
    return messages.announce_leaves(at=at, day=local_day(at))


def _let_go(talk: Talk, after: Announcement) -> Reply:
    """It is out of their hands: how far it is, is shown elsewhere."""
    return talk.done(_going(after, talk.scene.now), offers=[back_to(after), HOME])


def _going(after: Announcement, now: datetime) -> Text:
    """What was agreed to, and when it leaves."""
    if after.send_at is not None and after.send_at <= now:
        return messages.announce_agreed_now()
    at = after.send_at or after.written_at
    return messages.announce_agreed(at=at, day=local_day(at))


def _ask_others(talk: Talk, found: Announcement, seen: Preview, send_at: datetime | None) -> None:
    """Every officer who could approve it is asked, with the way to it."""
    name = talk.account.name or ""
    said = messages.announce_asks(
        name=name, count=seen.people + seen.groups, words=excerpt(words_of(found))
    )
    ways = [Offer(f"tinbao {found.id}", messages.announce_look())]
    for each in announcement.others(talk.scene.db, found, talk.scene.today):
        if each.chat is not None and each.account is not None:
            key = f"announcement-approval:{found.id}:{talk.scene.now.isoformat()}:{each.chat}"
            texts = [Lines((said, _leaves(talk, send_at)))]
            now = talk.scene.machine_now
            tell(talk.db, each.chat, each.account, texts, ways, now=now, unique_key=key)


@conversation("duyettin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def approve(talk: Talk) -> Reply:
    """A second officer has read it, and lets it leave."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.WAITING)
    announcement.ensure_other(talk.scene.db, found, by=talk.actor)
    seen = announcement.preview(talk.scene.db, found.top, found.audience, by=talk.actor)
    send_at = found.send_at if found.send_at and found.send_at > talk.scene.now else None
    lines: list[Wording] = [*reached(seen), _leaves(talk, send_at), Verbatim(words_of(found))]
    talk.confirm(
        Lines(tuple(lines)),
        yes=messages.announce_approve_yes(count=seen.people + seen.groups),
        drop=messages.confirm_later(),
    )
    after = announcement.approve(talk.db, one, by=talk.actor)
    return _let_go(talk, after)


@conversation("tralaitin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def take_back(talk: Talk) -> Reply:
    """It is a draft again; who wrote it hears why another officer returns it."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.WAITING, State.APPROVED)
    writer = announcement.writer(talk.scene.db, found, talk.scene.today)
    if writer is None or writer.person == talk.actor.person:
        announcement.take_back(talk.db, one, by=talk.actor)
        return page(talk, one, messages.announce_taken_back())
    offers = [Offer(_UNSAID, messages.return_unsaid())]
    asked = Words(messages.ask_return_reason(name=writer.name), most=LONGEST_REASON, offers=offers)
    said = talk.ask("returned", asked)
    reason = None if said == _UNSAID else said
    announcement.take_back(talk.db, one, by=talk.actor, reason=reason)
    if writer.chat is None or writer.account is None:
        return page(talk, one, messages.announce_returned_unheard(name=writer.name))
    who, words = talk.account.name or "", short(found, 80)
    told = messages.announce_returned_unsaid(name=who, words=words)
    if reason is not None:
        told = messages.announce_returned(name=who, words=words, reason=reason)
    key = f"announcement-returned:{one}:{talk.scene.now.isoformat()}"
    soon = talk.scene.machine_now
    way = [back_to(found)]
    tell(talk.db, writer.chat, writer.account, [told], way, now=soon, unique_key=key)
    return page(talk, one, messages.announce_returned_told(name=writer.name))


_UNSAID = "unsaid"


@conversation("guingay", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def send_now(talk: Talk) -> Reply:
    """What was to leave later, or is late, leaves now."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.APPROVED, State.LATE)
    stands = broadcast.progress(talk.scene.db, found, talk.scene.today)
    count = stands.to_come + stands.waiting
    summary = Lines((messages.announce_rest(count=count), _leaves(talk, None)))
    talk.confirm(
        summary, yes=messages.announce_send_yes(count=count), drop=messages.confirm_later()
    )
    after = announcement.send_now(talk.db, one, by=talk.actor)
    return _let_go(talk, after)


@conversation("tamdung", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def pause(talk: Talk) -> Reply:
    """Nothing more leaves for now."""
    announcement.pause(talk.db, announcement_id(talk), by=talk.actor, soon=talk.scene.machine_now)
    return page(talk, announcement_id(talk), messages.announce_paused())


@conversation("guitiep", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def go_on(talk: Talk) -> Reply:
    """What was paused leaves."""
    announcement.go_on(talk.db, announcement_id(talk), by=talk.actor, soon=talk.scene.machine_now)
    return page(talk, announcement_id(talk), messages.announce_goes_on())


@conversation("thoitin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def cancel(talk: Talk) -> Reply:
    """Nothing more leaves, for good."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    if found.state in {State.DONE, State.CANCELLED}:
        raise AnnouncementMoved
    stands = broadcast.progress(talk.scene.db, found, talk.scene.today)
    talk.confirm(
        messages.announce_cancel_summary(words=short(found, 80), sent=stands.sent),
        yes=messages.announce_cancel_yes(),
        drop=messages.confirm_later(),
    )
    announcement.cancel(talk.db, found.id, by=talk.actor, soon=talk.scene.machine_now)
    return talk.done(messages.announce_cancelled(), offers=[back_to(found), LIST])
