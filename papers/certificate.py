"""Certificates of titles: one as a picture and as a page to print, or all of a decision.

They say what a decision gave, and nothing of how it was reached: neither marks nor their absence,
nor by which set. What was not recognised, or was taken back, has none.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import typst

from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.folding import folded_words
from domain.recognition import DecisionId
from domain.signers import Signer, SignerUnknown
from domain.texts import Text
from domain.titles import NoTitle, last_day
from locales import messages
from locales.aloud import in_full
from locales.dates import formal_parts
from locales.render import plain
from papers.letterhead import said
from papers.paper import Order, Paper
from papers.recognitionword import rank_name
from services import signers, titles
from services.titles import Certified

_TEMPLATE = Path(__file__).parent.parent / "locales" / "papers" / "certificate.typ"
#: Dots an inch of a picture: sharp on any phone, and a fraction of what a photo may weigh.
_SHARP = 150.0
PICTURE, PRINT = "png", "pdf"
Form = Literal["png", "pdf"]


def make(order: Order) -> Paper:
    """One certificate, in the form that was asked for; rights are looked at again."""
    unit = order.unit()
    if unit is None:
        return Paper(said=messages.gone())
    subject, year = Subject(str(order.arguments["subject"])), int(order.arguments["year"])
    target = int(order.arguments["target"])
    try:
        found = titles.certify(order.db, unit, subject, target, year, by=order.actor())
    except (NoTitle, NotAllowed):  # taken back, or moved away, since it was asked for
        return Paper(said=messages.certificate_gone())
    signer = signers.of(order.db, found.top, subject)
    if signer is None:
        return Paper(said=SignerUnknown().text())
    shape: Form = "png" if order.arguments["form"] == PICTURE else "pdf"
    name = plain(_named(found), order.reader)
    ready = messages.certificate_picture if shape == PICTURE else messages.certificate_print
    return Paper(
        said=ready(name=_whose(found)),
        content=drawn([(found, signer)], shape),
        name=f"{name}.{shape}",
        kind="photo" if shape == PICTURE else "document",
    )


def make_all(order: Order) -> Paper:
    """All certificates of a decision, a page each; of a long one, the part of that number."""
    top = order.unit()
    if top is None:
        return Paper(said=messages.gone())
    decision, part = DecisionId(int(order.arguments["decision"])), int(order.arguments["part"])
    found = titles.certify_all(order.db, top, decision, part, by=order.actor())
    if not found:
        return Paper(said=messages.certificate_gone())
    signer = signers.of(order.db, top, found[0].title.subject)
    if signer is None:
        return Paper(said=SignerUnknown().text())
    first = part * titles.MOST_IN_ONE + 1
    number = "-".join(folded_words(found[0].title.number)) or "1"
    name = plain(messages.certificates_file(number=number[:40]), order.reader)
    return Paper(
        said=messages.certificates_ready(first=first, last=first + len(found) - 1),
        content=drawn([(one, signer) for one in found], "pdf"),
        name=f"{name}-{part + 1}.pdf",
    )


def _named(found: Certified) -> Text:
    whose = "-".join(folded_words(_whose(found))) or "1"
    return messages.certificate_file(name=whose[:60], year=str(found.title.year))


def _whose(found: Certified) -> str:
    one = found.title.candidate
    return one.name if one.household is not None else found.place.name


def drawn(listed: Sequence[tuple[Certified, Signer]], form: Form) -> bytes:
    """The file: a page each; a picture has but one."""
    data = json.dumps({"pages": [words(found, signer) for found, signer in listed]})
    made = typst.compile(_TEMPLATE.read_bytes(), format=form, ppi=_SHARP, sys_inputs={"data": data})
    return bytes(made or b"")


def words(found: Certified, signer: Signer) -> dict[str, Any]:
    """All that stands on one certificate."""
    title = found.title
    day, month, year = formal_parts(title.decided_on)
    dated = messages.paper_dated(place=found.top.bare_name, day=day, month=month, year=year)
    return {
        "nation": said(messages.paper_nation()),
        "motto": said(messages.paper_motto()),
        "body": list(signer.body),
        "head": said(messages.certificate_head()),
        "lead": _lead(found),
        "name": _capital(in_full(_whose(found))),
        "place": _place(found),
        "reached": said(messages.certificate_reached()),
        "title": said(Text(f"paper-model-{title.subject}")).upper(),
        "year": said(messages.certificate_year(year=str(title.year))),
        "rank": rank_name(title.rank),
        "basis": said(
            messages.certificate_basis(number=title.number, day=day, month=month, year=year)
        ),
        "valid": _valid(found),
        "dated": said(dated),
        "post": list(signer.post),
        "signer": signer.name or "",
    }


def _lead(found: Certified) -> str:
    """What stands before the name: "Gia đình ông"; nothing before a unit's."""
    one = found.title.candidate
    if one.household is None:
        return ""
    if one.honorific:
        return said(messages.certificate_family_of(honorific=one.honorific.lower()))
    return said(messages.certificate_family())


def _place(found: Certified) -> str:
    """Where it is: "Số 20, tổ dân phố 12, phường Bồ Đề"; of a unit the ward alone."""
    one = found.title.candidate
    parts = [unit.called for unit in (*found.between, found.top)]
    if one.household is not None:
        parts = [one.address or "", in_full(found.place.called), *parts]
    return _capital(", ".join(part for part in parts if part))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _valid(found: Certified) -> str:
    """Until when it holds, where that is longer than its year."""
    title = found.title
    if title.through == last_day(title.year, None):
        return ""
    day, month, year = formal_parts(title.through)
    return said(messages.certificate_valid(day=day, month=month, year=year))
