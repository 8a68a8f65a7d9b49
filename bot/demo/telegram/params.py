"""The parameters of a call, however they came: query, form, multipart, JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.demo.telegram.errors import bad_request
from bot.demo.telegram.files import MAX_UPLOAD, too_large

_DRAINED = 4 * MAX_UPLOAD
"""How much of an oversized upload is still read, so that its sender can hear the answer."""
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


class Params:
    """What a call was given; absent and empty are the same, as for Telegram."""

    __slots__ = ("files", "values")

    def __init__(self, values: Mapping[str, Any], files: Mapping[str, Upload]) -> None:
        self.values = values
        self.files = files

    def text(self, name: str) -> str:
        """Read a parameter as text."""
        value = self.values.get(name, "")
        if isinstance(value, str):
            return value
        return "" if value is None else json.dumps(value)

    def integer(self, name: str) -> int:
        """Read a whole number; 0 when there is none."""
        return whole_number(self.values.get(name)) or 0

    def flag(self, name: str) -> bool:
        """Read a yes or no."""
        return self.text(name).lower() in {"true", "1", "yes"}

    def json(self, name: str) -> Any:
        """Read a structure, given as such or written in JSON; None when there is none.

        Raises:
            ApiError: 400, it is not JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def chat(self) -> int | None:
        """Read which chat is meant, where it is meant by number."""
        return whole_number(self.values.get("chat_id"))


def whole_number(value: Any) -> int | None:
    """Read a whole number from JSON or text; None when it is something else."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        return int(value)
    except ValueError:
        return None


async def read_params(request: web.Request) -> Params:
    """Read a request's parameters.

    Raises:
        ApiError: 400, the body cannot be read; 413, it is over 50 MB.
    """
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    files: dict[str, Upload] = {}
    if not request.body_exists:
        return Params(values, files)
    kind = request.content_type
    if kind == "multipart/form-data":
        await _read_multipart(request, values, files)
        return Params(values, files)
    body = await request.read()
    try:
        if kind == "application/json":
            values |= _json_object(body)
        else:
            values.update(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError:
        raise bad_request("can't parse request body") from None
    return Params(values, files)


def _json_object(body: bytes) -> dict[str, Any]:
    value = json.loads(body) if body else {}
    if not isinstance(value, dict):
        raise ValueError("a JSON object was expected")  # noqa: TRY004 - caught as ValueError above
    return value


async def _read_multipart(
    request: web.Request, values: dict[str, Any], files: dict[str, Upload]
) -> None:
    left = MAX_UPLOAD
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise bad_request("can't parse request body")
        told = _disposition(part.headers.get("Content-Disposition", ""))
        name, filename = told.get("name"), told.get("filename")
        if not name:
            raise bad_request("field name in multipart/form-data not found")
        content = await _read_part(part, left)
        left -= len(content) if filename else 0
        if filename:
            mime = part.headers.get("Content-Type", "")
            files[name] = Upload(filename, mime, content)
        else:
            values[name] = content.decode()


def _disposition(header: str) -> dict[str, str]:
    """Read a part's header as the Bot API's server does: its bytes, taken as they are.

    It parts at every semicolon, takes away the marks around a value, and decodes nothing: neither
    "%20" nor a backslash, nor `filename*` (tdlib/td, tdnet/td/net/HttpReader.cpp,
    `parse_multipart_form_data`).
    """
    told: dict[str, str] = {}
    for item in header.split(";")[1:]:
        key, _, value = item.partition("=")
        value = value.strip()
        quoted = len(value) > 1 and value[0] == value[-1] == '"'
        told[key.strip()] = value[1:-1] if quoted else value
    return told


async def _read_part(part: BodyPartReader, most: int) -> bytes:
    chunks, size = [], 0
    while chunk := await part.read_chunk(_CHUNK):
        size += len(chunk)
        if size <= most:
            chunks.append(chunk)
        elif size > _DRAINED:
            break
    if size > most:
        raise too_large()
    return b"".join(chunks)
