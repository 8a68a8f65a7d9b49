"""The people's side: what someone with a phone does, and what they see.

Every public method here is also `POST /phone/<its name>`, its parameters as a JSON object; a file's
content is then written in base64.
"""

import itertools
import re
import time
from collections.abc import Awaitable, Callable, Container, Iterator
from urllib.parse import parse_qs, urlsplit

from bot.demo.telegram.errors import ApiError, PhoneError
from bot.demo.telegram.files import StoredFile
from bot.demo.telegram.text import Formatted, typed
from bot.demo.telegram.updates import LONGEST_POLL
from bot.demo.telegram.views import chat_view, flat_buttons, message_view, press_view
from bot.demo.telegram.world import (
    Account,
    Chat,
    Json,
    Message,
    Person,
    Press,
    World,
    as_member,
)

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FIRST_PERSON = 1_000_001
_FIRST_GROUP = -4_000_001
_FIRST_SUPERGROUP = -1_001_000_000_001
_FOREIGN_CHANNEL = -1_002_000_000_001
_FIRST_QUERY = 4_300_000_000_000_000_001
_STICKER = b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\xff\x7f\x80\x00\x00\x00\x00\x00\x00"


class People:
    """What people do on their phones; each method speaks of one bot, the first unless named."""

    def __init__(self, world: World, now: Callable[[], Awaitable[int]]) -> None:
        self._world = world
        self._now = now
        self._queries = itertools.count(_FIRST_QUERY)
        self._people_ids = itertools.count(_FIRST_PERSON)
        self._group_ids = itertools.count(_FIRST_GROUP, -1)
        self._supergroup_ids = itertools.count(_FIRST_SUPERGROUP, -1)

    # ---- who there is ---------------------------------------------------------------------------

    async def add_person(
        self,
        first_name: str,
        last_name: str | None = None,
        *,
        id: int | None = None,  # noqa: A002 - the Bot API's own word
        username: str | None = None,
        language_code: str = "vi",
    ) -> Json:
        """Make someone with a phone; a known id is renamed."""
        number = id or _free(self._people_ids, self._world.people)
        person = Person(number, first_name, last_name, username, language_code)
        known = self._world.people.setdefault(number, person)
        for name in ("first_name", "last_name", "username", "language_code"):
            setattr(known, name, getattr(person, name))
        return known.as_user()

    async def add_group(
        self,
        title: str,
        members: list[int],
        *,
        id: int | None = None,  # noqa: A002 - the Bot API's own word
        supergroup: bool = False,
        admins: list[int] | None = None,
        with_bot: bool = True,
        bot: str | None = None,
    ) -> Json:
        """Make a group; the first member made it, and added the bot unless told otherwise."""
        account = self._account(bot)
        for member in members:
            self._person(member)
        numbers = self._supergroup_ids if supergroup else self._group_ids
        number = id or _free(numbers, account.chats)
        if number >= 0:
            raise PhoneError("a group's id is below zero")
        if number in account.chats:
            raise PhoneError(f"there is a chat {number} already")
        chat = Chat(number, "supergroup" if supergroup else "group", title, bot_status="left")
        chat.members = dict.fromkeys(members, "member")
        chat.members |= dict.fromkeys(admins or [], "administrator")
        if members:
            chat.members[members[0]] = "creator"
        account.chats[number] = chat
        self._world.note(account, chat)
        if with_bot and members:
            await self.add_bot(number, members[0], bot=bot)
        return chat_view(account, chat)

    async def add_channel(
        self,
        title: str,
        *,
        id: int | None = None,  # noqa: A002 - the Bot API's own word
        username: str | None = None,
        bot: str | None = None,
    ) -> Json:
        """Make a channel that the bot may read as its administrator."""
        account = self._account(bot)
        number = id or _free(self._supergroup_ids, account.chats)
        chat = Chat(number, "channel", title, username, bot_status="administrator")
        chat.is_started = True
        account.chats[number] = chat
        return chat_view(account, chat)

    # ---- writing --------------------------------------------------------------------------------

    async def say(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        bot: str | None = None,
    ) -> Json:
        """Type a text and send it."""
        read = typed(text)
        if not read.text:
            raise PhoneError("there is nothing to send")
        return await self._write(person, chat, _with_entities("text", read), bot, reply_to)

    async def start(
        self, person: int, payload: str | None = None, *, bot: str | None = None
    ) -> Json:
        """Press Start, perhaps on a link that carries a payload."""
        if payload is not None and not _PAYLOAD.fullmatch(payload):
            raise PhoneError("a payload is 1 to 64 of A-Z, a-z, 0-9, _ and -")
        return await self.say(person, f"/start {payload}" if payload else "/start", bot=bot)

    async def open_link(self, person: int, link: str, *, bot: str | None = None) -> Json:
        """Tap a link like https://t.me/name?start=CODE, and press Start."""
        account = self._account(bot)
        name, payload = _read_link(link)
        if name.lower() != account.username.lower():
            raise PhoneError(f"this link leads to @{name}")
        return await self.start(person, payload, bot=bot)

    async def send_document(
        self,
        person: int,
        name: str,
        content: bytes,
        chat: int | None = None,
        *,
        mime: str = "",
        caption: str = "",
        size: int = 0,
        bot: str | None = None,
    ) -> Json:
        """Send a file; `size` claims another size, so that limits can be tried cheaply."""
        files = self._account(bot).files
        stored = files.keep("document", content, name, mime, size)
        described = {"file_name": stored.name, "mime_type": stored.mime, **stored.described()}
        content_ = {"document": described, **_with_entities("caption", typed(caption))}
        return await self._write(person, chat, content_, bot)

    async def send_photo(
        self,
        person: int,
        content: bytes,
        chat: int | None = None,
        *,
        caption: str = "",
        bot: str | None = None,
    ) -> Json:
        """Send a picture: PNG, JPEG, GIF or WebP."""
        try:
            sizes = self._account(bot).files.keep_photo(content)
        except ApiError as refused:
            raise PhoneError(refused.description) from None
        content_ = {"photo": sizes, **_with_entities("caption", typed(caption))}
        return await self._write(person, chat, content_, bot)

    async def send_sticker(
        self,
        person: int,
        emoji: str = "👍",
        chat: int | None = None,
        *,
        bot: str | None = None,
    ) -> Json:
        """Send a sticker."""
        stored = self._account(bot).files.keep("sticker", _STICKER, "sticker.webp")
        sticker = {
            **stored.described(),
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
        }
        return await self._write(person, chat, {"sticker": sticker}, bot)

    async def send_voice(
        self,
        person: int,
        duration: int = 3,
        content: bytes = b"OggS",
        chat: int | None = None,
        *,
        bot: str | None = None,
    ) -> Json:
        """Send a voice message of so many seconds."""
        stored = self._account(bot).files.keep("voice", content, "voice.oga", "audio/ogg")
        voice = {**stored.described(), "duration": duration, "mime_type": stored.mime}
        return await self._write(person, chat, {"voice": voice}, bot)

    async def send_location(
        self,
        person: int,
        latitude: float,
        longitude: float,
        chat: int | None = None,
        *,
        bot: str | None = None,
    ) -> Json:
        """Send a place."""
        place = {"latitude": latitude, "longitude": longitude}
        return await self._write(person, chat, {"location": place}, bot)

    async def send_contact(
        self,
        person: int,
        phone_number: str,
        first_name: str,
        chat: int | None = None,
        *,
        user_id: int | None = None,
        bot: str | None = None,
    ) -> Json:
        """Send someone's number; `user_id` when that someone is on Telegram too."""
        contact: Json = {"phone_number": phone_number, "first_name": first_name}
        if user_id is not None:
            contact["user_id"] = user_id
        return await self._write(person, chat, {"contact": contact}, bot)

    async def edit(
        self,
        person: int,
        message: int,
        text: str,
        chat: int | None = None,
        *,
        bot: str | None = None,
    ) -> Json:
        """Change the words of a message of one's own."""
        account = self._account(bot)
        room = self._room(account, person, chat)
        found = self._message(room, message)
        read = typed(text)
        if found.by_bot or found.is_outside or found.wire["from"]["id"] != person:
            raise PhoneError("only one's own messages can be changed")
        if not read.text:
            raise PhoneError("there is nothing to send")
        name = "text" if "text" in found.wire else "caption"
        kept = {
            key: value
            for key, value in found.wire.items()
            if key not in {name, "entities", "caption_entities"}
        }
        found.wire = {**kept, "edit_date": await self._now(), **_with_entities(name, read)}
        found.edits += 1
        self._world.note(account, room, found)
        self._tell(account, room, "edited_message", found)
        return message_view(found)

    async def forward(
        self,
        person: int,
        message: int,
        chat: int | None = None,
        *,
        to: int | None = None,
        bot: str | None = None,
    ) -> Json:
        """Pass a message on.

        To one's own chat with the bot (`to` left out) or to a group, the bot gets it. To another
        person it goes past the bot, as it does on Telegram: it only appears on that phone.
        """
        account = self._account(bot)
        found = self._message(self._room(account, person, chat), message)
        if found.wire.get("has_protected_content"):
            raise PhoneError("this message cannot be passed on")
        content = _copied(found)
        goal = account.chats.get(to) if to is not None else None
        if to in {None, person} or (goal is not None and not goal.is_private):
            return await self._write(person, to, content, bot)
        room = self._private(account, self._person(to))
        wire = {
            "from": self._person(person).as_user(),
            "chat": room.as_chat(),
            "date": await self._now(),
            **content,
        }
        return message_view(self._world.add_outside(account, room, wire))

    async def forward_post(
        self,
        person: int,
        text: str,
        channel: str = "Bản tin",
        chat: int | None = None,
        *,
        bot: str | None = None,
    ) -> Json:
        """Pass on a post of some channel that the bot is not in."""
        now = await self._now()
        origin = {
            "type": "channel",
            "date": now,
            "chat": {"id": _FOREIGN_CHANNEL, "title": channel, "type": "channel"},
            "message_id": 1,
        }
        content = {"forward_origin": origin, **_with_entities("text", typed(text))}
        return await self._write(person, chat, content, bot)

    async def post(self, channel: int, text: str, *, bot: str | None = None) -> Json:
        """Post in a channel."""
        account = self._account(bot)
        chat = account.chats.get(channel)
        if chat is None or chat.kind != "channel":
            raise PhoneError(f"there is no channel {channel}")
        content = _with_entities("text", typed(text))
        message = self._world.add_message(account, chat, content, await self._now())
        account.push("channel_post", message.wire, chat)
        return message_view(message)

    # ---- pressing -------------------------------------------------------------------------------

    async def press(
        self,
        person: int,
        message: int | None = None,
        *,
        index: int | None = None,
        label: str | None = None,
        data: str | None = None,
        chat: int | None = None,
        bot: str | None = None,
    ) -> Json:
        """Tap a button: by its place (from 0, row after row), its label, or its data.

        Args:
            person: Who taps.
            message: Under which message; the newest with buttons when left out.
            index: The button's place.
            label: What stands on the button.
            data: What the button carries.
            chat: In which group; one's own chat with the bot when left out.
            bot: Which bot; the first when left out.

        Raises:
            PhoneError: There is no such message or button, or the button opens a link.
        """
        account = self._account(bot)
        room = self._room(account, person, chat)
        self._ensure_can_write(room)
        found = self._with_buttons(room) if message is None else self._message(room, message)
        number, button = _button(found, index, label, data)
        press = Press(
            query=str(next(self._queries)),
            by=person,
            index=number,
            label=button["text"],
            data=button["callback_data"],
            at=time.monotonic(),
        )
        found.presses.append(press)
        account.queries[press.query] = room, found, press
        account.presses[press.query] = room, press
        self._world.note(account, room, found)
        query = {
            "id": press.query,
            "from": self._person(person).as_user(),
            "message": found.wire,
            "chat_instance": str(abs(room.id) * 7919 + account.id),
            "data": press.data,
        }
        account.push("callback_query", query, room)
        return press_view(press) | {"message": found.id}

    # ---- blocking, groups -----------------------------------------------------------------------

    async def block(self, person: int, *, bot: str | None = None) -> Json:
        """Block the bot."""
        return await self._set_blocked(person, bot, blocked=True)

    async def unblock(self, person: int, *, bot: str | None = None) -> Json:
        """Unblock the bot."""
        return await self._set_blocked(person, bot, blocked=False)

    async def add_bot(
        self, chat: int, by: int, *, admin: bool = False, bot: str | None = None
    ) -> Json:
        """Add the bot to a group, or make it its administrator."""
        account = self._account(bot)
        room = self._group(account, chat)
        was = room.bot_status
        room.bot_status = "administrator" if admin else "member"
        room.is_started = True
        await self._membership(account, room, by, was)
        if was in {"left", "kicked"}:
            content = {"new_chat_members": [account.as_user()]}
            await self._write(by, chat, content, bot)
        return chat_view(account, room)

    async def remove_bot(self, chat: int, by: int, *, bot: str | None = None) -> Json:
        """Put the bot out of a group."""
        account = self._account(bot)
        room = self._group(account, chat)
        was, room.bot_status = room.bot_status, "kicked"
        await self._membership(account, room, by, was)
        return chat_view(account, room)

    async def migrate(self, chat: int, *, bot: str | None = None) -> Json:
        """Make a group a supergroup, under a new id."""
        account = self._account(bot)
        old = self._group(account, chat)
        if old.kind != "group":
            raise PhoneError("only a plain group can become a supergroup")
        number = _free(self._supergroup_ids, account.chats)
        new = Chat(number, "supergroup", old.title, bot_status=old.bot_status)
        new.members, new.is_started = dict(old.members), old.is_started
        account.chats[number] = new
        maker = self._person(next(iter(old.members)))
        now = await self._now()
        for room, content in (
            (old, {"migrate_to_chat_id": new.id}),
            (new, {"migrate_from_chat_id": old.id}),
        ):
            message = self._world.add_message(account, room, content, now, sender=maker)
            self._tell(account, room, "message", message)
        old.migrated_to = new.id
        self._world.note(account, old)
        return chat_view(account, new)

    # ---- reading --------------------------------------------------------------------------------

    async def messages(
        self,
        chat: int,
        *,
        after: int = 0,
        limit: int = 200,
        deleted: bool = False,
        bot: str | None = None,
    ) -> list[Json]:
        """Read a chat: the last `limit` messages with an id above `after`, oldest first."""
        found: list[Json] = []
        for message in self._existing(self._account(bot), chat).latest():
            if len(found) == limit or (not message.is_outside and message.id <= after):
                break
            if deleted or not message.is_deleted:
                found.append(message_view(message))
        return found[::-1]

    async def wait(
        self,
        chat: int,
        *,
        after: int | None = None,
        since: int | None = None,
        count: int = 1,
        within: float = 10.0,
        bot: str | None = None,
    ) -> list[Json]:
        """Wait until the bot has written.

        Args:
            chat: In which chat; a person's id for their own.
            after: Count messages with an id above this one; left out, those yet to come.
            since: Instead, count messages new or changed after this revision.
            count: How many to wait for.
            within: Seconds to wait, at most 50.
            bot: Which bot; the first when left out.

        Returns:
            The bot's messages, oldest first; fewer than `count` when the time ran out.
        """
        account = self._account(bot)
        room = self._existing(account, chat)
        if since is None and after is None:
            after = next((message.id for message in room.latest() if not message.is_outside), 0)
        deadline = time.monotonic() + min(within, LONGEST_POLL)
        while True:
            found = _after(room, after) if since is None else self._changed(room, since)
            left = deadline - time.monotonic()
            if len(found) >= count or left <= 0:
                return [message_view(message) for message in found]
            await room.changed.wait(left)

    async def answer(self, query: str, *, within: float = 10.0, bot: str | None = None) -> Json:
        """Wait until a tap was answered; tell what came of it, answered or not."""
        account = self._account(bot)
        if query not in account.presses:
            raise PhoneError("there was no such tap")
        room, press = account.presses[query]
        deadline = time.monotonic() + min(within, LONGEST_POLL)
        while not press.answered and (left := deadline - time.monotonic()) > 0:
            await room.changed.wait(left)
        return press_view(press)

    async def chat(self, chat: int, *, bot: str | None = None) -> Json:
        """Tell about a chat: started, blocked, moved, what the bot is in it."""
        account = self._account(bot)
        room = self._existing(account, chat)
        return chat_view(account, room) | {"revision": self._world.revision}

    async def commands(
        self, chat: int, person: int | None = None, *, bot: str | None = None
    ) -> list[Json]:
        """Tell which commands a person's menu shows in a chat."""
        account = self._account(bot)
        room = self._existing(account, chat)
        someone = self._world.people.get(person or chat)
        shown = account.commands.shown(
            room.id,
            person or 0,
            someone.language_code if someone else "",
            private=room.is_private,
            admin=room.members.get(person or 0) in {"creator", "administrator"},
        )
        return [dict(command) for command in shown]

    async def download(self, file: str, *, bot: str | None = None) -> StoredFile:
        """Open a file that stands in a chat."""
        stored = self._account(bot).files.find(file)
        if stored is None:
            raise PhoneError("there is no such file")
        return stored

    # ---- inside ---------------------------------------------------------------------------------

    def _account(self, bot: str | None) -> Account:
        if bot is None:
            return self._world.first
        for account in self._world.accounts.values():
            if bot in {account.username, str(account.id), account.token}:
                return account
        raise PhoneError("there is no such bot")

    def _person(self, number: int) -> Person:
        person = self._world.people.get(number)
        if person is None:
            raise PhoneError(f"there is no person {number}")
        return person

    def _private(self, account: Account, person: Person) -> Chat:
        chat = account.chats.get(person.id)
        if chat is None:
            chat = account.chats[person.id] = Chat(person.id, "private", person=person)
        return chat

    def _group(self, account: Account, number: int) -> Chat:
        chat = account.chats.get(number)
        if chat is None or chat.kind not in {"group", "supergroup"}:
            raise PhoneError(f"there is no group {number}")
        return chat

    def _existing(self, account: Account, number: int) -> Chat:
        if number in account.chats:
            return account.chats[number]
        return self._private(account, self._person(number))

    def _room(self, account: Account, person: int, number: int | None) -> Chat:
        """Find the chat in which someone acts."""
        who = self._person(person)
        if number is None or number == person:
            return self._private(account, who)
        chat = self._group(account, number)
        if person not in chat.members:
            raise PhoneError(f"{who.name} is not in this group")
        return chat

    @staticmethod
    def _ensure_can_write(chat: Chat) -> None:
        if chat.is_blocked:
            raise PhoneError("the bot is blocked")
        if chat.migrated_to is not None:
            raise PhoneError(f"this group is now {chat.migrated_to}")

    @staticmethod
    def _message(chat: Chat, number: int) -> Message:
        message = chat.messages.get(number)
        if message is None or message.is_deleted:
            raise PhoneError(f"there is no message {number} here")
        return message

    @staticmethod
    def _with_buttons(chat: Chat) -> Message:
        for message in chat.latest():
            if flat_buttons(message) and not message.is_deleted:
                return message
        raise PhoneError("there is no message with buttons here")

    def _changed(self, chat: Chat, revision: int) -> list[Message]:
        """List what the bot wrote or changed after a revision."""
        changes = self._world.changes_since(revision)
        if changes is None:
            return [message for message in chat.messages.values() if _counts(message)]
        touched = {
            change.message.id: change.message
            for change in changes
            if change.chat is chat and change.message is not None
        }
        return [message for message in touched.values() if _counts(message)]

    async def _write(
        self,
        person: int,
        chat: int | None,
        content: Json,
        bot: str | None,
        reply_to: int | None = None,
    ) -> Json:
        account = self._account(bot)
        room = self._room(account, person, chat)
        self._ensure_can_write(room)
        if reply_to is not None:
            answered = self._message(room, reply_to).wire
            shown = {key: value for key, value in answered.items() if key != "reply_to_message"}
            content = {"reply_to_message": shown, **content}
        now = await self._now()
        sender = self._person(person)
        message = self._world.add_message(account, room, content, now, sender=sender)
        if room.is_private and not room.is_started:
            room.is_started = True
            self._world.note(account, room)
        self._tell(account, room, "message", message)
        return message_view(message)

    @staticmethod
    def _tell(account: Account, chat: Chat, kind: str, message: Message) -> None:
        """Let the bot see a message, if it is one the bot gets to see."""
        if chat.bot_status in {"left", "kicked"}:
            return
        sees_all = chat.is_private or account.reads_all or chat.bot_status == "administrator"
        if sees_all or _is_for_bot(account, message):
            account.push(kind, message.wire, chat)

    async def _set_blocked(self, person: int, bot: str | None, *, blocked: bool) -> Json:
        account = self._account(bot)
        room = self._private(account, self._person(person))
        if room.is_blocked != blocked and room.is_started:
            room.is_blocked = blocked
            before, after = ("member", "kicked") if blocked else ("kicked", "member")
            await self._member_update(account, room, person, before, after)
        self._world.note(account, room)
        return chat_view(account, room)

    async def _membership(self, account: Account, room: Chat, by: int, was: str) -> None:
        await self._member_update(account, room, by, was, room.bot_status)
        self._world.note(account, room)

    async def _member_update(
        self, account: Account, room: Chat, by: int, before: str, after: str
    ) -> None:
        update = {
            "chat": room.as_chat(),
            "from": self._person(by).as_user(),
            "date": await self._now(),
            "old_chat_member": as_member(account.as_user(), before),
            "new_chat_member": as_member(account.as_user(), after),
        }
        account.push("my_chat_member", update, room)


def _free(numbers: Iterator[int], taken: Container[int]) -> int:
    return next(number for number in numbers if number not in taken)


def _counts(message: Message) -> bool:
    return message.by_bot and not message.is_deleted


def _after(chat: Chat, number: int | None) -> list[Message]:
    """List what the bot wrote after a message."""
    found = []
    for message in chat.latest():
        if not message.is_outside and message.id <= (number or 0):
            break
        if _counts(message):
            found.append(message)
    return found[::-1]


def _with_entities(name: str, read: Formatted) -> Json:
    if not read.text:
        return {}
    content: Json = {name: read.text}
    if read.entities:
        content["entities" if name == "text" else "caption_entities"] = read.entities
    return content


def _read_link(link: str) -> tuple[str, str | None]:
    address = urlsplit(link if "://" in link else f"https://{link}")
    asked = parse_qs(address.query)
    payload = asked.get("start", [None])[0]
    if address.scheme == "tg" and address.netloc == "resolve":
        return asked.get("domain", [""])[0], payload
    if address.hostname not in {"t.me", "telegram.me"}:
        raise PhoneError("this is not a link to a chat")
    return address.path.strip("/"), payload


def _button(
    message: Message, index: int | None, label: str | None, data: str | None
) -> tuple[int, Json]:
    if index is None and label is None and data is None:
        raise PhoneError("which button? give its index, label or data")
    buttons = flat_buttons(message)
    for number, button in enumerate(buttons):
        if (
            index in {None, number}
            and label in {None, button["text"]}
            and data in {None, button.get("callback_data")}
        ):
            if "callback_data" not in button:
                raise PhoneError("this button opens a link")
            return number, button
    raise PhoneError(f"there is no such button, only {[button['text'] for button in buttons]}")


def _copied(message: Message) -> Json:
    """Tell what of a message goes along when it is passed on."""
    dropped = {
        "message_id",
        "from",
        "sender_chat",
        "chat",
        "date",
        "edit_date",
        "reply_markup",
        "reply_to_message",
    }
    content = {name: value for name, value in message.wire.items() if name not in dropped}
    wire = message.wire
    if "forward_origin" not in content:
        content["forward_origin"] = {
            "type": "user",
            "date": wire["date"],
            "sender_user": wire["from"],
        }
    return content


def _is_for_bot(account: Account, message: Message) -> bool:
    """Tell whether a bot in privacy mode gets a message of its group."""
    wire = message.wire
    if "text" not in wire:
        return any(name in wire for name in ("new_chat_members", "left_chat_member")) or any(
            name.startswith("migrate_") for name in wire
        )
    answered = wire.get("reply_to_message", {}).get("from", {}).get("id")
    return (
        answered == account.id
        or wire["text"].startswith("/")
        or f"@{account.username}".lower() in wire["text"].lower()
    )
