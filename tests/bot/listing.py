"""What a calendar said, as a page to read: when, to whom, in which words."""

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from domain.clock import ZONE
from locales.dates import short_day, weekday_name
from storage.tables import AnnouncementRow

GOLDEN = Path(__file__).parent / "golden"


def golden(name: str, now: str) -> str:
    """A page as it is to be; with WRITE_GOLDEN set it is written anew, for somebody to read."""
    page = GOLDEN / f"{name}.txt"
    if os.environ.get("WRITE_GOLDEN"):
        page.write_text(now, "utf-8")
    return page.read_text("utf-8")


def listing(engine: Engine) -> str:
    """All that was issued so far, in the order of its moments."""
    columns = (
        AnnouncementRow.send_at,
        AnnouncementRow.useful_until,
        AnnouncementRow.audience,
        AnnouncementRow.texts,
    )
    statement = select(*columns).order_by(AnnouncementRow.send_at, AnnouncementRow.occasion)
    with engine.connect() as db:
        rows = db.execute(statement.where(AnnouncementRow.occasion.is_not(None)))
        return "\n".join(_entry(*row) for row in rows)


def _entry(at: datetime, until: datetime, audience: dict[str, Any], texts: dict[str, str]) -> str:
    whom = ", ".join(audience["roles"])
    kinds = ", ".join(audience.get("kinds", []))
    head = f"{moment(at)} → {whom}{f' ({kinds})' if kinds else ''} · đến {moment(until)}"
    return "\n".join([head, *(_words(role, texts[role]) for role in sorted(texts))]) + "\n"


def _words(role: str, words: str) -> str:
    return f"    {role}: {words}" if role else f"    {words}"


def moment(instant: datetime) -> str:
    """A moment of the calendar, as these pages write it."""
    local = instant.astimezone(ZONE)
    return f"{weekday_name(local.date(), 'vi')} {short_day(local.date())} {local:%H:%M}"
