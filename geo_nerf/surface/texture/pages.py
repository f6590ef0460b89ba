"""Charts onto pages: rectangles in shelves, then each texel to its triangle. Comes in: charts. Goes out: pages of bounded size."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from geo_nerf.surface.texture.charts import Charts, unfold
from geo_nerf.surface.texture.faces import groups_of

#: texels kept free around each chart; they are filled with its own colours, so filtering and small copies find nothing foreign
GUTTER_PX = 3
#: how often charts that lie over themselves are cut and packed anew
_CUTS = 4


@dataclass(frozen=True)
class Page:
    """One picture's worth of triangles. N of them."""

    #: `(N,)` int64 numbers of the triangles
    faces: np.ndarray
    #: `(N, 3, 2)` float64 texels right and down on the page
    corners: np.ndarray
    #: `(N,)` int64 chart of each
    chart: np.ndarray
    #: `(H, W)` int32 place in `faces` of the triangle each texel shows, -1 none
    owner: np.ndarray


@dataclass
class _Shelf:
    page: int
    top: int
    height: int
    used: int = 0


@dataclass
class _Stack:
    """Shelves on pages, filled from the top."""

    page_px: int
    shelves: list[_Shelf] = field(default_factory=list)
    pages: int = 0
    #: height used on the last page
    used: int = 0

    def place(self, width: int, height: int) -> tuple[int, int, int]:
        """Page, left and top of a rectangle; rectangles come by falling height."""
        for shelf in self.shelves:
            if height <= shelf.height and shelf.used + width <= self.page_px:
                break
        else:
            if self.pages == 0 or self.used + height > self.page_px:
                self.pages, self.used = self.pages + 1, 0
            shelf = _Shelf(self.pages - 1, self.used, height)
            self.shelves.append(shelf)
            self.used += height
        left = shelf.used
        shelf.used += width
        return shelf.page, left, shelf.top


def pack(sizes: np.ndarray, page_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Places of rectangles on square pages, in shelves by falling height.

    Args:
        sizes: `(C, 2)` widths and heights, at most `page_px`.
        page_px: edge of a page.

    Returns:
        `(C,)` page and `(C, 2)` left and top of each.
    """
    stack, page, corner = _Stack(page_px), np.zeros(len(sizes), np.int64), np.zeros((len(sizes), 2), np.int64)
    for chart in np.lexsort((-sizes[:, 0], -sizes[:, 1])):
        page[chart], corner[chart, 0], corner[chart, 1] = stack.place(int(sizes[chart, 0]), int(sizes[chart, 1]))
    return page, corner


def lay_out(points: np.ndarray, normals: np.ndarray, neighbours: np.ndarray, kind: np.ndarray, texel_m: float, page_px: int) -> list[Page]:
    """Unfold triangles and put them on pages, every texel to one triangle.

    Args:
        points: `(T, 3, 3)` float64 corners, local metres.
        normals: `(T, 3)` unit.
        neighbours: `(T, 3)` triangles across edges, -1 none.
        kind: `(T,)` direction each is seen along.
        texel_m: edge of a texel, metres.
        page_px: edge of a page at most.
    """
    kind, layer = kind.astype(np.int64), 0
    while True:
        charts = unfold(points, normals, neighbours, kind, texel_m, page_px - 2 * GUTTER_PX)
        pages, lost = _owned(charts, page_px)
        layer += 1
        if not lost.any() or layer > _CUTS:
            return pages
        # what lies below another part of its chart makes charts of its own
        kind = np.where(lost, kind + 1 + int(kind.max(initial=0)), kind)
        kind = groups_of(neighbours, kind).astype(np.int64)


def _owned(charts: Charts, page_px: int) -> tuple[list[Page], np.ndarray]:
    from geo_nerf.surface.texture import _kernels as kernels

    page, corner = pack(charts.sizes + 2 * GUTTER_PX, page_px)
    placed = charts.corners + (corner[charts.chart] + GUTTER_PX)[:, None]
    lost, pages = np.zeros(len(placed), np.bool_), []
    for number in range(int(page.max(initial=-1)) + 1):
        faces = np.flatnonzero(page[charts.chart] == number)
        used = (corner + charts.sizes + 2 * GUTTER_PX)[page == number].max(axis=0)
        width, height = np.minimum((used + 3) // 4 * 4, page_px)
        owner, mine = np.full((height, width), -1, np.int32), np.zeros(len(faces), np.bool_)
        kernels.claim(placed[faces], charts.depth[faces], owner, np.zeros((height, width), np.float32), mine)
        kernels.reach_out(placed[faces], owner)
        lost[faces] = mine
        pages.append(Page(faces, placed[faces], charts.chart[faces], owner))
    return pages, lost
