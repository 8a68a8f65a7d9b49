"""Learning citizens: who is registered on the national software, and with what result."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STANDS = sa.text("standing")


def upgrade() -> None:
    op.create_table(
        "citizens",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("registered", sa.Boolean(), nullable=False),
        sa.Column("result", sa.String(length=64), nullable=True),
        sa.Column("points", sa.String(length=64), nullable=True),
        sa.Column("lowest", sa.String(length=64), nullable=True),
        sa.Column("of_group", sa.String(length=64), nullable=True),
        sa.Column("how", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=True),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_citizens_person_id")),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_citizens_recorded_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_citizens_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizens")),
    )
    with op.batch_alter_table("citizens", schema=None) as batch_op:
        batch_op.create_index("ix_citizens_person_id", ["person_id", "year"], unique=False)
        batch_op.create_index("ix_citizens_recorded_by", ["recorded_by", "batch"], unique=False)
        batch_op.create_index(
            "uq_citizens_person",
            ["person_id", "year"],
            unique=True,
            sqlite_where=STANDS,
            postgresql_where=STANDS,
        )


def downgrade() -> None:
    with op.batch_alter_table("citizens", schema=None) as batch_op:
        batch_op.drop_index("uq_citizens_person", sqlite_where=STANDS, postgresql_where=STANDS)
        batch_op.drop_index("ix_citizens_recorded_by")
        batch_op.drop_index("ix_citizens_person_id")

    op.drop_table("citizens")
