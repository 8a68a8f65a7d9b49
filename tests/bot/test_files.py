"""Files people send: on the disk before anything names them, and gone when nothing does."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.files import Files


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First its content, then its name in the folder: whatever the power does in between."""
    synced: list[tuple[bool, bool]] = []
    sync = os.fsync

    def noted(file: int) -> None:
        is_folder = os.path.samestat(os.fstat(file), (tmp_path / "files").stat())
        synced.append((is_folder, any((tmp_path / "files").glob("*.pdf"))))
        sync(file)

    monkeypatch.setattr(os, "fsync", noted)
    path = Files(tmp_path).put(b"words", "pdf")

    assert synced == [(False, False), (True, True)]
    assert (tmp_path / path).read_bytes() == b"words"


def test_what_nothing_names_is_cleared_away_when_it_is_old(tmp_path: Path) -> None:
    files, now = Files(tmp_path), datetime.now(UTC)
    old, named, wanted = (files.put(what, "pdf") for what in (b"old", b"named", b"wanted"))
    for path in (old, named, wanted):
        os.utime(tmp_path / path, (0, 0))
    files.put(b"wanted", "pdf")

    assert files.clear({named}, now - timedelta(days=30)) == 1
    assert [(tmp_path / path).exists() for path in (old, named, wanted)] == [False, True, True]
    assert files.clear({named}, now - timedelta(days=30)) == 0


def test_nothing_is_cleared_where_there_is_nothing(tmp_path: Path) -> None:
    assert Files(tmp_path / "none").clear(set(), datetime.now(UTC)) == 0
