"""Plans as validated data: targets, events, tasks, reports owed, work.

Source: the plan of Bồ Đề ward (2025), the Learning Month plan of An Lão district (2024), and the
dates common to the whole country; one file each in `domain/plans/`. A seed's slips are kept as
they stand and listed; what is inferred says so.
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

_FOLDER = Path(__file__).parent / "plans"


class PlanInvalid(Exception):  # names the fact
    """A plan file does not fit the schema: named by file, key and line of the complaint."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class PlanHead(_Data):
    """What the plan is, and whose."""

    code: str
    locality: str
    level: Literal["country", "district", "ward"]
    title_vi: str
    title_en: str
    authority: str | None = None
    contact: str | None = None
    year: int | None = None
    aim: str | None = None
    recipients: tuple[str, ...] = ()


class LegalBasis(_Data):
    """A document the plan rests on."""

    text: str


class Target(_Data):
    """A figure to be reached, and how it is counted."""

    code: str
    label_vi: str
    unit: Literal["percent", "yes_no", "vnd_per_person_per_year", "count"]
    at_least: int | None = None
    more_than: int | None = None
    at_most: int | None = None
    due: str | None = None
    source: str
    reported_by: str | None = None
    criteria: str | None = None
    note: str | None = None
    inferred: str | None = None
    where: str


class FundRules(_Data):
    """How money is raised and what it is for."""

    movements: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    raised_for: tuple[str, ...] = ()
    kept_by: tuple[str, ...] = ()
    report_to: tuple[str, ...] = ()
    scholarships: tuple[str, ...] = ()
    scholarship_for: tuple[str, ...] = ()
    honours_for: tuple[str, ...] = ()


class PlanActor(_Data):
    """A body the plan names, and what it is to the assistant."""

    name: str
    role: Literal["officer", "head", "partner"]
    unit_kind: str | None = None


class Event(_Data):
    """Something that takes place: on days, every year, or on days not yet fixed."""

    code: str
    label_vi: str
    first: date | None = Field(default=None, alias="from")
    last: date | None = Field(default=None, alias="to")
    yearly: str | None = None
    yearly_from: str | None = None
    yearly_to: str | None = None
    optional: bool = False
    lead: str | None = None
    partners: tuple[str, ...] = ()
    where: str


class ReportOwed(_Data):
    """A report somebody owes somebody."""

    code: str
    label_vi: str
    lead: str
    to: tuple[str, ...] = ()
    before: date | None = None
    """The last day is the day before."""
    inferred: str | None = None
    where: str


class Task(_Data):
    """A line of the plan's appendix."""

    no: int
    label_vi: str
    due: str
    lead: tuple[str, ...]
    partners: tuple[str, ...] = ()
    report_to: tuple[str, ...] = ()


class Work(_Data):
    """Other work the plan asks for, and what in the product carries it."""

    code: str
    label_vi: str
    lead: str | None = None
    carrier: tuple[str, ...]
    where: str


class Slip(_Data):
    """A slip of the seed: shown when the plan is loaded, never mended in silence."""

    where: str
    text: str
    read_as: str | None = None


class Plan(_Data):
    """A whole plan."""

    plan: PlanHead
    legal_basis: tuple[LegalBasis, ...] = ()
    target: tuple[Target, ...] = ()
    fund: FundRules = FundRules()
    actor: tuple[PlanActor, ...] = ()
    event: tuple[Event, ...] = ()
    report: tuple[ReportOwed, ...] = ()
    task: tuple[Task, ...] = ()
    work: tuple[Work, ...] = ()
    slip: tuple[Slip, ...] = ()

    def wanted(self, code: str) -> int | None:
        """The bound of a target: the least that is wanted, or the most that is allowed."""
        for target in self.target:
            if target.code == code:
                bounds = (target.at_least, target.more_than, target.at_most)
                return next((bound for bound in bounds if bound is not None), None)
        return None


def shipped() -> list[str]:
    """The codes of the plans that come with the program."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(code: str) -> Plan:
    """Read a plan that comes with the program.

    Raises:
        PlanInvalid: There is none of that code, or it does not fit the schema.
    """
    path = _FOLDER / f"{code}.toml"
    if code not in shipped():
        raise PlanInvalid(f"{code}: no such plan; there are {', '.join(shipped())}")
    return read(path.read_text(encoding="utf-8"), path.name)


def read(text: str, name: str) -> Plan:
    """Validate a plan's TOML.

    Raises:
        PlanInvalid: It does not parse, or does not fit the schema.
    """
    try:
        return Plan.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PlanInvalid(f"{name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"])
        raise PlanInvalid(f"{name}: {key}: {first['msg']}") from error
