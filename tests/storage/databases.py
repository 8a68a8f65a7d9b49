"""One migrated database of each kind for many tests: what a test writes is rolled back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text

from storage.engine import open_engine


@pytest.fixture(scope="session")
def shared_sqlite(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """A SQLite database that stays empty."""
    path = tmp_path_factory.mktemp("shared") / "shared.db"
    shutil.copy(sqlite_template, path)
    engine = open_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def shared_postgres(
    postgres_server: str, postgres_template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """A PostgreSQL database that stays empty."""
    name = f"shared_{tmp_path_factory.mktemp('shared').name}"
    admin = open_engine(postgres_server)
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
    admin.dispose()
    engine = open_engine(postgres_server.replace("/postgres?", f"/{name}?"))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def shared(request: pytest.FixtureRequest) -> Engine:
    """A database that stays empty, of each kind in turn."""
    engine: Engine = request.getfixturevalue(f"shared_{request.param}")
    return engine


@pytest.fixture
def db(shared: Engine) -> Iterator[Connection]:
    """An open transaction that is rolled back."""
    with rolled_back(shared) as connection:
        yield connection


@contextmanager
def rolled_back(engine: Engine) -> Iterator[Connection]:
    """A transaction of which nothing stays."""
    with engine.connect() as connection, connection.begin() as transaction:
        try:
            yield connection
        finally:
            transaction.rollback()
