"""The states of runs, queue, window and layers, and what each event makes of them. No QGIS imports.

A run; "=" where nothing changes, "-" where the event cannot come:

| event | waiting | running | stopping | stopped, failed, interrupted | done | elsewhere |
|---|---|---|---|---|---|---|
| started into the same folder | =, told | =, told | =, told | gives way to the new run | gives way | =, told |
| stopped in the dock | stopped | stopping | = | - | - | - |
| cancelled in QGIS's task list | stopped | stopping | = | - | - | - |
| all tasks cancelled (QGIS's menu "Exit" does it) | stopped | stopping | = | - | - | - |
| its process ends well | - | done | done | - | - | - |
| its process ends otherwise, or is killed | - | failed | stopped | - | - | - |
| window closes, and a question of QGIS's own is open or cancelled | = | = | stopped | = | = | = |
| QGIS goes (its questions are answered), plugin is unloaded | stopped | stopping, then stopped | stopped | = | = | = |
| QGIS is killed, the power fails; next start | stopped | interrupted | interrupted | = | = | by its record |
| other project, new project, group deleted | = | = | = | = | = | = |
| its folder is deleted; next start | stopped | its process fails | stopped | forgotten, told | forgotten, told | forgotten, told |
| its disk is not there at the start | = | - | - | listed, cannot go on | listed | = |
| its photographs or files are gone | fails | fails | = | told once, listed, cannot go on | = | = |
| the other QGIS ends it | - | - | - | - | - | by its record |
| removed from the list | - | - | - | forgotten | forgotten | - |

The queue: at most one run is running or stopping; when that is over the first waiting one starts, unless all were stopped at once, for
then none waits any more. A waiting run is a task on hold in QGIS's list, so that "cancel all" reaches it. A folder has one open run.

The window: open; closing (asked once; then QGIS's own questions, while the runs work on outside of its task list; then all is stopped and
waited for, or the runs come back to the list where QGIS stays; no second question comes meanwhile); reopened, which shows the runs of
before and offers once QGIS is complete those that can go on.

Layers: a run's products are known by their files, so they are found again after the group was renamed, dissolved or deleted in part, and in
a project that was opened again; what a 3-D view needs and is gone is loaded again. Layers come by themselves into the project
in which the run was started, or an empty one; another project is left alone, and the user told. The preview goes when its run ends, however
it ends, and from a project that was saved with it.
"""

from __future__ import annotations

from typing import Literal

State = Literal["waiting", "running", "stopping", "done", "failed", "stopped", "interrupted", "elsewhere"]

#: nothing more comes of these in this QGIS
OVER = frozenset({"done", "failed", "stopped", "interrupted", "elsewhere"})
#: may be stopped
STOPPABLE = frozenset({"waiting", "running"})
#: may go on from what their folder holds
RESUMABLE = frozenset({"failed", "stopped", "interrupted"})
#: may be taken from the list
REMOVABLE = frozenset({"done", "failed", "stopped", "interrupted"})
#: what a run left behind by a QGIS that did not end well is in the next one
AFTER_CRASH: dict[str, State] = {"waiting": "stopped", "running": "interrupted", "stopping": "interrupted"}
