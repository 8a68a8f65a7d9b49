"""The plan runs itself: announcements, tasks, events, figures asked, targets, boards, voices."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:

    op.create_table(
        "target_marks",
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=False),
        sa.Column("reached", sa.BigInteger(), nullable=False),
        sa.Column("out_of", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_target_marks_unit_id")),
        sa.PrimaryKeyConstraint("unit_id", "code", "marked_on", name=op.f("pk_target_marks")),
    )
    op.create_table(
        "board_seats",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("body", sa.String(length=64), nullable=False),
        sa.Column("post", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(length=200), nullable=True),
        sa.Column("recorded_by", BIG_ID, nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_board_seats_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_board_seats_recorded_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_board_seats_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_board_seats")),
    )
    with op.batch_alter_table("board_seats", schema=None) as batch_op:
        batch_op.create_index("ix_board_seats_unit_id", ["unit_id"], unique=False)

    op.create_table(
        "events",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("plan_id", BIG_ID, nullable=True),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("label", sa.String(length=500), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("lead_unit_id", BIG_ID, nullable=True),
        sa.Column("as_planned", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("attended", sa.Integer(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["lead_unit_id"], ["units.id"], name=op.f("fk_events_lead_unit_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_events_plan_id")),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_events_recorded_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_events_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_events_plan_id_code")),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index("ix_events_unit_id", ["unit_id", "first_on"], unique=False)

    op.create_table(
        "figure_requests",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("asked_by", BIG_ID, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["persons.id"], name=op.f("fk_figure_requests_asked_by")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_figure_requests_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_requests")),
    )
    op.create_table(
        "ready_answers",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("made_by", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["persons.id"], name=op.f("fk_ready_answers_made_by")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_ready_answers_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ready_answers")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("plan_id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("label", sa.String(length=500), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", BIG_ID, nullable=True),
        sa.Column("note", sa.String(length=1000), nullable=True),
        sa.Column("details", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["done_by"], ["persons.id"], name=op.f("fk_tasks_done_by")),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_tasks_plan_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_tasks_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint(
            "plan_id", "code", "unit_id", name=op.f("uq_tasks_plan_id_code_unit_id")
        ),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index("ix_tasks_unit_id", ["unit_id", "state", "last_day"], unique=False)

    op.create_table(
        "declared_figures",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("figure", sa.String(length=64), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("request_id", BIG_ID, nullable=True),
        sa.Column("told_by", sa.String(length=200), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"], name=op.f("fk_declared_figures_recorded_by")
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["figure_requests.id"], name=op.f("fk_declared_figures_request_id")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_declared_figures_unit_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declared_figures")),
    )
    with op.batch_alter_table("declared_figures", schema=None) as batch_op:
        batch_op.create_index(
            "ix_declared_figures_unit_id", ["unit_id", "figure", "period_to"], unique=False
        )

    op.create_table(
        "figures_asked",
        sa.Column("request_id", BIG_ID, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"], ["figure_requests.id"], name=op.f("fk_figures_asked_request_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_figures_asked_unit_id")),
        sa.PrimaryKeyConstraint("request_id", "unit_id", name=op.f("pk_figures_asked")),
    )
    op.create_table(
        "kept_files",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("thing", sa.String(length=64), nullable=False),
        sa.Column("thing_id", BIG_ID, nullable=False),
        sa.Column("path", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("added_by", BIG_ID, nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["accounts.id"], name=op.f("fk_kept_files_added_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_files")),
    )
    with op.batch_alter_table("kept_files", schema=None) as batch_op:
        batch_op.create_index("ix_kept_files_thing", ["thing", "thing_id"], unique=False)

    op.create_table(
        "stories",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("about", sa.String(length=200), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("contest", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("consented_by", sa.String(length=64), nullable=True),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unnamed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", BIG_ID, nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_stories_account_id")
        ),
        sa.ForeignKeyConstraint(["decided_by"], ["persons.id"], name=op.f("fk_stories_decided_by")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_stories_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stories")),
    )
    with op.batch_alter_table("stories", schema=None) as batch_op:
        batch_op.create_index("ix_stories_unit_id", ["unit_id", "state"], unique=False)
        batch_op.create_index("ix_stories_account_id", ["account_id", "state"], unique=False)

    op.create_table(
        "announcements",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("occasion", sa.String(length=200), nullable=True),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("asks_yes", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_by", BIG_ID, nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_by", BIG_ID, nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("useful_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("progress_chat_id", BIG_ID, nullable=True),
        sa.Column("progress_id", BIG_ID, nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["persons.id"], name=op.f("fk_announcements_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["progress_chat_id"], ["chats.id"], name=op.f("fk_announcements_progress_chat_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_announcements_unit_id")),
        sa.ForeignKeyConstraint(
            ["written_by"], ["persons.id"], name=op.f("fk_announcements_written_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        sa.UniqueConstraint("occasion", name=op.f("uq_announcements_occasion")),
    )
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.create_index("ix_announcements_state", ["state", "send_at"], unique=False)

    op.create_table(
        "enquiries",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("account_id", BIG_ID, nullable=False),
        sa.Column("chat_id", BIG_ID, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("before_id", BIG_ID, nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", BIG_ID, nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_enquiries_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["persons.id"], name=op.f("fk_enquiries_answered_by")
        ),
        sa.ForeignKeyConstraint(
            ["before_id"], ["enquiries.id"], name=op.f("fk_enquiries_before_id")
        ),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_enquiries_chat_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_enquiries_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiries")),
    )
    with op.batch_alter_table("enquiries", schema=None) as batch_op:
        batch_op.create_index(
            "ix_enquiries_unit_id", ["unit_id", "state", "asked_at"], unique=False
        )
        batch_op.create_index("ix_enquiries_account_id", ["account_id", "state"], unique=False)

    op.create_table(
        "announcement_versions",
        sa.Column("announcement_id", BIG_ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("changed_by", BIG_ID, nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcements.id"],
            name=op.f("fk_announcement_versions_announcement_id"),
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["persons.id"], name=op.f("fk_announcement_versions_changed_by")
        ),
        sa.PrimaryKeyConstraint(
            "announcement_id", "version", name=op.f("pk_announcement_versions")
        ),
    )
    op.create_table(
        "recipients",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("announcement_id", BIG_ID, nullable=False),
        sa.Column("unit_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("chat_id", BIG_ID, nullable=True),
        sa.Column("outbox_id", BIG_ID, nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_recipients_announcement_id")
        ),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_recipients_chat_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_recipients_person_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_recipients_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipients")),
        sa.UniqueConstraint(
            "announcement_id", "chat_id", name=op.f("uq_recipients_announcement_id_chat_id")
        ),
    )
    with op.batch_alter_table("recipients", schema=None) as batch_op:
        batch_op.create_index("ix_recipients_outbox_id", ["outbox_id"], unique=False)
        batch_op.create_index(
            "ix_recipients_person_id", ["announcement_id", "person_id"], unique=False
        )

    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unit_id", BIG_ID, nullable=True))
        batch_op.add_column(sa.Column("bound_by", BIG_ID, nullable=True))
        batch_op.add_column(sa.Column("bound_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_chats_unit_id"), "units", ["unit_id"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_chats_bound_by"), "persons", ["bound_by"], ["id"]
        )

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("edits_id", BIG_ID, nullable=True))
        batch_op.create_index(
            "ix_outbox_parts",
            ["chat_id", "seq"],
            unique=False,
            sqlite_where=sa.text("part > 0"),
            postgresql_where=sa.text("part > 0"),
        )

    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.add_column(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:

    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.drop_column("changed_at")

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_parts")
        batch_op.drop_column("edits_id")

    with op.batch_alter_table("chats", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_chats_bound_by"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_chats_unit_id"), type_="foreignkey")
        batch_op.drop_column("bound_at")
        batch_op.drop_column("bound_by")
        batch_op.drop_column("unit_id")

    with op.batch_alter_table("recipients", schema=None) as batch_op:
        batch_op.drop_index("ix_recipients_person_id")
        batch_op.drop_index("ix_recipients_outbox_id")

    op.drop_table("recipients")
    op.drop_table("announcement_versions")
    with op.batch_alter_table("enquiries", schema=None) as batch_op:
        batch_op.drop_index("ix_enquiries_account_id")
        batch_op.drop_index("ix_enquiries_unit_id")

    op.drop_table("enquiries")
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.drop_index("ix_announcements_state")

    op.drop_table("announcements")
    with op.batch_alter_table("stories", schema=None) as batch_op:
        batch_op.drop_index("ix_stories_account_id")
        batch_op.drop_index("ix_stories_unit_id")

    op.drop_table("stories")
    with op.batch_alter_table("kept_files", schema=None) as batch_op:
        batch_op.drop_index("ix_kept_files_thing")

    op.drop_table("kept_files")
    op.drop_table("figures_asked")
    with op.batch_alter_table("declared_figures", schema=None) as batch_op:
        batch_op.drop_index("ix_declared_figures_unit_id")

    op.drop_table("declared_figures")
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.drop_index("ix_tasks_unit_id")

    op.drop_table("tasks")
    op.drop_table("ready_answers")
    op.drop_table("figure_requests")
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index("ix_events_unit_id")

    op.drop_table("events")
    with op.batch_alter_table("board_seats", schema=None) as batch_op:
        batch_op.drop_index("ix_board_seats_unit_id")

    op.drop_table("board_seats")
    op.drop_table("target_marks")
