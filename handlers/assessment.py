"""Assessing with marks: one question a message, left and resumed at will, handed in."""

from datetime import timedelta
from decimal import Decimal

from dialogue.questions import Offer, Words
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.assessment import (
    LONGEST_REASON,
    Assessment,
    CriterionUnknown,
    Mark,
    Stage,
)
from domain.criteria import Criterion
from domain.errors import Gone
from domain.messages import Attachment
from domain.recognition import PLACES
from domain.texts import Lines, Text, Wording
from handlers.counted import of_register, still_missing
from handlers.marks import (
    LATER,
    Evidence,
    MarkOf,
    NumberedCriterion,
    asked_for,
    has_evidence,
    range_of,
    said,
)
from handlers.verdicts import assessment_id, given_assessment, home_of, standing, summary
from locales import messages
from services import assessment, reviews, turns
from services.assessment import Proof

#: Unfinished ones that are shown at once.
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
    if found is None:
        return None
    now = assessment.mark_counted(talk.db, one, criterion.id, found, by=talk.actor)
    told = of_register(criterion, found, talk.scene)
    missing = still_missing(one.criteria, criterion, found, hard_area=one.circumstances.hard_area)
    return talk.done(Lines((told, *missing)), then=_next(now))


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
        chosen = talk.ask("criterion", NumberedCriterion(one.criteria, asked))
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
