"""Small corrections of poses and lenses, learnt together with the surface, that cannot move the survey as a whole.

Comes in: the views of a scene and gradients of patch correlations. Goes out: a corrected `ViewBank` while training, a corrected `Scene`
afterwards. Every correction is counted in pixels of level 0 that it moves the picture by.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from geo_nerf.field.bank import ViewBank

if TYPE_CHECKING:
    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import Scene

#: all views of a camera pull on its lens, and a lens moves the ground: it is held so much more strongly than a pose
_LENS_HOLD = 10.0
#: motions of all views together that are taken out: shifts (3), turns on the spot (3), a turn of the block (3), its scale (1)
_DATUM_MOTIONS = 10

#: lenses `(V, 4)` pixels, rotations `(V, 3, 3)`, centres `(V, 3)` metres, as a `ViewBank` has them
Cameras = tuple[Tensor, Tensor, Tensor]


class CameraCorrections(nn.Module):  # type: ignore[misc]
    """A turn and a shift for each of V views, a focal length and a principal point for each of C cameras.

    The block's mean shift, mean turn, turn about its middle and scale are projected out of the motions, so none of them can change,
    whatever the optimizer does.
    """

    units: Tensor
    lens_units: Tensor
    camera: Tensor
    datum: Tensor

    def __init__(self, views: int, cameras: int) -> None:
        super().__init__()
        #: `(V, 6)` turns about local east, north, up, then shifts along them, pixels; the block's common motion still in them
        self.motions = nn.Parameter(torch.zeros(views, 6))
        #: `(C, 3)` focal length (at the picture's edge), principal point x, y, pixels
        self.lenses = nn.Parameter(torch.zeros(cameras, 3))
        #: `(V, 6)` radians or metres a pixel
        self.register_buffer("units", torch.zeros(views, 6))
        #: `(C, 3)` part of the focal length a pixel
        self.register_buffer("lens_units", torch.zeros(cameras, 3))
        #: `(V,)` camera of each view
        self.register_buffer("camera", torch.zeros(views, dtype=torch.int64))
        #: `(6V, 10)` orthonormal basis of the block's common motions
        self.register_buffer("datum", torch.zeros(6 * views, _DATUM_MOTIONS))

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def place(self, scene: Scene, gsd_m: float) -> None:
        """Learn the units and the block's common motions from the views; `gsd_m` is the views' ground sampling distance."""
        focal = np.array([view.pinhole.fx for view in scene.views])
        units = np.concatenate([np.repeat(1.0 / focal[:, None], 3, axis=1), np.full((len(focal), 3), gsd_m)], axis=1)
        centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
        numbers = camera_numbers(scene)
        self.units.copy_(torch.from_numpy(units))
        self.camera.copy_(torch.from_numpy(numbers))
        self.datum.copy_(torch.from_numpy(_common_motions(centres, units)))
        for number in range(len(self.lens_units)):
            pinhole = scene.views[int(np.argmax(numbers == number))].pinhole
            parts = [2.0 / max(pinhole.size_hw), 1.0 / pinhole.fx, 1.0 / pinhole.fy]
            self.lens_units[number] = torch.tensor(parts)

    def held(self) -> Tensor:
        """Turns and shifts `(V, 6)`, pixels, without any common motion of the block."""
        flat = self.motions.reshape(-1)
        return (flat - self.datum @ (self.datum.T @ flat)).view_as(self.motions)

    def size(self) -> Tensor:
        """What holds the corrections small: mean square over the views, pixels squared, plus the lenses' squares."""
        return (self.motions**2).sum(dim=1).mean() + _LENS_HOLD * (self.lenses**2).sum(dim=1).mean()

    def corrected(self, cameras: Cameras) -> Cameras:
        """The cameras with their corrections, differentiable in them; of the type given."""
        lenses, rotations, centres = cameras
        held, units = self.held().to(rotations), self.units.to(rotations)
        turns, shifts = (held * units).split(3, dim=1)
        change = (self.lenses * self.lens_units).to(lenses)[self.camera]
        focal = lenses[:, :2] * (1.0 + change[:, :1])
        return torch.cat([focal, lenses[:, 2:] + change[:, 1:] * lenses[:, :2]], dim=1), _rotation(turns) @ rotations, centres + shifts

    def bank(self, bank: ViewBank) -> ViewBank:
        """A bank with corrected cameras, differentiable in the corrections."""
        lenses, rotations, centres = self.corrected((bank.lenses, bank.rotations, bank.centres))
        return replace(bank, lenses=lenses, rotations=rotations, centres=centres)


def without_gradient(bank: ViewBank) -> ViewBank:
    """The bank for everything but `patch_offsets`."""
    return replace(bank, lenses=bank.lenses.detach(), rotations=bank.rotations.detach(), centres=bank.centres.detach())


def patch_offsets(bank: ViewBank, reference: Tensor, points: Tensor, normals: Tensor, sources: Tensor) -> Tensor:
    """Zeros `(P, K, 2)` whose gradient says how a patch's picture moves in its source views when the cameras do, pixels.

    The ray of the reference pixel meets the patch's plane, and that place is projected into the source view. Turning and stretching
    inside a patch of a few pixels are left out.

    Args:
        bank: corrected and differentiable.
        reference: `(P, 3)` view, column, row.
        points: `(P, 3)` surface points, local metres, held fast.
        normals: `(P, 3)` unit, held fast.
        sources: `(P, K)` views, -1 for none.
    """
    points, normals, view = points.detach(), normals.detach(), reference[:, 0]
    directions, origins = bank.directions(view, reference[:, 1:] + 0.5), bank.centres[view]
    facing = (directions * normals).sum(dim=1).clamp(max=-0.05)
    met = origins + directions * (((points - origins) * normals).sum(dim=1) / facing)[:, None]
    uv, _ = bank.project(sources.clamp(min=0), met[:, None].expand(-1, sources.shape[1], 3))
    return uv - uv.detach()


def camera_numbers(scene: Scene) -> np.ndarray:
    """`(V,)` int64 camera of each view: views with the same pinhole share one."""
    lenses = np.array([[*v.pinhole.size_hw, v.pinhole.fx, v.pinhole.fy, v.pinhole.cx, v.pinhole.cy] for v in scene.views])
    return np.asarray(np.unique(lenses, axis=0, return_inverse=True)[1].reshape(-1), np.int64)


@torch.no_grad()  # type: ignore[untyped-decorator]
def corrected_scene(scene: Scene, field: SurfaceField | None) -> Scene:
    """The scene with the poses and lenses that a field was trained with; the scene itself where they were not refined, or there is none."""
    if field is None or field.cameras is None:
        return scene
    device = field.cameras.motions.device
    given = tuple(part.to(device) for part in _cameras_of(scene))
    lenses, rotations, centres = (part.cpu().numpy() for part in field.cameras.corrected((given[0], given[1], given[2])))
    views = []
    for view, lens, rotation, centre in zip(scene.views, lenses, rotations, centres, strict=True):
        fx, fy, cx, cy = map(float, lens)
        pose = np.eye(4)
        pose[:3, :3], pose[:3, 3] = rotation, centre
        views.append(replace(view, pinhole=replace(view.pinhole, fx=fx, fy=fy, cx=cx, cy=cy), camera_to_local=pose))
    return replace(scene, views=tuple(views))


def _cameras_of(scene: Scene) -> Cameras:
    """In double precision, for what is kept."""
    lenses = np.array([[view.pinhole.fx, view.pinhole.fy, view.pinhole.cx, view.pinhole.cy] for view in scene.views])
    poses = np.stack([view.camera_to_local for view in scene.views]).astype(np.float64)
    return torch.from_numpy(lenses), torch.from_numpy(poses[:, :3, :3].copy()), torch.from_numpy(poses[:, :3, 3].copy())


def _common_motions(centres: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Orthonormal basis `(6V, 10)` of what all views do together, in pixels; unused columns are zero."""
    away = centres - centres.mean(axis=0)
    motions = np.zeros((_DATUM_MOTIONS, len(centres), 6))
    for axis, direction in enumerate(np.eye(3)):
        motions[axis, :, 3 + axis] = 1.0
        motions[3 + axis, :, axis] = 1.0
        motions[6 + axis, :, 3:] = np.cross(direction, away)
    motions[9, :, 3:] = away
    flat = (motions / units).reshape(_DATUM_MOTIONS, -1)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    # a strip of photographs in one line has no turn about that line
    left, strength, _ = np.linalg.svd((flat / np.maximum(length, 1e-12)).T, full_matrices=False)
    basis = np.zeros((flat.shape[1], _DATUM_MOTIONS))
    basis[:, : left.shape[1]] = left * (strength > 1e-6 * strength[0])
    return basis


def _rotation(turns: Tensor) -> Tensor:
    """Rotations `(V, 3, 3)` by rotation vectors `(V, 3)`, radians."""
    x, y, z = turns.unbind(1)
    zero = torch.zeros_like(x)
    cross = torch.stack([zero, -z, y, z, zero, -x, -y, x, zero], dim=1).view(-1, 3, 3)
    return torch.linalg.matrix_exp(cross)
