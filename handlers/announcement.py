"""Announcements: listed, written, tried out; one of them with what can be done about it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from dialogue.files import Files, only
from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.announcement import (
    Announcement,
    AnnouncementId,
    Hearer,
    Progress,
    State,
)
from domain.clock import local_day
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.messages import Button, Message
from domain.permissions import Action
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.audience import audience_of, excerpt, reached
from handlers.wording import Announced, comes_with, says, words_of
from locales import called, messages
from services import announcement, broadcast
from services.broadcast import Voice
from storage import announcement as stored
from storage import outbox

#: Announcements on one screen.
LISTED = 3
#: Letters of an announcement in a list.
_SHORT = 24
HOME = Offer("menu", messages.all_done())
LIST = Offer("thongbao", Text("command-thongbao"))


# ---- the list -----------------------------------------------------------------------------------


@conversation("thongbao", alias="announce", may=Action.ANNOUNCE, takes=("after",))
def see_announcements(talk: Talk) -> Reply:
    """Earlier announcements, the newest first, and the way to a new one."""
    after = number_in(talk.given("after")) or 0
    found = stored.latest(talk.scene.db, speaks_for(talk), limit=LISTED + 1, after=after)
    offers = [Offer("vietthongbao", messages.announce_write())]
    offers += [Offer(f"tinbao {one.id}", Verbatim(short(one))) for one in found[:LISTED]]
    if len(found) > LISTED:
        offers.append(Offer(f"thongbao {after + LISTED}", messages.announce_older()))
    if not found:
        return talk.done(messages.announce_none(), offers=[*offers, HOME])
    lines = [_line(one) for one in found[:LISTED]]
    return talk.done(Lines((messages.announce_listed(), *lines)), offers=offers)


def speaks_for(talk: Talk) -> UnitRef:
    """The unit somebody speaks for: the highest they hold."""
    tops = talk.account.powers.tops(Action.ANNOUNCE)
    if not tops:
        raise NotAllowed
    return min(tops, key=lambda unit: len(unit.path))


def short(one: Announcement, most: int = _SHORT) -> str:
    """The beginning of what it says, on one line."""
    said = " ".join(words_of(one).split())
    return said if len(said) <= most else f"{said[: most - 1].rstrip()}…"


def _line(one: Announcement) -> Text:
    state = _STATES[one.state]()
    day = local_day(one.send_at or one.written_at)
    if one.by_one:
        return messages.announce_line_by_one(day=day, words=short(one), state=state)
    return messages.announce_line(day=day, words=short(one), state=state)


_STATES: Mapping[State, Callable[[], Text]] = {
    State.DRAFT: messages.announce_is_draft,
    State.WAITING: messages.announce_is_waiting,
    State.APPROVED: messages.announce_is_approved,
    State.RUNNING: messages.announce_is_running,
    State.PAUSED: messages.announce_is_paused,
    State.CANCELLED: messages.announce_is_cancelled,
    State.LATE: messages.announce_is_late,
    State.DONE: messages.announce_is_done,
}


# ---- written ------------------------------------------------------------------------------------


@conversation("vietthongbao", may=Action.ANNOUNCE, takes=("among",), hidden=True)
def write(talk: Talk) -> Reply:
    """An announcement is written: what it says, what goes with it, who is to hear it."""
    top = speaks_for(talk)
    talk.doing(messages.doing_announcement())
    written = talk.ask("words", Announced(top, messages.ask_announcement()))
    words, file = written.words, written.file
    if file is None:
        asked, none = messages.ask_announced_file(), messages.announce_no_file()
        file = only(talk.ask("file", Files(asked, papers=True, most=1, none=none)))
    audience = audience_of(talk, top)
    asks_yes = talk.ask("readbutton", _asks_yes()) == "yes"
    seen = announcement.preview(talk.scene.db, top, audience, by=talk.actor)
    said = excerpt(words)
    lines = [*reached(seen), messages.announce_says(words=said)]
    if file is not None:
        lines.append(messages.announce_with_file(name=file.name))
    talk.confirm(
        Lines(tuple(lines)), yes=messages.announce_keep(), drop=messages.announce_drop_draft()
    )
    one = announcement.write(
        talk.db,
        top,
        audience,
        words,
        file=file,
        asks_yes=asks_yes,
        by=talk.actor,
        account=talk.account.id,
        chat=talk.scene.chat,
    )
    return screen(talk, show_proof(talk, one), messages.announce_kept())


def _asks_yes() -> OneOf:
    return OneOf(
        messages.ask_announced_reply(),
        Offer("yes", messages.announce_reply_yes()),
        Offer("no", messages.announce_reply_no()),
    )


# ---- one announcement ---------------------------------------------------------------------------


@conversation("tinbao", may=Action.ANNOUNCE, takes=("announcement", "more"), hidden=True)
def see_announcement(talk: Talk) -> Reply:
    """How far one is, and what can be done about it."""
    return page(talk, announcement_id(talk))


def announcement_id(talk: Talk) -> AnnouncementId:
    """Which announcement the button or command named.

    Raises:
        Gone: It named none.
    """
    found = number_in(talk.given("announcement"))
    if found is None:
        raise Gone
    return AnnouncementId(found)


def page(talk: Talk, one: AnnouncementId, *above: Wording) -> Reply:
    """The screen of one announcement."""
    return screen(talk, announcement.seen(talk.scene.db, one, by=talk.actor), *above)


def screen(talk: Talk, found: Announcement, *above: Wording) -> Reply:
    """The screen of an announcement as it stands; who is to approve it sees its file too."""
    stands = broadcast.progress(talk.scene.db, found, talk.scene.today)
    more = talk.given("more") is not None and not above
    ways = [Offer(f"{name} {found.id}", label) for name, label in _ways(talk, found, stands)]
    shown = ways[4:] if more else ways
    if len(shown) > 5:
        rest = Offer(f"tinbao {found.id} more", messages.announce_more()) if not more else LIST
        shown = [*shown[:4], rest]
    said: list[Wording] = [_line(found)]
    if found.has_begun:
        said += _figures(found, stands)
    if found.state is State.APPROVED and found.send_at is not None:
        day = local_day(found.send_at)
        said.append(messages.announce_leaves(at=found.send_at, day=day))
    if found.proposed is not None:
        said.append(messages.correction_unagreed(words=found.proposed.words))
    if found.state is not State.WAITING or above:
        return talk.done(*above, Lines(tuple(said)), offers=shown)
    file = stored.file_of(talk.scene.db, found.id)
    said += [*says(found), *comes_with(found, file)]
    files = [file] if file is not None else []
    return talk.done(Lines(tuple(said)), offers=shown, attachments=files)


def _figures(found: Announcement, stands: Progress) -> list[Wording]:
    """How far it is, in a few lines."""
    lines: list[Wording] = [_far(found, stands)]
    if stands.held:
        lines.append(messages.announce_held(count=stands.held))
    if stands.to_call:
        lines.append(messages.announce_called(count=stands.to_call))
    if stands.places:
        lines.append(messages.announce_places(count=stands.places))
    return lines


def _far(found: Announcement, stands: Progress) -> Text:
    numbers = {
        "sent": stands.sent,
        "everyone": stands.everyone,
        "read": stands.confirmed,
        "group": stands.in_group,
        "asks": int(found.asks_yes),
        "lost": stands.lost,
    }
    if found.state is State.DONE:
        return messages.announced_so_far_done(**numbers)
    return messages.announced_so_far(**numbers)


def progress_message(found: Announcement, stands: Progress) -> Message:
    """What its writer watches."""
    said: list[Wording] = [messages.announce_named_so(words=short(found, 60))]
    if found.state in {State.PAUSED, State.CANCELLED, State.LATE}:
        said.append(_STATES[found.state]())
    said += _figures(found, stands)
    button = Button(f"/tinbao {found.id}", messages.announce_open())
    return Message(texts=(Lines(tuple(said)),), choices=(button,))


def late_said(found: Announcement) -> Text:
    """Asks what becomes of one whose moment has passed."""
    return messages.announce_late(words=short(found, 80))


def late_offers(found: Announcement) -> list[Offer]:
    """What can become of it."""
    return [
        Offer(f"guingay {found.id}", messages.announce_now()),
        Offer(f"thoitin {found.id}", messages.announce_forget()),
    ]


def _ways(talk: Talk, found: Announcement, stands: Progress) -> list[tuple[str, Text]]:
    """What can be done about it now, the most used first."""
    if found.proposed is not None:
        over = found.state in {State.DONE, State.CANCELLED}
        drop = [] if over else [_DROP]
        return [*_about_correction(talk, found), *drop, *_after(found, stands)]
    match found.state:
        case State.DRAFT:
            first = [("xinduyet", messages.announce_submit()), _WHO]
            return [*first, _REWORD, ("thutin", messages.announce_try()), _DROP, _COPY, _LOUD]
        case State.WAITING:
            mine = found.written_by == talk.actor.person
            back = messages.announce_withdraw() if mine else messages.announce_return()
            alone = mine and not announcement.others(talk.scene.db, found, talk.scene.today)
            approve = [("duyettin", messages.announce_approve())] if alone or not mine else []
            return [*approve, _WHO, ("tralaitin", back), _REWORD, _DROP]
        case State.APPROVED:
            due = found.send_at is not None and found.send_at <= talk.scene.now
            now = [] if due else [("guingay", messages.announce_now())]
            if found.has_begun:
                return [*now, _DROP, *_after(found, stands)]
            return [*now, _WHO, ("tralaitin", messages.announce_withdraw()), _REWORD, _DROP]
        case State.RUNNING:
            first = [("tamdung", messages.announce_pause()), _DROP]
        case State.PAUSED:
            first = [("guitiep", messages.announce_go_on()), _DROP]
        case State.LATE:
            first = [("guingay", messages.announce_now()), ("thoitin", messages.announce_forget())]
            if not found.has_begun:
                return [*first, _WHO, _REWORD]
        case _:
            first = []
    return [*first, *_after(found, stands)]


def _about_correction(talk: Talk, found: Announcement) -> list[tuple[str, Text]]:
    """What can become of a correction that waits."""
    others = announcement.others(talk.scene.db, found, talk.scene.today)
    theirs = found.waits_for != talk.actor.person or not others
    agree = [("duyetdinhchinh", messages.correction_agree())] if theirs else []
    return [*agree, ("bodinhchinh", messages.correction_refuse())]


def _after(found: Announcement, stands: Progress) -> list[tuple[str, Text]]:
    """What can be done about one of which something has left."""
    ways: list[tuple[str, Text]] = []
    cancelled = found.state is State.CANCELLED
    to_call = stands.to_call + stands.places
    if stands.held or ((stands.lost or to_call) and not cancelled):
        missed = stands.held + stands.lost
        label = messages.announce_unreached if missed else messages.announce_calls
        ways.append(("guilai", label(count=missed or to_call)))
    if found.asks_yes and stands.unread:
        ways.append(("chuaxem", messages.announce_unread(count=stands.unread)))
    if not cancelled:
        ways.append(("dinhchinh", messages.announce_correct()))
    return [*ways, ("ketin", messages.announce_words()), _COPY, _LOUD]


_WHO = ("ainhan", messages.announce_who())


_REWORD = ("dinhchinh", messages.announce_reword())


_DROP = ("thoitin", messages.announce_cancel())


_COPY = ("chepthongbao", messages.tally_copy())


_LOUD = ("docloa", messages.announce_loud())


def back_to(found: Announcement) -> Offer:
    """The way to an announcement's own screen."""
    return Offer(f"tinbao {found.id}", messages.announce_open())


# ---- tried out ----------------------------------------------------------------------------------


@conversation("thutin", may=Action.ANNOUNCE, takes=("announcement",), hidden=True)
def try_out(talk: Talk) -> Reply:
    """Its writer sees it as a reader would."""
    found = show_proof(talk, announcement_id(talk))
    return screen(talk, found, messages.announce_tried())


def show_proof(talk: Talk, one: AnnouncementId) -> Announcement:
    """Put the message in line as its writer would get it, and say that it is a proof."""
    found = announcement.seen(talk.scene.db, one, by=talk.actor)
    message = as_a_reader_would(talk, found)
    marked = Lines((messages.announce_proof(), *message.texts))
    message = replace(message, texts=(marked,))
    outbox.add(talk.db, talk.scene.chat, message, talk.scene.machine_now)
    return found


def as_a_reader_would(talk: Talk, found: Announcement) -> Message:
    """The message as its writer would get it; of a correction that waits, the correction."""
    account = talk.account
    reader = Hearer(
        unit=found.top,
        name=account.name,
        person=account.person,
        address=account.address,
        locale=account.locale,
    )
    return broadcast.proof(talk.scene.db, found, reader, talk.scene.today, VOICE)


def as_it_is(db: Connection, one: Hearer, message: Message) -> Message:
    """A proof is looked at, and answered by nobody."""
    del db, one
    return message


VOICE = Voice(
    places=called.places, say=called.said, present=as_it_is, unaddressed=called.unaddressed
)
"""How an announcement is said where nobody is to answer it."""
