"""One process at a time polls a bot, and one sends for it: a lease in the database.

A lease lasts longer than any request made under it; by the monotonic clock its holder knows when
to stop. A holder on this machine that is dead is not waited for.
"""

import asyncio
import os
import secrets
import socket
import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot import log
from bot.store import Priority, Store
from storage import upkeep

#: How long a lease lasts, how often it is renewed, and the longest request made under it.
LENGTH, RENEW, LONGEST_REQUEST = 60.0, 10.0, 30.0
_LOG = log.get()


def this_process() -> str:
    """Who holds a lease: the machine, the process, and a word of chance."""
    return f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"


def is_dead(holder: str) -> bool:
    """Whether a holder was a process of this machine that is gone."""
    host, _, rest = holder.partition(":")
    pid = rest.partition(":")[0]
    if host != socket.gethostname()[:30] or not pid.isdigit() or int(pid) == os.getpid():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


class Lease:
    """A lease this process holds, or waits for."""

    def __init__(self, store: Store, name: str, holder: str) -> None:
        self._store, self._name, self._holder = store, name, holder
        self._until = 0.0
        self._holds = asyncio.Event()
        self.epoch = 0

    async def run(self) -> None:
        """Take the lease and keep it, until cancelled."""
        while True:
            asked = time.monotonic()
            epoch = await self._store.write(self._take, Priority.CLOCK)
            if epoch is None:
                self._holds.clear()
            else:
                if epoch != self.epoch:
                    _LOG.info("lease taken", lease=self._name.partition(":")[0], epoch=epoch)
                self.epoch, self._until = epoch, asked + LENGTH
                self._holds.set()
            await asyncio.sleep(RENEW if epoch is not None else 1.0)

    def _take(self, db: Connection) -> int | None:
        now = datetime.now(UTC)
        length = timedelta(seconds=LENGTH)
        epoch = upkeep.take_lease(db, self._name, self._holder, now, length)
        if epoch is not None:
            return epoch
        other = upkeep.lease_holder(db, self._name)
        if other is None or not is_dead(other):
            return None
        upkeep.release_lease(db, self._name, other, now - timedelta(seconds=1))
        return upkeep.take_lease(db, self._name, self._holder, now, length)

    async def held(self) -> int:
        """Wait until the lease is ours for long enough for a request; its epoch."""
        while not self.is_held():
            self._holds.clear()
            await self._holds.wait()
        return self.epoch

    def is_held(self) -> bool:
        """Whether a request begun now ends before the lease does."""
        return self._holds.is_set() and time.monotonic() + LONGEST_REQUEST < self._until

    async def release(self) -> None:
        """Let it go, so that the next holder need not wait."""
        self._holds.clear()
        now = datetime.now(UTC)
        await self._store.write(
            lambda db: upkeep.release_lease(db, self._name, self._holder, now), Priority.CLOCK
        )
