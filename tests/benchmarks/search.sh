#!/usr/bin/env bash
# Our own search and Pagefind's, on one invented archive in one Chromium: what they find, and what a first query costs. Prints tables in Markdown;
# ends with 1 when our own search missed an article or showed a wrong one. Needs bash and the .NET SDK; installs what else is missing.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
source "$root/tests/tools.sh"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

usage() {
  cat <<'TEXT'
search.sh [ARTICLES] [options]

  ARTICLES        size of the archive (50000)
  --queries N     how many random substrings (1000)
  --fresh N       how many of them in fresh tabs too, and in Pagefind (200)
  --site DIR      a site that is already built, in the place of an invented one
  --no-pagefind   our own search alone
TEXT
}

articles=50000 queries=1000 fresh=200 site='' pagefind=yes
while [ $# -gt 0 ]; do
  case $1 in
    --queries) queries=${2:?--queries: how many?} && shift ;;
    --fresh) fresh=${2:?--fresh: how many?} && shift ;;
    --site) site="$(cd "${2:?--site: which folder?}" && pwd)" && shift ;;
    --no-pagefind) pagefind=no ;;
    [0-9]*) articles=$1 ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

work="$(mktemp -d)"
servers=()
finish() {
  [ ${#servers[@]} -eq 0 ] || kill "${servers[@]}"
  rm -rf "$work"
}
trap finish EXIT

progress() { say "$@" >&2; }

built() { dotnet "$root/artifacts/bin/$1" "${@:2}"; }

# Serves a folder with our own command, which compresses as a usual host does, and puts its address into $address.
serve() {
  local log
  log="$(mktemp -p "$work")"
  dotnet "$root/artifacts/bin/Archive.Generator/release/archive.dll" serve --no-watch --output "$1" --port 0 >"$log" 2>&1 &
  servers+=($!)
  until address="$(grep -o 'http://[^ ]*' "$log")"; do
    kill -0 "${servers[-1]}" || { cat "$log" >&2; return 1; }
    sleep 0.2
  done
}

# Indexes the site's articles, told where they stand in their pages and to put all languages into one index, since it would search but one.
# It may take four fifths of the memory that is free; a process that wants more ends.
index_with_pagefind() {
  local limit
  limit=$(awk '/^MemAvailable:/ { printf "%d", $2 * 4 / 5 }' /proc/meminfo)
  progress "indexing with Pagefind, in at most $((limit / 1024)) MB"
  mkdir "$work/pagefind"
  echo '<!doctype html><title>Pagefind</title>' >"$work/pagefind/index.html"
  (
    ulimit -v "$limit"
    exec "$work"/node_modules/@pagefind/*/bin/pagefind_extended --site "$site" --output-path "$work/pagefind/pagefind" \
      --glob '*/*/*-[0-9]*.html' --root-selector 'article[data-article]' --force-language zh-CN
  ) >"$work/pagefind.log" 2>&1
}

command -v dotnet >/dev/null || { progress "missing: the .NET SDK (https://dotnet.microsoft.com/download)"; exit 1; }
install_missing >&2
cd "$root"
progress "building"
dotnet build Archive.sln -c Release -v quiet --disable-build-servers >&2
if [ -z "$site" ]; then
  site="$work/site"
  built Archive.Corpus/release/Archive.Corpus.dll --articles "$articles" --seed 1 --output "$work/content" >&2
  built Archive.Generator/release/archive.dll build --content "$work/content" --output "$site" >&2
fi

cp -r tests/benchmarks/search "$work/comparison"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit playwright-core pagefind@1.6 >/dev/null
serve "$site"
arguments=(--site "$site" --origin "$address" --queries "$queries" --fresh "$fresh")
if [ "$pagefind" = yes ]; then
  if index_with_pagefind; then
    serve "$work/pagefind"
    arguments+=(--pagefind-index "$work/pagefind/pagefind" --pagefind-origin "$address")
  else
    progress "Pagefind could not index the site: $(tail -n 1 "$work/pagefind.log")"
  fi
fi
node comparison/main.mjs "${arguments[@]}"
