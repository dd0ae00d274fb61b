"""Authentication: from a request to an Actor, and nothing else. People come with a session cookie, partners with a
bearer token; both are random, and only their hashes are stored.
"""

import asyncio
import re
import secrets
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from time import monotonic
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import ARGON2_VERSION
from tortoise import Tortoise

from backend.errors import NOT_SIGNED_IN
from backend.kit.actor import ANONYMOUS, Actor, Role
from backend.people import Session, User, UserRole

COOKIE = "linli_session"
IN_COOKIE = re.compile(rf"(?:^|;) *{COOKIE}=\"?([\w-]+)")
DOCUMENTS_ONLY = "documents:only"
"""What stands among the scopes of an actor whose token may run registered documents and nothing else."""

MOST_KEPT, LONGEST_KEPT_S = 10_000, 60.0
"""How many actors a process remembers, and for how long when nobody says anything."""

HASHER = PasswordHasher()


def _unmatched() -> str:
    """A hash with this hasher's costs that no password has: noise, where hashing one would cost each start 0.13 s."""
    salt, made = (b64encode(secrets.token_bytes(n)).decode().rstrip("=") for n in (HASHER.salt_len, HASHER.hash_len))
    costs = f"m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}"
    return f"$argon2{HASHER.type.name.lower()}$v={ARGON2_VERSION}${costs}${salt}${made}"


NOBODY_HASH = _unmatched()
"""Verified for names that do not exist, so that they take as long as those that do."""

SESSION = """
SELECT s.id AS session, coalesce(s.locale, u.locale) AS locale, u.id, u.name, r.role,
       extract(epoch FROM s.expires_at - now())::float8 AS seconds
FROM session s JOIN user_account u ON u.id = s.user_id LEFT JOIN user_role r ON r.id = s.acting_id
WHERE s.token_hash = $1 AND s.expires_at > now() AND s.revoked_at IS NULL
  AND u.is_active AND u.deleted_at IS NULL AND r.deleted_at IS NULL
"""

ACCOUNT = """
SELECT u.id, u.name, r.role FROM user_account u JOIN user_role r ON r.user_id = u.id
WHERE u.id = $1 AND r.role = $2 AND u.is_active AND u.deleted_at IS NULL AND r.deleted_at IS NULL LIMIT 1
"""

AREAS = """
SELECT coalesce(r.street_id, c.street_id, gc.street_id) AS street,
       coalesce(r.community_id, g.community_id) AS community, r.grid_id AS grid, r.department
FROM user_role r
LEFT JOIN community c ON c.id = r.community_id
LEFT JOIN grid g ON g.id = r.grid_id
LEFT JOIN community gc ON gc.id = g.community_id
WHERE r.user_id = $1 AND r.role = $2 AND r.deleted_at IS NULL
"""

TOKEN = """
SELECT t.id, t.name, t.purpose, t.scopes::text AS scopes, t.documents_only,
       extract(epoch FROM t.expires_at - now())::float8 AS seconds,
       array_agg(c.id) AS communities, array_agg(c.street_id) AS streets
FROM api_token t
LEFT JOIN api_token_community j ON j.api_token_id = t.id
LEFT JOIN community c ON c.id = j.community_id
WHERE t.token_hash = $1 AND t.expires_at > now() AND t.revoked_at IS NULL AND t.deleted_at IS NULL
GROUP BY t.id
"""


def hashed(token: str) -> str:
    """What is stored of a token: SHA-256, in hex."""
    return sha256(token.encode()).hexdigest()


def cookie_token(header: str) -> str | None:
    """The session token in a Cookie header."""
    found = IN_COOKIE.search(header)
    return found[1] if found else None


@lru_cache(1024)
def spoken(header: str | None, fallback: str) -> str:
    """The language of an Accept-Language header: "zh" or "en", whichever comes first."""
    for part in (header or "").lower().split(","):
        tag = part.split(";")[0].strip()[:2]
        if tag in ("zh", "en"):
            return tag
    return fallback


class Remembered:
    """Actors by what they showed, for as long as the database would tell when a right changes.

    `told(True)` begins to keep them, `told(False)` ends it; `forget` drops them all. A look-up that began before a
    right changed is not kept: it names the `age` at which it began.
    """

    def __init__(self) -> None:
        self.age = 0
        self.keeps = False
        self._kept: dict[tuple[bytes, str, bool], tuple[Actor, float]] = {}

    def told(self, keeps: bool) -> None:
        """Keep actors from now on, or no longer."""
        self.keeps = keeps
        self.forget()

    def forget(self, _notice: str = "") -> None:
        """Drop all that is known."""
        self.age += 1
        self._kept.clear()

    def get(self, key: tuple[bytes, str, bool]) -> Actor | None:
        """The actor who showed this, when it is still known."""
        found = self._kept.get(key)
        return found[0] if found and found[1] > monotonic() else None

    def keep(self, key: tuple[bytes, str, bool], actor: Actor, seconds: float, age: int) -> Actor:
        """`actor`, kept for `seconds` at most."""
        if self.keeps and age == self.age:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = (actor, monotonic() + min(seconds, LONGEST_KEPT_S))
        return actor


KNOWN = Remembered()
STRANGERS = {locale: replace(ANONYMOUS, locale=locale) for locale in ("zh", "en")}


async def actor_of(headers: Mapping[str, str], locale: str) -> Actor:
    """Who sends a request with these headers (lower-case names).

    Raises NOT_SIGNED_IN for a bearer token that is unknown, expired or revoked.
    """
    return await actor_for(headers.get("authorization", ""), headers.get("cookie", ""), locale)


async def actor_for(authorization: str, cookie: str, locale: str) -> Actor:
    """Who shows these two headers ("" for none). Raises as `actor_of` does."""
    if not authorization:
        return await of_cookie(cookie, locale) if cookie else STRANGERS[locale]
    key = (sha256(authorization.encode()).digest(), locale, False)
    return KNOWN.get(key) or await _of_token(key, authorization, locale)


async def of_cookie(header: str, locale: str, *, chosen: bool = False) -> Actor:
    """The actor of a session cookie, ANONYMOUS without a valid one; `chosen` keeps `locale` over the session's own."""
    token = cookie_token(header)
    if not token:
        return STRANGERS[locale]
    key = (sha256(token.encode()).digest(), locale, chosen)
    return KNOWN.get(key) or await _of_session(key, token, locale, chosen)


async def _of_session(key: tuple[bytes, str, bool], token: str, locale: str, chosen: bool) -> Actor:
    age = KNOWN.age
    rows = await _query(SESSION, [hashed(token)])
    if not rows or rows[0]["role"] is None:
        return STRANGERS[locale]
    one = rows[0]
    actor = await _acting(one, locale if chosen else str(one["locale"]).lower()[:2])
    return KNOWN.keep(key, actor, one["seconds"], age)


async def of_account(user: UUID | None, role: str, locale: str) -> Actor:
    """The account `user` in `role`, with the areas that it has now. Raises NOT_SIGNED_IN when it may not any more."""
    rows = await _query(ACCOUNT, [user, role])
    if not rows:
        raise NOT_SIGNED_IN()
    return await _acting(rows[0], locale)


async def _acting(one: Mapping[str, Any], locale: str) -> Actor:
    areas = await _query(AREAS, [one["id"], one["role"]])
    return Actor(
        role=Role(one["role"]),
        id=one["id"],
        name=one["name"],
        locale=locale,
        streets=_distinct(area["street"] for area in areas),
        communities=_distinct(area["community"] for area in areas),
        grids=_distinct(area["grid"] for area in areas),
        unit=next((area["department"] for area in areas if area["department"]), None),
    )


async def _of_token(key: tuple[bytes, str, bool], authorization: str, locale: str) -> Actor:
    age = KNOWN.age
    scheme, _, token = authorization.partition(" ")
    rows = await _query(TOKEN, [hashed(token.strip())]) if scheme.lower() == "bearer" else []
    if not rows:
        raise NOT_SIGNED_IN()
    one = rows[0]
    actor = Actor(
        role=Role.PARTNER,
        id=one["id"],
        name=one["name"],
        locale=locale,
        streets=_distinct(one["streets"]),
        communities=_distinct(one["communities"]),
        purpose=one["purpose"],
        scopes=frozenset(_words(one["scopes"])) | ({DOCUMENTS_ONLY} if one["documents_only"] else set()),
    )
    return KNOWN.keep(key, actor, one["seconds"], age)


def _words(json: str | None) -> list[str]:
    return [word for word in (json or "").strip("[]").replace('"', "").replace(" ", "").split(",") if word]


def _distinct(ids: Any) -> tuple[UUID, ...]:
    return tuple(dict.fromkeys(found for found in ids if found is not None))


async def _query(sql: str, values: list[Any]) -> list[dict[str, Any]]:
    return list(await Tortoise.get_connection("default").execute_query_dict(sql, values))


async def verified(login: str, password: str) -> User | None:
    """The active account with this login and password. Takes as long for a login that does not exist."""
    user = await User.get_or_none(login=login, is_active=True, deleted_at=None)
    known = user.password_hash if user and user.password_hash else None
    right = await asyncio.to_thread(_matches, known or NOBODY_HASH, password)
    return user if right and known else None


def _matches(known: str, password: str) -> bool:
    try:
        return HASHER.verify(known, password)
    except (VerificationError, InvalidHashError):
        return False


async def sign_in(user: User, hours: float) -> str | None:
    """A new session's token for `user`, acting in their first role; None when they hold none."""
    acting = await UserRole.filter(user_id=user.id, deleted_at=None).order_by("id").first()
    if acting is None:
        return None
    token = secrets.token_urlsafe(32)
    ends = datetime.now(UTC) + timedelta(hours=hours)
    await Session.create(user=user, acting=acting, token_hash=hashed(token), expires_at=ends)
    return token


async def sign_out(token: str) -> None:
    """End the session of `token`."""
    await Session.filter(token_hash=hashed(token)).update(revoked_at=datetime.now(UTC))
    KNOWN.forget()


async def act_as(token: str, role_id: UUID) -> bool:
    """Act in another of one's own roles from now on; whether that was possible."""
    session = await Session.get_or_none(token_hash=hashed(token), revoked_at=None, expires_at__gt=datetime.now(UTC))
    role = await UserRole.get_or_none(id=role_id, deleted_at=None)
    if session is None or role is None or role.user_id != session.user_id:  # type: ignore[attr-defined]
        return False
    session.acting = role
    await session.save()
    KNOWN.forget()
    return True
