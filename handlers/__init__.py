"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    assessment,
    book,
    clans,
    criteria,
    decisions,
    fund,
    home,
    households,
    joining,
    letters,
    lines,
    members,
    practice,
    receipts,
    recognition,
    roles,
    settings,
    tally,
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
        recognition,
        decisions,
        clans,
        criteria,
        assessment,
        settings,
        practice,
        letters,
    ],
    lines.read,
)
