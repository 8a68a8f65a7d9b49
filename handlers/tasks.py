"""Tasks and reports owed: seen, done with proof, followed, reminded of."""

from collections.abc import Sequence
from datetime import date, datetime

from dialogue.files import Files
from dialogue.listing import Item, Listed
from dialogue.questions import (
    At,
    HowMany,
    Name,
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
from domain.announcement import awake
from domain.clock import local_day
from domain.duedays import last_day
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.tasks import DaysReversed, Done, Standing, Task, TaskKind, TaskState
from domain.texts import Lines, Text, Wording
from domain.units import UnitKind, UnitRef
from handlers.resting import nudges_sent, rests_until
from handlers.tally import MOST_NAMED, in_a_row
from locales import messages
from locales.dates import day_span
from locales.phrases import is_finished, is_no, is_not_finished, is_skip
from services import night, tasks
from services.tasks import Owing, Reminder

_OTHERS, _HELPING, _SKIP = "others", "helping", "skip"
#: Days before the last one from which the days left are counted aloud.
_SOON = 7
#: Lines of one message that says what is owed, or what is late.
_MOST_LINES = 3
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


def _when(task: Task, today: date) -> Text:
    """Until when, or of which earlier year where its plan names no day."""
    if task.last_day is None and task.year is not None and task.year < today.year:
        return messages.task_of_year(year=str(task.year))
    return when(task.last_day, today)


def _brief(task: Task, today: date) -> Text:
    """A task in one line of a small phone."""
    last = task.last_day
    left = (last - today).days if last is not None else 0
    if last is None or left > _SOON:
        return messages.task_brief(label=task.called, when=_when(task, today))
    if left < 0:
        return messages.task_brief_over(label=task.called, over=-left)
    if left == 0:
        return messages.task_brief_today(label=task.called)
    return messages.task_brief_soon(label=task.called, day=last, left=left)


def _line(task: Task, today: date, *, with_unit: bool) -> Text:
    due = _when(task, today)
    if with_unit:
        return messages.task_line_of(label=task.label, unit=task.unit.called, when=due)
    return messages.task_line(label=task.label, when=due)


def _done_line(task: Task) -> Text:
    """Who has said that it is done, and when."""
    day = task.done_on or date.min
    told_by = task.details.get("told_by")
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
    if given == _PAST:
        return _past_duties(talk)
    if given is not None:
        return _one_duty(talk, tasks.find(talk.scene.db, given, by=talk.actor))
    owed, has_past = tasks.owed_and_past(talk.scene.db, by=talk.actor)
    extras = [*([_past()] if has_past else []), *_beside(talk)]
    if not owed and not talk.has_hint(TASK):
        offers = [Offer(_WAYS[one.id], one.label) for one in extras]
        menu = Offer("menu", messages.all_done())
        return talk.done(messages.tasks_none(), offers=[*offers, menu])
    title = messages.tasks_title()
    if len({one.unit for one in owed}) == 1:
        title = messages.tasks_title_of(unit=owed[0].unit.called)
    chosen = talk.ask(TASK, Listed(title, _items(owed, talk.scene.today), extras, [_close()]))
    return talk.done(then=_WAYS.get(chosen, f"viecphailam {chosen}"))


def _items(owed: Sequence[Task], today: date) -> list[Item]:
    several = len({one.unit for one in owed}) > 1
    return [
        Item(str(one.id), _line(one, today, with_unit=several), one.called, one.label)
        for one in owed
    ]


def _past_duties(talk: Talk) -> Reply:
    """What earlier years' plans left open."""
    owed = tasks.owed(talk.scene.db, by=talk.actor, past=True)
    if not owed and not talk.has_hint(TASK):
        return talk.done(then="viecphailam")
    items = _items(owed, talk.scene.today)
    chosen = talk.ask(TASK, Listed(messages.tasks_past_title(), items, (), [_close()]))
    return talk.done(then="menu" if chosen == _CLOSE else f"viecphailam {chosen}")


def _past(command: str = "") -> Offer:
    return Offer(f"{command} {_PAST}".strip(), messages.tasks_past())


_CLOSE, _PAST = "close", "cu"
_WAYS = {
    _OTHERS: "ainop",
    _HELPING: "cunglam",
    _PAST: f"viecphailam {_PAST}",
    _CLOSE: "menu",
}


def _close() -> Offer:
    return Offer(_CLOSE, messages.confirm_later())


def _beside(talk: Talk) -> list[Offer]:
    """What lies beside one's own tasks: those of the units below, or those one helps with."""
    powers = talk.account.powers
    if powers.may(Action.NUDGE):
        return [Offer(_OTHERS, messages.tasks_of_others())]
    if any(unit.kind is UnitKind.PARTNER for unit in powers.held(Action.DO_TASK)):
        return [Offer(_HELPING, messages.tasks_helping())]
    return []


@conversation("cunglam", may=Action.DO_TASK, hidden=True)
def see_helping(talk: Talk) -> Reply:
    """What the bodies someone answers for help with, and whom."""
    found = tasks.helping(talk.scene.db, by=talk.actor)
    offers = [Offer("viecphailam", Text("command-viecphailam")), Offer("menu", messages.all_done())]
    if not found:
        return talk.done(messages.tasks_helping_none(), offers=offers)
    today = talk.scene.today
    lines = [
        messages.task_helping_line(
            label=one.label, leads=", ".join(one.leads), when=when(one.last_day, today)
        )
        for one in found
    ]
    return talk.done(messages.tasks_helping_title(), *lines, offers=offers)


def _one_duty(talk: Talk, task: Task) -> Reply:
    if task.state is TaskState.DONE:
        return _done_duty(talk, task)
    view = _view(talk, task)
    if not talk.account.powers.may(Action.DO_TASK, task.unit):
        return talk.done(Lines(tuple(view)), offers=[Offer("menu", messages.all_done())])
    is_report = task.kind is TaskKind.REPORT
    question = messages.ask_report_is_done() if is_report else messages.ask_task_is_done()
    do = messages.task_do_report() if is_report else messages.task_do()
    step = talk.ask(TASK, DoneYet(Lines((*view, question)), do))
    if step == _CLOSE:
        return talk.done(then="menu")
    if _speaks_for(talk, task.unit):
        return talk.done(then=f"ghiviec {task.id}")
    return _finish(talk, task)


def _speaks_for(talk: Talk, unit: UnitRef) -> bool:
    """Whether somebody does a unit's tasks only as an officer above it: who told them is asked."""
    holds = unit.id in {held.id for held in talk.account.powers.held(Action.DO_TASK)}
    return not holds and talk.actor.role_for(Action.DO_TASK, unit) is Role.OFFICER


class DoneYet(OneOf):
    """Whether it is done: its two buttons, or what people say to such a question."""

    def __init__(self, prompt: Wording, do: Text) -> None:
        super().__init__(prompt, Offer("do", do), Offer(_CLOSE, messages.task_not_yet()))

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """A choice.

        Raises:
            PleaseChoose: The words say neither.
        """
        if isinstance(said, Typed):
            if is_not_finished(said.text):
                return _CLOSE
            if is_finished(said.text):
                return "do"
        return super().read(said, at, scene)


def _view(talk: Talk, task: Task) -> list[Wording]:
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


def _done_duty(talk: Talk, task: Task) -> Reply:
    """What was told of a task that is done, with its proof; it can be taken back."""
    mine = {unit.id for unit in talk.account.powers.held(Action.DO_TASK)}
    lines: list[Wording] = [messages.task_title(label=task.label)]
    if task.unit.id not in mine:
        lines.append(messages.task_unit(unit=task.unit.called))
    offers: list[Offer] = []
    if talk.account.powers.may(Action.DO_TASK, task.unit):
        offers.append(Offer(f"molaiviec {task.id}", messages.task_reopen()))
    if talk.account.powers.may(Action.NUDGE, task.unit) and task.unit.id not in mine:
        offers.append(Offer(f"ainop {task.id}", messages.tasks_of_others()))
    return talk.done(
        Lines((*lines, _done_line(task), *_figures(task))),
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


def _finish(talk: Talk, task: Task, told_by: str | None = None) -> Reply:
    """Ask what is told of it, show it, write it down."""
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
    said = messages.task_finished()
    if to_call:
        said = messages.task_finished_call(names=to_call)
    elif is_report:
        said = messages.task_sent()
    onward = Offer("viecphailam", Text("command-viecphailam"))
    if told_by is not None:
        said = messages.task_noted_for(unit=task.unit.called)
        onward = Offer(f"ainop {task.id}", messages.tasks_of_others())
    reopen = Offer(f"molaiviec {task.id}", messages.task_reopen())
    return talk.done(said, offers=[onward, reopen, Offer("menu", messages.all_done())])


def _summary(task: Task, done: Done, proof: Sequence[Attachment]) -> Lines:
    lines: list[Wording] = [messages.task_check(), messages.task_title(label=task.label)]
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


@conversation("molaiviec", may=Action.DO_TASK, takes=("task",), hidden=True)
def reopen_task(talk: Talk) -> Reply:
    """It is not done after all."""
    task = tasks.find(talk.scene.db, talk.given("task"), by=talk.actor)
    if task.state is TaskState.OPEN:
        return talk.done(then=f"viecphailam {task.id}")
    tasks.reopen(talk.db, task, by=talk.actor)
    return talk.done(
        messages.task_reopened(label=task.label, when=when(task.last_day, talk.scene.today)),
        offers=[
            Offer(f"viecphailam {task.id}", messages.task_do_again()),
            Offer("menu", messages.all_done()),
        ],
    )


# ---- followed ----------------------------------------------------------------------------------


@conversation("ainop", may=Action.NUDGE, takes=("task",), hidden=True)
def follow(talk: Talk) -> Reply:
    """Who has done what is owed below, and who has not."""
    given = talk.given("task")
    if given is None or given == _PAST:
        return _all_standings(talk)
    _, standing = _standing(talk)
    todo, today = len(standing.open), talk.scene.today
    lines: list[Wording] = [
        messages.task_title(label=standing.first.label),
        messages.task_when(when=when(standing.first.last_day, today)),
        messages.tasks_done_count(done=len(standing.done), all=len(standing.tasks)),
    ]
    if todo:
        lines.append(messages.tasks_undone(names=_some([one.unit for one in standing.open])))
    offers: list[Offer] = []
    if todo:
        offers += [
            Offer(f"nhacviec {given}", messages.tasks_nudge(count=todo)),
            Offer(f"ghicho {given}", messages.tasks_by_phone()),
        ]
    if standing.done:
        offers.append(Offer(f"xemnoi {given}", messages.tasks_see_done()))
    more = [Offer("ainop", messages.tasks_other()), Offer("menu", messages.all_done())]
    return talk.done(Lines(tuple(lines)), offers=[*offers, *more])


def _some(units: Sequence[UnitRef]) -> str:
    """Names in a row, and how many more."""
    named = in_a_row([unit.name for unit in units[:MOST_NAMED]])
    return f"{named} …" if len(units) > MOST_NAMED else named


def _top(talk: Talk) -> UnitRef:
    tops = talk.account.powers.tops(Action.NUDGE)
    if not tops:
        raise Gone
    return tops[0]


def _standing(talk: Talk) -> tuple[UnitRef, Standing]:
    """The duty of all units that a button's task is one of."""
    top = _top(talk)
    task = tasks.find(talk.scene.db, talk.given("task"), by=talk.actor)
    return top, tasks.standing(talk.scene.db, top, task, by=talk.actor)


def _all_standings(talk: Talk) -> Reply:
    found, past = tasks.followed(talk.scene.db, _top(talk), by=talk.actor)
    if talk.given("task") == _PAST:
        found, past = past, []
    extras = [_past("ainop")] if past else []
    if not found and not talk.has_hint(TASK):
        offers = [*extras, Offer("menu", messages.all_done())]
        return talk.done(messages.tasks_nobody(), offers=offers)
    today = talk.scene.today
    items = [
        Item(
            str(one.first.id),
            messages.tasks_standing_line(
                label=one.first.label,
                done=len(one.done),
                all=len(one.tasks),
                when=_when(one.first, today),
            ),
            one.first.called,
            one.first.label,
        )
        for one in found
    ]
    chosen = talk.ask(TASK, Listed(messages.tasks_others_title(), items, extras, [_close()]))
    if chosen == _CLOSE:
        return talk.done(then="menu")
    return talk.done(then=chosen if chosen.startswith("ainop") else f"ainop {chosen}")


@conversation("xemnoi", may=Action.NUDGE, takes=("task",), hidden=True)
def see_done(talk: Talk) -> Reply:
    """One of the units that have done it: what it told, with its photo."""
    _, standing = _standing(talk)
    return _one_unit(talk, standing.done, messages.tasks_see_whose(), "viecphailam")


@conversation("ghicho", may=Action.NUDGE, takes=("task",), hidden=True)
def choose_for(talk: Talk) -> Reply:
    """One of the units that have not done it, to write it down for them."""
    _, standing = _standing(talk)
    return _one_unit(talk, standing.open, messages.tasks_note_whose(), "ghiviec")


def _one_unit(talk: Talk, of: Sequence[Task], title: Text, onward: str) -> Reply:
    back = f"ainop {talk.given('task')}"
    if not of and not talk.has_hint(TASK):
        return talk.done(then=back)
    items = [Item(str(one.id), _unit_line(one, talk.scene.today), one.unit.called) for one in of]
    chosen = talk.ask(TASK, Listed(title, items, (), [_close()]))
    return talk.done(then=back if chosen == _CLOSE else f"{onward} {chosen}")


def _unit_line(task: Task, today: date) -> Text:
    if task.state is TaskState.DONE:
        return messages.task_unit_done(unit=task.unit.called, done=_done_line(task))
    return messages.task_unit_open(unit=task.unit.called, when=when(task.last_day, today))


@conversation("ghiviec", may=Action.NUDGE, takes=("task",), hidden=True)
def note_for(talk: Talk) -> Reply:
    """What a unit told by phone is written down for it, with who said it."""
    task = tasks.find(talk.scene.db, talk.given("task"), by=talk.actor)
    if task.state is TaskState.DONE:
        return _done_duty(talk, task)
    told_by = talk.ask("told_by", Name(messages.ask_told_by(unit=task.unit.called)))
    return _finish(talk, task, told_by)


# ---- reminded of -------------------------------------------------------------------------------


@conversation("nhacviec", may=Action.NUDGE, takes=("task",), hidden=True)
def nudge(talk: Talk) -> Reply:
    """Those who have not done it are reminded, after a look at who and what."""
    top, standing = _standing(talk)
    whom = tasks.owing_now(talk.scene.db, standing, talk.scene.today)
    back = [
        Offer(f"ainop {talk.given('task')}", messages.tasks_of_others()),
        Offer("menu", messages.all_done()),
    ]
    if not whom.units:
        return talk.done(messages.tasks_all_done(), offers=back)
    if not whom.reachable:
        return talk.done(messages.nudge_only_calls(names=_some(whom.to_call)), offers=back)
    words = _nudge_words(talk, top, standing.first)
    count = len({who.chat for _, who in whom.reachable})
    talk.confirm(
        Lines((*_nudge_summary(whom, words), *rests_until(talk.scene))),
        yes=messages.nudge_yes(count=count),
        drop=messages.confirm_later(),
    )
    at = _send_nudges(talk, top, standing, whom, words)
    return talk.done(nudges_sent(count, at), offers=back)


def _nudge_summary(whom: Owing, words: Text) -> list[Wording]:
    called = {unit.id for unit in whom.to_call}
    written = [unit for unit in whom.units if unit.id not in called]
    lines: list[Wording] = [messages.tasks_nudge_summary(names=_some(written), words=words)]
    if whom.to_call:
        lines.append(messages.nudge_to_call(names=_some(whom.to_call)))
    return lines


def _nudge_words(talk: Talk, top: UnitRef, task: Task) -> Text:
    who = messages.place_ward() if top.kind is UnitKind.WARD else messages.place_association()
    due = when(task.last_day, talk.scene.today)
    return messages.tasks_nudge_words(who=who, label=task.label, when=due)


def _send_nudges(
    talk: Talk, top: UnitRef, standing: Standing, whom: Owing, words: Text
) -> datetime | None:
    """Remind them; when, if not at once."""
    keys = f"nudge-task:{local_day(awake(talk.scene.now))}:"
    tasks.note_nudged(talk.db, standing, whom, by=talk.actor)
    for task, who in whom.reachable:
        if who.chat is not None and who.account is not None:
            tell(
                talk.db,
                who.chat,
                who.account,
                [words],
                [_way_to(task)],
                now=talk.scene.machine_now,
                unique_key=f"{keys}{task.id}:{who.chat}",
            )
    return night.rest(talk.db, top.id, keys, talk.scene.now)


def _way_to(task: Task) -> Offer:
    is_report = task.kind is TaskKind.REPORT
    label = messages.task_send() if is_report else messages.task_do()
    return Offer(f"viecphailam {task.id}", label)


def reminder(told: Reminder, day: date) -> tuple[list[Wording], list[Offer]]:
    """What one person reads on a day: what they owe, and what is late below them."""
    texts: list[Wording] = []
    offers: list[Offer] = []
    if told.tasks:
        texts.append(_owed_block(told.tasks, day))
        only = len(told.tasks) == 1
        mine = Offer("viecphailam", Text("command-viecphailam"))
        offers.append(_way_to(told.tasks[0]) if only else mine)
    if told.late:
        texts.append(_late_block(told.late))
        only = len(told.late) == 1
        which = f"ainop {told.late[0].first.id}" if only else "ainop"
        offers.append(Offer(which, messages.tasks_of_others()))
    return texts, offers


def _owed_block(owed: Sequence[Task], day: date) -> Lines:
    if len(owed) == 1:
        return Lines((messages.tasks_title(), _line(owed[0], day, with_unit=False)))
    lines = [_brief(one, day) for one in owed[:_MOST_LINES]]
    return Lines((messages.tasks_count(count=len(owed)), *lines, *_and_more(len(owed))))


def _late_block(late: Sequence[Standing]) -> Lines:
    lines = [
        messages.tasks_late_line(
            label=one.first.called,
            open=len(one.open),
        )
        for one in late[:_MOST_LINES]
    ]
    return Lines((messages.tasks_late_title(), *lines, *_and_more(len(late))))


def _and_more(count: int) -> tuple[Wording, ...]:
    more = count - _MOST_LINES
    return (messages.tasks_and_more(more=more),) if more > 0 else ()
