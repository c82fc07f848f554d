# `make` lists the targets. Everything is set up on the way, in `.venv`; see scripts/set_up.py.

PYTHON ?= python3
UV ?= uv
UPGRADE ?=
# Per cent of lines and branches over the whole package; it only rises.
COVERAGE_FLOOR := 95

# What is built carries the day of the last commit, so that building it again gives the same.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH

VENV_PYTHON := .venv/bin/python
IN_VENV := $(VENV_PYTHON) -m
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate $(UPGRADE)
TITLE = { echo '\# $(2), with hashes; made by `make lock`.'; cat $(1); } > $(1).new && mv $(1).new $(1)

# A Python so old that it cannot read the script gets a sentence, too.
SET_UP = $(PYTHON) -c 'import sys; sys.version_info < (3, 7) and sys.exit("set-up: $(TOO_OLD)")' && \
	$(PYTHON) scripts/set_up.py$(1)
TOO_OLD = GluteCoach needs Python 3.11 or newer; name one, as in: make run PYTHON=python3.11

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run lint test test-stage test-durability fuzz test-wheel bench bench-compare check format repertoire icon translations lock clean
.PHONY: set-up set-up-dev wheel bundle deb prove-deb tarball prove-tarball release pictures

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: set-up ## Set up and open the app; without a screen, take its tour
	@$(VENV_PYTHON) scripts/run.py

test test-stage test-wheel test-durability fuzz check: export QT_QPA_PLATFORM = offscreen
test-durability fuzz: export GLUTECOACH_FIGURES = on

# All cores, a whole test file on one of them; TESTS narrows them or adds options, as in: make test TESTS=tests/core
test: set-up-dev ## Set up and run all tests
	$(IN_VENV) pytest -n auto $(TESTS)

test-stage: set-up-dev ## Fire ten thousand random sequences at the stage (half an hour)
	GLUTECOACH_STAGE_SEQUENCES=10000 $(IN_VENV) pytest tests/ui/test_stage_any.py

wheel: set-up-dev ## Build the wheel and the source archive into dist
	rm -rf dist/*.whl dist/*.tar.gz
	$(IN_VENV) build --no-isolation

test-wheel: set-up-dev ## Build the wheel twice, compare, install it by itself, and run tests on it
	$(VENV_PYTHON) packaging/prove_wheel.py

# How often each is done is a variable: `make test-durability KILLS=1000`.
KILLS := 200
DISK_FAULTS := 100
PLACES := 1000
test-durability: set-up-dev ## Kill the app 200 times, fail its disk, spoil its files; print what survived (half an hour)
	GLUTECOACH_KILLS=$(KILLS) GLUTECOACH_DISK_FAULTS=$(DISK_FAULTS) GLUTECOACH_PLACES=$(PLACES) \
	GLUTECOACH_SHARED_DAYS=730 GLUTECOACH_SHARED_ROUNDS=10 \
	$(IN_VENV) pytest tests/durability tests/test_privacy.py tests/storage/test_shared_folder.py

fuzz: set-up-dev ## Import 10,000 spoilt exports and 1,000 spoilt shared files; print what came of them (a quarter of an hour)
	GLUTECOACH_FUZZ_EXPORTS=10000 GLUTECOACH_FUZZ_SHARED=1000 GLUTECOACH_FUZZ_BOMBS=on $(IN_VENV) pytest tests/fuzz

bundle: set-up-dev ## Bundle the program with Python and Qt into build/bundle, and prove that it works
	$(VENV_PYTHON) packaging/bundle/build.py
	$(VENV_PYTHON) packaging/prove.py build/bundle/glutecoach/glutecoach

deb: bundle ## Make a Debian package of the bundle
	$(VENV_PYTHON) packaging/deb/build.py

prove-deb: deb ## Install, run and remove the package on a Debian 12 of its own (as root, with debootstrap)
	packaging/deb/prove.sh

tarball: bundle ## Make an archive of the bundle for any Linux of today
	$(VENV_PYTHON) packaging/tarball/build.py

prove-tarball: tarball ## Install the archive into a home of its own, run it there and remove it
	packaging/tarball/prove.sh

release: set-up-dev ## Release a version of this machine's artefacts: make release VERSION=1.2.3
	$(VENV_PYTHON) packaging/release.py "$(VERSION)"

pictures: set-up-dev ## Make the pictures of README and guide anew, from the app itself
	$(VENV_PYTHON) scripts/pictures.py
	$(VENV_PYTHON) scripts/rep_picture.py

# basedpyright is pyright, here in its strict mode; it brings its own Node, so that one lock file pins both.
lint: set-up-dev ## Set up, then lint, types, layers and spelling
	$(IN_VENV) ruff check
	$(IN_VENV) ruff format --check
	$(IN_VENV) basedpyright
	.venv/bin/lint-imports
	$(IN_VENV) codespell_lib

check: lint ## Set up, then all of lint, and the tests with their coverage
	$(MAKE) test TESTS="--cov --cov-report="
	$(IN_VENV) coverage report --fail-under=100 --include='src/glutecoach/core/*,src/glutecoach/storage/*'
	$(IN_VENV) coverage report --fail-under=$(COVERAGE_FLOOR)

format: set-up-dev ## Put the code into shape
	$(IN_VENV) ruff check --fix
	$(IN_VENV) ruff format

# How long cues are recorded, twice; and which benchmarks, all of them unless told: `make bench MINUTES=2 NAMES="growth print"`.
MINUTES := 10
NAMES :=
bench: set-up-dev ## Run all benchmarks and write benchmarks/RESULTS.md (half an hour; leave the machine alone)
	$(VENV_PYTHON) benchmarks/bench.py run --minutes $(MINUTES) $(NAMES)

bench-compare: set-up-dev ## Name every ratio that is worse than in the results last committed, or in OLD=FILE
	@git show HEAD:benchmarks/RESULTS.md > .venv/results-before.md
	$(VENV_PYTHON) benchmarks/bench.py compare $(or $(OLD),.venv/results-before.md) benchmarks/RESULTS.md

repertoire: set-up-dev ## Make what the app reads at its start of the files of exercises and programmes
	$(IN_VENV:-m=) assets/make_repertoire.py

icon: set-up-dev ## Make the icon of the app's window of its drawing
	$(VENV_PYTHON) packaging/make_icons.py --window

translations: set-up-dev ## Bring the texts of every language up to date, for Qt Linguist, and compile them
	$(IN_VENV:-m=) assets/translations/make_translations.py

# The app's own pins follow the wider file, so that both files agree.
lock: ## Write both lock files anew (needs uv; UPGRADE=--upgrade takes newer versions)
	$(COMPILE) pyproject.toml --group dev --output-file requirements-dev.lock
	$(COMPILE) pyproject.toml --group build --constraint requirements-dev.lock --output-file requirements.lock
	$(call TITLE,requirements-dev.lock,What the app and its tests and checks need)
	$(call TITLE,requirements.lock,What the app needs and what installs it)

clean: ## Remove what was set up, built or measured
	rm -rf .venv .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage dist build tour
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

set-up:
	@$(call SET_UP)

set-up-dev:
	@$(call SET_UP, --dev)
