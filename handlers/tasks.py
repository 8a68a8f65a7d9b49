"""Tasks and reports owed: seen, done with proof."""

from collections.abc import Sequence
from datetime import date

from dialogue.files import Files
from dialogue.listing import Item, Listed
from dialogue.questions import (
    At,
    HowMany,
    Offer,
    OneOf,
    PastDay,
    Prompt,
    Words,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Typed
from dialogue.scene import Scene
from dialogue.talk import TASK, Reply, Talk
from dialogue.unasked import tell
from domain.duedays import last_day
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.tasks import DaysReversed, Done, Task, TaskKind, TaskState
from domain.texts import Lines, Text, Wording
from domain.units import UnitId, UnitKind, UnitRef
from locales import messages
from locales.dates import day_span
from locales.phrases import is_finished, is_no, is_not_finished, is_skip
from services import helping, night, tasks
from storage.accounts import Reachable

_OTHERS, _HELPING, _SKIP = "others", "helping", "skip"
#: Days before the last one from which the days left are counted aloud.
_SOON = 7
#: Letters of what was told, as a summary shows it.
_SHOWN = 160


# ---- in words ----------------------------------------------------------------------------------


def when(last: date | None, today: date) -> Text:
    """Until when something is in time, and how far that is."""
    if last is None:
        return messages.task_due_none()
    left = (last - today).days
    if last.year != today.year:
        far = messages.task_overdue_year if left < 0 else messages.task_due_year
        return far(day=last)
    if left < 0:
        return messages.task_overdue(day=last, over=-left)
    if left == 0:
        return messages.task_due_today(day=last)
    if left <= _SOON:
        return messages.task_due_soon(day=last, left=left)
    return messages.task_due(day=last)


def when_of(task: Task, today: date) -> Text:
    """Until when, or of which earlier year where its plan names no day."""
    if task.last_day is None and task.year is not None and task.year < today.year:
        return messages.task_of_year(year=str(task.year))
    return when(task.last_day, today)


def brief(task: Task, today: date) -> Text:
    """A task in one line of a small phone."""
    last = task.last_day
    left = (last - today).days if last is not None else 0
    if last is None or left > _SOON:
        return messages.task_brief(label=task.called, when=when_of(task, today))
    if left < 0:
        return messages.task_brief_over(label=task.called, over=-left)
    if left == 0:
        return messages.task_brief_today(label=task.called)
    return messages.task_brief_soon(label=task.called, day=last, left=left)


def line(task: Task, today: date, *, with_unit: bool) -> Text:
    """A task with its last day, and whose it is."""
    due = when_of(task, today)
    if with_unit:
        return messages.task_line_of(label=task.label, unit=task.unit.called, when=due)
    return messages.task_line(label=task.label, when=due)


def done_line(task: Task) -> Text:
    """Who has said that it is done, and when."""
    day = task.done_on or date.min
    told_by, helper = task.details.get("told_by"), task.details.get("helper")
    if isinstance(helper, str):
        return messages.task_done_helped(day=day, name=task.done_by_name or "", body=helper)
    if isinstance(told_by, str):
        return messages.task_done_by_phone(day=day, name=task.done_by_name or "", told=told_by)
    return messages.task_done_line(day=day, name=task.done_by_name or "")


def _figures(task: Task) -> list[Wording]:
    """The days and the people of a report that was sent."""
    lines: list[Wording] = []
    first, last = task.details.get("from"), task.details.get("to")
    if isinstance(first, str) and isinstance(last, str):
        span = day_span(date.fromisoformat(first), date.fromisoformat(last))
        lines.append(messages.task_days(days=span))
    attended = task.details.get("attended")
    if isinstance(attended, int):
        lines.append(messages.task_attended(count=attended))
    if task.note:
        lines.append(messages.task_words(words=task.note))
    return lines


# ---- what is owed ------------------------------------------------------------------------------


@conversation("viecphailam", alias="duties", may=Action.DO_TASK, takes=("task",))
def see_duties(talk: Talk) -> Reply:
    """What someone owes, the nearest deadline first; one of them, and that it is done."""
    given = talk.given("task")
    if given == PAST:
        return _past_duties(talk)
    if given is not None:
        return _one_duty(talk, tasks.find(talk.scene.db, given, by=talk.actor))
    owed, has_past = tasks.owed_and_past(talk.scene.db, by=talk.actor)
    extras = [*([past_years()] if has_past else []), *_beside(talk)]
    if not owed and not talk.has_hint(TASK):
        offers = [Offer(_WAYS[one.id], one.label) for one in extras]
        menu = Offer("menu", messages.all_done())
        return talk.done(messages.tasks_none(), offers=[*offers, menu])
    title = messages.tasks_title()
    if len({one.unit for one in owed}) == 1:
        title = messages.tasks_title_of(unit=owed[0].unit.called)
    chosen = talk.ask(TASK, Listed(title, _items(owed, talk.scene.today), extras, [close()]))
    return talk.done(then=_WAYS.get(chosen, f"viecphailam {chosen}"))


def _items(owed: Sequence[Task], today: date) -> list[Item]:
    several = len({one.unit for one in owed}) > 1
    return [
        Item(str(one.id), line(one, today, with_unit=several), one.called, one.label)
        for one in owed
    ]


def _past_duties(talk: Talk) -> Reply:
    """What earlier years' plans left open."""
    owed = tasks.owed(talk.scene.db, by=talk.actor, past=True)
    if not owed and not talk.has_hint(TASK):
        return talk.done(then="viecphailam")
    items = _items(owed, talk.scene.today)
    chosen = talk.ask(TASK, Listed(messages.tasks_past_title(), items, (), [close()]))
    return talk.done(then="menu" if chosen == CLOSE else f"viecphailam {chosen}")


def past_years(command: str = "") -> Offer:
    """The way to what earlier years' plans left open."""
    return Offer(f"{command} {PAST}".strip(), messages.tasks_past())


CLOSE, PAST = "close", "cu"
_WAYS = {
    _OTHERS: "ainop",
    _HELPING: "cunglam",
    PAST: f"viecphailam {PAST}",
    CLOSE: "menu",
}


def close() -> Offer:
    """Leave it for later."""
    return Offer(CLOSE, messages.confirm_later())


def _beside(talk: Talk) -> list[Offer]:
    """What lies beside one's own tasks: those of the units below, or those one helps with."""
    powers = talk.account.powers
    if powers.may(Action.NUDGE):
        return [Offer(_OTHERS, messages.tasks_of_others())]
    if any(unit.kind is UnitKind.PARTNER for unit in powers.held(Action.DO_TASK)):
        return [Offer(_HELPING, messages.tasks_helping())]
    return []


def _one_duty(talk: Talk, task: Task) -> Reply:
    if task.state is TaskState.DONE:
        return done_duty(talk, task)
    view = about(talk, task)
    if not talk.account.powers.may(Action.DO_TASK, task.unit):
        return talk.done(Lines(tuple(view)), offers=[Offer("menu", messages.all_done())])
    is_report = task.kind is TaskKind.REPORT
    question = messages.ask_report_is_done() if is_report else messages.ask_task_is_done()
    do = messages.task_do_report() if is_report else messages.task_do()
    step = talk.ask(TASK, DoneYet(Lines((*view, question)), do))
    if step == CLOSE:
        return talk.done(then="menu")
    if _speaks_for(talk, task.unit):
        return talk.done(then=f"ghiviec {task.id}")
    said = write_down(talk, task)
    return finished(talk, task, said, Offer("viecphailam", Text("command-viecphailam")))


def _speaks_for(talk: Talk, unit: UnitRef) -> bool:
    """Whether somebody does a unit's tasks only as an officer above it: who told them is asked."""
    holds = unit.id in {held.id for held in talk.account.powers.held(Action.DO_TASK)}
    return not holds and talk.actor.role_for(Action.DO_TASK, unit) is Role.OFFICER


class DoneYet(OneOf):
    """Whether it is done: its two buttons, or what people say to such a question."""

    def __init__(self, prompt: Wording, do: Text) -> None:
        super().__init__(prompt, Offer("do", do), Offer(CLOSE, messages.task_not_yet()))

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """A choice.

        Raises:
            PleaseChoose: The words say neither.
        """
        if isinstance(said, Typed):
            if is_not_finished(said.text):
                return CLOSE
            if is_finished(said.text):
                return "do"
        return super().read(said, at, scene)


def about(talk: Talk, task: Task) -> list[Wording]:
    """What it is, by when, with whom, to whom."""
    lines: list[Wording] = [messages.task_title(label=task.label)]
    mine = {unit.id for unit in talk.account.powers.held(Action.DO_TASK)}
    if len(mine) > 1 or task.unit.id not in mine:
        lines.append(messages.task_unit(unit=task.unit.called))
    due = when(task.last_day, talk.scene.today)
    duty = tasks.duty_of(talk.scene.db, task)
    written = last_day(duty.due) if duty is not None and duty.due else None
    if task.last_day is None and written is not None:
        due = messages.task_due_slip(day=written)
    lines.append(messages.task_when(when=due))
    if duty is not None and duty.partners:
        lines.append(messages.task_with(names=", ".join(duty.partners)))
    if duty is not None and duty.to:
        lines.append(messages.task_to(names=", ".join(duty.to)))
    return lines


def done_duty(talk: Talk, task: Task) -> Reply:
    """What was told of a task that is done, with its proof; it can be taken back."""
    mine = {unit.id for unit in talk.account.powers.held(Action.DO_TASK)}
    lines: list[Wording] = [messages.task_title(label=task.label)]
    if task.unit.id not in mine:
        lines.append(messages.task_unit(unit=task.unit.called))
    offers: list[Offer] = []
    if talk.account.powers.may(Action.DO_TASK, task.unit) or task.done_by == talk.actor.person:
        offers.append(Offer(f"molaiviec {task.id}", messages.task_reopen()))
    if talk.account.powers.may(Action.NUDGE, task.unit) and task.unit.id not in mine:
        offers.append(Offer(f"ainop {task.id}", messages.tasks_of_others()))
    return talk.done(
        Lines((*lines, done_line(task), *_figures(task))),
        offers=[*offers, Offer("menu", messages.all_done())],
        attachments=tasks.photos(talk.scene.db, task),
    )


# ---- done --------------------------------------------------------------------------------------


class HeldDay(PastDay):
    """A day on which something was held; one ready answer beside it."""

    def __init__(self, prompt: Text, ready: date, label: Text, since: date | None = None) -> None:
        self.prompt, self.ready, self.label, self.since = prompt, ready, label, since

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the day."""
        del at, scene
        return Prompt((self.prompt,), (Offer("ready", self.label),))

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """A day of the calendar, at most today.

        Raises:
            NotADay: None could be read, or it lies ahead.
            DaysReversed: It lies before the day on which it began.
        """
        day = self.ready if said == Chose("ready") else super().read(said, at, scene)
        if self.since is not None and day < self.since:
            raise DaysReversed(first=self.since)
        return day


def told_days(talk: Talk) -> tuple[date, date]:
    """From which day to which something was held."""
    today = talk.scene.today
    first = talk.ask("held_from", HeldDay(messages.ask_held_from(), today, messages.day_today()))
    one_day = messages.held_one_day(day=first)
    last = talk.ask("held_to", HeldDay(messages.ask_held_to(), first, one_day, since=first))
    return first, last


def told_words(talk: Talk, prompt: Text) -> str | None:
    """A few words, or none."""
    nothing = Offer(_SKIP, messages.task_no_words())
    words = talk.ask("told", Words(prompt, most=1000, offers=[nothing]))
    return None if words == _SKIP or is_no(words) or is_skip(words) else words


def write_down(
    talk: Talk, task: Task, *, told_by: str | None = None, helper: UnitRef | None = None
) -> Text:
    """Ask what is told of it, show it, write it down.

    Args:
        talk: The conversation.
        task: What is done.
        told_by: Who said so by phone, where an officer writes it down.
        helper: The body that says so, where the plan names it beside the one that owes it.

    Returns:
        What is said then to those whose own task it is.
    """
    talk.doing(messages.doing_task(label=task.label))
    first = last = attended = None
    if task.asks_figures:
        first, last = told_days(talk)
        attended = talk.ask("attended", HowMany(messages.ask_attended()))
    proof: tuple[Attachment, ...] = ()
    if told_by is None:
        asked = messages.ask_report_photo() if task.asks_figures else messages.ask_task_proof()
        proof = talk.ask("proof", Files(asked, papers=True))
    prompt = messages.ask_report_words() if task.asks_figures else messages.ask_task_words()
    done = Done(
        note=told_words(talk, prompt),
        told_by=told_by,
        helper=helper,
        first_on=first,
        last_on=last,
        attended=attended,
    )
    is_report = task.kind is TaskKind.REPORT
    duty = tasks.duty_of(talk.scene.db, task)
    to_call = ", ".join(duty.to_call) if duty is not None else ""
    yes = messages.task_yes_report() if is_report and not to_call else messages.task_yes()
    yes = messages.task_yes_noted() if told_by is not None else yes
    talk.confirm(_summary(task, done, proof), yes=yes, drop=messages.confirm_later())
    tasks.finish(talk.db, task, done, proof, account=talk.account.id, by=talk.actor)
    if to_call:
        return messages.task_finished_call(names=to_call)
    return messages.task_sent() if is_report else messages.task_finished()


def finished(talk: Talk, task: Task, said: Text, onward: Offer) -> Reply:
    """It is written down; it can still be taken back."""
    reopen = Offer(f"molaiviec {task.id}", messages.task_reopen())
    return talk.done(said, offers=[onward, reopen, Offer("menu", messages.all_done())])


def _summary(task: Task, done: Done, proof: Sequence[Attachment]) -> Lines:
    lines: list[Wording] = [messages.task_check(), messages.task_title(label=task.label)]
    if done.helper is not None:
        lines.append(messages.task_helps(body=done.helper.called, unit=task.unit.called))
    if done.told_by is not None:
        lines.append(messages.task_told_by(unit=task.unit.called, name=done.told_by))
    if done.first_on is not None and done.last_on is not None:
        lines.append(messages.task_days(days=day_span(done.first_on, done.last_on)))
    if done.attended is not None:
        lines.append(messages.task_attended(count=done.attended))
    if proof:
        photos = all(one.kind == "photo" for one in proof)
        said = messages.task_with_photos if photos else messages.task_with_files
        lines.append(said(count=len(proof)))
    if done.note:
        short = done.note if len(done.note) <= _SHOWN else f"{done.note[:_SHOWN]}…"
        lines.append(messages.task_words(words=short))
    return Lines(tuple(lines))


def _opens(talk: Talk, task: Task) -> str:
    """The command that opens it: its unit's own, or that of a body named beside it."""
    return "viecphailam" if talk.account.powers.may(Action.DO_TASK, task.unit) else "giupviec"


def tell_about(talk: Talk, task: Task, whom: Sequence[Reachable], said: Text, way: Offer) -> None:
    """Tell others what somebody has just said of a task; by night it waits for the morning."""
    keys = f"task-told:{task.id}:{int(talk.scene.machine_now.timestamp())}:"
    others = [one for one in whom if one.person != talk.actor.person]
    for one in others:
        if one.chat is not None and one.account is not None:
            tell(
                talk.db,
                one.chat,
                one.account,
                [said],
                [way],
                now=talk.scene.machine_now,
                unique_key=f"{keys}{one.chat}",
            )
    if others:
        top = UnitId(int(task.unit.path.partition("/")[0]))
        night.rest(talk.db, top, keys, talk.scene.now)


@conversation("molaiviec", may=Action.DO_TASK, takes=("task",), hidden=True)
def reopen_task(talk: Talk) -> Reply:
    """It is not done after all."""
    task = tasks.find(talk.scene.db, talk.given("task"), by=talk.actor)
    if task.state is TaskState.OPEN:
        return talk.done(then=f"{_opens(talk, task)} {task.id}")
    tasks.reopen(talk.db, task, by=talk.actor)
    said = messages.task_reopened_by(
        name=talk.account.name or "", label=task.label, unit=task.unit.called
    )
    whom = helping.reporting(talk.scene.db, task, talk.scene.today)
    tell_about(talk, task, whom, said, Offer(f"giupviec {task.id}", messages.task_do_again()))
    return talk.done(
        messages.task_reopened(label=task.label, when=when(task.last_day, talk.scene.today)),
        offers=[
            Offer(f"{_opens(talk, task)} {task.id}", messages.task_do_again()),
            Offer("menu", messages.all_done()),
        ],
    )
