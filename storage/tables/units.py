"""Units and their figures."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Big, Key, Moment, Ref, Word


class UnitRow(Base):
    """A unit of the tree, from a day to a day."""

    __tablename__ = "units"
    __table_args__ = (
        Index("ix_units_path", "path"),
        Index(
            "uq_units_parent_id_folded",
            "parent_id",
            "folded",
            unique=True,
            sqlite_where=text("valid_to IS NULL AND NOT practice"),
            postgresql_where=text("valid_to IS NULL AND NOT practice"),
        ),
    )

    id: Mapped[Key]
    parent_id: Mapped[Ref | None] = mapped_column(ForeignKey("units.id"))
    path: Mapped[str] = mapped_column(String(200))
    """Ids from the root down, each closed by a slash; set once the id is known."""
    kind: Mapped[Word]
    name: Mapped[str] = mapped_column(String(200))
    folded: Mapped[str] = mapped_column(String(200))
    official_code: Mapped[Word | None]
    practice: Mapped[bool] = mapped_column(default=False)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    """The last day; None while it stands."""


class UnitFigureRow(Base):
    """A figure a percentage is taken of: its value, where it is from, as of when."""

    __tablename__ = "unit_figures"
    __table_args__ = (Index("ix_unit_figures_unit_id", "unit_id", "figure", "as_of"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    figure: Mapped[Word]
    value: Mapped[Big]
    source: Mapped[str] = mapped_column(String(300))
    as_of: Mapped[date]
    recorded_at: Mapped[Moment]
    recorded_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
