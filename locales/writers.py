"""Money, counts, days and hours as people of each language write and say them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from domain.clock import ZONE
from domain.money import Dong
from locales import amounts, dates, marks


@dataclass(frozen=True, slots=True)
class Writers:
    """The way of one language."""

    locale: str

    def money(self, amount: int) -> str:
        """350000 → "350.000 đ"."""
        return f"{self.count(amount)} đ"

    def words(self, amount: int) -> str:
        """350000 → "Ba trăm năm mươi nghìn"."""
        words = self.spelt(amount)
        return words[:1].upper() + words[1:]

    def spelt(self, number: int) -> str:
        """2 → "hai"."""
        return amounts.in_words(Dong(int(number)), self.locale)

    def spoken(self, amount: int) -> str:
        """As one says it: "350 nghìn", "1,5 triệu"; odd amounts in figures."""
        for unit, name in ((1_000_000, "triệu"), (1_000, "nghìn")):
            if self.locale == "vi" and amount >= unit and amount * 100 % unit == 0:
                return f"{self.millions(amount * 1_000_000 // unit)} {name}"
        return self.money(amount)

    def millions(self, amount: int) -> str:
        """151050000 → "151,05"."""
        return self._marked(f"{amount / 1_000_000:,.2f}".rstrip("0").rstrip("."))

    def count(self, number: int) -> str:
        """19860 → "19.860"."""
        return self._marked(f"{number:,}")

    def tenths(self, number: int) -> str:
        """165 → "16,5"."""
        return self._marked(f"{number / 10:,.1f}".removesuffix(".0"))

    def mark(self, value: Decimal) -> str:
        """Points or a share: 8.5 → "8,5"."""
        return marks.written(value, self.locale)

    def weekday(self, day: date) -> str:
        """Name the day of the week: "thứ Năm"."""
        return dates.weekday_name(day, self.locale)

    def clock(self, moment: datetime) -> str:
        """Tell the hour in Vietnam: "7:05"."""
        return f"{moment.astimezone(ZONE):%H:%M}".removeprefix("0")

    def _marked(self, figures: str) -> str:
        """Vietnamese has the point for thousands and the comma for fractions."""
        return figures.translate(_SWAPPED) if self.locale == "vi" else figures


_SWAPPED = str.maketrans(",.", ".,")
