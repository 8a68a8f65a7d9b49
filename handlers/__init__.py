"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    book,
    figures,
    fund,
    home,
    households,
    lines,
    members,
    receipts,
    requests,
    roles,
    tally,
    targets,
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
        requests,
        figures,
        targets,
        units,
        roles,
    ],
    lines.read,
)
