"""Writing down for others: what was kept is handed over, entered, and its sender told."""

from collections.abc import Sequence

from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.enquiries import AnsweredMeanwhile
from domain.errors import Gone
from domain.permissions import Action
from domain.texts import Text
from handlers.answers import called, entry_ways, shown
from handlers.enquiries import enquiry_id
from locales import messages
from services import enquiries
from storage.accounts import Reachable


@conversation("ghiho", takes=("entry",), hidden=True, aside=True, writes=True)
def hand_over(talk: Talk) -> Reply:
    """What was kept is given to somebody who writes it down, beside whatever is open."""
    given = enquiry_id(talk.given("entry"))
    if given is None:
        raise Gone
    try:
        one, asked = enquiries.hand_over(talk.db, given, talk.account, talk.scene.now)
    except AnsweredMeanwhile:
        return talk.done(messages.entry_asked_before(), then="menu")
    files = enquiries.files(talk.db, one)
    for each in asked:
        if each.chat is not None and each.account is not None:
            tell(
                talk.db,
                each.chat,
                each.account,
                shown(talk.scene, one),
                entry_ways(one),
                now=talk.scene.machine_now,
                unique_key=f"entry:{one.id}:{each.chat}",
                attachment=files[0] if files else None,
            )
    return talk.done(_handed_to(asked), then="menu")


def _handed_to(asked: Sequence[Reachable]) -> Text:
    names = {one.name for one in asked}
    if not names:
        return messages.entry_waits()
    if len(names) == 1:
        return messages.entry_handed(who=names.pop())
    return messages.entry_handed_officers()


@conversation("tughi", may=Action.RECORD_INCOME, hidden=True, aside=True)
def by_oneself(talk: Talk) -> Reply:
    """They write it down themselves: the open question, or the first of all."""
    return talk.done(then="thutien")


@conversation("ghixong", takes=("entry",), hidden=True, aside=True, writes=True)
def entered(talk: Talk) -> Reply:
    """What was asked for is written down; its sender is told."""
    given = enquiry_id(talk.given("entry"))
    if given is None:
        raise Gone
    try:
        one = enquiries.enter(talk.db, given, by=talk.actor)
    except AnsweredMeanwhile:
        return talk.done(messages.entry_done_before(), then="menu")
    tell(
        talk.db,
        one.chat,
        one.account,
        [messages.entry_told(name=talk.account.name or "", at=one.asked_at)],
        [Offer("menu", messages.all_done())],
        now=talk.scene.machine_now,
        unique_key=f"enquiry-answer:{one.id}",
    )
    return talk.done(messages.entry_reported(who=called(one)), then="menu")
