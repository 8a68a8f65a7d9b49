"""The ward's tally of learning models, measured against DuckDB on the same rows.

A ward of 400 chapters with 60,000 families, each assessed with twelve marks and somewhere on its
way to the title, some of them moved since they were put down, some gone, and a third with a title
of an earlier year, of which some still hold and some were taken back; and 400 residential groups
that are candidates themselves, with the same past. Both sides read their own file, opened anew
before each round: ours is the assistant's SQLite database as it stands, read by the assistant's own
queries into its own values; the other holds the same rows in DuckDB's columns, and answers the same
two questions in its SQL.

In turn, several rounds in one run; the results are asserted to be equal each time. Figures are
medians; the ratio is the median of the rounds' own ratios of speed, ours to DuckDB's. Beside it, of
ours alone: the officer's whole screen, and one chapter's. Run as `make bench-models`, or:

    python bench/models.py [--families 60000] [--units 400] [--rounds 15]
"""

import argparse
import csv
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
from sqlalchemy import Column, Connection, func, insert, select

sys.path.insert(0, str(Path(__file__).parent.parent))

from domain.actors import Actor  # the project's root is on the path now
from domain.criteria import Subject
from domain.permissions import Role
from domain.plan import load
from domain.recognition import MODEL_OF, State
from domain.units import NewUnit, UnitKind, UnitRef
from services import beginning, standings
from services.units import make_unit
from storage import migrations
from storage import standings as store
from storage.engine import open_engine
from storage.standings import Count
from storage.tables import (
    AssessmentMarkRow,
    AssessmentRow,
    Base,
    CandidateRow,
    CriteriaVersionRow,
    HouseholdRow,
)
from storage.tables.base import Instant
from tests.storage.ward import actor

YEAR, TODAY = 2025, date(2025, 12, 1)
NOW = datetime(2025, 12, 1, tzinfo=UTC)
AT_ONCE = 5_000
#: Of a hundred families: how many are gone, and how many moved since they were put down.
GONE, MOVED = 5, 3
#: Of a hundred: how many were recognised in an earlier year, and of these how many for longer than
#: that year, and how many lost it.
EARLIER, LASTING, LOST = 33, 50, 5
MARKS = 12
STAGES = ("self", "chapter", "ward", "passed")
TAKES_PART = {State.REGISTERED, State.PROPOSED, State.RECOGNISED}
COPIED = ("units", "households", "candidates", "assessments", "assessment_marks")

Row = dict[str, Any]
Tally = tuple[dict[int, Count], dict[int, tuple[str, Count]]]
"""Families by chapter; groups by unit."""


# ---- the same rows on both sides ---------------------------------------------------------------


@dataclass(frozen=True)
class Ward:
    """Whose tally it is, and who looks."""

    top: UnitRef
    chapters: Sequence[UnitRef]
    officer: Actor


def fill(db: Connection, families: int, units: int) -> Ward:
    """A ward at the end of its year."""
    top = beginning.begin(db, load("bo-de-2025"), today=date(2025, 1, 1), now=NOW).top
    new = (NewUnit(name=f"TDP {number + 1}") for number in range(units))
    chapters = [make_unit(db, top, one, on=date(2025, 1, 1)) for one in new]
    officer = actor(db, (Role.OFFICER, top), on=TODAY)
    chance = random.Random(1)  # no secret is made here
    of = {"subject": Subject.FAMILY, "year": YEAR, "unit_id": top.id}
    in_use = {"based_on": "", "origin": "own", "content": {}, "state": "active"}
    made = {"made_by": officer.person, "made_at": NOW}
    version = insert(CriteriaVersionRow).returning(CriteriaVersionRow.id)
    by_it = db.execute(version, of | in_use | made).scalar_one()
    by = _By(officer=int(officer.person), version=by_it)
    groups: list[Row] = [
        {"household_id": None, "unit_id": one.id, "subject": Subject.GROUP} for one in chapters
    ]
    counts = (min(AT_ONCE, families - first) for first in range(0, families, AT_ONCE))
    parts = [groups, *(_families(db, chance, chapters, count) for count in counts)]
    for part in parts:
        _earlier(db, chance, part, by)
    for part in parts:
        _this_year(db, chance, part, by)
    return Ward(top=top, chapters=chapters, officer=officer)


@dataclass(frozen=True)
class _By:
    """Who writes it all down, and the set it is judged by."""

    officer: int
    version: int

    @property
    def changed(self) -> Row:
        return {"changed_by": self.officer, "changed_at": NOW, "batch": 1}


def _families(
    db: Connection, chance: random.Random, chapters: Sequence[UnitRef], count: int
) -> list[Row]:
    """So many families; each as a candidate, of the chapter it lives in or once lived in."""
    named = {"name": "Nguyễn Thị Hoa", "called": "hoa", "sort_key": "H0", "complete": True}
    homes: list[Row] = [
        named
        | {"unit_id": chance.choice(chapters).id, "recorded_at": NOW}
        | {"ended_on": TODAY if chance.randrange(100) < GONE else None}
        for _ in range(count)
    ]
    first = _next_id(db, "households")
    db.execute(insert(HouseholdRow), homes)
    return [
        {
            "household_id": first + number,
            "unit_id": chance.choice(chapters).id
            if chance.randrange(100) < MOVED
            else home["unit_id"],
            "subject": Subject.FAMILY,
        }
        for number, home in enumerate(homes)
    ]


def _next_id(db: Connection, table: str) -> int:
    last = select(func.max(Base.metadata.tables[table].c.id))
    return int(db.execute(last).scalar_one() or 0) + 1


def _earlier(db: Connection, chance: random.Random, whose: Sequence[Row], by: _By) -> None:
    """Titles of the two years before, for their year or for longer, a few of them taken back."""
    rows = [
        {
            **one,
            **by.changed,
            "year": chance.choice([YEAR - 1, YEAR - 2]),
            "state": State.WITHDRAWN if chance.randrange(100) < LOST else State.RECOGNISED,
            "registered_at": NOW,
            "marked": False,
            "valid_through": date(YEAR + 1, 12, 31) if chance.randrange(100) < LASTING else None,
        }
        for one in whose
        if chance.randrange(100) < EARLIER
    ]
    db.execute(insert(CandidateRow), rows)


def _this_year(db: Connection, chance: random.Random, whose: Sequence[Row], by: _By) -> None:
    """Each somewhere on its way to the year's title, assessed, with all its marks."""
    first, begun = _next_id(db, "candidates"), _next_id(db, "assessments")
    rows = []
    for one in whose:
        state = chance.choice(list(State))
        stands = {"state": state, "registered_at": NOW if state in TAKES_PART else None}
        rows.append({**one, **by.changed, **stands, "year": YEAR, "marked": chance.random() < 0.5})
    db.execute(insert(CandidateRow), rows)
    common: Row = {"version_id": by.version, "turn": 1, "circumstances": {}}
    common |= {"begun_by": by.officer, "begun_at": NOW}
    assessments = [
        common | {"candidate_id": first + number, "stage": chance.choice(STAGES)}
        for number in range(len(rows))
    ]
    db.execute(insert(AssessmentRow), assessments)
    given: Row = {"stage": "self", "turn": 0, "evidence": True, "given_by": by.officer}
    marks = [
        given
        | {"assessment_id": begun + number, "criterion": f"{criterion + 1}", "given_at": NOW}
        | {"value": str(chance.randrange(11))}
        for number in range(len(rows))
        for criterion in range(MARKS)
    ]
    db.execute(insert(AssessmentMarkRow), marks)


_TYPES = {bool: "BOOLEAN", int: "BIGINT", date: "DATE", datetime: "TIMESTAMP"}


def copy(db: Connection, folder: Path, file: Path) -> None:
    """The same rows in DuckDB's own file: every column, of its own type."""
    with duckdb.connect(str(file)) as other:
        for name in COPIED:
            table = Base.metadata.tables[name]
            rows = db.execute(select(table).order_by(table.c.id))
            path = folder / f"{name}.csv"
            with path.open("w", newline="", encoding="utf-8") as out:
                writer = csv.writer(out)
                writer.writerow(rows.keys())
                writer.writerows(rows)
            columns = ", ".join(f"{one.name} {_type_of(one)}" for one in table.columns)
            other.execute(f"CREATE TABLE {name} ({columns})")
            told = f"read_csv('{path}', header = true, all_varchar = true)"
            other.execute(f"INSERT INTO {name} FROM {told}")
        other.execute("CHECKPOINT")


def _type_of(column: Column[Any]) -> str:
    try:
        return _TYPES.get(column.type.python_type, "VARCHAR")
    except NotImplementedError:  # a type of our own: what it stands for
        return "TIMESTAMP" if isinstance(column.type, Instant) else "VARCHAR"


# ---- the two contenders ------------------------------------------------------------------------


def ours(db: Connection, top: UnitRef) -> Tally:
    """By the assistant's own queries."""
    families = store.families_by_chapter(db, top, YEAR, TODAY)
    groups = store.units_each(db, top, YEAR, TODAY)
    return (
        {int(unit): one for unit, one in families.items()},
        {int(unit): (str(kind), one) for unit, (kind, one) in groups.items()},
    )


_SUMS = """
    count(*), count(c.id), count(c.registered_at),
    count(*) FILTER (a.stage IN ('chapter', 'ward', 'passed')),
    count(*) FILTER (c.state IN ('proposed', 'recognised')),
    count(*) FILTER (c.state = 'recognised'),
    count(*) FILTER (held.key IS NOT NULL AND c.state IS DISTINCT FROM 'recognised'),
    count(*) FILTER (c.state = 'proposed' AND c.marked)
"""


def _held(key: str, subject: str) -> str:
    """Titles of earlier years that hold, by whose they are: the later one was not taken back."""
    return f"""
        SELECT DISTINCT e.{key} AS key FROM candidates e
        WHERE e.subject {subject} 'family' AND e.person_id IS NULL
        AND e.state = 'recognised' AND e.year < $year AND e.valid_through >= $today
        AND NOT EXISTS (
            SELECT 1 FROM candidates l WHERE l.{key} = e.{key} AND l.subject = e.subject
            AND l.year > e.year AND l.year <= $year AND l.state = 'withdrawn'
        )
    """  # noqa: S608  # our own words


_COUNTED = """
    starts_with(u.path, $path) AND NOT u.practice
    AND (u.valid_to IS NULL OR u.valid_to >= $today)
"""
_FAMILIES = f"""
    SELECT h.unit_id, {_SUMS}
    FROM households h JOIN units u ON u.id = h.unit_id
    LEFT JOIN candidates c ON c.household_id = h.id AND c.subject = 'family' AND c.year = $year
    LEFT JOIN ({_held("household_id", "=")}) held ON held.key = h.id
    LEFT JOIN assessments a ON a.candidate_id = c.id
    WHERE {_COUNTED} AND h.ended_on IS NULL GROUP BY h.unit_id
"""  # noqa: S608  # our own words
_UNITS = f"""
    SELECT u.id, u.kind, {_SUMS}
    FROM units u
    LEFT JOIN candidates c ON c.unit_id = u.id AND c.household_id IS NULL
        AND c.person_id IS NULL AND c.year = $year
    LEFT JOIN ({_held("unit_id", "<>")}) held ON held.key = u.id
    LEFT JOIN assessments a ON a.candidate_id = c.id
    WHERE {_COUNTED} AND u.kind IN ({", ".join(f"'{kind}'" for kind in MODEL_OF)})
    GROUP BY u.id, u.kind
"""  # noqa: S608  # our own words


def theirs(db: duckdb.DuckDBPyConnection, top: UnitRef) -> Tally:
    """The same by DuckDB."""
    asked = {"path": top.path, "today": TODAY, "year": YEAR}
    families = db.execute(_FAMILIES, asked).fetchall()
    groups = db.execute(_UNITS, asked).fetchall()
    return (
        {unit: _count(*sums) for unit, *sums in families},
        {unit: (str(MODEL_OF[UnitKind(kind)]), _count(*sums)) for unit, kind, *sums in groups},
    )


def _count(*sums: int) -> Count:
    there, put_down, registered, assessed, proposed, recognised, held, waiting_marked = sums
    return Count(
        there=there,
        put_down=put_down,
        registered=registered,
        assessed=assessed,
        proposed=proposed,
        recognised=recognised,
        held=held,
        waiting_marked=waiting_marked,
    )


# ---- measuring ---------------------------------------------------------------------------------


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds a piece of work takes, and what it came to."""
    began = time.perf_counter()
    came = work()
    return time.perf_counter() - began, came


@dataclass(frozen=True)
class Round:
    """What one round of both came to, in seconds; warm, and right after opening the file."""

    ours: float
    theirs: float
    ours_opened: float
    theirs_opened: float


def rounds(url: str, file: Path, ward: Ward, count: int) -> Iterator[Round]:
    """Both in turn, each on its own file opened anew."""
    for number in range(count):
        engine = open_engine(url, read_only=True)
        with engine.connect() as db, duckdb.connect(str(file), read_only=True) as other:
            sides = [lambda: ours(db, ward.top), lambda: theirs(other, ward.top)]  # used at once
            order = sides if number % 2 else sides[::-1]
            opened = [timed(side) for side in order]
            warm = [timed(side) for side in order]
            if not number % 2:
                opened, warm = opened[::-1], warm[::-1]
            ensure_equal(*(came for _, came in (*opened, *warm)))
            yield Round(warm[0][0], warm[1][0], opened[0][0], opened[1][0])
        engine.dispose()


def ensure_equal(first: Tally, *others: Tally) -> None:
    """All of them say the same of every chapter and group."""
    for other in others:
        if other != first:
            raise AssertionError(f"they differ: {_difference(first, other)}")


def _difference(first: Tally, other: Tally) -> str:
    for mine, others in ((_said(first[0]), _said(other[0])), (_said(first[1]), _said(other[1]))):
        for key in mine.keys() | others.keys():
            if mine.get(key) != others.get(key):
                return f"{key}: {mine.get(key)} and {others.get(key)}"
    return "in nothing that can be named"


def _said(counts: Mapping[int, object]) -> dict[int, str]:
    return {unit: str(count) for unit, count in counts.items()}


def alone(url: str, ward: Ward, count: int) -> tuple[float, float]:
    """Seconds of the officer's whole screen, and of one chapter's, ours alone."""
    engine = open_engine(url, read_only=True)
    with engine.connect() as db:
        screen, chapter = list[float](), list[float]()
        for number in range(count):
            screen.append(timed(lambda: standings.overview(db, ward.top, YEAR, by=ward.officer))[0])
            one = ward.chapters[number % len(ward.chapters)]
            family = Subject.FAMILY
            chapter.append(
                timed(lambda: standings.of(db, one, family, YEAR, by=ward.officer))[0]  # noqa: B023  # at once
            )
    engine.dispose()
    return statistics.median(screen), statistics.median(chapter)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--families", type=int, default=60_000)
    parser.add_argument("--units", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="khuyenhoc-models-") as folder:
        here = Path(folder)
        url, file = f"sqlite:///{here / 'khuyenhoc.db'}", here / "models.duckdb"
        engine = open_engine(url)
        migrations.upgrade(engine)
        with engine.begin() as db:
            ward = fill(db, options.families, options.units)
        with engine.begin() as db:
            copy(db, here, file)
        engine.dispose()
        sizes = [one.stat().st_size // 2**20 for one in (here / "khuyenhoc.db", file)]
        found = list(rounds(url, file, ward, options.rounds))
        screen, chapter = alone(url, ward, options.rounds)
    show(found, sizes, screen, chapter)


def show(found: Sequence[Round], sizes: Sequence[int], screen: float, chapter: float) -> None:
    """The table."""
    for name, sides in (
        ("warm", [(one.ours, one.theirs) for one in found]),
        ("file just opened", [(one.ours_opened, one.theirs_opened) for one in found]),
    ):
        ratios = [other / mine for mine, other in sides]
        mine, other = (statistics.median(side) * 1000 for side in zip(*sides, strict=True))
        spread = f"{min(ratios):.2f}–{max(ratios):.2f}"
        print(
            f"{name:17} ours {mine:6.1f} ms   DuckDB {other:6.1f} ms   "
            f"ratio {statistics.median(ratios):.2f} ({spread})"
        )
    print(f"files {sizes[0]} MB, {sizes[1]} MB; equal in all {len(found)} rounds")
    print(f"the officer's screen {screen * 1000:.1f} ms, one chapter's {chapter * 1000:.2f} ms")


if __name__ == "__main__":
    main()
