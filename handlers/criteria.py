"""Criteria sets: taken as they came, or completed from the association's own paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dialogue.files import Files, only
from dialogue.questions import At, FileAsked, Offer, Prompt, Question, Unfit, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Sent
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import (
    CriteriaSet,
    Criterion,
    Origin,
    Row,
    Subject,
    Version,
    VersionId,
    VersionState,
    ensure_points,
)
from domain.errors import Gone, Refusal
from domain.ids import number_in
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.models import noun, subject_of, top_of, year_of
from locales import dates, marks, messages
from papers import criteriasheet, workbook
from papers.criteriasheet import Filled
from papers.unitsheets import FileUnreadable
from services import criteria
from services.criteria import Sets

LONGEST_LABEL, LONGEST_PAPER = 200, 60
_FORM = "criteria-form"
#: Shipped sets that are offered to begin from.
_MOST_OFFERED = 3
_ANEW = "anew"


@dataclass(eq=False)
class PointsUnread(Refusal):
    """No points could be read."""

    asks = True


@dataclass(eq=False)
class CriterionUnread(Refusal):
    """What was typed is the number of no criterion of the set."""

    asks = True
    typed: str


def label(one: Criterion, scene: Scene) -> str:
    """A criterion in the reader's language."""
    return one.label_vi if scene.reader.locale == "vi" else one.label_en


def title(one: CriteriaSet, scene: Scene) -> Wording:
    """A set's name: its paper's, or what it is for."""
    name = one.title_vi if scene.reader.locale == "vi" else one.title_en
    return Verbatim(name) if name else Text(f"model-{one.subject}")


def ended(one: CriteriaSet) -> str:
    """Until when a set's paper held: "25/1/2024", or a month."""
    return dates.loose_day(one.effective_to or "")


class Points(Question[Decimal]):
    """Points, whole or half; or the word that the paper has none."""

    def __init__(self, prompt: Text, *offers: Offer) -> None:
        self.prompt, self.offers = prompt, offers

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; the ready answer is not numbered: a number is an answer of its own."""
        del at, scene
        return Prompt((self.prompt,), (), self.offers)

    def read(self, said: Answer, at: At, scene: Scene) -> Decimal:
        """Points above 0; 0 stands for the ready answer.

        Raises:
            PointsUnread: Nothing like points was typed.
            PointsUnfit: No paper gives such points.
        """
        del at, scene
        if isinstance(said, Chose) and said.id in {offer.id for offer in self.offers}:
            return Decimal(0)
        try:
            points = marks.read_mark(typed(said))
        except marks.NotAMark:
            raise PointsUnread from None
        ensure_points(points)
        return points

    def keep(self, value: Decimal) -> Json:
        """As it is written."""
        return str(value)

    def revive(self, kept: Json, scene: Scene) -> Decimal:
        """The points that were said."""
        del scene
        return Decimal(str(kept))


# ---- what there is -----------------------------------------------------------------------------


@conversation("botieuchi", may=Action.KEEP_CRITERIA, takes=("subject", "year"), hidden=True)
def see_sets(talk: Talk) -> Reply:
    """Which set a ward judges by in a year, and what can be done about it."""
    top, subject, year = top_of(talk, Action.KEEP_CRITERIA), subject_of(talk), year_of(talk)
    found = criteria.sets(talk.scene.db, top, subject, year, by=talk.actor)
    lines: list[Wording] = [
        messages.sets_title(model=Text(f"model-{subject}"), year=str(year)),
        _active(talk, found.active),
    ]
    if found.draft is not None:
        lines.append(messages.sets_draft(lacking=len(found.draft.criteria.unknown)))
    return talk.done(
        Lines((*lines, *_shipped(talk, found, subject))),
        offers=[
            *_ways(found, subject, year),
            Offer(f"xetloai {subject} {year}", messages.models_back()),
        ],
    )


def _active(talk: Talk, active: Version | None) -> Text:
    if active is None:
        return messages.sets_none()
    name = title(active.criteria, talk.scene)
    if active.origin is Origin.OFFICIAL:
        return messages.sets_official(name=name)
    return messages.sets_own(name=name, paper=active.paper or "—")


def _shipped(talk: Talk, found: Sets, subject: Subject) -> list[Wording]:
    """The sets one may begin from, each with whether its numbers are known and still hold."""
    if found.draft is not None or found.active is not None:
        return []
    lines: list[Wording] = []
    for place, one in enumerate(_offered(found).values(), start=1):
        lines.append(
            messages.sets_shipped(place=place, name=title(one, talk.scene), state=_whole(one))
        )
        if one == found.by_plan:
            lines.append(messages.sets_by_plan(place=place))
        if one.is_past(talk.scene.today):
            lines.append(messages.sets_past(place=place))
        if not one.is_meant_for(subject):
            lines.append(messages.sets_not_meant(place=place, of=noun(subject)))
    return lines


def _whole(one: CriteriaSet) -> Text:
    return messages.set_whole() if one.is_official else messages.set_partial()


def _offered(found: Sets) -> Mapping[str, CriteriaSet]:
    return dict(list(found.shipped.items())[:_MOST_OFFERED])


def _ways(found: Sets, subject: Subject, year: int) -> list[Offer]:
    if found.draft is not None:
        ways = [Offer(f"dienbo {found.draft.id}", messages.set_go_on())]
        if found.draft.criteria.can_be_judged_by:
            ways.append(Offer(f"dungbo {found.draft.id}", messages.set_use()))
        if found.draft.criteria.scoring == "points":
            ways.append(Offer(f"mauexcel {found.draft.id}", messages.set_form()))
            ways.append(Offer(f"guibo {found.draft.id}", messages.set_send()))
        return ways
    if found.active is not None:
        return [Offer(f"soanbo {subject} {year} {_ANEW}", messages.set_anew())]
    ways = [
        Offer(f"soanbo {subject} {year} {place}", messages.set_choose(place=place))
        for place in range(1, len(_offered(found)) + 1)
    ]
    return [*ways, Offer(f"soanbo {subject} {year} 0", messages.set_from_nothing())]


@conversation("soanbo", may=Action.KEEP_CRITERIA, takes=("subject", "year", "set"), hidden=True)
def begin_set(talk: Talk) -> Reply:
    """A version is begun: from a set that came with the program, the last one used, or nothing."""
    top, subject, year = top_of(talk, Action.KEEP_CRITERIA), subject_of(talk), year_of(talk)
    offered = criteria.sets(talk.scene.db, top, subject, year, by=talk.actor)
    names = ["", *_offered(offered)]
    given = talk.given("set")
    place = number_in(given) or 0
    if place >= len(names):
        raise Gone
    version = criteria.draft(talk.db, top, subject, year, names[place], by=talk.actor)
    ready = version.criteria.is_official and version.criteria.can_be_judged_by
    return talk.done(then=f"{'dungbo' if ready and given != _ANEW else 'dienbo'} {version.id}")


# ---- filling in --------------------------------------------------------------------------------


@conversation("dienbo", may=Action.KEEP_CRITERIA, takes=("version", "criterion"), hidden=True)
def fill_in(talk: Talk) -> Reply:
    """The next number a set lacks is asked; when none is lacking, what else the paper has."""
    top, version = _version(talk)
    if version.state is not VersionState.DRAFT:
        raise Gone
    talk.doing(messages.doing_set())
    unknown = version.criteria.unknown
    if not unknown:
        return _filled(talk, version)
    one = version.criteria.find(talk.given("criterion") or "")
    if one is None or one.id not in unknown:
        # Which one is asked stands in the command, so that no number lands at another's.
        return talk.done(then=f"dienbo {version.id} {unknown[0]}")
    asked = messages.ask_points(criterion=one.id, name=label(one, talk.scene), lacking=len(unknown))
    points = talk.ask("points", Points(asked, Offer("none", messages.set_not_there())))
    if points:
        criteria.set_points(talk.db, top, version.id, one.id, points, by=talk.actor)
        said = messages.set_points_kept(criterion=one.id, points=_told(talk, points))
    else:
        criteria.remove_criterion(talk.db, top, version.id, one.id, by=talk.actor)
        said = messages.set_removed(criterion=one.id)
    return talk.done(said, then=f"dienbo {version.id}")


def _filled(talk: Talk, version: Version) -> Reply:
    found = version.criteria
    lines: list[Wording] = [messages.set_filled(count=len(found.criterion))]
    if found.scoring == "points":
        lines.append(messages.set_total(total=_told(talk, found.total)))
        passes = found.pass_points
        lines.append(
            messages.set_pass(points=_told(talk, passes)) if passes else messages.set_no_pass()
        )
        if found.max_points and found.max_points != found.total:
            lines.append(messages.set_total_differs(top=_told(talk, found.max_points)))
    ways = [
        Offer(f"themtieuchi {version.id}", messages.set_add()),
        Offer(f"suadiem {version.id}", messages.set_correct()),
        Offer(f"diemdat {version.id}", messages.set_pass_do()),
    ]
    if found.can_be_judged_by:
        ways.insert(0, Offer(f"dungbo {version.id}", messages.set_use()))
    back = Offer(f"botieuchi {version.subject} {version.year}", messages.confirm_later())
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


@conversation("themtieuchi", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def add_criterion(talk: Talk) -> Reply:
    """A criterion the paper has is added."""
    top, version = _version(talk)
    talk.doing(messages.doing_set())
    wording = talk.ask("wording", Words(messages.ask_criterion(), most=LONGEST_LABEL))
    points = talk.ask("points", Points(messages.ask_new_points()))
    criteria.add_criterion(talk.db, top, version.id, wording, points, by=talk.actor)
    return talk.done(messages.set_added(), then=f"dienbo {version.id}")


class CriterionOf(Question[str]):
    """A criterion of a set, by its number; the list is shown."""

    def __init__(self, found: CriteriaSet, prompt: Text) -> None:
        self.found, self.prompt = found, prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """All criteria, and the question."""
        del at
        listed = (
            messages.criterion_line(
                criterion=one.id,
                name=label(one, scene),
                points=marks.written(one.max_points or Decimal(0), scene.reader.locale),
            )
            for one in self.found.criterion
        )
        return Prompt((Lines((*listed, self.prompt)),))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """Its number, however capitals are typed.

        Raises:
            CriterionUnread: There is none of that number.
        """
        del at, scene
        text = typed(said).strip().rstrip(".").lower()
        found = next((one.id for one in self.found.criterion if one.id.lower() == text), None)
        if found is None:
            raise CriterionUnread(typed=text[:20])
        return found


@conversation("suadiem", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def correct_points(talk: Talk) -> Reply:
    """A number of a set is corrected, or the criterion taken out."""
    top, version = _version(talk)
    talk.doing(messages.doing_set())
    chosen = talk.ask("criterion", CriterionOf(version.criteria, messages.ask_which_criterion()))
    one = version.criteria.find(chosen)
    if one is None:
        raise Gone
    asked = messages.ask_points_anew(criterion=one.id, name=label(one, talk.scene))
    points = talk.ask("points", Points(asked, Offer("none", messages.set_not_there())))
    if points:
        criteria.set_points(talk.db, top, version.id, chosen, points, by=talk.actor)
        said = messages.set_points_kept(criterion=chosen, points=_told(talk, points))
    else:
        criteria.remove_criterion(talk.db, top, version.id, chosen, by=talk.actor)
        said = messages.set_removed(criterion=chosen)
    return talk.done(said, then=f"dienbo {version.id}")


@conversation("diemdat", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def set_pass(talk: Talk) -> Reply:
    """From how many points on the title is reached."""
    top, version = _version(talk)
    talk.doing(messages.doing_set())
    total = _told(talk, version.criteria.total)
    points = talk.ask("points", Points(messages.ask_pass(total=total)))
    criteria.set_pass(talk.db, top, version.id, points, by=talk.actor)
    return talk.done(then=f"dienbo {version.id}")


# ---- by Excel ----------------------------------------------------------------------------------


@conversation("mauexcel", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def take_form(talk: Talk) -> Reply:
    """The form of a version, to be filled in and sent back."""
    top, version = _version(talk)
    talk.order(_FORM, unit=top.id, version=version.id, person=talk.actor.person)
    return talk.done(
        messages.tally_excel_coming(),
        offers=[
            Offer(f"guibo {version.id}", messages.set_send()),
            Offer(f"botieuchi {version.subject} {version.year}", messages.models_back()),
        ],
    )


class FilledForm(Question[Filled]):
    """A form that comes back filled in."""

    file_kinds: ClassVar[frozenset[str]] = workbook.KINDS

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((messages.ask_set_file(),))

    def read(self, said: Answer, at: At, scene: Scene) -> Filled:
        """What the form says.

        Raises:
            FileAsked: It is no file.
            FileUnreadable: It is of another kind, or no workbook.
            FileHasNoRows: There is nothing below the headings.
            FileRowsWrong: Rows of the form cannot be read.
        """
        del at
        if not isinstance(said, Sent):
            raise FileAsked
        if said.path is None:
            raise FileUnreadable
        return criteriasheet.read(scene.files / said.path, scene.reader)

    def keep(self, value: Filled) -> Json:
        """Every row."""
        rows: list[Json] = [[one.id, one.label, str(one.points)] for one in value.rows]
        return {"rows": rows, "passes": str(value.passes) if value.passes is not None else None}

    def revive(self, kept: Json, scene: Scene) -> Filled:
        """What the form said."""
        del scene
        match kept:
            case {"rows": list(rows), "passes": passes}:
                return Filled(
                    rows=tuple(_row(one) for one in rows if isinstance(one, list)),
                    passes=Decimal(str(passes)) if passes is not None else None,
                )
        raise Unfit


def _row(kept: list[Json]) -> Row:
    number, name, points = (str(one) for one in kept)
    return Row(id=number, label=name, points=Decimal(points))


@conversation("guibo", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def send_form(talk: Talk) -> Reply:
    """A form comes back: what it says stands in the version."""
    top, version = _version(talk)
    talk.doing(messages.doing_set())
    form = talk.ask("sheet", FilledForm())
    passes = _told(talk, form.passes) if form.passes is not None else "—"
    total = sum((one.points for one in form.rows), Decimal(0))
    talk.confirm(
        messages.set_file_summary(count=len(form.rows), total=_told(talk, total), passes=passes)
    )
    criteria.fill(talk.db, top, version.id, form.rows, form.passes, by=talk.actor)
    return talk.done(messages.set_file_kept(), then=f"dienbo {version.id}")


# ---- into use ----------------------------------------------------------------------------------


@conversation("dungbo", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def use_set(talk: Talk) -> Reply:
    """A ward judges by this version from now on."""
    top, version = _version(talk)
    if version.state is not VersionState.DRAFT:
        raise Gone
    paper, photo = version.paper, None
    if version.origin is Origin.OWN:
        paper = talk.ask("paper", Words(messages.ask_paper(), most=LONGEST_PAPER))
        photo = only(talk.ask("scan", Files(messages.ask_paper_photo(), most=1)))
    lines: list[Wording] = [
        messages.set_summary(
            name=title(version.criteria, talk.scene),
            year=str(version.year),
            whose=_whose(version, paper),
        )
    ]
    if version.criteria.is_past(talk.scene.today):
        lines.append(messages.set_past(until=ended(version.criteria)))
    if not version.criteria.is_meant_for(version.subject):
        lines.append(messages.set_not_meant(of=noun(version.subject)))
    talk.confirm(Lines(tuple(lines)), yes=messages.set_use_yes(year=str(version.year)))
    criteria.activate(
        talk.db, top, version.id, paper, photo, by=talk.actor, account=talk.account.id
    )
    return talk.done(
        messages.set_used(year=str(version.year)),
        then=f"botieuchi {version.subject} {version.year}",
    )


def _whose(version: Version, paper: str | None) -> Text:
    if version.origin is Origin.OFFICIAL:
        return messages.set_is_official(paper=version.criteria.legal_basis)
    return messages.set_is_own(paper=paper or "—")


def _told(talk: Talk, points: Decimal) -> str:
    return marks.written(points, talk.scene.reader.locale)


# ---- what the buttons carry --------------------------------------------------------------------


def _version(talk: Talk) -> tuple[UnitRef, Version]:
    top, given = top_of(talk, Action.KEEP_CRITERIA), number_in(talk.given("version"))
    if given is None:
        raise Gone
    return top, criteria.find(talk.scene.db, top, VersionId(given), by=talk.actor)
