"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    book,
    events,
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
    [home, fund, book, members, households, receipts, tally, tasks, events, units, roles],
    lines.read,
)
