"""Who is to hear an announcement: one of the usual audiences, or a chosen one."""

from collections.abc import Mapping

from dialogue.picks import UnitPick, UnitUnknown
from dialogue.questions import At, Offer, OneOf, Prompt, Question, Several, Unfit, typed
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Talk
from domain.announcement import AnnouncementId, Audience
from domain.clock import Week
from domain.ids import number_in
from domain.permissions import Role
from domain.texts import Json, Text
from domain.units import UnitId, UnitKind, UnitRef
from locales import messages
from services.announcement import Preview

#: Letters of an announcement in a summary.
_EXCERPT = 160


def excerpt(words: str) -> str:
    """The beginning of a text, for a summary."""
    return words if len(words) <= _EXCERPT else f"{words[: _EXCERPT - 1].rstrip()}…"


def reached(seen: Preview) -> list[Text]:
    """How many would hear it, and some of their names."""
    lines: list[Text] = []
    if seen.people:
        lines.append(messages.announce_to(count=seen.people))
        names = ", ".join(f"{name} ({unit})" for name, unit in seen.names)
        more = seen.people - len(seen.names)
        named = messages.announce_named(names=names)
        lines.append(messages.announce_named_more(names=names, more=more) if more else named)
    if seen.to_call:
        lines.append(messages.announce_to_call(count=seen.to_call))
    if seen.places:
        lines.append(messages.announce_places(count=seen.places))
    if seen.groups:
        lines.append(messages.announce_to_groups(count=seen.groups))
    return lines


def audience_of(talk: Talk, top: UnitRef) -> Audience:
    """Who is to hear it: those a button named, one of the usual audiences, or a chosen one."""
    among = talk.given("among") or ""
    number = number_in(among[1:])
    if number is not None and among.startswith("a"):
        return Audience(unconfirmed=AnnouncementId(number))
    if number is not None and among.startswith("f"):
        return Audience(roles=(Role.HEAD,), unanswered=number)
    match talk.ask("who", _who()):
        case "heads":
            return Audience(roles=(Role.HEAD,))
        case "all":
            return Audience(roles=tuple(Role), groups=True)
        case "silent":
            monday = Week.of(talk.scene.today).monday
            return Audience(roles=(Role.HEAD,), kinds=(UnitKind.CHAPTER,), silent=monday)
        case "groups":
            return Audience(groups=True)
    return _chosen_audience(talk, top)


def _who() -> OneOf:
    return OneOf(
        messages.ask_announced_who(),
        Offer("heads", messages.announce_heads()),
        Offer("all", messages.announce_all()),
        Offer("silent", messages.announce_silent()),
        Offer("groups", messages.announce_groups()),
        Offer("other", messages.announce_others()),
    )


def _chosen_audience(talk: Talk, top: UnitRef) -> Audience:
    roles = [Offer(role.value, Text(f"role-{role}")) for role in Role]
    held = talk.ask("roles", Several(messages.ask_announced_roles(), *roles))
    where = talk.ask("where", _where())
    units = talk.ask("places", UnitsNamed(top)) if where == "some" else ()
    groups_too = talk.ask("groups", _groups_too()) == "yes"
    return Audience(
        roles=tuple(Role(one) for one in held),
        kinds=_KINDS.get(where, ()),
        units=units,
        groups=groups_too,
    )


_KINDS: Mapping[str, tuple[UnitKind, ...]] = {
    "chapters": (UnitKind.CHAPTER,),
    "clans": (UnitKind.CLAN_BOARD,),
    "boards": (UnitKind.UNIT_BOARD,),
}


def _where() -> OneOf:
    return OneOf(
        messages.ask_announced_where(),
        Offer("all", messages.announce_everywhere()),
        Offer("chapters", messages.announce_chapters()),
        Offer("clans", messages.announce_clans()),
        Offer("boards", messages.announce_boards()),
        Offer("some", messages.announce_some()),
    )


def _groups_too() -> OneOf:
    return OneOf(
        messages.ask_announced_groups(),
        Offer("yes", messages.announce_groups_too()),
        Offer("no", messages.announce_people_only()),
    )


class UnitsNamed(Question[tuple[UnitId, ...]]):
    """Some units, typed in a row."""

    def __init__(self, top: UnitRef) -> None:
        self._pick = UnitPick([top])

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for them."""
        del at, scene
        return Prompt((messages.ask_announced_places(),))

    def read(self, said: Answer, at: At, scene: Scene) -> tuple[UnitId, ...]:
        """Each of the units named.

        Raises:
            UnitUnknown: One of them is not there, or could be several.
        """
        del at
        parts = typed(said).replace(";", ",").replace("\n", ",").split(",")
        return tuple(self._one(part.strip(), scene) for part in parts if part.strip())

    def _one(self, text: str, scene: Scene) -> UnitId:
        found = self._pick.find(text, scene)
        if len(found) != 1:
            raise UnitUnknown(typed=text[:40])
        return found[0].id

    def keep(self, value: tuple[UnitId, ...]) -> Json:
        """Their ids."""
        return list(value)

    def revive(self, kept: Json, scene: Scene) -> tuple[UnitId, ...]:
        """Those that are still there."""
        listed = kept if isinstance(kept, list) else []
        if not listed or any(self._pick.load(str(one), scene) is None for one in listed):
            raise Unfit
        return tuple(UnitId(int(str(one))) for one in listed)
