"""Why a title was taken back stands with the candidate, where it can be taken out again."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("candidates", sa.Column("withdrawn_for", sa.String(length=300), nullable=True))


def downgrade() -> None:
    op.drop_column("candidates", "withdrawn_for")
