"""A criteria set is completed or corrected from the association's own paper, or by its form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dialogue.questions import (
    At,
    FileAsked,
    Money,
    Offer,
    OneOf,
    Prompt,
    Question,
    Unfit,
    Words,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Sent
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Counted, CriteriaSet, Criterion, Version, VersionState
from domain.errors import Gone
from domain.money import Dong
from domain.ownsets import (
    New,
    PointsNotGiven,
    Row,
    countable,
    ensure_points,
    ensure_share,
)
from domain.permissions import Action
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.criteria import PointsUnread, empty, given_version, group_name, label
from handlers.marks import NumberedCriterion
from handlers.models import rank_name
from locales import marks, messages
from papers import criteriasheet, workbook
from papers.criteriasheet import Filled
from papers.unitsheets import FileUnreadable
from services import criteria

LONGEST_LABEL = 200
_FORM = "criteria-form"
_NONE, _KEEP, _CHANGE = "none", "keep", "change"
_COUNTED = "counted"


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
        points = _read(said)
        ensure_points(points)
        return points

    def keep(self, value: Decimal) -> Json:
        """As it is written."""
        return str(value)

    def revive(self, kept: Json, scene: Scene) -> Decimal:
        """The points that were said."""
        del scene
        return Decimal(str(kept))


def _read(said: Answer) -> Decimal:
    try:
        return marks.read_mark(typed(said))
    except marks.NotAMark:
        raise PointsUnread from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Least:
    """One least share of a criterion: of which level, and what it is now."""

    level: str
    hard_area: bool = False
    now: Decimal | None = None


Told = tuple[Decimal, ...]


class Shares(Question[Told]):
    """Least shares, one after the other: for each level, then for areas of hardship.

    What stands already may be kept. Empty where the paper has no such criterion.
    """

    def __init__(
        self, found: CriteriaSet, asked: Sequence[Least], head: Wording, *, may_be_none: bool
    ) -> None:
        self.found, self.asked, self.head, self.may_be_none = found, asked, head, may_be_none

    def show(self, at: At, scene: Scene) -> Prompt:
        """The share of the next level; what it is now is not numbered: a number is an answer."""
        one = self.asked[len(_told_at(at))]
        locale = scene.reader.locale
        offers = []
        if one.now is not None:
            now = marks.written(one.now, locale)
            offers.append(Offer(_KEEP, messages.set_keep_share(share=now)))
        if self.may_be_none and not _told_at(at):
            offers.append(Offer(_NONE, messages.set_not_there()))
        return Prompt((Lines((self.head, self._asks(one, locale))),), (), tuple(offers))

    def _asks(self, one: Least, locale: str) -> Text:
        if len(self.asked) == 1:
            return messages.ask_least_share()
        level = next(rank for rank in self.found.levels if rank.code == one.level)
        asks = messages.ask_least_share_hard if one.hard_area else messages.ask_least_share_of
        return asks(level=rank_name(level, locale))

    def read(self, said: Answer, at: At, scene: Scene) -> Told | At:
        """A share above 0, to 100; or where it goes on.

        Raises:
            PointsUnread: Nothing like a share was typed.
            ShareUnfit: It asks for nothing, or for more than all.
        """
        del scene
        told = _told_at(at)
        one = self.asked[len(told)]
        if said == Chose(_NONE) and self.may_be_none:
            return ()
        kept = one.now if said == Chose(_KEEP) else None
        share = kept if kept is not None else _read(said)
        ensure_share(share)
        if len(told) + 1 == len(self.asked):
            return (*told, share)
        return At("share", {"told": [*map(str, told), str(share)]})

    def keep(self, value: Told) -> Json:
        """As they are written."""
        return [str(one) for one in value]

    def revive(self, kept: Json, scene: Scene) -> Told:
        """The shares that were said.

        Raises:
            Unfit: They are not as many as are asked for.
        """
        del scene
        if not isinstance(kept, list) or len(kept) not in {0, len(self.asked)}:
            raise Unfit
        return tuple(Decimal(str(one)) for one in kept)

    def by_level(self, told: Told, *, hard_area: bool = False) -> dict[str, Decimal]:
        """What was said, by level."""
        return {
            one.level: share
            for one, share in zip(self.asked, told, strict=True)
            if one.hard_area is hard_area
        }


def _told_at(at: At) -> Told:
    match at.data.get("told"):
        case list(told):
            return tuple(Decimal(str(one)) for one in told)
    return ()


def _leasts(found: CriteriaSet, one: Criterion | None) -> list[Least]:
    """The least shares a criterion has or needs; of a new one, one for each level."""
    if one is None:
        return [Least(level=level.code) for level in found.levels]
    levels = [level.code for level in found.levels if one.is_asked_for(level.code)]
    hard = one.thresholds_hard_area or {}
    return [
        *(Least(level=code, now=(one.thresholds or {}).get(code)) for code in levels),
        *(Least(level=code, hard_area=True, now=hard[code]) for code in levels if code in hard),
    ]


# ---- what is lacking, one by one ---------------------------------------------------------------


@conversation("dienbo", may=Action.KEEP_CRITERIA, takes=("version", "criterion"), hidden=True)
def fill_in(talk: Talk) -> Reply:
    """The next number a set lacks is asked; when none is lacking, what else the paper has."""
    top, version = _draft(talk)
    talk.doing(messages.doing_set())
    unknown = version.criteria.unknown
    if not unknown:
        return _filled(talk, version)
    one = version.criteria.find(talk.given("criterion") or "")
    if one is None or one.id not in unknown:
        # Which one is asked stands in the command, so that no number lands at another's.
        return talk.done(then=f"dienbo {version.id} {unknown[0]}")
    name = label(one, talk.scene)
    asked = messages.ask_points(criterion=one.id, name=name, lacking=len(unknown))
    return _ask_number(talk, top, version, one, asked)


def _draft(talk: Talk) -> tuple[UnitRef, Version]:
    """The draft a button names.

    Raises:
        Gone: It is in use by now, or there is none.
    """
    top, version = given_version(talk)
    if version.state is not VersionState.DRAFT:
        raise Gone
    return top, version


def _ask_number(
    talk: Talk, top: UnitRef, version: Version, one: Criterion, asks_points: Text
) -> Reply:
    """The number of a criterion, whatever its kind; or that the paper has no such criterion."""
    on = f"dienbo {version.id}"
    if one.kind == "points":
        points = talk.ask("points", Points(asks_points, Offer(_NONE, messages.set_not_there())))
        if not points:
            return _remove(talk, top, version, one)
        criteria.set_points(talk.db, top, version.id, one.id, points, by=talk.actor)
        kept = messages.set_points_kept(criterion=one.id, points=_told(talk, points))
        return talk.done(kept, then=on)
    head = messages.criterion_head(criterion=one.number, name=label(one, talk.scene))
    if one.kind == "percent":
        asked = Shares(version.criteria, _leasts(version.criteria, one), head, may_be_none=True)
        told = talk.ask("shares", asked)
        if not told:
            return _remove(talk, top, version, one)
        usual, hard = asked.by_level(told), asked.by_level(told, hard_area=True)
        criteria.set_shares(talk.db, top, version.id, one.id, usual, hard, by=talk.actor)
        return talk.done(messages.set_number_kept(criterion=one.number), then=on)
    ways = [Offer(_NONE, messages.set_not_there()), Offer(_KEEP, messages.set_leave())]
    if one.counts is Counted.FUND:
        ways.insert(0, Offer(_CHANGE, messages.set_change_fund()))
    way = talk.ask("change", OneOf(Lines((head, messages.set_has_no_number())), *ways))
    if way == _NONE:
        return _remove(talk, top, version, one)
    if way == _CHANGE:
        least = talk.ask("least", Money(messages.ask_least_fund()))
        criteria.set_least(talk.db, top, version.id, one.id, least, by=talk.actor)
        return talk.done(messages.set_number_kept(criterion=one.number), then=on)
    return talk.done(then=on)


def _remove(talk: Talk, top: UnitRef, version: Version, one: Criterion) -> Reply:
    criteria.remove_criterion(talk.db, top, version.id, one.id, by=talk.actor)
    return talk.done(messages.set_removed(criterion=one.id), then=f"dienbo {version.id}")


def _filled(talk: Talk, version: Version) -> Reply:
    found = version.criteria
    lines: list[Wording] = [messages.set_filled(count=len(found.criterion))]
    if found.gives_points:
        lines.append(messages.set_total(total=_told(talk, found.total)))
        passes = found.pass_points
        lines.append(
            messages.set_pass(points=_told(talk, passes)) if passes else messages.set_no_pass()
        )
        if found.max_points and found.max_points != found.total:
            lines.append(messages.set_total_differs(top=_told(talk, found.max_points)))
    elif found.criterion:
        lines.append(messages.set_all_met())
    if found.empty_groups:
        lines.append(empty(found, talk.scene))
    ways = [Offer(f"themtieuchi {version.id}", messages.set_add())]
    if found.can_be_judged_by:
        ways.insert(0, Offer(f"dungbo {version.id}", messages.set_use()))
    if found.criterion:
        ways.append(Offer(f"suadiem {version.id}", messages.set_correct()))
    if found.gives_points:
        ways.append(Offer(f"diemdat {version.id}", messages.set_pass_do()))
    back = Offer(f"botieuchi {version.subject} {version.year}", messages.confirm_later())
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


# ---- adding, correcting ------------------------------------------------------------------------


@conversation("themtieuchi", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def add_criterion(talk: Talk) -> Reply:
    """A criterion the paper has is added: with points, met or not, a share, or counted."""
    top, version = _draft(talk)
    talk.doing(messages.doing_set())
    wording = talk.ask("wording", Words(messages.ask_criterion(), most=LONGEST_LABEL))
    group = _ask_group(talk, version.criteria)
    new = _ask_kind(talk, version, wording, group)
    criteria.add_criterion(talk.db, top, version.id, new, by=talk.actor)
    return talk.done(messages.set_added(), then=f"dienbo {version.id}")


def _ask_group(talk: Talk, found: CriteriaSet) -> str:
    """Of which part of the set it is, where it has parts."""
    if not found.group:
        return ""
    named = [Offer(one.id, Verbatim(group_name(one, talk.scene))) for one in found.group]
    return talk.ask("part", OneOf(messages.ask_group(), *named))


def _ask_kind(talk: Talk, version: Version, wording: str, group: str) -> New:
    """How it is judged, and its number."""
    found = version.criteria
    if found.scoring == "points":
        none = Offer(_NONE, messages.set_no_points())
        points = talk.ask("points", Points(messages.ask_new_points(), none))
        if points:
            return New(label=wording, group=group, points=points)
    offers = [
        Offer("yes_no", messages.kind_yes_no()),
        Offer("percent", messages.kind_percent()),
    ]
    can_be = countable(version.subject)
    if can_be:
        offers.append(Offer(_COUNTED, messages.kind_counted()))
    kind = talk.ask("kind", OneOf(messages.ask_kind(), *offers))
    counts = None
    if kind == _COUNTED:
        ways = [Offer(one, Text(f"counts-{one}")) for one in can_be]
        counts = Counted(talk.ask("counts", OneOf(messages.ask_counts(), *ways)))
    if counts is Counted.FUND:
        least = talk.ask("least", Money(messages.ask_least_fund()))
        return New(label=wording, group=group, kind="yes_no", counts=counts, least=least)
    if kind == "yes_no":
        return New(label=wording, group=group, kind="yes_no")
    asked = Shares(found, _leasts(found, None), Verbatim(wording), may_be_none=False)
    shares = asked.by_level(talk.ask("shares", asked))
    return New(label=wording, group=group, kind="percent", shares=shares, counts=counts)


class CriterionListed(NumberedCriterion):
    """A criterion of a set, by its number; all are listed with what they ask for."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """All criteria, and the question; or which level is meant."""
        if at.step:
            return super().show(at, scene)
        listed = [self._line(one, scene) for one in self.found.criterion]
        return Prompt((Lines((*listed, self.prompt)),))

    def _line(self, one: Criterion, scene: Scene) -> Text:
        level = self.found.level_of(one)
        number = one.number
        if level is not None:
            name = rank_name(self.found.ranks[level - 1], scene.reader.locale)
            return messages.criterion_line_of(
                criterion=number,
                level=name,
                name=label(one, scene),
                points=_asks_for(one, scene),
            )
        return messages.criterion_line(
            criterion=number, name=label(one, scene), points=_asks_for(one, scene)
        )


def _asks_for(one: Criterion, scene: Scene) -> Wording:
    """What a criterion asks for: "10", "90%, 95%", "đạt hay chưa đạt"."""
    locale = scene.reader.locale
    if one.kind == "points":
        return Verbatim(marks.written(one.max_points or Decimal(0), locale))
    if one.kind == "percent":
        shares = (one.thresholds or {}).values()
        return Verbatim(", ".join(f"{marks.written(share, locale)}%" for share in shares))
    if one.counts is Counted.FUND and one.least is not None:
        return messages.kind_fund(least=Dong(one.least))
    return messages.asks_yes_no()


@conversation("suadiem", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def correct_number(talk: Talk) -> Reply:
    """A number of a set is corrected, or the criterion taken out."""
    top, version = _draft(talk)
    talk.doing(messages.doing_set())
    asked = CriterionListed(version.criteria, messages.ask_which_criterion())
    one = version.criteria.find(talk.ask("criterion", asked))
    if one is None:
        raise Gone
    points = messages.ask_points_anew(criterion=one.id, name=label(one, talk.scene))
    return _ask_number(talk, top, version, one, points)


@conversation("diemdat", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def set_pass(talk: Talk) -> Reply:
    """From how many points on the title is reached."""
    top, version = _draft(talk)
    if not version.criteria.gives_points:
        raise PointsNotGiven
    talk.doing(messages.doing_set())
    total = _told(talk, version.criteria.total)
    points = talk.ask("points", Points(messages.ask_pass(total=total)))
    criteria.set_pass(talk.db, top, version.id, points, by=talk.actor)
    return talk.done(then=f"dienbo {version.id}")


def _told(talk: Talk, points: Decimal) -> str:
    return marks.written(points, talk.scene.reader.locale)


# ---- by Excel ----------------------------------------------------------------------------------


@conversation("mauexcel", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def take_form(talk: Talk) -> Reply:
    """The form of a version, to be filled in and sent back."""
    top, version = given_version(talk)
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

    version = 2
    file_kinds: ClassVar[frozenset[str]] = workbook.KINDS

    def __init__(self, found: CriteriaSet) -> None:
        self.found = found

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
        return criteriasheet.read(scene.files / said.path, self.found, scene.reader)

    def keep(self, value: Filled) -> Json:
        """Every row."""
        rows: list[Json] = [_row_out(one) for one in value.rows]
        return {"rows": rows, "passes": str(value.passes) if value.passes is not None else None}

    def revive(self, kept: Json, scene: Scene) -> Filled:
        """What the form said."""
        del scene
        match kept:
            case {"rows": list(rows), "passes": passes}:
                return Filled(
                    rows=tuple(_row_in(one) for one in rows),
                    passes=Decimal(str(passes)) if passes is not None else None,
                )
        raise Unfit


def _row_out(one: Row) -> Json:
    new = one.new
    return {
        "id": one.id,
        "label": new.label,
        "group": new.group,
        "kind": new.kind,
        "points": str(new.points) if new.points is not None else None,
        "shares": _shares_out(new.shares),
        "hard": _shares_out(one.hard_area),
        "counts": new.counts,
        "least": new.least,
    }


def _shares_out(shares: Mapping[str, Decimal]) -> Json:
    return {level: str(share) for level, share in shares.items()}


def _shares_in(kept: Json) -> dict[str, Decimal]:
    return {k: Decimal(str(v)) for k, v in kept.items()} if isinstance(kept, dict) else {}


def _row_in(kept: Json) -> Row:
    match kept:
        case {
            "id": str(number),
            "label": str(wording),
            "group": str(group),
            "kind": ("points" | "yes_no" | "percent") as kind,
            "points": points,
            "shares": shares,
            "hard": hard,
            "counts": counts,
            "least": (int() | None) as least,
        }:
            new = New(
                label=wording,
                group=group,
                kind=kind,
                points=Decimal(str(points)) if points is not None else None,
                shares=_shares_in(shares),
                counts=Counted(str(counts)) if counts is not None else None,
                least=least,
            )
            return Row(id=number, new=new, hard_area=_shares_in(hard))
    raise Unfit


@conversation("guibo", may=Action.KEEP_CRITERIA, takes=("version",), hidden=True)
def send_form(talk: Talk) -> Reply:
    """A form comes back: what it says stands in the version."""
    top, version = _draft(talk)
    talk.doing(messages.doing_set())
    form = talk.ask("sheet", FilledForm(version.criteria))
    talk.confirm(_summary(talk, version.criteria, form))
    criteria.fill(talk.db, top, version.id, form.rows, form.passes, by=talk.actor)
    return talk.done(messages.set_file_kept(), then=f"dienbo {version.id}")


def _summary(talk: Talk, found: CriteriaSet, form: Filled) -> Text:
    count = len(form.rows)
    if found.scoring == "all_pass":
        return messages.set_file_summary_targets(count=count)
    passes = _told(talk, form.passes) if form.passes is not None else "—"
    total = sum((one.new.points or Decimal(0) for one in form.rows), Decimal(0))
    return messages.set_file_summary(count=count, total=_told(talk, total), passes=passes)
