"""Papers of recognition to print: the list to be signed, in Word and in Excel; certificates."""

from collections.abc import Sequence

from dialogue.picks import UnitPick
from dialogue.questions import MOST_CHOICES, Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.permissions import Action
from domain.recognition import DecisionId
from domain.signers import SignerUnknown
from domain.texts import Lines, Wording
from domain.units import UnitRef
from handlers.models import (
    FamilyPick,
    ModelPick,
    given_unit,
    noun,
    subject_of,
    title,
    top_of,
    year_of,
)
from handlers.signers import signer_for, told
from locales import messages
from papers.certificate import PICTURE, PRINT
from papers.recognitionword import files_for
from services import decisions, ownfamily, signers, standings, titles
from services.titles import MOST_IN_ONE, Given

_EXCEL, _WORD = "recognition-list", "recognition-word"
_ONE, _ALL = "certificate", "certificates"
_LONGEST_ID = 18
#: Letters of a decision's number on a button.
_SHORT = 14
#: Decisions offered at once: the newest.
_MOST_DECISIONS = MOST_CHOICES - 2


@conversation("giayto", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def see_papers(talk: Talk) -> Reply:
    """What can be printed of one kind of title, and who signs it."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    db, where = talk.scene.db, f"{subject} {year}"
    figures = standings.of(db, top, subject, year, by=talk.actor)
    given = figures.recognised - figures.held
    signer = signers.all_of(db, top, by=talk.actor).get(subject)
    lines: list[Wording] = [
        messages.papers_title(model=title(subject), year=str(year), unit=top.called)
    ]
    ways = []
    if figures.waiting or given:
        lines.append(messages.papers_count(waiting=figures.waiting, given=given, of=noun(subject)))
        ways.append(Offer(f"taiword {where}", messages.papers_word()))
        ways.append(Offer(f"taidanhsach {where}", messages.papers_excel()))
    else:
        lines.append(messages.papers_none())
    if given:
        ways.append(Offer(f"giaychungnhan {where}", messages.papers_certificate()))
    if signer is None:
        lines.append(messages.papers_no_signer())
        ways.append(Offer(f"nguoiky {where}", messages.papers_signer_do()))
    else:
        lines.append(messages.papers_signer(signer=told(signer)))
        ways.append(Offer(f"nguoiky {where}", messages.papers_signer_change()))
    back = Offer(f"xetloai {where}", messages.models_back())
    return talk.done(Lines(tuple(lines)), offers=[*ways, back])


def _back(subject: Subject, year: int) -> Offer:
    return Offer(f"giayto {subject} {year}", messages.papers_back())


# ---- lists -------------------------------------------------------------------------------------


@conversation("taidanhsach", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def take_sheet(talk: Talk) -> Reply:
    """All put forward or recognised, as an Excel list."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    figures = standings.of(talk.scene.db, top, subject, year, by=talk.actor)
    talk.order(
        _EXCEL,
        names=figures.proposed,
        unit=top.id,
        subject=subject.value,
        year=year,
        person=talk.actor.person,
    )
    return talk.done(messages.tally_excel_coming(), offers=[_back(subject, year)])


@conversation("taiword", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def take_list(talk: Talk) -> Reply:
    """Those who wait for a decision, or those one has recognised, as a Word list to be signed."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    db = talk.scene.db
    waiting = standings.of(db, top, subject, year, by=talk.actor).waiting
    given = titles.decisions(db, top, subject, year, by=talk.actor, limit=_MOST_DECISIONS)
    if not waiting and not given:
        return talk.done(messages.papers_none(), offers=[_back(subject, year)])
    chosen = _batch(talk, waiting, given)
    signer = signer_for(talk, top, subject)
    count = next((one.count for one in given if one.decision == chosen), waiting)
    files = files_for(count)
    part = {
        "unit": top.id,
        "subject": subject.value,
        "year": year,
        "decision": chosen,
        "person": talk.actor.person,
    }
    talk.order_each(_WORD, [part | {"part": number} for number in range(files)], names=count)
    coming = messages.word_coming()
    if files > 1:
        coming = messages.word_coming_parts(count=files)
    return talk.done(
        Lines((coming, messages.papers_signer(signer=told(signer)))),
        offers=[
            Offer(f"nguoiky {subject} {year}", messages.papers_signer_change()),
            _back(subject, year),
        ],
    )


def _batch(talk: Talk, waiting: int, given: Sequence[Given]) -> int:
    """The decision a list is of; 0 for those who wait for theirs. Asked where there are several."""
    ways = [Offer("0", messages.list_waiting(count=waiting))] if waiting else []
    ways += [
        Offer(str(one.decision), messages.list_decision(number=one.number[:_SHORT], day=one.day))
        for one in given
    ]
    if len(ways) == 1:
        return int(ways[0].id)
    return int(talk.ask("batch", OneOf(messages.ask_which_list(), *ways)))


# ---- certificates ------------------------------------------------------------------------------


@conversation("giaychungnhan", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def see_certificates(talk: Talk) -> Reply:
    """Whose certificates are to be printed: one, or all of a decision."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    given = titles.decisions(
        talk.scene.db, top, subject, year, by=talk.actor, limit=_MOST_DECISIONS
    )
    if not given:
        return talk.done(messages.certificate_none(), offers=[_back(subject, year)])
    one = messages.certificate_one_unit()
    if subject is Subject.FAMILY:
        one = messages.certificate_one()
    ways = [Offer(f"giaymot {subject} {year}", one)]
    ways += [
        Offer(
            f"giayca {paper.decision}",
            messages.certificate_all(count=paper.count, number=paper.number[:_SHORT]),
        )
        for paper in given
    ]
    asked = messages.ask_certificates(of=noun(subject))
    return talk.done(asked, offers=[*ways, _back(subject, year)])


@conversation("giaymot", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def pick_one(talk: Talk) -> Reply:
    """One family or unit is picked; it has to hold that year's title."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    if subject is Subject.FAMILY:
        unit = talk.ask("chapter", UnitPick([top], messages.ask_certificate_chapter()))
        household = talk.ask("target", FamilyPick(unit, year))
        target = int(household.id or 0)
    else:
        asked = messages.ask_certificate_unit(of=noun(subject))
        unit = talk.ask("target", ModelPick(top, subject, asked))
        target = unit.id
    titles.certify(talk.scene.db, unit, subject, target, year, by=talk.actor)
    return talk.done(then=f"giaycua {unit.id} {subject} {target} {year}")


@conversation(
    "giaycua", may=Action.RECOGNISE, takes=("unit", "subject", "target", "year"), hidden=True
)
def take_one(talk: Talk) -> Reply:
    """The certificate of one: a picture to look at, and a page to print."""
    unit, subject, year = given_unit(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    target = _number(talk.given("target"))
    found = titles.certify(talk.scene.db, unit, subject, target, year, by=talk.actor)
    signer = signer_for(talk, found.top, subject)
    _order(talk, unit, subject, target, year)
    return talk.done(
        Lines((messages.certificate_coming(), messages.papers_signer(signer=told(signer)))),
        offers=[
            Offer(f"giaymot {subject} {year}", messages.certificate_next()),
            _back(subject, year),
        ],
    )


def _order(talk: Talk, unit: UnitRef, subject: Subject, target: int, year: int) -> None:
    one = {
        "unit": unit.id,
        "subject": subject.value,
        "target": target,
        "year": year,
        "person": talk.actor.person,
    }
    talk.order_each(_ONE, [one | {"form": form} for form in (PICTURE, PRINT)], names=1)


@conversation("giayca", may=Action.RECOGNISE, takes=("decision",), hidden=True)
def take_all(talk: Talk) -> Reply:
    """The certificates of all a decision recognised, a page each."""
    top = top_of(talk, Action.RECOGNISE)
    number = DecisionId(_number(talk.given("decision")))
    decision = decisions.find(talk.scene.db, top, number, by=talk.actor)
    subject, year = decision.subject, decision.year
    given = titles.decisions(talk.scene.db, top, subject, year, by=talk.actor, limit=200)
    count = next((one.count for one in given if one.decision == number), 0)
    if not count:
        return talk.done(messages.certificate_none(), offers=[_back(subject, year)])
    signer = signer_for(talk, top, subject)
    files = -(-count // MOST_IN_ONE)
    part = {"unit": top.id, "decision": number, "person": talk.actor.person}
    talk.order_each(_ALL, [part | {"part": one} for one in range(files)], names=count)
    coming = messages.certificate_coming()
    if files > 1:
        coming = messages.certificate_coming_parts(count=files)
    return talk.done(
        Lines((coming, messages.papers_signer(signer=told(signer)))), offers=[_back(subject, year)]
    )


@conversation("giaycuatoi", may=Action.OWN_FAMILY, takes=("year",), hidden=True)
def take_own(talk: Talk) -> Reply:
    """The certificate of one's own family."""
    year = year_of(talk)
    own = ownfamily.find(talk.scene.db, year, by=talk.actor)
    target = own.family.target
    found = titles.certify(talk.scene.db, own.unit, Subject.FAMILY, target, year, by=talk.actor)
    if signers.of(talk.scene.db, found.top, Subject.FAMILY) is None:
        raise SignerUnknown
    _order(talk, own.unit, Subject.FAMILY, target, year)
    return talk.done(messages.certificate_coming(), offers=[Offer("menu", messages.all_done())])


def _number(given: str | None) -> int:
    if given is None or not (given.isascii() and given.isdigit() and len(given) < _LONGEST_ID):
        raise Gone
    return int(given)
