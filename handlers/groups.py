"""Which unit a group's chat belongs to: begun in the group, settled in private."""

from dialogue.picks import UnitPick
from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.accounts import ChatId
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.messages import Message
from domain.permissions import Action
from domain.texts import Text
from domain.units import UnitRef
from locales import messages
from services import groups
from storage import groups as stored
from storage import outbox

_MENU = Offer("menu", Text("command-menu"))


@conversation("nhom", alias="group", may=Action.BIND_GROUP, aside=True, in_groups=True, writes=True)
def claim(talk: Talk) -> Reply:
    """Typed in a group by who heads a unit: whose group it is, is asked in private."""
    chat = talk.scene.chat
    if stored.find(talk.scene.db, chat) is None:
        return talk.done(messages.group_how(), offers=[_MENU])
    try:
        groups.claim(talk.db, chat, by=talk.actor)
    except NotAllowed:
        return talk.done()
    return talk.done(summons=f"gannhom {chat}")


@conversation("gannhom", may=Action.BIND_GROUP, takes=("chat",), hidden=True)
def bind(talk: Talk) -> Reply:
    """The group that was claimed belongs to this unit; one that is bound may be let go."""
    chat = _chat(talk)
    found = groups.claimed(talk.scene.db, chat, by=talk.actor)
    if found.unit is not None:
        return _unbind(talk, chat, found.unit)
    talk.doing(messages.doing_group())
    unit = _unit(talk)
    talk.confirm(
        messages.group_summary(unit=unit.called),
        yes=messages.group_bind(),
        drop=messages.confirm_later(),
    )
    groups.bind(talk.db, chat, unit, by=talk.actor)
    told = Message(texts=(messages.group_told(unit=unit.called),))
    outbox.add(talk.db, chat, told, talk.scene.machine_now)
    return talk.done(messages.group_bound(unit=unit.called), offers=[_MENU])


def _chat(talk: Talk) -> ChatId:
    found = number_in(talk.given("chat"))
    if found is None:
        raise Gone
    return ChatId(found)


def _unit(talk: Talk) -> UnitRef:
    tops = talk.account.powers.tops(Action.BIND_GROUP)
    if len(tops) == 1 and not UnitPick.has_choice(tops[0]):
        return tops[0]
    return talk.ask("unit", UnitPick(tops, messages.ask_group_unit()))


def _unbind(talk: Talk, chat: ChatId, unit: UnitRef) -> Reply:
    talk.confirm(
        messages.group_unbind_summary(unit=unit.called),
        yes=messages.group_unbind(),
        drop=messages.group_leave(),
    )
    groups.unbind(talk.db, chat, by=talk.actor)
    return talk.done(messages.group_unbound(unit=unit.called), offers=[_MENU])
