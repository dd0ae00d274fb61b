"""Changes between reads: real commands of people who may give them, and rows that move between areas."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, get_named_type, get_nullable_type
from tortoise.exceptions import IntegrityError

from backend.graphql import execute
from backend.kit.actor import Actor
from backend.kit.registry import Field, Kind, Resource
from tests.oracle.coercion import key_of
from tests.oracle.generate import Generator, Operation, plain
from tests.oracle.sight import Sight
from tests.oracle.truth import Truth, attribute

VERBS = ("update", "update", "update", "delete", "delete", "restore", "move", "create", "scope", "scope")


@dataclass(frozen=True)
class Written:
    """One change: what it was, the codes with which it was refused, and what is wrong with that.

    `again` asks for what the payload answered as `row`, by its id; `by` gave the command.
    """

    said: str
    codes: tuple[str, ...]
    wrong: str | None = None
    by: Actor | None = None
    again: Operation | None = None
    row: Any = None


class Writer:
    """Gives commands by luck."""

    def __init__(self, luck: random.Random, truth: Truth, generator: Generator) -> None:
        self.luck, self.truth, self.generator, self.operands = luck, truth, generator, generator.operands

    async def change(self, sight_of: Callable[[Actor], Sight], actors: list[Actor]) -> Written:
        """One change, by somebody whose role may make it."""
        verb = self.luck.choice(VERBS)
        if verb == "scope":
            return await self.move_area()
        right = "create" if verb == "create" else "write"
        able = [(actor, one) for actor in actors for one in self.truth if sight_of(actor).opens(getattr(one, right))]
        if verb == "move":
            able = [pair for pair in able if pair[1].workflow]
        actor, one = self.luck.choice(able)
        return await self.command(verb, one, sight_of(actor))

    async def command(self, verb: str, one: Resource, sight: Sight) -> Written:
        """One command, whose payload asks for the row it changed."""
        name = f"{verb}{one.name}"
        kind = self.truth.schema.type_map[f"{verb.capitalize()}{one.name}Input"]
        assert isinstance(kind, GraphQLInputObjectType)
        given = self.input(verb, one, kind, sight)
        asked, draft = self.generator.payload(sight.actor.role, one)
        head = ", ".join([f"$input: {kind.name}!", *draft.definitions])
        document = f"mutation M({head}) {{ {name}(input: $input) {{ {one.single} {{ key: id {asked} }} }} }}"
        document = " ".join([document, *draft.fragments])
        answer = await execute(sight.actor, document, {"input": plain(given), **draft.variables})
        codes = tuple(error["extensions"]["code"] for error in answer.get("errors", ()))
        said = f"{sight.actor.role} {document} {plain(given)} {draft.variables}"
        wrong = None if verb == "create" else unfair(codes, verb, one, given, sight)
        if codes or wrong:
            return Written(said, codes, wrong, sight.actor)
        row = answer["data"][name][one.single]
        head = f"query Q({', '.join(draft.definitions)})" if draft.definitions else "query Q"
        again = f'{head} {{ row: {one.single}(id: "{row["key"] if row else ""}") {{ key: id {asked} }} }}'
        operation = Operation(" ".join([again, *draft.fragments]), draft.variables)
        return Written(said, codes, None, sight.actor, operation if row else None, row)

    def input(self, verb: str, one: Resource, kind: GraphQLInputObjectType, sight: Sight) -> dict[str, Any]:
        """What the command is given."""
        given: dict[str, Any] = {}
        if verb != "create":
            seen = sight.bin(one) if verb == "restore" else sight.reads(one)
            known = sorted(seen) if seen and self.luck.random() < 0.95 else list(self.operands.world.rows[one.name])
            row = sight.world.row(one.name, self.luck.choice(known))
            given = {"id": str(row.id), "version": row.version + (self.luck.random() < 0.03)}
        if verb == "move" and one.workflow:
            state = getattr(row, one.workflow.field)
            moves = [move for move in one.workflow.moves if state in move.source] or list(one.workflow.moves)
            given["move"] = self.luck.choice(moves).name.upper()
        if verb in ("create", "update"):
            settable = [name for name in kind.fields if name not in ("id", "version", "clientMutationId")]
            must = [name for name in settable if verb == "create" and self.luck.random() < 0.6]
            some = self.luck.sample(settable, min(len(settable), self.luck.choice((1, 1, 2, 3))))
            for name in dict.fromkeys([*must, *some]):
                found = self.value(one, name, kind.fields[name].type, sight)
                if found is not ABSENT:
                    given[name] = found
        return given

    def value(self, one: Resource, name: str, kind: Any, sight: Sight) -> Any:
        """A value for one member of an input; ABSENT for what luck cannot make."""
        fields = self.truth.fields[one.name]
        named, nullable = get_named_type(kind), get_nullable_type(kind)
        if nullable is kind and self.luck.random() < 0.2:
            return None
        field = fields.get(name) or fields.get(name.removesuffix("Id")) or next(
            (item for item in one.fields if item.kind is Kind.MANY and name.startswith(item.api[:4])), None
        )  # fmt: skip
        if named.name == "ID" and field is not None:
            return self.keys(field, isinstance(nullable, GraphQLList), sight)
        if isinstance(named, GraphQLEnumType):
            word = self.luck.choice(list(named.values))
            return [word] if isinstance(nullable, GraphQLList) else word
        if field is None or field.kind in (Kind.GEOJSON, Kind.JSON, Kind.SEALED):
            return ABSENT
        return self.operands.value(one, kind, attribute(field))

    def keys(self, field: Field, several: bool, sight: Sight) -> Any:
        """Ids of rows that the writer sees, mostly."""
        target = self.truth.of(field.target)
        seen = sorted(sight.reads(target)) if self.luck.random() < 0.9 else list(sight.world.rows[target.name])
        if several:
            return [str(key) for key in self.luck.sample(seen, min(len(seen), self.luck.randrange(4)))]
        return str(self.luck.choice(seen)) if seen else ABSENT

    async def move_area(self) -> Written:
        """A row changes hands: one of its links leads elsewhere, as after a repair of the books."""
        one = self.luck.choice([one for one in self.truth if any(field.kind is Kind.REF for field in one.fields)])
        field = self.luck.choice([field for field in one.fields if field.kind is Kind.REF])
        assert field.target is not None
        rows, targets = list(self.operands.world.rows[one.name]), list(self.operands.world.rows[field.target.__name__])
        row, to = self.luck.choice(rows), self.luck.choice(targets)
        try:
            await one.model.filter(id=row).update(**{f"{field.name}_id": to})
        except IntegrityError:
            return Written(f"{one.name} {row}: {field.name} cannot lead to {to}", ("UNIQUE",))
        return Written(f"{one.name} {row}: {field.name} leads to {to}", ())


ABSENT = object()


def unfair(codes: tuple[str, ...], verb: str, one: Resource, given: dict[str, Any], sight: Sight) -> str | None:
    """What is wrong with the outcome of a command on a row, by the rules as the oracle reads them."""
    row = sight.world.row(one.name, key_of(given["id"]))
    seen = sight.bin(one) if verb == "restore" else sight.reads(one)
    may = row is not None and row.id in seen and sight.holds(one.write, one.model, row)
    if not codes and not may:
        return "a command did what its rule does not open"
    if not codes and row.version != given["version"]:
        return "a command overwrote a newer version"
    if may and ("NOT_FOUND" in codes or "NOT_ALLOWED" in codes):
        return f"a command that its rule opens answers {codes}"
    return None
