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
  command -v rsync >/dev/null || missing+=(rsync)
  command -v git >/dev/null || missing+=(git)
  install_packages "${missing[@]}"
}

install_missing_for_slurm() {
  local missing=()
  { command -v slurmctld && command -v slurmd && command -v sbatch; } >/dev/null || missing+=(slurm-wlm)
  command -v munged >/dev/null || missing+=(munge)
  install_packages "${missing[@]}"
}

install_packages() {
  [ $# -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    say "missing: $*. Install them (chromium as /usr/bin/chromium, epubcheck as /usr/share/java/epubcheck.jar with Java), then run this again."
    return 1
  fi
  say "installing $*"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
}
