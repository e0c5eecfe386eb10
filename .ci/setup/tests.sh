# shellcheck shell=bash
# Part of setup.sh: what `make test` needs besides a toolchain. Whatever is looked for is announced before it is installed.

machete=0.9.2

# Adds to the list `missing` of setup.sh. What cannot be installed here is said before anything is.
add_what_tests_lack() {
  command -v npm >/dev/null || fail "Node 20 with npm is missing; the browser tests and the formatters need it"
  if [ -z "$toolchain" ]; then
    missing+=("clippy and rustfmt for it, from where it comes")
  else
    has_clippy || missing+=("clippy for $toolchain, by rustup or apt")
    find_rustfmt || missing+=("rustfmt, by rustup or apt")
  fi
  command -v chromium >/dev/null || missing+=("Chromium, by apt")
  has_postgresql || missing+=("PostgreSQL's server, without a database, by apt")
  has_clamd || missing+=("the virus scanner clamd, without signatures, by apt")
  command -v python3 >/dev/null || missing+=("Python, by apt")
  has_document_readers || missing+=("what reads PDF and DOCX (poppler-utils, qpdf, python3-docx), by apt")
  command -v shellcheck >/dev/null || missing+=("shellcheck, by apt")
  has_python_tools || missing+=("$(python_tools), by pip, into .tools")
  has_s3 || missing+=("$(version_of_moto), a server that speaks S3, by pip, into .tools/s3")
  has_judges || missing+=("csvw and jsonschema, which judge the files of reports, by pip, into .tools/tables")
  has_machete || missing+=("cargo-machete $machete, compiled by cargo (a minute), into ~/.cargo/bin")
  has_npm_packages || missing+=("the packages of end2end/package-lock.json, by npm, into end2end/node_modules")
}

ensure_what_tests_need() {
  ensure_clippy
  choose_rustfmt
  ensure_chromium
  ensure_postgresql
  ensure_clamd
  ensure_python
  ensure_document_readers
  if ! command -v shellcheck >/dev/null; then
    install_packages "shellcheck" shellcheck
  fi
  ensure_python_tools
  ensure_s3
  ensure_judges
  ensure_machete
  ensure_npm_packages
}

has_clippy() { rustup run "$toolchain" cargo clippy --version >/dev/null 2>&1; }

ensure_clippy() {
  if has_clippy; then
    return
  elif [ "$toolchain" = debian ]; then
    install_packages "clippy" rust-web-clippy
  else
    say "asking rustup for clippy (for $network_patience s at most)"
    timeout "$network_patience" rustup component add clippy --toolchain "$toolchain" || true
  fi
  has_clippy || fail "there is no clippy for the toolchain $toolchain"
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

# The tests start one of their own, with one signature.
has_clamd() { [ -x /usr/sbin/clamd ]; }

ensure_clamd() {
  if ! has_clamd; then
    install_packages "clamd" clamav-daemon
  fi
}

has_postgresql() { compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || command -v postgres >/dev/null; }

# The server's programs only. Debian would also make a database that starts with the machine, which nobody here asked for.
ensure_postgresql() {
  if has_postgresql; then
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

# They read the reports' documents. Debian's own Python has python-docx where another stands first in the path.
has_document_readers() {
  command -v pdfinfo >/dev/null && command -v qpdf >/dev/null \
    && { python3 -c 'import docx' || /usr/bin/python3 -c 'import docx'; } >/dev/null 2>&1
}

ensure_document_readers() {
  if ! has_document_readers; then
    install_packages "what reads PDF and DOCX" poppler-utils qpdf python3-docx
  fi
}

# The programs of .ci/tools.txt, as one line.
python_tools() { sed -n 's/^\([a-z-]*\)==\([0-9.]*\).*/\1 \2/p' .ci/tools.txt | paste -s -d, | sed 's/,/, /g'; }

has_python_tools() { [ "$(cat .tools/sum 2>/dev/null || true)" = "$(sha256sum <.ci/tools.txt)" ]; }

ensure_python_tools() {
  if has_python_tools; then
    return
  fi
  say "installing $(python_tools) into .tools"
  install_by_pip .tools .ci/tools.txt
  sha256sum <.ci/tools.txt >.tools/sum
}

# The version of Python is part of it: some of these packages are built for one.
sum_of_s3() { cat .ci/s3.txt <(python3 --version) | sha256sum; }

version_of_moto() { sed -n 's/^\(moto\)==\([0-9.]*\).*/\1 \2/p' .ci/s3.txt; }

has_s3() { [ "$(cat .tools/s3/sum 2>/dev/null || true)" = "$(sum_of_s3 2>/dev/null || true)" ]; }

ensure_s3() {
  if has_s3; then
    return
  fi
  say "installing $(version_of_moto) into .tools/s3"
  install_by_pip .tools/s3 .ci/s3.txt
  sum_of_s3 >.tools/s3/sum
}

# One of these packages is built for a version of Python, too.
sum_of_judges() { cat .ci/tables.txt <(python3 --version) | sha256sum; }

has_judges() { [ "$(cat .tools/tables/sum 2>/dev/null || true)" = "$(sum_of_judges 2>/dev/null || true)" ]; }

ensure_judges() {
  if has_judges; then
    return
  fi
  say "installing csvw and jsonschema into .tools/tables"
  install_by_pip .tools/tables .ci/tables.txt
  sum_of_judges >.tools/tables/sum
}

# install_by_pip FOLDER LIST: what the list names, and nothing else, in place of what is in the folder.
install_by_pip() {
  local folder=$1 list=$2
  if ! python3 -m pip --version >/dev/null 2>&1; then
    install_packages "pip" python3-pip
  fi
  rm -rf "$folder"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
    --no-deps --only-binary=:all: --require-hashes --target "$folder" --requirement "$list" \
    || fail "pip cannot install what $list names"
}

has_machete() { command -v cargo-machete >/dev/null; }

ensure_machete() {
  if has_machete; then
    return
  fi
  # Little optimised: it compiles in two thirds of the time, and reads this project in as few seconds.
  say "compiling cargo-machete $machete (a minute)"
  env CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    rustup run "$toolchain" cargo install --quiet --locked "cargo-machete@$machete" \
    || fail "cargo cannot install cargo-machete"
  has_machete || fail "cargo installed cargo-machete in a folder that PATH does not name"
}

has_npm_packages() {
  [ "$(cat end2end/node_modules/.heard-lock 2>/dev/null || true)" = "$(sha256sum <end2end/package-lock.json)" ]
}

ensure_npm_packages() {
  if ! has_npm_packages; then
    say "installing the npm packages of end2end"
    (cd end2end && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci failed in end2end"
    sha256sum <end2end/package-lock.json >end2end/node_modules/.heard-lock
  fi
}

add_missing_yardsticks() {
  command -v wrk >/dev/null || missing+=("wrk, a load generator, by apt")
  has_nginx || missing+=("nginx, to measure beside, by apt")
}

has_nginx() { command -v nginx >/dev/null || [ -x /usr/sbin/nginx ]; }

# What the portal is measured with and beside. A server of its own is started for it, and no other.
ensure_yardsticks() {
  if ! command -v wrk >/dev/null; then
    install_packages "a load generator" wrk
  fi
  if ! has_nginx; then
    # In runlevel 1 Debian's packages start no service.
    RUNLEVEL=1 install_packages "nginx, as a yardstick" nginx-light
  fi
}
