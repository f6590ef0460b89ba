# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding geo-nerf on this computer, looking at its health, setting it up, and the settings page: nothing here imports geo_nerf."""
