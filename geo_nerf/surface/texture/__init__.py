"""Photographs onto the mesh: which one shows each triangle, charts, pages, colours. Local metres in, local metres out."""
