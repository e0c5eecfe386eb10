# shellcheck shell=bash
# Part of setup.sh: a Rust toolchain that compiles for this machine and for the browser.

target=wasm32-unknown-unknown

# The compiler of rust-toolchain.toml.
pinned_rust() { sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml; }

# The oldest that will do.
oldest_rust() { sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml; }

# One that works already is taken as it is: the one asked for, the one chosen last time, that of rust-toolchain.toml,
# rustup's default, Debian's. Nothing is downloaded here.
find_toolchain() {
  local chosen='' candidate
  if [ -f .toolchain.env ]; then
    chosen=$(sed -n 's/^export RUSTUP_TOOLCHAIN=//p' .toolchain.env)
  fi
  for candidate in "${RUSTUP_TOOLCHAIN:-}" "$chosen" "$(pinned_rust)" "$(rustups_default)" debian; do
    if [ -n "$candidate" ] && is_new_enough "$candidate" && builds_wasm "$candidate"; then
      toolchain=$candidate
      return
    fi
  done
}

# `rustup show active-toolchain` would read rust-toolchain.toml, and may download what it names.
rustups_default() { rustup default 2>/dev/null | cut -d' ' -f1 || true; }

# rustup is asked for the target; where its servers cannot be reached, Debian 12 has the sources to build it from.
obtain_toolchain() {
  local candidate found=''
  for candidate in "$(pinned_rust)" "$(rustups_default)"; do
    if [ -z "$found" ] && [ -n "$candidate" ] && is_new_enough "$candidate"; then
      found=$candidate
    fi
  done
  if [ -z "$found" ]; then
    say "asking rustup for Rust $(pinned_rust) (for $network_patience s at most)"
    if timeout "$network_patience" rustup toolchain install "$(pinned_rust)" --profile minimal --no-self-update; then
      found=$(pinned_rust)
    fi
  fi
  if [ -n "$found" ]; then
    say "asking rustup for the target $target of $found (for $network_patience s at most)"
    if timeout "$network_patience" rustup target add "$target" --toolchain "$found" && builds_wasm "$found"; then
      toolchain=$found
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
