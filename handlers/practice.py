"""A chapter to practise in."""

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action
from locales import messages
from locales.render import plain
from services import practice


@conversation("tapghi", may=Action.KEEP_REGISTER)
def practise(talk: Talk) -> Reply:
    """A chapter of one's own to practise in: nothing entered there counts."""
    if talk.account.practising:
        practice.stop(talk.db, talk.account)
        return talk.done(messages.practice_stopped(), then="menu", changed=True)
    offers = [Offer("yes", messages.practice_start()), Offer("no", messages.confirm_later())]
    if talk.ask("task", OneOf(messages.practice_asked(), *offers)) == "no":
        return talk.done(then="menu")
    name = plain(messages.practice_unit(name=talk.account.name or ""), talk.scene.reader)
    practice.start(talk.db, talk.account, name, today=talk.scene.today, now=talk.scene.now)
    return talk.done(messages.practice_started(), then="menu", changed=True)
