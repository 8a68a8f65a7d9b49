"""Whom a list of learning citizens means: nobody is taken for another."""

from collections.abc import Sequence

from sqlalchemy import Connection

from domain.actors import Actor
from domain.citizens import (
    MOST_LISTED,
    REGISTERED,
    Citizen,
    ListTooLong,
    Matched,
    Report,
    Row,
    Slip,
    Wrong,
)
from domain.folding import composed, folded_words
from domain.members import PersonId
from domain.units import UnitRef
from services import citizens


def match(
    db: Connection, unit: UnitRef, rows: Sequence[Row], year: int, *, by: Actor
) -> tuple[Matched, list[Wrong]]:
    """Find the people a list names among those of a unit; nobody is taken for another.

    Somebody is meant by their whole name, with or without marks, told from others by the year of
    birth; or by honorific and given name, where only one is called so.

    Raises:
        NotAllowed: `by` does not keep this unit's people.
        ListTooLong: It has more than `MOST_LISTED` rows.
    """
    if len(rows) > MOST_LISTED:
        raise ListTooLong(count=len(rows), most=MOST_LISTED)
    people = _People(citizens.of_unit(db, unit, year, by=by))
    found: dict[PersonId, Report] = {}
    unknown: list[Row] = []
    wrong: list[Wrong] = []
    for row in rows:
        meant = people.meant_by(row)
        if isinstance(meant, Slip):
            wrong.append(Wrong(number=row.number, slip=meant, name=row.name))
        elif meant is None:
            unknown.append(row)
        elif found.setdefault(meant[0].person, meant[1]) != meant[1]:
            wrong.append(Wrong(number=row.number, slip=Slip.TWICE, name=row.name))
    return Matched(found=list(found.items()), unknown=unknown), wrong


class _People:
    """The people of a unit, found by their names."""

    def __init__(self, people: Sequence[Citizen]) -> None:
        self._by_id = {one.person: one for one in people}
        self._by_words: dict[tuple[str, ...], list[Citizen]] = {}
        for one in people:
            self._by_words.setdefault(tuple(folded_words(one.name)), []).append(one)

    def meant_by(self, row: Row) -> tuple[Citizen, Report] | Slip | None:
        """Who is meant and what is said of them; None where nobody here is called so."""
        if row.person is not None:
            one = self._by_id.get(row.person)
            if one is None or folded_words(one.name) != folded_words(row.name):
                return Slip.STRANGER
            return one, row.report
        if row.whole is not None:  # "Tiến Đạt" is a name, unless only "Tiến" is one here
            as_name = self._called(row.whole, row)
            if len(as_name) == 1:
                return as_name[0], REGISTERED
        fitting = self._called(row.name, row)
        if len(fitting) == 1:
            return fitting[0], row.report
        if fitting or self._nearly(row):
            return Slip.SEVERAL
        return None

    def _called(self, name: str, row: Row) -> list[Citizen]:
        """Who bears that name: marks decide where they tell one from another."""
        found = [
            one for one in self._by_words.get(tuple(folded_words(name)), ()) if _fits(one, row)
        ]
        if not found and row.honorific is not None and len(name.split()) == 1:
            found = [
                one
                for one in self._by_id.values()
                if one.honorific == row.honorific
                and folded_words(one.name)[-1:] == folded_words(name)
                and _fits(one, row)
            ]
        same = [one for one in found if composed(one.name).casefold() == name.casefold()]
        return same or found

    def _nearly(self, row: Row) -> bool:
        """Whether somebody here has all these words in their name, and may be meant."""
        wanted = set(folded_words(row.name))
        return any(
            wanted <= set(folded_words(one.name)) and _fits(one, row)
            for one in self._by_id.values()
        )


def _fits(one: Citizen, row: Row) -> bool:
    return None in (one.birth_year, row.birth_year) or one.birth_year == row.birth_year
