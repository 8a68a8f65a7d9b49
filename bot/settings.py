"""Settings, from the environment or `.env`: prefix `KHUYENHOC_`."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.clock import ZONE
from locales.render import LOCALES


class SettingsWrong(Exception):  # names the fact
    """A setting is missing or wrong: one line that names it, never its value."""


def _locale(value: str) -> str:
    if value not in LOCALES:
        raise ValueError(f"one of {', '.join(LOCALES)}")
    return value


def _zone(value: str) -> str:
    if value != ZONE.key:
        raise ValueError(f"only {ZONE.key} is kept so far")
    return value


def _none_yet(value: str | None) -> str | None:
    if value:
        raise ValueError("webhooks are not served yet; leave it out, the bot polls")
    return value


def _bot_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("an address that begins with http:// or https://")
    return value.rstrip("/")


class Settings(BaseSettings):
    """All settings, with their defaults."""

    model_config = SettingsConfigDict(env_prefix="KHUYENHOC_", env_file=".env", extra="ignore")

    telegram_token: SecretStr | None = None
    telegram_base_url: Annotated[str, AfterValidator(_bot_url)] = "https://api.telegram.org/bot"
    telegram_base_file_url: Annotated[str, AfterValidator(_bot_url)] = (
        "https://api.telegram.org/file/bot"
    )
    telegram_webhook_url: Annotated[str | None, AfterValidator(_none_yet)] = None
    telegram_proxy: str | None = None
    data_dir: Path = Path("data")
    database_url: str | None = None
    timezone: Annotated[str, AfterValidator(_zone)] = ZONE.key
    locale: Annotated[str, AfterValidator(_locale)] = "vi"
    send_per_second: Annotated[float, Field(gt=0)] = 25.0
    """Messages a second over all chats."""
    send_per_chat: Annotated[float, Field(gt=0)] = 1.0
    """Messages a second in one chat, after a short burst."""
    send_per_group_minute: Annotated[float, Field(gt=0)] = 20.0
    send_in_flight: Annotated[int, Field(gt=0)] = 64
    """Messages on their way, or arrived and not written down yet: a crash leaves at most so many
    of which nobody knows whether they arrived."""

    @property
    def database(self) -> str:
        """Where the data is: the database named, or a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'khuyenhoc.db'}"

    @property
    def token(self) -> str:
        """The Telegram bot's token.

        Raises:
            SettingsWrong: None was set.
        """
        if self.telegram_token is None:
            raise SettingsWrong("KHUYENHOC_TELEGRAM_TOKEN is missing")
        return self.telegram_token.get_secret_value()


def load(**overrides: object) -> Settings:
    """Read the settings.

    Raises:
        SettingsWrong: One is wrong; the message names it and what it should be.
    """
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic validates them
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        reason = str(first["msg"]).removeprefix("Value error, ")
        raise SettingsWrong(f"KHUYENHOC_{name}: {reason}") from None
