"""`linli pack`: check a governance pack, load it, give it to a community, list what is there."""

import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from backend.accounts import SYSTEM, in_database
from backend.concepts import linked
from backend.folder import Data
from backend.governance import pack as packs
from backend.governance import service
from backend.governance.models import GovernancePack
from backend.governance.pack import Pack
from backend.governance.structure import PACKS
from backend.governance.yamltext import MAX_BYTES, Refused
from backend.places.models import Community
from backend.settings import SettingsError

pack = App(name="pack", help="Check, load and list governance packs.")


@pack.command
def check(file: str) -> int:
    """Say whether a pack's file is right; if not, what is wrong on which line, and how to mend it.

    Args:
        file: Path of a YAML file, or the number of a pack that ships, such as 004.
    """
    try:
        found = read(file)
    except Refused as refused:
        tell(file, refused)
        return 1
    print(f"{found.code} {found.revision}: {found.names[0]} / {found.names[1]}")
    return 0


@pack.command
def load(file: str, *, community: Annotated[list[str] | None, Parameter(negative=())] = None, data: Data = None) -> int:
    """Check a pack, store it, and let communities work by it.

    Args:
        file: Path of a YAML file, or the number of a pack that ships, such as 004.
        community: Code of a community that works by it from now on; may be given again.
    """
    try:
        found = read(file)
    except Refused as refused:
        tell(file, refused)
        return 1
    in_database(lambda: _load(found, community or []), data)
    print(f"Loaded {found.code} {found.revision}" + (f" for {', '.join(community)}." if community else "."))
    return 0


async def _load(found: Pack, codes: list[str]) -> None:
    places = await Community.filter(code__in=codes, deleted_at=None)
    if missing := sorted(set(codes) - {place.code for place in places}):
        raise SettingsError(f"No community has the code {', '.join(missing)}.", "The admin lists the codes.")
    row = await service.store(SYSTEM, found)
    for place in places:
        await service.give(SYSTEM, place, row)


@pack.command(name="list")
def list_packs(*, data: Data = None) -> None:
    """Print the packs that ship, then those that are stored, with the communities that work by them."""
    for path in shipped():
        found = read(str(path))
        print(f"ships\t{path.name}\t{found.code}\t{found.revision}\t{found.names[0]}")
    for line in in_database(_stored, data):
        print(line)


async def _stored() -> list[str]:
    used: dict[Any, list[str]] = {}
    for key, code in await Community.filter(deleted_at=None).order_by("code").values_list("pack_id", "code"):
        used.setdefault(key, []).append(code)
    rows = await GovernancePack.filter(deleted_at=None).order_by("code")
    return [f"stored\t{row.code}\t{row.revision}\t{row.name}\t{', '.join(used.get(row.id, ['-']))}" for row in rows]


def shipped() -> list[Path]:
    """The files of the packs that ship."""
    return sorted(PACKS.glob("*.yaml"))


def read(file: str) -> Pack:
    """The pack in `file`, a path or the number of one that ships. Raises SettingsError, Refused."""
    path = next((one for one in shipped() if file in (one.stem, one.stem.split("-")[0])), Path(file))
    if not path.is_file():
        known = ", ".join(one.stem.split("-")[0] for one in shipped())
        raise SettingsError(f"There is no file {file}.", f"Give the path of a YAML file, or one of {known}.")
    with path.open("rb") as opened:
        content = opened.read(MAX_BYTES + 1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError(f"{file} is not UTF-8.", "Save it as UTF-8.") from None
    return packs.load(text, linked())


def tell(file: str, refused: Refused) -> None:
    """Print every fault, in Chinese and in English."""
    for fault in refused.faults:
        print(f"{file}:{fault.line}\n  {fault.text('zh')}\n  {fault.text('en')}", file=sys.stderr)
