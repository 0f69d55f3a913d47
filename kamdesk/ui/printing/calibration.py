"""Calibrating a printer for a paper and a tray: the line in the print dialog, and its own dialog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.printing.calibration import ORIGIN, RULER_TITLE, Measured, ruler_lengths
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.sending import send_to_printer
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.services.printing.trays import AUTOMATIC, Tray
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.number_boxes import LengthBox, numbers_hold
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.picture_switch import gets_pictures

if TYPE_CHECKING:
    from kamdesk.domain.printing.calibration import Calibration, PaperSize
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.printing.calibration import Calibrations
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.verbs import Tone
    from kamdesk.ui.printing.ports import RulerPage

_WIDTH: Final = 460
_MOST: Final = 500.0
_PERCENT: Final = 100


def described(calibration: Calibration | None) -> str:
    """Return a short description of a calibration."""
    if calibration is None:
        return tr("未校准")
    return tr(
        "已校准：横移 {x:+z.1f}、竖移 {y:+z.1f} 毫米，缩放 {across:.1f}%、{down:.1f}%",
        x=calibration.shift_x,
        y=calibration.shift_y,
        across=calibration.stretch_x * _PERCENT,
        down=calibration.stretch_y * _PERCENT,
    )


@dataclass(frozen=True, slots=True)
class Feed:
    """The printer, paper and tray to calibrate."""

    printer: str
    paper: PaperSize
    tray: Tray = AUTOMATIC


class CalibrationLine(QWidget):
    """Shows the chosen printer's calibration for the paper of the page in view; a link opens the dialog."""

    def __init__(self, context: UiContext, calibrations: Calibrations, ruler_page: RulerPage) -> None:
        super().__init__()
        self._context = context
        self._calibrations = calibrations
        self._ruler_page = ruler_page
        self._printer = ""
        self._tray = AUTOMATIC
        self._paper: PaperSize | None = None
        self.words = label(role="secondary", wrap=True)
        self.open_button = button(tr("校准打印机"), kind="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.words)
        column.addWidget(self.open_button)
        self.open_button.clicked.connect(self._open)
        self._tell()

    def set_printer(self, printer: str) -> None:
        """Show the calibration of another printer."""
        self._printer = printer
        self._tell()

    def set_tray(self, tray: Tray) -> None:
        """Show the calibration for another tray."""
        self._tray = tray
        self._tell()

    def set_paper(self, paper: PaperSize | None) -> None:
        """Show the calibration for another paper; None while there is no page."""
        self._paper = paper
        self._tell()

    def _tell(self) -> None:
        is_known = bool(self._printer) and self._paper is not None
        allow(self.open_button, "" if is_known else tr("请先选打印机，等页面排好。"))
        if self._paper is None or not is_known:
            self.words.setText("")
            return
        tray = self._tray.name
        found = described(self._calibrations.of(self._printer, self._paper, tray))
        if self._calibrations.is_trays_own(self._printer, self._paper, tray):
            words = tr(
                "{paper} 毫米纸，纸盒“{tray}”：{state}", paper=self._paper.name, tray=tray, state=found
            )
        else:
            words = tr("{paper} 毫米纸：{state}", paper=self._paper.name, state=found)
        self.words.setText(words)

    def _open(self) -> None:
        if self._paper is None:
            return
        dialog = CalibrationDialog(
            self,
            self._context,
            self._calibrations,
            self._ruler_page,
            Feed(self._printer, self._paper, self._tray),
        )
        dialog.exec()
        dialog.deleteLater()
        self._tell()


class CalibrationDialog(FittedDialog):
    """Prints the ruler page and takes the four lengths that were measured on it."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        calibrations: Calibrations,
        ruler_page: RulerPage,
        feed: Feed,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._calibrations = calibrations
        self._ruler_page = ruler_page
        self._feed = feed
        self._is_open = True
        lengths = ruler_lengths(feed.paper)
        self.fields = {
            "left": _length(ORIGIN, tr("左边细线到纸左边")),
            "top": _length(ORIGIN, tr("上边细线到纸上边")),
            "across": _length(lengths.across, tr("横标尺全长")),
            "down": _length(lengths.down, tr("竖标尺全长")),
        }
        self.notice = Notice()
        self.page_button = button(tr("打印标尺页"), icon_name="print")
        self.forget_button = button(tr("取消校准"))
        self.save_button = button(tr("保存校准"), kind="primary")
        self.close_button = button(tr("关闭"))
        self.setWindowTitle(tr("校准打印机"))
        self._lay_out()
        self._connect()
        self._tell()

    @override
    def done(self, result: int) -> None:
        """Close; a ruler page being printed reports its end in a toast."""
        self._is_open = False
        super().done(result)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for row, field in enumerate(self.fields.values()):
            name = label(field.accessibleName())
            name.setBuddy(field)
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            grid.addWidget(field.problem, 2 * row + 1, 0, 1, 2)
        steps = label(self._steps(), wrap=True)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.forget_button)
        verbs.addStretch(1)
        verbs.addWidget(self.close_button)
        verbs.addWidget(self.save_button)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, Space.XS, 0)
        body.setSpacing(Space.M)
        body.addWidget(steps)
        first = QHBoxLayout()
        first.addWidget(self.page_button)
        first.addStretch(1)
        body.addLayout(first)
        body.addLayout(grid)
        body.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.notice)
        below.addLayout(verbs)
        self.compose(body, below, width=sizes().scaled(_WIDTH))
        self.page_button.setFocus()  # the first step; otherwise Enter would save lengths that nobody measured

    def _say(self, words: str | Message, *, tone: Tone = "info") -> None:
        """Show a message above the buttons; the window grows where needed."""
        self.notice.say(words, tone=tone)
        self.refit()

    def _steps(self) -> str:
        printer, paper, tray = self._feed.printer, self._feed.paper.name, self._feed.tray.name
        if tray:
            place = tr("“{printer}”的纸盒“{tray}”", printer=printer, tray=tray)
        else:
            place = tr("“{printer}”", printer=printer)
        return tr(
            "一、在{place}里放好 {paper} 毫米的纸，打印标尺页。\n二、用尺量出下面四个数，填好保存。",
            place=place,
            paper=paper,
        )

    def _connect(self) -> None:
        self.page_button.clicked.connect(self._print_page)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.forget_button.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.reject)

    def _tell(self) -> None:
        found = self._calibrations.of(self._feed.printer, self._feed.paper, self._feed.tray.name)
        allow(self.forget_button, "" if found is not None else tr("还没有校准过。"))
        if found is not None:
            self._say(described(found))

    def _print_page(self) -> None:
        printer, tray = self._feed.printer, self._feed.tray
        as_pictures = gets_pictures(self._context.preferences, printer)
        order = PrintOrder(printer, tr(RULER_TITLE), (1,), tray=tray, as_pictures=as_pictures)
        allow(self.page_button, tr("正在打印…"))
        self._context.tasks.run(
            tr("正在打印：{title}", title=order.title),
            lambda progress: send_to_printer(self._ruler_page(self._feed.paper, tr), order, progress),
            done=lambda _: self._say_printed(),
            failed=self._say_failed,
        )

    def _say_printed(self) -> None:
        said = tr("标尺页已送往打印机。")
        if self._is_open:
            allow(self.page_button)
            self._say(said, tone="good")
        else:
            self._context.messages.toast(said)

    def _say_failed(self, problem: UserError) -> None:
        if self._is_open:
            allow(self.page_button)
            self._say(problem.message, tone="bad")
        else:
            self._context.messages.error(None, problem)

    def _save(self) -> None:
        if not numbers_hold(self):
            return
        measured = Measured(**{name: field.value() for name, field in self.fields.items()})
        try:
            self._calibrations.keep(self._feed.printer, self._feed.paper, measured, self._feed.tray.name)
            self._context.preferences.save()  # measured by hand: not to be lost with the program
        except UserError as problem:
            self._say(problem.message, tone="bad")
            if problem.field in self.fields:
                self.fields[problem.field].setFocus()
            return
        self.accept()

    def _forget(self) -> None:
        self._calibrations.forget(self._feed.printer, self._feed.paper, self._feed.tray.name)
        self.accept()


def _length(nominal: float, name: str) -> LengthBox:
    field = LengthBox()
    field.setDecimals(1)
    field.setSingleStep(0.1)
    field.setRange(0, _MOST)
    field.setValue(nominal)
    field.setSuffix(tr(" 毫米"))
    field.setAccessibleName(name)
    return field
