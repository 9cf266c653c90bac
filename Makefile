.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
.PHONY: help setup demo test check bench faults evaluate lock format

help: ## this list
	@grep -hE '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: ## make .venv with every package of the lock; does nothing where that is done
	@scripts/setup

demo: setup ## run everything on this machine, with made-up letters (DEMO_PORT=8000, RESET=1 begins anew)
	@$(PYTHON) scripts/demo.py

test: setup ## the tests that need no installed service
	@$(PYTHON) -m pytest -n auto -m "not browser" $(ARGS)

check: setup ## formatting, lint, types, the import ladder, migrations, budgets
	@scripts/check

bench: setup ## measure speed beside others; ONLY=name,… for some
	@$(PYTHON) -m bench $(ONLY)

faults: setup ## inject faults and see what holds; ONLY=row,… for some
	@$(PYTHON) -m faults $(ONLY)

evaluate: setup ## hold the reading engine against labelled letters
	@scripts/evaluate

lock: setup ## resolve pyproject.toml into the two locks (needs uv)
	@scripts/lock

format: setup ## lay out code and templates
	@.venv/bin/ruff check --quiet --fix . && .venv/bin/ruff format --quiet . && .venv/bin/djlint --quiet --reformat templates
