"""A message on its way to a person: what it says and what can be answered, in no language yet."""

from dataclasses import dataclass
from typing import Self

from domain.texts import Json, Wording, from_json, to_json


@dataclass(frozen=True, slots=True)
class Button:
    """Something to tap, or to answer by its number or label."""

    data: str
    """What comes back when it is tapped: ids only, at most 64 bytes."""
    label: Wording

    def to_json(self) -> Json:
        """Write it so that `from_json` reads the same one back."""
        return {"data": self.data, "label": to_json(self.label)}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read what `to_json` wrote."""
        match written:
            case {"data": str(data), "label": label}:
                return cls(data, from_json(label))
        raise ValueError("not a button")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message, by its place under the data folder."""

    path: str
    """Relative to `DATA_DIR`."""
    name: str
    kind: str = "document"
    """"document" or "photo"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Paragraphs, choices, perhaps a file."""

    texts: tuple[Wording, ...]
    choices: tuple[Button, ...] = ()
    asides: tuple[Button, ...] = ()
    """Ways out that every question has; a channel without buttons does not list them."""
    attachment: Attachment | None = None
    tapped_only: bool = False
    """Its choices cannot be answered by number, as something else is being asked."""
    forwardable: bool = False
    """Meant to be passed on: nothing of the assistant's own is added to it."""

    def to_json(self) -> Json:
        """Write it so that `from_json` reads the same one back."""
        written: dict[str, Json] = {"texts": [to_json(text) for text in self.texts]}
        if self.choices:
            written["choices"] = [button.to_json() for button in self.choices]
        if self.asides:
            written["asides"] = [button.to_json() for button in self.asides]
        if self.attachment is not None:
            file = self.attachment
            written["attachment"] = {"path": file.path, "name": file.name, "kind": file.kind}
        if self.tapped_only:
            written["tapped_only"] = True
        if self.forwardable:
            written["forwardable"] = True
        return written

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read what `to_json` wrote."""
        if not isinstance(written, dict):
            raise ValueError("not a message")  # noqa: TRY004  # a broken row, not a wrong call
        file = written.get("attachment")
        return cls(
            texts=tuple(from_json(text) for text in _list(written["texts"])),
            choices=tuple(Button.from_json(one) for one in _list(written.get("choices"))),
            asides=tuple(Button.from_json(one) for one in _list(written.get("asides"))),
            attachment=Attachment(**file) if isinstance(file, dict) else None,  # type: ignore[arg-type]  # as written
            tapped_only=bool(written.get("tapped_only")),
            forwardable=bool(written.get("forwardable")),
        )


def _list(written: Json) -> list[Json]:
    return written if isinstance(written, list) else []
