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
from tests.oracle.generate import plain
from tests.oracle.operands import Operands
from tests.oracle.sight import Sight
from tests.oracle.truth import Truth, attribute

VERBS = ("update", "update", "update", "delete", "delete", "restore", "move", "create", "scope", "scope")


@dataclass(frozen=True)
class Written:
    """One change: what it was, and the codes with which it was refused."""

    said: str
    codes: tuple[str, ...]


class Writer:
    """Gives commands by luck."""

    def __init__(self, luck: random.Random, truth: Truth, operands: Operands) -> None:
        self.luck, self.truth, self.operands = luck, truth, operands

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
        """One command."""
        name = f"{verb}{one.name}"
        kind = self.truth.schema.type_map[f"{verb.capitalize()}{one.name}Input"]
        assert isinstance(kind, GraphQLInputObjectType)
        given = self.input(verb, one, kind, sight)
        document = f"mutation M($input: {kind.name}!) {{ {name}(input: $input) {{ {one.single} {{ id version }} }} }}"
        answer = await execute(sight.actor, document, {"input": plain(given)})
        codes = tuple(error["extensions"]["code"] for error in answer.get("errors", ()))
        return Written(f"{sight.actor.role} {name} {plain(given)}", codes)

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
            (item for item in one.fields if item.kind is Kind.MANY and name.startswith(item.api[:4])), None)  # fmt: skip
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
