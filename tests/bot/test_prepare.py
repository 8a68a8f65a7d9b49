"""Several assistants started at once on a new database: one makes the tables, the others wait."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.assistant import prepare
from bot.settings import Settings
from storage import migrations
from storage.engine import open_engine


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database in which nothing stands."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'khuyenhoc.db'}"
        return
    server: str = request.getfixturevalue("postgres_server")
    admin = open_engine(server)
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CREATE DATABASE nothing_yet"))
        yield server.replace("/postgres?", "/nothing_yet?")
        connection.execute(text("DROP DATABASE nothing_yet WITH (FORCE)"))
    admin.dispose()


def test_many_begin_at_once(empty_url: str, tmp_path: Path) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path, database_url=empty_url)  # type: ignore[call-arg]  # pydantic's own
    errors: list[BaseException] = []

    def begin() -> None:
        try:
            prepare(settings)
        except Exception as error:  # noqa: BLE001  # told by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == []
    engine = open_engine(empty_url)
    assert migrations.revision(engine) == migrations.newest()
    engine.dispose()
