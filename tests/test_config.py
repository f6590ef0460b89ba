"""Presets and overrides."""

from __future__ import annotations

import dataclasses
import re

import pytest
import yaml

from geo_nerf.config import BadSettingError, UnknownPresetError, load_settings, preset_folder, preset_names
from geo_nerf.errors import InputError
from geo_nerf.settings import Settings
from geo_nerf.tiles.settings import TilesSettings, load_tiles_settings


def test_the_three_presets_are_there_and_differ() -> None:
    assert {"draft", "fine", "standard", "high"} <= set(preset_names())
    assert len({load_settings(name) for name in ("draft", "fine", "standard", "high")}) == 4


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_names_every_setting_and_explains_it(name: str) -> None:
    text = (preset_folder() / f"{name}.yaml").read_text()
    tree = yaml.safe_load(text)
    for section in dataclasses.fields(Settings):
        wanted = {item.name for item in dataclasses.fields(section.default)}
        assert set(tree[section.name]) == wanted, section.name
    keys = [line for line in text.splitlines() if line.startswith("  ") and ":" in line.split("#")[0]]
    assert keys and all("#" in line for line in keys), "every key carries its unit and reason"


def test_overrides_change_one_value() -> None:
    changed = load_settings("draft", ["field.steps=7", "images.altitude=geoid"])
    assert changed.field.steps == 7 and changed.images.altitude == "geoid"
    assert changed.poses == load_settings("draft").poses


@pytest.mark.parametrize(
    ("override", "named"),
    [
        ("field.stepz=7", "stepz"),
        ("field.steps=many", "steps"),
        ("field.steps", "field.steps"),
        ("nothing.here=1", "nothing"),
        ("images.altitude=moon", "altitude"),
    ],
)
def test_bad_overrides_are_named(override: str, named: str) -> None:
    with pytest.raises(BadSettingError, match=named):
        load_settings("draft", [override])


def test_a_wrong_override_is_blamed_on_the_option_and_the_nearest_key_is_named(tmp_path) -> None:
    for override, words in (
        ("field.stepps=7", "--set field.stepps: there is no such setting; the nearest is field.steps."),
        ("feild.steps=7", "--set feild.steps: there is no such setting; the nearest is field."),
        ("field.xyzzy=7", "--set field.xyzzy: there is no such setting."),
        ("field.steps=many", "--set field.steps: Input should be a valid integer"),
    ):
        with pytest.raises(BadSettingError) as caught:
            load_settings("draft", [override])
        assert str(caught.value).startswith(words) and "draft.yaml" not in str(caught.value)
    own = tmp_path / "own.yaml"
    own.write_text("field:\n  stepps: 11\n")
    with pytest.raises(BadSettingError, match=r"own\.yaml: field\.stepps: there is no such setting; the nearest is field\.steps"):
        load_settings(str(own), ["field.steps=7"])


def test_unknown_preset_lists_the_known_ones() -> None:
    with pytest.raises(UnknownPresetError, match=r"draft.*high.*standard"):
        load_settings("ultra")


def test_a_file_of_ones_own_is_a_preset(tmp_path) -> None:
    own = tmp_path / "mine.yaml"
    own.write_text("field:\n  steps: 11\n")
    assert load_settings(str(own)).field.steps == 11
    own.write_text("- a list\n")
    with pytest.raises(BadSettingError, match="mine"):
        load_settings(str(own))


def numbers(settings: type) -> list[str]:
    """Dotted names of all numbers of settings."""
    sections = {section.name: section.default for section in dataclasses.fields(settings)}
    return [
        f"{name}.{item.name}"
        for name, section in sections.items()
        for item in dataclasses.fields(section)
        if isinstance(item.default, int | float) and not isinstance(item.default, bool)
    ]


@pytest.mark.parametrize("name", [*numbers(Settings), "poses.marks_scale"])
@pytest.mark.parametrize("value", [".nan", ".inf", "-.inf", "-3"])
def test_no_setting_takes_a_number_out_of_its_range(name: str, value: str) -> None:
    with pytest.raises(BadSettingError, match=name.partition(".")[2]) as caught:
        load_settings("draft", [f"{name}={value}"])
    assert "configs/standard.yaml" in str(caught.value)


@pytest.mark.parametrize("name", numbers(TilesSettings))
@pytest.mark.parametrize("value", [".nan", ".inf", "-3"])
def test_no_setting_of_tiles_does(name: str, value: str, tmp_path) -> None:
    section, _, key = name.partition(".")
    (tmp_path / "own.yaml").write_text(f"{section}:\n  {key}: {value}\n")
    with pytest.raises(InputError, match=key):
        load_tiles_settings(tmp_path / "own.yaml")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("products.ortho_gsd", "0", "products.ortho_gsd: 0 is out of range: it must be 0.01 or more"),
        ("products.dsm_gsd", "0", "0.01 or more"),
        ("products.dtm_gsd", "0.001", "0, or 0.01 or more"),
        ("field.open_by", "0", "more than 0, at most 1"),
        ("surface.min_confidence", "1.5", "from 0 to 1"),
        ("poses.threads", "0", "-1, or from 1 to 1024"),
    ],
)
def test_a_number_out_of_range_is_told_with_its_name_and_the_range(name: str, value: str, words: str, tmp_path) -> None:
    section, _, key = name.partition(".")
    (tmp_path / "own.yaml").write_text(f"{section}:\n  {key}: {value}\n")
    for preset, overrides in (("draft", [f"{name}={value}"]), (str(tmp_path / "own.yaml"), [])):
        with pytest.raises(BadSettingError, match=re.escape(words)):
            load_settings(preset, overrides)
