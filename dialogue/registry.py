"""Conversations by name, alias, and the words people use for them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Protocol

from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.permissions import Action, Powers
from domain.texts import Text
from locales.render import Reader, plain

Play = Callable[[Talk], Reply]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A function that talks, and what it may do."""

    name: str
    alias: str | None
    play: Play
    may: Action | None
    """The action it is about; None for what everybody may do."""
    takes: tuple[str, ...] = ()
    """Names of what its button carries, in order."""
    fills: tuple[str, ...] = ()
    """Names of the answers that stand behind the command, in order."""
    hidden: bool = False
    """Reached by a button only, never listed or typed."""
    before_consent: bool = False
    """Open to people who have not agreed to anything yet."""
    aside: bool = False
    """Answers or does something without questions, beside whatever question is open."""
    in_groups: bool = False
    """Public: answered in a group as well."""
    writes: bool = False
    """Keeps what it writes, also beside an open question or in a group."""
    leads_to: tuple[str, ...] = ()
    """Names of the conversations it goes on as."""

    def __call__(self, talk: Talk) -> Reply:
        """Talk on, as part of another conversation."""
        return self.play(talk)

    def is_open_to(self, powers: Powers) -> bool:
        """Whether someone may do this anywhere."""
        return self.may is None or powers.may(self.may)


def conversation(  # noqa: PLR0913  # each is named where a conversation is made
    name: str,
    *,
    alias: str | None = None,
    may: Action | None = None,
    takes: tuple[str, ...] = (),
    fills: tuple[str, ...] = (),
    hidden: bool = False,
    before_consent: bool = False,
    aside: bool = False,
    in_groups: bool = False,
    writes: bool = False,
    leads_to: tuple[str, ...] = (),
) -> Callable[[Play], Conversation]:
    """Make a function a conversation; its name is the command, without the slash.

    Its label is the text `command-<name>`, its line in the list of commands
    `command-<name>-about`, its words `command-<name>-words`, parted by "|".
    """

    def make(play: Play) -> Conversation:
        return Conversation(
            name=name,
            alias=alias,
            play=play,
            may=may,
            takes=takes,
            fills=fills,
            hidden=hidden,
            before_consent=before_consent,
            aside=aside,
            in_groups=in_groups,
            writes=writes,
            leads_to=leads_to,
        )

    return make


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A conversation to begin, with what is known already."""

    name: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_bare(self) -> bool:
        """Whether nothing is known but which one."""
        return not self.arguments and not self.hints


class ReadLine(Protocol):
    """Reads one line."""

    def __call__(self, text: str, scene: Scene, within: Sequence[str] = ()) -> Start | None:
        """What it begins; None for chatter.

        Args:
            text: What was typed.
            scene: Who typed it, and where.
            within: Names of the conversation and question that are open: a line that names no
                kind of its own is about those.
        """


class Registry:
    """All conversations of the assistant."""

    def __init__(self, conversations: Iterable[Conversation], read_line: ReadLine) -> None:
        self.by_name = {one.name: one for one in conversations}
        self._aliases = {one.alias: one.name for one in self.by_name.values() if one.alias}
        self.read_line = read_line

    @classmethod
    def of(cls, modules: Iterable[ModuleType], read_line: ReadLine) -> "Registry":
        """The conversations that stand in these modules, in the order they stand there."""
        return cls(
            (
                thing
                for module in modules
                for thing in vars(module).values()
                if isinstance(thing, Conversation)
            ),
            read_line,
        )

    def find(self, command: str) -> Conversation | None:
        """The conversation of a name or alias."""
        return self.by_name.get(self._aliases.get(command, command))

    def start(self, command: str) -> Start | None:
        """What a command such as "sualai 41" begins; None when there is no such conversation.

        What follows the name is carried under the names the conversation takes.
        """
        name, *rest = command.split() or [""]
        found = self.find(name.lower())
        if found is None:
            return None
        return Start(
            name=found.name,
            arguments=dict(zip(found.takes, rest, strict=False)),
            hints=dict(zip(found.fills, rest, strict=False)),
        )

    def listed(self, powers: Powers) -> list[Conversation]:
        """What someone finds in their list of commands."""
        return [one for one in self.by_name.values() if not one.hidden and one.is_open_to(powers)]

    def described(self, powers: Powers, reader: Reader) -> list[tuple[str, str]]:
        """The list of commands someone sees: names, and what each does in their language."""
        return [
            (one.name, plain(Text(f"command-{one.name}-about"), reader))
            for one in self.listed(powers)
        ]
