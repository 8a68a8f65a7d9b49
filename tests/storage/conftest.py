"""Databases shared by the tests of this folder."""

from tests.storage.databases import db, shared, shared_postgres, shared_sqlite

__all__ = ["db", "shared", "shared_postgres", "shared_sqlite"]
