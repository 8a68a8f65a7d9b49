"""A conversation as its function sees it.

The function runs anew with every message, from the top, with the answers it has; `ask` returns
an answer that is kept, or stops the run to ask for it. What it writes, it writes after the last
question, inside a savepoint.
"""

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import NestedTransaction

from dialogue.picks import UnitPick
from dialogue.plainly import DROP, EDIT, YES
from dialogue.questions import (
    MOST_CHOICES,
    NOTHING_FITS,
    START,
    At,
    Offer,
    OneOf,
    PastDay,
    Prompt,
    Question,
    Unfit,
    typed,
)
from dialogue.said import Answer, Chose, Typed
from dialogue.scene import Scene
from dialogue.state import Kept, State
from domain.accounts import Account
from domain.actors import Actor
from domain.errors import NotAllowed, Refusal
from domain.folding import fold
from domain.messages import Attachment
from domain.permissions import Action
from domain.texts import Json, Text, Wording, to_json
from domain.units import UnitId, UnitRef
from locales import messages
from locales.amounts import NotAnAmount, read_amount
from locales.phrases import is_no, is_yes
from storage import audit, jobs

T = TypeVar("T")

CONFIRM = "@confirm"
BACK = "@back"
TASK = "task"
"""The name of a question that only leads to others: its answer is not one to change."""
CHANGE, ORDER, LEAD = "change:", "order:", "lead:"
"""Choices that name an answer to change, a paper to be made beside the question, or a command
that is done instead."""


class Stop(BaseException):
    """The run ends here: this is asked. The engine alone catches it."""

    def __init__(
        self, name: str, question: Question[object], at: At, prompt: Prompt, digest: str | None
    ) -> None:
        super().__init__(name)
        self.name, self.question, self.at = name, question, at
        self.prompt, self.digest = prompt, digest


class NameAskedTwice(Exception):  # names the fact
    """A conversation asks two questions under one name: a mistake of its author."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fed:
    """What the person said, for the question that was open."""

    name: str
    said: Answer
    at: At
    digest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a conversation says at its end, and where one can go from there."""

    texts: tuple[Wording, ...]
    offers: tuple[Offer, ...] = ()
    """Ids are commands: "heodat", "sualai 41"."""
    then: str | None = None
    """A command that begins at once, in the same message."""
    forwardable: bool = False
    """The message is meant to be passed on: the offers follow in another one."""
    more: tuple[Wording, ...] = ()
    """Messages of their own that follow, each to be passed on."""
    changed: bool = False
    """What the person may do, or how they are spoken to, is no longer what it was."""
    attachments: tuple[Attachment, ...] = ()
    """Files: the last goes with what is said, those before it a message each."""
    whispered: tuple[Wording, ...] = ()
    """Said to whoever did it in a group, where nobody else reads it."""
    summons: str | None = None
    """A command that begins in the private chat of whoever did it in a group."""
    is_private: bool = False
    """Nothing for a group: it is told to write in private, now and then."""


class Talk:
    """What a conversation is given: it asks, confirms, and says what came of it."""

    def __init__(self, scene: Scene, state: State, action: Action | None, fed: Fed | None) -> None:
        self.scene, self._state, self._action, self._fed = scene, state, action, fed
        self.refusal: Refusal | None = None
        """Why the open question is asked again."""
        self.note: Wording | None = None
        """Said above the open question."""
        self.asked: list[str] = []
        """The names asked in this run, in order."""
        self._unit: UnitRef | None = None
        self._savepoint: NestedTransaction | None = None

    # ---- who and when ------------------------------------------------------------------------

    @property
    def account(self) -> Account:
        """Whose talk it is."""
        return self.scene.account

    @property
    def actor(self) -> Actor:
        """Who acts, and on which day.

        Raises:
            NotAllowed: The account belongs to nobody yet.
        """
        return self.scene.actor

    def actor_on(self, day: date) -> Actor:
        """Who acts, for something that happened on another day than today."""
        return dataclasses.replace(self.actor, today=day)

    @property
    def day(self) -> date:
        """The day it happened: today, unless another was said; it can be changed at the end."""
        if self.has_hint("day"):
            return self.ask("day", PastDay())
        return self.scene.today

    @property
    def unit(self) -> UnitRef:
        """The unit it is about: the only one there is, or the one that was asked for.

        Raises:
            NotAllowed: There is none on which this conversation's action is allowed.
        """
        if self._action is None:
            raise NotAllowed
        tops = self.account.powers.tops(self._action)
        if not tops:
            raise NotAllowed
        if self._unit is None:
            given = self._state.find("unit") is not None
            if len(tops) == 1 and not UnitPick.has_choice(tops[0]) and not given:
                self._unit = tops[0]
            else:
                # Also for one who holds but one unit now: what was chosen may have been another.
                self._unit = self.ask("unit", UnitPick(tops))
        return self._unit

    # ---- asking ------------------------------------------------------------------------------

    def ask(self, name: str, question: Question[T]) -> T:
        """The answer kept under `name`, or the end of this run: `question` is asked."""
        if name in self.asked:
            raise NameAskedTwice(name)
        self.asked.append(name)
        return self._answer(name, question)

    def _answer(self, name: str, question: Question[T]) -> T:
        if self._fed is not None and self._fed.name == name:
            return self._read(name, question, self._fed.said, self._fed.at)
        kept = self._state.find(name)
        if kept is not None and (kept.kind, kept.version) == _type_of(question):
            try:
                return question.revive(kept.value, self.scene)
            except Unfit:
                self._state.drop(name)
        hint = self._state.hints.pop(name, None)
        if hint is not None:
            return self._read(name, question, Typed(hint), START)
        raise self._stop(name, question, self._standing(name))

    def _standing(self, name: str) -> At:
        """Where a question stood when it was shown last."""
        asking = self._state.asking
        if asking is None or asking.name != name:
            return START
        if asking.at.step == NOTHING_FITS and self.refusal is None:
            return START  # that nothing fitted is said under the reason alone
        return asking.at

    def _read(self, name: str, question: Question[T], said: Answer, at: At) -> T:
        try:
            value = question.read(said, at, self.scene)
        except Refusal as refusal:
            self.refusal = refusal
            raise self._stop(name, question, question.again(at, said)) from None
        if isinstance(value, At):
            raise self._stop(name, question, value)
        kind, version = _type_of(question)
        self._state.put(Kept(name, kind, version, question.keep(value)))
        return value

    def _stop(self, name: str, question: Question[T], at: At, digest: str | None = None) -> Stop:
        prompt = question.show(at, self.scene)
        return Stop(name, question, at, prompt, digest)  # type: ignore[arg-type]  # any answer

    def confirm(
        self,
        summary: Wording,
        *,
        yes: Wording | None = None,
        drop: Wording | None = None,
        ways: Sequence[Offer] = (),
        about: Sequence[int | str] = (),
    ) -> None:
        """Show what is about to be done; go on only when this very summary was agreed to.

        `ways` lead to something else instead: their ids are commands. `about` is whom or what it
        is about beside its words: a yes for others than those shown is none.
        """
        digest = _digest(summary, self._unit, about)
        fed = self._fed
        question = _Confirm(
            summary,
            yes or messages.confirm_yes(),
            drop or messages.confirm_drop(),
            tuple(name for name in self.asked if name != TASK),
            tuple(Offer(LEAD + one.id, one.label) for one in ways),
        )
        if fed is None or fed.name != CONFIRM:
            raise self._stop(CONFIRM, question, self._standing(CONFIRM), digest)
        if _agrees(fed):
            if fed.digest == digest:
                return
            self.note = messages.summary_changed()
            raise self._stop(CONFIRM, question, START, digest)
        raise self._stop(CONFIRM, question, self._edit(question, fed), digest)

    def _edit(self, question: "_Confirm", fed: Fed) -> At:
        try:
            at = question.read(fed.said, fed.at, self.scene)
        except Refusal as refusal:
            self.refusal = refusal
            return START
        return at if isinstance(at, At) else START

    def doing(self, words: Text) -> None:
        """Name what the person is in the middle of, for when they come back to it."""
        self._state.doing = words

    def has_hint(self, name: str) -> bool:
        """Whether an answer stood behind the command, or has been given or asked for since."""
        asking = self._state.asking
        asked = asking is not None and asking.name == name
        return asked or name in self._state.hints or self._state.find(name) is not None

    @property
    def typed(self) -> str:
        """The words that led here because they meant nothing else; empty when a button did."""
        return self._state.hints.get("typed", "")

    def given(self, name: str) -> str | None:
        """What the button or command that began this conversation carried."""
        return self._state.arguments.get(name)

    # ---- doing -------------------------------------------------------------------------------

    @property
    def db(self) -> Connection:
        """The connection to write with: what is written stands only if the run gets to its end."""
        if self._savepoint is None:
            self._savepoint = self.scene.db.begin_nested()
        return self.scene.db

    def order(self, kind: str, *, names: int | None = None, **arguments: int | str) -> None:
        """Have a paper made beside; it arrives in this chat when it is ready."""
        self.order_each(kind, [arguments], names=names)

    def order_each(
        self, kind: str, papers: Sequence[Mapping[str, int | str]], *, names: int | None = None
    ) -> None:
        """Have several papers of a kind made beside, or one in several parts or forms.

        What leaves as a file can be passed on: who had it made stands in the audit, with the ids
        it was made of and how many people or units it names, where that is known.
        """
        pieces = [dict(one) for one in papers]
        jobs.add_all(self.db, kind, pieces, self.scene.chat, self.scene.machine_now)
        first = pieces[0]
        after: dict[str, Json] = {
            name: of
            for name, of in first.items()
            if name != "person" and all(one.get(name) == of for one in pieces)
        }
        after |= {"files": len(pieces)} | ({"names": names} if names is not None else {})
        unit = first.get("unit")
        audit.note(
            self.db,
            "order",
            kind,
            None,
            by=self.actor.person,
            unit=UnitId(unit) if isinstance(unit, int) else None,
            now=self.actor.now,
            after=after,
        )

    def settle(self, *, keep: bool) -> None:
        """Keep what was written since the savepoint, or undo it."""
        if self._savepoint is not None:
            (self._savepoint.commit if keep else self._savepoint.rollback)()
            self._savepoint = None

    def done(
        self,
        *texts: Wording,
        offers: Sequence[Offer] = (),
        then: str | None = None,
        forwardable: bool = False,
        more: Sequence[Wording] = (),
        changed: bool = False,
        attachments: Sequence[Attachment] = (),
        whispered: Sequence[Wording] = (),
        summons: str | None = None,
    ) -> Reply:
        """The end: what came of it, and where one can go from there."""
        return Reply(
            texts=texts,
            offers=tuple(offers),
            then=then,
            forwardable=forwardable,
            more=tuple(more),
            changed=changed,
            attachments=tuple(attachments),
            whispered=tuple(whispered),
            summons=summons,
        )

    def in_private(self) -> Reply:
        """The end in a group: nothing of this is for others to read."""
        return Reply(texts=(), is_private=True)


_EDITING, _ASKED, _KEEP, _MORE = "edit", "asked", "keep", "more"


def _agrees(fed: Fed) -> bool:
    """Whether this is a yes to the summary itself, not to what was asked about it since."""
    if isinstance(fed.said, Typed):
        return fed.at.step == START.step and is_yes(fed.said.text)
    return fed.said == Chose(YES)


def _first(at: At) -> int:
    """The place of the first answer shown of those that can be changed."""
    first = at.data.get("first")
    return first if isinstance(first, int) else 0


def _is_amount(text: str) -> bool:
    try:
        return bool(read_amount(text))
    except NotAnAmount:
        return False


class _Confirm(OneOf):
    """The summary before anything is written; from here any answer can be changed."""

    def __init__(
        self,
        summary: Wording,
        yes: Wording,
        drop: Wording,
        answered: tuple[str, ...],
        ways: tuple[Offer, ...] = (),
    ) -> None:
        edit = (Offer(EDIT, messages.confirm_edit()),) if answered else ()
        super().__init__(summary, Offer(YES, yes), *ways, *edit, Offer(DROP, drop))
        self._answered, self._ways = answered, (*edit, Offer(DROP, drop))

    def show(self, at: At, scene: Scene) -> Prompt:
        """The summary, or the answers that can be changed."""
        if at.step == _ASKED:
            return Prompt((messages.confirm_no(),), self._ways)
        if at.step != _EDITING:
            return super().show(at, scene)
        first, most = _first(at), MOST_CHOICES - 1
        ways_on = [Offer(_KEEP, messages.edit_none())]
        if len(self._answered) > first + most:
            most -= 1
            ways_on.insert(0, Offer(_MORE, messages.pick_more()))
        shown = self._answered[first : first + most]
        changes = [Offer(CHANGE + name, Text(f"answer-{name}")) for name in shown]
        return Prompt((messages.edit_which(),), (*changes, *ways_on))

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """Whether to change an answer; the yes and the way out are the engine's."""
        if said == Chose(EDIT) or (isinstance(said, Typed) and fold(said.text) == "sua"):
            return At(_EDITING)
        if said == Chose(_KEEP):
            return START
        if isinstance(said, Typed) and is_no(said.text):
            return At(_ASKED)
        if isinstance(said, Typed) and self._answered and _is_amount(said.text):
            return At(_EDITING)  # which of the amounts it puts right is not said
        if said == Chose(_MORE):
            return At(_EDITING, {"first": _first(at) + MOST_CHOICES - 2})
        typed(said)
        return super().read(said, at, scene)


def _type_of(question: Question[T]) -> tuple[str, int]:
    return type(question).__name__, question.version


def _digest(summary: Wording, unit: UnitRef | None, about: Sequence[int | str]) -> str:
    """What was agreed to: the words, the unit, and whom else they are about."""
    agreed: list[Json] = [to_json(summary), unit.id if unit is not None else None]
    if about:
        agreed.append([*about])
    written = json.dumps(agreed, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()[:16]
