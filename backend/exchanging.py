"""`linli import` and `linli export`: files in and out from the command line, by the same steps as in the browser.

Without `--as` the machine's operator acts for the community that is named, and the ledger says "linli".
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar
from uuid import UUID

from cyclopts import Parameter

from backend import auth, embedded
from backend.api.schema import schema
from backend.database import connected
from backend.errors import AppError, pick
from backend.exchange import keeping, service
from backend.exchange.asked import asked
from backend.exchange.batch import ImportBatch, ImportState
from backend.exchange.errors import NO_HEADER
from backend.exchange.export import Export, temporary
from backend.exchange.headers import letter
from backend.exchange.plans import Plan
from backend.exchange.returned import explained
from backend.exchange.takes import find_resource, takes_of
from backend.exchange.template import template as make_template
from backend.exchange.undo import undo as undo_batch
from backend.folder import Data, at_hand
from backend.kit import seal
from backend.kit.actor import Actor, Role
from backend.kit.registry import Resource
from backend.people import User, UserRole
from backend.places import Community
from backend.settings import Settings, SettingsError, load_settings

T = TypeVar("T")
SHOWN, NAMED = 20, 20
MAP = Annotated[list[str] | None, Parameter(name="--map", help="'header=field', once for each column.")]
SET = Annotated[list[str] | None, Parameter(name="--set", help="'field=value' for all rows.")]
AS = Annotated[str | None, Parameter(name="--as", help="Login of the account to act as.")]


def import_file(
    resource: str,
    file: Path,
    *,
    community: str | None = None,
    as_: AS = None,
    dry_run: bool = False,
    only_valid: bool = False,
    map_: MAP = None,
    set_: SET = None,
    errors: Path | None = None,
    sheet: str | None = None,
    data: Data = None,
) -> None:
    """Import residents, households, cases, events, jobs or any other rows from xlsx, csv, ods or geojson.

    Args:
        resource: What the rows are: residents, households, cases, buildings, grids ...
        community: Code of the community that the rows go into.
        dry_run: Only check: say how many rows are new, changed, wrong.
        only_valid: Import the rows without errors although others have some.
        errors: Where to write the file back with a column 错误说明.
        sheet: Name of the sheet, where the best one is not meant.
    """
    content = _read(file)

    async def work(settings: Settings) -> int:
        one = _resource(resource)
        actor, place = await _actor(as_, community, one)
        batch = await service.receive(actor, one, place, file.name, content, settings)
        said = _said(one, batch, map_ or [], _pairs(set_ or [], "--set"), sheet)
        print(_mapping(one, actor, service.plan_of(batch), said["columns"]))
        if dry_run:
            await service.confirm(actor, batch, said, settings)
        else:
            await _whole(actor, batch, said, settings, only_valid)
        await _report(actor, batch, one, errors, settings)
        return 1 if batch.state is ImportState.CHECKED and batch.errors else 0

    sys.exit(_in_database(work, data))


async def _whole(actor: Actor, batch: ImportBatch, said: dict[str, Any], settings: Settings, only_valid: bool) -> None:
    """Confirm and apply in one pass; rows with errors stop it, unless `only_valid`."""
    try:
        await service.run_through(actor, batch, said, settings, only_valid=only_valid)
    except AppError as refused:
        if batch.state is not ImportState.CHECKED:
            raise
        print(pick(refused.problem.message, actor.locale).format(**refused.values))


def undo_import(batch: str, *, as_: AS = None, rest: bool = False, data: Data = None) -> None:
    """Undo a whole import.

    Args:
        batch: Id of the import.
        rest: Undo all rows but those that were changed or used since.
    """

    async def work(settings: Settings) -> int:
        found = await ImportBatch.get_or_none(id=UUID(batch))
        if found is None:
            raise SettingsError("There is no such import.", "linli export import-batches lists them.")
        one = service.resource_of(found)
        home = await Community.get_or_none(id=found.community_id)  # type: ignore[attr-defined]
        actor, _ = await _actor(as_, home.code if home else None, one)
        done = await undo_batch(actor, found, one, rest=rest)
        print(f"删除 {done.deleted}，恢复 {done.restored}，保留 {done.kept}")
        return 0

    sys.exit(_in_database(work, data))


def export_file(
    resource: str,
    *,
    as_: Annotated[str, Parameter(name="--as", help="Login of the account whose list it is.")],
    format: Literal["xlsx", "csv", "geojson"] = "xlsx",
    filter: str = "",
    columns: str = "",
    sort: str = "",
    output: Annotated[Path, Parameter(name=["--output", "-o"])],
    data: Data = None,
) -> None:
    """Export what a list shows to an account: the same rows, columns and masks.

    Args:
        resource: What the rows are.
        filter: GraphQL filter as JSON, such as '{"status": {"eq": "REPORTED"}}'.
        columns: Names of columns, parted by commas; those of the list otherwise.
        sort: Column to sort by, with - for descending.
        output: The file to write.
    """

    async def work(settings: Settings) -> int:
        actor, _ = await _actor(as_, None, _resource(resource))
        one = find_resource(resource, actor.role)
        params = {"filter": filter, "columns": columns, "sort": sort}
        export = Export(one, actor, asked(one, params, actor.role))
        count = await export.require(settings.export_limit_rows)
        await export.record(format, count)
        await _write(export, format, output)
        print(f"{output}: {count} rows")
        return 0

    sys.exit(_in_database(work, data))


async def _write(export: Export, format: str, output: Path) -> None:
    """Write the file where it was asked for."""
    if format == "xlsx":
        with temporary() as folder:
            made = Path(folder) / "export.xlsx"
            await export.xlsx(made)
            output.write_bytes(made.read_bytes())
        return
    with output.open("wb") as out:
        async for part in export.csv() if format == "csv" else export.geojson():
            out.write(part)


def template_file(resource: str, *, output: Annotated[Path, Parameter(name=["--output", "-o"])]) -> None:
    """Write the template for importing `resource`.

    Args:
        resource: What the rows are.
        output: The file to write.
    """
    schema()
    one = _resource(resource)
    actor = Actor(role=_role_for(one))
    output.write_bytes(make_template(one, takes_of(one, actor.role), actor))
    print(output)


def _in_database(work: Callable[[Settings], Awaitable[int]], data: Path | None) -> int:
    """Run `work` with the database open; what goes wrong is told in words."""
    settings = at_hand(data)
    seal.unlock(settings.key())
    schema()

    async def run(ready: Settings) -> int:
        async with connected(ready):
            return await work(ready)

    with embedded.running(settings) as ready:
        try:
            return asyncio.run(run(ready))
        except AppError as refused:
            raise _in_words(refused, settings.locale) from None


def _in_words(refused: AppError, locale: str) -> SettingsError:
    """What was refused, in the language of the settings first and then in the other."""
    both = [refused.to_json(language) for language in sorted(("zh", "en"), key=lambda one: one != locale)]
    lines = [
        line for said in both for line in (said["message"], *(f"  {n}: {t}" for n, t in said.get("fields", {}).items()))
    ]
    return SettingsError("\n".join(lines), " / ".join(said["hint"] for said in both))


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as wrong:
        raise SettingsError(f"{file}: {wrong.strerror}", "Give the path of a file that can be read.") from None


def _resource(name: str) -> Resource:
    schema()
    return find_resource(name)


def _role_for(one: Resource) -> Role:
    """The role in which the operator of the machine imports rows of `one`."""
    return Role.COMMUNITY_ADMIN if one.can("create", Role.COMMUNITY_ADMIN) else Role.SYSTEM_ADMIN


async def _actor(login: str | None, community: str | None, one: Resource) -> tuple[Actor, UUID | None]:
    """Who acts, and the community that the rows go into."""
    home = await _home(community)
    key = home.id if home else None
    if login:
        user = await User.get_or_none(login=login, deleted_at=None)
        held = await UserRole.filter(user=user, deleted_at=None).order_by("id").first() if user else None
        if user is None or held is None:
            raise SettingsError(f"There is no account {login} with a role.", "linli user list shows them.")
        return await auth.of_account(user.id, str(held.role), load_settings().locale), key
    role = _role_for(one)
    if role is Role.COMMUNITY_ADMIN and home is None:
        known = [f"{place.code} {place.name}" for place in await _communities()]
        raise SettingsError(
            "Which community?", f"Say --community CODE, or --as LOGIN: {', '.join(known) or 'none yet'}"
        )
    streets = (home.street_id,) if home else ()
    communities = (home.id,) if home else ()
    locale = load_settings().locale
    return Actor(role=role, name="linli", locale=locale, streets=streets, communities=communities), key


async def _home(code: str | None) -> Community | None:
    """The community with this code; without one, the only one that there is. Raises SettingsError."""
    if code is None:
        every = await _communities()
        return every[0] if len(every) == 1 else None
    home = await Community.get_or_none(code=code, deleted_at=None)
    if home is None:
        known = [f"{place.code} {place.name}" for place in await _communities()]
        raise SettingsError(f"There is no community {code}.", f"--community takes one of {', '.join(known)}.")
    return home


async def _communities() -> list[Community]:
    """Communities to choose from, as many as one reads."""
    return await Community.filter(deleted_at=None).order_by("code").limit(NAMED)


def _pairs(said: list[str], option: str) -> list[tuple[str, str]]:
    pairs = [tuple(one.split("=", 1)) for one in said]
    if any(len(pair) != 2 for pair in pairs):
        raise SettingsError(f"{option} takes name=value.", f"For example {option} '{EXAMPLES[option]}'")
    return [(pair[0].strip(), pair[1].strip()) for pair in pairs]


EXAMPLES = {"--map": "手机号=phone", "--set": "residency=常住人口"}


def _said(
    one: Resource, batch: ImportBatch, named: list[str], fixed: list[tuple[str, str]], sheet: str | None
) -> dict[str, Any]:
    """What is said about the mapping. Raises NO_HEADER where nothing is known of it."""
    if not service.plan_of(batch).columns and not named:
        raise NO_HEADER(what=one.label)
    return {"columns": _columns(batch, named), "constants": dict(fixed), **({"sheet": sheet} if sheet else {})}


def _columns(batch: ImportBatch, said: list[str]) -> dict[str, str]:
    """The columns that `--map` names: by header, or by letter."""
    if not said:
        return {}
    plan = service.plan_of(batch)
    by_header = {header: index for index, header in plan.headers.items()}
    by_header |= {letter(index): index for index in plan.headers if letter(index) not in by_header}
    found = {}
    for header, name in _pairs(said, "--map"):
        if header not in by_header:
            raise SettingsError(f"No column is called {header}.", f"Columns: {', '.join(map(str, by_header))}")
        found[str(by_header[header])] = name
    return found


def _mapping(one: Resource, actor: Actor, plan: Plan, changed: dict[str, str]) -> str:
    takes = takes_of(one, actor.role)
    columns = {**plan.columns, **{int(index): name for index, name in changed.items()}}
    lines = [
        f"  {letter(index):>2} {header or '-'} → {pick(takes[columns[index]].field.label, actor.locale)}"
        if columns.get(index) in takes
        else f"  {letter(index):>2} {header or '-'}"
        for index, header in plan.headers.items()
    ]
    return "\n".join([f"{one.label[0]} · {plan.sheet or '-'} · {list(plan.header_rows)}", *lines])


async def _report(actor: Actor, batch: ImportBatch, one: Resource, errors: Path | None, settings: Settings) -> None:
    """Print the counts and the first faults, and write the file back where that was asked for."""
    _, report = await keeping.glance(batch)
    plan, takes = service.plan_of(batch), takes_of(one, actor.role)
    print(f"新增 {batch.created}，更新 {batch.updated}，不变 {batch.unchanged}，错误 {batch.errors}")
    for fault in report.faults[:SHOWN]:
        print(f"  第 {fault.row} 行 {explained(fault, takes, plan.headers, actor.locale)}")
    for note in report.notes:
        print(f"  {pick(note, actor.locale)}")
    if errors and batch.errors:
        with temporary() as folder:
            made = Path(folder) / "errors.xlsx"
            await service.give_back(actor, batch, made, settings)
            errors.write_bytes(made.read_bytes())
        print(f"错误说明：{errors}")
    state = ImportState(batch.state)
    print(json.dumps({"batch": str(batch.id), "state": str(state)}))
