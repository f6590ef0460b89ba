"""What QGIS's start offers: to go on with runs that an earlier session left, and words about those that cannot."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QPushButton

from ..text import tr
from .obstacle import obstacle
from .queue import RunQueue
from .run import Run


class Offers(QObject):
    """Shows messages once QGIS has started: those of before are lost.

    Args:
        iface: QGIS.
        queue: has the runs.
        open_dock: opens the dock and gives it back.
    """

    def __init__(
        self,
        iface: QgisInterface,
        queue: RunQueue,
        open_dock: Callable[[], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.iface, self._queue, self._open_dock = iface, queue, open_dock
        self._items: list[Any] = []
        self._is_shown = False
        iface.initializationCompleted.connect(self.show)
        if iface.mainWindow().isVisible():  # the plugin comes to a QGIS that has started
            QTimer.singleShot(0, self.show)

    def show(self) -> None:
        """Offer what can go on, tell what cannot, once."""
        if self._is_shown or sip.isdeleted(self):
            return
        self._is_shown = True
        gone = self._queue.history.gone
        if gone:
            self._say(
                tr("The folders of these runs are gone, so they are no longer in the list: {0}").format(
                    ", ".join(gone)
                ),
                {},
            )
        open_runs = [run for run in self._queue.runs if _is_unfinished(run)]
        hopeless = [run for run in open_runs if obstacle(run.request)[0]]
        for run in hopeless:
            self._tell_hopeless(run)
        self._offer([run for run in open_runs if run not in hopeless])

    def close_down(self) -> None:
        """Take the messages away: their buttons would reach nobody."""
        self._is_shown = True
        for item in self._items:
            if not sip.isdeleted(item):
                self.iface.messageBar().popWidget(item)
        self._items = []

    def _offer(self, runs: list[Run]) -> None:
        if len(runs) == 1:
            [run] = runs
            does = {
                tr("Resume"): lambda: self._open_dock().resume(run.request),
                tr("Forget it"): lambda: self._queue.remove(run),
            }
            self._say(tr("The run {0} is not finished.").format(run.name), does)
        elif runs:
            self._say(
                tr("{0} runs are not finished: {1}").format(len(runs), ", ".join(run.name for run in runs)),
                {tr("Show them"): lambda: self._open_dock().show_runs(runs[-1])},
            )

    def _tell_hopeless(self, run: Run) -> None:
        """Say why a run cannot go on, this once; the list keeps it, with the reason, until it is removed there."""
        from ..dock.run_words import cannot_go_on

        self._say(f"{run.name}: {cannot_go_on(run)}", {tr("Forget it"): lambda: self._queue.remove(run)})
        if obstacle(run.request)[0] != "disk":  # a disk comes back
            self._queue.give_up(run)

    def _say(self, text: str, does: dict[str, Callable[[], Any]]) -> None:
        bar = self.iface.messageBar()
        item = bar.createMessage("geo-nerf", escape(text))
        for name, do in does.items():
            button = QPushButton(name, item)
            button.clicked.connect(lambda _=False, do=do: (bar.popWidget(item), do()))
            item.layout().addWidget(button)
        self._items.append(item)
        bar.pushWidget(item, Qgis.MessageLevel.Info, 0)


def _is_unfinished(run: Run) -> bool:
    """Whether a run of an earlier session may be gone on with: not one that the program itself refused."""
    was_killed = (
        run.state == "failed" and run.failure is not None and run.failure.kind in ("killed", "crashed")
    )
    return run.state in ("stopped", "interrupted") or was_killed
