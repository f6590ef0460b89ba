"""Builders and templates agree, and what they say is what PDAL understands."""

from __future__ import annotations

import inspect
import json

import pytest

from pdal_stages import chains, stages
from pdal_stages.examples import TEMPLATES, examples, template_text

BUILT = examples()


@pytest.mark.parametrize("name", sorted(BUILT))
def test_a_template_is_what_the_builder_builds(name):
    text = (TEMPLATES / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(text) == BUILT[name] and text == template_text(BUILT[name])


def test_there_is_a_template_for_every_chain():
    chain_names = {name for name, value in vars(chains).items() if inspect.isfunction(value) and not name.startswith("_")}
    assert {path.stem for path in TEMPLATES.glob("*.json")} == set(BUILT) == chain_names


def test_options_reach_the_stage():
    assert chains.to_las("a", "b.laz", ordered=True)["pipeline"][1] == {"type": "filters.mortonorder"}
    assert chains.to_las("a", "b.laz", extra_dims=stages.EXTRA_DIMS)["pipeline"][-1]["extra_dims"] == stages.EXTRA_DIMS
    assert stages.write_las("b.las", scale_m=0.01)["scale_z"] == 0.01 and "compression" not in stages.write_las("b.las")
    assert stages.write_copc("b.copc.laz", scale_m=0.002)["scale_x"] == 0.002
    # without it PDAL 2.7 and newer write none, and older ones, which write all, do not know it
    assert stages.write_copc("b.copc.laz")["extra_dims"] == "all"
    noise = chains.outliers("a", "b.laz", neighbours=5, multiplier=9.0)["pipeline"][1]
    assert (noise["mean_k"], noise["multiplier"]) == (5, 9.0)


def test_a_mistyped_method_is_named_with_those_there_are():
    for build in (lambda: chains.ground("a", "b", method="smfr"), lambda: stages.mark_ground("smfr")):
        with pytest.raises(ValueError, match=r"no method 'smfr'.*smrf, csf, pmf"):
            build()
    with pytest.raises(ValueError, match=r"no way 'hag'.*nn, delaunay"):
        stages.height_above_ground(by="hag")
