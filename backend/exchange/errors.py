"""What can be wrong with a file as a whole, told to the clerk who has it; faults of single rows are in `check`."""

from backend.errors import Problem

SAVE_AS = (
    "在 Excel 或 WPS 里打开，另存为 .xlsx，再上传。",
    "Open it in a spreadsheet program, save as .xlsx, try again.",
)

WRONG_TYPE = Problem(
    "FILE_TYPE",
    415,
    ("不认识这种文件：{what}。", "This kind of file cannot be read: {what}."),
    ("请用 .xlsx、.csv、.ods 或 .geojson。", "Use .xlsx, .csv, .ods or .geojson."),
)
OLD_WORKBOOK = Problem(
    "FILE_OLD_WORKBOOK",
    415,
    ("这是旧版 .xls 表格，不能导入。", "This is an old .xls workbook; it cannot be imported."),
    SAVE_AS,
)
ENCRYPTED = Problem(
    "FILE_ENCRYPTED",
    415,
    ("文件加了密码，打不开。", "The file is protected by a password."),
    ("先取消密码，另存一份再上传。", "Remove the password, save a copy and upload that."),
)
MACROS = Problem(
    "FILE_MACROS",
    415,
    ("文件里有宏，没有读取。", "The file contains macros and was not read."),
    ("另存为不含宏的 .xlsx，再上传。", "Save it as .xlsx without macros and upload that."),
)
BROKEN = Problem(
    "FILE_BROKEN",
    422,
    ("文件损坏或内容和扩展名不符：{reason}。", "The file is damaged or is not what its name says: {reason}."),
    SAVE_AS,
)
TOO_HEAVY = Problem(
    "FILE_TOO_HEAVY",
    413,
    ("文件太大：{reason}。", "The file is too large: {reason}."),
    ("删掉空白行列和多余的工作表，或分成几个文件。", "Delete empty rows and spare sheets, or split the file."),
)
BAD_TEXT = Problem(
    "FILE_ENCODING",
    422,
    ("文件的文字编码认不出来。", "The encoding of the text cannot be told."),
    ("另存为“CSV UTF-8”或 .xlsx。", 'Save it as "CSV UTF-8" or as .xlsx.'),
)
EMPTY_FILE = Problem(
    "FILE_EMPTY",
    422,
    ("表里没有数据。", "There are no rows in the file."),
    ("检查是不是选错了文件或工作表。", "Check whether this is the right file and sheet."),
)
NO_HEADER = Problem(
    "FILE_NO_HEADER",
    422,
    ("没有找到表头：没有一列认得出是{what}的字段。", "No header was found: no column looks like a field of {what}."),
    ("下载模板，按模板的表头填写；或指定对应关系。", "Download the template and use its headers, or give the mapping."),
)
BAD_MAPPING = Problem(
    "MAPPING",
    422,
    ("对应关系要改。", "The mapping needs a change."),
    ("每个字段只能对应一列；必填的都要有。", "One column for each field, and all required ones."),
)
WRONG_STATE = Problem(
    "IMPORT_STATE",
    409,
    ("这一批现在是「{state}」，不能{action}。", "This import is “{state}”; it cannot be {action} now."),
    ("刷新后再看。", "Reload and look again."),
)
HAS_ERRORS = Problem(
    "IMPORT_ERRORS",
    422,
    ("有 {count} 行有错误，没有导入。", "{count} rows have errors; nothing was imported."),
    (
        "改好再传；或者选“只导入没有错误的行”。",
        "Mend them and upload again, or choose to import only the rows without errors.",
    ),
)
FILE_GONE = Problem(
    "IMPORT_FILE_GONE",
    410,
    ("上传的文件已经清除。", "The uploaded file has been removed."),
    ("请重新上传。", "Upload it again."),
)
CHANGED_SINCE = Problem(
    "IMPORT_CHANGED_SINCE",
    409,
    (
        "导入之后有 {count} 行又被改过或用到：{names}。没有撤销。",
        "{count} rows were changed or used since: {names}. Nothing was undone.",
    ),
    ("可以选“撤销其余的行”，这些行保持现在的样子。", "You can undo the other rows; these stay as they are."),
)
NO_COMMUNITY = Problem(
    "IMPORT_COMMUNITY",
    422,
    ("要先选导入到哪个社区。", "Choose the community to import into."),
    ("选一个社区，或在表里加一列“社区”。", "Choose one, or add a community column to the file."),
)
UNKNOWN_RESOURCE = Problem(
    "UNKNOWN_RESOURCE",
    404,
    ("没有「{name}」这种数据。", "There is no kind of row called {name}."),
    ("可以用：{known}。", "Known: {known}."),
)
TOO_MANY_ROWS = Problem(
    "EXPORT_TOO_LARGE",
    422,
    ("共 {count} 行，一次最多导出 {limit} 行。", "{count} rows fit; one export holds {limit} at most."),
    ("先按网格、时间等筛选，再导出。", "Narrow the list, by grid or time for example, and export again."),
)
NO_GEOMETRY = Problem(
    "EXPORT_NO_GEOMETRY",
    422,
    ("「{what}」没有位置，不能导出 GeoJSON。", "{what} have no geometry to export as GeoJSON."),
    ("请用 xlsx 或 csv。", "Use xlsx or csv."),
)
