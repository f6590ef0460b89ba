"""Local metres in, coordinates, clouds and grids in a CRS out; the only place where the frame changes."""
