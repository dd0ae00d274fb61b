"""Errors that people read: one shape everywhere, in the reader's language, under a stable code.

A `Problem` is declared once in both languages; `problem(...)` makes the error, with the names of the things that
it happened to. An `AppError` may say nothing that its reader may not know.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Pair = tuple[str, str]
"""A text in Chinese and in English."""


def pick(text: Pair, locale: str) -> str:
    """The half of `text` for `locale` ("zh" or "en")."""
    return text[1] if locale == "en" else text[0]


class DeclarationError(Exception):
    """A declaration makes no sense. Speaks to a developer, at import: what is wrong, then how to mend it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A kind of error: stable `code`, HTTP `status`, and its texts with `{name}` places."""

    code: str
    status: int
    message: Pair
    hint: Pair = ("", "")

    def __call__(
        self,
        *,
        fields: Mapping[str, Pair] | None = None,
        current: Any = None,
        details: Mapping[str, Any] | None = None,
        **values: Any,
    ) -> "AppError":
        """An error of this kind. A value that is a pair is said in the reader's language."""
        return AppError(self, values, dict(fields or {}), current, dict(details or {}))


@dataclass(eq=False)
class AppError(Exception):
    """One thing that went wrong for one person. `fields` names inputs and what each should be; `details` are for
    programs.
    """

    problem: Problem
    values: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Pair] = field(default_factory=dict)
    current: Any = None
    details: Mapping[str, Any] = field(default_factory=dict)
    reference: str = field(default_factory=lambda: secrets.token_hex(4))

    def __str__(self) -> str:
        return f"{self.problem.code} {self.reference}"

    def to_json(self, locale: str) -> dict[str, Any]:
        """{code, message, hint, reference, fields?, current?, and details} in `locale`."""
        said = {k: pick(v, locale) if isinstance(v, tuple) else v for k, v in self.values.items()}
        shape: dict[str, Any] = {
            "code": self.problem.code,
            "message": pick(self.problem.message, locale).format(**said),
            "hint": pick(self.problem.hint, locale).format(**said),
            "reference": self.reference,
        }
        if self.fields:
            shape["fields"] = {name: pick(text, locale) for name, text in self.fields.items()}
        if self.current is not None:
            shape["current"] = self.current
        return shape | dict(self.details)


NOT_FOUND = Problem(
    "NOT_FOUND",
    404,
    ("没有找到这条{what}。", "There is no such {what}."),
    ("它可能已被删除，或不在您的范围内。", "It may have been deleted, or it is outside your area."),
)
NOT_SIGNED_IN = Problem(
    "NOT_SIGNED_IN", 401, ("请先登录。", "Please sign in."), ("登录后再试。", "Sign in and try again.")
)
NOT_ALLOWED = Problem(
    "NOT_ALLOWED",
    403,
    ("您不能{action}{what}。", "You may not {action} {what}."),
    ("请找社区管理员。", "Ask your community admin."),
)
OUTSIDE_AREA = Problem(
    "OUTSIDE_AREA",
    403,
    (
        "保存后这条{what}会离开您的范围，所以没有保存。",
        "Saving would move this {what} out of your area, so nothing was saved.",
    ),
    ("请选自己范围内的社区、网格。", "Choose a community or grid of your own area."),
)
INVALID = Problem(
    "INVALID",
    422,
    ("有 {count} 处要改。", "{count} fields need a change."),
    ("改好标红的地方再保存。", "Mend the marked fields and save again."),
)
CONFLICT = Problem(
    "CONFLICT",
    409,
    ("这条{what}刚被别人改过。", "Somebody else has just changed this {what}."),
    ("比较两边的值，再决定保留哪一个。", "Compare both values and choose which one to keep."),
)
IN_USE = Problem(
    "IN_USE",
    409,
    (
        "还有 {count} 条{other}连着这条{what}，不能删除。",
        "{count} {other} still belong to this {what}; it cannot be deleted.",
    ),
    ("先改或删除它们。", "Change or delete those first."),
)
ILLEGAL_MOVE = Problem(
    "ILLEGAL_MOVE",
    409,
    ("「{state}」状态下不能{move}。", "A row that is {state} cannot do “{move}”."),
    ("现在可以：{moves}。", "Possible now: {moves}."),
)
NEEDS_FIRST = Problem(
    "NEEDS_FIRST",
    409,
    ("先填写{what}，再{move}。", "Fill in {what} before “{move}”."),
    ("点“编辑”填好、保存，再办这一步。", "Choose Edit, fill it in and save; then take this step."),
)
KEY_REUSED = Problem(
    "KEY_REUSED",
    409,
    ("这个提交编号已经用在别的内容上。", "This clientMutationId was already used with another input."),
    ("请换一个新的 clientMutationId。", "Use a new clientMutationId."),
)
FIELD_HIDDEN = Problem(
    "FIELD_HIDDEN",
    403,
    ("您不能按「{field}」筛选、排序或分组。", "You may not filter, order or group by {field}."),
    ("换一个您能看到的字段。", "Choose a field that you can read."),
)
BAD_CURSOR = Problem(
    "BAD_CURSOR",
    400,
    ("这个翻页位置不对。", "This cursor does not fit the query."),
    ("去掉 after 和 before，从第一页开始。", "Leave out after and before and start from the first page."),
)
QUERY_TOO_EXPENSIVE = Problem(
    "QUERY_TOO_EXPENSIVE",
    400,
    ("这个查询要得太多：{reason}。", "This query asks for too much: {reason}."),
    ("{cheaper}", "{cheaper}"),
)


def too_many(what: Pair, limit: int) -> Pair:
    """The reason that there are more of something than the limit."""
    return f"{what[0]}，上限 {limit}", f"{what[1]}; the limit is {limit}"


def without_size(where: str) -> Pair:
    """The reason that the page `where` has no size that is allowed."""
    return f"{where} 的分页要写 first 或 last，1 到 100", f"{where} needs first or last, from 1 to 100"


BAD_REQUEST = Problem(
    "BAD_REQUEST",
    400,
    ("请求的格式不对：{reason}", "The request is malformed: {reason}"),
    ("按接口说明改正后再发。", "Mend it as the API documentation says and send it again."),
)
TOO_LARGE = Problem(
    "TOO_LARGE",
    413,
    ("内容太大，上限 {limit} 字节。", "The body is over {limit} bytes."),
    ("分几次发送。", "Send it in several requests."),
)
UNSUPPORTED_MEDIA = Problem(
    "UNSUPPORTED_MEDIA",
    415,
    ("不收这种内容：{what}。", "This kind of content is not taken: {what}."),
    (
        "Content-Type 写 application/json，UTF-8，不压缩。",
        "Send Content-Type application/json, in UTF-8, not compressed.",
    ),
)
METHOD_NOT_ALLOWED = Problem(
    "METHOD_NOT_ALLOWED",
    405,
    ("这里不能用 {method}。", "{method} is not possible here."),
    ("用 POST。", "Use POST."),
)
NOT_ACCEPTABLE = Problem(
    "NOT_ACCEPTABLE",
    406,
    ("Accept 里没有我们能给的格式。", "The Accept header names nothing that can be given."),
    (
        "Accept 写 application/graphql-response+json 或 application/json。",
        "Accept application/graphql-response+json or application/json.",
    ),
)
LAGGED = Problem(
    "LAGGED",
    409,
    ("变化太多或连接断过，有的没有送到。", "Changes were missed: they came too fast, or were interrupted."),
    ("重新读取，再从最后收到的 cursor 订阅。", "Read anew, then subscribe again after the last cursor."),
)
INTERNAL = Problem(
    "INTERNAL",
    500,
    ("系统出错了，您填的内容没有丢。", "Something went wrong on our side; what you typed is not lost."),
    (
        "稍后再试；还不行，把编号 {reference} 告诉管理员。",
        "Try again later; if it stays, give the reference {reference} to your administrator.",
    ),
)
