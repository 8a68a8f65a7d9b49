"""Those who are to hear announcements: who confirms, who has not read it, whom it did not reach."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from dialogue.listing import Item, Listed
from dialogue.picks import MORE
from dialogue.questions import START, At, Offer, OneOf, Prompt
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import TASK, Reply, Talk
from dialogue.unasked import answerable
from domain.announcement import (
    LOST_FATES,
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Fate,
    Hearer,
)
from domain.clock import local_day
from domain.ids import number_in
from domain.messages import Message
from domain.permissions import Action
from domain.texts import Lines, Text, Verbatim, Wording
from handlers.announcement import HOME, announcement_id, back_to, page, short
from handlers.resting import nudges_sent, rests_until
from locales import called, messages
from services import announcement, readers
from services.broadcast import Voice
from services.readers import Call, Confirmation, Confirmed, Sent
from storage import announcement as stored
from storage import recipients
from storage.recipients import Recipient

#: People on one screen.
NAMED = 8
_MENU = Offer("menu", Text("command-menu"))


# ---- who hears it, who has read it --------------------------------------------------------------


@conversation("ainhan", may=Action.ANNOUNCE, takes=("announcement", "after"), hidden=True)
def see_audience(talk: Talk) -> Reply:
    """Everybody who would hear it, a few at a time."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    after = number_in(talk.given("after")) or 0
    seen = announcement.preview(
        talk.scene.db, found.top, found.audience, by=talk.actor, named=NAMED, after=after
    )
    head = [messages.announce_to(count=seen.people)] if seen.people else []
    if seen.places:
        head.append(messages.announce_places(count=seen.places))
    if seen.groups:
        head.append(messages.announce_to_groups(count=seen.groups))
    names = [messages.announce_person(name=name, unit=unit) for name, unit in seen.names]
    ways = [back_to(found)]
    if after + NAMED < seen.people:
        ways.insert(0, Offer(f"ainhan {found.id} {after + NAMED}", messages.pick_more()))
    return talk.done(Lines((*head, *names)), offers=ways)


@conversation("chuaxem", may=Action.ANNOUNCE, takes=("announcement", "after"), hidden=True)
def see_unread(talk: Talk) -> Reply:
    """Who has not confirmed it."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    after = number_in(talk.given("after")) or 0
    unread = recipients.recipients(
        talk.scene.db, found.id, unconfirmed=True, limit=NAMED + 1, after=after
    )
    if not unread:
        return talk.done(messages.announce_all_read(), offers=[back_to(found)])
    ways = [
        Offer(f"nhacxem {found.id}", messages.announce_remind()),
        Offer(f"vietthongbao a{found.id}", messages.announce_write_to_them()),
        back_to(found),
    ]
    if len(unread) > NAMED:
        ways.insert(2, Offer(f"chuaxem {found.id} {after + NAMED}", messages.pick_more()))
    lines = [_person(one) for one in unread[:NAMED]]
    return talk.done(Lines((messages.announce_unread_list(), *lines)), offers=ways)


def _person(one: Recipient) -> Wording:
    unit = one.hearer.unit.called
    if one.fate is Fate.NOBODY:
        return Verbatim(unit)
    if one.hearer.name is None:
        return messages.announce_group(unit=unit)
    return messages.announce_person(name=one.hearer.name, unit=unit)


@conversation("nhacxem", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def remind(talk: Talk) -> Reply:
    """Everybody who has not confirmed it is reminded, once a day."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    unread = readers.count_unread(talk.scene.db, found, talk.scene.today)
    if not unread or not found.asks_yes:
        return talk.done(messages.announce_all_read(), offers=[back_to(found)])
    summary = messages.remind_summary(count=unread, words=short(found, 80))
    talk.confirm(
        Lines((summary, *rests_until(talk.scene))),
        yes=messages.remind_yes(count=unread),
        drop=messages.confirm_later(),
    )
    sent = readers.remind(
        talk.db,
        found.id,
        by=talk.actor,
        soon=talk.scene.machine_now,
        voice=voice_in(talk.scene),
    )
    return talk.done(nudges_sent(sent.count, sent.at), offers=[back_to(found), HOME])


def voice_in(scene: Scene) -> Voice:
    """How others are spoken to from here: where there are no buttons, by number."""

    def present(db: Connection, one: Hearer, message: Message) -> Message:
        poor = one.channel is not None and not scene.has_buttons(one.channel)
        if not poor or one.chat is None or one.account is None or not message.choices:
            return message
        return answerable(db, one.chat, one.account, message, scene.machine_now)

    return Voice(
        places=called.places, say=called.said, present=present, unaddressed=called.unaddressed
    )


# ---- not reached --------------------------------------------------------------------------------


@conversation("guilai", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def see_unreached(talk: Talk) -> Reply:
    """Whom it did not reach and why; what is held is sent again or let go."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    by_fate = recipients.tally(talk.scene.db, found.id).by_fate
    if not any(by_fate.get(fate) for fate in _MISSED):
        return talk.done(messages.announce_all_reached(), offers=[back_to(found)])
    deed = talk.ask("task", Missed(found.id, by_fate.get(Fate.HELD, 0)))
    if deed == "each":
        return talk.done(then=f"tingiu {found.id}")
    return talk.done(_deal_with(talk, found, deed), offers=[back_to(found), HOME])


_MISSED = frozenset({Fate.HELD, Fate.NO_ACCOUNT, Fate.NOBODY, *LOST_FATES})


class Missed(OneOf):
    """Whom an announcement did not reach, a page at a time, and what is done about all of them."""

    def __init__(self, one: AnnouncementId, held: int) -> None:
        """Take how many of them are held."""
        self.one = one
        offers = [Offer("again", messages.announce_again())]
        if held:
            offers[:0] = [
                Offer("held", messages.announce_release(count=held)),
                Offer("drop", messages.announce_let_go(count=held)),
            ]
        if held > 1:
            offers.insert(2, Offer("each", messages.announce_each_held()))
        super().__init__(messages.announce_missed(), *offers, _LATER)

    def show(self, at: At, scene: Scene) -> Prompt:
        """A page of them; the next one is a tap away, and from the last the first."""
        number = _page_of(at)
        found = recipients.recipients(
            scene.db, self.one, fates=_MISSED, limit=NAMED + 1, after=number * NAMED
        )
        if not found and number:
            return self.show(START, scene)
        deeds = self.offers[:-1]
        if number or len(found) > NAMED:
            deeds = (*deeds, Offer(MORE, messages.pick_more()))
        lines = Lines((self.prompt, *map(_missed, found[:NAMED])))
        return Prompt((lines,), deeds, (_LATER,))

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """What is to be done, or the next page."""
        if said == Chose(MORE):
            return At("page", {"page": _page_of(at) + 1})
        return super().read(said, at, scene)


_LATER = Offer("later", messages.confirm_later())


def _page_of(at: At) -> int:
    number = at.data.get("page")
    return number if isinstance(number, int) else 0


#: Held ones listed at once; when these are decided the next ones come.
_MOST_HELD = 100


@conversation("tingiu", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def see_held(talk: Talk) -> Reply:
    """What may or may not have arrived, one after the other: sent again, or let go."""
    found = announcement.seen(talk.scene.db, announcement_id(talk), by=talk.actor)
    held = {
        str(one.id): one
        for one in recipients.recipients(
            talk.scene.db, found.id, fates={Fate.HELD}, limit=_MOST_HELD
        )
    }
    if not held:
        return talk.done(messages.announce_none_held(), offers=[back_to(found), HOME])
    items = [Item(name, _person(one), _called(one)) for name, one in held.items()]
    close = Offer(_CLOSE, messages.confirm_later())
    chosen = talk.ask(TASK, Listed(messages.announce_held_which(), items, asides=[close]))
    if chosen == _CLOSE:
        return page(talk, found.id)
    one = held.get(chosen)
    if one is None:
        return talk.done(AnnouncementMoved().text(), then=f"tingiu {found.id}")
    deed = talk.ask(
        "held",
        OneOf(
            messages.announce_held_one(who=_person(one)),
            Offer("again", messages.announce_release_one()),
            Offer("drop", messages.announce_let_go_one()),
        ),
    )
    return talk.done(_decided(talk, found, one, deed), then=f"tingiu {found.id}")


_CLOSE = "close"


def _called(one: Recipient) -> str:
    """Who it is, on a button."""
    return one.hearer.name or one.hearer.unit.called


def _decided(talk: Talk, found: Announcement, one: Recipient, deed: str) -> Text:
    """What becomes of one message of which nobody knew whether it arrived."""
    soon, who = talk.scene.machine_now, _person(one)
    if deed == "again":
        sent = readers.release_held(talk.db, found.id, by=talk.actor, soon=soon, only=one.id)
        if not sent.count:
            return messages.announce_missed_line(who=who, why=messages.missed_not_entitled())
        if sent.at is not None:
            return messages.announce_sent_to_at(who=who, at=sent.at, day=local_day(sent.at))
        return messages.announce_sent_to(who=who)
    readers.drop_held(talk.db, found.id, by=talk.actor, soon=soon, only=one.id)
    return messages.announce_let_go_of(who=who)


def _deal_with(talk: Talk, found: Announcement, deed: str) -> Text:
    soon = talk.scene.machine_now
    match deed:
        case "held":
            return _again(readers.release_held(talk.db, found.id, by=talk.actor, soon=soon))
        case "drop":
            count = readers.drop_held(talk.db, found.id, by=talk.actor, soon=soon)
            return messages.announce_let_go_now(count=count)
        case "again":
            voice = voice_in(talk.scene)
            return _again(
                readers.send_again(talk.db, found.id, by=talk.actor, soon=soon, voice=voice)
            )
    return messages.announce_left_so()


def _again(sent: Sent) -> Text:
    if sent.at is None or not sent.count:
        return messages.announce_sent_again(count=sent.count)
    return messages.announce_sent_again_at(count=sent.count, at=sent.at, day=local_day(sent.at))


def _missed(one: Recipient) -> Text:
    why = _WHY.get(one.fate, messages.missed_failed)()
    return messages.announce_missed_line(who=_person(one), why=why)


_WHY: Mapping[Fate, Callable[[], Text]] = {
    Fate.HELD: messages.missed_held,
    Fate.UNREACHABLE: messages.missed_unreachable,
    Fate.NOT_ENTITLED: messages.missed_not_entitled,
    Fate.NO_ACCOUNT: messages.missed_no_account,
    Fate.NOBODY: messages.missed_no_account,
    Fate.DROPPED: messages.missed_dropped,
}


@conversation("goidien", alias="calls", may=Action.SEE_REGISTER, takes=("after",))
def see_calls(talk: Talk) -> Reply:
    """Whom announcements did not reach in one's own units: they are called, a few at a time."""
    after = number_in(talk.given("after")) or 0
    found = readers.to_call(talk.scene.db, by=talk.actor)
    if not found[after:]:
        return talk.done(messages.calls_none(), offers=[_MENU])
    lines = [_call(one) for one in found[after : after + NAMED]]
    ways = [_MENU]
    if len(found) > after + NAMED:
        ways.insert(0, Offer(f"goidien {after + NAMED}", messages.pick_more()))
    return talk.done(Lines((messages.calls_title(), *lines)), offers=ways)


def _call(one: Call) -> Text:
    why = _WHY.get(one.whom.fate, messages.missed_failed)()
    who, day = _person(one.whom), local_day(one.written_at)
    known = [each for each in (one.name, one.phone) if each]
    if known:
        return messages.calls_line_known(day=day, who=who, known=", ".join(known), why=why)
    return messages.calls_line(day=day, who=who, why=why)


# ---- readers ------------------------------------------------------------------------------------


@conversation(
    "dadoc",
    alias="read",
    takes=("announcement", "version"),
    aside=True,
    in_groups=True,
    writes=True,
    hidden=True,
)
def confirm(talk: Talk) -> Reply:
    """A reader has read it: it counts once, for whom the register knows."""
    group = talk.scene.is_group
    person = talk.account.person
    if person is None:
        return talk.done() if group else talk.done(messages.read_nothing(), offers=[_MENU])
    one = number_in(talk.given("announcement"))
    came_to = readers.confirm(
        talk.db,
        AnnouncementId(one) if one is not None else None,
        number_in(talk.given("version")),
        person,
        talk.scene.chat,
        talk.scene.now,
    )
    said = _came_to(talk, one, came_to)
    return talk.done(whispered=[said]) if group else talk.done(said, offers=[_MENU])


def _came_to(talk: Talk, one: int | None, came_to: Confirmation) -> Text:
    match came_to.what:
        case Confirmed.NOW:
            return messages.read_thanks()
        case Confirmed.BEFORE:
            at = came_to.at or talk.scene.now
            return messages.read_before(at=at, day=local_day(at))
        case Confirmed.OLDER:
            return messages.read_older()
    return _not_theirs(talk, one)


def _not_theirs(talk: Talk, one: int | None) -> Text:
    """A proof's button, or nothing that waits for this person."""
    found = stored.find(talk.scene.db, AnnouncementId(one)) if one is not None else None
    if found is not None and talk.account.powers.may(Action.ANNOUNCE, found.top):
        return messages.read_proof()
    return messages.read_nothing()
