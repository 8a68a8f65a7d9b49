"""Reviewing what was marked: passed on, returned with reasons, taken up again."""

import re
from collections.abc import Mapping

from dialogue.questions import At, Offer, Prompt, Question, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.assessment import LONGEST_REASON, Assessment, ReasonsUnread, Stage
from domain.criteria import CriteriaSet
from domain.permissions import Action
from domain.texts import Json, Lines, Wording
from handlers.marks import criteria_numbered
from handlers.models import top_of
from handlers.verdicts import (
    assessment_id,
    given_assessment,
    home_of,
    returned_for,
    standing,
    summary,
)
from locales import marks, messages
from services import reviews, turns

_MOST_WAITING = 4
#: Those reviewed by one person that are looked at together.
_MOST_ALONE = 3


@conversation("choduyet", may=Action.REVIEW, hidden=True)
def see_waiting(talk: Talk) -> Reply:
    """What waits for this person's review, and how much one person alone has passed."""
    found = reviews.waiting(talk.scene.db, by=talk.actor, limit=_MOST_WAITING)
    home = Offer("menu", messages.all_done())
    alone = _count_alone(talk)
    more = [messages.alone_line(count=alone)] if alone else []
    way = [Offer("motnguoi", messages.alone_see())] if alone else []
    if not found:
        return talk.done(Lines((messages.review_none(), *more)), offers=[*way, home])
    found = found[: _MOST_WAITING - len(way)]
    lines: list[Wording] = [messages.review_title()]
    lines += [
        messages.review_line(place=place, name=one.name, unit=one.unit)
        for place, one in enumerate(found, start=1)
    ]
    ways = [
        Offer(f"chamdiem {one.id}", messages.review_open(place=place))
        for place, one in enumerate(found, start=1)
    ]
    return talk.done(Lines((*lines, *more)), offers=[*ways, *way, home])


def _count_alone(talk: Talk) -> int:
    tops = talk.account.powers.tops(Action.RECOGNISE)
    if not tops:
        return 0
    top = top_of(talk, Action.RECOGNISE)
    return len(reviews.reviewed_alone(talk.scene.db, top, by=talk.actor, limit=99))


@conversation("motnguoi", may=Action.RECOGNISE, hidden=True)
def see_alone(talk: Talk) -> Reply:
    """What one person both assessed and passed: it can be looked at again until it is decided."""
    top = top_of(talk, Action.RECOGNISE)
    found = reviews.reviewed_alone(talk.scene.db, top, by=talk.actor, limit=_MOST_ALONE)
    back = Offer("choduyet", messages.home_do_reviews())
    if not found:
        return talk.done(messages.review_none(), offers=[back])
    lines: list[Wording] = [messages.alone_title()]
    lines += [
        messages.review_line(place=place, name=one.name, unit=one.unit)
        for place, one in enumerate(found, start=1)
    ]
    ways = [
        Offer(f"chamdiem {one.id}", messages.review_open(place=place))
        for place, one in enumerate(found, start=1)
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


@conversation("duyetdiem", may=Action.REVIEW, takes=("assessment", "seen"), hidden=True)
def pass_on(talk: Talk) -> Reply:
    """A review is passed: to the ward, or into the list for the decision.

    Only as it was shown: what has changed since is shown first.
    """
    turn = reviews.turn(talk.scene.db, assessment_id(talk), by=talk.actor)
    seen = talk.given("seen")
    if seen != turn.seen:
        one = given_assessment(talk)
        return summary(talk, one, changed_since(one, seen) if seen is not None else ())
    if turn.alone:
        talk.confirm(
            messages.review_alone(name=turn.one.name),
            yes=messages.review_alone_yes(),
            drop=messages.confirm_later(),
            about=[turn.seen],
        )
    now = reviews.passed_on(talk.db, turn, by=talk.actor)
    said = messages.passed_to_ward() if now.stage is Stage.WARD else messages.passed_to_list()
    return talk.done(said, then="choduyet")


def changed_since(one: Assessment, seen: str) -> list[Wording]:
    """What has changed since a reviewer looked."""
    anew = {given.criterion for given in one.given_since(seen)}
    numbers = [criterion.number for criterion in one.asked if criterion.id in anew]
    if not numbers:
        return [messages.review_handed_anew()]
    return [messages.review_changed(criteria=", ".join(numbers))]


@conversation("bobaicham", may=Action.REVIEW, takes=("assessment",), hidden=True)
def set_aside(talk: Talk) -> Reply:
    """Someone is put forward without marks although they were marked: why, and in whose name."""
    one = given_assessment(talk)
    reviews.ensure_may_set_aside(talk.scene.db, one, talk.actor)
    talk.doing(messages.doing_review(name=one.name))
    why = talk.ask("why", Words(messages.ask_set_aside(), most=LONGEST_REASON))
    said = messages.set_aside_summary(name=one.name, reason=why)
    talk.confirm(
        Lines((said, *standing(one, talk.scene)[:2])),
        yes=messages.set_aside_yes(),
        about=[one.seen],
    )
    reviews.set_aside(talk.db, one, why, by=talk.actor)
    back = Offer(home_of(talk, one), messages.models_back())
    return talk.done(messages.set_aside_done(name=one.name), offers=[back])


@conversation("xemlaibai", may=Action.RECOGNISE, takes=("assessment",), hidden=True)
def take_up_again(talk: Talk) -> Reply:
    """What was passed is taken out of the list, and reviewed anew."""
    now = reviews.take_up_again(talk.db, assessment_id(talk), by=talk.actor)
    return talk.done(messages.review_taken_up(name=now.name), then=f"chamdiem {now.id}")


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
            CriterionUnread: The set has no such criterion.
        """
        del at, scene
        why: dict[str, str] = {}
        for line in re.split(r"[\n;]", typed(said)):
            if line.strip():
                why |= self._parted(line.strip())
        if not why:
            raise ReasonsUnread(typed="")
        return why

    def _parted(self, line: str) -> dict[str, str]:
        """The reason, of each level that shares the number."""
        try:
            number, level, reason = marks.read_reason(line)
        except marks.NotACriterion:
            raise ReasonsUnread(typed=line[:40]) from None
        fitting = criteria_numbered(number, level, self.found)
        return {one.id: reason[:LONGEST_REASON] for one in fitting}

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
    """An assessment is returned, with a reason for each criterion; those concerned hear of it."""
    one = given_assessment(talk)
    if not turns.may(talk.scene.db, one, by=talk.actor):
        return summary(talk, one)
    talk.doing(messages.doing_review(name=one.name))
    why = talk.ask("reasons", Reasons(one.criteria))
    lines = returned_for(one, why)
    talk.confirm(
        Lines((messages.return_summary(name=one.name), *lines)),
        yes=messages.return_yes(),
        about=[one.seen],
    )
    turn = reviews.turn(talk.scene.db, one.id, by=talk.actor)
    reviews.send_back(talk.db, turn, why, by=talk.actor)
    return talk.done(messages.returned(name=one.name), then="choduyet")
