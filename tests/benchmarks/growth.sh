#!/usr/bin/env bash
# Builds N invented articles, then again after small changes, and prints what each build took and wrote.
#
#   bash tests/benchmarks/growth.sh [N]        N articles (50000)
#
#   WORK=DIR   in which folder to build (TMPDIR)
#
# Needs bash, GNU time and the .NET SDK. A million articles take 15 GB of disk.
set -euo pipefail
articles="${1:-50000}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d "${WORK:-${TMPDIR:-/tmp}}/archive-growth.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

cd "$root"
dotnet publish generator -c Release -v quiet --disable-build-servers -o "$work/archive" >&2
dotnet publish tests/benchmarks/Archive.Corpus -c Release -v quiet --disable-build-servers -o "$work/corpus" >&2
dotnet "$work/corpus/Archive.Corpus.dll" --articles "$articles" --output "$work/content" >&2

# Builds, and prints a row of the table.
take() {
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" dotnet "$work/archive/archive.dll" build --content "$work/content" --templates templates --output "$work/site" >"$work/log"
  local written
  written=$(sed -n 's/.*(\([0-9]* written, [0-9]* removed\)).*/\1/p' "$work/log")
  awk -v what="$1" -v written="$written" '{ printf "| %s | %s | %.1f | %.1f | %d | %s |\n", what, "'"$articles"'", $1, $2 + $3, $4 / 1024, written }' "$work/time"
}

# An edition and a page from the middle of the archive.
edition="$(find "$work/content" -mindepth 3 -maxdepth 3 -type d -path '*/hsrb/*' | sort | awk '{ names[NR] = $0 } END { print names[int((NR + 1) / 2)] }')"
page="$(find "$edition" -name '*.md' | sort | sed -n 2p)"
newspaper="$(dirname "$(dirname "$edition")")"

echo '| build | articles | wall s | CPU s | peak MB | files |'
echo '|---|---|---|---|---|---|'
take "everything"
sleep 3 # so that no file counts as written a moment ago
take "nothing changed, first time"
take "nothing changed"
awk '!done && /，/ { sub(/，/, "。"); done = 1 } { print }' "$page" >"$work/page" && cp "$work/page" "$page"
take "one character corrected"
new="$newspaper/2099/2099-01-02"
mkdir -p "$new"
for file in "$edition"/*.md; do sed 's/^date: .*/date: 2099-01-02/' "$file" >"$new/$(basename "$file")"; done
take "one edition more"
rm -r "$newspaper/2099"
take "one edition less"
echo >>"$work/content/archive.yml"
take "archive.yml, so every page is made again"
rm -r "$work/.archive"
take "everything, the site is there but .archive is not"
