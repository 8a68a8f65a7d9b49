"""Next year's plan, made from last year's by moving its dates.

What people plan by the day of the week keeps it: a week from Monday to Sunday, and what takes
place within one. Everything else keeps its date. All that was moved is marked to be looked at.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from domain.plan import Announcement, Check, Event, Plan, ReportOwed, Target, Task, Why

_WEEK = timedelta(days=7)
_YEAR = re.compile(r"(?<!\d)20\d\d(?![\d/])")


def next_year(plan: Plan) -> Plan:
    """The plan of the year after: dates, codes and titles moved, slips left behind.

    Announcements follow what they hang on; what the plan rests on stays as it is.
    """
    weeks = [one for one in plan.event if _is_whole_week(one)]
    slipped = {code for slip in plan.slip for code in slip.about}
    events = tuple(_event(one, weeks) for one in plan.event)
    fields: dict[str, Any] = {
        "plan": plan.plan.model_copy(update=_head(plan)),
        "event": events,
        "target": tuple(map(_target, plan.target)),
        "report": tuple(_report(one, weeks) for one in plan.report),
        "task": tuple(map(_task, plan.task)),
        "announcement": tuple(map(_announcement, plan.announcement)),
        "slip": (),
        "check": tuple(_checks(plan, weeks, slipped)),
    }
    return plan.model_copy(update=fields)


def _head(plan: Plan) -> dict[str, Any]:
    head = plan.plan
    return {
        "code": _later(head.code),
        "year": head.year + 1 if head.year is not None else None,
        "title_vi": _later(head.title_vi),
        "title_en": _later(head.title_en),
    }


def _later(words: str) -> str:
    """Words that name years, each a year later; a document's number stays ("44/2014/TT-BGDĐT")."""
    return _YEAR.sub(lambda met: str(int(met[0]) + 1), words)


def same_date(day: date) -> date:
    """The same date a year later; 29/2 becomes 28/2."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def same_weekday(day: date) -> date:
    """The same day of the week a year later, as near the date as can be."""
    wanted = same_date(day)
    return wanted - timedelta(days=(wanted.weekday() - day.weekday() + 3) % 7 - 3)


def _is_whole_week(one: Event) -> bool:
    if one.first is None or one.last is None:
        return False
    return one.first.weekday() == 0 and one.last - one.first == _WEEK - timedelta(days=1)


def _goes_by_weekday(day: date | None, weeks: list[Event]) -> bool:
    """Whether a day lies within a whole week of the plan."""
    return day is not None and any(
        week.first <= day <= week.last
        for week in weeks
        if week.first is not None and week.last is not None
    )


def _event(one: Event, weeks: list[Event]) -> Event:
    move = same_weekday if _goes_by_weekday(one.first, weeks) else same_date
    days = {
        key: move(day) for key, day in (("first", one.first), ("last", one.last)) if day is not None
    }
    return one.model_copy(
        update={"code": _later(one.code), "label_vi": _later(one.label_vi)} | days
    )


def _target(one: Target) -> Target:
    due = _later(one.due) if one.due is not None else None
    events = tuple(map(_later, one.events))
    return one.model_copy(update=_names(one) | {"due": due, "events": events})


def _names(one: Target | ReportOwed | Task) -> dict[str, Any]:
    short = _later(one.short) if one.short is not None else None
    return {"label_vi": _later(one.label_vi), "short": short}


def _report(one: ReportOwed, weeks: list[Event]) -> ReportOwed:
    """A report about a week keeps its distance to it by keeping its day of the week."""
    before = one.before
    if before is not None:
        move = same_weekday if any(_is_near(before, week) for week in weeks) else same_date
        before = move(before)
    of_event = _later(one.of_event) if one.of_event is not None else None
    moved = {"code": _later(one.code), "of_event": of_event, "before": before}
    return one.model_copy(update=_names(one) | moved)


def _is_near(day: date, week: Event) -> bool:
    return week.last is not None and week.last < day <= week.last + _WEEK


def _task(one: Task) -> Task:
    return one.model_copy(update=_names(one) | {"due": _later(one.due)})


def _announcement(one: Announcement) -> Announcement:
    ties = {
        key: _later(tie) for key in ("event", "report") if (tie := getattr(one, key)) is not None
    }
    words = {role: _later(text) for role, text in one.texts.items()}
    text = _later(one.text) if one.text is not None else None
    return one.model_copy(update=ties | {"text": text, "texts": words, "skip": ()})


def _checks(plan: Plan, weeks: list[Event], slipped: set[str]) -> Iterator[Check]:
    for event in plan.event:
        if event.first is not None:
            why: Why = "weekday" if _goes_by_weekday(event.first, weeks) else "moved"
            yield Check(about=_later(event.code), why=why)
    for one in plan.target:
        if one.due is not None:
            yield Check(about=one.code, why="moved")
    for owed in plan.report:
        if owed.before is not None:
            near = any(_is_near(owed.before, week) for week in weeks)
            yield Check(about=_later(owed.code), why="weekday" if near else "moved")
    for task in plan.task:
        yield Check(about=task.code, why="slip" if task.code in slipped else "moved")
