"""Members: registered, found, corrected, moved, ended."""

import dataclasses
from collections.abc import Sequence

from dialogue.picks import Pick, UnitPick
from dialogue.questions import At, Name, Offer, OneOf, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.errors import Gone, Refusal
from domain.folding import fold, folded_words
from domain.ids import number_in
from domain.members import (
    EndReason,
    Household,
    Member,
    MembershipId,
    MemberUnknown,
    NewMember,
    NotABirthYear,
    NotAPhone,
    Person,
    ensure_name,
    titled,
)
from domain.permissions import Action
from domain.texts import Json, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.households import HouseholdPick, short_name
from locales import dates, messages, phones
from locales.names import Called, read_person
from locales.phrases import is_all, is_member_list, is_skip
from locales.render import Reader, plain
from services import members, units
from storage import members as register

_SKIP, _STAY = "skip", "stay"


@conversation("hoivien", alias="member", may=Action.KEEP_REGISTER)
def keep_members(talk: Talk) -> Reply:
    """The members of a unit: add one, or find one."""
    unit = talk.unit
    count = register.count_members(talk.scene.db, unit.id)
    task = talk.ask(
        "task",
        OneOf(
            messages.members_which(unit=unit.called, count=count),
            Offer("add", messages.members_add()),
            Offer("find", messages.members_find()),
        ),
    )
    return _add(talk, unit) if task == "add" else _find(talk, unit)


# ---- adding ------------------------------------------------------------------------------------


def _add(talk: Talk, unit: UnitRef) -> Reply:
    called = talk.ask("name", PersonLine())
    talk.doing(messages.doing_member(name=called.name))
    homes = HomePick(unit)
    lives = homes.at_address(called.address, talk.scene) or talk.ask("home", homes)
    year = str(called.born or "") or talk.ask("birth", BirthYear())
    phone = called.phone or talk.ask("phone", Phone())
    new = NewMember(
        name=called.name,
        honorific=called.honorific,
        birth_year=int(year) if year else None,
        phone=phone or None,
        party_member=_ask_party(talk),
    )
    if not _is_someone_else(talk, unit, new):
        return talk.done(messages.double_kept(), then="menu")
    household = lives if lives.name else None
    address = None
    if household is not None:
        known = messages.member_home(
            household=short_name(household), address=household.address or ""
        )
        address = plain(known, talk.scene.reader).rstrip(", ")
    talk.confirm(
        messages.member_summary(
            name=titled(new.honorific, new.name),
            details=_details(new, address, talk.scene.reader),
            unit=unit.called,
        )
    )
    members.register_member(talk.db, unit, new, household, by=talk.actor)
    count = register.count_members(talk.scene.db, unit.id)
    return talk.done(
        messages.member_registered(name=new.name, unit=unit.name, count=count),
        offers=[
            Offer("themhoivien", messages.member_next()),
            Offer("menu", messages.all_done()),
        ],
    )


@conversation("themhoivien", may=Action.KEEP_REGISTER, hidden=True)
def add_member(talk: Talk) -> Reply:
    """Someone joins: who, where they live, and what is known of them."""
    return _add(talk, talk.unit)


def _ask_party(talk: Talk) -> bool | None:
    chosen = talk.ask(
        "party",
        OneOf(
            messages.ask_party(),
            Offer("no", messages.party_no()),
            Offer("yes", messages.party_yes()),
            Offer(_SKIP, messages.skip()),
        ),
    )
    return None if chosen == _SKIP else chosen == "yes"


def _is_someone_else(talk: Talk, unit: UnitRef, new: NewMember) -> bool:
    """Whether to go on, after likely doubles were shown."""
    doubles = members.likely_doubles(talk.scene.db, unit, new)
    if not doubles:
        return True
    card = "\n".join(_one_line(one, talk.scene.reader) for one in doubles[:3])
    chosen = talk.ask(
        "double",
        OneOf(
            messages.double_found(card=card),
            Offer("same", messages.double_same()),
            Offer("other", messages.double_other()),
        ),
    )
    return chosen == "other"


class HomePick(HouseholdPick):
    """The household of a member; it may stay open, and then has no name."""

    def __init__(self, unit: UnitRef) -> None:
        super().__init__(unit, messages.ask_member_home())

    def at_address(self, address: str | None, scene: Scene) -> Household | None:
        """The only family that lives exactly there."""
        found = self.find(address, scene) if address else []
        there = [one for one in found if fold(one.address or "") == fold(address or "")]
        return there[0] if len(there) == 1 else None

    def _ways_on(self) -> tuple[Offer, ...]:
        return (*super()._ways_on(), Offer(_SKIP, messages.home_skip()))

    def read(self, said: Answer, at: At, scene: Scene) -> Household | At:
        """A family, or nothing yet."""
        if said == Chose(_SKIP):
            return Household(id=None, unit=self.unit.id, name="", complete=False)
        return super().read(said, at, scene)


class PersonLine(Question[Called]):
    """A person in one line: the name, and whatever else was typed with it."""

    takes_name = True

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the name."""
        del at, scene
        return Prompt((messages.ask_member_name(),))

    def read(self, said: Answer, at: At, scene: Scene) -> Called:
        """A name with at least one letter; year, phone and address where they stand by it."""
        del at, scene
        called = read_person(" ".join(typed(said).split()))
        ensure_name(called.name)
        return called

    def keep(self, value: Called) -> Json:
        """All that was read."""
        return dataclasses.asdict(value)

    def revive(self, kept: Json, scene: Scene) -> Called:
        """All that was read."""
        del scene
        return Called(**kept)  # type: ignore[arg-type]  # as `keep` wrote it


class _OrSkip(Question[str]):
    """Something that may stay unknown: then it is kept as an empty word."""

    prompt: Text
    way_out: Text

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, and the way round it."""
        del at, scene
        return Prompt((self.prompt,), (Offer(_SKIP, self.way_out),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """What was understood, or nothing."""
        del at
        if said == Chose(_SKIP) or is_skip(typed(said)):
            return ""
        return self.understand(typed(said), scene)

    def understand(self, text: str, scene: Scene) -> str:
        """What was understood.

        Raises:
            Refusal: It could not be read.
        """
        raise NotImplementedError


class BirthYear(_OrSkip):
    """The year someone was born."""

    def __init__(self) -> None:
        self.prompt, self.way_out = messages.ask_birth_year(), messages.skip()

    def understand(self, text: str, scene: Scene) -> str:
        """Four digits."""
        try:
            return str(dates.read_birth_year(text, scene.today))
        except dates.NotABirthYear:
            raise NotABirthYear from None


class Phone(_OrSkip):
    """A phone number; many have none."""

    def __init__(self) -> None:
        self.prompt, self.way_out = messages.ask_phone(), messages.no_phone()

    def understand(self, text: str, scene: Scene) -> str:
        """Its one form."""
        del scene
        try:
            return phones.read_phone(text)
        except phones.NotAPhone:
            raise NotAPhone from None


def _details(person: NewMember | Person, address: str | None, reader: Reader) -> str:
    """What is known besides the name, in one line."""
    parts: list[str | Wording | None] = [
        messages.member_born(year=str(person.birth_year)) if person.birth_year else None,
        address,
        phones.shown(person.phone) if person.phone else None,
        messages.member_party() if person.party_member else None,
    ]
    said = [p if isinstance(p, str) else plain(p, reader) for p in parts if p]
    return ", ".join(said) or plain(messages.member_no_details(), reader)


def _one_line(member: Member, reader: Reader) -> str:
    return f"{member.person.name}, {_details(member.person, member.address, reader)}"


# ---- finding -----------------------------------------------------------------------------------


class MemberPick(Pick[Member]):
    """A member of a unit, or of the units below it."""

    def __init__(self, unit: UnitRef) -> None:
        self.unit = unit
        self.prompt = messages.ask_member()

    def find(self, text: str, scene: Scene) -> list[Member]:
        """By any words of name, phone and address."""
        words = folded_words(_as_words(text))
        reach = units.reach(scene.db, self.unit, scene.today)
        if is_all(text) or is_member_list(text):
            return register.all_members(scene.db, reach, limit=30)
        return register.find_members(scene.db, reach, words, limit=30) if words else []

    def load(self, kept: str, scene: Scene) -> Member | None:
        """A member there, while they are one."""
        number = number_in(kept)
        found = register.member(scene.db, MembershipId(number)) if number is not None else None
        if found is None or found.ended_on is not None:
            return None
        return found if found.unit in units.reach(scene.db, self.unit, scene.today) else None

    def id_of(self, thing: Member) -> str:
        """The membership's id."""
        return str(thing.id)

    def label(self, thing: Member) -> Wording:
        """Name, and what tells them from others."""
        more = thing.address or (str(thing.person.birth_year) if thing.person.birth_year else "")
        return Verbatim(f"{thing.person.name}, {more}" if more else thing.person.name)

    def unknown(self, text: str) -> Refusal:
        """Nobody fits."""
        return MemberUnknown(typed=text[:40])

    def which(self, found: Sequence[Member], text: str) -> Text:
        """Several fit."""
        del text
        return messages.pick_person_which(count=len(found))

    def other(self) -> Wording:
        """Someone else."""
        return messages.pick_person_other()


def _as_words(text: str) -> str:
    """A phone number is searched in its one form, whatever blanks were typed."""
    try:
        return phones.read_phone(text)
    except phones.NotAPhone:
        called = read_person(text)
        return f"{called.name} {called.address or ''}"


def _find(talk: Talk, unit: UnitRef) -> Reply:
    member = talk.ask("member", MemberPick(unit))
    which = f"{member.unit} {member.id}"
    offers = [
        Offer(f"suahoivien {which}", messages.member_change()),
        Offer(f"thoihoivien {which}", messages.member_end()),
        Offer("menu", messages.all_done()),
    ]
    if talk.account.powers.may(Action.MAKE_UNITS):  # one who keeps more than one register
        move = Offer(f"chuyenhoivien {which}", messages.member_move())
        offers.insert(1, move)
    return talk.done(
        messages.member_card(
            name=titled(member.person.honorific, member.person.name),
            details=_details(member.person, member.address, talk.scene.reader),
            unit=member.unit_name,
            since=member.joined_on,
        ),
        offers=offers,
    )


def _given(talk: Talk) -> tuple[UnitRef, Member]:
    """The unit and member a button carried.

    Raises:
        Gone: They are not there any more.
        NotAllowed: They are not for this person.
    """
    unit = units.by_id(talk.scene.db, talk.given("unit"))
    number = number_in(talk.given("member"))
    if unit is None or number is None:
        raise Gone
    membership = MembershipId(number)
    return unit, members.member(talk.scene.db, membership, by=talk.actor, unit=unit)


# ---- changing ----------------------------------------------------------------------------------

_FIELDS = ("name", "birth", "phone", "party")


@conversation("suahoivien", may=Action.KEEP_REGISTER, takes=("unit", "member"), hidden=True)
def change_member(talk: Talk) -> Reply:
    """One particular of a member is put right."""
    unit, member = _given(talk)
    name = member.person.name
    talk.doing(messages.doing_member_change(name=name))
    offers = [Offer(field, Text(f"field-{field}")) for field in _FIELDS]
    field = talk.ask("field", OneOf(messages.ask_field(name=name), *offers))
    changed = _changed(talk, member.person, field)
    details = _details(changed, member.address, talk.scene.reader)
    talk.confirm(
        messages.change_summary(name=titled(changed.honorific, changed.name), details=details),
        yes=messages.change_yes(),
    )
    members.correct_person(talk.db, unit, member, changed, by=talk.actor)
    return talk.done(messages.member_changed(name=changed.name), then="menu")


def _changed(talk: Talk, person: Person, field: str) -> Person:
    if field == "name":
        called = read_person(talk.ask("name", Name(messages.ask_new_name())))
        honorific = called.honorific or person.honorific
        return dataclasses.replace(person, name=called.name, honorific=honorific)
    if field == "birth":
        year = talk.ask("birth", BirthYear())
        return dataclasses.replace(person, birth_year=int(year) if year else None)
    if field == "phone":
        return dataclasses.replace(person, phone=talk.ask("phone", Phone()) or None)
    return dataclasses.replace(person, party_member=_ask_party(talk))


class _OtherUnit(UnitPick):
    """A chapter among many: typed, as the topmost unit is hardly ever meant."""

    def first(self, scene: Scene) -> list[UnitRef]:
        """Nothing."""
        del scene
        return []


@conversation("chuyenhoivien", may=Action.MAKE_UNITS, takes=("unit", "member"), hidden=True)
def move_member(talk: Talk) -> Reply:
    """A member moves to another chapter of the ward."""
    unit, member = _given(talk)
    name = member.person.name
    tops = talk.account.powers.tops(Action.MAKE_UNITS)
    to = talk.ask("to", _OtherUnit(tops, messages.ask_move_to(name=name)))
    talk.confirm(
        messages.move_summary(name=name, origin=unit.called, to=to.called), yes=messages.move_yes()
    )
    members.move_member(talk.db, member, unit, to, by=talk.actor)
    return talk.done(messages.member_moved(name=name, to=to.called), then="menu")


@conversation("thoihoivien", may=Action.KEEP_REGISTER, takes=("unit", "member"), hidden=True)
def end_membership(talk: Talk) -> Reply:
    """Someone is a member no longer: why?"""
    unit, member = _given(talk)
    name = member.person.name
    offers = [Offer(one, Text(f"end-{one}")) for one in EndReason]
    stay = Offer(_STAY, messages.end_stay())
    chosen = talk.ask("reason", OneOf(messages.ask_end_reason(name=name), *offers, stay))
    if chosen == _STAY:
        return talk.done(messages.end_stayed(name=name), then="menu")
    reason = EndReason(chosen)
    talk.confirm(
        messages.end_summary(name=name, reason=Text(f"end-{reason}")), yes=messages.end_yes()
    )
    members.end_membership(talk.db, unit, member, reason, by=talk.actor)
    return talk.done(messages.member_ended(name=name), then="menu")
