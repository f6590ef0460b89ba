"""What `geo-nerf doctor` says of one component of a machine."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from geo_nerf.sentence import coded

State = Literal["ok", "missing", "old", "limited"]


@dataclass(frozen=True)
class Finding:
    """What is known of one component of this machine."""

    component: str
    state: State
    #: as it calls itself, with what else tells it apart ("" when missing)
    version: str
    needed_for: str
    #: what is lost in this state ("" when nothing is)
    cost: str = ""
    #: how to mend it
    how_to_get: str = ""
    #: nothing works without it
    required: bool = False
    #: the arguments of `pip install` that mend it, quoted for a shell ("" where that is not the way)
    pip_install: str = ""

    @property
    def is_fatal(self) -> bool:
        """Whether the program cannot do its work because of this."""
        return self.required and self.state in ("missing", "old")

    def to_json(self) -> dict[str, Any]:
        """The finding as JSON values; `told` are those of its texts that have codes, with what they are made of."""
        values = asdict(self)
        texts = ("version", "needed_for", "cost", "how_to_get")
        told = {
            name: {"text": str(values[name]), **coded(values[name])} for name in texts if coded(values[name])
        }
        return {**values, "told": told}
