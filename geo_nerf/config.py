"""Presets and overrides in, validated `Settings` out.

A preset is a YAML file of `configs/` (or any file of that form); an override is `section.key=value`, as `--set` takes it.
"""

from __future__ import annotations

import site
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from geo_nerf.errors import InputError, MissingComponentError
from geo_nerf.ranges import complaints
from geo_nerf.settings import Settings


class UnknownPresetError(InputError):
    """No preset of this name, and no file either."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"there is no preset '{name}'.", where="--preset", mend=f"Choose {', '.join(preset_names())}, or give the path of a YAML file."
        )


class BadSettingError(InputError):
    """A key that does not exist, a value of the wrong kind, or a number out of its range."""

    def __init__(self, where: str, complaints: Iterable[str]) -> None:
        super().__init__("; ".join(complaints) + ".", where=where, mend="configs/standard.yaml lists every key with its unit.")


def preset_folder() -> Path:
    """Where the presets lie: in the project, or under `share/geo-nerf` of the environment, the user or `pip --target`'s folder.

    Raises:
        MissingComponentError: they are nowhere.
    """
    project = Path(__file__).resolve().parents[1]
    installed = [Path(sys.prefix), Path(site.getuserbase()), project, Path(sys.base_prefix) / "local"]
    for folder in [project / "configs", *(place / "share" / "geo-nerf" / "configs" for place in installed)]:
        if (folder / "standard.yaml").is_file():
            return folder
    raise MissingComponentError("the folder of presets", needed_for="every run", mend="Install geo-nerf again.")


def preset_names() -> tuple[str, ...]:
    """The presets at hand."""
    return tuple(sorted(path.stem for path in preset_folder().glob("*.yaml")))


def load_settings(preset: str, overrides: Iterable[str] = ()) -> Settings:
    """Read a preset and apply overrides.

    Args:
        preset: name of a preset or path of a YAML file.
        overrides: `section.key=value`, the value as YAML writes it.

    Raises:
        UnknownPresetError: neither a preset nor a file.
        BadSettingError: unknown key, wrong type, a number out of range, or no YAML mapping.
    """
    path = preset_folder() / f"{preset}.yaml"
    path = path if path.is_file() else Path(preset)
    if not path.is_file():
        raise UnknownPresetError(preset)
    tree = _read_yaml(path.read_text(encoding="utf-8"), str(path))
    for override in overrides:
        _apply(tree, override)
    return _validate(tree, str(path))


def changed_settings(kept: dict[str, Any], overrides: Iterable[str], sections: Iterable[str], where: str) -> Settings:
    """A run's settings with overrides of some sections.

    Args:
        kept: the settings as `run.json` keeps them.
        overrides: `section.key=value`, the value as YAML writes it.
        sections: those that may be overridden.
        where: where `kept` comes from, for errors.

    Raises:
        BadSettingError: unknown key, wrong type, a number out of range, or another section.
    """
    tree, allowed = {name: dict(section) for name, section in kept.items()}, tuple(sections)
    for override in overrides:
        if (section := override.partition(".")[0].strip()) not in allowed:
            raise BadSettingError("--set", [f"'{section}' has no part in what is done here; {' and '.join(allowed)} can be set"])
        _apply(tree, override)
    return _validate(tree, where)


def _read_yaml(text: str, where: str) -> dict[str, Any]:
    import yaml

    try:
        tree = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise BadSettingError(where, [f"no YAML ({error})"]) from error
    if not isinstance(tree, dict) or not all(isinstance(section, dict) for section in tree.values()):
        raise BadSettingError(where, ["a preset is sections of `key: value` lines"])
    return tree


def _apply(tree: dict[str, Any], override: str) -> None:
    import yaml

    key, equals, text = override.partition("=")
    section, dot, name = key.strip().partition(".")
    if not (equals and dot):
        raise BadSettingError("--set", [f"'{override}' is not of the form section.key=value"])
    tree.setdefault(section, {})[name] = yaml.safe_load(text)


def _validate(tree: dict[str, Any], where: str) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    try:
        settings = TypeAdapter(Settings).validate_python(tree)
    except ValidationError as error:
        told = [f"{'.'.join(str(part) for part in item['loc'])}: {item['msg']}" for item in error.errors()]
        raise BadSettingError(where, told) from error
    if wrong := list(complaints(settings)):
        raise BadSettingError(where, wrong)
    return settings
