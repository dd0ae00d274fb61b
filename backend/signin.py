"""Signing in and out over plain HTTP, so that passwords never pass through the event socket.

Every answer to a wrong login is the same, and takes as long; too many tries from one place, or for one login, wait.
"""

from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from backend import auth
from backend.api.body import read_body
from backend.errors import BAD_REQUEST, NOT_FOUND, Problem
from backend.kit.actor import Role
from backend.people import User
from backend.settings import Settings

WRONG_LOGIN = Problem(
    "WRONG_LOGIN",
    401,
    ("账号或密码不对。", "The account or the password is wrong."),
    ("核对后再试；忘了密码找街道管理员。", "Check both and try again; a street administrator can set a new password."),
)
TOO_MANY_TRIES = Problem(
    "TOO_MANY_TRIES",
    429,
    ("试得太多了。", "Too many tries."),
    ("等一分钟再试。", "Wait a minute, then try again."),
)
FOREIGN = Problem(
    "FOREIGN_ORIGIN",
    403,
    ("请求来自别的网站，已拒绝。", "The request comes from another site and was refused."),
    ("从邻里自己的页面登录。", "Sign in from Linli's own page."),
)

PER_LOGIN, PER_ADDRESS, OVERALL = RateLimitItemPerMinute(8), RateLimitItemPerMinute(40), RateLimitItemPerMinute(600)
LOGINS = """
SELECT DISTINCT ON (u.id) u.login AS username, u.name, u.job_title, r.role,
       s.name AS street, c.name AS community, g.name AS grid
FROM user_account u JOIN user_role r ON r.user_id = u.id
LEFT JOIN street s ON s.id = r.street_id
LEFT JOIN community c ON c.id = r.community_id
LEFT JOIN grid g ON g.id = r.grid_id
WHERE u.is_demo AND u.is_active AND u.deleted_at IS NULL AND r.deleted_at IS NULL ORDER BY u.id, r.id
"""


def own_origin(request: Request) -> None:
    """Raise FOREIGN when a browser says that another site's page sent the request."""
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise FOREIGN()


class SignIn:
    """The handlers of /auth."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def login(self, request: Request, locale: str) -> Response:
        """POST /auth/login: a form with username and password. Raises WRONG_LOGIN, TOO_MANY_TRIES."""
        own_origin(request)
        form = await self._form(request)
        login, password = str(form.get("username", ""))[:64], str(form.get("password", ""))[:200]
        await self._spend(request, login)
        user = await auth.verified(login, password)
        token = await auth.sign_in(user, self.settings.session_hours) if user else None
        if token is None:
            raise WRONG_LOGIN()
        return self._entered(token, str(form.get("next", "/")))

    async def demo(self, request: Request, locale: str) -> Response:
        """POST /auth/demo: a form with username; signs a demo account in, in demo mode only. Raises NOT_FOUND."""
        own_origin(request)
        self._demo_only()
        form = await self._form(request)
        user = await User.get_or_none(login=str(form.get("username", "")), is_demo=True, is_active=True)
        token = await auth.sign_in(user, self.settings.session_hours) if user else None
        if token is None:
            raise WRONG_LOGIN()
        return self._entered(token, str(form.get("next", "/")))

    async def logins(self, request: Request, locale: str) -> Response:
        """GET /auth/logins: the demo accounts to pick from, in demo mode only. Raises NOT_FOUND."""
        self._demo_only()
        found = await auth._query(LOGINS, [])
        order = list(Role)
        found.sort(key=lambda one: (order.index(Role(one["role"])), one["username"]))
        return JSONResponse([_shown(one, locale) for one in found])

    async def logout(self, request: Request, locale: str) -> Response:
        """POST /auth/logout: end the session."""
        own_origin(request)
        token = auth.cookie_token(request.headers.get("cookie", ""))
        if token:
            await auth.sign_out(token)
        answer = RedirectResponse("/login", 303)
        answer.delete_cookie(auth.COOKIE, path="/")
        return answer

    async def role(self, request: Request, locale: str) -> Response:
        """POST /auth/role: a form with role, the id of one of one's own roles to act in. Raises NOT_FOUND."""
        own_origin(request)
        form = await self._form(request)
        token = auth.cookie_token(request.headers.get("cookie", ""))
        try:
            chosen = UUID(str(form.get("role", "")))
        except ValueError as refused:
            raise NOT_FOUND(what=("角色", "role")) from refused
        if not token or not await auth.act_as(token, chosen):
            raise NOT_FOUND(what=("角色", "role"))
        return RedirectResponse(_path(str(form.get("next", "/"))), 303)

    def _demo_only(self) -> None:
        if not self.settings.demo:
            raise NOT_FOUND(what=("页面", "page"))

    async def _form(self, request: Request) -> dict[str, str]:
        """The fields of a form, 10 at most. Raises BAD_REQUEST for anything else."""
        said = await read_body(request, 10_000)
        try:
            found = parse_qsl(said.decode(), keep_blank_values=True, max_num_fields=10, errors="strict")
        except ValueError as refused:
            raise BAD_REQUEST(reason=("表单读不出来", "the form cannot be read")) from refused
        return {name: value.replace("\0", "\ufffd") for name, value in found}

    async def _spend(self, request: Request, login: str) -> None:
        address = request.client.host if request.client else "?"
        for limit, name in ((PER_LOGIN, f"login {login}"), (PER_ADDRESS, f"from {address}"), (OVERALL, "all")):
            if not await self._limiter.hit(limit, name):
                raise TOO_MANY_TRIES()

    def _entered(self, token: str, following: str) -> Response:
        answer = RedirectResponse(_path(following), 303)
        answer.set_cookie(
            auth.COOKIE,
            token,
            max_age=int(self.settings.session_hours * 3600),
            path="/",
            httponly=True,
            samesite="lax",
            secure=self.settings.cookies_are_secure,
        )
        return answer


def _path(following: str) -> str:
    """`following` when it is a path of this site, else the home page."""
    safe = following.startswith("/") and not following.startswith(("//", "/\\")) and following.isprintable()
    return following if safe else "/"


def _shown(one: dict[str, Any], locale: str) -> dict[str, str]:
    label = one["job_title"] if one["job_title"] and locale == "zh" else Role(one["role"]).text(locale)
    return {
        "username": one["username"],
        "name": one["name"],
        "role": one["role"],
        "roleLabel": label,
        "note": one["grid"] or one["community"] or one["street"] or "",
    }
