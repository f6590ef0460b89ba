"""A catalogue in, oriented cameras and tie points in a local frame out."""
