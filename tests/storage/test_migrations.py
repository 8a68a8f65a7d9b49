"""Migrations, on databases with something in every table."""

from collections.abc import Callable

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, Engine, String, inspect, text
from sqlalchemy.exc import DBAPIError

from storage import migrations, triggers
from storage.engine import open_engine
from storage.migrations import BrokenReference
from storage.tables import Base
from tests.storage.filled import empty_tables, fill, rows, table_names
from tests.storage.ward import LONG_AGO, account

TRIGGERS = {
    f"{table}_no_{verb}"
    for table in (*triggers.ONLY_ADDED, "line_texts")
    for verb in ("update", "delete")
}


@pytest.fixture
def filled(engine: Engine) -> Engine:
    """A database of its own, as a few weeks of use leave it."""
    with engine.begin() as db:
        fill(db)
    return engine


def standing_triggers(db: Connection) -> set[str]:
    listed = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    return set(db.execute(text(listed[db.dialect.name])).scalars())


def differences(db: Connection) -> list[object]:
    """How a database differs from what the program declares."""
    context = MigrationContext.configure(db, opts={"compare_type": True})
    return list(compare_metadata(context, Base.metadata))


def broken_references(db: Connection) -> list[object]:
    if db.dialect.name != "sqlite":
        return []  # PostgreSQL never lets one stand
    return list(db.execute(text("PRAGMA foreign_key_check")))


def steps() -> list[Script]:
    """All revisions, the newest first."""
    return list(ScriptDirectory.from_config(migrations._config()).walk_revisions())


def kept_of(
    now: dict[str, list[dict[str, object]]], then: dict[str, list[dict[str, object]]]
) -> dict[str, list[dict[str, object]]]:
    """Of what stands now, the tables and columns there were then."""
    return {
        table: [
            {name: row[name] for name in before}
            for row, before in zip(now[table], then[table], strict=True)
        ]
        for table in then
    }


def test_every_table_is_filled(filled: Engine) -> None:
    """Else the tests below would prove less than they say."""
    with filled.begin() as db:
        assert empty_tables(db) == []


def test_the_tables_are_those_the_program_declares(engine: Engine) -> None:
    with engine.begin() as db:
        assert differences(db) == []
        assert standing_triggers(db) == TRIGGERS


def test_each_step_goes_down_and_up_again_and_keeps_what_it_can(filled: Engine) -> None:
    for step in steps():
        below = step.down_revision
        migrations.downgrade(filled, below if isinstance(below, str) else "base")
        with filled.begin() as db:
            lower = rows(db)
        migrations.upgrade(filled, step.revision)
        with filled.begin() as db:
            assert kept_of(rows(db), lower) == lower
            assert broken_references(db) == []
        migrations.downgrade(filled, below if isinstance(below, str) else "base")

    with filled.begin() as db:
        assert table_names(db) == []
        assert standing_triggers(db) == set()
    assert migrations.revision(filled) is None

    migrations.upgrade(filled)
    with filled.begin() as db:
        assert differences(db) == []
        assert standing_triggers(db) == TRIGGERS
        fill(db)
    assert migrations.revision(filled) == migrations.newest()


def test_bringing_up_what_is_up_changes_nothing(filled: Engine) -> None:
    with filled.begin() as db:
        before = rows(db)

    migrations.upgrade(filled)

    with filled.begin() as db:
        assert rows(db) == before
        assert standing_triggers(db) == TRIGGERS


# ---- what any later migration will rest on -----------------------------------------------------


def remake(config: Config) -> None:
    """Change columns of tables that much points to; SQLite makes such a table anew."""
    connection: Connection = config.attributes["connection"]
    operations = Operations(MigrationContext.configure(connection))
    for table, column in (("units", "name"), ("ledger_lines", "reason"), ("receipts", "code")):
        with operations.batch_alter_table(table) as batch:
            batch.alter_column(column, type_=String(500))


def test_a_table_made_anew_keeps_its_rows_its_references_and_its_triggers(
    filled: Engine,
) -> None:
    with filled.begin() as db:
        before = rows(db)

    migrations._run(filled, remake)

    with filled.begin() as db:
        assert rows(db) == before
        assert broken_references(db) == []
        assert standing_triggers(db) == TRIGGERS
        columns = {one["name"]: one for one in inspect(db).get_columns("ledger_lines")}
        assert getattr(columns["reason"]["type"], "length", None) == 500
    with pytest.raises(DBAPIError, match=triggers._REFUSAL), filled.begin() as db:
        db.execute(text("DELETE FROM ledger_lines"))


def losing_a_unit(config: Config) -> None:
    config.attributes["connection"].execute(text("DELETE FROM units"))


def stumbling(config: Config) -> None:
    config.attributes["connection"].execute(text("DELETE FROM code_tries"))
    raise ZeroDivisionError


@pytest.mark.parametrize("step", [losing_a_unit, stumbling])
def test_a_migration_that_goes_wrong_changes_nothing(
    filled: Engine, step: Callable[[Config], None]
) -> None:
    """Not even the triggers, and references are enforced again after it."""
    with filled.begin() as db:
        before = rows(db)

    with pytest.raises((BrokenReference, DBAPIError, ZeroDivisionError)):
        migrations._run(filled, step)

    with filled.begin() as db:
        assert rows(db) == before
        assert standing_triggers(db) == TRIGGERS
    orphan = "INSERT INTO books (unit_id, last_seq, head, series) VALUES (999999, 0, 'x', 1)"
    with pytest.raises(DBAPIError), filled.begin() as db:
        db.execute(text(orphan))


def test_sqlite_is_told_which_references_would_break(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.begin() as db:
        fill(db)
        account(db, on=LONG_AGO)

    with pytest.raises(BrokenReference, match=r"\d+ rows, first in "):
        migrations._run(engine, losing_a_unit)
    engine.dispose()
