"""The tests in `inside/` are for QGIS's own Python."""

collect_ignore = ["inside"]
