#!/bin/sh
# Everything this project needs on this machine: system libraries, .venv with all packages, PDAL. Costs nothing when it is all there.
#
#   scripts/setup.sh program         what a survey needs (what `make demo` runs)
#   scripts/setup.sh                 that, and what tests and linters need (what `make setup` runs)
#
# Versions are those of constraints.txt. Settings, by environment variable:
#   PYTHON        the Python to build .venv with (3.11 or newer; found by itself otherwise)
#   PDAL=no       do without PDAL, and without the compiler that builds our plugin for it
#   TORCH_INDEX   address of a package index to take torch from (PyTorch's own index of builds for one kind of GPU, say)
#   HTTP_PROXY, HTTPS_PROXY, NO_PROXY            a proxy, in either case; apt, pip, uv and npm all go through it
#   PIP_CERT, REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE   file of the certificates that all of them trust
set -eu

case ${1:-tests} in
  program | tests) wanted=${1:-tests} ;;
  *) echo "setup: unknown part $1; there are: program, tests" >&2; exit 2 ;;
esac

project=$(dirname "$(dirname "$(readlink -f "$0")")")
venv=$project/.venv
stamp=$venv/.geo-nerf-setup
constraints=$project/constraints.txt
node_packages='gltf-validator@2.0.0-dev.3.10 copc@0.0.8'
# measured, see benchmarks/RESULTS.md: what .venv takes, and what pip needs beside it while it unpacks
disk_mb=5500
disk_with_cuda_mb=11000

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 3; }

# A Python that somebody names has to be one.
check_python() {
  [ -z "${PYTHON:-}" ] || [ -n "$(find_python)" ] ||
    fail "PYTHON names $PYTHON, which does not start or is older than 3.11. Correct it, or unset it."
}

# A Python of 3.11 or newer that runs (a version manager's stand-in may not), "" if there is none.
find_python() {
  for name in ${PYTHON:-python3.11 python3 python3.12 python3.13}; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# Libraries that the wheels of open3d, opencv, pyexiv2, pycolmap and torch link to and do not bring, and Pango, with which WeasyPrint
# sets the report's PDF: file name, Debian's package.
wanted_libraries='libGL.so.1 libgl1
libEGL.so.1 libegl1
libgomp.so.1 libgomp1
libusb-1.0.so.0 libusb-1.0-0
libX11.so.6 libx11-6
libexpat.so.1 libexpat1
libudev.so.1 libudev1
libz.so.1 zlib1g
libpango-1.0.so.0 libpango-1.0-0
libpangoft2-1.0.so.0 libpangoft2-1.0-0
libharfbuzz-subset.so.0 libharfbuzz-subset0
libstdc++.so.6 libstdc++6'

missing_packages() {
  loadable=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
  echo "$wanted_libraries" | while read -r library package; do
    case $loadable in *"$library"*) ;; *) echo "$package" ;; esac
  done
  # the plugin for PDAL is built, and tested, with these
  if [ "$wanted" = tests ] && [ "${PDAL:-yes}" != no ]; then
    command -v c++ >/dev/null || echo g++
    command -v cmake >/dev/null || echo cmake make
  fi
  python=$(find_python)
  if [ -z "$python" ]; then
    echo python3 python3-venv
  elif ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    echo python3-venv
  fi
}

install_system_packages() {
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null || fail "this system lacks what Debian calls: $missing. Install these with your package manager, then run the same command again."
  [ "$(id -u)" = 0 ] || fail "some system packages are missing. Install them, then run the same command again:
  sudo apt-get install --no-install-recommends $missing"
  check_proxy_of_apt
  say "1/4 system packages: $missing"
  export DEBIAN_FRONTEND=noninteractive
  apt="-oAcquire::http::Timeout=20 -oAcquire::https::Timeout=20 -oAcquire::Retries=1 -oDPkg::Lock::Timeout=300 ${certificates:+-oAcquire::https::CaInfo=$certificates}"
  # shellcheck disable=SC2086 # options
  apt-get $apt update -qq </dev/null || say "the package lists could not be refreshed; trying with those that are here"
  # shellcheck disable=SC2086 # options, and a list of packages
  apt-get $apt install -y -qq --no-install-recommends $missing </dev/null >/dev/null ||
    fail "apt could not install: $missing.$(by_proxy) Its own words are above."
  [ -z "$(missing_packages)" ] || fail "still missing after the installation: $(missing_packages | tr '\n' ' ')(is this system's Python older than 3.11?)"
}

# apt and curl read the lower-case names only, others the upper ones.
share_proxies() {
  for name in http_proxy https_proxy all_proxy no_proxy; do
    upper=$(echo "$name" | tr a-z A-Z)
    eval "value=\${$name:-\${$upper:-}}"
    [ -n "$value" ] || continue
    export "$name=$value" "$upper=$value"
  done
}

# One file of certificates for all: whichever of pip's, curl's and OpenSSL's variables names it.
share_certificates() {
  for name in PIP_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE SSL_CERT_FILE; do
    eval "bundle=\${$name:-}"
    [ -n "$bundle" ] || continue
    [ -r "$bundle" ] || fail "$name names $bundle, which cannot be read. Correct it, or unset it."
    export PIP_CERT="${PIP_CERT:-$bundle}" NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-$bundle}"
    certificates=$bundle
    return
  done
}
certificates=

# Where apt goes when a proxy is named, without name and password.
by_proxy() {
  for name in http_proxy https_proxy; do
    eval "value=\${$name:-}"
    [ -z "$value" ] || printf ' %s names the proxy %s.' "$name" "$(echo "$value" | sed 's#^[a-z0-9]*://##; s#.*@##; s#/*$##')"
  done
}

# apt itself waits for minutes; a machine without Python has to let it.
check_proxy_of_apt() {
  python=$(find_python)
  [ -n "$python" ] || return 0
  # shellcheck disable=SC2016 # apt's own variable
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | head -n 1)
  [ -z "$mirror" ] || "$python" "$project/scripts/proxy.py" --apt "$mirror" || exit 3
}

check_proxy() {
  # shellcheck disable=SC2086 # no argument where there is no such index
  "$venv/bin/python" "$project/scripts/proxy.py" ${TORCH_INDEX:+"$TORCH_INDEX"} || exit 3
}

has_gpu() { command -v nvidia-smi >/dev/null && nvidia-smi -L 2>/dev/null | grep -q GPU; }

# What the environment depends on; it is built anew from these, so a change of any of them sets up again.
fingerprint() {
  { cat "$project/pyproject.toml" "$constraints" "$project/scripts/setup.sh"; echo "$project ${TORCH_INDEX:-}"; } | cksum
}

# What serves the tests serves the program.
is_current() {
  case $(cat "$stamp" 2>/dev/null) in
    "$(fingerprint) tests" | "$(fingerprint) $wanted") "$venv/bin/python" -c '' 2>/dev/null ;;
    *) return 1 ;;
  esac
}

free_mb() { df -Pk "$1" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }'; }
held_mb() { du -sk "$venv" 2>/dev/null | awk '{ print int($1 / 1024) }'; }

# Say so, rather than fill the disk: $1 is what is needed, megabytes, where the packages go. What .venv holds already counts.
check_disk() {
  free=$(free_mb "$project")
  [ "$((free + $(held_mb)))" -ge "$1" ] || fail "$project has $free MB free, and the packages take $1 MB. Free some, or clone the project to another disk, then run the same command again."
}

# .venv is written here, and its libraries are run from here.
check_place() {
  trial=$project/.setup-trial-$$
  if ! (printf '#!/bin/sh\n' >"$trial") 2>/dev/null; then
    fail "$project cannot be written. Clone the project to a folder of yours, then run the same command there."
  fi
  chmod u+x "$trial"
  works=yes
  "$trial" 2>/dev/null || works=no
  rm -f "$trial"
  [ "$works" = yes ] || fail "programs cannot be run from $project (its disk is mounted with noexec). Clone the project to another disk."
}

make_environment() {
  if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then return; fi
  say "2/4 new environment .venv with $("$python" --version)"
  rm -rf "$venv"
  shared=
  # a machine with a GPU keeps the torch it has
  if has_gpu && "$python" -c 'import torch' 2>/dev/null; then shared=--system-site-packages; fi
  "$python" -m venv $shared "$venv" || fail "python -m venv failed with $python"
}

pip_install() {
  if try_pip "$@"; then return; fi
  what="pip could not install: $(echo "$*" | sed 's#://[^ ]*@#://#g')."
  if grep -q -i 'no space left' "$pip_words"; then
    scratch=${TMPDIR:-/tmp}
    fail "$what A disk is full: $project has $(free_mb "$project") MB free, $scratch (TMPDIR, where pip unpacks) $(free_mb "$scratch") MB, and pip's cache lies in ${PIP_CACHE_DIR:-$HOME/.cache/pip}. Make room, or name folders on larger disks in TMPDIR and PIP_CACHE_DIR, then run the same command again."
  fi
  "$venv/bin/python" -m pip --disable-pip-version-check --timeout 10 --retries 0 index versions pip >/dev/null 2>&1 ||
    fail "$what No package index could be reached.$(by_proxy) Is the machine online? Then run the same command again."
  fail "$what If the download broke off, run the same command again; it goes on where it stopped."
}

pip_words=$venv/pip-words.log

# pip's complaints are kept, for the reason of a failure, and shown.
try_pip() {
  quiet=
  [ -t 1 ] || quiet=-qq
  done=yes
  begin_signs
  "$venv/bin/python" -m pip install --disable-pip-version-check $quiet "$@" 2>"$pip_words" || done=no
  end_signs
  cat "$pip_words" >&2
  [ "$done" = yes ]
}

# A line every 20 s while something works that says nothing; it ends with this script whatever happens.
begin_signs() {
  while sleep 20 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do say "  still at it, .venv holds $(held_mb) MB so far"; done &
  signs=$!
}
end_signs() { kill "$signs" 2>/dev/null || true; }

has_torch() { "$venv/bin/python" -c 'import torch' 2>/dev/null; }

# Without a GPU PyTorch's build without CUDA: a tenth of the download, a third of the disk. uv knows PyTorch's own index of those.
install_torch() {
  torch=$(grep '^torch==' "$constraints")
  if [ -n "${TORCH_INDEX:-}" ]; then
    pip_install --index-url "$TORCH_INDEX" torch
  elif ! has_torch; then
    if has_gpu; then
      check_disk "$disk_with_cuda_mb"
    elif [ "$(uname -s)" = Linux ] && get_torch_without_cuda; then
      return
    fi
    pip_install "$torch" --constraint "$constraints"
  fi
}

get_torch_without_cuda() {
  pip_install --constraint "$constraints" uv
  words=$venv/torch-without-cuda.log
  if [ -n "$certificates" ]; then
    # uv takes one file: the user's certificates beside the system's
    cat /etc/ssl/certs/ca-certificates.crt "$certificates" >"$venv/certificates.pem" 2>/dev/null || cp "$certificates" "$venv/certificates.pem"
    export SSL_CERT_FILE="$venv/certificates.pem"
  fi
  done=yes
  begin_signs
  UV_NATIVE_TLS=1 "$venv/bin/python" -m uv pip install --quiet --python "$venv/bin/python" --torch-backend cpu "$torch" 2>"$words" || done=no
  end_signs
  if [ "$done" = yes ]; then
    rm "$words"
    return
  fi
  ! grep -q -i -e 'failed to download' -e 'failed to extract' "$words" ||
    fail "the download of $torch broke off ($words). Run the same command again."
  say "PyTorch's own index cannot be had from here ($words); the default one's torch may bring gigabytes of CUDA along"
  check_disk "$disk_with_cuda_mb"
  return 1
}

# The versions of constraints.txt, but for torch where the machine has one of its own.
kept_constraints() {
  if "$venv/bin/python" -c "import sys, torch; sys.exit(torch.__version__.split('+')[0] != '${torch#torch==}')" 2>/dev/null; then
    cat "$constraints"
  else
    grep -v -e '^torch==' -e '^triton==' -e '^nvidia-' -e '^cuda-' "$constraints"
  fi
}

install_packages() {
  case $wanted in
    program) package=$project[report,heic,raw] ;;
    tests) package=$project[test,dev] ;;
  esac
  check_disk "$disk_mb"
  say "3/4 Python packages (some minutes)"
  install_torch
  kept_constraints >"$venv/constraints.txt"
  pip_install --constraint "$venv/constraints.txt" --editable "$package"
  echo "$(fingerprint) $wanted" >"$stamp"
}

# glTF's own validator and a browser's reader of COPC, 3 MB, where node is: only tests use them, so nothing else depends on them.
get_node_packages() {
  [ "$wanted" = tests ] || return 0
  command -v node >/dev/null && command -v npm >/dev/null || return 0
  [ ! -d "$venv/node_modules/gltf-validator" ] || [ ! -d "$venv/node_modules/copc" ] || return 0
  # shellcheck disable=SC2086 # a list
  npm install --silent --no-audit --no-fund --prefix "$venv" $node_packages </dev/null >/dev/null 2>&1 ||
    say "gltf-validator and copc could not be installed; each test that asks them is skipped"
}

get_pdal() {
  [ "${PDAL:-yes}" != no ] || return 0
  if [ -x "$venv/bin/pdal" ] && "$venv/bin/pdal" --version >/dev/null 2>&1; then return; fi
  say "4/4 PDAL"
  "$venv/bin/python" "$project/scripts/get_pdal.py"
}

if ! is_current; then
  check_place
  share_proxies
  share_certificates
  check_python
  install_system_packages
  python=$(find_python)
  make_environment
  check_proxy
  install_packages
  get_node_packages
fi
get_pdal
