"""Rules of the house that no other tool holds; each failure says what the rule is for.

An exception stands in a list beside its rule, with its reason.
"""

import ast
import io
import re
import tokenize
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.locales.sources import PACKAGES, ROOT, modules, tree


def place(path: Path, node: ast.AST) -> str:
    """Where something stands: "services/fund.py:41"."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def within(*packages: str) -> Iterator[tuple[str, Path, ast.AST]]:
    """Every piece of syntax of these packages, with the file it stands in."""
    for path in modules(*packages):
        for node in ast.walk(tree(path)):
            yield str(path.relative_to(ROOT)), path, node


def hold(found: list[str], why: str) -> None:
    """Fail with what was found and what the rule is for."""
    assert not found, "\n".join([why, *found])


# ---- transactions ------------------------------------------------------------------------------

COMMITS = {
    "dialogue/talk.py": "the savepoint of one run of a conversation, inside the transaction",
}


def test_nobody_commits_but_the_one_who_opened_the_transaction() -> None:
    """The facts, the kept answers, the reply and the inbox mark are one transaction."""
    found = [
        place(path, node)
        for name, path, node in within(*(set(PACKAGES) - {"bot"}))
        if isinstance(node, ast.Attribute) and node.attr == "commit" and name not in COMMITS
    ]

    hold(
        found,
        "Services, conversations and queries take an open connection and commit nothing: the "
        "engine, the clock and the command line open and close the transaction. Take the commit "
        "away.",
    )


# ---- SQL ---------------------------------------------------------------------------------------

#: What may be named outside storage: the types of what is handed through.
HANDED_THROUGH = {"Connection", "NestedTransaction"}


def test_sql_stands_in_storage_alone() -> None:
    found = []
    for _, path, node in within("dialogue", "domain", "handlers", "locales", "papers", "services"):
        match node:
            case ast.Import(names=names):
                found += [place(path, node) for one in names if one.name.startswith("sqlalchemy")]
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("sqlalchemy"):
                odd = {one.name for one in names} - HANDED_THROUGH
                found += [f"{place(path, node)}: {one}" for one in sorted(odd)]

    hold(
        found,
        "Only storage/ knows SQL; elsewhere an open Connection is handed through. Move the "
        "statement into the query module of its noun.",
    )


# ---- wording -----------------------------------------------------------------------------------

WORDING = {
    "bot/demo/telegram/people.py": "data of the stand-in for Telegram, which knows nothing of us",
    "bot/demo/telegram/phones.py": "data of the stand-in for Telegram, which knows nothing of us",
    "domain/folding.py": "the letters themselves, and their order",
    "domain/targets.py": "places officers write in their announcements, and what fills them: data",
    "domain/units.py": "what local governments call themselves, cut off their own names",
    "services/practice.py": "invented neighbours: data of a practice chapter, not wording",
}

_MARKS = set("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")


def is_vietnamese(words: str) -> bool:
    """Whether a text has a letter that only Vietnamese, of our two languages, has."""
    return "đ" in words.lower() or bool(_MARKS & set(unicodedata.normalize("NFD", words)))


def docstrings(module: ast.Module) -> set[int]:
    """The constants that are docstrings, or strings that explain a field above them."""
    return {
        id(node.value)
        for node in ast.walk(module)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def test_wording_stands_in_the_catalogues_alone() -> None:
    found = []
    for path in modules(*(set(PACKAGES) - {"locales"})):
        explained = docstrings(tree(path))
        found += [
            f"{place(path, node)}: {node.value!r}"
            for node in ast.walk(tree(path))
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in explained
            and is_vietnamese(node.value)
            and str(path.relative_to(ROOT)) not in WORDING
        ]

    hold(
        found,
        "What people read stands in locales/*.ftl, where it can be reworded and translated "
        "without a programmer; data stands in files of its own. Make it a message.",
    )


# ---- time --------------------------------------------------------------------------------------

CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}


def test_time_is_passed_in() -> None:
    found = []
    for _, path, node in within("domain", "services", "handlers", "papers", "locales"):
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if (owner, name) in CLOCKS:
                found.append(f"{place(path, node)}: {owner}.{name}")
            case ast.Attribute(value=ast.Name(id="time"), attr="time" | "time_ns" | "monotonic"):
                found.append(f"{place(path, node)}: time")

    hold(
        found,
        "Rules and services are told the day and the instant: so midnight, New Year and a moved "
        "calendar can be tried, and a talk keeps the day it began on. Take `today` or `now` as "
        "an argument.",
    )


# ---- migrations --------------------------------------------------------------------------------


def test_no_row_is_deleted_because_another_is() -> None:
    files = [*modules("storage"), *(ROOT / "storage").rglob("*.mako")]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if re.search(r"cascade|ondelete|on delete", line, re.IGNORECASE)
    ]

    hold(
        found,
        "No CASCADE anywhere: a migration on SQLite makes tables anew, and a cascade would take "
        "the ledger with them. Delete what is to be deleted by a statement of its own.",
    )


# ---- what is installed -------------------------------------------------------------------------


_PINNED = re.compile(
    r"[\w.\-]+(\[[\w,\-]+\])?==[\w.+!]+( ;.*)? \\"  # a package, its version, its marker
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
)


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_names_packages_and_hashes_and_no_place(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    found = [
        f"{name}:{number}: {line.strip()}"
        for number, line in enumerate(lines, start=1)
        if not line.strip().startswith("#") and not _PINNED.fullmatch(line)
    ]
    found += [
        f"{name}:{number}: {line.strip()}"
        for number, line in enumerate(lines, start=1)
        if re.search(r"https?://|--(extra-)?index|--find-links|--trusted-host", line)
    ]

    hold(
        found,
        "A lock file holds versions and hashes only: where packages come from is the business "
        "of the machine that installs them, and a mirror's address would break all others.",
    )


def test_the_project_names_no_index() -> None:
    written = (ROOT / "pyproject.toml").read_text("utf-8")
    found = re.findall(r"index-url|\[\[tool\.uv\.index\]\]|find-links", written)

    hold(found, "Where packages come from is the business of the machine that installs them.")


# ---- ignores -----------------------------------------------------------------------------------

_IGNORE = re.compile(r"#\s*(noqa|type:\s*ignore)\b", re.IGNORECASE)
_REASONED = re.compile(
    r"#\s*(?:noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*|type: ignore\[[\w\-, ]+\])"
    r"(?:\s+#\s*(?:noqa: [A-Z]+[0-9]+|type: ignore\[[\w\-, ]+\]))?"
    r"\s+(?:#|-)\s*\w.*"
)


def python_files() -> Iterator[Path]:
    for folder in (*PACKAGES, "tests", "bench"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """The comments of a file, by line; what merely stands in a string is none."""
    source = io.StringIO(path.read_text("utf-8"))
    for token in tokenize.generate_tokens(source.readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def test_whoever_silences_a_checker_says_why() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {comment}"
        for path in python_files()
        for line, comment in comments(path)
        if _IGNORE.search(comment) and not _REASONED.fullmatch(comment)
    ]

    hold(
        found,
        "An ignore without its reason is kept for ever. Write: # noqa: S603  # our own program",
    )


@pytest.mark.parametrize(
    ("comment", "is_reasoned"),
    [
        ("# noqa: S603  # our own program", True),
        ("# noqa: S603 - our own program", True),
        ("# type: ignore[arg-type]  # as `keep` wrote it", True),
        ("# noqa: S603", False),
        ("# noqa", False),
        ("# type: ignore", False),
        ("# type: ignore[arg-type]", False),
        ("# noqa  # because", False),
    ],
)
def test_a_reason_is_told_from_none(comment: str, *, is_reasoned: bool) -> None:
    assert bool(_REASONED.fullmatch(comment)) is is_reasoned


def test_every_exception_is_still_needed() -> None:
    """A file that keeps the rule by now leaves the list."""
    idle = [name for name in {**COMMITS, **WORDING} if not (ROOT / name).exists()]
    for name in WORDING:
        module = tree(ROOT / name)
        explained = docstrings(module)
        if not any(
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in explained
            and is_vietnamese(node.value)
            for node in ast.walk(module)
        ):
            idle.append(name)

    hold(idle, "These exceptions are needed no more: take them off their lists.")
