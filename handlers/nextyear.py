"""Next year's plan: made from this year's, then looked at one moved thing after the other."""

from functools import partial

from dialogue.days import DaysAhead, DueDay
from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain import amendments
from domain.amendments import Change
from domain.permissions import Action
from domain.texts import Text
from domain.units import UnitRef
from handlers.plan import NOT_FIXED, chosen, day_of, days_said, held_plans, label_of, moved_line
from locales import messages
from services import plan
from storage.plan import Held


def make_next(talk: Talk, unit: UnitRef, one: Held) -> Reply:
    """Next year's plan is made beside this one, once it was looked at."""
    following = plan.ensure_next(talk.scene.db, unit, one.plan, by=talk.actor)
    title = following.plan.title_vi
    moved = len(following.check)
    weekday = sum(check.why == "weekday" for check in following.check)
    summary = messages.plan_next_summary(title=title, moved=moved, weekday=weekday)
    talk.confirm(summary, yes=messages.plan_next_yes(), drop=messages.plan_edit_drop())
    made = plan.make_next(talk.db, unit, one.plan, by=talk.actor)
    return talk.done(
        messages.plan_next_made(title=title),
        offers=[
            Offer(f"xemlaikehoach {made}", messages.plan_check()),
            Offer("kehoach", Text("command-kehoach")),
            Offer("lich", messages.plan_calendar()),
            Offer("menu", messages.all_done()),
        ],
    )


# ---- what was moved, one after the other -------------------------------------------------------


@conversation("xemlaikehoach", may=Action.EDIT_PLAN, takes=("plan",), hidden=True)
def check_moved(talk: Talk) -> Reply:
    """What was moved from last year: right as it is, or on another day."""
    _, held = held_plans(talk, Action.EDIT_PLAN)
    one = chosen(talk, held)
    if one is None or not one.plan.check:
        return talk.done(messages.plan_check_none(), then="menu")
    check = one.plan.check[0]
    right = f"right:{check.about}"  # another officer may have gone on meanwhile
    other = Offer(f"other:{check.about}", messages.plan_check_other())
    line = moved_line(one.plan, check)
    asked = messages.plan_check_one(count=len(one.plan.check), line=line)
    how = talk.ask("planmoved", OneOf(asked, Offer(right, messages.plan_check_right()), other))
    if how == right:
        edit = partial(amendments.checked, code=check.about)
        plan.change(talk.db, one.id, edit, by=talk.actor)
    else:
        _move(talk, one, check.about)
    return talk.done(then=f"xemlaikehoach {one.id}")


def _move(talk: Talk, one: Held, code: str) -> None:
    """Another day than the one it was moved to."""
    if one.plan.event_of(code) is not None:
        first, last = talk.ask("plandays", DaysAhead(messages.ask_plan_days()))
        change = Change(kind="days", code=code, first=first, last=last)
    else:
        first = last = talk.ask("planlast", DueDay(messages.ask_plan_last_day()))
        change = Change(kind="due", code=code, last=last)
    before, after = day_of(one.plan, code) or NOT_FIXED, days_said(first, last)
    label = label_of(one.plan, change)
    talk.confirm(
        messages.plan_days_summary(label=label, before=before, after=after),
        yes=messages.plan_edit_yes(),
        drop=messages.plan_edit_drop(),
    )
    plan.apply(talk.db, one.id, [change], by=talk.actor)
