"""Import: a clerk's own workbook, checked row by row before anything is written, and a whole batch taken back."""

from typing import Any

import reflex as rx

from frontend.client import Problem
from frontend.components.import_wizard import Option, import_wizard
from frontend.i18n import tr
from frontend.layout import page_head, shell
from frontend.metadata import Entity, metadata
from frontend.state import Ui
from frontend.texts import add

FIRST = ("Resident", "Household", "Case", "CulturalEvent", "JobPosting", "Position", "Building", "Grid")
"""What people import most, in the order of the menu; everything else that they may write follows."""

COMMUNITIES = "query Communities { communities(first: 100, order: [{field: NAME}]) { nodes { id name } } }"

WORDS: dict[str, tuple[str, str]] = {
    "steps": ("导入步骤", "Steps of the import"),
    "step1": ("选文件", "Choose file"),
    "step2": ("核对表头", "Match columns"),
    "step3": ("校验结果", "Check"),
    "step4": ("完成", "Done"),
    "kind": ("导入什么", "What to import"),
    "area": ("导入到哪个社区", "Into which community"),
    "areaNone": ("按表里的“社区”列", "As the file's community column says"),
    "drop": ("把文件拖到这里，或者", "Drop the file here, or"),
    "dropNote": (
        "xlsx、csv、ods、geojson，最大 50 MB。自己的表格也行，表头会自动识别。",
        "xlsx, csv, ods or geojson, 50 MB at most. Your own table will do; headers are recognised.",
    ),
    "choose": ("选择文件", "Choose file"),
    "otherFile": ("换一个文件", "Another file"),
    "template": ("下载模板", "Template"),
    "kept": (
        "文件加密暂存 72 小时后清除；身份证号和电话只存密文。",
        "The file is kept sealed for 72 hours, then removed; identity numbers and phones are stored sealed only.",
    ),
    "next": ("下一步", "Next"),
    "reading": ("正在读取", "Reading"),
    "failed": ("没有成功，请再试一次", "It did not work; please try again"),
    "offline": ("连不上服务器，请检查网络后重试", "The server cannot be reached; check the network and try again"),
    "reference": ("编号 %id", "Reference %id"),
    "history": ("最近的导入", "Recent imports"),
    "historyAll": ("全部导入记录", "All imports"),
    "historyCounts": ("新增 %a · 更新 %b · 错误 %c", "%a new · %b updated · %c wrong"),
    "column": ("列", "Column"),
    "header": ("表头", "Header"),
    "samples": ("前几行", "First rows"),
    "field": ("对应字段", "Field"),
    "fieldOf": ("“%c”对应的字段", "Field of “%c”"),
    "match": ("识别", "Match"),
    "skip": ("不导入", "Leave out"),
    "unused": ("不导入", "Left out"),
    "sure": ("一致", "Same"),
    "guessed": ("推测", "Guessed"),
    "chosen": ("已改", "Chosen"),
    "missing": ("这些必填字段表里没有", "Required fields that the file lacks"),
    "missingNote": ("所有行填同一个值，或在上面指定一列。", "Give one value for all rows, or choose a column above."),
    "chooseOne": ("请选择", "Choose"),
    "sheet": ("工作表", "Sheet"),
    "sheetRows": ("%s（%n 行）", "%s (%n rows)"),
    "headerRow": ("表头从哪一行开始", "Headers begin in"),
    "headerHeight": ("表头占几行", "Height of the headers"),
    "headerRows": ("%n 行", "%n row(s)"),
    "row": ("第 %n 行", "Row %n"),
    "mapNote": (
        "表头已经认出来了，请核对；不对的在右边改。表里共 %n 行。带 * 的必填。",
        "Headers were recognised; please compare and correct at the right. The sheet has %n rows. * is required.",
    ),
    "check": ("校验每一行", "Check every row"),
    "checking": ("正在校验", "Checking"),
    "applying": ("正在导入", "Importing"),
    "progress": ("已处理 %n / %of 行", "%n of %of rows"),
    "dry": ("这是试算，还没有写入任何数据。", "This is a dry run; nothing has been written."),
    "create": ("新增", "New"),
    "update": ("更新", "Updated"),
    "same": ("不变", "Unchanged"),
    "error": ("错误", "Errors"),
    "problems": ("要改的地方", "What to mend"),
    "problemsNote": ("先列出 %n 处；全部在错误说明文件里", "the first %n; the file with explanations has all"),
    "rowHead": ("行", "Row"),
    "why": ("错误说明", "Explanation"),
    "errorsFile": ("下载错误说明", "File with explanations"),
    "remap": ("改对应关系", "Change the mapping"),
    "mended": ("改好后重新上传", "Upload the mended file"),
    "apply": ("导入 %n 行", "Import %n rows"),
    "applyValid": ("只导入没有错误的 %n 行", "Import the %n rows without errors"),
    "done": ("已导入 %n 行。", "%n rows were imported."),
    "undone": ("这一批已经撤销。", "This import was undone."),
    "toList": ("查看%name", "See %name"),
    "another": ("再导入一个", "Import another"),
    "undo": ("撤销这一批", "Undo this import"),
    "undoNote": (
        "新增的会删除，更新的会恢复原样，共 %n 行。",
        "New rows are deleted and updated ones restored: %n rows.",
    ),
    "undoYes": ("撤销", "Undo"),
    "undoRest": ("撤销其余的行", "Undo the other rows"),
    "cancel": ("取消", "Cancel"),
}
add({f"import.{key}": pair for key, pair in WORDS.items()})
add(
    {
        "import.page": ("导入 · 邻里", "Import · Linli"),
        "import.title": ("导入数据", "Import"),
        "import.note": (
            "上传自己的表格，先逐行校验，看过结果再写入；写错了可以整批撤销",
            "Upload your own table; every row is checked before anything is written, and a whole import can be undone",
        ),
        "import.nothing": ("您没有可以导入的数据", "There is nothing that you may import"),
    }
)


class ImportPageState(Ui):
    """What the reader may import, and where to."""

    kinds: list[Option] = []
    areas: list[Option] = []
    ready: bool = False

    @rx.event
    async def load(self) -> Any:
        """Read the choices."""
        if stop := await self._enter():
            return stop
        lang, rights = self._lang(), {*self.can_create, *self.can_write}
        found = [one for one in metadata().entities if one.name in rights and {"create", "update"} & one.commands]
        self._keep("kinds", [Option(one.slug, one.heading(lang)) for one in sorted(found, key=_place)])
        own = [Option(area.id, area.name) for area in self.me.areas if area.level == "COMMUNITY"]
        self._keep("areas", own or await self._communities())
        self._keep("ready", True)
        return None

    async def _communities(self) -> list[Option]:
        """The communities that the reader sees, for those who have none of their own."""
        try:
            found = await self._ask(COMMUNITIES)
        except Problem:
            return []
        return [Option(one["id"], one["name"]) for one in found["communities"]["nodes"]]


def _place(entity: Entity) -> int:
    return FIRST.index(entity.name) if entity.name in FIRST else len(FIRST)


def page() -> rx.Component:
    """The whole page."""
    texts = {key: tr(f"import.{key}") for key in WORDS}
    state: Any = ImportPageState
    wizard = import_wizard(lang=Ui.lang, texts=texts, kinds=state.kinds, areas=state.areas)
    nothing = rx.el.div(tr("import.nothing"), class_name="empty")
    return shell(
        page_head(tr("import.title"), tr("import.note")),
        rx.cond(state.kinds.length() > 0, wizard, rx.cond(state.ready, nothing)),
    )
