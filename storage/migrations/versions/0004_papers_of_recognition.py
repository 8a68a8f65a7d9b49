"""Papers of recognition: who signs them, which level a title has, until when it holds."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "signers",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("body", sa.String(length=300), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=True),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_signers_recorded_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_signers_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signers")),
    )
    with op.batch_alter_table("signers", schema=None) as batch_op:
        batch_op.create_index("ix_signers_unit_id", ["unit_id", "subject"], unique=False)

    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rank", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("points", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("valid_through", sa.Date(), nullable=True))
        batch_op.create_index(
            "ix_candidates_valid_through", ["subject", "valid_through"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.drop_index("ix_candidates_valid_through")
        batch_op.drop_column("valid_through")
        batch_op.drop_column("points")
        batch_op.drop_column("rank")

    with op.batch_alter_table("signers", schema=None) as batch_op:
        batch_op.drop_index("ix_signers_unit_id")

    op.drop_table("signers")
