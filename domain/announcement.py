"""Announcements: who is to hear what, and how far it has come.

What an officer writes is wording that is data (`Verbatim`), with places such as `{đơn vị}` that
are filled for each reader. Places are told apart without marks and capitals.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from domain.accounts import AccountId, Address, ChatId
from domain.clock import is_quiet, past_quiet_hours
from domain.errors import Notice, Refusal
from domain.folding import fold
from domain.members import PersonId
from domain.permissions import Role
from domain.texts import Json, Verbatim
from domain.units import UnitId, UnitKind, UnitRef

AnnouncementId = NewType("AnnouncementId", int)
RecipientId = NewType("RecipientId", int)

#: Letters of an announcement: it is read on a phone.
LONGEST = 3000
#: Letters of why a draft is returned to who wrote it.
LONGEST_REASON = 500
#: Words a loudspeaker reads before people stop listening.
LOUDEST = 150
#: Places every announcement may have: the reader's unit, and the reader.
UNIT, NAME = "don vi", "ten"


class State(StrEnum):
    """How far an announcement has come."""

    DRAFT = "draft"
    WAITING = "waiting"
    """For a second officer's approval."""
    APPROVED = "approved"
    """Leaves when its moment comes."""
    RUNNING = "running"
    """Its audience is being made ready, or reads already."""
    PAUSED = "paused"
    CANCELLED = "cancelled"
    LATE = "late"
    """Its latest useful moment has passed: a person is asked."""
    DONE = "done"


#: States in which somebody may have got it already, however little of it was made ready.
BEGUN = frozenset({State.RUNNING, State.PAUSED, State.DONE})


class Fate(StrEnum):
    """What became of one who is to hear it: their own state, or their message's."""

    QUEUED = "queued"
    PAUSED = "paused"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"
    """Nobody knows whether it arrived: a person decides."""
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    """They stopped the assistant from writing to them."""
    DROPPED = "dropped"
    NOT_ENTITLED = "not-entitled"
    """They held the role no more when it was to leave."""
    NO_ACCOUNT = "no-account"
    """They use no assistant: somebody calls them."""
    NOBODY = "nobody"
    """Nobody has come in for this unit yet: somebody calls it."""
    IN_GROUP = "in-group"
    """Nobody wrote to them: they confirmed what they read in a group."""


#: Still on its way; did not arrive.
WAITING_FATES = frozenset({Fate.QUEUED, Fate.PAUSED, Fate.SENDING})
LOST_FATES = frozenset({Fate.FAILED, Fate.UNREACHABLE, Fate.NOT_ENTITLED, Fate.DROPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnnouncement:
    """What is to be said, to whom, and when."""

    audience: Json
    texts: Mapping[str, str]
    """By part of the audience; "" for everybody else. Places in braces are filled for each."""
    state: State = State.DRAFT
    by: PersonId | None = None
    """Who wrote it; None where the calendar speaks."""
    occasion: str | None = None
    """The calendar's key: under one key it speaks once."""
    asks_yes: bool = False
    """Whether readers confirm that they have read it."""
    send_at: datetime | None = None
    """By the calendar; None while nobody has said when."""
    useful_until: datetime | None = None
    """Past it a person is asked instead."""
    progress_chat_id: ChatId | None = None
    """Where its writer watches it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A correction that waits for a second officer's yes."""

    words: str
    by: PersonId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One as it stands."""

    id: AnnouncementId
    top: UnitRef
    """The ward or district that speaks."""
    occasion: str | None
    audience: "Audience"
    texts: Mapping[str, str]
    asks_yes: bool
    state: State
    version: int
    written_by: PersonId | None
    """Whose words they are now: who worded them last, or asked for them to leave."""
    written_at: datetime
    approved_by: PersonId | None
    send_at: datetime | None
    useful_until: datetime | None
    cursor: int
    progress_chat: ChatId | None
    progress_id: int | None
    done_at: datetime | None
    proposed: Proposed | None = None
    """What it is to say once a second officer agrees."""

    @property
    def waits_for(self) -> PersonId | None:
        """Whose words wait for another's yes."""
        return self.proposed.by if self.proposed is not None else self.written_by

    @property
    def by_one(self) -> bool:
        """Whether its writer was the only officer there was to approve it."""
        return self.approved_by is not None and self.approved_by == self.written_by

    @property
    def has_begun(self) -> bool:
        """Whether somebody may have got it already."""
        return self.cursor > 0 or self.state in BEGUN

    def text_for(self, role: Role | None, kind: UnitKind) -> str | None:
        """What one of this role, at a unit of this kind, reads; a group has no role."""
        parts = (role or GROUP, kind, "")
        return next((self.texts[one] for one in parts if one in self.texts), None)

    def is_late(self, now: datetime) -> bool:
        """Whether it is of no use any more to whom it has not left for."""
        return self.useful_until is not None and now > self.useful_until


#: The part of an audience that groups' chats are.
GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who is to hear it, below the unit that speaks; what is left out narrows nothing.

    Read from and written to JSON: the calendar writes roles and kinds alone.
    """

    roles: tuple[Role, ...] = ()
    kinds: tuple[UnitKind, ...] = ()
    """Kinds of the units on which the role is held."""
    units: tuple[UnitId, ...] = ()
    """Only at or below these."""
    groups: bool = False
    """The chats of groups bound to these units too."""
    silent: date | None = None
    """Only units that have entered nothing in the week of this Monday."""
    unanswered: int | None = None
    """Only units that have not answered this request for figures."""
    unconfirmed: AnnouncementId | None = None
    """Only those who were sent this announcement and have not confirmed it."""

    def to_json(self) -> Json:
        """Write it so that `from_json` reads the same one back."""
        written: dict[str, Json] = {
            "roles": list(self.roles),
            "kinds": list(self.kinds),
            "units": list(self.units),
            "groups": self.groups,
            "silent": self.silent.isoformat() if self.silent else None,
            "unanswered": self.unanswered,
            "unconfirmed": self.unconfirmed,
        }
        return {name: value for name, value in written.items() if value}

    @classmethod
    def from_json(cls, written: Json) -> "Audience":
        """Read what `to_json` or the calendar wrote.

        Raises:
            ValueError: It names a role or kind that there is not.
        """
        found = written if isinstance(written, dict) else {}
        silent, unconfirmed = found.get("silent"), _number(found.get("unconfirmed"))
        return cls(
            roles=tuple(Role(str(one)) for one in _listed(found.get("roles"))),
            kinds=tuple(UnitKind(str(one)) for one in _listed(found.get("kinds"))),
            units=tuple(UnitId(int(str(one))) for one in _listed(found.get("units"))),
            groups=bool(found.get("groups")),
            silent=date.fromisoformat(silent) if isinstance(silent, str) else None,
            unanswered=_number(found.get("unanswered")),
            unconfirmed=AnnouncementId(unconfirmed) if unconfirmed is not None else None,
        )

    def standing(self) -> "Audience":
        """The same, whatever its units have told and its people have confirmed since.

        Who was written to once is spoken to about it again as long as they hold such a role.
        """
        anybody = tuple(Role) if self.unconfirmed is not None else ()
        return replace(
            self, roles=self.roles or anybody, silent=None, unanswered=None, unconfirmed=None
        )


def _listed(written: Json) -> list[Json]:
    return written if isinstance(written, list) else []


def _number(written: Json) -> int | None:
    return written if isinstance(written, int) and not isinstance(written, bool) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearer:
    """One an announcement is made ready for: a person in a chat, or a group."""

    unit: UnitRef
    role: Role | None = None
    person: PersonId | None = None
    name: str | None = None
    account: AccountId | None = None
    chat: ChatId | None = None
    channel: str | None = None
    address: Address | None = None
    locale: str | None = None
    reachable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an announcement has come, in numbers."""

    by_fate: Mapping[Fate, int]
    confirmed: int
    """Those who were written to, and confirmed it."""
    in_group: int
    """People nobody wrote to, who confirmed what they read in their group."""
    unread: int
    """People it was sent to who have not confirmed it."""
    to_come: int
    """Those not made ready yet."""

    @property
    def sent(self) -> int:
        """Messages that arrived."""
        return self.by_fate.get(Fate.SENT, 0)

    @property
    def held(self) -> int:
        """Messages of which nobody knows whether they arrived."""
        return self.by_fate.get(Fate.HELD, 0)

    @property
    def lost(self) -> int:
        """Those it did not reach."""
        return sum(self.by_fate.get(one, 0) for one in LOST_FATES)

    @property
    def waiting(self) -> int:
        """Messages that are on their way."""
        return sum(self.by_fate.get(one, 0) for one in WAITING_FATES)

    @property
    def to_call(self) -> int:
        """Those who use no assistant."""
        return self.by_fate.get(Fate.NO_ACCOUNT, 0)

    @property
    def places(self) -> int:
        """Units nobody has come in for yet."""
        return self.by_fate.get(Fate.NOBODY, 0)

    @property
    def everyone(self) -> int:
        """All it is to reach by a message, those not made ready yet among them."""
        return self.sent + self.held + self.lost + self.waiting + self.to_come

    @property
    def is_over(self) -> bool:
        """Whether nothing is on its way any more."""
        return not self.to_come and not self.waiting


# ---- when --------------------------------------------------------------------------------------

#: How long after its moment an announcement is still of use.
USEFUL = timedelta(hours=4)


def useful_until(send_at: datetime) -> datetime:
    """Past it, what an officer wrote for a moment leaves only when somebody says so."""
    end = send_at + USEFUL
    return past_quiet_hours(end) + USEFUL if is_quiet(end) else end


# ---- places ------------------------------------------------------------------------------------

_PLACE = re.compile(r"\{\s*([^\W\d_][\w ]{0,39}?)\s*\}")


def places_in(words: str) -> list[str]:
    """The places of a text as they were typed; braces around anything else are just braces."""
    return _PLACE.findall(words)


def ensure_known(words: str, known: Mapping[str, str]) -> None:
    """Refuse a text with a place that nothing fills.

    Raises:
        PlaceUnknown: There is one.
    """
    folded = {fold(one) for one in known}
    for place in places_in(words):
        if fold(place) not in folded:
            raise PlaceUnknown(place=f"{{{place}}}", known=in_braces(known))


def in_braces(names: Iterable[str]) -> str:
    """Places as they are typed, in a row, but for those that tell of the reader."""
    return ", ".join(f"{{{name}}}" for name in names if name not in {UNIT, NAME})


def fill(words: str, values: Mapping[str, str]) -> str:
    """A text with its places filled; a place typed with a capital begins with one.

    What no value is known for is left as it was typed.
    """
    folded = {fold(name): value for name, value in values.items()}

    def filled(met: re.Match[str]) -> str:
        value = folded.get(fold(met[1]))
        if value is None:
            return met[0]
        return value[:1].upper() + value[1:] if met[1][0].isupper() else value

    return _PLACE.sub(filled, words)


# ---- refusals and notices ----------------------------------------------------------------------


@dataclass(eq=False)
class PlaceUnknown(Refusal):
    """A text has a place in braces that nothing fills."""

    about = "words"
    asks = True
    place: str
    known: str = ""
    """Those there are besides the reader's name and unit."""


@dataclass(eq=False)
class WordsTooLong(Refusal):
    """A text is longer than anyone reads."""

    about = "words"
    asks = True
    count: int
    most: int


@dataclass(eq=False)
class TooLongAloud(Refusal):
    """A reading is longer than a loudspeaker's."""

    about = "aloud"
    asks = True
    count: int
    most: int


@dataclass(eq=False)
class NobodyThere(Refusal):
    """An audience is empty."""

    about = "who"


@dataclass(eq=False)
class NoMoment(Refusal):
    """No moment could be read."""

    about = "when"
    asks = True


@dataclass(eq=False)
class MomentPast(Refusal):
    """The moment lies behind."""

    about = "when"
    asks = True


@dataclass(eq=False)
class MomentQuiet(Refusal):
    """At that hour nobody is written to."""

    about = "when"
    asks = True


@dataclass(eq=False)
class AnnouncementMoved(Refusal):
    """Somebody else has done something with it meanwhile."""


@dataclass(eq=False)
class OwnApproval(Refusal):
    """Whose words they are does not approve them, while another officer could."""


@dataclass(eq=False)
class CorrectionWaits(Refusal):
    """Nothing more leaves while a second officer is asked about a correction."""


@dataclass(frozen=True)
class HaveRead(Notice):
    """The button by which a reader confirms."""


@dataclass(frozen=True)
class Announced(Notice):
    """What is said, who says it, and when."""

    words: Verbatim
    unit: str
    day: date


@dataclass(frozen=True)
class Corrected(Notice):
    """What was said before is put right."""

    words: Verbatim
    unit: str
    day: date


@dataclass(frozen=True)
class NotReadYet(Notice):
    """An announcement waits to be confirmed."""

    day: date
    words: Verbatim
