#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test, from a fresh clone and from any folder.
# Needs bash and the .NET SDK. The last line is "N passed, N failed", with ", N skipped" when there are any.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/tools.sh
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
results=artifacts/test-results

# Sums the counters of all result files; nothing ran when there are none.
summary() {
  find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + 2>/dev/null | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
    { total += count("total"); executed += count("executed"); passed += count("passed") }
    END {
      printf "%d passed, %d failed", passed, executed - passed
      if (total > executed) printf ", %d skipped", total - executed
      print ""
      exit !(executed > 0 && executed == passed)
    }'
}

# Names each failed test with what it said, as its own lines are long scrolled away by the end of the run.
failures() {
  find "$results" -name '*.trx' -exec awk '
    /<UnitTestResult / { failed = / outcome="Failed"/; if (failed && match($0, / testName="[^"]*"/)) print "FAILED " substr($0, RSTART + 11, RLENGTH - 12) }
    failed && /<Message>/ { message = 1 }
    failed && message { print "  " $0 }
    /<\/Message>|<\/UnitTestResult>/ { message = 0 }' {} + | sed 's/<\/*Message>//g; s/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g'
}

# Whatever ends the run, its last line is the summary, and no test at all is a failure.
finish() {
  local code=$?
  failures
  summary || code=$((code == 0 ? 1 : code))
  exit "$code"
}

rm -rf "$results"
mkdir -p "$results"
trap finish EXIT
command -v dotnet >/dev/null || { say "missing: the .NET SDK (https://dotnet.microsoft.com/download)"; exit 1; }
install_missing
# Slurm's daemons need root; without it, or where they do not come as packages, their test is skipped.
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then install_missing_for_slurm; fi
say "building"
dotnet build Archive.sln -c Release -warnaserror -v quiet --disable-build-servers
say "testing"
dotnet test Archive.sln -c Release --no-build --results-directory "$results" \
  --logger "console;verbosity=normal" --logger "trx;LogFilePrefix=tests"
