#!/usr/bin/env bash
# How many articles that hold a phrase does a search find? Ours and Pagefind's, on the site of content/, in one Chromium.
# Needs bash, the .NET SDK, Node.js with npm, and Chromium as /usr/bin/chromium. Prints a table; takes about a minute.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$root"
dotnet run --project generator -c Release -- build --output "$work/site" >/dev/null
cp tests/benchmarks/phrases.mjs "$work/"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit pagefind playwright-core >/dev/null
npx pagefind --site site --glob '*/*/*-[0-9]*.html' >/dev/null
node phrases.mjs site
