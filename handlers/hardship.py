"""Whether a unit lies in an area of hardship: asked once, changed by an officer."""

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.errors import Gone, NotAllowed
from domain.permissions import Action
from handlers.models import given_unit
from locales import messages
from services import hardship

_YES, _NO, _LATER = "hard", "not-hard", "later"


@conversation("vungkho", may=Action.ASSESS, takes=("unit", "assessment"), hidden=True)
def say_hardship(talk: Talk) -> Reply:
    """Whether a unit lies in an area of hardship, where some thresholds are lower."""
    if talk.given("unit") is None:
        raise Gone
    unit = given_unit(talk, Action.ASSESS)
    if not hardship.may_say(talk.scene.db, unit, by=talk.actor):
        raise NotAllowed
    onward = f"chamdiem {talk.given('assessment') or ''}"
    asked = messages.ask_hardship(unit=unit.called)
    to = talk.ask(
        "hardship",
        OneOf(
            asked,
            Offer(_NO, messages.hardship_no()),
            Offer(_YES, messages.hardship_yes()),
            Offer(_LATER, messages.hardship_unknown()),
        ),
    )
    if to == _LATER:
        return talk.done(messages.hardship_left(), then=f"{onward} -")
    hardship.say(talk.db, unit, is_hard=to == _YES, by=talk.actor)
    kept = messages.hardship_kept if to == _YES else messages.hardship_kept_not
    return talk.done(kept(unit=unit.called), then=onward)
