"""The loops of `_patchmatch` in plain torch, all pixels of a colour at once.

For CUDA, where it has not run yet, for machines without numba, and as what the compiled loops are held to.

Comes in: a `Problem`'s arrays. Goes out: planes and costs, changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from geo_nerf.stereo.constants import LONE_PARTING, NEVER_PRICED, STEPS, UNSEEN

#: pixels priced at a time
_CHUNK = 1 << 16


@dataclass(frozen=True)
class _Matcher:
    """A problem on a device, and how its planes are priced."""

    grey: Tensor
    sources: tuple[Tensor, ...]
    #: steps of the window `(S,)` along columns and rows, whole pixels
    dx: Tensor
    dy: Tensor
    reach: float
    fall: float
    noise: float
    geometric: float
    parting_px: float

    def costs(self, column: Tensor, row: Tensor, planes: Tensor) -> Tensor:
        """`(N,)` cost of planes `(N, 3)` at pixels."""
        parts = zip(*(part.split(_CHUNK) for part in (column, row, planes)), strict=True)
        return torch.cat([self._chunk(*part) for part in parts]) if len(column) else column.float()

    def _chunk(self, column: Tensor, row: Tensor, planes: Tensor) -> Tensor:
        patch = self._patch(column, row)
        values = torch.stack([self._source(k, column, row, planes, patch) for k in range(len(self.sources[2]))], dim=1)
        ranked = values.sort(dim=1).values
        seen = (ranked < UNSEEN).sum(dim=1)
        half = (seen + 1) // 2
        kept = torch.arange(ranked.shape[1], device=ranked.device) < half[:, None]
        mean = torch.where(kept, ranked, torch.zeros_like(ranked)).sum(dim=1) / half.clamp(min=1)
        return torch.where(seen > 0, mean, torch.full_like(mean, UNSEEN))

    def _patch(self, column: Tensor, row: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Weighted differences from the mean, weights (sum 1) and variance of the reference patches."""
        height, width = self.grey.shape
        x, y = (column[:, None] + self.dx).clamp(0, width - 1), (row[:, None] + self.dy).clamp(0, height - 1)
        value = self.grey[y, x]
        weights = torch.exp(-self.fall * (value - self.grey[row, column][:, None]) ** 2)
        weights = weights / weights.sum(dim=1, keepdim=True)
        off = value - (weights * value).sum(dim=1, keepdim=True)
        return weights * off, weights, (weights * off * off).sum(dim=1)

    def _source(self, k: int, column: Tensor, row: Tensor, planes: Tensor, patch: tuple[Tensor, Tensor, Tensor]) -> Tensor:
        pixels, _, views, forth, _ = self.sources
        offset, height, width = (int(value) for value in views[k])
        h = forth[k]
        middle = torch.stack([column.float(), row.float(), torch.ones_like(planes[:, 0]), planes[:, 0]], dim=1) @ h.T
        along_x, along_y = h[:, 0] + planes[:, 1:2] * h[:, 3], h[:, 1] + planes[:, 2:3] * h[:, 3]
        seen = torch.ones(len(column), dtype=torch.bool, device=column.device)
        for x, y in ((-self.reach, -self.reach), (self.reach, -self.reach), (-self.reach, self.reach), (self.reach, self.reach)):
            corner = middle + x * along_x + y * along_y
            u, v = (corner[:, :2] / corner[:, 2:]).unbind(1)
            seen &= (corner[:, 2] >= 1e-3) & (u >= 0) & (v >= 0) & (u < width - 1) & (v < height - 1)
        place = middle[:, None] + self.dx[:, None] * along_x[:, None] + self.dy[:, None] * along_y[:, None]
        uv = torch.where(seen[:, None, None], place[..., :2] / place[..., 2:], torch.zeros_like(place[..., :2]))
        corner = uv.long()
        p, q = (uv - corner).unbind(2)
        start = offset + corner[..., 1] * width + corner[..., 0]
        a, b, d, e = (pixels[start + step] for step in (0, 1, width, width + 1))
        top, bottom = a + p * (b - a), d + p * (e - d)
        value = top + q * (bottom - top)
        centred, weights, variance = patch
        mean = (weights * value).sum(dim=1)
        spread = ((weights * value * value).sum(dim=1) - mean * mean).clamp(min=0.0) + self.noise
        cost = 1.0 - (centred * value).sum(dim=1) / (spread * (variance + self.noise)).sqrt()
        if self.geometric > 0:
            cost = cost + self.geometric * self.witness(k, column, row, planes[:, 0])[0].clamp(max=self.parting_px)
        return torch.where(seen, cost, torch.full_like(cost, UNSEEN))

    def witness(self, k: int, column: Tensor, row: Tensor, w: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What source `k`'s own depth says of the inverse depths `w`.

        Returns:
            `(N,)` parting from it in pixels, `(N,)` the inverse depth that it means in the reference, 0 for none, and `(N,)` the part of
            the distance by which it lies beyond the point.
        """
        _, depths, views, forth, back = self.sources
        offset, height, width = (int(value) for value in views[k])
        there = torch.stack([column.float(), row.float(), torch.ones_like(w), w], dim=1) @ forth[k].T
        uv = there[:, :2] / there[:, 2:]
        c, r = (uv + 0.5).long().unbind(1)
        inside = (there[:, 2] > 0) & (uv >= -0.5).all(dim=1) & (c < width) & (r < height)
        other = depths[torch.where(inside, offset + r * width + c, torch.zeros_like(c))]
        again = torch.cat([uv, torch.ones_like(uv[:, :1]), other[:, None]], dim=1) @ back[k].T
        apart = (again[:, :2] / again[:, 2:] - torch.stack([column, row], dim=1)).norm(dim=1)
        good = inside & (other > 0) & (again[:, 2] > 0)
        apart = torch.where(good, apart, torch.full_like(apart, LONE_PARTING))
        beyond = torch.where(inside & (other > 0), 1.0 - other * there[:, 2] / w, torch.zeros_like(w))
        return apart, torch.where(good, other / again[:, 2], torch.zeros_like(other)), beyond


def sweep(
    grey: np.ndarray,
    planes: np.ndarray,
    cost: np.ndarray,
    sources: tuple[Any, ...],
    window: tuple[Any, ...],
    options: tuple[Any, ...],
    limits: tuple[Any, ...],
    spread: np.ndarray,
    salt: int,
    colour: int,
    groups: int,
    device: str = "cpu",
) -> None:
    """See `_patchmatch.sweep`; the work is done on `device`."""
    matcher = _matcher(grey, sources, window, options, device)
    state = torch.tensor(planes, device=device), torch.tensor(cost, device=device)
    height, width = grey.shape
    cells = torch.arange(height * width, device=device)
    row, column = cells // width, cells % width
    mine = (row + column) % 2 == colour
    column, row = column[mine], row[mine]
    best = state[0][row, column]
    price = matcher.costs(column, row, best)
    for group in range(groups):
        lent, usable = _lent(state, column, row, torch.tensor(STEPS[group], device=device))
        usable &= (lent[:, 0] >= limits[0]) & (lent[:, 0] <= limits[1]) & _differs(lent, best, float(limits[3]), float(window[2]))
        best, price = _keep_better(matcher, (column, row), best, price, lent, usable)
    everywhere = torch.ones_like(price, dtype=torch.bool)
    for change in range(len(spread)):
        best, price = _keep_better(
            matcher, (column, row), best, price, _changed(column, row, best, spread[change], limits, salt * 64 + change * 4), everywhere
        )
    planes[row.cpu().numpy(), column.cpu().numpy()] = best.cpu().numpy()
    cost[row.cpu().numpy(), column.cpu().numpy()] = price.cpu().numpy()


def agreeing(planes: np.ndarray, cost: np.ndarray, sources: tuple[Any, ...], limits: tuple[Any, ...], said: tuple[np.ndarray, ...]) -> None:
    """See `_patchmatch.agreeing`."""
    nothing = (np.zeros(0, np.int64), np.zeros(0, np.int64), 0.0, 0.0)
    matcher = _matcher(cost, sources, nothing, (0.0, 0.0, 0.0), "cpu")
    places = np.nonzero(cost <= limits[2])
    row, column = (torch.tensor(part) for part in places)
    w = torch.tensor(planes[places][:, 0])
    total, found, sum_apart, looking = w.clone(), torch.zeros_like(row), torch.zeros_like(w), torch.zeros_like(row)
    for k in range(len(matcher.sources[2])):
        apart, same, beyond = matcher.witness(k, column, row, w)
        agrees = (apart <= float(limits[0])) & (same > 0) & ((same - w).abs() < float(limits[1]) * w)
        total += torch.where(agrees, same, torch.zeros_like(same))
        found += agrees
        sum_apart += torch.where(agrees, apart, torch.zeros_like(apart))
        looking += beyond > float(limits[3])
    outcome = (total / (found + 1), found, sum_apart / found.clamp(min=1), looking)
    for values, at_first, mine in zip(said, (planes[..., 0], 0, 0.0, 0), outcome, strict=True):
        values[...] = at_first
        values[places] = mine.numpy()


def _matcher(grey: np.ndarray, sources: tuple[Any, ...], window: tuple[Any, ...], options: tuple[Any, ...], device: str) -> _Matcher:
    tensors = tuple(torch.tensor(np.asarray(part), device=device) for part in sources)
    dx, dy = (torch.tensor(part, device=device) for part in window[:2])
    reach, fall, noise, geometric, parting_px = (float(value) for value in (*window[2:], *options))
    return _Matcher(torch.tensor(grey, device=device), tensors, dx, dy, reach, fall, noise, geometric, parting_px)


def _keep_better(
    matcher: _Matcher, place: tuple[Tensor, Tensor], best: Tensor, price: Tensor, candidate: Tensor, usable: Tensor
) -> tuple[Tensor, Tensor]:
    asked = torch.full_like(price, torch.inf)
    asked[usable] = matcher.costs(place[0][usable], place[1][usable], candidate[usable])
    better = asked < price
    return torch.where(better[:, None], candidate, best), torch.where(better, asked, price)


def _lent(state: tuple[Tensor, Tensor], column: Tensor, row: Tensor, steps: Tensor) -> tuple[Tensor, Tensor]:
    """The plane of the cheapest pixel of a group, continued to the asking one, and whether there is one."""
    planes, cost = state
    height, width = cost.shape
    x, y = column[:, None] + steps[:, 0], row[:, None] + steps[:, 1]
    inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    prices = torch.where(inside, cost[y.clamp(0, height - 1), x.clamp(0, width - 1)], torch.full(x.shape, NEVER_PRICED, device=x.device))
    least, place = prices.min(dim=1)
    x, y = (part.gather(1, place[:, None])[:, 0] for part in (x, y))
    plane = planes[y.clamp(0, height - 1), x.clamp(0, width - 1)].clone()
    plane[:, 0] += plane[:, 1] * (column - x) + plane[:, 2] * (row - y)
    return plane, least < NEVER_PRICED


def _differs(lent: Tensor, best: Tensor, alike: float, reach: float) -> Tensor:
    """Whether a lent plane is worth pricing."""
    apart = (lent - best).abs()
    return ~((apart[:, 0] < alike) & (apart[:, 1:].sum(dim=1) * reach < alike))


def _changed(column: Tensor, row: Tensor, best: Tensor, spread: np.ndarray, limits: tuple[Any, ...], seed: int) -> Tensor:
    draws = [random01(column, row, seed + place) * 2.0 - 1.0 for place in range(3)]
    w = (best[:, 0] + float(spread[0]) * draws[0]).clamp(float(limits[0]), float(limits[1]))
    slopes = [(best[:, place] + float(spread[1]) * draws[place]).clamp(-float(limits[2]), float(limits[2])) for place in (1, 2)]
    return torch.stack([w, *slopes], dim=1)


def random01(column: Tensor, row: Tensor, salt: int) -> Tensor:
    """See `_patchmatch.random01`: 32-bit arithmetic in 64-bit numbers."""
    whole = 0xFFFFFFFF
    x = (column * 0x9E3779B1 & whole) ^ (row * 0x85EBCA77 & whole) ^ (salt * 0xC2B2AE3D & whole)
    x = x ^ (x >> 15)
    x = x * 0x2C1B3C6D & whole
    x = x ^ (x >> 12)
    x = x * 0x297A2D39 & whole
    x = x ^ (x >> 15)
    return (x >> 8).float() / 16777216.0
