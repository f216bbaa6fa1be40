# `make app` serves the lessons, `make site` writes them as a static site, `make test` checks everything. Each first
# installs what it needs into .venv.

PYTHON ?= python3
PORT ?= 8866
BIN := .venv/bin
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix web

# Kernels share what JAX has compiled: the next one starts faster and takes 100 MB less.
export JAX_COMPILATION_CACHE_DIR ?= $(CURDIR)/.venv/jax-cache
export JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS ?= 0

.PHONY: app site docs web test test-numerics test-oldest test-wheel test-front-ends lint browser clean

app: .venv/app
	$(BIN)/gdviz serve --port=$(PORT) --no-browser notebooks

site: .venv/app
	$(BIN)/gdviz export notebooks --output site $(if $(ADDRESS),--address $(ADDRESS))

# Documentation with figures that are alive, in docs/_build.
docs: .venv/docs
	rm -rf docs/_build docs/reference/generated
	$(BIN)/sphinx-build -W --keep-going -q -b html -d .venv/doctrees docs docs/_build

# The bundle is committed: users need no Node.
web: web/node_modules
	$(NPM) run build

test: .venv/test browser lint
	$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist loadfile

# As processors without AVX-512 round, and those without AVX: XLA in one thread and in several, numpy's basic kernels.
# For the latter, XLA has no conversions of 16-bit floats, and its divisions of integers trap now and then.
NUMERICS := $(BIN)/python -m pytest -n 2 --dist loadfile tests/compiler tests/views $(filter-out %/test_notebooks.py,$(wildcard tests/test_*.py))
test-numerics: export NPY_DISABLE_CPU_FEATURES = $(shell $(BIN)/python -c 'import numpy; print(*numpy.show_config("dicts")["SIMD Extensions"]["found"])')
test-numerics: .venv/test
	XLA_FLAGS="--xla_cpu_max_isa=SSE4_2 --xla_cpu_multi_thread_eigen=false" $(NUMERICS) -k "not 16_bits and not integers"
	XLA_FLAGS="--xla_cpu_max_isa=AVX2" $(NUMERICS)

# The oldest versions that pyproject.toml promises, of what it names itself, in an environment of its own. What the newest JAX
# compiles to, as the compiler's document shows it, is left out.
OLDEST := .venv/oldest/bin
test-oldest: .venv/test
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv/oldest
	$(BIN)/uv pip install --quiet --python .venv/oldest --resolution lowest-direct --editable '.[app]'
	$(BIN)/uv pip install --quiet --python .venv/oldest hypothesis pytest sympy
	$(OLDEST)/python -m pytest -o addopts= -k "not compilers_document" tests/test_readme.py tests/test_docstrings.py \
		tests/test_link.py tests/compiler/test_program.py tests/site/test_provisioner.py
	$(OLDEST)/gdviz export notebooks/lessons/1_downhill.ipynb --output .venv/oldest/site

# What is published, checked as a package index does, and in empty environments.
test-wheel: .venv/test
	rm -rf dist
	$(BIN)/uv build --quiet
	$(BIN)/uv tool run twine check --strict dist/*
	$(BIN)/python -m pytest tests/wheel.py

# Hosts of widgets besides Jupyter, each installed on its own; takes the pictures of docs/front_ends.md.
test-front-ends: .venv/test browser
	$(BIN)/python -m tests.front_ends.run

lint: .venv/test web/node_modules
	$(NPM) run lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

browser: .venv/test
	sh tests/browser/install.sh $(BIN)

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "gdviz needs Python 3.11 or later; run for example: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv .venv

# An editable install copies the template and the kernel spec, so a change of them asks for a new one.
.venv/app: .venv/bin/python pyproject.toml $(wildcard gdviz/site/template/* gdviz/site/kernel/*)
	$(BIN)/python -m pip install --quiet --editable '.[app]'
	touch $@

.venv/test: .venv/app
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

.venv/docs: .venv/app
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	touch $@

# What the bundle is built with; Node comes with the test dependencies.
web/node_modules: .venv/test web/package-lock.json
	$(NPM) ci --silent
	touch $@

clean:
	rm -rf .venv web/node_modules
