"""The same ward as in the conversations' tests, replayed on the same places."""

from tests.handlers.conftest import (
    new_house,
    new_ward,
    places,
    pytest_configure,
    pytest_generate_tests,
    tell,
    transcript,
    ward,
    where,
)

__all__ = [
    "new_house",
    "new_ward",
    "places",
    "pytest_configure",
    "pytest_generate_tests",
    "tell",
    "transcript",
    "ward",
    "where",
]
