"""What a database does to whoever writes at the wrong moment, for real."""

from sqlalchemy import Connection, text


def full(db: Connection) -> None:
    """The disk is full, or the server is being shut down: a passing trouble, raised."""
    if db.dialect.name == "sqlite":
        pages = db.execute(text("PRAGMA page_count")).scalar_one()
        db.execute(text(f"PRAGMA max_page_count = {pages}"))
        try:
            db.execute(text("CREATE TABLE too_much (words TEXT)"))
            db.execute(text("INSERT INTO too_much VALUES (zeroblob(1000000))"))
        finally:
            db.execute(text("PRAGMA max_page_count = 1073741823"))
    else:
        db.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
