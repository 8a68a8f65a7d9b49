"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    book,
    fund,
    home,
    households,
    lines,
    members,
    receipts,
    roles,
    tally,
    tasks,
    units,
)

REGISTRY = Registry.of(
    [home, fund, book, members, households, receipts, tally, tasks, units, roles], lines.read
)
