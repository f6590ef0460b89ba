# SPDX-License-Identifier: GPL-2.0-or-later
"""geo-nerf as algorithms of QGIS Processing: for models, batches, scripts and `qgis_process`."""
