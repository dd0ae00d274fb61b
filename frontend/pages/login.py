"""Sign-in: the form first, roles to pick from in a demonstration, language and theme below."""

import reflex as rx

from frontend.components.login_form import MAP, login_form
from frontend.i18n import tr
from frontend.layout import logo
from frontend.state import Ui
from frontend.texts import add

add(
    {
        "login.title": ("登录", "Sign in"),
        "login.username": ("账号", "Account"),
        "login.password": ("密码", "Password"),
        "login.submit": ("登录", "Sign in"),
        "login.busy": ("正在登录", "Signing in"),
        "login.show": ("显示密码", "Show password"),
        "login.hide": ("隐藏密码", "Hide password"),
        "login.forgot": ("忘记密码找街道管理员", "Forgotten? Ask the street's administrator"),
        "login.needUsername": ("要填账号", "Enter your account"),
        "login.needPassword": ("要填密码", "Enter your password"),
        "login.failed": ("没能登录，请再试一次", "Signing in did not work; please try again"),
        "login.offline": (
            "连不上服务器，请检查网络后重试",
            "The server cannot be reached; check the network and try again",
        ),
        "login.demo": ("演示：选一个身份直接进入", "Demonstration: pick a role and go in"),
        "login.demoMore": ("其他账号", "Other accounts"),
        "login.demoChip": ("演示数据", "Demo data"),
        "login.demoNote": (
            "人名、地块和数字都是虚构的。正式运行时没有这一栏，演示密码也会被拒绝。",
            "Names, blocks and figures are made up. Real operation has no such list and refuses demo passwords.",
        ),
        "login.words": ("诉求有人办，活动有人来，岗位有人找。", "Cases handled, events attended, jobs found."),
        "login.dark": ("深色", "Dark"),
        "login.light": ("浅色", "Light"),
        "login.page": ("登录 · 邻里", "Sign in · Linli"),
    }
)

_KEYS = [
    "title",
    "username",
    "password",
    "submit",
    "busy",
    "show",
    "hide",
    "forgot",
    "needUsername",
    "needPassword",
    "failed",
    "offline",
    "demo",
    "demoChip",
    "demoMore",
    "demoNote",
]


def page() -> rx.Component:
    """The whole page; it stands without the shell."""
    return rx.el.main(_art(), _side(), class_name="li-page")


def _art() -> rx.Component:
    blocks = rx.el.svg(
        rx.el.svg.use(href=f"{MAP}#map"),
        view_box="0 0 900 900",
        preserve_aspect_ratio="xMidYMid slice",
        custom_attrs={"aria-hidden": "true"},
    )
    words = rx.el.div(
        rx.el.b(logo(32), tr("app.name")),
        rx.el.p(tr("app.tagline"), rx.el.br(), tr("login.words")),
        class_name="li-brand",
    )
    return rx.el.div(blocks, words, class_name="li-art")


def _side() -> rx.Component:
    texts = {key: tr(f"login.{key}") for key in _KEYS}
    return rx.el.div(
        login_form(lang=Ui.lang, texts=texts),
        rx.el.div(_languages(), _looks(), class_name="li-foot"),
        class_name="li-side",
    )


def _languages() -> rx.Component:
    return rx.el.div(
        rx.el.button(
            "中文",
            type="button",
            lang="zh-CN",
            aria_pressed=(Ui.lang != "en").to_string(),
            on_click=rx.cond(Ui.lang == "en", Ui.toggle_language(), rx.noop()),
        ),
        rx.el.button(
            "English",
            type="button",
            lang="en",
            aria_pressed=(Ui.lang == "en").to_string(),
            on_click=rx.cond(Ui.lang == "en", rx.noop(), Ui.toggle_language()),
        ),
    )


def _looks() -> rx.Component:
    return rx.el.div(
        rx.el.button(tr("top.big"), type="button", title=tr("top.big.title"), custom_attrs={"data-do": "big"}),
        rx.el.button(
            rx.color_mode_cond(rx.el.span(tr("login.dark")), rx.el.span(tr("login.light"))),
            type="button",
            title=tr("top.theme"),
            on_click=rx.toggle_color_mode,
        ),
    )
