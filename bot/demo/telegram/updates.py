"""What waits for a bot: its updates in order, until it confirms them.

Source of the finer rules: tdlib/telegram-bot-api, `Client::do_get_updates` and `TQueue`: an offset
from the future confirms nothing, an answer stays under 4 MB, a second long poll ends the first.
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from bot.demo.telegram.errors import conflict

LONGEST_POLL = 50
"""Seconds after which a long poll ends by itself."""
MOST_UPDATES = 100
_MOST_BYTES = 1 << 22
_WITHOUT_ASKING = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "callback_query",
        "my_chat_member",
    }
)
_KNOWN = _WITHOUT_ASKING | {"chat_member", "message_reaction", "message_reaction_count"}
_OTHER = {
    "inline_query",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "poll",
    "poll_answer",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "purchased_paid_media",
}


class Update:
    """One update as it will be sent; `lane` is what keeps order at a webhook."""

    __slots__ = ("done", "id", "lane", "raw")

    def __init__(self, number: int, raw: bytes, lane: int) -> None:
        self.id = number
        self.raw = raw
        self.lane = lane
        self.done = False


class UpdateQueue:
    """The updates of one bot."""

    def __init__(self, first: int) -> None:
        self.next_id = first
        self.allowed = _WITHOUT_ASKING
        self.asked_for: list[str] | None = None
        self.has_webhook = False
        self.on_update: Callable[[Update], None] | None = None
        self._waiting: deque[Update] = deque()
        self._done = 0
        self._poll: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._waiting) - self._done

    def pending(self) -> Iterator[Update]:
        """Go through what is not confirmed, oldest first."""
        return (update for update in self._waiting if not update.done)

    def push(self, kind: str, content: dict[str, Any], lane: int) -> None:
        """Add an update, unless the bot asked not to get its kind."""
        if kind in self.allowed:
            raw = json.dumps({"update_id": self.next_id, kind: content})
            self._append(self.next_id, raw.encode(), lane)

    def inject(self, raw: bytes) -> int:
        """Add bytes exactly as they are, sense or nonsense; tell under which number they wait."""
        try:
            number = json.loads(raw)["update_id"]
        except (ValueError, TypeError, LookupError):
            number = None
        if not isinstance(number, int) or number < self.next_id:
            number = self.next_id
        self._append(number, raw, 0)
        return number

    def _append(self, number: int, raw: bytes, lane: int) -> None:
        update = Update(number, raw, lane)
        self.next_id = number + 1
        self._waiting.append(update)
        if self.on_update is not None:
            self.on_update(update)
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def allow(self, kinds: Any) -> None:
        """Keep to these kinds from now on; anything unreadable leaves the setting as it was."""
        if not isinstance(kinds, list):
            return
        known = {str(kind).lower() for kind in kinds} & (_KNOWN | _OTHER)
        self.allowed = frozenset(known) or _WITHOUT_ASKING
        self.asked_for = sorted(known) or None

    def drop_all(self) -> None:
        """Forget everything that waits."""
        self._waiting.clear()
        self._done = 0

    def finish(self, update: Update) -> None:
        """Take one update as confirmed (a webhook answered)."""
        if update.done:
            return
        update.done = True
        self._done += 1
        while self._waiting and self._waiting[0].done:
            self._waiting.popleft()
            self._done -= 1

    async def poll(self, offset: int, limit: int, within: float) -> list[bytes]:
        """Confirm what lies below `offset`, and fetch what comes after it.

        Raises:
            ApiError: 409, a webhook is set, or another poll took this one's place.
        """
        if self.has_webhook:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        found = self._take(offset, limit)
        if found or within <= 0:
            return found
        self.end_poll(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        poll: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poll = poll
        try:
            async with asyncio.timeout(min(within, LONGEST_POLL)):
                await poll
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        return self._take(offset, limit)

    def end_poll(self, reason: str) -> None:
        """End the long poll that waits, if one does, with 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(conflict(reason))

    def _take(self, offset: int, limit: int) -> list[bytes]:
        self._confirm_below(offset + self.next_id if offset < 0 else offset)
        found: list[bytes] = []
        size = 0
        for update in self.pending():
            size += len(update.raw) + 50
            if len(found) == limit or size > _MOST_BYTES:
                break
            found.append(update.raw)
        return found

    def _confirm_below(self, offset: int) -> None:
        if offset > self.next_id:
            return
        while self._waiting and self._waiting[0].id < offset:
            self._done -= self._waiting.popleft().done


def allowed_updates(value: Any) -> Any:
    """Read the parameter `allowed_updates`, however it was written."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return None


def limit_of(value: int) -> int:
    """Bring the parameter `limit` into 1..100, as Telegram does."""
    return max(1, min(value, MOST_UPDATES)) if value else MOST_UPDATES
