"""`linli documents`: the GraphQL documents that partners may run by their hash.

A document is checked against the schema and weighed before it is kept, so that a partner cannot be promised what the
server would refuse.
"""

import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter
from graphql import GraphQLError, validate

from backend.accounts import in_database
from backend.api.guard import read, weigh
from backend.api.schema import schema
from backend.documents import digest
from backend.errors import AppError
from backend.people.models import ApiToken, RegisteredDocument
from backend.settings import SettingsError

documents = App(name="documents", help="Register, list and remove documents that partners run by hash.")

Token = Annotated[str | None, Parameter(help="Id of a token, as `linli token list` prints it.")]
Purpose = Annotated[str | None, Parameter(help="For every token with this purpose, now and later.")]


@documents.command
def register(files: list[Path], *, token: Token = None, purpose: Purpose = None) -> None:
    """Register documents, one a file, and print the hash of each. Registering one twice changes nothing.

    Args:
        files: Files with one GraphQL operation each, as the partner will send it, byte for byte.
    """
    if (token is None) == (purpose is None):
        raise SettingsError("A document is for one token, or for a purpose.", "Give --token or --purpose.")
    texts = {file: checked(file) for file in files}
    in_database(lambda: _register(texts, token, purpose))
    for file, text in texts.items():
        print(f"{digest(text)}\t{file.name}")


def checked(file: Path) -> str:
    """The document in `file`. Raises SettingsError for one that the server would refuse whatever its variables."""
    try:
        text = file.read_text(encoding="utf-8")
        tree = read(text)
        faults: list[Any] = validate(schema()._schema, tree)
        weigh(tree)
    except (OSError, UnicodeDecodeError, GraphQLError) as wrong:
        raise SettingsError(f"{file}: {wrong}", "Mend the file and register it again.") from None
    except AppError as refused:
        raise SettingsError(f"{file}: {refused.to_json('en')['message']}", "One operation a file.") from None
    if faults:
        raise SettingsError(f"{file}: {faults[0].message}", "Mend the file and register it again.")
    return text


async def _register(texts: dict[Path, str], token: str | None, purpose: str | None) -> None:
    known = {str(one.id): one for one in await ApiToken.filter(deleted_at=None)}
    if token is not None and token not in known:
        raise SettingsError(f"There is no token {token}.", "linli token list prints their ids.")
    owner: dict[str, Any] = {"token_id": known[token].id} if token is not None else {"purpose": purpose}
    for file, text in texts.items():
        kept = {**owner, "sha256": digest(text)}
        await RegisteredDocument.get_or_create(defaults={"text": text, "name": file.name[:120]}, **kept)


@documents.command(name="list")
def list_documents() -> None:
    """Print every document: hash, name, and the token or purpose that may run it."""
    for line in in_database(_listed):
        print(line)


async def _listed() -> list[str]:
    names: dict[Any, str] = {one.id: one.name for one in await ApiToken.all()}
    found = await RegisteredDocument.all().order_by("name", "id")
    return [f"{one.sha256}\t{one.name}\t{one.purpose or names.get(one.token_id, '-')}" for one in found]


@documents.command
def remove(sha256: str) -> None:
    """Remove a document for everybody who may run it, at once."""
    count = in_database(lambda: _remove(sha256))
    if not count:
        raise SettingsError(f"No document has the hash {sha256}.", "linli documents list prints them.")
    print(f"Removed {count}.", file=sys.stderr)


async def _remove(sha256: str) -> int:
    return int(await RegisteredDocument.filter(sha256=sha256.lower()).delete())
