"""The pose step: from a catalogue to oriented photographs and tie points in local metres.

In: photographs with what their tags say, and ground control where there is some. Out: an `Orientation` whose report says how good it is.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.errors import DegenerateFixesError, NoGeoreferenceError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.optional import require
from geo_nerf.poses import report as reporting
from geo_nerf.poses.absence import nothing_oriented
from geo_nerf.poses.attitude import ups_of
from geo_nerf.poses.block import Block
from geo_nerf.poses.control_words import unchecked_doubts
from geo_nerf.poses.evidence import doubtful_fixes, evidence_doubts, fix_evidence
from geo_nerf.poses.features import extract_all, load_features
from geo_nerf.poses.georeference import place
from geo_nerf.poses.mapping import map_photographs
from geo_nerf.poses.mark_scale import fitted_control
from geo_nerf.poses.marks import survey_points
from geo_nerf.poses.matching import matched
from geo_nerf.poses.pairs import ALL_PAIRS_UP_TO, choose_pairs, coarsest, usable_fixes
from geo_nerf.poses.priors import Fixes, pitch_of, read_fixes, survey_frame, tied, without_level
from geo_nerf.poses.receiver import standing_runs, too_few_places, without, without_stuck
from geo_nerf.poses.refine import Refined, refine
from geo_nerf.poses.store import load_orientation, orientation_of, save_orientation
from geo_nerf.sentence import sentence
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog, Control, Orientation, Photo

#: with so many usable fixes they lead the mapper too
_POSITIONS_FROM = 6

__all__ = ["load_orientation", "orient", "save_orientation"]


def orient(
    catalog: Catalog, settings: PosesSettings, *, control: Control | None, checks: Control | None, work: Path, events: Events
) -> Orientation:
    """Orient photographs.

    Args:
        catalog: at least three photographs.
        settings: how.
        control: points the model is moved onto, or None; the caller tells what it doubts, but for what is pending.
        checks: points that only measure, or None; never used as control.
        work: scratch folder of this step; finished features and matches in it are used again, all else is made anew.
        events: progress and warnings.

    Raises:
        NoGeoreferenceError: neither three GNSS fixes nor three control points.
        DegenerateFixesError: the fixes lie at fewer than three places or do not follow the cameras, and control does not suffice.
        MarksSizeError: marks measured on pictures of another size, and nobody asked to scale them.
        OrientationError: fewer than three photographs hang together.
        MissingGridError: altitudes above the geoid, and no geoid grid.
    """
    standing: tuple[np.ndarray, ...] = standing_runs(catalog.photos)
    _refuse_nowhere(catalog, control, standing)
    frame = survey_frame(catalog, control)
    fixes = read_fixes(catalog, frame)
    needed_for = sentence("for_orienting", "orienting the photographs")
    require("pycolmap", needed_for=needed_for)  # also keeps our signal handlers, which its import replaces
    placeless = too_few_places(catalog.photos, standing) if fixes.known.any() else None
    if placeless is not None:
        standing, fixes = (), without(fixes, [np.arange(len(catalog.photos))])
    sound = without(fixes, standing)
    models = _map(catalog, settings, sound, work, events)
    block, photos = _largest(models, catalog)
    sound, stuck = without_stuck(fixes, standing, block, catalog.photos)
    own = _of_block(sound, catalog, photos)
    told = {doubt for file in (control, checks) if file is not None for doubt in file.doubts if doubt not in file.pending}
    control = None if control is None else fitted_control(control, block, photos, settings.marks_scale)
    checks = None if checks is None else fitted_control(checks, block, photos, settings.marks_scale)
    survey = None if control is None else survey_points(control, frame, block)
    placement = place(block, own, survey, pitch_of(photos), settings.seed)
    if control is not None and survey is not None:
        survey = survey_points(control, frame, placement.block)
    keys = [_camera_of(block, photos, k) for k in range(len(block.lenses))]
    priors = [next(photo.prior for photo in photos if photo.camera == key) for key in keys]
    refined = refine(placement, own, priors, survey, events, ups=ups_of(photos))
    if control is not None and refined.placement.control_ok.any():
        frame = tied(frame, control)
    report = _report(refined, own, photos, frame, keys, priors, control, checks)
    report["photographs"] = _roll_call(catalog, refined.block, models)
    unused = [] if placeless is None else [f"GNSS is not used: {placeless}"]
    is_level_known = control is not None and control.heights_known and bool(refined.placement.control_use[:, 2].any())
    of_heights = without_level(fixes.doubts) if is_level_known else fixes.doubts
    report["doubts"] = [*of_heights, *unused, *stuck, *_absence_doubts(report["photographs"]), *report["doubts"]]
    of_checks = (
        [] if checks is None else [_of_checks(checks, doubt) for doubt in checks.doubts if doubt not in told]
    )
    for doubt in dict.fromkeys([*report["doubts"], *of_checks]):
        if doubt not in told:
            events.warn(doubt)
    return orientation_of(refined.block, photos, frame, report)


def _refuse_nowhere(catalog: Catalog, control: Control | None, standing: Sequence[np.ndarray]) -> None:
    """Stop before any work where nothing says where the survey lies.

    Raises:
        NoGeoreferenceError: neither three fixes nor three control points.
        DegenerateFixesError: fixes, but at fewer than three places, and no three control points.
    """
    if control is not None and len(control.points) >= 3:
        return
    with_fix = sum(photo.gnss is not None for photo in catalog.photos)
    if with_fix < 3:
        few = "no photograph carries" if with_fix == 0 else "only {count} of the photographs carry"
        text = f"{few} a GNSS position and there are no three control points: nothing says where the survey lies."
        raise NoGeoreferenceError(sentence("nothing_says_where", text, count=with_fix))
    if (why := too_few_places(catalog.photos, standing)) is not None:
        raise DegenerateFixesError(why)


def _map(catalog: Catalog, settings: PosesSettings, fixes: Fixes, work: Path, events: Events) -> list[Block]:
    """Features, pairs, matches, models: at least one."""
    features = extract_all(catalog, settings, work / "features", events)
    usable = usable_fixes(fixes.xyz)
    coarse = None
    if len(catalog.photos) > ALL_PAIRS_UP_TO and not usable.all():
        loaded = (load_features(features[photo.name]) for photo in catalog.photos)
        coarse = [coarsest(one.descriptors, one.size) for one in loaded]
    pairs = choose_pairs(fixes.xyz, settings.neighbours, coarse)
    use_positions = bool(usable.sum() >= _POSITIONS_FROM)
    leading = replace(fixes, xyz=np.where(usable[:, None], fixes.xyz, np.nan)) if use_positions else None
    database = matched(work / "mapping", pairs, catalog, features, leading, settings, events)
    positions = np.where(usable[:, None], fixes.xyz, np.nan)
    models = map_photographs(database, catalog, features, settings, events, positions=positions, use_positions=use_positions)
    if not models:
        raise nothing_oriented(features, database)
    shutil.rmtree(database.parent, ignore_errors=True)
    return models


def _largest(models: Sequence[Block], catalog: Catalog) -> tuple[Block, list[Photo]]:
    by_name = {photo.name: photo for photo in catalog.photos}
    return models[0], [by_name[name] for name in models[0].names]


def _of_block(fixes: Fixes, catalog: Catalog, photos: Sequence[Photo]) -> Fixes:
    """The fixes of the block's photographs, in its order."""
    index = {photo.name: n for n, photo in enumerate(catalog.photos)}
    rows = np.array([index[photo.name] for photo in photos])
    return replace(fixes, xyz=fixes.xyz[rows], sigma=fixes.sigma[rows], sigma_absolute=fixes.sigma_absolute[rows])


def _camera_of(block: Block, photos: Sequence[Photo], lens: int) -> str:
    return photos[int(np.flatnonzero(block.camera_of == lens)[0])].camera


def _report(
    refined: Refined,
    fixes: Fixes,
    photos: Sequence[Photo],
    frame: LocalFrame,
    keys: Sequence[str],
    priors: Sequence[Any],
    control: Control | None,
    checks: Control | None,
) -> dict[str, Any]:
    placement = refined.placement
    control_figures = check_figures = None
    if control is not None and refined.survey is not None:
        control_figures = reporting.survey_figures(refined.survey, placement.control_use, frame, control)
        control_figures["sigma_m"] = refined.control_sigma_m if placement.control_ok.any() else None
    if checks is not None:
        seen = survey_points(checks, frame, refined.block)
        check_figures = reporting.survey_figures(seen, seen.placed, frame, checks)
    gnss = reporting.gnss_figures(refined, placement, fixes)
    height = reporting.height_figures(refined, placement, priors, check_figures)
    doubts = [*(control.doubts if control is not None else ()), *placement.doubts, *refined.doubts]
    if refined.survey is not None and not reporting.checked(placement.reliability, check_figures):
        doubts += unchecked_doubts(placement.reliability, refined.survey.labels)
    evidence = fix_evidence(refined.block, refined.adjusted.shift, fixes, placement.fix_ok)
    doubts += evidence_doubts(evidence, refined.block, photos)
    doubts += doubtful_fixes(refined.block, evidence, placement.fix_ok, fixes)
    lenses = reporting.lens_figures(refined, keys, priors)
    doubts += [*reporting.height_doubts(height, priors, controlled=control is not None), *reporting.lens_doubts(lenses)]
    return {
        "datum": placement.datum,
        "accuracy": reporting.accuracy_statement(check_figures, control_figures, gnss, height),
        **reporting.block_figures(refined),
        "height": height,
        "gnss": gnss,
        "control": control_figures,
        "checks": check_figures,
        "lenses": lenses,
        "per_photograph": reporting.photo_figures(refined, placement, fixes),
        "doubts": doubts,
    }


def _roll_call(catalog: Catalog, block: Block, models: Sequence[Block]) -> dict[str, Any]:
    registered = set(block.names)
    return {
        "given": len(catalog.photos),
        "registered": len(registered),
        "not_registered": [photo.name for photo in catalog.photos if photo.name not in registered],
        "other_blocks": [sorted(set(model.names) - registered) for model in models[1:] if set(model.names) - registered],
    }


def _of_checks(checks: Control, doubt: str) -> str:
    files = sentence("of_checks", "check points ({file})", file=checks.path.name)
    return sentence("control_doubt", "{files}: {doubt}", files=files, doubt=doubt)


def _absence_doubts(roll_call: dict[str, Any]) -> Sequence[str]:
    missing, others = roll_call["not_registered"], roll_call["other_blocks"]
    if not missing:
        return []
    names = ", ".join(missing[:8]) + (f" and {len(missing) - 8} more" if len(missing) > 8 else "")
    text = "{missing} of {total} photographs could not be oriented with the others and are left out: {names}."
    doubts = [sentence("not_oriented", text, missing=len(missing), total=roll_call["given"], names=names)]
    if others:
        text = (
            "The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. "
            "Run the others by themselves."
        )
        doubts.append(sentence("several_blocks", text, blocks=len(others) + 1, largest=roll_call["registered"]))
    return doubts
