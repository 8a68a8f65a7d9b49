"""Who is what to a unit, and is so no longer."""

from collections.abc import Mapping

from dialogue.listing import Item, Listed
from dialogue.picks import UnitPick
from dialogue.questions import MOST_CHOICES, Offer, OneOf, Question
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.permissions import Action
from domain.texts import Text, Verbatim
from domain.units import UnitRef
from locales import messages
from locales.roles import title
from services import roles
from storage.accounts import Held


@conversation("thoivai", alias="release", may=Action.INVITE)
def release(talk: Talk) -> Reply:
    """Someone is head, treasurer, helper … of a unit no longer."""
    tops = talk.account.powers.tops(Action.INVITE)
    unit = talk.ask("unit", UnitPick(tops))
    standing = {_key(one): one for one in roles.held(talk.scene.db, unit, by=talk.actor)}
    if not standing:
        return talk.done(messages.roles_none(unit=unit.called), then="menu")
    chosen = talk.ask("role", _which(unit, standing))
    if chosen == _KEEP:
        return talk.done(messages.let_go(), then="menu")
    one = standing[chosen]
    what = title(one.role, unit.kind)
    talk.confirm(
        messages.end_role_summary(name=one.name, role=what, unit=unit.called),
        yes=messages.end_role_yes(),
        drop=messages.confirm_later(),
    )
    roles.take_away(talk.db, unit, one, by=talk.actor, soon=talk.scene.machine_now)
    return talk.done(messages.role_ended(name=one.name, role=what, unit=unit.called), then="menu")


_KEEP = "keep"


def _which(unit: UnitRef, standing: Mapping[str, Held]) -> Question[str]:
    """Which role ends; more than fit on one screen are listed a page at a time."""
    asked, keep = messages.ask_role_to_end(unit=unit.called), Offer(_KEEP, messages.roles_keep())
    if len(standing) < MOST_CHOICES:
        offers = [Offer(key, _label(one, unit)) for key, one in standing.items()]
        return OneOf(asked, *offers, keep)
    items = [Item(key, _label(one, unit), one.name) for key, one in standing.items()]
    return Listed(asked, items, (keep,))


def _key(one: Held) -> str:
    return f"{one.person}-{one.role}"


def _label(one: Held, unit: UnitRef) -> Text:
    return messages.role_held(name=Verbatim(one.name), role=title(one.role, unit.kind))
