"""What a body helps with that the plan names beside another: seen, and said to be done."""

from dialogue.listing import Item, Listed
from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import TASK, Reply, Talk
from domain.errors import NotAllowed
from domain.permissions import Action
from domain.tasks import Task, TaskState
from domain.texts import Lines, Text
from domain.units import UnitRef
from handlers.tasks import (
    CLOSE,
    DoneYet,
    about,
    close,
    done_duty,
    finished,
    tell_about,
    when,
    when_of,
    write_down,
)
from locales import messages
from services import helping, tasks


@conversation("cunglam", may=Action.DO_TASK, hidden=True)
def see_helping(talk: Talk) -> Reply:
    """What the bodies someone answers for help with, and whom; one of them."""
    found = helping.helped(talk.scene.db, by=talk.actor)
    if not found and not talk.has_hint(TASK):
        mine = Offer("viecphailam", Text("command-viecphailam"))
        offers = [mine, Offer("menu", messages.all_done())]
        return talk.done(messages.tasks_helping_none(), offers=offers)
    today = talk.scene.today
    items = [
        Item(
            str(one.first.id),
            messages.task_helping_line(
                label=one.first.label,
                leads=", ".join(one.duty.leads),
                when=when(one.first.last_day, today),
            ),
            one.first.called,
            one.first.label,
        )
        for one in found
    ]
    chosen = talk.ask(TASK, Listed(messages.tasks_helping_title(), items, (), [close()]))
    return talk.done(then="menu" if chosen == CLOSE else f"giupviec {chosen}")


@conversation("giupviec", may=Action.DO_TASK, takes=("task",), hidden=True)
def report_helped(talk: Talk) -> Reply:
    """A body says that what it helped with is done; whoever owes it is told."""
    task = _whose(talk, tasks.find(talk.scene.db, talk.given("task"), by=talk.actor))
    if task.state is TaskState.DONE:
        return done_duty(talk, task)
    body = helping.helper_of(talk.scene.db, task, by=talk.actor)
    if body is None:
        raise NotAllowed
    question = Lines((*about(talk, task), messages.ask_task_is_done()))
    if talk.ask(TASK, DoneYet(question, messages.task_do())) == CLOSE:
        return talk.done(then="menu")
    write_down(talk, task, helper=body)
    _tell_owing(talk, task, body)
    said = messages.task_finished_helping(unit=task.unit.called)
    return finished(talk, task, said, Offer("cunglam", messages.tasks_helping()))


def _whose(talk: Talk, task: Task) -> Task:
    """Of several units that owe the same, the one that was helped."""
    same = helping.same_duty(talk.scene.db, task)
    if len(same) < 2 and not talk.has_hint("unit"):
        return task
    today = talk.scene.today
    items = [
        Item(
            str(one.id),
            messages.task_unit_open(unit=one.unit.called, when=when_of(one, today)),
            one.unit.called,
        )
        for one in same
    ]
    chosen = talk.ask("unit", Listed(messages.ask_whose_task(label=task.label), items))
    return tasks.find(talk.scene.db, chosen, by=talk.actor)


def _tell_owing(talk: Talk, task: Task, body: UnitRef) -> None:
    """Those who answer for it hear that it is said to be done; by night, in the morning."""
    said = messages.task_helped(
        body=body.called, name=talk.account.name or "", label=task.label, unit=task.unit.called
    )
    whom = tasks.answering(talk.scene.db, task, talk.scene.today)
    tell_about(talk, task, whom, said, Offer(f"viecphailam {task.id}", messages.task_see()))
