"""One family, clan, group, unit, commune: where it stands, and another step for it."""

import dataclasses
from collections.abc import Mapping, Sequence

from dialogue.questions import Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.permissions import Action
from domain.recognition import PLACES, Candidate, State
from domain.texts import Lines, Text
from domain.units import UnitKind, UnitRef
from handlers.models import (
    FamilyPick,
    ModelPick,
    called,
    given_unit,
    home_of,
    state_of,
    subject_of,
    title,
    top_of,
    validity,
    year_of,
)
from locales import messages
from services import assessment, recognition, titles


@conversation("motnha", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_family(talk: Talk) -> Reply:
    """Where one family stands, and another step for it."""
    unit, year = given_unit(talk, Action.SEE_MODELS), year_of(talk)
    household = talk.ask("household", FamilyPick(unit, year))
    if household.id is None:
        raise Gone
    one = recognition.family(talk.scene.db, unit, household.id, year, by=talk.actor)
    return _one(talk, unit, one, year)


@conversation("noinay", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_model(talk: Talk) -> Reply:
    """Where a chapter, clan, unit board or commune itself stands."""
    return model_of(talk, given_unit(talk, Action.SEE_MODELS), year_of(talk))


@conversation("motdonvi", may=Action.SEE_MODELS, takes=("subject", "year"), hidden=True)
def see_one_unit(talk: Talk) -> Reply:
    """A clan, group, unit or commune, picked by its name."""
    top, subject, year = top_of(talk, Action.SEE_MODELS), subject_of(talk), year_of(talk)
    if subject is Subject.FAMILY:
        raise Gone
    picked = talk.ask("unit", ModelPick(top, subject, messages.ask_model_unit(year=str(year))))
    return model_of(talk, picked, year)


def model_of(talk: Talk, unit: UnitRef, year: int) -> Reply:
    """Where a unit itself stands, and another step for it."""
    one = recognition.model_of(talk.scene.db, unit, year, by=talk.actor)
    if one is None:
        raise Gone
    return _one(talk, unit, one, year)


_KEEP, _ASSESS, _WITHDRAW, _CERTIFY = "keep", "assess", "withdraw", "certify"
_SET_ASIDE = "set-aside"
#: Ways on that lead to another conversation, by the name it has.
_DECIDE, _CRITERIA = "quyetdinh", "botieuchi"
LONGEST_REASON = 300


def _one(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> Reply:
    home = home_of(unit, one.subject, year)
    offers = [Offer(to, Text(f"model-to-{to}")) for to in _steps(talk, unit, one, year)]
    version = assessment.version_for(talk.scene.db, unit, one, year, by=talk.actor)
    if version is not None:
        offers.insert(0, Offer(_ASSESS, messages.model_assess()))
    set_aside = recognition.may_set_aside(talk.scene.db, unit, one, year=year, by=talk.actor)
    if set_aside:
        offers.append(Offer(_SET_ASIDE, messages.model_set_aside()))
    decides = recognition.may_decide(talk.scene.db, unit, one, by=talk.actor)
    if one.state is State.RECOGNISED and decides:
        offers.append(Offer(_CERTIFY, messages.papers_certificate()))
        offers.append(Offer(_WITHDRAW, messages.model_withdraw()))
    if one.subject in PLACES:
        offers += _ways_of_place(talk, unit, one, decides=decides)
    held = titles.holding(talk.scene.db, unit, one, year, by=talk.actor)
    why = _why(one, set_aside=set_aside, decides=decides)
    valid = validity(held, year, talk.scene.reader.locale)
    told = Lines((stands(one, year), *why, *valid))
    if not offers:
        return talk.done(told, offers=[Offer(home, messages.models_back())])
    to = talk.ask("to", OneOf(told, *offers, Offer(_KEEP, messages.model_keep())))
    # Of a school or office this is all there is to see: it would be asked again at once.
    leads = {
        _CERTIFY: f"giaycua {unit.id} {one.subject} {one.target} {year}",
        _KEEP: "menu" if unit.kind is UnitKind.UNIT_BOARD else home,
        _DECIDE: f"{_DECIDE} {one.subject} {year}",
        _CRITERIA: f"{_CRITERIA} {one.subject} {year}",
    }
    if to in leads:
        return talk.done(then=leads[to])
    if to == _SET_ASIDE:
        return talk.done(then=f"bobaicham {assessment.of_candidate(talk.scene.db, one)}")
    if to == _WITHDRAW:
        return _withdraw(talk, unit, one, year)
    if to == _ASSESS:
        begun = assessment.begin(talk.db, unit, one, year, by=talk.actor, version=version)
        return talk.done(then=f"chamdiem {begun.id} {begun.first or ''}")
    recognition.change(talk.db, unit, one, State(to), year=year, by=talk.actor)
    again = [Offer(f"motnha {unit.id} {year}", messages.models_next_family())]
    return talk.done(
        stands(dataclasses.replace(one, state=State(to)), year),
        offers=[
            *(again if one.household is not None else []),
            Offer(home, messages.models_back()),
        ],
    )


def _why(one: Candidate, *, set_aside: bool, decides: bool) -> list[Text]:
    """Why who could put it forward does not yet, and why who gives titles took its title back."""
    lines = []
    if set_aside:
        lines.append(messages.model_marking(why=Text(f"marking-{one.marking}")))
    if decides and one.withdrawn_for is not None:
        lines.append(messages.model_withdrawn_for(reason=one.withdrawn_for))
    return lines


def _ways_of_place(talk: Talk, unit: UnitRef, one: Candidate, *, decides: bool) -> list[Offer]:
    """A commune has no screen of its kind: its set and its decision are reached from itself."""
    powers, ways = talk.account.powers, []
    if one.state is State.PROPOSED and decides:
        ways.append(Offer(_DECIDE, messages.decision_write()))
    if powers.may(Action.KEEP_CRITERIA, unit):
        ways.append(Offer(_CRITERIA, messages.criteria_open()))
    return ways


def _withdraw(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> Reply:
    """A title is taken back, with the reason."""
    reason = talk.ask("why", Words(messages.ask_withdraw(), most=LONGEST_REASON))
    talk.confirm(
        messages.withdraw_summary(
            name=called(one), model=title(one.subject), year=str(year), reason=reason
        ),
        yes=messages.withdraw_yes(),
    )
    recognition.withdraw(talk.db, unit, one, reason, year=year, by=talk.actor)
    home = Offer(home_of(unit, one.subject, year), messages.models_back())
    return talk.done(stands(dataclasses.replace(one, state=State.WITHDRAWN), year), offers=[home])


def stands(one: Candidate, year: int) -> Text:
    """How far a candidate has come, in a sentence."""
    return messages.model_stands(
        name=called(one), model=title(one.subject), year=str(year), state=state_of(one)
    )


_STEPS: Mapping[State | None, Sequence[State]] = {
    None: (State.PROPOSED, State.REGISTERED),
    State.UNREGISTERED: (State.PROPOSED, State.REGISTERED),
    State.REGISTERED: (State.PROPOSED, State.UNREGISTERED),
    State.LEFT_OUT: (State.PROPOSED,),
    State.PROPOSED: (State.LEFT_OUT,),
    State.RECOGNISED: (),
    State.WITHDRAWN: (),
}


def _steps(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> list[State]:
    """Where this person may bring a candidate from where it stands."""
    return [
        to
        for to in _STEPS[one.state]
        if recognition.may_change(talk.scene.db, unit, one, to, year=year, by=talk.actor)
    ]
