# Everything a newcomer needs is one of these words: demo, test, proof, bench, lock.
PYTHON ?= python3
RUN := .venv/bin/python
DEV := .venv-dev/bin/python

.PHONY: demo test check types style imports texts proof bench bench-broadcast bench-models lock clean

## demo: the whole assistant on this machine, on one page of phones; no account, network for the first time only
demo: .venv/ready
	.venv/bin/khuyenhoc demo

## test: every check there is, in under fifteen minutes
test: check
	.venv-dev/bin/pytest -n 2 -m "not proof"

check: style types imports texts

style: .venv-dev/ready
	.venv-dev/bin/ruff check .
	.venv-dev/bin/ruff format --check .

types: .venv-dev/ready
	.venv-dev/bin/mypy

imports: .venv-dev/ready
	.venv-dev/bin/lint-imports

## texts: both languages say the same things, and messages.py is what the catalogues make it
texts: .venv-dev/ready
	$(DEV) -m locales.generate --check

## proof: the long proofs: whole kill matrices, soaks, crowds
proof: .venv-dev/ready
	.venv-dev/bin/pytest -n 2 -m proof --timeout 3600

bench: .venv-dev/ready
	$(DEV) bench/run.py

bench-broadcast: .venv-dev/ready
	$(DEV) bench/broadcast.py

bench-models: .venv-dev/ready
	$(DEV) bench/models.py

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(RUN) -m pip install --quiet --require-hashes -r requirements.lock
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

.venv-dev/ready: requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv-dev
	$(DEV) -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(DEV) -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

## lock: pins every dependency by hash, for every platform, naming no index
lock:
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet uv
	.venv-lock/bin/uv pip compile --quiet --custom-compile-command "make lock" --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --group pyproject.toml:build pyproject.toml -o requirements.lock
	.venv-lock/bin/uv pip compile --quiet --custom-compile-command "make lock" --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --group pyproject.toml:dev pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv .venv-dev .venv-lock
