#!/bin/bash
# A current PDAL and its Python bindings, built from source in a Debian 13 of its own, outside the project; then benchmarks.pdal_versions there.
#   benchmarks/pdal_current.sh SNAPSHOT FOLDER [TAG]     as root; SNAPSHOT: git directory of PDAL's repository; default of TAG: 2.10.2
# Builds what the templates, `pdal info` and the plugins use, not all of PDAL's stages: 155 files, some half an hour on two busy cores.
# A folder that holds a built one already is used as it is. Needs mmdebstrap; writes nothing outside FOLDER.
set -euo pipefail
[ $# -ge 2 ] || { sed -n 2,5p "$0"; exit 2; }
snapshot=$1 folder=$(realpath -m "$2") tag=${3:-2.10.2} root=$(realpath -m "$2")/root
project=$(realpath "$(dirname "$0")/..")
filters="Assign CS Colorization Crop Divider ELM Expression Ferry HagDelaunay HagDem HagNn Head Info Merge MortonOrder Outlier PMF Range Reprojection
  SMR Sample Sort Splitter Stats StreamCallback"
files="CopcReader CopcWriter FauxReader GDALReader GDALWriter LasHeader LasReader LasVLR LasWriter MemoryViewReader NullWriter PlyReader
  PlyWriter TextReader TextWriter InfoKernel PipelineKernel TranslateKernel PointlessLas"
packages="ca-certificates,git,make,g++,cmake,ninja-build,pkg-config,libgdal-dev,libgeotiff-dev,libproj-dev,libxml2-dev,libcurl4-openssl-dev"
packages="$packages,libssl-dev,zlib1g-dev,libzstd-dev,liblzma-dev,python3-dev,python3-venv,python3-pip"

make_root() {
  mkdir -p "$folder"
  sed 's/bookworm/trixie/g' /etc/apt/sources.list.d/debian.sources >"$folder/trixie.sources"
  mmdebstrap --quiet --variant=minbase --include="$packages" trixie "$root" "$folder/trixie.sources"
  for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do cp -L --remove-destination "$file" "$root$file"; done
}

sources() {
  mkdir -p "$root/src" && cd "$root/src"
  # a snapshot may lack large test files, of which git complains although none is asked for
  { GIT_NO_LAZY_FETCH=1 git -C "$snapshot" archive "$tag" -- CMakeLists.txt cmake pdal io filters kernels vendor plugins apps dimbuilder \
    doxygen PDALConfig.cmake.in pdal_features.hpp.in package.sh LICENSE.txt README.md || true; } | tar -x
  for file in filters/*.cpp io/*.cpp kernels/*.cpp kernels/private/*.cpp kernels/private/*/*.cpp; do
    name=$(basename "$file" .cpp)
    case " $(echo $filters | sed 's/\(\S*\)/\1Filter/g') $(echo $files) " in *" $name "*) ;; *) rm "$file" ;; esac
  done
  rm -f filters/private/{hexer,miniball,mongoexpression,georeference,straighten}/*.cpp io/private/{ept,esri,stac}/*.cpp
  sed -i '/add_subdirectory(tools)/d' CMakeLists.txt
}

inside() {  # runs a command in the machine, the project and this user's Pythons where they are outside
  printf '%s\n' "$*" >"$root/tmp/command-$$"
  mkdir -p "$root$(dirname "$project")" "$root$HOME/.pyenv"
  unshare -m -p -f bash -c '
    mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mkdir -p "$0/dev/shm"
    mount --bind "$(dirname "$2")" "$0$(dirname "$2")" && { [ ! -d "$3" ] || mount --bind "$3" "$0$3"; }
    exec chroot "$0" /usr/bin/env -i HOME="$4" TERM=dumb LANG=C.UTF-8 PATH=/opt/pdal/bin:/usr/bin:/bin \
      SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt PIP_CERT=/etc/ssl/certs/ca-certificates.crt bash "/tmp/command-$1"
  ' "$root" "$$" "$project" "$HOME/.pyenv" "$HOME" </dev/null
}

[ -d "$root/usr" ] || make_root
[ -d "$root/src" ] || (sources)
[ -x "$root/opt/pdal/bin/pdal" ] || inside 'set -e; cd /
  cmake -G Ninja -S src -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O0 -DCMAKE_INSTALL_PREFIX=/opt/pdal \
    -DCMAKE_INSTALL_LIBDIR=lib -DWITH_TESTS=OFF
  nice -n 10 cmake --build build -j "$(nproc)" && cmake --install build
  echo /opt/pdal/lib >/etc/ld.so.conf.d/pdal.conf && /sbin/ldconfig'
[ -d "$root/opt/venv/lib" ] || inside 'set -e; python3 -m venv /opt/venv
  export PATH=/opt/venv/bin:$PATH CMAKE_PREFIX_PATH=/opt/pdal CXXFLAGS=-O0
  pip install -q numpy && pip install -q pdal==3.5.5 pdal-plugins==1.6.7'
inside "cd '$project' && GEO_NERF_PDAL=/opt/pdal/bin/pdal PYTHONPATH='$project' .venv/bin/python -m benchmarks.pdal_versions --python /opt/venv/bin/python"
