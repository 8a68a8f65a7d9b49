"""The printable sheet of invites: a QR code, the code itself, and whom it is for."""

import json
from pathlib import Path

import segno
import typst

from domain.clock import local_day
from domain.invites import Invite
from domain.units import UnitId
from locales import messages
from locales.codes import spaced
from locales.render import Reader, plain
from papers.paper import Order, Paper
from services import invites
from storage import units

_TEMPLATE = Path(__file__).parent.parent / "locales" / "papers" / "invites.typ"


def make(order: Order) -> Paper:
    """The sheet of invites below a unit that still let in whoever is to look after one."""
    top = units.find(order.db, UnitId(int(order.arguments["unit"])))
    found = invites.newest(order.db, top) if top is not None else []
    today = local_day(order.now)
    usable = [one for one in found if one.unit != top and invites.is_open(one, today)]
    if not usable:
        return Paper(said=messages.units_sheet_empty())
    return Paper(
        said=messages.units_sheet_ready(count=len({one.unit.id for one in usable})),
        content=_pdf(usable, order.link, order.reader),
        name=f"{plain(messages.sheet_file(), order.reader)}.pdf",
    )


def _pdf(usable: list[Invite], link: str | None, reader: Reader) -> bytes:
    data = {
        "title": plain(messages.sheet_title(), reader),
        "scan": plain(messages.sheet_scan(), reader),
        "type": plain(messages.sheet_type(), reader),
        "cells": [_cell(one, link, reader) for one in usable],
    }
    made = typst.compile(_TEMPLATE.read_bytes(), sys_inputs={"data": json.dumps(data)})
    return bytes(made or b"")


def _cell(invite: Invite, link: str | None, reader: Reader) -> dict[str, str]:
    qr = segno.make(link + invite.code, error="m") if link else None
    return {
        "unit": invite.unit.name,
        "head": invite.name or "",
        "code": spaced(invite.code),
        "qr": qr.svg_inline(scale=4) if qr else "",
        "until": plain(messages.sheet_until(day=invite.expires_on), reader),
    }
