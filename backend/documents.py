"""Documents by hash: those that partners registered, and those that a client sent once and names from then on.

The protocol is Apollo's automatic persisted queries (`extensions.persistedQuery`). A token that is held to registered
documents runs nothing else, whatever it sends.
"""

from collections import OrderedDict
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from uuid import UUID

from backend.api.guard import MAX_CHARACTERS
from backend.auth import DOCUMENTS_ONLY, KNOWN
from backend.database import connection
from backend.errors import BAD_REQUEST, Problem
from backend.kit.actor import Actor

NOT_FOUND = Problem(
    "PERSISTED_QUERY_NOT_FOUND",
    404,
    ("没有这个摘要的查询。", "PersistedQueryNotFound"),
    ("把 query 全文和摘要一起再发一次。", "Send the query itself together with its hash."),
)
NOT_SUPPORTED = Problem(
    "PERSISTED_QUERY_NOT_SUPPORTED",
    400,
    ("这里不能按摘要查询。", "PersistedQueryNotSupported"),
    ("登录或带令牌，version 写 1。", "Sign in or send a token, and say version 1."),
)
NOT_REGISTERED = Problem(
    "DOCUMENT_NOT_REGISTERED",
    403,
    ("这个令牌只能运行登记过的查询。", "This token runs registered documents only, and this is none."),
    ("请管理员登记：linli documents register。", "Have it registered: linli documents register."),
)

LOOK_UP = """
SELECT text FROM registered_document WHERE sha256 = $1 AND (token_id = $2 OR purpose = $3) LIMIT 1
"""
MOST_SENT, MOST_CHARACTERS = 1_000, 4_000_000
"""How many documents a process keeps that clients sent, and how long they may be together."""

Key = tuple[UUID, str]


def digest(document: str) -> str:
    """SHA-256 of a document's UTF-8, in hex."""
    return sha256(document.encode("utf-8", "surrogatepass")).hexdigest()


class Documents:
    """Finds the text that a request means."""

    def __init__(self) -> None:
        self._sent: OrderedDict[Key, str] = OrderedDict()
        self._size = 0
        self._registered: dict[Key, str] = {}
        self._age = -1

    async def text(self, actor: Actor, query: str | None, extensions: Mapping[str, Any]) -> str:
        """The document to run. Raises BAD_REQUEST, NOT_FOUND, NOT_SUPPORTED, NOT_REGISTERED."""
        said = extensions.get("persistedQuery")
        if said is None and DOCUMENTS_ONLY not in actor.scopes:
            if query is None:
                raise BAD_REQUEST(reason=("缺 query", "query must be a text"))
            return query
        named = _hash(said, query)
        if actor.id is None:
            raise NOT_SUPPORTED()
        if DOCUMENTS_ONLY in actor.scopes:
            found = await self._look_up(actor, named)
            if found is None:
                raise NOT_REGISTERED()
            return found
        if query is not None:
            if len(query) <= MAX_CHARACTERS:
                self._keep((actor.id, named), query)
            return query
        found = self._sent.get((actor.id, named)) or await self._look_up(actor, named)
        if found is None:
            raise NOT_FOUND()
        return found

    async def _look_up(self, actor: Actor, named: str) -> str | None:
        """A document registered for the actor's token or purpose; remembered until a right changes."""
        assert actor.id is not None
        key, age = (actor.id, named), KNOWN.age
        if age != self._age:
            self._registered.clear()
            self._age = age
        if key in self._registered:
            return self._registered[key]
        rows = await connection().execute_query_dict(LOOK_UP, [named, actor.id, actor.purpose])
        if not rows:
            return None
        text: str = rows[0]["text"]
        if KNOWN.keeps and age == KNOWN.age and len(self._registered) < MOST_SENT:
            self._registered[key] = text
        return text

    def _keep(self, key: Key, document: str) -> None:
        if key not in self._sent:
            self._size += len(document)
        self._sent[key] = document
        self._sent.move_to_end(key)
        while len(self._sent) > MOST_SENT or self._size > MOST_CHARACTERS:
            self._size -= len(self._sent.popitem(last=False)[1])


def _hash(said: Any, query: str | None) -> str:
    """The hash that a request names, or that of its query. Raises NOT_SUPPORTED, BAD_REQUEST when they differ."""
    if said is None:
        if query is None:
            raise BAD_REQUEST(reason=("缺 query", "query must be a text"))
        return digest(query)
    if not isinstance(said, Mapping) or said.get("version") != 1 or not isinstance(said.get("sha256Hash"), str):
        raise NOT_SUPPORTED()
    named: str = said["sha256Hash"].lower()
    if query is not None and digest(query) != named:
        raise BAD_REQUEST(reason=("sha256Hash 与 query 不符", "provided sha does not match query"))
    return named
