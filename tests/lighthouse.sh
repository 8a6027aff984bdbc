#!/usr/bin/env bash
# What Lighthouse says of a page of each kind of the built site, on its desk and its phone profile: four marks out of a hundred, the bytes of a first view,
# and how far it shifts. The marks for speed want an idle machine.
#   bash tests/lighthouse.sh [SITE]     SITE: a built site (default: site)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/tools.sh
site=${1:-site}
[ -f "$site/index.html" ] || { say "$site: no built site; run: dotnet run --project generator -c Release -- build"; exit 1; }
install_missing
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
say "installing Lighthouse"
npm install --silent --no-fund --no-audit --prefix "$work" lighthouse@12.8.2
dotnet build generator -c Release -v quiet --disable-build-servers
dotnet artifacts/bin/Archive.Generator/release/archive.dll serve --no-watch --output "$site" --port 0 >"$work/server" 2>&1 &
server=$!
until grep -qo 'http://[^ ]*' "$work/server"; do sleep 0.2; done
root=$(grep -o 'http://[^ ]*' "$work/server" | head -1)
root=${root%/}

# One page of each kind: the first article in the order of its address, and what it belongs to.
article=$(cd "$site" && find . -path './*/*/*-1.html' ! -path './browse/*' | sort | head -1)
article=${article#./}
pages=(index.html "${article%%/*}/index.html" "${article%/*}/index.html" "${article%-1.html}.html" "$article" "${article%-1.html}-cite.html" browse/index.html search/index.html)

printf '%-10s %-45s %s\n' profile page 'performance accessibility best-practices seo, KB, shift'
for profile in desktop mobile; do
  for page in "${pages[@]}"; do
    [ -f "$site/$page" ] || continue
    preset=()
    [ "$profile" = desktop ] && preset=(--preset=desktop)
    CHROME_PATH=/usr/bin/chromium "$work/node_modules/.bin/lighthouse" "$root/$page" "${preset[@]}" --quiet --output=json --output-path="$work/report.json" \
      --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
    node -e '
      const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1]));
      const marks = Object.values(categories).map(({ score }) => Math.round(score * 100)).join(" ");
      console.log(process.argv[2].padEnd(10), process.argv[3].padEnd(45), marks, (audits["total-byte-weight"].numericValue / 1000).toFixed(1), audits["cumulative-layout-shift"].numericValue.toFixed(3));
      for (const { id } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0)))
        if (audits[id].score !== null && audits[id].score < 0.9) console.log("          ", audits[id].title, audits[id].displayValue ?? "");
    ' "$work/report.json" "$profile" "$page"
  done
done
