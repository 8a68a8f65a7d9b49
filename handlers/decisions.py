"""Decisions that recognise: number, day and photo; everybody proposed, or page by page."""

from collections.abc import Sequence
from datetime import date

from dialogue.files import Files, only
from dialogue.questions import At, Offer, OneOf, PastDay, Prompt, Words
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.permissions import Action
from domain.recognition import Decision, NothingProposed, ensure_signed_in_time
from domain.texts import Lines, Text, Wording
from handlers.models import called, held_lines, noun, subject_of, title, top_of, year_of
from locales import messages
from services import decisions, recognition, titles
from services.decisions import Paper, Waiting
from services.titles import Early

LONGEST_NUMBER = 60
#: Those put forward too early, told by name.
_MOST_EARLY = 3


class SignedOn(PastDay):
    """The day a paper was signed, in the year of the titles it gives or after it."""

    def __init__(self, year: int) -> None:
        self.year = year

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """A day of that year or later, at most today.

        Raises:
            NotADay: None could be read, or it lies ahead.
            SignedBeforeYear: It is older than the year of the titles.
        """
        day = super().read(said, at, scene)
        ensure_signed_in_time(self.year, day)
        return day

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the day; today is a tap."""
        return Prompt((messages.ask_signed(),), super().show(at, scene).offers)


@conversation("quyetdinh", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def decide(talk: Talk) -> Reply:
    """A decision recognises those proposed: its number, day, photo; all, or page by page."""
    top, subject, year = top_of(talk, Action.RECOGNISE), subject_of(talk), year_of(talk)
    found = decisions.waiting(talk.scene.db, top, subject, year, by=talk.actor)
    waiting, unmarked = len(found.ids), found.unmarked
    if not waiting:
        return _nobody(found, subject, year)
    talk.doing(messages.doing_decision())
    number = talk.ask("number", Words(messages.ask_decision_number(), most=LONGEST_NUMBER))
    recorded = decisions.same(talk.scene.db, top, subject, year, number, by=talk.actor)
    day = talk.ask("signed", SignedOn(year))
    mends_day = recorded is not None and recorded.day != day and _is_mended(talk, recorded, day)
    if recorded is not None and not mends_day:
        day = recorded.day
    photo = only(talk.ask("scan", Files(messages.ask_decision_photo(), most=1)))
    whom = talk.ask(
        "whom",
        OneOf(
            messages.ask_whom(count=waiting, of=noun(subject)),
            Offer("all", messages.decision_all(count=waiting)),
            Offer("pages", messages.decision_pages()),
        ),
    )
    summary = messages.decision_summary(
        model=title(subject),
        year=str(year),
        number=number,
        day=day,
        whom=_whom(whom, waiting, unmarked),
    )
    early: Sequence[Early] = []
    if subject is not Subject.FAMILY:  # families have no levels
        early = titles.too_early(talk.scene.db, top, subject, year, day, by=talk.actor)
    warned: list[Wording] = [
        messages.decision_too_early(name=one.name, day=one.day) for one in early[:_MOST_EARLY]
    ]
    warned += _to_know(found)
    talk.confirm(
        Lines((summary, *warned)) if warned else summary,
        about=found.ids if whom == "all" else (),
    )
    paper = Paper(number=number, day=day, photo=photo, mends_day=mends_day)
    made = decisions.decide(
        talk.db, top, subject, year, paper, by=talk.actor, account=talk.account.id, found=found
    )
    if whom == "pages":
        return talk.done(messages.decision_written(number=number), then=f"congnhan {made.id}")
    count = recognition.recognise_all(talk.db, top, made, found.ids, by=talk.actor)
    return talk.done(
        messages.decision_done(number=number, count=count, of=noun(subject), unmarked=unmarked),
        then=f"xetloai {subject} {year}",
    )


def _nobody(found: Waiting, subject: Subject, year: int) -> Reply:
    """Nobody can be recognised: perhaps as nobody has passed the marks of those put forward."""
    if not found.held:
        raise NothingProposed
    said = _held(found)
    back = Offer(f"xetloai {subject} {year}", messages.models_back())
    return Reply(texts=(Lines(tuple(said)),), offers=(back,))


def _is_mended(talk: Talk, recorded: Decision, day: date) -> bool:
    """Which day is right, where a paper of that number was written down with another."""
    asked = messages.ask_which_day(number=recorded.number, day=recorded.day)
    kept = Offer("kept", messages.which_day_kept(day=recorded.day))
    mended = Offer("mended", messages.which_day_mended(day=day))
    return talk.ask("whichday", OneOf(asked, kept, mended)) == "mended"


def _to_know(found: Waiting) -> list[Wording]:
    """Who was put forward by their own, who past their marks, and who is left out, by name."""
    lines: list[Wording] = []
    for targets, said in (
        (found.own, messages.decision_own),
        (found.past_marks, messages.decision_past_marks),
    ):
        first = found.first(targets)
        if first:
            names = "; ".join(called(one) for one in first)
            lines.append(said(names=names, more=len(targets) - len(first)))
    return [*lines, *_held(found)]


def _held(found: Waiting) -> list[Wording]:
    first = found.first(found.held)
    return held_lines(messages.decision_held(), first, more=len(found.held) - len(first))


def _whom(whom: str, waiting: int, unmarked: int) -> Text:
    if whom == "pages":
        return messages.whom_pages(unmarked=unmarked)
    return messages.whom_all(count=waiting, unmarked=unmarked)
