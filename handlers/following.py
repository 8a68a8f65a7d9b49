"""What is owed below: who has done it and who has not, written down for them, reminded of."""

from collections.abc import Sequence
from datetime import date, datetime

from dialogue.listing import Item, Listed
from dialogue.questions import Name, Offer
from dialogue.registry import conversation
from dialogue.talk import TASK, Reply, Talk
from dialogue.unasked import tell
from domain.clock import local_day, past_quiet_hours
from domain.errors import Gone
from domain.permissions import Action
from domain.tasks import Standing, Task, TaskKind, TaskState
from domain.texts import Lines, Text, Wording
from domain.units import UnitKind, UnitRef
from handlers.resting import nudges_sent, rests_until
from handlers.tally import MOST_NAMED, in_a_row
from handlers.tasks import (
    CLOSE,
    PAST,
    brief,
    close,
    done_duty,
    done_line,
    finished,
    line,
    past_years,
    when,
    when_of,
    write_down,
)
from locales import messages
from services import night, tasks
from services.tasks import Owing, Reminder

#: Lines of one message that says what is owed, or what is late.
_MOST_LINES = 3


@conversation("ainop", may=Action.NUDGE, takes=("task",), hidden=True)
def follow(talk: Talk) -> Reply:
    """Who has done what is owed below, and who has not."""
    given = talk.given("task")
    if given is None or given == PAST:
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
    if talk.given("task") == PAST:
        found, past = past, []
    extras = [past_years("ainop")] if past else []
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
                when=when_of(one.first, today),
            ),
            one.first.called,
            one.first.label,
        )
        for one in found
    ]
    chosen = talk.ask(TASK, Listed(messages.tasks_others_title(), items, extras, [close()]))
    if chosen == CLOSE:
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
    chosen = talk.ask(TASK, Listed(title, items, (), [close()]))
    return talk.done(then=back if chosen == CLOSE else f"{onward} {chosen}")


def _unit_line(task: Task, today: date) -> Text:
    if task.state is TaskState.DONE:
        return messages.task_unit_done(unit=task.unit.called, done=done_line(task))
    return messages.task_unit_open(unit=task.unit.called, when=when(task.last_day, today))


@conversation("ghiviec", may=Action.NUDGE, takes=("task",), hidden=True)
def note_for(talk: Talk) -> Reply:
    """What a unit told by phone is written down for it, with who said it."""
    task = tasks.find(talk.scene.db, talk.given("task"), by=talk.actor)
    if task.state is TaskState.DONE:
        return done_duty(talk, task)
    told_by = talk.ask("told_by", Name(messages.ask_told_by(unit=task.unit.called)))
    write_down(talk, task, told_by=told_by)
    said = messages.task_noted_for(unit=task.unit.called)
    return finished(talk, task, said, Offer(f"ainop {task.id}", messages.tasks_of_others()))


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
    keys = f"nudge-task:{local_day(past_quiet_hours(talk.scene.now))}:"
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
        return Lines((messages.tasks_title(), line(owed[0], day, with_unit=False)))
    lines = [brief(one, day) for one in owed[:_MOST_LINES]]
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
