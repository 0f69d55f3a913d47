"""First step: choose the file, or drop it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout
from typing_extensions import override

from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import button, card, label, set_kind
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.desk.preferences import Preferences

_WORDS_WIDTH: Final = 460


class FileStep(WrappingPage):
    """Says what can be imported and takes a file by button; the wizard takes it by dropping."""

    chosen = Signal(object)
    """The `Path` of the file to read."""

    def __init__(self, kind: RecordKind[Any], preferences: Preferences) -> None:
        """``kind`` is that of the records to import; ``preferences`` know where the last list lay."""
        super().__init__()
        self._word = tr(kind.many)
        self._preferences = preferences
        self._folder = f"{kind.plural}.import.folder"
        self.choose = button(tr("选择文件…"), icon_name="folder", kind="primary")
        self.read = label(wrap=True)
        self._sign = QLabel()
        self._lay_out()
        self._draw_sign()
        self.choose.clicked.connect(self._on_choose)

    def show_read(self, name: str) -> None:
        """Name the file that was read; it stays at hand until another one is."""
        self.read.setText(tr("已读取“{name}”，可以接着核对列。", name=name))
        _fit_height(self.read)
        self.read.show()
        self.choose.setText(tr("换一个文件…"))
        set_kind(self.choose, "plain", "folder")

    def remember(self, path: Path) -> None:
        """Begin in the folder of this file the next time."""
        self._preferences.remember(self._folder, str(path.parent))

    def _on_choose(self) -> None:
        folder = str(self._preferences.recall(self._folder, ""))
        kinds = tr(
            "{word}清单 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.tsv *.vcf);;所有文件 (*)",
            word=self._word,
        )
        chosen, _kind = QFileDialog.getOpenFileName(
            self, tr("选择{word}清单", word=self._word), folder, kinds
        )
        if chosen:
            self.chosen.emit(Path(chosen))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        edge = sizes().scaled(2 * Space.XL)
        self._sign.setPixmap(tinted_pixmap("import", tokens().disabled, edge, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        title = label(tr("把{word}清单拖到这里", word=self._word), role="section")
        frame, inside = card(margin=Space.XL)
        words = label(
            tr(
                "支持 Excel、WPS 表格（.xlsx、.xls、.et、.ods）、CSV 文件和手机名片（.vcf）；"
                "编码、表头和各列的含义会自动识别，"
                "下一步可以核对和更改。在您点“导入”之前，什么都不会写入。"
            ),
            role="secondary",
            wrap=True,
        )
        for each in (words, self.read):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            each.setFixedWidth(sizes().scaled(_WORDS_WIDTH))
        _fit_height(words)
        self.read.hide()
        inside.addStretch(2)
        for widget in (self._sign, title, self.choose, self.read, words):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame, 1)


def _fit_height(words: QLabel) -> None:
    words.setMinimumHeight(words.heightForWidth(words.width()))  # layouts ask only the unwrapped height
