"""How an assessment stands: total, rank, what is missing; every mark with what proves it."""

from collections.abc import Mapping, Sequence

from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.assessment import (
    WHOLE,
    Assessment,
    AssessmentId,
    CriterionUnknown,
    Given,
    Lack,
    Missing,
    Stage,
)
from domain.criteria import CriteriaSet, Criterion, Origin
from domain.errors import Gone
from domain.ids import number_in
from domain.permissions import Action
from domain.recognition import PLACES, State
from domain.texts import Lines, Text, Wording
from handlers.criteria import ended, label
from handlers.marks import NumberedCriterion, said
from handlers.models import noun, rank_name
from locales import marks, messages
from services import assessment, hardship, reviews, turns

#: What is missing is told for so many criteria, then how many more.
_MOST_MISSING = 4
#: Criteria that are offered to be tapped.
_MOST_LISTED = 4


def standing(one: Assessment, scene: Scene) -> list[Wording]:
    """The total, the rank, and what is missing, at every moment."""
    verdict, locale = one.verdict, scene.reader.locale
    lines: list[Wording] = []
    if verdict.total is not None:
        top = marks.written(one.criteria.max_points or one.criteria.total, locale)
        lines.append(messages.assessment_total(total=marks.written(verdict.total, locale), top=top))
    if verdict.rank is not None:
        lines.append(messages.assessment_rank(rank=rank_name(verdict.rank, locale)))
        if verdict.unplaced and verdict.total is not None:
            lines.append(messages.assessment_unplaced(total=marks.written(verdict.total, locale)))
    if one.is_settled:
        return lines  # nothing can be made up for any more
    lacking = [gap for gap in verdict.missing if gap.why is not Lack.UNMARKED]
    above = verdict.next_rank if verdict.rank is not None else None
    if verdict.short_of is not None:
        short = marks.written(verdict.short_of, locale)
        lines.append(
            messages.assessment_short(points=short)
            if above is None
            else messages.assessment_short_of(points=short, rank=rank_name(above, locale))
        )
    elif above is not None and lacking:
        lines.append(messages.assessment_lacks_to(rank=rank_name(above, locale)))
    lines += [_lacks(gap, one.criteria) for gap in lacking[:_MOST_MISSING]]
    if len(lacking) > _MOST_MISSING:
        lines.append(messages.assessment_more(count=len(lacking) - _MOST_MISSING))
    return lines


def _lacks(gap: Missing, criteria: CriteriaSet) -> Text:
    criterion = criteria.find(gap.criterion)
    if criterion is None:
        raise CriterionUnknown(criterion=gap.criterion)
    number = criterion.number
    if gap.why is Lack.NO_EVIDENCE:
        return messages.lack_evidence(criterion=number)
    if gap.why is Lack.TOO_LOW and gap.wanted is not None:
        return messages.lack_low(criterion=number, wanted=said(gap.wanted, criterion))
    return messages.lack_not_met(criterion=number)


def summary(talk: Talk, one: Assessment, first: Sequence[Wording] = ()) -> Reply:
    """How it stands, by which set, why it came back; and the ways on.

    What is to be known first stands above.
    """
    scene = talk.scene
    last = reviews.last(scene.db, one)
    lines: list[Wording] = [
        *first,
        messages.assessment_title(
            name=one.name,
            model=Text(f"model-{one.subject}"),
            year=str(one.year),
            stage=_stage(one),
        ),
        *standing(one, scene),
        *by_which_set(one, scene),
    ]
    if last is not None and last.alone and one.stage is Stage.PASSED:
        lines.append(messages.reviewed_by_one())
    if one.stage is Stage.DROPPED and last is not None:
        lines.append(messages.set_aside_for(reason=last.reasons.get(WHOLE, "")))
    lines += returned_for(one, reviews.reasons(last))
    unseen = last is not None and last.stage is Stage.SELF
    ways = _ways(talk, one, reviews.to_mend(one, last), unseen=unseen)
    return talk.done(Lines(tuple(lines)), offers=ways)


def _stage(one: Assessment) -> Text:
    if one.is_settled:
        return Text(f"model-state-{one.state}")
    if one.stage is Stage.WARD and one.subject in PLACES:
        return messages.stage_above()
    return Text(f"stage-{one.stage}")


def by_which_set(one: Assessment, scene: Scene) -> list[Wording]:
    """Whose numbers it is judged by, and what has to be known of them."""
    found = one.criteria
    lines: list[Wording] = [
        messages.set_is_official(paper=found.legal_basis)
        if one.origin is Origin.OFFICIAL
        else messages.set_is_own(paper=one.paper or "—")
    ]
    if found.is_past(scene.today):
        lines.append(messages.set_past(until=ended(found)))
    if not found.is_meant_for(one.subject):
        lines.append(messages.set_not_meant(of=noun(one.subject)))
    if one.hardship is not None:
        told = messages.hardship_is if one.hardship.is_hard else messages.hardship_is_not
        lines.append(told(by=one.hardship.by, day=one.hardship.on))
    return lines


def returned_for(one: Assessment, why: Mapping[str, str]) -> list[Wording]:
    """Why it came back, a line for each criterion."""
    known = ((one.criteria.find(name), reason) for name, reason in why.items())
    return [
        messages.returned_for(criterion=criterion.number, reason=reason)
        for criterion, reason in known
        if criterion is not None
    ]


def _ways(talk: Talk, one: Assessment, to_mend: Sequence[str], *, unseen: bool) -> list[Offer]:
    """What can be done: with the criteria it came back for, and whether nobody has reviewed it."""
    back = Offer(home_of(talk, one), messages.models_back())
    look = Offer(f"xemdiem {one.id}", messages.assessment_look())
    db, by = talk.scene.db, talk.actor
    if not turns.may(db, one, by=by):
        ways = []
        if one.stage in turns.REVIEWING and unseen and by.person in one.assessors:
            ways.append(Offer(f"laylai {one.id}", messages.assessment_recall()))
        waits = one.stage in {Stage.PASSED, Stage.DROPPED} and one.state is State.PROPOSED
        if waits and by.powers.may(Action.RECOGNISE, one.unit):
            ways.append(Offer(f"xemlaibai {one.id}", messages.review_again()))
        return [*ways, look, back]
    correct = Offer(f"suamuc {one.id}", messages.assessment_correct())
    if one.stage is Stage.SELF:
        hand_in = Offer(f"nopdiem {one.id}", messages.assessment_hand_in())
        if to_mend:
            mend = messages.assessment_mend(count=len(to_mend))
            return [
                Offer(f"suamuc {one.id} {to_mend[0]} 1", mend),
                hand_in,
                correct,
                look,
                back,
            ]
        return [hand_in, correct, look, back]
    agreed = messages.review_to_ward() if one.stage is Stage.CHAPTER else messages.review_to_list()
    return [
        Offer(f"duyetdiem {one.id} {one.seen}", agreed),
        correct,
        Offer(f"tralai {one.id}", messages.review_return()),
        look,
        back,
    ]


@conversation("xemdiem", takes=("assessment",), hidden=True)
def see_marks(talk: Talk) -> Reply:
    """Every criterion with its marks, what proves them, and why the reviewers' differ."""
    one, db = given_assessment(talk), talk.scene.db
    proofs = assessment.proofs(db, one, by=talk.actor)
    lines: list[Wording] = [messages.marks_title(name=one.name, year=str(one.year))]
    for criterion in one.asked:
        lines += _marks_of(one, criterion, len(proofs.get(criterion.id, ())), talk.scene)
    ways = []
    if proofs:
        ways.append(Offer(f"minhchung {one.id}", messages.evidence_see()))
    asks_hardship = (
        one.criteria.eases_in_hard_areas and one.stage is not Stage.PASSED and not one.is_settled
    )
    if asks_hardship and hardship.may_say(db, one.unit, by=talk.actor):
        ways.append(Offer(f"vungkho {one.unit.id} {one.id}", messages.hardship_change()))
    back = Offer(f"chamdiem {one.id}", messages.models_back())
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


def _marks_of(one: Assessment, criterion: Criterion, files: int, scene: Scene) -> list[Wording]:
    own = one.of_stage(Stage.SELF).get(criterion.id)
    told = said(own.mark.value, criterion) if own is not None else messages.mark_none()
    lines: list[Wording] = [
        messages.marks_line(
            criterion=criterion.number,
            name=label(criterion, scene),
            mark=told,
        ),
        *_proven(own, files),
    ]
    for stage in (Stage.CHAPTER, Stage.WARD):
        given = one.of_stage(stage).get(criterion.id)
        if given is not None:
            lines.append(
                messages.marks_other(
                    stage=Text(f"marked-by-{stage}"),
                    mark=said(given.mark.value, criterion),
                    reason=given.reason or "",
                )
            )
    return lines


def _proven(own: Given | None, files: int) -> list[Wording]:
    """What was shown of a criterion."""
    lines: list[Wording] = []
    if own is not None and own.shown:
        lines.append(messages.evidence_words(words=own.shown))
    if files:
        lines.append(messages.evidence_files(count=files))
    return lines


@conversation("minhchung", takes=("assessment",), hidden=True)
def see_evidence(talk: Talk) -> Reply:
    """What was sent as evidence for one criterion."""
    one = given_assessment(talk)
    proofs = assessment.proofs(talk.scene.db, one, by=talk.actor)
    shown = [criterion for criterion in one.asked if criterion.id in proofs]
    back = [Offer(f"xemdiem {one.id}", messages.assessment_look())]
    if not shown:
        return talk.done(messages.evidence_none_sent(), offers=back)
    chosen = shown[0].id
    if len(shown) > 1:
        asked = messages.ask_evidence_of()
        chosen = talk.ask("criterion", NumberedCriterion(one.criteria, asked, shown[:_MOST_LISTED]))
    criterion, files = one.criteria.find(chosen), proofs.get(chosen, [])
    if criterion is None:
        raise CriterionUnknown(criterion=chosen)
    number = criterion.number
    return talk.done(
        messages.evidence_of(criterion=number, count=len(files)), offers=back, attachments=files
    )


# ---- what the buttons carry --------------------------------------------------------------------


def assessment_id(talk: Talk) -> AssessmentId:
    """The assessment a button names.

    Raises:
        Gone: It names none.
    """
    found = number_in(talk.given("assessment"))
    if found is None:
        raise Gone
    return AssessmentId(found)


def given_assessment(talk: Talk) -> Assessment:
    """The assessment a button names, with its marks.

    Raises:
        Gone: There is none of that id.
        NotAllowed: Whoever pressed it may not see it.
    """
    return assessment.find(talk.scene.db, assessment_id(talk), by=talk.actor)


def home_of(talk: Talk, one: Assessment) -> str:
    """Where one goes on from an assessment: to its unit, or to one's own family."""
    if talk.account.powers.may(Action.SEE_MODELS, one.unit):
        if one.subject in PLACES:
            return f"noinay {one.unit.id} {one.year}"
        return f"danhhieu {one.unit.id} {one.year}"
    return f"giadinhtoi {one.year}"
