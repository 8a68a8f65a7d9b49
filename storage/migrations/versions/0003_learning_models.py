"""Learning models: criteria sets in use, candidates, assessments, marks, reviews, decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OF_UNITS = sa.text("household_id IS NULL AND person_id IS NULL")


def upgrade() -> None:
    op.create_table(
        "criteria_versions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("based_on", sa.String(length=64), nullable=False),
        sa.Column("origin", sa.String(length=64), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("paper", sa.String(length=200), nullable=True),
        sa.Column("made_by", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("activated_by", BIG_ID, nullable=True),
        sa.Column("activated_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["activated_by"], ["persons.id"], name=op.f("fk_criteria_versions_activated_by")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["persons.id"], name=op.f("fk_criteria_versions_made_by")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_criteria_versions_unit_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criteria_versions")),
    )
    with op.batch_alter_table("criteria_versions", schema=None) as batch_op:
        batch_op.create_index(
            "ix_criteria_versions_unit_id", ["unit_id", "subject", "year"], unique=False
        )

    op.create_table(
        "decisions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_decisions_recorded_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_decisions_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    with op.batch_alter_table("decisions", schema=None) as batch_op:
        batch_op.create_index("ix_decisions_unit_id", ["unit_id", "year"], unique=False)

    op.create_table(
        "candidates",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("household_id", BIG_ID, nullable=True),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", BIG_ID, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decision_id", BIG_ID, nullable=True),
        sa.Column("marked", sa.Boolean(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["persons.id"], name=op.f("fk_candidates_changed_by")
        ),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decisions.id"], name=op.f("fk_candidates_decision_id")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name=op.f("fk_candidates_household_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_candidates_person_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_candidates_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidates")),
    )
    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.create_index("ix_candidates_changed_by", ["changed_by", "batch"], unique=False)
        batch_op.create_index(
            "ix_candidates_year", ["subject", "year", "unit_id", "state"], unique=False
        )
        batch_op.create_index(
            "uq_candidates_household", ["household_id", "subject", "year"], unique=True
        )
        batch_op.create_index("uq_candidates_person", ["person_id", "subject", "year"], unique=True)
        batch_op.create_index(
            "uq_candidates_unit",
            ["unit_id", "subject", "year"],
            unique=True,
            sqlite_where=OF_UNITS,
            postgresql_where=OF_UNITS,
        )

    op.create_table(
        "assessments",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("candidate_id", BIG_ID, nullable=False),
        sa.Column("version_id", BIG_ID, nullable=False),
        sa.Column("stage", sa.String(length=64), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("circumstances", sa.JSON(), nullable=False),
        sa.Column("begun_by", BIG_ID, nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["begun_by"], ["persons.id"], name=op.f("fk_assessments_begun_by")),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_assessments_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["criteria_versions.id"], name=op.f("fk_assessments_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessments")),
        sa.UniqueConstraint("candidate_id", name=op.f("uq_assessments_candidate_id")),
    )
    with op.batch_alter_table("assessments", schema=None) as batch_op:
        batch_op.create_index("ix_assessments_stage", ["stage"], unique=False)

    op.create_table(
        "assessment_marks",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("assessment_id", BIG_ID, nullable=False),
        sa.Column("stage", sa.String(length=64), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(length=64), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column("evidence", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("given_by", BIG_ID, nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessments.id"], name=op.f("fk_assessment_marks_assessment_id")
        ),
        sa.ForeignKeyConstraint(
            ["given_by"], ["persons.id"], name=op.f("fk_assessment_marks_given_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_marks")),
    )
    with op.batch_alter_table("assessment_marks", schema=None) as batch_op:
        batch_op.create_index(
            "ix_assessment_marks_assessment_id",
            ["assessment_id", "stage", "criterion"],
            unique=False,
        )

    op.create_table(
        "reviews",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("assessment_id", BIG_ID, nullable=False),
        sa.Column("stage", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=64), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=True),
        sa.Column("reviewed_by", BIG_ID, nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessments.id"], name=op.f("fk_reviews_assessment_id")
        ),
        sa.ForeignKeyConstraint(
            ["reviewed_by"], ["persons.id"], name=op.f("fk_reviews_reviewed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.create_index("ix_reviews_assessment_id", ["assessment_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.drop_index("ix_reviews_assessment_id")

    op.drop_table("reviews")
    with op.batch_alter_table("assessment_marks", schema=None) as batch_op:
        batch_op.drop_index("ix_assessment_marks_assessment_id")

    op.drop_table("assessment_marks")
    with op.batch_alter_table("assessments", schema=None) as batch_op:
        batch_op.drop_index("ix_assessments_stage")

    op.drop_table("assessments")
    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.drop_index("uq_candidates_unit", sqlite_where=OF_UNITS, postgresql_where=OF_UNITS)
        batch_op.drop_index("uq_candidates_person")
        batch_op.drop_index("uq_candidates_household")
        batch_op.drop_index("ix_candidates_year")
        batch_op.drop_index("ix_candidates_changed_by")

    op.drop_table("candidates")
    with op.batch_alter_table("decisions", schema=None) as batch_op:
        batch_op.drop_index("ix_decisions_unit_id")

    op.drop_table("decisions")
    with op.batch_alter_table("criteria_versions", schema=None) as batch_op:
        batch_op.drop_index("ix_criteria_versions_unit_id")

    op.drop_table("criteria_versions")
