"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    book,
    calendar,
    fund,
    home,
    households,
    lines,
    members,
    plan,
    receipts,
    roles,
    tally,
    units,
)

REGISTRY = Registry.of(
    [home, fund, book, members, households, receipts, tally, units, roles, plan, calendar],
    lines.read,
)
