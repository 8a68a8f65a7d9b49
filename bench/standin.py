"""A bare Bot API for measuring: answers at once, checks nothing, counts everything.

The demo's server keeps to Telegram's rules and would be measured itself; this one gives several
ten thousand answers a second on one core. It runs as a process of its own and plays people: each
chat does the next thing of its script as soon as the last was answered ("closed"), or at a set
rate whatever is answered ("open").

Usage: python bench/standin.py PORT CHATS ROUNDS MODE RATE, printing a JSON line when done.
"""

import asyncio
import json
import re
import sys
import time
from collections import deque
from urllib.parse import unquote_plus

#: The recorded conversation: four answers and the one that completes it.
SCRIPT = ("/ngayluong", "lan", "300", "<press>", "<press>")
#: People's chats are numbered from here.
FIRST_CHAT = 1000
_DATA = re.compile(r'"callback_data": ?"([^"]+)"')


class People:
    """Chats with a script each, and what was measured of them."""

    def __init__(self, chats: int, rounds: int, mode: str, rate: float) -> None:
        self.chats, self.mode, self.rate = chats, mode, rate
        self.wanted = chats * rounds * len(SCRIPT)
        self.steps = [0] * chats
        self.sent_at: dict[int, float] = {}
        self.waiting: deque[str] = deque()
        self.polls: list["Connection"] = []
        self.delivered = self.replies = self.calls = 0
        self.latencies: list[float] = []
        self.first = self.last = 0.0
        self.done = asyncio.Event()
        self._number = 0

    def begin(self) -> None:
        """Everybody does their first thing, or one after the other at the rate."""
        self.first = time.perf_counter()
        if self.mode == "closed":
            for chat in range(self.chats):
                self.act(chat, "")
        else:
            self._tick = asyncio.get_running_loop().create_task(self._at_rate())

    async def _at_rate(self) -> None:
        chat, start, count = 0, time.perf_counter(), 0
        while count < self.wanted:
            while count < (time.perf_counter() - start) * self.rate and count < self.wanted:
                if chat not in self.sent_at:
                    self.act(chat, self.last_markup.get(chat, ""))
                    count += 1
                chat = (chat + 1) % self.chats
            await asyncio.sleep(0.002)

    last_markup: dict[int, str] = {}

    def act(self, chat: int, markup: str) -> None:
        """One chat does the next thing of its script."""
        if self.delivered >= self.wanted:
            return
        step = SCRIPT[self.steps[chat] % len(SCRIPT)]
        self.steps[chat] += 1
        self.delivered += 1
        self._number += 1
        user = f'{{"id":{FIRST_CHAT + chat},"is_bot":false,"first_name":"a"}}'
        place = f'{{"id":{FIRST_CHAT + chat},"type":"private","first_name":"a"}}'
        number = self._number
        found = _DATA.search(markup) if step == "<press>" else None
        if found is not None:
            update = (
                f'{{"update_id":{number},"callback_query":{{"id":"{number}","from":{user},'
                f'"chat_instance":"1","data":"{found[1]}","message":{{"message_id":1,'
                f'"date":1700000000,"chat":{place},"text":"a"}}}}}}'
            )
        else:
            update = (
                f'{{"update_id":{number},"message":{{"message_id":{number},"date":1700000000,'
                f'"chat":{place},"from":{user},"text":"{step}"}}}}'
            )
        self.sent_at[chat] = time.perf_counter()
        self.waiting.append(update)
        while self.polls and self.waiting:
            self.polls.pop().answer_updates()

    def answered(self, chat: int, markup: str) -> None:
        """A reply came to a chat."""
        now = time.perf_counter()
        sent = self.sent_at.pop(chat, None)
        if sent is None:
            return
        self.latencies.append(now - sent)
        self.replies += 1
        self.last = now
        if self.replies >= self.wanted:
            self.done.set()
        elif self.mode == "closed":
            self.act(chat, markup)
        else:
            self.last_markup[chat] = markup


class Connection(asyncio.Protocol):
    """One connection of the bot."""

    def __init__(self, people: People) -> None:
        self.people, self.buffer = people, b""
        self.transport: asyncio.Transport | None = None
        self.offset = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if self in self.people.polls:
            self.people.polls.remove(self)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while True:
            head, gap, rest = self.buffer.partition(b"\r\n\r\n")
            if not gap:
                return
            length = 0
            for line in head.split(b"\r\n")[1:]:
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if len(rest) < length:
                return
            body, self.buffer = rest[:length], rest[length:]
            self.request(head.split(b" ", 2)[1].decode(), body.decode())

    def request(self, path: str, body: str) -> None:
        self.people.calls += 1
        method = path.partition("?")[0].rpartition("/")[2].lower()
        if method == "getupdates":
            if self.people.waiting:
                self.answer_updates()
            else:
                self.people.polls.append(self)
                asyncio.get_running_loop().call_later(5, self.give_up)
        elif method == "sendmessage":
            self.sent(body)
        elif method == "getme":
            self.answer(
                '{"id":123456,"is_bot":true,"first_name":"b","username":"b_bot",'
                '"can_join_groups":true,"can_read_all_group_messages":false,'
                '"supports_inline_queries":false}'
            )
        else:
            self.answer("true")

    def sent(self, body: str) -> None:
        fields = dict(part.split("=", 1) for part in body.split("&") if "=" in part)
        chat = int(fields["chat_id"])
        markup = unquote_plus(fields.get("reply_markup", ""))
        self.answer(
            f'{{"message_id":1,"date":1700000000,"chat":{{"id":{chat},"type":"private",'
            f'"first_name":"a"}},"text":"a"}}'
        )
        self.people.answered(chat - FIRST_CHAT, markup)

    def answer_updates(self) -> None:
        updates = [self.people.waiting.popleft() for _ in range(min(100, len(self.people.waiting)))]
        self.answer(f"[{','.join(updates)}]")

    def give_up(self) -> None:
        if self in self.people.polls:
            self.people.polls.remove(self)
            self.answer("[]")

    def answer(self, result: str) -> None:
        body = f'{{"ok":true,"result":{result}}}'.encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        if self.transport is not None:
            self.transport.write(head.encode() + body)


async def main() -> None:
    port, chats, rounds = (int(one) for one in sys.argv[1:4])
    people = People(chats, rounds, sys.argv[4], float(sys.argv[5]))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(people), "127.0.0.1", port)
    print("ready", flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)  # until told to begin
    people.begin()
    await asyncio.wait_for(people.done.wait(), 300)
    spent = people.last - people.first
    latencies = sorted(people.latencies)
    print(
        json.dumps(
            {
                "updates": people.replies,
                "seconds": spent,
                "per_second": people.replies / spent,
                "p50_ms": latencies[len(latencies) // 2] * 1000,
                "p99_ms": latencies[int(len(latencies) * 0.99)] * 1000,
                "calls": people.calls,
            }
        ),
        flush=True,
    )
    await loop.run_in_executor(None, sys.stdin.readline)  # until told to end
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
