"""Going through families or units by list: registered, proposed, recognised, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue.questions import At, Offer, PleaseChoose, Prompt, Question, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.members import titled
from domain.permissions import Action
from domain.recognition import Decision, DecisionId, Round
from domain.texts import Json, Lines, Text, Value, Wording
from domain.units import UnitRef
from handlers.models import called, given_unit, home_of, noun, subject_of, top_of, year_of
from handlers.recognition import share_lines, stage_lines
from locales import messages
from locales.ticks import ticked
from services import recognition
from services.recognition import Page, Passed

_LONGEST_ID = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What was said of a page: as it was shown, and who is left out."""

    listed: Sequence[int] = ()
    but: Sequence[int] = ()


_ALL, _BUT, _UNDO, _LATER = "all:", "but:", "undo", "later"


class PageOf(Question[Ticked | str]):
    """A page of candidates: all go on, or all but some; or the page before is undone."""

    goes_back = False

    def __init__(self, unit: UnitRef, year: int, which: Round, page: Page, *, seen: bool) -> None:
        self.unit, self.year, self.which, self.page, self.seen = unit, year, which, page, seen
        self.subject = page.candidates[0].subject

    def show(self, at: At, scene: Scene) -> Prompt:
        """The page, or the question who is left out."""
        del scene
        if at.step == "but":
            return Prompt((Text(f"round-but-{self.which}"),))
        shown = self.page.candidates
        targets = ",".join(str(one.target) for one in shown)
        offers = [
            Offer(_ALL + targets, Text(f"round-all-{self.which}", {"count": len(shown)})),
            Offer(_BUT + targets, Text(f"round-except-{self.which}")),
        ]
        if self.seen:
            offers.append(Offer(_UNDO, messages.round_undo()))
        return Prompt((self._list(),), (*offers, Offer(_LATER, messages.confirm_later())))

    def _list(self) -> Lines:
        title = Text(
            f"round-title-{self.which}",
            {
                "year": str(self.year),
                "unit": self.unit.called,
                "left": self.page.left,
                "of": noun(self.subject),
            },
        )
        listed = (
            messages.round_line(place=place, name=called(one))
            for place, one in enumerate(self.page.candidates, start=1)
        )
        return Lines((title, *listed))

    def read(self, said: Answer, at: At, scene: Scene) -> Ticked | str | At:
        """Who goes on, by what was shown.

        Raises:
            NumbersUnread: What was typed names none of the page.
            TwoOfThatName: It names several.
            PleaseChoose: A choice was asked for.
        """
        listed = at.data.get("targets")
        if isinstance(said, Chose) and said.id in {_UNDO, _LATER}:
            return said.id
        if isinstance(said, Chose) and said.id.startswith(_ALL):
            return Ticked(listed=_targets(said.id))
        if isinstance(said, Chose) and said.id.startswith(_BUT):
            return At("but", {"targets": [*_targets(said.id)]})
        text = typed(said)
        if at.step != "but" or not isinstance(listed, list):
            raise PleaseChoose
        return self._but(text, _ints(listed), scene)

    def _but(self, text: str, targets: Sequence[int], scene: Scene) -> Ticked:
        found = recognition.shown_again(
            scene.db, self.unit, self.subject, self.year, targets, by=scene.actor
        )
        names = {one.target: called(one) for one in found}
        places = ticked(text, [names.get(target, "") for target in targets])
        return Ticked(listed=targets, but=[targets[place] for place in sorted(places)])

    def keep(self, value: Ticked | str) -> Json:
        """What was said, by ids."""
        if isinstance(value, str):
            return value
        return {"listed": [*value.listed], "but": [*value.but]}

    def revive(self, kept: Json, scene: Scene) -> Ticked | str:
        """What was said."""
        del scene
        match kept:
            case {"listed": list(listed), "but": list(but)}:
                return Ticked(listed=_ints(listed), but=_ints(but))
        return str(kept)


def _targets(choice: str) -> Sequence[int]:
    return [int(one) for one in choice.partition(":")[2].split(",")]


def _ints(kept: Sequence[Json]) -> Sequence[int]:
    return [int(str(one)) for one in kept]


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
    number = talk.given("decision") or ""
    if not (number.isascii() and number.isdigit() and len(number) < _LONGEST_ID):
        raise Gone
    decision = recognition.decision(talk.scene.db, top, DecisionId(int(number)), by=talk.actor)
    return _go_through(talk, top, decision.subject, Round.RECOGNISE, decision)


def _go_through(
    talk: Talk, unit: UnitRef, subject: Subject, which: Round, decision: Decision | None = None
) -> Reply:
    year = decision.year if decision is not None else year_of(talk)
    again = f"{_COMMANDS[which]} {unit.id} {subject} {year}"
    if decision is not None:
        again = f"{_COMMANDS[which]} {decision.id}"
    if talk.given("seen") == _UNDO:
        return _undo(talk, unit, subject, year, which, again)
    page = recognition.next_page(talk.scene.db, unit, subject, year, which, by=talk.actor)
    if not page.candidates:
        return _all_seen(talk, unit, subject, year, again)
    talk.doing(Text(f"round-doing-{which}"))
    seen = talk.given("seen") is not None
    said = talk.ask("page", PageOf(unit, year, which, page, seen=seen))
    if isinstance(said, str):
        if said == _UNDO:
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
    return talk.done(_passed(passed, which, subject), then=f"{again} 1")


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


def _passed(passed: Passed, which: Round, subject: Subject) -> Wording:
    told: dict[str, Value] = {"count": passed.yes, "of": noun(subject)}
    if which is Round.RECOGNISE:
        told["unmarked"] = passed.unmarked
    done = Text(f"round-done-{which}", told)
    if not passed.no:
        return done
    names = ", ".join(titled(one.honorific, one.name) for one in passed.no)
    return Lines((done, Text(f"round-left-out-{which}", {"names": names})))


def _all_seen(talk: Talk, unit: UnitRef, subject: Subject, year: int, again: str) -> Reply:
    figures = recognition.standing(talk.scene.db, unit, subject, year, by=talk.actor)
    bound = recognition.bounds(talk.scene.db, unit).get(subject)
    lines = [messages.round_all_seen(), *stage_lines(unit, figures, subject, year)[1:]]
    lines += share_lines(figures, subject, bound)[1:]
    offers = [Offer(home_of(unit, subject, year), messages.models_back())]
    if talk.given("seen") is not None:
        offers.insert(0, Offer(f"{again} {_UNDO}", messages.round_undo()))
    return talk.done(Lines(tuple(lines)), offers=[*offers, Offer("menu", messages.all_done())])
