"""Learning models: criteria sets as units use them, who is put forward, marks, decisions."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, false, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Document, Key, Moment, Ref, Word

_OF_UNITS = text("household_id IS NULL AND person_id IS NULL")


class CriteriaVersionRow(Base):
    """A criteria set as a unit judges by it in a year; never changed once it is in use."""

    __tablename__ = "criteria_versions"
    __table_args__ = (Index("ix_criteria_versions_unit_id", "unit_id", "subject", "year"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    subject: Mapped[Word]
    year: Mapped[int]
    """The year that is judged by it."""
    based_on: Mapped[Word]
    """The name of the set it began from."""
    origin: Mapped[Word]
    """"official", as it came with the program, or "own", as an officer completed it."""
    content: Mapped[Document]
    state: Mapped[Word]
    """"draft", "active" or "replaced"."""
    paper: Mapped[str | None] = mapped_column(String(200))
    """Number and day of the paper whose numbers it has."""
    made_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    made_at: Mapped[Moment]
    activated_by: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    activated_at: Mapped[Moment | None]


class DecisionRow(Base):
    """A paper by which titles are recognised, or one of them is withdrawn."""

    __tablename__ = "decisions"
    __table_args__ = (Index("ix_decisions_unit_id", "unit_id", "year"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """Whose decision it is."""
    subject: Mapped[Word]
    year: Mapped[int]
    number: Mapped[str] = mapped_column(String(100))
    decided_on: Mapped[date]
    recorded_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    recorded_at: Mapped[Moment]


class CandidateRow(Base):
    """A family, unit or person on its way to a year's title."""

    __tablename__ = "candidates"
    __table_args__ = (
        Index("ix_candidates_year", "subject", "year", "household_id"),
        Index("ix_candidates_changed_by", "changed_by", "batch"),
        Index("ix_candidates_valid_through", "subject", "valid_through"),
        Index("uq_candidates_household", "household_id", "subject", "year", unique=True),
        Index("uq_candidates_person", "person_id", "subject", "year", unique=True),
        Index(
            "uq_candidates_unit",
            "unit_id",
            "subject",
            "year",
            unique=True,
            sqlite_where=_OF_UNITS,
            postgresql_where=_OF_UNITS,
        ),
    )

    id: Mapped[Key]
    subject: Mapped[Word]
    year: Mapped[int]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """The unit itself, or the one a family or person was of when it was put down."""
    household_id: Mapped[Ref | None] = mapped_column(ForeignKey("households.id"))
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    state: Mapped[Word]
    """"unregistered", "registered", "left-out", "proposed" or "recognised"."""
    registered_at: Mapped[Moment | None]
    """None where it never was: it declined, or was left out without."""
    changed_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    changed_at: Mapped[Moment]
    decision_id: Mapped[Ref | None] = mapped_column(ForeignKey("decisions.id"))
    marked: Mapped[bool]
    """Whether it was recognised by its marks; False for a title without them."""
    batch: Mapped[int]
    """The how-many-th list of `changed_by` it last changed with: a list is taken back whole."""
    rank: Mapped[Word | None]
    """The rank or level its marks reached, as its set names it; None without marks."""
    points: Mapped[Word | None]
    """The total its marks came to; None without marks, or where the set knows no points."""
    valid_through: Mapped[date | None]
    """The last day of a title that outlives its year; None for one that ends with it."""
    withdrawn_for: Mapped[str | None] = mapped_column(String(300))
    """Why the title was taken back: it may tell of a family's circumstances, so it stands in no
    record that is only added to."""


class SignerRow(Base):
    """Who signs what a unit issues for a kind of title; the newest stands, the others are kept."""

    __tablename__ = "signers"
    __table_args__ = (Index("ix_signers_unit_id", "unit_id", "subject"),)

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    subject: Mapped[Word]
    body: Mapped[str] = mapped_column(String(300))
    """The body that issues it: a line for each above it, its own last."""
    post: Mapped[str] = mapped_column(String(200))
    """As whom one signs: "TM. ...", "KT. ..." on lines of their own."""
    name: Mapped[str | None] = mapped_column(String(120))
    """None where it is written in by hand."""
    recorded_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    recorded_at: Mapped[Moment]


class AssessmentRow(Base):
    """A candidate judged by a set: begun, left and resumed at will, until it is decided."""

    __tablename__ = "assessments"
    __table_args__ = (
        Index("ix_assessments_stage", "stage"),
        Index("ix_assessments_begun_by", "begun_by", "stage"),
    )

    id: Mapped[Key]
    candidate_id: Mapped[Ref] = mapped_column(ForeignKey("candidates.id"), unique=True)
    version_id: Mapped[Ref] = mapped_column(ForeignKey("criteria_versions.id"))
    """The set it was begun by, and is finished by."""
    stage: Mapped[Word]
    """"self", "chapter", "ward" or "passed": whose turn it is."""
    turn: Mapped[int]
    """How often it was handed in: what reviewers marked counts in the turn they did it in."""
    circumstances: Mapped[Document]
    """What is not asked of it, and whether it lies in an area of hardship."""
    begun_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    begun_at: Mapped[Moment]


class AssessmentMarkRow(Base):
    """A mark somebody gave; only ever added, the last one of a stage is the one that stands."""

    __tablename__ = "assessment_marks"
    __table_args__ = (
        Index("ix_assessment_marks_assessment_id", "assessment_id", "stage", "criterion"),
    )

    id: Mapped[Key]
    assessment_id: Mapped[Ref] = mapped_column(ForeignKey("assessments.id"))
    stage: Mapped[Word]
    """Whose mark it is: "self", "chapter" or "ward"."""
    turn: Mapped[int]
    criterion: Mapped[Word]
    value: Mapped[Word]
    """Points or percent as written, "yes" or "no"."""
    evidence: Mapped[bool]
    shown: Mapped[str | None] = mapped_column(String(500))
    """What was told as evidence, where it was told and not sent."""
    reason: Mapped[str | None] = mapped_column(String(500))
    given_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    given_at: Mapped[Moment]


class ReviewRow(Base):
    """An assessment was handed on, passed or returned: by whom, when, why."""

    __tablename__ = "reviews"
    __table_args__ = (Index("ix_reviews_assessment_id", "assessment_id"),)

    id: Mapped[Key]
    assessment_id: Mapped[Ref] = mapped_column(ForeignKey("assessments.id"))
    stage: Mapped[Word]
    """Whose review it is: "self" (handed in), "chapter" or "ward"."""
    outcome: Mapped[Word]
    """"passed" or "returned"."""
    reasons: Mapped[Document | None]
    """Criterion to reason, where it was returned."""
    alone: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether who assessed it reviewed it too, as there was nobody else."""
    reviewed_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    reviewed_at: Mapped[Moment]


_STANDS = text("standing")


class CitizenRow(Base):
    """What was said of a person's registration on the national software in a year; only added.

    The last said of a person and year is the one that stands; the earlier ones stay beside it.
    """

    __tablename__ = "citizens"
    __table_args__ = (
        Index(
            "uq_citizens_person",
            "person_id",
            "year",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
        Index("ix_citizens_recorded_by", "recorded_by", "batch"),
        Index("ix_citizens_year", "year", "person_id"),
    )

    id: Mapped[Key]
    person_id: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    year: Mapped[int]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """Where it was written down; people are counted where they are of now."""
    registered: Mapped[bool]
    result: Mapped[Word | None]
    """"passed" or "failed"; None while there is none."""
    points: Mapped[Word | None]
    """As written; never of a child."""
    lowest: Mapped[Word | None]
    of_group: Mapped[Word | None]
    """"resident", "worker", "official" or "learner"."""
    how: Mapped[Word]
    """"self", "told" or "list"."""
    source: Mapped[str | None] = mapped_column(String(200))
    """Whose list it was."""
    recorded_by: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    recorded_at: Mapped[Moment]
    standing: Mapped[bool]
    batch: Mapped[int]
    """The how-many-th list of `recorded_by` it came with: a page is taken back whole."""
