"""Which unit a group's chat belongs to: begun in the group, settled in private."""

from dialogue.picks import UnitPick
from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.accounts import ChatId
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.messages import Message
from domain.permissions import Action, Role
from domain.texts import Text
from domain.units import UnitRef
from locales import messages
from services import groups, units
from services.groups import GroupTaken
from storage import accounts, outbox
from storage import groups as stored
from storage.accounts import Reachable

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
        return talk.in_private()
    except GroupTaken:
        return talk.done(summons=f"baonhom {chat}")
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
    return _bound(talk, chat, unit)


def _bound(talk: Talk, chat: ChatId, unit: UnitRef) -> Reply:
    """The group is told whose it is."""
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


# ---- bound to the wrong one ---------------------------------------------------------------------


@conversation("baonhom", may=Action.BIND_GROUP, takes=("chat",), hidden=True)
def report(talk: Talk) -> Reply:
    """Another unit's head was there first: those who can put it right are told, once a day."""
    chat, db = _chat(talk), talk.scene.db
    now_of = groups.taken_by(db, chat, by=talk.actor)
    talk.doing(messages.doing_group())
    unit = _unit(talk)
    talk.confirm(
        messages.group_taken_summary(unit=now_of.called, own=unit.called),
        yes=messages.group_report(),
        drop=messages.confirm_later(),
    )
    told = messages.group_is_ours(name=talk.account.name or "", unit=now_of.called, own=unit.called)
    menders = groups.menders(db, now_of, unit, talk.scene.today)
    for one in menders:
        way = Offer(f"gannhom {chat}", messages.group_look_unbind())
        if one.moves:
            way = Offer(f"doinhom {chat} {unit.id}", messages.group_look_move())
        _tell(talk, one.whom, told, way, f"group-ours:{chat}:{unit.id}:{talk.scene.today}")
    said = messages.group_reported() if menders else messages.group_nobody_told()
    return talk.done(said, offers=[_MENU])


@conversation("doinhom", may=Action.BIND_GROUP, takes=("chat", "unit"), hidden=True)
def move(talk: Talk) -> Reply:
    """Whoever speaks for both units lets the group be the other's; both heads hear of it."""
    chat, unit = _chat(talk), units.by_id(talk.scene.db, talk.given("unit"))
    if unit is None:
        raise Gone
    before = groups.ensure_may_move(talk.scene.db, chat, unit, by=talk.actor)
    talk.confirm(
        messages.group_move_summary(unit=before.called, to=unit.called),
        yes=messages.group_move(to=unit.called),
        drop=messages.group_leave(),
    )
    groups.move(talk.db, chat, unit, by=talk.actor)
    moved = messages.group_moved(unit=before.called, to=unit.called)
    heads = accounts.holders(talk.db, Role.HEAD, [unit.id, before.id], talk.scene.today)
    for head in heads:
        if head.person != talk.actor.person:
            _tell(talk, head, moved, _MENU, f"group-moved:{chat}:{talk.scene.now.isoformat()}")
    return _bound(talk, chat, unit)


def _tell(talk: Talk, whom: Reachable, said: Text, way: Offer, key: str) -> None:
    if whom.chat is not None and whom.account is not None:
        key, now = f"{key}:{whom.chat}", talk.scene.machine_now
        tell(talk.db, whom.chat, whom.account, [said], [way], now=now, unique_key=key)
