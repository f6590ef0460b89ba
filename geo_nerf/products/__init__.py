"""Clouds and grids in a CRS in, the files surveyors deliver out."""
