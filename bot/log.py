"""The log: one line a unit of work, to the standard error stream; ids only, no people or tokens."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog


def set_up(out: TextIO | None = None, *, debug: bool = False) -> None:
    """Log our own lines, and nothing of other libraries: theirs hold addresses, with the token."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _no_words,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.DEBUG if debug else logging.INFO
        ),
        logger_factory=structlog.PrintLoggerFactory(out or sys.stderr),
        cache_logger_on_first_use=out is None,
    )
    if out is None:
        logging.disable(logging.CRITICAL)


def _no_words(
    _logger: object, _name: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """What an exception says may hold what people typed; its class and place do not."""
    error = event.pop("error", None)
    if isinstance(error, BaseException):
        event["fault"] = type(error).__name__
        frames = traceback.extract_tb(error.__traceback__)[-3:]
        event["at"] = " < ".join(
            f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames)
        )
    elif error is not None:
        event["fault"] = str(error)
    return event


def get() -> structlog.typing.FilteringBoundLogger:
    """The logger."""
    return structlog.get_logger()  # type: ignore[no-any-return]  # structlog's own typing
