"""Migrations of the database, by Alembic, from the first day.

SQLite changes a table by making it anew, which needs foreign keys off; they are checked before
the commit. Triggers go with the old table, so they are all taken away first and made again.
"""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from storage import triggers


class BrokenReference(Exception):  # names the fact
    """A migration would leave rows that point nowhere."""


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the database up to a revision, in one transaction."""
    _run(engine, lambda config: command.upgrade(config, to))


def downgrade(engine: Engine, to: str) -> None:
    """Bring the database down to a revision ("base" for an empty one), in one transaction."""
    _run(engine, lambda config: command.downgrade(config, to))


def revision(engine: Engine) -> str | None:
    """The revision the database stands at; None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str | None:
    """The revision this program needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _run(engine: Engine, step: Callable[[Config], None]) -> None:
    config = _config()
    with engine.connect() as connection:
        _enforce_references(connection, on=False)
        try:
            with connection.begin():
                triggers.drop(connection)
                config.attributes["connection"] = connection
                step(config)
                triggers.create(connection)
                _ensure_references(connection)
        finally:
            _enforce_references(connection, on=True)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config


def _enforce_references(connection: Connection, *, on: bool) -> None:
    """Switch SQLite's foreign keys, which it allows outside a transaction only."""
    if connection.dialect.name == "sqlite":
        connection.connection.cursor().execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _ensure_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise BrokenReference(f"{len(broken)} rows, first in {broken[0][0]}")
