"""The cash book: what there is, mistakes mended, days closed, receipts shown and checked."""

import textwrap
from collections.abc import Sequence
from datetime import date

from dialogue.picks import Pick
from dialogue.questions import Money, Name, Offer, OneOf
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.errors import Gone, Refusal
from domain.fund import IncomeKind, LedgerLine, LineId, LineKind, LineUnknown, Reason
from domain.ids import number_in
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Action, Role
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.fund import ask_piggy, book_name, piggy_summary, ways_on
from handlers.households import HouseholdPick, full_name, short_name
from locales import messages
from locales.names import addressed, capital, read_person
from services import corrections, fund, groups, receipts, units
from services.members import household
from storage import piggy

#: Lines shown of a book at once.
SHOWN = 5

_NOTHING = "none"


@conversation("soquy", alias="fund", may=Action.SEE_BOOK, in_groups=True)
def see_book(talk: Talk) -> Reply:
    """What a unit's book holds, and its last lines; in a group the sums of its unit's."""
    if talk.scene.is_group:
        return _in_group(talk)
    unit = talk.unit
    page = fund.book_page(talk.scene.db, unit, by=talk.actor, limit=SHOWN)
    lines = [line_text(line) for line in page.lines] or [messages.fund_empty()]
    texts: list[Wording] = [
        messages.fund_balance(book=book_name(talk, unit), balance=page.balance),
        Lines(tuple(lines)),
    ]
    if page.closed_through is not None:
        texts.append(messages.fund_closed(day=page.closed_through))
    offers = [Offer("menu", messages.all_done())]
    if page.lines and talk.account.powers.may(Action.CORRECT_LINE, unit):
        offers.insert(0, Offer(f"suadong {unit.id}", messages.fund_mend()))
    today = talk.scene.today
    if page.closed_through != today and talk.account.powers.may(Action.CLOSE_DAY, unit):
        offers.insert(-1, Offer(f"chotso {unit.id}", messages.fund_close(day=today)))
    return talk.done(*texts, offers=offers)


def _in_group(talk: Talk) -> Reply:
    """Sums alone: whose group it is may know them, and nobody who gave is named."""
    unit = groups.unit_of(talk.scene.db, talk.scene.chat)
    if unit is None:
        return talk.in_private()
    page = fund.public_page(talk.scene.db, unit, talk.scene.today)
    kinds = page.year.by_kind
    return talk.done(
        Lines(
            (
                messages.fund_balance(book=Verbatim(unit.called), balance=page.balance),
                messages.fund_public_year(total=page.year.total),
                messages.fund_public_kinds(
                    piggy=kinds[IncomeKind.PIGGY],
                    wage=kinds[IncomeKind.WAGE],
                    gift=kinds[IncomeKind.GIFT],
                ),
                messages.fund_public_verify(),
            )
        )
    )


def line_text(line: LedgerLine) -> Text:
    """One line of a book, as its head reads it."""
    if line.facts.kind is LineKind.REVERSAL:
        return messages.fund_line_reversal(
            receipt=str(line.takes_back or "—"),
            day=line.facts.booked_on,
            amount=line.facts.amount,
        )
    make = messages.fund_line
    if line.reversed_by is not None:
        make = messages.fund_line_void
    elif line.facts.entered_as is Role.HELPER:
        make = messages.fund_line_helped
    return make(
        receipt=receipts.number(line),
        day=line.facts.booked_on,
        giver=giver_of(line),
        kind=Text(f"income-{line.facts.income}"),
        amount=line.facts.amount,
    )


def giver_of(line: LedgerLine) -> str:
    """Who gave, as frozen in the line; a dash once the name was erased."""
    return (line.texts or {}).get("giver", "") or "—"


# ---- closing a day -----------------------------------------------------------------------------


@conversation("chotso", may=Action.CLOSE_DAY, takes=("unit",), hidden=True)
def close_day(talk: Talk) -> Reply:
    """The book is closed up to today: what comes late goes to the next day."""
    unit = _unit_given(talk, Action.CLOSE_DAY)
    today = talk.scene.today
    page = fund.book_page(talk.scene.db, unit, by=talk.actor)
    talk.confirm(
        messages.close_summary(day=today, balance=page.balance),
        yes=messages.close_yes(),
        drop=messages.confirm_later(),
    )
    fund.close_day(talk.db, unit, today, by=talk.actor)
    return talk.done(messages.day_closed(day=today), then="menu")


def _unit_given(talk: Talk, action: Action) -> UnitRef:
    """The unit a button carried, on which this person may do this; else the unit is asked for.

    Raises:
        NotAllowed: It is someone else's.
    """
    given = talk.given("unit")
    unit = units.by_id(talk.scene.db, given) if given else None
    if unit is None:
        return talk.unit
    talk.actor.ensure_may(action, unit)
    return unit


# ---- mending -----------------------------------------------------------------------------------


class LinePick(Pick[LedgerLine]):
    """A line of a book: one of the last, or by its receipt's number."""

    def __init__(self, unit: UnitRef) -> None:
        self.unit = unit
        self.prompt = messages.ask_line()

    def first(self, scene: Scene) -> list[LedgerLine]:
        """The last lines that can be mended."""
        return receipts.mendable(scene.db, self.unit, limit=4)

    def find(self, text: str, scene: Scene) -> list[LedgerLine]:
        """The line of a receipt's number, of this year or the latest."""
        digits = text.strip()
        if not digits.isascii() or not digits.isdigit():
            return []
        return receipts.by_number(scene.db, self.unit, int(digits[:9]))

    def load(self, kept: str, scene: Scene) -> LedgerLine | None:
        """A line of this book that was not mended yet."""
        found = receipts.line(scene.db, kept)
        if found is None or found.unit != self.unit.id or found.reversed_by is not None:
            return None
        return found

    def id_of(self, thing: LedgerLine) -> str:
        """Its id."""
        return str(thing.id)

    def label(self, thing: LedgerLine) -> Wording:
        """Number, giver as short as can be, and amount."""
        return messages.line_label(
            receipt=receipts.number(thing),
            giver=textwrap.shorten(_spoken(giver_of(thing)), 12, placeholder="…"),
            amount=thing.facts.amount,
        )

    def unknown(self, text: str) -> Refusal:
        """No such number."""
        return LineUnknown(typed=text[:20])

    def which(self, found: Sequence[LedgerLine], text: str) -> Text:
        """Several years have that number."""
        del found, text
        return messages.ask_line()


@conversation("suadong", may=Action.CORRECT_LINE, takes=("unit",), hidden=True)
def mend_some_line(talk: Talk) -> Reply:
    """A line of the book is wrong: which?"""
    line = talk.ask("line", LinePick(_unit_given(talk, Action.CORRECT_LINE)))
    return _mend_either(talk, line.id)


@conversation("sualai", may=Action.CORRECT_LINE, takes=("line",), hidden=True)
def mend_line(talk: Talk) -> Reply:
    """A gift or wage was written down wrongly; a piggy bank's line is mended with it."""
    return _mend_either(talk, LineId(_number_given(talk, "line")))


@conversation("sualon", may=Action.CORRECT_LINE, takes=("opening",), hidden=True)
def mend_piggy(talk: Talk) -> Reply:
    """A piggy bank was written down wrongly."""
    return _mend_piggy(talk, _number_given(talk, "opening"))


def _mend_either(talk: Talk, line_id: LineId) -> Reply:
    opening = piggy.of_line(talk.scene.db, line_id)
    return _mend_piggy(talk, opening.id) if opening is not None else _mend_line(talk, line_id)


def _number_given(talk: Talk, name: str) -> int:
    found = number_in(talk.given(name))
    if found is None:
        raise Gone
    return found


_REASONS = (Reason.WRONG_AMOUNT, Reason.WRONG_GIVER, Reason.TWICE, Reason.NOT_RECEIVED)


def _ask_reason(talk: Talk, prompt: Text, other_giver: Text) -> Reason | None:
    offers = [
        Offer(one, other_giver if one is Reason.WRONG_GIVER else Text(f"reason-{one}"))
        for one in _REASONS
    ]
    chosen = talk.ask("reason", OneOf(prompt, *offers, Offer(_NOTHING, messages.reason_none())))
    return None if chosen == _NOTHING else Reason(chosen)


def _mend_line(talk: Talk, line_id: LineId) -> Reply:
    line = corrections.line_to_correct(talk.scene.db, line_id, by=talk.actor)
    number, was, giver = receipts.number(line), line.facts.amount, giver_of(line)
    talk.doing(messages.doing_mending(receipt=number))
    asked = messages.ask_reason(receipt=number, giver=giver, amount=was)
    reason = _ask_reason(talk, asked, messages.reason_wrong_giver())
    if reason is None:
        return talk.done(messages.mend_nothing(), then="menu")
    amount: Dong | None = was
    right: Giver | None = None
    if reason is Reason.WRONG_AMOUNT:
        amount = talk.ask("amount", Money(messages.ask_right_amount()))
    elif reason is Reason.WRONG_GIVER:
        right = Giver(name=capital(talk.ask("donor", Name(messages.ask_right_giver()))))
    else:
        amount = None
    talk.confirm(
        _mend_summary(number, right.name if right else giver, was, amount),
        yes=messages.mend_yes(),
    )
    mended = corrections.correct_line(
        talk.db, line.id, reason, amount=amount, giver=right, by=talk.actor
    )
    unit = receipts.unit_of(talk.scene.db, line)
    late, book = _late(line, mended.reversal.booked_on), book_name(talk, unit)
    new = mended.instead
    if new is None or new.receipt is None:
        last = new or mended.reversal
        said = messages.mended_dropped(old=number, balance=last.balance, book=book)
        return talk.done(said, *late, then="menu")
    said = messages.mended(old=number, new=new.receipt.number, balance=new.balance, book=book)
    called = right.called or right.name if right else giver
    ways = ways_on(talk, unit, new, giver=_spoken(called), mend=f"sualai {new.line}")
    return talk.done(said, *late, offers=ways)


def _spoken(giver: str) -> str:
    """How someone is spoken of whose name stands in a line: "ông Minh"."""
    called = read_person(giver)
    return addressed(called.honorific, called.name) if called.honorific else giver


def _late(line: LedgerLine, booked_on: date) -> list[Text]:
    """Says that the day was closed, so that the mending stands on a later one."""
    if booked_on == line.facts.booked_on:
        return []
    return [messages.booked_late(day=booked_on, true=line.facts.booked_on)]


def _mend_summary(number: str, giver: str, was: Dong, amount: Dong | None) -> Text:
    if amount is None:
        return messages.drop_summary(receipt=number, giver=giver, was=was)
    return messages.mend_summary(receipt=number, giver=giver, was=was, amount=amount)


def _mend_piggy(talk: Talk, opening_id: int) -> Reply:
    wrong, unit = corrections.opening_to_correct(talk.scene.db, opening_id, talk.actor)
    family = household(talk.scene.db, wrong.household)
    home = short_name(family)
    talk.doing(messages.doing_mending_piggy())
    asked, line = messages.ask_reason_kept(household=home, counted=wrong.counted), None
    if wrong.line is not None:
        line = corrections.line_to_correct(talk.scene.db, wrong.line, talk.actor)
        asked = messages.ask_reason(
            receipt=receipts.number(line), giver=giver_of(line), amount=line.facts.amount
        )
    reason = _ask_reason(talk, asked, messages.reason_wrong_household())
    if reason is None:
        return talk.done(messages.mend_nothing(), then="menu")
    right, to = None, None
    if reason is Reason.WRONG_AMOUNT:
        right = ask_piggy(talk, home)
    elif reason is Reason.WRONG_GIVER:
        right, to = (wrong.counted, wrong.given), talk.ask("household", HouseholdPick(unit))
    summary = messages.drop_piggy_summary(household=home, counted=wrong.counted)
    if right is not None:
        summary = piggy_summary(Verbatim(full_name(to or family)), *right)
    struck: list[Wording] = []
    if line is not None:
        struck.append(messages.strikes(receipt=receipts.number(line), was=line.facts.amount))
    talk.confirm(Lines((summary, *struck)), yes=messages.mend_yes())
    opened = corrections.correct_opening(
        talk.db, wrong.id, reason, right=right, to=to, by=talk.actor
    )
    instead = opened.line if opened is not None else None
    if line is None and instead is None:
        return talk.done(messages.mended_piggy(), then="menu")
    page = fund.book_page(talk.db, unit, by=talk.actor, limit=1)
    book, late = book_name(talk, unit), _late(line, page.lines[0].facts.booked_on) if line else []
    old = receipts.number(line) if line is not None else ""
    if opened is None or instead is None or instead.receipt is None:
        said = messages.mended_dropped(old=old, balance=page.balance, book=book)
        return talk.done(said, *late, then="menu")
    new = instead.receipt.number
    said = messages.mended_piggy_new(new=new, balance=page.balance, book=book)
    if line is not None:
        said = messages.mended(old=old, new=new, balance=page.balance, book=book)
    giver, mend = short_name(to or family), f"sualon {opened.id}"
    return talk.done(said, *late, offers=ways_on(talk, unit, instead, giver=giver, mend=mend))
