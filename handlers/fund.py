"""Money in: piggy banks, a day's wage, gifts."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import ClassVar

from dialogue.picks import Pick
from dialogue.questions import At, Limit, Money, Name, Offer, OneOf
from dialogue.registry import Conversation, conversation
from dialogue.said import Answer, Typed
from dialogue.scene import Scene
from dialogue.talk import CHANGE, Reply, Talk
from domain.clock import local_day
from domain.errors import Refusal
from domain.folding import folded_words
from domain.fund import IncomeKind, booking_day
from domain.ids import number_in
from domain.members import Giver, Member, MembershipId, PersonUnknown, ensure_name, titled
from domain.money import Dong
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from handlers.households import HouseholdPick, full_name, short_name
from locales import messages
from locales.likeness import is_meant
from locales.names import addressed, capital, read_person, without_honorific
from locales.phrases import is_unnamed
from locales.render import plain
from services import fund
from services.fund import Opened
from storage import members as register
from storage.fund import Appended


@conversation("heodat", alias="piggy", may=Action.RECORD_INCOME)
def open_piggy_bank(talk: Talk) -> Reply:
    """A family's piggy bank is opened: so much kept at home, so much given to the fund."""
    unit = talk.unit
    household = talk.ask("household", HouseholdPick(unit, by_line=talk.has_hint("counted")))
    name = short_name(household)
    talk.doing(messages.doing_piggy(household=name))
    day = talk.day
    counted, given = ask_piggy(talk, name)
    called = _called(talk, unit, day, full_name(household))
    summary = piggy_summary(called, counted, given)
    giver = titled(household.honorific, household.name)
    kind = IncomeKind.PIGGY
    talk.confirm(_warned(talk, unit, summary, day=day, kind=kind, giver=giver, amount=given))
    opened = fund.open_piggy_bank(
        talk.db, household, counted, given, unit=unit, by=talk.actor_on(day)
    )
    return _piggy_done(talk, unit, opened, name, counted, day)


def ask_piggy(talk: Talk, name: str) -> tuple[Dong, Dong]:
    """How much was in it, and how much of that is given."""
    counted = talk.ask("counted", Money(messages.ask_piggy_counted(household=name)))
    limit = Limit(
        most=counted,
        beyond=lambda amount: messages.more_than_counted(counted=counted, given=amount),
        take=Offer(str(counted), messages.give_so_much(amount=counted)),
        change=Offer(f"{CHANGE}counted", messages.piggy_other_count()),
    )
    asked = messages.ask_piggy_given(household=capital(name))
    offers = [(counted, messages.give_all(amount=counted)), (Dong(0), messages.keep_all())]
    given = talk.ask("given", Money(asked, limit=limit, least=0, offers=offers))
    return counted, given


def piggy_summary(called: Wording, counted: Dong, given: Dong) -> Text:
    """What is about to be written down, and what of it stays at home."""
    if given == 0:
        return messages.piggy_summary_kept(called=called, counted=counted)
    if given == counted:
        return messages.piggy_summary_all(called=called, given=given)
    return messages.piggy_summary(
        called=called, counted=counted, kept=Dong(counted - given), given=given
    )


def _piggy_done(
    talk: Talk, unit: UnitRef, opened: Opened, name: str, counted: Dong, day: date
) -> Reply:
    following = Offer("heodat", messages.next_household())
    if opened.line is None:
        mend = _mend(talk, unit, f"sualon {opened.id}")
        at_home = messages.piggy_recorded_kept(household=name, counted=counted)
        return talk.done(at_home, offers=[following, *mend, Offer("menu", messages.all_done())])
    said = _recorded(talk, unit, opened.line, messages.thanks_household(household=name))
    ways = ways_on(talk, unit, opened.line, giver=name, mend=f"sualon {opened.id}")
    return talk.done(said, *late(day, opened.line), offers=[following, *ways])


@conversation("ngayluong", alias="wage", may=Action.RECORD_INCOME)
def record_wage(talk: Talk) -> Reply:
    """Someone gives a day's wage."""
    unit = talk.unit
    giver = talk.ask("person", GiverPick(unit))
    talk.doing(messages.doing_wage(person=giver.called or giver.name))
    day = talk.day
    amount = talk.ask("amount", Money(messages.ask_wage_amount(person=giver.name)))
    called = _called(talk, unit, day, giver.name)
    summary = messages.wage_summary(called=called, amount=amount)
    kind, name = IncomeKind.WAGE, giver.name
    talk.confirm(_warned(talk, unit, summary, day=day, kind=kind, giver=name, amount=amount))
    by = talk.actor_on(day)
    line = fund.record_income(
        talk.db, IncomeKind.WAGE, unit=unit, giver=giver, amount=amount, by=by
    )
    return _income_done(talk, unit, line, giver.called or giver.name, "ngayluong", day)


@conversation("ungho", alias="gift", may=Action.RECORD_INCOME)
def record_gift(talk: Talk) -> Reply:
    """Someone gave to the fund: who, and how much."""
    unit = talk.unit
    donor = talk.ask("donor", _Donor(messages.ask_donor()))
    talk.doing(messages.doing_gift(donor=donor))
    day = talk.day
    amount = talk.ask("amount", Money(messages.ask_gift_amount(donor=capital(donor))))
    called = _called(talk, unit, day, capital(donor))
    summary = messages.gift_summary(called=called, amount=amount)
    kind, name = IncomeKind.GIFT, capital(donor)
    talk.confirm(_warned(talk, unit, summary, day=day, kind=kind, giver=name, amount=amount))
    giver, by = Giver(name=capital(donor)), talk.actor_on(day)
    line = fund.record_income(
        talk.db, IncomeKind.GIFT, unit=unit, giver=giver, amount=amount, by=by
    )
    return _income_done(talk, unit, line, donor, "ungho", day)


class _Donor(Name):
    """Who gives: with the house, which tells two of a name apart; or nobody who would be named."""

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """Honorific, name and address; one word for all who stay unnamed."""
        name = super().read(said, at, scene)
        if isinstance(said, Typed) and is_unnamed(said.text):
            return plain(messages.donor_unnamed(), scene.reader)
        address = read_person(said.text).address if isinstance(said, Typed) else None
        return f"{name}, {address}" if address else name


def _income_done(
    talk: Talk, unit: UnitRef, line: Appended, giver: str, again: str, day: date
) -> Reply:
    said = _recorded(talk, unit, line, messages.thanks_giver(giver=giver))
    return talk.done(
        said,
        *late(day, line),
        offers=[
            Offer(again, messages.next_person()),
            *ways_on(talk, unit, line, giver=giver, mend=f"sualai {line.line}"),
        ],
    )


_INCOME: dict[str, Conversation] = {
    IncomeKind.PIGGY: open_piggy_bank,
    IncomeKind.GIFT: record_gift,
    IncomeKind.WAGE: record_wage,
}


@conversation(
    "thutien",
    alias="income",
    may=Action.RECORD_INCOME,
    leads_to=("heodat", "ungho", "ngayluong"),
)
def take_income(talk: Talk) -> Reply:
    """Money came in: of which kind?"""
    kinds = [Offer(kind, Text(f"income-{kind}")) for kind in _INCOME]
    return _INCOME[talk.ask("income", OneOf(messages.ask_income(), *kinds))](talk)


def book_name(talk: Talk, unit: UnitRef) -> Wording:
    """How a unit's fund is called: one's own chapter needs no name."""
    own = unit in talk.account.powers.tops(Action.SEE_BOOK)
    if own and unit.kind is UnitKind.CHAPTER:
        return messages.book_chapter()
    return Verbatim(unit.called)


def late(day: date, line: Appended) -> list[Text]:
    """Says that a line was booked on another day than its own."""
    if line.booked_on == day:
        return []
    return [messages.booked_late(day=line.booked_on, true=day)]


def _warned(
    talk: Talk,
    unit: UnitRef,
    summary: Text,
    *,
    day: date,
    kind: IncomeKind,
    giver: str,
    amount: Dong,
) -> Wording:
    """The summary, with what one should know first: a closed day, or the same entry made before."""
    closed = fund.closed_through(talk.scene.db, unit)
    booked = booking_day(day, closed)
    lines: list[Wording] = [summary]
    if booked != day:
        lines.append(messages.will_be_booked_late(day=booked, true=day))
    same = fund.same_before(talk.scene.db, unit, kind, giver=giver, amount=amount, on=day)
    if same is not None:
        lines.insert(0, messages.same_before(receipt=same.label))
    return Lines(tuple(lines)) if len(lines) > 1 else summary


def dated(talk: Talk, day: date, called: str) -> Wording:
    """Who gives, and the day where it is not the one the calendar shows now."""
    if day == local_day(talk.scene.now):
        return Verbatim(called)
    return messages.called_on_day(called=Verbatim(called), day=day)


def _called(talk: Talk, unit: UnitRef, day: date, called: str) -> Wording:
    """Who gives and when; and into which fund, where that is not one's own chapter's."""
    said = dated(talk, day, called)
    own = unit in talk.account.powers.tops(Action.RECORD_INCOME)
    if own and unit.kind is UnitKind.CHAPTER:
        return said
    return messages.called_in_book(called=said, book=unit.called)


def _recorded(talk: Talk, unit: UnitRef, line: Appended, thanks: Text) -> Lines:
    """The receipt's number, what the fund holds for those who may see it, and thanks."""
    number = line.receipt.number if line.receipt else 0
    said = [messages.income_recorded(receipt=number), thanks]
    if talk.account.powers.may(Action.SEE_BOOK, unit):
        said.insert(1, messages.fund_has(book=book_name(talk, unit), balance=line.balance))
    return Lines(tuple(said))


def ways_on(talk: Talk, unit: UnitRef, line: Appended, *, giver: str, mend: str) -> list[Offer]:
    """From a line just written to its receipt, and to putting it right."""
    receipt = Offer(f"phieu {line.line}", messages.receipt_for(giver=giver))
    return [receipt, *_mend(talk, unit, mend), Offer("menu", messages.all_done())]


def _mend(talk: Talk, unit: UnitRef, command: str) -> list[Offer]:
    """The way to put it right, for those who may."""
    if not talk.account.powers.may(Action.CORRECT_LINE, unit):
        return []
    return [Offer(command, messages.mend_it())]


class GiverPick(Pick[Giver]):
    """Who gives a day's wage: a member of the unit, or someone known by name only."""

    can_add: ClassVar[bool] = True
    takes_name: ClassVar[bool] = True

    def __init__(self, unit: UnitRef) -> None:
        self.unit = unit
        self.prompt = messages.ask_wage_person()
        self._read = lru_cache(maxsize=1)(read_person)  # searched for and compared: read once

    def find(self, text: str, scene: Scene) -> list[Giver]:
        """Members who have every word of the name."""
        called = self._read(text)
        words = folded_words(f"{called.name} {called.address or ''} {called.phone or ''}")
        if not words:
            return []
        found = register.find_members(scene.db, [self.unit.id], words, limit=30)
        return [_giver(one) for one in found]

    def load(self, kept: str, scene: Scene) -> Giver | None:
        """A member of this unit, while they are one."""
        number = number_in(kept)
        found = register.member(scene.db, MembershipId(number)) if number is not None else None
        if found is None or found.unit != self.unit.id or found.ended_on is not None:
            return None
        return _giver(found)

    def id_of(self, thing: Giver) -> str:
        """The membership's id."""
        return str(thing.membership)

    def label(self, thing: Giver) -> Wording:
        """The full name."""
        return Verbatim(thing.name)

    def unknown(self, text: str) -> Refusal:
        """Nobody fits."""
        return PersonUnknown(typed=text[:40])

    def which(self, found: Sequence[Giver], text: str) -> Text:
        """Several fit."""
        del text
        return messages.pick_person_which(count=len(found))

    def is_meant(self, thing: Giver, text: str) -> bool:
        """By the given name."""
        honorific, name = without_honorific(thing.name)
        return is_meant(self._read(text), honorific, name)

    def is_it(self) -> Text:
        """Is it this person?"""
        return messages.pick_person_is_it()

    def other(self) -> Wording:
        """Someone else."""
        return messages.pick_person_other()

    def not_there(self) -> Wording:
        """Not in the register."""
        return messages.pick_person_not_there()

    def ask_new(self) -> Text:
        """The name."""
        return messages.ask_person_line()

    def make(self, text: str, scene: Scene) -> Giver:
        """Someone known by name only."""
        del scene
        called = self._read(text)
        name = ensure_name(called.name)
        called_by = addressed(called.honorific, name)
        return Giver(name=titled(called.honorific, name), called=called_by)

    def check_new(self, thing: Giver) -> Text:
        """Asks whether the name was understood."""
        return messages.check_person(called=thing.name)

    def keep(self, value: Giver) -> Json:
        """The membership, or the name."""
        if value.membership is not None:
            return str(value.membership)
        return {"name": value.name, "called": value.called}

    def revive(self, kept: Json, scene: Scene) -> Giver:
        """Who was picked or named."""
        match kept:
            case {"name": str(name), "called": str(called)}:
                return Giver(name=name, called=called)
        return super().revive(kept, scene)


def _giver(member: Member) -> Giver:
    return Giver(
        name=titled(member.person.honorific, member.person.name),
        called=addressed(member.person.honorific, member.person.name),
        person=member.person.id,
        membership=member.id,
    )
