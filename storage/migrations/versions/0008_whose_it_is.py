"""Recipients, chats and announcements are found by whose they are, and by when."""

from alembic import op

revision = "0008"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_recipients_of_person", "recipients", ["person_id", "announcement_id"]),
    ("ix_recipients_chat_id", "recipients", ["chat_id"]),
    ("ix_recipients_unit_id", "recipients", ["unit_id", "announcement_id"]),
    ("ix_announcements_written_at", "announcements", ["written_at"]),
    ("ix_chats_account_id", "chats", ["account_id"]),
    ("ix_chats_unit_id", "chats", ["unit_id"]),
)


def upgrade() -> None:
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns, unique=False)


def downgrade() -> None:
    for name, table, _ in reversed(INDEXES):
        op.drop_index(name, table_name=table)
