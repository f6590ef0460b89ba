"""Why photographs could not be tied together, as far as their features and pairs tell.

In: feature files and the matched database. Out: words for an error that blames nothing without having counted it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from geo_nerf.errors import OrientationError
from geo_nerf.poses.database import LEAST_MATCHES, verified_pairs
from geo_nerf.poses.features import load_features
from geo_nerf.sentence import sentence

#: a photograph with fewer features shows hardly anything
_FEW_FEATURES = 200


def nothing_oriented(features: Mapping[str, Path], database: Path) -> OrientationError:
    """The error for a survey of which no model was made.

    Args:
        features: photograph's name -> feature file.
        database: matched.
    """
    count = len(features)
    bare = sum(len(load_features(path).xy) < _FEW_FEATURES for path in features.values())
    pairs, _ = verified_pairs(database)
    if 2 * bare > count:
        return OrientationError(
            0,
            count,
            sentence(
                "few_features", "{bare} of them show fewer than {few} features", bare=bare, few=_FEW_FEATURES
            ),
            mend=sentence(
                "look_at_photographs",
                "Look at them: blur, darkness, water, snow, sky, or a mask that hides too much leaves nothing to recognise.",
            ),
        )
    if len(pairs) == 0:
        return OrientationError(
            0,
            count,
            sentence("nothing_shared", "no two of them share {least} features", least=LEAST_MATCHES),
            mend=sentence(
                "needs_overlap",
                "Photographs need 60 % overlap or more of the same ground; `geo-nerf inspect PHOTOS` estimates it from their positions.",
            ),
        )
    return OrientationError(
        0,
        count,
        sentence(
            "pairs_alone",
            "{pairs} pairs of photographs share features, but no three hang together",
            pairs=len(pairs),
        ),
        mend=sentence(
            "needs_three_views",
            "Each part of the ground must be seen by three photographs or more, from places well apart; "
            "`geo-nerf inspect PHOTOS` estimates the overlap.",
        ),
    )
