"""The plugin as QGIS sees it: provider, button, menu, dock; taken away as it was put there."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingProvider, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .text import load_translator, tr

MENU = "geo-nerf"


class GeoNerfPlugin(QObject):
    """Made once a session.

    Args:
        iface: QGIS's interface; in `qgis_process` there is none.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self.iface = iface
        self.provider: QgsProcessingProvider | None = None
        self.action: QAction | None = None
        self.dock = None
        self.queue = None
        self.closing = None
        self.projects = None
        self.offers = None
        self.search = None
        self.tiles = None
        self.tile_actions = None
        self.pages = None
        self.translator = load_translator()
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)

    def initProcessing(self) -> None:
        """Add the algorithms."""
        from .processing.provider import GeoNerfProvider

        self.provider = GeoNerfProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add algorithms, button and menu; the dock is made when it is first wanted."""
        from .layers.home import Projects
        from .program.options import GeoNerfOptionsFactory
        from .running.closing import Closing
        from .running.offers import Offers
        from .running.program_search import ProgramSearch
        from .running.queue import RunQueue
        from .tiles.actions import TileActions
        from .tiles.index import TileIndexes

        self.initProcessing()
        self.search = ProgramSearch(self)
        self.queue = RunQueue(self.search, self)
        self.tiles = TileIndexes(QgsProject.instance(), self)
        self.tile_actions = TileActions(self.iface, self.queue, lambda request: self.open_dock().ask_for(request), self)
        self.pages = GeoNerfOptionsFactory(self._take_program, self._tell_refusal)
        self.iface.registerOptionsWidgetFactory(self.pages)
        window = self.iface.mainWindow()
        self.action = QAction(QIcon(str(Path(__file__).parent / "icon.svg")), tr("Photographs to map layers…"), window)
        self.action.setObjectName("geoNerfAction")
        self.action.setCheckable(True)
        self.action.toggled.connect(self._on_toggled)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(MENU, self.action)
        window.installEventFilter(self)
        self.closing = Closing(window, self.queue, self)
        self.iface.registerApplicationExitBlocker(self.closing.blocker)
        self.projects = Projects(QgsProject.instance(), self.queue, self.iface.mapCanvas().refresh, self.queue)
        self.offers = Offers(self.iface, self.queue, self.open_dock, self)

    def unload(self) -> None:
        """Take away everything, and end what still runs."""
        from .running.closing import END_S
        from .windows import close_all

        close_all()
        if self.queue is not None:
            self.offers.close_down()
            self.queue.end_all(END_S)
        if self.tile_actions is not None:
            self.tile_actions.close_down()
        self._unregister()
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            sip.delete(self.dock)  # now: QGIS forgets the plugin's modules, so no signal may reach what is left of it later
            self.dock = None
        for part in (self.closing, self.offers, self.tile_actions, self.queue, self.search, self.tiles):
            if part is not None:
                sip.delete(part)
        self.queue = self.search = self.tiles = self.tile_actions = self.offers = self.projects = self.closing = None
        if self.action is not None:
            self.iface.mainWindow().removeEventFilter(self)
            self.iface.removePluginMenu(MENU, self.action)
            self.iface.removeToolBarIcon(self.action)
            sip.delete(self.action)
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _unregister(self) -> None:
        """Take the settings' page and the question at the end from QGIS."""
        if self.pages is not None:
            self.iface.unregisterOptionsWidgetFactory(self.pages)
            self.pages = None
        if self.closing is not None:
            self.iface.unregisterApplicationExitBlocker(self.closing.blocker)

    def open_dock(self):  # noqa: ANN201 (its module is loaded when it is first wanted)
        """The dock, made the first time."""
        if self.dock is None:
            from .dock.dock import GeoNerfDock

            self.dock = GeoNerfDock(self.iface, self.queue, self.search, self.projects)
            self.dock.program_missing.connect(self._offer_program)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.visibilityChanged.connect(self._on_visible)
        self.dock.show()
        self.dock.raise_()
        return self.dock

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask before QGIS closes over runs that work, or a program that is being set up; True keeps it open."""
        if event.type() != QEvent.Type.Close or self.closing is None or self.closing.may_close():
            return False
        event.ignore()
        return True

    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.open_dock()
        elif self.dock is not None:
            self.dock.hide()

    def _on_visible(self, is_visible: bool) -> None:
        if self.action is not None and self.dock is not None and is_visible != self.action.isChecked():
            self.action.blockSignals(True)
            self.action.setChecked(is_visible)
            self.action.blockSignals(False)

    def _offer_program(self) -> None:
        """The program is not there: the window that says what to do."""
        from .program.first_start import FirstStartDialog
        from .windows import is_open, kept

        if is_open(FirstStartDialog):
            return
        dialog = kept(FirstStartDialog(self.iface.mainWindow()))
        dialog.found.connect(self._take_program)
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # somebody types in the dock: the keyboard stays there
        dialog.show()

    def _tell_refusal(self, why: str) -> None:
        """What the settings' page named is no geo-nerf."""
        if self.search is not None:
            self.iface.messageBar().pushMessage("geo-nerf", escape(why), Qgis.MessageLevel.Warning, 0)

    def _take_program(self, program) -> None:  # noqa: ANN001 (its module is loaded when it is first wanted)
        """A program was found (else: another one was named): the dock goes on with it."""
        if self.search is None:
            return
        if program is None:
            self.search.start()
        else:
            self.search.take(program)
