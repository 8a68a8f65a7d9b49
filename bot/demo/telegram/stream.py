"""Keeps a page up to date: every change of its chats, as server-sent events."""

import contextlib
import json
import time

from aiohttp import web

from bot.demo.telegram.calendar import Calendar
from bot.demo.telegram.desk import ensure_from_here
from bot.demo.telegram.views import chat_view, message_view
from bot.demo.telegram.world import Change, Json, World

_BEAT = 10.0
"""Seconds after which a page hears that all is well, though nothing happened."""
_TICK = 1.0


class Stream:
    """One page's line to the server."""

    def __init__(self, world: World, calendar: Calendar) -> None:
        self._world = world
        self._calendar = calendar
        self._clock: Json | None = None
        self._beat = 0.0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Send changes until the page goes away.

        The query says what the page knows: `epoch` and `since` from before, and `chats`, those it
        shows, with commas between.
        """
        ensure_from_here(request)
        try:
            chats = {int(chat) for chat in request.query.get("chats", "").split(",") if chat}
            since = int(request.query.get("since") or 0)
        except ValueError:
            raise web.HTTPBadRequest(text="chats and since are numbers") from None
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        epoch = request.query.get("epoch")
        with contextlib.suppress(ConnectionError):  # the page went away; it may come back
            await self._follow(response, chats, since if epoch == self._world.epoch else None)
        return response

    async def _follow(
        self, response: web.StreamResponse, chats: set[int], since: int | None
    ) -> None:
        changes = None if since is None else self._world.changes_since(since)
        revision = self._world.revision if changes is None else since or 0
        hello = {"epoch": self._world.epoch, "revision": revision, "fresh": changes is not None}
        await _send(response, "hello", hello)
        epoch = self._world.epoch
        while self._world.epoch == epoch:
            changes = self._world.changes_since(revision)
            if changes is None:
                return
            for change in _last_of_each(changes):
                if change.chat.id in chats:
                    await _send(response, *_event(change))
            if changes:
                revision = changes[-1].revision
                await _send(response, "at", {"revision": revision})
            await self._tell_time(response, revision)
            if self._world.revision == revision:  # else something came while we were sending
                await self._world.changed.wait(_TICK)

    async def _tell_time(self, response: web.StreamResponse, revision: int) -> None:
        clock = await self._calendar.shown()
        if clock != self._clock and clock is not None:
            await _send(response, "clock", clock)
        self._clock = clock
        if time.monotonic() - self._beat > _BEAT:
            self._beat = time.monotonic()
            await _send(response, "beat", {"revision": revision})


def _last_of_each(changes: list[Change]) -> list[Change]:
    """Leave only the last change of each message and chat, at the place of its first.

    So messages come in the order in which they were written, though they were changed since.
    """
    return list({(change.chat.id, id(change.message)): change for change in changes}.values())


def _event(change: Change) -> tuple[str, Json]:
    if change.message is None:
        return "chat", chat_view(change.account, change.chat)
    return "message", message_view(change.message)


async def _send(response: web.StreamResponse, event: str, data: Json) -> None:
    body = json.dumps(data, ensure_ascii=False)
    await response.write(f"event: {event}\ndata: {body}\n\n".encode())
