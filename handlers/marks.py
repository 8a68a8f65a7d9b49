"""How a criterion is asked and named, what proves it, how a mark is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, TypeAlias

from dialogue.files import PAPERS, FileUnfit, sent_file
from dialogue.questions import (
    At,
    Offer,
    PleaseChoose,
    Prompt,
    Question,
    typed,
)
from dialogue.said import PHOTO_KINDS, Answer, Chose, Sent, Typed
from dialogue.scene import Scene
from domain.assessment import LONGEST_REASON, Assessment, Mark, ensure_mark
from domain.criteria import CriteriaSet, Criterion
from domain.errors import Refusal
from domain.messages import Attachment
from domain.texts import Json, Lines, Text, Verbatim, Wording
from handlers.criteria import CriterionUnread, label
from handlers.models import rank_name
from locales import marks, messages
from locales.phrases import is_no, is_skip, is_yes
from services.assessment import Proof

LATER, NOT_ASKED = "later", "not-asked"
_YES, _NO, _KEPT = "yes", "no", "kept"


# ---- named -------------------------------------------------------------------------------------


def asked_for(one: Criterion, scene: Scene) -> str:
    """What is asked, of whom where it is not of everybody, and what counts where it is told."""
    vietnamese = scene.reader.locale == "vi"
    asked_of = one.asked_of_vi if vietnamese else one.asked_of_en
    hint = one.hint_vi if vietnamese else one.hint_en
    name = label(one, scene)
    asked = f"{name} ({asked_of})" if asked_of else name
    return f"{asked}\n{hint}" if hint else asked


def range_of(one: Criterion, scene: Scene) -> Text:
    """How it is marked."""
    if one.kind == "yes_no":
        return messages.range_yes_no()
    if one.kind == "percent":
        return messages.range_percent()
    top = one.max_points or Decimal(0)
    return messages.range_points(top=marks.written(top, scene.reader.locale))


def said(value: Decimal | bool, one: Criterion) -> Wording:  # noqa: FBT001  # yes or no is a mark
    """A mark as it is read: "8,5", "89,9%", "Đạt"."""
    if isinstance(value, bool):
        return messages.mark_yes() if value else messages.mark_no()
    if one.kind == "percent":
        return messages.mark_percent(mark=value)
    return messages.mark_points(mark=value)


def criteria_numbered(number: str, level: int | None, criteria: CriteriaSet) -> list[Criterion]:
    """The criteria of a number as it was typed: several where its levels share it.

    Raises:
        CriterionUnread: There is none.
    """
    wanted = number.lower()
    fitting = [one for one in criteria.criterion if one.number.lower() == wanted]
    if level is not None:
        fitting = [one for one in fitting if criteria.level_of(one) == level]
    if not fitting:
        raise CriterionUnread(typed=number)
    return fitting


@dataclass(eq=False)
class MarkUnread(Refusal):
    """No points could be read; what is asked is asked again, as it may be days since."""


class NumberedCriterion(Question[str]):
    """A criterion of a set, by its number; where its levels share it, then by the level."""

    def __init__(self, found: CriteriaSet, prompt: Text, ready: Sequence[Criterion] = ()) -> None:
        self.found, self.prompt, self.ready = found, prompt, tuple(ready)

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; the likeliest ones can be tapped. Or which level is meant."""
        match at:
            case At("level", {"number": str(number)}):
                fitting = criteria_numbered(number, None, self.found)
                offers = [Offer(one.id, self._level(one, scene)) for one in fitting]
                return Prompt((messages.ask_criterion_level(number=number),), tuple(offers))
        offers = [Offer(one.id, Verbatim(one.number)) for one in self.ready]
        return Prompt((self.prompt,), (), tuple(offers))

    def _level(self, one: Criterion, scene: Scene) -> Wording:
        level = self.found.ranks[(self.found.level_of(one) or 1) - 1]
        return rank_name(level, scene.reader.locale)

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """Its id.

        Raises:
            CriterionUnread: There is none of that number.
        """
        del at, scene
        if isinstance(said, Chose) and self.found.find(said.id) is not None:
            return said.id
        text = typed(said)
        try:
            fitting = criteria_numbered(*marks.read_criterion(text), self.found)
        except marks.NotACriterion:
            raise CriterionUnread(typed=text.strip()[:20]) from None
        if len(fitting) > 1:
            return At("level", {"number": fitting[0].number})
        return fitting[0].id


# ---- marked ------------------------------------------------------------------------------------


MarkSaid: TypeAlias = Decimal | bool | str | Attachment


class MarkOf(Question[MarkSaid]):
    """Points, a share, or yes and no, as a criterion asks; or later, or that it does not apply.

    Photos are often sent several at once: one that comes behind its fellows, once the next
    criterion is asked already, is theirs.
    """

    def __init__(
        self,
        one: Criterion,
        prompt: Text,
        before: Callable[[], Mark | None] = lambda: None,
        *,
        adds: bool = False,
    ) -> None:
        self.one, self.prompt = one, prompt
        self.before = before
        """Last year's mark, looked up only where it is shown."""
        if adds:
            self.file_kinds = PHOTO_KINDS | PAPERS  # type: ignore[misc]  # this question's own

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; numbers are typed, so the ways on are not numbered beside them."""
        del at
        ways = [Offer(LATER, messages.confirm_later())]
        if self.one.conditional:
            ways.insert(0, Offer(NOT_ASKED, messages.mark_not_asked()))
        if self.one.kind == "yes_no":
            return Prompt(
                (self.prompt,),
                (Offer(_YES, messages.mark_yes()), Offer(_NO, messages.mark_no()), *ways),
            )
        asked: Wording = self.prompt
        if self.one.conditional and not scene.abilities.buttons:
            asked = Lines((self.prompt, messages.mark_or_not_asked()))  # no button tells of it
        return Prompt((asked,), (), (*self._ready(scene), *ways))

    def _ready(self, scene: Scene) -> list[Offer]:
        """Last year's mark, and the highest."""
        ready = []
        locale, before = scene.reader.locale, self.before()
        if before is not None and not isinstance(before.value, bool):
            same = messages.mark_as_before(mark=marks.written(before.value, locale))
            ready.append(Offer(f"={before.value}", same))
        if self.one.kind == "points" and self.one.max_points is not None:
            top = marks.written(self.one.max_points, locale)
            ready.append(Offer(f"={self.one.max_points}", messages.mark_top(mark=top)))
        return ready

    def read(self, said: Answer, at: At, scene: Scene) -> MarkSaid:
        """A mark within its range; or a file that belongs to the mark before.

        Raises:
            MarkUnread: Nothing like a mark was typed.
            MarkOutOfRange: It lies outside the range.
            NotByHalves: Points that are neither whole nor half.
            FileUnfit: A file of a kind that proves nothing.
        """
        del at, scene
        if isinstance(said, Sent) and self.file_kinds:
            file = sent_file(said, self.file_kinds)
            if file is None:
                raise FileUnfit
            return file
        if isinstance(said, Chose) and said.id in {LATER, NOT_ASKED}:
            return said.id
        value = self._yes_or_no(said) if self.one.kind == "yes_no" else self._number(said)
        ensure_mark(self.one, value)
        return value

    def _yes_or_no(self, said: Answer) -> bool:
        if isinstance(said, Chose) and said.id in {_YES, _NO}:
            return said.id == _YES
        if isinstance(said, Typed) and (is_yes(said.text) or is_no(said.text)):
            return is_yes(said.text)
        typed(said)
        raise PleaseChoose

    def _number(self, said: Answer) -> Decimal:
        if isinstance(said, Chose) and said.id.startswith("="):
            return Decimal(said.id[1:])
        try:
            return marks.read_mark(typed(said))
        except marks.NotAMark:
            raise MarkUnread from None

    def keep(self, value: MarkSaid) -> Json:
        """As it was said."""
        if isinstance(value, Attachment):
            return [value.path, value.name, value.kind]
        return f"={value}" if isinstance(value, Decimal) else value

    def revive(self, kept: Json, scene: Scene) -> MarkSaid:
        """What was said."""
        del scene
        if isinstance(kept, bool):
            return kept
        if isinstance(kept, list):
            return _file(kept)
        return Decimal(str(kept)[1:]) if str(kept).startswith("=") else str(kept)


# ---- proven ------------------------------------------------------------------------------------


@dataclass(eq=False)
class EvidenceAsked(Refusal):
    """What came is neither a photo, nor a paper, nor words that tell anything."""

    about = "evidence"
    asks = True


_NO_PROOF = "no-photo"


class Evidence(Question[Proof | None]):
    """What proves a mark: a photo or paper, or a few words; what was shown before; or nothing."""

    file_kinds: ClassVar[frozenset[str]] = PHOTO_KINDS | PAPERS

    def __init__(self, prompt: Text, *, has_some: bool = False) -> None:
        self.prompt, self.has_some = prompt, has_some

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question; to have none is a tap, and so is to leave what was shown before."""
        del at, scene
        none = Offer(_NO_PROOF, messages.evidence_none())
        kept = (Offer(_KEPT, messages.evidence_kept()),) if self.has_some else ()
        return Prompt((self.prompt,), (*kept, none))

    def read(self, said: Answer, at: At, scene: Scene) -> Proof | None:
        """What was shown; None stands for what was shown before.

        Raises:
            EvidenceAsked: It tells nothing.
        """
        del at, scene
        if self.has_some and said == Chose(_KEPT):
            return None
        if said == Chose(_NO_PROOF):
            return Proof()
        if isinstance(said, Sent):
            file = sent_file(said, self.file_kinds)
            if file is None:
                raise EvidenceAsked
            caption = " ".join(said.caption.split())[:LONGEST_REASON]
            return Proof(files=(file,), words=caption or None)
        return self._told(typed(said))

    def _told(self, text: str) -> Proof:
        words = " ".join(text.split())[:LONGEST_REASON]
        if is_no(words) or is_skip(words):
            return Proof()
        if is_yes(words) or not any(letter.isalpha() for letter in words):
            raise EvidenceAsked
        return Proof(words=words)

    def keep(self, value: Proof | None) -> Json:
        """Where files stand, and the words."""
        if value is None:
            return None
        files: list[Json] = [[one.path, one.name, one.kind] for one in value.files]
        return {"files": files, "words": value.words}

    def revive(self, kept: Json, scene: Scene) -> Proof | None:
        """What was shown."""
        del scene
        match kept:
            case {"files": list(files), "words": words}:
                found = tuple(_file(one) for one in files)
                return Proof(files=found, words=str(words) if words is not None else None)
        return None


def _file(kept: Json) -> Attachment:
    path, name, kind = kept if isinstance(kept, list) else ["", "", ""]
    return Attachment(path=str(path), name=str(name), kind=str(kind))


def has_evidence(one: Assessment, criterion: Criterion) -> bool:
    """Whether something was shown for it before."""
    return any(given.mark.evidence for given in one.given if given.criterion == criterion.id)
