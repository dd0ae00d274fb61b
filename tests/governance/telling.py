"""What `pack` tells: the whole query, and the rows that its filters open."""

from typing import Any

from backend import packaging
from backend.accounts import SYSTEM
from backend.governance import service
from backend.governance.pack import Pack
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY
from backend.places import Community
from tests.api.asking import ask
from tests.factories import Corner

TOLD = """query($community: ID, $code: String) { pack(community: $community, code: $code) {
    code revision article name summary community depth names menu document
    organisation { key level name above post outside }
    ladder { motto top disputes handedUp resource filter openable steps { key name level post hours reason } }
    coverage { key name reason resource type total gaps share target met partial suppressed openable filter problem }
    rhythms(periods: 3) { key name period least post resource placeResource kept late missed openable problem
        periods { first last status statusName count filter places keptPlaces missing } }
    staffing { key name pattern resource places problem slots { term name posts least short filter } } } }"""
COUNT = "query($filter: %sFilter) { rows: %s(first: 1, filter: $filter) { totalCount } }"


async def working_by(corner: Corner, found: Pack | str) -> Corner:
    """The corner, whose community works by a pack from now on."""
    found = packaging.read(found) if isinstance(found, str) else found
    row = await service.store(SYSTEM, found)
    await service.give(SYSTEM, await Community.get(id=corner.community.id), row)
    return corner


async def told(actor: Actor, **given: Any) -> dict[str, Any]:
    """What `pack` answers."""
    found: dict[str, Any] = (await ask(actor, TOLD, **given))["pack"]
    return found


def part(found: dict[str, Any], name: str, key: str) -> dict[str, Any]:
    """The entry of a list by its key."""
    one: dict[str, Any] = next(entry for entry in found[name] if entry["key"] == key)
    return one


async def opened(actor: Actor, plural: str, given: Any) -> int:
    """How many rows a filter opens."""
    one = next(one for one in REGISTRY if one.plural == plural)
    return int((await ask(actor, COUNT % (one.name, plural), filter=given))["rows"]["totalCount"])
