# Everything a person types here. Each target sets up what it needs; what is there already is not done again.

PYTHON_HERE := .venv/bin/python
# a file's tests stay in one process, and files begin in the order of tests/order.py
PYTEST = $(PYTHON_HERE) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
WORKERS := 2
# any Python: these targets need no package
ANY_PYTHON = python=$${PYTHON:-python3}; command -v "$$python" >/dev/null || { echo "make: there is no $$python. Install Python 3.11 or newer (Debian: apt-get install python3), or name one: make $@ PYTHON=…" >&2; exit 3; }; "$$python"
DEMO := demo

.DEFAULT_GOAL := help
.PHONY: help setup program constraints pdal plugin-pdal qgis plugin demo test test-fast lint doctor clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo "Settings: DEMO=FOLDER (where the demo goes), PYTHON=…, PDAL=no, TORCH_INDEX=… (see scripts/setup.sh), ARGS=… (more for pytest), WORKERS=2 (processes that test; 0: this one)"

setup: ## system libraries, .venv, packages, PDAL; nothing when all is there
	@scripts/setup.sh

program: ## what a survey needs and no more: setup without the packages of tests and linters
	@scripts/setup.sh program

constraints: setup ## constraints.txt, the versions of all packages, anew (TORCH=2.14.1 for another torch)
	@scripts/renew_constraints.sh

pdal: ## only a PDAL program: the machine's own, or a private one in .pdal/
	@$(ANY_PYTHON) scripts/get_pdal.py

plugin-pdal: program ## readers.geonerf, the reader of neural surfaces for PDAL pipelines
	@$(PYTHON_HERE) scripts/build_pdal_plugin.py

qgis: ## a private QGIS in .qgis/ (1.1 GB) for the tests of its plugin; nothing when it is there
	@$(ANY_PYTHON) scripts/get_qgis.py

plugin: ## dist/geo_nerf_qgis.zip, the QGIS plugin with the program's wheel in it, for "Install from ZIP"
	@$(ANY_PYTHON) scripts/build_plugin.py

demo: program ## render a small village survey, reconstruct it, measure it against its truth
	@.venv/bin/geo-nerf demo "$(DEMO)"
	@echo
	@echo "The demo is in $(DEMO)/: open the HTML page in a browser, the .copc.laz and .tif files in QGIS."

test: setup ## all tests, the slow ones (whole runs, real flights) too; QGIS's where it can be had (QGIS=no does without)
	@[ "$(QGIS)" = no ] || $(PYTHON_HERE) scripts/get_qgis.py || true
	@$(PYTEST) $(ARGS)

test-fast: setup ## the tests without those that take minutes
	@$(PYTEST) -m "not slow" $(ARGS)

lint: setup ## ruff and mypy, as CI runs them
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m mypy

doctor: program ## what is installed, what is missing, what that costs
	@.venv/bin/geo-nerf doctor

clean: ## everything that make made: .venv, .pdal, caches, demo
	rm -rf .venv .pdal .pdal-partial-* .qgis .qgis-* dist .pytest_cache .mypy_cache .ruff_cache build *.egg-info demo
