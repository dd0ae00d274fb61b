"""Claims of a connection: what makes one of asyncpg's connections an actor's, so that the second wall knows it.

The connection becomes the database's role for the actor's role, and its settings hold the actor's claims. What it was
last set to is remembered, so a repeated caller costs nothing.
"""

from typing import Any
from weakref import WeakKeyDictionary

from backend.kit.actor import Actor, Role

READER = "linli_reader"
"""The role of the database that every reader's role is a member of. It owns nothing and cannot log in."""

CLAIMS = ("role", "user", "streets", "communities", "grids", "unit", "purpose", "counting")
"""The settings `linli.<name>` that hold the actor's claims, and whether the statement counts rows that it may not read.

Empty or absent claims open nothing.
"""


def reader(role: Role) -> str:
    """The database's role for readers who act in `role`."""
    return f"{READER}_{role.lower()}"


SET = "SELECT set_config('role', $1, false), " + ", ".join(
    f"set_config('linli.{name}', ${at}, false)" for at, name in enumerate(CLAIMS, 2)
)

_standing: WeakKeyDictionary[Any, tuple[str, ...]] = WeakKeyDictionary()
"""What each connection was last set to."""


def claims(actor: Actor, *, counting: bool = False) -> tuple[str, ...]:
    """The database's role for `actor`, and the value of each of CLAIMS; equal for equal reach."""
    areas = ("{" + ",".join(sorted(map(str, ids))) + "}" if ids else "" for ids in _areas(actor))
    known = (reader(actor.role), actor.role, str(actor.id or ""), *areas, actor.unit or "", actor.purpose or "")
    return (*known, "yes" if counting else "")


def _areas(actor: Actor) -> tuple[tuple[Any, ...], ...]:
    return actor.streets, actor.communities, actor.grids


async def prepare(connection: Any, actor: Actor, *, counting: bool = False) -> None:
    """Make `connection`, of asyncpg and in no transaction, the actor's; no round trip when it is so already.

    `counting` opens what may be counted and not read: for statements that give counts alone. After an error on the
    connection, `forget` it. A pool must not reset its connections on release.
    """
    key, wanted = _raw(connection), claims(actor, counting=counting)
    if _standing.get(key) == wanted:
        return
    forget(connection)
    await connection.fetchrow(SET, *wanted)
    _standing[key] = wanted


def forget(connection: Any) -> None:
    """Set `connection` anew before its next statement, whoever asks."""
    _standing.pop(_raw(connection), None)


def _raw(connection: Any) -> Any:
    """The connection behind a pool's proxy, which is another one at each lease."""
    return getattr(connection, "_con", None) or connection
