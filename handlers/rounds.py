"""Going through families or units by list: registered, proposed, recognised, a page at a time."""

from collections.abc import Mapping, Sequence

from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.ids import number_in
from domain.permissions import Action
from domain.recognition import Candidate, Decision, DecisionId, Round
from domain.texts import Lines, Text, Value, Wording
from domain.units import UnitRef
from handlers.models import (
    called,
    given_unit,
    held_lines,
    home_of,
    noun,
    subject_of,
    top_of,
    year_of,
)
from handlers.recognition import share_lines, stage_lines
from handlers.ticking import UNDO, PageWords, Ticking, numbered_names
from locales import messages
from services import decisions, recognition, standings
from services.recognition import Page, Passed


class PageOf(Ticking):
    """A page of candidates."""

    def __init__(self, unit: UnitRef, year: int, which: Round, page: Page, *, seen: bool) -> None:
        self.unit, self.year, self.which, self.page, self.seen = unit, year, which, page, seen
        self.subject = page.candidates[0].subject

    def words(self) -> PageWords:
        """What it says."""
        about: dict[str, Value] = {
            "year": str(self.year),
            "unit": self.unit.called,
            "left": self.page.left,
            "of": noun(self.subject),
        }
        return PageWords(
            title=Text(f"round-title-{self.which}", about),
            all=Text(f"round-all-{self.which}", {"count": len(self.page.candidates)}),
            some=Text(f"round-except-{self.which}"),
            but=Text(f"round-but-{self.which}"),
        )

    def listed(self) -> Sequence[tuple[int, str]]:
        """The candidates."""
        return [(one.target, called(one)) for one in self.page.candidates]

    def names(self, targets: Sequence[int], scene: Scene) -> Mapping[int, str]:
        """How they are called now."""
        found = recognition.shown_again(
            scene.db, self.unit, self.subject, self.year, targets, by=scene.actor
        )
        return {one.target: called(one) for one in found}


#: Those a list leaves out, told by name.
_MOST_HELD = 10
_ROUND = ("unit", "subject", "year", "seen")


@conversation("dangky", may=Action.ASSESS, takes=_ROUND, hidden=True)
def register(talk: Talk) -> Reply:
    """Families or units register for the year's title, a page at a time."""
    return _go_through(talk, given_unit(talk, Action.ASSESS), subject_of(talk), Round.REGISTER)


@conversation("denghi", may=Action.REVIEW, takes=_ROUND, hidden=True)
def propose(talk: Talk) -> Reply:
    """Families or units are proposed for recognition, a page at a time: all, or all but some."""
    return _go_through(talk, given_unit(talk, Action.REVIEW), subject_of(talk), Round.PROPOSE)


@conversation("congnhan", may=Action.RECOGNISE, takes=("decision", "seen"), hidden=True)
def recognise(talk: Talk) -> Reply:
    """Those proposed are recognised under a decision, a page at a time."""
    top = top_of(talk, Action.RECOGNISE)
    number = number_in(talk.given("decision"))
    if number is None:
        raise Gone
    decision = decisions.find(talk.scene.db, top, DecisionId(number), by=talk.actor)
    return _go_through(talk, top, decision.subject, Round.RECOGNISE, decision)


def _go_through(
    talk: Talk, unit: UnitRef, subject: Subject, which: Round, decision: Decision | None = None
) -> Reply:
    year = decision.year if decision is not None else year_of(talk)
    again = f"{_COMMANDS[which]} {unit.id} {subject} {year}"
    if decision is not None:
        again = f"{_COMMANDS[which]} {decision.id}"
    if talk.given("seen") == UNDO:
        return _undo(talk, unit, subject, year, which, again)
    page = recognition.next_page(talk.scene.db, unit, subject, year, which, by=talk.actor)
    if not page.candidates:
        return _all_seen(talk, unit, subject, year, which, again)
    talk.doing(Text(f"round-doing-{which}"))
    seen = talk.given("seen") is not None
    said = talk.ask("page", PageOf(unit, year, which, page, seen=seen))
    if isinstance(said, str):
        if said == UNDO:
            return _undo(talk, unit, subject, year, which, again)
        return talk.done(then=home_of(unit, subject, year))
    listed = recognition.shown_again(talk.db, unit, subject, year, said.listed, by=talk.actor)
    passed = recognition.settle(
        talk.db,
        unit,
        listed,
        said.but,
        which,
        year=year,
        by=talk.actor,
        decision=decision.id if decision is not None else None,
    )
    return talk.done(_passed(passed, said.listed, which, subject), then=f"{again} 1")


def _undo(  # all that tells a list from another
    talk: Talk, unit: UnitRef, subject: Subject, year: int, which: Round, again: str
) -> Reply:
    """The last page gone through is taken back, and shown again."""
    recognition.take_back(talk.db, unit, subject, which, year=year, by=talk.actor)
    return talk.done(messages.round_undone(), then=again)


_COMMANDS: Mapping[Round, str] = {
    Round.REGISTER: "dangky",
    Round.PROPOSE: "denghi",
    Round.RECOGNISE: "congnhan",
}


def _passed(passed: Passed, listed: Sequence[int], which: Round, subject: Subject) -> Wording:
    told: dict[str, Value] = {"count": passed.yes, "of": noun(subject)}
    if which is Round.RECOGNISE:
        told["unmarked"] = passed.unmarked
    done = Text(f"round-done-{which}", told)
    lines: list[Wording] = []
    if passed.no:
        left_out = {one.target: called(one) for one in passed.no}
        names = numbered_names(listed, left_out, left_out)
        lines.append(Text(f"round-left-out-{which}", {"names": names}))
    lines += _held(passed.held)
    return Lines((done, *lines)) if lines else done


def _held(held: Sequence[Candidate]) -> list[Wording]:
    more = max(0, len(held) - _MOST_HELD)
    return held_lines(messages.round_held(), held[:_MOST_HELD], more=more)


def _all_seen(  # all that tells a list from another
    talk: Talk, unit: UnitRef, subject: Subject, year: int, which: Round, again: str
) -> Reply:
    figures = standings.of(talk.scene.db, unit, subject, year, by=talk.actor)
    bound = standings.bounds(talk.scene.db, unit, year).get(subject)
    lines = [messages.round_all_seen(), *stage_lines(unit, figures, subject, year)[1:]]
    lines += share_lines(figures, subject, bound)[1:]
    behind = {
        Round.PROPOSE: figures.registered - figures.proposed,
        Round.RECOGNISE: figures.waiting,
    }
    if behind.get(which):
        held = recognition.held_back(talk.scene.db, unit, subject, year, which, by=talk.actor)
        lines += _held(held)
    offers = [Offer(home_of(unit, subject, year), messages.models_back())]
    if talk.given("seen") is not None:
        offers.insert(0, Offer(f"{again} {UNDO}", messages.round_undo()))
    return talk.done(Lines(tuple(lines)), offers=[*offers, Offer("menu", messages.all_done())])
