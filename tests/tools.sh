# Sourced by the scripts that run the tests: what they need beside bash and the .NET SDK.

say() { printf '== %s\n' "$*"; }

install_missing() {
  local missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  { command -v fc-list && fc-list :lang=zh | grep -q .; } >/dev/null 2>&1 || missing+=(fontconfig fonts-noto-cjk)
  { command -v pdftotext && command -v pdftoppm; } >/dev/null || missing+=(poppler-utils)
  { command -v java && [ -e /usr/share/java/epubcheck.jar ]; } >/dev/null || missing+=(epubcheck)
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  [ ${#missing[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    say "missing: ${missing[*]}. Install Chromium as /usr/bin/chromium, a Chinese font (Noto CJK), poppler-utils, epubcheck as /usr/share/java/epubcheck.jar with Java, and Node.js with npm, then run this again."
    return 1
  fi
  say "installing ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"
}
