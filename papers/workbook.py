"""A workbook's first sheet, read in a process of its own and with little memory.

One stray cell in the last corner makes a sheet of 17,000,000,000 cells, and reading it ends the
process that does. That must not be the one that would read it again after each restart.

Run as a program it prints the rows of FILE that hold anything: the number of each as Excel counts
them, and its first cells.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypeAlias

from python_calamine import CalamineWorkbook

Cell: TypeAlias = str | float | bool | None

#: Cells read of a row, letters read of a cell, rows read of a sheet: no form of ours has more, and
#: the reading process hands over no more than the asking one can hold.
_WIDEST, _LONGEST, _MOST = 48, 200, 2_000
#: Kinds of files that are workbooks.
KINDS = frozenset({"xlsx", "xls", "ods"})
_MEMORY = 1_000_000_000
_SECONDS = 5


class NoWorkbook(Exception):  # names the fact
    """The file cannot be read as a workbook."""


def read_ahead(path: Path) -> None:
    """Read a workbook that has just come and keep its rows beside it.

    Whoever wants them holds the database open, and need not hold it while this is done.
    """
    try:
        rows: list[tuple[int, list[Cell]]] | None = _read(path)
    except NoWorkbook:
        rows = None
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as half:
        json.dump(rows, half, ensure_ascii=False)
    Path(half.name).replace(_beside(path))


def first_rows(path: Path) -> list[tuple[int, list[Cell]]]:
    """The rows of the first sheet that hold anything, each with its number.

    Raises:
        NoWorkbook: It cannot be read, not with the memory and time there is, or has too many rows.
    """
    if not _beside(path).exists():
        return _read(path)
    rows = json.loads(_beside(path).read_text(encoding="utf-8"))
    if rows is None:
        raise NoWorkbook
    return [(number, cells) for number, cells in rows]


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.rows")


def _read(path: Path) -> list[tuple[int, list[Cell]]]:
    command = [sys.executable, "-P", __file__, str(path)]
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS)  # noqa: S603  # our own program
    except (subprocess.SubprocessError, OSError) as error:
        raise NoWorkbook from error
    return [(number, cells) for number, cells in json.loads(done.stdout)]


def _main(path: str) -> None:
    _keep_small()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a real stream here
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    first = sheet.start[0] + 1 if sheet.start else 1
    rows = enumerate((row[:_WIDEST] for row in sheet.to_python()), start=first)
    held = [(number, row) for number, row in rows if any(str(cell).strip() for cell in row)]
    if len(held) > _MOST:
        sys.exit(1)
    cut = [(number, [_cut(cell) for cell in row]) for number, row in held]
    json.dump(cut, sys.stdout, default=str, ensure_ascii=False)


def _cut(cell: object) -> object:
    return cell[:_LONGEST] if isinstance(cell, str) else cell


def _keep_small() -> None:
    with contextlib.suppress(ImportError):  # Windows has no such limits
        import resource  # noqa: PLC0415  # not everywhere

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _main(sys.argv[1])
