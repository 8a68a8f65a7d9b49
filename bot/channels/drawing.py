"""Messages in plain words: choices numbered, texts cut where lines end."""

from collections.abc import Iterator

from domain.messages import Button, Message
from domain.texts import Wording
from locales import messages
from locales.render import Reader, plain, render

#: Paragraphs of a message stand apart by an empty line.
GAP = "\n\n"


def words(message: Message, reader: Reader) -> str:
    """The paragraphs, in the reader's words and markup."""
    return GAP.join(text for text in (render(one, reader) for one in message.texts) if text)


def label(button: Button, reader: Reader) -> str:
    """A button's words; they begin with a capital wherever they come from."""
    words = plain(button.label, reader)
    return words[:1].upper() + words[1:]


def numbered(message: Message, reader: Reader) -> str:
    """The paragraphs with their choices as "1. … 2. …", for channels without buttons."""
    said = words(message, reader)
    if not message.choices or message.tapped_only:
        return said
    lines = [
        f"{number}. {label(one, reader)}" for number, one in enumerate(message.choices, start=1)
    ]
    hint: Wording = messages.type_a_number()
    return "\n".join(part for part in (said, *lines, plain(hint, reader)) if part)


def length(text: str) -> int:
    """How long a text is in UTF-16 units, as channels count."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, most: int) -> Iterator[str]:
    """Cut a text into pieces of at most `most` UTF-16 units, at line ends where there are any.

    Only plain text may be cut: markup would be torn.
    """
    piece = ""
    for line in text.splitlines(keepends=True):
        if length(piece) + length(line) > most and piece.strip():
            yield piece.rstrip("\n")
            piece = ""
        while length(line) > most:
            head = _head(line, most)
            yield head
            line = line[len(head) :]  # noqa: PLW2901  # what is left of it
        piece += line
    if piece.strip():
        yield piece.rstrip("\n")


def _head(line: str, most: int) -> str:
    """The longest beginning that fits, ending at a blank where there is one."""
    cutting = min(len(line), most)
    while length(line[:cutting]) > most:
        cutting -= 1
    blank = line.rfind(" ", 0, cutting)
    return line[: blank + 1] if blank > cutting // 2 else line[:cutting]
