"""Announcements approved and let go: when, by whom; returned, paused, stopped."""

from datetime import datetime

from dialogue.questions import START, At, Offer, Prompt, Question, Unfit, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Typed
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
)
from domain.clock import is_quiet, local_day, past_quiet_hours
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Wording
from handlers.announcement import (
    HOME,
    LIST,
    announcement_id,
    back_to,
    page,
    short,
)
from handlers.audience import reached
from handlers.wording import comes_with, says, words_of
from locales import messages
from locales.moments import NotAMoment, UnsureMoment, read_moment
from locales.phrases import is_leave, is_no, is_now, is_skip, is_yes
from services import announcement, broadcast
from services.announcement import Preview
from storage import announcement as stored


class When(Question[str]):
    """A moment ahead, as soon as it may, or not yet: "now", "later", or the instant as ISO."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; or which hour was meant."""
        if at.step == "doubt":
            late = datetime.fromisoformat(str(at.data.get("late")))
            asked = messages.when_late(at=late, day=local_day(late))
            right = Offer(late.isoformat(), messages.when_late_right(at=late))
            return Prompt((asked,), (right, Offer("other", messages.when_other())))
        del scene
        offers = (
            Offer("now", messages.when_now()),
            Offer("morning", messages.when_morning()),
            Offer(_LATER, messages.confirm_later()),
        )
        return Prompt((messages.ask_announced_when(),), offers)

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """The moment that was meant.

        Raises:
            NoMoment: None could be read.
            MomentPast: It lies behind.
            MomentQuiet: Nobody is written to at that hour.
        """
        if said == Chose("other"):
            return START
        if isinstance(said, Chose) and said.id == at.data.get("late"):
            return self._ahead(datetime.fromisoformat(said.id), scene)
        if said == Chose("now") or (isinstance(said, Typed) and is_now(said.text)):
            return "now"
        if said == Chose(_LATER) or (isinstance(said, Typed) and _puts_off(said.text)):
            return _LATER
        text = _MORNING if said == Chose("morning") else typed(said)
        if at.step == "doubt" and is_yes(text):
            return self._ahead(datetime.fromisoformat(str(at.data.get("late"))), scene)
        try:
            moment = read_moment(text, scene.now)
        except NotAMoment:
            raise NoMoment from None
        if isinstance(moment, UnsureMoment):
            return At("doubt", {"late": moment.late.isoformat()})
        return self._ahead(moment, scene)

    def _ahead(self, moment: datetime, scene: Scene) -> str:
        if moment <= scene.now:
            raise MomentPast
        if is_quiet(moment):
            raise MomentQuiet
        return moment.isoformat()

    def revive(self, kept: Json, scene: Scene) -> str:
        """A moment that has not passed since."""
        if kept not in {"now", _LATER} and datetime.fromisoformat(str(kept)) <= scene.now:
            raise Unfit
        return str(kept)


_MORNING, _LATER = "7h mai", "later"


def _puts_off(text: str) -> bool:
    return is_leave(text, at_summary=True) or is_skip(text) or is_no(text)


@conversation("xinduyet", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def submit(talk: Talk) -> Reply:
    """A draft is to leave: when, and who approves it."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.DRAFT)
    talk.doing(messages.doing_submission())
    when = talk.ask("when", When())
    if when == _LATER:
        return page(talk, one)
    send_at = None if when == "now" else datetime.fromisoformat(when)
    others = announcement.other_officers(talk.scene.db, found, by=talk.actor)
    seen = announcement.preview(talk.scene.db, found.top, found.audience, by=talk.actor)
    lines: list[Wording] = [*reached(seen), _leaves(talk, send_at), *_what(talk, found)]
    if others:
        names = ", ".join(dict.fromkeys(each.name for each in others))
        lines.append(messages.announce_asks_whom(names=names))
        yes = messages.announce_submit_yes()
    else:
        lines.append(messages.announce_by_one())
        yes = _yes(seen, messages.announce_send_yes(count=seen.people + seen.groups))
    talk.confirm(Lines(tuple(lines)), yes=yes, drop=messages.confirm_later())
    after = announcement.submit(talk.db, one, send_at, by=talk.actor)
    if after.state is State.WAITING:
        _ask_others(talk, after, seen, send_at)
        return page(talk, one, messages.announce_submitted())
    return _let_go(talk, after, seen)


def _yes(seen: Preview, sends: Text) -> Text:
    """Agrees to what happens: it is sent, or where nobody can be written to, all are called."""
    return messages.announce_calls_yes() if seen.is_all_calls else sends


def _what(talk: Talk, found: Announcement) -> list[Wording]:
    """What leaves, whole."""
    return [*says(found), *comes_with(found, stored.file_of(talk.scene.db, found.id))]


def ensure_in(found: Announcement, *states: State) -> None:
    """Refuse what has moved on since its button was shown.

    Raises:
        AnnouncementMoved: It is in none of these states.
    """
    if found.state not in states:
        raise AnnouncementMoved


def _leaves(talk: Talk, send_at: datetime | None) -> Text:
    """When it would leave."""
    at = send_at or past_quiet_hours(talk.scene.now)
    if send_at is None and at == talk.scene.now:
        return messages.announce_leaves_now()
    return messages.announce_leaves(at=at, day=local_day(at))


def _let_go(talk: Talk, after: Announcement, seen: Preview | None = None) -> Reply:
    """It is out of their hands: how far it is, is shown elsewhere."""
    if seen is not None and seen.is_all_calls:
        said = messages.announce_agreed_calls()
    else:
        said = _going(after, talk.scene.now)
    return talk.done(said, offers=[back_to(after), HOME])


def _going(after: Announcement, now: datetime) -> Text:
    """What was agreed to, and when it leaves."""
    if after.send_at is not None and after.send_at <= now:
        return messages.announce_agreed_now()
    at = after.send_at or after.written_at
    return messages.announce_agreed(at=at, day=local_day(at))


def _ask_others(talk: Talk, found: Announcement, seen: Preview, send_at: datetime | None) -> None:
    """Every officer who could approve it is asked, with the way to it."""
    name = talk.account.name or ""
    said = messages.announce_asks(name=name, count=seen.people + seen.groups, words=words_of(found))
    file = stored.file_of(talk.scene.db, found.id)
    texts = [Lines((said, *comes_with(found, file), _leaves(talk, send_at)))]
    ways = [Offer(f"tinbao {found.id}", messages.announce_look())]
    for each in announcement.others(talk.scene.db, found, talk.scene.today):
        if each.chat is not None and each.account is not None:
            key = f"announcement-approval:{found.id}:{talk.scene.now.isoformat()}:{each.chat}"
            tell(
                talk.db,
                each.chat,
                each.account,
                texts,
                ways,
                now=talk.scene.machine_now,
                unique_key=key,
                attachment=file,
            )


@conversation("duyettin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def approve(talk: Talk) -> Reply:
    """A second officer has read it, and lets it leave."""
    one = announcement_id(talk)
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    ensure_in(found, State.WAITING)
    announcement.ensure_other(talk.scene.db, found, by=talk.actor)
    seen = announcement.preview(talk.scene.db, found.top, found.audience, by=talk.actor)
    send_at = found.send_at if found.send_at and found.send_at > talk.scene.now else None
    lines: list[Wording] = [*reached(seen), _leaves(talk, send_at), *_what(talk, found)]
    talk.confirm(
        Lines(tuple(lines)),
        yes=_yes(seen, messages.announce_approve_yes(count=seen.people + seen.groups)),
        drop=messages.confirm_later(),
    )
    after = announcement.approve(talk.db, one, by=talk.actor)
    return _let_go(talk, after, seen)


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
    announcement.ensure_settled(found)
    stands = broadcast.progress(talk.scene.db, found, talk.scene.today)
    count = stands.to_come + stands.waiting
    what = (messages.announce_rest(count=count), _leaves(talk, None), *_what(talk, found))
    talk.confirm(
        Lines(what), yes=messages.announce_send_yes(count=count), drop=messages.confirm_later()
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
    one, soon = announcement_id(talk), talk.scene.machine_now
    after = announcement.go_on(talk.db, one, by=talk.actor, soon=soon)
    if after.state is State.APPROVED and after.send_at is not None:
        at = after.send_at
        return page(talk, one, messages.announce_goes_on_at(at=at, day=local_day(at)))
    return page(talk, one, messages.announce_goes_on())


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
