"""What waits for the officers: the queue, one question with its photo, an answer."""

from dataclasses import dataclass

from dialogue.picks import Pick
from dialogue.questions import MOST_CHOICES, Offer, Words
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.enquiries import (
    LONGEST_REPLY,
    LONGEST_TITLE,
    Enquiry,
    Kind,
    ReadyAnswer,
    State,
)
from domain.errors import Gone, Refusal
from domain.folding import folded_words
from domain.ids import number_in
from domain.permissions import Action
from domain.texts import Lines, Verbatim, Wording
from domain.units import UnitRef
from handlers.enquiries import enquiry_id, quoted
from locales import messages
from locales.roles import title
from services import enquiries
from storage import accounts
from storage import enquiries as register

#: Listed at once, so that the ways on stand beside.
PAGE = MOST_CHOICES - 2


@conversation("caucho", takes=("after",), hidden=True)
def see_queue(talk: Talk) -> Reply:
    """What waits for an answer, the oldest first."""
    after = number_in(talk.given("after"), most=_FARTHEST) or 0
    db, by = talk.scene.db, talk.actor
    found = enquiries.waiting(db, by=by, after=after, most=PAGE)
    count = enquiries.count_waiting(db, by=by)
    done = Offer("menu", messages.all_done())
    if not found:
        return talk.done(messages.queue_empty(), offers=[done])
    lines = [_line(number, one) for number, one in enumerate(found, start=after + 1)]
    offers = [
        Offer(f"xemcau {one.id}", messages.queue_open(number=number))
        for number, one in enumerate(found, start=after + 1)
    ]
    if count > after + PAGE:
        offers.append(Offer(f"caucho {after + PAGE}", messages.pick_more()))
    return talk.done(Lines((messages.queue_title(count=count), *lines)), offers=[*offers, done])


#: No queue is longer than this: a place behind it was not offered.
_FARTHEST = 10_000


def _line(number: int, one: Enquiry) -> Wording:
    if one.kind is Kind.ENTRY:
        return messages.queue_entry(number=number, who=called(one), unit=one.unit.name)
    return messages.queue_line(number=number, who=called(one), words=quoted(one.words))


def called(one: Enquiry) -> Wording:
    """Who asks: their name, where they are known."""
    return Verbatim(one.name) if one.name else messages.enquiry_someone()


@conversation("xemcau", takes=("enquiry",), hidden=True)
def see_one(talk: Talk) -> Reply:
    """One question or entry, with what was sent along."""
    one = _given(talk)
    if one.state is not State.WAITING:
        return _settled(talk, one)
    files = enquiries.files(talk.scene.db, one)
    return talk.done(
        *shown(talk.scene, one),
        attachments=files,
        offers=[*_ways(talk, one), Offer("caucho", messages.queue_others())],
    )


def _ways(talk: Talk, one: Enquiry) -> list[Offer]:
    if one.kind is Kind.ENTRY:
        return entry_ways(one)
    ways = [Offer(f"traloi {one.id}", messages.reply_write())]
    if enquiries.ready(talk.scene.db, one.unit, by=talk.actor):
        ways.append(Offer(f"traloisan {one.id}", messages.reply_ready()))
    return ways


def entry_ways(one: Enquiry) -> list[Offer]:
    """What is done about something to be written down."""
    return [
        Offer("thutien", messages.entry_write()),
        Offer(f"ghixong {one.id}", messages.entry_done()),
    ]


def shown(scene: Scene, one: Enquiry) -> list[Wording]:
    """Who asks what, and what was answered before."""
    who = _titled(scene, one)
    if one.kind is Kind.ENTRY:
        asked = messages.entry_asked(who=who, unit=one.unit.name)
        return [asked, Verbatim(one.words)] if one.words else [asked]
    texts: list[Wording] = [messages.enquiry_shown(who=who, at=one.asked_at), Verbatim(one.words)]
    before = register.find(scene.db, one.before) if one.before is not None else None
    if before is not None:
        question, answer = quoted(before.words), quoted(before.answer or "")
        texts.insert(0, messages.enquiry_before(question=question, answer=answer))
    return texts


def _titled(scene: Scene, one: Enquiry) -> Wording:
    """Who asks, and what they are."""
    if one.person is None:
        return called(one)
    held = accounts.powers(scene.db, one.person, scene.today).within(practice=False).holdings
    if not held:
        return called(one)
    role, unit = held[0].role, held[0].unit
    return messages.enquiry_who(name=one.name or "", role=title(role, unit.kind), unit=unit.name)


def _given(talk: Talk) -> Enquiry:
    given = enquiry_id(talk.given("enquiry"))
    if given is None:
        raise Gone
    return enquiries.find(talk.scene.db, given, by=talk.actor)


def _settled(talk: Talk, one: Enquiry) -> Reply:
    """Somebody else was quicker: what they said."""
    ways = [Offer("caucho", messages.queue_others()), Offer("menu", messages.all_done())]
    if one.state is State.WITHDRAWN:
        return talk.done(messages.enquiry_withdrawn(), offers=ways)
    said = messages.enquiry_answered(name=one.answered_by or "")
    if one.answer:
        return talk.done(said, Verbatim(one.answer), offers=ways)
    return talk.done(said, offers=ways)


# ---- answering ---------------------------------------------------------------------------------


@conversation("traloi", may=Action.ANSWER, takes=("enquiry",), hidden=True)
def reply_in_words(talk: Talk) -> Reply:
    """An officer answers in their own words."""
    one = _given(talk)
    if one.state is not State.WAITING:
        return _settled(talk, one)
    talk.doing(messages.doing_reply())
    asked = messages.ask_reply(who=called(one))
    return _reply(talk, one, talk.ask("reply", Words(asked, most=LONGEST_REPLY, keeps_lines=True)))


@conversation("traloisan", may=Action.ANSWER, takes=("enquiry",), hidden=True)
def reply_ready(talk: Talk) -> Reply:
    """An officer answers as somebody did before."""
    one = _given(talk)
    if one.state is not State.WAITING:
        return _settled(talk, one)
    return _reply(talk, one, talk.ask("ready", ReadyPick(one.unit)).answer)


def _reply(talk: Talk, one: Enquiry, words: str) -> Reply:
    talk.confirm(
        Lines((messages.reply_summary(who=called(one)), Verbatim(words))),
        yes=messages.reply_yes(),
        drop=messages.confirm_later(),
    )
    enquiries.answer(talk.db, one.id, words, by=talk.actor)
    tell(
        talk.db,
        one.chat,
        one.account,
        [messages.reply_told(question=quoted(one.words)), Verbatim(words)],
        [
            Offer(f"hoidap {one.id}", messages.question_back()),
            Offer("menu", messages.question_clear()),
        ],
        now=talk.scene.machine_now,
        unique_key=f"enquiry-answer:{one.id}",
    )
    return talk.done(
        messages.reply_sent(who=called(one)),
        offers=[
            Offer(f"giucau {one.id}", messages.reply_keep()),
            Offer("caucho", messages.queue_others()),
            Offer("menu", messages.all_done()),
        ],
    )


@conversation("giucau", may=Action.ANSWER, takes=("enquiry",), hidden=True)
def keep_ready(talk: Talk) -> Reply:
    """An answer is kept under a title, to be given again."""
    one = _given(talk)
    name = talk.ask("title", Words(messages.ask_ready_title(), most=LONGEST_TITLE))
    enquiries.keep_ready(talk.db, one.id, name, by=talk.actor)
    return talk.done(
        messages.ready_kept(title=name),
        offers=[Offer("caucho", messages.queue_others()), Offer("menu", messages.all_done())],
    )


@dataclass(eq=False)
class ReadyUnknown(Refusal):
    """No answer is kept under such a title."""


class ReadyPick(Pick[ReadyAnswer]):
    """One of the answers kept for a unit."""

    def __init__(self, unit: UnitRef) -> None:
        self.unit = unit
        self.prompt = messages.ask_ready()

    def _all(self, scene: Scene) -> list[ReadyAnswer]:
        return enquiries.ready(scene.db, self.unit, by=scene.actor)

    def first(self, scene: Scene) -> list[ReadyAnswer]:
        """The newest; the others are found by typing."""
        return self._all(scene)[:PAGE]

    def find(self, text: str, scene: Scene) -> list[ReadyAnswer]:
        """Those whose title or answer has every word."""
        words = set(folded_words(text))
        if not words:
            return []
        return [
            one
            for one in self._all(scene)
            if words <= set(folded_words(f"{one.title} {one.answer}"))
        ]

    def load(self, kept: str, scene: Scene) -> ReadyAnswer | None:
        """The one of an id, while it is kept."""
        return next((one for one in self._all(scene) if str(one.id) == kept), None)

    def id_of(self, thing: ReadyAnswer) -> str:
        """Its id."""
        return str(thing.id)

    def label(self, thing: ReadyAnswer) -> Wording:
        """Its title."""
        return Verbatim(thing.title)

    def unknown(self, text: str) -> Refusal:
        """Nothing of that title."""
        del text
        return ReadyUnknown()
