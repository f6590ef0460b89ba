"""Settings of tiles: the documented defaults are the defaults, and mistakes are named."""

from __future__ import annotations

import pytest
import yaml

from geo_nerf.config import preset_folder
from geo_nerf.errors import InputError
from geo_nerf.tiles.settings import TilesSettings, load_tiles_settings

FILE = preset_folder() / "tiles" / "default.yaml"


def test_the_file_is_the_default_and_explains_every_key() -> None:
    assert load_tiles_settings(FILE) == load_tiles_settings(None) == TilesSettings()
    keys = [line for line in FILE.read_text().splitlines() if line.startswith("  ")]
    assert len(keys) == sum(len(section) for section in yaml.safe_load(FILE.read_text()).values()) and all("#" in line for line in keys)


def test_what_a_file_leaves_out_is_as_by_default(tmp_path) -> None:
    (tmp_path / "own.yaml").write_text("rates:\n  cpu_hour: 0.2\n")
    own = load_tiles_settings(tmp_path / "own.yaml")
    assert own.rates.cpu_hour == 0.2 and own.plan == TilesSettings().plan and own.rates.currency == "EUR"


@pytest.mark.parametrize(
    ("text", "named"), [("rates:\n  cpu: 1\n", "rates.cpu"), ("run:\n  attempts: x\n", "attempts"), ("a: [", "cannot be read")]
)
def test_mistakes_are_named(tmp_path, text, named) -> None:
    (tmp_path / "own.yaml").write_text(text)
    with pytest.raises(InputError, match=named):
        load_tiles_settings(tmp_path / "own.yaml")
