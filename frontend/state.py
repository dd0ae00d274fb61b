"""The base state: language, reader, navigation, one notice; and how every handler asks the server.

A page's state subclasses `Ui`; its loader starts with `if stop := await self._enter(): return stop`, then calls
`await self._ask(document, variables)`. Only methods without an underscore can be called from the browser.
Handlers never trust what they saw before: every question carries the cookie of the connection.
"""

import dataclasses as dc
from typing import Any
from urllib.parse import quote

import reflex as rx

from frontend import client, session
from frontend.documents import counts_document
from frontend.i18n import follow, text
from frontend.metadata import Metadata
from frontend.packs import Way, spelled, way
from frontend.session import Me, NavGroup
from frontend.values import number

LOADERS: dict[str, Any] = {}
"""Route, without its slashes, to what reads its page again; `routes.register` fills it."""


@dc.dataclass
class Notice:
    """The toast at the bottom left: what happened, and the undo that belongs to it."""

    key: int = 0
    text: str = ""
    hint: str = ""
    tone: str = ""
    undo: bool = False


class Ui(rx.State):
    """What every page has."""

    lang: str = rx.LocalStorage("zh", name="linli_lang")
    me: Me = Me()
    nav: list[NavGroup] = []
    notice: Notice = Notice()
    can_write: list[str] = []
    can_create: list[str] = []
    _undo: list[dict[str, Any]] = []
    _pack: str = ""
    _in_view: str = ""
    _counts: dict[str, str] = {}
    _counted: tuple[str, ...] = ()

    @rx.event
    def dismiss(self) -> None:
        """Take the toast away."""
        self.notice = Notice(key=self.notice.key)

    @rx.event
    def toggle_language(self) -> Any:
        """中文 to English and back; the page is read again, in the other language."""
        self.lang = "zh" if self._lang() == "en" else "en"
        return self._again()

    @rx.event
    def failed(self, reference: str) -> None:
        """Say that a step did not work; `reference` leads to the log."""
        if reference.isalnum():
            hint = f"{self._t('problem.unknown')} {self._t('reference', id=reference[:16])}"
            self._say(self._t("problem.title"), hint=hint, tone="error")

    @rx.event
    async def count_open(self) -> None:
        """Say beside the lines of the open group how many rows they lead to; asked when another group opens."""
        lines = next((group.lines for group in self.nav if group.open), [])
        slugs = [line.href.strip("/") for line in lines]
        found = tuple(e for slug in slugs if (e := self._meta().by_slug(slug)))
        key = (self.me.id, self.me.role, *slugs)
        if not found or key == self._counted:
            return
        try:
            answer = await self._ask(counts_document(found))
        except client.Problem:
            return
        self._counted = key
        self._counts = {f"/{e.slug}": number(answer[f"c{at}"]["totalCount"]) for at, e in enumerate(found)}
        self.nav = session.counted(self.nav, self._counts)

    @rx.event
    async def undo(self) -> Any:
        """Run what `_say(undo=...)` kept, in order, then read the page again."""
        steps, self._undo = list(self._undo), []
        try:
            for step in steps:
                await self._ask(step["document"], step["variables"])
        except client.Problem as problem:
            self._refused(problem)
            return None
        self.notice = Notice(key=self.notice.key)
        return self._again()

    def _again(self) -> Any:
        """The loader of the page that is open, to be run once more."""
        return LOADERS.get(str(self.router.route_id).strip("/"))

    def _lang(self) -> str:
        """`zh` or `en`, whatever the browser has stored."""
        return "en" if self.lang == "en" else "zh"

    def _cookie(self) -> str:
        return str(getattr(self.router.headers, "cookie", "") or "")

    def _path(self) -> str:
        return str(self.router.url.path or "/")

    def _params(self) -> dict[str, str]:
        """The query parameters of the address."""
        return dict(self.router.url.query_parameters)

    async def _enter(self, public: bool = False) -> Any:
        """Read the reader and the navigation; a redirect to the login page for a visitor, else None."""
        if await self._meet() or public:
            return None
        target = self._path() + (f"?{self.router.url.query}" if self.router.url.query else "")
        return rx.redirect(f"/login?next={quote(target)}")

    async def _meet(self) -> bool:
        """Fill `me`, `nav`, rights and the community's way of working from the session; False for a visitor."""
        lang, viewed = self._lang(), self._viewed()
        answer = await self._viewer(viewed)
        viewer = answer.get("viewer")
        if not viewer or viewer["role"] == "ANONYMOUS":
            self._keep("me", Me())
            self._keep("nav", [])
            return False
        if viewed and not session.may_view(viewer, viewed):
            viewed, answer = "", await self._viewer("")
        told = answer.get("pack") if viewed or session.only_community(viewer) else None
        self._keep("_in_view", viewed)
        self._keep("_pack", spelled(told))
        self._keep("me", session.me(viewer, lang))
        nav = session.navigation(self._way(), viewer["canRead"], self._path(), lang)
        self._keep("nav", session.counted(nav, self._counts))
        self._keep("can_write", list(viewer["canWrite"]))
        self._keep("can_create", list(viewer["canCreate"]))
        return True

    async def _viewer(self, community: str) -> dict[str, Any]:
        """The answer to `session.VIEWER`; empty when there is none."""
        try:
            return await client.data(self._cookie(), session.VIEWER, {"community": community or None}, self._lang())
        except client.Problem:
            return {}

    def _viewed(self) -> str:
        """The community in view: the one that a list is narrowed to, else the one looked at before."""
        asked = self._params().get("f.community", "")
        return asked if session.is_id(asked) else self._in_view

    async def _look_at(self, community: str) -> None:
        """Speak as the community `community` does, whichever the reader has; as the schema does for an empty id."""
        if community != self._in_view:
            self._in_view = community
            await self._meet()

    def _way(self) -> Way:
        """How the community in view works: its names and its menu."""
        return way(self._pack)

    def _meta(self) -> Metadata:
        """The metadata with the names of the community in view."""
        return self._way().meta

    def _keep(self, name: str, value: Any) -> None:
        """Assign only what changed: an unchanged value is not sent again."""
        if getattr(self, name) != value:
            setattr(self, name, value)

    async def _ask(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The data of a GraphQL answer, as the reader's session may see it. Raises client.Problem."""
        return await client.data(self._cookie(), document, variables or {}, self._lang())

    def _t(self, key: str, **values: Any) -> str:
        """A chrome text in the reader's language."""
        return text(self._lang(), key, **values)

    def _say(self, what: str, *, hint: str = "", tone: str = "", undo: list[dict[str, Any]] | None = None) -> None:
        """Show one toast; `undo` are `{"document", "variables"}` that take the action back, in order."""
        self.notice = Notice(self.notice.key + 1, what, hint, tone, bool(undo))
        self._undo = undo or []

    def _refused(self, problem: client.Problem) -> None:
        """Show a refusal: what, what to do, reference. It stays until it is closed."""
        hint = " ".join(
            x for x in (problem.hint, problem.reference and self._t("reference", id=problem.reference)) if x
        )
        self._say(problem.message or self._t("problem.title"), hint=hint, tone="error")


follow(Ui.lang)
