"""Presets and overrides in, validated `Settings` out.

A preset is a YAML file of `configs/` (or any file of that form); an override is `section.key=value`, as `--set` takes it.
"""

from __future__ import annotations

import difflib
import site
import sys
from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

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
    overridden = [_apply(tree, override) for override in overrides]
    return _validate(tree, str(path), overridden)


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
    overridden = []
    for override in overrides:
        if (section := override.partition(".")[0].strip()) not in allowed:
            raise BadSettingError("--set", [f"'{section}' has no part in what is done here; {' and '.join(allowed)} can be set"])
        overridden.append(_apply(tree, override))
    return _validate(tree, where, overridden)


def _read_yaml(text: str, where: str) -> dict[str, Any]:
    import yaml

    try:
        tree = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise BadSettingError(where, [f"no YAML ({error})"]) from error
    if not isinstance(tree, dict) or not all(isinstance(section, dict) for section in tree.values()):
        raise BadSettingError(where, ["a preset is sections of `key: value` lines"])
    return tree


def _apply(tree: dict[str, Any], override: str) -> str:
    """Put an override into a tree; its key."""
    import yaml

    key, equals, text = override.partition("=")
    section, dot, name = key.strip().partition(".")
    if not (equals and dot):
        raise BadSettingError("--set", [f"'{override}' is not of the form section.key=value"])
    tree.setdefault(section, {})[name] = yaml.safe_load(text)
    return f"{section}.{name}"


def _validate(tree: dict[str, Any], where: str, overridden: Iterable[str]) -> Settings:
    """Settings of a tree.

    Args:
        tree: section -> key -> value.
        where: where the tree comes from.
        overridden: keys of overrides; where they alone are wrong, the error names them and not `where`.

    Raises:
        BadSettingError: unknown key or wrong type.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        settings = TypeAdapter(Settings).validate_python(tree)
    except ValidationError as error:
        told = [(".".join(map(str, one["loc"][:2])), _complaint(one["type"], one["loc"], one["msg"])) for one in error.errors()]
        raise _blamed(told, where, overridden) from error
    if wrong := [(key, words) for key, _, words in (line.partition(": ") for line in complaints(settings))]:
        raise _blamed(wrong, where, overridden)
    return settings


def _blamed(told: Sequence[tuple[str, str]], where: str, overridden: Iterable[str]) -> BadSettingError:
    """The error of what is wrong with keys, by key; it names the overrides where they alone are wrong."""
    guilty = sorted({own for own in overridden for key, _ in told if _is_of(own, key)})
    if all(any(_is_of(own, key) for own in guilty) for key, _ in told):
        where = f"--set {', '.join(guilty)}"
    is_one = len(guilty) == 1 and where.startswith("--set")
    return BadSettingError(where, dict.fromkeys(words if is_one else f"{key}: {words}" for key, words in told))


def _is_of(override: str, key: str) -> bool:
    """Whether a complaint about a key, or about a whole section, is about an override."""
    return override == key or override.startswith(f"{key}.")


def _complaint(kind: str, place: Sequence[int | str], message: str) -> str:
    """What is wrong at a place of the tree; of a key that does not exist, the nearest that does."""
    if kind != "unexpected_keyword_argument":
        return message
    *above, name = map(str, place)
    owner: Any = get_type_hints(Settings)[above[0]] if above else Settings
    near = difflib.get_close_matches(name, [one.name for one in fields(owner)], 1)
    return "there is no such setting" + (f"; the nearest is {'.'.join((*above, near[0]))}" if near else "")
