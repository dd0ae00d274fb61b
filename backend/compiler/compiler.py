"""The compiler of one schema: valid operations in, plans out, both kept. Knows no transport and runs nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from time import perf_counter
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
)
from graphql.execution.values import VariableValues

from backend.compiler import ir
from backend.compiler.fields import PAYLOAD as PAYLOAD
from backend.compiler.fields import Meanings, check, meanings
from backend.compiler.lower import Field, Source, collect
from backend.compiler.metrics import COUNTS
from backend.compiler.plans import Kept, Plan, Stages, plan, stages
from backend.compiler.slots import Given, Refused
from backend.compiler.variables import Variables, variables
from backend.kit.params import Acting
from backend.kit.registry import Registry


@dataclass(frozen=True, eq=False)
class Asked:
    """One operation of a document that was parsed and found valid."""

    key: bytes
    tree: DocumentNode
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Variables

    @property
    def alone(self) -> DocumentNode:
        """The operation with the fragments, and no other operation."""
        return DocumentNode(definitions=(self.operation, *self.fragments.values()))

    def apart(self, fields: Sequence[Field]) -> DocumentNode:
        """The operation with these root fields alone."""
        nodes = tuple(node for one in fields for node in one.nodes)
        operation = OperationDefinitionNode(
            operation=self.operation.operation,
            name=self.operation.name,
            variable_definitions=self.operation.variable_definitions,
            directives=self.operation.directives,
            selection_set=SelectionSetNode(selections=nodes),
            loc=self.operation.loc,
        )
        return DocumentNode(definitions=(operation, *self.fragments.values()))


def key_of(document: str, operation: str | None) -> bytes:
    """What an operation of a document is known by."""
    return sha256(f"{operation or ''}\0{document}".encode("utf-8", "surrogatepass")).digest()


@dataclass(frozen=True, eq=False)
class Compiler:
    """Compiles operations on `schema`; `meanings` says what each field is."""

    schema: GraphQLSchema
    meanings: Meanings
    kept: Kept[Plan | Refused] = field(default_factory=Kept)

    def asked(self, key: bytes, tree: DocumentNode, operation: OperationDefinitionNode) -> Asked:
        """A valid operation, ready to be compiled."""
        fragments = {d.name.value: d for d in tree.definitions if isinstance(d, FragmentDefinitionNode)}
        return Asked(key, tree, operation, fragments, variables(self.schema, tree, operation))

    def find(self, asked: Asked, who: Acting, values: Mapping[str, Any]) -> tuple[Any, Plan | Refused | None]:
        """(key, plan or refusal that is kept) for these variables."""
        key = (asked.key, who, asked.variables.shape(values))
        found = self.kept.get(key)
        if found is None:
            COUNTS.misses += 1
        else:
            COUNTS.hits += 1
        return key, found

    def plan(self, asked: Asked, who: Acting, values: Mapping[str, Any], key: Any, cost: int = 0) -> Plan | Refused:
        """The plan of a query, compiled and kept; a refusal is kept too."""

        def make() -> Plan:
            made = plan(self.lower(asked, values), who)
            chosen = [one for one in self.roots(asked, values) if one.key in made.services]
            return replace(made, cost=cost, apart=asked.apart(chosen) if chosen else None)

        return self._keep(key, make)

    def _keep(self, key: Any, make: Any) -> Plan | Refused:
        began = perf_counter()
        made: Plan | Refused
        try:
            fresh: Plan = make()
            made, size = fresh, fresh.size
        except Refused as refused:
            COUNTS.refused += 1
            made, size = refused.with_traceback(None), 1_000
        COUNTS.compile_seconds += perf_counter() - began
        return self.kept.put(key, made, size)

    def lower(self, asked: Asked, values: Mapping[str, Any]) -> ir.Operation:
        """What a query means. Raises Refused."""
        source = self.source(asked, values)
        assert self.schema.query_type is not None
        fields = collect(source, self.schema.query_type, [asked.operation.selection_set])
        return self.meanings.operation(source, fields)

    def stages(self, asked: Asked, who: Acting, values: Mapping[str, Any]) -> Stages:
        """Every stage of a query. Raises Refused."""
        return stages(self.lower(asked, values), who)

    def source(self, asked: Asked, values: Mapping[str, Any]) -> Source:
        """What the document is read with."""
        return Source(self.schema, asked.fragments, asked.variables.slots(values), asked.variables.empties(values))

    def roots(self, asked: Asked, values: Mapping[str, Any]) -> list[Field]:
        """The root fields of a query, by response key."""
        assert self.schema.query_type is not None
        return collect(self.source(asked, values), self.schema.query_type, [asked.operation.selection_set])

    def payload(
        self, asked: Asked, who: Acting, values: Mapping[str, Any], owner: str, single: str, nodes: list[FieldNode]
    ) -> Plan | Refused:
        """The plan of what a command answers: the fields `single` of the type `owner`, as `nodes` ask for them.

        The row's id is bound to the variable PAYLOAD.
        """
        place = tuple((node.loc.start, node.loc.end) for node in nodes if node.loc)
        key = (asked.key, who, asked.variables.shape(values), owner, place)
        found = self.kept.get(key)
        return found or self._keep(key, lambda: plan(self._payload(asked, values, owner, single, nodes), who))

    def _payload(
        self, asked: Asked, values: Mapping[str, Any], owner: str, single: str, nodes: list[FieldNode]
    ) -> ir.Operation:
        source = self.source(asked, values)
        slots = VariableValues(source.variables.sources, {**source.variables.coerced, PAYLOAD: Given((PAYLOAD,))})
        source = Source(source.schema, source.fragments, slots, source.empties)
        kind: Any = self.schema.type_map[owner]
        fields = collect(source, kind, [node.selection_set for node in nodes])
        chosen = [one for one in fields if one.name == single]
        return ir.Operation(self.meanings.select(source, owner, chosen).items)

    def row(
        self, asked: Asked, who: Acting, values: Mapping[str, Any], one: str, name: str, nodes: list[FieldNode]
    ) -> Plan | Refused:
        """The plan of one live row of the resource `one` under the response key `name`, as `nodes` ask for it.

        The row's id is bound to the variable PAYLOAD.
        """

        def make() -> Plan:
            kind: Any = self.schema.type_map[one]
            source = self.source(asked, values)
            fields = collect(source, kind, [node.selection_set for node in nodes])
            single = ir.Single(ir.Read(one), Given((PAYLOAD,), "id"), self.meanings.select(source, one, fields))
            return plan(ir.Operation(((name, single),)), who)

        place = tuple((node.loc.start, node.loc.end) for node in nodes if node.loc)
        key = (asked.key, who, asked.variables.shape(values), one, name, place)
        return self.kept.get(key) or self._keep(key, make)


def compiler(schema: GraphQLSchema, registry: Registry, services: frozenset[str]) -> Compiler:
    """The compiler of `schema`. Raises DeclarationError when a field neither compiles nor is a service's."""
    known = meanings(registry, services)
    check(schema, known)
    return Compiler(schema, known)
