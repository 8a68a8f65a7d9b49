"""Assessing with marks: one question a message, left and resumed at will; reviewed, returned."""

import re
from collections.abc import Mapping
from decimal import Decimal

from dialogue.files import Files, only
from dialogue.questions import (
    At,
    Offer,
    OneOf,
    PleaseChoose,
    Prompt,
    Question,
    Words,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Typed
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.assessment import (
    LONGEST_REASON,
    Assessment,
    AssessmentId,
    CriterionUnknown,
    Lack,
    Mark,
    Missing,
    NoFamilyKnown,
    ReasonsUnread,
    Stage,
    ensure_mark,
)
from domain.criteria import REACHED, CriteriaSet, Criterion, Origin
from domain.errors import Gone, Refusal
from domain.ids import number_in
from domain.permissions import Action
from domain.recognition import State
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.titles import Title
from handlers.counted import of_register, still_missing
from handlers.criteria import CriterionUnread, PointsUnread, label
from handlers.models import called, state_of, title, validity, year_of
from locales import marks, messages
from locales.phrases import is_no, is_yes
from services import assessment, titles

_LATER, _NOT_ASKED, _YES, _NO = "later", "not-asked", "yes", "no"
#: What is missing is told for so many criteria, then how many more.
_MOST_MISSING = 4
_MOST_WAITING = 4


# ---- giving marks ------------------------------------------------------------------------------


class MarkOf(Question[Decimal | bool | str]):
    """Points, a share, or yes and no, as a criterion asks; or later, or that it does not apply."""

    def __init__(
        self, one: Criterion, prompt: Text, scene: Scene, of: Assessment | None = None
    ) -> None:
        self.one, self.prompt, self._of = one, prompt, of
        self.locale = scene.reader.locale

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; numbers are typed, so the ways on are not numbered beside them."""
        del at
        ways = [Offer(_LATER, messages.confirm_later())]
        if self.one.conditional:
            ways.insert(0, Offer(_NOT_ASKED, messages.mark_not_asked()))
        if self.one.kind == "yes_no":
            return Prompt(
                (self.prompt,),
                (Offer(_YES, messages.mark_yes()), Offer(_NO, messages.mark_no()), *ways),
            )
        return Prompt((self.prompt,), (), (*self._ready(scene), *ways))

    def _ready(self, scene: Scene) -> list[Offer]:
        """Last year's mark, and the highest."""
        ready = []
        last = assessment.last_year(scene.db, self._of) if self._of is not None else {}
        before = last.get(self.one.id)
        if before is not None and not isinstance(before.value, bool):
            value = before.value
            same = messages.mark_as_before(mark=marks.written(value, self.locale))
            ready.append(Offer(f"={value}", same))
        if self.one.max_points is not None:
            top = marks.written(self.one.max_points, self.locale)
            ready.append(Offer(f"={self.one.max_points}", messages.mark_top(mark=top)))
        return ready

    def read(self, said: Answer, at: At, scene: Scene) -> Decimal | bool | str:
        """A mark within its range.

        Raises:
            PointsUnread: Nothing like a mark was typed.
            MarkOutOfRange: It lies outside the range.
            NotByHalves: Points that are neither whole nor half.
        """
        del at, scene
        if isinstance(said, Chose) and said.id in {_LATER, _NOT_ASKED}:
            return said.id
        value = self._yes_or_no(said) if self.one.kind == "yes_no" else self._number(said)
        ensure_mark(self.one, value)
        return value

    def _yes_or_no(self, said: Answer) -> bool:
        if isinstance(said, Chose) and said.id in {_YES, _NO}:
            return said.id == _YES
        if isinstance(said, Typed) and (is_yes(said.text) or is_no(said.text)):
            return is_yes(said.text)
        typed(said)
        raise PleaseChoose

    def _number(self, said: Answer) -> Decimal:
        if isinstance(said, Chose) and said.id.startswith("="):
            return Decimal(said.id[1:])
        try:
            return marks.read_mark(typed(said))
        except marks.NotAMark:
            raise PointsUnread from None

    def keep(self, value: Decimal | bool | str) -> Json:  # noqa: FBT001  # yes or no is a mark
        """As it was said."""
        return f"={value}" if isinstance(value, Decimal) else value

    def revive(self, kept: Json, scene: Scene) -> Decimal | bool | str:
        """What was said."""
        del scene
        if isinstance(kept, bool):
            return kept
        return Decimal(str(kept)[1:]) if str(kept).startswith("=") else str(kept)


@conversation("chamdiem", takes=("assessment", "criterion"), hidden=True)
def assess(talk: Talk) -> Reply:
    """The next criterion is marked; when all are, how it stands and what is next."""
    one = _given(talk)
    if one.stage is not Stage.SELF or not one.unmarked:
        return _summary(talk, one)
    criterion = one.criteria.find(talk.given("criterion") or "")
    if criterion is None or criterion not in one.unmarked:
        # Which one is asked stands in the command, so that no mark lands at another's.
        return talk.done(then=_next(one))
    if (counted := _counted(talk, one, criterion)) is not None:
        return counted
    talk.doing(messages.doing_assessment(name=one.name))
    place = len(one.asked) - len(one.unmarked) + 1
    prompt = messages.ask_mark(
        place=place,
        all=len(one.asked),
        criterion=criterion.id,
        name=label(criterion, talk.scene),
        range=_range(criterion, talk.scene),
    )
    value = talk.ask("mark", MarkOf(criterion, prompt, talk.scene, one))
    if value == _LATER:
        return talk.done(messages.assessment_left(), then=_home(talk, one))
    if isinstance(value, str):
        now = assessment.leave_out(talk.db, one.id, criterion.id, by=talk.actor)
        return talk.done(messages.mark_left_out(criterion=criterion.id), then=_next(now))
    return _marked(talk, one, criterion, value)


def _counted(talk: Talk, one: Assessment, criterion: Criterion) -> Reply | None:
    """What the register answers is written down and told; nobody is asked."""
    found = assessment.counted(talk.scene.db, one, criterion, by=talk.actor)
    if found is None:
        return None
    now = assessment.mark_counted(talk.db, one, criterion.id, found, by=talk.actor)
    said = of_register(criterion, found, talk.scene)
    missing = still_missing(one.criteria, criterion, found, hard_area=one.circumstances.hard_area)
    return talk.done(Lines((said, *missing)), then=_next(now))


def _marked(
    talk: Talk,
    one: Assessment,
    criterion: Criterion,
    value: Decimal | bool,  # noqa: FBT001  # yes or no is a mark
) -> Reply:
    """What was marked is written down, with what proves it where the set asks for that."""
    proof = None
    if one.criteria.needs_evidence and value:
        asked = messages.ask_evidence(criterion=criterion.id)
        proof = only(talk.ask("evidence", Files(asked, papers=True, most=1)))
    reason = None
    if one.stage is not Stage.SELF:
        reason = talk.ask("why", Words(messages.ask_mark_why(), most=LONGEST_REASON))
    evidence = proof is not None or _has_evidence(one, criterion)
    now = assessment.mark(
        talk.db,
        one,
        criterion.id,
        Mark(value=value, evidence=evidence),
        by=talk.actor,
        reason=reason,
        proof=[proof] if proof is not None else [],
        account=talk.account.id,
    )
    said = messages.mark_kept(criterion=criterion.id, mark=_said(value, talk.scene))
    so_far = _standing(now, talk.scene) if now.unmarked else []
    return talk.done(Lines((said, *so_far)), then=_next(now))


def _next(one: Assessment) -> str:
    """The command that asks for the next criterion, or tells how it stands when there is none."""
    if one.stage is not Stage.SELF or not one.unmarked:
        return f"chamdiem {one.id}"
    return f"chamdiem {one.id} {one.unmarked[0].id}"


def _has_evidence(one: Assessment, criterion: Criterion) -> bool:
    """Whether something was shown for it before: a reviewer need not send it again."""
    return any(given.mark.evidence for given in one.given if given.criterion == criterion.id)


def _range(one: Criterion, scene: Scene) -> Text:
    if one.kind == "yes_no":
        return messages.range_yes_no()
    if one.kind == "percent":
        return messages.range_percent()
    return messages.range_points(
        top=marks.written(one.max_points or Decimal(0), scene.reader.locale)
    )


def _said(value: Decimal | bool, scene: Scene) -> Wording:  # noqa: FBT001  # yes or no is a mark
    if isinstance(value, bool):
        return messages.mark_yes() if value else messages.mark_no()
    return Verbatim(marks.written(value, scene.reader.locale))


# ---- how it stands -----------------------------------------------------------------------------


def _standing(one: Assessment, scene: Scene) -> list[Wording]:
    """The total, the rank, and what is missing, at every moment."""
    verdict, locale = one.verdict, scene.reader.locale
    lines: list[Wording] = []
    if verdict.total is not None:
        top = marks.written(one.criteria.max_points or one.criteria.total, locale)
        lines.append(messages.assessment_total(total=marks.written(verdict.total, locale), top=top))
    if verdict.rank is not None:
        rank = verdict.rank
        name = rank.label_vi if locale == "vi" else rank.label_en
        reached = messages.rank_reached() if rank.code == REACHED else Verbatim(name)
        lines.append(messages.assessment_rank(rank=reached))
        return lines
    if verdict.short_of is not None:
        lines.append(messages.assessment_short(points=marks.written(verdict.short_of, locale)))
    lacking = [gap for gap in verdict.missing if gap.why is not Lack.UNMARKED]
    lines += [_lacks(gap, locale) for gap in lacking[:_MOST_MISSING]]
    if len(lacking) > _MOST_MISSING:
        lines.append(messages.assessment_more(count=len(lacking) - _MOST_MISSING))
    return lines


def _lacks(gap: Missing, locale: str) -> Text:
    if gap.why is Lack.NO_EVIDENCE:
        return messages.lack_evidence(criterion=gap.criterion)
    if gap.why is Lack.TOO_LOW and gap.wanted is not None:
        return messages.lack_low(criterion=gap.criterion, wanted=marks.written(gap.wanted, locale))
    return messages.lack_not_met(criterion=gap.criterion)


def _summary(talk: Talk, one: Assessment) -> Reply:
    scene = talk.scene
    lines: list[Wording] = [
        messages.assessment_title(
            name=one.name,
            model=Text(f"model-{one.subject}"),
            year=str(one.year),
            stage=Text(f"stage-{one.stage}"),
        ),
        *_standing(one, scene),
        _by_which_set(one),
    ]
    if one.criteria.is_past(scene.today):
        lines.append(messages.set_past(until=one.criteria.effective_to or ""))
    why = assessment.reasons(scene.db, one, by=talk.actor)
    lines += [messages.returned_for(criterion=name, reason=said) for name, said in why.items()]
    return talk.done(Lines(tuple(lines)), offers=_ways(talk, one))


def _by_which_set(one: Assessment) -> Text:
    if one.origin is Origin.OFFICIAL:
        return messages.set_is_official(paper=one.criteria.legal_basis)
    return messages.set_is_own(paper=one.paper or "—")


def _ways(talk: Talk, one: Assessment) -> list[Offer]:
    back = Offer(_home(talk, one), messages.models_back())
    look = Offer(f"xemdiem {one.id}", messages.assessment_look())
    if not assessment.may_review(talk.scene.db, one, by=talk.actor):
        waits = one.stage in {Stage.CHAPTER, Stage.WARD} and talk.actor.person in one.assessors
        mine = [Offer(f"laylai {one.id}", messages.assessment_recall())] if waits else []
        return [*mine, look, back]
    correct = Offer(f"suamuc {one.id}", messages.assessment_correct())
    if one.stage is Stage.SELF:
        return [Offer(f"nopdiem {one.id}", messages.assessment_hand_in()), correct, look, back]
    agreed = messages.review_to_ward() if one.stage is Stage.CHAPTER else messages.review_to_list()
    return [
        Offer(f"duyetdiem {one.id}", agreed),
        correct,
        Offer(f"tralai {one.id}", messages.review_return()),
        look,
        back,
    ]


@conversation("xemdiem", takes=("assessment",), hidden=True)
def see_marks(talk: Talk) -> Reply:
    """Every criterion with its marks: its own, the chapter's, the ward's, and why they differ."""
    one = _given(talk)
    lines: list[Wording] = [messages.marks_title(name=one.name, year=str(one.year))]
    for criterion in one.asked:
        lines += _marks_of(one, criterion, talk.scene)
    return talk.done(
        Lines(tuple(lines)), offers=[Offer(f"chamdiem {one.id}", messages.models_back())]
    )


def _marks_of(one: Assessment, criterion: Criterion, scene: Scene) -> list[Wording]:
    own = one.of_stage(Stage.SELF).get(criterion.id)
    told = _said(own.mark.value, scene) if own is not None else messages.mark_none()
    lines: list[Wording] = [
        messages.marks_line(criterion=criterion.id, name=label(criterion, scene), mark=told)
    ]
    for stage in (Stage.CHAPTER, Stage.WARD):
        given = one.of_stage(stage).get(criterion.id)
        if given is not None:
            lines.append(
                messages.marks_other(
                    stage=Text(f"marked-by-{stage}"),
                    mark=_said(given.mark.value, scene),
                    reason=given.reason or "",
                )
            )
    return lines


# ---- correcting, handing in --------------------------------------------------------------------


class CriterionOf(Question[str]):
    """A criterion that is asked of this one, by its number."""

    def __init__(self, found: CriteriaSet, prompt: Text) -> None:
        self.found, self.prompt = found, prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """Its number, however capitals are typed.

        Raises:
            CriterionUnread: There is none of that number.
        """
        del at, scene
        return numbered(typed(said), self.found)


def numbered(text: str, found: CriteriaSet) -> str:
    """The id of a criterion, as it was typed.

    Raises:
        CriterionUnread: There is none of that number.
    """
    wanted = text.strip().rstrip(".:").lower()
    known = next((one.id for one in found.criterion if one.id.lower() == wanted), None)
    if known is None:
        raise CriterionUnread(typed=text.strip()[:20])
    return known


@conversation("suamuc", takes=("assessment",), hidden=True)
def correct(talk: Talk) -> Reply:
    """One criterion is marked anew; a reviewer says why."""
    one = _given(talk)
    if not assessment.may_review(talk.scene.db, one, by=talk.actor):
        return _summary(talk, one)
    talk.doing(messages.doing_assessment(name=one.name))
    chosen = talk.ask("criterion", CriterionOf(one.criteria, messages.ask_which_criterion()))
    criterion = one.criteria.find(chosen)
    if criterion is None or criterion not in one.asked:
        raise CriterionUnknown(criterion=chosen)
    if one.stage is Stage.SELF and (counted := _counted(talk, one, criterion)) is not None:
        return counted
    prompt = messages.ask_mark_anew(
        criterion=criterion.id,
        name=label(criterion, talk.scene),
        range=_range(criterion, talk.scene),
    )
    value = talk.ask("mark", MarkOf(criterion, prompt, talk.scene))
    if isinstance(value, str):
        return talk.done(then=f"chamdiem {one.id}")
    return _marked(talk, one, criterion, value)


@conversation("nopdiem", takes=("assessment",), hidden=True)
def hand_in(talk: Talk) -> Reply:
    """A self-assessment is handed in."""
    now = assessment.hand_in(talk.db, _id(talk), by=talk.actor)
    said = messages.handed_to_ward() if now.stage is Stage.WARD else messages.handed_to_chapter()
    return talk.done(said, offers=[Offer(_home(talk, now), messages.models_back())])


@conversation("laylai", takes=("assessment",), hidden=True)
def recall(talk: Talk) -> Reply:
    """What was handed in is taken back, while nobody has reviewed it."""
    now = assessment.recall(talk.db, _id(talk), by=talk.actor)
    return talk.done(messages.assessment_recalled(), then=f"chamdiem {now.id}")


# ---- one's own family --------------------------------------------------------------------------


@conversation("giadinhtoi", alias="myfamily", may=Action.OWN_FAMILY, takes=("year",))
def see_own(talk: Talk) -> Reply:
    """How far one's own family has come this year; it registers and marks itself."""
    year = year_of(talk)
    try:
        own = assessment.own_family(talk.scene.db, year, by=talk.actor)
    except NoFamilyKnown as unknown:  # of no family, and a citizen all the same
        ways = [Offer(f"congdantoi {year}", messages.citizens_open())]
        return talk.done(unknown.text(), offers=[*ways, Offer("menu", messages.all_done())])
    said = messages.model_stands(
        name=called(own.family),
        model=title(own.family.subject),
        year=str(year),
        state=state_of(own.family),
    )
    title_held = titles.holding(talk.scene.db, own.unit, own.family, year, by=talk.actor)
    if title_held is not None and title_held.year == year:
        return _see_title(talk, said, title_held, year)
    stands = Lines((said, *validity(title_held, year)))
    offers = []
    if own.version is not None and own.family.state not in {State.RECOGNISED, State.WITHDRAWN}:
        offers.append(Offer("assess", messages.model_assess()))
    if own.family.state in {None, State.UNREGISTERED}:
        offers.append(Offer("register", messages.own_register()))
    offers += [Offer("citizen", messages.citizens_open()), Offer("keep", messages.model_keep())]
    to = talk.ask("own", OneOf(stands, *offers))
    if to == "citizen":
        return talk.done(then=f"congdantoi {year}")
    if to == "assess":
        begun = assessment.begin(
            talk.db, own.unit, own.family, year, by=talk.actor, version=own.version
        )
        return talk.done(then=f"chamdiem {begun.id} {begun.first or ''}")
    if to == "register":
        assessment.register_own(talk.db, own, year, by=talk.actor)
        return talk.done(messages.own_registered(year=str(year)), then="giadinhtoi")
    return talk.done(then="menu")


def _see_title(talk: Talk, said: Text, found: Title, year: int) -> Reply:
    """A family with this year's title: until when, its certificate once it is known who signs."""
    offers = [Offer("menu", messages.all_done())]
    if titles.may_be_printed(talk.scene.db, found):
        offers.insert(0, Offer(f"giaycuatoi {year}", messages.papers_certificate()))
    return talk.done(Lines((said, *validity(found, year))), offers=offers)


# ---- reviewing ---------------------------------------------------------------------------------


@conversation("choduyet", may=Action.REVIEW, hidden=True)
def see_waiting(talk: Talk) -> Reply:
    """What waits for this person's review."""
    found = assessment.waiting(talk.scene.db, by=talk.actor, limit=_MOST_WAITING)
    home = Offer("menu", messages.all_done())
    if not found:
        return talk.done(messages.review_none(), offers=[home])
    lines: list[Wording] = [messages.review_title()]
    lines += [
        messages.review_line(place=place, name=one.name, unit=one.unit)
        for place, one in enumerate(found, start=1)
    ]
    ways = [
        Offer(f"chamdiem {one.id}", messages.review_open(place=place))
        for place, one in enumerate(found, start=1)
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, home])


@conversation("duyetdiem", may=Action.REVIEW, takes=("assessment",), hidden=True)
def pass_on(talk: Talk) -> Reply:
    """A review is passed: to the ward, or into the list for the decision."""
    now = assessment.passed_on(talk.db, _id(talk), by=talk.actor)
    said = messages.passed_to_ward() if now.stage is Stage.WARD else messages.passed_to_list()
    return talk.done(said, then="choduyet")


class Reasons(Question[Mapping[str, str]]):
    """A reason for each criterion that keeps a title from being reached, a line each."""

    def __init__(self, found: CriteriaSet) -> None:
        self.found = found

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((messages.ask_reasons(),))

    def read(self, said: Answer, at: At, scene: Scene) -> Mapping[str, str]:
        """Criterion to reason.

        Raises:
            ReasonsUnread: A line names no criterion, or gives no reason.
        """
        del at, scene
        why: dict[str, str] = {}
        for line in re.split(r"[\n;]", typed(said)):
            if line.strip():
                name, reason = self._parted(line.strip())
                why[name] = reason
        if not why:
            raise ReasonsUnread(typed="")
        return why

    def _parted(self, line: str) -> tuple[str, str]:
        number, _, reason = line.partition(" ")
        try:
            name = numbered(number, self.found)
        except Refusal:
            raise ReasonsUnread(typed=line[:40]) from None
        if not reason.strip():
            raise ReasonsUnread(typed=line[:40])
        return name, reason.strip()[:LONGEST_REASON]

    def keep(self, value: Mapping[str, str]) -> Json:
        """As it was said."""
        return dict(value)

    def revive(self, kept: Json, scene: Scene) -> Mapping[str, str]:
        """What was said."""
        del scene
        items = kept.items() if isinstance(kept, dict) else ()
        return {name: str(reason) for name, reason in items}


@conversation("tralai", may=Action.REVIEW, takes=("assessment",), hidden=True)
def send_back(talk: Talk) -> Reply:
    """An assessment is returned, with a reason for each criterion."""
    one = _given(talk)
    if not assessment.may_review(talk.scene.db, one, by=talk.actor):
        return _summary(talk, one)
    talk.doing(messages.doing_review(name=one.name))
    why = talk.ask("reasons", Reasons(one.criteria))
    lines = [messages.returned_for(criterion=name, reason=said) for name, said in why.items()]
    talk.confirm(Lines((messages.return_summary(name=one.name), *lines)), yes=messages.return_yes())
    assessment.send_back(talk.db, one.id, why, by=talk.actor)
    return talk.done(messages.returned(name=one.name), then="choduyet")


# ---- what the buttons carry --------------------------------------------------------------------


def _id(talk: Talk) -> AssessmentId:
    found = number_in(talk.given("assessment"))
    if found is None:
        raise Gone
    return AssessmentId(found)


def _given(talk: Talk) -> Assessment:
    return assessment.find(talk.scene.db, _id(talk), by=talk.actor)


def _home(talk: Talk, one: Assessment) -> str:
    """Where one goes on from an assessment: to its unit, or to one's own family."""
    if talk.account.powers.may(Action.SEE_MODELS, one.unit):
        return f"danhhieu {one.unit.id} {one.year}"
    return f"giadinhtoi {one.year}"
