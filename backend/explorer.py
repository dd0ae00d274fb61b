"""GraphiQL, the page for trying queries: its own files, built by `dev.py ui`, and the schema as text. Nothing of it
comes from another host, and it is for those who are signed in, or hold a token that reads the schema.
"""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from backend.errors import NOT_ALLOWED, NOT_FOUND
from backend.graphql import READ_SCHEMA
from backend.kit.actor import Actor, Role
from backend.settings import ROOT

BUILT = ROOT / "build" / "graphiql"
FILES: dict[str, tuple[Path, str]] = {
    "main.js": (BUILT / "main.js", "text/javascript; charset=utf-8"),
    "main.css": (BUILT / "main.css", "text/css; charset=utf-8"),
    "schema.graphql": (ROOT / "schema" / "schema.graphql", "text/plain; charset=utf-8"),
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
"""Styles in line are CodeMirror's, which places its lines and marks with them."""


def page(actor: Actor) -> Response:
    """GET /graphiql. Strangers are shown the way to sign in; raises NOT_ALLOWED for tokens without the scope."""
    if actor.id is None:
        return RedirectResponse("/login?next=/graphiql", 303)
    return _given(actor, BUILT / "index.html", "text/html; charset=utf-8")


def part(request: Request, actor: Actor) -> Response:
    """GET /graphiql/{file}: what the page needs. Raises NOT_FOUND, NOT_ALLOWED."""
    name = request.path_params["file"]
    if name not in FILES:
        raise NOT_FOUND(what=("文件", "file"))
    return _given(actor, *FILES[name])


def _given(actor: Actor, path: Path, kind: str) -> Response:
    if actor.id is None or (actor.role is Role.PARTNER and READ_SCHEMA not in actor.scopes):
        raise NOT_ALLOWED(action=("查看", "read"), what=("接口定义", "the schema"))
    if not path.exists():
        raise NOT_FOUND(what=("页面（先运行 dev.py ui）", "page; dev.py ui builds it"))
    headers = {"content-security-policy": POLICY, "cache-control": "private, no-cache", "vary": "cookie"}
    return FileResponse(path, media_type=kind, headers=headers)
