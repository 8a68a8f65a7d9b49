"""What is said, before it is in any language: a key and its values, or words that are data.

A `Text` names a message of the catalogues (`locales/*/*.ftl`) and carries its variables; only
`locales.render` turns it into words, once the reader is known. `Verbatim` is wording that is
data: a unit's name, an officer's announcement, a label of a plan.
"""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words said as they stand, in every language."""

    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """A message of the catalogues: its key, and a value for each of its variables."""

    key: str
    values: "Mapping[str, Value]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Wordings one below the other, without a gap."""

    lines: "tuple[Wording, ...]"


Wording: TypeAlias = Text | Verbatim | Lines
Value: TypeAlias = "str | int | Decimal | date | datetime | Wording"


def said_by(thing: object) -> Text:
    """Name the text of a refusal or notice: its class is the key, its fields are the values.

    `MoreThanCounted(counted=350000)` is said by `more-than-counted` with `$counted`.
    """
    fields = dataclasses.fields(thing)  # type: ignore[arg-type]  # every refusal is a dataclass
    return Text(text_key(type(thing).__name__), {f.name: getattr(thing, f.name) for f in fields})


def text_key(class_name: str) -> str:
    """`UnitNameTaken` → `unit-name-taken`, `NotACode` → `not-a-code`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", class_name).lower()


def to_json(wording: Wording) -> Json:
    """Write a wording so that `from_json` reads the same one back."""
    if isinstance(wording, Verbatim):
        return {"verbatim": wording.words}
    if isinstance(wording, Lines):
        return {"lines": [to_json(line) for line in wording.lines]}
    return {"key": wording.key, "values": {k: _value_out(v) for k, v in wording.values.items()}}


def from_json(written: Json) -> Wording:
    """Read what `to_json` wrote."""
    match written:
        case {"verbatim": str(words)}:
            return Verbatim(words)
        case {"lines": list(lines)}:
            return Lines(tuple(from_json(line) for line in lines))
        case {"key": str(key), "values": dict(values)}:
            return Text(key, {k: _value_in(v) for k, v in values.items()})
    raise ValueError(f"not a wording: {written!r}")


def _value_out(value: Value) -> Json:
    match value:
        case datetime():
            return {"time": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case Decimal():
            return {"mark": str(value)}
        case Text() | Verbatim() | Lines():
            return {"said": to_json(value)}
    return value


def _value_in(written: Json) -> Value:
    match written:
        case {"time": str(text)}:
            return datetime.fromisoformat(text)
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case {"mark": str(text)}:
            return Decimal(text)
        case {"said": inner}:
            return from_json(inner)
        case str() | int():
            return written
    raise ValueError(f"not a value of a text: {written!r}")
