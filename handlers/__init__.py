"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    book,
    calendar,
    events,
    fund,
    home,
    households,
    joining,
    letters,
    lines,
    members,
    plan,
    practice,
    receipts,
    roles,
    settings,
    tally,
    tasks,
    units,
)

REGISTRY = Registry.of(
    [
        home,
        joining,
        fund,
        book,
        members,
        households,
        receipts,
        tally,
        units,
        roles,
        settings,
        practice,
        letters,
        tasks,
        events,
        plan,
        calendar,
    ],
    lines.read,
)
