"""What is kept of a conversation between two messages, and how it is written down."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from dialogue.questions import At, Offer
from domain.texts import Json, Wording, from_json, to_json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer: which question it was given to, and what of it is kept."""

    name: str
    kind: str
    version: int
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The open question: what was shown is what is meant."""

    name: str
    nonce: str
    """Carried by its buttons; another one is stale."""
    at: At
    offered: tuple[Offer, ...]
    """In the order shown: numbers, labels and buttons resolve against these."""
    listed: int
    """How many of them are numbered where there are no buttons; the rest are ways out."""
    digest: str | None = None
    """Of the summary, where a confirmation is asked."""
    since: float = 0.0
    """When it was asked, in seconds of machine time."""
    before: str | None = None
    """The answer that goes back."""
    file_kinds: tuple[str, ...] = ()
    takes_name: bool = False
    takes_amount: bool = False
    takes_choice: bool = False
    is_list: bool = False


@dataclass(slots=True, kw_only=True)
class State:
    """Everything kept of one talk."""

    arguments: dict[str, str] = field(default_factory=dict)
    """What the button or command that started it carried."""
    hints: dict[str, str] = field(default_factory=dict)
    """Answers typed ahead, not yet asked for."""
    kept: list[Kept] = field(default_factory=list)
    asking: Asking | None = None
    pause: Asking | None = None
    """Asked instead while the conversation was left or interrupted: go on, or drop it?"""
    doing: Wording | None = None
    """What the person is in the middle of, in words."""
    menu: tuple[Offer, ...] = ()
    """Choices of the last message, where no question is open: ids are commands."""
    pressed: str | None = None
    """What the button pressed last carried: pressed twice, it is met with silence."""
    pressed_at: float = 0.0
    """When that was, in seconds of the calendar."""
    wanted: str | None = None
    """What was typed while this conversation was unfinished: a line, or a command with its "/"."""

    def find(self, name: str) -> Kept | None:
        """The answer kept under a name."""
        return next((one for one in self.kept if one.name == name), None)

    def put(self, answer: Kept) -> None:
        """Keep an answer, in place of an earlier one of that name."""
        self.drop(answer.name)
        self.kept.append(answer)

    def drop(self, name: str) -> None:
        """Forget the answer of a name."""
        self.kept = [one for one in self.kept if one.name != name]

    def to_json(self) -> Json:
        """Write it so that `from_json` reads the same one back."""
        written: dict[str, Json] = {
            "arguments": dict(self.arguments),
            "hints": dict(self.hints),
            "kept": [[one.name, one.kind, one.version, one.value] for one in self.kept],
            "asking": _asking_out(self.asking) if self.asking else None,
            "pause": _asking_out(self.pause) if self.pause else None,
            "doing": to_json(self.doing) if self.doing else None,
            "menu": _offers_out(self.menu),
            "pressed": self.pressed,
            "pressed_at": self.pressed_at,
            "wanted": self.wanted,
        }
        return {name: value for name, value in written.items() if value}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read what `to_json` wrote; what an older program wrote otherwise is left out."""
        if not isinstance(written, dict):
            return cls()
        return cls(
            arguments=_strings(written.get("arguments")),
            hints=_strings(written.get("hints")),
            kept=_all_fitting(_kept_in, written.get("kept")),
            asking=_fitting(_asking_in, written.get("asking")),
            pause=_fitting(_asking_in, written.get("pause")),
            doing=_fitting(from_json, written.get("doing")),
            menu=tuple(_all_fitting(_offer_in, written.get("menu"))),
            pressed=_string(written.get("pressed")),
            pressed_at=_number(written.get("pressed_at")),
            wanted=_string(written.get("wanted")),
        )


def _fitting(read: Callable[[Any], T], written: Json) -> T | None:
    """What was written, read; None where another program wrote it otherwise."""
    try:
        return read(written)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


def _all_fitting(read: Callable[[Any], T], written: Json) -> list[T]:
    listed = written if isinstance(written, list) else []
    return [one for one in (_fitting(read, each) for each in listed) if one is not None]


def _kept_in(written: Sequence[Json]) -> Kept:
    name, kind, version, value = written
    return Kept(str(name), str(kind), version if isinstance(version, int) else 0, value)


def _asking_out(asking: Asking) -> Json:
    return {
        "name": asking.name,
        "nonce": asking.nonce,
        "step": asking.at.step,
        "data": dict(asking.at.data),
        "offered": _offers_out(asking.offered),
        "listed": asking.listed,
        "digest": asking.digest,
        "since": asking.since,
        "before": asking.before,
        "file_kinds": list(asking.file_kinds),
        "takes_name": asking.takes_name,
        "takes_amount": asking.takes_amount,
        "takes_choice": asking.takes_choice,
        "is_list": asking.is_list,
    }


def _asking_in(written: Mapping[str, Any]) -> Asking:
    return Asking(
        name=str(written["name"]),
        nonce=str(written["nonce"]),
        at=At(str(written["step"]), dict(written["data"])),
        offered=tuple(map(_offer_in, written["offered"])),
        listed=int(written["listed"]),
        digest=_string(written["digest"]),
        since=float(written["since"]),
        before=_string(written["before"]),
        file_kinds=tuple(str(one) for one in written["file_kinds"]),
        takes_name=bool(written.get("takes_name")),
        takes_amount=bool(written.get("takes_amount")),
        takes_choice=bool(written.get("takes_choice")),
        is_list=bool(written.get("is_list")),
    )


def _offers_out(offers: tuple[Offer, ...]) -> Json:
    return [[offer.id, to_json(offer.label)] for offer in offers]


def _offer_in(written: Sequence[Json]) -> Offer:
    return Offer(str(written[0]), from_json(written[1]))


def _strings(written: Json) -> dict[str, str]:
    named = written if isinstance(written, dict) else {}
    return {name: str(value) for name, value in named.items()}


def _string(written: Json) -> str | None:
    return written if isinstance(written, str) else None


def _number(written: Json) -> float:
    return written if isinstance(written, float) else 0.0
