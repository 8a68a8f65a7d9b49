"""Evidence told in words, reviews by one person, ended links of clans.

Revision ID: 0006
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("assessments", schema=None) as batch_op:
        batch_op.create_index("ix_assessments_begun_by", ["begun_by", "stage"], unique=False)

    with op.batch_alter_table("assessment_marks", schema=None) as batch_op:
        batch_op.add_column(sa.Column("shown", sa.String(length=500), nullable=True))

    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("alone", sa.Boolean(), server_default=sa.false(), nullable=False)
        )

    with op.batch_alter_table("unit_links", schema=None) as batch_op:
        batch_op.add_column(sa.Column("end_reason", sa.String(length=64), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("unit_links", schema=None) as batch_op:
        batch_op.drop_column("end_reason")

    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.drop_column("alone")

    with op.batch_alter_table("assessment_marks", schema=None) as batch_op:
        batch_op.drop_column("shown")

    with op.batch_alter_table("assessments", schema=None) as batch_op:
        batch_op.drop_index("ix_assessments_begun_by")
