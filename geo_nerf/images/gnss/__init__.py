"""Where a photograph was taken: the fixes its tags name, which of them counts, its height and its accuracy."""

from geo_nerf.images.gnss.reading import GnssReading, read_gnss
from geo_nerf.images.gnss.references import HeightReference, flight_height
from geo_nerf.images.gnss.steps import WrittenSteps, written_steps

__all__ = [
    "GnssReading",
    "HeightReference",
    "WrittenSteps",
    "flight_height",
    "read_gnss",
    "written_steps",
]
