# Every target sets up what it needs: a virtual environment with the versions of requirements-dev.txt.
VENV ?= .venv
# The newest CPython from 3.11 up that runs here, unless PYTHON names one.
PYTHON ?= $(shell for python in python3.14 python3.13 python3.12 python3.11 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-fast fleet fuzz load lint format generate check golden metamodel models bench scoreboard lock clean

demo: $(READY)
	$(BIN)/clientsmith generate
	PYTHONPATH=generated $(BIN)/python examples/demo.py
	$(BIN)/clientsmith generate --config examples/aws/clientsmith.toml
	PYTHONPATH=examples/aws/generated $(BIN)/python examples/aws/demo.py

test: $(READY)
	$(BIN)/python -m pytest -n 2 --dist loadfile

# The rooms' own tests and the house rules: for every save, not for a release.
test-fast: $(READY)
	$(BIN)/python -m pytest -q -n 2 --dist loadfile tests/unit tests/house

# The HTTP parser against h11's verdicts, for an hour, or MINUTES.
MINUTES ?= 60
fuzz: $(READY)
	$(BIN)/python -m tests.unit.runtime.transport.http11.h11_verdicts $(MINUTES)

# Every operation of every service of the installed botocore: generated, linted, imported and called as botocore calls it.
# What has not changed since the last run is not done again; the report is .cache/fleet/report.md.
fleet: $(READY)
	$(BIN)/python -m tests.fleet.run
	$(BIN)/python -m pytest -q -m fleet tests/fleet -n 2 --dist loadfile

# Each client under load and faults for 30 s, HTTP and HTTPS: three minutes, and a line of what happened to each.
load: $(READY)
	$(BIN)/python -m pytest -q -m load tests/load

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/black --quiet .

generate: $(READY)
	$(BIN)/clientsmith generate
	$(BIN)/clientsmith generate --config examples/weather/clientsmith.toml

check: $(READY)
	$(BIN)/clientsmith check
	$(BIN)/clientsmith check --config examples/weather/clientsmith.toml

golden: $(READY)
	$(BIN)/python -m pytest tests/golden tests/unit/diff/reports --update-golden

# The strict model of service-2, written by datamodel-code-generator from models/schema.
metamodel: $(READY)
	$(BIN)/python tools/write_metamodel.py

# The models of the configured services, from the newest botocore on the package index.
models: $(READY)
	$(BIN)/clientsmith pull

bench: $(READY)
	$(BIN)/python -m benchmarks

# How many of botocore's protocol tests generated code passes, protocol by protocol.
scoreboard: $(READY)
	$(BIN)/python -m tests.wire.scoreboard

# Pins what `pyproject.toml` allows; run it when a dependency changes.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --extra dev --no-header --output-file requirements-dev.txt pyproject.toml

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "clientsmith needs Python 3.11 or later; name one: make PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)
