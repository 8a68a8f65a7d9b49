"""One learning citizen: what is said of somebody, by somebody else or by themself."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialogue.picks import Pick
from dialogue.questions import At, Offer, OneOf, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Typed
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.citizens import (
    FAILED,
    NOT_REGISTERED,
    PASSED,
    REGISTERED,
    Citizen,
    Elsewhere,
    Group,
    How,
    Kept,
    Report,
    Result,
    criteria_of,
    ensure_points,
    scored,
)
from domain.clock import local_day
from domain.errors import Refusal
from domain.folding import folded_words
from domain.members import LONGEST_NAME, NewMember, PersonId, ensure_name, titled
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.citizens import called, citizens_unit, is_the_same, state_of
from handlers.criteria import PointsUnread
from handlers.models import year_of
from locales import marks, messages
from locales.likeness import is_meant
from locales.names import read_person
from services import citizens

_NEW = PersonId(0)
_REGISTERED, _NOT, _PASSED, _FAILED = "registered", "not-registered", "passed", "failed"
_POINTS, _LEFT, _KEEP, _SKIP, _UNKNOWN = "points", "left", "keep", "skip", "unknown"
_SAYS = {_REGISTERED: REGISTERED, _NOT: NOT_REGISTERED, _PASSED: PASSED, _FAILED: FAILED}
_MOST_FOUND = 30
_HUNDRED = Decimal(100)


@dataclass(eq=False)
class CitizenUnknown(Refusal):
    """Nobody of the unit is called as was typed."""

    about = "citizen"
    asks = True
    typed: str


class CitizenPick(Pick[Citizen]):
    """Somebody of a unit; who is not in its register is added by a line."""

    takes_name = True

    def __init__(self, unit: UnitRef, year: int, *, can_add: bool) -> None:
        self.unit, self.year, self.prompt = unit, year, messages.ask_citizen()
        self.can_add = can_add  # type: ignore[misc]  # this question's own

    def find(self, text: str, scene: Scene) -> list[Citizen]:
        """By any words of name and address, those called so first."""
        said = read_person(text)
        wanted = folded_words(f"{said.name} {said.address or ''}")
        people = citizens.of_unit(scene.db, self.unit, self.year, by=scene.actor)
        found = [one for one in people if _has(one, wanted)] if wanted else []
        last = wanted[-1:]
        found.sort(key=lambda one: folded_words(one.name)[-1:] != last)
        same = [one for one in found if said.born is not None and one.birth_year == said.born]
        return (same or found)[:_MOST_FOUND]

    def load(self, kept: str, scene: Scene) -> Citizen | None:
        """Somebody who is still of this unit."""
        if not (kept.isascii() and kept.isdigit()) or len(kept) > 18:
            return None
        person = PersonId(int(kept))
        found = citizens.shown_again(scene.db, self.unit, self.year, [person], by=scene.actor)
        return found[0] if found else None

    def id_of(self, thing: Citizen) -> str:
        """Their id."""
        return str(thing.person)

    def label(self, thing: Citizen) -> Wording:
        """Name, and home or year of birth."""
        return Verbatim(called(dataclasses.replace(thing, honorific=None)))

    def unknown(self, text: str) -> Refusal:
        """Nobody here is called so."""
        return CitizenUnknown(typed=text[:40])

    def which(self, found: Sequence[Citizen], text: str) -> Text:
        """Several fit."""
        del text
        return messages.pick_citizen_which(count=len(found))

    def is_meant(self, thing: Citizen, text: str) -> bool:
        """By their given name."""
        return is_meant(read_person(text), thing.honorific, thing.name)

    def other(self) -> Wording:
        """Someone else."""
        return messages.pick_person_other()

    def not_there(self) -> Wording:
        """They are not in the register."""
        return messages.citizen_not_there()

    def ask_new(self) -> Text:
        """Name and year of birth, in one line."""
        return messages.ask_citizen_line()

    def make(self, text: str, scene: Scene) -> Citizen:
        """Somebody new, from one line."""
        del scene
        said = read_person(text[:LONGEST_NAME])
        return Citizen(
            person=_NEW,
            name=ensure_name(said.name),
            honorific=said.honorific,
            birth_year=said.born,
        )

    def check_new(self, thing: Citizen) -> Text:
        """Asks whether the line was understood."""
        return messages.check_citizen(name=called(thing))

    def tells_enough(self, text: str) -> bool:
        """A whole name that fits nobody is a new person."""
        said = read_person(text)
        return self.can_add and len(said.name.split()) > 1

    def keep(self, value: Citizen) -> Json:
        """Their id, or the particulars of someone new."""
        if value.person != _NEW:
            return str(value.person)
        return {"name": value.name, "honorific": value.honorific, "born": value.birth_year}

    def revive(self, kept: Json, scene: Scene) -> Citizen:
        """Who was picked, or is about to be added."""
        match kept:
            case {"name": str(name), "honorific": honorific, "born": born}:
                return Citizen(
                    person=_NEW,
                    name=name,
                    honorific=str(honorific) if honorific else None,
                    birth_year=born if isinstance(born, int) else None,
                )
        return super().revive(kept, scene)


def _has(one: Citizen, wanted: Sequence[str]) -> bool:
    """Whether someone has every word: of a word at least the beginning, of a number all of it."""
    known = folded_words(f"{one.name} {one.address or ''} {one.birth_year or ''}")
    return all(
        word in known or (not word.isdigit() and any(other.startswith(word) for other in known))
        for word in wanted
    )


# ---- what is said ------------------------------------------------------------------------------


class SaidOf(OneOf):
    """Registered, passed, not passed; points may be typed at once."""

    def __init__(self, prompt: Wording, offers: Sequence[Offer], *, points: bool) -> None:
        super().__init__(prompt, *offers)
        self._points = points

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """A choice, or points as "=85".

        Raises:
            PleaseChoose: It is neither.
            PointsBeyond: More points than there are.
            NotByHalves: They are neither whole nor half.
        """
        if self._points and isinstance(said, Typed):
            try:
                points = marks.read_mark(said.text)
            except marks.NotAMark:
                return super().read(said, at, scene)
            ensure_points(points, _HUNDRED)
            return f"={points}"
        return super().read(said, at, scene)

    def revive(self, kept: Json, scene: Scene) -> str:
        """What was said."""
        if isinstance(kept, str) and kept.startswith("="):
            return kept
        return super().revive(kept, scene)


class TotalPoints(Question[Decimal]):
    """Points of 100, whole or half."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((messages.ask_citizen_points(),))

    def read(self, said: Answer, at: At, scene: Scene) -> Decimal:
        """Points.

        Raises:
            PointsUnread: Nothing like points was typed.
            PointsBeyond: More points than there are.
            NotByHalves: They are neither whole nor half.
        """
        del at, scene
        try:
            points = marks.read_mark(typed(said))
        except marks.NotAMark:
            raise PointsUnread from None
        ensure_points(points, _HUNDRED)
        return points

    def keep(self, value: Decimal) -> Json:
        """As it is written."""
        return str(value)

    def revive(self, kept: Json, scene: Scene) -> Decimal:
        """The points that were said."""
        del scene
        return Decimal(str(kept))


def _choices(one: Citizen, year: int, *, can_leave: bool) -> list[Offer]:
    """What can be said of somebody: at most five."""
    registered = one.report is not None and one.report.registered
    offers = [
        Offer(_NOT, messages.citizen_say_not_registered())
        if registered
        else Offer(_REGISTERED, messages.citizen_say_registered()),
        Offer(_PASSED, messages.citizen_say_passed()),
        Offer(_FAILED, messages.citizen_say_failed()),
    ]
    if not one.is_child(year):
        offers.append(Offer(_POINTS, messages.citizen_say_points()))
    if can_leave:
        return [*offers, Offer(_LEFT, messages.citizen_say_left())]
    return [*offers, Offer(_KEEP, messages.model_keep())]


def _reported(talk: Talk, one: Citizen, year: int, said: str) -> Report:
    """What was said, with the points, the lowest indicator and the form where they are asked."""
    report = _scored(talk, year, said)
    known = one.report is not None and one.report.group is not None
    is_bare = report.result is None and report.points is None
    if is_bare or known or one.is_child(year):
        return report
    offers = [Offer(group, Text(f"group-say-{group}")) for group in Group]
    skip = Offer(_SKIP, messages.skip())
    group = talk.ask("group", OneOf(messages.ask_citizen_group(), *offers, skip))
    return report if group == _SKIP else dataclasses.replace(report, group=Group(group))


def _scored(talk: Talk, year: int, said: str) -> Report:
    if said in _SAYS:
        return _SAYS[said]
    points = Decimal(said[1:]) if said.startswith("=") else talk.ask("points", TotalPoints())
    report = scored(criteria_of(year), points, None)
    if report.result is not None:
        return report
    floor = criteria_of(year).min_criterion_points or Decimal(0)
    said = talk.ask(
        "floor",
        OneOf(
            messages.ask_citizen_floor(floor=marks.written(floor, talk.scene.reader.locale)),
            Offer(_PASSED, messages.citizen_floor_met()),
            Offer(_FAILED, messages.citizen_floor_missed()),
            Offer(_UNKNOWN, messages.citizen_floor_unknown()),
        ),
    )
    return report if said == _UNKNOWN else dataclasses.replace(report, result=Result(said))


# ---- of somebody else --------------------------------------------------------------------------


@conversation("motcongdan", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def tell_one(talk: Talk) -> Reply:
    """What is said of one person of a unit; who is not in its register is put down with it."""
    unit, year = citizens_unit(talk), year_of(talk)
    talk.doing(messages.doing_citizen())
    can_add = talk.account.powers.may(Action.KEEP_REGISTER, unit)
    one = talk.ask("citizen", CitizenPick(unit, year, can_add=can_add))
    new = NewMember(name=one.name, honorific=one.honorific, birth_year=one.birth_year)
    same = _elsewhere(talk, unit, new) if one.person == _NEW else None
    said = talk.ask("said", _asked_of(talk, unit, one, year, can_add=can_add))
    if said == _KEEP:
        return talk.done(then=f"congdan {unit.id} {year}")
    if said == _LEFT:
        return _leave(talk, unit, one, year)
    report = _reported(talk, one, year, said)
    locale, how = talk.scene.reader.locale, messages.citizen_how_told()
    state = state_of(report, locale)
    talk.confirm(messages.citizen_summary(name=called(one), year=str(year), state=state, how=how))
    person = one.person
    if same is not None:
        person = same.person
        citizens.bring(talk.db, unit, [person], by=talk.actor)
    elif person == _NEW:
        (person,) = citizens.add(talk.db, unit, [new], by=talk.actor)
    citizens.tell(talk.db, unit, {person: report}, year=year, how=How.TOLD, by=talk.actor)
    kept = messages.citizen_kept(name=titled(one.honorific, one.name), state=state)
    return talk.done(kept, offers=_next(unit, year))


def _elsewhere(talk: Talk, unit: UnitRef, new: NewMember) -> Elsewhere | None:
    """Who somebody to be put down is already, in another unit; None where nobody is."""
    found = citizens.elsewhere(talk.scene.db, unit, [new], by=talk.actor).get(0)
    return found if found is not None and is_the_same(talk, [found]) else None


def _next(unit: UnitRef, year: int) -> list[Offer]:
    return [
        Offer(f"motcongdan {unit.id} {year}", messages.citizens_next()),
        Offer(f"congdan {unit.id} {year}", messages.citizens_back()),
    ]


def _asked_of(talk: Talk, unit: UnitRef, one: Citizen, year: int, *, can_add: bool) -> SaidOf:
    """What stands of somebody, who said so, and what can be said now."""
    db, lines = talk.scene.db, list[Wording]()
    can_leave = False
    if one.person != _NEW:
        told = citizens.history(db, unit, one.person, year, by=talk.actor)
        lines = _told(told, talk.scene)
        can_leave = can_add and citizens.is_put_down(db, unit, one.person, by=talk.actor)
    stands = messages.citizen_stands(
        name=called(one), year=str(year), state=state_of(one.report, talk.scene.reader.locale)
    )
    return SaidOf(
        Lines((stands, *lines)),
        _choices(one, year, can_leave=can_leave),
        points=not one.is_child(year),
    )


def _told(told: Sequence[Kept], scene: Scene) -> list[Wording]:
    """Who said so last, and what stood before."""
    lines: list[Wording] = [
        messages.citizen_by(how=_how(one), name=one.by_name, day=local_day(one.at))
        for one in told[:1]
    ]
    lines += [
        messages.citizen_before(
            state=state_of(one.report, scene.reader.locale), day=local_day(one.at)
        )
        for one in told[1:2]
    ]
    return lines


def _how(one: Kept) -> Text:
    if one.how is How.SELF:
        return messages.citizen_how_self()
    if one.how is How.LIST:
        return messages.citizen_how_list(source=one.source or "—")
    return messages.citizen_how_told()


def _leave(talk: Talk, unit: UnitRef, one: Citizen, year: int) -> Reply:
    """Somebody put down here is here no more."""
    talk.confirm(
        messages.citizen_left_summary(name=called(one), unit=unit.called),
        yes=messages.citizen_gone_yes(),
    )
    citizens.leave(talk.db, unit, one.person, by=talk.actor)
    said = messages.citizen_left(name=titled(one.honorific, one.name))
    return talk.done(said, offers=_next(unit, year))


# ---- of oneself --------------------------------------------------------------------------------


@conversation("congdantoi", may=Action.OWN_FAMILY, takes=("year",), hidden=True)
def tell_own(talk: Talk) -> Reply:
    """Somebody says themself that they are registered, and with what result."""
    year = year_of(talk)
    own = citizens.own(talk.scene.db, year, by=talk.actor)
    talk.doing(messages.doing_citizen())
    one, locale = own.citizen, talk.scene.reader.locale
    asked = messages.citizen_own(year=str(year), state=state_of(one.report, locale))
    choices = _choices(one, year, can_leave=False)
    points = not one.is_child(year)
    lines = Lines((asked, *_told(own.history, talk.scene)))
    said = talk.ask("said", SaidOf(lines, choices, points=points))
    if said == _KEEP:
        return talk.done(then="menu")
    report = _reported(talk, one, year, said)
    state = state_of(report, locale)
    talk.confirm(
        messages.citizen_summary(
            name=called(one), year=str(year), state=state, how=messages.citizen_how_self()
        )
    )
    citizens.tell_own(talk.db, report, year, by=talk.actor)
    kept = messages.citizen_kept(name=titled(one.honorific, one.name), state=state)
    return talk.done(kept, offers=[Offer("menu", messages.all_done())])
