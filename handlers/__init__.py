"""What a volunteer can do: conversations, one noun a file."""

from dialogue.registry import Registry
from handlers import (
    answers,
    boards,
    book,
    enquiries,
    entries,
    fund,
    home,
    households,
    lines,
    members,
    receipts,
    roles,
    stories,
    storydesk,
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
        enquiries,
        answers,
        entries,
        stories,
        storydesk,
        boards,
    ],
    lines.read,
)
