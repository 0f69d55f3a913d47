"""The command line's grammar, explained in Chinese."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from kamdesk import __version__
from kamdesk.app.commands.compute_help import COMPUTE_HELP, KINDS_HELP
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# argparse explains itself in English; these are the sentences that a person can meet.
_TRANSLATIONS: Final = (
    (re.compile(r"unrecognized arguments: (.+)"), "多余的参数：{0}"),
    (re.compile(r"the following arguments are required: (.+)"), "缺少参数：{0}"),
    (
        re.compile(r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)"),
        "参数 {0} 不能是 {1}，可用：{2}",
    ),
    (re.compile(r"argument (.+?): expected .*argument.*"), "参数 {0} 后面缺少内容"),
    (re.compile(r"argument (.+?): invalid .* value: (.+)"), "参数 {0} 的内容 {1} 无法识别"),
    (re.compile(r"argument (.+?): not allowed with argument (.+)"), "参数 {0} 不能与 {1} 同时使用"),
    (re.compile(r"one of the arguments (.+) is required"), "必须给出其中一个参数：{0}"),
    (re.compile(r"argument (.+?): ([^a-z]+)"), "参数 {0}：{1}"),
)


_FEWEST_SECONDS: Final = 0.1
_MOST_SECONDS: Final = 3600


class WrongUseError(UserError):
    """The command line does not say what to do; the sentence names the argument."""


class _ChineseHelp(argparse.RawDescriptionHelpFormatter):
    """Shows usage with a Chinese heading."""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that raises a Chinese sentence instead of leaving the program.

    ``explained`` gives a long description when somebody reads it; the window starts without.
    """

    def __init__(self, *, explained: Callable[[], str] | None = None, **settings: Any) -> None:
        settings.setdefault("formatter_class", _ChineseHelp)
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self._explained = explained
        self._positionals.title = "参数"
        self._optionals.title = "选项"
        self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def format_help(self) -> str:
        if self._explained is not None:
            self.description = self._explained()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        for pattern, sentence in _TRANSLATIONS:
            found = pattern.fullmatch(message)
            if found is not None:
                message = sentence.format(*found.groups())
                break
        raise WrongUseError(Message("命令用法不对：{reason}。用 --help 查看说明。", reason=message))


def _print_help() -> str:
    from kamdesk.app.commands.print_help import PRINT_HELP

    return PRINT_HELP


def _evaluate_help() -> str:
    from kamdesk.app.commands.evaluate_help import EVALUATE_HELP

    return EVALUATE_HELP


def _seat_help() -> str:
    from kamdesk.app.commands.seat_help import SEAT_HELP

    return SEAT_HELP


def _words(text: str) -> str:
    """Take what is not empty: an unset variable in a script must not stand for the user's own file."""
    if not text.strip():
        raise argparse.ArgumentTypeError("内容不能为空")
    return text


def _text(text: str) -> str:
    """Refuse bytes that are no text in the system's encoding."""
    if not text.isascii() and text != text.encode(errors="replace").decode():
        raise argparse.ArgumentTypeError("内容里有无法识别的字符")
    return text


def _path(text: str) -> Path:
    return Path(_words(text))


def _add_database(parser: argparse.ArgumentParser, *, creates: bool = False) -> None:
    # Suppressed, so that a verb's parser does not forget what stood before the verb.
    parser.add_argument(
        "--database",
        type=_words,
        default=argparse.SUPPRESS,
        metavar="路径",
        help="数据文件；不写则用本机用户自己的",
    )
    parser.add_argument(
        "--as-it-is",
        action="store_true",
        default=argparse.SUPPRESS,
        help="上次没有正常关闭、缺了改动的，照现有内容打开（缺了什么会先说明）",
    )
    if creates:
        parser.add_argument("--no-encryption", action="store_true", help="新建时不加密（仅供演示）")
        parser.add_argument(
            "--recovery-key",
            type=_path,
            metavar="文件",
            help="新建时另设恢复密钥，写进这个新文件；请打印后收好，再删掉文件",
        )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="以 JSON 输出结果")


def _add_exchange(verbs: Any) -> None:
    importing = verbs.add_parser("import", help="导入客户等名单（CSV、XLSX）")
    importing.add_argument("kind", metavar="种类", help="例如 customers；写错时列出全部种类")
    importing.add_argument(
        "file", type=_path, metavar="文件", help="名单；attachments 的内容取自名单旁的“文件-附件”文件夹"
    )
    importing.add_argument("--map", type=_path, metavar="MAP.toml", help="列与字段的对应")
    importing.add_argument(
        "--likely",
        choices=("skip", "update", "new"),
        default="skip",
        help="可能重复的行：skip 不导入(不写则如此)，update 并入它像的那位客户，new 作为新客户",
    )
    importing.add_argument("--dry-run", action="store_true", help="只检查，不写入")
    _add_json(importing)
    _add_database(importing, creates=True)

    exporting = verbs.add_parser("export", help="导出客户等记录为 Excel")
    exporting.add_argument("kind", metavar="种类", help="例如 customers；写错时列出全部种类")
    exporting.add_argument("file", type=_path, metavar="文件.xlsx", help="写到哪里")
    exporting.add_argument(
        "--files",
        action="store_true",
        help="只用于 attachments：附件的内容也写成文件，放在名单旁的“文件-附件”文件夹里（离开加密的数据文件，"
        "会登记在打印记录里）",
    )
    _add_database(exporting)


def _add_papers(verbs: Any) -> None:
    forms = verbs.add_parser("forms", help="列出全部表单")
    _add_json(forms)
    _add_database(forms)
    printing = verbs.add_parser("print", help="把表单生成为 PDF", explained=_print_help)
    printing.add_argument("form", metavar="表单", help="表单编号，见 kamdesk forms")
    printing.add_argument(
        "--record",
        nargs="+",
        action="extend",
        default=[],
        metavar="编号",
        help="哪些记录；各表单写什么见上文",
    )
    printing.add_argument("--where", metavar="条件", help="合于条件的记录；各表单的栏目见上文")
    printing.add_argument(
        "--month", metavar="YYYY-MM", help="按月的表单取哪个月；考核与计划不写为本月，对账函为上月"
    )
    printing.add_argument("--day", metavar="YYYY-MM-DD", help="按天的表单取哪一天，周报取这天所在的一周")
    printing.add_argument("--all", action="store_true", help="全部记录")
    printing.add_argument("--blank", action="store_true", help="空白表，供手写")
    printing.add_argument("--sample", action="store_true", help="样张")
    printing.add_argument("--plain", action="store_true", help="黑白素版，不用彩色（请柬、菜单、卡片）")
    printing.add_argument("--press", action="store_true", help="交印刷厂用：带出血与裁切标记（请柬、卡片）")
    printing.add_argument(
        "-o",
        "--output",
        type=_path,
        required=True,
        metavar="OUT.pdf",
        help="写到哪里；写文件夹，就替文件起名",
    )
    _add_database(printing)
    evaluating = verbs.add_parser(
        "evaluate", help="按给定模板、计划、实际与评分计算考核表", explained=_evaluate_help
    )
    evaluating.add_argument("file", type=_path, metavar="FILE.json", help="模板与各张考核表")
    evaluating.add_argument(
        "-o", "--output", type=_path, metavar="OUT.json", help="写到哪里；不写则输出到屏幕"
    )


def _add_computing(verbs: Any) -> None:
    computing = verbs.add_parser(
        "compute",
        help="按给定的事实计算制度中的一条规则：认定、工作日、冲突、指标等",
        description=COMPUTE_HELP,
    )
    computing.add_argument("kind", choices=tuple(KINDS_HELP), metavar="KIND", help="算什么：上面各节之一")
    computing.add_argument("file", type=_path, metavar="FILE.json", help="给定的事实")
    computing.add_argument(
        "-o", "--output", type=_path, metavar="OUT.json", help="写到哪里；不写则输出到屏幕"
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not _FEWEST_SECONDS <= seconds <= _MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"应在 {_FEWEST_SECONDS} 到 {_MOST_SECONDS} 秒之间")
    return seconds


def _seed(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text.strip(), re.ASCII):
        raise argparse.ArgumentTypeError("应是 0 到 999999999 的整数")
    return int(text)


def _add_seating(verbs: Any) -> None:
    seating = verbs.add_parser(
        "seat", help="排座次：一桌座次、桌次、侍应顺序、缺席、整场宴会", explained=_seat_help
    )
    seating.add_argument("file", type=_path, metavar="CASE.json", help="要排的内容")
    seating.add_argument(
        "--seconds",
        type=_seconds,
        metavar="S",
        help="整场宴会最多用几秒，从程序启动算起（默认 2，200 人以上 10）",
    )
    seating.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="随机种子（默认 0）；相同则结果相同"
    )
    seating.add_argument("-o", "--output", type=_path, metavar="PLAN.json", help="写到哪里；不写则输出到屏幕")


def _add_care_of_data(verbs: Any) -> None:
    backup = verbs.add_parser("backup", help="备份：新建、列出、检验、恢复")
    acts = backup.add_subparsers(dest="act", required=True, metavar="动作")
    for act, words in (("create", "新建并检验备份"), ("list", "列出备份")):
        parser = acts.add_parser(act, help=words)
        _add_json(parser)
        _add_database(parser)
    for act, words in (("verify", "检验一份备份"), ("restore", "恢复一份备份（先复制现有文件）")):
        parser = acts.add_parser(act, help=words)
        parser.add_argument("path", type=_path, metavar="备份文件", help="backup list 列出的路径")
        _add_json(parser)
        _add_database(parser)
    check = verbs.add_parser("check", help="检查数据文件、索引、变更记录与金额")
    check.add_argument("--full", action="store_true", help="另把检索索引逐词核对")
    check.add_argument("--repair", action="store_true", help="修复可以重建的部分")
    _add_json(check)
    _add_database(check)
    migrate = verbs.add_parser("migrate", help="把数据文件升级到本版本")
    migrate.add_argument("--sql", action="store_true", help="只输出供 PostgreSQL 管理员执行的 SQL")
    _add_database(migrate)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs; it raises `WrongUseError` for what it cannot read."""
    parser = _Parser(
        prog="kamdesk",
        description="KamDesk 大客户部工作台。不带命令时打开窗口。",
        epilog="退出码：0 完成；1 完成但有问题；2 用法或输入有误。\n"
        "加密文件的口令（或恢复密钥）也可由 KAMDESK_PASSPHRASE 给出。",
    )
    parser.add_argument("--version", action="version", version=f"KamDesk {__version__}", help="显示版本")
    _add_database(parser)
    parser.set_defaults(database=None, as_it_is=False)
    verbs = parser.add_subparsers(dest="verb", metavar="命令", title="命令", parser_class=_Parser)
    demo = verbs.add_parser("demo", help="新建一个示例部门")
    _add_json(demo)
    _add_database(demo, creates=True)
    _add_exchange(verbs)
    search = verbs.add_parser("search", help="按汉字、拼音、首字母或号码查找")
    search.add_argument("text", type=_text, metavar="内容")
    search.add_argument("--limit", type=int, default=20, metavar="N", help="最多几条（默认 20）")
    _add_json(search)
    _add_database(search)
    _add_papers(verbs)
    _add_computing(verbs)
    _add_seating(verbs)
    _add_care_of_data(verbs)
    smoke = verbs.add_parser("smoke", help="自检：开窗口、建临时数据、出一张表")
    smoke.add_argument("-platform", dest="platform", metavar="NAME", help=argparse.SUPPRESS)
    return parser


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; raise `WrongUseError` where it is not understood."""
    return build_parser().parse_args(arguments)
