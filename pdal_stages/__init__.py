"""PDAL for geo-nerf: option builders, named chains, their JSON templates, and the one runner that talks to PDAL. No torch, no geo_nerf."""
