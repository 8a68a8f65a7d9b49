"""What an officer sends by night waits for the morning, and it is said so."""

from datetime import datetime

from dialogue.scene import Scene
from domain.clock import local_day, past_quiet_hours
from domain.texts import Text
from locales import messages


def rests_until(scene: Scene) -> list[Text]:
    """For a summary: when it leaves, if not at once."""
    at = past_quiet_hours(scene.now)
    return [] if at == scene.now else [messages.announce_leaves(at=at, day=local_day(at))]


def nudges_sent(count: int, at: datetime | None) -> Text:
    """So many were reminded, or will be when the night is over."""
    if at is None:
        return messages.nudged(count=count)
    return messages.nudged_at(count=count, at=at, day=local_day(at))
