#!/usr/bin/env bash
# Builds N invented articles at once and in 1, 2 and 4 shards, the shards one after the other, as if each had this machine for itself, and prints what each
# took. Every merged site is compared with the one of a single build.
#
#   bash tests/cluster/scale.sh [N]        N articles (100000)
#
#   WORK=DIR   in which folder to build (TMPDIR)
#
# Needs the built solution and GNU time. 100,000 articles take 5 GB of disk.
set -euo pipefail
articles="${1:-100000}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d "${WORK:-${TMPDIR:-/tmp}}/archive-scale.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

cd "$root"
dotnet artifacts/bin/Archive.Corpus/release/Archive.Corpus.dll --articles "$articles" --seed 1 --output "$work/content" >&2
cp -r templates "$work/templates"
cd "$work"

# Runs archive, and prints a row of the table. The site is written anew each time.
take() {
  local what="$1"
  shift
  /usr/bin/time -f '%e %U %S %M' -o time dotnet "$root/artifacts/bin/Archive.Generator/release/archive.dll" "$@" >log 2>&1 || { cat log >&2; return 1; }
  awk -v what="$what" -v files="$(sed -n 's/^\([0-9,]*\) file.*/\1/p' log)" '{ printf "| %s | %.1f | %.1f | %d | %s |\n", what, $1, $2 + $3, $4 / 1024, files }' time
}

echo '| what | wall s | CPU s | peak MB | files |'
echo '|---|---|---|---|---|'
take "one build" build --output single
for shards in 1 2 4; do
  for shard in $(seq "$shards"); do take "shard $shard of $shards" build --shard "$shard/$shards"; done
  take "merge of $shards" merge parts/*
  diff -rq single site >&2
  echo "| (of $shards: parts $(du -sm parts | cut -f 1) MB, index runs $(du -cm parts/*/.archive | tail -n 1 | cut -f 1) MB) | | | | |"
  rm -rf parts site .archive/site
done
echo "| (site: $(du -sm single | cut -f 1) MB on disk, $(find single -type f -printf '%s\n' | awk '{ bytes += $1 } END { printf "%.0f", bytes / 1e6 }') MB of bytes; $(find single/search -type f | wc -l) files below search/, $(du -sm single/search | cut -f 1) MB) | | | | |"
