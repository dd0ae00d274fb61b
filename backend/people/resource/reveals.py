"""Reveals: those above see who looked and how often, the community's admins also at whom, each person its own."""

from typing import Annotated

from backend.kit.access import own, role, within
from backend.kit.resource import Admin, auto, label, read, resource
from backend.people.models import Reveal
from backend.places.rules import community_admins

about_somebody = read(role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR", "RESIDENT"))


@resource(
    Reveal,
    label=("查看记录", "Reveal", "Reveals"),
    note=("谁在什么时候、因为什么查看了完整号码", "Who read a whole number, when and why"),
    read=community_admins()
    | role("STREET_LEADER") & within("community.street")
    | role("GRID_WORKER", "MEDIATOR") & own("looker")
    | role("RESIDENT") & own("resident.user"),
    admin=Admin(
        group="居民与网格",
        icon="eye",
        title="looker_name",
        list=["at", "looker_name", "looker_role", "number", "row_title", "reason"],
        search=["looker_name"],
        order="-at",
    ),
)
class RevealFields:
    at: Annotated[auto, label("时间", "Time")]
    looker_name: Annotated[auto, label("查看人", "Looked")]
    looker_role: Annotated[auto, label("身份", "Role")]
    number: Annotated[auto, label("号码", "Number")]
    row_title: Annotated[auto, label("对象", "Whose"), about_somebody]
    reason: Annotated[auto, label("事由", "Reason"), about_somebody]
    resident: Annotated[auto, label("居民", "Resident"), about_somebody]
    looker: Annotated[auto, label("账号", "Account")]
    community: Annotated[auto, label("社区", "Community")]
