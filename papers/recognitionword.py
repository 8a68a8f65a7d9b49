"""Who is put forward or recognised, as a Word list to be laid before whoever signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.criteria import Rank, Subject
from domain.folding import folded_words
from domain.members import titled
from domain.recognition import DecisionId, Listed, State
from domain.signers import Signer, SignerUnknown
from domain.texts import Text, Wording
from domain.units import UnitRef
from locales import marks, messages
from locales.dates import formal_parts
from locales.render import plain
from papers import letterhead
from papers.letterhead import OFFICE, Column
from papers.paper import Order, Paper
from services import recognition, signers, titles
from services.titles import Given

#: Rows in one file: about forty pages. More come in several.
MOST_ROWS = 1_000
#: Papers of one year that are looked through for the one that was named.
_MOST_PAPERS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one list is about."""

    top: UnitRef
    subject: Subject
    year: int
    given: Given | None
    """The paper that recognises them; None while they wait for it."""
    signer: Signer


def files_for(count: int) -> int:
    """How many files a list of so many takes."""
    return max(1, -(-count // MOST_ROWS))


def make(order: Order) -> Paper:
    """One file of a list, for whoever asked; rights are looked at again."""
    top = order.unit()
    subject, year = Subject(str(order.arguments["subject"])), int(order.arguments["year"])
    actor = order.actor()
    if top is None:
        return Paper(said=messages.gone())
    signer = signers.of(order.db, top, subject)
    if signer is None:
        return Paper(said=SignerUnknown().text())
    wanted = DecisionId(int(order.arguments["decision"]))
    found = titles.decisions(order.db, top, subject, year, by=actor, limit=_MOST_PAPERS)
    given = next((one for one in found if one.decision == wanted), None)
    every = recognition.listed(order.db, top, subject, year, by=actor)
    listed = [one for one in every if _is_in(one, given)]
    if not listed or (wanted and given is None):
        return Paper(said=messages.gone())
    part = int(order.arguments.get("part", 0))
    batch = Batch(top=top, subject=subject, year=year, given=given, signer=signer)
    name = messages.word_file(
        model=subject.value, place="-".join(folded_words(top.bare_name)), year=str(year)
    )
    ending = f"-{part + 1}" if files_for(len(listed)) > 1 else ""
    return Paper(
        said=messages.word_ready(count=len(listed)),
        content=document(batch, listed, part),
        name=f"{plain(name, order.reader)}{ending}.docx",
    )


def _is_in(one: Listed, given: Given | None) -> bool:
    if given is None:
        return one.candidate.state is State.PROPOSED
    recognised = one.candidate.state is State.RECOGNISED
    return recognised and one.candidate.decision == given.decision


def document(batch: Batch, listed: Sequence[Listed], part: int = 0) -> bytes:
    """The list as a Word file; of a long one, the part of that number."""
    paper = letterhead.begin()
    day = batch.given.day if batch.given is not None else None
    letterhead.head(paper, batch.signer.body, batch.top.bare_name, day, batch.year)
    model = Text(f"paper-model-{batch.subject}")
    what = messages.word_proposed if batch.given is None else messages.word_recognised
    letterhead.title(
        paper,
        messages.word_title(),
        what(model=model, year=str(batch.year)),
        beside=_goes_with(batch),
    )
    shown = listed[part * MOST_ROWS : (part + 1) * MOST_ROWS]
    rows = [
        _cells(batch.subject, number, one)
        for number, one in enumerate(shown, start=part * MOST_ROWS + 1)
    ]
    letterhead.table(paper, _columns(batch.subject), rows)
    letterhead.sentence(paper, _sum(batch.subject, listed))
    letterhead.sign(paper, batch.signer, messages.word_drawn_up())
    return letterhead.finished(paper)


def _goes_with(batch: Batch) -> Wording:
    """The decision it is an annex of; dotted places where it is still to be made."""
    if batch.given is None:
        return messages.word_goes_with_none(year=str(batch.year))
    day, month, year = formal_parts(batch.given.day)
    return messages.word_goes_with(number=batch.given.number, day=day, month=month, year=year)


def _columns(subject: Subject) -> list[Column]:
    number = Column(heading=messages.word_number(), width=12, centred=True)
    result = Column(heading=messages.word_result(), width=40, centred=True)
    name = Text(f"word-name-{subject}")
    if subject is not Subject.FAMILY:
        return [number, Column(heading=name, width=113), result]
    return [
        number,
        Column(heading=name, width=50),
        Column(heading=messages.word_address(), width=35),
        Column(heading=messages.recognition_place(), width=28),
        result,
    ]


def _cells(subject: Subject, number: int, one: Listed) -> list[str]:
    found = one.candidate
    told = [str(number), titled(found.honorific, found.name)]
    if subject is Subject.FAMILY:
        told += [found.address or "", one.place]
    return [*told, plain(result(one), OFFICE)]


def result(one: Listed) -> Wording:
    """What the marks came to; a title without them says so."""
    found = one.candidate
    if not found.marked:
        return messages.recognition_unmarked()
    named = rank_name(one.rank)
    if found.points is None:
        return messages.word_rank(rank=named) if named else messages.recognition_marked()
    points = marks.written(Decimal(found.points), OFFICE.locale)
    if named:
        return messages.word_points_rank(points=points, rank=named)
    return messages.word_points(points=points)


def rank_name(rank: Rank | None) -> str:
    """A rank's name as it stands on paper; empty where there is but the one."""
    return rank.label_vi if rank is not None else ""


def _sum(subject: Subject, listed: Sequence[Listed]) -> Wording:
    unmarked = sum(not one.candidate.marked for one in listed)
    of = Text(f"model-of-{subject}")
    if not unmarked:
        return messages.word_sum(count=len(listed), of=of)
    return messages.word_sum_unmarked(count=len(listed), of=of, unmarked=unmarked)
