"""Oriented photographs in, depth and normals of each photograph out: a prior for the field, and a product by itself."""
