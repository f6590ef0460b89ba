"""The step engine: skip what is done, redo what depends on a change, keep what an interrupted try left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo_nerf.artefacts import atomic_path, read_arrays, read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Event, Events
from geo_nerf.steps import Step, StepRecord, run_step


class Line:
    """Two steps, b on a; counts how often each worked."""

    def __init__(self, out: Path) -> None:
        self.out, self.worked = out, []

    def run(self, a: int = 1, b: int = 1, fail: bool = False) -> dict[str, StepRecord]:
        done: dict[str, StepRecord] = {}
        for step in (Step("a", {"a": a}, (), self.work), Step("b", {"b": b, "fail": False}, ("a",), self.fail if fail else self.work)):
            done[step.name] = run_step(step, self.out, done, Events())
        return done

    def work(self, folder: Path, events: Events) -> None:
        self.worked.append(folder.name)
        events.metric(found=len(list(folder.glob("part*"))))
        events.warn("look out")
        (folder / "result").write_text("x")

    def fail(self, folder: Path, events: Events) -> None:
        (folder / "part1").write_text("half")
        raise RuntimeError("power cut")


def test_second_run_does_nothing(tmp_path) -> None:
    line = Line(tmp_path)
    assert not line.run()["b"].skipped
    again = line.run()
    assert line.worked == ["a", "b"] and again["a"].skipped and again["b"].skipped


def test_changed_setting_redoes_only_what_depends_on_it(tmp_path) -> None:
    line = Line(tmp_path)
    line.run()
    line.run(b=2)
    assert line.worked == ["a", "b", "b"]
    line.run(a=2, b=2)
    assert line.worked == ["a", "b", "b", "a", "b"]


def test_interrupted_step_finds_its_parts_again_and_a_changed_one_does_not(tmp_path) -> None:
    line = Line(tmp_path)
    with pytest.raises(RuntimeError):
        line.run(fail=True)
    assert not (tmp_path / "b" / "step.json").exists()
    assert line.run()["b"].content["metrics"] == {"found": 1}
    with pytest.raises(RuntimeError):
        line.run(b=2, fail=True)
    assert line.run(b=3)["b"].content["metrics"] == {"found": 0}


def test_step_json_keeps_time_memory_settings_and_warnings(tmp_path) -> None:
    content = Line(tmp_path).run()["b"].content
    stored = json.loads((tmp_path / "b" / "step.json").read_text())
    assert stored == json.loads(json.dumps(content))
    assert stored["state"] == "done" and stored["key"] == {"b": 1, "fail": False} and stored["warnings"] == ["look out"]
    assert stored["seconds"] >= 0 and stored["peak_memory_mb"] > 1


def test_damaged_step_json_means_not_done(tmp_path) -> None:
    line = Line(tmp_path)
    line.run()
    (tmp_path / "b" / "step.json").write_text('{"fingerprint": "')
    line.run()
    assert line.worked == ["a", "b", "b"]


def test_atomic_path_leaves_the_old_file_when_the_block_fails(tmp_path) -> None:
    target = tmp_path / "result.json"
    write_json(target, {"value": 1})
    with pytest.raises(OSError, match="full"), atomic_path(target) as partial:
        partial.write_text('{"val')
        raise OSError("disk full")
    assert json.loads(target.read_text()) == {"value": 1} and [path.name for path in tmp_path.iterdir()] == ["result.json"]


def test_truncated_arrays_are_named(tmp_path) -> None:
    step = tmp_path / "out" / "surface"
    step.mkdir(parents=True)
    (step / "step.json").write_text("{}")
    (step / "cloud.npz").write_bytes(b"PK\x03\x04 not a zip")
    with pytest.raises(DamagedArtefactError, match=rf"cloud\.npz.*Delete the folder {step} and run .* -o {step.parent}`"):
        read_arrays(step / "cloud.npz")


@pytest.mark.parametrize("name", ["run.json", "plan.json", "surface/mine.json", "images/points.npz"])
def test_no_advice_deletes_a_whole_run_or_a_folder_of_somebody_elses(tmp_path, name) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("{")
    with pytest.raises(DamagedArtefactError) as caught:
        (read_arrays if name.endswith("npz") else read_json)(tmp_path / name)
    assert "Delete the folder" not in str(caught.value)
    assert name != "run.json" or f"geo-nerf run PHOTOS -o {tmp_path}`" in str(caught.value)


def test_events_reach_every_listener_bound_to_the_step() -> None:
    heard: list[Event] = []
    told = Events(listeners=(heard.append,)).for_step("poses")
    assert list(told.track("ab", 2, "letters")) == ["a", "b"]
    told.warn("careful")
    assert [(event.kind, event.step) for event in heard] == [("progress", "poses")] * 3 + [("warning", "poses")]
    assert heard[2].data == {"done": 2, "total": 2, "label": "letters"}
