"""Message text as Telegram keeps it: cleaned, trimmed, its markup turned into entities.

Offsets and lengths are UTF-16 code units, as in the Bot API. Of the named HTML entities Telegram
documents four; others it shows as they are typed, which no one ever wants, so here they are
refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.demo.telegram.errors import bad_request

MAX_TEXT = 4096
"""Longest text of a message, in UTF-16 code units after its markup is parsed."""
MAX_CAPTION = 1024
"""Longest caption, counted the same way."""

Entity = dict[str, Any]

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPECIAL = re.compile(r"[<&]")
_REFERENCE = re.compile(r"&(?:#([0-9]+)|#[xX]([0-9a-fA-F]+)|([A-Za-z][A-Za-z0-9]*));")
_START_TAG = re.compile(r"""<([^\s>/][^\s>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>""")
_END_TAG = re.compile(r"</([^\s>]*)\s*>")
_ATTRIBUTE = re.compile(
    r"""([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=\s|$)))?"""
)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_DROPPED = re.compile(r"[\r\u2028-\u202e]")
_ASCII_SPACE = " \t\n\v\f\r"
_USER_LINK = re.compile(r"tg://user\?id=([0-9]+)")
_URL = re.compile(
    r"(?:https?|tg|ftp)://[^\s/?#]+\S*|(?:[\w-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:[/?#]\S*)?"
)

_HINTS = re.compile(r"[/@#]|\.[A-Za-z]")
_FOUND = re.compile(
    r"(?P<email>[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,})"
    r"|(?P<url>(?:https?://|tg://)[^\s<>\"]+"
    r"|(?<![\w@./-])(?:[A-Za-z0-9-]+\.)+(?:com|vn|org|net|me|info)(?:[/?#][^\s<>\"]*)?(?![\w@]))"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w))"
    r"|(?P<hashtag>(?<!\w)\#\w*[^\W\d]\w*)"
)
_AFTER_URL = ".,;:!?)]}»”'"
_OPAQUE = {"code", "pre", "text_link", "text_mention"}
_EXPLICIT = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
}
_DETECTED = {
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
}


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities."""

    text: str
    entities: list[Entity]


def units(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def formatted(
    text: str, parse_mode: str = "", explicit: list[Entity] | None = None, *, limit: int = MAX_TEXT
) -> Formatted:
    """Read a text as a bot sends it.

    Args:
        text: As sent; may be empty only where the caller allows it.
        parse_mode: "", "HTML" in any case; the two Markdowns are not spoken here.
        explicit: Entities given beside the text, used when there is no parse mode.
        limit: Longest result, in UTF-16 code units.

    Raises:
        ApiError: 400, the markup cannot be read, or the text is too long.
    """
    text = cleaned(text)
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = _parse_html(text)
    elif mode in {"", "none"}:
        entities = [_checked(entity) for entity in explicit or [] if _is_explicit(entity)]
    else:
        raise bad_request("unsupported parse_mode")
    text, entities = _trimmed(text, entities)
    if units(text) > limit:
        raise bad_request(
            "message is too long" if limit == MAX_TEXT else "message caption is too long"
        )
    return Formatted(text, _with_detected(text, entities))


def typed(text: str) -> Formatted:
    """Read a text as a person types it: no markup, only what Telegram finds by itself."""
    text, _ = _trimmed(cleaned(text), [])
    return Formatted(text, _with_detected(text, []))


def cleaned(text: str) -> str:
    """Replace control characters by spaces, and drop those Telegram drops."""
    if text.isprintable():
        return text
    return _CONTROL.sub(" ", _DROPPED.sub("", text))


# ---- HTML ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    at: int
    begins: int
    extra: Entity


def _unreadable(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")


def _byte_offset(text: str, position: int) -> int:
    return len(text[:position].encode("utf-8", "surrogatepass"))


def _parse_html(source: str) -> tuple[str, list[Entity]]:
    if not _SPECIAL.search(source):
        return source, []
    return _HtmlReader(source).read()


class _HtmlReader:
    """One pass over a text with markup."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._parts: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        source, position = self._source, 0
        while found := _SPECIAL.search(source, position):
            self._add(source[position : found.start()])
            step = self._reference if found.group() == "&" else self._tag
            position = step(found.start())
        self._add(source[position:])
        if self._open:
            tag = self._open[-1].tag
            raise _unreadable(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self._entities.sort(key=_by_place)
        return "".join(self._parts), self._entities

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += units(text)

    def _reference(self, at: int) -> int:
        found = _REFERENCE.match(self._source, at)
        if found is None:
            self._add("&")
            return at + 1
        self._add(_character(found, _byte_offset(self._source, at)))
        return found.end()

    def _tag(self, at: int) -> int:
        if self._source.startswith("</", at):
            return self._end(at)
        found = _START_TAG.match(self._source, at)
        if found is None:
            raise _unreadable(f"Unclosed start tag at byte offset {self._offset(at)}")
        tag = found.group(1).lower()
        if tag not in _TAGS:
            raise _unreadable(f'Unsupported start tag "{tag}" at byte offset {self._offset(at)}')
        extra = self._extra(tag, found.group(2), at)
        self._open.append(_Open(tag, len(self._parts), self._length, extra))
        return found.end()

    def _extra(self, tag: str, source: str, at: int) -> Entity:
        attributes = dict(_attributes(source, tag, self._offset(at)))
        if tag == "a":
            return {"url": attributes.get("href", "")}
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _unreadable(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._offset(at)}'
            )
        language = attributes.get("class", "")
        if tag == "code" and language.startswith("language-"):
            return {"language": language.removeprefix("language-")}
        return {"expandable": True} if tag == "blockquote" and "expandable" in attributes else {}

    def _end(self, at: int) -> int:
        if not self._open:
            raise _unreadable(f"Unexpected end tag at byte offset {self._offset(at)}")
        found = _END_TAG.match(self._source, at)
        if found is None:
            raise _unreadable(f"Unclosed end tag at byte offset {self._offset(at)}")
        begun, name = self._open.pop(), found.group(1).lower()
        if name not in {"", begun.tag}:
            raise _unreadable(
                f"Unmatched end tag at byte offset {self._offset(at)}, "
                f'expected "</{begun.tag}>", found "</{name}>"'
            )
        if self._length > begun.begins:
            self._close(begun)
        return found.end()

    def _close(self, begun: _Open) -> None:
        entity: Entity = {
            "type": _TAGS[begun.tag],
            "offset": begun.begins,
            "length": self._length - begun.begins,
        }
        if begun.tag == "a":
            link = begun.extra["url"] or "".join(self._parts[begun.at :])
            if not _link(entity, link):
                return
        elif begun.extra.get("expandable"):
            entity["type"] = "expandable_blockquote"
        elif begun.tag == "pre" and self._absorbed_language(entity):
            entity["language"] = self._entities.pop()["language"]
        elif begun.tag == "code" and begun.extra:
            entity |= begun.extra
        self._entities.append(entity)

    def _absorbed_language(self, entity: Entity) -> bool:
        last = self._entities[-1] if self._entities else {}
        return "language" in last and all(last[key] == entity[key] for key in ("offset", "length"))

    def _offset(self, at: int) -> int:
        return _byte_offset(self._source, at)


def _character(found: re.Match[str], offset: int) -> str:
    decimal, hexadecimal, name = found.groups()
    if name is not None:
        if name not in _NAMED:
            raise _unreadable(f'Unsupported named entity "&{name};" at byte offset {offset}')
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return found.group()
    return chr(code)


def _attributes(source: str, tag: str, offset: int) -> Iterator[tuple[str, str]]:
    for found in _ATTRIBUTE.finditer(source):
        name, double, single, bare = found.groups()
        value = next((value for value in (double, single, bare) if value is not None), None)
        if value is None and name != "expandable":
            raise _unreadable(
                "Expected equal sign in declaration of an attribute of the tag "
                f'"{tag}" at byte offset {offset}'
            )
        yield name.lower(), _unescaped(value or "", offset)


def _unescaped(value: str, offset: int) -> str:
    return _REFERENCE.sub(lambda found: _character(found, offset), value)


def _link(entity: Entity, url: str) -> bool:
    """Point an entity at a person or an address; False when it is neither."""
    if user := _USER_LINK.fullmatch(url):
        entity |= {"type": "text_mention", "user_id": int(user.group(1))}
        return True
    if not _URL.fullmatch(url):
        return False
    entity["url"] = url if "://" in url else f"http://{url}"
    if entity["url"].count("/") == 2:
        entity["url"] += "/"
    return True


# ---- entities -----------------------------------------------------------------------------------


def _by_place(entity: Entity) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def _is_explicit(entity: Any) -> bool:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind = entity.get("type")
    if kind not in _EXPLICIT | _DETECTED:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    return kind in _EXPLICIT


def _checked(entity: Entity) -> Entity:
    for name in ("offset", "length"):
        if not isinstance(entity.get(name), int) or entity[name] < 0:
            raise bad_request(f'can\'t parse MessageEntity: Field "{name}" must be of type Number')
    return dict(entity)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cut white space off both ends, and the entities with it."""
    kept = text.strip(_ASCII_SPACE)
    if not kept.strip():
        return "", []
    if not entities:
        return kept, entities
    start = len(text) - len(text.lstrip(_ASCII_SPACE))
    end = start + units(kept)
    moved = []
    for entity in entities:
        begins = max(entity["offset"], start)
        ends = min(entity["offset"] + entity["length"], end)
        if ends > begins:
            moved.append({**entity, "offset": begins - start, "length": ends - begins})
    return kept, moved


def _with_detected(text: str, entities: list[Entity]) -> list[Entity]:
    """Add what Telegram finds by itself: addresses, commands, names, tags."""
    if not _HINTS.search(text):
        return entities
    closed = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in _OPAQUE
    ]
    found = [entity for entity in _detected(text) if not _touches(entity, closed)]
    return sorted([*entities, *found], key=_by_place) if found else entities


def _detected(text: str) -> Iterator[Entity]:
    narrow = text.isascii() or max(text) <= "\uffff"
    for found in _FOUND.finditer(text):
        kind, value = str(found.lastgroup), found.group()
        if kind == "url":
            value = value.rstrip(_AFTER_URL)
        offset = found.start() if narrow else units(text[: found.start()])
        yield {"type": kind, "offset": offset, "length": units(value)}


def _touches(entity: Entity, closed: list[tuple[int, int]]) -> bool:
    begins, ends = entity["offset"], entity["offset"] + entity["length"]
    return any(begins < end and start < ends for start, end in closed)
