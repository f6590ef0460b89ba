"""Runs of the geo-nerf program: what is asked of it, the process, what it tells, and how it is stopped."""
