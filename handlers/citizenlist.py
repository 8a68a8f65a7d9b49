"""Learning citizens by list: pasted, or the form that went down and comes back filled in."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dialogue.questions import At, Offer, OneOf, Prompt, Question, Unfit, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Sent
from dialogue.scene import Scene
from dialogue.talk import LEAD, Reply, Talk
from domain.citizens import (
    Group,
    How,
    ListRowsWrong,
    NobodyListed,
    Report,
    Result,
    Row,
    Wrong,
    criteria_of,
)
from domain.folding import composed
from domain.members import NewMember, PersonId, titled
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Wording
from domain.units import UnitRef
from handlers.citizens import citizens_unit, few_names, is_the_same
from handlers.models import year_of
from locales import marks, messages
from locales.citizenlist import read_list
from locales.render import Reader, plain
from papers import citizensheet, workbook
from papers.unitsheets import FileUnreadable
from services import citizenlist, citizens

_FORM = "citizens-form"
_ADD, _SKIP, _OWN, _LATER = "add", "skip", "own", "later"
_LONGEST_SOURCE = 100
#: Slips told at once.
_MOST_SLIPS = 10


@dataclass(frozen=True, slots=True)
class Listed:
    """Whom a list is about: those of the unit, and those its register does not have."""

    found: Sequence[tuple[PersonId, Report]]
    unknown: Sequence[tuple[NewMember, Report]]
    brought: Sequence[tuple[PersonId, Report]] = ()
    """Those of other units, who are to be of this one too."""

    @property
    def reports(self) -> list[Report]:
        """What is said of all of them."""
        return [report for _, report in (*self.found, *self.unknown, *self.brought)]

    def replaced(self, change: Callable[[Report], Report]) -> "Listed":
        """The same with what is said of each changed."""
        return Listed(
            [(person, change(report)) for person, report in self.found],
            [(one, change(report)) for one, report in self.unknown],
            [(person, change(report)) for person, report in self.brought],
        )


class CitizenList(Question[Listed]):
    """A pasted list, or a filled-in form."""

    file_kinds: ClassVar[frozenset[str]] = workbook.KINDS

    def __init__(self, unit: UnitRef, year: int) -> None:
        self.unit, self.year = unit, year

    def show(self, at: At, scene: Scene) -> Prompt:
        """How people can be listed; the form to take away."""
        del at, scene
        form = f"{LEAD}maucongdan {self.unit.id} {self.year}"
        return Prompt((messages.ask_citizens_list(),), (Offer(form, messages.citizens_template()),))

    def read(self, said: Answer, at: At, scene: Scene) -> Listed:
        """Everybody listed, each found in the unit's register or told to be new.

        Raises:
            FileUnreadable: The file is of another kind, or no workbook.
            FileHasNoRows: There is nothing below its headings.
            ListRowsWrong: Lines need another look; all of them are named.
            ListTooLong: It has more people than a chapter.
            NobodyListed: It says nothing of anybody.
        """
        del at
        rows, wrong = self._rows(said, scene)
        matched, more = citizenlist.match(scene.db, self.unit, rows, self.year, by=scene.actor)
        if wrong or more:
            raise ListRowsWrong(rows=_slips([*wrong, *more], scene.reader))
        if not matched.found and not matched.unknown:
            raise NobodyListed
        return Listed(matched.found, [(_new(row), row.report) for row in matched.unknown])

    def _rows(self, said: Answer, scene: Scene) -> tuple[list[Row], list[Wrong]]:
        if isinstance(said, Sent):
            if said.path is None:
                raise FileUnreadable
            return citizensheet.read(scene.files / said.path, self.year)
        return read_list(typed(said), criteria_of(self.year))

    def keep(self, value: Listed) -> Json:
        """Ids and names, each with what is said."""
        return {
            "found": [[int(person), *_kept(report)] for person, report in value.found],
            "unknown": [
                [one.name, one.honorific, one.birth_year, one.phone, *_kept(report)]
                for one, report in value.unknown
            ],
        }

    def revive(self, kept: Json, scene: Scene) -> Listed:
        """Who was listed."""
        del scene
        match kept:
            case {"found": list(found), "unknown": list(unknown)}:
                return Listed(
                    [(PersonId(int(str(row[0]))), _report(row[1:])) for row in _lists(found)],
                    [(_member(row[:4]), _report(row[4:])) for row in _lists(unknown)],
                )
        raise Unfit


def _new(row: Row) -> NewMember:
    return NewMember(
        name=composed(row.name),
        honorific=row.honorific,
        birth_year=row.birth_year,
        phone=row.phone,
    )


def _slips(wrong: Sequence[Wrong], reader: Reader) -> str:
    """Each line that needs another look, in order, with the reason."""
    told: list[Wording] = [
        Text(f"citizen-row-{one.slip}", {"row": one.number, "name": one.name})
        for one in sorted(wrong, key=lambda one: one.number)[:_MOST_SLIPS]
    ]
    if len(wrong) > _MOST_SLIPS:
        told.append(messages.rows_more(count=len(wrong) - _MOST_SLIPS))
    return "\n".join(plain(one, reader) for one in told)


def _kept(one: Report) -> list[Json]:
    points, lowest = (str(p) if p is not None else None for p in (one.points, one.lowest))
    return [one.registered, one.result, points, lowest, one.group]


def _lists(kept: Sequence[Json]) -> list[list[Json]]:
    return [row for row in kept if isinstance(row, list)]


def _report(kept: Sequence[Json]) -> Report:
    registered, result, points, lowest, group = kept
    return Report(
        registered=bool(registered),
        result=Result(str(result)) if result is not None else None,
        points=Decimal(str(points)) if points is not None else None,
        lowest=Decimal(str(lowest)) if lowest is not None else None,
        group=Group(str(group)) if group is not None else None,
    )


def _member(kept: Sequence[Json]) -> NewMember:
    name, honorific, born, phone = kept
    return NewMember(
        name=str(name),
        honorific=str(honorific) if honorific is not None else None,
        birth_year=born if isinstance(born, int) else None,
        phone=str(phone) if phone is not None else None,
    )


# ---- the list ----------------------------------------------------------------------------------


@conversation("dscongdan", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def tell_list(talk: Talk) -> Reply:
    """A list says who is registered and with what result; whoever is new can be put down."""
    unit, year = citizens_unit(talk), year_of(talk)
    talk.doing(messages.doing_citizen())
    listed = _with_floor(
        talk, year, _known(talk, unit, talk.ask("people", CitizenList(unit, year)))
    )
    if not listed.reports:
        return talk.done(NobodyListed().text(), offers=[_back(unit, year)])
    source = talk.ask(
        "source",
        Words(
            messages.ask_list_source(),
            most=_LONGEST_SOURCE,
            offers=[Offer(_OWN, messages.list_source_own())],
        ),
    )
    if source == _OWN:
        source = plain(messages.list_source_own(), talk.scene.reader)
    talk.confirm(_summary(listed, unit, year, source))
    new = citizens.add(talk.db, unit, [one for one, _ in listed.unknown], by=talk.actor)
    citizens.bring(talk.db, unit, [person for person, _ in listed.brought], by=talk.actor)
    told = dict([*listed.found, *listed.brought]) | {
        person: report for person, (_, report) in zip(new, listed.unknown, strict=True)
    }
    changed = citizens.tell(
        talk.db, unit, told, year=year, how=How.LIST, source=source, by=talk.actor
    )
    return talk.done(
        messages.citizens_list_kept(count=changed, same=len(told) - changed),
        offers=[_back(unit, year), Offer("menu", messages.all_done())],
    )


def _back(unit: UnitRef, year: int) -> Offer:
    return Offer(f"congdan {unit.id} {year}", messages.citizens_back())


def _known(talk: Talk, unit: UnitRef, listed: Listed) -> Listed:
    """The list with those who are to be put down, or without them."""
    if not listed.unknown:
        return listed
    listed_names = [titled(one.honorific, one.name) for one, _ in listed.unknown]
    names = few_names(listed_names, talk.scene.reader)
    count, where = len(listed.unknown), unit.called
    if not talk.account.powers.may(Action.KEEP_REGISTER, unit):
        return dataclasses.replace(listed, unknown=())
    add = Offer(_ADD, messages.strangers_add(count=count))
    skip = Offer(_SKIP, messages.strangers_skip())
    asked = messages.ask_strangers(count=count, names=names, unit=where)
    said = talk.ask("strangers", OneOf(asked, add, *([skip] if listed.found else [])))
    if said == _SKIP:
        return dataclasses.replace(listed, unknown=())
    return _brought(talk, unit, listed)


def _brought(talk: Talk, unit: UnitRef, listed: Listed) -> Listed:
    """Those who are to be put down, parted from those who are of another unit already."""
    new = [one for one, _ in listed.unknown]
    same = citizens.elsewhere(talk.scene.db, unit, new, by=talk.actor)
    if not same or not is_the_same(talk, list(same.values())):
        return listed
    brought = [
        (same[at].person, report) for at, (_, report) in enumerate(listed.unknown) if at in same
    ]
    unknown = [one for at, one in enumerate(listed.unknown) if at not in same]
    return dataclasses.replace(listed, unknown=unknown, brought=brought)


def _with_floor(talk: Talk, year: int, listed: Listed) -> Listed:
    """Those with points enough pass, unless one of their indicators is below the floor."""
    open_ = [one for one in listed.reports if _is_open(one)]
    if not open_:
        return listed
    criteria, locale = criteria_of(year), talk.scene.reader.locale
    said = talk.ask(
        "floor",
        OneOf(
            messages.ask_list_floor(
                count=len(open_),
                least=marks.written(criteria.pass_points or Decimal(0), locale),
                floor=marks.written(criteria.min_criterion_points or Decimal(0), locale),
            ),
            Offer("met", messages.list_floor_met(count=len(open_))),
            Offer(_LATER, messages.list_floor_unknown()),
        ),
    )
    if said == _LATER:
        return listed
    return listed.replaced(_passed)


def _is_open(one: Report) -> bool:
    return one.points is not None and one.result is None


def _passed(one: Report) -> Report:
    return dataclasses.replace(one, result=Result.PASSED) if _is_open(one) else one


def _summary(listed: Listed, unit: UnitRef, year: int, source: str) -> Lines:
    reports = listed.reports
    lines: list[Wording] = [
        messages.citizens_list_summary(
            year=str(year),
            unit=unit.called,
            count=len(reports),
            registered=sum(one.registered for one in reports),
            passed=sum(one.result is Result.PASSED for one in reports),
            failed=sum(one.result is Result.FAILED for one in reports),
        )
    ]
    if listed.unknown:
        lines.append(messages.citizens_list_new(count=len(listed.unknown)))
    lines.append(messages.citizens_list_source(source=source))
    return Lines(tuple(lines))


@conversation("maucongdan", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def take_form(talk: Talk) -> Reply:
    """The form of a unit's people, to be filled in and sent back."""
    unit, year = citizens_unit(talk), year_of(talk)
    talk.order(_FORM, unit=unit.id, year=year, person=talk.actor.person)
    return talk.done(
        messages.tally_excel_coming(),
        offers=[
            Offer(f"dscongdan {unit.id} {year}", messages.citizens_list()),
            _back(unit, year),
        ],
    )
