#!/usr/bin/env bash
# Kills builds at random moments, and checks that the next build makes the site that a build from nothing makes.
#
#   bash tests/crash.sh [N]        N kills (100)
#
# Needs bash, GNU coreutils and the .NET SDK. The last line counts; it ends with 1 when a site was not right.
set -euo pipefail
kills="${1:-100}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d "${TMPDIR:-/tmp}/archive-crash.XXXXXX")"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
cd "$root"

archive="artifacts/bin/Archive.Generator/release/archive.dll"
corpus="artifacts/bin/Archive.Corpus/release/Archive.Corpus.dll"
[ -f "$archive" ] && [ -f "$corpus" ] || dotnet build Archive.sln -c Release -v quiet --disable-build-servers >&2

# In a process of its own, so that a kill meets the build and not the shell around it.
build() { exec dotnet "$archive" build --quiet --content "$work/$1" --output "$2"; }
tree() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

# Two states of one archive: pages that differ, editions that only one of them has, another title.
dotnet "$corpus" --articles 2000 --output "$work/old" >&2
cp -r "$work/old" "$work/new"
find "$work/new" -path '*-0[123]/*.md' -exec sed -i 's/，/。/' {} +
find "$work/new" -type d -name '*-04' -prune -exec rm -r {} +
find "$work/old" -type d -name '*-05' -prune -exec rm -r {} +
sed -i 's/^title: .*/title: Another title/' "$work/new/archive.yml"
for state in old new; do
  (build "$state" "$work/clean-$state/site")
  tree "$work/clean-$state/site" >"$work/tree-$state"
done

start=$(date +%s%N)
(build old "$work/timed/site")
longest=$((($(date +%s%N) - start) / 1000000 + 50))

right=0 wrong=0
for ((kill = 1; kill <= kills; kill++)); do
  state=$([ $((RANDOM % 2)) = 0 ] && echo old || echo new)
  build "$state" "$work/site" &
  moment=$((RANDOM % longest))
  sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true

  # Now and then the next build is killed too, or is one of the other state.
  [ $((RANDOM % 3)) = 0 ] && continue
  state=$([ $((RANDOM % 2)) = 0 ] && echo old || echo new)
  if (build "$state" "$work/site") && tree "$work/site" | cmp -s - "$work/tree-$state" && [ ! -e "$work/.site.archive-staging" ]; then
    right=$((right + 1))
  else
    wrong=$((wrong + 1))
    printf 'kill %d after %d ms: the %s site is not right\n' "$kill" "$moment" "$state" >&2
  fi
done
printf '%d kills, %d sites right, %d wrong\n' "$kills" "$right" "$wrong"
[ "$wrong" = 0 ]
