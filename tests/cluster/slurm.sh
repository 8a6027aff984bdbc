#!/usr/bin/env bash
# Runs a real Slurm on this machine, as root and without systemd: builds an archive in four tasks of an array, kills one, lets Slurm put it back into the
# queue, merges, and compares the site with that of one build. No daemon stays.
#
#   bash tests/cluster/slurm.sh [ARTICLES]     so many invented articles (4000)
#
#   ARCHIVE=COMMAND   the built command (dotnet artifacts/bin/Archive.Generator/release/archive.dll)
#
# Needs the built solution, slurm-wlm and munge (tests/tools.sh installs them).
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
source "$root/tests/tools.sh"
articles="${1:-4000}"
export ARCHIVE="${ARCHIVE:-dotnet $root/artifacts/bin/Archive.Generator/release/archive.dll}"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
shards=4
work="$(mktemp -d "${TMPDIR:-/tmp}/archive-slurm.XXXXXX")"
chmod 755 "$work" # munge trusts no socket that others cannot reach
daemons=()

finish() {
  local code=$?
  [ "$code" -eq 0 ] || tail -n 25 "$work"/log/* "$work"/archive/*.log 2>/dev/null || true
  # Last started, first ended: each may still ask the one before.
  for ((i = ${#daemons[@]} - 1; i >= 0; i--)); do
    kill "${daemons[i]}" 2>/dev/null || true
    for _ in $(seq 50); do kill -0 "${daemons[i]}" 2>/dev/null || break; sleep 0.1; done
    kill -9 "${daemons[i]}" 2>/dev/null || true
    wait "${daemons[i]}" 2>/dev/null || true
  done
  rm -rf "$work"
  exit "$code"
}
trap finish EXIT

start() {
  local name="$1"
  shift
  "$@" >"$work/log/$name" 2>&1 &
  daemons+=($!)
}

# Waits for a command to succeed, at most so many seconds.
await() {
  local seconds="$1" what="$2"
  shift 2
  for _ in $(seq $((seconds * 10))); do
    "$@" >/dev/null 2>&1 && return
    sleep 0.1
  done
  say "waited $seconds s for $what"
  return 1
}

free_port() { comm -23 <(seq 20000 32000 | sort) <(awk 'NR > 1 { split($2, a, ":"); print strtonum("0x" a[2]) }' /proc/net/tcp 2>/dev/null | sort) | shuf -n 1; }

seconds() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f s", to - from }'; }

[ "$(id -u)" -eq 0 ] || { say "found user $(id -un); expected root, as Slurm's daemons need"; exit 1; }
install_missing_for_slurm

mkdir -p "$work"/{log,munge,state,spool,archive}
dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 status=none
chmod 600 "$work/munge/key"
start munged munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" --log-file="$work/log/munge"
await 10 munge test -S "$work/munge/socket"

export SLURM_CONF="$work/slurm.conf"
node="$(hostname -s)"
cat >"$SLURM_CONF" <<CONF
ClusterName=archive
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=2,batch_sched_delay=0
ReturnToService=2
KillWait=2
CompleteWait=0
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
start slurmctld slurmctld -D -c
start slurmd slurmd -D -N "$node"
is_idle() { [ "$(sinfo -h -o %T)" = idle ]; }
await 20 "Slurm" is_idle
say "$(slurmctld -V) runs: $(sinfo -h -o '%n, %c CPUs, %T')"

(cd "$root" && dotnet artifacts/bin/Archive.Corpus/release/Archive.Corpus.dll --articles "$articles" --seed 1 --output "$work/archive/content" >/dev/null)
cd "$work/archive"
say "$articles articles in $(find content -name '*.md' | wc -l) pages"

begun=$(date +%s.%N)
job="$(sbatch --parsable --array="1-$shards" --cpus-per-task=1 --mem=0 "$root/deploy/cluster/shards.sbatch")"
say "array job $job with tasks 1 to $shards"

# The process of task 2: a build whose environment is that task's, of this Slurm. It is found before it has files, so that it cannot end while it is looked for.
task_process() {
  local files
  files="$(grep -lsxz "SLURM_ARRAY_TASK_ID=2" /proc/[0-9]*/environ | xargs -r grep -lsxz "SLURM_CONF=$SLURM_CONF" | sed 's/environ$/cmdline/' | xargs -r grep -lsxz -e --shard)"
  [ -n "$files" ] && basename "$(dirname "$(head -n 1 <<<"$files")")"
}
await 60 "task 2" task_process
victim="$(task_process)"
await 60 "the files of task 2" test -d "parts/2-of-$shards/.site.archive-staging/new"
kill -9 "$victim"
say "killed task 2 (process $victim) while it wrote its part; complete: $([ -f "parts/2-of-$shards/part.json" ] && echo yes || echo no)"
[ ! -f "parts/2-of-$shards/part.json" ]

# A task that comes back waits two minutes, so that a failing node is noticed first; here none fails.
is_queued() { scontrol show job "${job}_2" | grep -q 'JobState=PENDING'; }
await 60 "Slurm to put task 2 back into the queue" is_queued
say "back in the queue: $(scontrol show job "${job}_2" | grep -o 'Requeue=[0-9]* Restarts=[0-9]*')"
scontrol update "JobId=${job}_2" StartTime=now
has_ended() { [ -z "$(squeue -h -j "$job")" ]; }
await 120 "the tasks" has_ended
say "tasks done after $(seconds "$begun")"
sed 's/^/   /' archive-shard-2.log

begun=$(date +%s.%N)
merge="$(sbatch --parsable --cpus-per-task=2 --mem=0 --dependency="afterany:$job" "$root/deploy/cluster/merge.sbatch" parts/*)"
merge_has_ended() { [ -z "$(squeue -h -j "$merge")" ]; }
await 120 "the merge" merge_has_ended
say "merged after $(seconds "$begun")"
sed 's/^/   /' archive-merge.log

begun=$(date +%s.%N)
$ARCHIVE build --output single >/dev/null
say "one build took $(seconds "$begun")"
diff -r single site
say "same bytes: $(find site -type f | wc -l) files"
