"""Data that ships as TOML: validated when it is read, complaints named by file, line and key."""

import re
import tomllib
from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

_HEADER = re.compile(r"\s*\[\[?\s*([\w.-]+)\s*\]\]?")

Place = Sequence[int | str]
"""Where in a document: table, number of its entry, key."""


class Data(BaseModel):
    """A table of a data file; unknown keys are slips of the pen."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


T = TypeVar("T", bound=Data)


class DataInvalid(Exception):  # names the fact
    """A data file does not parse or does not fit: named by file, line and key."""


def read(kind: type[T], text: str, name: str) -> T:
    """Validate the TOML of a data file.

    Raises:
        DataInvalid: It does not parse, or does not fit the schema.
    """
    try:
        return kind.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise DataInvalid(f"{name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise DataInvalid(named(text, name, first["loc"], first["msg"])) from error


def slip(where: Place, why: str) -> ValidationError:
    """A validator's complaint about something inside its table: it is named by that place."""
    told = PydanticCustomError("slip", "{why}", {"why": why})
    details = InitErrorDetails(type=told, loc=tuple(where), input=None)
    return ValidationError.from_exception_data("slip", [details])


def named(text: str, name: str, where: Place, why: str) -> str:
    """A complaint by file, key and line: "x.toml: event.0.from: … (line 12)"."""
    key = ".".join(str(step) for step in where)
    line = line_of(text, where)
    return f"{name}: {key}: {why}" + (f" (line {line})" if line else "")


def line_of(text: str, where: Place) -> int | None:
    """The line of a key, or of the head of the table it is missing from."""
    if len(where) == 1:
        return _line_above_tables(text, str(where[0]))
    table = str(where[0]) if where else ""
    number = next((step for step in where[1:2] if isinstance(step, int)), 0)
    key = next((step for step in where[1:] if isinstance(step, str)), None)
    seen, head = -1, None
    for line, words in enumerate(text.splitlines(), start=1):
        if met := _HEADER.match(words):
            inside = met[1] == table
            seen += inside
            if head is not None and not (inside and seen == number):
                return head
            head = line if inside and seen == number else None
        elif head is not None and key is not None and _is_key(words, key):
            return line
    return head


def _line_above_tables(text: str, key: str) -> int | None:
    for line, words in enumerate(text.splitlines(), start=1):
        if _is_key(words, key):
            return line
        if words.startswith("["):
            return None
    return None


def _is_key(words: str, key: str) -> bool:
    return re.match(rf"\s*{re.escape(key)}\s*=", words) is not None
