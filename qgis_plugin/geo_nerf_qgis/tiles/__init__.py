"""Batches of tiles on the map."""
