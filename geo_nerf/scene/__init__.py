"""Oriented photographs in, undistorted memory-mapped pixels, rays and bounds out."""
