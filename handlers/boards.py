"""Boards and committees: who sits on a unit's, who no longer, a new one, units without one."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.picks import Pick, UnitPick
from dialogue.questions import (
    MOST_CHOICES,
    At,
    Offer,
    PastDay,
    Prompt,
    Question,
    Words,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.boards import (
    LONGEST_DECISION,
    Body,
    NewSeat,
    Post,
    Seat,
    body_of,
)
from domain.errors import Gone, Refusal
from domain.folding import folded_words
from domain.ids import number_in
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitId, UnitRef
from locales import messages
from locales.phrases import is_no, is_skip
from locales.seats import read_seats
from services import boards
from storage import units

#: Lines of a board, and names of units without one, that are listed at once.
MOST_LINES, MOST_UNITS = 12, 20
_NONE = "none"


@conversation("bankhuyenhoc", alias="board", may=Action.KEEP_BOARD, takes=("unit",))
def see_board(talk: Talk) -> Reply:
    """Who sits on a unit's board; who keeps many sees first how many units have one."""
    tops = talk.account.powers.tops(Action.KEEP_BOARD)
    if talk.given("unit") is not None:
        return _board(talk, _given(talk))
    if len(tops) == 1 and UnitPick.has_choice(tops[0]):
        return _many(talk, tops[0])
    return _board(talk, talk.unit)


def _given(talk: Talk) -> UnitRef:
    """The unit a button carries.

    Raises:
        Gone: It carries none.
        NotAllowed: Its board is kept by others.
    """
    given = number_in(talk.given("unit"))
    unit = units.find(talk.scene.db, UnitId(given)) if given is not None else None
    if unit is None:
        raise Gone
    talk.actor.ensure_may(Action.KEEP_BOARD, unit)
    return unit


def _many(talk: Talk, top: UnitRef) -> Reply:
    found = boards.standing(talk.scene.db, top, by=talk.actor)
    offers = [Offer("banmotnoi", messages.board_of_one())]
    if found.lack:
        offers.insert(0, Offer("noichuaban", messages.boards_lack(count=len(found.lack))))
    offers.append(Offer(f"bankhuyenhoc {top.id}", messages.board_committee()))
    return talk.done(
        messages.boards_stand(have=found.have, all=found.all),
        offers=[*offers, Offer("menu", messages.all_done())],
    )


def _board(talk: Talk, unit: UnitRef) -> Reply:
    seats = boards.seats(talk.scene.db, unit, by=talk.actor)
    ways = [Offer(f"themban {unit.id}", messages.board_add())]
    if seats:
        ways.append(Offer(f"thoiban {unit.id}", messages.board_end()))
        ways.append(Offer(f"banmoi {unit.id}", messages.board_renew()))
    done = Offer("menu", messages.all_done())
    if not seats:
        return talk.done(_none(unit), offers=[*ways, done])
    lines: list[Wording] = [_titled(unit)]
    lines += [
        messages.seat_line(post=post(one.post), name=one.name, day=one.from_on)
        for one in seats[:MOST_LINES]
    ]
    if len(seats) > MOST_LINES:
        lines.append(messages.board_more(count=len(seats) - MOST_LINES))
    return talk.done(Lines(tuple(lines)), offers=[*ways, done])


def _titled(unit: UnitRef) -> Text:
    if body_of(unit) is Body.COMMITTEE:
        return messages.committee_title(unit=unit.called)
    return messages.board_title(unit=unit.called)


def _none(unit: UnitRef) -> Text:
    if body_of(unit) is Body.COMMITTEE:
        return messages.committee_none(unit=unit.called)
    return messages.board_none(unit=unit.called)


def post(one: Post) -> Text:
    """A post by its name."""
    return {
        Post.CHAIR: messages.post_chair(),
        Post.DEPUTY: messages.post_deputy(),
        Post.SECRETARY: messages.post_secretary(),
        Post.MEMBER: messages.post_member(),
    }[one]


@conversation("banmotnoi", may=Action.KEEP_BOARD, hidden=True)
def see_one(talk: Talk) -> Reply:
    """The board of a unit that is picked."""
    return talk.done(then=f"bankhuyenhoc {talk.unit.id}")


@conversation("noichuaban", may=Action.KEEP_BOARD, takes=("after",), hidden=True)
def see_lacking(talk: Talk) -> Reply:
    """Units on whose board nobody sits."""
    (top, *_) = talk.account.powers.tops(Action.KEEP_BOARD)
    lack = boards.standing(talk.scene.db, top, by=talk.actor).lack
    after = number_in(talk.given("after"), most=len(lack) - 1) or 0
    shown = ", ".join(unit.name for unit in lack[after : after + MOST_UNITS])
    done = [Offer("banmotnoi", messages.board_of_one()), Offer("menu", messages.all_done())]
    if not lack:
        return talk.done(messages.boards_lack_none(), offers=done)
    if len(lack) > after + MOST_UNITS:
        done.insert(0, Offer(f"noichuaban {after + MOST_UNITS}", messages.pick_more()))
    return talk.done(
        Lines((messages.boards_lack_title(count=len(lack)), Verbatim(shown))), offers=done
    )


# ---- changing ----------------------------------------------------------------------------------


@conversation("themban", may=Action.KEEP_BOARD, takes=("unit",), hidden=True)
def add(talk: Talk) -> Reply:
    """People who sit on a board from a day on."""
    return _seat(talk, _given(talk), renews=False)


@conversation("banmoi", may=Action.KEEP_BOARD, takes=("unit",), hidden=True)
def renew(talk: Talk) -> Reply:
    """A new board in place of the one before."""
    return _seat(talk, _given(talk), renews=True)


def _seat(talk: Talk, unit: UnitRef, *, renews: bool) -> Reply:
    new = talk.ask("seats", Seats(unit, renews=renews))
    talk.doing(messages.doing_board(unit=unit.called))
    none = Offer(_NONE, messages.decision_none())
    decision = talk.ask("decision", Decision(none))
    since = talk.ask("since", Since(messages.ask_seat_since()))
    lines: list[Wording] = [_titled(unit)]
    lines += [messages.seat_new(post=post(one.post), name=one.name) for one in new[:MOST_LINES]]
    if len(new) > MOST_LINES:
        lines.append(messages.board_more(count=len(new) - MOST_LINES))
    lines.append(messages.seats_since(day=since))
    if renews:
        lines.append(messages.board_before_ends())
    talk.confirm(Lines(tuple(lines)), yes=messages.board_yes(), drop=messages.confirm_drop())
    put = boards.renew if renews else boards.add
    on_paper = decision or None
    put(talk.db, unit, new, on=since, decision=on_paper, by=talk.actor)
    return talk.done(messages.board_recorded(), then=f"bankhuyenhoc {unit.id}")


@conversation("thoiban", may=Action.KEEP_BOARD, takes=("unit",), hidden=True)
def end(talk: Talk) -> Reply:
    """Somebody sits on a board no longer."""
    unit = _given(talk)
    one = talk.ask("seat", SeatPick(unit))
    since = talk.ask("since", Since(messages.ask_seat_end(name=one.name)))
    summary = messages.seat_end_summary(
        post=post(one.post), name=one.name, unit=unit.called, day=since
    )
    talk.confirm(summary, yes=messages.board_yes(), drop=messages.confirm_drop())
    boards.end(talk.db, unit, one.id, on=since, by=talk.actor)
    return talk.done(messages.board_recorded(), then=f"bankhuyenhoc {unit.id}")


class Since(PastDay):
    """The day from which somebody sits there, or no longer does."""

    def __init__(self, prompt: Text) -> None:
        self.prompt = prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; today is a tap."""
        asked = super().show(at, scene)
        return Prompt((self.prompt,), asked.offers)


class Decision(Words):
    """The number of the paper it rests on; "" where there is none."""

    def __init__(self, none: Offer) -> None:
        super().__init__(messages.ask_decision(), most=LONGEST_DECISION, offers=[none])

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The number, as it was typed."""
        words = super().read(said, at, scene)
        return "" if words == _NONE or is_skip(words) or is_no(words) else words


class Seats(Question[Sequence[NewSeat]]):
    """Who is to sit there, one a line."""

    def __init__(self, unit: UnitRef, *, renews: bool) -> None:
        self.unit, self.renews = unit, renews

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for them, with an example."""
        del at, scene
        return Prompt((messages.ask_seats_new() if self.renews else messages.ask_seats(),))

    def read(self, said: Answer, at: At, scene: Scene) -> Sequence[NewSeat]:
        """Those who can sit there.

        Raises:
            SeatsUnread, TooManySeats, SeatHeld, ChairTaken: They cannot.
        """
        del at
        new = read_seats(typed(said))
        boards.ensure_can_sit(scene.db, self.unit, new, renews=self.renews, by=scene.actor)
        return new

    def keep(self, value: Sequence[NewSeat]) -> Json:
        """Posts and names."""
        return [[one.post.value, one.name] for one in value]

    def revive(self, kept: Json, scene: Scene) -> Sequence[NewSeat]:
        """As they were told."""
        del scene
        listed = kept if isinstance(kept, list) else []
        return [
            NewSeat(Post(str(one[0])), str(one[1]))
            for one in listed
            if isinstance(one, list) and len(one) == _PAIR
        ]


_PAIR = 2


@dataclass(eq=False)
class SeatUnknown(Refusal):
    """Nobody of that name sits there."""

    about = "seat"
    asks = True
    typed: str


class SeatPick(Pick[Seat]):
    """Somebody who sits on a unit's board."""

    def __init__(self, unit: UnitRef) -> None:
        self.unit = unit
        self.prompt = messages.ask_seat()

    def _all(self, scene: Scene) -> list[Seat]:
        return boards.seats(scene.db, self.unit, by=scene.actor)

    def first(self, scene: Scene) -> list[Seat]:
        """The first of them; the others are found by typing."""
        return self._all(scene)[: MOST_CHOICES - 1]

    def find(self, text: str, scene: Scene) -> list[Seat]:
        """Those whose name has every word."""
        words = set(folded_words(text))
        if not words:
            return []
        return [one for one in self._all(scene) if words <= set(folded_words(one.name))]

    def load(self, kept: str, scene: Scene) -> Seat | None:
        """The one of an id, while they sit there."""
        return next((one for one in self._all(scene) if str(one.id) == kept), None)

    def id_of(self, thing: Seat) -> str:
        """The seat's id."""
        return str(thing.id)

    def label(self, thing: Seat) -> Wording:
        """The name."""
        return Verbatim(thing.name)

    def unknown(self, text: str) -> Refusal:
        """Nobody."""
        return SeatUnknown(typed=text[:40])
