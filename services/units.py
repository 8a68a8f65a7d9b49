"""Units made, all at once, each with its head's invite."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Refusal
from domain.folding import fold
from domain.ids import number_in
from domain.invites import Invite, first_role
from domain.permissions import Action
from domain.units import WITH_BOOK, NewUnit, TooManyUnits, UnitId, UnitKind, UnitNameTaken, UnitRef
from services import invites, schedule
from services.invites import is_open
from storage import accounts, audit, fund, units

#: A ward has tens of chapters; a list longer than this was pasted by mistake.
MOST_UNITS = 400


@dataclass(eq=False)
class NoUnits(Refusal):
    """Nothing that could be a unit was found."""

    about = "units"
    asks = True


def ensure_free(db: Connection, parent: UnitRef, new: Sequence[NewUnit]) -> None:
    """Refuse a list that cannot be made as it stands.

    Raises:
        NoUnits: It is empty.
        TooManyUnits: It is longer than `MOST_UNITS`.
        UnitNameTaken: A name stands there already, or twice in the list.
    """
    if not new:
        raise NoUnits
    if len(new) > MOST_UNITS:
        raise TooManyUnits(count=len(new), most=MOST_UNITS)
    seen = units.taken_names(db, parent.id, [one.name for one in new])
    for one in new:
        if fold(one.name) in seen:
            raise UnitNameTaken(name=one.name)
        seen.add(fold(one.name))


def without_standing(
    db: Connection, parent: UnitRef, new: Sequence[NewUnit]
) -> tuple[list[NewUnit], list[str]]:
    """The units of a list that are not there yet, and the names of those that are.

    Where all are there already none is left out, for `ensure_free` to say so.
    """
    taken = units.taken_names(db, parent.id, [one.name for one in new[:MOST_UNITS]])
    fresh = [one for one in new if fold(one.name) not in taken]
    if not fresh:
        return list(new), []
    return fresh, [one.name for one in new if fold(one.name) in taken]


def make_units(
    db: Connection, parent: UnitRef, new: Sequence[NewUnit], *, by: Actor
) -> list[UnitRef]:
    """Make units below `parent`, each with its book, its figures and an invite for its head.

    Raises:
        NotAllowed: `by` may not make units there.
        UnitNameTaken: A name stands there already, or twice in the list.
    """
    by.ensure_may(Action.MAKE_UNITS, parent)
    ensure_free(db, parent, new)
    made = [make_unit(db, parent, one, on=by.today) for one in new]
    for unit, one in zip(made, new, strict=True):
        _set_figures(db, unit, one, by)
    asked = [
        invites.Asked(unit=unit, role=first_role(unit.kind), name=one.head, phone=one.phone)
        for unit, one in zip(made, new, strict=True)
    ]
    invites.make(db, asked, by=by)
    audit.note(
        db,
        "make-units",
        "unit",
        parent.id,
        by=by.person,
        unit=parent.id,
        now=by.now,
        after={"units": [unit.id for unit in made]},
    )
    _owe(db, parent, by)
    return made


def _owe(db: Connection, parent: UnitRef, by: Actor) -> None:
    """Units that are new owe what the plans say of their kind."""
    top = units.find(db, UnitId(int(parent.path.partition("/")[0])))
    if top is not None:
        schedule.make_tasks(db, top, by.now)


def make_unit(
    db: Connection, parent: UnitRef | None, new: NewUnit, *, on: date, practice: bool = False
) -> UnitRef:
    """Put one unit into the tree, with a book where its kind keeps one."""
    unit = units.add(db, parent, new, on, practice=practice)
    if unit.kind in WITH_BOOK:
        fund.open_book(db, unit.id)
    return unit


def _set_figures(db: Connection, unit: UnitRef, new: NewUnit, by: Actor) -> None:
    for name in ("households", "population"):
        value = getattr(new, name)
        if value is not None:
            units.set_figure(
                db,
                unit.id,
                name,
                value,
                source="list",
                as_of=by.today,
                now=by.now,
                by=by.person,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A unit, and whether someone looks after it."""

    unit: UnitRef
    invite: Invite | None
    """The newest one of those who are to look after it."""
    is_in: bool


def entries(db: Connection, parent: UnitRef, *, by: Actor) -> list[Entry]:
    """The units below `parent`, each with the newest invite of whoever looks after it.

    Raises:
        NotAllowed: `by` may not invite there.
    """
    by.ensure_may(Action.INVITE, parent)
    newest = {one.unit.id: one for one in invites.newest(db, parent)}
    found = [
        unit
        for unit in units.below(db, [parent], by.today)
        if unit.id != parent.id and unit.kind is not UnitKind.PARTNER
    ]
    inside = {
        (held.unit, role)
        for role in {first_role(unit.kind) for unit in found}
        for held in accounts.holders(db, role, [unit.id for unit in found], by.today)
    }
    return [
        Entry(
            unit=unit,
            invite=newest.get(unit.id),
            is_in=(unit.id, first_role(unit.kind)) in inside,
        )
        for unit in found
    ]


def open_invites(
    db: Connection, parent: UnitRef, chosen: Sequence[Entry], *, by: Actor
) -> list[Invite]:
    """An invite for each of these entries, made anew where none lets anybody in any more.

    Raises:
        NotAllowed: `by` may not invite there.
    """
    stale = [one.invite for one in chosen if one.invite and not is_open(one.invite, by.today)]
    invites.renew(db, stale, by=by)
    never = [one.unit for one in chosen if one.invite is None]
    asked = [invites.Asked(unit=unit, role=first_role(unit.kind)) for unit in never]
    invites.make(db, asked, by=by)
    newest = {one.unit.id: one for one in invites.newest(db, parent)}
    return [newest[one.unit.id] for one in chosen]


def by_id(db: Connection, unit_id: str | None) -> UnitRef | None:
    """The unit of an id as a button carries it; None when there is none."""
    found = number_in(unit_id)
    return units.find(db, UnitId(found)) if found is not None else None


def reach(db: Connection, unit: UnitRef, today: date) -> list[UnitId]:
    """The unit and all below it that count; a practice chapter reaches itself alone."""
    if unit.practice:
        return [unit.id]
    return [one.id for one in units.below(db, [unit], today)]


def of_kind(db: Connection, top: UnitRef, kind: UnitKind, today: date) -> list[UnitRef]:
    """The units of a kind at and below one, in the order they were made."""
    return units.below(db, [top], today, kinds=[kind])
