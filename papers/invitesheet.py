"""The printable sheet of invites: a card for each, which says whose it is and what to do."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import segno
import typst
from sqlalchemy import Connection

from domain.invites import Invite
from domain.permissions import Action
from domain.texts import Text
from domain.units import UnitId, UnitRef
from locales import messages
from locales.codes import spaced
from locales.render import Reader, plain
from locales.roles import title
from papers.paper import Order, Paper
from services import invites
from storage import units

_TEMPLATE = Path(__file__).parent.parent / "locales" / "papers" / "invites.typ"


def make(order: Order) -> Paper:
    """The sheet of invites below a unit that still let in whoever is to look after one.

    Ordered for some units only, as right after they were made, it holds no others.

    Raises:
        NotAllowed: Whoever ordered it may not invite any more.
    """
    top = order.unit()
    actor = order.actor()
    actor.powers.ensure_may(Action.INVITE, top)
    found = invites.newest(order.db, top) if top is not None else []
    only = set(str(order.arguments.get("only", "")).split())
    usable = [
        one
        for one in found
        if one.unit != top
        and invites.is_open(one, actor.today)
        and (not only or str(one.unit.id) in only)
    ]
    if not usable:
        return Paper(said=messages.units_sheet_empty())
    return Paper(
        said=messages.units_sheet_ready(count=len({one.unit.id for one in usable})),
        content=_pdf(_placed(order.db, usable), order.link, order.reader),
        name=f"{plain(messages.sheet_file(), order.reader)}.pdf",
    )


def _placed(db: Connection, some: Sequence[Invite]) -> list[tuple[Invite, str]]:
    """Each invite, and the place whose association invites: the unit right above."""
    above: dict[UnitId, UnitRef | None] = {}
    for one in some:
        parent = _parent(one.unit)
        if parent not in above:
            above[parent] = units.find(db, parent)
    return [(one, (above[_parent(one.unit)] or one.unit).called) for one in some]


def _parent(unit: UnitRef) -> UnitId:
    return UnitId(int(unit.path.strip("/").split("/")[-2]))


def _pdf(placed: Sequence[tuple[Invite, str]], link: str | None, reader: Reader) -> bytes:
    data = {
        "title": plain(messages.sheet_title(), reader),
        "cells": [_cell(one, place, link, reader) for one, place in placed],
    }
    made = typst.compile(_TEMPLATE.read_bytes(), sys_inputs={"data": json.dumps(data)})
    return bytes(made or b"")


def _cell(invite: Invite, place: str, link: str | None, reader: Reader) -> dict[str, Any]:
    qr = segno.make(link + invite.code, error="m") if link else None
    return {
        "from": plain(messages.sheet_from(place=place), reader),
        "unit": invite.unit.name,
        "whom": _whom(invite, reader),
        "steps": [plain(one, reader) for one in _steps(link)],
        "code": spaced(invite.code),
        "qr": qr.svg_inline(scale=4, border=0) if qr else "",
        "until": plain(messages.sheet_until(day=invite.expires_on), reader),
    }


def _whom(invite: Invite, reader: Reader) -> str:
    """The role, with the name of who is meant where it is known."""
    role: Text = title(invite.role, invite.unit.kind)
    if invite.name is not None:
        role = messages.sheet_whom(role=role, name=invite.name)
    words = plain(role, reader)
    return words[:1].upper() + words[1:]


def _steps(link: str | None) -> list[Text]:
    """What to do with the card; the bot goes by its name, as it stands in the link."""
    if link is None:
        return [
            messages.sheet_step_open(),
            messages.sheet_step_type(),
            messages.sheet_step_answer(),
        ]
    bot = f"@{urlsplit(link).path.strip('/')}"
    return [
        messages.sheet_step_scan(),
        messages.sheet_step_start(bot=bot),
        messages.sheet_step_search(bot=bot),
    ]
