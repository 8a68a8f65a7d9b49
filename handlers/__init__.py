"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    announcement,
    book,
    fund,
    groups,
    home,
    households,
    lines,
    members,
    readers,
    receipts,
    roles,
    tally,
    units,
)

REGISTRY = Registry.of(
    [
        home,
        fund,
        book,
        members,
        households,
        receipts,
        tally,
        units,
        roles,
        announcement,
        readers,
        groups,
    ],
    lines.read,
)
