#!/bin/bash
# A study in twelve shards on a real Slurm of one machine, one element killed and queued again while it runs: the merged
# losses have to be those of one local run, byte by byte. Needs root, and the Debian packages slurm-wlm and munge; without
# them it says so and exits with 77. `make test-slurm` calls it; log.txt beside it is what it printed.
set -u
program=${1:?the program}
for command in slurmctld slurmd sbatch munged; do
  if ! command -v $command > /dev/null; then
    echo "test-slurm: not run, $command is not installed (apt-get install slurm-wlm munge)"
    exit 77
  fi
done
if [ "$(id -u)" != 0 ]; then echo "test-slurm: not run, it starts daemons and needs root"; exit 77; fi

work=$(mktemp -d)
chmod 755 "$work"
export SLURM_CONF=$work/slurm.conf
clean() {
  scancel --full --me 2> /dev/null
  kill $(cat "$work"/*.pid 2> /dev/null) 2> /dev/null
  [ -n "${started_munge:-}" ] && pkill -x munged
  sleep 1  # the daemons write their state when they end
  rm -rf "$work"
}
trap clean EXIT

if ! munge -n > /dev/null 2>&1; then
  mkdir -p /run/munge && chown munge: /run/munge
  [ -f /etc/munge/munge.key ] || (umask 077; head -c 1024 /dev/urandom > /etc/munge/munge.key; chown munge: /etc/munge/munge.key)
  runuser -u munge -- /usr/sbin/munged || exit 1
  started_munge=yes
fi

host=$(hostname -s)
cat > "$SLURM_CONF" << END
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ReturnToService=2
MailProg=/bin/true
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
END
mkdir "$work/state" "$work/spool"
printf 'CgroupPlugin=autodetect\nIgnoreSystemd=yes\n' > "$work/cgroup.conf"
slurmctld && slurmd || { cat "$work"/*.log; exit 1; }
for _ in $(seq 30); do sinfo -h -o %T 2> /dev/null | grep -q idle && break; sleep 1; done
echo "test-slurm: $(slurmctld -V), $(nproc) cores"
sinfo -h -o "partition %P, node %N, state %T"
sinfo -h -o %T | grep -q idle || { tail -n 20 "$work"/*.log; exit 1; }

cd "$work" || exit 1
cat > array.yaml << END
seed: 3
dataset:
  d: 2
  noise: 0.05
  truth:
    atoms:
      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}
      - {beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}
matrix: {router: {cosine: cosine, perturbed: perturbed-cosine}}
grid: {n: [3000, 30000, 100000], replications: 300}
END
"$program" run array.yaml --quiet --results local || exit 1
"$program" slurm array.yaml --shards 12 --time 0:10:00 --cpus 1 --submit || exit 1
array=$(squeue -h -o %F | sort -n | head -n 1)
# The third element is taken from its machine as soon as it has kept something.
for _ in $(seq 300); do
  [ -f results/array/shard-3-of-12/store.sqlite ] && squeue -h -t RUNNING -o %K -j "$array" | grep -qx 3 && break
  sleep 0.1
done
sleep 0.3
scontrol requeue "${array}_3" && echo "test-slurm: element 3 of job $array was killed and queued again"
# A requeued job waits two minutes before it may begin again, unless told otherwise.
scontrol update JobId="${array}_3" StartTime=now 2> /dev/null
for _ in $(seq 600); do [ -z "$(squeue -h)" ] && break; sleep 1; done
echo "test-slurm: log of element 3:"
sed "s|$work|.|g; s/^/  /" results/array/slurm/shard-3.log
sed "s|$work|.|g; s/^/  /" results/array/slurm/merge.log
if cmp results/array/losses.csv.gz local/array/losses.csv.gz; then
  echo "test-slurm: the losses are those of a local run, byte by byte"
else
  exit 1
fi
