"""Normal equations of the bundle adjustment, compiled: one pass over the points, each eliminated as it goes (Schur complement).

In: parameters, observations with weights. Out: the reduced system in photographs and lenses; later, the points' own steps.
Order of the reduced parameters: six a photograph (rotation vector in camera axes, then centre), nine a lens, three GNSS shift.
"""

# mypy: disable-error-code="untyped-decorator"

from __future__ import annotations

import numpy as np
from numba import njit

_FAR = 1.0e6


@njit(cache=True, nogil=True)
def residual_and_jacobian(
    rotation: np.ndarray, centre: np.ndarray, lens: np.ndarray, point: np.ndarray, px: np.ndarray, out: np.ndarray
) -> bool:
    """Residual and derivatives of one observation.

    Args:
        rotation: `(3, 3)` block to camera.
        centre: `(3,)`.
        lens: `(9,)`.
        point: `(3,)`.
        px: `(2,)` observed.
        out: `(2, 19)` filled: 0 residual, 1:4 rotation, 4:7 centre, 7:16 lens, 16:19 point.

    Returns:
        False when the point lies behind the camera (`out` is then zero).
    """
    d0, d1, d2 = point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]
    cam_x = rotation[0, 0] * d0 + rotation[0, 1] * d1 + rotation[0, 2] * d2
    cam_y = rotation[1, 0] * d0 + rotation[1, 1] * d1 + rotation[1, 2] * d2
    cam_z = rotation[2, 0] * d0 + rotation[2, 1] * d1 + rotation[2, 2] * d2
    out[:] = 0.0
    if cam_z <= 1e-9:
        return False
    fx, fy, k1, k2, p1, p2, k3 = lens[0], lens[1], lens[4], lens[5], lens[6], lens[7], lens[8]
    x, y = cam_x / cam_z, cam_y / cam_z
    r2 = x * x + y * y
    radial = 1.0 + r2 * (k1 + r2 * (k2 + r2 * k3))
    slope = k1 + r2 * (2.0 * k2 + 3.0 * k3 * r2)
    xd = x * radial + 2.0 * p1 * x * y + p2 * (r2 + 2.0 * x * x)
    yd = y * radial + p1 * (r2 + 2.0 * y * y) + 2.0 * p2 * x * y
    out[0, 0] = fx * xd + lens[2] - px[0]
    out[1, 0] = fy * yd + lens[3] - px[1]
    xx = radial + 2.0 * x * x * slope + 2.0 * p1 * y + 6.0 * p2 * x
    xy = 2.0 * x * y * slope + 2.0 * p1 * x + 2.0 * p2 * y
    yy = radial + 2.0 * y * y * slope + 6.0 * p1 * y + 2.0 * p2 * x
    for row in range(2):
        if row == 0:
            gx, gy, scale = fx * xx / cam_z, fx * xy / cam_z, fx
        else:
            gx, gy, scale = fy * xy / cam_z, fy * yy / cam_z, fy
        gz = -(gx * x + gy * y)
        out[row, 1] = gz * cam_y - gy * cam_z
        out[row, 2] = gx * cam_z - gz * cam_x
        out[row, 3] = gy * cam_x - gx * cam_y
        for k in range(3):
            to_point = gx * rotation[0, k] + gy * rotation[1, k] + gz * rotation[2, k]
            out[row, 4 + k] = -to_point
            out[row, 16 + k] = to_point
        own = x if row == 0 else y
        out[row, 11] = scale * own * r2
        out[row, 12] = scale * own * r2 * r2
        out[row, 15] = scale * own * r2 * r2 * r2
    out[0, 7], out[1, 8], out[0, 9], out[1, 10] = xd, yd, 1.0, 1.0
    out[0, 13], out[0, 14] = fx * 2.0 * x * y, fx * (r2 + 2.0 * x * x)
    out[1, 13], out[1, 14] = fy * (r2 + 2.0 * y * y), fy * 2.0 * x * y
    return True


@njit(cache=True, nogil=True)
def _invert3(matrix: np.ndarray, out: np.ndarray) -> None:
    a, b, c, d, e, f = matrix[0, 0], matrix[0, 1], matrix[0, 2], matrix[1, 1], matrix[1, 2], matrix[2, 2]
    m0, m1, m2 = d * f - e * e, c * e - b * f, b * e - c * d
    inverse = 1.0 / (a * m0 + b * m1 + c * m2)
    out[0, 0], out[0, 1], out[0, 2] = m0 * inverse, m1 * inverse, m2 * inverse
    out[1, 0], out[1, 1], out[1, 2] = m1 * inverse, (a * f - c * c) * inverse, (b * c - a * e) * inverse
    out[2, 0], out[2, 1], out[2, 2] = m2 * inverse, (b * c - a * e) * inverse, (a * d - b * b) * inverse


@njit(cache=True, nogil=True)
def _observe(
    o: int,
    point: np.ndarray,
    photos: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    observations: tuple[np.ndarray, np.ndarray, np.ndarray],
    width: float,
    out: np.ndarray,
) -> tuple[int, int, float]:
    """Fill `out` for observation `o`; photograph, lens row and robust weight."""
    rotations, centres, lenses, camera_of = photos
    obs_photo, obs_px, sigma = observations
    photo = obs_photo[o]
    camera = camera_of[photo]
    if not residual_and_jacobian(rotations[photo], centres[photo], lenses[camera], point, obs_px[o], out):
        return photo, camera, 0.0
    square = (out[0, 0] ** 2 + out[1, 0] ** 2) / sigma[o] ** 2
    return photo, camera, 1.0 / (sigma[o] ** 2 * (1.0 + square / (width * width)))


@njit(cache=True, nogil=True)
def robust_cost(
    photos: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    points: np.ndarray,
    starts: np.ndarray,
    observations: tuple[np.ndarray, np.ndarray, np.ndarray],
    width: float,
) -> float:
    """Cauchy cost of all observations: width^2 log(1 + (r / sigma / width)^2); behind the camera counts as far off.

    Arguments as in `reduce_points`.
    """
    jacobian = np.zeros((2, 19))
    total = 0.0
    for n in range(len(points)):
        for o in range(starts[n], starts[n + 1]):
            _, _, weight = _observe(o, points[n], photos, observations, width, jacobian)
            square = (jacobian[0, 0] ** 2 + jacobian[1, 0] ** 2) / observations[2][o] ** 2
            if weight == 0.0 or not square < _FAR:
                square = _FAR
            total += width * width * np.log1p(square / (width * width))
    return total


@njit(cache=True, nogil=True)
def reduce_points(
    photos: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    points: np.ndarray,
    starts: np.ndarray,
    observations: tuple[np.ndarray, np.ndarray, np.ndarray],
    known: tuple[np.ndarray, np.ndarray],
    width: float,
    damping: float,
    system: np.ndarray,
    right: np.ndarray,
    heights: np.ndarray,
    longest: int,
) -> None:
    """Add every point's share to the reduced system.

    Args:
        photos: rotations `(P, 3, 3)`, centres `(P, 3)`, lenses `(K, 9)`, camera_of `(P,)`.
        points: `(N, 3)`.
        starts: `(N + 1,)` first observation of each point; within a point they are sorted by photograph.
        observations: photo `(M,)`, pixels `(M, 2)`, sigma `(M,)` pixels.
        known: surveyed coordinates `(N, 3)` and their weights `(N, 3)` in 1/m^2 (0: a tie point).
        width: of the Cauchy loss, in sigma.
        damping: Levenberg-Marquardt's, for the points' diagonal.
        system: `(R, R)`, its lower triangle added to.
        right: `(R,)` added to (negative gradient).
        heights: `(R,)` added to: how the sum of all points' third coordinates follows the reduced parameters.
        longest: most observations a point has.
    """
    first_lens = 6 * len(photos[1])
    jacobian = np.zeros((2, 19))
    # rows of the cross terms: photographs first, then the lenses the point is seen with
    cross = np.zeros((2 * longest, 9, 3))
    at, size = np.zeros(2 * longest, np.int64), np.zeros(2 * longest, np.int64)
    own, inverse, gradient = np.zeros((3, 3)), np.zeros((3, 3)), np.zeros(3)
    for n in range(len(points)):
        seen, parts = starts[n + 1] - starts[n], starts[n + 1] - starts[n]
        _start_point(points[n], known[0][n], known[1][n], own, gradient)
        for i in range(seen):
            photo, camera, weight = _observe(starts[n] + i, points[n], photos, observations, width, jacobian)
            at[i], size[i] = 6 * photo, 6
            slot = seen
            while slot < parts and at[slot] != first_lens + 9 * camera:
                slot += 1
            if slot == parts:
                at[slot], size[slot] = first_lens + 9 * camera, 9
                cross[slot] = 0.0
                parts += 1
            _add_observation(jacobian, weight, at[i], at[slot], cross[i], cross[slot], own, gradient, system, right)
        for k in range(3):
            own[k, k] += damping * own[k, k] + 1e-12
        _invert3(own, inverse)
        _eliminate(cross, at, size, parts, inverse, gradient, system, right, heights)


@njit(cache=True, nogil=True)
def _eliminate(
    cross: np.ndarray,
    at: np.ndarray,
    size: np.ndarray,
    parts: int,
    inverse: np.ndarray,
    gradient: np.ndarray,
    system: np.ndarray,
    right: np.ndarray,
    heights: np.ndarray,
) -> None:
    """Take one point out of the system: its cross terms against each other, lower triangle only."""
    for a in range(parts):
        for i in range(size[a]):
            row = at[a] + i
            c0, c1, c2 = cross[a, i, 0], cross[a, i, 1], cross[a, i, 2]
            h0 = c0 * inverse[0, 0] + c1 * inverse[1, 0] + c2 * inverse[2, 0]
            h1 = c0 * inverse[0, 1] + c1 * inverse[1, 1] + c2 * inverse[2, 1]
            h2 = c0 * inverse[0, 2] + c1 * inverse[1, 2] + c2 * inverse[2, 2]
            right[row] -= h0 * gradient[0] + h1 * gradient[1] + h2 * gradient[2]
            heights[row] -= h2
            for b in range(parts):
                if at[b] > at[a]:
                    continue
                for j in range(size[b]):
                    system[row, at[b] + j] -= h0 * cross[b, j, 0] + h1 * cross[b, j, 1] + h2 * cross[b, j, 2]


@njit(cache=True, nogil=True)
def _start_point(point: np.ndarray, known: np.ndarray, weight: np.ndarray, own: np.ndarray, gradient: np.ndarray) -> None:
    own[:] = 0.0
    for k in range(3):
        own[k, k] = weight[k]
        gradient[k] = -weight[k] * (point[k] - known[k])


@njit(cache=True, nogil=True)
def _add_observation(
    jacobian: np.ndarray,
    weight: float,
    photo_row: int,
    lens_row: int,
    cross_photo: np.ndarray,
    cross_lens: np.ndarray,
    own: np.ndarray,
    gradient: np.ndarray,
    system: np.ndarray,
    right: np.ndarray,
) -> None:
    """Add one observation to the system's lower triangle, to the cross terms (photograph's set, lens's added to) and to the point."""
    for i in range(15):
        row = photo_row + i if i < 6 else lens_row + i - 6
        left0, left1 = weight * jacobian[0, 1 + i], weight * jacobian[1, 1 + i]
        right[row] -= left0 * jacobian[0, 0] + left1 * jacobian[1, 0]
        for j in range(i + 1):
            column = photo_row + j if j < 6 else lens_row + j - 6
            system[row, column] += left0 * jacobian[0, 1 + j] + left1 * jacobian[1, 1 + j]
        for k in range(3):
            value = left0 * jacobian[0, 16 + k] + left1 * jacobian[1, 16 + k]
            if i < 6:
                cross_photo[i, k] = value
            else:
                cross_lens[i - 6, k] += value
    for k in range(3):
        gradient[k] -= weight * (jacobian[0, 16 + k] * jacobian[0, 0] + jacobian[1, 16 + k] * jacobian[1, 0])
        for m in range(3):
            own[k, m] += weight * (jacobian[0, 16 + k] * jacobian[0, 16 + m] + jacobian[1, 16 + k] * jacobian[1, 16 + m])


@njit(cache=True, nogil=True)
def point_steps(
    photos: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    points: np.ndarray,
    starts: np.ndarray,
    observations: tuple[np.ndarray, np.ndarray, np.ndarray],
    known: tuple[np.ndarray, np.ndarray],
    width: float,
    damping: float,
    step: np.ndarray,
) -> np.ndarray:
    """The points' steps that go with a step of the reduced parameters; arguments as in `reduce_points`.

    Returns:
        `(N, 3)`.
    """
    count_photos = len(photos[1])
    jacobian = np.zeros((2, 19))
    own, inverse, gradient = np.zeros((3, 3)), np.zeros((3, 3)), np.zeros(3)
    steps = np.zeros((len(points), 3))
    for n in range(len(points)):
        _start_point(points[n], known[0][n], known[1][n], own, gradient)
        for o in range(starts[n], starts[n + 1]):
            photo, camera, weight = _observe(o, points[n], photos, observations, width, jacobian)
            for row in range(2):
                predicted = jacobian[row, 0]
                for i in range(6):
                    predicted += jacobian[row, 1 + i] * step[6 * photo + i]
                for i in range(9):
                    predicted += jacobian[row, 7 + i] * step[6 * count_photos + 9 * camera + i]
                for k in range(3):
                    gradient[k] -= weight * jacobian[row, 16 + k] * predicted
                    for m in range(3):
                        own[k, m] += weight * jacobian[row, 16 + k] * jacobian[row, 16 + m]
        for k in range(3):
            own[k, k] += damping * own[k, k] + 1e-12
        _invert3(own, inverse)
        for k in range(3):
            steps[n, k] = inverse[k, 0] * gradient[0] + inverse[k, 1] * gradient[1] + inverse[k, 2] * gradient[2]
    return steps
