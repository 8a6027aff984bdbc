#!/usr/bin/env bash
# What a workflow needs of the command line of a store that speaks S3, on folders below $BUCKETS. $BUCKETS/headers notes what each object is sent with.
set -euo pipefail
at() { [[ $1 == s3://* ]] && printf '%s/%s' "$BUCKETS" "${1#s3://}" || printf '%s' "$1"; }
[ "$1" = s3 ] || exit 252
verb=$2
shift 2
type='' cache='' recursive='' paths=()
while [ $# -gt 0 ]; do
  case $1 in
    --content-type) type=$2; shift ;;
    --cache-control) cache=$2; shift ;;
    --recursive) recursive=1 ;;
    --only-show-errors | --no-guess-mime-type) ;;
    -*) exit 252 ;;
    *) paths+=("$(at "$1")") ;;
  esac
  shift
done
note() { case $1 in "$BUCKETS"/*) name=${1#"$BUCKETS"/*/}; printf '%s|%s|%s\n' "$name" "$type" "$cache" >> "$BUCKETS/headers" ;; esac; }
case $verb in
  ls) find "${paths[0]}" -maxdepth 1 -type f -printf '2024-01-01 00:00:00 %s %f\n' ;;
  rm) rm "${paths[0]}" ;;
  cp)
    if [ -n "$recursive" ]; then
      (cd "${paths[0]}" && find . -type f -printf '%P\n') | while read -r path; do
        install -D "${paths[0]}/$path" "${paths[1]}/$path"
        note "${paths[1]}/$path"
      done
    else
      install -D "${paths[0]}" "${paths[1]}"
      note "${paths[1]}"
    fi ;;
  *) exit 252 ;;
esac
