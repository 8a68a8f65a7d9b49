"""A plan file from elsewhere: what comes to nothing is refused, what may be meant is told."""

import pytest

from domain.plan import PlanInvalid, load, shipped
from domain.plancheck import doubts, faults, read
from domain.targets import Source, source_of
from tests.domain.test_plan import HEAD


def target(*keys: str) -> str:
    return "\n".join(["[[target]]", 'code = "t"', 'label_vi = "t"', 'where = "I"', *keys])


def task(*keys: str) -> str:
    lead = [] if any(key.startswith("lead") for key in keys) else ['lead = ["Các thôn"]']
    return "\n".join(["[[task]]", "no = 1", 'label_vi = "v"', *lead, *keys])


UNITS = ('unit = "percent"', "at_least = 80", 'source = "units recognised / units"')
PER_PERSON = 'unit = "vnd_per_person_per_year"'


@pytest.mark.parametrize("code", shipped())
def test_the_shipped_plans_have_no_fault_and_leave_no_doubt(code: str) -> None:
    assert list(faults(load(code))) == []
    told = doubts(load(code), "", code)
    assert all("falls to the officers" in one for one in told), told


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (task('due = "trước 10/10/2026"'), "task.0.due: 'trước 10/10/2026' names no last day"),
        (
            target('unit = "percent"', "at_least = 1", 'source = "reported"', 'due = "quý 3"'),
            "target.0.due: 'quý 3' names no last day",
        ),
        (
            '[[actor]]\nname = "Các ấp"\nrole = "head"\nunit_kind = "residential_group"',
            "actor.0.unit_kind: residential_group is no kind of units",
        ),
        (
            target(PER_PERSON, "at_least = 9", 'source = "fund / households"'),
            "target.0.source: it is counted per person",
        ),
        (
            target(PER_PERSON, "at_most = 9", 'source = "fund / population"'),
            "target.0.at_most: money a person",
        ),
        (
            target(*UNITS, 'criteria = "TT 22/2020/TT-BGDĐT"'),
            "target.0.criteria: TT 22/2020/TT-BGDĐT is no set for what it counts; there is dvht-",
        ),
        (
            target(*UNITS, 'criteria = "gdht-448-2015"'),
            "target.0.criteria: gdht-448-2015 is no set for what it counts",
        ),
        (
            target('unit = "yes_no"', 'source = "reported"', 'criteria = "dvht-tt22-2020"'),
            "target.0.criteria: dvht-tt22-2020 is no set for what it counts; there is none",
        ),
        (target('unit = "percent"', 'source = "reported"'), "target.0.unit: it asks for nothing"),
        (
            target('unit = "count"', 'source = "reported"', "at_least = 1", "at_most = 2"),
            "target.0.unit: it is bound twice",
        ),
    ],
    ids=[
        *("a task's day", "a target's day", "a kind", "households", "at most"),
        *("a set in words", "a set for others", "a set for nothing", "nothing", "twice"),
    ],
)
def test_what_comes_to_nothing_is_refused_by_file_key_and_line(table: str, why: str) -> None:
    with pytest.raises(PlanInvalid) as refused:
        read(HEAD + table, "thu.toml")

    assert str(refused.value).startswith(f"thu.toml: {why}")
    assert "(line " in str(refused.value)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (
            target('unit = "percent"', "at_least = 1", 'source = "readers / libraries"'),
            "target.0.source: nothing is counted from 'readers / libraries'",
        ),
        (task('due = "2026"', 'lead = ["Các ấp"]'), "task.0.lead: 'Các ấp' is none of the actors"),
        (
            target(
                'unit = "count"', "at_least = 1", 'source = "reported"', 'reported_by = "Sở Y tế"'
            ),
            "target.0.reported_by: 'Sở Y tế' is none of the actors",
        ),
    ],
    ids=["a source", "a body", "a holder"],
)
def test_what_may_be_meant_is_told(table: str, why: str) -> None:
    text = HEAD + table
    (told,) = doubts(read(text, "thu.toml"), text, "thu.toml")

    assert told.startswith(f"thu.toml: {why}")
    assert "(line " in told


@pytest.mark.parametrize(
    "source", ["members/population", "Members /population", "members  / population"]
)
def test_blanks_and_letters_of_a_source_do_not_matter(source: str) -> None:
    text = HEAD + target('unit = "percent"', "at_least = 1", f'source = "{source}"')
    plan = read(text, "thu.toml")

    assert source_of(plan.target[0]) is Source.MEMBERS
    assert doubts(plan, text, "thu.toml") == []
