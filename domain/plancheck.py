"""What a plan file from elsewhere says that would come to nothing: refused, or told on loading.

The schema (`domain/plan.py`) takes any words for a day, a body, a source; this module asks what
the program makes of them. What can only be a slip is refused; what may be meant is a doubt.
"""

import re
from collections.abc import Iterator

from domain import datafile
from domain import plan as plans
from domain.datafile import Place
from domain.duedays import last_day
from domain.plan import KINDS, Plan, PlanInvalid, Target
from domain.targets import Source, is_said_to_be_reported, named_set, sets_for, source_of
from domain.tasks import is_known_body

_PER_HOUSEHOLD = re.compile(r"/\s*(?:number of\s+)?households?\b", re.IGNORECASE)
_HOW_DAYS_ARE_WRITTEN = 'such as 2026-10-10, "before 2026-10-10", 2026-10, 2026-Q3 or 2026'


def read(text: str, name: str) -> Plan:
    """Validate a plan's TOML, as one that comes from elsewhere.

    Raises:
        PlanInvalid: It does not parse, does not fit the schema, or says what comes to nothing.
    """
    plan = plans.read(text, name)
    for where, why in faults(plan):
        raise PlanInvalid(datafile.named(text, name, where, why))
    return plan


def doubts(plan: Plan, text: str, name: str) -> list[str]:
    """What may be meant, and is not what it seems: named by file, key and line."""
    return [datafile.named(text, name, where, why) for where, why in _doubts(plan)]


def faults(plan: Plan) -> Iterator[tuple[Place, str]]:
    """What can only be a slip."""
    for number, actor in enumerate(plan.actor):
        if actor.unit_kind is not None and actor.kind is None:
            known = ", ".join(sorted(KINDS))
            why = f"{actor.unit_kind} is no kind of units; there are {known}"
            yield ("actor", number, "unit_kind"), why
    for number, task in enumerate(plan.task):
        if last_day(task.due) is None:
            why = f"{task.due!r} names no last day; write one {_HOW_DAYS_ARE_WRITTEN}"
            yield ("task", number, "due"), why
    for number, target in enumerate(plan.target):
        for key, why in _faults_of_target(target):
            yield ("target", number, key), why


def _faults_of_target(target: Target) -> Iterator[tuple[str, str]]:
    bounds = [target.at_least, target.more_than, target.at_most]
    told = sum(bound is not None for bound in bounds)
    if target.due is not None and target.last_day is None:
        yield "due", f"{target.due!r} names no last day; write one {_HOW_DAYS_ARE_WRITTEN}"
    if target.unit != "yes_no" and told == 0:
        yield "unit", "it asks for nothing: at_least, more_than or at_most"
    if told > 1:
        yield "unit", "it is bound twice: one of at_least, more_than, at_most"
    if target.unit == "vnd_per_person_per_year":
        if target.at_most is not None:
            yield "at_most", "money a person is bound by at_least or more_than"
        if _PER_HOUSEHOLD.search(target.source):
            yield "source", "it is counted per person; money per household is not counted"
    if target.criteria is not None and named_set(target) is None:
        known = ", ".join(sets_for(target)) or "none, as it counts nothing that is judged by a set"
        yield "criteria", f"{target.criteria} is no set for what it counts; there is {known}"


def _doubts(plan: Plan) -> Iterator[tuple[Place, str]]:
    for number, target in enumerate(plan.target):
        if source_of(target) is Source.REPORTED and not is_said_to_be_reported(target):
            why = f"nothing is counted from {target.source!r}: somebody has to report it"
            yield ("target", number, "source"), why
        if target.reported_by and not is_known_body(target.reported_by, plan):
            why = f"{target.reported_by!r} is none of the actors: unless a unit is called so, "
            yield ("target", number, "reported_by"), why + "nobody is named first to be asked"
    for number, task in enumerate(plan.task):
        for lead in task.lead:
            if not is_known_body(lead, plan):
                yield ("task", number, "lead"), _falls_to_officers(lead)
    for number, report in enumerate(plan.report):
        if not is_known_body(report.lead, plan):
            yield ("report", number, "lead"), _falls_to_officers(report.lead)


def _falls_to_officers(lead: str) -> str:
    return f"{lead!r} is none of the actors: unless a unit is called so, it falls to the officers"
