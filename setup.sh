#!/usr/bin/env bash
# Installs what building Heard needs and this machine lacks; says what it does; may be run again at any time.
#
#   ./setup.sh        what `make serve` needs: a C compiler and a Rust toolchain with the target wasm32-unknown-unknown
#   ./setup.sh test   also what `make test` needs: clippy, rustfmt, Chromium, PostgreSQL, Python, the npm packages in end2end
#
# Expects rustup and, for the tests, Node 20. Packages come from apt, as root or through sudo. The toolchain it settles on is
# written to .toolchain.env, which every step of the Makefile reads, so that both halves are built by one compiler.
set -euo pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
for_tests=$([ "${1:-}" = test ] && echo yes || true)
network_patience=120 # seconds for an answer from rustup's servers

main() {
  if [ -n "${1:-}" ] && [ "$1" != test ]; then
    fail "the only argument is \`test\`, not \`$1\`"
  fi
  if ! command -v rustup >/dev/null && [ -x "$HOME/.cargo/bin/rustup" ]; then
    PATH="$HOME/.cargo/bin:$PATH"
    rustup_was_off_path=yes
  fi
  command -v rustup >/dev/null || fail "rustup is missing: install it from https://rustup.rs and run this again"

  if ! command -v cc >/dev/null; then
    install_packages "a C compiler" build-essential
  fi
  choose_toolchain
  if [ -n "$for_tests" ]; then
    ensure_clippy
    choose_rustfmt
    ensure_chromium
    ensure_postgresql
    ensure_python
  fi
  write_choice
  if [ -n "$for_tests" ]; then
    ensure_npm_packages
  fi
  say "ready, with the Rust toolchain $toolchain ($(version_of "$toolchain"))"
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
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null \
    || fail "apt-get cannot install $*"
}

# --- the Rust toolchain -----------------------------------------------------------------------------------------------

# One that works already is taken as it is: the one asked for, the one chosen last time, rustup's default, Debian's. Else
# rustup is asked for the target, and where its servers cannot be reached, Debian 12 has the sources to build it from.
choose_toolchain() {
  local chosen='' default candidate
  if [ -f .toolchain.env ]; then
    chosen=$(sed -n 's/^export RUSTUP_TOOLCHAIN=//p' .toolchain.env)
  fi
  default=$(rustup show active-toolchain 2>/dev/null | cut -d' ' -f1 || true)
  for candidate in "${RUSTUP_TOOLCHAIN:-}" "$chosen" "$default" debian; do
    if [ -n "$candidate" ] && is_new_enough "$candidate" && builds_wasm "$candidate"; then
      toolchain=$candidate
      return
    fi
  done

  if [ -z "$default" ] || ! is_new_enough "$default"; then
    say "asking rustup for a Rust of at least $(oldest_rust) (for $network_patience s at most)"
    if timeout "$network_patience" rustup toolchain install stable --profile minimal --no-self-update; then
      default=stable
    fi
  fi
  if [ -n "$default" ] && is_new_enough "$default"; then
    say "asking rustup for the target $target of $default (for $network_patience s at most)"
    if timeout "$network_patience" rustup target add "$target" --toolchain "$default" && builds_wasm "$default"; then
      toolchain=$default
      return
    fi
  fi

  say "rustup's servers do not help; building the target from Debian's Rust sources instead"
  toolchain_from_debian
}

# A toolchain `debian`, which is Debian's rustc with a standard library for the target, compiled here.
toolchain_from_debian() {
  local host_is
  # shellcheck source=/dev/null
  host_is=$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}")
  [ "$host_is" = "debian 12" ] \
    || fail "this road needs Debian 12; here, run \`rustup target add $target\` where the network allows, then this again"
  install_packages "Debian's Rust with its sources" rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  rustup toolchain list | grep -q '^debian\b' || rustup toolchain link debian /usr
  is_new_enough debian || fail "Debian's Rust ($(version_of debian)) is older than $(oldest_rust)"

  local sources scratch
  sources=$(printf '%s\n' /usr/src/rustc-*/library/sysroot/Cargo.toml | sort -V | tail -n 1)
  [ -f "$sources" ] || fail "rust-web-src has no library/sysroot/Cargo.toml"
  scratch=$(mktemp -d)
  say "compiling the standard library for $target (a minute or two)"
  (
    cd "$scratch" || exit
    env -u CARGO_BUILD_TARGET RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zforce-unstable-if-unmarked -Cembed-bitcode=yes" \
      RUSTUP_TOOLCHAIN=debian CARGO_TARGET_DIR="$scratch" \
      cargo build --quiet --release --locked --target "$target" --manifest-path "$sources"
  ) || fail "the standard library does not compile"
  as_root install -D -m 644 -t "/usr/lib/rustlib/$target/lib" "$scratch/$target"/release/deps/*.rlib
  rm -rf "$scratch"
  builds_wasm debian || fail "the target was built, but Debian's Rust cannot link for it; is \`rust-lld\` or lld-22 there?"
  toolchain=debian
}

version_of() { rustup run "$1" rustc --version 2>/dev/null | cut -d' ' -f2; }

oldest_rust() { sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml; }

is_new_enough() {
  local version
  version=$(version_of "$1") && [ -n "$version" ] \
    && [ "$(printf '%s\n' "$(oldest_rust)" "$version" | sort -V | head -n 1)" = "$(oldest_rust)" ]
}

# Compiles and links a module; the only proof that all parts are there.
builds_wasm() {
  local module works=no
  module=$(mktemp)
  if printf 'pub fn nothing() {}' \
    | rustup run "$1" rustc --target "$target" --crate-type cdylib --crate-name nothing -o "$module" - 2>/dev/null; then
    works=yes
  fi
  rm -f "$module"
  [ "$works" = yes ]
}

write_choice() {
  {
    echo "# Written by setup.sh: the toolchain that the Makefile uses. Delete this file to have it chosen anew."
    echo "export RUSTUP_TOOLCHAIN=$toolchain"
    if [ -n "${rustfmt_toolchain:-}" ]; then
      echo "export RUSTFMT_TOOLCHAIN=$rustfmt_toolchain"
    elif [ -f .toolchain.env ]; then
      grep '^export RUSTFMT_TOOLCHAIN=' .toolchain.env || true
    fi
    if [ -n "${rustup_was_off_path:-}" ]; then
      # shellcheck disable=SC2016
      echo 'export PATH="$HOME/.cargo/bin:$PATH"'
    fi
  } >.toolchain.env.new
  mv .toolchain.env.new .toolchain.env
}

# --- what the tests need ----------------------------------------------------------------------------------------------

ensure_clippy() {
  if rustup run "$toolchain" cargo clippy --version >/dev/null 2>&1; then
    return
  elif [ "$toolchain" = debian ]; then
    install_packages "clippy" rust-web-clippy
  else
    say "asking rustup for clippy (for $network_patience s at most)"
    timeout "$network_patience" rustup component add clippy --toolchain "$toolchain" || true
  fi
  rustup run "$toolchain" cargo clippy --version >/dev/null 2>&1 || fail "there is no clippy for the toolchain $toolchain"
}

# Formatting does not depend on the compiler's version, so any toolchain's rustfmt will do.
choose_rustfmt() {
  find_rustfmt && return
  if [ "$toolchain" = debian ]; then
    install_packages "rustfmt" rustfmt-web
  else
    say "asking rustup for rustfmt (for $network_patience s at most)"
    timeout "$network_patience" rustup component add rustfmt --toolchain "$toolchain" || true
  fi
  find_rustfmt || fail "there is no rustfmt in any toolchain"
}

find_rustfmt() {
  local candidate
  for candidate in "$toolchain" $(rustup toolchain list | cut -d' ' -f1); do
    if rustup run "$candidate" cargo fmt --version >/dev/null 2>&1; then
      rustfmt_toolchain=$candidate
      return 0
    fi
  done
  return 1
}

ensure_chromium() {
  if ! command -v chromium >/dev/null; then
    install_packages "Chromium" chromium
  fi
}

# The server's programs only. Debian would also make a database that starts with the machine, which nobody here asked for.
ensure_postgresql() {
  if compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || command -v postgres >/dev/null; then
    return
  fi
  local no_cluster=/etc/postgresql-common/createcluster.d/heard.conf
  as_root mkdir -p "$(dirname "$no_cluster")"
  echo 'create_main_cluster = false' | as_root tee "$no_cluster" >/dev/null
  install_packages "PostgreSQL's server, without a database" postgresql
  as_root rm -f "$no_cluster"
}

# Reads the reports' CSV files: another program than the one that wrote them.
ensure_python() {
  if ! command -v python3 >/dev/null; then
    install_packages "Python" python3-minimal
  fi
}

ensure_npm_packages() {
  if [ ! -f end2end/package-lock.json ]; then
    return
  fi
  command -v npm >/dev/null || fail "Node 20 with npm is missing; the browser tests need it"
  local lock
  lock=$(sha256sum <end2end/package-lock.json)
  if [ "$(cat end2end/node_modules/.heard-lock 2>/dev/null || true)" != "$lock" ]; then
    say "installing the npm packages of end2end"
    (cd end2end && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci failed in end2end"
    echo "$lock" >end2end/node_modules/.heard-lock
  fi
}

main "$@"
