"""Learning citizens: what is said of a unit's people, one by one, by the page, by list."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.citizens import (
    FAILED,
    NOT_REGISTERED,
    PASSED,
    REGISTERED,
    WITHOUT_CITIZENS,
    Citizen,
    Elsewhere,
    How,
    Kept,
    NotOfThisUnit,
    Report,
    Round,
    ensure_has_citizens,
    merged,
)
from domain.errors import Gone, NotAllowed
from domain.members import NewMember, PersonId, ensure_name
from domain.permissions import Action
from domain.recognition import PAGE
from domain.texts import Json
from domain.units import UnitRef
from storage import audit, members, units
from storage import citizens as store
from storage.citizens import Telling

# ---- going through a unit's people -------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some people of a round, and how many it still has, these included."""

    citizens: Sequence[Citizen]
    left: int


def next_page(db: Connection, unit: UnitRef, year: int, which: Round, *, by: Actor) -> Page:
    """The next people of a round, twenty at most; children are told one by one.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    found = store.page(db, unit, year, which, by.today, limit=PAGE)
    left = len(found)
    if left == PAGE:
        left = store.left(db, unit, year, which, by.today)
    return Page(citizens=found, left=left)


def shown_again(
    db: Connection, unit: UnitRef, year: int, people: Sequence[PersonId], *, by: Actor
) -> list[Citizen]:
    """People as they were listed, as far as they are still of the unit, in that order.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    found = {one.person: one for one in store.of_unit(db, unit, year, by.today, people)}
    return [found[person] for person in people if person in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What became of a page."""

    yes: int
    no: Sequence[Citizen]


_SAYS: Mapping[Round, tuple[Report, Report]] = {
    Round.REGISTERED: (REGISTERED, NOT_REGISTERED),
    Round.PASSED: (PASSED, FAILED),
}


def settle(
    db: Connection,
    unit: UnitRef,
    listed: Sequence[Citizen],
    but: Collection[PersonId],
    which: Round,
    *,
    year: int,
    by: Actor,
) -> Passed:
    """All of a page but some are registered, or have passed; whoever was told meanwhile stays.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    yes, no = _SAYS[which]
    still = [one for one in listed if _is_open(one, which)]
    said = {one.person: no if one.person in but else yes for one in still}
    _write(db, unit, still, said, _telling(unit, year, How.TOLD, None, by), by)
    left_out = [one for one in still if one.person in but]
    return Passed(yes=len(still) - len(left_out), no=left_out)


def _is_open(one: Citizen, which: Round) -> bool:
    if which is Round.REGISTERED:
        return one.report is None
    return one.report is not None and one.report.registered and one.report.result is None


def take_back(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> int:
    """Undo the last page or list of `by`: what was said before stands again; how many it held.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    people = store.take_back(db, unit.id, year, by.person)
    if people:
        _note(db, "take-back", unit, by, {"year": year, "people": [*people]})
    return len(people)


# ---- one by one, by list -----------------------------------------------------------------------


def of_unit(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> list[Citizen]:
    """Everybody of a unit, by name.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    return store.of_unit(db, unit, year, by.today)


def find(db: Connection, unit: UnitRef, person: PersonId, year: int, *, by: Actor) -> Citizen:
    """Somebody of a unit.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
        Gone: They are not of it, or not any more.
    """
    _ensure_keeps(unit, by)
    found = store.of_unit(db, unit, year, by.today, [person])
    if not found:
        raise Gone
    return found[0]


def history(
    db: Connection, unit: UnitRef, person: PersonId, year: int, *, by: Actor
) -> Sequence[Kept]:
    """All that was said of somebody of a unit for a year, the newest first.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
        Gone: They are not of it.
    """
    find(db, unit, person, year, by=by)
    return store.history(db, person, year)


def tell(
    db: Connection,
    unit: UnitRef,
    said: Mapping[PersonId, Report],
    *,
    year: int,
    how: How,
    by: Actor,
    source: str | None = None,
) -> int:
    """Write down what is said of people of a unit; of how many it changed anything.

    Args:
        db: The open transaction.
        unit: Whose people.
        said: Whom it is about, and what is said.
        year: Of which year.
        how: How it was learned: told, or by a list.
        by: Who writes it down.
        source: Whose list it is.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
        NotOfThisUnit: Somebody has left it meanwhile.
    """
    _ensure_keeps(unit, by)
    people = store.of_unit(db, unit, year, by.today, list(said))
    if len(people) < len(said):
        raise NotOfThisUnit
    return _write(db, unit, people, said, _telling(unit, year, how, source, by), by)


def _write(
    db: Connection,
    unit: UnitRef,
    people: Iterable[Citizen],
    said: Mapping[PersonId, Report],
    by_whom: Telling,
    by: Actor,
) -> int:
    """What is said of each, where it changes anything; the audit says of whom, by ids."""
    after: dict[PersonId, Report] = {}
    for one in people:
        new = merged(one.report, said[one.person], child=one.is_child(by_whom.year))
        if new != one.report:
            after[one.person] = new
    store.tell(db, after, by_whom)
    if after:
        _note(db, "tell", unit, by, {"year": by_whom.year, "who": _who(after)})
    return len(after)


def _who(said: Mapping[PersonId, Report]) -> Json:
    """Who is said to be how far, by id."""
    listed: dict[str, list[Json]] = {}
    for person, one in said.items():
        state = one.result or ("registered" if one.registered else "not-registered")
        listed.setdefault(str(state), []).append(int(person))
    return {**listed}


def _telling(unit: UnitRef, year: int, how: How, source: str | None, by: Actor) -> Telling:
    return Telling(unit=unit.id, year=year, how=how, source=source, person=by.person, now=by.now)


def add(db: Connection, unit: UnitRef, new: Sequence[NewMember], *, by: Actor) -> list[PersonId]:
    """Put people down as being of a unit, though no members of it.

    Raises:
        NotAllowed: `by` does not keep this unit's register.
        NameMissing: No name could be read.
        NameTooLong: A name is longer than names are.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    ensure_has_citizens(unit)
    for one in new:
        ensure_name(one.name)
    made = members.add_people(db, new, now=by.now)
    store.link(db, unit.id, made, by.today)
    if made:
        _note(db, "add", unit, by, {"people": [*made]})
    return made


def elsewhere(
    db: Connection, unit: UnitRef, new: Sequence[NewMember], *, by: Actor
) -> Mapping[int, Elsewhere]:
    """Which of those who are to be put down may be somebody of another unit beside this one.

    The same name, letter by letter, and the same year of birth. Nobody is taken for another by
    this: it is shown, and a person decides.

    Returns:
        By their place among `new`.

    Raises:
        NotAllowed: `by` does not keep this unit's register.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    named = {
        (one.name, one.birth_year): place
        for place, one in reversed(list(enumerate(new)))
        if one.birth_year is not None
    }
    found = store.elsewhere(db, unit, [(name, born) for name, born in named if born], by.today)
    return {named[one.name, one.birth_year]: one for one in reversed(found)}


def bring(db: Connection, unit: UnitRef, people: Sequence[PersonId], *, by: Actor) -> None:
    """Put people of another unit down as being of this one too: above both each counts once.

    Raises:
        NotAllowed: `by` does not keep this unit's register.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    ensure_has_citizens(unit)
    store.link(db, unit.id, people, by.today)
    if people:
        _note(db, "bring", unit, by, {"people": [*map(int, people)]})


def leave(db: Connection, unit: UnitRef, person: PersonId, *, by: Actor) -> None:
    """Somebody who was put down as being of a unit is so no more; what was said of them stays.

    Raises:
        NotAllowed: `by` does not keep this unit's register.
        Gone: They were not put down so.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    if not store.unlink(db, unit.id, person, by.today):
        raise Gone
    _note(db, "leave", unit, by, {"people": [int(person)]})


def is_put_down(db: Connection, unit: UnitRef, person: PersonId, *, by: Actor) -> bool:
    """Whether somebody is of a unit by being put down alone, and may leave it again.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        CountedWhereTheyLive: It is a unit whose people live elsewhere.
    """
    _ensure_keeps(unit, by)
    return store.is_linked(db, unit.id, person, by.today)


# ---- oneself -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Somebody themself: of which unit, and what was said of them for a year."""

    unit: UnitRef
    citizen: Citizen
    history: Sequence[Kept]


def own(db: Connection, year: int, *, by: Actor) -> Own:
    """What was said of `by` for a year.

    Raises:
        NotAllowed: `by` holds nothing by which they may.
    """
    by.powers.ensure_may(Action.OWN_FAMILY)
    unit, _ = _own_unit(db, by)
    found = store.of_unit(db, unit, year, by.today, [by.person])
    history = store.history(db, by.person, year)
    if found:
        return Own(unit=unit, citizen=found[0], history=history)
    person = members.person(db, by.person)
    if person is None:
        raise NotAllowed
    report = store.standing(db, [by.person], year).get(by.person)
    citizen = Citizen(
        person=person.id,
        name=person.name,
        honorific=person.honorific,
        birth_year=person.birth_year,
        report=report,
    )
    return Own(unit=unit, citizen=citizen, history=history)


def tell_own(db: Connection, report: Report, year: int, *, by: Actor) -> None:
    """Write down what `by` says of themself; who is of no unit yet is so of the one they serve.

    Raises:
        NotAllowed: `by` holds nothing by which they may.
    """
    one = own(db, year, by=by)
    unit, is_new = _own_unit(db, by)
    if is_new:
        store.link(db, unit.id, [by.person], by.today)
    telling = _telling(unit, year, How.SELF, None, by)
    _write(db, unit, [one.citizen], {by.person: report}, telling, by)


def _own_unit(db: Connection, by: Actor) -> tuple[UnitRef, bool]:
    """The unit somebody is of, or the one they hold a role on and are not put down at yet."""
    for unit_id in store.units_of(db, by.person, by.today):
        unit = units.find(db, unit_id)
        if unit is not None and not unit.practice and unit.kind not in WITHOUT_CITIZENS:
            return unit, False
    held = [one for one in by.powers.held(Action.OWN_FAMILY) if not one.practice]
    if not held:
        raise NotAllowed
    lived_in = [one for one in held if one.kind not in WITHOUT_CITIZENS]
    return (lived_in[0] if lived_in else _above(db, held[0])), True


def _above(db: Connection, unit: UnitRef) -> UnitRef:
    """The ward of a clan: its head counts there, while nobody says where they live."""
    parent = units.parent_of(db, unit.id)
    found = units.find(db, parent) if parent is not None else None
    return found or unit


# ---- rights and the record ----------------------------------------------------------------------


def _ensure_keeps(unit: UnitRef, by: Actor) -> None:
    by.ensure_may(Action.ASSESS, unit)
    ensure_has_citizens(unit)


def _note(db: Connection, deed: str, unit: UnitRef, by: Actor, after: Json) -> None:
    """Persons by id; what was said of whom stands in its own table."""
    audit.note(db, deed, "citizen", None, by=by.person, unit=unit.id, now=by.now, after=after)
