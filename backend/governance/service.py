"""What is done with packs: store a checked one, and give it to a community. Both are written to the ledger."""

from typing import Any

from tortoise.timezone import now

from backend.governance.models import GovernancePack
from backend.governance.pack import Pack
from backend.kit.actor import Actor
from backend.kit.ledger import record
from backend.places.models import Community


async def store(actor: Actor, pack: Pack) -> GovernancePack:
    """The row that holds `pack`, made or brought up to date. Runs in the caller's transaction."""
    held = await GovernancePack.get_or_none(code=pack.code)
    row = held or GovernancePack(code=pack.code)
    before = held.revision if held else None
    row.update_from_dict(_columns(pack))
    row.version += 1 if held else 0
    await row.save(force_create=held is None)
    await record(actor, row, "UPDATE" if held else "CREATE", {"revision": (before, pack.revision)}, note="linli pack")
    return row


def _columns(pack: Pack) -> dict[str, Any]:
    return {
        "name": pack.names[0],
        "name_en": pack.names[1],
        "article": pack.article,
        "summary": pack.summary[0],
        "revision": pack.revision,
        "document": dict(pack.document),
        "loaded_at": now(),
        "deleted_at": None,
    }


async def give(actor: Actor, community: Community, pack: GovernancePack) -> None:
    """Let `community` work by `pack` from now on. Runs in the caller's transaction."""
    before: Any = getattr(community, "pack_id", None)
    await Community.filter(id=community.id).update(pack_id=pack.id, version=community.version + 1)
    await record(actor, community, "UPDATE", {"pack": (before, pack.id)}, note="linli pack")
