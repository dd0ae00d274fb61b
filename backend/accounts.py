"""`linli user` and `linli token`: accounts, roles and partners' keys from the command line.

For the first administrator of a new installation, and for mending; day to day these are pages of the admin.
Every change is written to the ledger as the system's.
"""

import asyncio
import getpass
import secrets
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

from cyclopts import App
from tortoise.transactions import in_transaction

from backend import embedded
from backend.auth import HASHER, hashed
from backend.concepts import linked
from backend.database import connected
from backend.folder import at_hand
from backend.kit.actor import Actor, Role
from backend.kit.ledger import record
from backend.kit.model import Record
from backend.people.models import ApiToken, Session, User, UserRole
from backend.people.vocabulary import Department
from backend.places.models import Community, Grid, Street
from backend.settings import Settings, SettingsError

LEAST_PASSWORD = 10
SYSTEM = Actor(role=Role.SYSTEM_ADMIN, name="linli")
RoleName = Literal["SYSTEM_ADMIN", "STREET_LEADER", "COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR", "STAFF", "RESIDENT"]
AREAS: dict[str, tuple[str, type[Record]]] = {
    "STREET_LEADER": ("street", Street),
    "COMMUNITY_ADMIN": ("community", Community),
    "GRID_WORKER": ("grid", Grid),
    "MEDIATOR": ("community", Community),
    "STAFF": ("street", Street),
}
"""The link of UserRole that each role's area goes into, and what kind of area it is. The other roles have none."""

T = TypeVar("T")
user = App(name="user", help="Add, list and change accounts.")
token = App(name="token", help="Issue, list and revoke partners' tokens.")


@user.command
def add(login: str, name: str, role: RoleName, *, area: str | None = None, department: str | None = None) -> None:
    """Add an account with one role. The password is asked for, or read from standard input.

    Args:
        login: What is typed to sign in.
        name: Name that colleagues see.
        role: What the account may be.
        area: Code of the street, community or grid that the role is for.
        department: For STAFF: the unit whose cases they handle.
    """
    password = read_password()
    in_database(lambda: _add(login, name, password, role, area, department))
    print(f"Added {login} as {role}.")


async def _add(login: str, name: str, password: str, role: RoleName, area: str | None, department: str | None) -> None:
    if await User.exists(login=login):
        raise SettingsError(f"There is an account {login} already.", "linli user password changes its password.")
    held = await _role_in(role, area, department)
    home: Any = held.get("community") or getattr(held.get("grid"), "community_id", None)
    place = {"community": home} if isinstance(home, Record) else {"community_id": home}
    account = await User.create(login=login, name=name, password_hash=HASHER.hash(password), **place)
    await _told(account, "create", login=(None, login))
    await _told(await UserRole.create(user=account, **held), "create", role=(None, role))


async def _role_in(role: RoleName, area: str | None, department: str | None) -> dict[str, Any]:
    """The columns of a UserRole. Raises SettingsError when role, area and department do not fit each other."""
    held: dict[str, Any] = {"role": Role[role]}
    if role == "STAFF":
        known = [unit.value for unit in Department]
        if department is None or department not in known:
            raise SettingsError("STAFF belong to a department.", f"--department is one of {', '.join(known)}.")
        held["department"] = Department[department]
    if role not in AREAS:
        return held
    link, kind = AREAS[role]
    found = await kind.get_or_none(code=area, deleted_at=None) if area else None
    if found is None:
        codes = [code for (code,) in await kind.filter(deleted_at=None).limit(20).values_list("code")]
        raise SettingsError(
            f"{role} is for a {link}, and {area or 'none'} is not the code of one.", f"--area is one of {codes}."
        )
    return {**held, link: found}


@user.command(name="list")
def list_users() -> None:
    """Print every account: login, name, roles, and whether it may sign in."""
    for line in in_database(_users):
        print(line)


async def _users() -> list[str]:
    lines = []
    held: dict[Any, set[str]] = {}
    for holder, role in await UserRole.filter(deleted_at=None).values_list("user_id", "role"):
        held.setdefault(holder, set()).add(str(role))
    for account in await User.filter(deleted_at=None).order_by("login"):
        roles = ", ".join(sorted(held.get(account.id, ())))
        notes = [note for note, said in (("closed", not account.is_active), ("demo", account.is_demo)) if said]
        lines.append(f"{account.login}\t{account.name}\t{roles or '-'}\t{' '.join(notes)}".rstrip())
    return lines


@user.command
def password(login: str) -> None:
    """Give an account another password and end its sign-ins. It is asked for, or read from standard input."""
    chosen = read_password()
    in_database(lambda: _password(login, chosen))
    print(f"{login} has another password; their sign-ins have ended.")


async def _password(login: str, chosen: str) -> None:
    account = await account_of(login)
    account.password_hash = HASHER.hash(chosen)
    account.version += 1
    await account.save()
    await Session.filter(user_id=account.id, revoked_at=None).update(revoked_at=datetime.now(UTC))
    await _told(account, "password")


@user.command(name="role")
def add_role(login: str, role: RoleName, *, area: str | None = None, department: str | None = None) -> None:
    """Give an account one more role.

    Args:
        area: Code of the street, community or grid that the role is for.
        department: For STAFF: the unit whose cases they handle.
    """
    in_database(lambda: _add_role(login, role, area, department))
    print(f"{login} may be {role} now.")


async def _add_role(login: str, role: RoleName, area: str | None, department: str | None) -> None:
    account = await account_of(login)
    held = await UserRole.create(user=account, **await _role_in(role, area, department))
    await _told(held, "create", role=(None, role))


@token.command
def issue(
    name: str,
    purpose: str,
    communities: list[str],
    *,
    days: int = 90,
    scope: list[str] | None = None,
    documents_only: bool = False,
) -> None:
    """Issue a partner's token and print it, once.

    Args:
        name: Who holds it.
        purpose: What the data is used for, as agreed.
        communities: Codes of the communities that it opens.
        days: How many days it holds.
        scope: What else it may do: schema:read, query:get.
        documents_only: It may run registered documents (linli documents) and nothing else.
    """
    print(in_database(lambda: _issue(name, purpose, communities, days, scope or [], documents_only)))
    print("This is shown once; only its hash is kept.", file=sys.stderr)


async def _issue(name: str, purpose: str, codes: list[str], days: int, scopes: list[str], documents_only: bool) -> str:
    opened = await Community.filter(code__in=codes, deleted_at=None)
    if missing := sorted(set(codes) - {found.code for found in opened}):
        raise SettingsError(f"No community has the code {', '.join(missing)}.", "The admin lists the codes.")
    secret = secrets.token_urlsafe(32)
    ends = datetime.now(UTC) + timedelta(days=days)
    made = await ApiToken.create(
        name=name,
        purpose=purpose,
        token_hash=hashed(secret),
        scopes=scopes,
        expires_at=ends,
        documents_only=documents_only,
    )
    await made.communities.add(*opened)
    await _told(made, "create", name=(None, name), expires_at=(None, ends))
    return secret


@token.command(name="list")
def list_tokens() -> None:
    """Print every token: id, holder, purpose, until when, and whether it was revoked."""
    for line in in_database(_tokens):
        print(line)


async def _tokens() -> list[str]:
    found = await ApiToken.filter(deleted_at=None).order_by("id")
    return [
        f"{one.id}\t{one.name}\t{one.purpose}\t{one.expires_at:%Y-%m-%d}" + ("\trevoked" if one.revoked_at else "")
        for one in found
    ]


@token.command
def revoke(identifier: str) -> None:
    """Revoke a token at once, by the id that `linli token list` prints."""
    in_database(lambda: _revoke(identifier))
    print("Revoked.")


async def _revoke(identifier: str) -> None:
    known = {str(one.id): one for one in await ApiToken.filter(deleted_at=None)}
    if identifier not in known:
        raise SettingsError(f"There is no token {identifier}.", "linli token list prints their ids.")
    one = known[identifier]
    if one.revoked_at is None:
        one.revoked_at = datetime.now(UTC)
        one.version += 1
        await one.save()
        await _told(one, "revoke", revoked_at=(None, one.revoked_at))


def in_database(act: Callable[[], Awaitable[T]], data: Path | None = None) -> T:
    """Run `act` in one transaction of the database that the settings name, or of the demo in `data`."""
    linked()
    with embedded.running(at_hand(data)) as settings:
        return asyncio.run(_transacted(settings, act))


async def _transacted(settings: Settings, act: Callable[[], Awaitable[T]]) -> T:
    async with connected(settings), in_transaction():
        return await act()


async def account_of(login: str) -> User:
    """The account with this login. Raises SettingsError without one."""
    account = await User.get_or_none(login=login, deleted_at=None)
    if account is None:
        raise SettingsError(f"There is no account {login}.", "linli user list prints them.")
    return account


async def _told(row: Record, action: str, **changes: tuple[Any, Any]) -> None:
    await record(SYSTEM, row, action, changes, note="linli")


def read_password() -> str:
    """A new password, from the terminal (twice) or the first line of standard input.

    Raises SettingsError when it is too short, or the two differ.
    """
    if sys.stdin.isatty():
        chosen = getpass.getpass("Password: ")
        if chosen != getpass.getpass("Once more: "):
            raise SettingsError("The two passwords differ.", "Try again.")
    else:
        chosen = sys.stdin.readline().rstrip("\r\n")
    if len(chosen) < LEAST_PASSWORD:
        raise SettingsError(
            f"The password has fewer than {LEAST_PASSWORD} characters.",
            "Four words that do not belong together do well.",
        )
    return chosen
