"""One message handled: who wrote, where, and in which chat it is answered.

Everything happens in the transaction it is given: facts, kept answers and the reply are one.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from dialogue import keepsakes
from dialogue.outright import outright
from dialogue.registry import Registry, Start
from dialogue.said import Incoming, Left, Pressed, Returned, Typed
from dialogue.scene import Abilities, Scene
from dialogue.state import State
from dialogue.talk import Reply
from dialogue.turn import Outcome, Turn, command_of
from domain.clock import local_day
from domain.messages import Button, Message
from domain.texts import Wording
from locales import messages
from locales.render import Reader
from services import readers
from storage import accounts, inbox, outbox, talks
from storage.accounts import Arrival, Sender

#: A group is told to write in private no more often than this.
HINT_EVERY = timedelta(hours=1)

#: Answers that a line in a group must hold one of, to be something that is written down.
_RECORDED = frozenset({"amount", "counted", "given", "name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """The assistant's conversations, ready to take messages from any channel."""

    registry: Registry
    abilities: Callable[[str], Abilities]
    """What a channel can do, by its name."""
    locale: str
    """The language of people who have not chosen one."""
    files: Path
    """The data folder."""

    def handle(self, db: Connection, incoming: Incoming, now: datetime) -> Outcome:
        """Take one message: whatever comes of it is part of the open transaction.

        Args:
            db: The open connection.
            incoming: What someone did.
            now: The instant of the calendar.

        Returns:
            What became of it, where it was the answer to a question.
        """
        who = incoming.sender
        arrival = accounts.arrive(db, who, self.locale, local_day(now), now)
        scene = self._scene(db, arrival, who, now)
        if isinstance(incoming.said, Left):
            accounts.mark_unreachable(db, arrival.chat, datetime.now(UTC))
            readers.chat_left(db, arrival.chat, datetime.now(UTC))
        elif isinstance(incoming.said, Returned):
            pass
        elif who.is_private:
            return Turn(self.registry, scene, arrival.talk).take(incoming)
        else:
            self._in_group(scene, incoming)
        return Outcome(account=arrival.account.id)

    def accepts(self, db: Connection, incoming: Incoming, now: datetime) -> frozenset[str]:
        """The kinds of files a private chat takes: what is asked for, and what is kept unasked."""
        who = incoming.sender
        if not who.is_private:
            return frozenset()
        arrival = accounts.arrive(db, who, self.locale, local_day(now), now)
        unasked = keepsakes.kinds(arrival.account)
        found = self.registry.by_name.get(arrival.talk.conversation or "")
        asking = State.from_json(arrival.talk.state).asking
        if found is None or asking is None or not found.is_open_to(arrival.account.powers):
            return unasked
        return unasked.union(asking.file_kinds)

    def apologise(self, db: Connection, incoming: Incoming, now: datetime) -> int:
        """Tell someone once that their message was kept but could not be handled.

        Returns:
            The revision of their talk, into which alone the message may be tried again.
        """
        who = incoming.sender
        arrival = accounts.arrive(db, who, self.locale, local_day(now), now)
        message = Message(texts=(messages.could_not_handle(),))
        if who.is_private:
            outbox.add(db, arrival.chat, message, datetime.now(UTC))
        return arrival.talk.revision

    def _scene(self, db: Connection, arrival: Arrival, who: Sender, now: datetime) -> Scene:
        account = arrival.account
        return Scene(
            db=db,
            chat=arrival.chat,
            account=account,
            today=local_day(now),
            now=now,
            machine_now=datetime.now(UTC),
            reader=Reader(account.locale, account.address),
            abilities=self.abilities(who.channel),
            is_group=not who.is_private,
            has_buttons=lambda name: self.abilities(name).buttons,
            files=self.files,
        )

    # ---- groups ------------------------------------------------------------------------------

    def _in_group(self, scene: Scene, incoming: Incoming) -> None:
        """In a group only public things happen; chatter is met with silence."""
        said = incoming.said
        text = said.text if isinstance(said, Typed) else ""
        if isinstance(said, Pressed) and said.data.startswith("/"):
            text = said.data
        if text.startswith("/"):
            self._group_command(scene, text)
        elif not incoming.edited and text:
            start = self.registry.read_line(text, scene)
            if start is not None and self._is_entry(start) and scene.account.consented:
                self._draft(scene, start, text)

    def _group_command(self, scene: Scene, text: str) -> None:
        start = self.registry.start(command_of(text))
        found = self.registry.by_name[start.name] if start else None
        reply = outright(scene, found, start) if start and found and found.in_groups else None
        if reply is None or reply.is_private:
            self._hint(scene)
            return
        if reply.texts:
            self._say(scene, *reply.texts)
        if reply.whispered or reply.summons:
            self._in_private(scene, reply)

    def _in_private(self, scene: Scene, reply: Reply) -> None:
        """What a group is not to read is said to whoever did it, in their own chat."""
        private = accounts.private_chat(scene.db, scene.account.id)
        if private is None:
            self._hint(scene)
            return
        alone = dataclasses.replace(scene, chat=private, is_group=False)
        if reply.whispered:
            self._say(alone, *reply.whispered)
        if reply.summons is not None:
            inbox.hold_lane(scene.db, private)
            stored = talks.load(scene.db, private, scene.account.id)
            turn = Turn(self.registry, alone, stored)
            turn.command(reply.summons)
            turn.save()

    def _hint(self, scene: Scene) -> None:
        if accounts.hint_due(scene.db, scene.chat, scene.now, scene.now - HINT_EVERY):
            link = scene.abilities.chat_link
            button = (Button(link, messages.go_private()),) if link is not None else ()
            self._say(scene, messages.write_in_private(), buttons=button)

    def _is_entry(self, start: Start) -> bool:
        """Whether a line told an amount or a new member: other lines in a group are chatter."""
        told = not _RECORDED.isdisjoint(start.hints)
        return told and self.registry.by_name[start.name].may is not None

    def _draft(self, scene: Scene, start: Start, text: str) -> None:
        """An entry typed in a group is not recorded: its writer finds it in private."""
        private = accounts.private_chat(scene.db, scene.account.id)
        if private is None:
            self._hint(scene)
            return
        inbox.hold_lane(scene.db, private)
        stored = talks.load(scene.db, private, scene.account.id)
        alone = dataclasses.replace(scene, chat=private, is_group=False)
        turn = Turn(self.registry, alone, stored)
        turn.take_draft(start, text)

    def _say(self, scene: Scene, *texts: Wording, buttons: tuple[Button, ...] = ()) -> None:
        message = Message(texts=texts, choices=buttons)
        outbox.add(scene.db, scene.chat, message, scene.machine_now)
