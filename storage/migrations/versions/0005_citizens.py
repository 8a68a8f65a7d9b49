"""Learning citizens: who is registered on the national software, and with what result.

And two indexes by which a whole ward's titles are counted in the order its families stand in.
"""

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
        batch_op.create_index("ix_citizens_year", ["year", "person_id"], unique=False)
        batch_op.create_index("ix_citizens_recorded_by", ["recorded_by", "batch"], unique=False)
        batch_op.create_index(
            "uq_citizens_person",
            ["person_id", "year"],
            unique=True,
            sqlite_where=STANDS,
            postgresql_where=STANDS,
        )
    _index_anew("candidates", "ix_candidates_year", ["subject", "year", "household_id"])
    _index_anew("households", "ix_households_unit_id", ["unit_id", "ended_on"])


def _index_anew(table: str, name: str, columns: list[str]) -> None:
    op.drop_index(name, table_name=table)
    op.create_index(name, table, columns, unique=False)


def downgrade() -> None:
    _index_anew("households", "ix_households_unit_id", ["unit_id"])
    _index_anew("candidates", "ix_candidates_year", ["subject", "year", "unit_id", "state"])
    with op.batch_alter_table("citizens", schema=None) as batch_op:
        batch_op.drop_index("uq_citizens_person", sqlite_where=STANDS, postgresql_where=STANDS)
        batch_op.drop_index("ix_citizens_recorded_by")
        batch_op.drop_index("ix_citizens_year")

    op.drop_table("citizens")
