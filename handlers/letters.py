"""Messages that could not be handled, for those who look after them."""

from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action
from domain.texts import Lines
from locales import messages
from services import home


@conversation("tinsot", may=Action.MEND, hidden=True)
def see_letters(talk: Talk) -> Reply:
    """Messages that could not be handled: when they came, and another try for all."""
    waiting = home.letters(talk.scene.db)
    if not waiting:
        return talk.done(messages.letters_none(), then="menu")
    lines = [
        messages.letters_line(at=one.received_at, day=one.day, error=one.error) for one in waiting
    ]
    talk.confirm(
        Lines((messages.letters_list(count=len(waiting)), *lines)),
        yes=messages.letters_retry(),
        drop=messages.confirm_later(),
    )
    home.retry(talk.db, waiting, by=talk.actor)
    return talk.done(messages.letters_retried(count=len(waiting)), then="menu")
