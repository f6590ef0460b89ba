"""Photographs in, a checked catalogue out."""
