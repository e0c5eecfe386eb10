# Heard: the commands. `make` alone lists them.

SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
.DEFAULT_GOAL := help

# Cargo's folder for what it builds; what the browser fetches is in `site` inside it.
export CARGO_TARGET_DIR := $(abspath $(or $(CARGO_TARGET_DIR),target))
SITE := $(CARGO_TARGET_DIR)/site
HEARD := $(CARGO_TARGET_DIR)/debug/heard
DATA ?= data

# No step writes the files that letters and messages are compared with; how to write them anew stands beside their tests.
export INSTA_UPDATE := no

# One set of packages for every native step: cargo settles features once for a set, and builds again for another.
NATIVE := --workspace --exclude frontend --exclude bundle
BROWSER := --package frontend --target wasm32-unknown-unknown --profile wasm-release

STEP := .ci/step

# Programs that read the sources, and which sources. The versions are in end2end/package-lock.json and .ci/tools.txt.
NPM := end2end/node_modules/.bin
TOML = $(shell git ls-files '*.toml')
SCRIPTS = setup.sh $(shell git grep -l '^\#!.*bash' -- .ci)

## help: this list
.PHONY: help
help:
	@sed -n 's/^## //p' Makefile | awk '{ name = $$1; sub(/^[^:]*: /, ""); sub(/:$$/, "", name); printf "  make %-12s %s\n", name, $$0 }'

## serve: install what is missing, build both halves, start the portal (its data is in data/)
.PHONY: serve
serve: setup build
	exec $(HEARD) serve --data $(DATA)/ --site $(SITE)

## demo: a throwaway portal full of invented submissions
.PHONY: demo
demo: setup build
	exec $(HEARD) demo --site $(SITE)

## test: everything that CI checks
.PHONY: test
test: setup-test lint rustdoc test-bundle build test-sqlite test-postgres test-browser
	@printf '\nAll steps of make test passed in %d min.\n' $$(( ($$(date +%s) - $(STARTED)) / 60 ))
STARTED := $(shell date +%s)

## setup: install what building needs
.PHONY: setup setup-test setup-bench
setup:
	@$(STEP) "Setup" ./setup.sh

setup-test:
	@$(STEP) "Setup" ./setup.sh test

setup-bench:
	@$(STEP) "Setup" ./setup.sh bench

## build: both halves, without starting anything
.PHONY: build bundle server
build: bundle server

bundle:
	@$(STEP) "The browser's half: WebAssembly, styles, static files" cargo run --package bundle -- --release --out $(SITE)

server:
	@$(STEP) "The server's half" cargo build $(NATIVE)

# What a council runs: the browser's files are inside, the throwaway portal and the benchmark are not.
RELEASE := --package server --no-default-features --features server/pdf,server/site
## release: one program with everything in it, optimised: target/release/heard (many minutes)
.PHONY: release deb package container
release: setup bundle sbom
	@$(STEP) "A release build" env HEARD_SITE_TO_EMBED=$(SITE) .ci/release --release $(RELEASE)

## sbom: every library, as CycloneDX: target/heard.cdx.json; the program from `make release` has the list in itself too
.PHONY: sbom
sbom:
	@mkdir -p $(CARGO_TARGET_DIR)
	@$(STEP) "A list of every library" .ci/libraries sbom $(CARGO_TARGET_DIR)/heard.cdx.json

## reproducible: the release of the last commit, built twice in other places: the same to the byte (many minutes, twice)
.PHONY: reproducible
reproducible: setup
	@$(STEP) "The same program from the same sources" .ci/reproducible

## deb: the same as a package for Debian, with its systemd unit; needs `cargo install cargo-deb`
deb: release
	@$(STEP) "A package for Debian" cargo deb --package server --no-build --output $(CARGO_TARGET_DIR)/debian/

## package: the package installed on a copy of this Debian, started, upgraded, removed and purged (as root)
package: deb
	@$(STEP) "The package does what it says" bash -c '.ci/package "$$(ls -t $(CARGO_TARGET_DIR)/debian/heard_*.deb | head -n 1)"'

## container: the same as an image, built with podman or docker
container: release
	@$(STEP) "An image" $$(command -v podman || command -v docker) build --tag heard \
	  --file server/packaging/Containerfile $(CARGO_TARGET_DIR)/release

## fmt: format every source that a program formats
.PHONY: fmt
fmt:
	@$(STEP) "Format Rust" bash -c 'rustup run "$${RUSTFMT_TOOLCHAIN:-stable}" cargo fmt --all'
	@$(STEP) "Format TOML" $(NPM)/taplo fmt $(TOML)
	@$(STEP) "Format the browser tests" $(NPM)/prettier --write end2end

## lint: what programs find by reading the sources; each has to be there
.PHONY: lint lint-sources lint-rust
lint: lint-sources lint-rust

lint-sources:
	@$(STEP) "Formatting of Rust" bash -c 'rustup run "$${RUSTFMT_TOOLCHAIN:-stable}" cargo fmt --all --check'
	@$(STEP) "Formatting of TOML" $(NPM)/taplo fmt --check $(TOML)
	@$(STEP) "Formatting of the browser tests" $(NPM)/prettier --check end2end
	@$(STEP) "Styles" $(NPM)/stylelint --config end2end/stylelint.config.mjs --config-basedir end2end 'style/**/*.scss'
	@$(STEP) "Spelling" .tools/bin/typos
	@$(STEP) "Shell scripts" shellcheck --external-sources --check-sourced $(SCRIPTS)
	@$(STEP) "The systemd unit gives nothing away" systemd-analyze security --offline=true --threshold=15 --no-pager server/packaging/heard.service
	@$(STEP) "Dependencies that nothing uses" cargo-machete
	@$(STEP) "Licences and sources of dependencies" .tools/bin/cargo-deny check bans licenses sources
	@$(STEP) "Known faults of dependencies" .ci/advisories .tools/bin/cargo-deny
	@$(STEP) "Every library is listed, and each that runs while we build is known" .ci/libraries check

lint-rust:
	@$(STEP) "Clippy, native" cargo clippy --locked $(NATIVE) --all-targets -- -D warnings
	@$(STEP) "Clippy, the bundler" cargo clippy --locked --package bundle --all-targets -- -D warnings
	@$(STEP) "Clippy, WebAssembly" cargo clippy --locked $(BROWSER) -- -D warnings

.PHONY: rustdoc
rustdoc:
	@$(STEP) "Rustdoc" env RUSTDOCFLAGS=-Dwarnings cargo doc --locked --no-deps $(NATIVE)

.PHONY: test-bundle test-sqlite test-postgres test-browser
test-bundle:
	@$(STEP) "Tests of the bundler" cargo test --locked --package bundle

test-sqlite:
	@$(STEP) "Tests of the rules, the pages and the server, on SQLite" env -u TEST_DATABASE_URL cargo test --locked $(NATIVE)

test-postgres:
	@$(STEP) "Tests of the server, on PostgreSQL" .ci/with-postgres cargo test --locked $(NATIVE) --tests

test-browser:
	@$(STEP) "Tests in a browser" env HEARD_BIN=$(HEARD) HEARD_SITE=$(SITE) npm test --prefix end2end

## costs: how many pages, clicks, words and phone screens twelve people need to say something
.PHONY: costs
costs: setup-test build
	@$(STEP) "What it costs to say something" env HEARD_BIN=$(HEARD) HEARD_SITE=$(SITE) node end2end/costs.mjs

## ratios: what sending and reading take on SQLite, beside what this machine can do at all (minutes)
.PHONY: ratios
ratios: setup-bench bundle
	@$(STEP) "A release build" cargo build --locked --release $(NATIVE)
	@$(STEP) "Ratios, on SQLite" env HEARD_SITE=$(SITE) .ci/ratios.py $(CARGO_TARGET_DIR)/release/heard

## bench: the ratios, and what pages take with a million cases, on SQLite and on PostgreSQL (half an hour, 5 GB)
.PHONY: bench
bench: ratios
	@folder=$$(mktemp -d) && trap "rm -rf $$folder" EXIT && export HEARD_DATA=$$folder && \
	  $(STEP) "On SQLite" $(CARGO_TARGET_DIR)/release/heard bench && \
	  $(STEP) "A list of 100,000 rows" $(CARGO_TARGET_DIR)/release/heard bench --import 100000 && \
	  HEARD_DATA=$$folder/postgresql $(STEP) "On PostgreSQL" .ci/with-postgres bash -c \
	    'DATABASE_URL=$$TEST_DATABASE_URL exec $(CARGO_TARGET_DIR)/release/heard bench'

# FUZZ_SECONDS is for each of the readers; `make test` gives each 3 seconds, always by the same chance.
FUZZ_SECONDS ?= 60
## fuzz: forms, files, journeys, lists, letters and templates, changed by chance, for FUZZ_SECONDS each (60)
.PHONY: fuzz
fuzz: setup
	@$(STEP) "Forms, letters and templates, changed by chance" env FUZZ_SECONDS=$(FUZZ_SECONDS) \
	  cargo test --locked $(NATIVE) --lib fuzz:: -- --nocapture --test-threads 1
	@$(STEP) "Journeys, references and lists, changed by chance" env FUZZ_SECONDS=$(FUZZ_SECONDS) \
	  cargo test --locked $(NATIVE) --test fuzz -- --nocapture --test-threads 1

## mutants: changes the rules of intake, permission and deadlines, and counts what no test notices; FILES="…" for some (hours)
.PHONY: mutants
mutants: setup
	@$(STEP) "What the tests notice" .ci/mutants $(FILES)

# Each fault is a script of its own that says in one line what was tried and whether it went well. SOAK_SECONDS=3600 for an hour's soak.
## faults: R1 to R16: kills, full and failing disks, broken mail, clocks that jump, too many people (15 minutes, as root)
.PHONY: faults
faults: setup-test server
	@.ci/faults/all $(HEARD)

# SYNCHRONOUS=off shows what is lost without synchronous_mode; FAILOVERS=2 is soon done.
## patroni: fails PostgreSQL over ten times under Patroni, etcd and HAProxy while people complain (10 minutes, as root)
.PHONY: patroni several
patroni: setup-test server
	@.ci/faults/all $(HEARD) patroni

# HEARD_OLD=… names an older program with which they begin.
## several: three processes behind HAProxy, of which one is killed, one stands still, and each is started again (2 minutes)
several: setup-test server
	@.ci/faults/all $(HEARD) several

## testssl: what testssl.sh finds at the examples for nginx and Caddy (5 minutes, as root)
.PHONY: testssl drill
testssl: setup-test server
	@$(STEP) "TLS of the examples" .ci/testssl $(HEARD)

# CASES, FILES and FILE_MB say how much.
## drill: a backup of 1000 cases and 200 files put back into an empty folder, timed (3 minutes)
drill: setup-test server
	@.ci/faults/all $(HEARD) restore

## crawl: every address and every form with hostile texts, on a throwaway portal (10 minutes)
.PHONY: crawl
crawl: setup-test server
	@.ci/faults/all $(HEARD) crawl

# Part of `npm test` too.
## budgets: check the sizes of what a reader downloads
.PHONY: budgets
budgets: setup-test build
	@$(STEP) "Budgets" env HEARD_BIN=$(HEARD) HEARD_SITE=$(SITE) npm run budgets --prefix end2end
