#!/bin/sh
# Writes constraints.txt anew: the newest set of versions that fit together, for every extra, system and Python from 3.11 on.
#
#   scripts/renew_constraints.sh     (what `make constraints` runs)
#
# TORCH=2.14.1 takes another PyTorch; without it the one that stands there stays, since kernels and figures were tried with that.
set -eu

project=$(dirname "$(dirname "$(readlink -f "$0")")")
file=$project/constraints.txt
torch=${TORCH:-$(sed -n 's/^torch==\([0-9.]*\).*/\1/p' "$file" | head -n 1)}
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT

{
  echo "# One set of versions that set-up, CI and the docs share; renewed by \`make constraints\`."
  echo "torch==$torch" | "$project/.venv/bin/uv" pip compile --quiet --no-header --no-annotate --universal --python-version 3.11 --all-extras \
    --constraint - "$project/pyproject.toml"
} >"$new"
chmod 644 "$new"
mv "$new" "$file"
echo "constraints: $(grep -c == "$file") versions in $file; run \`make setup test\` before you keep them"
