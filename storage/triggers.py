"""Triggers that keep the ledger a ledger: lines are added, never changed and never deleted.

They fire on SQLite's REPLACE because `storage/engine.py` sets `recursive_triggers`.

The texts of a line are the one exception: they can be emptied, so that a person can be erased
while the chain of hashes still holds.
"""

from sqlalchemy import Connection, inspect

ONLY_ADDED = ("ledger_lines", "receipts", "piggy_openings", "household_moves", "audit")
_REFUSAL = "only adding is allowed here"
_TEXTS_MAY = "new.texts IS NULL AND new.salt = old.salt AND new.line_id = old.line_id"


def create(connection: Connection) -> None:
    """Make the triggers of the tables that stand."""
    standing = set(inspect(connection).get_table_names())
    if "ledger_lines" not in standing:
        return
    statements = _sqlite() if connection.dialect.name == "sqlite" else _postgres()
    for statement in statements:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the triggers of the tables that stand away."""
    standing = set(inspect(connection).get_table_names())
    for table in standing & {*ONLY_ADDED, "line_texts"}:
        for verb in ("update", "delete"):
            on = "" if connection.dialect.name == "sqlite" else f" ON {table}"
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_no_{verb}{on}")
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP FUNCTION IF EXISTS refuse_change()")


def _sqlite() -> list[str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    plain = [
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb.upper()} ON {table} {refuse}"
        for table in ONLY_ADDED
        for verb in ("update", "delete")
    ]
    return [
        *plain,
        f"CREATE TRIGGER line_texts_no_delete BEFORE DELETE ON line_texts {refuse}",
        (
            "CREATE TRIGGER line_texts_no_update BEFORE UPDATE ON line_texts "
            f"WHEN NOT ({_TEXTS_MAY}) {refuse}"
        ),
    ]


def _postgres() -> list[str]:
    call = "EXECUTE FUNCTION refuse_change()"
    plain = [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} FOR EACH ROW {call}"
        for table in ONLY_ADDED
    ]
    # TRUNCATE knows no rows: both ways of deleting are met by the statement
    swept = [
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE OR TRUNCATE ON {table} {call}"
        for table in (*ONLY_ADDED, "line_texts")
    ]
    return [
        (
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
        ),
        *plain,
        *swept,
        (
            "CREATE TRIGGER line_texts_no_update BEFORE UPDATE ON line_texts FOR EACH ROW "
            f"WHEN (NOT ({_TEXTS_MAY.replace('texts IS NULL', 'texts::text IS NULL')})) {call}"
        ),
    ]
