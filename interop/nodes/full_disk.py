#!/usr/bin/env python3
"""Lets the disk of a database run full in a running job and under licence requests, and makes room again."""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time

import acme
import check
import pair
from load import Load
from node import Hexline
from postgres import Cluster, folder, own, wait

USERS = 10
PACE = 300
PEOPLE = 60
FULL = 20  # seconds
QUIET = {'fsync': 'off', 'autovacuum': 'off'}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('--hexline', help='the command, where it is not the one of this repository')
    wanted = options.parse_args()
    if os.geteuid() != 0:
        raise SystemExit('This mounts small file systems, and needs root for it: sudo ./full_disk.py')
    signal.signal(signal.SIGTERM, lambda *_: sys.exit('ended before its end'))
    found = [run(wanted, 'where the tables are', tables), run(wanted, 'where everything is, the log too', everything)]
    return 1 if any(found) else 0


@contextlib.contextmanager
def small(path, megabytes):
    os.makedirs(path, exist_ok=True)
    subprocess.run(['mount', '-t', 'tmpfs', '-o', f'size={megabytes}m,mode=0700', 'hexline', path], check=True)
    try:
        own(path)
        yield path
    finally:
        subprocess.run(['umount', '--lazy', path], check=True)


@contextlib.contextmanager
def tables(place):
    """The log of what is written (WAL) has room."""
    with small(f'{place}/small', 64) as path:
        with running(Cluster(place, **QUIET)) as cluster:
            cluster.ask(f"CREATE TABLESPACE small LOCATION '{path}'")
            cluster.ask('CREATE DATABASE hexline TABLESPACE small')
            yield cluster, path


@contextlib.contextmanager
def everything(place):
    """A server that cannot write its log stops; whoever looks after it starts it again once there is room."""
    with small(f'{place}/small', 160) as path:
        with running(Cluster(path, wal_recycle='off', min_wal_size='32MB', max_wal_size='48MB', **QUIET)) as cluster:
            cluster.ask('CREATE DATABASE hexline')
            yield cluster, path


@contextlib.contextmanager
def running(cluster):
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.discard()


def run(wanted, what, kind):
    place = folder()
    try:
        with kind(place) as (cluster, path):
            seed = acme.world(f'{place}/opening.json', USERS, PEOPLE)
            hexline = Hexline(wanted.hexline, cluster.url('hexline'), seed)
            return report(what, *filling(cluster, path, hexline, place))
    finally:
        shutil.rmtree(place)


def filling(cluster, path, hexline, place):
    both = pair.Pair(hexline, PACE)
    job = both.any().begin([acme.mover(number) for number in range(USERS)], 'bergen')
    load = Load(both, 2, PEOPLE)
    wait('a user is moved', lambda: pair.moved(both.job(job)) >= 1)
    fill(path)
    before = load.answers()
    write_ahead(cluster)
    time.sleep(FULL)
    meanwhile = load.answers() - before
    os.remove(f'{path}/ballast')
    room = time.monotonic()
    stopped = not is_up(cluster)
    if stopped:
        cluster.discard()
        cluster.start()
    answered = load.answers()[200]
    wait('a licence is given or taken again', lambda: load.answers()[200] > answered, 60)
    again = time.monotonic() - room
    wait('the job ends', lambda: pair.has_ended(both.job(job)), 90)
    load.stop()
    time.sleep(15)
    licenses = both.any().send('GET', '/v1/licenses')[2]
    traces = [line for node in both.nodes for line in node.traces()]
    both.stop()
    world = hexline.export(f'{place}/end.json')
    problems = check.problems(world, [acme.mover(number) for number in range(USERS)], 1, load.holds())
    return meanwhile, stopped, again, load, problems + check.units(licenses, world) + load.wrong() + traces


def fill(path):
    """To the last byte, and again what is freed meanwhile."""
    with open(f'{path}/ballast', 'wb', buffering=0) as ballast:
        for size in (1 << 20, 1 << 12):
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(bytes(size))


def write_ahead(cluster):
    """More than the rest of the log's present file has room for."""
    with contextlib.suppress(RuntimeError):
        cluster.ask("SELECT length(pg_logical_emit_message(true, 'ballast', repeat('x', 40000000))::text)", 'hexline')


def is_up(cluster):
    try:
        return cluster.ask('SELECT 1') == '1'
    except RuntimeError:
        return False


def report(what, meanwhile, stopped, again, load, problems):
    print(f'full: {what}')
    for name, value in [
            (f'answered 200 in {FULL} s without room', meanwhile[200]),
            ('503 meanwhile', meanwhile[503]),
            ('reads answered 200 meanwhile', meanwhile['GET 200']),
            ('reads answered 503 meanwhile', meanwhile['GET 503']),
            ('PostgreSQL had stopped', 'yes' if stopped else 'no'),
            ('a change again after, seconds', f'{again:.1f}'),
            ('answered 200 in all', load.answers()[200]),
            ('lost, doubled, or not in order', len(problems))]:
        print(f'  {name:<40} {value}')
    for problem in problems[:20]:
        print(f'    {problem}')
    return problems


if __name__ == '__main__':
    sys.exit(main())
