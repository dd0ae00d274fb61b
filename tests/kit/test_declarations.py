"""Declarations: what makes no sense stops the start-up, and is told with what to do about it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Annotated, Any

import pytest
from tortoise import Tortoise

from backend.errors import DeclarationError
from backend.kit import resource as words
from backend.kit import rollup
from backend.kit.access import anyone, column, role, within
from backend.kit.naming import camel, plural, snake
from backend.kit.registry import Kind, Registry
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, required, resource, unit, widget
from backend.kit.workflow import Move, Workflow
from tests.kit import synthetic
from tests.kit.synthetic import Alien, Colour, Host, Mute, Part, Thing, Zone

NAME = Annotated[auto, label("名称", "Name")]
ADMIN = Admin(group="设置", icon="box", title="name", list=["name"], search=["name"], order="name")
FLOW = Workflow(
    Colour, field="colour", start=["RED"], ends=["BLUE"], moves=[Move("paint", ("刷", "Paint"), ["RED"], "BLUE")]
)
staff = role("STAFF")


@pytest.fixture(scope="module", autouse=True)
def models() -> None:
    """The synthetic models, linked to each other."""
    Tortoise.init_app("synthetic", [synthetic])


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An empty shelf of declarations for each test; the product's is as before afterwards."""
    empty: dict[str, Any] = {}
    monkeypatch.setattr(words, "DECLARED", empty)
    monkeypatch.setattr("backend.kit.registry.DECLARED", empty)
    yield


def declare(model: Any = Thing, *, given: dict[str, Any] | None = None, **more: Any) -> None:
    """Declare `model` with the annotations `given`, everything else in order unless `more` says otherwise."""
    annotations = {"name": NAME} if given is None else given
    body = type(f"{model.__name__}Fields", (), {"__annotations__": annotations, "__module__": __name__})
    said: dict[str, Any] = {
        "label": ("物", "Thing", "Things"), "note": ("东西", "Things"), "read": anyone, "admin": ADMIN
    }  # fmt: skip
    resource(model, **{**said, **more})(body)


def link(name: str = "组", **fields: Any) -> dict[str, Any]:
    """The annotations of a sound declaration, and `fields`."""
    return {"name": NAME, **fields}


def labelled(kind: Any, *marks: Any) -> Any:
    """An annotation with a label and `marks`."""
    return Annotated[(kind, label("甲", "A"), *marks)]


NONSENSE: dict[str, tuple[Callable[[], dict[str, Any]], str]] = {
    "a field without a label": (lambda: {"given": link(hint=Annotated[auto, readonly])}, r"no label: add label\("),
    "a field without Annotated": (lambda: {"given": link(hint=auto)}, r"no label: write Annotated\[auto, label"),
    "an empty label": (
        lambda: {"given": link(hint=Annotated[auto, label("", "Hint")])},
        "needs a Chinese and an English",
    ),
    "a resource without plural": (lambda: {"label": ("物", "Thing")}, "Chinese, English and the English plural"),
    "an empty note": (lambda: {"note": ("", "Things")}, "note"),
    "a field that the model lacks": (lambda: {"given": link(weight=labelled(auto))}, "has no field weight. Add it to"),
    "a field without description": (lambda: {"given": link(silent=labelled(auto))}, "set description= on Thing.silent"),
    "a widget that does not exist": (lambda: {"given": link(hint=labelled(auto, widget("dial")))}, "Use one of area"),
    "a hidden field that is never empty": (
        lambda: {"given": link(colour=labelled(auto, read(staff)))},
        "set null=True on Th",
    ),
    "a column rule about rows": (
        lambda: {"given": link(hint=labelled(auto, read(within("zone"))))},
        "made of roles alone",
    ),
    "an enum without names": (lambda: {"given": link(plain=labelled(auto))}, "derive Plain from Vocabulary"),
    "many rows declared as one": (lambda: {"given": link(parts=labelled(auto))}, r"write Annotated\[many, label"),
    "one value declared as many": (lambda: {"given": link(hint=labelled(many))}, r"write Annotated\[auto, label"),
    "a count of no link": (
        lambda: {"given": link(n=labelled(int, count("hint")))},
        "must be a listed link to many rows",
    ),
    "a count of an unlisted link": (
        lambda: {"given": link(n=labelled(int, count("parts")))},
        "must be a listed link to many",
    ),
    "a group that does not exist": (
        lambda: {"admin": replace(ADMIN, group="其他")},
        "no group is called 其他. Use one of",
    ),
    "a view that does not exist": (
        lambda: {"admin": replace(ADMIN, view="pie")},
        "no view is called pie. Use one of table",
    ),
    "a list of an unlisted field": (
        lambda: {"admin": replace(ADMIN, list=["size"])},
        "list names size, which ThingFields",
    ),
    "an order by an unlisted field": (
        lambda: {"admin": replace(ADMIN, order="-size")},
        "order names size, which ThingF",
    ),
    "an order by a shape": (
        lambda: {"given": link(shape=labelled(auto)), "admin": replace(ADMIN, order="shape")},
        "cannot be put in order",
    ),
    "an unlisted title": (lambda: {"admin": replace(ADMIN, title="hint")}, "title names hint, which ThingFields"),
    "a title that is no text": (
        lambda: {"given": link(size=labelled(auto)), "admin": replace(ADMIN, title="size")},
        "must be a listed text",
    ),
    "a hidden title": (
        lambda: {"given": link(hint=labelled(auto, read(staff))), "admin": replace(ADMIN, title="hint")},
        "every reader of the row must see it",
    ),
    "a search of a sealed number": (
        lambda: {"given": link(phone=labelled(auto)), "admin": replace(ADMIN, search=["phone"])},
        "must be a listed text",
    ),
    "a rule about an unknown path": (lambda: {"write": within("place")}, "there is no place. Name a field or link"),
    "a rule about an unknown word": (lambda: {"read": column("colour", "GREEN")}, "GREEN is no word of Colour"),
    "a workflow of an unlisted field": (lambda: {"workflow": FLOW}, "must be an exposed field of Colour"),
    "a workflow that stamps nothing": (
        lambda: {
            "given": link(colour=labelled(auto)),
            "workflow": replace(FLOW, moves=[replace(FLOW.moves[0], stamp="painted_at")]),
        },
        "stamps painted_at, which the model lacks",
    ),
    "a workflow that needs an unlisted field": (
        lambda: {
            "given": link(colour=labelled(auto)),
            "workflow": replace(FLOW, moves=[replace(FLOW.moves[0], needs=("hint",))]),
        },
        "needs .'hint'., which are no listed columns",
    ),
    "an immutable resource that is written": (
        lambda: {"write": staff, "immutable": True},
        "Thing is immutable: give create= alone",
    ),
    "an immutable resource with a workflow": (
        lambda: {"given": link(colour=labelled(auto)), "create": staff, "immutable": True, "workflow": FLOW},
        "neither write= nor workflow=",
    ),
    "a link to no resource": (
        lambda: {"given": link(zone=labelled(auto))},
        "declare it with @resource, or drop the line",
    ),
    "a unit of a text": (lambda: {"given": link(hint=labelled(auto, unit("人")))}, "only numbers have a unit"),
}


@pytest.mark.parametrize("case", NONSENSE)
def test_nonsense_is_refused_with_what_to_do(case: str) -> None:
    make, said = NONSENSE[case]

    with pytest.raises(DeclarationError, match=said):
        declare(**make())
        Registry().complete()


def test_a_declaration_in_order_is_accepted_and_read_as_it_stands() -> None:
    declare(
        given=link(
            hint=labelled(auto, read(staff), required),
            size=labelled(auto, unit("m2"), readonly),
            colour=labelled(auto),
            phone=labelled(auto),
            zone=labelled(auto),
            parts=labelled(many),
            n=labelled(int, count("parts", name="a")),
        ),
        workflow=FLOW,
    )
    declare(Zone, given=link(things=labelled(many)))
    declare(Part)
    registry = Registry()
    registry.complete()

    fields = registry["Thing"].by_name
    assert {name: str(field.kind) for name, field in fields.items()} == {
        "name": "TEXT", "hint": "TEXT", "size": "INT", "colour": "ENUM", "phone": "SEALED", "zone": "REF",
        "parts": "MANY", "n": "COUNT",
    }  # fmt: skip
    assert {name for name, field in fields.items() if not field.writable} == {"size", "colour", "parts", "n"}
    assert {name for name, field in fields.items() if field.required} >= {"name", "hint", "zone"}
    assert fields["phone"].column == "phone_masked" and fields["phone"].widget == "phone"
    assert list(fields["hint"].roles or ()) == ["STAFF"]


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (Alien, "Alien must derive from Content or Record"),
        (Mute, "Mute has no docstring: say in a line"),
        (Host, "links called .'problems'. hide methods of Record. Choose another related_name"),
    ],
)
def test_a_model_that_is_no_record_says_nothing_or_hides_a_method_is_refused(model: Any, said: str) -> None:
    with pytest.raises(DeclarationError, match=said):
        declare(model)
        Registry().complete()


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ({"weight": 1}, "counts by weight, which PartFields does not list"),
        ({"colour": "GREEN"}, "GREEN is no word of Colour"),
    ],
)
def test_a_count_by_what_does_not_exist_is_refused(where: dict[str, Any], said: str) -> None:
    declare(given=link(things=labelled(many)), model=Zone)
    declare(given=link(colour=labelled(auto)))
    zone = link(things=labelled(many), n=labelled(int, count("things", **where)))

    with pytest.raises(DeclarationError, match=said.replace("PartFields", "ThingFields")):
        declare(Zone, given=zone)
        Registry().complete()


def test_two_models_of_one_name_are_refused() -> None:
    declare()
    twin = type("Thing", (Zone,), {"__module__": "elsewhere", "__doc__": "A twin.", "Meta": type("Meta", (), {})})

    with pytest.raises(DeclarationError, match="declared twice: give one of the two models another name"):
        declare(twin)


@pytest.mark.parametrize(
    ("word", "several"),
    [("case", "cases"), ("community", "communities"), ("survey", "surveys"), ("branch", "branches"), ("box", "boxes")],
)
def test_plurals_are_regular(word: str, several: str) -> None:
    assert plural(word) == several


def test_names_are_camel_outside() -> None:
    assert [camel(name) for name in ("name", "starts_at", "walk_limit_minutes")] == [
        "name", "startsAt", "walkLimitMinutes"
    ]  # fmt: skip
    assert Kind.MANY == "MANY"


def test_names_are_snake_inside() -> None:
    assert [snake(name) for name in ("Case", "SkillProfile", "ApiToken")] == ["case", "skill_profile", "api_token"]


@pytest.mark.parametrize("name", ["name", "absent"])
def test_rows_are_counted_by_links_words_and_flags_alone(name: str) -> None:
    declare(given=link(colour=labelled(auto)), rollup=["colour", name])
    registry = Registry()
    registry.complete()

    with pytest.raises(DeclarationError, match=f"Thing: rollup names {name}, which is no listed link to one row"):
        rollup.check(registry)
