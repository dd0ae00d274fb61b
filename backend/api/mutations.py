"""The root of changes: the commands of every resource that anybody may write."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from strawberry.types import Info

from backend.api import made
from backend.api.commands import Command
from backend.api.inputs import plain
from backend.api.reveal import Plain, reveal, revealing
from backend.kit import access
from backend.kit.registry import Registry, Resource


@dataclass(frozen=True, slots=True)
class Payload:
    """What a command answers: the row as it is now, by response key as the compiled read told it, and the key."""

    rows: Mapping[str, Any]
    key: str | None


def _row(self: Payload, info: Info) -> Any:
    return self.rows[str(info.path.key)]


def _key(self: Payload | Plain) -> str | None:
    return self.key


def _resolver(one: Resource, verb: str) -> Callable[..., Any]:
    async def resolve(info: Info, input: Any) -> Payload:
        given = plain(input)
        tell = info.context.payload(one, info)
        rows = await Command(one, verb, info.context.reader).run(given, tell)
        return Payload(rows, given.get("client_mutation_id"))

    return resolve


def _revealer(one: Resource) -> Callable[..., Any]:
    async def resolve(info: Info, input: Any) -> Plain:
        return await reveal(one, info.context.reader, plain(input))

    return resolve


def _value(self: Plain) -> str:
    return self.value


def _reveal(one: Resource) -> dict[str, Any]:
    """The field that reveals numbers of `one`, where any role may; {} otherwise."""
    if not revealing(one):
        return {}
    members = {
        "value": made.field(
            _value, "str", description="The number, in this answer alone: show it briefly, keep it nowhere."
        ),
        "client_mutation_id": made.field(_key, "str | None", description="The key that came with the command."),
    }
    doc = f"A number of a {one.label[1].lower()}, plain."
    strawberry.type(made.make(f"{one.name}Revealed", {}, members, doc), description=doc)
    return {
        f"reveal{one.name}": made.field(
            _revealer(one),
            f"{one.name}Revealed",
            name=f"reveal{one.name}",
            arguments={"input": (f"Reveal{one.name}Input", strawberry.UNSET)},
            description="Read a masked number whole, with a reason. Who looked, when and why is kept and can be seen.",
        )
    }


def make_mutation(registry: Registry) -> type:
    """The Mutation type."""
    members: dict[str, Any] = {}
    for one in registry:
        verbs = _verbs(one)
        if verbs:
            _payload(one)
        for verb, said in verbs.items():
            name = f"{verb}{one.name}"
            members[name] = made.field(
                _resolver(one, verb),
                f"{one.name}Payload",
                name=name,
                arguments={"input": (f"{verb.capitalize()}{one.name}Input", strawberry.UNSET)},
                description=said,
            )
        members |= _reveal(one)
    return strawberry.type(made.make("Mutation", {}, members, "Changes."), description="Changes.")


def _verbs(one: Resource) -> dict[str, str]:
    noun = one.label[1].lower()
    found = {}
    if access.roles_of(one.create):
        found["create"] = f"Make a new {noun}."
    if access.roles_of(one.write):
        found["update"] = f"Change a {noun}. Answers CONFLICT with the current values when its version is newer."
        found["delete"] = f"Delete a {noun}; it can be restored."
        found["restore"] = f"Bring a deleted {noun} back."
        if one.workflow:
            found["move"] = f"Take a {noun} one step further."
    return found


def _payload(one: Resource) -> None:
    members = {
        one.single: made.field(_row, f"{one.name} | None", name=one.single, description="The row as it is now."),
        "client_mutation_id": made.field(_key, "str | None", description="The key that came with the command."),
    }
    doc = f"What a command on a {one.label[1].lower()} answers."
    strawberry.type(made.make(f"{one.name}Payload", {}, members, doc), description=doc)
