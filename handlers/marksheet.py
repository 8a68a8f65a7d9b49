"""Marks by Excel: the sheet of a chapter's families is taken down, filled in, sent up."""

from typing import ClassVar

from dialogue.questions import At, FileAsked, Offer, Prompt, Question
from dialogue.registry import conversation
from dialogue.said import Answer, Sent
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.marksheet import Filled, Sheet
from domain.permissions import Action
from domain.texts import Lines, Wording
from domain.units import UnitRef
from handlers.models import given_unit, title, year_of
from locales import messages
from papers import marksheet as paper
from papers import workbook
from papers.marksheet import MarksUnreadable
from services import marksheet

_FORM = "marks-form"


@conversation("chamexcel", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def see_sheet(talk: Talk) -> Reply:
    """How marks are given by Excel, and what of them can be handed in."""
    unit, year = given_unit(talk, Action.ASSESS), year_of(talk)
    sheet = marksheet.sheet(talk.scene.db, unit, year, by=talk.actor)
    where = f"{unit.id} {year}"
    lines: list[Wording] = [
        messages.marks_sheet_screen(model=title(Subject.FAMILY), year=str(year), unit=unit.called),
        messages.marks_how(),
    ]
    ways = [
        Offer(f"taitepcham {where}", messages.marks_take()),
        Offer(f"guitepcham {where}", messages.marks_send()),
        *_ready(talk, sheet),
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, _back(unit, year)])


def _ready(talk: Talk, sheet: Sheet) -> list[Offer]:
    count = len(marksheet.ready(sheet, by=talk.actor))
    if not count:
        return []
    return [Offer(f"nopcacham {sheet.unit.id} {sheet.year}", messages.marks_hand_in(count=count))]


def _back(unit: UnitRef, year: int) -> Offer:
    return Offer(f"danhhieu {unit.id} {year}", messages.models_back())


@conversation("taitepcham", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def take_sheet(talk: Talk) -> Reply:
    """The sheet, to be filled in and sent back."""
    unit, year = given_unit(talk, Action.ASSESS), year_of(talk)
    marksheet.sheet(talk.scene.db, unit, year, by=talk.actor)
    talk.order(_FORM, unit=unit.id, year=year, person=talk.actor.person)
    return talk.done(
        messages.tally_excel_coming(),
        offers=[Offer(f"guitepcham {unit.id} {year}", messages.marks_send()), _back(unit, year)],
    )


class MarksFile(Question[str]):
    """A sheet of marks that comes back; its file is kept, and read with each run."""

    file_kinds: ClassVar[frozenset[str]] = workbook.KINDS

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((messages.ask_marks_file(),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """Where the file stands.

        Raises:
            FileAsked: It is no file.
            MarksUnreadable: It is a file of another kind.
        """
        del at, scene
        if not isinstance(said, Sent):
            raise FileAsked
        if said.path is None:
            raise MarksUnreadable
        return said.path


@conversation("guitepcham", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def send_sheet(talk: Talk) -> Reply:
    """A sheet comes back: what it says is looked over, and kept."""
    unit, year = given_unit(talk, Action.ASSESS), year_of(talk)
    talk.doing(messages.doing_marks(unit=unit.called))
    db, by = talk.scene.db, talk.actor
    path = talk.ask("sheet", MarksFile())
    sheet = marksheet.sheet(db, unit, year, by=by)
    filled = paper.read(
        talk.scene.files / path,
        sheet,
        talk.scene.reader,
        lambda line: marksheet.may_mark(db, line, by=by),
    )
    talk.confirm(_summary(sheet, filled))
    kept = marksheet.fill(talk.db, sheet, filled, by=by)
    now = marksheet.sheet(talk.db, unit, year, by=by)
    return talk.done(
        messages.marks_kept(families=kept.families, marks=kept.marks),
        offers=[*_ready(talk, now), _back(unit, year)],
    )


def _summary(sheet: Sheet, filled: list[Filled]) -> Wording:
    complete = [one for one in filled if one.is_complete(sheet.version)]
    passed = sum(one.verdict(sheet.version).is_passed for one in complete)
    return messages.marks_summary(
        unit=sheet.unit.called,
        year=str(sheet.year),
        families=len(filled),
        marks=sum(len(one.marks) for one in filled),
        complete=len(complete),
        passed=passed,
    )


@conversation("nopcacham", may=Action.ASSESS, takes=("unit", "year"), hidden=True)
def hand_in(talk: Talk) -> Reply:
    """All that one has marked whole is handed in, so many at a time."""
    unit, year = given_unit(talk, Action.ASSESS), year_of(talk)
    sheet = marksheet.sheet(talk.db, unit, year, by=talk.actor)
    count = marksheet.hand_in(talk.db, sheet, by=talk.actor)
    now = marksheet.sheet(talk.db, unit, year, by=talk.actor)
    return talk.done(
        messages.marks_handed_in(count=count), offers=[*_ready(talk, now), _back(unit, year)]
    )
