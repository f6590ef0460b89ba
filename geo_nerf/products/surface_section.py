"""The report's parts on the surface: the cloud to be turned, how complete and how sure it is, how it compares with a reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from geo_nerf.products.cloud_scan import CloudScan
from geo_nerf.products.cloud_view import cloud_viewer
from geo_nerf.products.pictures import CONFIDENCE_COLOURS, cropped, encoded, ramp
from geo_nerf.products.plain_words import completeness_verdict, confidence_verdict, heights_verdict, length
from geo_nerf.products.report import Figure, Image, Section, Table, Verdict
from geo_nerf.types import Grid

_MEASURED, _FILLED = (38, 120, 116), (240, 178, 83)
#: a point of this confidence or more counts as sure
SURE = 8  # tenths


def cloud_section(scan: CloudScan) -> Section:
    """The cloud to be turned."""
    return Section("The point cloud", viewer=cloud_viewer(scan.thinned))


def coverage_section(scan: CloudScan, dsm: Grid | None) -> Section:
    """Maps of completeness and confidence.

    Args:
        scan: of the cloud.
        dsm: small; None without a surface model.
    """
    figures = []
    if dsm is not None:
        caption = "Where the surface model rests on points (green), and where it was filled between them (yellow)."
        figures.append(Figure(Image(encoded(cropped(completeness_picture(scan, dsm))), "Map of completeness"), caption))
    if scan.confidence is not None:
        caption = "Mean confidence of the points: yellow is sure, violet is not. Every point carries it, to filter on."
        figures.append(Figure(Image(encoded(cropped(confidence_map(scan))), "Map of confidence"), caption))
    return Section("Completeness and confidence", figures=figures, verdicts=coverage_verdicts(scan, dsm), tables=list(_tables(scan)))


def coverage_verdicts(scan: CloudScan, dsm: Grid | None) -> list[Verdict]:
    """Judgements on completeness and confidence."""
    verdicts = [completeness_verdict(measured_share(scan, dsm))] if dsm is not None else []
    if scan.histogram is not None and scan.histogram.sum():
        verdicts.append(confidence_verdict(float(scan.histogram[SURE:].sum() / scan.histogram.sum())))
    return verdicts


def measured_share(scan: CloudScan, dsm: Grid) -> float:
    """Part of the surface model's cells that hold a point, 0..1, on the scan's cells."""
    known = _known(scan, dsm)
    return float((known & (scan.counts > 0)).sum() / max(int(known.sum()), 1))


def completeness_picture(scan: CloudScan, dsm: Grid) -> np.ndarray:
    """`(H, W, 4)` uint8: measured, filled, clear where there is neither."""
    measured, known = scan.counts > 0, _known(scan, dsm)
    rgb = np.where(measured[..., None], _MEASURED, _FILLED)
    return np.concatenate([rgb, np.where(measured | known, 255, 0)[..., None]], axis=-1).astype(np.uint8)


def confidence_map(scan: CloudScan) -> np.ndarray:
    """`(H, W, 4)` uint8, clear where there is no point."""
    assert scan.confidence is not None
    known = np.isfinite(scan.confidence)
    rgb = ramp(np.nan_to_num(scan.confidence), CONFIDENCE_COLOURS)
    return np.concatenate([rgb, np.where(known, 255, 0)[..., None]], axis=-1).astype(np.uint8)


def _known(scan: CloudScan, dsm: Grid) -> np.ndarray:
    """Which of the scan's cells have a height in the surface model."""
    rows, columns = scan.counts.shape
    row = np.floor((dsm.north - (scan.north - (np.arange(rows) + 0.5) * scan.cell_m)) / dsm.cell_m).astype(int)
    column = np.floor((scan.west + (np.arange(columns) + 0.5) * scan.cell_m - dsm.west) / dsm.cell_m).astype(int)
    high, wide = dsm.values.shape
    inside = np.outer((row >= 0) & (row < high), (column >= 0) & (column < wide))
    values = dsm.values[np.ix_(np.clip(row, 0, high - 1), np.clip(column, 0, wide - 1))]
    known: np.ndarray = inside & np.isfinite(values)
    return known


def _tables(scan: CloudScan) -> Iterator[Table]:
    full = scan.counts[scan.counts > 0]
    rows = [
        ("points", f"{scan.count:,}"),
        ("ground with points", f"{len(full) * scan.cell_m**2 / 1e4:.2f} ha"),
        ("points per square metre", f"{scan.count / max(len(full) * scan.cell_m**2, 1e-9):,.0f}"),
    ]
    yield Table(("the cloud", ""), rows)
    if scan.histogram is not None and (total := int(scan.histogram.sum())):
        shares = [f"{count / total:.1%}" for count in scan.histogram.reshape(5, 2).sum(axis=1)]
        yield Table(("confidence", *(f"{k / 5:.1f} to {(k + 1) / 5:.1f}" for k in range(5))), [("part of the points", *shares)])


def accuracy_section(found: Mapping[str, Any], picture: Image | None) -> Section | None:
    """How the surface compares with a reference.

    Args:
        found: `evaluation.json`.
        picture: map and histogram of height errors.
    """
    if not found or not found.get("dsm"):
        return None
    texts = (
        "Nothing was aligned to the reference for the rows “as delivered”: they include the error of position. "
        "What co-registration takes away is error of position; what stays is error of form.",
    )
    figures = [Figure(picture, "Product minus reference, as delivered.", True)] if picture else []
    tables = [table for table in (_height_table(found), _class_height_table(found), _point_table(found), _recall_table(found)) if table]
    return Section("Accuracy against the reference", texts, figures, tables, verdicts=accuracy_verdicts(found))


def accuracy_verdicts(found: Mapping[str, Any]) -> list[Verdict]:
    """Judgements on the heights, from `evaluation.json`."""
    before = (found.get("dsm") or {}).get("before") or {}
    errors, what = (before["hard"], "Heights of hard surfaces") if before.get("hard") else (before.get("all"), "Heights")
    return [heights_verdict(errors, float(found["gsd_m"]), what)] if errors and found.get("gsd_m") else []


def _height_table(found: Mapping[str, Any]) -> Table | None:
    rows = []
    for label, side in (("as delivered", found["dsm"].get("before")), ("after co-registration", found["dsm"].get("after"))):
        for name, key in (("hard surfaces", "hard"), ("everything", "all")):
            if side and (errors := side.get(key)):
                rows.append((f"{name}, {label}", *_height_cells(errors)))
    shift = (found["dsm"].get("alignment") or {}).get("shift_m") or ()
    moved = ", ".join(length(value, sign=True) for value in shift)
    caption = "Surface model at the reference's cells." + (f" Co-registration moved it by {moved} (east, north, up)." if moved else "")
    return Table(("heights", "median", "NMAD", "RMSE", "covered", "within 3 GSD"), rows, caption) if rows else None


def _height_cells(errors: Mapping[str, Any]) -> tuple[str, ...]:
    lengths = (length(errors.get("bias_m"), sign=True), length(errors.get("nmad_m")), length(errors.get("rmse_m")))
    return (*lengths, f"{errors.get('covered', 0):.1%}", f"{errors.get('complete', 0):.1%}")


def _class_height_table(found: Mapping[str, Any]) -> Table | None:
    classes = (found["dsm"].get("before") or {}).get("by_class") or {}
    rows = [(name, *_height_cells(errors)) for name, errors in classes.items()]
    return Table(("heights by class", "median", "NMAD", "RMSE", "covered", "within 3 GSD"), rows, "As delivered.") if rows else None


def _point_table(found: Mapping[str, Any]) -> Table | None:
    cloud, rows = found.get("cloud") or {}, []
    for label, side in (("as delivered", cloud.get("before")), ("after alignment", cloud.get("after"))):
        for score in (side or {}).get("scores", ()):
            rows.append((f"{label}, within {score['within_gsd']:.0f} GSD", *_score(score["precision"], score["recall"], score["f1"])))
    return Table(("points", "precision", "recall", "F1"), rows, "Both clouds thinned to one point per GSD voxel.") if rows else None


def _recall_table(found: Mapping[str, Any]) -> Table | None:
    recall = ((found.get("cloud") or {}).get("before") or {}).get("recall_by_class") or {}
    rows = [(name, *_score(*values)) for name, values in recall.items()]
    caption = "Walls count as building; trees are the hardest."
    return Table(("recall by class", "1 GSD", "2 GSD", "3 GSD"), rows, caption) if rows else None


def _score(*values: float) -> list[str]:
    return [f"{value:.3f}" for value in values]
