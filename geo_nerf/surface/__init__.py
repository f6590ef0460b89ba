"""A trained surface in, oriented, coloured points with a confidence out (local metres)."""
