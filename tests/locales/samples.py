"""Every message of the catalogues, said with values such as people type."""

import functools
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

from domain.money import Dong
from domain.texts import Text, Value, Verbatim
from locales import generate
from locales.generate import Entry

_OF_TYPE: dict[str, Value] = {
    "String": "Nguyễn Thị Hoa",
    "Number": 45,
    "Dong": Dong(12_350_000),
    "Date": date(2025, 12, 28),
    "Time": datetime(2025, 9, 29, 1, 5, tzinfo=UTC),
    "Text": Verbatim("cán bộ khuyến học"),
    "Mark": Decimal("8.5"),
}
#: Where a variable says more than its type.
_OF_NAME: dict[str, Value] = {
    "giver": "bà Hoa",
    "household": "bà Hoa",
    "receipt": 41,
    "number": "41",
    "code": "7K3QM2X",
    "typed": "xyz",
    "command": "/xyz",
    "unit": "TDP 12",
    "year": "2025",
    "mark": "8,5",
    "points": "8,5",
    "criterion": "1.2",
    "days": "22–28/9",
    "joined": "+212",
    "names": "TDP 7, 12, 18",
}
#: Where one message means another thing by a name: a receipt's number with its series.
_OF_KEY: dict[tuple[str, str], Value] = {
    ("line-label", "receipt"): "41",
}


def value(entry: Entry, name: str) -> Value:
    """A value for a variable, of the type the catalogue gives it."""
    kind = entry.declared[name]
    chosen = _OF_KEY.get((entry.key, name), _OF_NAME.get(name, _OF_TYPE[kind]))
    return chosen if isinstance(chosen, str) == (kind == "String") else _OF_TYPE[kind]


@functools.cache
def entries() -> dict[str, Entry]:
    """The messages, as the Vietnamese catalogue has them."""
    return generate.catalogue("vi")


def text(key: str) -> Text:
    """A message with a value for each of its variables."""
    entry = entries()[key]
    return Text(key, {name: value(entry, name) for name in sorted(entry.variables)})


def texts() -> Iterator[Text]:
    """All messages there are."""
    for key in entries():
        yield text(key)
