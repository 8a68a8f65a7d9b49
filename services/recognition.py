"""Recognition by list: families and units registered, proposed, recognised; how many are."""

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.figures import Figure, Told
from domain.members import HouseholdId, titled
from domain.messages import Attachment
from domain.permissions import Action
from domain.plan import Plan, Target
from domain.recognition import (
    MODEL_OF,
    MODELS,
    PAGE,
    PLACES,
    RULES,
    SETTLED,
    Bound,
    Candidate,
    CandidateId,
    DecidedAbove,
    Decision,
    DecisionId,
    DecisionOfAnotherDay,
    Listed,
    MarksNotPassed,
    NothingProposed,
    NotRecognised,
    RecognisedAlready,
    Round,
    Standing,
    State,
    YearNotBegun,
    ensure_begun,
    ensure_signed_in_time,
    total,
)
from domain.targets import RECOGNISED, Source
from domain.texts import Json
from domain.titles import outlasting
from domain.units import WITH_UNITS_BELOW, UnitId, UnitKind, UnitRef
from services import citizenrates, outcomes, recognised, turns
from services.citizenrates import Rate
from services.recognised import Entered
from services.sums import Sums
from storage import audit, citizens, criteria, files, targets, units
from storage import plan as plans
from storage import recognition as store
from storage.recognition import Change, Count
from storage.targets import Noted

_NEEDS: Mapping[Round, Action] = {
    Round.REGISTER: Action.ASSESS,
    Round.PROPOSE: Action.REVIEW,
    Round.RECOGNISE: Action.RECOGNISE,
}

#: Nothing besides.
_NOTHING: Entered = {}

#: The targets of a plan that ask for a share of learning models.
_TARGETS: Mapping[Subject, str] = {
    Subject.FAMILY: "learning-families",
    Subject.CLAN: "learning-clans",
    Subject.GROUP: "learning-residential-groups",
    Subject.UNIT: "learning-units",
}
#: The figures a unit writes down of how many there are, whether the register has them or not.
_FIGURES: Mapping[Subject, str] = {
    Subject.FAMILY: "households",
    Subject.CLAN: "clans",
    Subject.GROUP: "groups",
    Subject.UNIT: "units",
}


# ---- going through a list ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some candidates of a round, and how many it still has, these included."""

    candidates: Sequence[Candidate]
    left: int


def next_page(
    db: Connection, unit: UnitRef, subject: Subject, year: int, which: Round, *, by: Actor
) -> Page:
    """The next candidates of a round at and below a unit; none when it has gone through all.

    Raises:
        NotAllowed: `by` may not go through that round there.
        YearNotBegun: Of that year one can but register.
    """
    by.ensure_may(_NEEDS[which], unit)
    if which is not Round.REGISTER:
        ensure_begun(year, by.today)
    found = store.page(db, unit, subject, year, which, today=by.today, limit=PAGE)
    left = len(found)
    if left == PAGE:
        left = store.left(db, unit, subject, year, which, by.today)
    return Page(candidates=found, left=left)


def held_back(
    db: Connection, unit: UnitRef, subject: Subject, year: int, which: Round, *, by: Actor
) -> Sequence[Candidate]:
    """Those a round leaves out as nobody has passed their marks; at most a page of them.

    Raises:
        NotAllowed: `by` may not go through that round there.
    """
    by.ensure_may(_NEEDS[which], unit)
    return store.held_back(db, unit, subject, year, which, today=by.today, limit=PAGE)


def shown_again(
    db: Connection, unit: UnitRef, subject: Subject, year: int, targets: Sequence[int], *, by: Actor
) -> list[Candidate]:
    """Candidates as they were listed, as far as they are still there, in that order.

    Raises:
        NotAllowed: `by` may not see them.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    found = {
        one.target: one for one in store.by_targets(db, unit, subject, year, targets, by.today)
    }
    return [found[target] for target in targets if target in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What became of a page."""

    yes: int
    no: Sequence[Candidate]
    unmarked: int
    """Of those who went on, how many have no marks that were passed."""
    held: Sequence[Candidate] = ()
    """Those who were to go on and did not, as nobody has passed their marks."""


def settle(
    db: Connection,
    unit: UnitRef,
    listed: Sequence[Candidate],
    but: Collection[int],
    which: Round,
    *,
    year: int,
    by: Actor,
    decision: DecisionId | None = None,
) -> Passed:
    """All of a page but some go on; those another has dealt with meanwhile stay as they are.

    Args:
        db: The open transaction.
        unit: The unit at or below which they are.
        listed: The page as it was shown.
        but: The targets of those who do not go on.
        which: The round.
        year: The year of the title.
        by: Who goes through the list.
        decision: The paper that recognises, in that round.

    Raises:
        NotAllowed: `by` may not go through that round there.
        YearNotBegun: Of that year one can but register.
        DecidedAbove: A commune or district is dealt with by those above it.
    """
    by.ensure_may(_NEEDS[which], unit)
    if which is not Round.REGISTER:
        ensure_begun(year, by.today)
        _ensure_decides(db, unit, listed, by)
    rule = RULES[which]
    is_open = {*rule.open, None} if rule.new else rule.open
    to_settle = [one for one in listed if one.state in is_open]
    held = [one for one in to_settle if one.marking is not None and one.target not in but]
    changes = [
        (one, rule.no if one.target in but else rule.yes) for one in to_settle if one not in held
    ]
    through = None
    if which is Round.RECOGNISE and listed:
        through = _outlasting(db, unit, listed[0].subject, year)
    store.move(db, changes, _change(year, by, decision, through))
    left_out = [one for one, to in changes if to is rule.no]
    _note(db, which, unit, year, by, _who(changes))
    if decision is not None and len(left_out) < len(changes):
        outcomes.plan_recognised(db, unit, decision, by.now)
    return Passed(
        yes=len(changes) - len(left_out),
        no=left_out,
        unmarked=sum(to is rule.yes and not one.marked for one, to in changes),
        held=held,
    )


def _ensure_decides(db: Connection, unit: UnitRef, listed: Sequence[Candidate], by: Actor) -> None:
    """Refuse where the unit itself is among them; those below it `by` is above."""
    own = next((one for one in listed if one.household is None and one.unit == unit.id), None)
    if own is not None:
        turns.ensure_decides(db, own.subject, unit, by)


def take_back(
    db: Connection, unit: UnitRef, subject: Subject, which: Round, *, year: int, by: Actor
) -> int:
    """Undo the last page `by` went through; how many it held.

    Raises:
        NotAllowed: `by` may not go through that round there.
    """
    by.ensure_may(_NEEDS[which], unit)
    undone = store.take_back(db, unit, subject, which, _change(year, by), by.today)
    _note(db, "take-back", unit, year, by, {"round": which, "count": undone})
    return undone


def change(
    db: Connection, unit: UnitRef, one: Candidate, to: State, *, year: int, by: Actor
) -> None:
    """Bring one candidate to another state.

    Raises:
        NotAllowed: `by` may not do that there.
        RecognisedAlready: A decision has recognised it.
        MarksNotPassed: It was to be put forward, and nobody has passed its marks.
        YearNotBegun: Of that year one can but register.
        DecidedAbove: A commune or district is dealt with by those above it.
    """
    _ensure_changes(db, unit, one, to, year, by)
    store.move(db, [(one, to)], _change(year, by))
    _note(db, "change", unit, year, by, _who([(one, to)]))


def _ensure_changes(  # who brings whom where to which state
    db: Connection, unit: UnitRef, one: Candidate, to: State, year: int, by: Actor
) -> None:
    putting_down = to in {State.REGISTERED, State.UNREGISTERED}
    by.ensure_may(Action.ASSESS if putting_down else Action.REVIEW, unit)
    name = titled(one.honorific, one.name)
    if one.state in SETTLED:
        raise RecognisedAlready(name=name)
    if not putting_down:
        ensure_begun(year, by.today)
        _ensure_decides(db, unit, [one], by)
    if to is State.PROPOSED and one.marking is not None:
        raise MarksNotPassed(name=name, marking=one.marking)


def may_change(
    db: Connection, unit: UnitRef, one: Candidate, to: State, *, year: int, by: Actor
) -> bool:
    """Whether `by` may bring a candidate to another state."""
    try:
        _ensure_changes(db, unit, one, to, year, by)
    except (NotAllowed, RecognisedAlready, MarksNotPassed, YearNotBegun, DecidedAbove):
        return False
    return True


def may_set_aside(db: Connection, unit: UnitRef, one: Candidate, *, year: int, by: Actor) -> bool:
    """Whether `by` may put a candidate forward past marks that nobody has passed."""
    if one.marking is None:
        return False
    unmarked = dataclasses.replace(one, marking=None)
    return may_change(db, unit, unmarked, State.PROPOSED, year=year, by=by)


def may_decide(db: Connection, unit: UnitRef, one: Candidate, *, by: Actor) -> bool:
    """Whether `by` may recognise a candidate: a commune or district is recognised from above."""
    try:
        by.ensure_may(Action.RECOGNISE, unit)
        _ensure_decides(db, unit, [one], by)
    except (NotAllowed, DecidedAbove):
        return False
    return True


def withdraw(
    db: Connection, unit: UnitRef, one: Candidate, reason: str, *, year: int, by: Actor
) -> None:
    """Take a title back; the decision that gave it stays on record, and so does the reason.

    Raises:
        NotAllowed: `by` does not recognise there.
        NotRecognised: There is no title to take back.
        DecidedAbove: A commune's or district's is taken back by those above it.
    """
    by.ensure_may(Action.RECOGNISE, unit)
    _ensure_decides(db, unit, [one], by)
    if one.state is not State.RECOGNISED:
        raise NotRecognised
    change = dataclasses.replace(_change(year, by, one.decision), withdrawn_for=reason)
    store.move(db, [(one, State.WITHDRAWN)], change)
    # The reason may tell of a family's circumstances: it is kept where it can be taken out again.
    after: Json = {"target": one.target, "decision": one.decision, "has_reason": bool(reason)}
    _note(db, "withdraw", unit, year, by, after)


def family(
    db: Connection, unit: UnitRef, household: HouseholdId, year: int, *, by: Actor
) -> Candidate:
    """Where a family stands in a year.

    Raises:
        NotAllowed: `by` may not see this unit's models.
        Gone: The family is not of this unit.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    found = store.by_targets(db, unit, Subject.FAMILY, year, [household], by.today)
    if not found:
        raise Gone
    return found[0]


def model_of(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> Candidate | None:
    """Where a chapter, clan or unit board itself stands in a year; None for a ward.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    subject = MODEL_OF.get(unit.kind)
    if subject is None:
        return None
    found = store.by_targets(db, unit, subject, year, [unit.id], by.today)
    return found[0] if found else None


# ---- decisions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A decision as it is written down."""

    number: str
    day: date
    photo: Attachment | None = None
    mends_day: bool = False
    """Whether it was written down with another day by mistake: this one is right."""


#: Those told by name before a decision is written down, of each kind.
MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Whom a decision would recognise, and what its writer has to know of them."""

    ids: Sequence[CandidateId]
    unmarked: int
    """Of them, how many have no marks that were passed."""
    own: Sequence[int] = ()
    """The targets of those put forward by one of the family itself."""
    past_marks: Sequence[int] = ()
    """Of those put forward without marks although they had been marked."""
    held: Sequence[int] = ()
    """Of those put forward, and left out as nobody has passed their marks."""
    named: Mapping[int, Candidate] = field(default_factory=dict)
    """The first of each of these."""

    def first(self, targets: Sequence[int]) -> Sequence[Candidate]:
        """The first of some of these, as far as they are known by name."""
        return [self.named[one] for one in targets[:MOST_NAMED] if one in self.named]


def waiting(db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor) -> Waiting:
    """Whom one decision would recognise now.

    Raises:
        NotAllowed: `by` may not recognise there.
        YearNotBegun: The year of the title begins later.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    ensure_begun(year, by.today)
    _ensure_decides_below(db, top, subject, by)
    found = store.waiting(db, top, subject, year, by.today)
    going = [one for one in found if not one.is_held]
    own = [one.target for one in going if one.is_own]
    past = [one.target for one in going if one.past_marks]
    held = [one.target for one in found if one.is_held]
    wanted = {*own[:MOST_NAMED], *past[:MOST_NAMED], *held[:MOST_NAMED]}
    named = store.by_targets(db, top, subject, year, sorted(wanted), by.today) if wanted else []
    return Waiting(
        ids=[one.id for one in going],
        unmarked=sum(not one.marked for one in going),
        own=own,
        past_marks=past,
        held=held,
        named={one.target: one for one in named},
    )


def same_paper(
    db: Connection, top: UnitRef, subject: Subject, year: int, number: str, *, by: Actor
) -> Decision | None:
    """The decision of that number, if it was written down before.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return store.same_decision(db, top.id, subject, year, number)


def decide(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    year: int,
    paper: Paper,
    *,
    by: Actor,
    account: AccountId,
    found: Waiting | None = None,
) -> Decision:
    """Write down a decision, once; whom it recognises is gone through after.

    The same number again is the same paper: its list was left in the middle, and goes on.

    Args:
        db: The open transaction.
        top: Whose decision it is.
        subject: What it recognises.
        year: The year of the titles.
        paper: The paper itself.
        by: Who writes it down.
        account: Theirs, under which its photo is kept.
        found: Whom it would recognise, where that is known already.

    Raises:
        NotAllowed: `by` may not recognise there.
        NothingProposed: There is nobody it could recognise.
        YearNotBegun: The year of the title begins later.
        SignedBeforeYear: The paper is older than that year.
        DecisionOfAnotherDay: It was written down with another day, which is not to be mended.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    ensure_begun(year, by.today)
    ensure_signed_in_time(year, paper.day)
    _ensure_decides_below(db, top, subject, by)
    found = found or waiting(db, top, subject, year, by=by)
    if not found.ids:
        raise NothingProposed
    made = store.same_decision(db, top.id, subject, year, paper.number)
    before: Json = None
    if made is None:
        id_ = store.add_decision(db, top.id, subject, paper.number, paper.day, _change(year, by))
        made = Decision(
            id=id_, unit=top.id, subject=subject, year=year, number=paper.number, day=paper.day
        )
    elif made.day != paper.day:
        if not paper.mends_day:
            raise DecisionOfAnotherDay(number=made.number, day=made.day)
        store.set_day(db, made.id, paper.day)
        before = {"day": made.day.isoformat()}
        made = dataclasses.replace(made, day=paper.day)
    photos = [paper.photo] if paper.photo is not None else []
    files.keep(db, "decision", made.id, photos, by=account, now=by.now)
    after: Json = {
        "subject": subject,
        "year": year,
        "number": made.number,
        "day": made.day.isoformat(),
        "photos": len(photos),
        # Put forward by their own family, and past their marks: the writer was told of them.
        "own": [*found.own],
        "past_marks": [*found.past_marks],
    }
    audit.note(
        db,
        "decide",
        "decision",
        made.id,
        by=by.person,
        unit=top.id,
        now=by.now,
        before=before,
        after=after,
    )
    return made


def _ensure_decides_below(db: Connection, top: UnitRef, subject: Subject, by: Actor) -> None:
    if MODEL_OF.get(top.kind) is subject:
        turns.ensure_decides(db, subject, top, by)


def recognise_all(
    db: Connection, top: UnitRef, decision: Decision, found: Waiting, *, by: Actor
) -> int:
    """Recognise those who were found waiting by one decision, as far as they still do; how many.

    Raises:
        NotAllowed: `by` may not recognise there.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    _ensure_decides_below(db, top, decision.subject, by)
    through = _outlasting(db, top, decision.subject, decision.year)
    change = _change(decision.year, by, decision.id, through)
    done = store.recognise_all(db, found.ids, change)
    after: Json = {"decision": decision.id, "count": len(done), "candidates": [*done]}
    _note(db, Round.RECOGNISE, top, decision.year, by, after)
    if done:
        outcomes.plan_recognised(db, top, decision.id, by.now)
    return len(done)


def decision(db: Connection, top: UnitRef, decision_id: DecisionId, *, by: Actor) -> Decision:
    """A decision of a unit.

    Raises:
        NotAllowed: `by` may not recognise there.
        Gone: It has none of that id.
    """
    by.ensure_may(Action.RECOGNISE, top)
    found = store.decision(db, decision_id)
    if found is None or found.unit != top.id:
        raise Gone
    return found


def listed(
    db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor
) -> Sequence[Listed]:
    """All that are put forward or recognised, as a list for signature has them.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return store.listed(db, top, subject, year, by.today)


# ---- how many ----------------------------------------------------------------------------------


def standing(db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor) -> Standing:
    """How many at and below a unit are on their way to a title.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    return _read(db, top, year, by.today, [subject]).of(subject)


def every_standing(
    db: Connection, top: UnitRef, year: int, *, by: Actor
) -> Mapping[Subject, Standing]:
    """How many at and below a unit are on their way to each title.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    found = _read(db, top, year, by.today, MODELS)
    return {subject: found.of(subject) for subject in MODELS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A ward or district at a glance: each model, what is wanted, and its citizens."""

    standings: Mapping[Subject, Standing]
    bounds: Mapping[Subject, Bound]
    citizens: Rate


def overview(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Overview:
    """All models of a unit and below it, its citizens among them, in nine statements.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    asked_by = [held.plan for held in plans.in_force(db, top, year)]
    wants = asked_by[0] if asked_by else None
    target = citizenrates.wanted(wants, year, by.today)
    people = citizens.counts(db, top, year, by.today, told_only=True)
    entered = recognised.of_citizens(people, adults=citizenrates.of_adults(target))
    found = _read(db, top, year, by.today, MODELS, besides=entered)
    sums = Sums(
        top=top,
        below=found.below,
        today=by.today,
        told=found.told,
        noted=found.written,
        entered=entered,
    )
    everybody = recognised.whole(db, top, people, year, by.today)
    return Overview(
        standings={subject: found.of(subject) for subject in MODELS},
        bounds=_bounds(asked_by),
        citizens=citizenrates.of_whole(sums, everybody, target),
    )


def each_chapter(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Sequence[Standing]:
    """How many families of each chapter are on their way, in the order chapters were made.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    return _read(db, top, year, by.today, [Subject.FAMILY]).chapters


def each_clan(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Sequence[Standing]:
    """How many families of each clan are on their way, wherever in the ward they live.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    counts = store.families_by_clan(db, top, year, by.today)
    clans = _standing_units(db, top, UnitKind.CLAN_BOARD, by.today)
    return [_standing(clan, counts.get(clan.id, Count())) for clan in clans]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What stands in the register of a year, what was declared, and how many there are."""

    top: UnitRef
    below: Sequence[UnitRef]
    families: Mapping[UnitId, Count]
    units: Mapping[UnitId, tuple[Subject, Count]]
    told: Told
    written: Mapping[tuple[str, str], Noted]

    def of(self, subject: Subject) -> Standing:
        """Of the topmost unit: there are as many as it wrote down, if that is more."""
        source = recognised.SOURCES.get(subject)
        declared = self.told.total(RECOGNISED[source]) if source is not None else 0
        figure = _FIGURES.get(subject)
        written = _written(self.written, self.top, figure) if figure is not None else 0
        if subject is Subject.FAMILY:
            return total(self.top, self.chapters, at_least=written, declared=declared)
        each = [_standing(self.top, one) for kind, one in self.units.values() if kind is subject]
        return total(self.top, each, at_least=written, declared=declared)

    @property
    def chapters(self) -> list[Standing]:
        """The families of each chapter.

        There are as many as the register has, or as the chapter has written down, if that is
        more: a register that is not yet complete makes no share look better than it is.
        """
        return [
            _standing(
                unit,
                self.families.get(unit.id, Count()),
                at_least=_own(self.written, unit, _FIGURES[Subject.FAMILY]),
                declared=self.told.counts.get((unit.id, Figure.LEARNING_FAMILIES), 0),
            )
            for unit in self.below
            if unit.kind is UnitKind.CHAPTER
        ]


def _read(
    db: Connection,
    top: UnitRef,
    year: int,
    today: date,
    subjects: Collection[Subject],
    *,
    besides: Entered = _NOTHING,
) -> _Found:
    """What these need: five statements at most, however many units and families there are."""
    declares = bool(set(subjects) - set(PLACES))  # nobody declares how many communes there are
    is_whole = top.kind in WITH_UNITS_BELOW and declares
    below = units.below(db, [top], today) if is_whole else [top]
    families: Mapping[UnitId, Count] = {}
    entered: dict[Source, Mapping[UnitId, int]] = {**besides}
    if Subject.FAMILY in subjects:
        families = store.families_by_chapter(db, top, year, today)
        entered |= recognised.of_families(families)
    each: Mapping[UnitId, tuple[Subject, Count]] = {}
    if set(subjects) - {Subject.FAMILY}:
        each = store.units_each(db, top, year, today)
        entered |= recognised.of_units(each)
    alone = below == [top] and set(subjects) == {Subject.FAMILY}
    is_spoken_for = not declares or (alone and bool(entered[Source.FAMILIES]))
    return _Found(
        top=top,
        below=below,
        families=families,
        units=each,
        # What a unit alone declared gives way to its own register: it need not be looked up.
        told=Told() if is_spoken_for else recognised.told(db, top, below, year, today, entered),
        written=targets.noted(db, top, today) if declares else {},
    )


def _own(written: Mapping[tuple[str, str], Noted], unit: UnitRef, figure: str) -> int:
    found = written.get((unit.path, figure))
    return found.value if found is not None else 0


def _written(written: Mapping[tuple[str, str], Noted], top: UnitRef, figure: str) -> int:
    """What a unit wrote down, or the sum of what those below it did, nobody counted twice."""
    values = sorted((path, one.value) for (path, name), one in written.items() if name == figure)
    counted, found = None, 0
    for path, value in values:  # a unit stands right before all that lie below it
        if counted is None or not path.startswith(counted):
            counted, found = path, found + value
    return found if top.kind in WITH_UNITS_BELOW else _own(written, top, figure)


def _standing_units(db: Connection, top: UnitRef, kind: UnitKind, today: date) -> list[UnitRef]:
    if top.kind is kind:
        return [top]
    return units.below(db, [top], today, kinds=[kind])


def _standing(unit: UnitRef, count: Count, *, at_least: int = 0, declared: int = 0) -> Standing:
    return Standing(
        unit=unit,
        out_of=max(count.there, at_least),
        registered=count.registered,
        assessed=count.assessed,
        proposed=count.proposed,
        recognised=count.holding,
        held=count.held,
        waiting_marked=count.waiting_marked,
        declared=declared,
    )


def bounds(db: Connection, unit: UnitRef, year: int) -> Mapping[Subject, Bound]:
    """The shares the plans of a year ask for, of a unit and those above: the nearest stand."""
    return _bounds([held.plan for held in plans.in_force(db, unit, year)])


def _bounds(asked_by: Sequence[Plan]) -> dict[Subject, Bound]:
    """The bounds of these plans, the nearest first."""
    found: dict[Subject, Bound] = {}
    models = {code: subject for subject, code in _TARGETS.items()}
    for plan in asked_by:
        for target in plan.target:
            asked = _bound(target)
            if target.code in models and asked is not None:
                found.setdefault(models[target.code], asked)
    return found


def _bound(target: Target) -> Bound | None:
    if target.more_than is not None:
        return Bound(percent=target.more_than, beyond=True)
    return Bound(percent=target.at_least) if target.at_least is not None else None


# ---- the record --------------------------------------------------------------------------------


def _change(
    year: int, by: Actor, decision: DecisionId | None = None, through: date | None = None
) -> Change:
    return Change(year=year, person=by.person, now=by.now, decision=decision, valid_through=through)


def _outlasting(db: Connection, unit: UnitRef, subject: Subject, year: int) -> date | None:
    """Until when a title without marks holds, if beyond its year: as the set in use says."""
    version = criteria.in_use(db, unit, subject, year)
    return outlasting(year, version.criteria if version is not None else None)


def _who(changes: Sequence[tuple[Candidate, State]]) -> Json:
    """Who was brought to which state, by id."""
    states = {to for _, to in changes}
    return {str(state): [one.target for one, to in changes if to is state] for state in states}


def _note(db: Connection, deed: str, unit: UnitRef, year: int, by: Actor, after: Json) -> None:
    what: Json = {"year": year, "who": after}
    audit.note(db, deed, "candidate", None, by=by.person, unit=unit.id, now=by.now, after=what)
