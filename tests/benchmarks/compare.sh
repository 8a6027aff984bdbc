#!/usr/bin/env bash
# Builds N invented articles with archive, with Hugo, and with Hugo and Pagefind, one after the other, several times in turn, and compares.
#
#   bash tests/benchmarks/compare.sh [N]        N articles (10000)
#
#   RUNS=3     how often each is measured; the medians are printed. Once more comes first, for the disk's cache, and does not count.
#   WORK=DIR   in which folder to build (TMPDIR)
#
# Needs bash and the .NET SDK; installs Hugo, GNU time, Node.js and Pagefind. The last line holds the ratios, peer ÷ ours.
set -euo pipefail
articles="${1:-10000}"
runs="${RUNS:-3}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d "${WORK:-${TMPDIR:-/tmp}}/archive-compare.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '== %s\n' "$*" >&2; }

install_missing() {
  local missing=() as_root=()
  command -v hugo >/dev/null || missing+=(hugo)
  [ -x /usr/bin/time ] || missing+=(time)
  command -v npm >/dev/null || missing+=(nodejs npm)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || { say "missing: ${missing[*]}. Install them, then run this again."; return 1; }
  say "installing ${missing[*]}"
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >&2
}

prepare() {
  say "building"
  cd "$root"
  dotnet publish generator -c Release -v quiet --disable-build-servers -o "$work/archive" >&2
  dotnet publish tests/benchmarks/Archive.Corpus -c Release -v quiet --disable-build-servers -o "$work/corpus" >&2
  say "inventing $articles articles"
  dotnet "$work/corpus/Archive.Corpus.dll" --articles "$articles" --output "$work/content" >&2
  cp -r tests/benchmarks/hugo "$work/hugo"
  mkdir "$work/hugo/static"
  cp -r templates/assets "$work/hugo/static/assets"
  dotnet "$work/corpus/Archive.Corpus.dll" hugo --content "$work/content" --output "$work/hugo/content" >&2
  npm install --prefix "$work" --silent --no-fund --no-audit pagefind >&2
}

# What is measured. Each gets the folder of its site.
archive_html() { archive --no-search --output "$1"; }
archive_all() { archive --output "$1"; }
archive() { measure dotnet "$work/archive/archive.dll" build --content "$work/content" --templates "$root/templates" "$@"; }
hugo_html() { measure_peer hugo --quiet --source "$work/hugo" --destination "$1"; }
pagefind_index() { measure_peer "$work/node_modules/.bin/pagefind" --site "$1" --glob '*/*/*-*.html'; }

# Runs a command and prints wall seconds, CPU seconds and peak memory in kilobytes: of the command with its children, of the largest of them.
measure() {
  /usr/bin/time -q -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || return
  awk '{ print $1, $2 + $3, $4 }' "$work/time"
}

# A peer may need more memory than there is. It is stopped then, and nothing else is.
measure_peer() { (echo 1000 >/proc/self/oom_score_adj && measure "$@"); }

# Measures once: "name round wall cpu memory files bytes" goes to the results. A peer that does not come to its end takes infinitely long.
take() {
  local name=$1 round=$2 site=$3 figures
  say "round $round: $name"
  sync
  if figures=$("$name" "$site"); then
    printf '%s %s %s %s\n' "$name" "$round" "$figures" "$(size "$site")" >>"$work/results"
  elif [[ $name == archive* ]]; then
    cat "$work/log" >&2
    return 1
  else
    tail -n 3 "$work/log" >&2
    rm -rf "$site"
    printf '%s %s Infinity Infinity Infinity 0 0\n' "$name" "$round" >>"$work/results"
  fi
}

size() { find "$1" -type f -printf '%s\n' | awk '{ bytes += $1 } END { print NR, bytes + 0 }'; }

# Nothing is deleted before the end: for minutes ext4 looks twice at places where files were deleted, and the next build would pay for it.
take_round() {
  local round=$1 first=archive_html last=archive_all
  # After minutes of Pagefind on all cores some machines are slower for a while: it is not always the same one that comes next.
  ((round % 2)) || { first=archive_all last=archive_html; }
  take "$first" "$round" "$work/$first-$round"
  take hugo_html "$round" "$work/hugo-$round"
  take pagefind_index "$round" "$work/hugo-$round"
  take "$last" "$round" "$work/$last-$round"
}

install_missing
prepare
for ((round = 0; round <= runs; round++)); do take_round "$round"; done
node "$root/tests/benchmarks/compare-report.mjs" "$articles" "$work/results"
