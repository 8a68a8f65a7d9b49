"""Which kept files are still named by anything."""

import re

from sqlalchemy import Connection, Text, cast, select

from storage.tables import JobRow, KeptFileRow, OutboxRow, TalkRow

#: A kept file as rows name it, wherever it stands in their documents.
_NAME = re.compile(r"files/[0-9a-f]{64}\.[0-9A-Za-z]{1,5}")


def named(db: Connection) -> set[str]:
    """Files that anything names, relative to the data folder."""
    found: set[str] = set()
    for column in (OutboxRow.message, TalkRow.state, JobRow.arguments):
        document = cast(column, Text)
        for written in db.execute(select(document).where(document.contains("files/"))).scalars():
            found.update(_NAME.findall(written))
    found.update(db.execute(select(KeptFileRow.path)).scalars())
    return found
