"""Writes `locales/messages.py` from the Vietnamese catalogue: one typed function a message.

Run as `python -m locales.generate`, or with `--check` to prove that the file is what the
catalogue makes it, and that both languages have the same messages with the same variables.

The comment above a message gives the types of its variables:

    # $donor (String) - who gave
    # $amount (Dong) - how much
    donation-recorded = Đã ghi: { $donor } ủng hộ { MONEY($amount) }.
"""

import re
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

_FOLDER = Path(__file__).parent
_TARGET = _FOLDER / "messages.py"
_TYPES = {
    "String": "str",
    "Number": "int",
    "Dong": "Dong",
    "Date": "date",
    "Time": "datetime",
    "Mark": "Decimal",
    "Text": "Wording",
}
_DECLARED = re.compile(r"\$(\w+) \((\w+)\)")
#: Given to every message by `locales.render`: how the reader is called.
_GIVEN = {"reader"}


class CatalogueBroken(Exception):  # names the fact
    """A catalogue does not parse, or does not hang together."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message of a catalogue: its variables, the types its comment declares, its place."""

    key: str
    variables: frozenset[str]
    declared: dict[str, str]
    first_line: str
    where: str


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # Fluent's
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  # Fluent's
        self.references.add(node.id.name)


def catalogue(locale: str) -> dict[str, Entry]:
    """All messages of a language, with the variables of the messages they refer to.

    Raises:
        CatalogueBroken: A file does not parse, or a key stands twice.
    """
    entries: dict[str, Entry] = {}
    references: dict[str, set[str]] = {}
    for path in sorted((_FOLDER / locale).glob("*.ftl")):
        for entry, refers in _entries(path):
            if entry.key in entries:
                raise CatalogueBroken(f"{entry.where}: {entry.key} stands twice")
            entries[entry.key] = entry
            references[entry.key] = refers
    return {key: _whole(key, entries, references) for key in entries}


def _entries(path: Path) -> Iterator[tuple[Entry, set[str]]]:
    for node in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Junk):
            junk = (node.content or "").strip()[:80]
            raise CatalogueBroken(f"{path.name}: does not parse: {junk!r}")
        if isinstance(node, ast.Message) and node.value is not None:
            seen = _Variables()
            seen.visit(node.value)
            comment = node.comment.content or "" if node.comment else ""
            yield (
                Entry(
                    key=node.id.name,
                    variables=frozenset(seen.names - _GIVEN),
                    declared=dict(_DECLARED.findall(comment)),
                    first_line=_first_line(path, node),
                    where=path.name,
                ),
                seen.references,
            )


def _first_line(path: Path, node: ast.Message) -> str:
    """What a message says, shortened to fit behind its name."""
    span = node.value.span if node.value else None
    text = path.read_text(encoding="utf-8")[span.start : span.end] if span else ""
    return textwrap.shorten(text, 72, placeholder=" …")


def _whole(key: str, entries: dict[str, Entry], references: dict[str, set[str]]) -> Entry:
    """A message needs the variables of what it refers to as well."""
    entry = entries[key]
    below: frozenset[str] = frozenset()
    for name in references[key]:
        if name not in entries:
            raise CatalogueBroken(f"{entry.where}: {key} refers to {name}, which does not exist")
        below |= _whole(name, entries, references).variables
    return Entry(key, entry.variables | below, entry.declared, entry.first_line, entry.where)


def complaints() -> list[str]:
    """What is wrong between the catalogues: missing messages, other variables, missing types."""
    reference, other = catalogue("vi"), catalogue("en")
    found = [f"en lacks {key}" for key in reference if key not in other]
    found += [f"vi lacks {key}" for key in other if key not in reference]
    for key, entry in reference.items():
        if key in other and other[key].variables != entry.variables:
            odd = sorted(entry.variables ^ other[key].variables)
            found.append(f"{key}: vi and en differ in {', '.join(odd)}")
        if set(entry.declared) != entry.variables:
            odd = sorted(set(entry.declared) ^ entry.variables)
            found.append(f"{entry.where}: {key}: the comment and the text differ in {odd}")
        for name, kind in entry.declared.items():
            if kind not in _TYPES:
                found.append(f"{entry.where}: {key}: ${name} has no type {kind}")
    return found


def source() -> str:
    """What `messages.py` should be."""
    head = (
        '"""The messages of the catalogues, typed. Written by `locales.generate`."""\n\n'
        "from datetime import date, datetime\n"
        "from decimal import Decimal\n\n"
        "from domain.money import Dong\n"
        "from domain.texts import Text, Wording\n\n"
        '__all__ = ["Decimal", "date", "datetime"]\n'
    )
    entries = sorted(catalogue("vi").values(), key=lambda entry: entry.key)
    return head + "".join(_function(entry) for entry in entries)


def _function(entry: Entry) -> str:
    names = sorted(entry.variables)
    if len(entry.key) == 1:
        raise CatalogueBroken(f"{entry.where}: {entry.key} is too short a key")
    parameters = ", ".join(f"{name}: {_TYPES[entry.declared[name]]}" for name in names)
    values = ", ".join(f'"{name}": {name}' for name in names)
    signature = f"*, {parameters}" if names else ""
    doc = entry.first_line.replace("\\", "\\\\").replace('"', "'").rstrip(". ")
    return (
        f"\n\ndef {entry.key.replace('-', '_')}({signature}) -> Text:\n"
        f'    """Say: {doc}."""\n'
        f'    return Text("{entry.key}", {{{values}}})\n'
    )


def main() -> int:
    """Write the file, or check it; the exit code."""
    found = complaints()
    for one in found:
        print(one, file=sys.stderr)  # noqa: T201  # a command-line tool
    if found:
        return 1
    if "--check" not in sys.argv:
        _TARGET.write_text(source(), encoding="utf-8")
        return 0
    if not _TARGET.exists() or _TARGET.read_text(encoding="utf-8") != source():
        print("locales/messages.py is out of date: python -m locales.generate", file=sys.stderr)  # noqa: T201  # a command
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
