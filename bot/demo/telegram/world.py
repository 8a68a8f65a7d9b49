"""People, groups, their chats with a bot, and the messages in them: all the server remembers."""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.demo.telegram.bell import Bell
from bot.demo.telegram.commands import Commands
from bot.demo.telegram.files import Files
from bot.demo.telegram.updates import UpdateQueue
from bot.demo.telegram.webhook import Courier

Json = dict[str, Any]
ChatKind = Literal["private", "group", "supergroup", "channel"]

_JOURNAL = 100_000
"""Changes kept for pages that come back; who was away longer reads everything again."""
_FIRST_UPDATE = 100_000_001
_CALLBACK_LANE = 3 << 33
_ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


@dataclass(slots=True)
class Person:
    """Someone with a phone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str = "vi"

    @property
    def name(self) -> str:
        """The name as the phone shows it."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def as_user(self) -> Json:
        """Tell who this is, as a Bot API User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        return user | {"language_code": self.language_code}


@dataclass(slots=True)
class Press:
    """A tap on a button under a message, and what came of it."""

    query: str
    by: int
    index: int
    label: str
    data: str
    at: float
    """Machine time."""
    answered: bool = False
    toast: str | None = None
    alert: bool = False
    url: str | None = None


@dataclass(slots=True, eq=False)
class Message:
    """A message as the bot would see it, and what only the phones know."""

    wire: Json
    by_bot: bool
    revision: int = 0
    """The journal's line of its last change."""
    order: int = 0
    """The journal's line of its beginning: messages stand in this order."""
    markup: Json | None = None
    """The keyboard as the bot gave it, of whatever kind."""
    edits: int = 0
    is_deleted: bool = False
    is_outside: bool = False
    """Sent from person to person: on the phone, but never seen by the bot."""
    presses: list[Press] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Its number in its chat; below zero when it is outside."""
        return int(self.wire["message_id"])


@dataclass(slots=True, eq=False)
class Chat:
    """One chat of one bot."""

    id: int
    kind: ChatKind
    title: str = ""
    username: str | None = None
    person: Person | None = None
    members: dict[int, str] = field(default_factory=dict)
    """Person to status: creator, administrator, member."""
    bot_status: str = "member"
    is_started: bool = False
    """Whether the bot knows of it: the person wrote first, or the bot was added."""
    is_blocked: bool = False
    migrated_to: int | None = None
    last_id: int = 0
    outside: int = 0
    messages: dict[int, Message] = field(default_factory=dict)
    changed: Bell = field(default_factory=Bell)
    menu_button: Json | None = None
    busy_until: float = 0.0
    """Machine time until which the bot shows that it is busy."""

    @property
    def is_private(self) -> bool:
        """Whether this is a chat with one person."""
        return self.kind == "private"

    def as_chat(self) -> Json:
        """Tell what this is, as a Bot API Chat."""
        if self.person is not None:
            user = self.person.as_user()
            names = ("id", "first_name", "last_name", "username")
            return {name: user[name] for name in names if name in user} | {"type": "private"}
        chat: Json = {"id": self.id, "title": self.title, "type": self.kind}
        if self.username:
            chat["username"] = self.username
        return chat

    def latest(self) -> Iterator[Message]:
        """Go through the messages, newest first."""
        return reversed(self.messages.values())


@dataclass(slots=True, eq=False)
class Account:
    """One bot: its chats, its updates, its files."""

    id: int
    token: str
    name: str
    username: str
    reads_all: bool = True
    """Whether it sees every message of its groups (privacy mode off)."""
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: UpdateQueue = field(default_factory=lambda: UpdateQueue(_FIRST_UPDATE))
    files: Files = field(default_factory=Files)
    commands: Commands = field(default_factory=Commands)
    queries: dict[str, tuple[Chat, Message, Press]] = field(default_factory=dict)
    """Presses not answered yet."""
    presses: dict[str, tuple[Chat, Press]] = field(default_factory=dict)
    menu_button: Json | None = None
    courier: Courier | None = None
    last_id: int = 0

    def as_user(self) -> Json:
        """Tell who this is, as a Bot API User."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }

    def next_id(self, chat: Chat) -> int:
        """Number a message: supergroups and channels count alone, all other chats together."""
        if chat.kind in {"supergroup", "channel"}:
            chat.last_id += 1
            return chat.last_id
        self.last_id += 1
        return self.last_id

    def push(self, kind: str, content: Json, chat: Chat) -> None:
        """Let the bot know of something."""
        lane = chat.id
        if kind == "callback_query":
            lane = int(content["from"]["id"]) + _CALLBACK_LANE
        self.updates.push(kind, content, lane)


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the journal that keeps pages up to date."""

    revision: int
    account: Account
    chat: Chat
    message: Message | None
    """None: something about the chat itself."""


class World:
    """All people and bots, and a journal of what changed."""

    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.accounts: dict[str, Account] = {}
        self.revision = 0
        self.journal: deque[Change] = deque(maxlen=_JOURNAL)
        self.changed = Bell()
        self.epoch = f"{time.time_ns():x}"

    @property
    def first(self) -> Account:
        """The bot that is meant when none is named."""
        return next(iter(self.accounts.values()))

    def note(self, account: Account, chat: Chat, message: Message | None = None) -> None:
        """Write down that a message, or a chat, changed; wake whoever waits for it."""
        self.revision += 1
        if message is not None:
            message.revision = self.revision
        self.journal.append(Change(self.revision, account, chat, message))
        chat.changed.ring()
        self.changed.ring()

    def changes_since(self, revision: int) -> list[Change] | None:
        """List the changes after a revision; None when the journal does not reach back so far."""
        if revision > self.revision or (self.journal and self.journal[0].revision > revision + 1):
            return None
        found = []
        for change in reversed(self.journal):
            if change.revision <= revision:
                break
            found.append(change)
        return found[::-1]

    def add_message(
        self,
        account: Account,
        chat: Chat,
        content: Json,
        now: int,
        *,
        sender: Person | None = None,
        markup: Json | None = None,
    ) -> Message:
        """Write a message into a chat; without a sender it is the bot's, or a channel's own."""
        by_bot = sender is None and chat.kind != "channel"
        wire: Json = {"message_id": account.next_id(chat)}
        if sender is not None:
            wire["from"] = sender.as_user()
        elif by_bot:
            wire["from"] = account.as_user()
        else:
            wire["sender_chat"] = chat.as_chat()
        wire |= {"chat": chat.as_chat(), "date": now, **content}
        if markup is not None and "inline_keyboard" in markup:
            wire["reply_markup"] = markup
        return self._keep(account, chat, Message(wire, by_bot, markup=markup))

    def add_outside(self, account: Account, chat: Chat, wire: Json) -> Message:
        """Put a message on a phone that no bot knows of."""
        chat.outside += 1
        message = Message({"message_id": -chat.outside, **wire}, by_bot=False, is_outside=True)
        return self._keep(account, chat, message)

    def _keep(self, account: Account, chat: Chat, message: Message) -> Message:
        chat.messages[message.id] = message
        self.note(account, chat, message)
        message.order = message.revision
        return message


def as_member(user: Json, status: str) -> Json:
    """Tell what someone is in a chat, as a Bot API ChatMember."""
    member: Json = {"user": user, "status": status}
    if status in {"creator", "administrator"}:
        member["is_anonymous"] = False
    if status == "administrator":
        member |= dict.fromkeys(_ADMIN_RIGHTS, True) | {"can_be_edited": False}
    if status == "kicked":
        member["until_date"] = 0
    return member
