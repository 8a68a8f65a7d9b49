"""A bare Bot API for measuring: answers at once, checks nothing, counts everything.

The demo's server keeps to Telegram's rules and would be measured itself; this one gives several
ten thousand answers a second on one core. It runs as a process of its own and plays people: each
chat does the next thing of its script as soon as the last was answered ("closed"), or chats take
turns at a set rate ("open").

    python bench/standin.py PORT CHATS CONVERSATIONS MODE RATE

It says "ready", begins when a line comes in, prints its figures as JSON, ends at the next line.
"""

import asyncio
import json
import re
import sys
import time
from collections import deque
from urllib.parse import unquote_plus

#: The recorded conversation: four answers, and the one that completes it.
SCRIPT = ("/ngayluong", "lan", "300", "<press>", "<press>")
#: People's chats are numbered from here, as in `tests/crowd.py`.
FIRST_CHAT = 1000
#: A poll is held open no longer than this, and a whole run takes no longer than that: seconds.
POLL, LONGEST = 5.0, 300.0
_DATA = re.compile(r'"callback_data": ?"([^"]+)"')
_ME = (
    '{"id":123456,"is_bot":true,"first_name":"b","username":"b_bot","can_join_groups":true,'
    '"can_read_all_group_messages":false,"supports_inline_queries":false}'
)


class People:
    """Chats with a script each, and what was measured of them."""

    def __init__(self, chats: int, conversations: int, mode: str, rate: float) -> None:
        self.chats, self.mode, self.rate = chats, mode, rate
        self.wanted = chats * conversations * len(SCRIPT)
        self.waiting: deque[str] = deque()
        self.polls: list[Connection] = []
        self.latencies: list[float] = []
        self.first = self.last = 0.0
        self.done = asyncio.Event()
        self._steps = [0] * chats
        self._sent_at: dict[int, float] = {}
        self._markup: dict[int, str] = {}
        self._number = 0

    async def begin(self) -> None:
        """Everybody does their first thing, or one after the other at the rate."""
        self.first = time.perf_counter()
        if self.mode == "closed":
            for chat in range(self.chats):
                self.act(chat)
            return
        chat = 0
        while self._number < self.wanted:
            while self._number < min((time.perf_counter() - self.first) * self.rate, self.wanted):
                if chat not in self._sent_at:
                    self.act(chat)
                chat = (chat + 1) % self.chats
            await asyncio.sleep(0.002)

    def act(self, chat: int) -> None:
        """One chat does the next thing of its script."""
        if self._number >= self.wanted:
            return
        self._number += 1
        step = SCRIPT[self._steps[chat] % len(SCRIPT)]
        self._steps[chat] += 1
        met = _DATA.search(self._markup.get(chat, "")) if step == "<press>" else None
        update = (
            _typed(self._number, chat, step)
            if met is None
            else _pressed(self._number, chat, met[1])
        )
        self._sent_at[chat] = time.perf_counter()
        self.waiting.append(update)
        while self.polls and self.waiting:
            self.polls.pop().answer_updates()

    def answered(self, chat: int, markup: str) -> None:
        """A reply came to a chat."""
        sent = self._sent_at.pop(chat, None)
        if sent is None:
            return
        self._markup[chat] = markup
        self.last = time.perf_counter()
        self.latencies.append(self.last - sent)
        if len(self.latencies) >= self.wanted:
            self.done.set()
        elif self.mode == "closed":
            self.act(chat)

    def figures(self) -> dict[str, float]:
        """What came of it."""
        latencies, spent = sorted(self.latencies), self.last - self.first
        return {
            "updates": len(latencies),
            "per_second": len(latencies) / spent,
            "p50_ms": latencies[len(latencies) // 2] * 1000,
            "p99_ms": latencies[int(len(latencies) * 0.99)] * 1000,
        }


def _typed(number: int, chat: int, text: str) -> str:
    person = f'{{"id":{FIRST_CHAT + chat},"is_bot":false,"first_name":"a"}}'
    place = f'{{"id":{FIRST_CHAT + chat},"type":"private","first_name":"a"}}'
    return (
        f'{{"update_id":{number},"message":{{"message_id":{number},"date":1700000000,'
        f'"chat":{place},"from":{person},"text":"{text}"}}}}'
    )


def _pressed(number: int, chat: int, data: str) -> str:
    person = f'{{"id":{FIRST_CHAT + chat},"is_bot":false,"first_name":"a"}}'
    place = f'{{"id":{FIRST_CHAT + chat},"type":"private","first_name":"a"}}'
    return (
        f'{{"update_id":{number},"callback_query":{{"id":"{number}","from":{person},'
        f'"chat_instance":"1","data":"{data}","message":{{"message_id":1,"date":1700000000,'
        f'"chat":{place},"text":"a"}}}}}}'
    )


class Connection(asyncio.Protocol):
    """One connection of the bot."""

    def __init__(self, people: People) -> None:
        self.people, self._buffer = people, b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where answers go."""
        self._transport = transport if isinstance(transport, asyncio.Transport) else None

    def connection_lost(self, exc: Exception | None) -> None:
        """A poll that was held here is no more."""
        del exc
        if self in self.people.polls:
            self.people.polls.remove(self)

    def data_received(self, data: bytes) -> None:
        """Take requests apart as they come."""
        self._buffer += data
        while True:
            head, gap, rest = self._buffer.partition(b"\r\n\r\n")
            length = _length(head) if gap else 0
            if not gap or len(rest) < length:
                return
            body, self._buffer = rest[:length], rest[length:]
            path = head.split(b" ", 2)[1].decode()
            self.request(path.partition("?")[0].rpartition("/")[2].lower(), body.decode())

    def request(self, method: str, body: str) -> None:
        """Answer one request."""
        match method:
            case "getupdates" if self.people.waiting:
                self.answer_updates()
            case "getupdates":
                self.people.polls.append(self)
                asyncio.get_running_loop().call_later(POLL, self._give_up)
            case "sendmessage":
                self._sent(body)
            case "getme":
                self._answer(_ME)
            case _:
                self._answer("true")

    def answer_updates(self) -> None:
        """Give away what waits, up to a hundred."""
        waiting = self.people.waiting
        self._answer(f"[{','.join(waiting.popleft() for _ in range(min(100, len(waiting))))}]")

    def _sent(self, body: str) -> None:
        if body.startswith("{"):
            fields = json.loads(body)
            markup = json.dumps(fields.get("reply_markup"))
        else:
            fields = dict(part.split("=", 1) for part in body.split("&") if "=" in part)
            markup = unquote_plus(fields.get("reply_markup", ""))
        chat = int(fields["chat_id"])
        self._answer(
            f'{{"message_id":1,"date":1700000000,"chat":{{"id":{chat},"type":"private",'
            '"first_name":"a"},"text":"a"}'
        )
        self.people.answered(chat - FIRST_CHAT, markup)

    def _give_up(self) -> None:
        if self in self.people.polls:
            self.people.polls.remove(self)
            self._answer("[]")

    def _answer(self, result: str) -> None:
        body = f'{{"ok":true,"result":{result}}}'.encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        if self._transport is not None:
            self._transport.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)


def _length(head: bytes) -> int:
    lines = (line.lower() for line in head.split(b"\r\n"))
    return next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)


async def main() -> None:
    """Serve until told to end."""
    port, chats, conversations = (int(one) for one in sys.argv[1:4])
    people = People(chats, conversations, sys.argv[4], float(sys.argv[5]))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(people), "127.0.0.1", port)
    print("ready", flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    await people.begin()
    await asyncio.wait_for(people.done.wait(), LONGEST)
    print(json.dumps(people.figures()), flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
