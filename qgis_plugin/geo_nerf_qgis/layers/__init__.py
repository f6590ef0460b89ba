"""Layers of a run: where its photographs were taken, its surface while it is trained, its products."""
