#!/usr/bin/env bash
# Installs what building Heard needs and this machine lacks, and says what before it does; may be run again at any time.
#
#   ./setup.sh        what `make serve` needs: a C compiler and a Rust toolchain with the target wasm32-unknown-unknown
#   ./setup.sh test   also what `make test` needs: clippy, rustfmt, Chromium, PostgreSQL, clamd, Python, what reads PDF and
#                     DOCX, a server that speaks S3 (.ci/s3.txt), what judges the files of reports (.ci/tables.txt), the
#                     programs that read the sources (.ci/tools.txt, and shellcheck, cargo-machete), the npm packages in end2end
#   ./setup.sh bench  also what `make bench` measures with: nginx and wrk
#
# Expects rustup and, for the tests, Node 20. Packages come from apt, as root or through sudo. The toolchain it settles on, that
# of rust-toolchain.toml where it works, is written to .toolchain.env, which every step of the Makefile reads.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/setup/rust.sh
. .ci/setup/rust.sh
# shellcheck source=.ci/setup/tests.sh
. .ci/setup/tests.sh

for_bench=$(if [ "${1:-}" = bench ]; then echo yes; fi)
for_tests=$(if [ "${1:-}" = test ] || [ -n "$for_bench" ]; then echo yes; fi)
network_patience=120 # seconds for an answer from rustup's servers

main() {
  case "${1:-}" in
    '' | test | bench) ;;
    *) fail "the only arguments are \`test\` and \`bench\`, not \`$1\`" ;;
  esac
  if ! command -v rustup >/dev/null && [ -x "$HOME/.cargo/bin/rustup" ]; then
    PATH="$HOME/.cargo/bin:$PATH"
    rustup_was_off_path=yes
  fi
  command -v rustup >/dev/null || fail "rustup is missing: install it from https://rustup.rs and run this again"

  toolchain=''
  find_toolchain
  say_what_is_missing
  if ! has_compiler; then
    install_packages "a C compiler" build-essential
  fi
  if [ -z "$toolchain" ]; then
    obtain_toolchain
  fi
  if [ -n "$for_tests" ]; then
    ensure_what_tests_need
  fi
  if [ -n "$for_bench" ]; then
    ensure_yardsticks
  fi
  write_choice
  say "ready, with the Rust toolchain $toolchain ($(version_of "$toolchain"))"
  if [ -z "$(version_of "$(pinned_rust)")" ]; then
    say "rustup has no toolchain $(pinned_rust): before a \`cargo\` by hand, run \`. ./.toolchain.env\`"
  fi
}

has_compiler() { command -v cc >/dev/null; }

# All of it, before the first of it is installed.
say_what_is_missing() {
  local missing=()
  has_compiler || missing+=("a C compiler, by apt")
  [ -n "$toolchain" ] || missing+=("Rust $(pinned_rust) with the target $target, by rustup; failing that, from Debian")
  if [ -n "$for_tests" ]; then
    add_what_tests_lack
  fi
  if [ -n "$for_bench" ]; then
    add_missing_yardsticks
  fi
  if [ ${#missing[@]} -gt 0 ]; then
    say "missing here, and installed now:"
    printf 'setup:   - %s\n' "${missing[@]}"
  fi
}

say() { printf 'setup: %s\n' "$*"; }

fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root, and there is no sudo: $*"
  fi
}

# install_packages WHAT PACKAGE…
install_packages() {
  local what=$1
  shift
  command -v apt-get >/dev/null || fail "$what is missing, and without apt-get it cannot be installed: $*"
  say "installing $what: $*"
  if [ -z "${lists_are_fresh:-}" ]; then
    as_root apt-get update -q >/dev/null || say "apt-get update failed; trying with the lists that are there"
    lists_are_fresh=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive ${RUNLEVEL:+RUNLEVEL=$RUNLEVEL} apt-get install -y -q --no-install-recommends "$@" >/dev/null \
    || fail "apt-get cannot install $*"
}

main "$@"
