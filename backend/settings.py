"""Every setting of Linli, with its unit, default and help; read once, at start-up, from the environment.

A name here is the environment variable `LINLI_<NAME>`; the database's address is also taken from `DATABASE_URL`.
`linli doctor --settings` prints this table with the values in force.
"""

import secrets
from pathlib import Path
from typing import Any, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: where `schema/`, `migrations/` and `frontend/` are."""

Address = AliasChoices("LINLI_DATABASE_URL", "DATABASE_URL")


class Settings(BaseSettings):
    """The settings in force. Frozen: a changed setting means a new process."""

    model_config = SettingsConfigDict(env_prefix="LINLI_", frozen=True, extra="ignore", populate_by_name=True)

    demo: bool = Field(
        False, description="Demo mode: made-up people, known passwords, a role picker. Never in production."
    )
    secret: SecretStr | None = Field(
        None,
        min_length=32,
        description="Key material, at least 32 characters: seals ID numbers and phones, signs tickets. "
        "Keep it and back it up: without it what was sealed cannot be read.",
    )
    host: str = Field("127.0.0.1", description="Address to listen on. 0.0.0.0 listens on every network.")
    port: int = Field(8000, ge=0, le=65535, description="TCP port to listen on; 0 takes a free one.")
    origins: tuple[str, ...] = Field(
        (),
        description='Origins (JSON list, like ["https://linli.example.cn"]) whose pages may open the event socket; '
        "empty means only the address that the server listens on.",
    )
    secure_cookies: bool | None = Field(
        None, description="Send cookies over HTTPS only; unset means yes, except in demo mode and in development."
    )
    data_dir: Path = Field(ROOT / "data", description="Folder for everything that the process keeps on disk.")
    database_url: SecretStr | None = Field(
        None,
        validation_alias=Address,
        description="Address of a PostgreSQL 15 or newer, postgresql://user:password@host:port/name; "
        "unset starts the embedded one.",
    )
    pool_min: int = Field(1, ge=0, description="Database connections kept open for changes, at least.")
    pool_max: int = Field(10, ge=1, description="Database connections for changes, at most.")
    read_pool_max: int = Field(10, ge=1, description="Database connections for queries, at most.")
    second_wall: bool = Field(
        True,
        description="Reads run as database roles behind row-level security, a second wall behind Linli's own rules. "
        "Turn it off only where no such roles can be had (`linli migrate roles`), then run linli migrate.",
    )
    statement_limit_s: float = Field(
        10.0, gt=0, description="Longest time that one SQL statement may take, in seconds."
    )
    body_limit_bytes: int = Field(2_000_000, ge=1024, description="Largest request body, in bytes.")
    import_limit_bytes: int = Field(50_000_000, ge=1024, description="Largest file that is imported, in bytes.")
    import_limit_rows: int = Field(200_000, ge=1, description="Most rows that one file may bring.")
    import_memory_bytes: int = Field(
        1_500_000_000, ge=200_000_000, description="Memory of the child process that reads a file, in bytes."
    )
    import_time_s: float = Field(120.0, gt=0, description="Longest time for reading a file, in seconds.")
    import_at_once_rows: int = Field(
        2_000, ge=0, description="Files with more rows than this are worked through in the background."
    )
    import_keep_hours: float = Field(72.0, gt=0, description="How long an uploaded file is kept, sealed, in hours.")
    export_limit_rows: int = Field(100_000, ge=1, description="Most rows that one export holds.")
    partner_budget: int = Field(
        5_000_000,
        ge=0,
        description="Objects that a partner's token may ask for in a minute (the cost of its queries); 0: no limit.",
    )
    session_hours: float = Field(12.0, gt=0, description="How long a sign-in lasts, in hours.")
    idempotency_hours: float = Field(
        24.0, gt=0, description="How long a command's clientMutationId is remembered, in hours."
    )
    worker_concurrency: int = Field(2, ge=1, description="Background jobs that one worker runs at the same time.")
    heartbeat_s: float = Field(5.0, gt=0, description="How often a worker says that it lives, in seconds.")
    locale: Literal["zh", "en"] = Field("zh", description="Language for readers who did not choose one.")
    timezone: str = Field("Asia/Shanghai", description="Time zone of working hours and of dates on screen (IANA name).")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="Least serious log line that is written."
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="Log lines for people (text) or for a collector (json)."
    )

    @field_validator("data_dir")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().resolve()

    @property
    def cookies_are_secure(self) -> bool:
        """Whether cookies carry `Secure`."""
        return not self.demo if self.secure_cookies is None else self.secure_cookies

    @property
    def url(self) -> str:
        """Where a browser on this machine finds the server."""
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)
        return f"http://{host}:{self.port}"

    def key(self) -> str:
        """The secret in plain. Only for deriving keys.

        Raises SettingsError without one.
        """
        if self.secret is None:
            raise SettingsError("LINLI_SECRET is not set.", f"Set it to a long random text, for example {suggestion()}")
        return self.secret.get_secret_value()

    def dsn(self) -> str:
        """The database's address.

        Raises SettingsError while there is none: `database.running(settings)` fills it in.
        """
        if self.database_url is None:
            raise SettingsError("No database address.", "Set DATABASE_URL, or start through `linli`, which starts one.")
        return self.database_url.get_secret_value()

    def replace(self, **values: Any) -> "Settings":
        """A copy with `values` changed."""
        return self.model_copy(update=values)


class SettingsError(Exception):
    """A setting is missing or makes no sense; `hint` says how to mend it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def suggestion() -> str:
    """A fresh random secret, to be shown in a hint."""
    return secrets.token_urlsafe(36)


_in_force: list[Settings] = []


def load_settings() -> Settings:
    """The settings of this process, read on the first call.

    Raises SettingsError with every wrong name at once.
    """
    if not _in_force:
        settle(_read())
    return _in_force[0]


def settle(settings: Settings) -> None:
    """Let these be the settings of this process from now on. For the commands that refine them before they start."""
    _in_force[:] = [settings]


def _read() -> Settings:
    try:
        return Settings()
    except ValidationError as wrong:
        said = "; ".join(f"{_variable(error['loc'])}: {error['msg']}" for error in wrong.errors(include_input=False))
        raise SettingsError(f"Settings make no sense: {said}", "Correct these environment variables.") from None


def _variable(location: tuple[int | str, ...]) -> str:
    name = str(location[0]) if location else "?"
    return name if name.isupper() else f"LINLI_{name.upper()}"
