"""Exchange over HTTP: /exchange/imports for the wizard, templates to download, and the export of any list.

Everything is asked in the caller's session, from Linli's own pages or with a partner's token; bodies have a bound
before they are read.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
from starlette.background import BackgroundTask
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse

from backend import auth
from backend.api.body import read_body
from backend.api.paging import Page
from backend.api.reader import Reader
from backend.errors import BAD_REQUEST, NOT_FOUND, NOT_SIGNED_IN
from backend.exchange import service
from backend.exchange.asked import asked
from backend.exchange.export import Export, geometry_of, temporary
from backend.exchange.shown import recent, shown
from backend.exchange.takes import find_resource, takes_of
from backend.exchange.template import template
from backend.exchange.undo import undo
from backend.kit.actor import Actor, Role
from backend.kit.registry import REGISTRY
from backend.kit.wire import as_id
from backend.settings import Settings
from backend.signin import own_origin

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEDIA = {"csv": "text/csv; charset=utf-8", "geojson": "application/geo+json"}
ROOM = 100_000
"""Bytes of a form beside its file."""

Handler = Callable[[Request, str], Awaitable[Response]]


class Exchange:
    """The handlers of /exchange."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def routes(self) -> list[tuple[str, Handler, str]]:
        """(path, handler, method) of each."""
        return [
            ("/exchange/imports", self.upload, "POST"),
            ("/exchange/imports", self.recent, "GET"),
            ("/exchange/imports/{id}", self.show, "GET"),
            ("/exchange/imports/{id}/mapping", self.mapping, "POST"),
            ("/exchange/imports/{id}/apply", self.apply, "POST"),
            ("/exchange/imports/{id}/undo", self.undo, "POST"),
            ("/exchange/imports/{id}/errors.xlsx", self.errors, "GET"),
            ("/exchange/templates/{resource}.xlsx", self.template, "GET"),
            ("/exchange/export/{resource}.{kind}", self.export, "GET"),
        ]

    async def upload(self, request: Request, locale: str) -> Response:
        """POST a form with file, resource and perhaps community (id or code): a new batch. 201."""
        actor = await self._person(request, locale)
        limit = self.settings.import_limit_bytes
        if int(request.headers.get("content-length") or limit + ROOM + 1) > limit + ROOM:
            raise BAD_REQUEST(reason=(f"文件最大 {limit // 1_000_000} MB", f"a file has {limit} bytes at most"))
        if "boundary=" not in request.headers.get("content-type", ""):
            raise BAD_REQUEST(reason=("表单不对", "the form is malformed"))
        try:
            async with request.form(max_files=1, max_fields=4, max_part_size=10_000) as form:
                file = form.get("file")
                if not isinstance(file, UploadFile):
                    raise BAD_REQUEST(reason=("缺文件", "the file is missing"))
                content = await file.read(limit + 1)
                one = find_resource(str(form.get("resource", "")), actor.role)
                community = await self._community(actor, str(form.get("community", "")))
        except (MultiPartException, HTTPException) as refused:
            raise BAD_REQUEST(reason=("表单不对", "the form is malformed")) from refused
        if len(content) > limit:
            raise BAD_REQUEST(reason=(f"文件最大 {limit // 1_000_000} MB", f"a file has {limit} bytes at most"))
        batch = await service.receive(actor, one, community, file.filename or "", content, self.settings)
        return _json(await shown(actor, batch), 201)

    async def recent(self, request: Request, locale: str) -> Response:
        """GET the newest imports that the caller sees."""
        return _json({"imports": await recent(await self._person(request, locale))})

    async def show(self, request: Request, locale: str) -> Response:
        """GET a batch as it stands; poll it while it is CHECKING or APPLYING."""
        actor = await self._person(request, locale)
        return _json(await shown(actor, await self._batch(request, actor)))

    async def mapping(self, request: Request, locale: str) -> Response:
        """POST {columns?, constants?, sheet?, headerRows?}: confirm the mapping and check. 202 while it runs."""
        actor = await self._person(request, locale)
        batch, said = await self._batch(request, actor), await self._said(request)
        batch = await service.confirm(actor, batch, said, self.settings)
        return _json(await shown(actor, batch), 202 if batch.state == "CHECKING" else 200)

    async def apply(self, request: Request, locale: str) -> Response:
        """POST {onlyValid?}: write the rows. 200, or 202 while it runs."""
        actor = await self._person(request, locale)
        batch, said = await self._batch(request, actor), await self._said(request)
        only_valid = said.get("onlyValid") is True
        batch = await service.apply(actor, batch, self.settings, only_valid=only_valid)
        return _json(await shown(actor, batch), 202 if batch.state == "APPLYING" else 200)

    async def undo(self, request: Request, locale: str) -> Response:
        """POST {rest?}: undo the whole batch; with `rest`, all rows but those that were touched since."""
        actor = await self._person(request, locale)
        batch, said = await self._batch(request, actor), await self._said(request)
        done = await undo(actor, batch, service.resource_of(batch), rest=said.get("rest") is True)
        counts = {"deleted": done.deleted, "restored": done.restored, "kept": done.kept}
        return _json({**await shown(actor, batch), "undone": counts})

    async def errors(self, request: Request, locale: str) -> Response:
        """GET the user's own file with a column 错误说明."""
        actor = await self._person(request, locale)
        batch = await self._batch(request, actor)
        folder = temporary()
        path = Path(folder.name) / "errors.xlsx"
        try:
            await service.give_back(actor, batch, path, self.settings)
        except BaseException:
            folder.cleanup()
            raise
        name = f"{Path(batch.file_name).stem}-错误说明.xlsx"
        return FileResponse(path, media_type=XLSX, headers=_attached(name), background=BackgroundTask(folder.cleanup))

    async def template(self, request: Request, locale: str) -> Response:
        """GET an empty workbook to fill in."""
        actor = await self._person(request, locale)
        one = find_resource(request.path_params["resource"], actor.role)
        body = template(one, takes_of(one, actor.role), actor)
        return Response(body, media_type=XLSX, headers=_attached(f"{one.label[0]}-模板.xlsx"))

    async def export(self, request: Request, locale: str) -> Response:
        """GET what a list shows, with the list's own parameters, as xlsx, csv or geojson."""
        actor = await self._actor(request, locale)
        one = find_resource(request.path_params["resource"], actor.role)
        kind = request.path_params["kind"]
        if kind not in ("xlsx", *MEDIA):
            raise NOT_FOUND(what=("格式", "format"))
        export = Export(one, actor, asked(one, dict(request.query_params), actor.role))
        if kind == "geojson":
            geometry_of(one, actor)
        count = await export.require(self.settings.export_limit_rows)
        await export.record(kind, count)
        headers = _attached(f"{one.label[0]}.{kind}") | {"x-linli-rows": str(count)}
        if kind != "xlsx":
            body: AsyncIterator[bytes] = export.csv() if kind == "csv" else export.geojson()
            return StreamingResponse(body, media_type=MEDIA[kind], headers=headers)
        folder = temporary()
        path = Path(folder.name) / "export.xlsx"
        try:
            await export.xlsx(path)
        except BaseException:
            folder.cleanup()
            raise
        return FileResponse(path, media_type=XLSX, headers=headers, background=BackgroundTask(folder.cleanup))

    async def _actor(self, request: Request, locale: str) -> Actor:
        """The caller; `?lang=` says the language of the page, which a link cannot say by its headers."""
        actor = await auth.actor_of(request.headers, locale)
        chosen = request.query_params.get("lang")
        return replace(actor, locale=chosen) if chosen in ("zh", "en") else actor

    async def _person(self, request: Request, locale: str) -> Actor:
        """The signed-in caller. Raises NOT_SIGNED_IN, FOREIGN_ORIGIN."""
        own_origin(request)
        actor = await self._actor(request, locale)
        if actor.role is Role.ANONYMOUS:
            raise NOT_SIGNED_IN()
        return actor

    async def _batch(self, request: Request, actor: Actor) -> Any:
        return await service.find(actor, as_id(request.path_params["id"]))

    async def _said(self, request: Request) -> dict[str, Any]:
        body = await read_body(request, self.settings.body_limit_bytes)
        try:
            said = orjson.loads(body or b"{}")
        except orjson.JSONDecodeError as refused:
            raise BAD_REQUEST(reason=("不是 JSON", "the body is not JSON")) from refused
        if not isinstance(said, dict):
            raise BAD_REQUEST(reason=("要一个 JSON 对象", "the body must be one JSON object"))
        return said

    async def _community(self, actor: Actor, said: str) -> Any:
        """The id of the community that a form names by id or code. Raises NOT_FOUND."""
        if not said:
            return None
        one, reader = REGISTRY["Community"], Reader(actor)
        found = await community_of(reader, said)
        if found is None:
            raise NOT_FOUND(what=(one.label[0], one.label[1].lower()))
        return found


async def community_of(reader: Reader, said: str) -> Any:
    """The id of the community with this id or code, when the reader may read it."""
    one = REGISTRY["Community"]
    condition = {"id": {"eq": as_id(said)}} if len(said) == 36 else {"code": {"eq": said}}
    found = await reader.page(one, Page(filter=condition, first=1))
    return found.rows[0].id if found.rows else None


def _json(said: dict[str, Any], status: int = 200) -> Response:
    return JSONResponse(said, status, headers={"cache-control": "no-store"})


def _attached(name: str) -> dict[str, str]:
    """Headers of a file that is saved, not shown, under a name with Chinese letters."""
    plain = "".join(letter if (letter.isascii() and letter.isalnum()) or letter in "-." else "_" for letter in name)
    return {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(os.path.basename(name))}",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
    }
