#!/usr/bin/env bash
# cmake/bootstrap.sh - from a fresh Debian 12 to a compiled program.
# Installs the packages that are missing (they are named here and nowhere else), configures and builds a preset, and
# compiles and runs one of the examples.
set -euo pipefail

packages='
    clang-19 lld-19 llvm-19-dev llvm-19-tools liblld-19-dev libclang-rt-19-dev
    cmake ninja-build ccache git
    libcli11-dev libfmt-dev libzstd-dev zlib1g-dev libgmp-dev
    libc6-dev libstdc++-12-dev
    libc6-dev-arm64-cross libstdc++-12-dev-arm64-cross qemu-user
    python3 libpython3.11-stdlib unicode-data libsqlite3-0 libexpat1
    valgrind clang-format-19 clang-tidy-19
'

usage() {
  cat <<'HELP'
usage: cmake/bootstrap.sh [options]

  --list             print the Debian packages that Natrix is built from, and stop
  --packages-only    install the missing packages, and stop
  --no-packages      install nothing
  --build-only       do not compile and run the example
  --preset NAME      release (the default), dev, tsan or fuzz
  --jobs N           build with N processes (default: one for each processor)
HELP
}

preset=release jobs=$(nproc) install=yes build=yes example=yes
while [ $# -gt 0 ]; do
  case $1 in
    --list) printf '%s\n' $packages; exit ;;
    --packages-only) build=no ;;
    --no-packages) install=no ;;
    --build-only) example=no ;;
    --preset) preset=$2; shift ;;
    --jobs) jobs=$2; shift ;;
    -h|--help) usage; exit ;;
    *) echo "bootstrap.sh: unknown option $1" >&2; usage >&2; exit 2 ;;
  esac
  shift
done

cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }
run() { printf '   $ %s\n' "$*"; "$@"; }

if [ $install = yes ]; then
  missing=''
  for package in $packages; do
    status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = 'install ok installed' ] || missing="$missing $package"
  done
  if [ -n "$missing" ]; then
    say "Installing$missing"
    sudo=''
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
  else
    say 'All packages are installed'
  fi
fi
[ $build = yes ] || exit 0

say "Configuring and building the preset '$preset' in build/$preset"
run cmake --preset "$preset" >/dev/null
run cmake --build --preset "$preset" --parallel "$jobs"
[ $example = yes ] || exit 0

say 'Compiling and running an example'
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
run "build/$preset/bin/natrix" build examples/primes.py -o "$out/primes"
run "$out/primes" 50
say "Done. The compiler is build/$preset/bin/natrix; the tests: ctest --preset $preset"
