"""What a pack's file must mean, beyond its form: levels that exist, posts that are known, resources that are there.

Each check names the line and how to mend it. The registry is given, so that a pack is held against what this
installation really has.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from backend.errors import Pair
from backend.governance.staffing import terms
from backend.governance.vocabulary import MeetingKind, OrgLevel, TopicKind
from backend.governance.where import flaws, nearest
from backend.governance.yamltext import Fault, Path, Source
from backend.kit.registry import Field, Kind, Registry, Resource
from backend.kit.resource import GROUPS

TIMES = (Kind.DATE, Kind.DATETIME)
ORDER = list(OrgLevel)
MARKS_13579 = [1, 3, 5, 7, 9]


def faults(source: Source, registry: Registry) -> list[Fault]:
    """Everything in the file that makes no sense, by line. The file must have the form of the schema."""
    said = source.value
    found = []
    for check in CHECKS:
        for path, wrong, mend in check(said, registry):
            found.append(source.fault(path, wrong, mend))
    return sorted(found, key=lambda fault: fault.line)


Said = Mapping[str, Any]
Flaw = tuple[Path, Pair, Pair]


def level_keys(said: Said) -> list[str]:
    """The keys of the levels of the chain, as written."""
    return [level["key"] for level in said["organisation"]["levels"]]


def above_of(said: Said) -> dict[str, str | None]:
    """Each level's key, and that of the level above it."""
    return {level["key"]: level.get("above") for level in said["organisation"]["levels"]}


def ancestors(above: Mapping[str, str | None], key: str) -> list[str]:
    """The levels above `key`, nearest first; ends where a circle closes."""
    found: list[str] = []
    here = above.get(key)
    while here is not None and here not in found:
        found.append(here)
        here = above.get(here)
    return found


def _levels(said: Said, registry: Registry) -> Iterator[Flaw]:
    levels, above = said["organisation"]["levels"], above_of(said)
    kinds = {level["key"]: OrgLevel(level["level"]) for level in levels}
    yield from _twice(level_keys(said), lambda at: ("organisation", "levels", at, "key"))
    roots = [at for at, level in enumerate(levels) if "above" not in level]
    if len(roots) != 1:
        path: Path = ("organisation", "levels", roots[1] if roots else 0)
        wrong = (
            f"有 {len(roots)} 个最高层级，要正好一个。",
            f"{len(roots)} levels have none above; there must be one.",
        )
        yield path, wrong, ("给其余的层级写 above。", "Give every other level its `above`.")
    for at, level in enumerate(levels):
        path = ("organisation", "levels", at)
        up = level.get("above")
        if up is not None and up not in above:
            yield (*path, "above"), (f"没有层级 {up}。", f"There is no level {up}."), nearest(up, above)
        elif level["key"] in ancestors(above, level["key"]):
            wrong = (f"{level['key']} 绕一圈又在自己上面。", f"{level['key']} comes to lie above itself.")
            yield (*path, "above"), wrong, ("改掉圈里的一个 above。", "Change one `above` of the circle.")
        elif up is not None and ORDER.index(kinds[level["key"]]) < ORDER.index(kinds[up]):
            wrong = (
                f"{level['level']} 不会在 {kinds[up]} 之下。",
                f"A level of kind {level['level']} does not lie under {kinds[up]}.",
            )
            yield (*path, "level"), wrong, ("改 level 或 above。", "Change its `level` or its `above`.")


def words_of(registry: Registry, resource: str, column: str) -> list[str]:
    """The words of the vocabulary of a resource's field."""
    return [str(word) for word in registry[resource].by_name[column].vocabulary or ()]


def _posts(said: Said, registry: Registry) -> Iterator[Flaw]:
    posts, keys, known = said["posts"], level_keys(said), words_of(registry, "Position", "kind")
    for code, post in posts.items():
        if code not in known:
            yield ("posts", code), (f"没有岗位 {code}。", f"There is no post {code}."), nearest(code, known)
        yield from _level(post.get("at"), keys, ("posts", code, "at"))
    for path, code in _post_uses(said):
        if code not in posts:
            wrong = (f"posts 里没有 {code}。", f"{code} is not in `posts`.")
            yield path, wrong, nearest(code, posts)


def _post_uses(said: Said) -> Iterator[tuple[Path, str]]:
    """Every place where a post is named, and which."""
    for at, level in enumerate(said["organisation"]["levels"]):
        if "post" in level:
            yield ("organisation", "levels", at, "post"), level["post"]
    for at, book in enumerate(said.get("logbooks", ())):
        if "keeper" in book:
            yield ("logbooks", at, "keeper"), book["keeper"]
    for at, rhythm in enumerate(said.get("rhythms", ())):
        if "post" in rhythm:
            yield ("rhythms", at, "post"), rhythm["post"]
    for at, template in enumerate(said.get("staffing", ())):
        for nth, slot in enumerate(template["slots"]):
            for place, code in enumerate(slot.get("posts", ())):
                yield ("staffing", at, "slots", nth, "posts", place), code


def _ladder(said: Said, registry: Registry) -> Iterator[Flaw]:
    steps, top, above = said["ladder"]["steps"], said["ladder"]["top"], above_of(said)
    for at, step in enumerate(steps):
        path: Path = ("ladder", "steps", at, "at")
        yield from _level(step["at"], above, path)
        before = steps[at - 1]["at"] if at else None
        if before in above and step["at"] in above and step["at"] not in ancestors(above, before):
            wrong = (f"{step['at']} 不在 {before} 之上。", f"{step['at']} does not lie above {before}.")
            yield path, wrong, ("从低到高写，照组织链走。", "Write the steps upwards, along the chain.")
    if top != steps[-1]["at"]:
        wrong = (f"top 是 {top}，最后一级却是 {steps[-1]['at']}。", f"top is {top}, the last step {steps[-1]['at']}.")
        yield ("ladder", "top"), wrong, (f"写 top: {steps[-1]['at']}，或加一级。", "Write the last step, or add one.")


def _modes(said: Said, registry: Registry) -> Iterator[Flaw]:
    yield from _words(said, registry, "handling", "mode", "handling_mode")
    yield from _words(said, registry, "logbooks", "channel", "channel")
    for at, book in enumerate(said.get("logbooks", ())):
        for part in ("registers_at", "assigns_to"):
            for nth, key in enumerate(book.get(part, ())):
                yield from _level(key, level_keys(said), ("logbooks", at, part, nth))


def _words(said: Said, registry: Registry, part: str, name: str, column: str) -> Iterator[Flaw]:
    """Entries of `part` whose `name` is no word of the case's `column`, or a word that stands twice."""
    known, words = words_of(registry, "Case", column), registry["Case"].by_name[column].vocabulary
    entries = said.get(part, ())
    yield from _twice([entry[name] for entry in entries], lambda at: (part, at, name))
    for at, entry in enumerate(entries):
        if entry[name] not in known:
            wrong = (
                f"没有 {entry[name]} 这个词。",
                f"{entry[name]} is no word of {words.__name__ if words else column}.",
            )
            yield (part, at, name), wrong, nearest(entry[name], known)


def _deliberation(said: Said, registry: Registry) -> Iterator[Flaw]:
    part = said["deliberation"]
    numbers = [slot["number"] for slot in part["slots"]]
    wanted = MARKS_13579 if part["form"] == "SLOTS_13579" else list(range(1, len(numbers) + 1))
    if numbers != wanted:
        wrong = (f"编号是 {numbers}，要 {wanted}。", f"The numbers are {numbers}; they must be {wanted}.")
        mend = ("13579 要五格；其他写 form: STEPS。", "13579 has five slots; for others write form: STEPS.")
        yield ("deliberation", "slots"), wrong, mend
    known = {"topics": [str(kind) for kind in TopicKind], "meetings": [str(kind) for kind in MeetingKind]}
    for name, words in known.items():
        for at, word in enumerate(part.get(name, ())):
            if word not in words:
                wrong = (f"没有 {word}。", f"There is no {word}.")
                yield ("deliberation", name, at), wrong, nearest(word, words)


def _structure(said: Said, registry: Registry) -> Iterator[Flaw]:
    for at, part in enumerate(said.get("structure", ())):
        if part["number"] != len(part["items"]):
            wrong = (
                f"写的是 {part['number']}，列了 {len(part['items'])} 项。",
                f"It says {part['number']} and lists {len(part['items'])}.",
            )
            yield ("structure", at, "number"), wrong, ("改数，或补齐。", "Mend the number, or the list.")


def _rhythms(said: Said, registry: Registry) -> Iterator[Flaw]:
    rhythms = said.get("rhythms", ())
    yield from _twice([rhythm["key"] for rhythm in rhythms], lambda at: ("rhythms", at, "key"))
    for at, rhythm in enumerate(rhythms):
        path: Path = ("rhythms", at)
        if "since" in rhythm:
            yield from _a_day(rhythm["since"], (*path, "since"))
        shown = (*path, "evidence")
        yield from _rows(rhythm["evidence"], registry, shown)
        for name in ("at", "done"):
            if name in rhythm["evidence"]:
                yield from _time(rhythm["evidence"], name, registry, shown)
        if "per" in rhythm:
            yield from _rows(rhythm["per"], registry, (*path, "per"))
            yield from _link(rhythm["evidence"], rhythm["per"], rhythm["per"]["resource"], registry, (*path, "per"))


def _a_day(value: str, path: Path) -> Iterator[Flaw]:
    try:
        date.fromisoformat(value)
    except ValueError:
        yield path, (f"没有 {value} 这一天。", f"{value} is no day."), ("例如 2026-01-01。", "For example 2026-01-01.")


def _time(rows: Said, name: str, registry: Registry, path: Path) -> Iterator[Flaw]:
    one = registry.resources.get(rows["resource"])
    if one is None:
        return
    times = [field.name for field in one.fields if field.kind in TIMES]
    if rows[name] not in times:
        wrong = (f"{one.name} 没有时间字段 {rows[name]}。", f"{rows[name]} is no date or time of {one.name}.")
        yield (*path, name), wrong, nearest(rows[name], times)


def _link(rows: Said, said: Said, to: str, registry: Registry, path: Path) -> Iterator[Flaw]:
    """The link `said["link"]` of `rows`, which must lead to one row of `to`."""
    one = registry.resources.get(rows["resource"])
    if one is None:
        return
    fitting = {field.name for field in one.fields if leads_to(field, to)}
    if said["link"] not in fitting:
        wrong = (f"{one.name} 没有通向 {to} 的 {said['link']}。", f"{one.name} has no link {said['link']} to a {to}.")
        yield (*path, "link"), wrong, nearest(said["link"], fitting)


def leads_to(field: Field, to: str) -> bool:
    """Whether `field` is a link to one row of the resource `to`."""
    return field.kind is Kind.REF and field.target is not None and field.target.__name__ == to


def _coverage(said: Said, registry: Registry) -> Iterator[Flaw]:
    rules = said.get("coverage", ())
    yield from _twice([rule["key"] for rule in rules], lambda at: ("coverage", at, "key"))
    for at, rule in enumerate(rules):
        path: Path = ("coverage", at)
        rows = {"resource": rule["resource"], "where": rule.get("among", {})}
        yield from _rows(rows, registry, path, "among")
        yield from _rows({"resource": rule["resource"], "where": rule["needs"]}, registry, path, "needs", known=True)


def _staffing(said: Said, registry: Registry) -> Iterator[Flaw]:
    templates = said.get("staffing", ())
    yield from _twice([template["key"] for template in templates], lambda at: ("staffing", at, "key"))
    for at, template in enumerate(templates):
        path: Path = ("staffing", at)
        written = [slot["term"] for slot in template["slots"]]
        if written != terms(template["pattern"]):
            wrong = (
                f"{template['pattern']} 和各格 {'+'.join(written)} 对不上。",
                f"{template['pattern']} and the slots {'+'.join(written)} differ.",
            )
            mend = ("每一项写一格，次序相同。", "Write one slot for each term, in the same order.")
            yield (*path, "slots"), wrong, mend
        if "per" in template:
            yield from _rows({"resource": template["per"]}, registry, path, resource="per")
        for nth, slot in enumerate(template["slots"]):
            yield from _slot(template, slot, registry, (*path, "slots", nth))


def _slot(template: Said, slot: Said, registry: Registry, path: Path) -> Iterator[Flaw]:
    if "counts" in slot and "per" not in template:
        yield (
            (*path, "counts"),
            ("没有写 per，不知道按什么数。", "Without `per` nobody knows for which place to count."),
            ("加 per，例如 per: Grid。", "Add `per`, such as per: Grid."),
        )
    elif "counts" in slot:
        yield from _rows(slot["counts"], registry, (*path, "counts"))
        yield from _link(slot["counts"], slot["counts"], template["per"], registry, (*path, "counts"))
    if slot.get("itself") and slot["term"] != "1":
        wrong = ("itself 只能用在 1 上。", "`itself` stands for exactly one.")
        yield (*path, "itself"), wrong, ("去掉 itself。", "Drop `itself`.")
    if "least" in slot and slot["term"].isdigit():
        wrong = (f"{slot['term']} 已经是人数。", f"{slot['term']} is the number already.")
        yield (*path, "least"), wrong, ("去掉 least。", "Drop `least`; it is for letters.")


def _menu(said: Said, registry: Registry) -> Iterator[Flaw]:
    menu = said.get("menu", {})
    groups, hidden = menu.get("groups", ()), menu.get("hidden", ())
    yield from _twice([part["group"] for part in groups], lambda at: ("menu", "groups", at, "group"))
    listed: dict[str, Path] = {}
    for at, part in enumerate(groups):
        if part["group"] not in GROUPS:
            wrong = (f"没有菜单组 {part['group']}。", f"There is no group {part['group']}.")
            yield ("menu", "groups", at, "group"), wrong, nearest(part["group"], GROUPS)
        for nth, name in enumerate(part.get("resources", ())):
            path: Path = ("menu", "groups", at, "resources", nth)
            yield from _known(name, registry, path)
            if name in listed or name in hidden:
                wrong = (f"{name} 在菜单里写了两次。", f"{name} stands twice in the menu.")
                yield path, wrong, ("只在一处写。", "List it once, or hide it.")
            listed[name] = path
    for nth, name in enumerate(hidden):
        yield from _known(name, registry, ("menu", "hidden", nth))
    yield from _labels(menu.get("labels", {}), registry)


def _labels(labels: Said, registry: Registry) -> Iterator[Flaw]:
    words = {
        f"{field.vocabulary.__name__}.{word}"
        for one in registry
        for field in one.fields
        if field.vocabulary
        for word in field.vocabulary
    }
    fields = {f"{one.name}.{field.name}" for one in registry for field in one.fields}
    known = {"resources": set(registry.resources), "fields": fields, "words": words}
    for part, names in known.items():
        for name in labels.get(part, {}):
            if name not in names:
                wrong = (f"没有 {name}，改不了名。", f"There is no {name} to name.")
                yield ("menu", "labels", part, name), wrong, nearest(name, names)


def _teams(said: Said, registry: Registry) -> Iterator[Flaw]:
    yield from _twice([team["kind"] for team in said.get("teams", ())], lambda at: ("teams", at, "kind"))
    yield from _twice([brand["key"] for brand in said.get("brands", ())], lambda at: ("brands", at, "key"))


def _twice(names: list[str], path: Callable[[int], Path]) -> Iterator[Flaw]:
    for name, count in Counter(names).items():
        if count > 1:
            last = len(names) - 1 - names[::-1].index(name)
            yield path(last), (f"{name} 写了两次。", f"{name} stands twice."), ("改掉一个。", "Change one of them.")


def _level(key: str | None, known: Iterable[str], path: Path) -> Iterator[Flaw]:
    if key is not None and key not in known:
        wrong = (f"组织链里没有 {key}。", f"The chain has no level {key}.")
        yield path, wrong, nearest(key, known)


def _known(name: str, registry: Registry, path: Path) -> Iterator[Flaw]:
    if name not in registry.resources:
        yield path, (f"没有资源 {name}。", f"There is no resource {name}."), nearest(name, registry.resources)


def _rows(
    rows: Said,
    registry: Registry,
    path: Path,
    where: str = "where",
    *,
    resource: str = "resource",
    known: bool = False,
) -> Iterator[Flaw]:
    """Flaws of a resource and of the filter on it; with `known`, of the filter alone."""
    one = registry.resources.get(rows["resource"])
    if one is None:
        if not known:
            yield from _known(rows["resource"], registry, (*path, resource))
        return
    if not known and not in_a_community(one):
        wrong = (f"{one.name} 不属于哪个社区。", f"Rows of {one.name} belong to no community.")
        yield (*path, resource), wrong, ("选一种社区里的资源。", "Choose a resource of a community.")
    yield from flaws(registry, one, rows.get("where", {}), (*path, where))


def in_a_community(one: Resource) -> bool:
    """Whether rows of `one` are those of one community."""
    return one.name == "Community" or ("community" in one.by_name and leads_to(one.by_name["community"], "Community"))


CHECKS: tuple[Callable[[Said, Registry], Iterator[Flaw]], ...] = (
    _levels,
    _posts,
    _ladder,
    _modes,
    _deliberation,
    _structure,
    _rhythms,
    _coverage,
    _staffing,
    _menu,
    _teams,
)
