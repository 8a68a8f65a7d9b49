"""One message in a private chat: which conversation it belongs to, and what is said in return."""

import dataclasses
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogue import keepsakes
from dialogue.outright import outright
from dialogue.plainly import DROP, GO_ON, LET_GO, meant
from dialogue.questions import NOTHING_FITS, START, At, FileNotAsked, Offer
from dialogue.registry import Conversation, Registry, Start
from dialogue.said import Answer, Chose, Incoming, Odd, Pressed, Sent, Typed, Unreadable
from dialogue.scene import Scene
from dialogue.state import Asking, State
from dialogue.straying import Ahead, Elsewhere, Nobody, OnlyName, Strayed, strayed
from dialogue.talk import BACK, CHANGE, CONFIRM, LEAD, ORDER, Fed, Reply, Stop, Talk
from domain.accounts import AccountId
from domain.clock import local_day
from domain.errors import Gone, NotAllowed, Refusal
from domain.members import NameMissing
from domain.messages import Button, Message
from domain.texts import Text, Wording
from locales import messages
from locales.phrases import (
    is_back,
    is_done,
    is_escape,
    is_help,
    is_leave,
    is_thanks,
    is_yes,
    only_begun,
    same_words,
)
from locales.render import Reader, plain
from storage import accounts, jobs, outbox, talks
from storage.talks import StoredTalk

#: A conversation left alone for longer than this is taken up again by asking.
LEFT_ALONE = timedelta(hours=12)
#: The same button pressed again within this time is met with silence.
PRESSED_TWICE = timedelta(minutes=2)

HOME, WELCOME, HELP, CANCEL = "menu", "start", "trogiup", "huy"
MEND = "suadong"


@dataclass(slots=True)
class Outcome:
    """What became of an answer, by the name of its question."""

    refused: str | None = None
    answered: str | None = None
    conversation: str | None = None
    """The first that was played."""
    account: AccountId | None = None


#: The places of a question's choices, as its buttons carry them.
_INDEXES = frozenset(str(number) for number in range(100))

#: Under this name commands are refused and understood.
COMMAND = "@command"


class Turn:
    """One message handled within its transaction."""

    def __init__(self, registry: Registry, scene: Scene, stored: StoredTalk) -> None:
        self.registry, self.scene, self._stored = registry, scene, stored
        self.state = State.from_json(stored.state)
        self.name = stored.conversation
        self.started_on = stored.started_on
        self._texts: list[Wording] = []
        """Paragraphs that wait for the message they will stand in."""
        self.outcome = Outcome(account=scene.account.id)

    # ---- what was done -----------------------------------------------------------------------

    def take(self, incoming: Incoming) -> Outcome:
        """Handle what the person did, and keep where the talk stands now."""
        said = incoming.said
        if incoming.talk_revision not in {None, self._stored.revision}:
            self._too_late(said)
        elif incoming.edited:
            self._show_again(messages.edited_changes_nothing())
        elif isinstance(said, Odd):
            self._show_again(Text(f"odd-{said.kind}"))
        elif isinstance(said, Pressed):
            self._pressed(said.data)
        elif isinstance(said, Typed) and said.text.startswith("/"):
            self.command(command_of(said.text))
        elif isinstance(said, Sent) and keepsakes.is_one(said, self.state, self.scene.account):
            self._keep(said)
        elif self.state.asking is not None:
            self._answered(said, self.state.asking, incoming.received_at)
        elif isinstance(said, Typed):
            self._unasked(said.text)
        else:
            self._say_home(_no_answer(said))
        self.save()
        return self.outcome

    def take_draft(self, start: Start, typed: str) -> None:
        """Begin what was typed in a group, unless something is left unfinished here."""
        if self.state.asking is not None:  # also one just asked: it would be lost
            self._show_again(messages.draft_waits(words=typed[:200]))
        else:
            self._texts.append(messages.draft_from_group())
            self.begin(start)
        self.save()

    def save(self) -> None:
        """Keep where the talk stands."""
        kept = StoredTalk(
            revision=self._stored.revision + 1,
            conversation=self.name,
            started_on=self.started_on,
            state=self.state.to_json(),
            updated_at=self.scene.now,
        )
        talks.save(self.scene.db, self.scene.chat, self.scene.account.id, kept)

    def _too_late(self, said: object) -> None:
        """A letter from another moment of the talk: shown to its writer, never acted on."""
        if isinstance(said, Typed):
            self._show_again(messages.letter_too_late(words=said.text[:200]))
        else:
            self._show_again(messages.letter_too_late_wordless())

    def _pressed(self, data: str) -> None:
        if data.startswith("/"):
            self.command(data[1:])
            return
        nonce, _, index = data.partition(".")
        for asking in (self.state.pause, self.state.asking):
            if asking is None or nonce != asking.nonce:
                continue
            offered = asking.offered[int(index) : int(index) + 1] if index in _INDEXES else ()
            if offered or index == GO_ON:
                self.state.pressed, self.state.pressed_at = data, self.scene.now.timestamp()
                self._unpause(asking)
                self._chosen(offered[0].id if offered else GO_ON)
                return
        if not self._is_pressed_twice(data):
            self._stale()

    def _unpause(self, answered: Asking) -> None:
        """The open question itself was answered: whether to go on need not be asked any more."""
        if answered is self.state.asking:
            self.state.pause = self.state.wanted = None

    def _is_pressed_twice(self, data: str) -> bool:
        """Whether a shaking finger pressed the button just used once more."""
        since = self.scene.now.timestamp() - self.state.pressed_at
        return data == self.state.pressed and 0 <= since < PRESSED_TWICE.total_seconds()

    def _stale(self) -> None:
        asking = self.state.asking
        if asking is None:
            self._say_home(messages.button_old())
        elif self.state.doing is None:
            self._show_again(messages.button_old())
        else:
            # Nothing is asked here: the open question stays open, by its buttons and by words.
            self._texts.append(messages.button_old_while(doing=self.state.doing))
            go_on = Button(f"{asking.nonce}.{GO_ON}", messages.resume_go_on())
            self._say(Message(texts=self._paragraphs(), choices=(go_on,)))

    def _answered(self, said: object, asking: Asking, at: datetime) -> None:
        asking = self.state.pause or asking
        if isinstance(said, Typed):
            self._typed(said.text, asking, early=at.timestamp() < asking.since)
        elif isinstance(said, Sent) and said.kind in asking.file_kinds and said.path is not None:
            self._feed(said)
        elif isinstance(said, Sent) and said.kind in asking.file_kinds:
            self._show_again(messages.file_not_fetched())
        elif isinstance(said, Sent) and asking.file_kinds:
            self._feed(said)  # the question says which kind it takes
        else:
            self._show_again(_no_answer(said))

    def _keep(self, sent: Sent) -> None:
        """Keep a voice note or photo nobody asked for; the open question stays as it was."""
        if sent.path is None:
            self._show_again(messages.file_not_fetched())
            return
        kept = keepsakes.keep(self.scene, self.state, sent)
        self._texts.append(kept.text)
        ways = tuple(Button(f"/{offer.id}", offer.label) for offer in kept.offers)
        if kept.is_beside:
            self._say(Message(texts=self._paragraphs(), asides=ways))
        else:
            self._say(Message(texts=self._paragraphs(), choices=ways))

    def _typed(self, text: str, asking: Asking, *, early: bool) -> None:
        """Words while a question is open: a choice, a way out, or the answer itself.

        `early` words were sent before the question was shown: they cannot have meant one of its
        choices, nor agree to its summary.
        """
        if is_escape(text):
            self._let_go()
        elif is_back(text):
            self._back()
        elif is_help(text):
            self.command(HELP)
        elif (choice := self._choice(text, asking)) is not None and not early:
            self._chosen(choice)
        elif self.state.pause is not None and not early and self._answers_the_open(text):
            return
        elif self.state.pause is not None or (early and asking.name == CONFIRM):
            self._show_again()
        elif self._was_left_alone() and not self._fits(text):
            self._offer_to_go_on()
        elif (found := self._strayed(text, asking)) is not None:
            self._stray(text, found)
        elif asking.is_list and not self._is_unfinished() and not self._fits(text):
            self._unasked(text)
        else:
            self._feed(Typed(text))

    def _strayed(self, text: str, asking: Asking) -> Strayed | None:
        conversation, doing = self._conversation(), self.state.doing
        if conversation is None or not self.scene.account.consented:
            return None
        about = frozenset({conversation.name, *conversation.leads_to})
        spoken = plain(doing, self.scene.reader) if doing is not None else ""
        return strayed(text, self.state, asking, self._line, about, spoken)

    def _line(self, text: str) -> Start | None:
        """What a line begins, typed where the talk stands now."""
        asking = self.state.asking
        within = (self.name or "", asking.name) if asking is not None else ()
        return self.registry.read_line(text, self.scene, within)

    def _stray(self, text: str, found: Strayed) -> None:
        """More than an answer was typed, or something else: nobody is called "Ông Tạ 500k"."""
        match found:
            case Ahead(answer=answer, hints=hints):
                for name, told in hints.items():
                    self.state.drop(name)
                    self.state.hints[name] = told
                self._feed(Typed(answer)) if answer is not None else self.run()
            case Nobody():
                self.run(refused=NameMissing())
            case OnlyName():
                self._show_again(messages.only_a_name())
            case Elsewhere(start=Start() as start) if self.registry.by_name[start.name].aside:
                self._aside(start)
            case Elsewhere(start=Start() as start) if not self._is_unfinished():
                self.begin(start)
            case Elsewhere(leaving=True) if not self._is_unfinished():
                self._let_go()
            case Elsewhere():
                self.state.wanted = text
                self._offer_to_go_on()

    def _answers_the_open(self, text: str) -> bool:
        """Whether words, typed when asked whether to go on, answer the question that was left."""
        asking = self.state.asking
        if asking is None:
            return False
        label = self._labelled(text, asking)
        if label is None and not self._fits(text):
            return False
        self._unpause(asking)
        if label is not None:
            self._chosen(label)
        else:
            self._feed(Typed(text))
        return True

    def _choice(self, text: str, asking: Asking) -> str | None:
        """The choice that a number or a label means, among those that were shown."""
        numbered = asking.offered[: asking.listed]
        if not self.scene.abilities.buttons and text.strip().isascii() and text.strip().isdigit():
            index = int(text) - 1
            if 0 <= index < len(numbered):
                return numbered[index].id
        ids = frozenset(one.id for one in asking.offered)
        said = self._labelled(text, asking) or meant(text, ids, for_name=asking.takes_name)
        return said or self._begun(text, asking)

    def _begun(self, text: str, asking: Asking) -> str | None:
        """The one choice whose label words begin, or name by its middle; none at a summary.

        Where words may be an answer themselves, they are one.
        """
        if asking.name == CONFIRM or self.state.pause is not None:
            return None
        labels = {one.id: plain(one.label, self.scene.reader) for one in asking.offered}
        found = only_begun(text, labels)
        if found is None or not (asking.takes_choice or not self._fits(text)):
            return None
        return found

    def _labelled(self, text: str, asking: Asking) -> str | None:
        reader = self.scene.reader
        labelled = (one.id for one in asking.offered if same_words(text, plain(one.label, reader)))
        return next(labelled, None)

    def _chosen(self, choice: str) -> None:
        if choice == GO_ON:
            self._go_on()
        elif choice in {DROP, LET_GO}:
            self._let_go()
        elif choice == BACK:
            self._back()
        elif choice.startswith(ORDER):
            kind = choice.removeprefix(ORDER)
            jobs.add(self.scene.db, kind, {}, self.scene.chat, self.scene.machine_now)
            self._show_again(messages.file_coming())
        elif choice.startswith(LEAD):
            self._end()
            self.command(choice.removeprefix(LEAD))
        elif choice.startswith(CHANGE):
            self._change(choice.removeprefix(CHANGE))
        elif choice.startswith(keepsakes.BESIDE):
            self.command(choice.removeprefix(keepsakes.BESIDE))
        else:
            self._feed(Chose(choice))

    def _change(self, name: str, refused: Refusal | None = None) -> None:
        """Ask for an answer anew: it counts as asked for, also where it had been left unsaid."""
        self.state.drop(name)
        if self.state.asking is not None:
            self.state.asking = dataclasses.replace(self.state.asking, name=name, at=START)
        self.run(refused=refused)

    def _unasked(self, text: str) -> None:
        """Words while nothing is asked: a choice of the last menu, a command's words, a line."""
        for number, offer in enumerate(self.state.menu, start=1):
            by_number = not self.scene.abilities.buttons and text.strip() == str(number)
            if by_number or same_words(text, plain(offer.label, self.scene.reader)):
                self.command(offer.id)
                return
        start = self.registry.read_line(text, self.scene)
        if start is not None:
            self.outcome.answered = COMMAND
            self._begin_or_tapped(start)
        elif is_yes(text) or is_thanks(text) or is_done(text) or is_leave(text):
            self._say_home()
        else:
            self.begin(Start(name=HOME, hints={"typed": text}))
            self.outcome.refused = COMMAND

    def _begin_or_tapped(self, start: Start) -> None:
        """Begin what was typed; "ghi nhầm" means the receipt that was just shown with its way."""
        mend = next((one.id for one in self.state.menu if one.label == messages.mend_it()), None)
        if start.name == MEND and not start.hints and mend is not None:
            self.command(mend)
        else:
            self.begin(start)

    # ---- beginning and ending ----------------------------------------------------------------

    def command(self, text: str) -> None:
        """Begin what a command or menu button names, unless something is left unfinished."""
        start = self.registry.start(text)
        self.outcome.answered = COMMAND
        if start is None:
            self.outcome.refused, self.outcome.answered = COMMAND, None
            self._show_again(messages.command_unknown(command=f"/{text[:40]}"))
        elif self.registry.by_name[start.name].aside:
            self._aside(start)
        elif start.name == self.name and start.is_bare and self.state.asking is not None:
            self._show_again()
        elif self._is_unfinished() and start.name not in {CANCEL, WELCOME}:
            self.state.wanted = f"/{text}"
            self._offer_to_go_on()
        else:
            self.begin(start)

    def begin(self, start: Start) -> None:
        """Begin a conversation; who has not agreed to anything yet is welcomed first."""
        conversation = self.registry.by_name[start.name]
        if not self.scene.account.consented and not conversation.before_consent:
            conversation = self.registry.by_name[WELCOME]
            start = Start(name=WELCOME)
        self.name = conversation.name
        self.started_on = local_day(self.scene.now)
        self.state = State(
            arguments=dict(start.arguments),
            hints=dict(start.hints),
            pressed=self.state.pressed,
            pressed_at=self.state.pressed_at,
        )
        self.run()

    def _aside(self, start: Start) -> None:
        """Answer beside the open question, which is then shown again."""
        reply = outright(self.scene, self.registry.by_name[start.name], start)
        if self.state.asking is not None:
            self._show_again(*(reply.texts if reply is not None else ()))
        elif reply is not None:
            self._finish(reply)

    def run(self, fed: Fed | None = None, refused: Refusal | None = None) -> None:
        """Run the conversation from the top, with one thing fed to the question that was open."""
        conversation = self._conversation()
        if conversation is None:
            self._end()
            self._say_home(messages.conversation_gone())
            return
        self.outcome.conversation = self.outcome.conversation or conversation.name
        talk = Talk(self._scene_of_talk(), self.state, conversation.may, fed)
        talk.refusal = refused
        try:
            if not conversation.is_open_to(self.scene.account.powers):
                raise NotAllowed
            reply = conversation.play(talk)
        except Stop as stop:
            talk.settle(keep=False)
            self._note(fed, None if talk.refusal is None else stop.name)
            self._ask(stop, talk)
        except Refusal as refusal:
            talk.settle(keep=False)
            self._note(fed, fed.name if fed is not None else COMMAND)
            self._refused(refusal, again=fed is not None)
        else:
            talk.settle(keep=True)
            self._note(fed, None)
            self._finish(reply)

    def _note(self, fed: Fed | None, refused: str | None) -> None:
        if refused is not None:
            self.outcome.refused, self.outcome.answered = refused, None
        elif fed is not None:
            self.outcome.answered = fed.name

    def _refused(self, refusal: Refusal, *, again: bool) -> None:
        """A service said no: ask the answer it concerns once more, or end."""
        if refusal.about is not None and self.state.find(refusal.about) is not None:
            self._change(refusal.about, refused=refusal)
        elif again and not isinstance(refusal, NotAllowed | Gone):
            self.run(refused=refusal)
        else:
            self._end()
            practising = self.scene.account.practising and isinstance(refusal, NotAllowed)
            self._say_home(messages.not_while_practising() if practising else refusal.text())

    def _feed(self, said: Answer) -> None:
        if self.state.asking is not None:
            self.run(_fed(self.state.asking, said))

    def _finish(self, reply: Reply) -> None:
        self._end()
        if reply.changed:
            self._look_again()
        following = self.registry.start(reply.then) if reply.then else None
        *before, file = (*reply.attachments, None) if following else (None, *reply.attachments)
        for shown in filter(None, before):
            self._say(Message(texts=(), attachment=shown))
        self._texts.extend(reply.texts)
        if following is not None:
            self.begin(following)
            return
        self.state.menu = reply.offers
        choices = tuple(Button(f"/{offer.id}", offer.label) for offer in reply.offers)
        if reply.forwardable:
            self._say(Message(texts=self._paragraphs(), attachment=file, forwardable=True))
            self._texts.append(messages.forward_that())
            self._say(Message(texts=self._paragraphs(), choices=choices))
        else:
            self._say(Message(texts=self._paragraphs(), choices=choices, attachment=file))
        for text in reply.more:
            self._say(Message(texts=(text,), forwardable=True))

    def _look_again(self) -> None:
        """Who writes is no longer who they were: read anew, and shown the commands they have."""
        scene = self.scene
        account = accounts.account(scene.db, scene.account.id, local_day(scene.now))
        reader = Reader(account.locale, account.address)
        self.scene = dataclasses.replace(scene, account=account, reader=reader)
        if scene.abilities.menu:
            listed = self.registry.described(account.powers, reader)
            outbox.add_commands(scene.db, scene.chat, listed, scene.machine_now)

    def _end(self) -> None:
        self.name, self.started_on = None, None
        self.state = State(pressed=self.state.pressed, pressed_at=self.state.pressed_at)

    # ---- asking ------------------------------------------------------------------------------

    def _ask(self, stop: Stop, talk: Talk) -> None:
        before = _before(stop, talk.asked)
        prompt = stop.prompt
        asides = prompt.asides
        way_back = stop.question.goes_back and _is_open(stop.at) and stop.name != CONFIRM
        if before is not None and way_back:
            asides = (*asides, Offer(BACK, messages.back()))
        offered = (*prompt.offers, *asides)
        self.state.asking = Asking(
            name=stop.name,
            nonce=secrets.token_hex(4),
            at=stop.at,
            offered=offered,
            listed=len(prompt.offers),
            digest=stop.digest,
            since=time.time(),
            before=before,
            file_kinds=tuple(sorted(stop.question.file_kinds)),
            takes_name=stop.question.takes_name,
            takes_amount=stop.question.takes_amount,
            takes_choice=stop.question.takes_choice,
            is_list=stop.question.is_list,
        )
        self.state.pause = self.state.wanted = None
        if talk.refusal is not None:
            self._texts.append(talk.refusal.text())
        if talk.note is not None:
            self._texts.append(talk.note)
        if talk.refusal is None or not talk.refusal.asks:
            self._texts.extend(prompt.texts)
        self._say_asking(self.state.asking)

    def _say_asking(self, asking: Asking) -> None:
        buttons = tuple(
            Button(f"{asking.nonce}.{index}", offer.label)
            for index, offer in enumerate(asking.offered)
        )
        self._say(
            Message(
                texts=self._paragraphs(),
                choices=buttons[: asking.listed],
                asides=buttons[asking.listed :],
            )
        )

    def _show_again(self, *above: Wording) -> None:
        """Say something, then show the open question as it stands now."""
        if self.state.asking is None:
            self._say_home(*above)
            return
        self._texts.extend(above)
        if self.state.pause is not None:
            self._offer_to_go_on()
        else:
            self.run()

    def _go_on(self) -> None:
        self.state.pause = self.state.wanted = None
        self.run()

    def _back(self) -> None:
        asking = self.state.asking
        if asking is not None and _is_open(asking.at) and asking.before is not None:
            self.state.drop(asking.before)
        elif asking is not None and asking.at == START and self.scene.account.consented:
            self._end()  # nothing lies behind the first question but the first screen
            self._say_home()
            return
        self.state.pause = self.state.asking = None
        self.run()

    def _let_go(self) -> None:
        wanted = self.state.wanted or ""
        start = self._line(wanted) if wanted and not wanted.startswith("/") else None
        self._end()
        if wanted.startswith("/"):
            self.command(wanted[1:])
        elif start is not None and start.name != CANCEL:
            self.begin(start)
        else:
            self._say_home(messages.let_go())

    # ---- leaving and coming back -------------------------------------------------------------

    def _is_unfinished(self) -> bool:
        return self.state.asking is not None and bool(self.state.kept)

    def _was_left_alone(self) -> bool:
        last = self._stored.updated_at
        return last is not None and self.scene.now - last > LEFT_ALONE and self._is_unfinished()

    def _offer_to_go_on(self) -> None:
        doing = self.state.doing or messages.doing_something()
        prompt = messages.resume_now(doing=doing)
        last = self._stored.updated_at
        if last is not None and local_day(last) != local_day(self.scene.now):
            prompt = messages.resume_later(doing=doing, day=local_day(last))
        self._pause(
            prompt,
            Offer(GO_ON, messages.resume_go_on()),
            Offer(LET_GO, messages.resume_let_go()),
        )

    def _pause(self, prompt: Text, *offers: Offer) -> None:
        self.state.pause = Asking(
            name="@pause",
            nonce=secrets.token_hex(4),
            at=START,
            offered=offers,
            listed=len(offers),
            since=time.time(),
        )
        self._texts.append(prompt)
        self._say_asking(self.state.pause)

    def _fits(self, text: str) -> bool:
        """Whether words, taken days later, answer the open question at once and without doubt."""
        asking = self.state.asking
        conversation = self._conversation()
        if asking is None or conversation is None:
            return False
        trial = State.from_json(self.state.to_json())
        talk = Talk(self._scene_of_talk(), trial, conversation.may, _fed(asking, Typed(text)))
        try:
            conversation.play(talk)
        except Stop as stop:
            return stop.name != asking.name
        except Refusal:
            return False
        finally:
            talk.settle(keep=False)
        return True

    # ---- saying ------------------------------------------------------------------------------

    def _say_home(self, *above: Wording) -> None:
        """Say something and show the first screen."""
        self._texts.extend(above)
        self.begin(Start(name=HOME))

    def _say(self, message: Message) -> None:
        outbox.add(self.scene.db, self.scene.chat, message, self.scene.machine_now)

    def _paragraphs(self) -> tuple[Wording, ...]:
        paragraphs = tuple(self._texts)
        self._texts = []
        if self.scene.account.practising:
            return (messages.practice_mark(), *paragraphs)
        return paragraphs

    # ---- small things ------------------------------------------------------------------------

    def _conversation(self) -> Conversation | None:
        return self.registry.by_name.get(self.name) if self.name else None

    def _scene_of_talk(self) -> Scene:
        """The day a conversation began stays its today: midnight in between changes nothing."""
        today = self.started_on or self.scene.today
        return dataclasses.replace(self.scene, today=today)


def _fed(asking: Asking, said: Answer) -> Fed:
    """An answer to the open question, as it was shown."""
    at = dataclasses.replace(asking.at, shown=tuple(one.id for one in asking.offered))
    return Fed(name=asking.name, said=said, at=at, digest=asking.digest)


def _no_answer(said: object) -> Wording:
    """Why something sent answers nothing."""
    if isinstance(said, Sent) and said.is_voice:
        return Text(f"odd-{Unreadable.VOICE}")
    return FileNotAsked().text()


def _is_open(at: At) -> bool:
    """Whether a question is asked for the first time, or again after what did not fit."""
    return at.step in {START.step, NOTHING_FITS}


def _before(stop: Stop, asked: Sequence[str]) -> str | None:
    """The answer that "back" takes away: the one asked just before."""
    earlier = [name for name in asked if name != stop.name]
    return earlier[-1] if earlier else None


def command_of(text: str) -> str:
    """A command as typed, without slash and bot's name: "/heodat@kh_bot 3" is "heodat 3"."""
    name, *rest = text[1:].split() or [""]
    return " ".join([name.split("@", maxsplit=1)[0].lower(), *rest])
