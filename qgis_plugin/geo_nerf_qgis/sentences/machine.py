"""What `geo-nerf doctor` finds: purposes, costs, states, and how to get things."""

from __future__ import annotations

from ..text import tr


def purposes() -> dict[str, str]:
    """What components are for."""
    return {
        "for_everything": tr("everything"),
        "for_training": tr("training the surface"),
        "for_high_presets": tr("the qualities Standard and High in reasonable time"),
        "for_cpu_kernels": tr("CPU kernels of the hash grid"),
        "for_searches": tr("neighbour searches, robust fits"),
        "for_orienting": tr("orienting the photographs"),
        "for_reading": tr("reading and undistorting photographs"),
        "for_tags": tr("EXIF and XMP: positions, RTK state, gimbal, lens"),
        "for_tiff": tr("photographs in TIFF"),
        "for_cameras": tr("cameras as GeoPackage"),
        "for_cogs": tr("checking and writing cloud-optimised GeoTIFFs"),
        "for_contours": tr("contours"),
        "for_dxf": tr("contours for CAD (DXF)"),
        "for_pmtiles": tr("orthophotos as PMTiles"),
        "for_las": tr("LAS and LAZ files"),
        "for_laz": tr("compressing clouds (LAZ, COPC)"),
        "for_meshes": tr("meshes, their texture, and the demo's rendered survey"),
        "for_checkpoints": tr("saved states of the trained surface"),
        "for_heic": tr("photographs in HEIC"),
        "for_raws": tr("camera raws (DNG and kin)"),
        "for_cloth": tr("ground by cloth simulation"),
        "for_training_log": tr("the training's log"),
        "for_cluster": tr("tiles on a cluster"),
        "for_stac": tr("the products' STAC description"),
        "for_pdf": tr("the report as PDF"),
        "for_tests_copc": tr("tests: an independent reader of our COPC files"),
        "for_tests_mesh": tr("tests: an independent reader of our glTF and OBJ files"),
        "for_tests_stac": tr("tests: an independent judge of our STAC files"),
        "for_pdal_python": tr("PDAL pipelines in Python"),
        "for_settings": tr("settings, terminal, pictures"),
        "for_rasters": tr("elevation models and orthophotos (GDAL)"),
        "for_coordinates": tr("every coordinate"),
        "for_datums": tr(
            "datums and geoids; a grid that is not there is not fetched by itself (PROJ_NETWORK is off)"
        ),
        "for_datums_network": tr(
            "datums and geoids; a grid that is not there is fetched when needed (PROJ_NETWORK is on)"
        ),
        "for_names": tr("names and codes of coordinate reference systems"),
        "for_geoid": tr("heights above sea level by {name}"),
        "for_pipelines": tr("clouds through PDAL pipelines, your own stages in them"),
        "for_surface_pipelines": tr("PDAL pipelines that begin with a run's surface (optional)"),
        "for_speed": tr("speed"),
        "for_large_surveys": tr("large surveys"),
        "for_results": tr("results in {folder}"),
        "for_looking": tr("looking at the products (optional)"),
        "for_report_pictures": tr("pictures of the HTML report (optional)"),
    }


def costs() -> dict[str, str]:
    """What is lost without them."""
    return {
        "does_not_run": tr("the program does not run"),
        "does_not_run_without": tr("the program does not run without {names}"),
        "no_mesh": tr("no mesh, no demo"),
        "heic_left_out": tr("HEIC files are left out"),
        "raws_left_out": tr("camera raws are left out"),
        "no_cloth": tr("no cloth simulation with a PDAL before 2.3"),
        "no_build": tr("for Python 3.13 and later there is no build of it, take a newer PDAL"),
        "no_training_log": tr("no training log"),
        "no_cluster": tr("no tiles on a Ray cluster"),
        "no_pdf_report": tr("no report.pdf; report.html is written all the same"),
        "tests_skipped": tr("those tests are skipped"),
        "tests_fail": tr("those tests fail"),
        "no_pdal_python": tr("nothing is lost: pipelines run through the PDAL program"),
        "slow_grid": tr("the hash grid runs on plain torch operations, many times slower"),
        "kernels_do_not_compile": tr("{cost}: its kernels do not compile ({error})"),
        "cost_because": tr("{cost} ({error})"),
        "cost_of_version": tr("{cost}; made for {wanted}"),
        "gpu_needs_torch": tr("torch is needed to see one"),
        "no_kernels": tr("its kernels are not used: the surface trains on plain torch operations"),
        "trains_on_cpu": tr("training runs on the CPU: Draft and Fine are made for that"),
        "no_geotiff": tr("this GDAL writes no GeoTIFF"),
        "no_pdal": tr(
            "points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of "
            "yours can take part ({error})"
        ),
        "old_pdal": tr(
            "writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC "
            "file of clouds"
        ),
        "begin_with_files": tr("pipelines begin with the files of products/"),
        "one_core": tr("a draft takes twice as long on one core"),
        "little_memory": tr("more than some hundred photographs may not fit"),
        "little_disk": tr("a survey of some hundred photographs may not fit"),
        "no_viewer": tr("no viewer on this machine"),
        "no_browser": tr("nothing is lost: any browser shows the report"),
        "other_editions": tr(
            "{users} know other reference systems and other names of datums than pyproj, which computes "
            "coordinates. Products are not affected: a system is recognised by its code or its "
            "parameters. One younger than pyproj's edition is refused"
        ),
        "no_geoid": tr(
            "heights above that geoid end in an error that names the grid (ellipsoidal heights work)"
        ),
    }


def states() -> dict[str, str]:
    """What is there of them."""
    return {
        "not_here": tr("not here"),
        "none_here": tr("none"),
        "grid_there": tr("there"),
        "version_unknown": tr("of unknown version"),
        "count_of": tr("{count} of {total}"),
        "with_threads": tr("{version}, {threads} threads"),
        "compiles": tr("{version}, compiles, {layer} threads"),
        "plugin_of_pdal": tr("plugin of PDAL {version}"),
    }


def ways() -> dict[str, str]:
    """How to get them."""
    return {
        "install_and": tr("{command}; {further}"),
        "get_system": tr("{source} (system libraries), or {command}"),
        "your_distribution": tr("your distribution"),
        "use_draft": tr("Choose the quality Draft or Fine, or a machine with an NVIDIA GPU"),
        "torch_for_cuda": tr(
            "This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA"
        ),
        "make_pdal": tr("{command}, or conda: pdal"),
        "get_pdal": tr("conda: pdal, or your distribution's package pdal"),
        "conda_has_current": tr("conda-forge has a current one"),
        "build_plugin": tr("build it as pdal_stages/plugin/README.md says"),
        "package_of_distribution": tr("your distribution's package {package}"),
        "editions_differ": tr(
            "Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition"
        ),
    }
