"""Assessing with marks: one question a message, left and resumed at will; how it stands."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from dialogue.questions import Offer, Words
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.assessment import (
    LONGEST_REASON,
    Assessment,
    AssessmentId,
    CriterionUnknown,
    Given,
    Lack,
    Mark,
    Missing,
    Stage,
)
from domain.counting import Share
from domain.criteria import REACHED, CriteriaSet, Criterion, Origin, Rank
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action
from domain.recognition import PLACES, State
from domain.texts import Lines, Text, Verbatim, Wording
from handlers.criteria import ended, label
from handlers.marks import (
    LATER,
    CriterionOf,
    Evidence,
    MarkOf,
    asked_for,
    has_evidence,
    range_of,
    said,
)
from handlers.models import noun
from locales import marks, messages
from services import assessment, hardship, reviews, turns
from services.assessment import Proof
from storage.reviews import Review

_LONGEST_ID = 18
#: What is missing is told for so many criteria, then how many more.
_MOST_MISSING = 4
_MOST_LISTED = 4
#: Photos that come within this time of a mark were sent together with what proves it.
_AT_ONCE = timedelta(minutes=2)


# ---- giving marks ------------------------------------------------------------------------------


@conversation("chamdiem", takes=("assessment", "criterion"), hidden=True)
def assess(talk: Talk) -> Reply:
    """The next criterion is marked; when all are, how it stands and what is next."""
    one = given_assessment(talk)
    is_open = one.stage is Stage.SELF and bool(one.unmarked)
    if not is_open or not turns.may(talk.scene.db, one, by=talk.actor):
        return summary(talk, one)
    criterion = one.criteria.find(talk.given("criterion") or "")
    if criterion is None or criterion not in one.unmarked:
        # Which one is asked stands in the command, so that no mark lands at another's.
        return talk.done(then=_asked_first(talk, one) or _next(one))
    if (counted := _counted(talk, one, criterion)) is not None:
        return counted
    talk.doing(messages.doing_assessment(name=one.name))
    prompt = messages.ask_mark(
        place=len(one.asked) - len(one.unmarked) + 1,
        all=len(one.asked),
        criterion=criterion.number,
        name=asked_for(criterion, talk.scene),
        range=range_of(criterion, talk.scene),
    )
    proven = _just_proven(talk, one)
    question = MarkOf(
        criterion, prompt, lambda: _before(talk, one, criterion), adds=proven is not None
    )
    value = talk.ask("mark", question)
    if isinstance(value, Attachment):
        return _more_proof(talk, one, criterion, proven, value)
    if value == LATER:
        return talk.done(messages.assessment_left(), then=home_of(talk, one))
    if isinstance(value, str):
        now = assessment.leave_out(talk.db, one.id, criterion.id, by=talk.actor)
        left_out = messages.mark_left_out(criterion=criterion.number)
        return talk.done(left_out, then=_next(now))
    return _marked(talk, one, criterion, value)


def _just_proven(talk: Talk, one: Assessment) -> Criterion | None:
    """The criterion whoever marks has just sent or told evidence of."""
    last = one.given[-1] if one.given else None
    if last is None or last.by != talk.actor.person or not last.mark.evidence:
        return None
    if talk.scene.now - last.at > _AT_ONCE:
        return None
    found = one.criteria.find(last.criterion)
    return found if found is not None and found.counts is None else None


def _more_proof(
    talk: Talk,
    one: Assessment,
    criterion: Criterion,
    proven: Criterion | None,
    file: Attachment,
) -> Reply:
    """One more photo of what was just proven; the question stays."""
    if proven is None:
        raise Gone
    assessment.add_proof(talk.db, one, proven.id, file, by=talk.actor, account=talk.account.id)
    said = messages.evidence_added(criterion=proven.number)
    return talk.done(said, then=f"chamdiem {one.id} {criterion.id}")


def _before(talk: Talk, one: Assessment, criterion: Criterion) -> Mark | None:
    """What counted for it a year before."""
    return assessment.last_year(talk.scene.db, one).get(criterion.id)


def _asked_first(talk: Talk, one: Assessment) -> str | None:
    """What is asked once before the criteria: whether it lies in an area of hardship."""
    if not one.criteria.eases_in_hard_areas or talk.given("criterion") is not None:
        return None
    if one.hardship is not None:
        return None
    return f"vungkho {one.unit.id} {one.id}"


def _counted(talk: Talk, one: Assessment, criterion: Criterion) -> Reply | None:
    """What the register answers is written down and told; nobody is asked."""
    found = assessment.counted(talk.scene.db, one, criterion, by=talk.actor)
    if not isinstance(found, Share):
        return None
    now = assessment.mark_counted(talk.db, one, criterion.id, found, by=talk.actor)
    told = messages.mark_counted(
        criterion=criterion.number,
        name=label(criterion, talk.scene),
        reached=found.reached,
        all=found.out_of,
        mark=found.percent,
    )
    return talk.done(told, then=_next(now))


def _marked(
    talk: Talk,
    one: Assessment,
    criterion: Criterion,
    value: Decimal | bool,  # noqa: FBT001  # yes or no is a mark
) -> Reply:
    """What was marked is written down, with what proves it where the set asks for that."""
    had_some, is_own = has_evidence(one, criterion), one.stage is Stage.SELF
    number = criterion.number
    proof: Proof | None = None
    if one.criteria.needs_evidence and value and is_own:
        asked = messages.ask_evidence(criterion=number)
        proof = talk.ask("evidence", Evidence(asked, has_some=had_some))
    reason = None
    if not is_own:
        reason = talk.ask("why", Words(messages.ask_mark_why(), most=LONGEST_REASON))
    shown = had_some if proof is None else bool(proof.files or proof.words)
    now = assessment.mark(
        talk.db,
        one,
        criterion.id,
        Mark(value=value, evidence=shown),
        by=talk.actor,
        reason=reason,
        proof=proof or Proof(),
        account=talk.account.id,
    )
    told = messages.mark_kept(criterion=number, mark=said(value, criterion))
    so_far = standing(now, talk.scene) if now.unmarked else []
    return talk.done(Lines((told, *so_far)), then=_next_to_mend(talk, now))


def _next(one: Assessment) -> str:
    """The command that asks for the next criterion, or tells how it stands when there is none."""
    if one.stage is not Stage.SELF or not one.unmarked:
        return f"chamdiem {one.id}"
    return f"chamdiem {one.id} {one.unmarked[0].id}"


def _next_to_mend(talk: Talk, one: Assessment) -> str:
    """The next criterion; of one that came back the next it came back for, if that is gone through.

    Whoever corrects any other one goes back to how it stands.
    """
    if one.unmarked or talk.given("mend") is None:
        return _next(one)
    left = reviews.to_mend(one, reviews.last(talk.scene.db, one))
    return f"suamuc {one.id} {left[0]} 1" if left else _next(one)


# ---- how it stands -----------------------------------------------------------------------------


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


def rank_name(rank: Rank, locale: str) -> Wording:
    """A rank's or level's name."""
    if rank.code == REACHED:
        return messages.rank_reached()
    return Verbatim(rank.label_vi if locale == "vi" else rank.label_en)


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


def summary(talk: Talk, one: Assessment) -> Reply:
    """How it stands, by which set, why it came back; and the ways on."""
    scene = talk.scene
    last = reviews.last(scene.db, one)
    lines: list[Wording] = [
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
    lines += returned_for(one, reviews.reasons(last))
    return talk.done(Lines(tuple(lines)), offers=_ways(talk, one, last))


def _stage(one: Assessment) -> Text:
    if one.state in {State.RECOGNISED, State.WITHDRAWN}:
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


def _ways(talk: Talk, one: Assessment, last: Review | None) -> list[Offer]:
    back = Offer(home_of(talk, one), messages.models_back())
    look = Offer(f"xemdiem {one.id}", messages.assessment_look())
    db, by = talk.scene.db, talk.actor
    if not turns.may(db, one, by=by):
        ways = []
        unseen = last is not None and last.stage is Stage.SELF
        if one.stage in turns.REVIEWING and unseen and by.person in one.assessors:
            ways.append(Offer(f"laylai {one.id}", messages.assessment_recall()))
        waits = one.stage is Stage.PASSED and one.state is State.PROPOSED
        if waits and by.powers.may(Action.RECOGNISE, one.unit):
            ways.append(Offer(f"xemlaibai {one.id}", messages.review_again()))
        return [*ways, look, back]
    correct = Offer(f"suamuc {one.id}", messages.assessment_correct())
    if one.stage is Stage.SELF:
        hand_in = Offer(f"nopdiem {one.id}", messages.assessment_hand_in())
        if to_mend := reviews.to_mend(one, last):
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
        Offer(f"duyetdiem {one.id}", agreed),
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
    asks_hardship = one.criteria.eases_in_hard_areas and one.stage is not Stage.PASSED
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
        chosen = talk.ask("criterion", CriterionOf(one.criteria, asked, shown[:_MOST_LISTED]))
    criterion, files = one.criteria.find(chosen), proofs.get(chosen, [])
    if criterion is None:
        raise CriterionUnknown(criterion=chosen)
    number = criterion.number
    return talk.done(
        messages.evidence_of(criterion=number, count=len(files)), offers=back, attachments=files
    )


# ---- correcting, handing in, taking up again ---------------------------------------------------


@conversation("suamuc", takes=("assessment", "criterion", "mend"), hidden=True)
def correct(talk: Talk) -> Reply:
    """One criterion is marked anew; a reviewer says why."""
    one = given_assessment(talk)
    if not turns.may(talk.scene.db, one, by=talk.actor):
        return summary(talk, one)
    talk.doing(messages.doing_assessment(name=one.name))
    chosen = talk.given("criterion")
    if chosen is None:
        asked = messages.ask_which_criterion()
        chosen = talk.ask("criterion", CriterionOf(one.criteria, asked))
    criterion = one.criteria.find(chosen)
    if criterion is None or criterion not in one.asked:
        raise CriterionUnknown(criterion=chosen)
    if one.stage is Stage.SELF and (counted := _counted(talk, one, criterion)) is not None:
        return counted
    value = talk.ask("mark", MarkOf(criterion, _anew(talk, one, criterion)))
    if isinstance(value, str | Attachment):
        return talk.done(then=f"chamdiem {one.id}")
    return _marked(talk, one, criterion, value)


def _anew(talk: Talk, one: Assessment, criterion: Criterion) -> Text:
    """Asks for a mark once more; of one that came back, with the reason."""
    number, name = criterion.number, asked_for(criterion, talk.scene)
    how = range_of(criterion, talk.scene)
    why = reviews.reasons(reviews.last(talk.scene.db, one)).get(criterion.id)
    if why is None:
        return messages.ask_mark_anew(criterion=number, name=name, range=how)
    return messages.ask_mark_returned(criterion=number, name=name, reason=why, range=how)


@conversation("nopdiem", takes=("assessment",), hidden=True)
def hand_in(talk: Talk) -> Reply:
    """A self-assessment is handed in."""
    now = reviews.hand_in(talk.db, assessment_id(talk), by=talk.actor)
    told = messages.handed_to_chapter()
    if now.stage is Stage.WARD:
        above = now.subject in PLACES
        told = messages.handed_above() if above else messages.handed_to_ward()
    ways = [Offer(home_of(talk, now), messages.models_back())]
    if turns.is_alone(talk.scene.db, now, by=talk.actor):
        ways.insert(0, Offer(f"chamdiem {now.id}", messages.review_alone_open()))
    return talk.done(told, offers=ways)


@conversation("laylai", takes=("assessment",), hidden=True)
def recall(talk: Talk) -> Reply:
    """What was handed in is taken back, while nobody has reviewed it."""
    now = reviews.recall(talk.db, assessment_id(talk), by=talk.actor)
    return talk.done(messages.assessment_recalled(), then=f"chamdiem {now.id}")


@conversation("chamdo", hidden=True)
def see_unfinished(talk: Talk) -> Reply:
    """What somebody began and has not handed in; what came back stands first."""
    found = assessment.unfinished(talk.scene.db, by=talk.actor, limit=_MOST_LISTED)
    home = Offer("menu", messages.all_done())
    if not found:
        return talk.done(messages.unfinished_none(), offers=[home])
    lines: list[Wording] = [messages.unfinished_title()]
    for place, one in enumerate(found, start=1):
        line = messages.unfinished_returned if one.returned else messages.unfinished_line
        lines.append(line(place=place, name=one.name))
    ways = [
        Offer(f"chamdiem {one.id}", messages.unfinished_open(place=place))
        for place, one in enumerate(found, start=1)
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, home])


# ---- what the buttons carry --------------------------------------------------------------------


def assessment_id(talk: Talk) -> AssessmentId:
    """The assessment a button names.

    Raises:
        Gone: It names none.
    """
    given = talk.given("assessment") or ""
    if not (given.isascii() and given.isdigit() and len(given) < _LONGEST_ID):
        raise Gone
    return AssessmentId(int(given))


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
