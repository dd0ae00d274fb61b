"""Metadata: what the SDL says becomes entities, columns and moves; nonsense stops the start-up with a hint."""

import pytest

from frontend.metadata import Entity, MetadataError, metadata, read
from frontend.overrides import check
from tests.frontend.sdl import SDL

META = read(SDL)


def matter() -> Entity:
    found = META.by_name("Matter")
    assert found is not None
    return found


def test_a_type_with_admin_becomes_an_entity_with_its_roots_and_words() -> None:
    one = matter()
    assert (one.slug, one.single, one.plural) == ("matters", "matter", "matters")
    assert (one.label("zh"), one.label("en"), one.heading("en")) == ("事项", "Matter", "Matters")
    assert (one.note, one.help) == (("要办的事", "To do"), "Something to do.")


def test_columns_know_kind_widget_and_input() -> None:
    shown = {c.name: (c.kind, c.widget, c.input, c.required) for c in matter().columns}
    assert shown["title"] == ("text", "text", "title", True)
    assert shown["number"] == ("text", "text", "", False)
    assert shown["place"] == ("ref", "ref", "placeId", False)
    assert shown["helpers"] == ("many", "many", "helperIds", False)
    assert shown["cost"] == ("decimal", "money", "cost", False)
    assert shown["dueAt"] == ("datetime", "due", "dueAt", False)
    assert shown["shape"] == ("geojson", "polygon", "shape", False)
    assert shown["urgent"] == ("bool", "bool", "urgent", False)


def test_an_input_without_an_output_is_written_and_never_shown() -> None:
    password = matter().column("password")
    assert password is not None
    assert (password.readable, password.creatable, password.updatable) == (False, True, False)


def test_moves_name_the_states_that_allow_them_and_find_the_status_column() -> None:
    moves = {a.value: (a.label("zh"), a.sources, a.target, a.primary) for a in matter().actions}
    assert moves == {"CLOSE": ("结案", ("OPEN",), "CLOSED", True), "REOPEN": ("重办", ("CLOSED",), "OPEN", False)}
    status = matter().status
    assert status is not None
    assert status.name == "state"


def test_a_column_rule_of_roles_hides_the_column_from_the_others() -> None:
    title = matter().column("title")
    assert title is not None
    assert [title.open_to(role) for role in ("GRID_WORKER", "STREET_LEADER")] == [True, False]


def test_what_a_row_is_about_comes_before_its_number() -> None:
    lead = matter().lead
    assert lead is not None
    assert lead.name == "title"


def test_an_entity_lies_deeper_than_what_it_links_to_in_its_group() -> None:
    meta = read(SDL.replace('group: "诉求"', 'group: "设置"'))
    assert {e.name: meta.depth(e) for e in meta.entities} == {"Place": 0, "Matter": 1}


@pytest.mark.parametrize(
    ("was", "now", "says"),
    [
        ('list: ["name"]', 'list: ["nome"]', "Place: @admin(list) names 'nome', which is no field"),
        ('search: ["title"]', 'search: ["words"]', "Matter: @admin(search) names 'words'"),
        ('title: "number"', 'title: "place"', "the title 'place' is ref; choose a plain field"),
        ('order: "-reportedAt"', 'order: "cost"', "'cost', which MatterOrderField does not offer"),
        ("place(id: ID!): Place", "", "Place: Query has no list or no single field"),
    ],
)
def test_a_wrong_name_in_a_directive_is_refused_with_what_to_change(was: str, now: str, says: str) -> None:
    assert was in SDL
    with pytest.raises(MetadataError, match="The schema cannot be shown") as refused:
        read(SDL.replace(was, now))
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("was", "now", "says"),
    [
        (
            '@widget(name: "money")',
            '@widget(name: "mony")',
            "Matter.cost: unknown widget 'mony'. Did you mean 'money'?",
        ),
        ('icon: "map-pin"', 'icon: "map-pen"', "Place: unknown icon 'map-pen'. Did you mean 'map-pin'?"),
        ('view: "table"', 'view: "cube"', "unknown view 'cube'"),
        ("parts: []", 'parts: ["side:clock"]', "unknown part 'clock'"),
        ("parts: []", 'parts: ["roof:case_timeline"]', "unknown slot 'roof'"),
    ],
)
def test_an_override_that_nothing_answers_to_stops_the_start_up(was: str, now: str, says: str) -> None:
    with pytest.raises(MetadataError) as refused:
        check(read(SDL.replace(was, now)))
    assert says in str(refused.value)


def test_an_assigned_part_for_an_entity_that_is_gone_stops_the_start_up() -> None:
    with pytest.raises(MetadataError, match="names the entity 'Case', which the SDL lacks"):
        check(META)


def test_the_published_schema_can_be_shown_whole() -> None:
    check(metadata())
    assert {"Case", "Venue", "Resident", "JobPosting", "CulturalEvent"} <= {e.name for e in metadata().entities}
    assert all(c.zh and c.en for e in metadata().entities for c in e.columns)
