"""Reads a form in a process of its own, for files that might take the process with them.

Run as `python -m tests.papers.reader FILE`: it prints the names of the units, or of the refusal.
"""

import resource
import sys
from pathlib import Path

from domain.errors import Refusal
from domain.units import UnitKind
from locales.render import Reader
from papers.unitsheets import read

#: More than any list of units needs, and less than a small machine has.
MEMORY = 2_000_000_000


def main(path: str) -> None:
    """Read, and tell what came of it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        units = read(Path(path), UnitKind.CHAPTER, Reader())
    except Refusal as refusal:
        sys.stdout.write(type(refusal).__name__)
    else:
        sys.stdout.write("\n".join(unit.name for unit in units))


if __name__ == "__main__":
    main(sys.argv[1])
