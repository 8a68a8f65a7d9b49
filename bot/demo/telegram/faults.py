"""Faults on demand: what can go wrong between a bot and Telegram, by rule."""

from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

Kind = Literal["answer", "hang", "cut", "garbage", "delay"]

_REASONS = {
    400: "Bad Request: a fault was ordered",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    429: "Too Many Requests: retry after {}",
}
_LONGEST_DELAY = 60_000


@dataclass(slots=True, kw_only=True)
class Fault:
    """One rule: which calls it meets, and what happens to them."""

    kind: Kind
    method: str = "*"
    """A method's name in any case, "file" for downloads, "*" for all."""
    chat: int | None = None
    """Only calls for this chat."""
    times: int | None = None
    """How many calls it meets; None: all."""
    skip: int = 0
    """How many calls it lets pass first."""
    after: bool = False
    """Carry the call out first: it happened, and its answer is lost."""
    code: int = 500
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """For instance {"retry_after": 5}."""
    delay: int = 0
    """Milliseconds, for "delay"; at most a minute."""
    id: int = 0

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"unknown kind of fault: {self.kind}")
        self.method = self.method.lower()
        self.delay = max(0, min(self.delay, _LONGEST_DELAY))
        if self.code == 429:
            self.parameters = {"retry_after": 1} | (self.parameters or {})

    @property
    def is_html(self) -> bool:
        """Whether the answer is a proxy's page, as Telegram's 5xx are, and not the API's JSON."""
        return self.code >= 500 and self.description is None

    @property
    def reason(self) -> str:
        """The description that goes with the code."""
        if self.description is not None:
            return self.description
        after = (self.parameters or {}).get("retry_after")
        return _REASONS.get(self.code, "Internal Server Error").format(after)


class Faults:
    """The rules in force, in the order they were given; the first that fits is used."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._given = 0

    def add(self, fault: Fault) -> int:
        """Put a rule in force; its number can take it away again."""
        self._given += 1
        fault.id = self._given
        self._rules.append(fault)
        return fault.id

    def clear(self, number: int | None = None) -> None:
        """Take one rule away, or all."""
        self._rules = [rule for rule in self._rules if number not in {None, rule.id}]

    def in_force(self) -> list[dict[str, Any]]:
        """List the rules."""
        return [asdict(rule) for rule in self._rules]

    def meet(self, method: str, chat: int | None) -> Fault | None:
        """Find what happens to this call, and count it."""
        for rule in self._rules:
            if rule.method not in {"*", method} or rule.chat not in {None, chat}:
                continue
            if rule.skip > 0:
                rule.skip -= 1
                continue
            if rule.times is not None:
                rule.times -= 1
                if rule.times <= 0:
                    self._rules.remove(rule)
            return rule
        return None
