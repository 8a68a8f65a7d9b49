"""The program read as text: its modules as syntax trees, and which messages they name."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGES = (
    "bot",
    "dialogue",
    "domain",
    "handlers",
    "locales",
    "papers",
    "services",
    "storage",
)


@functools.cache
def tree(path: Path) -> ast.Module:
    """A module as a syntax tree."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def modules(*packages: str) -> Iterator[Path]:
    """The files of these packages, of all of them when none is named."""
    for package in packages or PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def named(node: ast.AST) -> set[str]:
    """Keys of the messages that are named below a node: `messages.give_all(…)` or `Text("…")`."""
    found = set()
    for one in ast.walk(node):
        match one:
            case ast.Attribute(value=ast.Name(id="messages"), attr=name):
                found.add(name.replace("_", "-"))
            case ast.Constant(value=str(words)):
                found.add(words)
    return found


def patterns(node: ast.AST) -> set[str]:
    """Beginnings of keys that are put together: "income-" of `Text(f"income-{kind}")`."""
    return {
        str(one.values[0].value)
        for one in ast.walk(node)
        if isinstance(one, ast.JoinedStr)
        and len(one.values) > 1
        and isinstance(one.values[0], ast.Constant)
    }


def asked(*packages: str) -> set[str]:
    """The names under which conversations ask: the first argument of `talk.ask("…", …)`."""
    found = set()
    for path in modules(*packages):
        for node in ast.walk(tree(path)):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="ask"), args=[ast.Constant(value=str(name)), *_]
                ):
                    found.add(name)
    return found


def on_buttons(*packages: str) -> set[str]:
    """Keys and beginnings of keys of what stands on buttons."""
    found: set[str] = set()
    for path in modules(*packages):
        for scope in ast.walk(tree(path)):
            if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
                for label in _labels(scope):
                    found |= named(label) | patterns(label)
    return found


#: Methods of a pick that say what stands on its buttons.
_SAYING = {"label", "other", "not_there"}


def _labels(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """What a function puts on buttons; a name stands for all that it was set to there."""
    if function.name in _SAYING:
        yield function
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id="Offer" | "Button"), args=[_, label, *_]):
                yield from _meant(label, function)
            case ast.Call(func=ast.Name(id="_Confirm"), args=[_, *labels]):
                yield from labels
            case ast.keyword(arg="yes" | "drop" | "offers", value=label):
                yield from _meant(label, function)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                yield from (
                    value
                    for target, value in zip(targets, values, strict=True)
                    if isinstance(target, ast.Attribute) and target.attr == "way_out"
                )


def _meant(label: ast.AST, function: ast.AST) -> Iterator[ast.AST]:
    if not isinstance(label, ast.Name):
        yield label
        return
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == label.id:
                yield value
