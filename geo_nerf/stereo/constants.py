"""Numbers that both implementations of PatchMatch share."""

from __future__ import annotations

import numpy as np

#: cost of a source photograph that does not show the patch
UNSEEN = 4.0
#: parting, in pixels, from a source photograph that has no depth there
LONE_PARTING = 9.0
#: cost of a pixel whose plane nobody has priced: it lends no plane
NEVER_PRICED = 9.0
#: most source photographs of a reference
MOST_SOURCES = 16
#: where neighbours' planes come from: steps (columns, rows), all of odd parity so that the other half of the chessboard is read;
#: the best pixel of each group lends its plane, near groups first
STEPS = np.array(
    [
        [[0, -1], [-1, -2], [1, -2], [0, -3]],
        [[0, 1], [-1, 2], [1, 2], [0, 3]],
        [[-1, 0], [-2, -1], [-2, 1], [-3, 0]],
        [[1, 0], [2, -1], [2, 1], [3, 0]],
        [[0, -5], [0, -7], [0, -9], [0, -11]],
        [[0, 5], [0, 7], [0, 9], [0, 11]],
        [[-5, 0], [-7, 0], [-9, 0], [-11, 0]],
        [[5, 0], [7, 0], [9, 0], [11, 0]],
    ],
    np.int64,
)
