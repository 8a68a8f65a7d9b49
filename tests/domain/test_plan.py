"""The plans that come with the program, and slips in plans that do not."""

from datetime import date

import pytest

from domain.plan import Plan, PlanInvalid, load, read, shipped

BO_DE, AN_LAO, NATIONAL = "bo-de-2025", "an-lao-2024", "quoc-gia"

HEAD = """
[plan]
code = "thu-2025"
locality = "Phường Thử"
level = "ward"
title_vi = "Kế hoạch thử"
title_en = "A plan to try"
"""


def test_three_plans_come_with_the_program() -> None:
    assert shipped() == [AN_LAO, BO_DE, NATIONAL]


@pytest.mark.parametrize("code", [AN_LAO, BO_DE, NATIONAL])
def test_every_one_loads_under_its_own_code(code: str) -> None:
    assert load(code).plan.code == code


@pytest.mark.parametrize(
    ("code", "targets", "tasks"), [(BO_DE, 11, 9), (AN_LAO, 5, 0), (NATIONAL, 0, 0)]
)
def test_no_target_and_no_task_is_lost(code: str, targets: int, tasks: int) -> None:
    plan = load(code)

    assert len(plan.target) == targets
    assert len({target.code for target in plan.target}) == targets
    assert [task.no for task in plan.task] == list(range(1, tasks + 1))


@pytest.mark.parametrize("code", [AN_LAO, BO_DE])
def test_slips_of_the_seed_are_shown_not_mended(code: str) -> None:
    slips = load(code).slip

    assert slips
    assert all(slip.where and slip.text for slip in slips)


def test_the_slip_of_the_year_2029_stands_as_it_was_written() -> None:
    """The seed says 29/9/2029 and means 2025."""
    assert any("2029" in slip.text for slip in load(BO_DE).slip)


@pytest.mark.parametrize(
    ("code", "target", "bound"),
    [
        (BO_DE, "members-of-population", 20),
        (BO_DE, "fund-per-person", 50_000),
        (BO_DE, "learning-families", 70),
        (BO_DE, "festival-and-week-held", None),
        (AN_LAO, "members-of-population", 30),
        (AN_LAO, "pupils-without-books", 0),
        (AN_LAO, "no-such-target", None),
    ],
)
def test_a_bound_is_what_the_plan_wants(code: str, target: str, bound: int | None) -> None:
    assert load(code).wanted(target) == bound


def test_both_plans_name_who_acts_and_what_takes_place() -> None:
    for code in (BO_DE, AN_LAO):
        plan = load(code)

        assert {actor.role for actor in plan.actor} == {"officer", "head", "partner"}
        assert plan.event
        assert plan.legal_basis


def test_the_countrys_day_is_in_every_calendar() -> None:
    assert [one.yearly for one in load(NATIONAL).event if one.yearly] == ["10-02"]


@pytest.mark.parametrize("code", [AN_LAO, BO_DE, NATIONAL])
def test_a_plan_is_the_same_after_a_journey_through_json(code: str) -> None:
    """As the database keeps it."""
    plan = load(code)
    kept = plan.model_dump(mode="json", by_alias=True, exclude_defaults=True)

    assert Plan.model_validate(kept) == plan


@pytest.mark.parametrize(
    ("added", "complaint"),
    [
        ('titel_vi = "x"', "thu.toml: plan.titel_vi"),
        ('[[target]]\ncode = "a"\nlabel_vi = "b"\nsource = "c"', "thu.toml: target.0."),
        ('[[task]]\nno = "mot"\nlabel_vi = "b"\ndue = "c"\nlead = ["d"]', "thu.toml: task.0.no"),
        ('[[even]]\ncode = "a"', "thu.toml: even"),
        ("year = 20 25", "thu.toml: "),
    ],
    ids=["unknown key", "missing keys", "wrong type", "unknown table", "no TOML"],
)
def test_a_slip_of_the_pen_is_named_by_file_and_key(added: str, complaint: str) -> None:
    with pytest.raises(PlanInvalid) as refused:
        read(HEAD + added, "thu.toml")

    assert str(refused.value).startswith(complaint)


def test_a_slip_that_does_not_parse_is_named_by_its_line() -> None:
    with pytest.raises(PlanInvalid, match="line 8"):
        read(HEAD + "year = 20 25", "thu.toml")


def test_a_plan_nobody_wrote_is_named_with_those_there_are() -> None:
    with pytest.raises(PlanInvalid, match=r"khong-co.*an-lao-2024, bo-de-2025"):
        load("khong-co")


def test_days_of_an_event_are_days() -> None:
    month = next(one for one in load(AN_LAO).event if one.code == "learning-month-2024")

    assert (month.first, month.last) == (date(2024, 9, 5), date(2024, 10, 5))


@pytest.mark.parametrize(
    ("added", "complaint"),
    [
        (
            '[[event]]\ncode = "a"\nlabel_vi = "b"\n[[event]]\ncode = "a"\nlabel_vi = "c"',
            "thu.toml: event.0.code: a stands twice (line 9)",
        ),
        (
            '[[announcement]]\ncode = "a"\nlabel_vi = "b"\nevent = "x"\ntime = 07:30:00\ntext = ""',
            "thu.toml: announcement.0.event: there is no event x (line 11)",
        ),
        (
            '[[target]]\ncode="a"\nlabel_vi="b"\nunit="yes_no"\nsource=""\nwhere=""\nevents=["x"]',
            "thu.toml: target.0.events: there is no event x (line 14)",
        ),
        (
            '[[announcement]]\ncode = "a"\nlabel_vi = "b"\ntime = 07:30:00\ntext = "c"',
            "thu.toml: announcement.0: it hangs on nothing",
        ),
        (
            '[[announcement]]\ncode = "a"\nlabel_vi = "b"\nyearly = "10-02"\ntime = 07:30:00',
            "thu.toml: announcement.0: some of its roles are told nothing",
        ),
        (
            '[[event]]\ncode = "a"\nlabel_vi = "b"\nfrom = 2025-10-05\nto = 2025-09-29',
            "thu.toml: event.0: to is before from (line 8)",
        ),
        ('[[event]]\ncode = "a"\nlabel_vi = "b"\nyearly = "2/10"', "thu.toml: event.0.yearly:"),
        (
            '[[work]]\ncode = "a"\nlabel_vi = "b"\nwhere = "c"\ncarrier = ["magic"]',
            "thu.toml: work.0.carrier.0:",
        ),
    ],
    ids=[
        "a code twice",
        "no event",
        "a target of no event",
        "hangs on nothing",
        "says nothing",
        "days",
        "yearly",
        "carrier",
    ],
)
def test_what_does_not_hang_together_is_named_by_its_line(added: str, complaint: str) -> None:
    with pytest.raises(PlanInvalid) as refused:
        read(HEAD + added, "thu.toml")

    assert str(refused.value).startswith(complaint)
    assert "(line " in str(refused.value)


@pytest.mark.parametrize(
    ("code", "lead", "name"),
    [
        (BO_DE, "các trường học", "Các cơ sở giáo dục công lập"),
        (BO_DE, "các cơ sở giáo dục công lập", "Các cơ sở giáo dục công lập"),
        (BO_DE, "tổ dân phố", "Các tổ dân phố (chi hội khuyến học TDP)"),
        (BO_DE, "phòng văn hóa - xã hội", "Phòng Văn hóa - Xã hội"),
        (AN_LAO, "mọi địa phương", "UBND các xã, thị trấn"),
        (BO_DE, "Trường Tiểu học Ái Mộ A", None),
    ],
)
def test_a_lead_is_the_actor_it_names(code: str, lead: str, name: str | None) -> None:
    actor = load(code).actor_of(lead)

    assert (actor.name if actor is not None else None) == name


@pytest.mark.parametrize("code", [BO_DE, AN_LAO])
def test_every_lead_of_a_task_is_an_actor(code: str) -> None:
    plan = load(code)

    assert [lead for task in plan.task for lead in task.lead if plan.actor_of(lead) is None] == []


def test_slips_name_what_they_are_about() -> None:
    plan = load(BO_DE)
    about = {code for slip in plan.slip for code in slip.about}

    assert about == {"task-4", "task-5", "learning-week-2025"}
    assert about <= set(plan.codes())


def test_before_the_tenth_is_the_ninth() -> None:
    owed = next(one for one in load(BO_DE).report if one.code == "learning-week-results-2025")

    assert owed.last_day == date(2025, 10, 9)
